@NullMarked
package gouji.reconciler.assertion;

import org.jspecify.annotations.NullMarked;
