package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.extractor.model.ReportKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteContradictsTableTest {
  private static final ProseRuleTester TESTER =
      ProseRuleTester.of(new NoteContradictsTable()).readAs(ReportKind.DEPARTMENT_BUDGET);

  @Test
  void anEmptyTableMaySayThatItIsEmpty() {
    TESTER.expectSilence(
        """
        # 政府性基金预算支出表
        | 科目名称 | 合计 | 基本支出 | 项目支出 |
        | | | | |
        | 合计 | | | |
        注：本部门没有政府性基金预算安排的支出，故本表无数据。
        """);
    TESTER.expectSilence(
        """
        # 政府性基金预算支出表
        | 科目名称 | 合计 | 基本支出 | 项目支出 |
        | 合计 | 0.00 | 0.00 | 0 |
        注：本表为空表。
        """);
  }

  @Test
  void findsFiguresAboveTheNoteThatThereAreNone() {
    Finding finding =
        TESTER.expectOne(
            """
            # 部门“三公”经费预算表
            | 项目 | 合计 | 因公出国（境）费 | 公务接待费 |
            | 预算数 | 8.60 | 0 | 8.60 |
            注：本部门无“三公”经费预算，故本表为空表。 // FINDING: 《部门“三公”经费预算表》中有2个非零数字（如8.60）
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(List.of("8.60", "8.60"), ProseRuleTester.cited(finding));
  }

  @Test
  void findsANoteBetweenCaptionAndTable() {
    TESTER.expect(
        """
        # 国有资本经营预算支出表
        说明：此表没有数据。 // FINDING: 中有1个非零数字
        | 科目名称 | 合计 |
        | 解决历史遗留问题 | 12.00 |
        """);
  }

  @Test
  void aNoteOfAnotherTableIsSilent() {
    TESTER.expectSilence(
        """
        # 一般公共预算支出表
        | 科目名称 | 合计 |
        | 行政运行 | 812.47 |
        注：本部门没有政府性基金预算，故本表为空表。
        """);
    TESTER.expectSilence(
        """
        # 一般公共预算支出表
        | 科目名称 | 合计 |
        | 行政运行 | 812.47 |
        # 政府性基金预算支出表
        注：故本表为空表。
        | 科目名称 | 合计 |
        | 合计 | |
        """);
  }

  @Test
  void otherNotesAreSilent() {
    TESTER.expectSilence(
        """
        # 支出预算总表
        | 科目名称 | 合计 | 项目支出 |
        | 行政运行 | 812.47 | |
        注：本表反映部门本年度各项支出，空白处表示无数据。
        """);
    // Heads are no amounts.
    TESTER.expectSilence(
        """
        # 部门“三公”经费预算表
        | 项目 | 合计 | 接待人数（人） |
        | 公务接待费 | | 12 |
        注：本部门无“三公”经费预算，故本表无数据。
        """);
  }
}
