package gouji.extractor.table;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.page.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ruling lines that touch each other, directly or through others. */
record LineGroup(List<Rule> hs, List<Rule> vs) {

  /** The groups that could be tables: two lines across or more, and one down. */
  static List<LineGroup> of(List<Rule> hs, List<Rule> vs) {
    int[] parent = new int[hs.size() + vs.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (int i = 0; i < hs.size(); i++) {
      Rule h = hs.get(i);
      for (int j = 0; j < vs.size(); j++) {
        Rule v = vs.get(j);
        if (v.at() >= h.from() - Grid.NEAR
            && v.at() <= h.to() + Grid.NEAR
            && h.at() >= v.from() - Grid.NEAR
            && h.at() <= v.to() + Grid.NEAR) {
          parent[root(parent, i)] = root(parent, hs.size() + j);
        }
      }
    }
    Map<Integer, LineGroup> groups = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      LineGroup group =
          groups.computeIfAbsent(
              root(parent, i), k -> new LineGroup(new ArrayList<>(), new ArrayList<>()));
      if (i < hs.size()) {
        group.hs().add(hs.get(i));
      } else {
        group.vs().add(vs.get(i - hs.size()));
      }
    }
    List<LineGroup> tables = new ArrayList<>();
    for (LineGroup group : groups.values()) {
      if (group.hs().size() >= 2 && !group.vs().isEmpty()) {
        tables.add(group);
      }
    }
    return tables;
  }

  private static int root(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  BoundingBox box() {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Rule h : hs) {
      left = Math.min(left, h.from());
      right = Math.max(right, h.to());
      top = Math.min(top, h.at());
      bottom = Math.max(bottom, h.at());
    }
    for (Rule v : vs) {
      left = Math.min(left, v.at());
      right = Math.max(right, v.at());
      top = Math.min(top, v.from());
      bottom = Math.max(bottom, v.to());
    }
    return new BoundingBox(left, top, right, bottom);
  }

  double area() {
    BoundingBox box = box();
    return box.width() * box.height();
  }
}
