/** What was read from a report, free of the libraries that read it. */
@NullMarked
package gouji.extractor.model;

import org.jspecify.annotations.NullMarked;
