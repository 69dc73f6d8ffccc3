/** Ruled tables: the grid, its cells, their headers, and their continuation over pages. */
@NullMarked
package gouji.extractor.table;

import org.jspecify.annotations.NullMarked;
