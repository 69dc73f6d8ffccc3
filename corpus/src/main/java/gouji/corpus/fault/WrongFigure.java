package gouji.corpus.fault;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Relation;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints one figure wrongly, at one place, where something else in the report contradicts it. */
final class WrongFigure implements Planter {
  private final Candidates candidates;

  /** What could be printed instead. */
  interface Candidates {
    List<String> of(Printed figure, Manuscript manuscript, Dice dice);
  }

  WrongFigure(Candidates candidates) {
    this.candidates = candidates;
  }

  @Override
  public Optional<Planting> plant(Manuscript manuscript, Dice dice) {
    for (Printed figure : manuscript.figures(dice)) {
      for (String wrong : dice.shuffled(candidates.of(figure, manuscript, dice))) {
        Document document = manuscript.document().replace(figure.id(), wrong);
        List<Relation> failures = document.failuresAmong(manuscript.relations(figure));
        if (!failures.isEmpty() && !wrong.equals(figure.text())) {
          return Optional.of(planting(document, figure, failures));
        }
      }
    }
    return Optional.empty();
  }

  private static Planting planting(Document document, Printed figure, List<Relation> failures) {
    List<String> figures = new ArrayList<>(List.of(number(document.text(figure))));
    if (failures.stream().allMatch(failure -> failure.kind() == Kind.EQUAL)) {
      Relation failure = failures.get(0);
      Printed other =
          failure.claimed().equals(figure) ? failure.operands().get(0) : failure.claimed();
      figures.add(number(document.text(other)));
    }
    String explanation =
        document.text(figure) + " should be " + figure.text() + ": " + explain(document, failures);
    return new Planting(document, figure, figures, explanation);
  }

  /** The relations that fail, in figures. */
  static String explain(Document document, List<Relation> failures) {
    return String.join("; ", failures.stream().map(failure -> explain(document, failure)).toList());
  }

  private static String explain(Document document, Relation relation) {
    List<String> operands = relation.operands().stream().map(document::text).toList();
    return document.text(relation.claimed())
        + " is not the "
        + relation.kind().id()
        + " of "
        + String.join(", ", operands);
  }

  /** As labels have it: without the unit, but with the sign for percent. */
  static String number(String printed) {
    return printed.replaceAll("[^-\\d.,%]", "");
  }
}
