package gouji.extractor.table;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.layout.Line;
import gouji.extractor.layout.Lines;
import gouji.extractor.model.Join;
import gouji.extractor.page.PageContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts tables into the flow of lines: finds what stands above each of them, and joins those that go
 * on over pages.
 */
public final class TableFlow {
  static final Pattern UNIT =
      Pattern.compile(
          "(金额|货币|计量|数额)?单位[:：为]?[（(]?(人民币)?[:：]?"
              + "(万元|亿元|千元|百万元|元|人次|人|名(?![称单录])|个|台|辆|平方米|%)"
              + "([/／、,，](万元|元|人次|人|名|个|台|辆|%))*");

  private static final Pattern UNIT_AT_END =
      Pattern.compile("[（(]?(?:" + UNIT.pattern() + ")[）)]?$");

  private static final Pattern BRACKETS = Pattern.compile("[（(）)\\[\\]【】]");

  /** Who filled the table in, for whom, and when. */
  static final Pattern FILLED_IN =
      Pattern.compile(
          "[（(]?.{0,10}(部门|单位|机构|名称|日期|填报人|制表人|负责人|联系人|电话|年度|公章|盖章)[）)]?[:：].*"
              + "|.*(公开|附)\\d*表\\d*|\\d{4}年\\d*月?\\d*日?");

  private static final Pattern TITLE_WORDS =
      Pattern.compile(
          ".*(表|情况|明细|清单|一览|目录|汇总)([（(].{1,12}[）)])?[:：]?|(附?表|附件|续表)[\\d一二三四五六七八九十].*");

  /** What a sentence says that leads to a table. */
  private static final Pattern LEAD = Pattern.compile(".*(下表|如下|下列).*");

  /** The year that stands in a line of its own under a title. */
  private static final Pattern YEAR = Pattern.compile("[（(]\\d{4}年度?[）)]");

  private static final Pattern CONTINUED = Pattern.compile("续表.*|.*[（(]续表?.{0,2}[）)]");

  private static final int LONGEST_CAPTION = 60;

  /** How far above a table its title may stand, in lines. */
  private static final float FAR = 5;

  private final Set<Line> again;
  private final List<FlowItem> flow = new ArrayList<>();
  private final Set<Line> alone = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Line> titles = Collections.newSetFromMap(new IdentityHashMap<>());

  private TableFlow(Set<Line> again) {
    this.again = again;
  }

  /**
   * The flow with tables.
   *
   * @param alone lines above tables that are blocks of their own
   * @param titles the tables' titles
   */
  public record Result(List<FlowItem> flow, Set<Line> alone, Set<Line> titles) {}

  /**
   * What a page holds: its tables, and its lines outside of them.
   *
   * @param unread whether something that looks like a table is among the lines
   */
  public record PageItems(int page, List<Line> lines, List<FlowItem> tables, boolean unread) {}

  /** Parts a page into tables and lines. */
  public static PageItems part(PageContent page) {
    RuledTables.Found ruled = RuledTables.on(page);
    AlignedTables.Found aligned = AlignedTables.on(page, ruled);
    List<GridTable> tables = new ArrayList<>(ruled.tables());
    tables.addAll(aligned.tables());
    return new PageItems(
        page.number(), aligned.lines(), List.copyOf(tables), ruled.tooMany() || aligned.unread());
  }

  /**
   * Joins the pages to one flow.
   *
   * @param dropped the lines that are not part of the text: running headers and the like
   * @param again lines over tables that stand at the same place on other pages
   */
  public static Result join(List<PageItems> pages, Set<Line> dropped, Set<Line> again) {
    TableFlow tables = new TableFlow(again);
    for (PageItems page : pages) {
      List<FlowItem> items = new ArrayList<>(page.tables());
      for (Line line : page.lines()) {
        if (!dropped.contains(line)) {
          items.add(line);
        }
      }
      // Pieces of one line keep their order from left to right: the sort is stable.
      items.sort((a, b) -> Float.compare(order(a), order(b)));
      for (FlowItem item : items) {
        if (item instanceof GridTable grid) {
          tables.add(grid);
        } else {
          tables.flow.add(item);
        }
      }
    }
    return tables.finish();
  }

