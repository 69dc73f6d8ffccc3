package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Block;
import gouji.corpus.synth.document.Block.Paragraph.Setting;
import gouji.corpus.synth.document.Computations;
import gouji.corpus.synth.document.Draft;
import gouji.corpus.synth.document.Form;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Keyword;
import gouji.corpus.synth.document.Span.Keyword.Role;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.Fact;
import gouji.corpus.synth.year.Year;
import gouji.extractor.model.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes one report: in the manner it keeps throughout, of the year it reports. */
final class Pen {
  private final Draft draft = new Draft();
  private final Year year;
  private final Dice dice;
  private final Manner manner;
  private final Outline outline;

  Pen(Year year, Dice dice, Manner manner) {
    this.year = year;
    this.dice = dice;
    this.manner = manner;
    this.outline = new Outline(manner.parts());
  }

  Draft draft() {
    return draft;
  }

  Year year() {
    return year;
  }

  Manner manner() {
    return manner;
  }

  /** One of several ways to say it. */
  String say(String... ways) {
    return dice.pick(ways);
  }

  boolean chance(int percent) {
    return dice.chance(percent);
  }

  Dice dice() {
    return dice;
  }

  // Figures

  /** An amount in running text, with its unit. */
  Printed money(Fact amount) {
    return draft.print(amount, manner.money());
  }

  /** An amount without its sign, where a word gives the direction. */
  Printed size(Fact amount) {
    return draft.print(amount.size(), manner.money());
  }

  Printed percent(Fact ratio) {
    return draft.print(ratio, manner.percent());
  }

  /** A rate of change without its sign. */
  Printed percentSize(Fact ratio) {
    return draft.print(ratio.size(), manner.percent());
  }

  Printed count(Fact number, String measureWord) {
    return draft.print(number, Form.count(measureWord));
  }

  Printed points(Fact points, String after) {
    return draft.print(points, Form.points(after));
  }

  /** The number of the year, which could be that of another. */
  Keyword yearNumber() {
    int number = year.number();
    return draft.word(Role.YEAR, String.valueOf(number), String.valueOf(number - 1));
  }

  /** The year, without a keyword: where a slip would not be one that the report shows. */
  String plainYear() {
    return String.valueOf(year.number());
  }

  String lastYear() {
    return String.valueOf(year.number() - 1);
  }

  /** The department, which could have been left as the form has it. */
  Keyword department() {
    return draft.word(
        Role.FORM, year.department().name(), "XX局", "××局", year.department().place() + "××局");
  }

  /** How the department speaks of itself. */
  String self() {
    return manner.self();
  }

  // Words that follow from figures

  /** 增加 or 减少, which a form has both of. */
  Keyword moreOrLess(Fact change) {
    return change.value().signum() >= 0
        ? draft.word(Role.FORM, "增加", "增加（减少）", "增加/减少")
        : draft.word(Role.FORM, "减少", "增加（减少）", "增加/减少");
  }

  static String grownOrFallen(Fact change) {
    return change.value().signum() >= 0 ? "增长" : "下降";
  }

  // Relations

  /** The figure is the rate of one to another. */
  Printed rate(Kind kind, Printed part, Printed whole) {
    Printed rate = percent(part.fact().ratioTo(whole.fact()));
    draft.relate(kind, Computations.RATIO, rate, List.of(part, whole));
    return rate;
  }

  /** The share of a part in a whole. */
  Printed share(Printed part, Printed whole) {
    return rate(Kind.SHARE, part, whole);
  }

  /** The difference of two, without a sign. */
  Printed distance(Printed left, Printed right) {
    Fact difference =
        left.fact().minus(left.fact().name() + " less " + right.fact().name(), right.fact());
    Printed distance = size(difference);
    draft.relate(Kind.DIFFERENCE, Computations.DISTANCE, distance, List.of(left, right));
    return distance;
  }

