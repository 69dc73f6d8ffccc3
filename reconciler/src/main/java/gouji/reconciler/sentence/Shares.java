package gouji.reconciler.sentence;

import gouji.extractor.figure.Concepts;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares: a，占 A 的 r%. A is named, or it is the whole of the list in which the share stands. When
 * several figures could be meant, the share fails only if it fails for every one of them.
 */
public final class Shares implements AssertionFinder {
  private static final Pattern SHARE_OF =
      Pattern.compile("占(?:到|了)?([^占，,。；;]*?)(?:总额|总数|总量)?(?:的)?(?:比例|比重|比|百分比)?(?:为|约为|达|达到|是)?$");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Statement statement : index.statements()) {
      List<Mention> mentions = statement.mentions();
      for (int i = 1; i < mentions.size(); i++) {
        if (mentions.get(i).aspect() == Aspect.SHARE) {
          book(statement, i, ledger);
        }
      }
    }
  }

  private static void book(Statement statement, int at, Ledger ledger) {
    Mention share = statement.mentions().get(at);
    Mention part = statement.mentions().get(at - 1);
    Matcher of = SHARE_OF.matcher(share.lead());
    if (part.aspect() != Aspect.LEVEL || !statement.sameSentence(part, share) || !of.find()) {
      return;
    }
    String base = of.group(1);
    List<Figure> wholes = base.isEmpty() ? listed(statement, at - 1) : named(statement, base, part);
    Assertion first = null;
    for (Figure whole : wholes) {
      Assertion assertion = assertion(share, part, whole);
      Outcome outcome = Ledger.recalculate(assertion);
      if (outcome instanceof Outcome.Holds || outcome instanceof Outcome.HoldsWithinRounding) {
        ledger.book(assertion);
        return;
      }
      first = first == null ? assertion : first;
    }
    if (first != null) {
      ledger.book(first);
    } else {
      ledger.bookUndecidable(
          Assertion.equal(
              Kind.SHARE,
              Expression.of(share.figure()),
              Expression.of(part.figure()),
              Why.SHARE_STATED),
          Reason.NO_BASE_FIGURE);
    }
  }

  private static Assertion assertion(Mention share, Mention part, Figure whole) {
    return Assertion.equal(
        Kind.SHARE,
        Expression.of(share.figure()),
        Expression.percentage(Expression.of(part.figure()), Expression.of(whole)),
        Why.SHARE_STATED);
  }

  /** The amounts before the part in its statement that are no smaller: the whole of its list. */
  private static List<Figure> listed(Statement statement, int partAt) {
    Mention part = statement.mentions().get(partAt);
    List<Figure> wholes = new ArrayList<>();
    for (Mention mention : statement.mentions().subList(0, partAt)) {
      if (mention.isLevel(part.dimension())
          && mention.figure().quantity().base().compareTo(part.figure().quantity().base()) >= 0
          && statement.sentenceAt(mention.start()) >= statement.sentenceAt(part.start()) - 1) {
        wholes.add(mention.figure());
      }
    }
    return wholes;
  }

  /** Amounts of the statement that are named as the base is, or hold its name and more. */
  private static List<Figure> named(Statement statement, String base, Mention part) {
    List<Figure> wholes = new ArrayList<>();
    for (Mention mention : statement.mentions()) {
      if (mention != part
          && mention.isLevel(part.dimension())
          && isNamed(mention.figure().measure(), base)) {
        wholes.add(mention.figure());
      }
    }
    return wholes;
  }

  private static boolean isNamed(Measure measure, String base) {
    Optional<String> concept = Concepts.named(base);
    return concept.isPresent()
        ? concept.equals(measure.concept())
        : base.length() >= 3 && measure.phrase().endsWith(base);
  }
}
