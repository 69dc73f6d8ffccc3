package gouji.checker.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.checker.ReportBuilder;
import gouji.checker.Samples;
import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.rule.AuditRule;
import gouji.checker.rule.Rule;
import gouji.checker.rule.ScoreAboveFullMarks;
import gouji.checker.text.Texts;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Report;
import gouji.reconciler.Reconciliation;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditorTest {
  @TempDir private Path folder;

  /** Breaks after its first finding. */
  @AuditRule(
      id = "broken",
      title = "坏规则",
      titleEn = "Broken",
      severity = Severity.NOTE,
      authority = "无")
  static final class Broken implements Rule {
    @Override
    public Stream<Finding> check(Reconciliation reconciliation) {
      return Stream.concat(
          new Samples.Contradiction().check(reconciliation).limit(1),
          Stream.of(1)
              .map(
                  n -> {
                    throw new IllegalStateException("broken");
                  }));
    }
  }

  private static String reason(ReportAudit audit) {
    return audit.reason().map(Texts.in(Locale.SIMPLIFIED_CHINESE)::render).orElse("");
  }

  private ReportAudit audit(Report report) {
    return new Auditor((file, name, ocr, watch) -> report)
        .audit(folder.resolve("a.pdf"), report.file());
  }

  private ReportAudit failing(Throwable thrown) {
    ReportReader reader =
        (file, name, ocr, watch) -> {
          if (thrown instanceof Error error) {
            throw error;
          }
          throw (IOException) thrown;
        };
    return new Auditor(reader).audit(folder.resolve("a.pdf"), "a.pdf");
  }

  @Test
  void aReadReportIsAudited() {
    ReportAudit audit = Samples.auditor().audit(folder.resolve("甲.pdf"), "甲.pdf");
    assertEquals(Status.AUDITED, audit.status());
    assertEquals("", reason(audit));
    assertEquals(
        List.of("contradiction", "contradiction", "contradiction", "score-above-full-marks"),
        audit.findings().stream().map(Finding::rule).sorted().toList());
  }

  @Test
  void findingsStandInReadingOrderAndHaveDifferentIds() {
    List<Finding> findings = Samples.auditor().audit(folder.resolve("甲.pdf"), "甲.pdf").findings();
    assertEquals(List.of(1, 5, 9, 9), findings.stream().map(Finding::page).toList());
    assertEquals(4, new HashSet<>(findings.stream().map(Finding::id).toList()).size());
  }

  @Test
  void whatKeepsAWholeFileFromBeingReadIsSaidInWords() {
    for (ReadIssue.Code code :
        List.of(
            ReadIssue.Code.ENCRYPTED,
            ReadIssue.Code.DAMAGED,
            ReadIssue.Code.EMPTY,
            ReadIssue.Code.UNSUPPORTED_TYPE,
            ReadIssue.Code.OUT_OF_TIME,
            ReadIssue.Code.LIMIT)) {
      ReportAudit audit =
          audit(ReportBuilder.report("a.pdf").issue(code, Optional.empty()).build());
      assertEquals(Status.FAILED, audit.status());
      assertEquals(Texts.in(Locale.SIMPLIFIED_CHINESE).get("reason." + code), reason(audit));
      assertTrue(audit.report().isPresent());
    }
  }

  @Test
  void picturesAloneAreNotAudited() {
    ReportAudit audit =
        audit(
            ReportBuilder.report("a.pdf")
                .issue(ReadIssue.Code.IMAGE_ONLY_PAGE, Optional.of(1))
                .build());
    assertEquals(Status.FAILED, audit.status());
    assertEquals("各页均为图像，未能识别出文字", reason(audit));
  }

  @Test
  void aReportOfNothingIsNotAudited() {
    ReportAudit audit = audit(ReportBuilder.report("a.pdf").build());
    assertEquals(Status.FAILED, audit.status());
    assertEquals("未读到任何文字", reason(audit));
  }

  @Test
  void pagesThatWereNotReadMakeItPartial() {
    ReportBuilder report = ReportBuilder.report("a.pdf").onPage(9).paragraph("支出{1}元。");
    for (int page : new int[] {3, 4, 5, 8}) {
      report.issue(ReadIssue.Code.IMAGE_ONLY_PAGE, Optional.of(page));
    }
    report.issue(ReadIssue.Code.DAMAGED_PAGE, Optional.of(8));
    ReportAudit audit = audit(report.build());
    assertEquals(Status.PARTIAL, audit.status());
    assertEquals("4 页未能读取或未读完：第 3-5、8 页", reason(audit));
  }

  @Test
  void pagesForWhichThereWasNoTimeMakeItPartial() {
    ReportBuilder report = ReportBuilder.report("a.pdf").onPage(9).paragraph("支出{1}元。");
    for (int page : new int[] {7, 8, 9}) {
      report.issue(ReadIssue.Code.OUT_OF_TIME, Optional.of(page));
      report.issue(ReadIssue.Code.IMAGE_ONLY_PAGE, Optional.of(page));
    }
    report.issue(ReadIssue.Code.DAMAGED_PAGE, Optional.of(2));
    ReportAudit audit = audit(report.build());
    assertEquals(Status.PARTIAL, audit.status());
    assertEquals("限时已到，3 页未识别：第 7-9 页；1 页未能读取或未读完：第 2 页", reason(audit));
  }

  @Test
  void withoutTimeForAnyPageNothingIsAudited() {
    ReportAudit audit =
        audit(
            ReportBuilder.report("a.pdf")
                .issue(ReadIssue.Code.OUT_OF_TIME, Optional.of(1))
                .issue(ReadIssue.Code.IMAGE_ONLY_PAGE, Optional.of(1))
                .build());
    assertEquals(Status.FAILED, audit.status());
    assertEquals("限时已到，各页图像均未识别", reason(audit));
  }

  @Test
  void aDoubtfulTableDoesNotMakeItPartial() {
    assertEquals(
        Status.AUDITED,
        audit(
                ReportBuilder.report("a.pdf")
                    .paragraph("支出{1}元。")
                    .issue(ReadIssue.Code.UNVERIFIED_TABLE, Optional.of(1))
                    .build())
            .status());
  }

  @Test
  void nothingThatIsThrownGetsOut() throws Exception {
    Files.writeString(folder.resolve("a.pdf"), "abc");
    for (Throwable thrown :
        List.of(
            new StackOverflowError(),
            new NoSuchMethodError("x"),
            new OutOfMemoryError(),
            new AccessDeniedException("x"),
            new IOException("x"))) {
      ReportAudit audit = failing(thrown);
      assertEquals(Status.FAILED, audit.status());
      assertTrue(!reason(audit).isEmpty());
      assertEquals(
          "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", audit.sha256());
    }
    assertEquals("没有读取权限", reason(failing(new AccessDeniedException("x"))));
    assertTrue(
        reason(failing(new StackOverflowError())).startsWith("程序处理此文件时出错（StackOverflowError"));
  }

  @Test
  void aFaultOfTheReconcilerFailsTheFileOnly() {
    ReportAudit audit =
        new Auditor(
                Samples.reader(),
                report -> {
                  throw new IllegalStateException();
                },
                List.of())
            .audit(folder.resolve("甲.pdf"), "甲.pdf");
    assertEquals(Status.FAILED, audit.status());
    assertTrue(audit.report().isPresent());
  }

  @Test
  void aRuleThatBreaksLeavesTheOthersAndSaysSo() {
    ReportAudit audit =
        new Auditor(
                Samples.reader(),
                Samples::reconcile,
                List.of(new Broken(), new ScoreAboveFullMarks()))
            .audit(folder.resolve("甲.pdf"), "甲.pdf");
    assertEquals(Status.PARTIAL, audit.status());
    assertTrue(reason(audit).startsWith("规则 broken 运行出错"), reason(audit));
    assertEquals(1, audit.findings().size());
  }
}
