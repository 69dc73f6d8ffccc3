/** Settles digits that were recognised with doubt by the arithmetic they stand in. */
@NullMarked
package gouji.reconciler.doubt;

import org.jspecify.annotations.NullMarked;
