/** A report's figures by where they stand, and the statements they stand in. */
@NullMarked
package gouji.reconciler.index;

import org.jspecify.annotations.NullMarked;
