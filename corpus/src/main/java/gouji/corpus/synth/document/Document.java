package gouji.corpus.synth.document;

import gouji.corpus.synth.document.Span.Keyword;
import gouji.corpus.synth.document.Span.Part;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.document.Span.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A report: its blocks, what it asserts, and what stands in it by mistake.
 *
 * @param title in short, for the running head
 * @param replaced by the number of a span: what is printed instead
 * @param left by the number of a part or a row: left out
 */
public record Document(
    String title,
    List<Block> blocks,
    List<Relation> relations,
    Map<Integer, String> replaced,
    Set<Integer> left) {

  /** Copies the collections. */
  public Document {
    blocks = List.copyOf(blocks);
    relations = List.copyOf(relations);
    replaced = Map.copyOf(replaced);
    left = Set.copyOf(left);
  }

  /** The same report with something else in the place of a figure or keyword. */
  public Document replace(int id, String text) {
    Map<Integer, String> more = new HashMap<>(replaced);
    more.put(id, text);
    return new Document(title, blocks, relations, more, left);
  }

  /** The same report without a part or a row. */
  public Document leaveOut(int id) {
    Set<Integer> more = new HashSet<>(left);
    more.add(id);
    return new Document(title, blocks, relations, replaced, more);
  }

  /** What is printed for a span. */
  public String text(Span span) {
    if (span instanceof Words words) {
      return words.text();
    } else if (span instanceof Printed figure) {
      return replaced.getOrDefault(figure.id(), figure.text());
    } else if (span instanceof Keyword word) {
      return replaced.getOrDefault(word.id(), word.text());
    } else {
      Part part = (Part) span;
      return left.contains(part.id()) ? "" : text(new Line(part.spans()));
    }
  }

  /** What is printed for a line. */
  public String text(Line line) {
    return line.spans().stream().map(this::text).collect(Collectors.joining());
  }

  /** What the report asserts and what does not hold. */
  public List<Relation> failures() {
    return failuresAmong(relations);
  }

  /** Those of some relations that do not hold. */
  public List<Relation> failuresAmong(List<Relation> some) {
    Set<Printed> absent = new HashSet<>();
    if (!left.isEmpty()) {
      Place.of(this).forEach(place -> place.addAbsent(left, absent));
    }
    return some.stream().filter(relation -> !relation.holds(this::text, absent)).toList();
  }
}
