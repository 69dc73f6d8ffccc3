package gouji.corpus.evaluate;

import gouji.checker.text.Message;
import gouji.checker.text.Texts;
import gouji.corpus.MarkdownTable;
import gouji.corpus.evaluate.Judgement.Said;
import gouji.corpus.evaluate.Scorecard.In;
import gouji.corpus.label.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A scorecard as Markdown, in the user's language. */
final class EvaluationText {
  /** So many misses and false findings are shown; the JSON has all. */
  private static final int MOST_SHOWN = 20;

  /** So many characters of a quote lead to its place. */
  private static final int LONGEST_QUOTE = 60;

  private final Texts texts;
  private final Scorecard card;
  private final StringBuilder text = new StringBuilder();

  private EvaluationText(Scorecard card, Texts texts) {
    this.card = card;
    this.texts = texts;
  }

  static String of(Scorecard card, Texts texts) {
    EvaluationText text = new EvaluationText(card, texts);
    text.write();
    return text.text.toString();
  }

  private void write() {
    text.append("\n## ").append(card.sample()).append("\n");
    paragraph("evaluate.reports", card.judgements().size(), card.unread().size());
    counts("evaluate.rule", card.byRule());
    counts("evaluate.kind", card.byKind());
    paragraph("evaluate.note");
    clean();
    relations();
    list("evaluate.unread", card.unread(), this::unread);
    list("evaluate.worst", card.missed(), this::missed);
    list("evaluate.alarms", card.falseFindings(), this::wrong);
  }

  private void counts(String heading, Map<String, Counts> rows) {
    List<String> header = new ArrayList<>();
    header.add(texts.get(heading));
    for (String column :
        List.of("labels", "found", "missed", "right", "wrong", "recall", "precision")) {
      header.add(texts.get("evaluate." + column));
    }
    MarkdownTable table = new MarkdownTable(header);
    rows.forEach(
        (name, counts) -> {
          if (counts.labels() + counts.wrong() > 0) {
            table.add(row(name, counts));
          }
        });
    table.add(row(texts.get("evaluate.total"), card.total()));
    text.append('\n').append(table);
  }

  private List<String> row(String name, Counts counts) {
    return List.of(
        name,
        String.valueOf(counts.labels()),
        String.valueOf(counts.found()),
        String.valueOf(counts.missed()),
        String.valueOf(counts.right()),
        String.valueOf(counts.wrong()),
        percent(counts.recall()),
        percent(counts.precision()));
  }

  private void clean() {
    Proportion blamed = card.cleanWithFinding();
    if (blamed.isDefined()) {
      String each =
          String.format(Locale.ROOT, "%.2f", (double) card.findingsOnClean() / blamed.whole());
      paragraph(
          "evaluate.clean",
          blamed.whole(),
          card.findingsOnClean(),
          each,
          blamed.part(),
          percent(blamed));
    } else {
      paragraph("evaluate.clean.none");
    }
  }

  private void relations() {
    Map<String, Map<Standing, Integer>> rows = card.relations();
    if (rows.isEmpty()) {
      return;
    }
    List<String> header = new ArrayList<>();
    header.add(texts.get("evaluate.relations"));
    header.add(texts.get("evaluate.known"));
    for (Standing standing : Standing.values()) {
      header.add(texts.term(standing));
    }
    header.add(texts.get("evaluate.share"));
    MarkdownTable table = new MarkdownTable(header);
    Map<Standing, Integer> total = new EnumMap<>(Standing.class);
    rows.forEach(
        (kind, counts) -> {
          table.add(row(kind, counts));
          counts.forEach((standing, count) -> total.merge(standing, count, Integer::sum));
        });
    table.add(row(texts.get("evaluate.total"), total));
    text.append('\n').append(table);
  }

  private static List<String> row(String kind, Map<Standing, Integer> counts) {
    int all = counts.values().stream().mapToInt(n -> n).sum();
    List<String> row = new ArrayList<>(List.of(kind, String.valueOf(all)));
    for (Standing standing : Standing.values()) {
      row.add(String.valueOf(counts.getOrDefault(standing, 0)));
    }
    row.add(percent(new Proportion(counts.getOrDefault(Standing.HOLDS, 0), all)));
    return row;
  }

  private <T> void list(String key, List<T> items, Function<T, String> line) {
    if (items.isEmpty()) {
      return;
    }
    paragraph(key, items.size(), Math.min(items.size(), MOST_SHOWN));
    text.append('\n');
    items.stream()
        .limit(MOST_SHOWN)
        .forEach(item -> text.append("- ").append(line.apply(item)).append('\n'));
  }

  private String unread(Judgement judgement) {
    return texts.get(
        "evaluate.unread.line",
        judgement.report(),
        judgement.status(),
        judgement.reason().map(texts::render).orElse(""));
  }

  private String missed(In<Label> missed) {
    Label label = missed.what();
    return texts.get(
        "evaluate.worst.line",
        missed.report(),
        label.kind(),
        pages(label.page()),
        String.join(", ", label.figures()),
        shortened(label.quotes().stream().findFirst().orElse("")));
  }

  private Message pages(List<Integer> pages) {
    return pages.isEmpty()
        ? Message.of("evaluate.no-page")
        : Message.of("evaluate.page", pages.stream().map(String::valueOf).toList());
  }

  private String wrong(In<Said> wrong) {
    Said said = wrong.what();
    return texts.get(
        "evaluate.alarms.line",
        wrong.report(),
        said.rule(),
        pages(List.of(said.page())),
        said.message(),
        shortened(said.quote()));
  }

  private void paragraph(String key, Object... args) {
    text.append('\n').append(texts.get(key, args)).append('\n');
  }

  private static String shortened(String quote) {
    String line = quote.replaceAll("\\s+", " ");
    return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
  }

  private static String percent(Proportion proportion) {
    return proportion.isDefined()
        ? String.format(
            Locale.ROOT,
            "%.1f %% [%.1f, %.1f]",
            100 * proportion.value(),
            100 * proportion.low(),
            100 * proportion.high())
        : "–";
  }
}
