/** A report as a tree of blocks in which it is known what every figure stands for. */
@NullMarked
package gouji.corpus.synth.document;

import org.jspecify.annotations.NullMarked;
