/** Draws reports of departments that do not exist, with at most one known error each. */
@NullMarked
package gouji.corpus.synth;

import org.jspecify.annotations.NullMarked;
