package gouji.corpus.fault;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Place;
import gouji.corpus.synth.document.Span.Keyword;
import gouji.corpus.synth.document.Span.Keyword.Role;
import gouji.corpus.synth.year.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a wrong word in the place of one that a report depends on. */
final class WrongWord implements Planter {
  private final Role role;

  WrongWord(Role role) {
    this.role = role;
  }

  /** Another planter, half of the time and where there is no such word. */
  Planter or(Planter other) {
    return (manuscript, dice) -> {
      boolean first = dice.chance(50);
      Optional<Planting> planted = (first ? this : other).plant(manuscript, dice);
      return planted.isPresent() ? planted : (first ? other : this).plant(manuscript, dice);
    };
  }

  @Override
  public Optional<Planting> plant(Manuscript manuscript, Dice dice) {
    List<Keyword> words = new ArrayList<>();
    for (Place place : manuscript.places()) {
      place.keywords().stream().filter(word -> word.role() == role).forEach(words::add);
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Keyword word = dice.pick(words);
    String wrong = dice.pick(word.wrong());
    Document document = manuscript.document().replace(word.id(), wrong);
    return Optional.of(
        new Planting(document, word, List.of(), wrong + " should be " + word.text()));
  }
}
