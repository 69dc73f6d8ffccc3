package gouji.corpus.fault;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Place;
import gouji.corpus.synth.document.Relation;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.write.ReportKind;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.Year;
import gouji.corpus.synth.year.YearDrawer;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of error, beside the same report without it. */
class FaultTest {
  private static final int TIMES = 4;

  /** What changes the year that is reported, and not only how it is printed. */
  private static final Set<Fault> OF_THE_YEAR =
      EnumSet.of(Fault.SCORE_AGAINST_RUBRIC, Fault.HEADS_AGAINST_POSTS);

  /** What makes a relation fail that speaks of figures. */
  private static final Set<Fault> OF_WORDS =
      EnumSet.of(Fault.WRONG_GRADE, Fault.WRONG_YEAR, Fault.BLANK_LEFT, Fault.TEMPLATE_WORD_LEFT);

  private record Pair(Manuscript clean, Planting planted) {}

  private static Pair plant(Fault fault, long seed) {
    Dice dice = new Dice(seed);
    while (true) {
      Year year = YearDrawer.draw(dice);
      ReportKind kind = dice.pick(ReportKind.values());
      long words = dice.seed();
      Manuscript clean = new Manuscript(year, other -> kind.write(other, new Dice(words)));
      Optional<Planting> planted = fault.plant(clean, dice);
      if (planted.isPresent()) {
        return new Pair(clean, planted.get());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void oneThingIsWrong(Fault fault) {
    for (int seed = 0; seed < TIMES; seed++) {
      Pair pair = plant(fault, seed);
      Document clean = pair.clean().document();
      Document wrong = pair.planted().document();
      if (OF_THE_YEAR.contains(fault)) {
        assertTrue(wrong.replaced().isEmpty() && wrong.left().isEmpty());
        assertEquals(texts(clean).size(), texts(wrong).size());
      } else {
        int spots = fault == Fault.SCORE_AND_FULL_MARKS_EXCHANGED ? 2 : 1;
        assertEquals(clean.blocks(), wrong.blocks());
        assertEquals(spots, wrong.replaced().size() + wrong.left().size());
      }
      assertNotEquals(texts(clean), texts(wrong));
    }
  }

  /** What cannot be seen in the report itself is no error that an auditor could find. */
  @ParameterizedTest
  @EnumSource(Fault.class)
  void theReportContradictsIt(Fault fault) {
    for (int seed = 0; seed < TIMES; seed++) {
      Pair pair = plant(fault, seed);
      assertEquals(List.of(), pair.clean().document().failures());
      List<Relation> failures = pair.planted().document().failures();
      if (!OF_WORDS.contains(fault)) {
        assertFalse(failures.isEmpty());
        Set<Printed> figures =
            failures.stream().flatMap(failure -> failure.figures().stream()).collect(toSet());
        String wrong = pair.planted().figures().get(0);
        assertTrue(
            figures.stream()
                .map(pair.planted().document()::text)
                .anyMatch(text -> text.contains(wrong)));
      }
    }
  }

  @Test
  void pointsAgainstTheRubricAreAddedUpAsTheyAre() {
    for (int seed = 0; seed < TIMES; seed++) {
      List<Relation> failures =
          plant(Fault.SCORE_AGAINST_RUBRIC, seed).planted().document().failures();
      assertEquals(
          Set.of(Relation.Kind.SCORE), failures.stream().map(Relation::kind).collect(toSet()));
    }
  }

  @Test
  void moreHeadsThanPostsLeaveTheSumsAlone() {
    for (int seed = 0; seed < TIMES; seed++) {
      List<Relation> failures =
          plant(Fault.HEADS_AGAINST_POSTS, seed).planted().document().failures();
      assertEquals(
          Set.of(Relation.Kind.LIMIT), failures.stream().map(Relation::kind).collect(toSet()));
    }
  }

  @Test
  void whatIsLeftOutIsMissingInASumOnly() {
    for (int seed = 0; seed < TIMES; seed++) {
      List<Relation> failures = plant(Fault.PART_LEFT_OUT, seed).planted().document().failures();
      assertTrue(
          failures.stream()
              .allMatch(
                  failure ->
                      failure.kind() == Relation.Kind.SUM
                          || failure.kind() == Relation.Kind.COUNT));
    }
  }

  @Test
  void aKindIsNamedInSmallLetters() {
    assertEquals("score-above-full-marks", Fault.SCORE_ABOVE_FULL_MARKS.id());
  }

  private static List<String> texts(Document document) {
    return Place.of(document).stream()
        .filter(place -> place.row().isEmpty() || !document.left().contains(place.row().get().id()))
        .map(place -> document.text(place.line()))
        .toList();
  }
}
