/** Whose report it is, of which year and of what sort. */
@NullMarked
package gouji.extractor.identity;

import org.jspecify.annotations.NullMarked;
