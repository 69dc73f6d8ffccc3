package gouji.corpus.synth;

import gouji.corpus.fault.Fault;
import gouji.corpus.fault.Planting;
import gouji.corpus.label.HoldingRelation;
import gouji.corpus.label.Label;
import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Place;
import gouji.corpus.synth.document.Relation;
import gouji.corpus.synth.document.Span;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.page.Placement;
import gouji.corpus.synth.page.Placement.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong and what holds in a report as it was set, in the words and on the pages where it
 * stands.
 */
final class Annotator {
  private static final String ENDS = "，。；：";
  private static final int SHORT = 12;

  private final Document document;
  private final Placement placement;
  private final Map<Span, Place> places = new HashMap<>();

  Annotator(Document document, Placement placement) {
    this.document = document;
    this.placement = placement;
    for (Place place : Place.of(document)) {
      if (placement.of(place.line()).isEmpty()) {
        continue;
      }
      place.figures().forEach(figure -> places.put(figure, place));
      place.keywords().forEach(word -> places.put(word, place));
    }
  }

  /** Words with the page where they stand. */
  private record Quote(String words, int page) {}

  List<HoldingRelation> relations() {
    List<Relation> failures = document.failures();
    List<HoldingRelation> holding = new ArrayList<>();
    for (Relation relation : document.relations()) {
      List<Printed> figures = relation.figures();
      boolean printed = figures.stream().allMatch(each -> isPrinted(each));
      if (printed && !failures.contains(relation)) {
        Quote quote = quote(relation.claimed());
        holding.add(
            new HoldingRelation(
                relation.kind().id(),
                figures.stream().map(this::number).toList(),
                List.of(quote.words()),
                List.of(quote.page())));
      }
    }
    return holding;
  }

  private boolean isPrinted(Printed figure) {
    Place place = places.get(figure);
    return place != null
        && place.find(document, figure).isPresent()
        && number(figure).chars().anyMatch(Character::isDigit);
  }

  private String number(Printed figure) {
    return document.text(figure).replaceAll("[^-\\d.,%]", "");
  }

  List<Label> labels(String report, Fault fault, Planting planting) {
    Quote quote = quote(planting.where());
    return List.of(
        new Label(
            report + "-1",
            fault.id(),
            "error",
            Label.Certainty.MUST,
            planting.figures(),
            List.of(quote.words()),
            List.of(quote.page()),
            planting.explanation(),
            fault.id()));
  }

  /** The clause around a figure or word; in a table, what the row is of. */
  private Quote quote(Span span) {
    Place place = java.util.Objects.requireNonNull(places.get(span), () -> "not printed: " + span);
    String text = document.text(place.line());
    int start = place.find(document, span).orElseThrow();
    int end = start + document.text(span).length();
    if (place.row().isPresent() && text.length() <= SHORT) {
      for (var cell : place.row().get().cells()) {
        String words = document.text(cell.line());
        if (!words.isBlank() && !words.matches("[-\\d.,%—]+")) {
          return new Quote(words, stretch(cell.line(), 0).page());
        }
      }
    }
    Stretch stretch = stretch(place.line(), start);
    int from = start;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    from = Math.max(from, firstOnPage(place.line(), stretch));
    to = Math.min(to, lastOnPage(place.line(), stretch));
    return new Quote(text.substring(from, to), stretch.page());
  }

  private Stretch stretch(Line line, int at) {
    List<Stretch> stretches = placement.of(line);
    return stretches.stream()
        .filter(each -> each.start() <= at && at < each.end())
        .findFirst()
        .orElseGet(() -> stretches.get(0));
  }

  private int firstOnPage(Line line, Stretch stretch) {
    return placement.of(line).stream()
        .filter(each -> each.page() == stretch.page())
        .mapToInt(Stretch::start)
        .min()
        .orElse(0);
  }

  private int lastOnPage(Line line, Stretch stretch) {
    return placement.of(line).stream()
        .filter(each -> each.page() == stretch.page())
        .mapToInt(Stretch::end)
        .max()
        .orElse(0);
  }
}
