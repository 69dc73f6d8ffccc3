/** Scoring criteria in Chinese, compiled into functions from a metric to an interval of scores. */
@NullMarked
package gouji.reconciler.rubric;

import org.jspecify.annotations.NullMarked;
