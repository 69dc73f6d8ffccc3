package gouji.extractor.layout;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.page.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Running text that is set in two columns. A white band through many lines parts the sentences of
 * two columns, and the entries of a list or a form as well: so only where both sides are prose that
 * fills its column.
 */
public final class TextColumns {
  /** So many rows have one line on either side, and this part of all rows. */
  private static final int FEWEST_ROWS = 6;

  private static final float MOST_ROWS = 0.75f;

  /** The band between the columns, and a column, in ems; at least. */
  private static final float BAND = 1.2f;

  private static final float NARROWEST = 12;

  /** Lines begin where their column does, or by an indent of so many ems further on. */
  private static final float INDENT = 2.6f;

  /** Full lines end within so many ems of each other … */
  private static final float RAGGED = 1.2f;

  /** … and of a column's lines this part is full. */
  private static final float FULL = 0.6f;

  /** Lines of one text stand no further apart than this, in ems. */
  private static final float NEAR = 1.6f;

  /** Of prose, this part is letters, and one character in so many a stop or a comma. */
  private static final float LETTERS = 0.5f;

  private static final int STOPS = 60;

  private final List<List<Line>> rows;

  private TextColumns(List<List<Line>> rows) {
    this.rows = rows;
  }

  /**
   * A part of a page in two columns.
   *
   * @param from its first row
   * @param to the row after its last
   */
  public record Part(int from, int to, BoundingBox box, List<Glyph> left, List<Glyph> right) {
    /**
     * Its lines, column by column.
     *
     * @param number of the page's columns that are read before
     */
    public List<Line> lines(int page, int number) {
      List<Line> lines = new ArrayList<>();
      for (Line line : Lines.onPage(page, left)) {
        lines.add(line.in(new Column(number + 1, (float) box.top())));
      }
      for (Line line : Lines.onPage(page, right)) {
        lines.add(line.in(new Column(number + 2, (float) box.top())));
      }
      return lines;
    }
  }

  /**
   * The parts of a page that are set in two columns.
   *
   * @param rows the page's entries, by rows from top to bottom
   * @param free whether nothing else stands in a part of the page
   */
  public static List<Part> of(List<List<Line>> rows, Predicate<BoundingBox> free) {
    TextColumns columns = new TextColumns(rows);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i + FEWEST_ROWS <= rows.size(); ) {
      int end = rows.get(i).size() == 2 ? columns.read(i, free, parts) : i;
      i = Math.max(end, i + 1);
    }
    return parts;
  }

  /** Reads the part that begins with a row; where it ends, or the row itself if none begins. */
  private int read(int from, Predicate<BoundingBox> free, List<Part> parts) {
    float[] band = {0, Float.MAX_VALUE};
    int to = from;
    int both = 0;
    while (to < rows.size() && (to == from || isNear(to)) && keepsTo(band, rows.get(to))) {
      both += rows.get(to).size() == 2 ? 1 : 0;
      to++;
    }
    while (to > from && rows.get(to - 1).size() < 2 && !goesOn(to - 1, band)) {
      to--;
    }
    if (both < FEWEST_ROWS || both < MOST_ROWS * (to - from)) {
      return from;
    }
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (List<Line> row : rows.subList(from, to)) {
      side(row, band, true, left);
      side(row, band, false, right);
    }
    BoundingBox box = box(rows.subList(from, to));
    if (!isColumn(left) || !isColumn(right) || !free.test(box)) {
      return from;
    }
    parts.add(new Part(from, to, box, glyphs(left), glyphs(right)));
    return to;
  }

  private boolean isNear(int row) {
    Line above = rows.get(row - 1).get(0);
    Line line = rows.get(row).get(0);
    return line.top() - above.bottom() < NEAR * line.size();
  }

  /** Narrows the band to what a row leaves of it, unless that would be too little. */
  private static boolean keepsTo(float[] band, List<Line> row) {
    float left = band[0];
    float right = band[1];
    if (right == Float.MAX_VALUE) {
      left = row.get(0).right();
      right = row.get(1).left();
    }
    float middle = (left + right) / 2;
    for (Line entry : row) {
      if (entry.centreX() < middle) {
        left = Math.max(left, entry.right());
      } else {
        right = Math.min(right, entry.left());
      }
    }
    if (right - left < BAND * row.get(0).size()) {
      return false;
    }
    band[0] = left;
    band[1] = right;
    return true;
  }

  /** Whether a row with text on one side ends a sentence that the row above leaves open there. */
  private boolean goesOn(int row, float[] band) {
    Line line = rows.get(row).get(0);
    for (Line above : rows.get(row - 1)) {
      if (above.right() <= band[0] == line.right() <= band[0]) {
        return !Paragraphs.endsSentence(above.text());
      }
    }
    return false;
  }

  /** The line that the entries of a row make on one side. */
  private static void side(List<Line> row, float[] band, boolean left, List<Line> lines) {
    List<Glyph> glyphs = new ArrayList<>();
    for (Line entry : row) {
      if (entry.right() <= band[0] == left) {
        glyphs.addAll(entry.glyphs());
      }
    }
    if (!glyphs.isEmpty()) {
      lines.add(new Line(row.get(0).page(), glyphs));
    }
  }

  /** Whether the lines are prose, and fill the column in which they stand. */
  private static boolean isColumn(List<Line> lines) {
    float from = Float.MAX_VALUE;
    float to = 0;
    for (Line line : lines) {
      from = Math.min(from, line.left());
      to = Math.max(to, line.right());
    }
    int full = 0;
    int letters = 0;
    int stops = 0;
    int characters = 0;
    for (Line line : lines) {
      if (line.left() - from > INDENT * line.size() || to - from < NARROWEST * line.size()) {
        return false;
      }
      full += to - line.right() < RAGGED * line.size() ? 1 : 0;
      String text = line.text();
      characters += text.length();
      letters += (int) text.chars().filter(Character::isLetter).count();
      stops += stops(text);
    }
    return full >= FULL * lines.size()
        && letters >= LETTERS * characters
        && STOPS * stops >= characters;
  }

  /** How many signs part sentences and their clauses, not thousands or decimals. */
  private static int stops(String text) {
    int stops = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      stops +=
          "。，；、".indexOf(c) >= 0
                  || ",.;".indexOf(c) >= 0 && i > 0 && Character.isLetter(text.charAt(i - 1))
              ? 1
              : 0;
    }
    return stops;
  }

  private static BoundingBox box(List<List<Line>> rows) {
    float left = Float.MAX_VALUE;
    float top = Float.MAX_VALUE;
    float right = 0;
    float bottom = 0;
    for (List<Line> row : rows) {
      for (Line entry : row) {
        left = Math.min(left, entry.left());
        top = Math.min(top, entry.top());
        right = Math.max(right, entry.right());
        bottom = Math.max(bottom, entry.bottom());
      }
    }
    return new BoundingBox(left, top, right, bottom);
  }

  private static List<Glyph> glyphs(List<Line> lines) {
    List<Glyph> glyphs = new ArrayList<>();
    lines.forEach(line -> glyphs.addAll(line.glyphs()));
    return glyphs;
  }
}
