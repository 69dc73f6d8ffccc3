package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.year.Dice;
import gouji.corpus.synth.year.Year;

/** The kinds of report that departments publish. */
public enum ReportKind {
  /** Whole-department self-evaluation, its score tree in headings and paragraphs. */
  NARRATIVE,
  /** Whole-department self-evaluation with a table of scores and their criteria. */
  SCORED,
  /** Whole-department self-evaluation as one form. */
  DEPARTMENT_FORM,
  /** Project self-evaluation forms. */
  FORMS,
  /** Final accounts: tables and what is said of them. */
  ACCOUNTS,
  /** Budget: tables in 元, prose in 万元. */
  BUDGET;

  /**
   * Writes a year down. The dice decide on words and layout only, and are thrown equally often
   * whatever the figures are.
   */
  public Document write(Year year, Dice dice) {
    return switch (this) {
      case NARRATIVE, SCORED -> SelfEvaluation.write(year, dice, this == SCORED);
      case DEPARTMENT_FORM -> DepartmentForm.write(year, dice);
      case FORMS -> ProjectForms.write(year, dice);
      case ACCOUNTS -> MoneyReport.accounts(year, dice);
      case BUDGET -> MoneyReport.budget(year, dice);
    };
  }
}
