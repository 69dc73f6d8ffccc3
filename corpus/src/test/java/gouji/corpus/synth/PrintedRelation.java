package gouji.corpus.synth;

import gouji.corpus.label.HoldingRelation;
import gouji.extractor.model.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is left of a relation on paper: its kind and its figures as printed. Recomputes it from
 * these, with the room that the printed digits leave; written apart from the generator.
 */
final class PrintedRelation {
  private static final BigDecimal HALF_A_HUNDREDTH = new BigDecimal("0.005");
  private static final BigDecimal HALF_A_TENTH = new BigDecimal("0.05");

  private PrintedRelation() {}

  static boolean holds(HoldingRelation relation) {
    Interval stated = stated(relation.figures().get(0));
    return computed(relation).anyMatch(stated::meets);
  }

  /** Whether it is a sum or difference that holds, but not to the last digit. */
  static boolean isRounded(HoldingRelation relation) {
    BigDecimal stated = number(relation.figures().get(0));
    boolean adds = relation.kind().equals("sum") || relation.kind().equals("difference");
    return adds
        && computed(relation).noneMatch(value -> value.middle().abs().compareTo(stated) == 0);
  }

  /** What the figure stated first could be; the figure itself where its kind says less. */
  private static Stream<Interval> computed(HoldingRelation relation) {
    List<Interval> from =
        relation.figures().stream().skip(1).map(PrintedRelation::printed).toList();
    return switch (relation.kind()) {
      case "sum" -> Stream.of(from.stream().reduce(Interval.ZERO, Interval::plus));
      case "difference" -> differences(from);
      case "rate", "share" -> Stream.of(percent(from.get(0), from.get(1)));
      case "growth" -> growths(from.get(0), from.get(1));
      case "equal" -> Stream.of(0, 4, -4).map(power -> from.get(0).scaleByPowerOfTen(power));
      default -> Stream.of(stated(relation.figures().get(0)));
    };
  }

  /** Of two in either direction; of three, the first two without the last. */
  private static Stream<Interval> differences(List<Interval> from) {
    return from.size() > 2
        ? Stream.of(from.get(0).plus(from.get(1)).minus(from.get(2)))
        : Stream.of(from.get(0).minus(from.get(1)), from.get(1).minus(from.get(0)));
  }

  /**
   * The second is the year before, or what was added or taken off since; with its sign or without.
   */
  private static Stream<Interval> growths(Interval now, Interval other) {
    return Stream.of(
            percent(now.minus(other), other),
            percent(other, now.minus(other)),
            percent(other, now.plus(other)))
        .flatMap(rate -> Stream.of(rate, rate.negate()));
  }

  private static Interval percent(Interval part, Interval whole) {
    return whole.mayBeZero() ? Interval.ZERO : part.dividedBy(whole).scaleByPowerOfTen(2);
  }

  /** Rounded to the last digit printed, or to a hundredth where zeros are left off. */
  private static Interval printed(String figure) {
    return around(number(figure), half(figure));
  }

  /** Rounded or cut off. */
  private static Interval stated(String figure) {
    BigDecimal half = half(figure);
    return around(number(figure), half.add(half));
  }

  private static BigDecimal half(String figure) {
    return figure.endsWith("%") && number(figure).scale() < 2 ? HALF_A_TENTH : HALF_A_HUNDREDTH;
  }

  private static Interval around(BigDecimal value, BigDecimal room) {
    return new Interval(value.subtract(room), value.add(room));
  }

  private static BigDecimal number(String figure) {
    return new BigDecimal(figure.replaceAll("[,%]", ""));
  }
}
