package gouji.corpus.fault;

import static gouji.corpus.fault.WrongFigure.number;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Relation;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Dice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Prints more points for an indicator than its full marks beside them. */
final class WrongScore implements Planter {
  private final Change change;

  /** What becomes of the two. */
  interface Change {
    Optional<Document> of(Document document, Printed points, Printed full, Dice dice);
  }

  WrongScore(Change change) {
    this.change = change;
  }

  static Optional<Document> aboveFull(Document document, Printed points, Printed full, Dice dice) {
    BigDecimal more = full.fact().value().add(new BigDecimal(dice.pick("0.5", "1", "2", "10")));
    return Optional.of(document.replace(points.id(), points.form().print(more)));
  }

  static Optional<Document> exchanged(Document document, Printed points, Printed full, Dice dice) {
    if (points.fact().value().compareTo(full.fact().value()) == 0 || points.fact().isZero()) {
      return Optional.empty();
    }
    return Optional.of(
        document
            .replace(points.id(), points.form().print(full.fact().value()))
            .replace(full.id(), full.form().print(points.fact().value())));
  }

  @Override
  public Optional<Planting> plant(Manuscript manuscript, Dice dice) {
    for (Printed points : manuscript.figures(dice)) {
      for (Relation relation : manuscript.relations(points)) {
        boolean isScore =
            relation.kind() == Kind.LIMIT
                && relation.claimed().equals(points)
                && points.form().decimals() > 0;
        Printed full = relation.operands().isEmpty() ? points : relation.operands().get(0);
        Optional<Document> wrong =
            isScore ? change.of(manuscript.document(), points, full, dice) : Optional.empty();
        if (wrong.isPresent()) {
          String figure = wrong.get().text(points);
          String most = wrong.get().text(full);
          return Optional.of(
              new Planting(
                  wrong.get(),
                  points,
                  List.of(number(figure), number(most)),
                  figure
                      + " of "
                      + most
                      + "; it should be "
                      + points.text()
                      + " of "
                      + full.text()));
        }
      }
    }
    return Optional.empty();
  }
}
