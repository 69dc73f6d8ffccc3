package gouji.reconciler.score;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Table;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.index.ReportIndex;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An indicator's target and the value that falls short of it: ≥75% and 71.2%, ≤0.5% and 0.62%.
 *
 * @param target taken at its word, as a bound that is to be reached
 * @param isExceeded whether the value was to stay below the target
 * @param isSigned whether the target says which side is the better one
 */
record Achievement(Figure target, Figure achieved, boolean isExceeded, boolean isSigned) {

  /** Where a change is aimed at, the value is no part of the target. */
  private static final Pattern CHANGE = Pattern.compile(".*(?:提高|提升|增|上升|下降|降低|减|同比|较).*");

  private static final Pattern EQUAL = Pattern.compile("[=等].*|.*[%‰]");
  private static final Pattern SIGN =
      Pattern.compile("^(?:[≥≤=<>]+|不少于|不低于|不超过|不高于|不多于|不大于|不小于|大于|小于|等于|达到)+");

  /** So much more than the target may cost points: it was set too low. */
  private static final BigDecimal FAR_ABOVE = new BigDecimal("1.2");

  /** Empty where the row has no such values, or they are no short of the target. */
  static Optional<Achievement> of(ReportIndex index, Table table, int row) {
    return read(index, table, row).filter(Achievement::isShort);
  }

  /** Whether the row reaches its target, and not by far. */
  static boolean isReached(ReportIndex index, Table table, int row) {
    return read(index, table, row)
        .filter(a -> a.isSigned() && !a.isShort())
        .filter(a -> a.isExceeded() || !a.isFarAbove())
        .isPresent();
  }

  private boolean isShort() {
    int compared = achieved.quantity().base().compareTo(target.quantity().base());
    return isExceeded ? compared > 0 : compared < 0;
  }

  private boolean isFarAbove() {
    BigDecimal most = target.quantity().base().multiply(FAR_ABOVE);
    return achieved.quantity().base().compareTo(most) > 0;
  }

  private static Optional<Achievement> read(ReportIndex index, Table table, int row) {
    Optional<Cell> target = own(index, table, row, PrintedCriteria.TARGET);
    Optional<Cell> achieved = own(index, table, row, Metric.ACHIEVED);
    if (target.isEmpty()
        || achieved.isEmpty()
        || !words(index, table, target.get()).equals(words(index, table, achieved.get()))) {
      return Optional.empty();
    }
    Figure aim = figure(index, table, target.get());
    Figure value = figure(index, table, achieved.get());
    Precision precision = aim.quantity().precision();
    boolean below = precision instanceof Precision.AtMost;
    boolean signed =
        below
            || precision instanceof Precision.AtLeast
            || EQUAL.matcher(target.get().text()).matches();
    return aim.quantity().unit() == value.quantity().unit()
            && value.quantity().precision().isDefinite()
            && aim.quantity().base().signum() > 0
            && value.quantity().base().signum() > 0
        ? Optional.of(
            new Achievement(aim.withPrecision(new Precision.Exact()), value, below, signed))
        : Optional.empty();
  }

  /** How much of the target was reached. */
  Expression part() {
    Expression value = Expression.of(achieved);
    Expression aim = Expression.of(target);
    return isExceeded ? new Expression.Quotient(aim, value) : new Expression.Quotient(value, aim);
  }

  /** The row's only cell of such a header, when it is its own and holds one figure of no change. */
  private static Optional<Cell> own(ReportIndex index, Table table, int row, Pattern header) {
    TableHeaders headers = index.headers(table);
    List<Cell> cells =
        IntStream.range(0, headers.columns())
            .filter(c -> header.matcher(headers.leafAbove(row, c)).matches())
            .mapToObj(c -> headers.cell(row, c))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    return cells.size() == 1
            && cells.get(0).row() == row
            && cells.get(0).rowSpan() == 1
            && index.in(table, row, cells.get(0).column()).size() == 1
            && !CHANGE.matcher(cells.get(0).text()).matches()
        ? Optional.of(cells.get(0))
        : Optional.empty();
  }

  private static Figure figure(ReportIndex index, Table table, Cell cell) {
    return index.in(table, cell.row(), cell.column()).get(0);
  }

  /** What stands around the digits, sign aside: what they count. */
  private static String words(ReportIndex index, Table table, Cell cell) {
    String text = cell.text();
    String digits = figure(index, table, cell).printed();
    int at = Math.max(0, text.indexOf(digits));
    String before = SIGN.matcher(text.substring(0, at).strip()).replaceFirst("");
    return before + text.substring(Math.min(text.length(), at + digits.length())).strip();
  }
}
