package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Block;
import gouji.corpus.synth.document.Block.Align;
import gouji.corpus.synth.document.Block.Cell;
import gouji.corpus.synth.document.Block.Row;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table while it is written. */
final class Grid {
  private final Pen pen;
  private final List<Align> columns;
  private final List<Row> header = new ArrayList<>();
  private final List<Row> body = new ArrayList<>();

  /**
   * @param columns L, C or R for each: where its words stand
   */
  Grid(Pen pen, String columns) {
    this.pen = pen;
    this.columns =
        columns
            .chars()
            .mapToObj(c -> c == 'L' ? Align.LEFT : c == 'C' ? Align.CENTRE : Align.RIGHT)
            .toList();
  }

  /** The cells of a row, without the first where rows have no number. */
  static Object[] numbered(boolean numbered, Object... cells) {
    return numbered ? cells : Arrays.copyOfRange(cells, 1, cells.length);
  }

  /** A cell over several columns and rows. */
  static Cell wide(int columns, int rows, Object... pieces) {
    return new Cell(Line.of(pieces), columns, rows);
  }

  Grid header(Object... cells) {
    header.add(row(cells));
    return this;
  }

  /** A row: cells, or what becomes one. */
  Row row(Object... cells) {
    List<Cell> made = new ArrayList<>();
    for (Object cell : cells) {
      made.add(cell instanceof Cell ready ? ready : new Cell(Line.of(cell), 1, 1));
    }
    return pen.draft().row(made);
  }

  Grid add(Object... cells) {
    body.add(row(cells));
    return this;
  }

  /** An amount in a cell: a figure, or what the report has instead of zero. */
  static Object amount(Pen pen, Fact amount, List<Printed> figures) {
    String nothing = pen.manner().nothing();
    if (amount.isZero() && !nothing.equals("0.00")) {
      return nothing;
    }
    Printed figure = pen.draft().print(amount, pen.manner().cell());
    figures.add(figure);
    return figure;
  }

  /** Puts the table in the report. */
  void finish(Object caption, String unit, boolean plain) {
    Optional<Line> above = unit.isEmpty() ? Optional.empty() : Optional.of(Line.of(unit));
    Line name = Line.of(caption);
    pen.draft()
        .add(
            new Block.Table(
                name.spans().isEmpty() ? Optional.empty() : Optional.of(name),
                above,
                columns,
                header,
                body,
                plain));
  }
}
