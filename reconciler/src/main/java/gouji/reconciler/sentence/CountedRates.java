package gouji.reconciler.sentence;

import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rates of two counts that are printed right before them, in one unit: 培训1260人次，完成目标1200人次的105%;
 * 发放问卷400份，收回376份，回收率94%.
 */
public final class CountedRates implements AssertionFinder {
  /** The count just before is the whole: 完成目标1200人次的105%. */
  private static final Pattern OF_WHOLE = Pattern.compile("^的$");

  private static final Pattern WHOLE_NAMED =
      Pattern.compile("(?:完成|占|为)[^，,。；;]{0,12}(?:目标|计划|任务)[^，,。；;]{0,6}$");

  private static final Pattern RATE =
      Pattern.compile("^[，,](?:[^，,。；;\\d]{0,10}(?:率|满意度))(?:为|达|达到|是)?$");

  private static final Pattern PLANNED =
      Pattern.compile("(?:目标|计划|任务|应|发放|发出|抽查|抽检|受理|共有|总数|核定|编制|采购)[^，,。；;]{0,10}$");

  private static final Pattern REACHED =
      Pattern.compile("(?:完成|实际|收回|回收|已|实现|合格|满意|达标|在职|办结|其中)[^，,。；;]{0,10}$");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Statement statement : index.statements()) {
      List<Mention> mentions = statement.mentions();
      for (int i = 2; i < mentions.size(); i++) {
        Mention rate = mentions.get(i);
        Mention last = mentions.get(i - 1);
        Mention first = mentions.get(i - 2);
        if (rate.figure().quantity().unit() != Unit.PERCENT
            || !statement.sameSentence(first, rate)
            || !isAlike(statement, first, last)) {
          continue;
        }
        if (OF_WHOLE.matcher(rate.lead()).find() && WHOLE_NAMED.matcher(last.clause()).find()) {
          ledger.book(rate(rate, first, last));
        } else if (RATE.matcher(rate.lead()).find()
            && PLANNED.matcher(first.clause()).find()
            && REACHED.matcher(last.clause()).find()) {
          ledger.book(rate(rate, last, first));
        }
      }
    }
  }

  /** Counts of one unit, in the same words; amounts of money have bases of their own. */
  private static boolean isAlike(Statement statement, Mention a, Mention b) {
    return a.dimension() == b.dimension()
        && a.dimension() != Unit.Dimension.MONEY
        && a.dimension() != Unit.Dimension.RATE
        && unit(statement, a).equals(unit(statement, b))
        && !unit(statement, a).isEmpty();
  }

  private static String unit(Statement statement, Mention mention) {
    return statement.text().substring(mention.start(), mention.end()).replaceAll("[\\d.,]", "");
  }

  private static Assertion rate(Mention rate, Mention part, Mention whole) {
    return Assertion.equal(
        Kind.RATE,
        Expression.of(rate.figure()),
        Expression.percentage(Expression.of(part.figure()), Expression.of(whole.figure())),
        Why.RATE_STATED);
  }
}
