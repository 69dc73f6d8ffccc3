/** What the user reads, in either language. */
@NullMarked
package gouji.checker.text;

import org.jspecify.annotations.NullMarked;
