@NullMarked
package gouji.reconciler.score;

import org.jspecify.annotations.NullMarked;
