package gouji.extractor.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the text of each page or column begins and ends, and how far apart its lines stand. */
final class Margins {
  /**
   * @param left where lines that are not indented begin
   * @param right where full lines end
   * @param pitch the usual distance from one line to the next, in line heights
   * @param size the usual size of its characters
   * @param indents whether most paragraphs begin with an indent
   */
  record Measure(float left, float right, float pitch, float size, boolean indents) {}

  /** So many lines tell a page's own margins. */
  private static final int ENOUGH = 6;

  /** A page, or one of its columns. */
  private record Part(int page, int column) {
    static Part of(Line line) {
      return new Part(line.page(), line.column());
    }
  }

  private final Map<Part, Measure> parts = new HashMap<>();
  private final Measure all;

  Margins(List<Line> lines, Map<Integer, Float> widths) {
    Map<Part, List<Line>> byPart = new HashMap<>();
    for (Line line : lines) {
      byPart.computeIfAbsent(Part.of(line), p -> new ArrayList<>()).add(line);
    }
    float widest = widths.values().stream().max(Float::compare).orElse(0f);
    all = measure(lines, false, widest);
    byPart.forEach(
        (part, own) -> {
          if (own.size() >= ENOUGH) {
            // A column's right margin is where its full lines end.
            float width = part.column() > 0 ? 0 : widths.getOrDefault(part.page(), widest);
            parts.put(part, measure(own, true, width));
          }
        });
  }

  /** Of the page or column in which a line is set. */
  Measure of(Line line) {
    return parts.getOrDefault(Part.of(line), all);
  }

  private static Measure measure(List<Line> lines, boolean onePage, float width) {
    if (lines.isEmpty()) {
      return new Measure(0, Float.MAX_VALUE, 1.5f, 12, false);
    }
    float size = middle(lines.stream().map(Line::size).toList());
    float widest = 0;
    for (Line line : lines) {
      widest = Math.max(widest, line.right() - line.left());
    }
    // Long lines are text; short ones may be centred, or pushed to the right.
    List<Line> text = new ArrayList<>();
    for (Line line : lines) {
      if (line.right() - line.left() > 0.6f * widest) {
        text.add(line);
      }
    }
    float left = Float.MAX_VALUE;
    for (Line line : text) {
      if (line.left() < left && (text.size() < 3 || isShared(line.left(), lines, 0.4f * size))) {
        left = line.left();
      }
    }
    if (left == Float.MAX_VALUE) {
      left = (float) text.stream().mapToDouble(Line::left).min().orElse(0);
    }
    List<Float> rights = new ArrayList<>(text.stream().map(Line::right).sorted().toList());
    float right = rights.get((int) (0.9f * (rights.size() - 1)));
    int full = 0;
    for (float each : rights) {
      full += Math.abs(each - right) < 1.5f * size ? 1 : 0;
    }
    if (full < 3 || right - left < 20 * size) {
      // Only short lines: the right margin is as wide as the left one.
      right = Math.max(right, width - left);
    }
    List<Float> pitches = new ArrayList<>();
    if (onePage) {
      for (int i = 1; i < lines.size(); i++) {
        float pitch = lines.get(i).centreY() - lines.get(i - 1).centreY();
        if (pitch > 0.5f * size) {
          pitches.add(pitch / size);
        }
      }
    }
    int flush = 0;
    int indented = 0;
    for (Line line : text) {
      float indent = (line.left() - left) / size;
      flush += indent < 0.6f ? 1 : 0;
      indented += indent > 1.2f && indent < 3.2f ? 1 : 0;
    }
    boolean indents = indented > 0 && 3 * flush >= indented;
    return new Measure(left, right, pitches.isEmpty() ? 1.6f : middle(pitches), size, indents);
  }

  /** Whether more than one line begins there, within a tolerance. */
  private static boolean isShared(float left, List<Line> lines, float tolerance) {
    int support = 0;
    for (Line line : lines) {
      support += Math.abs(line.left() - left) < tolerance ? 1 : 0;
    }
    return support > 1;
  }

  private static float middle(List<Float> values) {
    List<Float> sorted = new ArrayList<>(values);
    sorted.sort(null);
    return sorted.get(sorted.size() / 2);
  }
}
