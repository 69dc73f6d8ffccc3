package gouji.corpus.synth;

import gouji.corpus.label.HoldingRelation;
import gouji.corpus.label.Label;
import java.util.List;

/**
 * A report that was drawn, and the truth about it.
 *
 * @param name without extension; names its files
 * @param pdf the same bytes for the same seed and index
 * @param labels what is planted: one label, or none in a clean report
 * @param relations what the report asserts and what holds, to the last digit
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes of a file, compared by nobody
public record SynthReport(
    String name, byte[] pdf, List<Label> labels, List<HoldingRelation> relations) {

  /** Copies the lists. */
  public SynthReport {
    labels = List.copyOf(labels);
    relations = List.copyOf(relations);
  }
}
