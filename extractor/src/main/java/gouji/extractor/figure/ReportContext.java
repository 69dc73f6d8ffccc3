package gouji.extractor.figure;

import gouji.extractor.language.Segmenter;
import gouji.extractor.model.Basis;
import gouji.extractor.model.ReportKind;
import java.util.Optional;

/**
 * What the whole report establishes for each of its figures.
 *
 * @param dropsZeros whether it prints 6万元 and 3.5万元 for 6.00 and 3.50
 */
record ReportContext(
    Optional<String> organisation,
    Optional<Integer> fiscalYear,
    ReportKind kind,
    Segmenter segmenter,
    boolean dropsZeros) {

  /** The book that figures of such a report stand on when nothing nearer says so. */
  Basis usualBasis() {
    return switch (kind) {
      case DEPARTMENT_ACCOUNTS -> Basis.FINAL_ACCOUNTS;
      case DEPARTMENT_BUDGET -> Basis.BUDGET;
      default -> Basis.UNSTATED;
    };
  }
}