  /** The difference of two cells of a row, with its sign. */
  Printed cellDifference(Printed left, Printed right) {
    Fact difference =
        left.fact().minus(left.fact().name() + " minus " + right.fact().name(), right.fact());
    Printed printed = draft.print(difference, manner.cell());
    draft.relate(Kind.DIFFERENCE, Computations.DIFFERENCE, printed, List.of(left, right));
    return printed;
  }

  /** The growth from one cell to another of a row, with its sign. */
  Printed growth(Printed now, Printed before) {
    Printed rate = percent(now.fact().growth());
    draft.relate(Kind.GROWTH, Computations.GROWTH, rate, List.of(now, before));
    return rate;
  }

  /**
   * How much more or less than the year before, in an amount and a rate; the year before itself is
   * not said.
   */
  Line sinceYearBefore(Printed now) {
    Fact change = now.fact().change();
    Fact growth = now.fact().growth();
    if (change.isZero()) {
      return Line.of("与上年持平");
    }
    Printed amount = size(change);
    Printed rate = percentSize(growth);
    draft.relate(
        Kind.GROWTH,
        change.value().signum() > 0
            ? Computations.GROWTH_BY_INCREASE
            : Computations.GROWTH_BY_DECREASE,
        rate,
        List.of(now, amount));
    return Line.of(moreOrLess(change), amount, "，", grownOrFallen(change), rate);
  }

  /** How a figure stands to another: 大于, 小于 or 等于. */
  Keyword compared(Printed left, Printed right) {
    int order =
        left.text().equals(right.text()) ? 0 : left.fact().value().compareTo(right.fact().value());
    Keyword word =
        switch (order) {
          case 1 -> draft.word(Role.COMPARISON, "大于", "小于");
          case -1 -> draft.word(Role.COMPARISON, "小于", "大于");
          default -> draft.word(Role.COMPARISON, "等于", "大于", "小于");
        };
    draft.compare(left, word, right);
    return word;
  }

  // Blocks

  void title(Object... pieces) {
    draft.add(new Block.Title(Line.of(pieces)));
  }

  void part(Object... pieces) {
    draft.add(new Block.Heading(0, Line.of(outline.part(), pieces(pieces))));
  }

  void heading(int level, Object... pieces) {
    draft.add(new Block.Heading(level, Line.of(outline.number(level), pieces(pieces))));
  }

  private static List<Object> pieces(Object... pieces) {
    return List.of(pieces);
  }

  void paragraph(Object... pieces) {
    draft.paragraph(pieces);
  }

  void set(Setting setting, Object... pieces) {
    draft.add(new Block.Paragraph(Line.of(pieces), setting));
  }

  void newPage(boolean landscape) {
    draft.add(new Block.NewPage(landscape));
  }

  /** How many things are listed. */
  Printed countOf(List<?> listed, String measureWord) {
    return countOf(listed, List.of(), measureWord);
  }

  /** How many figures are listed, by their names. */
  Printed countOf(List<?> listed, List<Printed> figures, String measureWord) {
    Printed number = count(Fact.of("number of " + listed, listed.size()), measureWord);
    draft.relate(
        Kind.COUNT,
        left ->
            Interval.exactly(BigDecimal.valueOf(figures.isEmpty() ? listed.size() : left.size())),
        number,
        figures);
    return number;
  }

  /** All the parts of a whole by their names: a list of which one could be left out. */
  Line allParts(Printed whole, List<String> names, List<Printed> parts) {
    List<Object> pieces = new ArrayList<>(List.of(names.get(0), parts.get(0)));
    for (int i = 1; i < names.size(); i++) {
      pieces.add(draft.part("，" + names.get(i), parts.get(i)));
    }
    draft.sum(whole, parts);
    return Line.of(pieces);
  }

  /** Parts of a whole by their names, in a sentence that does not say that they are all. */
  Line parts(Printed whole, List<String> names, List<Printed> parts) {
    List<Object> pieces = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      pieces.addAll(List.of((i > 0 ? "，" : "") + names.get(i), parts.get(i)));
    }
    draft.sum(whole, parts);
    return Line.of(pieces);
  }
}
