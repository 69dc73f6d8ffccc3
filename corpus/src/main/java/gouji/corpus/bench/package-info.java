/** How long an audit takes, beside what a peer needs for the same file. */
@NullMarked
package gouji.corpus.bench;

import org.jspecify.annotations.NullMarked;
