package gouji.corpus.evaluate;

import gouji.checker.run.Status;
import gouji.corpus.evaluate.Judgement.Related;
import gouji.corpus.evaluate.Judgement.Said;
import gouji.corpus.evaluate.Judgement.Sought;
import gouji.corpus.label.Label;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the judgements on a sample come to. Whatever was not read counts as missed.
 *
 * @param sample its name
 */
record Scorecard(String sample, List<Judgement> judgements) {
  /** Stands for a rule where no rule finds a kind of mistake. */
  static final String NO_RULE = "–";

  /** A label that was missed, or a finding that is false, with the report in which it is. */
  record In<T>(String report, T what) {}

  Scorecard {
    judgements = List.copyOf(judgements);
  }

  Counts total() {
    Counts total = Counts.NONE;
    for (Judgement judgement : judgements) {
      for (Sought sought : judgement.sought()) {
        total = total.plus(sought(sought));
      }
      for (Said said : judgement.said()) {
        total = total.plus(said(said));
      }
    }
    return total;
  }

  /**
   * By rule. A label that was missed is laid at the door of the rule that finds most labels of its
   * kind.
   */
  Map<String, Counts> byRule() {
    Map<String, String> owners = owners();
    Map<String, Counts> rows = new TreeMap<>();
    for (Judgement judgement : judgements) {
      for (Sought sought : judgement.sought()) {
        String kind = sought.label().kind();
        String rule = sought.rule().orElseGet(() -> owners.getOrDefault(kind, NO_RULE));
        rows.merge(rule, sought(sought), Counts::plus);
      }
      for (Said said : judgement.said()) {
        rows.merge(said.rule(), said(said), Counts::plus);
      }
    }
    return rows;
  }

  /** The rule that finds most labels of each kind, the first by name of several. */
  private Map<String, String> owners() {
    Map<String, Map<String, Integer>> found = new TreeMap<>();
    for (Judgement judgement : judgements) {
      for (Sought sought : judgement.sought()) {
        sought
            .rule()
            .ifPresent(
                rule ->
                    found
                        .computeIfAbsent(sought.label().kind(), kind -> new TreeMap<>())
                        .merge(rule, 1, Integer::sum));
      }
    }
    Map<String, String> owners = new HashMap<>();
    found.forEach(
        (kind, rules) ->
            rules.entrySet().stream()
                .min(Map.Entry.<String, Integer>comparingByValue().reversed())
                .ifPresent(most -> owners.put(kind, most.getKey())));
    return owners;
  }

  /**
   * By kind of mistake. A false finding counts against every kind that its report has: where one
   * mistake was planted in each, against that.
   */
  Map<String, Counts> byKind() {
    Map<String, Counts> rows = new TreeMap<>();
    for (Judgement judgement : judgements) {
      judgement.kinds().forEach(kind -> rows.merge(kind, Counts.NONE, Counts::plus));
      for (Sought sought : judgement.sought()) {
        rows.merge(sought.label().kind(), sought(sought), Counts::plus);
      }
      for (Said said : judgement.said()) {
        for (String kind : said.isFalse() ? judgement.kinds() : said.kinds()) {
          rows.merge(kind, said(said), Counts::plus);
        }
      }
    }
    return rows;
  }

  private static Counts sought(Sought sought) {
    return new Counts(1, sought.rule().isPresent() ? 1 : 0, 0, 0);
  }

  private static Counts said(Said said) {
    return new Counts(0, 0, said.isFalse() ? 0 : 1, said.isFalse() ? 1 : 0);
  }

  /** How many of the reports without a mistake have a finding. */
  Proportion cleanWithFinding() {
    List<Judgement> clean = judgements.stream().filter(Judgement::clean).toList();
    long blamed = clean.stream().filter(judgement -> !judgement.said().isEmpty()).count();
    return new Proportion((int) blamed, clean.size());
  }

  int findingsOnClean() {
    return judgements.stream().filter(Judgement::clean).mapToInt(j -> j.said().size()).sum();
  }

  /** What the program makes of the relations that hold, by their kind. */
  Map<String, Map<Standing, Integer>> relations() {
    Map<String, Map<Standing, Integer>> rows = new TreeMap<>();
    for (Judgement judgement : judgements) {
      for (Related related : judgement.relations()) {
        rows.computeIfAbsent(related.relation().kind(), kind -> new EnumMap<>(Standing.class))
            .merge(related.standing(), 1, Integer::sum);
      }
    }
    return rows;
  }

  /** Those that were not read, or not wholly. */
  List<Judgement> unread() {
    return judgements.stream().filter(j -> j.status() != Status.AUDITED).toList();
  }

  /**
   * The labels that nothing cites, the worst first: errors, then by how far the figure in error is
   * from what contradicts it.
   */
  List<In<Label>> missed() {
    List<In<Label>> missed = new ArrayList<>();
    for (Judgement judgement : judgements) {
      judgement.sought().stream()
          .filter(sought -> sought.rule().isEmpty())
          .forEach(sought -> missed.add(new In<>(judgement.report(), sought.label())));
    }
    missed.sort(
        Comparator.comparing((In<Label> in) -> in.what().severity())
            .thenComparing(in -> distance(in.what()), Comparator.reverseOrder()));
    return missed;
  }

  /** From 0 to 1: the difference of the first two figures as a part of the larger. */
  private static BigDecimal distance(Label label) {
    List<Optional<BigDecimal>> figures =
        label.figures().stream().limit(2).map(Digits::value).toList();
    if (figures.size() < 2 || figures.get(0).isEmpty() || figures.get(1).isEmpty()) {
      return BigDecimal.ZERO;
    }
    BigDecimal a = figures.get(0).get();
    BigDecimal b = figures.get(1).get();
    BigDecimal larger = a.max(b);
    return larger.signum() == 0
        ? BigDecimal.ZERO
        : a.subtract(b).abs().divide(larger, MathContext.DECIMAL32);
  }

  /** The findings that no label explains, in the order of the reports. */
  List<In<Said>> falseFindings() {
    List<In<Said>> wrong = new ArrayList<>();
    for (Judgement judgement : judgements) {
      judgement.said().stream()
          .filter(Said::isFalse)
          .forEach(said -> wrong.add(new In<>(judgement.report(), said)));
    }
    return wrong;
  }
}
