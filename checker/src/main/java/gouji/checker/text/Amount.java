package gouji.checker.text;

import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number to show, in the unit in which it is shown. Its scale is the number of decimals shown.
 */
public record Amount(BigDecimal value, Unit unit) {

  public static Amount of(Quantity quantity) {
    return new Amount(quantity.value(), quantity.unit());
  }

  /** A difference of two amounts: rates are percentage points apart. */
  public static Amount difference(BigDecimal value, Unit unit) {
    return new Amount(value, unit == Unit.PERCENT ? Unit.PERCENTAGE_POINT : unit);
  }

  /** The amount in 万元, when it is money. */
  public Optional<BigDecimal> tenThousandYuan() {
    return unit.dimension() == Unit.Dimension.MONEY
        ? Optional.of(Unit.TEN_THOUSAND_YUAN.fromBase(unit.toBase(value)))
        : Optional.empty();
  }
}
