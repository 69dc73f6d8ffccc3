/** How figures, formulas and slips are put into words. */
@NullMarked
package gouji.checker.wording;

import org.jspecify.annotations.NullMarked;
