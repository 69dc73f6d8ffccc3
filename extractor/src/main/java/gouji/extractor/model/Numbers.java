package gouji.extractor.model;

import java.util.List;

/**
 * Every number of a report, in reading order: each run of digits stands in one of them.
 *
 * @param figures those that measure something
 * @param others those that are known to measure nothing
 */
public record Numbers(List<Figure> figures, List<OtherNumber> others) {

  public Numbers {
    figures = List.copyOf(figures);
    others = List.copyOf(others);
  }
}
