package gouji.checker;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.rule.AuditRule;
import gouji.checker.rule.Drafts;
import gouji.checker.rule.Rule;
import gouji.checker.rule.ScoreAboveFullMarks;
import gouji.checker.run.Auditor;
import gouji.checker.run.ReportReader;
import gouji.checker.text.Message;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Quote;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Report;
import gouji.reconciler.Reconciliation;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.localise.RootCause;
import gouji.reconciler.score.Indicator;
import gouji.reconciler.slip.Slip;
import gouji.reconciler.slip.SlipKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A report with a few mistakes in it, read and reconciled by hand. */
public final class Samples {
  private Samples() {}

  /** Stands in for the rules to come: every root cause but a score limit. */
  @AuditRule(
      id = "contradiction",
      title = "数据前后不一致",
      titleEn = "Figures contradict each other",
      severity = Severity.ERROR,
      authority = "《预算法》")
  public static final class Contradiction implements Rule {
    @Override
    public Stream<Finding> check(Reconciliation reconciliation) {
      Drafts drafts = new Drafts(this, reconciliation);
      return Stream.concat(
          reconciliation.rootCauses().stream()
              .filter(c -> c.main().assertion().kind() != Kind.SCORE_LIMIT)
              .map(
                  cause ->
                      drafts.of(cause).message(Message.of("verbatim", "与报告其他数字计算的结果不一致")).build()),
          reconciliation.report().paragraphs().stream()
              .filter(p -> p.passage().text().startsWith("="))
              .map(
                  p ->
                      drafts
                          .empty()
                          .quote(
                              new Quote(
                                  1,
                                  Optional.empty(),
                                  p.passage().printed(),
                                  Optional.empty(),
                                  Optional.empty()))
                          .severity(Severity.NOTE)
                          .message(Message.of("verbatim", "-模板文字未删除"))
                          .build()));
    }
  }

  public static Report report(String name) {
    return ReportBuilder.report(name)
        .onPage(3)
        .section("二、部门整体支出情况")
        .paragraph("2021年，全年基本支出{751.84}万元，项目支出{3853.49}万元，年初预算{5900.92}万元。")
        .onPage(5)
        .section("三、预算执行情况")
        .paragraph("财政拨款支出合计{4065.33}万元，比年初预算数减少{1835.59}万元，降低{21.96}%，未超过预算，详见附表。")
        .paragraph("支出约{3000}万元。")
        .onPage(9)
        .section("四、自评得分")
        .table(
            "部门整体支出绩效自评表",
            """
            | 指标 | 分值 | 自评得分 | 评分标准 |
            | 项目管理 | 10 | 9.5 | 制度健全得满分，每缺一项扣0.5分，扣完为止；未按制度执行的，每发现一次扣1分。 |
            | 成本控制 | 4.5 | 5 | ≤预算得满分 |
            | 合计 | 14.5 | 14 | |
            """)
        .paragraph("=HYPERLINK(\"http://example.org\",\"点此\")\u0001")
        .build();
  }

  public static Reconciliation reconcile(Report report) {
    if (report.figures().size() < 10) {
      return Reconciliation.none(report);
    }
    Figure basic = ReportBuilder.figure(report, "751.84");
    Figure projects = ReportBuilder.figure(report, "3853.49");
    Figure budget = ReportBuilder.figure(report, "5900.92");
    Figure spent = ReportBuilder.figure(report, "4065.33");
    Figure less = ReportBuilder.figure(report, "1835.59");
    Figure percent = ReportBuilder.figure(report, "21.96");
    Figure about = ReportBuilder.figure(report, "3000");
    Figure score = ReportBuilder.figure(report, "5");
    Figure marks = ReportBuilder.figure(report, "4.5");
    Recalculation sum =
        equal(Kind.SUM_IN_TEXT, spent, Expression.sum(List.of(basic, projects)), Why.PARTS_LISTED);
    Recalculation rate =
        equal(
            Kind.GROWTH,
            percent,
            Expression.percentage(Expression.of(less), Expression.of(budget)),
            Why.CHANGE_STATED);
    Recalculation change =
        equal(
            Kind.CHANGE,
            less,
            new Expression.Difference(Expression.of(budget), Expression.of(spent)),
            Why.CHANGE_STATED);
    Recalculation limit =
        of(
            new Assertion(
                Kind.SCORE_LIMIT,
                Expression.of(score),
                Relation.AT_MOST,
                Expression.of(marks),
                Why.SCORE_AND_FULL_MARKS,
                List.of()));
    Recalculation total =
        equal(
            Kind.SCORE_SUM,
            ReportBuilder.figure(report, "14"),
            Expression.sum(List.of(ReportBuilder.figure(report, "9.5"), score)),
            Why.SCORE_TREE);
    Recalculation vague =
        new Recalculation(
            new Assertion(
                Kind.SAME_QUANTITY,
                Expression.of(spent),
                Relation.EQUAL,
                Expression.of(about),
                Why.SAME_MEASURE,
                List.of()),
            new Outcome.Undecidable(Reason.APPROXIMATE_FIGURE));
    Indicator root =
        new Indicator(
            "合计",
            0,
            Optional.of(ReportBuilder.figure(report, "14.5")),
            Optional.of(ReportBuilder.figure(report, "14")),
            false,
            List.of(
                new Indicator(
                    "项目管理",
                    1,
                    Optional.of(ReportBuilder.figure(report, "10")),
                    Optional.of(ReportBuilder.figure(report, "9.5")),
                    false,
                    List.of()),
                new Indicator(
                    "成本控制", 1, Optional.of(marks), Optional.of(score), false, List.of())));
    return new Reconciliation(
        report,
        List.of(sum, change, rate, limit, total, vague),
        List.of(
            new RootCause(
                List.of(sum, rate),
                Optional.of(spent),
                Optional.of(new Slip(SlipKind.DIGITS_SWAPPED, new BigDecimal("4605.33")))),
            new RootCause(List.of(limit), Optional.empty(), Optional.empty()),
            new RootCause(List.of(total), Optional.empty(), Optional.empty())),
        List.of(root),
        List.of());
  }

  /** Reads a file by the first word of its name: 加密, 扫描, 坏, 卡, else as {@link #report}. */
  public static ReportReader reader() {
    return (file, name, ocr, watch) -> {
      String base = name.substring(name.lastIndexOf('/') + 1);
      if (base.startsWith("加密")) {
        return ReportBuilder.report(name).issue(ReadIssue.Code.ENCRYPTED, Optional.empty()).build();
      }
      if (base.startsWith("扫描")) {
        return ReportBuilder.report(name)
            .issue(ReadIssue.Code.IMAGE_ONLY_PAGE, Optional.of(1))
            .build();
      }
      if (base.startsWith("缺页")) {
        return ReportBuilder.report(name)
            .onPage(2)
            .paragraph("支出{1}万元。")
            .issue(ReadIssue.Code.IMAGE_ONLY_PAGE, Optional.of(1))
            .build();
      }
      if (base.startsWith("坏")) {
        throw new StackOverflowError();
      }
      return report(name);
    };
  }

  public static Auditor auditor() {
    return new Auditor(
        reader(), Samples::reconcile, List.of(new Contradiction(), new ScoreAboveFullMarks()));
  }

  private static Recalculation equal(Kind kind, Figure claimed, Expression computed, Why why) {
    return of(
        new Assertion(kind, Expression.of(claimed), Relation.EQUAL, computed, why, List.of()));
  }

  private static Recalculation of(Assertion assertion) {
    return new Recalculation(assertion, Ledger.recalculate(assertion));
  }
}
