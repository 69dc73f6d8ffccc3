/** From failures to root causes. */
@NullMarked
package gouji.reconciler.localise;

import org.jspecify.annotations.NullMarked;
