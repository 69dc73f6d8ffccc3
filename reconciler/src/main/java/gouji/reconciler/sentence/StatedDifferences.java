package gouji.reconciler.sentence;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Quote;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Differences from an amount that is printed right before them: 在职73人，比上年末的71人增加2人;
 * 满意度88.6%，比目标88%高0.6个百分点. Of what stands before, the amount is meant that comes nearest.
 */
public final class StatedDifferences implements AssertionFinder {
  /** What leads to the amount that is compared with. */
  private static final Pattern WITH = Pattern.compile("(?:比|较|与|距)[^比较与距]{0,16}$");

  private static final Pattern WORD =
      Pattern.compile(
          "^(?:的|相比[，,]?)?(?:(增加|增长|提高|上升|多|高|高出|多出|超出|超)|(减少|下降|降低|少|低|短缺|差))(?:了|出)?$");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Statement statement : index.statements()) {
      List<Mention> mentions = statement.mentions();
      for (int i = 2; i < mentions.size(); i++) {
        Matcher word = WORD.matcher(mentions.get(i).lead());
        if (word.find()
            && isAmount(mentions.get(i - 1))
            && isDifference(mentions.get(i), mentions.get(i - 1))
            && WITH.matcher(mentions.get(i - 1).clause()).find()) {
          book(statement, i, word.group(1) != null, ledger);
        }
      }
    }
  }

  private static boolean isAmount(Mention mention) {
    return mention.figure().quantity().precision().isDefinite()
        && switch (mention.aspect()) {
          case LEVEL, LIMIT, RATE, SHARE, COMPLETION_RATE -> true;
          default -> false;
        };
  }

  /** Percentages are percentage points apart. */
  private static boolean isDifference(Mention difference, Mention base) {
    return base.dimension() == Unit.Dimension.RATE
        ? difference.dimension() == Unit.Dimension.RATE_DIFFERENCE
        : difference.dimension() == base.dimension()
            && base.dimension() != Unit.Dimension.OTHER
            && base.dimension() != Unit.Dimension.UNKNOWN;
  }

  private static void book(Statement statement, int at, boolean up, Ledger ledger) {
    Mention difference = statement.mentions().get(at);
    Mention base = statement.mentions().get(at - 1);
    List<Mention> candidates = candidates(statement, at - 1, true);
    (candidates.isEmpty() ? candidates(statement, at - 1, false) : candidates)
        .stream()
            .min(Comparator.comparing(m -> distance(m, base, difference)))
            .ifPresent(now -> book(statement, now, base, difference, up, ledger));
  }

  /**
   * Books how far an amount is said to be from its base.
   *
   * @param up whether it is said to be more
   */
  static void book(
      Statement statement,
      Mention now,
      Mention base,
      Mention difference,
      boolean up,
      Ledger ledger) {
    Assertion stated = difference(difference, now, base, up);
    // Where the amount is right and only its direction is not, the word is wrong.
    boolean wrongWord =
        !Ledger.holds(stated) && Ledger.holds(difference(difference, now, base, !up));
    if (wrongWord) {
      int words = difference.start() - difference.lead().length();
      Quote quote = statement.quote(words, difference.end());
      ledger.book(
          new Assertion(
              Kind.COMPARISON,
              Expression.of(now.figure()),
              up ? Relation.GREATER : Relation.LESS,
              Expression.of(base.figure()),
              Why.COMPARISON_STATED,
              List.of(quote.with(difference.figure().printed()))));
    } else {
      ledger.book(stated);
    }
  }

  static Assertion difference(Mention difference, Mention now, Mention base, boolean up) {
    Expression more = Expression.of((up ? now : base).figure());
    Expression less = Expression.of((up ? base : now).figure());
    return Assertion.equal(
        Kind.CHANGE,
        Expression.of(difference.figure()),
        new Expression.Difference(more, less),
        Why.CHANGE_STATED);
  }

  /** How far a difference would be from the one stated, whichever way it goes. */
  private static BigDecimal distance(Mention now, Mention base, Mention difference) {
    return now.figure()
        .quantity()
        .base()
        .subtract(base.figure().quantity().base())
        .abs()
        .subtract(difference.figure().quantity().base())
        .abs();
  }

  /** The amounts before, of the sentence or of the one before it. */
  private static List<Mention> candidates(Statement statement, int baseAt, boolean ownSentence) {
    Mention base = statement.mentions().get(baseAt);
    int sentence = statement.sentenceAt(base.start()) - (ownSentence ? 0 : 1);
    return statement.mentions().subList(0, baseAt).stream()
        .filter(m -> statement.sentenceAt(m.start()) == sentence)
        .filter(m -> isAmount(m) && m.dimension() == base.dimension())
        .filter(m -> m.aspect() != Aspect.LIMIT)
        .toList();
  }
}
