package gouji.reconciler.index;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Unit;

/**
 * A figure in a statement.
 *
 * @param start of its digits in the passage's normalised text
 * @param end of its unit, exclusive
 * @param lead the words between the figure before it and this one
 */
public record Mention(Figure figure, int start, int end, String lead) {

  private static final String BOUNDARIES = "，,。；;:、(";

  /** The words of its own clause before it. */
  public String clause() {
    int begin = lead.length();
    while (begin > 0 && BOUNDARIES.indexOf(lead.charAt(begin - 1)) < 0) {
      begin--;
    }
    return lead.substring(begin);
  }

  public Aspect aspect() {
    return figure.measure().aspect();
  }

  public Unit.Dimension dimension() {
    return figure.quantity().unit().dimension();
  }

  public boolean isLevel(Unit.Dimension ofDimension) {
    return aspect() == Aspect.LEVEL && dimension() == ofDimension;
  }
}
