package gouji.reconciler.across;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Place;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Outcome;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.catalogue.Identity;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.slip.Slips;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Wholes and parts that the field ties together and the report prints in different places: 支出合计
 * here, 基本支出 and 项目支出 there. The parts must stand side by side, on one book and of one year.
 */
public final class Identities implements AssertionFinder {

  private static final List<String> OTHER_EXPENDITURE = List.of("经营支出", "上缴上级支出", "对附属单位补助支出");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    List<Figure> figures =
        index.report().figures().stream().filter(Identities::isStatedAmount).toList();
    bookTotals(figures, ledger);
    boolean otherKinds = figures(index).anyMatch(Identities::isOtherExpenditure);
    for (Identity identity : Identity.ALL) {
      if (otherKinds && identity.whole().equals("expenditure")) {
        continue;
      }
      for (List<Figure> parts : groups(identity, figures)) {
        figures.stream()
            .filter(whole -> isWholeOf(whole, identity, parts.get(0)))
            .forEach(whole -> book(whole, parts, ledger));
      }
    }
  }

  /**
   * 收入总计 a，支出总计 b: both sides of the account with its balances (财政部 决算公开01表). Some call the year's
   * own revenue so, hence only a slip of the pen is taken for a mistake.
   */
  private static void bookTotals(List<Figure> figures, Ledger ledger) {
    for (int i = 0; i + 1 < figures.size(); i++) {
      Figure in = figures.get(i);
      Figure out = figures.get(i + 1);
      if (isOf(in, "totalWithOpening")
          && isOf(out, "totalWithClosing")
          && in.measure().fund().equals(out.measure().fund())
          && sameBooks(in.measure(), out.measure())) {
        Assertion assertion =
            Assertion.equal(Kind.IDENTITY, Expression.of(out), Expression.of(in), Why.CATALOGUE);
        if (Ledger.holds(assertion) || Slips.explain(out, Expression.of(in)).isPresent()) {
          ledger.book(assertion);
        } else {
          ledger.bookUndecidable(assertion, Reason.AMBIGUOUS);
        }
      }
    }
  }

  private static boolean isOf(Figure figure, String concept) {
    return figure.measure().concept().orElseThrow().equals(concept);
  }

  private static Stream<Figure> figures(ReportIndex index) {
    return index.report().figures().stream();
  }

  /** Institutions also spend on business operations and on their own units. */
  private static boolean isOtherExpenditure(Figure figure) {
    return figure.quantity().value().signum() != 0
        && OTHER_EXPENDITURE.stream().anyMatch(figure.measure().phrase()::contains);
  }

  private static boolean isStatedAmount(Figure figure) {
    return figure.measure().aspect() == Aspect.LEVEL
        && figure.quantity().unit().dimension() == Unit.Dimension.MONEY
        && figure.measure().concept().isPresent()
        && figure.measure().subject().isEmpty()
        && figure.provenance().place() instanceof Place.InText;
  }

  /** Every run of figures in one paragraph that are the identity's parts on one book. */
  private static List<List<Figure>> groups(Identity identity, List<Figure> figures) {
    List<List<Figure>> groups = new ArrayList<>();
    int n = identity.parts().size();
    for (int i = 0; i + n <= figures.size(); i++) {
      List<Figure> run = figures.subList(i, i + n);
      List<String> concepts = run.stream().map(f -> f.measure().concept().orElseThrow()).toList();
      if (concepts.equals(identity.parts())
          && run.stream().allMatch(f -> sameBooks(f.measure(), run.get(0).measure()))
          && paragraph(run.get(0)).equals(paragraph(run.get(n - 1)))) {
        groups.add(List.copyOf(run));
      }
    }
    return groups;
  }

  private static String paragraph(Figure figure) {
    return ((Place.InText) figure.provenance().place()).paragraph();
  }

  private static boolean sameBooks(Measure a, Measure b) {
    return a.basis() == b.basis() && a.year().equals(b.year()) && a.basis() != Basis.UNSTATED;
  }

  /** The same paragraph's wholes are tested by its sentences. */
  private static boolean isWholeOf(Figure whole, Identity identity, Figure part) {
    return whole.measure().concept().orElseThrow().equals(identity.whole())
        && sameBooks(whole.measure(), part.measure())
        && !paragraph(whole).equals(paragraph(part));
  }

  /**
   * A whole of another fund than its parts differs rightly; it is taken to be the same whole only
   * when it agrees, or when a single slip of the pen makes it agree.
   */
  private static void book(Figure whole, List<Figure> parts, Ledger ledger) {
    Assertion assertion =
        Assertion.equal(Kind.IDENTITY, Expression.of(whole), Expression.sum(parts), Why.CATALOGUE);
    Outcome outcome = Ledger.recalculate(assertion);
    boolean sameFund = whole.measure().fund().equals(parts.get(0).measure().fund());
    Optional<?> slip = Slips.explain(whole, Expression.sum(parts));
    if (!(outcome instanceof Outcome.Fails) || sameFund || slip.isPresent()) {
      ledger.book(assertion);
    } else {
      ledger.bookUndecidable(assertion, Reason.AMBIGUOUS);
    }
  }
}
