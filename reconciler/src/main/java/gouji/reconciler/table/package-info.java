@NullMarked
package gouji.reconciler.table;

import org.jspecify.annotations.NullMarked;
