/** Files that hold files: what stands in an archive, and how to read it from there. */
@NullMarked
package gouji.extractor.container;

import org.jspecify.annotations.NullMarked;
