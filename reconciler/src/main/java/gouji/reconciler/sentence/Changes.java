package gouji.reconciler.sentence;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Quote;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Changes: 较上年增加 d，增长 r%. The base is current − d for an increase and current + d for a decrease;
 * where both years' amounts are printed, the rate is tested against them.
 */
public final class Changes implements AssertionFinder {
  /** The rate follows its amount within a clause or two. */
  private static final int REACH = 14;

  /** 收、支总计各增加 d: a change of 收入总计 and of 支出总计. */
  private static final String BOTH_TOTALS = "总计";

  private static final Pattern YEAR = Pattern.compile("^20\\d{2}年度?");

  /** An amount's side of the account, which its changes need not name again. */
  private static final Pattern SIDE = Pattern.compile("(?<=拨款)(?:收入|支出)$");

  /** What is only a side of the account is that of the amount before. */
  private static final Pattern GENERIC = Pattern.compile("收入|支出|收、?支");

  private static final Pattern TOTALS = Pattern.compile("(?:收入|支出|收支)(?:总计|合计)$");

  private static final Pattern STATED_BASE = Pattern.compile("^(?:同?比|较|与)");

  private static final Pattern ONLY_CHANGE =
      Pattern.compile("(?:相比)?(?:净?增加|增长|多|减少|下降|降低|少|压减)了?");

  private static final Pattern REASON = Pattern.compile("(?:主要)?原因(?:是|为)?:?(?:由于|因)?([^。；;]*)");

  private static final Pattern ONLY_DIRECTION =
      Pattern.compile("[，,、](?:同比|环比)?(?:增加|增长|上升|提高|减少|下降|降低|增幅|降幅)(?:了|为|达)?");

  private static final Pattern COMPARING =
      Pattern.compile("(?:同比|环比|相比|比|较|与|同|增|减|上升|下降|提高|降低|压|调|追加|新增|节约|超支).*$");

