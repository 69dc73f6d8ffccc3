package gouji.corpus.synth.page;

import gouji.corpus.synth.document.Line;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Which part of each line of a report came to stand on which page. */
public final class Placement {
  private final Map<Line, List<Stretch>> stretches = new IdentityHashMap<>();

  /**
   * A part of a line's text.
   *
   * @param start its first character
   * @param end before this one
   * @param page from 1
   */
  public record Stretch(int start, int end, int page) {}

  void add(Line line, int start, int end, int page) {
    List<Stretch> known = stretches.computeIfAbsent(line, key -> new ArrayList<>());
    boolean again = !known.isEmpty() && known.get(known.size() - 1).end() > start;
    if (!again) {
      known.add(new Stretch(start, end, page));
    }
  }

  /** The parts of a line on their pages, in order; the first time it is set, if it is repeated. */
  public List<Stretch> of(Line line) {
    return List.copyOf(stretches.getOrDefault(line, List.of()));
  }
}
