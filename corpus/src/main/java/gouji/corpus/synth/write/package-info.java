/** Writes a department's year down, as the several kinds of report do. */
@NullMarked
package gouji.corpus.synth.write;

import org.jspecify.annotations.NullMarked;
