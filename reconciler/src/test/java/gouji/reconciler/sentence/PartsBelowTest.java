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
