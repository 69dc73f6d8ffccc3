package gouji.corpus.fault;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Relation;
import gouji.corpus.synth.document.Span.Keyword;
import gouji.corpus.synth.year.Dice;
import java.util.List;
import java.util.Optional;

/** Says that the larger of two figures is the smaller. */
final class WrongComparison implements Planter {
  @Override
  public Optional<Planting> plant(Manuscript manuscript, Dice dice) {
    List<Relation> comparisons =
        manuscript.document().relations().stream().filter(r -> r.word().isPresent()).toList();
    for (Relation comparison : dice.shuffled(comparisons)) {
      Keyword word = comparison.word().orElseThrow();
      String wrong = dice.pick(word.wrong());
      Document document = manuscript.document().replace(word.id(), wrong);
      if (!document.failuresAmong(List.of(comparison)).isEmpty()) {
        String left = document.text(comparison.claimed());
        String right = document.text(comparison.operands().get(0));
        return Optional.of(
            new Planting(
                document,
                word,
                List.of(WrongFigure.number(left), WrongFigure.number(right)),
                left + " is not " + wrong + " " + right));
      }
    }
    return Optional.empty();
  }
}
