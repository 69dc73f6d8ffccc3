package gouji.reconciler.table;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Quote;
import gouji.extractor.model.Table;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a list of rows shows of how it was made: a number given twice while the next is missing, and
 * two projects with the same long figures. Only what is wrong is booked.
 */
public final class TableRows implements AssertionFinder {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final int FEWEST_NUMBERS = 5;

  /** One in so many numbers may be out of order before the column is taken for something else. */
  private static final int RARE = 10;

  /** So many digits agree by chance in no report. */
  private static final int LONG = 6;

  private static final Pattern WHOLE_OR_PART = Pattern.compile("其中|总额|合计|总计|小计");

  /** A row's place and the number that it is given. */
  private record Numbered(int row, int number) {}

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Table table : index.report().tables()) {
      if (table.verified()) {
        for (Stretch stretch : Stretch.of(index, table)) {
          IntStream.range(0, stretch.headers().columns())
              .filter(stretch.headers()::isOrdinalColumn)
              .forEach(column -> numbers(stretch, column, ledger));
          twins(Spending.of(stretch), ledger);
        }
      }
    }
  }

  private static void numbers(Stretch stretch, int column, Ledger ledger) {
    List<Numbered> rows = new ArrayList<>();
    for (int row : stretch.rows()) {
      String text = stretch.headers().text(row, column);
      if (NUMBER.matcher(text).matches() && begins(stretch.headers(), row, column)) {
        rows.add(new Numbered(row, Integer.parseInt(text)));
      }
    }
    List<Integer> wrong =
        IntStream.range(1, rows.size())
            .filter(i -> rows.get(i).number() != rows.get(0).number() + i)
            .boxed()
            .toList();
    boolean rare = rows.size() >= FEWEST_NUMBERS && RARE * wrong.size() <= rows.size() + RARE;
    for (int i : wrong) {
      if (rare && rows.get(i).number() == rows.get(i - 1).number()) {
        ledger.book(
            new Assertion(
                Kind.ROW_NUMBER,
                constant(rows.get(i).number()),
                Relation.EQUAL,
                constant(rows.get(0).number() + i),
                Why.ROWS_COUNT_UP,
                quotes(stretch, rows.get(i - 1).row(), rows.get(i).row())));
      }
    }
  }

  private static boolean begins(TableHeaders headers, int row, int column) {
    return headers
        .cell(row, column)
        .filter(cell -> cell.row() == row && cell.column() == column)
        .isPresent();
  }

  private static Expression constant(int number) {
    return new Expression.Constant(BigDecimal.valueOf(number));
  }

  private static void twins(Spending spending, Ledger ledger) {
    Map<String, Integer> seen = new HashMap<>();
    for (int row : spending.stretch().rows()) {
      Optional<Figure> budget = spending.budget(row);
      Optional<Figure> executed = spending.executed(row);
      if (budget.isEmpty() || executed.isEmpty()) {
        continue;
      }
      BigDecimal spent = executed.get().quantity().value();
      boolean telling =
          spent.stripTrailingZeros().precision() >= LONG
              && spent.compareTo(budget.get().quantity().value()) != 0;
      String key = budget.get().printed() + "/" + executed.get().printed();
      Integer twin = telling ? seen.putIfAbsent(key, row) : null;
      if (twin != null
          && !spending.stretch().isTotal(row)
          && areSiblings(words(spending.stretch(), row), words(spending.stretch(), twin))) {
        ledger.book(
            new Assertion(
                Kind.EQUAL_ROWS,
                Expression.of(executed.get()),
                Relation.DIFFERENT,
                Expression.of(spending.executed(twin).orElseThrow()),
                Why.LONG_FIGURES,
                Stream.of(twin, row).flatMap(r -> withBudget(spending, r).stream()).toList()));
      }
    }
  }

  /** The project's name, and its budget as the figure that matters. */
  private static Optional<Quote> withBudget(Spending spending, int row) {
    Optional<String> name = name(spending.stretch(), row).map(cell -> cell.passage().printed());
    return name.flatMap(words -> spending.budget(row).map(budget -> Quote.of(budget, words)));
  }

  private static List<Quote> quotes(Stretch stretch, int... rows) {
    return IntStream.of(rows)
        .mapToObj(row -> name(stretch, row))
        .flatMap(Optional::stream)
        .map(Cell::passage)
        .map(TableRows::quote)
        .toList();
  }

  private static Quote quote(Passage passage) {
    return Quote.of(passage, 0, passage.length());
  }

  /** Two of one list; an only part has the figures of its whole. */
  private static boolean areSiblings(String a, String b) {
    return !a.equals(b)
        && Label.of(a).style().equals(Label.of(b).style())
        && !WHOLE_OR_PART.matcher(a).find()
        && !WHOLE_OR_PART.matcher(b).find();
  }

  private static String words(Stretch stretch, int row) {
    return name(stretch, row).map(Cell::text).orElse("");
  }

  /** What the row is about. */
  private static Optional<Cell> name(Stretch stretch, int row) {
    return stretch.headers().cell(row, stretch.nameColumn()).filter(cell -> !cell.isBlank());
  }
}
