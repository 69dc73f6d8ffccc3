package gouji.extractor.figure;

import gouji.extractor.model.Basis;
import gouji.extractor.model.OtherNumber.Sort;
import gouji.extractor.model.Unit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the words of a header say of the column that it heads.
 *
 * @param sort what the numbers are when they are no figures
 * @param unit the unit that the words name
 * @param bracketed the unit that they end with in brackets
 * @param counted whether the numbers count something that is neither people nor money
 * @param money whether they are amounts of money, whatever the row counts
 * @param target whether they are what was to be reached
 * @param named what the catalogue knows of it
 */
record HeaderWords(
    String words,
    Optional<Sort> sort,
    Unit unit,
    HeaderUnit bracketed,
    boolean score,
    boolean fullMarks,
    boolean rate,
    boolean counted,
    boolean money,
    boolean target,
    boolean total,
    boolean change,
    Catalogue.Reading named) {

  private static final Pattern SCORE = Pattern.compile(".*(?:得分|评分|自评分|分数)(?:\\(.*\\))?");
  private static final Pattern FULL_MARKS = Pattern.compile(".*(?:分值|满分|权重|标准分)(?:\\(.*\\))?");
  private static final Pattern COUNTED = Pattern.compile(".*(?:数量|个数|面积|台数|辆数).*");
  private static final Pattern MONEY =
      Pattern.compile(".*(?:金额|预算|决算|资金|经费|支出|收入|投资|[单总合]价|价款|费用?)[数额]?(?:\\(.*\\))?");

  private static final Pattern TARGET =
      Pattern.compile(".*(?:指标值|目标[值数]|年度目标|计划[值数]|计划完成[值数]|标杆值|标准值)(?:\\(.*\\))?");

  private static final Pattern CHANGE = Pattern.compile("增减|增长|变动|变化|差额|差异|增幅|较上年|同比");

  /**
   * @param alone what they would say at the head of a row
   */
  static HeaderWords of(String words, RowWords alone) {
    return new HeaderWords(
        words,
        alone.sort(),
        UnitAfter.named(words),
        alone.bracketed(),
        SCORE.matcher(words).matches(),
        FULL_MARKS.matcher(words).matches(),
        alone.rate(),
        COUNTED.matcher(words).matches(),
        MONEY.matcher(words).matches(),
        TARGET.matcher(words).matches(),
        alone.total(),
        CHANGE.matcher(words).find(),
        alone.named());
  }

  /** 在职人员（人）: the unit is given, not part of a name. */
  boolean endsInBracket() {
    return words.endsWith(")");
  }

  /** What all headers over a cell say together, from the outermost to the innermost. */
  record Path(
      String words,
      boolean marks,
      boolean people,
      boolean total,
      Basis basis,
      Optional<Integer> year) {
    private static final Pattern PEOPLE =
        Pattern.compile(".*(?:人数|编制|在职|退休|离休|人员数?|实有)(?:数|人)?(?:\\(.*\\))?");

    /** A header over others that counts people whatever they are called: 年末在职人数/行政. */
    private static final Pattern HEADS = Pattern.compile("(?:人数|编制数?)(?:\\([^/]*\\))?/");

    /** A subtotal of nothing less than a whole book: 2025年预算数/小计. */
    private static final Pattern TOTAL = Pattern.compile("[^/]*(?:预算|决算|执行)数/小计");

    private static final Pattern SUMMED = Pattern.compile("(?:/(?:合计|总计|小计))+$");

    static Path of(String words) {
      return new Path(
          words,
          words.contains("权重") || words.endsWith("分值"),
          PEOPLE.matcher(words).matches() || HEADS.matcher(words).find(),
          TOTAL.matcher(words).matches(),
          Catalogue.basisOf(words),
          Years.named(words));
    }

    /** The innermost header that is more than 合计 or 小计: what a row without a name is of. */
    String innermostName() {
      String name = SUMMED.matcher(words).replaceFirst("");
      return name.substring(name.lastIndexOf('/') + 1);
    }

    boolean isCompletion() {
      return words.contains("执行率") || words.contains("完成率");
    }
  }
}
