package gouji.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.figure.FigureReader;
import gouji.extractor.identity.Identity;
import gouji.extractor.model.Block;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Place;
import gouji.extractor.model.Report;
import gouji.extractor.model.ReportKind;
import gouji.extractor.model.Table;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Recalculation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables that were not read for certain, and tables that say a second time what was said. */
class UnreliableTablesTest {
  private static final String[][] CELLS = {
    {"项目", "决算数"},
    {"基本支出", "10.00"},
    {"项目支出", "20.00"},
    {"支出合计", "31.00"}
  };

  @Test
  void whatRestsOnAnUnverifiedTableIsUndecidable() {
    List<Recalculation> booked =
        booked(table("t1", false, Optional.empty()), table("t2", true, Optional.empty())).stream()
            .filter(
                r ->
                    r.assertion().figures().stream()
                        .anyMatch(f -> isIn(f.provenance().place(), "t1")))
            .toList();

    Set<Kind> kinds = new HashSet<>();
    booked.forEach(each -> kinds.add(each.assertion().kind()));
    assertTrue(kinds.containsAll(Set.of(Kind.SAME_QUANTITY, Kind.COLUMN_SUM)), kinds::toString);
    for (Recalculation each : booked) {
      assertEquals(new Outcome.Undecidable(Reason.UNVERIFIED_TABLE), each.outcome());
    }
  }

  @Test
  void theSameTableVerifiedIsDecided() {
    assertTrue(
        booked(table("t1", true, Optional.empty())).stream()
            .anyMatch(r -> r.outcome() instanceof Outcome.Fails));
  }

  @Test
  void aTablePrintedAgainConfirmsNothing() {
    List<Recalculation> once = booked(table("t1", true, Optional.empty()));
    List<Recalculation> twice =
        booked(table("t1", true, Optional.empty()), table("t2", true, Optional.of("t1")));

    assertEquals(once.size(), twice.size());
    assertTrue(
        twice.stream()
            .flatMap(r -> r.assertion().figures().stream())
            .noneMatch(f -> isIn(f.provenance().place(), "t2")));
  }

  @Test
  void theSameFiguresInAnotherTableAreAnotherPlace() {
    assertTrue(
        booked(table("t1", true, Optional.empty()), table("t2", true, Optional.empty())).stream()
            .flatMap(r -> r.assertion().figures().stream())
            .anyMatch(f -> isIn(f.provenance().place(), "t2")));
  }

  private static boolean isIn(Place place, String table) {
    return place instanceof Place.InTable at && at.table().equals(table);
  }

  private static List<Recalculation> booked(Block... blocks) {
    Identity identity =
        new Identity(Optional.empty(), Optional.of(2023), ReportKind.DEPARTMENT_SELF_EVALUATION);
    List<Block> all = List.of(blocks);
    return Reconciler.reconcile(
            new Report(
                "test.pdf",
                "",
                identity.organisation(),
                identity.fiscalYear(),
                identity.kind(),
                List.of(),
                List.of(),
                all,
                FigureReader.read(identity, List.of(), all),
                List.of()))
        .recalculations();
  }

  private static Table table(String id, boolean verified, Optional<String> repeats) {
    List<Cell> cells = new ArrayList<>();
    for (int r = 0; r < CELLS.length; r++) {
      for (int c = 0; c < 2; c++) {
        Passage passage = Passage.unplaced(CELLS[r][c]);
        cells.add(new Cell(r, c, 1, 1, passage, 1, Optional.empty()));
      }
    }
    return new Table(
        id,
        "",
        List.of(1),
        Optional.of("支出决算表"),
        Optional.of("单位：万元"),
        List.of(),
        1,
        verified,
        cells,
        List.of(),
        repeats,
        Optional.empty());
  }
}
