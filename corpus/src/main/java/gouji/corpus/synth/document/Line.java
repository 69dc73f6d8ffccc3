package gouji.corpus.synth.document;

import java.util.ArrayList;
import java.util.List;

/** Words and figures that follow one another. */
public record Line(List<Span> spans) {

  /** Copies the list. */
  public Line {
    spans = List.copyOf(spans);
  }

  /**
   * A line of pieces: spans, lines, lists of these, and words.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Line of(Object... pieces) {
    List<Span> spans = new ArrayList<>();
    for (Object piece : pieces) {
      append(piece, spans);
    }
    return new Line(spans);
  }

  private static void append(Object piece, List<Span> spans) {
    if (piece instanceof String words) {
      spans.add(new Span.Words(words));
    } else if (piece instanceof Span span) {
      spans.add(span);
    } else if (piece instanceof Line line) {
      spans.addAll(line.spans());
    } else if (piece instanceof Iterable<?> list) {
      list.forEach(each -> append(each, spans));
    } else {
      throw new IllegalArgumentException(String.valueOf(piece));
    }
  }
}
