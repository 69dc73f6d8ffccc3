package gouji.extractor.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what a page carries because it is a page: running headers and footers, which repeat at one
 * height, and page numbers.
 */
public final class RunningHeads {
  /** How much of a page's height, at its top and at its bottom, is margin. */
  private static final float MARGIN = 0.11f;

  /** How many of a page's first and last lines are looked at. */
  private static final int OUTER = 3;

  /** Two lines repeat when they stand within so many points of one height. */
  private static final float SAME_HEIGHT = 4;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–·\\s]*\\d{1,4}[-—–·\\s]*"
              + "|第[\\d一二三四五六七八九十百]{1,4}页([,，/]?(共|总)\\d{1,4}页)?"
              + "|(Page|page|PAGE)?\\d{1,4}(/|of)\\d{1,4}"
              + "|[-—–]*[ivxlIVXLⅠ-ⅿ]{1,6}[-—–]*");

  private static final Pattern DECORATED = Pattern.compile(".*[^\\d].*");

  /** What stands under every title of a set of tables is not a running header. */
  private static final Pattern TABLE_HEAD =
      Pattern.compile(".*(单位[:：]|编制部门|编制单位|部门名称|单位名称|填报|金额).*");

  /** A line is over a table when no more than so many others stand between. */
  private static final int HEAD_LINES = 2;

  /** … and when the table begins within so many line heights. */
  private static final float HEAD_HEIGHT = 8;

  /**
   * What was found.
   *
   * @param heads running headers, footers and page numbers
   * @param overTables lines that repeat at one height, but only ever over tables: titles that are
   *     printed again on each page
   */
  public record Found(Set<Line> heads, Set<Line> overTables) {}

  private RunningHeads() {}

  /**
   * The lines that are running headers, footers and page numbers.
   *
   * @param pages per page its lines outside of tables, from top to bottom
   * @param tables per page its tables
   * @param heights per page its height
   */
  public static Found find(
      List<List<Line>> pages,
      List<? extends List<? extends FlowItem>> tables,
      List<Float> heights) {
    List<Candidate> candidates = new ArrayList<>();
    for (int p = 0; p < pages.size(); p++) {
      List<Line> lines = pages.get(p);
      float height = heights.get(p);
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        boolean top = i < OUTER && line.bottom() < MARGIN * height;
        boolean bottom = i >= lines.size() - OUTER && line.top() > (1 - MARGIN) * height;
        if (top || bottom) {
          float at = top ? line.centreY() : height - line.centreY();
          boolean overTable = top && isOverTable(lines, i, tables.get(p));
          candidates.add(new Candidate(line, p, top, at, overTable));
        }
      }
    }
    Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Line> overTables = Collections.newSetFromMap(new IdentityHashMap<>());
    repeated(candidates, pages.size(), found, overTables);
    pageNumbers(candidates, found);
    return new Found(found, overTables);
  }

  private static boolean isOverTable(List<Line> lines, int i, List<? extends FlowItem> tables) {
    Line line = lines.get(i);
    for (FlowItem table : tables) {
      float gap = table.top() - line.bottom();
      if (gap > -line.size() && gap < HEAD_HEIGHT * line.size()) {
        int between = 0;
        for (int j = i + 1; j < lines.size() && lines.get(j).bottom() < table.top(); j++) {
          between++;
        }
        return between <= HEAD_LINES;
      }
    }
    return false;
  }

  private record Candidate(Line line, int page, boolean top, float at, boolean overTable) {
    String key() {
      return (top ? "t" : "b") + line.text().replaceAll("\\d+", "#");
    }

    boolean isNumber() {
      return PAGE_NUMBER.matcher(line.text()).matches();
    }
  }

  private static void repeated(
      List<Candidate> candidates, int pages, Set<Line> found, Set<Line> overTables) {
    Map<String, List<Candidate>> byText = new HashMap<>();
    for (Candidate c : candidates) {
      if (!TABLE_HEAD.matcher(c.line().text()).matches()) {
        byText.computeIfAbsent(c.key(), k -> new ArrayList<>()).add(c);
      }
    }
    int enough = pages <= 3 ? 2 : 3;
    for (List<Candidate> same : byText.values()) {
      for (Candidate c : same) {
        Set<Integer> on = new HashSet<>();
        boolean title = true;
        for (Candidate d : same) {
          if (Math.abs(c.at() - d.at()) <= SAME_HEIGHT) {
            on.add(d.page());
            title &= d.overTable();
          }
        }
        if (on.size() >= (title ? 2 : enough)) {
          (title ? overTables : found).add(c.line());
        }
      }
    }
  }

  private static void pageNumbers(List<Candidate> candidates, Set<Line> found) {
    // A number alone is one when other pages carry one at the same height; 第3页 needs no company.
    for (Candidate c : candidates) {
      if (!c.isNumber() || found.contains(c.line())) {
        continue;
      }
      boolean company = DECORATED.matcher(c.line().text()).matches();
      for (Candidate d : candidates) {
        company |=
            d.page() != c.page()
                && d.top() == c.top()
                && d.isNumber()
                && Math.abs(c.at() - d.at()) <= SAME_HEIGHT;
      }
      if (company) {
        found.add(c.line());
      }
    }
  }
}
