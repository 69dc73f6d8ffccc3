package gouji.checker.report;

import gouji.checker.finding.Evidence;
import gouji.checker.finding.Finding;
import gouji.checker.rule.Rules;
import gouji.checker.run.ReportAudit;
import gouji.checker.text.Amount;
import gouji.checker.text.Texts;
import gouji.checker.wording.Recalculations;
import gouji.extractor.model.Report;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Recalculation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One finding in full, for reading on a terminal. */
final class Explanation {
  private final Texts texts;
  private final StringBuilder text = new StringBuilder();

  private Explanation(Texts texts) {
    this.texts = texts;
  }

  static String of(ReportAudit audit, Finding finding, int number, Texts texts) {
    return new Explanation(texts).write(audit, finding, number);
  }

  private String write(ReportAudit audit, Finding finding, int number) {
    line(
        "explain.head",
        number,
        finding.id(),
        Rules.title(finding.rule(), texts),
        finding.severity());
    field("column.file", Optional.of(audit.file()));
    field("column.organisation", audit.report().flatMap(Report::organisation));
    field("column.section", Optional.of(finding.section()).filter(s -> !s.isEmpty()));
    field("column.message", Optional.of(texts.render(finding.message())));
    field("column.reported", finding.reported().map(texts::amount));
    field("column.recomputed", finding.recomputed().map(texts::amount));
    field("column.difference", finding.difference().map(d -> difference(finding, d)));
    field("column.formula", finding.formula().map(texts::render));
    field("column.cause", finding.likelyCause().map(texts::render));
    field(
        "column.authority", Optional.of(Rules.authority(finding.rule())).filter(a -> !a.isEmpty()));
    field("column.confidence", Optional.of(finding.confidence().toPlainString()));
    text.append('\n').append(texts.get("explain.evidence")).append('\n');
    evidence(finding, audit.report().map(Pages::matter).orElse(true));
    if (!finding.recalculations().isEmpty()) {
      text.append('\n').append(texts.get("explain.recalculations")).append('\n');
    }
    int n = 0;
    for (Recalculation recalculation : finding.recalculations()) {
      n++;
      line(
          "explain.recalculation.head",
          n,
          recalculation.assertion().kind(),
          recalculation.assertion().why());
      text.append("      ")
          .append(texts.render(Recalculations.relation(recalculation.assertion())))
          .append('\n');
      text.append("      ")
          .append(texts.render(Recalculations.outcome(recalculation)))
          .append('\n');
    }
    return text.toString();
  }

  private String difference(Finding finding, BigDecimal difference) {
    Unit unit = finding.reported().map(Amount::unit).orElse(Unit.NONE);
    return texts.amount(Amount.difference(difference, unit));
  }

  /** Each quotation once, with all its figures. */
  private void evidence(Finding finding, boolean paged) {
    Map<List<Object>, List<String>> figures = new LinkedHashMap<>();
    for (Evidence one : finding.evidence()) {
      List<String> here =
          figures.computeIfAbsent(List.of(one.page(), one.text()), k -> new ArrayList<>());
      one.figure().ifPresent(here::add);
    }
    Set<List<Object>> written = new HashSet<>();
    for (Evidence one : finding.evidence()) {
      List<Object> key = List.of(one.page(), one.text());
      if (!written.add(key)) {
        continue;
      }
      List<String> parts = new ArrayList<>();
      if (paged) {
        parts.add(texts.get("explain.page", one.page()));
      }
      one.position().ifPresent(position -> parts.add(texts.render(position)));
      one.place().ifPresent(place -> parts.add(texts.render(place)));
      List<String> here = figures.getOrDefault(key, List.of());
      if (!here.isEmpty()) {
        parts.add(texts.get("explain.figures", here));
      }
      line("explain.evidence.head", written.size(), String.join(texts.get("explain.gap"), parts));
      for (String line : one.text().split("\n")) {
        text.append("      ").append(line).append('\n');
      }
    }
  }

  private void field(String key, Optional<String> value) {
    value.ifPresent(v -> line("explain.field", texts.get(key), v));
  }

  private void line(String key, Object... args) {
    text.append(texts.get(key, args)).append('\n');
  }
}
