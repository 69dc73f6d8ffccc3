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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rates that the report defines in words, 利用率=在用原值/原值×100%, beside the figures that go by those
 * words in one sentence: 在用原值131.67万元，原值133.67万元，利用率为98.50%.
 */
public final class DefinedRates implements AssertionFinder {
  private static final String TERM = "([\\p{IsHan}“”]{2,24})";
  private static final Pattern DEFINITION =
      Pattern.compile(
          TERM + "=\\(?" + TERM + "(?:[-−]" + TERM + ")?\\)?[÷/]\\(?" + TERM + "\\)?[×*xX]100%");
  private static final Pattern COPULA = Pattern.compile("(?:为|是|达到?|:|=)$");
  private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”]");

  /** "完成率100%的，得满分" is a condition. */
  private static final Pattern CONDITION = Pattern.compile("^(?:的|及?以[上下]|\\(含\\))");

  /** A rate by the words that define it, without quotation marks. */
  private record Definition(String name, String part, Optional<String> less, String whole) {
    static Definition of(Matcher matcher) {
      return new Definition(
          plain(matcher.group(1)),
          plain(matcher.group(2)),
          Optional.ofNullable(matcher.group(3)).map(DefinedRates::plain),
          plain(matcher.group(4)));
    }
  }

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    Set<Definition> definitions = new LinkedHashSet<>();
    for (Statement statement : index.statements()) {
      if (statement.text().contains("100%")) {
        Matcher matcher = DEFINITION.matcher(statement.text());
        while (matcher.find()) {
          definitions.add(Definition.of(matcher));
        }
      }
    }
    if (!definitions.isEmpty()) {
      index.statements().forEach(statement -> find(statement, definitions, ledger));
    }
  }

  private static void find(Statement statement, Set<Definition> definitions, Ledger ledger) {
    List<Mention> mentions = statement.mentions();
    for (int i = 2; i < mentions.size(); i++) {
      Mention rate = mentions.get(i);
      if (rate.figure().quantity().unit() != Unit.PERCENT
          || CONDITION
              .matcher(statement.text())
              .region(rate.end(), statement.text().length())
              .lookingAt()) {
        continue;
      }
      String name = words(rate.clause());
      List<Assertion> readings = new ArrayList<>();
      for (Definition definition : definitions) {
        if (name.endsWith(definition.name())) {
          reading(statement, i, definition).ifPresent(readings::add);
        }
      }
      // Where the report defines a rate in two ways, either will do.
      readings.stream()
          .filter(Ledger::holds)
          .findFirst()
          .or(() -> readings.stream().findFirst())
          .ifPresent(ledger::book);
    }
  }

  private static Optional<Assertion> reading(Statement statement, int at, Definition definition) {
    Mention rate = statement.mentions().get(at);
    List<Mention> before =
        statement.mentions().subList(0, at).stream()
            .filter(mention -> statement.sameSentence(mention, rate))
            .collect(Collectors.toCollection(ArrayList::new));
    Optional<Mention> part = take(before, definition.part());
    Optional<Mention> whole = take(before, definition.whole());
    Optional<Mention> less =
        definition.less().equals(Optional.of(definition.whole()))
            ? whole
            : definition.less().flatMap(term -> take(before, term));
    boolean complete =
        part.isPresent() && whole.isPresent() && less.isPresent() == definition.less().isPresent();
    if (!complete || part.get().dimension() != whole.get().dimension()) {
      return Optional.empty();
    }
    Expression counted = Expression.of(part.get().figure());
    Expression dividend =
        less.<Expression>map(
                term -> new Expression.Difference(counted, Expression.of(term.figure())))
            .orElse(counted);
    return Optional.of(
        Assertion.equal(
            Kind.RATE,
            Expression.of(rate.figure()),
            Expression.percentage(dividend, Expression.of(whole.get().figure())),
            Why.RATE_DEFINED));
  }

  /**
   * Takes out the one figure that goes by the words of a definition, or by more words that end in
   * them: 固定资产原值 is 原值, and so is 在用固定资产原值, unless that was taken for another of its words.
   */
  private static Optional<Mention> take(List<Mention> mentions, String term) {
    List<Mention> called =
        mentions.stream().filter(mention -> words(mention.clause()).equals(term)).toList();
    if (called.isEmpty()) {
      called = mentions.stream().filter(mention -> words(mention.clause()).endsWith(term)).toList();
    }
    if (called.size() != 1) {
      return Optional.empty();
    }
    mentions.remove(called.get(0));
    return Optional.of(called.get(0));
  }

  private static String words(String clause) {
    return plain(COPULA.matcher(clause).replaceFirst(""));
  }

  private static String plain(String words) {
    return QUOTATION_MARKS.matcher(words).replaceAll("");
  }
}
