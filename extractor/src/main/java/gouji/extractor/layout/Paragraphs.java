package gouji.extractor.layout;

import gouji.extractor.layout.Margins.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Joins lines to paragraphs, over line ends, page ends, and tables that stand in between. */
public final class Paragraphs {
  /** What is indented by more than this, in ems, begins a paragraph. Two characters are usual. */
  private static final float INDENT = 1.2f;

  /** A line with room for so many ems more than the next word needs was ended on purpose. */
  private static final float ROOM = 0.7f;

  /** Two characters, and room for a third that did not fit. */
  private static final float LOST_INDENT = 3 + ROOM;

  private static final int LONGEST_TITLE = 60;

  /** An entry of a form: its name, a colon, its value. */
  private static final Pattern ENTRY = Pattern.compile(".{2,16}[:：].+");

  /** After more digits than number an item. */
  private static final Pattern DECIMAL_POINT = Pattern.compile("\\d{3}\\.$|\\p{IsHan}\\d+\\.$");

  private final Margins margins;
  private final Set<Line> alone;
  private final Set<Line> titles;
  private final Set<Line> contents;
  private final Map<Integer, Float> widths;
  private final List<FlowItem> result = new ArrayList<>();

  /** The paragraph being joined; empty between paragraphs. */
  private final List<Line> open = new ArrayList<>();

  private boolean openIsTitle;

  /** Whether something stands between the open paragraph and what comes next. */
  private final List<FlowItem> between = new ArrayList<>();

  private Paragraphs(
      List<? extends FlowItem> flow,
      Set<Line> alone,
      Set<Line> titles,
      Map<Integer, Float> widths) {
    List<Line> lines = new ArrayList<>();
    for (FlowItem item : flow) {
      if (item instanceof Line line) {
        lines.add(line);
      }
    }
    this.margins = new Margins(lines, widths);
    this.alone = alone;
    this.titles = titles;
    this.contents = Contents.of(lines);
    this.widths = widths;
  }

  /**
   * Replaces the lines of the flow by paragraphs; all else stays where it stands.
   *
   * @param alone lines known to be a block of their own
   * @param titles lines known to be titles, of tables for instance
   * @param widths the width of each page
   */
  public static List<FlowItem> join(
      List<? extends FlowItem> flow,
      Set<Line> alone,
      Set<Line> titles,
      Map<Integer, Float> widths) {
    Paragraphs paragraphs = new Paragraphs(flow, alone, titles, new HashMap<>(widths));
    for (FlowItem item : flow) {
      if (item instanceof Line line) {
        paragraphs.add(line);
      } else {
        paragraphs.between.add(item);
      }
    }
    paragraphs.close();
    return paragraphs.result;
  }

  private void add(Line line) {
    if (contents.contains(line)) {
      close();
      result.add(TextBlock.of(List.of(line), false, true));
      return;
    }
    boolean title = isTitle(line);
    if (!open.isEmpty() && !continues(open.get(open.size() - 1), line, title)) {
      close();
    }
    if (open.isEmpty()) {
      openIsTitle = title;
    }
    open.add(line);
  }

  private void close() {
    if (!open.isEmpty()) {
      boolean title = openIsTitle && open.size() <= 3;
      result.add(TextBlock.of(open, title, false));
      open.clear();
    }
    result.addAll(between);
    between.clear();
  }

  // Titles.

  private boolean isTitle(Line line) {
    if (titles.contains(line)) {
      return true;
    }
    if (alone.contains(line)) {
      return false;
    }
    Measure m = margins.of(line);
    String text = line.text();
    if (text.length() > LONGEST_TITLE
        || text.length() < 2
        || endsSentence(text)
        || ENTRY.matcher(text).matches()
        || isNumber(text)) {
      return false;
    }
    boolean large = line.size() > 1.15f * m.size();
    return isCentred(line) || large && text.length() <= 40;
  }

  private boolean isCentred(Line line) {
    Measure m = margins.of(line);
    float width = widths.getOrDefault(line.page(), 0f);
    float middle = width > 0 ? width / 2 : (m.left() + m.right()) / 2;
    float textMiddle = m.right() < width ? (m.left() + m.right()) / 2 : middle;
    boolean centred =
        Math.abs(line.centreX() - middle) < 1.2f * line.size()
            || Math.abs(line.centreX() - textMiddle) < 1.2f * line.size();
    return centred
        && line.left() - m.left() > 2.6f * m.size()
        && m.right() - line.right() > 2.6f * m.size();
  }

  // Where a paragraph ends.

  private boolean continues(Line last, Line next, boolean nextIsTitle) {
    if (alone.contains(last) || alone.contains(next) || areEntries(last, next)) {
      return false;
    }
    if (openIsTitle || nextIsTitle) {
      return openIsTitle && nextIsTitle && continuesTitle(last, next);
    }
    if (next.size() > 1.25f * last.size() || next.size() < 0.8f * last.size()) {
      return false;
    }
    Measure m = margins.of(next);
    if (next.page() != last.page() || next.column() != last.column() || !between.isEmpty()) {
      return continuesOver(last, next, m);
    }
    if (next.top() < last.centreY() && next.left() > last.right()) {
      return false; // stands beside it, not below
    }
    float pitch = (next.centreY() - last.centreY()) / m.size();
    if (pitch > 1.7f * m.pitch() && pitch > m.pitch() + 0.8f) {
      return false;
    }
    boolean marked = Marks.at(next.text()).isPresent();
    if (!marked && isUnfinished(last)) {
      return true;
    }
    boolean ended = endedEarly(last, next);
    boolean indented = isIndented(next, m);
    boolean listed =
        marked && (indented || !isProse() || endsSentence(last.text()) || endsClause(last.text()));
    if (ended || listed) {
      return false;
    }
    if (!indented) {
      return true;
    }
    // Two indented lines in a row: two paragraphs where paragraphs are indented, else one block.
    return isIndented(last, m) && open.size() == 1 && !m.indents() && !endsSentence(last.text());
  }

