package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.ReportBuilder;
import gouji.checker.Samples;
import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.checker.text.Texts;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Quote;
import gouji.extractor.model.Report;
import gouji.extractor.model.Unit;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.localise.RootCause;
import gouji.reconciler.slip.Slip;
import gouji.reconciler.slip.SlipKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DraftsTest {
  private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);

  private static Drafts drafts(Report report) {
    return new Drafts(new Samples.Contradiction(), Reconciliation.none(report));
  }

  private static Finding finding(Report report, RootCause cause) {
    return drafts(report).of(cause).message(Message.of("verbatim", "x")).build();
  }

  private static Recalculation sum(Report report, String claimed, String... parts) {
    Assertion assertion =
        new Assertion(
            Kind.SUM_IN_TEXT,
            Expression.of(ReportBuilder.figure(report, claimed)),
            Relation.EQUAL,
            Expression.sum(
                List.of(parts).stream().map(p -> ReportBuilder.figure(report, p)).toList()),
            Why.PARTS_LISTED,
            List.of());
    return new Recalculation(assertion, Ledger.recalculate(assertion));
  }

  private static List<String> figures(Finding finding) {
    return finding.evidence().stream().map(Evidence::figure).map(Optional::orElseThrow).toList();
  }

  /** The worked example of the design: swapped digits, seen from two sides. */
  @Test
  void blamesTheSuspectAndCitesAllThatContradictsIt() {
    Report report = Samples.report("甲.pdf");
    RootCause cause = Samples.reconcile(report).rootCauses().get(0);
    Finding finding = finding(report, cause);

    assertEquals(amount("4065.33", Unit.TEN_THOUSAND_YUAN), finding.reported());
    assertEquals(amount("4605.33", Unit.TEN_THOUSAND_YUAN), finding.recomputed());
    assertEquals(Optional.of(new BigDecimal("540.00")), finding.difference());
    assertEquals(Optional.of("751.84 + 3853.49 = 4605.33"), finding.formula().map(CHINESE::render));
    assertEquals(
        Optional.of("4065.33 应为 4605.33（第2、3位数字颠倒）"), finding.likelyCause().map(CHINESE::render));
    assertEquals(
        List.of("4065.33", "751.84", "3853.49", "21.96", "1835.59", "5900.92"), figures(finding));
    assertEquals(5, finding.page());
    assertEquals("三、预算执行情况", finding.section());
    assertEquals(0, finding.amountTenThousandYuan().orElseThrow().compareTo(new BigDecimal(540)));
    assertEquals(new BigDecimal("0.98"), finding.confidence());
    assertEquals(2, finding.recalculations().size());
  }

  @Test
  void aSuspectAmongThePartsIsSolvedFor() {
    Report report = ReportBuilder.report("a.pdf").paragraph("合计{100}元，其中甲{60}元、乙{50}元。").build();
    RootCause cause =
        new RootCause(
            List.of(sum(report, "100", "60", "50")),
            Optional.of(ReportBuilder.figure(report, "50")),
            Optional.empty());
    Finding finding = finding(report, cause);

    assertEquals(amount("50", Unit.YUAN), finding.reported());
    assertEquals(amount("40", Unit.YUAN), finding.recomputed());
    assertEquals(Optional.of("100 - 60 = 40"), finding.formula().map(CHINESE::render));
    assertEquals(Optional.of(new BigDecimal("-10")), finding.difference());
    assertEquals("0.0010", finding.amountTenThousandYuan().orElseThrow().toPlainString());
    assertEquals(List.of("50", "100", "60"), figures(finding));
    assertEquals(new BigDecimal("0.94"), finding.confidence());
  }

  @Test
  void withoutASuspectBothSidesAreNamedAndNeitherBlamed() {
    Report report = ReportBuilder.report("a.pdf").paragraph("合计{100}元，其中甲{60}元、乙{50}元。").build();
    Finding finding = finding(report, either(sum(report, "100", "60", "50")));

    assertEquals(amount("100", Unit.YUAN), finding.reported());
    assertEquals(amount("110", Unit.YUAN), finding.recomputed());
    assertEquals(Optional.of("60 + 50 = 110"), finding.formula().map(CHINESE::render));
    assertEquals(Optional.empty(), finding.likelyCause());
    assertEquals(new BigDecimal("0.90"), finding.confidence());
  }

  @Test
  void oneQuantityTwiceIsShownAsUnequal() {
    Report report =
        ReportBuilder.report("a.pdf").paragraph("支出{12.30}万元。支出{13.20}万元。支出{123000}元。").build();
    assertEquals(
        Optional.of("12.30 ≠ 13.20"),
        finding(report, either(same(report, "12.30", "13.20"))).formula().map(CHINESE::render));
    Finding mixed = finding(report, either(same(report, "13.20", "123000")));
    assertEquals(Optional.of("123000元 = 12.30万元"), mixed.formula().map(CHINESE::render));
    assertEquals(Optional.of(new BigDecimal("-0.90")), mixed.difference());
  }

  @Test
  void figuresReadFromAPictureAreTrustedLess() {
    Report report =
        ReportBuilder.report("a.pdf").byOcr().paragraph("合计{100}元，甲{60}元、乙{50}元。").build();
    Finding finding = finding(report, either(sum(report, "100", "60", "50")));
    assertEquals(new BigDecimal("0.70"), finding.confidence());
    String said = CHINESE.render(finding.message());
    assertTrue(said.endsWith("。数字由图像识别（OCR）得到，请对照原页。"), said);
  }

  @Test
  void doubtfulDigitsAreNamedAndTrustedLeast() {
    Report read =
        ReportBuilder.report("a.pdf").byOcr().paragraph("合计{100}元，甲{60}元、乙{50}元。").build();
    Figure sixty = ReportBuilder.figure(read, "60");
    Report report =
        read.with(
            Map.of(
                sixty.id(),
                new Figure(
                    sixty.id(),
                    "60",
                    List.of("80"),
                    sixty.quantity(),
                    sixty.unit(),
                    sixty.measure(),
                    sixty.provenance())));
    Finding finding = finding(report, either(sum(report, "100", "60", "50")));
    assertEquals(new BigDecimal("0.50"), finding.confidence());
    String said = CHINESE.render(finding.message());
    assertTrue(said.contains("60?80"), said);
  }

  @Test
  void theIdIsThatOfTheWordsNotOfTheirPlace() {
    Finding here = idOf(1, "合计{100}元，其中甲{60}元、乙{50}元。");
    assertEquals(here.id(), idOf(7, "合计{100}元，其中甲{60}元、乙{50}元。").id());
    assertNotEquals(here.id(), idOf(1, "共计{100}元，其中甲{60}元、乙{50}元。").id());
    assertNotEquals(here.id(), idOf(1, "合计{100}元，其中甲{61}元、乙{50}元。").id());
  }

  @Test
  void aSingleAddendIsNoCalculation() {
    Report report = ReportBuilder.report("a.pdf").paragraph("合计{100}元，其中甲{60}元。").build();
    assertEquals(
        Optional.of("100 ≠ 60"),
        finding(report, either(sum(report, "100", "60"))).formula().map(CHINESE::render));
  }

  /** 46.352 has more decimals than what was printed for it. */
  @Test
  void whatWasMeantHasTheDecimalsThatArePrinted() {
    Report report =
        ReportBuilder.report("a.pdf").paragraph("合计{46.53}元，其中甲{40.111}元、乙{6.241}元。").build();
    RootCause cause =
        new RootCause(
            List.of(sum(report, "46.53", "40.111", "6.241")),
            Optional.of(ReportBuilder.figure(report, "46.53")),
            Optional.of(new Slip(SlipKind.DIGITS_SWAPPED, new BigDecimal("46.35"))));
    assertEquals(amount("46.35", Unit.YUAN), finding(report, cause).recomputed());
  }

  @Test
  void amountsInTwoUnitsHaveNoDifference() {
    Finding finding =
        drafts(ReportBuilder.report("a.pdf").build())
            .empty()
            .reported(new Amount(new BigDecimal("12.30"), Unit.TEN_THOUSAND_YUAN))
            .recomputed(new Amount(BigDecimal.ZERO, Unit.YUAN))
            .quote(new Quote(2, Optional.empty(), "支出", Optional.empty(), Optional.empty()))
            .message(Message.of("verbatim", "x"))
            .build();
    assertEquals(Optional.empty(), finding.difference());
    assertEquals(Optional.empty(), finding.amountTenThousandYuan());
  }

  @Test
  void twoMistakesInOneSentenceAreTwoFindings() {
    Report report =
        ReportBuilder.report("a.pdf").paragraph("合计{100}元，甲{60}元、乙{50}元、丙{45}元。").build();
    assertNotEquals(
        finding(report, either(sum(report, "100", "60", "50"))).id(),
        finding(report, either(sum(report, "100", "60", "45"))).id());
    assertNotEquals(words("××单位").id(), words("××部门").id());
  }

  private static RootCause either(Recalculation failure) {
    return new RootCause(List.of(failure), Optional.empty(), Optional.empty());
  }

  private static Finding words(String quoted) {
    return drafts(ReportBuilder.report("a.pdf").build())
        .empty()
        .quote(new Quote(2, Optional.empty(), quoted, Optional.empty(), Optional.empty()))
        .message(Message.of("verbatim", "x"))
        .section("一、概况")
        .build();
  }

  @Test
  void wordsAloneCanBeAFinding() {
    Finding finding = words("××单位");
    assertEquals("××单位", finding.evidence().get(0).text());
    assertEquals(Optional.empty(), finding.reported());
    assertEquals(Optional.empty(), finding.difference());
    assertEquals(List.of(), finding.recalculations());
  }

  private static Finding idOf(int page, String text) {
    Report report = ReportBuilder.report("a.pdf").onPage(page).paragraph(text).build();
    String part = text.contains("61") ? "61" : "60";
    return finding(report, either(sum(report, "100", part, "50")));
  }

  private static Recalculation same(Report report, String claimed, String computed) {
    Assertion assertion =
        new Assertion(
            Kind.SAME_QUANTITY,
            Expression.of(ReportBuilder.figure(report, claimed)),
            Relation.EQUAL,
            Expression.of(ReportBuilder.figure(report, computed)),
            Why.SAME_MEASURE,
            List.of());
    return new Recalculation(assertion, Ledger.recalculate(assertion));
  }

  private static Optional<Amount> amount(String value, Unit unit) {
    return Optional.of(new Amount(new BigDecimal(value), unit));
  }
}
