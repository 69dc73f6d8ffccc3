package gouji.reconciler.sentence;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.catalogue.Identity;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A whole whose paragraph ends in 其中, and its parts by the catalogue, each at the head of a
 * paragraph of its own below: 基本支出91.10万元，其中： / 人员经费80.99万元，主要包括… / 公用经费10.11万元，….
 */
public final class PartsBelow implements AssertionFinder {
  private static final Pattern OPENS = Pattern.compile("[，,。；;](?:其中|包括)[:，,]?$");

  /** A part's paragraph may be followed by others that explain it. */
  private static final int FURTHEST = 8;

  /** What may stand before the part's name and within it. */
  private static final int LONGEST_LEAD = 24;

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    List<Statement> paragraphs = index.paragraphs();
    for (int at = 0; at < paragraphs.size(); at++) {
      Optional<Figure> whole = whole(paragraphs.get(at));
      if (whole.isPresent()) {
        for (Identity identity : Identity.ALL) {
          if (isOf(whole.get(), identity.whole())) {
            List<Figure> parts = parts(paragraphs, at, identity);
            if (!parts.isEmpty()) {
              ledger.book(
                  Assertion.equal(
                      Kind.SUM_IN_TEXT,
                      Expression.of(whole.get()),
                      Expression.sum(parts),
                      Why.PARTS_LISTED));
            }
          }
        }
      }
    }
  }

  /** The last amount of a paragraph that ends in 其中; only its changes may stand between. */
  private static Optional<Figure> whole(Statement statement) {
    if (!OPENS.matcher(statement.text()).find()) {
      return Optional.empty();
    }
    return statement.mentions().stream()
        .filter(mention -> mention.isLevel(Unit.Dimension.MONEY))
        .reduce((first, second) -> second)
        .map(Mention::figure);
  }

  /**
   * All parts, each at the head of one of the next paragraphs, which may be headings; none where
   * one is missing, or another section begins.
   */
  private static List<Figure> parts(List<Statement> paragraphs, int whole, Identity identity) {
    List<Figure> parts = new ArrayList<>();
    String section = paragraphs.get(whole).section();
    int last = Math.min(paragraphs.size(), whole + 1 + FURTHEST);
    for (int at = whole + 1; at < last && parts.size() < identity.parts().size(); at++) {
      Statement paragraph = paragraphs.get(at);
      Optional<Figure> part = atHead(paragraph, identity.parts().get(parts.size()));
      if (part.isPresent()) {
        parts.add(part.get());
        section = paragraph.section();
      } else if (!paragraph.section().equals(section)) {
        return List.of();
      }
    }
    return parts.size() == identity.parts().size() ? parts : List.of();
  }

  private static Optional<Figure> atHead(Statement paragraph, String concept) {
    return paragraph.mentions().stream()
        .findFirst()
        .filter(first -> first.start() <= LONGEST_LEAD)
        .filter(first -> first.isLevel(Unit.Dimension.MONEY))
        .map(Mention::figure)
        .filter(figure -> isOf(figure, concept));
  }

  private static boolean isOf(Figure figure, String concept) {
    return figure.measure().concept().filter(concept::equals).isPresent();
  }
}
