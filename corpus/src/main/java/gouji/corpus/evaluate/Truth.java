package gouji.corpus.evaluate;

import gouji.corpus.label.HoldingRelation;
import gouji.corpus.label.Label;
import java.util.List;

/** What is known of a report: all that is wrong in it, and some of what holds. */
record Truth(List<Label> labels, List<HoldingRelation> relations) {
  Truth {
    labels = List.copyOf(labels);
    relations = List.copyOf(relations);
  }

  /** Whether nothing is wrong in it, not even by half. */
  boolean isClean() {
    return labels.isEmpty();
  }
}
