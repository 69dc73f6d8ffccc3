package gouji.corpus.fault;

import gouji.corpus.synth.document.Computations;
import gouji.corpus.synth.document.Form;
import gouji.corpus.synth.document.Relation;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Dice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What may stand in the place of a figure because its author took the wrong one. */
final class Figures {
  private static final Set<Kind> RATES = EnumSet.of(Kind.RATE, Kind.SHARE, Kind.GROWTH);

  private Figures() {}

  /** The number of a figure, without commas and unit. */
  static String plain(Printed figure) {
    return Form.plainNumber(figure.text()).orElseThrow();
  }

  /** The other unit behind the same number, or the number in the other unit. */
  static List<String> otherUnit(Printed figure, Manuscript manuscript, Dice dice) {
    Form form = figure.form();
    if (form.power() < 0 || form.exact() || figure.fact().isZero()) {
      return List.of();
    }
    List<String> results = new ArrayList<>();
    String number = figure.text().substring(0, figure.text().length() - form.after().length());
    if (form.after().equals("万元")) {
      results.add(number + "元");
    } else if (form.after().equals("元")) {
      results.add(number + "万元");
    }
    int steps = form.power() == 0 ? -4 : 4;
    results.add(form.print(figure.fact().value().movePointRight(steps)));
    return results;
  }

  static List<String> withoutSign(Printed figure, Manuscript manuscript, Dice dice) {
    return figure.text().startsWith("-") ? List.of(figure.text().substring(1)) : List.of();
  }

  static List<String> lastYears(Printed figure, Manuscript manuscript, Dice dice) {
    return figure.form().power() < 0
        ? List.of()
        : figure.fact().before().map(figure.form()::print).stream().toList();
  }

  static List<String> stalePercentage(Printed figure, Manuscript manuscript, Dice dice) {
    return claims(figure, manuscript, RATES).isEmpty()
        ? List.of()
        : figure.fact().before().map(figure.form()::print).stream().toList();
  }

  static List<String> totalOfWrongRows(Printed figure, Manuscript manuscript, Dice dice) {
    return wrongSums(figure, manuscript, Kind.SUM);
  }

  static List<String> subtotalWithoutLeaf(Printed figure, Manuscript manuscript, Dice dice) {
    List<String> results = new ArrayList<>();
    for (Relation relation : claims(figure, manuscript, EnumSet.of(Kind.SCORE_SUM))) {
      for (Printed leaf : relation.operands()) {
        results.add(figure.form().print(figure.fact().value().subtract(leaf.fact().value())));
      }
    }
    return others(results, figure);
  }

  /** At least three parts; of two, the other one is not a total. */
  private static List<String> wrongSums(Printed figure, Manuscript manuscript, Kind kind) {
    List<String> results = new ArrayList<>();
    for (Relation relation : claims(figure, manuscript, EnumSet.of(kind))) {
      if (relation.operands().size() > 2
          && relation.computation().equals(Computations.SUM)
          && relation.operands().stream().noneMatch(part -> part.fact().value().signum() < 0)) {
        for (Printed part : relation.operands()) {
          BigDecimal value = figure.fact().value();
          results.add(figure.form().print(value.subtract(part.fact().value())));
          results.add(figure.form().print(value.add(part.fact().value())));
        }
      }
    }
    return others(results, figure);
  }

  private static List<String> others(List<String> results, Printed figure) {
    return results.stream().filter(text -> !text.equals(figure.text())).toList();
  }

  private static List<Relation> claims(Printed figure, Manuscript manuscript, Set<Kind> kinds) {
    return manuscript.relations(figure).stream()
        .filter(relation -> relation.claimed().equals(figure))
        .filter(relation -> kinds.contains(relation.kind()))
        .toList();
  }
}
