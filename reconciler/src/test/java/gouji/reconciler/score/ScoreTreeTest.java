package gouji.reconciler.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.reconciler.Prose;
import gouji.reconciler.assertion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreTreeTest {
  private static final String TREE =
      """
      # （一）自评结论
      我局2023年度自评得分为%s分。（满分100分）
      # 1.预算编制情况
      编制合理，该一级指标满分40分，自评得分38分。
      ## （1）预算编制自评分18分（满分20分）
      ### ①编制合理性。满分12分，自评得分12分。
      ### ②编制规范性。自评%s分（满分8分）。
      ## （2）目标设置自评分20分（满分20分）
      # 2.预算执行情况
      该一级指标满分60分，自评得分57分。
      ## （1）采购管理
      ### ①采购管理自评7分（满分10分）
      采购计划执行自评4分（满分4分）
      ### ②采购执行率
      年初未编预算，此项不得分。（满分3分）
      ### ③采购合规性。自评3分。（满分3分）
      ## （2）资产管理自评50分（满分50分）
      """;

  @Test
  void everythingAddsUp() {
    var report = Prose.report(TREE.formatted("95", "6"));
    assertEquals(List.of(), failures(report, Kind.SCORE_SUM));
    assertEquals(List.of(), failures(report, Kind.FULL_MARKS_SUM));
    assertEquals(
        List.of("holds", "holds", "holds", "holds", "holds"),
        Prose.outcomes(report, Kind.FULL_MARKS_SUM));
  }

  @Test
  void aLeafThatIsNotInItsSubtotal() {
    assertEquals(
        List.of("fails"), failures(Prose.report(TREE.formatted("95", "5")), Kind.SCORE_SUM));
  }

  @Test
  void aTotalThatIsNotTheSum() {
    assertEquals(
        List.of("fails"), failures(Prose.report(TREE.formatted("94", "6")), Kind.SCORE_SUM));
  }

  @Test
  void aScoreAboveItsFullMarks() {
    assertEquals(
        List.of("fails"), failures(Prose.report(TREE.formatted("95", "8.5")), Kind.SCORE_LIMIT));
  }

  private static final String SUMMARY_FIRST =
      """
      # （一）自评结论
      我局2023年度自评得分96分。
      # （二）指标分析
      我局自评总分%s分（满分100分），各项得分如下：
      ## 1.部门管理自评得分39分（满分40分）
      ## 2.履职效能自评得分35分（满分35分）
      ## 3.社会效应自评得分22分（满分25分）
      """;

  /** Before, the second total and all below it were passed over. */
  @Test
  void aTotalInASummaryAndOneAboveItsParts() {
    var right = Prose.report(SUMMARY_FIRST.formatted("96"));
    assertEquals(List.of("holds"), Prose.outcomes(right, Kind.SCORE_SUM));
    assertEquals(List.of("holds"), Prose.outcomes(right, Kind.FULL_MARKS_SUM));
    var wrong = Prose.report(SUMMARY_FIRST.formatted("57"));
    assertEquals(List.of("fails", "holds"), Prose.outcomes(wrong, Kind.SCORE_SUM));
  }

  private static List<String> failures(gouji.extractor.model.Report report, Kind kind) {
    return Prose.outcomes(report, kind).stream().filter("fails"::equals).toList();
  }
}
