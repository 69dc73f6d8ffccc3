/** What of the known errors is found, and what is said beyond them. */
@NullMarked
package gouji.corpus.evaluate;

import org.jspecify.annotations.NullMarked;
