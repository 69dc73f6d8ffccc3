package gouji.checker.rule;

import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.finding.FindingIds;
import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.checker.wording.Citations;
import gouji.checker.wording.Formulas;
import gouji.checker.wording.SlipWording;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Quote;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.Unit;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Equation;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.localise.RootCause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Drafts a rule's findings for one report.
 *
 * <p>{@link #of(RootCause)} fills in everything that follows from the root cause; a rule changes
 * what it knows better. The sentence is {@code rule.<id>} of the bundle, with {0} what the blamed
 * figure measures, {1} the reported amount, {2} the recomputed one, {3} their distance, {4} the
 * formula and {5} how many places it lists; where the root cause blames no figure it is {@code
 * rule.<id>.either}.
 */
public final class Drafts {
  /** One figure is singled out, and one simple slip explains it. */
  private static final BigDecimal EXPLAINED = new BigDecimal("0.98");

  /** One figure is singled out. */
  private static final BigDecimal SINGLED_OUT = new BigDecimal("0.94");

  /** The figures contradict each other; which of them is wrong cannot be said. */
  private static final BigDecimal EITHER = new BigDecimal("0.90");

  /** The most that can be said of figures that were recognised in a picture. */
  private static final BigDecimal BY_OCR = new BigDecimal("0.70");

  /** … when one of them may be another number. */
  private static final BigDecimal DOUBTFUL = new BigDecimal("0.50");

  /** A sentence does not recite what stands in a crowded row header. */
  private static final int LONGEST_MEASURE = 30;

  private final AuditRule rule;
  private final Citations citations;

  public Drafts(Rule rule, Reconciliation reconciliation) {
    this.rule = Rules.info(rule);
    this.citations = new Citations(reconciliation.report());
  }

  /** Everything that follows from the root cause. */
  public Draft of(RootCause cause) {
    return new Draft(cause);
  }

  /** Nothing yet; for findings that rest on words rather than on a recalculation. */
  public Draft empty() {
    return new Draft();
  }

  public Citations citations() {
    return citations;
  }

  /** A finding in the making. */
  public final class Draft {
    private final List<String> restsOn = new ArrayList<>();
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private final List<Recalculation> recalculations = new ArrayList<>();
    private Severity severity = rule.severity();
    private BigDecimal confidence = EITHER;
    private Optional<Message> message = Optional.empty();
    private Optional<Amount> reported = Optional.empty();
    private Optional<Amount> recomputed = Optional.empty();
    private Optional<Message> likelyCause = Optional.empty();
    private Optional<String> formula = Optional.empty();
    private Optional<Message> caveat = Optional.empty();
    private String section = "";
    private Object measure = "";
    private String sentence = "rule." + rule.id();
    private int count;
    private boolean blamed;

    private Draft() {}

    private Draft(RootCause cause) {
      Assertion main = cause.main().assertion();
      recalculations.addAll(cause.failures());
      blamed = cause.suspect().isPresent();
      sentence += blamed ? "" : ".either";
      cause.suspect().ifPresentOrElse(suspect -> blame(suspect, main, cause), () -> contrast(main));
      cause
          .suspect()
          .flatMap(suspect -> cause.slip().map(slip -> SlipWording.of(suspect, slip)))
          .ifPresent(words -> likelyCause = Optional.of(words));

      Map<Integer, Figure> figures = new LinkedHashMap<>();
      cause.suspect().ifPresent(suspect -> figures.put(suspect.id(), suspect));
      for (Recalculation failure : cause.failures()) {
        failure.assertion().figures().forEach(f -> figures.putIfAbsent(f.id(), f));
      }
      figures.values().forEach(f -> evidence.add(citations.of(f)));
      cause.failures().forEach(f -> f.assertion().wording().forEach(this::quote));

      confidence = blamed ? (cause.slip().isPresent() ? EXPLAINED : SINGLED_OUT) : EITHER;
      recognised(figures.values());

      restsOn.add(main.kind().name());
      main.figures().forEach(f -> restsOn.add(f.printed() + f.quantity().unit().symbol()));
      main.figures().stream().findFirst().ifPresent(f -> restsOn.add(citations.line(f)));
    }

    /** Says that figures were recognised, and which of them may be others. */
    private void recognised(Collection<Figure> figures) {
      if (figures.stream().noneMatch(f -> f.provenance().readBy() == ReadBy.OCR)) {
        return;
      }
      List<String> doubts =
          figures.stream()
              .filter(f -> !f.otherReadings().isEmpty())
              .map(f -> f.printed() + "?" + String.join("/", f.otherReadings()))
              .toList();
      confidence = confidence.min(doubts.isEmpty() ? BY_OCR : DOUBTFUL);
      caveat =
          Optional.of(
              doubts.isEmpty()
                  ? Message.of("finding.ocr")
                  : Message.of("finding.ocr.doubtful", doubts));
    }

    /** The blamed figure, and what the others say it should be. */
    private void blame(Figure suspect, Assertion main, RootCause cause) {
      Amount printed = Amount.of(suspect.quantity());
      reported = Optional.of(printed);
      describe(suspect);
      // Only in an equation is one figure singled out.
      Optional<Expression> solved = Equation.solve(main.claimed(), main.computed(), suspect);
      Optional<Amount> result = solved.flatMap(e -> Formulas.result(e, printed));
      recomputed =
          cause.slip().map(slip -> new Amount(slip.intended(), printed.unit())).or(() -> result);
      formula = solved.flatMap(e -> result.map(r -> formula(main, e, r)));
    }

    /** Both sides, blaming neither. */
    private void contrast(Assertion main) {
      Optional<Figure> first = main.figures().stream().findFirst();
      first.ifPresent(this::describe);
      Optional<Amount> like = first.map(f -> Amount.of(f.quantity()));
      boolean plain = main.claimed() instanceof Expression.Term;
      reported = plain ? like : like.flatMap(l -> Formulas.result(main.claimed(), l));
      recomputed = reported.flatMap(r -> Formulas.result(main.computed(), r));
      formula = recomputed.map(r -> formula(main, main.computed(), r));
    }

    private static String shortened(String label) {
      return label.length() <= LONGEST_MEASURE ? label : label.substring(0, LONGEST_MEASURE) + "…";
    }

    private void describe(Figure figure) {
      section = citations.section(figure);
      String label = figure.measure().label();
      // "增长1.40%" alone names nothing: it is called what it is, a rate of growth.
      measure = label.isBlank() ? figure.measure().aspect() : shortened(label);
    }

    /**
     * The calculation with its result, or the contradiction where there is nothing to calculate.
     */
    private static String formula(Assertion main, Expression expression, Amount result) {
      String right = Formulas.equation(expression, result);
      String contrary =
          switch (main.relation()) {
            case EQUAL -> "≠";
            case DIFFERENT -> "=";
            case AT_MOST -> ">";
            case LESS -> "≥";
            case GREATER -> "≤";
          };
      return main.relation() == Relation.EQUAL && !Formulas.isPlain(expression, result)
          ? right
          : Formulas.print(main.claimed()) + " " + contrary + " " + right;
    }

    public Draft severity(Severity newSeverity) {
      severity = newSeverity;
      return this;
    }

    /** Takes another sentence of the bundle with the same arguments. */
    public Draft sentence(String key) {
      sentence = key;
      return this;
    }

    /** How many rows or places it lists, {5} of the sentence. */
    public Draft counted(int newCount) {
      count = newCount;
      return this;
    }

    /** Replaces the sentence {@code rule.<id>}. */
    public Draft message(Message newMessage) {
      message = Optional.of(newMessage);
      return this;
    }

    public Draft reported(Amount newReported) {
      reported = Optional.of(newReported);
      return this;
    }

    public Draft recomputed(Amount newRecomputed) {
      recomputed = Optional.of(newRecomputed);
      return this;
    }

    /** Where the stated side is the limit: what was computed is held against it. */
    public Draft exchanged() {
      Optional<Amount> stated = recomputed;
      recomputed = reported;
      reported = stated;
      return this;
    }

    /** Where nothing is wrong with the reported value itself. */
    public Draft notRecomputed() {
      recomputed = Optional.empty();
      return this;
    }

    public Draft formula(String newFormula) {
      formula = Optional.of(newFormula);
      return this;
    }

    /** The heading or the indicator under which it stands. */
    public Draft section(String newSection) {
      section = newSection;
      return this;
    }

    /** Adds a figure to what it rests on. */
    public Draft cite(Figure figure) {
      evidence.add(citations.of(figure));
      return this;
    }

    /** Adds words to what it rests on. */
    public Draft quote(Quote quote) {
      evidence.add(citations.of(quote));
      return this;
    }

    public Finding build() {
      Optional<BigDecimal> difference =
          reported.flatMap(
              a ->
                  recomputed
                      .filter(b -> b.unit() == a.unit())
                      .map(b -> b.value().subtract(a.value())));
      if (restsOn.isEmpty()) {
        evidence.forEach(e -> restsOn.add(e.figure().orElse("") + e.text()));
      }
      return new Finding(
          FindingIds.of(citations.report().file(), rule.id(), restsOn),
          rule.id(),
          severity,
          confidence,
          withCaveat(message.orElseGet(() -> sentence(difference))),
          reported,
          recomputed,
          difference,
          likelyCause,
          formula.map(f -> Message.of("verbatim", f)),
          section,
          List.copyOf(evidence),
          difference.flatMap(this::money),
          recalculations);
    }

    private Message withCaveat(Message said) {
      return caveat.map(c -> Message.of("finding.caveat", said, c)).orElse(said);
    }

    private Optional<BigDecimal> money(BigDecimal difference) {
      return reported.flatMap(r -> new Amount(difference.abs(), r.unit()).tenThousandYuan());
    }

    private Message sentence(Optional<BigDecimal> difference) {
      Unit unit = reported.map(Amount::unit).orElse(Unit.NONE);
      return Message.of(
          sentence,
          measure,
          reported.<Object>map(r -> r).orElse(""),
          recomputed.<Object>map(r -> r).orElse(""),
          difference.<Object>map(d -> Amount.difference(d.abs(), unit)).orElse(""),
          formula.map(Formulas::abbreviated).orElse(""),
          count);
    }
  }
}
