package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.identity.Identity;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Block;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.ReportKind;
import gouji.extractor.model.Section;
import gouji.extractor.model.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures of a sentence measure. */
class ProseReaderTest {

  /** Before, what the general dictionary takes for another sort of word was cut off. */
  @ParameterizedTest
  @CsvSource({
    "其他收入12.06万元, 其他收入",
    "不计容面积105平方米, 不计容面积",
    "其中：商品和服务支出121万元, 商品和服务支出",
    "对个人和家庭的补助178.70万元, 对个人和家庭的补助",
    "后勤服务人员数4名, 后勤服务人员数",
    "全县5G基站数累计达到85座, 全县5G基站数",
    "一季度开工项目29个, 一季度开工项目",
    "第一季度用款计划300万元, 第一季度用款计划",
    "预决算差异率为5%, 预决算差异率",
    "公众或服务对象满意度为95%, 公众或服务对象满意度",
    "共有省级专精特新企业14家, 省级专精特新企业",
    "获评“专精特新”企业14家, “专精特新”企业",
    "违法行为12起, 违法行为",
    "有效回收率92.00%, 有效回收率",
    "在用固定资产2861.44万元, 在用固定资产",
    "项目年初预算773.80万元, 项目年初预算",
    "2022年末在职人员35人, 2022年末在职人员",
    "实有编制118名, 实有编制",
    "实际到位755.50万元, 实际到位",
    "培训合格率不低于95%, 培训合格率",
    "自备井眼数不少于44眼, 自备井眼数",
    "另有离退休84人, 离退休",
    "全年完成规上工业总产值50.4亿元, 规上工业总产值",
    "主要是增加1辆巡查车, 巡查车增加额",
    "1.因公出国（境）费用12.00万元, 因公出国(境)费用",
    "不合格3个, 不合格",
    "未完成2项, 未完成",
    "大约占50%, ''",
    "合约300份, 合约",
    "附近200米, 附近",
    "将近100人, ''",
    "建设5座, 建设",
    "女职工10人, 女职工",
    "女10人, 女",
    "超300人, ''",
    "复核得分平均6.99个, 复核得分",
  })
  void aMeasureIsCalledByItsWholeName(String text, String name) {
    assertNames(text, name);
  }

  @Test
  void whatIsCountedMayStandBehindTheNumber() {
    assertNames("设2个二级指标及5个三级指标。", "二级指标", "三级指标");
    assertNames("推荐甲、乙等5家企业成功申报。", "企业");
    assertNames("围绕年初确定的15项重点任务，全年完成14项。", "重点任务", "重点任务");
  }

  @Test
  void namesBeforeTheirAmountsInTheSameOrder() {
    List<Figure> figures = figures("基本支出、项目支出分别为100.00万元、200.00万元。");
    assertEquals(
        List.of("basicExpenditure", "projectExpenditure"),
        figures.stream().map(f -> f.measure().concept().orElse("")).toList());
    List<Figure> years = figures("2022年、2023年基本支出分别为100.00万元和120.00万元。");
    assertEquals(List.of(Optional.of(2022), Optional.of(2023)), each(years, Measure::year));
    assertEquals(
        List.of(Optional.of("basicExpenditure"), Optional.of("basicExpenditure")),
        each(years, Measure::concept));
    assertNames("6月末、9月末支出进度分别为43.16%、64.80%。", "支出进度", "支出进度");
  }

  @Test
  void aListGoesOnWithTheNameBeforeIt() {
    assertNames("改造老旧小区41个、4506户。", "改造老旧小区", "改造老旧小区");
  }

  /** Before, every 同 and 与 opened a comparison: 合同价 became 合. */
  @Test
  void wordsThatOnlyLookLikeComparisons() {
    assertNames("年中按合同价调减16万元。", "合同价减少额");
    assertNames("其他技术研究与开发支出减少235.00万元。", "其他技术研究与开发支出减少额");
    assertNames("会议费与上年相比减少2.00万元。", "会议费减少额");
  }

