/** The forms in which findings are handed over. */
@NullMarked
package gouji.checker.report;

import org.jspecify.annotations.NullMarked;
