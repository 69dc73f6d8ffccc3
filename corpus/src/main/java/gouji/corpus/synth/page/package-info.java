/** Sets a report on pages and draws them as a PDF. */
@NullMarked
package gouji.corpus.synth.page;

import org.jspecify.annotations.NullMarked;
