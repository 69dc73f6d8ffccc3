/** Findings, and the forms in which an auditor receives them. */
@NullMarked
package gouji.checker;

import org.jspecify.annotations.NullMarked;
