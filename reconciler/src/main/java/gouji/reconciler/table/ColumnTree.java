package gouji.reconciler.table;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The headers over a panel's columns of amounts, as a tree: which columns total which. */
final class ColumnTree {
  private static final Pattern BASIC = Pattern.compile(".*基本支出.*");
  private static final Pattern PART_OF_BASIC = Pattern.compile(".*(?:人员经费|人员支出|公用经费|公用支出).*");

  private final List<Integer> columns;
  private final List<List<Cell>> paths = new ArrayList<>();

  private ColumnTree(TableHeaders headers, Panel panel) {
    columns = panel.amounts();
    for (int column : columns) {
      List<Cell> path = new ArrayList<>();
      for (int r = 0; r < panel.table().headerRows(); r++) {
        headers
            .cell(r, column)
            .filter(cell -> cell.text().codePoints().anyMatch(Character::isLetter))
            .filter(cell -> !path.contains(cell))
            .ifPresent(path::add);
      }
      paths.add(path);
    }
  }

  /** The columns that are headed as totals and have columns beside them to total. */
  static List<TotalColumn> totals(TableHeaders headers, Panel panel) {
    ColumnTree tree = new ColumnTree(headers, panel);
    return IntStream.range(0, tree.columns.size())
        .mapToObj(tree::total)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<TotalColumn> total(int whole) {
    List<Cell> path = paths.get(whole);
    int level = path.size() - 1;
    while (level >= 0 && !isTotal(path.get(level))) {
      level--;
    }
    if (level < 0) {
      return Optional.empty();
    }
    Cell total = path.get(level);
    int above = level - 1;
    while (above >= 0 && path.get(above).columnSpan() <= total.columnSpan()) {
      above--;
    }
    List<String> below = texts(path.subList(level + 1, path.size()));
    List<List<Integer>> after = siblings(whole, total, above, below, 1);
    List<List<Integer>> groups = after.isEmpty() ? siblings(whole, total, above, below, -1) : after;
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(new TotalColumn(whole, readings(groups), above >= 0));
  }

  /**
   * The columns beside a total under the same header, up to the next total; for each header beside
   * it the column that stands for it: its own 小计, else all that are under it.
   */
  private List<List<Integer>> siblings(
      int whole, Cell total, int above, List<String> below, int step) {
    List<Cell> shared = paths.get(whole).subList(0, above + 1);
    Map<Cell, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = whole + step; i >= 0 && i < columns.size(); i += step) {
      List<Cell> path = paths.get(i);
      if (path.size() <= shared.size() || !path.subList(0, shared.size()).equals(shared)) {
        break;
      }
      Cell beside = path.get(shared.size());
      if (beside.equals(total)) {
        continue;
      }
      if (isTotal(beside)) {
        break;
      }
      if (!Label.of(beside.text()).within()) {
        groups.computeIfAbsent(beside, b -> new ArrayList<>()).add(i);
      }
    }
    return groups.values().stream()
        .map(group -> representatives(group, shared.size() + 1, below))
        .filter(group -> !group.isEmpty())
        .toList();
  }

  private List<Integer> representatives(List<Integer> group, int depth, List<String> below) {
    List<Integer> totals = new ArrayList<>();
    List<Integer> own = new ArrayList<>();
    List<Integer> leaves = new ArrayList<>();
    for (int i : group) {
      List<Cell> rest =
          paths.get(i).subList(Math.min(depth, paths.get(i).size()), paths.get(i).size());
      List<String> texts = texts(rest);
      if (texts.equals(below)) {
        own.add(i);
      } else if (endsWith(texts, below)) {
        boolean subtotal = isTotal(rest.get(0)) && rest.size() == below.size() + 1;
        (subtotal ? totals : leaves).add(i);
      }
    }
    leaves.removeIf(i -> paths.get(i).stream().anyMatch(c -> Label.of(c.text()).within()));
    return !totals.isEmpty() ? totals : !own.isEmpty() ? own : leaves;
  }

  /** All of them; without what is part of another by its name; ever fewer from the end. */
  private List<List<Integer>> readings(List<List<Integer>> groups) {
    List<Integer> all = groups.stream().flatMap(List::stream).toList();
    List<List<Integer>> readings = new ArrayList<>(List.of(all));
    if (all.stream().anyMatch(i -> BASIC.matcher(leaf(i)).matches())) {
      readings.add(all.stream().filter(i -> !PART_OF_BASIC.matcher(leaf(i)).matches()).toList());
    }
    for (int n = groups.size() - 1; n >= 2; n--) {
      readings.add(groups.subList(0, n).stream().flatMap(List::stream).toList());
    }
    return readings;
  }

  private String leaf(int i) {
    List<Cell> path = paths.get(i);
    return path.isEmpty() ? "" : path.get(path.size() - 1).text();
  }

  private static boolean isTotal(Cell header) {
    return header.text().equals("计") || Label.isTotal(header.text());
  }

  private static List<String> texts(List<Cell> cells) {
    return cells.stream().map(Cell::text).toList();
  }

  private static boolean endsWith(List<String> texts, List<String> end) {
    return texts.size() >= end.size()
        && texts.subList(texts.size() - end.size(), texts.size()).equals(end);
  }
}
