/** Plants one error of a named kind in a report that was right. */
@NullMarked
package gouji.corpus.fault;

import org.jspecify.annotations.NullMarked;
