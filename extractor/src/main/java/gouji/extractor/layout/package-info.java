/** Glyphs to lines, lines to paragraphs, and what repeats on every page taken out. */
@NullMarked
package gouji.extractor.layout;

import org.jspecify.annotations.NullMarked;
