package gouji.corpus.fault;

import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Dice;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What may become of a number under clumsy fingers. */
final class Digits {
  private static final int MOST_UNITS = 6;

  private Digits() {}

  static List<String> swapped(Printed figure, Manuscript manuscript, Dice dice) {
    return each(
        figure,
        digits -> {
          List<String> results = new ArrayList<>();
          for (int i = 0; i + 1 < digits.length(); i++) {
            char left = digits.charAt(i);
            char right = digits.charAt(i + 1);
            if (left != '.' && right != '.' && left != right) {
              results.add(digits.substring(0, i) + right + left + digits.substring(i + 2));
            }
          }
          return results;
        });
  }

  static List<String> lost(Printed figure, Manuscript manuscript, Dice dice) {
    return each(
        figure,
        digits -> {
          List<String> results = new ArrayList<>();
          for (int i = 0; i < wholeLength(digits) && wholeLength(digits) > 1; i++) {
            results.add(digits.substring(0, i) + digits.substring(i + 1));
          }
          return results;
        });
  }

  static List<String> doubled(Printed figure, Manuscript manuscript, Dice dice) {
    return each(
        figure,
        digits -> {
          List<String> results = new ArrayList<>();
          for (int i = 0; i < wholeLength(digits); i++) {
            results.add(digits.substring(0, i + 1) + digits.substring(i));
          }
          return results;
        });
  }

  static List<String> changed(Printed figure, Manuscript manuscript, Dice dice) {
    return each(
        figure,
        digits -> {
          List<String> results = new ArrayList<>();
          for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) != '.') {
              int other = (digits.charAt(i) - '0' + dice.between(1, 9)) % 10;
              results.add(digits.substring(0, i) + other + digits.substring(i + 1));
            }
          }
          return results;
        });
  }

  /** The same digits with the point one place to the left or right. */
  static List<String> pointMoved(Printed figure, Manuscript manuscript, Dice dice) {
    return each(
        figure,
        digits -> {
          BigDecimal number = new BigDecimal(digits);
          return number.scale() < 2
              ? List.of()
              : List.of(
                  number.movePointLeft(1).toPlainString(),
                  number.movePointRight(1).toPlainString());
        });
  }

  static List<String> offInTheLastDigit(Printed figure, Manuscript manuscript, Dice dice) {
    boolean isClaimed =
        manuscript.relations(figure).stream()
            .anyMatch(relation -> relation.claimed().equals(figure));
    return !isClaimed
        ? List.of()
        : each(
            figure,
            digits -> {
              BigDecimal number = new BigDecimal(digits);
              List<String> results = new ArrayList<>();
              for (int units = 2; units <= MOST_UNITS; units++) {
                BigDecimal off = BigDecimal.valueOf(units, number.scale());
                results.add(number.add(off).toPlainString());
                results.add(number.subtract(off).toPlainString());
              }
              return results;
            });
  }

  private static int wholeLength(String digits) {
    int point = digits.indexOf('.');
    return point < 0 ? digits.length() : point;
  }

  /**
   * The changes of a measured figure's digits, sign and unit kept. Scores and heads have faults of
   * their own.
   */
  private static List<String> each(
      Printed figure, java.util.function.Function<String, List<String>> changes) {
    String plain = Figures.plain(figure);
    if (figure.form().exact() || new BigDecimal(plain).signum() == 0) {
      return List.of();
    }
    String sign = plain.startsWith("-") ? "-" : "";
    UnaryOperator<String> print = digits -> figure.form().print(sign + digits);
    return changes.apply(plain.substring(sign.length())).stream()
        .filter(digits -> digits.charAt(0) != '0' || digits.startsWith("0."))
        .filter(digits -> !digits.startsWith("-"))
        .map(print)
        .toList();
  }
}