  private static float order(FlowItem item) {
    return item instanceof Line line ? line.order() : item.top();
  }

  private Result finish() {
    List<FlowItem> finished = new ArrayList<>(flow.size());
    for (int i = 0; i < flow.size(); i++) {
      FlowItem item = flow.get(i);
      if (item instanceof JoinedTable table) {
        table.verified &= !hasMoreRows(table, flow.subList(i + 1, flow.size()));
        finish(table, finished);
      } else {
        finished.add(item);
      }
    }
    return new Result(finished, alone, titles);
  }

  /** Whether a table without lines ends where a page does, and the next begins with amounts. */
  private static boolean hasMoreRows(JoinedTable table, List<FlowItem> after) {
    if (!table.aligned || after.isEmpty() || !(after.get(0) instanceof Line first)) {
      return false;
    }
    List<Line> row = new ArrayList<>();
    for (FlowItem item : after) {
      if (!(item instanceof Line line)
          || line.page() != table.pages.last() + 1
          || Math.abs(line.centreY() - first.centreY()) > first.size() / 2) {
        break;
      }
      row.add(line);
    }
    return row.size() > 1 && row.stream().anyMatch(AlignedRows::isAmount);
  }

  private static void finish(JoinedTable table, List<FlowItem> finished) {
    if (table.rowCount == 1 && table.columnCount() <= 2) {
      // A box around a line or two of text.
      finished.addAll(Lines.onPage(table.page(), table.glyphs));
    } else {
      complete(table);
      table.verify();
      finished.add(table);
    }
    table.nested.keySet().forEach(inner -> finish(inner, finished));
  }

  /** What the table says of itself: its headers, and unit and title where none stand above it. */
  static void complete(JoinedTable table) {
    if (table.headerRows < 0) {
      table.headerRows = Headers.count(table);
    }
    if (table.unitLine.isEmpty()) {
      unitInside(table);
    }
    if (table.caption.isEmpty()) {
      table.caption = Headers.titleInside(table);
    }
  }

  private static void unitInside(JoinedTable table) {
    for (JoinedTable.Part part : table.parts) {
      if (part.row <= Math.max(1, table.headerRows())) {
        Matcher unit = UNIT.matcher(part.passage.printed().replaceAll("\\s", ""));
        if (unit.find()) {
          table.unitLine = Optional.of(unit.group());
          return;
        }
      }
    }
  }

  // What stands above a table.

  private void add(GridTable grid) {
    JoinedTable table = new JoinedTable(grid);
    List<Line> unitLines = new ArrayList<>();
    List<Line> headLines = new ArrayList<>();
    List<Line> caption = new ArrayList<>();
    readHead(grid, table, unitLines, headLines, caption);

    Optional<JoinedTable> before = tableBefore(grid, unitLines, headLines, caption);
    Optional<Join.Reason> reason = before.flatMap(b -> goesOn(b, table, caption));
    if (reason.isPresent() && Continuation.join(before.get(), grid, reason.get())) {
      removeFromFlow(unitLines);
      removeFromFlow(headLines);
      removeFromFlow(caption);
      return;
    }
    if (grid.isRest()) {
      flow.addAll(Lines.onPage(grid.page(), grid.glyphs()));
      return;
    }
    removeFromFlow(unitLines);
    titles.addAll(caption);
    alone.addAll(headLines);
    flow.add(table);
  }

  private void removeFromFlow(List<Line> lines) {
    flow.removeIf(item -> item instanceof Line line && lines.stream().anyMatch(l -> l == line));
  }

