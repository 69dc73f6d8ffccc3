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
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rates of two counts that are printed before them, in one unit: 培训1260人次，完成目标1200人次的105%;
 * 发放问卷400份，收回376份，回收率94%; 受理案件50件，按期办结48件，按期办结率96%.
 */
public final class CountedRates implements AssertionFinder {
  /** The count just before is the whole: 完成目标1200人次的105%. */
  private static final Pattern OF_WHOLE = Pattern.compile("^的$");

  private static final Pattern WHOLE_NAMED =
      Pattern.compile("(?:完成|占|为)[^，,。；;]{0,12}(?:目标|计划|任务)[^，,。；;]{0,6}$");

  private static final Pattern RATE =
      Pattern.compile("^[，,][^，,。；;\\d]{0,8}?(\\p{IsHan}{2})(?:率|度)(?:为|达|达到|是)?$");

  private static final Pattern PLANNED =
      Pattern.compile("(?:目标|计划|任务|应|发放|发出|抽查|抽检|受理|共有|总数|核定|编制|采购)[^，,。；;]{0,10}$");

  private static final Pattern REACHED =
      Pattern.compile("(?:完成|实际|收回|回收|已|实现|合格|满意|达标|在职|办结|其中)[^，,。；;]{0,10}$");

  private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;]");
  private static final Pattern DIGITS = Pattern.compile("[\\d.,]");

  /** Says of many things that they were done: which of them are meant has to be said. */
  private static final Set<String> EVERYTHING = Set.of("完成", "实现", "执行", "覆盖");

  /** 非常满意, 未整改: not what the rate counts. */
  private static final String QUALIFIERS = "常较本不未无没";

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
        Matcher named = RATE.matcher(rate.lead());
        if (OF_WHOLE.matcher(rate.lead()).find() && WHOLE_NAMED.matcher(last.clause()).find()) {
          ledger.book(rate(rate, first, last));
        } else if (named.find()) {
          boolean planned =
              PLANNED.matcher(first.clause()).find() && REACHED.matcher(last.clause()).find();
          if (planned || isCounted(statement, i, named.group(1))) {
            ledger.book(rate(rate, last, whole(statement, i)));
          }
        }
      }
    }
  }

  /** Whether the count before a rate, and no other, is of what gives the rate its name. */
  private static boolean isCounted(Statement statement, int at, String word) {
    List<Mention> mentions = statement.mentions();
    if (EVERYTHING.contains(word) && CLAUSE_END.matcher(mentions.get(at - 1).lead()).find()) {
      return false;
    }
    long counted =
        mentions.subList(0, at).stream()
            .filter(m -> statement.sameSentence(m, mentions.get(at)) && m.lead().contains(word))
            .count();
    String clause = mentions.get(at - 1).clause();
    int place = clause.indexOf(word);
    return counted == 1
        && place >= 0
        && (place == 0 || QUALIFIERS.indexOf(clause.charAt(place - 1)) < 0);
  }

  /** The count just before the part, unless only another one of the sentence agrees. */
  private static Mention whole(Statement statement, int at) {
    List<Mention> mentions = statement.mentions();
    Mention rate = mentions.get(at);
    Mention part = mentions.get(at - 1);
    return mentions.subList(0, at - 1).stream()
        .filter(m -> statement.sameSentence(m, rate) && isAlike(statement, m, part))
        .filter(m -> Ledger.holds(rate(rate, part, m)))
        .findFirst()
        .orElse(mentions.get(at - 2));
  }

  private static boolean isCount(Unit.Dimension dimension) {
    return switch (dimension) {
      case PEOPLE, COUNT, AREA, OTHER -> true;
      default -> false;
    };
  }

  /** Counts of one unit, in the same words; amounts of money have bases of their own. */
  private static boolean isAlike(Statement statement, Mention a, Mention b) {
    return a.dimension() == b.dimension()
        && isCount(a.dimension())
        && unit(statement, a).equals(unit(statement, b))
        && !unit(statement, a).isEmpty();
  }

  private static String unit(Statement statement, Mention mention) {
    String printed = statement.text().substring(mention.start(), mention.end());
    return DIGITS.matcher(printed).replaceAll("").replace('名', '人');
  }

  private static Assertion rate(Mention rate, Mention part, Mention whole) {
    return Assertion.equal(
        Kind.RATE,
        Expression.of(rate.figure()),
        Expression.percentage(Expression.of(part.figure()), Expression.of(whole.figure())),
        Why.RATE_STATED);
  }
}
