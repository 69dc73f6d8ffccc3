package gouji.extractor.model;

import java.math.BigDecimal;

/** What a figure counts. */
public enum Unit {
  YUAN(Dimension.MONEY, 0, "元"),
  THOUSAND_YUAN(Dimension.MONEY, 3, "千元"),
  TEN_THOUSAND_YUAN(Dimension.MONEY, 4, "万元"),
  HUNDRED_MILLION_YUAN(Dimension.MONEY, 8, "亿元"),
  DOLLAR(Dimension.FOREIGN_MONEY, 0, "美元"),
  TEN_THOUSAND_DOLLARS(Dimension.FOREIGN_MONEY, 4, "万美元"),
  HUNDRED_MILLION_DOLLARS(Dimension.FOREIGN_MONEY, 8, "亿美元"),
  PERCENT(Dimension.RATE, 0, "%"),
  PERCENTAGE_POINT(Dimension.RATE_DIFFERENCE, 0, "个百分点"),
  PER_MILLE(Dimension.PER_MILLE, 0, "‰"),
  POINT(Dimension.SCORE, 0, "分"),
  PERSON(Dimension.PEOPLE, 0, "人"),
  TEN_THOUSAND_PERSONS(Dimension.PEOPLE, 4, "万人"),
  SQUARE_METRE(Dimension.AREA, 0, "平方米"),
  TEN_THOUSAND_SQUARE_METRES(Dimension.AREA, 4, "万平方米"),
  /** Items counted by a measure word (个, 辆, 台, 项, 家 …). */
  COUNT(Dimension.COUNT, 0, "个"),
  /** A quantity that this program does not add up: metres, tonnes, degrees, days … */
  OTHER(Dimension.OTHER, 0, ""),
  /** No unit is printed anywhere near. */
  NONE(Dimension.UNKNOWN, 0, "");

  /** Units of one dimension convert into one another; nothing else does. */
  public enum Dimension {
    MONEY,
    FOREIGN_MONEY,
    RATE,
    RATE_DIFFERENCE,
    PER_MILLE,
    SCORE,
    PEOPLE,
    AREA,
    COUNT,
    OTHER,
    UNKNOWN
  }

  private final Dimension dimension;
  private final int exponent;
  private final String symbol;

  Unit(Dimension dimension, int exponent, String symbol) {
    this.dimension = dimension;
    this.exponent = exponent;
    this.symbol = symbol;
  }

  public Dimension dimension() {
    return dimension;
  }

  /** The power of ten by which this unit exceeds the base unit of its dimension. */
  public int exponent() {
    return exponent;
  }

  /** As written after a number in Chinese; empty for {@link #OTHER} and {@link #NONE}. */
  public String symbol() {
    return symbol;
  }

  /** The value in the base unit of the dimension (元 for money), exactly. */
  public BigDecimal toBase(BigDecimal value) {
    return value.scaleByPowerOfTen(exponent);
  }

  /** The inverse of {@link #toBase}. */
  public BigDecimal fromBase(BigDecimal value) {
    return value.scaleByPowerOfTen(-exponent);
  }
}
