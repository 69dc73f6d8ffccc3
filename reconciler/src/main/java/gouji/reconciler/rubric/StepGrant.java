package gouji.reconciler.rubric;

import gouji.reconciler.rubric.Reading.Manner;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * 每低1个百分点扣0.5分: what a step of the metric takes or gives.
 *
 * @param words around the step, which say in which direction it counts
 * @param change negative for a deduction
 * @param relative whether it may be a part of the target rather than percentage points
 */
record StepGrant(
    BigDecimal step,
    String unit,
    String words,
    BigDecimal change,
    boolean relative,
    List<Manner> manners) {
  private static final String HAN = "一二三四五";

  static StepGrant of(Matcher m, BigDecimal marks, String text) {
    String printed = m.group("step");
    String unit = m.group("unit") == null ? "" : m.group("unit");
    BigDecimal change = new BigDecimal(m.group("points"));
    if (m.group("percent") != null) {
      change = change.multiply(marks).divide(BigDecimal.valueOf(100));
    }
    boolean gives = m.group("verb").matches("加分|加|得");
    return new StepGrant(
        printed == null ? BigDecimal.ONE : number(printed),
        unit.endsWith("百分点") ? "%" : unit,
        m.group("way") + m.group("what"),
        gives ? change : change.negate(),
        "%".equals(unit) && m.group("way").contains("目标"),
        manners(m.group("with") != null, text));
  }

  private static BigDecimal number(String printed) {
    if (printed.equals("十")) {
      return BigDecimal.TEN;
    }
    int han = HAN.indexOf(printed);
    return printed.equals("两")
        ? BigDecimal.valueOf(2)
        : han >= 0 ? BigDecimal.valueOf(han + 1L) : new BigDecimal(printed);
  }

  /** 每增加5%（含）: a whole 5% is needed; 不足1个百分点按1个百分点计: one that has begun counts. */
  private static List<Manner> manners(boolean whole, String text) {
    if (text.matches(".*不足[^;。，,]{0,12}[,，]?(?:按|算)[^;。]{0,12}(?:计|算|扣).*")) {
      return List.of(Manner.STEPS_BEGUN);
    }
    if (whole || text.matches(".*不足[^;。，,]{0,12}[,，]?不扣.*")) {
      return List.of(Manner.WHOLE_STEPS);
    }
    return List.of(Manner.WHOLE_STEPS, Manner.STEPS_BEGUN, Manner.PRO_RATA);
  }

  /** 每发现1处: what is counted happens or not, there is no target. */
  boolean isOfEvents() {
    return unit.matches("[个项次处起例家天日人条笔份件]");
  }

  Award award(BigDecimal threshold, boolean upwards, BigDecimal base) {
    List<Manner> of = isOfEvents() ? List.of(Manner.WHOLE_STEPS) : manners;
    List<Award> readings = new ArrayList<>();
    readings.add(new Award.Steps(threshold, upwards, step, base, change, of));
    if (relative && threshold.signum() > 0) {
      BigDecimal part = step.multiply(threshold).divide(BigDecimal.valueOf(100));
      readings.add(new Award.Steps(threshold, upwards, part, base, change, of));
    }
    return readings.size() == 1 ? readings.get(0) : new Award.OneOf(readings);
  }
}
