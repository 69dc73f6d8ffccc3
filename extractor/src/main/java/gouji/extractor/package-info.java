/** From a file's bytes to what was printed, and where. */
@NullMarked
package gouji.extractor;

import org.jspecify.annotations.NullMarked;
