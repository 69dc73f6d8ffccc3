@NullMarked
package gouji.reconciler.localise;

import org.jspecify.annotations.NullMarked;
