package gouji.corpus.fault;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Span;
import java.util.List;

/**
 * One error in a report.
 *
 * @param document the report with it
 * @param where the figure or word in error; where something is missing, what shows it
 * @param figures as a label has them: the wrong one, and a right one that it contradicts
 * @param explanation for a reader
 */
public record Planting(Document document, Span where, List<String> figures, String explanation) {

  /** Copies the list. */
  public Planting {
    figures = List.copyOf(figures);
  }
}
