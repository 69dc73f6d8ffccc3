package gouji.reconciler.across;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Interval;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Place;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.slip.SlipKind;
import gouji.reconciler.slip.Slips;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One quantity printed in several places. Figures are the same quantity only when concept, fund,
 * book, year and subject all agree; the value that most places print is taken as the reference.
 */
public final class SameQuantities implements AssertionFinder {

  /** So many digits in front agree. */
  private static final int DIGITS = 4;

  /** What must agree. */
  private record Key(
      String concept,
      Optional<String> fund,
      Basis basis,
      Optional<Integer> year,
      Optional<String> subject) {}

  /** Figures that print the same value, within their precision. */
  private record Reading(List<Figure> figures) {
    boolean agrees(Figure figure) {
      return interval(figures.get(0)).meets(interval(figure));
    }

    int tables() {
      return (int)
          figures.stream().filter(f -> f.provenance().place() instanceof Place.InTable).count();
    }
  }

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    Map<Key, List<Figure>> same = new LinkedHashMap<>();
    for (Figure figure : index.report().figures()) {
      key(figure).ifPresent(key -> same.computeIfAbsent(key, k -> new ArrayList<>()).add(figure));
    }
    same.values().forEach(figures -> book(figures, ledger));
  }

  private static Optional<Key> key(Figure figure) {
    Measure measure = figure.measure();
    boolean comparable =
        measure.aspect() == Aspect.LEVEL
            && measure.concept().isPresent()
            && figure.quantity().unit().dimension() == Unit.Dimension.MONEY
            && figure.quantity().interval().isPresent();
    return comparable
        ? Optional.of(
            new Key(
                measure.concept().get(),
                measure.fund(),
                measure.basis(),
                measure.year(),
                measure.subject()))
        : Optional.empty();
  }

  private static void book(List<Figure> figures, Ledger ledger) {
    List<Reading> readings = new ArrayList<>();
    for (Figure figure : figures) {
      readings.stream()
          .filter(reading -> reading.agrees(figure))
          .findFirst()
          .orElseGet(
              () -> {
                Reading reading = new Reading(new ArrayList<>());
                readings.add(reading);
                return reading;
              })
          .figures()
          .add(figure);
    }
    readings.sort(
        Comparator.comparingInt((Reading r) -> r.figures().size())
            .reversed()
            .thenComparing(Comparator.comparingInt(Reading::tables).reversed()));
    Reading reference = readings.get(0);
    Figure first = reference.figures().get(0);
    for (Figure other : reference.figures().subList(1, reference.figures().size())) {
      ledger.book(assertion(other, first));
    }
    // Two other values than the reference are more likely two other quantities than two mistakes.
    boolean clear =
        readings.size() == 2
            && (isReference(reference, readings.get(1))
                || isSlip(reference, readings.get(1))
                || isNear(reference, readings.get(1))
                    && !ledger.isWrongAnyway(assertion(readings.get(1).figures().get(0), first)));
    for (Reading odd : readings.subList(1, readings.size())) {
      for (Figure figure : odd.figures()) {
        if (clear && odd.figures().size() == 1 && !areTwoRows(figure, first)) {
          ledger.book(assertion(figure, first));
        } else {
          ledger.bookUndecidable(assertion(figure, first), Reason.AMBIGUOUS);
        }
      }
    }
  }

  /** A table does not print one quantity in two rows: 本年收入合计 and 收入总计 are two. */
  private static boolean areTwoRows(Figure a, Figure b) {
    return a.provenance().place() instanceof Place.InTable here
        && b.provenance().place() instanceof Place.InTable there
        && here.table().equals(there.table())
        && here.row() != there.row();
  }

  /** Several places against one; or a table's row against the sentence that explains that row. */
  private static boolean isReference(Reading reference, Reading odd) {
    Figure first = reference.figures().get(0);
    return first.measure().basis() != Basis.UNSTATED && reference.figures().size() > 1
        || reference.tables() > 0 && odd.tables() == 0 && first.measure().subject().isPresent();
  }

  /**
   * Two values that one exchanged, lost or doubled digit turns into each other are one quantity.
   */
  private static boolean isSlip(Reading reference, Reading odd) {
    return Slips.explain(odd.figures().get(0), Expression.of(reference.figures().get(0)))
        .filter(slip -> slip.kind() != SlipKind.DIGIT_CHANGED)
        .isPresent();
  }

  /** 174.56万元 and 1745778元: two quantities are not so nearly equal by chance. */
  private static boolean isNear(Reading reference, Reading odd) {
    BigDecimal a = odd.figures().get(0).quantity().base();
    BigDecimal b = reference.figures().get(0).quantity().base();
    return a.precision() >= DIGITS
        && b.precision() >= DIGITS
        && a.subtract(b).abs().movePointRight(DIGITS - 1).compareTo(b.abs()) < 0;
  }

  private static Assertion assertion(Figure claimed, Figure reference) {
    return Assertion.equal(
        Kind.SAME_QUANTITY, Expression.of(claimed), Expression.of(reference), Why.SAME_MEASURE);
  }

  private static Interval interval(Figure figure) {
    return figure.quantity().interval().orElseThrow();
  }
}
