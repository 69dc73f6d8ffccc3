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
import java.util.Collections;
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

  private static final Pattern TOTAL = Pattern.compile("(?:总额|总数|总量)$");

  private static final Pattern JOINED = Pattern.compile("[、和及与]");

  private static final Pattern LIST = Pattern.compile("其中|包括|包含|用于|方面|构成|组成|分别|按[^，。]{1,12}分");

  /**
   * A share of an amount.
   *
   * @param base what the words call the amount; "" for nothing
   * @param named whether the report calls an amount so
   * @param wholes the amounts that may be meant, nearest first
   */
  private record Claim(
      Mention share, Mention part, String base, boolean named, List<Figure> wholes) {
    Assertion of(Figure whole) {
      return assertion(share, part, whole);
    }

    /** How many other shares of an amount show that it is the one meant. */
    int fewest() {
      return base.isEmpty() ? 1 : 2;
    }

    Optional<Figure> agreeing() {
      return wholes.stream().filter(whole -> Ledger.holds(of(whole))).findFirst();
    }
  }

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    new Search(index, ledger).find();
  }

  /** The shares of one report. */
  private static final class Search {
    private final ReportIndex index;
    private final Ledger ledger;
    private final Map<Figure, List<Assertion>> ofEarlier = new LinkedHashMap<>();

    /** The statements of the section before the one that is read. */
    private final List<Statement> before = new ArrayList<>();

    Search(ReportIndex index, Ledger ledger) {
      this.index = index;
      this.ledger = ledger;
    }

    void find() {
      for (Statement statement : index.statements()) {
        if (!before.isEmpty() && !before.get(0).section().equals(statement.section())) {
          before.clear();
        }
        read(statement);
        before.add(statement);
      }
      ofEarlier.values().forEach(this::bookTogether);
    }

    private void read(Statement statement) {
      List<Mention> mentions = statement.mentions();
      List<Claim> claims = new ArrayList<>();
      for (int i = 1; i < mentions.size(); i++) {
        if (isOfPrintedWhole(statement, i)) {
          ledger.book(
              assertion(mentions.get(i), mentions.get(i - 2), mentions.get(i - 1).figure()));
        } else if (mentions.get(i).aspect() == Aspect.SHARE) {
          int listed = listed(mentions, i);
          if (listed > 1 || mentions.get(i).lead().contains("分别")) {
            bookEach(statement, i, listed);
          } else {
            claim(statement, i).ifPresent(claims::add);
          }
        }
      }
      book(statement, claims);
    }

    /** Shares of an amount in an earlier paragraph: that one is meant if one of them agrees. */
    private void bookTogether(List<Assertion> shares) {
      boolean meant = shares.stream().anyMatch(Ledger::holds);
      for (Assertion share : shares) {
        if (meant) {
          ledger.book(share);
        } else {
          ledger.bookUndecidable(share, Reason.NO_BASE_FIGURE);
        }
      }
    }

    /** A share of one of the amounts in its statement, or printed once in the whole report. */
    private Optional<Claim> claim(Statement statement, int at) {
      Mention share = statement.mentions().get(at);
      Mention part = statement.mentions().get(at - 1);
      Matcher of = SHARE_OF.matcher(share.lead());
      if (OWN_SUBJECT.matcher(share.lead()).find()
          || part.aspect() != Aspect.LEVEL
          || !statement.sameSentence(part, share)
          || !of.find()) {
        return Optional.empty();
      }
      String base = of.group(1);
      List<Figure> wholes =
          base.isEmpty() ? listed(statement, at - 1) : named(statement, base, part);
      if (wholes.isEmpty() && !base.isEmpty()) {
        wholes = elsewhere(base, part).stream().toList();
      }
      Optional<Figure> earlier =
          wholes.isEmpty() && !base.isEmpty() ? earlier(before, base, part) : Optional.empty();
      if (earlier.isPresent()) {
        ofEarlier
            .computeIfAbsent(earlier.get(), whole -> new ArrayList<>())
            .add(assertion(share, part, earlier.get()));
        return Optional.empty();
      }
      boolean isNamed = !wholes.isEmpty() && !base.isEmpty();
      List<Figure> meant = isNamed ? wholes : listed(statement, at - 1);
      return Optional.of(new Claim(share, part, base, isNamed, meant));
    }

    /** The amount of just that name and year, if the report prints one value for it. */
    private Optional<Figure> elsewhere(String base, Mention part) {
      return Concepts.named(base).isEmpty()
          ? Optional.empty()
          : index.theOne(
              figure ->
                  isNamed(figure.measure(), base)
                      && figure.measure().phrase().endsWith(base)
                      && figure.measure().year().equals(part.figure().measure().year())
                      && figure.measure().subject().equals(part.figure().measure().subject())
                      && figure.quantity().unit().dimension() == part.dimension());
    }

    /**
     * What several shares of the statement agree to be shares of is what the others are shares of,
     * too.
     */
    private void book(Statement statement, List<Claim> claims) {
      List<Figure> agreed = new ArrayList<>();
      List<Claim> failing = new ArrayList<>();
      for (Claim claim : claims) {
        Optional<Figure> whole = claim.agreeing();
        if (whole.isPresent()) {
          ledger.book(claim.of(whole.get()));
          // Nothing is no share of anything.
          if (claim.share().figure().quantity().value().signum() != 0) {
            agreed.add(whole.get());
          }
        } else {
          failing.add(claim);
        }
      }
      // Several shares that all fail have a base that the text does not print.
      boolean printed = claims.size() > failing.size() || failing.size() == 1;
      for (Claim claim : failing) {
        Optional<Figure> shared =
            claim.wholes().stream()
                .filter(whole -> Collections.frequency(agreed, whole) >= claim.fewest())
                .findFirst();
        if (shared.isPresent()) {
          ledger.book(claim.of(shared.get()));
        } else if (printed && isMeant(statement, claim)) {
          ledger.book(claim.of(claim.wholes().get(0)));
        } else {
          bookUndecidable(claim);
        }
      }
    }

    private void bookUndecidable(Claim claim) {
      Assertion without =
          Assertion.equal(
              Kind.SHARE,
              Expression.of(claim.share().figure()),
              Expression.of(claim.part().figure()),
              Why.SHARE_STATED);
      ledger.bookUndecidable(
          claim.wholes().stream().findFirst().map(claim::of).orElse(without),
          Reason.NO_BASE_FIGURE);
    }

    private boolean isMeant(Statement statement, Claim claim) {
      return claim.named()
          || claim.base().isEmpty()
              && !claim.wholes().isEmpty()
              && isListed(statement, claim.wholes().get(0), claim.part());
    }

    /**
     * "甲 a、乙 b、丙 c，分别占总额的 x%、y%、z%": each share belongs to the amount in its place.
     *
     * @param n how many shares there are
     */
    private void bookEach(Statement statement, int first, int n) {
      List<Mention> mentions = statement.mentions();
      Matcher of = SHARE_OF.matcher(mentions.get(first).lead().replace("分别", ""));
      if (n > first || !of.find()) {
        return;
      }
      List<Assertion> assertions = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        Mention part = mentions.get(first - n + i);
        Mention share = mentions.get(first + i);
        Optional<Figure> whole = wholeOfEach(statement, of.group(1), first - n, part);
        if (part.aspect() != Aspect.LEVEL || whole.isEmpty()) {
          return;
        }
        assertions.add(assertion(share, part, whole.get()));
      }
      // When none or only one of them agrees, the amounts meant are others.
      long held =
          assertions.stream()
              .filter(a -> !(Ledger.recalculate(a) instanceof Outcome.Fails))
              .count();
      for (Assertion assertion : assertions) {
        if (2 * held > n) {
          ledger.book(assertion);
        } else {
          ledger.bookUndecidable(assertion, Reason.NO_BASE_FIGURE);
        }
      }
    }

    private Optional<Figure> wholeOfEach(Statement statement, String base, int at, Mention part) {
      if (base.isEmpty()) {
        return listed(statement, at).stream().findFirst();
      }
      return named(statement, base, part).stream()
          .findFirst()
          .or(() -> earlier(before, base, part));
    }
  }

  /** How many rates the list has that a share opens: "占 A 的 x%、y%和z%" has three. */
  private static int listed(List<Mention> mentions, int first) {
    int n = 1;
    while (first + n < mentions.size()
        && mentions.get(first + n).dimension() == Unit.Dimension.RATE
        && JOINED.matcher(mentions.get(first + n).lead()).matches()) {
      n++;
    }
    return n;
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
            .filter(whole -> of.year().isEmpty() || whole.measure().year().equals(of.year()))
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
        : base.length() >= 3 && bare(measure.phrase()).endsWith(bare(base));
  }

  /** 中小企业的采购总额 and 中小企业采购 are one name. */
  private static String bare(String name) {
    return TOTAL.matcher(name).replaceFirst("").replace("的", "");
  }
}
