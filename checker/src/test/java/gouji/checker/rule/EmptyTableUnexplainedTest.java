package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.extractor.model.ReportKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmptyTableUnexplainedTest {
  private static final ProseRuleTester TESTER =
      ProseRuleTester.of(new EmptyTableUnexplained()).readAs(ReportKind.DEPARTMENT_ACCOUNTS);

  @Test
  void filledTablesAreSilent() {
    TESTER.expectSilence(
        """
        # “三公”经费支出决算表
        | 项目 | 合计 | 公务接待费 |
        | 预算数 | 2.00 | 2.00 |
        | 决算数 | 0.00 | 0.00 |
        """);
    TESTER.expectSilence(
        """
        # “三公”经费支出决算表
        | 合计 | 因公出国（境）费 | 公务接待费 |
        | 0 | 0 | 0 |
        """);
    TESTER.expectSilence(
        """
        # “三公”经费支出决算表
        | 合计 | 因公出国（境）费 | 公务接待费 |
        | — | — | — |
        """);
    TESTER.expectSilence(
        """
        # “三公”经费支出决算表
        | 项目 | 合计 | 公务接待费 |
        | 决算数 | 2.00 | 2.00 |
        | 备注 | | |
        """);
  }

  @Test
  void threeParagraphsOnEitherSideAreItsNotes() {
    TESTER.expectSilence(
        """
        # 政府性基金预算财政拨款收入支出决算表
        本部门无此项收支。
        本表反映本年度收支情况。
        金额单位为万元。
        | 科目名称 | 本年收入 | 本年支出 |
        | 合计 | | |
        """);
    TESTER.expectSilence(
        """
        # 政府性基金预算财政拨款收入支出决算表
        | 科目名称 | 本年收入 | 本年支出 |
        | 合计 | | |
        本表反映本年度收支情况。
        金额单位为万元。
        本部门无此项收支。
        """);
    TESTER.expect(
        """
        # 政府性基金预算财政拨款收入支出决算表 // FINDING: 没有交代无数据的原因
        | 科目名称 | 本年收入 | 本年支出 |
        | 合计 | | |
        本表反映本年度收支情况。
        金额单位为万元。
        数据按决算批复填列。
        本部门无此项收支。
        """);
  }

  @Test
  void aNoteExplainsABlankTable() {
    TESTER.expectSilence(
        """
        # 政府性基金预算财政拨款收入支出决算表
        | 科目名称 | 本年收入 | 本年支出 |
        | 合计 | | |
        注：本部门没有政府性基金收入和支出，故本表无数据。
        """);
    TESTER.expectSilence(
        """
        # 政府性基金预算财政拨款收入支出决算表
        本部门无此项收支。
        | 科目名称 | 本年收入 | 本年支出 |
        | 合计 | | |
        """);
  }

  @Test
  void theTextExplainsABlankTable() {
    TESTER.expectSilence(
        """
        # 政府性基金预算财政拨款收入支出决算表
        | 科目名称 | 本年收入 | 本年支出 |
        | 合计 | | |
        # 八、政府性基金预算收支情况说明
        2023年度政府性基金预算财政拨款本年收入0万元，本年支出0万元。
        """);
  }

  @Test
  void findsABlankTableThatNothingExplains() {
    Finding finding =
        TESTER.expectOne(
            """
            # 国有资本经营预算财政拨款支出决算表 // FINDING: 为空表，表下和说明中都没有交代无数据的原因
            | 科目名称 | 基本支出 | 项目支出 |
            | | | |
            | 合计 | | |
            # 一、收入支出总体情况
            2023年度收入支出总计512.30万元。
            本部门没有下属单位。
            """);
    assertEquals(Severity.WARNING, finding.severity());
  }

  @Test
  void findsTheAmountThatBelongsInIt() {
    Finding finding =
        TESTER.expectOne(
            """
            # “三公”经费支出决算表 // FINDING: 文字说明中“三公经费支出年初预算”为2.50万元，应填入该表
            | 合计 | 合计 | 公务接待费 | 公务接待费 |
            | 预算数 | 决算数 | 预算数 | 决算数 |
            | | | | |
            # 七、“三公”经费支出情况说明
            “三公”经费支出年初预算为2.50万元，支出决算为0.00万元。
            2023年度无“三公”经费支出。
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(List.of("2.50"), ProseRuleTester.cited(finding));
  }

  @Test
  void aYearInTheHeaderDoesNotFillATable() {
    TESTER.expect(
        """
        # “三公”经费支出决算表 // FINDING: 没有交代无数据的原因
        | 项目 | 2023年预算数 | 2023年决算数 |
        | 合计 | | |
        """);
  }

  /** The caption names the books as well as the header does, be it with its first words. */
  @Test
  void anAmountOfTheBooksOfTheCaptionBelongsInIt() {
    TESTER.expect(
        """
        # 决算公开政府采购支出表 // FINDING: 为2.50万元，应填入该表
        | 合计 | 货物 | 服务 |
        | | | |
        2023年度政府采购支出决算为2.50万元。
        """);
    TESTER.expect(
        """
        # 预算公开“三公”经费支出表 // FINDING: 为2.50万元，应填入该表
        | 合计 | 公务用车 | 公务接待费 |
        | | | |
        “三公”经费支出年初预算为2.50万元。
        """);
    TESTER.expectSilence(
        """
        # 预算公开“三公”经费支出表
        | 合计 | 公务用车 | 公务接待费 |
        | | | |
        “三公”经费支出决算为2.50万元，本年无“三公”经费支出预算。
        """);
  }

  @Test
  void anAmountOfAnotherTableIsNotStatedInTheText() {
    Finding finding =
        TESTER.expectOne(
            """
            # “三公”经费支出决算表 // FINDING: 没有交代无数据的原因
            | 合计 | 公务用车 | 公务接待费 |
            | | | |
            # 支出明细表
            | 项目 | 2023年决算数 |
            | “三公”经费支出 | 2.50 |
            """);
    assertEquals(Severity.WARNING, finding.severity());
  }

  @Test
  void aNumberWithoutAUnitIsNoAmount() {
    Finding finding =
        TESTER.expectOne(
            """
            # “三公”经费支出决算表 // FINDING: 没有交代无数据的原因
            | 合计 | 公务用车 | 公务接待费 |
            | | | |
            “三公”经费支出决算为2.50，详见说明。
            """);
    assertEquals(Severity.WARNING, finding.severity());
  }

  @Test
  void aFormWithoutAHeaderIsSilent() {
    ProseRuleTester.of(new EmptyTableUnexplained())
        .withoutHeaders()
        .expectSilence(
            """
            # 政府采购支出表
            | 填报单位 | 采购项目 | 支出金额 |
            | 采购方式 | | |
            """);
  }

  @Test
  void anAmountOfOtherBooksDoesNotBelongInIt() {
    TESTER.expectSilence(
        """
        # “三公”经费支出决算表
        | 合计 | 公务用车 | 公务接待费 |
        | | | |
        # 七、“三公”经费支出情况说明
        “三公”经费支出年初预算为2.50万元，2023年度未发生“三公”经费支出。
        """);
  }

  @Test
  void numbersBesideTheFrameMayBeTheTables() {
    TESTER.expectSilence(
        """
        # “三公”经费支出决算表
        | 合计 | 公务用车 | 公务接待费 |
        | | | |
        16.06
        """);
  }

  @Test
  void picturesAreSilent() {
    ProseRuleTester.of(new EmptyTableUnexplained())
        .byOcr()
        .expectSilence(
            """
            # 国有资本经营预算财政拨款支出决算表
            | 科目名称 | 基本支出 | 项目支出 |
            | 合计 | | |
            """);
  }

  @Test
  void otherTablesAreSilent() {
    TESTER.expectSilence(
        """
        # 单位基本情况表
        | 单位名称 | 性质 | 备注 |
        | 机关 | 行政 | |
        """);
    TESTER.expectSilence(
        """
        # 收入支出决算总表
        | 科目名称 | 本年收入 | 本年支出 |
        | 合计 | | |
        """);
    // Two columns are a form.
    TESTER.expectSilence(
        """
        # 政府采购支出表
        | 项目 | 金额 |
        | 合计 | |
        """);
  }
}
