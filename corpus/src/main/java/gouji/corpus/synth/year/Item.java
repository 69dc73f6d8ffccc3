package gouji.corpus.synth.year;

import gouji.corpus.synth.year.Bureau.Code;

/**
 * A line of the functional classification with what was spent on it.
 *
 * @param field 类, three digits
 * @param division 款, two more
 * @param item 项, two more
 * @param basic basic expenditure, else project expenditure
 * @param purpose what for, as a sentence goes on after 主要用于
 */
public record Item(
    Code field,
    Code division,
    Code item,
    boolean basic,
    Purse purse,
    String purpose,
    Amounts amounts) {

  /** Where the money comes from. */
  public enum Purse {
    GENERAL,
    FUND,
    OTHER
  }

  /** All seven digits. */
  public String code() {
    return field.digits() + division.digits() + item.digits();
  }
}