  @Test
  void aChangeIsOfTheNearestAmountOrOfWhatItNames() {
    List<Figure> figures = figures("收入合计900.00万元，其中财政拨款收入880.00万元。与上年相比，收入合计增加30.00万元，增长3.45%。");
    assertEquals(List.of("收入合计", "财政拨款收入", "收入合计增加额", "收入合计"), each(figures, Measure::phrase));
    assertEquals(Optional.empty(), figures.get(3).measure().fund());
    assertNames("完成率97.23%，比上年下降0.22个百分点。", "完成率", "完成率减少额");
    assertNames("优良率76.8%，比目标值75%高1.8个百分点。", "优良率", "", "优良率增加额");
  }

  /** Before, parts went on from the budget that the whole was held against. */
  @Test
  void whatAnAmountIsHeldAgainstIsNotWhatTheSentenceIsAbout() {
    List<Figure> figures = figures("三公经费支出24.80万元，为年初预算27.80万元的89.21%，比上年减少2.65万元。其中公务接待费2.37万元。");
    assertEquals(
        List.of("三公经费支出", "年初预算", "三公经费支出", "三公经费支出减少额", "公务接待费"), each(figures, Measure::phrase));
    assertEquals(
        List.of(Basis.FINAL_ACCOUNTS, Basis.INITIAL_BUDGET),
        each(figures, Measure::basis).subList(0, 2));
    assertEquals(Aspect.COMPLETION_RATE, figures.get(2).measure().aspect());
    assertEquals(Basis.UNSTATED, figures.get(4).measure().basis());
  }

  @ParameterizedTest
  @CsvSource({
    "实际支出95.00万元, FINAL_ACCOUNTS",
    "实际利用外资1000万元, UNSTATED",
    "实际到位资金90.00万元, UNSTATED",
    "净增预算63.33万元, UNSTATED",
    "支出决算为80.38万元, FINAL_ACCOUNTS",
    "年初预算为80.38万元, INITIAL_BUDGET",
    "完成改造14户, ACHIEVED",
    "计划改造14户, TARGET",
    "绩效目标24个, UNSTATED",
    "预算执行情况得10分, UNSTATED",
  })
  void theBookThatWordsName(String text, Basis basis) {
    assertEquals(List.of(basis), each(figures(text), Measure::basis));
  }

  @Test
  void whatWasDoneWithABudget() {
    assertEquals(
        List.of(Basis.ADJUSTED_BUDGET, Basis.FINAL_ACCOUNTS),
        each(figures("全年预算15.80万元，支出12.94万元。"), Measure::basis));
    assertEquals(
        List.of(Basis.INITIAL_BUDGET, Basis.UNSTATED),
        each(figures("项目年初预算15.80万元，实际到位12.94万元。"), Measure::basis));
  }

  @Test
  void accountsAreOfMoney() {
    String text = "部门共有车辆3辆，在职44人，支出12.00万元。";
    assertEquals(
        List.of(Basis.UNSTATED, Basis.UNSTATED, Basis.FINAL_ACCOUNTS),
        each(figures(ReportKind.DEPARTMENT_ACCOUNTS, text), Measure::basis));
  }

  /** Before, every figure was of the report's own year unless its own clause named another. */
  @Test
  void theDayWithWhichASentenceOpensIsThatOfItsFigures() {
    assertEquals(
        List.of(Optional.of(2022), Optional.of(2022), Optional.of(2023)),
        each(figures("截至2022年12月31日，共有车辆3辆，其中公务用车1辆。会议12次。"), Measure::year));
    assertEquals(
        List.of(Optional.of(2022)), each(figures("(三)2022年末，资产总额90.00万元。"), Measure::year));
    assertEquals(
        List.of(Optional.of(2022)), each(figures("截至2022年12月31日24时止，结余20.00万元。"), Measure::year));
    assertEquals(List.of(Optional.of(2023)), each(figures("按照2024年3月通知，共有项目5个。"), Measure::year));
    assertEquals(List.of(Optional.of(2023)), each(figures("加上年初结转和结余126.38万元。"), Measure::year));
  }

