package gouji.reconciler.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.ReportKind;
import gouji.reconciler.Prose;
import gouji.reconciler.assertion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsBelowTest {
  private static final String WHOLE = "2023年一般公共预算基本支出91.10万元，其中：\n";

  @Test
  void eachPartOpensAParagraphBelow() {
    assertSums(WHOLE + "人员经费80.99万元，主要包括：基本工资、津贴补贴。\n公用经费10.11万元，主要包括：办公费。", "holds");
    assertSums(WHOLE + "人员经费80.99万元，主要包括：基本工资、津贴补贴。\n公用经费7.11万元，主要包括：办公费。", "fails");
  }

  /** The whole with its change, the parts as headings with a paragraph in between. */
  @Test
  void numberedPartsMayBeExplained() {
    String list =
        "2024年“三公”经费预算数为47.91万元，比2023年预算增加25.00万元。其中：\n# （一）因公出国（境）费0万元，比2023年预算持平。\n"
            + "# （二）公务用车购置及运行费46.56万元，比2023年预算增加25.00万元。\n主要原因是购置公务用车。\n# （三）公务接待费";
    assertSums(list + "1.35万元。", "holds");
    assertSums(list + "3.15万元。", "fails");
  }

  @Test
  void notWhereAPartIsMissingOrSomethingElseStandsBetween() {
    assertSums(WHOLE + "人员经费80.99万元，主要包括：基本工资、津贴补贴。\n办公设备购置7.11万元。");
    assertSums(WHOLE + "人员经费80.99万元。\n# 二、其他\n公用经费7.11万元。");
    assertSums("2023年一般公共预算基本支出91.10万元。\n人员经费80.99万元。\n公用经费7.11万元。");
  }

  private static void assertSums(String text, String... outcomes) {
    assertEquals(
        List.of(outcomes),
        Prose.outcomes(Prose.report(ReportKind.DEPARTMENT_BUDGET, text), Kind.SUM_IN_TEXT),
        text);
  }
}
