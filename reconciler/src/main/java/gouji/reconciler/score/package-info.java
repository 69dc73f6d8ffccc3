/** The score tree: indicators with full marks and scores, out of prose and tables. */
@NullMarked
package gouji.reconciler.score;

import org.jspecify.annotations.NullMarked;
