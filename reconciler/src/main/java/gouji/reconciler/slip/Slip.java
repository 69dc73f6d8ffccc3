package gouji.reconciler.slip;

import java.math.BigDecimal;

/**
 * A simple slip that explains a printed value.
 *
 * @param intended the value that was meant, in the unit of the printed figure
 */
public record Slip(SlipKind kind, BigDecimal intended) {}
