package gouji.extractor.ocr;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the straight lines along one axis of a picture that lies straight. */
final class StrokeFinder {
  /** A line may be broken by so many pixels, and step aside by as many, as scans are. */
  private static final int BREAK = 2;

  private final Ink ink;
  private final boolean horizontal;
  private final int shortest;
  private final float thickest;

  /** A run, and another that it touches, directly or through others; itself where none is. */
  private static final class Linked {
    final Stroke.Run run;
    Linked next = this;

    Linked(Stroke.Run run) {
      this.run = run;
    }

    Linked root() {
      Linked root = this;
      while (root != root.next) {
        root.next = root.next.next;
        root = root.next;
      }
      return root;
    }
  }

  private StrokeFinder(Ink ink, boolean horizontal, int shortest, float thickest) {
    this.ink = ink;
    this.horizontal = horizontal;
    this.shortest = shortest;
    this.thickest = thickest;
  }

  /**
   * The lines of at least a length and at most a thickness, in the order of their places; pieces of
   * one line are joined.
   */
  static List<Stroke> find(Ink ink, boolean horizontal, int shortest, float thickest) {
    return new StrokeFinder(ink, horizontal, shortest, thickest).find();
  }

  private List<Stroke> find() {
    List<Linked> all = new ArrayList<>();
    List<List<Linked>> last = new ArrayList<>();
    int end = horizontal ? ink.height() : ink.width();
    for (int across = 0; across < end; across++) {
      List<Linked> runs = runs(across);
      for (List<Linked> before : last) {
        link(before, runs);
      }
      all.addAll(runs);
      last.add(runs);
      if (last.size() > BREAK) {
        last.remove(0);
      }
    }
    Map<Linked, List<Stroke.Run>> groups = new LinkedHashMap<>();
    for (Linked linked : all) {
      groups.computeIfAbsent(linked.root(), r -> new ArrayList<>()).add(linked.run);
    }
    List<Stroke> strokes = new ArrayList<>();
    for (List<Stroke.Run> runs : groups.values()) {
      Stroke stroke = Stroke.of(horizontal, runs);
      if (stroke.thickness() <= thickest) {
        strokes.add(stroke);
      }
    }
    return joined(strokes);
  }

  private List<Linked> runs(int across) {
    List<Linked> runs = new ArrayList<>();
    int end = horizontal ? ink.width() : ink.height();
    int from = -1;
    int lastInk = -1;
    for (int along = 0; along <= end; along++) {
      if (along < end && (horizontal ? ink.at(along, across) : ink.at(across, along))) {
        from = from < 0 ? along : from;
        lastInk = along;
      } else if (from >= 0 && (along - lastInk > BREAK || along == end)) {
        if (lastInk + 1 - from >= shortest) {
          runs.add(new Linked(new Stroke.Run(across, from, lastInk + 1)));
        }
        from = -1;
      }
    }
    return runs;
  }

  private static void link(List<Linked> before, List<Linked> runs) {
    for (Linked a : before) {
      for (Linked b : runs) {
        if (a.run.from() <= b.run.to() + BREAK && b.run.from() <= a.run.to() + BREAK) {
          b.root().next = a.root();
        }
      }
    }
  }

  /** Pieces in one line, no further apart than half a short line is long, are one. */
  private List<Stroke> joined(List<Stroke> strokes) {
    List<Stroke> sorted = new ArrayList<>(strokes);
    sorted.sort(Comparator.comparingInt(Stroke::from).thenComparingDouble(Stroke::at));
    List<Stroke> joined = new ArrayList<>();
    for (Stroke stroke : sorted) {
      int best = -1;
      float nearest = thickest / 2;
      for (int i = 0; i < joined.size(); i++) {
        float aside = Math.abs(joined.get(i).at() - stroke.at());
        if (aside <= nearest && stroke.from() - joined.get(i).to() <= shortest / 2) {
          nearest = aside;
          best = i;
        }
      }
      if (best < 0) {
        joined.add(stroke);
      } else {
        joined.set(best, joined.get(best).with(stroke));
      }
    }
    joined.sort(Comparator.comparingDouble(Stroke::at).thenComparingInt(Stroke::from));
    return joined;
  }
}
