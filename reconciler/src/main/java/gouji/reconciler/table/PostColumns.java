package gouji.reconciler.table;

import gouji.extractor.model.Figure;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Table;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.index.ReportIndex;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A table with one column of authorised posts and one of serving staff: in no row more of these.
 * The heads of an 实有 column may be of others too.
 */
public final class PostColumns implements AssertionFinder {
  private static final Pattern POSTS =
      Pattern.compile("(?:核定|批准)?(?:人员)?编制(?:人数|总数|数)?(?:\\(.*\\))?");
  private static final Pattern SERVING =
      Pattern.compile("(?:年末|实有)?(?:在职在编|在编在职|在职|在编)(?:人员|职工)?(?:实有)?(?:人数|总数|数)?(?:\\(.*\\))?");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Table table : index.report().tables()) {
      for (Stretch stretch : Stretch.of(index, table)) {
        List<Integer> posts = stretch.columns(name -> POSTS.matcher(name).matches());
        List<Integer> serving = stretch.columns(name -> SERVING.matcher(name).matches());
        if (posts.size() == 1 && serving.size() == 1) {
          for (int row : stretch.rows()) {
            book(heads(stretch, row, serving.get(0)), heads(stretch, row, posts.get(0)), ledger);
          }
        }
      }
    }
  }

  private static void book(Optional<Figure> serving, Optional<Figure> posts, Ledger ledger) {
    if (serving.isPresent() && posts.isPresent()) {
      ledger.book(
          new Assertion(
              Kind.POSTS,
              Expression.of(serving.get()),
              Relation.AT_MOST,
              Expression.of(posts.get()),
              Why.CATALOGUE,
              List.of()));
    }
  }

  private static Optional<Figure> heads(Stretch stretch, int row, int column) {
    return stretch
        .figure(row, column)
        .filter(
            figure ->
                figure.quantity().unit().dimension() == Unit.Dimension.PEOPLE
                    || figure.quantity().unit() == Unit.NONE)
        .filter(
            figure ->
                figure.quantity().precision() instanceof Precision.Exact
                    || figure.quantity().value().scale() <= 0);
  }
}
