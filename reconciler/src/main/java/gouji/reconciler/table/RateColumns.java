package gouji.reconciler.table;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Columns of rates: execution rates by the names of the columns beside them; rates of growth and
 * shares where the other rows show of what they are.
 */
public final class RateColumns implements AssertionFinder {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** So few rows may all be wrong; of more, some would be right if the definition were. */
  private static final int FEW_ROWS = 3;

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Table table : index.report().tables()) {
      for (Stretch stretch : Stretch.of(index, table)) {
        stretch.columns(Names::isExecutionRate).forEach(c -> execution(stretch, c, ledger));
        stretch.columns(Names::isGrowth).forEach(c -> growth(stretch, c, ledger));
        stretch.columns(Names::isShare).forEach(c -> share(stretch, c, ledger));
      }
    }
  }

  private static void execution(Stretch stretch, int column, Ledger ledger) {
    Spending spending = Spending.of(stretch);
    List<RowFormula> formulas = new ArrayList<>();
    for (int budget : spending.budgets()) {
      for (int executed : spending.executions()) {
        formulas.add(
            RowFormula.of(
                stretch.rows(),
                row -> rate(stretch, row, column, executed, budget, Kind.RATE, Why.RATE_STATED)));
      }
    }
    RowFormula.best(formulas)
        .ifPresent(
            best -> {
              long held = best.telling(true);
              // A form has one row: its headers name the columns, and every reading of them fails.
              boolean form = best.rows().size() <= FEW_ROWS;
              boolean vouched = held > 0 && held >= best.failures();
              bookRates(best, form || vouched, ledger);
            });
  }

  /** A rate printed as 100 where more was executed than budgeted may have been capped. */
  private static void bookRates(RowFormula best, boolean understood, Ledger ledger) {
    List<RowFormula.Row> rows = new ArrayList<>();
    for (RowFormula.Row row : best.rows()) {
      if (!row.holds() && isCapped(row.assertion())) {
        ledger.bookUndecidable(row.assertion(), Reason.AMBIGUOUS);
      } else {
        rows.add(row);
      }
    }
    new RowFormula(rows).book(understood, ledger);
  }

  private static boolean isCapped(Assertion assertion) {
    return assertion.claimed().nominal().map(v -> v.compareTo(FULL) == 0).orElse(false)
        && assertion.computed().nominal().map(v -> v.compareTo(FULL) > 0).orElse(false);
  }

  private static void growth(Stretch stretch, int column, Ledger ledger) {
    List<Integer> amounts = stretch.amountsNear(column);
    List<RowFormula> formulas = new ArrayList<>();
    List<RowFormula> named = new ArrayList<>();
    for (int now : amounts) {
      for (int before : amounts) {
        if (now != before) {
          RowFormula formula =
              RowFormula.of(stretch.rows(), row -> growth(stretch, row, column, now, before));
          formulas.add(formula);
          if (Names.isYearBefore(stretch.name(before), stretch.name(now))) {
            named.add(formula);
          }
        }
      }
    }
    RowFormula.best(formulas)
        .filter(RowFormula::isAsserted)
        .or(() -> RowFormula.best(named).filter(RowFormula::isVouched))
        .ifPresent(best -> bookGrowth(stretch, column, best, ledger));
  }

  /** A fall without a sign is none only where the table signs its falls. */
  private static void bookGrowth(Stretch stretch, int column, RowFormula best, Ledger ledger) {
    Set<Figure> signed = new HashSet<>();
    for (int row : stretch.rows()) {
      if (isNegative(stretch, row, column)) {
        stretch.rows().forEach(r -> rate(stretch, r, column).ifPresent(signed::add));
      } else if (stretch.amountsNear(column).stream().anyMatch(c -> isNegative(stretch, row, c))) {
        rate(stretch, row, column).ifPresent(signed::add);
      }
    }
    List<RowFormula.Row> rows = new ArrayList<>();
    for (RowFormula.Row row : best.rows()) {
      Assertion unsigned =
          Assertion.equal(
              row.assertion().kind(),
              new Expression.Difference(
                  new Expression.Constant(BigDecimal.ZERO), row.assertion().claimed()),
              row.assertion().computed(),
              row.assertion().why());
      if (!row.holds()
          && Ledger.holds(unsigned)
          && row.assertion().figures().stream().noneMatch(signed::contains)) {
        ledger.bookUndecidable(row.assertion(), Reason.AMBIGUOUS);
      } else {
        rows.add(row);
      }
    }
    new RowFormula(rows).book(true, ledger);
  }

  private static boolean isNegative(Stretch stretch, int row, int column) {
    return stretch
        .figure(row, column)
        .filter(figure -> figure.quantity().value().signum() < 0)
        .isPresent();
  }

  private static Optional<RowFormula.Row> growth(
      Stretch stretch, int row, int column, int now, int before) {
    Optional<Figure> rate = rate(stretch, row, column);
    Optional<Figure> current = stretch.figure(row, now);
    Optional<Figure> base = stretch.figure(row, before);
    if (rate.isEmpty() || !comparable(current, base)) {
      return Optional.empty();
    }
    Expression b = Expression.of(base.get());
    Expression change = new Expression.Difference(Expression.of(current.get()), b);
    return Optional.of(row(Kind.GROWTH, rate.get(), change, b, Why.HOLDS_ELSEWHERE));
  }

  private static void share(Stretch stretch, int column, Ledger ledger) {
    List<Integer> totals = stretch.rows().stream().filter(stretch::isTotal).toList();
    List<RowFormula> formulas = new ArrayList<>();
    for (int amount : stretch.amountsNear(column)) {
      for (int total : totals) {
        formulas.add(
            RowFormula.of(stretch.rows(), row -> share(stretch, row, column, amount, total)));
      }
    }
    RowFormula.best(formulas)
        .filter(RowFormula::isAsserted)
        .ifPresent(best -> best.book(true, ledger));
  }

  private static Optional<RowFormula.Row> share(
      Stretch stretch, int row, int column, int amount, int total) {
    Optional<Figure> rate = rate(stretch, row, column);
    Optional<Figure> part = stretch.figure(row, amount);
    Optional<Figure> whole = stretch.figure(total, amount);
    return row == total || rate.isEmpty() || !comparable(part, whole)
        ? Optional.empty()
        : Optional.of(
            row(
                Kind.SHARE,
                rate.get(),
                Expression.of(part.get()),
                Expression.of(whole.get()),
                Why.HOLDS_ELSEWHERE));
  }

  private static Optional<RowFormula.Row> rate(
      Stretch stretch, int row, int column, int part, int whole, Kind kind, Why why) {
    Optional<Figure> rate = rate(stretch, row, column);
    Optional<Figure> dividend = stretch.figure(row, part);
    Optional<Figure> divisor = stretch.figure(row, whole);
    return rate.isEmpty() || !comparable(dividend, divisor)
        ? Optional.empty()
        : Optional.of(
            row(
                kind,
                rate.get(),
                Expression.of(dividend.get()),
                Expression.of(divisor.get()),
                why));
  }

  /** The rate that stands in a cell. */
  private static Optional<Figure> rate(Stretch stretch, int row, int column) {
    return stretch
        .figure(row, column)
        .filter(
            figure ->
                figure.quantity().unit() == Unit.PERCENT || figure.quantity().unit() == Unit.NONE);
  }

  private static boolean comparable(Optional<Figure> a, Optional<Figure> b) {
    return a.isPresent()
        && b.isPresent()
        && a.get().quantity().unit().dimension() == b.get().quantity().unit().dimension();
  }

  /** In percent, or as a fraction where that is what was printed: 0.98. */
  private static RowFormula.Row row(
      Kind kind, Figure rate, Expression part, Expression whole, Why why) {
    Assertion percent =
        Assertion.equal(kind, Expression.of(rate), Expression.percentage(part, whole), why);
    Assertion fraction =
        Assertion.equal(kind, Expression.of(rate), new Expression.Quotient(part, whole), why);
    boolean asFraction =
        Ledger.recalculate(percent) instanceof Outcome.Fails
            && rate.quantity().value().abs().compareTo(BigDecimal.valueOf(2)) < 0
            && !(Ledger.recalculate(fraction) instanceof Outcome.Fails);
    return RowFormula.Row.of(asFraction ? fraction : percent);
  }
}
