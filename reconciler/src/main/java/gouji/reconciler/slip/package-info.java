@NullMarked
package gouji.reconciler.slip;

import org.jspecify.annotations.NullMarked;
