package gouji.extractor.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.Block;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.ReportKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityTest {

  @Test
  void theCoverNamesTheDepartment() {
    Identity identity = of("部门名称：清河县农业农村局", "2023年度部门整体支出绩效自评报告");

    assertEquals(Optional.of("清河县农业农村局"), identity.organisation());
    assertEquals(Optional.of(2023), identity.fiscalYear());
    assertEquals(ReportKind.DEPARTMENT_SELF_EVALUATION, identity.kind());
  }

  @Test
  void aTitleNamesTheDepartment() {
    assertEquals(Optional.of("清河县农业农村局"), of("清河县农业农村局2023年度部门决算").organisation());
  }

  @Test
  void theYearIsNotTheOneThatIsComparedWith() {
    assertEquals(
        Optional.of(2023),
        of(
                "清河县农业农村局2023年度部门决算",
                "收入581.45万元，较2022年度决算数减少75.26万元。",
                "支出481.45万元，较2022年度决算数减少70.26万元。",
                "与2022年部门预算相比，结转100.00万元减少5.00万元。")
            .fiscalYear());
  }

  @Test
  void theYearOfTheTitleOutweighsAYearInPassing() {
    assertEquals(
        Optional.of(2024),
        of("清河县数据中心2024年度项目支出绩效自评报告", "实施项目15个（含2023年转列项目5个），年中增加8个（含2023年转列项目5个）。").fiscalYear());
  }

  /** Before, a report with a blank cover was nobody's. */
  @Test
  void aBlankCoverLeavesItToTheText() {
    assertEquals(
        Optional.of("清河县农业农村局"),
        of(
                "部门名称：（公章）",
                "农业农村局是县政府工作部门。按照县财政局2023年部署，县财政局2023年批复预算。",
                "县农业农村局贯彻落实上级部署。",
                "清河县农业农村局2023年度预算编制较为合理，清河县农业农村局高度重视信访工作。")
            .organisation());
  }

  @Test
  void aNameThatStandsOnceMayBeSomebodyElses() {
    assertEquals(Optional.empty(), of("部门名称：", "本年预算由财政部门批复，县财政局2023年批复预算。").organisation());
  }

  @Test
  void aSelfEvaluationMayNameItsEvaluators() {
    assertEquals(
        ReportKind.DEPARTMENT_SELF_EVALUATION,
        of("部门整体支出绩效自评报告", "评价方式：部门绩效自评", "评价机构：部门评价组").kind());
    assertEquals(ReportKind.THIRD_PARTY_EVALUATION, of("部门整体支出绩效评价报告", "评价机构：某某咨询有限公司").kind());
  }

  private static Identity of(String... paragraphs) {
    List<Block> blocks =
        List.of(paragraphs).stream()
            .<Block>map(text -> new Paragraph("p", "", Passage.unplaced(text), false))
            .toList();
    return Identity.of(blocks);
  }
}
