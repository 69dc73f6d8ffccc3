/** Reports whose errors are known, and how well they are found. */
@NullMarked
package gouji.corpus;

import org.jspecify.annotations.NullMarked;
