package gouji.extractor.model;

/** What sort of document it is. */
public enum ReportKind {
  DEPARTMENT_SELF_EVALUATION,
  PROJECT_SELF_EVALUATION,
  THIRD_PARTY_EVALUATION,
  DEPARTMENT_BUDGET,
  DEPARTMENT_ACCOUNTS,
  UNKNOWN
}
