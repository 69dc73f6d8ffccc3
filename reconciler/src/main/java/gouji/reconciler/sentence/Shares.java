package gouji.reconciler.sentence;

import gouji.extractor.figure.Concepts;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Unit;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** "满意和基本满意合起来占": a share of something else than the amount before it. */
  private static final Pattern OWN_SUBJECT = Pattern.compile("[^，,。；;、:()人户个项万亿元家名份]+占[^占]*$");

  /** "占支出合计 A 的 r%": the whole stands in the words themselves. */
  private static final Pattern WHOLE_PRINTED = Pattern.compile("占[^占，,。；;]*$");

  private static final Pattern OF_IT = Pattern.compile("^的?(?:比例|比重|比|百分比)?(?:为|约为|达|达到|是)?$");

  private static final Pattern LIST = Pattern.compile("其中|包括|包含|用于|方面|构成|组成|分别|按[^，。]{1,12}分");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    Map<Figure, List<Assertion>> ofEarlier = new LinkedHashMap<>();
    List<Statement> before = new ArrayList<>();
    for (Statement statement : index.statements()) {
      if (!before.isEmpty() && !before.get(0).section().equals(statement.section())) {
        before.clear();
      }
      List<Mention> mentions = statement.mentions();
      List<Assertion> failing = new ArrayList<>();
      boolean anyHolds = false;
      for (int i = 1; i < mentions.size(); i++) {
        if (isOfPrintedWhole(statement, i)) {
          ledger.book(
              assertion(mentions.get(i), mentions.get(i - 2), mentions.get(i - 1).figure()));
        } else if (mentions.get(i).aspect() == Aspect.SHARE) {
          anyHolds |= book(statement, before, i, failing, ofEarlier, ledger);
        }
      }
      before.add(statement);
      // Several shares that all fail have a base that the text does not print.
      for (Assertion assertion : failing) {
        if (anyHolds || failing.size() == 1) {
          ledger.book(assertion);
        } else {
          ledger.bookUndecidable(assertion, Reason.NO_BASE_FIGURE);
        }
      }
    }
    ofEarlier.values().forEach(shares -> bookTogether(shares, ledger));
  }

  /** Shares of an amount in an earlier paragraph: that one is meant if one of them agrees. */
  private static void bookTogether(List<Assertion> shares, Ledger ledger) {
    boolean meant = shares.stream().anyMatch(Ledger::holds);
    for (Assertion share : shares) {
      if (meant) {
        ledger.book(share);
      } else {
        ledger.bookUndecidable(share, Reason.NO_BASE_FIGURE);
      }
    }
  }

  private static boolean isOfPrintedWhole(Statement statement, int at) {
    if (at < 2 || statement.mentions().get(at).figure().quantity().unit() != Unit.PERCENT) {
      return false;
    }
    Mention share = statement.mentions().get(at);
    Mention whole = statement.mentions().get(at - 1);
    Mention part = statement.mentions().get(at - 2);
    return OF_IT.matcher(share.lead()).matches()
        && WHOLE_PRINTED.matcher(whole.lead()).find()
        && !OWN_SUBJECT.matcher(whole.lead()).find()
        && whole.isLevel(part.dimension())
        && part.isLevel(part.dimension())
        && part.dimension() != Unit.Dimension.RATE
        && statement.sameSentence(part, share);
  }

  /** Books the share unless it fails; whether it holds. */
  private static boolean book(
      Statement statement,
      List<Statement> before,
      int at,
      List<Assertion> failing,
      Map<Figure, List<Assertion>> ofEarlier,
      Ledger ledger) {
    Mention share = statement.mentions().get(at);
    Mention part = statement.mentions().get(at - 1);
    Matcher of = SHARE_OF.matcher(share.lead());
    if (share.lead().contains("分别")) {
      return bookEach(statement, at, ledger);
    }
    if (OWN_SUBJECT.matcher(share.lead()).find()
        || part.aspect() != Aspect.LEVEL
        || !statement.sameSentence(part, share)
        || !of.find()) {
      return false;
    }
    String base = of.group(1);
    List<Figure> wholes = base.isEmpty() ? listed(statement, at - 1) : named(statement, base, part);
    for (Figure whole : wholes) {
      Assertion assertion = assertion(share, part, whole);
      if (Ledger.holds(assertion)) {
        ledger.book(assertion);
        return true;
      }
    }
    Optional<Figure> earlier =
        wholes.isEmpty() && !base.isEmpty() ? earlier(before, base, part) : Optional.empty();
    if (earlier.isPresent()) {
      ofEarlier
          .computeIfAbsent(earlier.get(), whole -> new ArrayList<>())
          .add(assertion(share, part, earlier.get()));
    } else if (wholes.isEmpty()) {
      ledger.bookUndecidable(
          Assertion.equal(
              Kind.SHARE,
              Expression.of(share.figure()),
              Expression.of(part.figure()),
              Why.SHARE_STATED),
          Reason.NO_BASE_FIGURE);
    } else if (!base.isEmpty() || isListed(statement, wholes.get(0), part)) {
      failing.add(assertion(share, part, wholes.get(0)));
    } else {
      ledger.bookUndecidable(assertion(share, part, wholes.get(0)), Reason.NO_BASE_FIGURE);
    }
    return false;
  }

  /** "甲 a、乙 b、丙 c，分别占总额的 x%、y%、z%": each share belongs to the amount in its place. */
  private static boolean bookEach(Statement statement, int first, Ledger ledger) {
    List<Mention> mentions = statement.mentions();
    int n = 1;
    while (first + n < mentions.size()
        && mentions.get(first + n).dimension() == Unit.Dimension.RATE
        && mentions.get(first + n).lead().matches("[、和及]")) {
      n++;
    }
    Matcher of = SHARE_OF.matcher(mentions.get(first).lead().replace("分别", ""));
    if (n > first || !of.find()) {
      return false;
    }
    List<Assertion> assertions = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      Mention part = mentions.get(first - n + i);
      Mention share = mentions.get(first + i);
      List<Figure> wholes =
          of.group(1).isEmpty()
              ? listed(statement, first - n)
              : named(statement, of.group(1), part);
      if (part.aspect() != Aspect.LEVEL || wholes.isEmpty()) {
        return false;
      }
      Assertion assertion = assertion(share, part, wholes.get(0));
      assertions.add(assertion);
    }
    // When none or only one of them agrees, the amounts meant are others.
    long held =
        assertions.stream().filter(a -> !(Ledger.recalculate(a) instanceof Outcome.Fails)).count();
    for (Assertion assertion : assertions) {
      if (2 * held > n) {
        ledger.book(assertion);
      } else {
        ledger.bookUndecidable(assertion, Reason.NO_BASE_FIGURE);
      }
    }
    return held == n;
  }

  /** Whether words say that the part is one of a list that the whole opens. */
  private static boolean isListed(Statement statement, Figure whole, Mention part) {
    return statement.mentions().stream()
        .filter(mention -> mention.figure().equals(whole))
        .anyMatch(mention -> LIST.matcher(statement.between(mention, part)).find());
  }

  private static Assertion assertion(Mention share, Mention part, Figure whole) {
    return Assertion.equal(
        Kind.SHARE,
        Expression.of(share.figure()),
        Expression.percentage(Expression.of(part.figure()), Expression.of(whole)),
        Why.SHARE_STATED);
  }

  /** The amounts before the part in its statement that are no smaller, its own sentence's first. */
  private static List<Figure> listed(Statement statement, int partAt) {
    Mention part = statement.mentions().get(partAt);
    List<Figure> wholes = new ArrayList<>();
    int own = 0;
    for (Mention mention : statement.mentions().subList(0, partAt)) {
      if (mention.isLevel(part.dimension())
          && mention.figure().quantity().base().compareTo(part.figure().quantity().base()) >= 0) {
        wholes.add(statement.sameSentence(mention, part) ? own++ : wholes.size(), mention.figure());
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
          && isNamed(mention.figure().measure(), base)
          && (!isBudget(mention) || isBudget(part) || base.contains("预算"))) {
        wholes.add(mention.figure());
      }
    }
    return wholes;
  }

  /** The one amount of that name, book and year in the section's paragraphs before. */
  private static Optional<Figure> earlier(List<Statement> before, String base, Mention part) {
    Measure of = part.figure().measure();
    List<Figure> wholes =
        before.stream()
            .flatMap(statement -> named(statement, base, part).stream())
            .filter(whole -> whole.measure().year().equals(of.year()))
            .filter(whole -> whole.measure().basis().isBudget() == of.basis().isBudget())
            .toList();
    long values =
        wholes.stream().map(f -> f.quantity().base().stripTrailingZeros()).distinct().count();
    return values == 1 ? Optional.of(wholes.get(0)) : Optional.empty();
  }

  /** An outturn is a part of other outturns, not of what was planned. */
  private static boolean isBudget(Mention mention) {
    return mention.figure().measure().basis().isBudget();
  }

  private static boolean isNamed(Measure measure, String base) {
    Optional<String> concept = Concepts.named(base);
    return concept.isPresent()
        ? concept.equals(measure.concept()) && Concepts.fundOf(base).equals(measure.fund())
        : base.length() >= 3 && measure.phrase().endsWith(base);
  }
}
