package gouji.reconciler;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Report;
import gouji.reconciler.across.Identities;
import gouji.reconciler.across.RepeatedPassages;
import gouji.reconciler.across.SameQuantities;
import gouji.reconciler.across.Staffing;
import gouji.reconciler.across.Variances;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.doubt.DoubtfulDigits;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.localise.Localiser;
import gouji.reconciler.score.CriteriaInProse;
import gouji.reconciler.score.Deductions;
import gouji.reconciler.score.Grades;
import gouji.reconciler.score.PrintedCriteria;
import gouji.reconciler.score.ProportionalScores;
import gouji.reconciler.score.RubricScores;
import gouji.reconciler.score.ScoreTree;
import gouji.reconciler.sentence.BudgetDifferences;
import gouji.reconciler.sentence.Changes;
import gouji.reconciler.sentence.Comparisons;
import gouji.reconciler.sentence.CompletionRates;
import gouji.reconciler.sentence.CountedRates;
import gouji.reconciler.sentence.DefinedRates;
import gouji.reconciler.sentence.Parts;
import gouji.reconciler.sentence.PartsBelow;
import gouji.reconciler.sentence.Shares;
import gouji.reconciler.sentence.StatedBalances;
import gouji.reconciler.sentence.StatedDifferences;
import gouji.reconciler.sentence.Unbudgeted;
import gouji.reconciler.sentence.WorkedFormulas;
import gouji.reconciler.table.ColumnSums;
import gouji.reconciler.table.Differences;
import gouji.reconciler.table.ExecutionCap;
import gouji.reconciler.table.PostColumns;
import gouji.reconciler.table.RateColumns;
import gouji.reconciler.table.RowSums;
import gouji.reconciler.table.TableRows;
import java.util.List;
import java.util.Map;

/** Finds what a report asserts about its own figures and recomputes it. A pure function. */
public final class Reconciler {
  private static final List<AssertionFinder> FINDERS =
      List.of(
          new Parts(),
          new PartsBelow(),
          new Changes(),
          new Shares(),
          new CompletionRates(),
          new Comparisons(),
          new Unbudgeted(),
          new WorkedFormulas(),
          new StatedDifferences(),
          new BudgetDifferences(),
          new StatedBalances(),
          new CountedRates(),
          new DefinedRates(),
          new SameQuantities(),
          new Identities(),
          new Staffing(),
          new Variances(),
          new ScoreTree(),
          new RubricScores(),
          new CriteriaInProse(),
          new ProportionalScores(),
          new Deductions(),
          new Grades(),
          new ColumnSums(),
          new RowSums(),
          new Differences(),
          new RateColumns(),
          new PostColumns(),
          new ExecutionCap(),
          new TableRows(),
          // Last: it leaves alone what the others find wrong.
          new RepeatedPassages());

  private Reconciler() {}

  /** Digits that were recognised with doubt are settled first, where the arithmetic can. */
  public static Reconciliation reconcile(Report report) {
    Reconciliation asRead = recompute(report);
    Map<Integer, Figure> settled = DoubtfulDigits.settle(asRead.recalculations());
    return settled.isEmpty() ? asRead : recompute(report.with(settled));
  }

  private static Reconciliation recompute(Report report) {
    // A table printed twice says nothing that it has not said.
    ReportIndex index = new ReportIndex(report.withoutRepeatedTables());
    Ledger ledger = new Ledger(index::isUnverified);
    FINDERS.forEach(finder -> finder.find(index, ledger));
    return new Reconciliation(
        report,
        ledger.recalculations(),
        Localiser.localise(ledger.recalculations()),
        ScoreTree.indicators(index),
        PrintedCriteria.in(index));
  }
}
