package gouji.reconciler.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.ReportKind;
import gouji.reconciler.Prose;
import gouji.reconciler.assertion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Growth, shares, completion rates and comparison words in sentences. */
class RatesTest {

  /** By its name, or because another share of it agrees. */
  @Test
  void sharesOfAnAmountInAParagraphAbove() {
    String budget = "基本支出预算881300.39元，比上年减少166271.40元。其中：\n工资福利支出预算716052.51元，占基本支出预算81.25%。\n";
    assertOutcomes(Kind.SHARE, budget + "商品和服务支出预算165247.88元，占基本支出预算18.75%。", "holds", "holds");
    assertOutcomes(Kind.SHARE, budget + "商品和服务支出预算165247.88元，占基本支出预算18.79%。", "holds", "fails");
    assertOutcomes(Kind.SHARE, "基本支出预算881300.39元。\n商品和服务支出预算165247.88元，占基本支出预算28.75%。", "fails");
    String fund = "奖补资金总额500.00万元。\n甲镇奖补250.00万元，占奖补资金总额的";
    assertOutcomes(Kind.SHARE, fund + "52.00%。", "undecidable");
    String other = "50.00%。\n乙镇奖补100.00万元，占奖补资金总额的";
    assertOutcomes(Kind.SHARE, fund + other + "22.00%。", "holds", "fails");
  }

  /** Before, the first share of such a list was held against the amount beside it. */
  @Test
  void aListOfSharesIsOfAListOfAmounts() {
    String amounts = "采购规模为3306.0万元。本级、乡镇采购规模分别为266.3万元和3039.7万元，占采购规模的";
    assertOutcomes(Kind.SHARE, amounts + "8.1%和91.9%。", "holds", "holds");
    String three = "总支出500.00万元，其中甲类250.00万元、乙类150.00万元、丙类100.00万元，占总支出的比重为50.0%、";
    assertOutcomes(Kind.SHARE, three + "30.0%和20.0%。", "holds", "holds", "holds");
    assertOutcomes(Kind.SHARE, three + "33.0%和20.0%。", "holds", "fails", "holds");
  }

  /** The sum of the section before is named as the report's only amount of that name is. */
  @Test
  void shareOfATotalInAnotherSection() {
    String total = "三、支出决算\n2023年本年支出合计4021.94万元。\n五、一般公共预算\n2023年一般公共预算财政拨款支出1264.92万元，占本年支出合计的";
    assertOutcomes(Kind.SHARE, total + "31.45%。", "holds");
    assertOutcomes(Kind.SHARE, total + "34.45%。", "fails");
  }

  /** Which whole the failing share is of, the share beside it says. */
  @Test
  void sharesOfOneListAreOfOneWhole() {
    assertOutcomes(
        Kind.SHARE,
        "经费决算为22.62万元。其中公务接待费为20.10万元，占88.86%；公务用车运行维护费为2.52万元，占14.14%。",
        "holds",
        "fails");
  }

  /** 收入 alone is that of the total before, and 收支 both totals. */
  @Test
  void growthOfASideOfTheAccount() {
    String total = "2023年收入总计468.52万元，与2022年相比，收入减少19.63万元，下降";
    assertOutcomes(Kind.GROWTH, total + "4.02%。", "holds");
    assertOutcomes(Kind.GROWTH, total + "4.20%。", "fails");
    String both = "2023年度收入总计23866.88万元，支出总计23866.88万元。收支较上年决算数减少3888.01万元、下降";
    assertOutcomes(Kind.GROWTH, both + "14.0%。", "holds");
    assertOutcomes(Kind.GROWTH, both + "17.0%。", "fails");
    assertOutcomes(Kind.IDENTITY, both + "14.0%。", "holds");
    assertOutcomes(Kind.IDENTITY, both.replaceFirst("23866", "23886") + "14.0%。", "fails");
  }

  @Test
  void shareOfAFundsExpenditureIsNoRateOfCompletion() {
    String total = "2023年一般公共预算支出2945760.58元。\n基本支出2476260.58元，占一般公共预算支出的";
    assertOutcomes(Kind.SHARE, total + "84.06%。", "holds");
    assertOutcomes(Kind.SHARE, total + "86.04%。", "fails");
  }

