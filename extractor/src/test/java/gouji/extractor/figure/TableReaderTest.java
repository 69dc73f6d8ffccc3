package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.identity.Identity;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Numbers;
import gouji.extractor.model.Precision;
import gouji.extractor.model.ReportKind;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableReaderTest {

  @Test
  void amountsTakeTheUnitOfTheUnitLine() {
    assertFigures(
        """
        单位：万元
        | 项目 | 金额 |
        | 培训 | 3,410.17 |
        | 会议 | -5.00 |
        | 维修 | △2.5 |
        """,
        "3410.17万元",
        "-5.00万元",
        "-2.5万元");
  }

  @Test
  void aHeaderKnowsBetterThanTheUnitLine() {
    assertFigures(
        """
        单位：万元
        | 项目 | 金额（元） | 执行率 | 在职人数 | 分值 | 数量 |
        | 培训 | 120000 | 95.5 | 12 | 10 | 3 |
        """,
        "120000元",
        "95.5%",
        "12人",
        "10分",
        "3");
  }

  /** The row stands nearer than the caption; a column of units belongs to the row. */
  @Test
  void aRowKnowsBetterThanTheUnitLine() {
    assertFigures(
        """
        单位：万元
        | 项目 | 完成值 |
        | 绿化面积（平方米） | 120 |
        | 培训经费 | 3.5 |
        """,
        "120平方米",
        "3.5万元");
    assertFigures(
        """
        单位：万元
        | 指标 | 计量单位 | 完成值 |
        | 培训人数 | 人 | 120 |
        | 合格率 | % | 98.5 |
        """,
        "120人", "98.5%");
  }

  /** Before, kilometres were read as the caption's 万元 where the row or the column named them. */
  @Test
  void theWordsOfARowsUnitAreKept() {
    assertUnits(
        """
        单位：万元
        | 指标 | 计量单位 | 目标值 | 完成值 |
        | 管网长度 | 公里 | 30 | 32.5 |
        | 复印纸 | 令 | 5 | 6余 |
        | 颗粒物浓度 | 微克/立方米 | 35 | 33 |
        | 培训（人次） |  | 300 | 312 |
        | 单位成本（元/米） |  | 350 | 340元 |
        """,
        List.of("公里", "公里", "令", "令", "微克/立方米", "微克/立方米", "人次", "人次", "元", "元"));
    assertUnits(
        """
        单位：万元
        | 品目 | 单位 | 数量 | 长度（公里） | 金额 |
        | 电脑 | 台 | 5 | 3 | 2.5 |
        """,
        List.of("个", "公里", "万元"));
    assertUnits(
        """
        | 指标 | 目标值 | 单位 |
        | 管网 | 30 | 公里 |
        """,
        List.of("公里"));
  }

  @Test
  void anAmountForOneOfSomethingIsARate() {
    List<Figure> figures =
        Grid.figures(
            1,
            """
            | 指标 | 完成值 |
            | 单位成本（元/米） | 350 |
            """);
    assertEquals(Aspect.RATE, figures.get(0).measure().aspect());
  }

  @Test
  void aTargetIsNoOutturn() {
    List<Figure> figures =
        Grid.figures(
            1,
            """
            | 指标 | 年度指标值 | 实际完成值 |
            | 管网（公里） | ≥30 | 32 |
            | 成本 | 不超过3.5万元 | 3万元 |
            """);
    assertEquals(
        List.of(Basis.TARGET, Basis.FINAL_ACCOUNTS, Basis.TARGET, Basis.FINAL_ACCOUNTS),
        figures.stream().map(f -> f.measure().basis()).toList());
  }

  /** Before, the year was a figure of its own, and the amounts were of the report's year. */
  @Test
  void theYearOfARowIsThatOfItsAmounts() {
    List<Figure> figures =
        Grid.figures(
            1,
            """
            单位：万元
            | 年份 | 收入 | 2020年支出 |
            | 2021年 | 30.5 | 1.5 |
            | 2022 | 40.5 | 2.5 |
            """);
    assertEquals(
        List.of("30.5 2021", "1.5 2020", "40.5 2022", "2.5 2020"),
        figures.stream().map(f -> f.printed() + " " + f.measure().year().orElseThrow()).toList());
    assertEquals(
        List.of("12.5 2022"),
        Grid.figures(
                1,
                """
                | 项目 | 收入（万元） |
                | 2022年决算 | 12.5 |
                | 完成时间 | 11月底前 |
                """)
            .stream()
            .map(f -> f.printed() + " " + f.measure().year().orElseThrow())
            .toList());
  }

  @Test
  void aBareTenThousandIsOfWhatTheHeaderSays() {
    assertFigures(
        """
        单位：元
        | 项目 | 金额 |
        | 培训 | 20.5万 |
        """,
        "20.5万元");
  }

  @Test
  void theWordsOfABoundTakeNoUnitAway() {
    List<Figure> figures =
        Grid.figures(
            1,
            """
            | 指标 | 计量单位 | 目标值 |
            | 管网 | 公里 | 不低于350 |
            """);
    assertEquals("公里", figures.get(0).unit());
    assertEquals(new Precision.AtLeast(), figures.get(0).quantity().precision());
    assertEquals("管网/目标值", figures.get(0).measure().phrase());
  }

  private static void assertUnits(String table, List<String> units) {
    assertEquals(units, Grid.figures(1, table).stream().map(Figure::unit).toList());
  }

  @Test
  void theCellsUnitConflictsWithTheHeaders() {
    assertFigures(
        """
        | 项目 | 金额（万元） |
        | 培训 | 12元 |
        | 会议 | 12 |
        """,
        "12元",
        "12万元");
  }

  @Test
  void negativesOfBookkeepers() {
    assertFigures(
        """
        单位：万元
        | 项目 | 增减额 |
        | 培训 | （12.30） |
        | 会议 | (1,234) |
        | 维修 | ▲3 |
        | 购置 | −4.50 |
        | 差旅 | （50） |
        | 比重 | （2.5）% |
        """,
        "-12.30万元", "-1234万元", "-3万元", "-4.50万元", "-50万元", "-2.5%");
  }

  @Test
  void aBracketedItemNumberIsNoNegative() {
    assertFigures(
        """
        | 项目 | 自评得分 |
        | （3） | 5 |
        | 预算编制（30分） | 28.5 |
        """,
        "5分",
        "30分",
        "28.5分");
    assertFigures(
        """
        单位：万元
        | 项目 | 金额 |
        | （3） | 5.00 |
        """,
        "5.00万元");
  }

  /** Before, a target such as ≥90% was not read at all, nor a cell with two numbers. */
  @Test
  void boundsRangesAndSeveralNumbersInACell() {
    List<Figure> figures =
        Grid.figures(
            1,
            """
            | 指标 | 年度指标值（%） | 实际完成值 |
            | 覆盖率 | ≥90 | 95.5% |
            | 增幅 | 20-40 | 46.31% 77.85% |
            """);
    assertEquals(
        List.of(
            "90% AtLeast",
            "95.5% Decimals", "20% Range", "40% Range", "46.31% Decimals", "77.85% Decimals"),
        figures.stream()
            .map(
                f ->
                    f.quantity().value()
                        + f.quantity().unit().symbol()
                        + " "
                        + f.quantity().precision().getClass().getSimpleName())
            .toList());
    assertEquals("覆盖率/年度指标值(%)", figures.get(0).measure().phrase());
  }

  @Test
  void cellsThatSayNoneAreAbsentNotZero() {
    assertFigures(
        """
        单位：万元
        | 项目 | 金额 |
        | 甲 |  |
        | 乙 | - |
        | 丙 | — |
        | 丁 | / |
        | 戊 | 无 |
        | 己 | … |
        | 庚 | 0 |
        """,
        "0万元");
  }

  /** Numbers of a table that measure nothing, by their headers. */
  @Test
  void datesCodesAndNumbersOfRowsAreKnown() {
    Table table =
        Grid.table(
            2,
            """
            | 序号 | 科目编码 | 建成年份 | 联系电话 | 2023年金额 |
            | 1 | 2 | 3 | 4 | 5 |
            | 1 | 2010601 | 2021 | 6402218 | 12.5 |
            """);
    Numbers numbers =
        FigureReader.read(
            new Identity(Optional.empty(), Optional.of(2023), ReportKind.UNKNOWN),
            List.of(),
            List.of(table));
    assertEquals(List.of("12.5"), numbers.figures().stream().map(Figure::printed).toList());
    assertEquals(
        List.of(
            "2023年 DATE",
            "1 LIST_NUMBER",
            "2 LIST_NUMBER",
            "3 LIST_NUMBER",
            "4 LIST_NUMBER",
            "5 LIST_NUMBER",
            "1 LIST_NUMBER",
            "2010601 CODE",
            "2021 DATE",
            "6402218 PHONE"),
        numbers.others().stream().map(o -> o.printed() + " " + o.sort()).toList());
  }

  @Test
  void aCellKnowsBest() {
    assertFigures(
        """
        单位：元
        | 项目 | 实际完成值 |
        | 培训 | 12人 |
        | 合格率 | 98.5% |
        | 成本 | 3万元 |
        """,
        "12人", "98.5%", "3万元");
  }

  /** Before, a caption that speaks of people made every amount of its table a number of heads. */
  @Test
  void aCaptionThatSpeaksOfPeopleGivesNoUnit() {
    assertFigures(
        """
        2023年人员经费支出决算表
        | 项目 | 金额 |
        | 基本工资 | 30.50 |
        """,
        "30.50");
    assertFigures(
        """
        2023年支出决算表（万元）
        | 项目 | 金额 |
        | 基本工资 | 30.50 |
        """,
        "30.50万元");
    assertFigures(
        """
        编制单位：清河县人民医院
        | 项目 | 人员经费（万元） |
        | 基本工资 | 30.50 |
        """,
        "30.50万元");
  }

  @Test
  void aHeaderOfHeadsCountsPeopleInEveryColumnBelow() {
    assertEquals(
        List.of(Unit.PERSON, Unit.PERSON, Unit.TEN_THOUSAND_YUAN),
        Grid.figures(
                2,
                """
                单位：万元
                | 部门 | 年末在职人数 | < | 支出 |
                | ^ | 行政 | 小计 | ^ |
                | 机关 | 12 | 15 | 30.50 |
                """)
            .stream()
            .map(f -> f.quantity().unit())
            .toList());
  }

  @Test
  void codesOrdinalsAndBlanksAreNoFigures() {
    assertFigures(
        """
        单位：万元
        | 序号 | 科目编码 | 科目名称 | 金额 |
        | 1 | 2010601 | 行政运行 | 30.00 |
        | 2 | 2010602 | 一般行政管理事务 | |
        | 3 | 2010699 | 其他 | — |
        """,
        "30.00万元");
  }

  @Test
  void cellsThatTalkAreReadLikeParagraphs() {
    assertFigures(
        """
        | 项目 | 情况 |
        | 培训 | 举办培训3次，支出5.2万元 |
        """,
        "3个",
        "5.2万元");
  }

  @Test
  void precisionIsThatOfTheDigits() {
    List<Figure> figures =
        Grid.figures(1, "单位：万元\n| 项目 | 金额 | 得分 |\n| 甲 | 2.00 | 9.5 |\n| 乙 | 2 | 10 |");
    assertEquals(
        List.of(
            new Precision.Decimals(2),
            new Precision.Exact(),
            new Precision.Decimals(0),
            new Precision.Exact()),
        figures.stream().map(f -> f.quantity().precision()).toList());
  }

  @Test
  void rowsAndColumnsSayWhatIsMeasured() {
    List<Figure> figures =
        Grid.figures(
            1,
            """
            支出决算表 单位：万元
            | 项目 | 2022年决算数 | 年初预算数 | 决算数 |
            | 基本支出 | 9.00 | 10.00 | 11.00 |
            """);
    assertEquals(
        List.of("基本支出/2022年决算数", "基本支出/年初预算数", "基本支出/决算数"),
        figures.stream().map(f -> f.measure().phrase()).toList());
    assertEquals(
        List.of(Basis.FINAL_ACCOUNTS, Basis.INITIAL_BUDGET, Basis.FINAL_ACCOUNTS),
        figures.stream().map(f -> f.measure().basis()).toList());
    assertEquals(
        List.of(Optional.of(2022), Optional.of(2023), Optional.of(2023)),
        figures.stream().map(f -> f.measure().year()).toList());
    assertEquals(Optional.of("basicExpenditure"), figures.get(0).measure().concept());
  }

  @Test
  void aFunctionalItemIsNamedByItsPath() {
    Figure figure =
        Grid.figures(
                1,
                """
                单位：万元
                | 科目编码 | 科目名称 | 合计 |
                | 201 | 一般公共服务支出 | 30.00 |
                | 20106 | 财政事务 | 30.00 |
                """)
            .get(1);
    assertEquals(Optional.of("functionalItem"), figure.measure().concept());
    assertEquals(Optional.of("一般公共服务支出/财政事务"), figure.measure().subject());
  }

  /** Before, such an item was another quantity than the one of which the text speaks. */
  @Test
  void theSubtotalOfAYearIsTheWholeOfAnItem() {
    List<Figure> figures =
        Grid.figures(
            2,
            """
            单位：万元
            | 科目编码 | 科目名称 | 2025年预算数 | < |
            | ^ | ^ | 小计 | 项目支出 |
            | 201 | 一般公共服务支出 | 30.00 | 20.00 |
            """);
    assertEquals(Optional.of("functionalItem"), figures.get(0).measure().concept());
    assertEquals(Optional.of("functionalItem/项目支出"), figures.get(1).measure().concept());
  }

  @Test
  void scoresAndFullMarksOfAForm() {
    List<Figure> figures =
        Grid.figures(
            1,
            """
            | 资金 | 全年预算数 | 全年执行数 | 执行率 |
            | 年度资金总额 | 120.00 | 96.00 | 80% |
            | 三级指标 | 实际完成值 | 分值 | 得分 |
            | 完成及时率 | 100% | 10 | 9.5 |
            """);
    assertEquals(
        List.of(
            Aspect.LEVEL,
            Aspect.LEVEL,
            Aspect.COMPLETION_RATE,
            Aspect.RATE,
            Aspect.FULL_MARKS,
            Aspect.SCORE),
        figures.stream().map(f -> f.measure().aspect()).toList());
    assertEquals(Unit.POINT, figures.get(5).quantity().unit());
  }

  private static void assertFigures(String table, String... figures) {
    assertEquals(
        List.of(figures),
        Grid.figures(1, table).stream()
            .map(f -> f.quantity().value().toPlainString() + f.quantity().unit().symbol())
            .toList());
  }
}
