package gouji.reconciler.assertion;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Quote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A relation among its own figures that a report asserts: {@code claimed relation computed}.
 *
 * @param why what makes us believe that the report asserts it
 * @param wording the words that assert it, where they are more than the figures: 决算数大于预算数
 */
public record Assertion(
    Kind kind,
    Expression claimed,
    Relation relation,
    Expression computed,
    Why why,
    List<Quote> wording) {

  public Assertion {
    wording = List.copyOf(wording);
  }

  /** {@code claimed = computed}, with no words beyond the figures. */
  public static Assertion equal(Kind kind, Expression claimed, Expression computed, Why why) {
    return new Assertion(kind, claimed, Relation.EQUAL, computed, why, List.of());
  }

  /** The same relation among other figures. */
  public Assertion replace(UnaryOperator<Figure> other) {
    return new Assertion(
        kind, claimed.replace(other), relation, computed.replace(other), why, wording);
  }

  /** The figures on both sides, claimed side first. */
  public Set<Figure> figures() {
    Set<Figure> figures = new LinkedHashSet<>();
    claimed.forEachFigure(figures::add);
    computed.forEachFigure(figures::add);
    return figures;
  }
}
