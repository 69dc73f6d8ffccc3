package gouji.reconciler.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What 得分=… says: 执行率×10分, 满意度÷90%×8分, 实际完成值/目标值×分值, 目标值/实际完成值×分值. */
final class Formula {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern FACTOR = Pattern.compile("([×*xX÷/]?)([^×*xX÷/]+)");
  private static final Pattern POINTS = Pattern.compile("(\\d+(?:\\.\\d+)?)分?");
  private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)%");
  private static final Pattern MARKS =
      Pattern.compile("(?:本|该)?(?:项|指标)*(?:满分|分值|权重分?|总分|标准分|指标分值?|满分值)(?:\\(?\\d*分?\\)?)?");
  private static final Pattern TARGET = Pattern.compile(".*(?:目标|指标值|计划值|标准值|预期值).*");
  private static final Pattern RATE = Pattern.compile(".*(?:率|度|比例|比重|占比|进度|百分比|系数)(?:\\(.*\\))?");

  private final List<String> dividends = new ArrayList<>();
  private final List<String> divisors = new ArrayList<>();
  private final List<BigDecimal> bases = new ArrayList<>();
  private Optional<BigDecimal> points = Optional.empty();
  private boolean odd;

  private Formula(String text, BigDecimal fullMarks) {
    Matcher factor = FACTOR.matcher(text.replaceAll("[()\\[\\]|的]", ""));
    while (factor.find()) {
      boolean divides = "÷/".contains(factor.group(1)) && !factor.group(1).isEmpty();
      take(factor.group(2), divides, fullMarks);
    }
  }

  private void take(String word, boolean divides, BigDecimal fullMarks) {
    Matcher number = POINTS.matcher(word);
    Matcher percent = PERCENT.matcher(word);
    if (percent.matches()) {
      BigDecimal value = new BigDecimal(percent.group(1));
      odd |= !divides && value.compareTo(HUNDRED) != 0;
      if (divides) {
        bases.add(value);
      }
    } else if (MARKS.matcher(word).matches()) {
      odd |= divides || points.isPresent();
      points = Optional.of(fullMarks);
    } else if (number.matches()) {
      odd |= divides || points.isPresent();
      points = Optional.of(new BigDecimal(number.group(1)));
    } else {
      (divides ? divisors : dividends).add(word);
    }
  }

  /**
   * @param text after the equals sign, normalised
   * @param target what the metric is to reach, where that is known
   */
  static Optional<Award> of(String text, BigDecimal fullMarks, Optional<BigDecimal> target) {
    if (text.matches(".*[+=-].*")) {
      return Optional.empty();
    }
    Formula formula = new Formula(text, fullMarks);
    return formula.odd || formula.bases.size() > 1 ? Optional.empty() : formula.award(target);
  }

  private Optional<Award> award(Optional<BigDecimal> target) {
    if (points.isEmpty() || dividends.size() != 1) {
      return Optional.empty();
    }
    String metric = dividends.get(0);
    if (divisors.isEmpty()) {
      BigDecimal one = bases.isEmpty() ? HUNDRED : bases.get(0);
      return RATE.matcher(metric).matches() && one.signum() > 0
          ? Optional.of(new Award.Line(BigDecimal.ZERO, one, points.get()))
          : Optional.empty();
    }
    if (divisors.size() > 1 || !bases.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> reachable = target.filter(t -> t.signum() > 0);
    if (TARGET.matcher(metric).matches()) {
      return reachable.map(t -> new Award.Inverse(t, points.get()));
    }
    // Without a target the metric is how much of it was reached.
    BigDecimal one =
        TARGET.matcher(divisors.get(0)).matches() ? reachable.orElse(HUNDRED) : HUNDRED;
    return Optional.of(new Award.Line(BigDecimal.ZERO, one, points.get()));
  }
}
