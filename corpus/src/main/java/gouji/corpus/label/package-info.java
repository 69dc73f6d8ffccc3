/** What is known to be wrong, and to hold, in a report of the corpus. */
@NullMarked
package gouji.corpus.label;

import org.jspecify.annotations.NullMarked;
