/** What the structure of a table asserts about the figures in it. */
@NullMarked
package gouji.reconciler.table;

import org.jspecify.annotations.NullMarked;
