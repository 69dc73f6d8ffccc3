package gouji.reconciler.across;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A passage told twice, in the summary and beside an indicator for instance: the same words around
 * several figures. They are the same figures when all but one of them agree, and have digits enough
 * that this is no chance; two units described in the same words differ in more.
 */
public final class RepeatedPassages implements AssertionFinder {
  /** So many words before its first figure are the same. */
  private static final int SHORTEST_LEAD = 6;

  /** Figures that agree have so many digits together. */
  private static final int FEWEST_DIGITS = 5;

  /** More tellings than this are a form that is filled in again and again. */
  private static final int MOST_TELLINGS = 4;

  private static final Pattern CHANGE = Pattern.compile("(?:增加|减少)额$");

  /** A figure and where it stands. */
  private record At(Statement statement, int mention) {
    Mention get() {
      return statement.mentions().get(mention);
    }

    boolean hasNext() {
      return mention + 1 < statement.mentions().size();
    }

    At next() {
      return new At(statement, mention + 1);
    }

    boolean goesOnAs(At other) {
      return hasNext()
          && other.hasNext()
          && next().get().lead().equals(other.next().get().lead())
          && areAlike(next().get(), other.next().get());
    }
  }

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    Map<String, List<At>> byLead = new LinkedHashMap<>();
    for (Statement statement : index.statements()) {
      for (int i = 0; i + 1 < statement.mentions().size(); i++) {
        String lead = statement.mentions().get(i).lead();
        if (lead.length() >= SHORTEST_LEAD) {
          byLead
              .computeIfAbsent(
                  lead.substring(lead.length() - SHORTEST_LEAD), l -> new ArrayList<>())
              .add(new At(statement, i));
        }
      }
    }
    Set<Assertion> told = new LinkedHashSet<>();
    for (List<At> tellings : byLead.values()) {
      if (tellings.size() <= MOST_TELLINGS) {
        for (At again : tellings) {
          tellings.stream()
              .takeWhile(first -> first != again)
              .filter(first -> first.statement() != again.statement())
              .filter(first -> areAlike(first.get(), again.get()) && isNamed(first.get()))
              .forEach(first -> told.addAll(told(first, again)));
        }
      }
    }
    // The figures of its own passage show better than this which of the two is wrong.
    told.stream().filter(a -> Ledger.holds(a) || !ledger.isWrongAnyway(a)).forEach(ledger::book);
  }

  /** The figures of two passages that go on in the same words; none where they may be others. */
  private static List<Assertion> told(At first, At again) {
    List<Assertion> told = new ArrayList<>();
    At one = first;
    At other = again;
    told.add(assertion(one, other));
    while (one.goesOnAs(other)) {
      one = one.next();
      other = other.next();
      told.add(assertion(one, other));
    }
    List<Assertion> agreeing = told.stream().filter(Ledger::holds).toList();
    int digits = agreeing.stream().mapToInt(a -> digits(a.figures().iterator().next())).sum();
    boolean same = digits >= FEWEST_DIGITS && agreeing.size() >= told.size() - 1;
    return same ? told : List.of();
  }

  /** 与上年相比，增加…: the same words under two headings are of two things. */
  private static boolean isNamed(Mention first) {
    return !CHANGE.matcher(first.figure().measure().phrase()).replaceFirst("").isEmpty();
  }

  /** Of one book, fund, year and subject. Scores told twice are the score tree's. */
  private static boolean areAlike(Mention one, Mention other) {
    Measure a = one.figure().measure();
    Measure b = other.figure().measure();
    return one.dimension() == other.dimension()
        && one.dimension() != Unit.Dimension.SCORE
        && a.aspect() == b.aspect()
        && a.basis() == b.basis()
        && a.fund().equals(b.fund())
        && a.year().equals(b.year())
        && a.subject().equals(b.subject());
  }

  /** How many digits a figure has that are not zeros at its end: 100 % and 0 say little. */
  private static int digits(Figure figure) {
    return figure.quantity().value().stripTrailingZeros().precision();
  }

  private static Assertion assertion(At one, At other) {
    return Assertion.equal(
        Kind.SAME_QUANTITY,
        Expression.of(other.get().figure()),
        Expression.of(one.get().figure()),
        Why.SAME_WORDS);
  }
}
