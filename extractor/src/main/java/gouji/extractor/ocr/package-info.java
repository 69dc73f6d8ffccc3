/**
 * Reads the picture of a page: characters with boxes and confidence, and ruling lines, from which
 * lines, tables and figures are then built as from any other page.
 */
@NullMarked
package gouji.extractor.ocr;

import org.jspecify.annotations.NullMarked;
