package gouji.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.run.Status;
import gouji.checker.text.Message;
import gouji.corpus.evaluate.Judgement.Related;
import gouji.corpus.evaluate.Judgement.Said;
import gouji.corpus.evaluate.Judgement.Sought;
import gouji.corpus.label.HoldingRelation;
import gouji.corpus.label.Label;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScorecardTest {
  private static final Label SWAPPED = label("A-1", "swapped-digits", "error", "93", "39");
  private static final Label SWAPPED_AGAIN = label("B-1", "swapped-digits", "error", "21", "12");
  private static final Label SIGN = label("B-2", "sign", "warning", "5", "-5");
  private static final Label UNIT = label("C-1", "unit-slip", "error", "100", "1");

  private static final Scorecard CARD =
      new Scorecard(
          "sample",
          List.of(
              report(
                  "a",
                  List.of(new Sought(SWAPPED, Optional.of("sum"))),
                  said("sum", "swapped-digits"),
                  said("share")),
              report(
                  "b",
                  List.of(
                      new Sought(SWAPPED_AGAIN, Optional.empty()),
                      new Sought(SIGN, Optional.empty())),
                  said("share")),
              report("c", List.of(new Sought(UNIT, Optional.empty()))),
              report("clean", List.of(), said("sum"), said("share")),
              report("cleaner", List.of())));

  @Test
  void whatNoFindingCitesIsMissedAndWhatNoLabelExplainsIsFalse() {
    assertEquals(new Counts(4, 1, 1, 4), CARD.total());
    assertEquals(new Proportion(1, 4), CARD.total().recall());
    assertEquals(new Proportion(1, 5), CARD.total().precision());
    assertEquals(3, CARD.total().missed());
  }

  @Test
  void aMissIsLaidAtTheDoorOfTheRuleThatFindsItsKind() {
    assertEquals(
        Map.of(
            "sum",
            new Counts(2, 1, 1, 1),
            "share",
            new Counts(0, 0, 0, 3),
            Scorecard.NO_RULE,
            new Counts(2, 0, 0, 0)),
        CARD.byRule());
  }

  @Test
  void aFalseFindingCountsAgainstTheKindsOfItsReport() {
    assertEquals(
        Map.of(
            "swapped-digits", new Counts(2, 1, 1, 2),
            "sign", new Counts(1, 0, 0, 1),
            "unit-slip", new Counts(1, 0, 0, 0)),
        CARD.byKind());
  }

  @Test
  void cleanReportsAreThoseWithoutLabels() {
    assertEquals(new Proportion(1, 2), CARD.cleanWithFinding());
    assertEquals(2, CARD.findingsOnClean());
  }

  /** 100 for 1 is further off than 21 for 12; a warning comes last. */
  @Test
  void theWorstMissComesFirst() {
    assertEquals(
        List.of("C-1", "B-1", "B-2"), CARD.missed().stream().map(in -> in.what().id()).toList());
    assertEquals(
        List.of("a", "b", "clean", "clean"),
        CARD.falseFindings().stream().map(Scorecard.In::report).toList());
  }

  @Test
  void relationsAreCountedByKindAndStanding() {
    Judgement judgement =
        new Judgement(
            "r",
            Status.PARTIAL,
            Optional.of(Message.of("verbatim", "")),
            true,
            Set.of(),
            List.of(),
            List.of(),
            List.of(
                related("sum", Standing.HOLDS),
                related("sum", Standing.HOLDS),
                related("sum", Standing.NOT_FOUND),
                related("rate", Standing.FAILS)));
    Scorecard card = new Scorecard("sample", List.of(judgement));

    assertEquals(
        Map.of(
            "sum", Map.of(Standing.HOLDS, 2, Standing.NOT_FOUND, 1),
            "rate", Map.of(Standing.FAILS, 1)),
        card.relations());
    assertEquals(List.of(judgement), card.unread());
  }

  private static Judgement report(String name, List<Sought> sought, Said... said) {
    return new Judgement(
        name,
        Status.AUDITED,
        Optional.empty(),
        sought.isEmpty(),
        sought.stream()
            .map(each -> each.label().kind())
            .collect(Collectors.toCollection(TreeSet::new)),
        sought,
        List.of(said),
        List.of());
  }

  private static Said said(String rule, String... kinds) {
    return new Said(rule, 1, Message.of("verbatim", ""), "", new TreeSet<>(Arrays.asList(kinds)));
  }

  private static Related related(String kind, Standing standing) {
    return new Related(new HoldingRelation(kind, List.of(), List.of(), List.of()), standing);
  }

  private static Label label(String id, String fault, String severity, String... figures) {
    return new Label(
        id,
        "any",
        severity,
        Label.Certainty.MUST,
        List.of(figures),
        List.of(),
        List.of(1),
        "",
        fault);
  }
}
