package gouji.corpus.fault;

import gouji.corpus.synth.document.Block.Table;
import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Place;
import gouji.corpus.synth.document.Relation;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Part;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Dice;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leaves out one of the parts that a sentence lists, or one row above a total. */
final class MissingPart implements Planter {

  /** So many parts stay: a total and one part would only say that this is one of them. */
  private static final int FEWEST_LEFT = 2;

  @Override
  public Optional<Planting> plant(Manuscript manuscript, Dice dice) {
    Set<Integer> removable = new LinkedHashSet<>();
    for (Place place : manuscript.places()) {
      place.parts().stream().map(Part::id).forEach(removable::add);
      if (place.row().isPresent() && isPlain(place.table().orElseThrow())) {
        removable.add(place.row().get().id());
      }
    }
    for (int id : dice.shuffled(List.copyOf(removable))) {
      Document document = manuscript.document().leaveOut(id);
      List<Relation> failures = document.failures();
      Optional<Relation> sum = failures.stream().filter(f -> f.kind() == Kind.SUM).findFirst();
      if (sum.isPresent() && failures.stream().allMatch(f -> leavesEnough(f, manuscript, id))) {
        Printed total = sum.get().claimed();
        return Optional.of(
            new Planting(
                document,
                total,
                List.of(WrongFigure.number(total.text())),
                "of what "
                    + total.text()
                    + " is the sum, one is left out: "
                    + WrongFigure.explain(manuscript.document(), List.of(sum.get()))
                        .replace("is not", "is")));
      }
    }
    return Optional.empty();
  }

  /** Every cell by itself, and no row with a number that would then be missing as well. */
  private static boolean isPlain(Table table) {
    return table.body().stream()
            .flatMap(row -> row.cells().stream())
            .allMatch(cell -> cell.rows() == 1)
        && table.header().stream()
            .flatMap(row -> row.cells().stream())
            .noneMatch(cell -> cell.line().equals(Line.of("序号")));
  }

  private static boolean leavesEnough(Relation failure, Manuscript manuscript, int id) {
    if (failure.kind() == Kind.COUNT) {
      return true;
    }
    long lost = failure.operands().stream().filter(part -> isIn(part, manuscript, id)).count();
    return failure.kind() == Kind.SUM
        && lost > 0
        && failure.operands().size() - lost >= FEWEST_LEFT
        && !isIn(failure.claimed(), manuscript, id);
  }

  private static boolean isIn(Printed figure, Manuscript manuscript, int id) {
    Place place = manuscript.place(figure);
    return place.row().isPresent() && place.row().get().id() == id
        || place.parts().stream()
            .anyMatch(part -> part.id() == id && part.spans().contains(figure));
  }
}
