/** What sentences assert about the figures in them. */
@NullMarked
package gouji.reconciler.sentence;

import org.jspecify.annotations.NullMarked;