  /** Whether a number at a line's end and one below it stand in columns: not one number, broken. */
  private static boolean areEntries(Line last, Line next) {
    return Character.isDigit(last.text().charAt(last.text().length() - 1))
        && Character.isDigit(next.text().charAt(0))
        && (last.hasNumberApart(true) || next.hasNumberApart(false));
  }

  private static boolean isIndented(Line line, Measure m) {
    return line.left() - m.left() > INDENT * line.size();
  }

  /**
   * Whether the words show that the sentence goes on, wherever the line ends: prose that stops at a
   * comma, or without any sign. Copied reports keep the line ends of another page width.
   */
  private boolean isUnfinished(Line last) {
    String text = last.text();
    char c = text.charAt(text.length() - 1);
    if (c == '，' || c == '、' || c == '.' && DECIMAL_POINT.matcher(text).find()) {
      return true;
    }
    if (!(Character.isLetter(c) || Character.isDigit(c))) {
      return false;
    }
    Measure m = margins.of(last);
    if (!isProse()) {
      return isFullButForItsIndent(last, m);
    }
    return open.size() > 1 || last.right() - last.left() > 0.6f * (m.right() - m.left());
  }

  /**
   * Whether a numbered line of an enumeration is as long as a line that was indented where it was
   * copied from: too long for a heading.
   */
  private boolean isFullButForItsIndent(Line last, Measure m) {
    String text = last.text();
    Optional<Marks.Mark> mark = Marks.at(text);
    return open.size() == 1
        && !m.indents()
        && mark.isPresent()
        && text.indexOf('、', mark.get().length()) > 0
        && last.right() + LOST_INDENT * last.size() > m.right();
  }

  /** Over the end of a page or column, or a table, the words count more than the line's place. */
  private boolean continuesOver(Line last, Line next, Measure m) {
    if (Marks.at(next.text()).isPresent()) {
      return false;
    }
    boolean full = !endedEarly(last, next);
    if (endsSentence(last.text())) {
      // Only where a paragraph would have begun with an indent does its lack say that none begins.
      return full && !isIndented(next, m) && m.indents() && isProse();
    }
    return isUnfinished(last) || full && (isProse() || !isIndented(next, m));
  }

  /** Whether the open paragraph is sentences, not a heading or an entry of a form. */
  private boolean isProse() {
    for (Line line : open) {
      String text = line.text();
      if (text.contains("。") || text.contains("；") || text.contains("，")) {
        return true;
      }
    }
    return false;
  }

  private static boolean continuesTitle(Line last, Line next) {
    return last.page() == next.page()
        && Math.abs(last.size() - next.size()) < 0.08f * last.size()
        && next.centreY() - last.centreY() < 2.2f * last.size()
        && Marks.at(next.text()).isEmpty()
        && Math.abs(last.centreX() - next.centreX()) < 1.5f * last.size();
  }

  /** Whether the first word of the next line would still have found room on this one. */
  private boolean endedEarly(Line last, Line next) {
    Measure m = margins.of(last);
    return last.right() + firstWord(next) + ROOM * last.size() < m.right();
  }

  /** How much room the part of the line needs that may not be parted: a number in brackets, 万元，. */
  private static float firstWord(Line line) {
    String text = line.text();
    int n = text.length();
    int i = 0;
    float ems = 0;
    while (i < n && "（(《“‘【[〔".indexOf(text.charAt(i)) >= 0) {
      ems++;
      i++;
    }
    int begin = i;
    while (i < n && isWord(text.charAt(i))) {
      ems += 0.55f;
      i++;
    }
    if (i == begin && i < n) {
      ems++;
      i++;
    }
    while (i < n && "，。；：、！？）》”’%％)".indexOf(text.charAt(i)) >= 0) {
      ems++;
      i++;
    }
    return ems * line.size();
  }

  private static boolean isNumber(String text) {
    return text.chars().noneMatch(Character::isLetter);
  }

  private static boolean isWord(char c) {
    return c < 0x80 && c > ' ';
  }

  static boolean endsSentence(String text) {
    char c = lastLetter(text);
    return "。！？；!?;：:".indexOf(c) >= 0;
  }

  private static boolean endsClause(String text) {
    char c = lastLetter(text);
    return ".）)，,、".indexOf(c) >= 0;
  }

  /** The last character, closing quotation marks apart. */
  private static char lastLetter(String text) {
    int i = text.length() - 1;
    while (i > 0 && "”’》」』".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return text.charAt(i);
  }

  /** The mark with which a block begins. */
  public static Optional<Marks.Mark> mark(TextBlock block) {
    return Marks.at(block.passage().printed().replaceAll("[\\s　]+", ""));
  }
}
