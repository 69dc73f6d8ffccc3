/** Segmentation and tagging of Chinese, behind one class. */
@NullMarked
package gouji.extractor.language;

import org.jspecify.annotations.NullMarked;
