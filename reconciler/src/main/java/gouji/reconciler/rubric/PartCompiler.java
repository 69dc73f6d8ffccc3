package gouji.reconciler.rubric;

import gouji.extractor.model.Interval;
import gouji.reconciler.rubric.Conditions.Condition;
import gouji.reconciler.rubric.Grants.Form;
import gouji.reconciler.rubric.Grants.Grant;
import gouji.reconciler.rubric.Range.Bound;
import gouji.reconciler.rubric.Range.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles the grants of one part of criteria, one after the other. */
final class PartCompiler {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern OTHERWISE =
      Pattern.compile(
          ".*(?:否则|反之|其他|其它|其余|不符合|不达标|未达标|未达到(?:的|目标)?|达不到(?:的|目标)?|未完成|超过的?|未实现)[^\\d]{0,6}");
  private static final Pattern NUMERIC = Pattern.compile(".*(?:\\d+(?:\\.\\d+)?%|[≤≥<>=]).*");
  private static final Pattern WITHIN_PLAN =
      Pattern.compile(
          ".*(?:≤|<=|不超过|未超过|不大于|小于等于|小于或等于|不高于)[^\\d,，;。]{0,8}(?:预算|计划|指标)[^\\d,，;。]{0,6}");
  private static final Pattern BEYOND_PLAN =
      Pattern.compile(
          ".*(?:>|(?<![不未])(?:超过|超出|大于|高于))[^\\d,，;。]{0,12}(?:预算|计划|指标)[^\\d,，;。]{0,6}");
  private static final Pattern ON_TARGET =
      Pattern.compile(
          "(?:.*[^不未])?(?:达到|完成|实现|达|不[低高]于|不[超少]过?|未超过)[^\\d,，;。]{0,6}(?:目标|指标值|计划|标准|预期)[^\\d,，;。]{0,6}|达标的?|完成的?");
  private static final Pattern BELOW = Pattern.compile(".*(?:低|少|降|减|不足|缺).*");
  private static final Pattern ABOVE = Pattern.compile(".*(?:超|高|增|上升|多|提高|加).*");

  private final BigDecimal marks;
  private final Optional<Range> target;
  private final String text;
  private final List<Clause> clauses = new ArrayList<>();
  private final Set<String> units = new HashSet<>();

  /** What is given without a condition of a metric: 制度健全得2分. */
  private final List<BigDecimal> items = new ArrayList<>();

  private boolean lenient;

  /** Whether what no metric shows may take all points. */
  private boolean voidable;

  private boolean understood = true;

  private PartCompiler(String text, BigDecimal marks, Optional<Range> target) {
    this.text = text;
    this.marks = marks;
    this.target = target;
  }

  /** The part that a text, normalised, makes; its own marks may be less than the full ones. */
  static Part compile(String text, BigDecimal marks, Optional<Range> target) {
    PartCompiler compiler = new PartCompiler(text, marks, target);
    Grants.in(text).forEach(compiler::take);
    return compiler.part();
  }

  private Part part() {
    units.remove("");
    if (!understood) {
      return Part.bounds(marks, lenient, Problem.NOT_UNDERSTOOD);
    }
    if (clauses.isEmpty()) {
      return checklist();
    }
    if (units.size() > 1) {
      return Part.bounds(marks, lenient, Problem.SEVERAL_METRICS);
    }
    Part part = Part.of(marks, clauses, units.stream().findFirst().orElse(""), lenient, voidable);
    return items.isEmpty() ? part : part.with(items);
  }

  private Part checklist() {
    if (items.isEmpty() && !lenient) {
      return Part.bounds(marks, false, Problem.NOT_UNDERSTOOD);
    }
    Part part = Part.bounds(marks, lenient, Problem.NO_METRIC);
    BigDecimal sum = items.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal most = items.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    // Whether the items add up or exclude each other is left open: only what is wrong in both.
    if (most.compareTo(marks) > 0) {
      part.problems().add(Problem.FULL_MARKS_EXCEEDED);
    } else if (!lenient && sum.compareTo(marks) < 0) {
      part.problems().add(Problem.FULL_MARKS_OUT_OF_REACH);
    }
    return part;
  }

