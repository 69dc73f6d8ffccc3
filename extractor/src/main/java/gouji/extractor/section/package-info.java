/** The tree of numbered headings. */
@NullMarked
package gouji.extractor.section;

import org.jspecify.annotations.NullMarked;
