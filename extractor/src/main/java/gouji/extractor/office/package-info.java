/** Tika: the type of a file, and the formats that are not PDF. */
@NullMarked
package gouji.extractor.office;

import org.jspecify.annotations.NullMarked;
