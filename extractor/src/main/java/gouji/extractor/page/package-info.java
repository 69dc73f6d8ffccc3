/**
 * What stands on a page before anything is made of it: glyphs, ruling lines, boxes and pictures,
 * from whatever reader.
 */
@NullMarked
package gouji.extractor.page;

import org.jspecify.annotations.NullMarked;
