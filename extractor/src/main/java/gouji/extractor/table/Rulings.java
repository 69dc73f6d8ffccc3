package gouji.extractor.table;

import gouji.extractor.page.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import technology.tabula.Ruling;

/** Puts together what was drawn in pieces: lines dashed, doubled, or drawn cell by cell. */
final class Rulings {
  /** Pieces of one line may be so far apart, in points. */
  private static final int GAP = 2;

  private Rulings() {}

  /**
   * Lines no further apart than the tolerance become one, at the mean of their places; pieces of
   * one line are joined.
   */
  static List<Rule> collapsed(List<Rule> rules, boolean horizontal, float tolerance) {
    List<Rule> sorted = new ArrayList<>(rules);
    sorted.sort(Comparator.comparingDouble(Rule::at));
    List<Ruling> rulings = new ArrayList<>(sorted.size());
    int begin = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i < sorted.size() && sorted.get(i).at() - sorted.get(begin).at() <= tolerance) {
        continue;
      }
      double weight = 0;
      double sum = 0;
      for (Rule rule : sorted.subList(begin, i)) {
        double length = Math.max(0.01, rule.length());
        weight += length;
        sum += length * rule.at();
      }
      float at = (float) (sum / weight);
      for (Rule rule : sorted.subList(begin, i)) {
        rulings.add(ruling(rule, at));
      }
      begin = i;
    }
    List<Rule> joined = new ArrayList<>();
    for (Ruling ruling : Ruling.collapseOrientedRulings(rulings, GAP)) {
      joined.add(
          horizontal
              ? new Rule(
                  true,
                  ruling.getTop(),
                  Math.min(ruling.getLeft(), ruling.getRight()),
                  Math.max(ruling.getLeft(), ruling.getRight()))
              : new Rule(
                  false,
                  ruling.getLeft(),
                  Math.min(ruling.getTop(), ruling.getBottom()),
                  Math.max(ruling.getTop(), ruling.getBottom())));
    }
    return joined;
  }

  private static Ruling ruling(Rule rule, float at) {
    return rule.horizontal()
        ? new Ruling(at, rule.from(), rule.length(), 0)
        : new Ruling(rule.from(), at, 0, rule.length());
  }
}
