package gouji.corpus.synth;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.page.PageStyle;
import gouji.corpus.synth.page.Typeset;
import gouji.corpus.synth.page.Typesetter;
import gouji.corpus.synth.write.ReportKind;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.Year;
import gouji.corpus.synth.year.YearDrawer;
import java.util.List;
import java.util.Locale;

/** Draws reports from a seed: the same seed and index give the same report, byte for byte. */
public final class Synthesis {

  private Synthesis() {}

  /**
   * One report of the endless series that a seed names.
   *
   * @param index from 0; each report depends on its own index only
   */
  public static SynthReport report(long seed, int index) {
    Dice dice = new Dice(seed * 1_000_003 + index);
    Year year = YearDrawer.draw(dice.split());
    ReportKind kind = dice.pick(ReportKind.values());
    Document document = kind.write(year, dice.split());
    Typeset typeset = Typesetter.set(document, PageStyle.draw(dice));
    String name = String.format(Locale.ROOT, "synth-%d-%05d", seed, index);
    return new SynthReport(name, typeset.pdf(), List.of(), List.of());
  }
}
