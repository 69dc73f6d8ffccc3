package gouji.corpus.synth.write;

import gouji.corpus.synth.year.Bureau.Undertaking;
import gouji.corpus.synth.year.Dice;
import java.util.List;

/**
 * What a department says that it did: numbers of documents, meetings and results that nothing else
 * depends on.
 */
final class Work {
  private final Pen pen;
  private final Dice dice;

  Work(Pen pen) {
    this.pen = pen;
    this.dice = pen.dice();
  }

  void write() {
    String place = pen.year().department().place();
    String file = "（" + place.charAt(0) + "府办〔" + pen.lastYear() + "〕" + dice.between(3, 98) + "号）";
    pen.paragraph(
        pen.plainYear()
            + "年，"
            + pen.self()
            + "对照"
            + place
            + "《"
            + pen.say("“十四五”发展规划", "年度重点工作任务分解方案", "高质量发展实施方案")
            + "》"
            + file
            + "的部署，"
            + pen.say("围绕“1+3+N”工作布局，", "坚持稳中求进工作总基调，", "")
            + "统筹推进各项工作，主要成效如下：");
    int number = 1;
    List<Undertaking> undertakings = pen.year().department().bureau().undertakings();
    for (Undertaking done : dice.some(undertakings, dice.between(2, 4))) {
      int about = Math.max(3, done.about() * dice.between(40, 160) / 100);
      pen.paragraph(
          number++
              + "."
              + done.name()
              + pen.say("有序推进。", "成效明显。", "取得新进展。")
              + "全年"
              + done.makes()
              + about
              + done.measure()
              + "，"
              + done.benefit()
              + aside()
              + "。");
    }
  }

  private String aside() {
    return switch (dice.between(0, 5)) {
      case 0 -> "，相关做法在全市推广";
      case 1 -> "，同比增长" + dice.between(1, 19) + "." + dice.between(1, 9) + "%";
      case 2 -> "；组织培训" + dice.between(2, 18) + "期，参训" + dice.between(80, 900) + "人次";
      case 3 -> "，群众满意率保持在" + dice.between(90, 98) + "%以上";
      case 4 -> "，办结12345热线工单" + dice.between(40, 700) + "件";
      default -> "";
    };
  }
}
