package gouji.corpus.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.checker.text.Texts;
import gouji.corpus.evaluate.Judgement.Said;
import gouji.corpus.label.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Scorecards for machines; shares are null where there is nothing to take one of. */
final class EvaluationJson {
  private static final int DECIMALS = 4;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EvaluationJson() {}

  static String of(List<Scorecard> cards, Texts texts) {
    ObjectNode root = MAPPER.createObjectNode();
    ArrayNode samples = root.putArray("samples");
    cards.forEach(card -> write(card, texts, samples.addObject()));
    return root.toPrettyString().replace("\r\n", "\n");
  }

  private static void write(Scorecard card, Texts texts, ObjectNode node) {
    node.put("name", card.sample());
    node.put("reports", card.judgements().size());
    ArrayNode unread = node.putArray("unread");
    for (Judgement judgement : card.unread()) {
      ObjectNode each = unread.addObject();
      each.put("report", judgement.report());
      each.put("status", judgement.status().name().toLowerCase(Locale.ROOT));
      each.put("reason", judgement.reason().map(texts::render).orElse(""));
    }
    write(card.total(), node.putObject("total"));
    ObjectNode rules = node.putObject("rules");
    card.byRule().forEach((rule, counts) -> write(counts, rules.putObject(rule)));
    ObjectNode kinds = node.putObject("kinds");
    card.byKind().forEach((kind, counts) -> write(counts, kinds.putObject(kind)));
    ObjectNode clean = node.putObject("clean");
    clean.put("reports", card.cleanWithFinding().whole());
    clean.put("findings", card.findingsOnClean());
    write(card.cleanWithFinding(), clean.putObject("withFinding"));
    ObjectNode relations = node.putObject("relations");
    card.relations()
        .forEach(
            (kind, counts) -> {
              ObjectNode each = relations.putObject(kind);
              for (Standing standing : Standing.values()) {
                each.put(name(standing), counts.getOrDefault(standing, 0));
              }
            });
    ArrayNode missed = node.putArray("missed");
    for (Scorecard.In<Label> in : card.missed()) {
      ObjectNode each = missed.addObject();
      each.put("report", in.report());
      each.set("label", MAPPER.valueToTree(in.what()));
    }
    ArrayNode wrong = node.putArray("false");
    for (Scorecard.In<Said> in : card.falseFindings()) {
      ObjectNode each = wrong.addObject();
      each.put("report", in.report());
      each.put("rule", in.what().rule());
      each.put("page", in.what().page());
      each.put("message", texts.render(in.what().message()));
      each.put("quote", in.what().quote());
    }
  }

  private static void write(Counts counts, ObjectNode node) {
    node.put("labels", counts.labels());
    node.put("found", counts.found());
    node.put("missed", counts.missed());
    node.put("right", counts.right());
    node.put("false", counts.wrong());
    write(counts.recall(), node.putObject("recall"));
    write(counts.precision(), node.putObject("precision"));
  }

  private static void write(Proportion proportion, ObjectNode node) {
    put(node, "value", proportion.isDefined(), proportion.value());
    put(node, "low", proportion.isDefined(), proportion.low());
    put(node, "high", proportion.isDefined(), proportion.high());
  }

  private static void put(ObjectNode node, String key, boolean isDefined, double share) {
    if (isDefined) {
      node.put(key, BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP));
    } else {
      node.putNull(key);
    }
  }

  private static String name(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
