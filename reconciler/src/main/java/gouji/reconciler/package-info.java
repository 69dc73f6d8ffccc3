/** What a report asserts about its own figures, and whether it holds. */
@NullMarked
package gouji.reconciler;

import org.jspecify.annotations.NullMarked;