  private void take(Grant grant) {
    Matcher m = grant.match();
    switch (grant.form()) {
      case NOTHING -> {}
      case EXCEPTION -> lenient = true;
      case STEPS -> steps(grant);
      case FORMULA -> formula(grant);
      case BY_PROPORTION -> proportion(grant);
      case SHARE_RANGE ->
          add(
              grant,
              points(
                  share(m.group("from")).min(share(m.group("to"))),
                  share(m.group("from")).max(share(m.group("to")))));
      case SHARE -> add(grant, exactly(share(m.group(1) != null ? m.group(1) : m.group(2))));
      case NONE -> add(grant, exactly(BigDecimal.ZERO));
      case FULL -> add(grant, exactly(marks));
      case DEDUCTION -> deduction(grant);
      case DISCRETION -> discretion(grant);
      case POINTS -> {
        BigDecimal from = new BigDecimal(m.group("points"));
        String to = m.group("to");
        understood &= m.group("each") == null;
        BigDecimal other = to == null ? from : new BigDecimal(to);
        add(grant, points(from.min(other), from.max(other)));
      }
    }
  }

  private BigDecimal share(String percent) {
    return marks.multiply(new BigDecimal(percent)).divide(HUNDRED);
  }

  private static Award exactly(BigDecimal points) {
    return Award.exactly(points);
  }

  private static Award points(BigDecimal low, BigDecimal high) {
    return new Award.Points(new Interval(low, high));
  }

  private void add(Grant grant, Award award) {
    Optional<Condition> condition = condition(grant.condition());
    if (condition.isPresent()) {
      add(condition.get(), award, grant);
    } else if (NUMERIC.matcher(grant.condition()).matches()) {
      understood = false;
    } else if (!clauses.isEmpty() && OTHERWISE.matcher(grant.condition()).matches()) {
      clauses.add(new Clause(Range.ALL, award, grant.words()));
    } else if (grant.form() == Form.NONE && !clauses.isEmpty()) {
      voidable = true;
    } else {
      items.add(award.most());
    }
  }

  private void add(Condition condition, Award award, Grant grant) {
    units.add(condition.unit());
    clauses.add(new Clause(condition.range(), award, grant.words()));
  }

  private Optional<Condition> condition(String words) {
    Optional<Condition> stated = Conditions.in(words);
    if (stated.isPresent() || NUMERIC.matcher(words.replaceAll("[≤≥<>=]", "")).matches()) {
      return stated;
    }
    if (target.isPresent() && ON_TARGET.matcher(words).matches()) {
      return target.map(range -> new Condition(range, ""));
    }
    if (WITHIN_PLAN.matcher(words).matches()) {
      return Optional.of(new Condition(Range.to(HUNDRED, Side.WITH), "%"));
    }
    return BEYOND_PLAN.matcher(words).matches()
        ? Optional.of(new Condition(Range.from(HUNDRED, Side.WITHOUT), "%"))
        : Optional.empty();
  }

  private void deduction(Grant grant) {
    Matcher m = grant.match();
    BigDecimal taken = m.group(2) != null ? share(m.group(1)) : new BigDecimal(m.group(1));
    Award award = exactly(marks.subtract(taken).max(BigDecimal.ZERO));
    if (condition(grant.condition()).isPresent()) {
      add(grant, award);
    } else {
      // What takes points for a shortcoming leaves the rest to judgement.
      lenient = true;
    }
  }

  private void discretion(Grant grant) {
    Award award = new Award.Discretion(new Interval(BigDecimal.ZERO, marks));
    Optional<Condition> condition = condition(grant.condition());
    if (condition.isPresent()) {
      add(condition.get(), award, grant);
    } else if (!clauses.isEmpty() && OTHERWISE.matcher(grant.condition()).matches()) {
      clauses.add(new Clause(Range.ALL, award, grant.words()));
    } else {
      lenient = true;
    }
  }

  private void formula(Grant grant) {
    Matcher m = grant.match();
    String words = m.group("formula") != null ? m.group("formula") : m.group("bare");
    Optional<Award> award = Formula.of(words, marks, bound());
    understood &= award.isPresent();
    award.ifPresent(a -> unlessMet(grant, a));
  }

