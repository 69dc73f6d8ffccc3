/** One report or a folder of them, from file to findings. */
@NullMarked
package gouji.checker.run;

import org.jspecify.annotations.NullMarked;
