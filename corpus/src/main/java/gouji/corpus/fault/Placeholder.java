package gouji.corpus.fault;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Dice;
import java.util.List;
import java.util.Optional;

/** Leaves what a form has in the place of a number: its unit stays. */
final class Placeholder implements Planter {
  private final List<String> signs;

  Placeholder(String... signs) {
    this.signs = List.of(signs);
  }

  @Override
  public Optional<Planting> plant(Manuscript manuscript, Dice dice) {
    for (Printed figure : manuscript.figures(dice)) {
      if (figure.form().after().endsWith("元")) {
        String wrong = dice.pick(signs) + figure.form().after();
        Document document = manuscript.document().replace(figure.id(), wrong);
        return Optional.of(
            new Planting(document, figure, List.of(), wrong + " should be " + figure.text()));
      }
    }
    return Optional.empty();
  }
}