  @Test
  void theAccountsFromWhichASentenceQuotes() {
    assertEquals(
        List.of(Basis.FINAL_ACCOUNTS, Basis.FINAL_ACCOUNTS),
        each(figures("根据2023年部门决算报表，年度支出100.00万元，其中基本支出40.00万元。"), Measure::basis));
  }

  @Test
  void whatSumsUpIsNotCalledAfterThePartBefore() {
    assertEquals(
        List.of(Optional.of("openingBalance"), Optional.empty()),
        each(figures("上年结转和结余118.22万元，全年预算数合计4861.40万元。"), Measure::concept));
    assertEquals(
        List.of(Optional.of("revenue"), Optional.of("expenditure")),
        each(figures("收入决算100.00万元，支出决算90.00万元。"), Measure::concept));
    assertEquals(
        List.of(Optional.of("totalWithOpening"), Optional.of("revenue")),
        each(figures("收入总计100.00万元，其中本年收入合计90.00万元。"), Measure::concept));
  }

  @Test
  void aHeadingSaysWhatABudgetIsOf() {
    assertEquals(
        List.of(Optional.of("threePublicExpenses"), Optional.of("threePublicExpenses")),
        each(under("(三)“三公”经费", "(三)“三公”经费。全年预算15.80万元，支出12.94万元。"), Measure::concept));
  }

  @Test
  void theGoodsOfAProcurement() {
    assertEquals(
        List.of(
            Optional.of("procurement"),
            Optional.of("procurementGoods"),
            Optional.of("procurementServices")),
        each(figures("政府采购支出125.32万元，其中货物66.42万元、服务类58.90万元。"), Measure::concept));
  }

  /** Before, the mark of a list ran into the item's first name, and a comma cut the last. */
  @Test
  void aFunctionalItemIsNamedByItsLevelsAlone() {
    List<Figure> items = figures("2、社会保障和就业支出（类）抚恤（款）在乡复员、退伍军人生活补助（项）647.20万元，比上年减少16.80万元。");
    assertEquals(Optional.of("社会保障和就业支出/抚恤/在乡复员、退伍军人生活补助"), items.get(0).measure().subject());
    assertEquals(Optional.of("functionalItem"), items.get(0).measure().concept());
    assertEquals("社会保障和就业支出(类)抚恤(款)在乡复员、退伍军人生活补助(项)", items.get(0).measure().phrase());
    assertEquals(
        Optional.of("教育支出/普通教育/小学教育"),
        figures("二、教育支出（类）普通教育（款）小学教育（项）。年初预算为25.77万元。").get(0).measure().subject());
    assertNames("教育支出（类）支出2.35万元。", "教育支出");
  }

  @Test
  void theHeadingSaysOfWhichFundAnItemIs() {
    assertEquals(
        List.of(Optional.of("generalPublic")),
        each(under("一般公共预算拨款支出情况", "教育支出（类）普通教育（款）小学教育（项）25.77万元。"), Measure::fund));
  }

  @Test
  void scoresAreCalledAfterTheirIndicator() {
    assertEquals(
        List.of("结转结余率自评", "结转结余率满分"),
        each(under("①结转结余率", "按规定编制预算，自评5分（满分5分）。"), Measure::phrase));
    assertEquals(
        List.of("项目资金完成情况自评", "项目资金完成情况满分"),
        each(under("①项目管理", "项目资金完成情况自评9.92分（满分10分）"), Measure::phrase));
    assertEquals(
        List.of("效果性得分", "效果性满分"),
        each(under("（3）效果性得10分（满分10分）", "（3）效果性得10分（满分10分）"), Measure::phrase));
    List<Figure> awarded = under("2.立项程序规范性（3分）", "2.立项程序规范性（3分）。未附论证意见，扣1分，得2分。");
    assertEquals(List.of("立项程序规范性满分", "立项程序规范性扣分", "立项程序规范性得分"), each(awarded, Measure::phrase));
    assertEquals(
        List.of(Aspect.FULL_MARKS, Aspect.DEDUCTION, Aspect.SCORE), each(awarded, Measure::aspect));
  }