  @Test
  void growthOfAFundThatIsNamedWithoutItsSide() {
    String text = "2023年一般公共预算财政拨款支出1264.92万元。与2022年相比，一般公共预算财政拨款增加27.44万元，增长";
    assertOutcomes(Kind.GROWTH, text + "2.22%。", "holds");
    assertOutcomes(Kind.GROWTH, text + "2.52%。", "fails");
  }

  @Test
  void growthFromTheChange() {
    assertOutcomes(Kind.GROWTH, "机关运行经费支出184.65万元，比2022年度增加2.55万元，增长1.40%。", "holds");
  }

  @Test
  void aPartOfTheBudgetInBracketsIsNoBase() {
    assertOutcomes(Kind.RATE, "全年预算540.00万元（含上年结转预算100.00万元），全年实际支出525.60万元，预算执行率97.33%。", "holds");
  }

  @Test
  void growthOnAStaleBase() {
    assertOutcomes(Kind.GROWTH, "一般公共预算财政拨款支出4065.33万元，比年初预算数减少1835.59万元，降低21.96%。", "fails");
  }

  @Test
  void growthOfATotalInTheSentenceBefore() {
    assertOutcomes(Kind.GROWTH, "2023年度收入支出总计0万元。与2022年度相比，收入支出总计减少56.95万元，下降1.87%。", "fails");
  }

  /** The fund's totals stand right before it, those of all funds further away. */
  @Test
  void growthOfBothTotalsIsOfTheTotalsBefore() {
    String report =
        "收入总计、支出总计均为1122.62万元。与上年相比，收、支总计各增加97.36万元，增长9.50%。\n"
            + "财政拨款收入总计1038.92万元，支出总计1038.92万元。与上年相比，收、支总计各增加107.47万元，增长";
    assertOutcomes(Kind.GROWTH, report + "11.54%。", "holds", "holds");
    assertOutcomes(Kind.GROWTH, report + "11.45%。", "holds", "fails");
  }

  /** Before, the growth of all revenue was held against the appropriations, which stand nearer. */
  @Test
  void growthOfATotalAfterItsParts() {
    String text = "收入合计3399.33万元。其中：财政拨款收入3381.09万元，其他收入18.24万元。与上年相比，收入合计增加300.71万元，增长";
    assertOutcomes(Kind.GROWTH, text + "9.70%。", "holds");
    assertOutcomes(Kind.GROWTH, text + "9.07%。", "fails");
  }

  @Test
  void growthBetweenTwoYearsThatArePrinted() {
    assertOutcomes(
        Kind.GROWTH,
        "“教育支出（类）普通教育（款）小学教育（项）”25.77万元。2022年当年预算执行数为60.13万元，2023年预算安排25.77万元，比2022年预算执行数减少57.14%。",
        "holds");
  }

  @Test
  void growthAloneAssertsNothingAboutPrintedFigures() {
    assertOutcomes(Kind.GROWTH, "全年完成工业总产值50.4亿元，同比增长16.55%。");
  }

  @Test
  void growthOnAZeroBaseIsUndefined() {
    assertOutcomes(Kind.GROWTH, "政府性基金预算财政拨款支出0万元，比上年增加0万元，增长0%。", "undecidable");
  }

  /** By 4 points is not by 4 %: from 90 to 93 is 3.33 %. */
  @Test
  void percentagePointsAreNoGrowthRate() {
    assertOutcomes(Kind.GROWTH, "支出合计93.00万元，比上年90.00万元增加3.00万元，提高4个百分点。");
    assertOutcomes(Kind.GROWTH, "支出合计93.00万元，比上年90.00万元增加3.00万元，增长4%。", "fails");
  }

  /** What is printed as a bound, a range or a guess is nobody's exact claim. */
  @Test
  void boundsRangesAndGuessesAreNotHeldToTheirDigits() {
    String change = "支出合计93.00万元，比上年90.00万元增加3.00万元，增长";
    for (String rate : List.of("约5%", "5%以上", "5%左右")) {
      assertOutcomes(Kind.GROWTH, change + rate + "。", "undecidable");
    }
    assertOutcomes(Kind.GROWTH, change + "不超过2%。");
  }

