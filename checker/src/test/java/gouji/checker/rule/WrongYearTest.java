package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.extractor.model.ReportKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrongYearTest {
  private static final ProseRuleTester TESTER =
      ProseRuleTester.of(new WrongYear()).readAs(ReportKind.DEPARTMENT_ACCOUNTS);

  private static final String TITLES =
      """
      # 清河县农业农村局2023年度部门决算
      ~ 第二部分 2023年度部门决算表
      ~ 第三部分 2023年度部门决算情况说明
      """;

  @Test
  void theReportsOwnYearIsSilent() {
    TESTER.expectSilence(
        TITLES
            + """
            # 第二部分 2023年度部门决算表
            # 第三部分 2023年度部门决算情况说明
            截至2023年12月31日，本部门共有车辆9辆。
            """);
  }

  @Test
  void otherYearsMayBeNamedForOtherThings() {
    TESTER.expectSilence(
        TITLES
            + """
            # 一、与2022年度部门决算比较情况
            # 二、2022—2023年部门决算收支变化情况
            # 三、《2022年度部门决算》公开情况
            # 四、2024年度部门预算情况
            # 五、2024年工作计划
            与2022年度部门决算相比，支出增加11.20万元。
            """);
  }

  @Test
  void findsAHeadingOfLastYear() {
    Finding finding =
        TESTER.expectOne(
            TITLES
                + """
                # 第二部分 2022年度部门决算表 // FINDING: 此处年度为2022年，报告年度为2023年
                """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(List.of("2022", "2023"), ProseRuleTester.cited(finding));
  }

  private static final String ABOUT_2023 =
      """
      # 一、2023年度部门决算情况说明
      2023年度收入总计500.00万元。2023年度支出总计500.00万元。
      2023年基本支出300.00万元。2023年项目支出200.00万元。2023年末结转0.00万元。
      """;

  @Test
  void findsATitleOfLastYear() {
    Finding finding =
        TESTER.expectOne("# 清河县农业农村局2022年度部门决算 // FINDING: 此处年度为2022年，报告年度为2023年\n" + ABOUT_2023);
    assertEquals(List.of("2022", "2023"), ProseRuleTester.cited(finding));
  }

  @Test
  void aTitleWhoseYearTheTextNamesIsNoSlip() {
    TESTER.expectSilence("# 清河县农业农村局2022年度部门决算\n" + ABOUT_2023 + "与2022年相比，支出增加。\n");
    TESTER.expectSilence("# 清河县农业农村局2022年度部门决算\n" + ABOUT_2023 + "# 2021年度部门决算情况说明\n");
    // The year in which it was written.
    TESTER.expectSilence("# 清河县农业农村局2024年部门决算\n" + ABOUT_2023);
  }

  @Test
  void contentsAndHeadingAreOneFinding() {
    Finding finding =
        TESTER.expectOne(
            TITLES
                + """
                ~ 第四部分 2022年度决算公开说明…………12 // FINDING: 2022年
                # 第四部分 2022年度决算公开说明
                """);
    assertEquals(List.of("2022", "2022", "2023"), ProseRuleTester.cited(finding));
  }

  @Test
  void aReportOfTwoYearsIsSilent() {
    TESTER.expectSilence(
        """
        # 清河县农业农村局2023年度部门决算
        # 2023年度部门决算表
        # 2022年度部门决算表
        # 2022年度部门决算情况说明
        """);
    TESTER.expectSilence(
        TITLES
            + """
            # 2022年度部门决算表
            # 2022年度部门决算情况说明
            """);
  }

  @Test
  void theTextVouchesForTheYearWhereHeadingsAreFew() {
    String text = "2023年完成任务3项。2023年支出5万元。2023年培训2期。2023年检查4次。2023年未发生事故。2023年6月验收。\n";
    ProseRuleTester evaluation = ProseRuleTester.of(new WrongYear());
    evaluation.expect(
        "# 清河县农业农村局2023年度整体支出绩效自评报告\n" + text + "# 附件：2022年度整体支出绩效自评表 // FINDING: 此处年度为2022年\n");
    evaluation.expectSilence("# 清河县农业农村局2023年度整体支出绩效自评报告\n# 附件：2022年度整体支出绩效自评表\n");
    evaluation.expectSilence("# 清河县农业农村局2023年度整体支出绩效自评报告\n" + text + "# 2024年度整体支出绩效目标表\n");
    evaluation.expect(
        "# 清河县农业农村局2023年度整体支出绩效自评报告\n"
            + text
            + "# 2023年度整体支出绩效自评结果\n# 附件：2022年整体支出绩效自评表 // FINDING: 此处年度为2022年\n");
  }

  /** Eight times against four it does, against five it does not. */
  @Test
  void theTextVouchesForAYearThatItNamesTwiceAsOftenAsAnyOther() {
    ProseRuleTester evaluation = ProseRuleTester.of(new WrongYear());
    String title = "# 清河县农业农村局2023年度整体支出绩效自评报告\n";
    String text =
        "2023年任务3项。2023年支出5万元。2023年培训2期。2023年检查4次。2023年无事故。2023年6月验收。2023年7月移交。\n"
            + "2022年任务2项。2022年支出4万元。2022年培训1期。\n";
    String annex = "# 附件：2022年度整体支出绩效自评表";
    evaluation.expect(title + text + annex + " // FINDING: 此处年度为2022年\n");
    evaluation.expectSilence(title + text + "2022年检查3次。\n" + annex + "\n");
  }

  @Test
  void findsTheStateAtTheEndOfLastYear() {
    Finding finding =
        TESTER.expectOne(
            TITLES
                + """
                截至2022年12月31日，本部门共有车辆9辆，其中机要通信用车1辆。 // FINDING: 截至2022年末，报告年度为2023年
                """);
    assertEquals(Severity.WARNING, finding.severity());
  }

  @Test
  void otherDaysAreSilent() {
    TESTER.expectSilence(
        TITLES
            + """
            截至2022年12月31日，本部门共有车辆9辆，截至2023年12月31日，共有车辆8辆。
            截至2022年底，项目累计完成投资300万元。
            截至2022年12月31日，固定资产原值比上年增加。
            截至2022年8月31日，本部门共有车辆9辆。
            """);
    ProseRuleTester.of(new WrongYear())
        .readAs(ReportKind.DEPARTMENT_BUDGET)
        .expectSilence(
            """
            # 清河县农业农村局2023年部门预算
            # 2023年部门预算表
            # 2023年部门预算编制说明
            # 2022年部门预算执行情况
            截至2022年12月31日，本部门共有车辆9辆。
            """);
  }

  private static final String SHORT =
      """
      # 清河县农业农村局2023年度部门整体绩效自评报告
      对照评价指标体系，我局2023年度部门整体支出绩效自评总分96分。
      """;

  @Test
  void aShortReportNamesItsYearTwice() {
    ProseRuleTester evaluation = ProseRuleTester.of(new WrongYear());
    evaluation.expect(SHORT + "# 2022年度部门整体绩效自评表 // FINDING: 此处年度为2022年，报告年度为2023年\n");
    // Once more is no slip, and next year is the one in which it was written.
    evaluation.expectSilence(SHORT + "# 2022年度部门整体绩效自评表\n# 附件：2022年度绩效自评结果\n");
    evaluation.expectSilence(SHORT + "# 2024年度部门整体绩效自评表\n");
    evaluation.expectSilence(SHORT + "与2022年度绩效自评相比，得分提高2分。\n");
  }

  @Test
  void theContentsOfAShortReportRepeatItsHeadings() {
    ProseRuleTester.of(new WrongYear())
        .expect(
            SHORT
                + """
                ~ 附件：2022年度部门整体绩效自评表……………8
                # 附件：2022年度部门整体绩效自评表 // FINDING: 此处年度为2022年，报告年度为2023年
                """);
  }

  @Test
  void oneOfSeveralFormsIsOfLastYear() {
    ProseRuleTester.of(new WrongYear())
        .readAs(ReportKind.PROJECT_SELF_EVALUATION)
        .expect(
            """
            # 项目支出绩效自评表（2022年度） // FINDING: 此处年度为2022年，报告年度为2023年
            # 项目支出绩效自评表（2023年度）
            # 项目支出绩效自评表（2023年度）
            """);
  }

  @Test
  void theEndOfLastYearInAnEvaluation() {
    ProseRuleTester.of(new WrongYear())
        .expect(SHORT + "截至2022年12月31日，核定编制20名，在职人员19人。 // FINDING: 截至2022年末，报告年度为2023年\n");
    // Where the titles disagree, the day may be the right one.
    ProseRuleTester.of(new WrongYear())
        .expectSilence(SHORT + "# 2022部门整体绩效自评表\n截至2022年12月31日，核定编制20名，在职人员19人。\n");
  }
}
