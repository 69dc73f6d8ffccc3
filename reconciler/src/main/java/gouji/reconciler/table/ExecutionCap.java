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
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Scores of projects against their execution: by national convention the execution rate is worth 10
 * of 100 points, so that a score cannot exceed 90 + 10 × executed ÷ budget. Silent where the report
 * itself gives execution another weight. Only scores above it are booked: it is no relation that a
 * report asserts.
 */
public final class ExecutionCap implements AssertionFinder {
  private static final BigDecimal WEIGHT = BigDecimal.TEN;
  private static final BigDecimal OTHERS = BigDecimal.valueOf(90);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  /** Most projects of a list scored out of 100 have more than this. */
  private static final BigDecimal USUAL = BigDecimal.valueOf(60);

  private static final int FEWEST_ROWS = 3;

  /** A project with its budget, what was executed of it, and its score. */
  record Project(Figure budget, Figure executed, Figure score) {
    /** What the convention says of it. */
    Assertion cap() {
      Expression rate = new Expression.Quotient(Expression.of(executed), Expression.of(budget));
      return new Assertion(
          Kind.EXECUTION_CAP,
          Expression.of(score),
          Relation.AT_MOST,
          new Expression.Sum(
              List.of(
                  new Expression.Constant(OTHERS),
                  new Expression.Product(new Expression.Constant(WEIGHT), rate))),
          Why.CONVENTION,
          List.of());
    }

    boolean isComparable() {
      return budget.quantity().value().signum() > 0
          && executed.quantity().value().signum() >= 0
          && executed.quantity().unit().dimension() == budget.quantity().unit().dimension()
          && executed.quantity().base().compareTo(budget.quantity().base()) < 0;
    }
  }

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    if (StatedWeights.differFrom(WEIGHT, index)) {
      return;
    }
    for (Table table : index.report().tables()) {
      if (table.verified()) {
        List<Stretch> stretches = Stretch.of(index, table);
        stretches.forEach(stretch -> list(stretch, ledger));
        stretches.forEach(stretch -> form(stretch, stretches, ledger));
      }
    }
  }

  private static void list(Stretch stretch, Ledger ledger) {
    Spending spending = Spending.of(stretch);
    for (int score : stretch.columns(Names::isScore)) {
      List<Project> projects =
          stretch.rows().stream()
              .filter(row -> !stretch.isTotal(row))
              .flatMap(row -> project(spending, row, score).stream())
              .toList();
      if (projects.size() >= FEWEST_ROWS && isOutOfHundred(projects)) {
        projects.forEach(project -> book(project, ledger));
        return;
      }
    }
  }

  private static Optional<Project> project(Spending spending, int row, int column) {
    Optional<Figure> budget = spending.budget(row);
    Optional<Figure> executed = spending.executed(row);
    Optional<Figure> score =
        spending.stretch().figure(row, column).filter(f -> f.quantity().unit() == Unit.POINT);
    return budget.isPresent() && executed.isPresent() && score.isPresent()
        ? Optional.of(new Project(budget.get(), executed.get(), score.get()))
        : Optional.empty();
  }

  private static boolean isOutOfHundred(List<Project> projects) {
    long usual =
        projects.stream().filter(p -> p.score().quantity().value().compareTo(USUAL) > 0).count();
    return 2 * usual > projects.size()
        && projects.stream().allMatch(p -> p.score().quantity().value().compareTo(FULL) <= 0);
  }

  /** A form of one project: its funds on top, its total score in another stretch or at the end. */
  private static void form(Stretch funds, List<Stretch> stretches, Ledger ledger) {
    Spending spending = Spending.of(funds);
    List<Integer> totals =
        funds.rows().stream()
            .filter(funds::isTotal)
            .filter(row -> spending.budget(row).isPresent() && spending.executed(row).isPresent())
            .toList();
    if (totals.size() == 1) {
      Figure budget = spending.budget(totals.get(0)).orElseThrow();
      Figure executed = spending.executed(totals.get(0)).orElseThrow();
      stretches.stream()
          .flatMap(stretch -> totalScore(stretch, totals.get(0)).stream())
          .findFirst()
          .ifPresent(score -> book(new Project(budget, executed, score), ledger));
    }
  }

  /** The score of another row than that of the funds: a list's total row may average scores. */
  private static Optional<Figure> totalScore(Stretch stretch, int funds) {
    return stretch.rows().stream()
        .filter(row -> row != funds)
        .filter(row -> stretch.firstWords(row).matches("总分|合计|总计|总得分|自评总分|自评得分|总分值"))
        .filter(
            row -> figure(stretch, row, Names::isFullMarks).map(ExecutionCap::isFull).orElse(true))
        .flatMap(row -> figure(stretch, row, Names::isScore).stream())
        .filter(score -> score.quantity().value().compareTo(FULL) <= 0)
        .filter(score -> score.quantity().unit() == Unit.POINT)
        .findFirst();
  }

  private static Optional<Figure> figure(Stretch stretch, int row, Predicate<String> name) {
    return stretch.columns(name).stream().flatMap(c -> stretch.figure(row, c).stream()).findFirst();
  }

  private static boolean isFull(Figure marks) {
    return marks.quantity().value().compareTo(FULL) == 0;
  }

  private static void book(Project project, Ledger ledger) {
    if (project.isComparable()
        && Ledger.recalculate(project.cap()) instanceof Outcome.Fails fails
        && !isRounded(project.score(), fails.leastGap())) {
      ledger.book(project.cap());
    }
  }

  /** Whether rounding the score explains the excess; nothing rounds up to full marks. */
  private static boolean isRounded(Figure score, BigDecimal excess) {
    BigDecimal value = score.quantity().value();
    BigDecimal half = HALF.scaleByPowerOfTen(-Math.max(0, value.scale()));
    return value.compareTo(FULL) < 0 && excess.compareTo(half) <= 0;
  }
}
