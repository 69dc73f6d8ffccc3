/** What an audit has to say of a report. */
@NullMarked
package gouji.checker.finding;

import org.jspecify.annotations.NullMarked;
