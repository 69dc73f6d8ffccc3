package gouji.extractor.office;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.layout.TableItem;
import gouji.extractor.layout.TextBlock;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Collects paragraphs and tables from the XHTML that Tika makes of a file. */
final class XhtmlFlow extends DefaultHandler {
  /** A report of a thousand pages has a million characters. */
  private static final int MAX_CHARACTERS = 20_000_000;

  private static final int MAX_SPAN = 200;
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "br", "caption", "title");

  private final List<FlowItem> items = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Rows table;
  private int tableDepth;
  private int skipped;
  private int characters;

  /** The file holds more text than any report. */
  static final class TooLong extends SAXException {
    private static final long serialVersionUID = 1L;
  }

  List<FlowItem> items() {
    flush();
    return List.copyOf(items);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    switch (localName) {
      case "head", "script", "style" -> skipped++;
      case "table" -> {
        // A table within a cell is read as part of that cell.
        if (tableDepth++ == 0) {
          flush();
          table = new Rows();
        }
      }
      case "tr" -> {
        if (tableDepth == 1 && table != null) {
          table.beginRow();
        }
      }
      case "td", "th" -> {
        if (tableDepth == 1 && table != null) {
          text.setLength(0);
          table.beginCell(
              span(attributes.getValue("rowspan")), span(attributes.getValue("colspan")));
        }
      }
      default -> {
        if (BLOCKS.contains(localName)) {
          flush();
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    switch (localName) {
      case "head", "script", "style" -> skipped--;
      case "table" -> {
        if (--tableDepth == 0 && table != null) {
          table.addTo(items);
          table = null;
          text.setLength(0);
        }
      }
      case "td", "th" -> {
        if (tableDepth == 1 && table != null) {
          table.endCell(text.toString().strip());
          text.setLength(0);
        }
      }
      default -> {
        if (BLOCKS.contains(localName)) {
          flush();
        }
      }
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) throws SAXException {
    if (skipped > 0) {
      return;
    }
    characters += length;
    if (characters > MAX_CHARACTERS) {
      throw new TooLong();
    }
    text.append(ch, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) throws SAXException {
    characters(ch, start, length);
  }

  private void flush() {
    if (tableDepth > 0) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
      return;
    }
    Passage passage = Passage.unplaced(text.toString().strip());
    text.setLength(0);
    if (!passage.isBlank()) {
      items.add(new TextBlock(List.of(), passage, false, false));
    }
  }

  private static int span(@Nullable String value) {
    try {
      return value == null ? 1 : Math.max(1, Math.min(MAX_SPAN, Integer.parseInt(value.strip())));
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  /** A table while its rows come in. */
  private static final class Rows {
    private final List<Cell> cells = new ArrayList<>();
    private final Set<Long> taken = new HashSet<>();
    private int row = -1;
    private int column;
    private int rowSpan = 1;
    private int columnSpan = 1;

    void beginRow() {
      row++;
      column = 0;
    }

    void beginCell(int rows, int columns) {
      row = Math.max(0, row);
      rowSpan = rows;
      columnSpan = columns;
      while (taken.contains(place(row, column))) {
        column++;
      }
    }

    void endCell(String printed) {
      for (int r = row; r < row + rowSpan; r++) {
        for (int c = column; c < column + columnSpan; c++) {
          if (!taken.add(place(r, c))) {
            columnSpan = Math.max(1, c - column); // spans that overlap: the earlier cell keeps it
            break;
          }
        }
      }
      cells.add(
          new Cell(
              row, column, rowSpan, columnSpan, Passage.unplaced(printed), 1, Optional.empty()));
      column += columnSpan;
    }

    void addTo(List<FlowItem> items) {
      if (cells.stream().anyMatch(c -> !c.isBlank())) {
        items.add(new OfficeTable(List.copyOf(cells)));
      }
    }

    private static long place(int row, int column) {
      return (long) row << 32 | column;
    }
  }

  /** A table without places. */
  private record OfficeTable(List<Cell> cells) implements TableItem {
    @Override
    public int page() {
      return 1;
    }

    @Override
    public float top() {
      return 0;
    }

    @Override
    public float bottom() {
      return 0;
    }

    @Override
    public List<Integer> pages() {
      return List.of(1);
    }

    @Override
    public Optional<String> caption() {
      return Optional.empty();
    }

    @Override
    public Optional<String> unitLine() {
      return Optional.empty();
    }

    @Override
    public int headerRows() {
      return 1;
    }

    @Override
    public boolean verified() {
      return true;
    }
  }
}
