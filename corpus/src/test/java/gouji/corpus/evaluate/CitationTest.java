package gouji.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.corpus.label.Label;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {
  /** Says that 4065.33 万元 should be 4605.33, and quotes 46053300 元 on another page. */
  private static final Citation CITATION =
      Citation.of(
          finding(
              Optional.of("4065.33"),
              Optional.of("4605.33"),
              evidence("支出合计 4065.33 万元，其中：", "4065.33"),
              evidence("（46053300－46053300）", "46053300")));

  @Test
  void everyFigureOfTheLabelMustBeNamed() {
    cites(true, label("4065.33", "4605.33"));
    cites(true, label("-4,065.33万元", "46053300元"));
    cites(false, label("4065.33", "5900.92"));
    cites(false, label("4065.33", "优"));
  }

  @Test
  void withoutFiguresTheWordsMustBeQuoted() {
    cites(true, quoting("支出合计４０６５.３３万元"));
    cites(true, quoting("二、支出合计4065.33万元，其中：基本支出"));
    cites(false, quoting("收入合计4065.33万元"));
    cites(false, quoting());
    cites(false, quoting(" "));
  }

  @Test
  void theFigureInErrorAndOneMoreSignExplainAFinding() {
    explains(true, label("4065.33"));
    explains(true, label("4065.33", "5900.92", "46053300"));
    explains(false, label("4065.33", "5900.92"));
    explains(false, label("5900.92", "4065.33"));
    explains(true, label(List.of("4065.33", "5900.92"), List.of("支出合计4065.33万元")));
    explains(false, label(List.of("5900.92"), List.of("支出合计4065.33万元")));
    explains(true, quoting("支出合计4065.33万元"));
  }

  /** 金额 stands in every other sentence. */
  @Test
  void aShortQuotationOfTheFindingTellsNothing() {
    Citation brief = Citation.of(finding(Optional.empty(), Optional.empty(), evidence("金额", "12")));
    assertEquals(false, brief.cites(quoting("其中金额为12万元")));
  }

  private static void cites(boolean expected, Label label) {
    assertEquals(expected, CITATION.cites(label), label::toString);
  }

  private static void explains(boolean expected, Label label) {
    assertEquals(expected, CITATION.isExplainedBy(label), label::toString);
  }

  private static Label label(String... figures) {
    return label(List.of(figures), List.of());
  }

  private static Label quoting(String... quotes) {
    return label(List.of(), List.of(quotes));
  }

  private static Label label(List<String> figures, List<String> quotes) {
    return new Label(
        "T-1",
        "sum-mismatch",
        "error",
        Label.Certainty.MUST,
        figures,
        quotes,
        List.of(1),
        "",
        null);
  }

  private static Evidence evidence(String text, String figure) {
    return new Evidence(
        1, Optional.empty(), text, Optional.of(figure), Optional.empty(), Optional.empty());
  }

  private static Finding finding(
      Optional<String> reported, Optional<String> recomputed, Evidence... evidence) {
    return new Finding(
        "id",
        "parts-sum-mismatch",
        Severity.ERROR,
        BigDecimal.ONE,
        Message.of("verbatim", ""),
        reported.map(CitationTest::amount),
        recomputed.map(CitationTest::amount),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        List.of(evidence),
        Optional.empty(),
        List.of());
  }

  private static Amount amount(String value) {
    return new Amount(new BigDecimal(value), Unit.TEN_THOUSAND_YUAN);
  }
}
