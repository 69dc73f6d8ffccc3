@NullMarked
package gouji.reconciler.text;

import org.jspecify.annotations.NullMarked;