  private static final Pattern DIRECTION =
      Pattern.compile("增加|增长|上升|提高|减少|下降|降低|压缩|压减|调减|调增|不变|持平");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Statement statement : index.statements()) {
      List<Mention> mentions = statement.mentions();
      for (int i = 0; i < mentions.size(); i++) {
        if (isRate(mentions.get(i))) {
          bookRate(index, statement, i, ledger);
        } else if (isChange(mentions.get(i))) {
          bookChange(statement, i, ledger);
        }
      }
    }
  }

  private static boolean isChange(Mention mention) {
    return mention.dimension() == Unit.Dimension.MONEY
        && (mention.aspect() == Aspect.INCREASE || mention.aspect() == Aspect.DECREASE);
  }

  private static boolean isRate(Mention mention) {
    return mention.aspect() == Aspect.GROWTH_RATE || mention.aspect() == Aspect.DECLINE_RATE;
  }

  private static void bookRate(ReportIndex index, Statement statement, int at, Ledger ledger) {
    Mention rate = statement.mentions().get(at);
    Optional<Mention> change =
        at == 0 ? Optional.empty() : Optional.of(statement.mentions().get(at - 1));
    if (change.isPresent() && isContrary(change.get(), rate)) {
      bookContrary(statement, change.get(), rate, ledger);
    } else if (change.isPresent() && isAmountOf(change.get(), rate)) {
      bookRateOfChange(index, statement, at, change.get(), rate, ledger);
    } else {
      bookRateOfTwoYears(statement, at, rate, ledger);
    }
  }

  private static boolean isAmountOf(Mention change, Mention rate) {
    boolean sameDirection =
        change.aspect() == Aspect.INCREASE && rate.aspect() == Aspect.GROWTH_RATE
            || change.aspect() == Aspect.DECREASE && rate.aspect() == Aspect.DECLINE_RATE;
    return sameDirection && rate.lead().length() <= REACH && !rate.lead().contains("分别");
  }

  /** 增加1.02万元，下降9.19%: one change that goes both ways. */
  private static boolean isContrary(Mention change, Mention rate) {
    boolean opposed =
        change.aspect() == Aspect.INCREASE && rate.aspect() == Aspect.DECLINE_RATE
            || change.aspect() == Aspect.DECREASE && rate.aspect() == Aspect.GROWTH_RATE;
    return opposed && ONLY_DIRECTION.matcher(rate.lead()).matches();
  }

  /** What rises is at most zero more when it falls by the rate. */
  private static void bookContrary(
      Statement statement, Mention change, Mention rate, Ledger ledger) {
    ledger.book(
        new Assertion(
            Kind.COMPARISON,
            Expression.of(change.figure()),
            Relation.AT_MOST,
            new Expression.Difference(
                new Expression.Constant(BigDecimal.ZERO), Expression.of(rate.figure())),
            Why.COMPARISON_STATED,
            List.of(quoteOf(statement, directionOf(statement, change), rate))));
  }

  private static void bookRateOfChange(
      ReportIndex index, Statement statement, int at, Mention change, Mention rate, Ledger ledger) {
    Assertion nearest = null;
    for (Figure level : levels(index, statement, at - 2, change)) {
      for (Assertion assertion :
          List.of(rateOfChange(level, change, rate), rateOnBase(level, change, rate))) {
        if (Ledger.holds(assertion)) {
          ledger.book(assertion);
          return;
        }
        nearest = nearest == null ? assertion : nearest;
      }
    }
    if (nearest != null) {
      ledger.book(nearest);
    }
  }

  /** "年中调增 d，较年初预算增长 r%": the base itself is printed. */
  private static Assertion rateOnBase(Figure base, Mention change, Mention rate) {
    return Assertion.equal(
        Kind.GROWTH,
        Expression.of(rate.figure()),
        Expression.percentage(Expression.of(change.figure()), Expression.of(base)),
        Why.CHANGE_STATED);
  }

  private static Assertion rateOfChange(Figure current, Mention change, Mention rate) {
    Expression now = Expression.of(current);
    Expression delta = Expression.of(change.figure());
    Expression base =
        change.aspect() == Aspect.INCREASE
            ? new Expression.Difference(now, delta)
            : new Expression.Sum(List.of(now, delta));
    return Assertion.equal(
        Kind.GROWTH,
        Expression.of(rate.figure()),
        Expression.percentage(delta, base),
        Why.CHANGE_STATED);
  }

  /**
   * The amounts that the change can be a change of, nearest first: those of its sentence, or of the
   * one before when its own has none; those in brackets last. A change that names its measure is of
   * that measure only; the report may print the amount elsewhere.
   */
  private static List<Figure> levels(
      ReportIndex index, Statement statement, int from, Mention change) {
    int sentence = statement.sentenceAt(change.start());
    List<Mention> found = new ArrayList<>();
    boolean ownSentence = false;
    for (int i = from; i >= 0; i--) {
      Mention mention = statement.mentions().get(i);
      int at = statement.sentenceAt(mention.start());
      if (at < sentence - 1 || at < sentence && ownSentence) {
        break;
      }
      if (mention.isLevel(change.dimension())
          && isOf(change, mention.figure())
          && isOfYear(change, mention)) {
        found.add(mention);
        ownSentence |= at == sentence;
      }
    }
    found.sort(Comparator.comparing(m -> statement.isBracketed(m)));
    List<Figure> levels = found.stream().map(Mention::figure).toList();
    return levels.isEmpty() ? elsewhere(index, change) : levels;
  }

  /** The one amount that the report prints for the change's measure, in a table for instance. */
  private static List<Figure> elsewhere(ReportIndex index, Mention change) {
    Measure measure = change.figure().measure();
    if (measure.concept().isEmpty() || measure.subject().isPresent()) {
      return List.of();
    }
    return index
        .theOne(
            figure ->
                figure.measure().concept().equals(measure.concept())
                    && figure.measure().fund().equals(measure.fund())
                    && figure.measure().year().equals(index.report().fiscalYear())
                    && figure.quantity().unit().dimension() == change.dimension())
        .stream()
        .toList();
  }

  /** Whether a change without a name, or with the amount's own, is a change of that amount. */
  private static boolean isOf(Mention change, Figure level) {
    Measure measure = change.figure().measure();
    String name = measure.phrase().replaceFirst("(?:增加|减少)额$", "");
    return YEAR.matcher(ownWords(change)).replaceFirst("").isEmpty()
        || name.equals(level.measure().phrase())
        || isSideOf(name, level.measure().phrase())
        || name.endsWith(BOTH_TOTALS) && level.measure().phrase().endsWith(BOTH_TOTALS)
        || measure.concept().isPresent()
            && measure.concept().equals(level.measure().concept())
            && measure.fund().equals(level.measure().fund());
  }

  /** 收入减少, after 2020年收入总计; 一般公共预算财政拨款增加, after 2020年一般公共预算财政拨款支出. */
  private static boolean isSideOf(String name, String level) {
    if (GENERIC.matcher(name).matches()) {
      return level.contains(name) || TOTALS.matcher(level).find();
    }
    String fund = YEAR.matcher(name).replaceFirst("");
    String amount = YEAR.matcher(level).replaceFirst("");
    return !fund.isEmpty() && SIDE.matcher(amount).replaceFirst("").equals(fund);
  }

  /** "2022年比上年增加" is of no other year. */
  private static boolean isOfYear(Mention change, Mention now) {
    return !ownWords(change).matches(".*20\\d{2}年.*")
        || change.figure().measure().year().equals(now.figure().measure().year());
  }

  /** What a clause says before 较上年增加: "" where it only goes on about the amount before. */
  private static String ownWords(Mention change) {
    return COMPARING.matcher(change.clause()).replaceFirst("");
  }

  /** "去年 a，今年 b，增加 d": the change from the two amounts, whichever two of the sentence they are. */
  private static void bookChange(Statement statement, int at, Ledger ledger) {
    Mention change = statement.mentions().get(at);
    boolean up = change.aspect() == Aspect.INCREASE;
    List<Assertion> changes = new ArrayList<>();
    List<Assertion> words = new ArrayList<>();
    List<Mention> levels = sentenceLevels(statement, at, change);
    boolean stated = isOnStatedBase(statement, at);
    for (Mention now : levels) {
      for (Mention before : stated ? List.of(statement.mentions().get(at - 1)) : levels) {
        if (isEarlierYearOf(before, now) && isOf(change, now.figure()) && isOfYear(change, now)) {
          Expression a = Expression.of(now.figure());
          Expression b = Expression.of(before.figure());
          changes.add(change(change, up ? a : b, up ? b : a));
          // Where the amount is right and only its direction is not, the word is wrong.
          if (Ledger.holds(change(change, up ? b : a, up ? a : b))) {
            words.add(direction(statement, change, a, b));
          }
        }
      }
    }
    Optional<Assertion> held = changes.stream().filter(Ledger::holds).findFirst();
    if (held.isPresent()) {
      ledger.book(held.get());
    } else if (words.size() == 1) {
      ledger.book(words.get(0));
    } else if (changes.size() == 1) {
      ledger.book(changes.get(0));
    } else if (!changes.isEmpty()) {
      ledger.bookUndecidable(changes.get(0), Reason.AMBIGUOUS);
    }
  }

  /** 较预算的25万元减少5万元: the base is printed in the change's own words. */
  private static boolean isOnStatedBase(Statement statement, int at) {
    return at > 0
        && STATED_BASE.matcher(statement.mentions().get(at - 1).clause()).find()
        && ONLY_CHANGE.matcher(statement.mentions().get(at).lead()).matches();
  }

  private static List<Mention> sentenceLevels(Statement statement, int at, Mention change) {
    return statement.mentions().subList(0, at).stream()
        .filter(mention -> mention.isLevel(change.dimension()))
        .filter(mention -> statement.sameSentence(mention, change))
        .toList();
  }

  private static Assertion change(Mention change, Expression more, Expression less) {
    return Assertion.equal(
        Kind.CHANGE,
        Expression.of(change.figure()),
        new Expression.Difference(more, less),
        Why.CHANGE_STATED);
  }

  /** What the word of a change says of the two amounts. */
  private static Assertion direction(
      Statement statement, Mention change, Expression now, Expression before) {
    int start = directionOf(statement, change);
    return new Assertion(
        Kind.COMPARISON,
        now,
        change.aspect() == Aspect.INCREASE ? Relation.GREATER : Relation.LESS,
        before,
        Why.COMPARISON_STATED,
        List.of(quoteOf(statement, start, change)));
  }

  /** Where the last word of direction before a change begins. */
  private static int directionOf(Statement statement, Mention change) {
    int start = change.start() - change.lead().length();
    Matcher word = DIRECTION.matcher(statement.text()).region(start, change.start());
    while (word.find()) {
      start = word.start();
    }
    return start;
  }

  private static Quote quoteOf(Statement statement, int start, Mention change) {
    return statement.quote(start, change.end()).with(change.figure().printed());
  }

  /** "2023年为 a，2024年为 b，比2023年增加 r%": the rate from the two amounts. */
  private static void bookRateOfTwoYears(Statement statement, int at, Mention rate, Ledger ledger) {
    Optional<Mention> current = previousMoney(statement, at - 1, rate);
    if (current.isEmpty()) {
      return;
    }
    Optional<Mention> earlier =
        previousMoney(statement, statement.mentions().indexOf(current.get()) - 1, rate)
            .filter(m -> isEarlierYearOf(m, current.get()));
    if (earlier.isEmpty()) {
      return;
    }
    Expression now = Expression.of(current.get().figure());
    Expression before = Expression.of(earlier.get().figure());
    Expression delta =
        rate.aspect() == Aspect.GROWTH_RATE
            ? new Expression.Difference(now, before)
            : new Expression.Difference(before, now);
    Assertion assertion =
        Assertion.equal(
            Kind.GROWTH,
            Expression.of(rate.figure()),
            Expression.percentage(delta, before),
            Why.CHANGE_STATED);
    Outcome outcome = ledger.book(assertion);
    if (!(outcome instanceof Outcome.Undecidable)) {
      bookReason(statement, rate, now, before, ledger);
    }
  }

  private static Optional<Mention> previousMoney(Statement statement, int from, Mention rate) {
    for (int i = from; i >= 0; i--) {
      Mention mention = statement.mentions().get(i);
      if (!statement.sameSentence(mention, rate)) {
        return Optional.empty();
      }
      if (mention.isLevel(Unit.Dimension.MONEY)) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private static boolean isEarlierYearOf(Mention before, Mention now) {
    var a = before.figure().measure();
    var b = now.figure().measure();
    return a.year().isPresent()
        && b.year().isPresent()
        && a.year().get() == b.year().get() - 1
        && a.concept().equals(b.concept())
        && a.subject().equals(b.subject());
  }

  /** A reason that names one direction only must name the direction of the figures. */
  private static void bookReason(
      Statement statement, Mention rate, Expression now, Expression before, Ledger ledger) {
    Matcher reason = REASON.matcher(statement.text()).region(rate.end(), statement.text().length());
    if (!reason.find()
        || statement.sentenceAt(reason.start()) > statement.sentenceAt(rate.start()) + 1) {
      return;
    }
    Matcher word = DIRECTION.matcher(reason.group(1));
    if (!word.find()) {
      return;
    }
    String direction = word.group();
    if (word.find() || !reason.group(1).endsWith(direction)) {
      return;
    }
    boolean up = "增加增长上升提高调增".contains(direction);
    boolean down = "减少下降降低压缩压减调减".contains(direction);
    if (up || down) {
      ledger.book(
          new Assertion(
              Kind.COMPARISON,
              now,
              up ? Relation.GREATER : Relation.LESS,
              before,
              Why.COMPARISON_STATED,
              List.of(statement.quote(rate, reason.end()))));
    } else {
      ledger.bookUndecidable(
          new Assertion(
              Kind.COMPARISON,
              now,
              Relation.EQUAL,
              before,
              Why.COMPARISON_STATED,
              List.of(statement.quote(rate, reason.end()))),
          Reason.AMBIGUOUS);
    }
  }
}
