package gouji.corpus.synth;

import gouji.corpus.fault.Fault;
import gouji.corpus.fault.Manuscript;
import gouji.corpus.fault.Planting;
import gouji.corpus.label.Label;
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
import java.util.Optional;

/** Draws reports from a seed: the same seed and index give the same report, byte for byte. */
public final class Synthesis {
  /** Every so many reports, one is without error. */
  private static final int CLEAN = 6;

  private static final long PRIME = 1_000_003;

  private Synthesis() {}

  /**
   * One report of the endless series that a seed names. One in six is without error; in the others
   * the kinds of error take turns.
   *
   * @param index from 0; each report depends on its own index only
   */
  public static SynthReport report(long seed, int index) {
    String name = String.format(Locale.ROOT, "synth-%d-%05d", seed, index);
    Dice dice = new Dice(seed * PRIME + index);
    if (index % CLEAN == CLEAN - 1) {
      return report(name, dice, manuscript(dice).document(), Optional.empty());
    }
    Fault[] faults = Fault.values();
    Fault fault = faults[(index - index / CLEAN) % faults.length];
    Optional<Planting> planting = Optional.empty();
    while (planting.isEmpty()) {
      planting = fault.plant(manuscript(dice), dice);
    }
    Planting planted = planting.get();
    return report(name, dice, planted.document(), Optional.of(new Planted(fault, planted)));
  }

  private record Planted(Fault fault, Planting planting) {}

  private static Manuscript manuscript(Dice dice) {
    Year year = YearDrawer.draw(dice);
    ReportKind kind = dice.pick(ReportKind.values());
    long words = dice.seed();
    return new Manuscript(year, other -> kind.write(other, new Dice(words)));
  }

  private static SynthReport report(
      String name, Dice dice, Document document, Optional<Planted> planted) {
    Typeset typeset = Typesetter.set(document, PageStyle.draw(dice));
    Annotator annotator = new Annotator(document, typeset.placement());
    List<Label> labels =
        planted
            .map(each -> annotator.labels(name, each.fault(), each.planting()))
            .orElse(List.of());
    return new SynthReport(name, typeset.pdf(), labels, annotator.relations());
  }
}
