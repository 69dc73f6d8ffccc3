/** What figures in different places of a report assert about one another. */
@NullMarked
package gouji.reconciler.across;

import org.jspecify.annotations.NullMarked;
