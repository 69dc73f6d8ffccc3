/** What turns recalculations into findings: one class, one page, one test for each. */
@NullMarked
package gouji.checker.rule;

import org.jspecify.annotations.NullMarked;