  /** 按比例得分: of the target that was not met, or of a hundred percent. */
  private void proportion(Grant grant) {
    List<Award> readings = new ArrayList<>();
    Optional<Clause> met = last();
    Optional<BigDecimal> bound = bound().filter(b -> b.signum() > 0);
    boolean less = met.map(c -> c.range().low().isEmpty() && !c.range().isAll()).orElse(false);
    if (less) {
      bound.ifPresent(b -> readings.add(new Award.Inverse(b, marks)));
      readings.add(new Award.Discretion(new Interval(BigDecimal.ZERO, marks)));
    } else {
      bound.ifPresent(b -> readings.add(new Award.Line(BigDecimal.ZERO, b, marks)));
      readings.add(new Award.Line(BigDecimal.ZERO, HUNDRED, marks));
      condition(grant.condition())
          .flatMap(c -> c.range().low())
          .flatMap(low -> bound.filter(b -> b.compareTo(low.at()) > 0).map(b -> line(low.at(), b)))
          .ifPresent(readings::add);
    }
    if (grant.match().group().contains("扣")) {
      readings.add(new Award.Discretion(new Interval(BigDecimal.ZERO, marks)));
    }
    unlessMet(grant, new Award.OneOf(readings));
  }

  private Award line(BigDecimal zero, BigDecimal one) {
    return new Award.Line(zero, one, marks);
  }

  /** A formula is for its own condition, else for all that no other criterion is for. */
  private void unlessMet(Grant grant, Award award) {
    Optional<Condition> condition = condition(grant.condition());
    if (condition.isPresent()) {
      add(condition.get(), award, grant);
    } else {
      clauses.add(new Clause(Range.ALL, award, grant.words()));
    }
  }

  /** What is to be reached: the target, else the bound of the criterion that gives most. */
  private Optional<BigDecimal> bound() {
    return target
        .or(() -> last().map(Clause::range))
        .flatMap(range -> range.low().or(range::high))
        .map(Bound::at);
  }

  private Optional<Clause> last() {
    return clauses.stream()
        .filter(clause -> !clause.isFallback())
        .reduce((a, b) -> b.award().most().compareTo(a.award().most()) > 0 ? b : a);
  }

  private void steps(Grant grant) {
    StepGrant step = StepGrant.of(grant.match(), marks, text);
    if (step.isOfEvents()) {
      units.add(step.unit());
      Award award = step.award(BigDecimal.ZERO, true, marks);
      clauses.add(new Clause(Range.from(BigDecimal.ZERO, Side.WITH), award, grant.words()));
      return;
    }
    String way = step.words();
    Optional<Range> own = condition(grant.condition()).map(Condition::range);
    boolean below = BELOW.matcher(way).matches();
    boolean above = ABOVE.matcher(way).matches();
    Optional<Range> from =
        own.map(PartCompiler::complement)
            .or(() -> target)
            .or(
                () ->
                    clauses.stream()
                        .filter(c -> !c.isFallback())
                        .reduce((a, b) -> b)
                        .map(Clause::range));
    if (from.isEmpty()) {
      understood = false;
      return;
    }
    units.add(step.unit());
    if (below || !above) {
      from.get().low().ifPresent(bound -> past(grant, step, bound, false));
    }
    if (above || !below) {
      from.get().high().ifPresent(bound -> past(grant, step, bound, true));
    }
  }

  /** 低于90%的，每低1个百分点…: the steps are counted from where the condition begins. */
  private static Range complement(Range range) {
    return new Range(range.high(), range.low());
  }

  private void past(Grant grant, StepGrant step, Bound bound, boolean upwards) {
    Range range = upwards ? Range.from(bound.at(), Side.EITHER) : Range.to(bound.at(), Side.EITHER);
    List<Award> readings = new ArrayList<>();
    readings.add(step.award(bound.at(), upwards, marks));
    clauses.stream()
        .filter(c -> c.range().equals(Range.ALL) || touches(c.range(), bound, upwards))
        .map(c -> c.award().most())
        .filter(base -> base.compareTo(marks) < 0)
        .forEach(base -> readings.add(step.award(bound.at(), upwards, base)));
    clauses.add(new Clause(range, new Award.OneOf(readings), grant.words()));
  }

  private static boolean touches(Range range, Bound bound, boolean upwards) {
    return (upwards ? range.high() : range.low())
        .filter(b -> b.at().compareTo(bound.at()) == 0)
        .isPresent();
  }
}