  private void readHead(
      GridTable grid,
      JoinedTable table,
      List<Line> unitLines,
      List<Line> headLines,
      List<Line> caption) {
    float below = grid.top();
    for (int i = flow.size() - 1; i >= 0 && flow.size() - i <= 10; i--) {
      if (!(flow.get(i) instanceof Line line)
          || line.page() != grid.page()
          || below - line.bottom() > FAR * line.size()) {
        break;
      }
      String text = line.text();
      Matcher unit = UNIT.matcher(text);
      if (!caption.isEmpty()) {
        if (isMoreOfTitle(line, caption.get(0))) {
          caption.add(0, line);
          below = line.top();
          continue;
        }
        break;
      }
      if (unit.find()) {
        table.unitLine = Optional.of(unit.group());
        List<Line> role = isOnly(unit.group(), text) ? unitLines : headLines;
        (isCaption(line, withoutUnit(text), grid) ? caption : role).add(line);
      } else if (FILLED_IN.matcher(text).matches()) {
        headLines.add(line);
      } else if (isCaption(line, text, grid)) {
        caption.add(line);
      } else {
        break;
      }
      below = Math.min(below, line.top());
    }
    if (!caption.isEmpty()) {
      StringBuilder title = new StringBuilder();
      for (Line line : caption) {
        title.append(withoutUnit(line.text()));
      }
      table.caption = Optional.of(title.toString());
    }
    for (Line line : caption) {
      table.head.add(line.text());
    }
    for (Line line : headLines) {
      table.head.add(line.text());
    }
    for (Line line : unitLines) {
      table.head.add(line.text());
    }
  }

  /** Whether the words are all there is, brackets apart. */
  static boolean isOnly(String words, String text) {
    return BRACKETS.matcher(words).replaceAll("").equals(BRACKETS.matcher(text).replaceAll(""));
  }

  /** A caption that closes with the unit, 项目资金（单位：元）, but for the unit. */
  static String withoutUnit(String text) {
    return UNIT_AT_END.matcher(text).replaceFirst("");
  }

  private static boolean isCaption(Line line, String text, GridTable grid) {
    float middle = (grid.left() + grid.right()) / 2;
    boolean centred =
        Math.abs(line.centreX() - middle) < 2 * line.size()
            && line.left() > grid.left() + 2 * line.size();
    return !FILLED_IN.matcher(text).matches() && isCaption(text, centred);
  }

  /** Whether words above a table are its title, going by how they stand or by what they say. */
  static boolean isCaption(String text, boolean centred) {
    if (text.length() > LONGEST_CAPTION
        || text.length() < 2
        || "。；，、;,".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return false;
    }
    return !LEAD.matcher(text).matches() && (centred || TITLE_WORDS.matcher(text).matches());
  }

  private static boolean isMoreOfTitle(Line line, Line title) {
    float size = Math.max(line.size(), title.size());
    return (Math.abs(line.size() - title.size()) < 0.1f * size
            || YEAR.matcher(title.text()).matches())
        && title.top() - line.bottom() < 1.2f * size
        && Math.abs(line.centreX() - title.centreX()) < 2 * title.size()
        && !FILLED_IN.matcher(line.text()).matches()
        && "。；，、：;,:".indexOf(line.text().charAt(line.text().length() - 1)) < 0
        && gouji.extractor.layout.Marks.at(title.text()).isEmpty();
  }

  // Tables that go on.

  /** The table that ends the page before, when nothing but this table's head stands in between. */
  private Optional<JoinedTable> tableBefore(
      GridTable grid, List<Line> unitLines, List<Line> headLines, List<Line> caption) {
    for (int i = flow.size() - 1; i >= 0; i--) {
      FlowItem item = flow.get(i);
      if (item instanceof JoinedTable table) {
        return table.pages.last() == grid.page() - 1 ? Optional.of(table) : Optional.empty();
      }
      boolean ofHead = false;
      for (List<Line> lines : List.of(unitLines, headLines, caption)) {
        for (Line line : lines) {
          ofHead |= line == item;
        }
      }
      if (!ofHead) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What the head says of it, unless the head is another table's. */
  private Optional<Join.Reason> goesOn(JoinedTable before, JoinedTable table, List<Line> caption) {
    if (table.head.isEmpty()) {
      return Optional.of(Join.Reason.SAME_COLUMNS);
    }
    if (!caption.isEmpty()) {
      String title = table.caption.orElse("");
      if (CONTINUED.matcher(title).matches()) {
        return Optional.of(Join.Reason.CONTINUED_TITLE);
      }
      // A title the table before has, or a running header that both pages carry over theirs.
      boolean same =
          before.caption.map(title::equals).orElse(false)
              || before.caption.isPresent() && again.containsAll(caption);
      return same ? Optional.of(Join.Reason.SAME_TITLE) : Optional.empty();
    }
    return before.head.containsAll(table.head)
        ? Optional.of(Join.Reason.SAME_COLUMNS)
        : Optional.empty();
  }
}
