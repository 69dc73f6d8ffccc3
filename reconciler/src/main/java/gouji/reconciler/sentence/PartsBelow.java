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
  private static final Pattern OPENS = Pattern.compile("^[，,。]?(?:其中|包括)[:，,]?$");

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

  /** The amount behind which the paragraph ends in 其中. */
  private static Optional<Figure> whole(Statement statement) {
    List<Mention> mentions = statement.mentions();
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    Mention last = mentions.get(mentions.size() - 1);
    return last.isLevel(Unit.Dimension.MONEY)
            && OPENS.matcher(statement.text().substring(last.end())).matches()
        ? Optional.of(last.figure())
        : Optional.empty();
  }

  /** All parts, one a paragraph, right below; none where one is missing. */
  private static List<Figure> parts(List<Statement> paragraphs, int whole, Identity identity) {
    List<Figure> parts = new ArrayList<>();
    String section = paragraphs.get(whole).section();
    for (String concept : identity.parts()) {
      int at = whole + 1 + parts.size();
      if (at >= paragraphs.size()
          || !paragraphs.get(at).section().equals(section)
          || paragraphs.get(at).mentions().isEmpty()) {
        return List.of();
      }
      Mention first = paragraphs.get(at).mentions().get(0);
      if (first.start() > LONGEST_LEAD
          || !first.isLevel(Unit.Dimension.MONEY)
          || !isOf(first.figure(), concept)) {
        return List.of();
      }
      parts.add(first.figure());
    }
    return parts;
  }

  private static boolean isOf(Figure figure, String concept) {
    return figure.measure().concept().filter(concept::equals).isPresent();
  }
}
