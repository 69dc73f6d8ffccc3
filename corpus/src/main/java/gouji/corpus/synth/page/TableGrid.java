package gouji.corpus.synth.page;

import gouji.corpus.synth.document.Block.Align;
import gouji.corpus.synth.document.Block.Cell;
import gouji.corpus.synth.document.Block.Row;
import gouji.corpus.synth.document.Block.Table;
import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.page.Letters.Type;
import gouji.corpus.synth.page.LineBreaks.Stretch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How wide the columns and how high the rows of a table are. */
final class TableGrid {
  private final float[] widths;
  private final float[] heights;
  private final List<Box> boxes = new ArrayList<>();
  private final boolean fits;

  /** A cell at its place, with its words broken into lines. */
  record Box(
      Cell cell, int row, int rows, float left, float width, Align align, List<Stretch> lines) {}

  private record Place(Cell cell, int row, int column) {}

  TableGrid(
      Document document,
      Table table,
      Letters letters,
      Type type,
      float room,
      float padding,
      float leading)
      throws IOException {
    List<Row> rows = new ArrayList<>(TableSetter.kept(document, table.header()));
    rows.addAll(TableSetter.kept(document, table.body()));
    int columns = table.columns().size();
    List<Place> places = places(rows, columns);
    LineBreaks breaks = new LineBreaks(letters, type);
    float[] least = new float[columns];
    float[] natural = new float[columns];
    Arrays.fill(least, type.size() * 2 + 2 * padding);
    for (Place place : places) {
      if (place.cell().columns() == 1) {
        String text = document.text(place.cell().line());
        int c = place.column();
        least[c] = Math.max(least[c], breaks.widestWord(text) + 2 * padding + 1);
        natural[c] = Math.max(natural[c], letters.width(text, type) + 2 * padding + 1);
      }
    }
    for (int c = 0; c < columns; c++) {
      natural[c] = Math.max(natural[c], least[c]);
    }
    widths = fitted(least, natural, room);
    fits = sum(widths) <= room + 1;
    heights = new float[rows.size()];
    Arrays.fill(heights, type.size() * leading + 2 * padding);
    for (Place place : places) {
      Cell cell = place.cell();
      float left = sum(Arrays.copyOf(widths, place.column()));
      float width =
          sum(Arrays.copyOfRange(widths, place.column(), place.column() + cell.columns()));
      float inner = width - 2 * padding;
      List<Stretch> lines = breaks.lines(document.text(cell.line()), inner, inner);
      int last = place.row() + cell.rows() - 1;
      float wanted = lines.size() * type.size() * leading + 2 * padding;
      heights[last] += Math.max(0, wanted - height(place.row(), last + 1));
      Align align = table.columns().get(place.column());
      boxes.add(new Box(cell, place.row(), cell.rows(), left, width, align, lines));
    }
  }

  /** Where each cell begins, given those that reach down from rows above. */
  private static List<Place> places(List<Row> rows, int columns) {
    List<Place> places = new ArrayList<>();
    int[] takenUntil = new int[columns];
    for (int r = 0; r < rows.size(); r++) {
      int column = 0;
      for (Cell cell : rows.get(r).cells()) {
        while (takenUntil[column] > r) {
          column++;
        }
        places.add(new Place(cell, r, column));
        for (int c = column; c < column + cell.columns(); c++) {
          takenUntil[c] = r + cell.rows();
        }
        column += cell.columns();
      }
    }
    return places;
  }

  /** As wide as what stands in it where there is room; else what is long is broken. */
  private static float[] fitted(float[] least, float[] natural, float room) {
    float[] widths = new float[least.length];
    float wanted = sum(natural);
    float needed = sum(least);
    for (int c = 0; c < widths.length; c++) {
      widths[c] =
          wanted <= room
              ? natural[c] * room / wanted
              : least[c] + Math.max(0, room - needed) * (natural[c] - least[c]) / (wanted - needed);
    }
    return widths;
  }

  private static float sum(float[] lengths) {
    float sum = 0;
    for (float length : lengths) {
      sum += length;
    }
    return sum;
  }

  boolean fits() {
    return fits;
  }

  int rows() {
    return heights.length;
  }

  float width() {
    return sum(widths);
  }

  /** The height of the rows from the first to before the last. */
  float height(int from, int to) {
    return from >= to ? 0 : sum(Arrays.copyOfRange(heights, from, to));
  }

  List<Box> boxes() {
    return boxes;
  }
}
