package gouji.reconciler.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which line lies inside which, under one understanding of the lines without numbers. */
final class Outline {
  /** How lines without code and number are understood. */
  enum Mode {
    /** A form of label that comes later lies deeper; a line after 其中 stands beside the whole. */
    NESTED,
    /** As nested, but lines without number that follow 其中 are inside the whole too. */
    NESTED_AFTER_WITHIN,
    /** Lines without number stand beside the first form of number, whenever they come. */
    BESIDE,
    /** Both. */
    BESIDE_AFTER_WITHIN,
    /** All lines stand side by side, but for those that begin with 其中. */
    FLAT,
    /** All lines, also those that begin with 其中. */
    FLAT_WITH_WITHIN
  }

  private final List<Line> tops = new ArrayList<>();
  private final Map<Line, List<Line>> children = new HashMap<>();

  private Outline() {}

  static Outline byCodes(List<Line> lines) {
    Outline outline = new Outline();
    Deque<Line> open = new ArrayDeque<>();
    for (Line line : lines) {
      if (line.code().isEmpty()) {
        continue;
      }
      while (!open.isEmpty() && !isInside(line.code(), open.peek().code())) {
        open.pop();
      }
      outline.add(open.peek(), line);
      open.push(line);
    }
    return outline;
  }

  private static boolean isInside(String code, String outer) {
    return code.length() > outer.length() && code.startsWith(outer);
  }

  static Outline byLabels(List<Line> lines, Mode mode) {
    Outline outline = new Outline();
    Deque<Line> open = new ArrayDeque<>();
    boolean afterWithin = false;
    for (Line line : lines) {
      if (line.isTotal()) {
        open.clear();
        afterWithin = false;
        continue;
      }
      boolean numbered = line.label().isNumbered();
      boolean within = line.label().within() && !numbered;
      if (mode == Mode.FLAT || mode == Mode.FLAT_WITH_WITHIN) {
        if (!line.label().within() || mode == Mode.FLAT_WITH_WITHIN) {
          outline.add(null, line);
        }
        continue;
      }
      boolean afters = mode == Mode.NESTED_AFTER_WITHIN || mode == Mode.BESIDE_AFTER_WITHIN;
      boolean beside = mode == Mode.BESIDE || mode == Mode.BESIDE_AFTER_WITHIN;
      if (within || afterWithin && afters && !numbered) {
        afterWithin = true;
        continue;
      }
      afterWithin = false;
      if (beside && !numbered && !open.isEmpty()) {
        Line first = open.peekLast();
        open.clear();
        outline.add(null, line);
        // The next line of the first form stands beside this one.
        open.push(first.label().isNumbered() ? first : line);
        continue;
      }
      if (open.stream().anyMatch(o -> o.style().equals(line.style()))) {
        while (!open.pop().style().equals(line.style())) {
          // Lines that lie deeper are closed.
        }
      }
      outline.add(open.peek(), line);
      open.push(line);
    }
    return outline;
  }

  private void add(@Nullable Line parent, Line line) {
    if (parent == null) {
      tops.add(line);
    } else {
      children.computeIfAbsent(parent, p -> new ArrayList<>()).add(line);
    }
  }

  /** The outermost lines. */
  List<Line> tops() {
    return tops;
  }

  /** The lines right inside a line. */
  List<Line> children(Line line) {
    return children.getOrDefault(line, List.of());
  }
}