  @Test
  void reasonInTheOtherDirection() {
    String item =
        "“教育支出（类）普通教育（款）小学教育（项）”110.60万元。2022年当年预算执行数为114.00万元，2023年预算安排110.60万元，比2022年预算执行数减少2.98%。主要原因是：";
    assertOutcomes(Kind.COMPARISON, item + "小学教育经费减少。", "holds");
    assertOutcomes(Kind.COMPARISON, item + "小学教育经费增加。", "fails");
    assertOutcomes(Kind.COMPARISON, item + "项目调整。");
  }

  @Test
  void shareOfTheListedWhole() {
    assertOutcomes(
        Kind.SHARE,
        "支出合计2940.05万元，其中：基本支出2336.91万元，占79.49%；项目支出603.14万元，占20.15%。",
        "holds",
        "fails");
  }

  @Test
  void shareOfANamedWhole() {
    assertOutcomes(
        Kind.SHARE,
        "年度支出4376.64万元，其中基本支出512.81万元，占总支出的11.71%。人员经费470.56万元，占基本支出的91.76%。",
        "holds",
        "holds");
  }

  @Test
  void shareOfAWholePrintedInTheWords() {
    String text = "一般公共预算财政拨款支出3165.36万元，占本年支出合计3639.21万元的";
    assertOutcomes(Kind.SHARE, text + "86.98%。", "holds");
    assertOutcomes(Kind.SHARE, text + "88.67%。", "fails");
  }

  @Test
  void shareOfSomethingNotPrinted() {
    assertOutcomes(Kind.SHARE, "闲置资产原值233.78万元，占固定资产原值的58.74%。", "undecidable");
  }

  @Test
  void completionOfTheInitialBudget() {
    String text = "一般公共预算财政拨款支出年初预算为2993.92万元，支出决算为2940.05万元，完成年初预算的";
    assertOutcomes(Kind.RATE, text + "98.20%。", "holds");
    assertOutcomes(Kind.RATE, text + "98.02%。", "fails");
  }

  /** Though parts of both, or one of them, stand nearer to the rate. */
  @Test
  void completionOfTheWhole() {
    assertOutcomes(
        Kind.RATE, "项目预算500.00万元，实际支出450.00万元，其中人工费280.00万元，材料费170.00万元，执行率90.00%。", "holds");
    assertOutcomes(
        Kind.RATE,
        "全年预算500.00万元，其中财政拨款450.00万元、其他50.00万元；全年执行450.00万元，其中财政拨款410.00万元、其他40.00万元，执行率90.00%。",
        "holds");
    assertOutcomes(Kind.RATE, "项目预算500.00万元，实际支出450.00万元，执行率96.00%。", "fails");
  }

  /** Each change is from the base in its own words. */
  @Test
  void twoComparisonsInOneSentence() {
    assertOutcomes(Kind.CHANGE, "支出决算860万元，较上年决算800万元增加60万元，较年初预算850万元增加10万元。", "holds", "holds");
    assertOutcomes(
        Kind.IDENTITY, "支出决算8000.00万元，比年初预算7500.00万元增加500.00万元，比调整预算8100.00万元减少100.00万元。");
  }

  @Test
  void comparisonWords() {
    String text = "年初预算为80.81万元，支出决算为80.38万元。决算数";
    assertOutcomes(Kind.COMPARISON, text + "小于预算数的主要原因：人员减少。", "holds");
    assertOutcomes(Kind.COMPARISON, text + "大于预算数的主要原因：人员减少。", "fails");
    assertOutcomes(Kind.COMPARISON, text + "等于预算数的主要原因：人员减少。", "fails");
  }

  @Test
  void approximateFiguresAreNotTested() {
    assertOutcomes(Kind.GROWTH, "支出约900万元，比上年增加100万元，增长20%。");
  }

  private static void assertOutcomes(Kind kind, String text, String... outcomes) {
    assertEquals(
        List.of(outcomes),
        Prose.outcomes(Prose.report(ReportKind.DEPARTMENT_ACCOUNTS, text), kind));
  }
}
