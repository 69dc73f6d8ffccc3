package gouji.reconciler.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The wholes of a panel and their parts, under one understanding of how its lines nest. A total may
 * have several readings.
 */
final class Readings {
  private final List<Line> lines;
  private final List<Line> totals;
  private final Map<Line, Integer> places = new HashMap<>();
  private final Map<Line, Set<Reading>> readings = new LinkedHashMap<>();

  private Readings(Panel panel) {
    lines = panel.lines();
    totals = lines.stream().filter(Line::isTotal).toList();
    lines.forEach(line -> places.put(line, places.size()));
  }

  /** By whole, once for each understanding, the most plausible first. */
  static List<Map<Line, Set<Reading>>> of(Panel panel) {
    if (panel.isCoded()) {
      return List.of(new Readings(panel).byCodes());
    }
    return Arrays.stream(Outline.Mode.values())
        .map(mode -> new Readings(panel).byLabels(mode))
        .distinct()
        .toList();
  }

  private Map<Line, Set<Reading>> byCodes() {
    Outline outline = Outline.byCodes(lines);
    lines.forEach(line -> add(line, outline.children(line), Structure.CODES));
    List<Line> withOthers =
        lines.stream()
            .filter(line -> outline.tops().contains(line) || line.code().isEmpty())
            .toList();
    for (Line total : totals) {
      ofKind(total, outline.tops());
      over(total, outline.tops(), Structure.CODES);
      add(total, outline.tops(), Structure.CODES);
      over(total, withOthers, Structure.TOTAL);
    }
    return readings;
  }

  /** 人员经费 are the classes 301 and 303, 公用经费 all others. */
  private void ofKind(Line total, List<Line> tops) {
    String words = total.label().words();
    if (words.startsWith("人员") || words.startsWith("公用") || words.startsWith("日常公用")) {
      boolean staff = words.startsWith("人员");
      add(
          total,
          tops.stream().filter(line -> line.code().matches("30[13].*") == staff).toList(),
          Structure.CODES);
    }
  }

  private Map<Line, Set<Reading>> byLabels(Outline.Mode mode) {
    Outline outline = Outline.byLabels(lines, mode);
    for (Line line : lines) {
      if (!line.isTotal()) {
        List<Line> children = outline.children(line);
        boolean listed =
            children.stream().allMatch(c -> c.label().isNumbered() && !c.label().within());
        add(line, children, listed ? Structure.NUMBERS : Structure.POSITION);
      }
    }
    List<Line> tops = outline.tops().stream().flatMap(t -> filled(t, outline).stream()).toList();
    boolean plain =
        tops.stream().map(Line::style).distinct().count() <= 1
            && totals.size() == 1
            && tops.size() == lines.size() - 1;
    for (Line total : totals) {
      inGroup(total, tops);
      over(total, tops, plain ? Structure.PLAIN_TOTAL : Structure.TOTAL);
    }
    return readings;
  }

  /** A title without figures stands for the lines inside it. */
  private static List<Line> filled(Line line, Outline outline) {
    return line.figures().isEmpty() && !outline.children(line).isEmpty()
        ? outline.children(line).stream().flatMap(c -> filled(c, outline).stream()).toList()
        : List.of(line);
  }

  private void inGroup(Line total, List<Line> tops) {
    if (total.group() >= 0) {
      add(
          total,
          tops.stream().filter(line -> line.group() == total.group()).toList(),
          Structure.TOTAL);
    }
  }

  /** A total over the lines before it, or after it; the totals of lower rank go before or after. */
  private void over(Line total, List<Line> tops, Structure structure) {
    Set<Line> top = new HashSet<>(tops);
    int at = places.getOrDefault(total, 0);
    int rank = total.label().rank().ordinal();
    for (boolean up : new boolean[] {true, false}) {
      for (boolean lowerUp : new boolean[] {true, false}) {
        add(total, walk(at, up, lowerUp, rank, top), structure);
        if (total == totals.get(up ? totals.size() - 1 : 0)) {
          // The last of several of one rank may total the others.
          add(total, walk(at, up, lowerUp, rank + 1, top), structure);
        }
      }
    }
  }

  private List<Line> walk(int at, boolean up, boolean lowerUp, int rank, Set<Line> tops) {
    int step = up ? -1 : 1;
    Set<Line> parts = new LinkedHashSet<>();
    Set<Line> covered = new HashSet<>();
    for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
      Line line = lines.get(i);
      if (line.isTotal()) {
        if (line.label().rank().ordinal() >= rank) {
          break;
        }
        if (!covered.contains(line)) {
          covered.addAll(coveredBy(i, lowerUp));
          parts.add(line);
        }
      } else if (tops.contains(line)) {
        parts.add(line);
      }
    }
    parts.removeAll(covered);
    List<Line> inOrder = new ArrayList<>(parts);
    if (up) {
      Collections.reverse(inOrder);
    }
    return inOrder;
  }

  /** The lines that a subtotal stands for. */
  private Set<Line> coveredBy(int at, boolean up) {
    Line total = lines.get(at);
    if (total.group() >= 0) {
      return lines.stream()
          .filter(line -> line.group() == total.group() && !line.equals(total))
          .collect(Collectors.toSet());
    }
    Set<Line> covered = new HashSet<>();
    int step = up ? -1 : 1;
    for (int i = at + step; i >= 0 && i < lines.size(); i += step) {
      Line line = lines.get(i);
      if (line.isTotal() && line.label().rank().compareTo(total.label().rank()) >= 0) {
        break;
      }
      covered.add(line);
    }
    return covered;
  }

  private void add(Line whole, List<Line> parts, Structure structure) {
    List<Line> others = parts.stream().filter(part -> !part.equals(whole)).toList();
    Set<Reading> known = readings.computeIfAbsent(whole, w -> new LinkedHashSet<>());
    if (!others.isEmpty() && known.stream().noneMatch(r -> r.parts().equals(others))) {
      known.add(new Reading(whole, others, structure));
    }
  }
}
