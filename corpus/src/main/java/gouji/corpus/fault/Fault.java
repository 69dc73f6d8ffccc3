package gouji.corpus.fault;

import gouji.corpus.synth.document.Span.Keyword.Role;
import gouji.corpus.synth.year.Dice;
import java.util.Locale;
import java.util.Optional;

/** The kinds of error that can be planted. */
public enum Fault {
  /** 9187.46 printed as 9817.46. */
  SWAPPED_DIGITS(new WrongFigure(Digits::swapped)),
  /** 9187.46 printed as 987.46. */
  DIGIT_LOST(new WrongFigure(Digits::lost)),
  /** 9187.46 printed as 91187.46. */
  DIGIT_DOUBLED(new WrongFigure(Digits::doubled)),
  /** 9187.46 printed as 9137.46. */
  DIGIT_CHANGED(new WrongFigure(Digits::changed)),
  /** 9187.46 printed as 918.746. */
  MISPLACED_POINT(new WrongFigure(Digits::pointMoved)),
  /** 元 for 万元, or the other way round. */
  UNIT_SLIP(new WrongFigure(Figures::otherUnit)),
  /** A minus sign that is missing. */
  SIGN(new WrongFigure(Figures::withoutSign)),
  /** The amount of the year before. */
  LAST_YEARS_FIGURE(new WrongFigure(Figures::lastYears)),
  /** One of the parts of a whole is not there. */
  PART_LEFT_OUT(new MissingPart()),
  /** A total of all rows but one, or with one of them twice. */
  TOTAL_OF_WRONG_ROWS(new WrongFigure(Figures::totalOfWrongRows)),
  /** A rate as it was before the figures changed. */
  STALE_PERCENTAGE(new WrongFigure(Figures::stalePercentage)),
  /** A result that is off by little, yet by more than rounding explains. */
  BEYOND_ROUNDING(new WrongFigure(Digits::offInTheLastDigit)),
  /** More points than there are. */
  SCORE_ABOVE_FULL_MARKS(new WrongScore(WrongScore::aboveFull)),
  /** Points where the full marks belong, and the other way round. */
  SCORE_AND_FULL_MARKS_EXCHANGED(new WrongScore(WrongScore::exchanged)),
  /** A sum of points, or of full marks, that one indicator is not in. */
  LEAF_NOT_IN_SUBTOTAL(new WrongFigure(Figures::subtotalWithoutLeaf)),
  /** Points that the report's own criteria do not give. */
  SCORE_AGAINST_RUBRIC(new PointsAgainstRubric()),
  /** 良 for a score that is 优. */
  WRONG_GRADE(new WrongWord(Role.GRADE)),
  /** More staff than posts. */
  HEADS_AGAINST_POSTS(new TooManyHeads()),
  /** 大于 for 小于. */
  WRONG_COMPARISON(new WrongComparison()),
  /** The year before, where the report speaks of its own. */
  WRONG_YEAR(new WrongWord(Role.YEAR)),
  /** ____万元. */
  BLANK_LEFT(new Placeholder("____", "＿＿＿＿", "______")),
  /** XX局, ××万元, 增加（减少）. */
  TEMPLATE_WORD_LEFT(new WrongWord(Role.FORM).or(new Placeholder("××", "XX", "XXX")));

  private final Planter planter;

  Fault(Planter planter) {
    this.planter = planter;
  }

  /** As labels name it: {@code swapped-digits}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Plants one such error by lot.
   *
   * @return empty where the report has no place for it at which the report itself would show it
   */
  public Optional<Planting> plant(Manuscript manuscript, Dice dice) {
    return planter.plant(manuscript, dice);
  }
}
