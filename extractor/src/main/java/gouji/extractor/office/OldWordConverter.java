package gouji.extractor.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.converter.WordToHtmlConverter;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * POI's conversion without what Word does not show, with headings, with text boxes and notes where
 * they do not tear the text, and with tables of our own: rows in their order, columns by the edges
 * of their cells, and two tables where Word has run two into one.
 */
final class OldWordConverter extends WordToHtmlConverter {
  /** In a point. */
  private static final double TWIPS = 20;

  /** Edges as near as a millimetre are one; in twips. */
  private static final int NEAR = 57;

  /** The outline level of a paragraph that is no heading. */
  private static final int BODY_TEXT = 9;

  private static final int CENTRED = 1;

  private final HiddenWords hidden = new HiddenWords();
  private final Pictures pictures = new Pictures();

  /** Notes whose marks were passed and that are still to be written. */
  private final Deque<Range> notes = new ArrayDeque<>();

  OldWordConverter(Document html) {
    super(html);
  }

  HiddenWords hidden() {
    return hidden;
  }

  Pictures pictures() {
    return pictures;
  }

  /** The text, then what stands in its text boxes: the file does not say beside which words. */
  @Override
  public void processDocument(HWPFDocumentCore word) {
    super.processDocument(word);
    if (word instanceof HWPFDocument document) {
      Element body = (Element) getDocument().getElementsByTagName("body").item(0);
      processParagraphes(word, append(body, "div"), document.getMainTextboxRange(), 0);
      document.getOfficeDrawingsMain().getOfficeDrawings().stream()
          .filter(drawing -> drawing.getPictureData() != null)
          .forEach(
              drawing ->
                  pictures.add(
                      (drawing.getRectangleRight() - drawing.getRectangleLeft()) / TWIPS,
                      (drawing.getRectangleBottom() - drawing.getRectangleTop()) / TWIPS));
    }
  }

  @Override
  protected void processParagraph(
      HWPFDocumentCore word, Element flow, int level, Paragraph paragraph, String number) {
    super.processParagraph(word, flow, level, paragraph, "");
    if (flow.getLastChild() instanceof Element written) {
      if (number.chars().anyMatch(Character::isLetterOrDigit)) {
        Node label = flow.getOwnerDocument().createTextNode(number.strip() + " ");
        written.insertBefore(label, written.getFirstChild());
      }
      if (paragraph.getLvl() < BODY_TEXT) {
        flow.getOwnerDocument().renameNode(written, null, "h1");
      } else if (paragraph.getJustification() == CENTRED) {
        written.setAttribute("align", "center");
      }
    }
    if (level <= 0) {
      writeNotes(word, flow);
    }
  }

  @Override
  protected void processFootnoteAutonumbered(
      HWPFDocument word, int index, Element block, Range note) {
    notes.add(note);
  }

  @Override
  protected void processEndnoteAutonumbered(
      HWPFDocument word, int index, Element block, Range note) {
    notes.add(note);
  }

  private void writeNotes(HWPFDocumentCore word, Element flow) {
    while (!notes.isEmpty()) {
      processParagraphes(word, flow, notes.remove(), 0);
    }
  }

  @Override
  protected void processImageWithoutPicturesManager(
      Element block, boolean inlined, Picture picture) {
    pictures.add(
        picture.getDxaGoal() / TWIPS * picture.getHorizontalScalingFactor() / 1000,
        picture.getDyaGoal() / TWIPS * picture.getVerticalScalingFactor() / 1000);
  }

  @Override
  protected void outputCharacters(Element block, CharacterRun run, String text) {
    if (run.isVanished()) {
      hidden.add(text);
    } else if (!run.isMarkedDeleted()) {
      super.outputCharacters(block, run, text);
    }
  }

  @Override
  protected void processTable(HWPFDocumentCore word, Element flow, Table table) {
    List<TableRow> rows = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      // Only a table's first rows can be repeated as its header.
      boolean another =
          !rows.isEmpty() && row.isTableHeader() && !rows.get(rows.size() - 1).isTableHeader();
      if (another) {
        write(word, flow, rows, table.getTableLevel());
        rows.clear();
      }
      rows.add(row);
    }
    write(word, flow, rows, table.getTableLevel());
    if (table.getTableLevel() == 1) {
      writeNotes(word, flow);
    }
  }

  private void write(HWPFDocumentCore word, Element flow, List<TableRow> rows, int level) {
    List<Integer> edges = edges(rows);
    Element table = append(flow, "table");
    for (int r = 0; r < rows.size(); r++) {
      TableRow row = rows.get(r);
      Element tr = append(table, "tr");
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        boolean covered =
            cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()
                || cell.isMerged() && !cell.isFirstMerged();
        if (covered) {
          continue;
        }
        Element td = append(tr, "td");
        int span = at(edges, right(row, c)) - at(edges, cell.getLeftEdge());
        td.setAttribute("colspan", String.valueOf(Math.max(1, span)));
        td.setAttribute("rowspan", String.valueOf(rowSpan(rows, r, cell, edges)));
        processParagraphes(word, td, cell, level);
      }
    }
  }

  private static Element append(Element parent, String name) {
    Element child = parent.getOwnerDocument().createElement(name);
    parent.appendChild(child);
    return child;
  }

  /** Where a cell ends, with those that are merged into it. */
  private static int right(TableRow row, int c) {
    int last = c;
    while (last + 1 < row.numCells()
        && row.getCell(last + 1).isMerged()
        && !row.getCell(last + 1).isFirstMerged()) {
      last++;
    }
    return row.getCell(last).getLeftEdge() + row.getCell(last).getWidth();
  }

  private static int rowSpan(List<TableRow> rows, int row, TableCell cell, List<Integer> edges) {
    int span = 1;
    if (cell.isFirstVerticallyMerged()) {
      while (row + span < rows.size() && goesOn(rows.get(row + span), cell, edges)) {
        span++;
      }
    }
    return span;
  }

  private static boolean goesOn(TableRow below, TableCell cell, List<Integer> edges) {
    for (int c = 0; c < below.numCells(); c++) {
      TableCell other = below.getCell(c);
      if (other.isVerticallyMerged()
          && !other.isFirstVerticallyMerged()
          && at(edges, other.getLeftEdge()) == at(edges, cell.getLeftEdge())) {
        return true;
      }
    }
    return false;
  }

  /** Where columns begin and end, each once. */
  private static List<Integer> edges(List<TableRow> rows) {
    TreeSet<Integer> all = new TreeSet<>();
    for (TableRow row : rows) {
      for (int c = 0; c < row.numCells(); c++) {
        all.add(row.getCell(c).getLeftEdge());
        all.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
      }
    }
    List<Integer> edges = new ArrayList<>();
    for (int edge : all) {
      if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > NEAR) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static int at(List<Integer> edges, int edge) {
    int column = 0;
    while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
      column++;
    }
    return column;
  }
}
