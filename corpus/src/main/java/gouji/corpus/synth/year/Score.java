package gouji.corpus.synth.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A tree of scores: leaves are given points, and everything above is their sum. */
public sealed interface Score {
  String name();

  /** The most that can be had. */
  Fact full();

  /** What was had. */
  Fact points();

  /** All leaves below, in order. */
  Stream<Leaf> leaves();

  /** The same with other points for a leaf. */
  Score with(String leaf, BigDecimal points);

  /** A level of the tree. */
  record Branch(String name, List<Score> children) implements Score {

    /** Copies the list. */
    public Branch {
      children = List.copyOf(children);
    }

    @Override
    public Fact full() {
      return Fact.sum("full marks of " + name, children.stream().map(Score::full).toList());
    }

    @Override
    public Fact points() {
      return Fact.sum("points of " + name, children.stream().map(Score::points).toList());
    }

    @Override
    public Stream<Leaf> leaves() {
      return children.stream().flatMap(Score::leaves);
    }

    @Override
    public Branch with(String leaf, BigDecimal points) {
      return new Branch(name, children.stream().map(child -> child.with(leaf, points)).toList());
    }
  }

  /** An indicator. */
  record Leaf(String name, Fact full, Fact points, Rubric rubric, Basis basis) implements Score {
    @Override
    public Stream<Leaf> leaves() {
      return Stream.of(this);
    }

    @Override
    public Leaf with(String leaf, BigDecimal other) {
      return leaf.equals(name)
          ? new Leaf(name, full, Fact.of(points.name(), other), rubric, basis)
          : this;
    }
  }

  /**
   * How points are given.
   *
   * @param text as printed
   * @param bands from the best; empty where points are in proportion
   */
  record Rubric(String text, Optional<Bands> bands) {}

  /** What the points of a leaf rest on. */
  sealed interface Basis {

    /**
     * A rate.
     *
     * @param wanted the rate that was aimed at, as a ratio, where the report names one
     */
    record Rate(String partName, Fact part, String wholeName, Fact whole, String measure, Fact rate)
        implements Basis {}

    /** So many places with a fault, each of which costs so much. */
    record Faults(
        String praise, String fault, String measure, Fact count, Fact each, Fact deduction)
        implements Basis {}

    /** A judgement in words, which takes nothing off. */
    record Judgement(String praise) implements Basis {}
  }
}
