package gouji.corpus.synth.document;

import gouji.corpus.synth.document.Span.Keyword;
import gouji.corpus.synth.document.Span.Printed;
import gouji.extractor.model.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a report asserts: that a figure follows from others.
 *
 * @param word the comparison that the report makes between the two figures, where it makes one
 */
public record Relation(
    Kind kind,
    Printed claimed,
    List<Printed> operands,
    Computation computation,
    Optional<Keyword> word) {
  private static final Map<String, Integer> ORDER =
      Map.ofEntries(
          Map.entry("大于", 1),
          Map.entry("高于", 1),
          Map.entry("增加", 1),
          Map.entry("增长", 1),
          Map.entry("小于", -1),
          Map.entry("低于", -1),
          Map.entry("减少", -1),
          Map.entry("下降", -1),
          Map.entry("等于", 0),
          Map.entry("持平", 0));

  /** What the operands give. */
  public interface Computation extends Function<List<Interval>, Interval> {}

  /** How a figure follows from others, as files of relations name it. */
  public enum Kind {
    SUM("sum"),
    DIFFERENCE("difference"),
    RATE("rate"),
    SHARE("share"),
    GROWTH("growth"),
    EQUAL("equal"),
    SCORE_SUM("score"),
    SCORE("score"),
    COMPARISON("comparison"),
    /** No more than. */
    LIMIT("comparison"),
    COUNT("count");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** Every figure of the relation, the claimed one first. */
  public List<Printed> figures() {
    List<Printed> figures = new ArrayList<>(List.of(claimed));
    figures.addAll(operands);
    return figures;
  }

  /**
   * Whether it holds for what is printed, rounding and cutting off allowed for; also where a figure
   * is missing, since nothing can be said then. A sum does not know of parts that were left out.
   */
  boolean holds(Function<Span, String> printed, Set<Printed> absent) {
    List<Printed> present = new ArrayList<>(operands);
    if (present.removeAll(absent) && kind != Kind.SUM && kind != Kind.COUNT
        || absent.contains(claimed)) {
      return true;
    }
    List<Interval> values = new ArrayList<>();
    for (Printed operand : present) {
      operand.form().read(printed.apply(operand), false).ifPresent(values::add);
    }
    boolean mayBeCut = !EnumSet.of(Kind.COMPARISON, Kind.EQUAL, Kind.LIMIT).contains(kind);
    Optional<Interval> claim = claimed.form().read(printed.apply(claimed), mayBeCut);
    if (claim.isEmpty() || values.size() < present.size()) {
      return true;
    }
    if (word.isPresent()) {
      return agrees(printed.apply(word.get()), claim.get(), values.get(0));
    }
    return kind == Kind.LIMIT
        ? claim.get().low().compareTo(values.get(0).high()) <= 0
        : claim.get().meets(rounded(computation.apply(values)));
  }

  /** A score is a rounded result, though it is as exact as any other once it is given. */
  private Interval rounded(Interval computed) {
    if (kind != Kind.SCORE) {
      return computed;
    }
    BigDecimal unit = BigDecimal.ONE.movePointLeft(claimed.form().decimals());
    return new Interval(computed.low().subtract(unit), computed.high().add(unit));
  }

  private static boolean agrees(String word, Interval left, Interval right) {
    return switch (ORDER.getOrDefault(word, 2)) {
      case 1 -> left.high().compareTo(right.low()) > 0;
      case -1 -> left.low().compareTo(right.high()) < 0;
      case 0 -> left.meets(right);
      default -> true;
    };
  }
}
