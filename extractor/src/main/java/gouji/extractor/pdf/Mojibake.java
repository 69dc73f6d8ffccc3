package gouji.extractor.pdf;

import gouji.extractor.page.Glyph;
import java.util.BitSet;
import java.util.List;

/**
 * Tells text whose codes were taken for those of another character set: Ô¤Ëã for 预算, or Han
 * characters that nobody writes. The page looks right, only its characters are wrong.
 */
final class Mojibake {
  /** Fewer characters do not tell. */
  private static final int ENOUGH = 40;

  private static final double MOST_LATIN = 0.3;

  /** In Chinese prose and tables these are a third of all Han characters and more. */
  private static final double FEWEST_COMMON = 0.08;

  private static final BitSet COMMON = new BitSet();

  static {
    ("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经"
            + "十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内"
            + "数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处"
            + "项目支出预算收入万元单位财务拨款绩效评价标准完成指标服务费用本报告情况分值得满分局县市省镇街办公室金额实际执行率合类编号名称备注")
        .chars()
        .forEach(COMMON::set);
  }

  private Mojibake() {}

  static boolean isLikely(List<Glyph> glyphs) {
    int letters = 0;
    int latin = 0;
    int han = 0;
    int common = 0;
    for (Glyph glyph : glyphs) {
      char c = glyph.text().charAt(0);
      if (c <= 0x7F || !Character.isLetter(c)) {
        continue;
      }
      letters++;
      if (c < 0x250) {
        latin++;
      } else if (Character.isIdeographic(c)) {
        han++;
        common += COMMON.get(c) ? 1 : 0;
      }
    }
    return letters >= ENOUGH && latin > MOST_LATIN * letters
        || han >= ENOUGH && common < FEWEST_COMMON * han;
  }
}
