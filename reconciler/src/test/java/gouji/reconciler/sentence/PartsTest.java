package gouji.reconciler.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.reconciler.Prose;
import gouji.reconciler.assertion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {

  @Test
  void allPartsAddUp() {
    assertSums("2023年支出合计1200.50万元，其中：基本支出800.30万元，项目支出400.20万元。", "holds");
  }

  @Test
  void partsAddUpOnlyWithinTheirRounding() {
    assertSums("政府采购金额251.25万元，其中：货物采购金额4.79万元、工程采购金额0万元、服务采购金额246.47万元。", "rounding");
  }

  @Test
  void twoDigitsExchangedInTheTotal() {
    assertSums("2023年支出合计1020.50万元，其中：基本支出800.30万元，项目支出400.20万元。", "fails");
  }

  @Test
  void onePartIsNotAllOfTheWhole() {
    assertSums("全年网络零售额13.8亿元，增长1.5%。其中，农产品销售额11.56亿元。", "undecidable");
  }

  @Test
  void someSixPartsMayLeaveARest() {
    assertSums("共有车辆9辆，其中：应急用车2辆、执法执勤用车4辆。", "undecidable");
  }

  @Test
  void aDivisionNamesAllOfTheWhole() {
    String assets = "固定资产原值100.00万元，按类别分，房屋60.00万元，";
    String rest = "累计折旧30.00万元，净值70.00万元。";
    assertSums(assets + "车辆15.00万元，设备25.00万元；" + rest, "holds");
    assertSums(assets + "设备25.00万元；" + rest, "fails");
    assertSums(assets + "车辆15.00万元，设备20.00万元等；" + rest, "undecidable");
    assertSums("项目支出90.00万元，按用途分为3项，分别为：甲20.00万元，乙30.00万元，丙40.00万元。", "holds");
    assertSums("项目支出90.00万元，按用途分为3项，分别为：甲20.00万元，丙40.00万元。", "fails");
    // What has no amount may be the rest.
    assertSums("项目支出90.00万元，按用途分为3项，分别为：甲20.00万元，乙，丙40.00万元。", "undecidable");
    assertSums("项目支出90.00万元，按用途分为2项，分别为：甲50.00元，乙40.00万元。", "fails");
  }

  /** Even where one of them alone exceeds the whole. */
  @Test
  void partsWithSharesThatMakeAHundredAreAll() {
    String list = "支出1264.92万元，其中：社会保障支出67.64万元，占5.35%%；卫生健康支出%s万元，占94.59%%；农林水支出0.80万元，占0.06%%。";
    assertSums(list.formatted("1196.48"), "holds");
    assertSums(list.formatted("1190.48"), "fails");
    assertSums(list.formatted("1496.48"), "fails");
    assertSums(list.formatted("1190.48").replace("，占0.06%", ""), "undecidable");
  }

  /** 人员经费 and 公用经费 are what 基本支出 is made up of. */
  @Test
  void partsOfPartsAreAll() {
    assertSums("支出799.12万元，其中：人员经费434.89万元，公用经费77.40万元，项目支出286.83万元。", "holds");
    assertSums("支出799.12万元，其中：人员经费434.89万元，公用经费70.40万元，项目支出286.83万元。", "fails");
    assertSums("支出799.12万元，其中：人员经费434.89万元，项目支出286.83万元。", "undecidable");
  }

  @Test
  void partsInASentenceOfTheirOwn() {
    String list = "决算总额%s万元，比上年下降1.8%%。分项情况是：出国经费120万元，增长79.1%%；接待费1033万元；用车费1618万元。";
    assertSums(list.formatted("2771"), "holds");
    assertSums(list.formatted("2071"), "undecidable");
  }

  /** Its total printed again closes a list. */
  @Test
  void aListThatClosesWithItsTotal() {
    String list = "项目总预算2921.00万元，其中支持外贸发展370.00万元，支持商销稳增长%s万元，支持总部经济2521.00万元，合计%s万元。";
    assertSums(list.formatted("30.00", "2921.00"), "holds", "holds");
    assertSums(list.formatted("30.00", "2291.00"), "holds", "fails");
    assertSums(list.formatted("20.00", "2921.00"), "fails");
  }

  @Test
  void fundsAreAllOfTheAppropriations() {
    String list =
        "财政拨款支出预算156.00万元，比2023年预算减少8.00万元。财政拨款支出预算中，一般公共预算拨款支出预算%s万元，比2023年预算减少9.00万元；"
            + "政府性基金拨款支出预算6.00万元；国有资本经营预算拨款支出预算0.00万元。";
    assertSums(list.formatted("150.00"), "holds");
    assertSums(list.formatted("140.00"), "fails");
  }

  /** The nested list goes on over a semicolon as far as it adds up. */
  @Test
  void aNestedListMayHoldSemicolons() {
    assertSums(
        "三公经费2771万元。其中：出国120万元，增长79.1%；用车1618万元，其中：购置414万元，增长7.5%；运行1204万元；接待1033万元。",
        "holds", "holds");
  }

  @Test
  void aBracketMayListAllParts() {
    String list = "公务用车购置及运行费28.00万元（公务用车购置费0.00万元，公务用车运行维护费%s万元），较上年无增减。";
    assertSums(list.formatted("28.00"), "holds");
    assertSums(list.formatted("21.00"), "fails");
    assertSums("会议费28.00万元（小型会议费5.00万元，大型会议费12.00万元）。");
  }

  /** Administrative and institutional posts told apart are all posts; other staff need not be. */
  @Test
  void postsOfBothKindsAreAll() {
    assertSums("人员编制30人，其中行政编制14人、事业编制16人。", "holds");
    assertSums("人员编制33人，其中行政编制14人、事业编制16人。", "fails");
    assertSums("实有人员33人，其中党员14人、女性16人。", "undecidable");
  }

  /** What only follows a part of a list need not go on with it. */
  @Test
  void notEveryAmountBehindAPartIsAPart() {
    assertSums("下达资金3000万元，其中中央资金2000万元，实际支出2850万元。", "undecidable");
    assertSums("项目总投资2000万元，其中财政资金1500万元，截至年底完成投资1800万元。", "undecidable");
    assertSums("在职人员120人，其中党员80人、女性50人。", "undecidable");
    assertSums("政府采购预算300万元，其中货物100万元，服务200万元，专门面向中小企业采购270万元。", "holds");
    assertSums("资产原值189530.72万元，其中在用1864420.35万元，累计折旧71246.08万元。", "fails");
    assertSums("下达资金3000万元，其中中央资金2000万元、省级资金1850万元。", "fails");
  }

  @Test
  void partsExceedTheirWhole() {
    assertSums("地上面积8013平方米(其中计容面积7998平方米，不计容面积105平方米)。", "fails");
  }

  @Test
  void aNestedListBelongsToTheFigureBeforeIt() {
    assertSums("资产总额100.00万元，其中房屋60.00万元，设备40.00万元，其中车辆15.00万元。", "holds", "undecidable");
  }

  @Test
  void theWholeNeedNotBeTheNearestAmount() {
    assertSums("净值总额494.20万元，累计折旧226.15万元。其中房屋421.72万元，设备57.60万元。", "undecidable");
  }

  /** Before, the parts of the second list were held against the last of the first. */
  @Test
  void aListOfSomethingNamedIsNotOfTheAmountBefore() {
    assertSums("收支总预算900.00万元。收入预算包括：拨款收入785.00万元、上年结转115.00万元；支出预算包括：教育支出600.00万元、卫生支出300.00万元。");
    assertSums("基本支出500.00万元，人员经费包括工资300.00万元、津贴250.00万元。");
    assertSums("支出合计900.00万元，支出合计包括教育支出600.00万元、卫生支出310.00万元。", "fails");
    assertSums("支出合计900.00万元，主要包括教育支出600.00万元、卫生支出310.00万元。", "fails");
  }

  /** Before, the second clause's amounts were parts, though what 其中 opens has none. */
  @Test
  void whatComesAfterASemicolonIsNotInAListWithoutAmounts() {
    assertSums("自评项目94个。其中一个专项因资金统筹不评分；其余93个项目中，优秀63个，良好29个，中1个。");
  }

  @Test
  void theRestLeavesNothingOut() {
    assertSums("支出合计900.00万元，其中教育支出600.00万元，其余300.00万元。上年结转50.00万元。", "holds");
    assertSums("支出合计900.00万元，其中教育支出600.00万元，其余290.00万元。", "fails");
  }

  @Test
  void changesHaveComponentsToo() {
    assertEquals(
        List.of("holds"),
        Prose.outcomes(
            Prose.report("支出预算900.00万元，比上年增加50.30万元，其中：基本支出增加20.10万元，项目支出增加30.20万元。"),
            Kind.CHANGE));
  }

  private static void assertSums(String text, String... outcomes) {
    assertEquals(List.of(outcomes), Prose.outcomes(Prose.report(text), Kind.SUM_IN_TEXT));
  }
}