  @Test
  void partsOfFullMarksAreFullMarks() {
    assertEquals(
        List.of(Aspect.FULL_MARKS, Aspect.FULL_MARKS, Aspect.FULL_MARKS, Aspect.SCORE),
        each(figures("自评满分100分，其中预算执行10分、产出指标90分；自评得分96.37分。"), Measure::aspect));
  }

  @Test
  void theResultOfAFormulaIsCalledAfterIt() {
    List<Figure> figures = figures("资金到位率=实际到位资金÷计划投入资金×100%=912.00÷960.00×100%=95.00%。");
    assertEquals("资金到位率", figures.get(figures.size() - 1).measure().phrase());
    assertEquals(Aspect.RATE, figures.get(0).measure().aspect());
  }

  @Test
  void perUnitAmountsSayPerWhat() {
    assertNames("补助标准为县道每公里10000元。", "县道每公里");
  }

  /** Before, the sign between the ends was what was measured. */
  @Test
  void bothEndsOfARangeMeasureTheSame() {
    assertNames("新建道路15~20公里", "新建道路", "新建道路");
    assertNames("目标值为15-20个", "", "");
    assertNames("由5人提高到8人", "", "");
  }

  @Test
  void whatWasNotDoneIsNoDeed() {
    assertEquals(List.of(Basis.UNSTATED), each(figures("未完成2项。"), Measure::basis));
  }

  /** Before, people were money as soon as the figure before was. */
  @Test
  void aBareTenThousandIsMoneyOnlyWhereTheWordsSaySo() {
    assertEquals(
        List.of(
            Unit.TEN_THOUSAND_YUAN,
            Unit.TEN_THOUSAND_YUAN,
            Unit.TEN_THOUSAND_YUAN,
            Unit.OTHER,
            Unit.OTHER,
            Unit.HUNDRED_MILLION_YUAN),
        figures("资金合计20.5万，其中推广10.5万、培训八万，受益人口2.5万。覆盖3万。总投资高于1.5亿。").stream()
            .map(f -> f.quantity().unit())
            .toList());
  }

  @Test
  void theYearOfTwoDigits() {
    assertEquals(List.of(Optional.of(2022)), each(figures("22年决算支出合计100.00万元。"), Measure::year));
  }

  private static void assertNames(String text, String... names) {
    assertEquals(List.of(names), each(figures(text), Measure::phrase), text);
  }

  private static <T> List<T> each(List<Figure> figures, Function<Measure, T> part) {
    return figures.stream().map(Figure::measure).map(part).toList();
  }

  private static List<Figure> figures(String text) {
    return figures(ReportKind.DEPARTMENT_SELF_EVALUATION, text);
  }

  private static List<Figure> figures(ReportKind kind, String text) {
    return read(kind, List.of(), new Paragraph("p1", "", Passage.unplaced(text), false));
  }

  /** The figures of a paragraph in a section. */
  private static List<Figure> under(String title, String text) {
    Section section = new Section("s1", Optional.empty(), title, 1, 1);
    return read(
        ReportKind.DEPARTMENT_SELF_EVALUATION,
        List.of(section),
        new Paragraph("p1", "s1", Passage.unplaced(text), false));
  }

  private static List<Figure> read(ReportKind kind, List<Section> sections, Block block) {
    Identity identity = new Identity(Optional.of("清河县农业农村局"), Optional.of(2023), kind);
    return FigureReader.read(identity, sections, List.of(block)).figures();
  }
}
