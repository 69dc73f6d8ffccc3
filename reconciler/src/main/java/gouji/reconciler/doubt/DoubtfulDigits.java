package gouji.reconciler.doubt;

import gouji.extractor.model.Figure;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Recalculation;
import gouji.reconciler.assertion.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A figure that was recognised in a picture may have other readings. Where an equation fails, and
 * exactly one choice of readings makes it hold without breaking another, that is what the page
 * shows; where several do, or none, the figure stays as it was read.
 */
public final class DoubtfulDigits {
  /** More readings than this of one equation's figures are not tried. */
  private static final int MOST_CHOICES = 256;

  private final Map<Integer, List<Recalculation>> standing = new HashMap<>();
  private final Map<Integer, Figure> settled = new HashMap<>();
  private final Set<Integer> contested = new HashSet<>();

  private DoubtfulDigits() {}

  /** The figures that have to be read another way, by their ids. */
  public static Map<Integer, Figure> settle(List<Recalculation> recalculations) {
    DoubtfulDigits digits = new DoubtfulDigits();
    for (Recalculation recalculation : recalculations) {
      if (recalculation.holds()) {
        for (Figure figure : doubtful(recalculation.assertion())) {
          digits.standing.computeIfAbsent(figure.id(), k -> new ArrayList<>()).add(recalculation);
        }
      }
    }
    for (Recalculation recalculation : recalculations) {
      Assertion assertion = recalculation.assertion();
      if (recalculation.fails() && assertion.relation() == Relation.EQUAL) {
        digits.only(assertion).ifPresent(digits::take);
      }
    }
    digits.contested.forEach(digits.settled::remove);
    return digits.settled;
  }

  private static List<Figure> doubtful(Assertion assertion) {
    return assertion.figures().stream().filter(f -> !f.otherReadings().isEmpty()).toList();
  }

  private void take(Map<Integer, Figure> choice) {
    choice.forEach(
        (id, figure) -> {
          Figure before = settled.putIfAbsent(id, figure);
          if (before != null && !before.printed().equals(figure.printed())) {
            contested.add(id);
          }
        });
  }

  /** The one choice that makes the assertion hold, of those that change the fewest figures. */
  private Optional<Map<Integer, Figure>> only(Assertion assertion) {
    List<Map<Integer, Figure>> choices = choices(doubtful(assertion));
    for (int changes = 1; changes <= assertion.figures().size(); changes++) {
      int changed = changes;
      List<Map<Integer, Figure>> holding =
          choices.stream().filter(c -> c.size() == changed && holds(assertion, c)).toList();
      if (!holding.isEmpty()) {
        return holding.size() == 1 ? Optional.of(holding.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean holds(Assertion assertion, Map<Integer, Figure> choice) {
    UnaryOperator<Figure> read = f -> choice.getOrDefault(f.id(), f);
    return Ledger.holds(assertion.replace(read))
        && choice.keySet().stream()
            .flatMap(id -> standing.getOrDefault(id, List.of()).stream())
            .allMatch(other -> Ledger.holds(other.assertion().replace(read)));
  }

  /** Every way to read the figures; what is read as before is left out. */
  private static List<Map<Integer, Figure>> choices(List<Figure> figures) {
    List<Map<Integer, Figure>> choices = new ArrayList<>(List.of(Map.of()));
    for (Figure figure : figures) {
      if (choices.size() * (figure.otherReadings().size() + 1) > MOST_CHOICES) {
        return List.of();
      }
      List<Map<Integer, Figure>> more = new ArrayList<>(choices);
      for (String reading : figure.otherReadings()) {
        for (Map<Integer, Figure> choice : choices) {
          Map<Integer, Figure> longer = new HashMap<>(choice);
          longer.put(figure.id(), figure.readAs(reading));
          more.add(longer);
        }
      }
      choices = more;
    }
    return choices;
  }
}
