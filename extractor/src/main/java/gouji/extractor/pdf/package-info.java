/** PDFBox: one pass over each page's content stream. */
@NullMarked
package gouji.extractor.pdf;

import org.jspecify.annotations.NullMarked;
