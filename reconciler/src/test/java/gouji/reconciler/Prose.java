package gouji.reconciler;

import gouji.extractor.figure.FigureReader;
import gouji.extractor.identity.Identity;
import gouji.extractor.model.Block;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Report;
import gouji.extractor.model.ReportKind;
import gouji.extractor.model.Section;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Recalculation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A report of running text for tests: one paragraph a line; a line that begins with # is a heading,
 * the number of # its level.
 */
public final class Prose {
  private Prose() {}

  /** A self-evaluation of the invented department for 2023. */
  public static Report report(String text) {
    return report(ReportKind.DEPARTMENT_SELF_EVALUATION, text);
  }

  public static Report report(ReportKind kind, String text) {
    List<Block> blocks = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    Deque<Section> open = new ArrayDeque<>();
    for (String line : text.strip().split("\\R", -1)) {
      String words = line.replaceFirst("^#+ *", "");
      int level = line.length() - line.replaceFirst("^#+", "").length();
      if (level > 0) {
        while (!open.isEmpty() && open.peek().level() >= level) {
          open.pop();
        }
        Optional<String> parent = Optional.ofNullable(open.peek()).map(Section::id);
        Section section = new Section("s" + sections.size(), parent, words, level, 1);
        sections.add(section);
        open.push(section);
      }
      String section = open.isEmpty() ? "" : open.peek().id();
      blocks.add(new Paragraph("p" + blocks.size(), section, Passage.unplaced(words), level > 0));
    }
    Identity identity = new Identity(Optional.of("清河县农业农村局"), Optional.of(2023), kind);
    return new Report(
        "test.pdf",
        "",
        identity.organisation(),
        identity.fiscalYear(),
        kind,
        List.of(),
        sections,
        blocks,
        FigureReader.read(identity, sections, blocks),
        List.of());
  }

  /**
   * The outcomes of one kind of assertion, in words: "holds", "rounding", "fails", "undecidable".
   */
  public static List<String> outcomes(Report report, Kind kind) {
    return Reconciler.reconcile(report).recalculations().stream()
        .filter(r -> r.assertion().kind() == kind)
        .map(Recalculation::outcome)
        .map(Prose::word)
        .toList();
  }

  private static String word(Outcome outcome) {
    if (outcome instanceof Outcome.Holds) {
      return "holds";
    }
    if (outcome instanceof Outcome.HoldsWithinRounding) {
      return "rounding";
    }
    return outcome instanceof Outcome.Fails ? "fails" : "undecidable";
  }
}
