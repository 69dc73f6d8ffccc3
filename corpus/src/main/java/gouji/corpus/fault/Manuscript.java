package gouji.corpus.fault;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Place;
import gouji.corpus.synth.document.Relation;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A report without errors, before one is planted. */
public final class Manuscript {
  private final Year year;
  private final Function<Year, Document> writer;
  private final Document document;
  private final List<Place> places;
  private final Map<Printed, List<Relation>> relations = new LinkedHashMap<>();

  /**
   * @param writer writes a year down, the same year always in the same words
   * @throws IllegalStateException if something does not hold that the report asserts: the writer is
   *     wrong
   */
  public Manuscript(Year year, Function<Year, Document> writer) {
    this.year = year;
    this.writer = writer;
    this.document = writer.apply(year);
    this.places = Place.of(document);
    List<Relation> failures = document.failures();
    if (!failures.isEmpty()) {
      throw new IllegalStateException(document.title() + ": " + failures.get(0));
    }
    for (Relation relation : document.relations()) {
      for (Printed figure : relation.figures()) {
        relations.computeIfAbsent(figure, key -> new ArrayList<>()).add(relation);
      }
    }
  }

  public Document document() {
    return document;
  }

  Year year() {
    return year;
  }

  /** The report of another year. */
  Document write(Year other) {
    return writer.apply(other);
  }

  List<Place> places() {
    return places;
  }

  /** The figures that some relation speaks of, by lot. */
  List<Printed> figures(Dice dice) {
    return dice.shuffled(List.copyOf(relations.keySet()));
  }

  /** What the report asserts of a figure. */
  List<Relation> relations(Printed figure) {
    return relations.getOrDefault(figure, List.of());
  }

  /** Where a figure stands. */
  Place place(Printed figure) {
    return places.stream()
        .filter(place -> place.figures().contains(figure))
        .findFirst()
        .orElseThrow();
  }
}
