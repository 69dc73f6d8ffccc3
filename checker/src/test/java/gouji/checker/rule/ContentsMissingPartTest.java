package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.extractor.model.ReportKind;
import org.junit.jupiter.api.Test;

class ContentsMissingPartTest {
  private static final ProseRuleTester TESTER =
      ProseRuleTester.of(new ContentsMissingPart()).readAs(ReportKind.DEPARTMENT_ACCOUNTS);

  private static final String CONTENTS =
      """
      ~ 目录
      ~ 第一部分 清河县农业农村局概况……………1
      ~ 第二部分 2023年度部门决算表……………3
      ~ 一、收入支出决算总表……………4
      ~ 二、收入决算表……………5
      ~ 三、支出决算表……………6
      ~ 四、财政拨款收入支出决算总表……………7
      ~ 第三部分 2023年度部门决算情况说明
      """;

  @Test
  void allThatIsPromisedIsThere() {
    TESTER.expectSilence(
        CONTENTS
            + """
            # 第一部分 部门概况
            # 第二部分 清河县农业农村局2023年度部门决算表
            # 收入支出决算总表
            # 收入决算表
            # 支出决算表
            # 财政拨款收入支出决算总表
            # 第三部分 部门决算情况说明
            """);
  }

  @Test
  void findsTheTableThatIsNotThere() {
    Finding finding =
        TESTER.expectOne(
            CONTENTS.replace("支出决算表……………6", "支出决算表……………6 // FINDING: 目录列有“三、支出决算表”，正文中没有")
                + """
                # 第一部分 部门概况
                # 第二部分 清河县农业农村局2023年度部门决算表
                # 公开01表 收入支出决算总表
                # 收入决算表
                | 科目名称 | 合计 | 财政拨款收入 |
                | 行政运行 | 812.47 | 812.47 |
                # 财政拨款收入支出决算总表
                # 第三部分 部门决算情况说明
                """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(3, finding.evidence().size());
  }

  @Test
  void anotherWordingIsSilent() {
    TESTER.expectSilence(
        CONTENTS
            + """
            # 收入支出决算总表
            # 收入决算表
            # 表3 2023年部门支出决算总表
            # 财政拨款收入支出决算总表
            """);
  }

  @Test
  void aCaptionInTheFrameIsSilent() {
    TESTER.expectSilence(
        CONTENTS
            + """
            # 收入决算表
            | 支出决算表 | | |
            | 行政运行 | 812.47 | 812.47 |
            # 财政拨款收入支出决算总表
            """);
  }

  @Test
  void anotherOrderIsSilent() {
    TESTER.expectSilence(
        CONTENTS
            + """
            # 收入支出决算总表
            # 收入决算表
            # 财政拨款收入支出决算总表
            # 支出决算表
            """);
  }

  @Test
  void tablesInAnotherFileAreSilent() {
    TESTER.expectSilence(
        CONTENTS
            + """
            # 第一部分 部门概况
            # 第三部分 2023年度部门决算情况说明
            """);
  }

  @Test
  void aNameForWhatFollowsIsSilent() {
    TESTER.expectSilence(
        """
        ~ 目录
        ~ 一、主要职能情况
        ~ 二、机构设置情况
        ~ 三、部门预算表
        ~ 1.收支预算总表
        ~ 2.收入预算总表
        # 主要职能情况
        # 机构设置情况
        # 收支预算总表
        # 收入预算总表
        """);
  }

  @Test
  void pagesThatArePicturesAreSilent() {
    ProseRuleTester.of(new ContentsMissingPart())
        .byOcr()
        .expectSilence(CONTENTS + "# 收入决算表\n# 财政拨款收入支出决算总表\n");
  }
}
