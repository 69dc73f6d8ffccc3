/** Numbers in text and tables, and what they measure. */
@NullMarked
package gouji.extractor.figure;

import org.jspecify.annotations.NullMarked;
