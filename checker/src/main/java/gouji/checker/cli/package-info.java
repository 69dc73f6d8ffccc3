/** The command line. */
@NullMarked
package gouji.checker.cli;

import org.jspecify.annotations.NullMarked;
