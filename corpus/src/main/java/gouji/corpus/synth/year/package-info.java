/** A department's year: what there is to report, consistent by construction. */
@NullMarked
package gouji.corpus.synth.year;

import org.jspecify.annotations.NullMarked;
