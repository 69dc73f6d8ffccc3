package gouji.extractor.figure;

import gouji.extractor.model.OtherNumber.Sort;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the words of a header say of the cells that it heads, whether a row's or a column's.
 *
 * @param sort what the numbers are when they are no figures
 * @param bracketed the unit that they end with in brackets
 * @param named what the catalogue knows of it
 */
record RowWords(
    Optional<Sort> sort,
    HeaderUnit bracketed,
    boolean rate,
    boolean total,
    Catalogue.Reading named) {
  private static final Pattern RATE =
      Pattern.compile(".*(?:率|占比|比例|比重|幅度?|百分比|进度|%)(?:\\(.*\\))?|.*%.*");

  private static final Pattern TOTAL = Pattern.compile("合计|总计|共计|总合计|本年支出|合计数");

  static RowWords of(String words, Optional<String> organisation) {
    return new RowWords(
        CellSorts.under(words),
        HeaderUnit.bracketed(words),
        RATE.matcher(words).matches(),
        TOTAL.matcher(words).matches(),
        Catalogue.read(words, organisation));
  }
}
