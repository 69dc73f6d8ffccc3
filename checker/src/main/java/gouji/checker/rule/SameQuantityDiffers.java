package gouji.checker.rule;

import gouji.checker.finding.Severity;
import gouji.reconciler.assertion.Kind;

/** One quantity is printed with two values. */
@AuditRule(
    id = "same-quantity-differs",
    title = "同一数据前后不一致",
    titleEn = "One quantity, two values",
    severity = Severity.ERROR,
    authority = "报告自身前后所列数据")
public final class SameQuantityDiffers extends RootCauseRule {

  public SameQuantityDiffers() {
    super(Kind.SAME_QUANTITY);
  }
}
