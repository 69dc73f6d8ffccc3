package gouji.checker.finding;

/** How much a finding says. */
public enum Severity {
  /** Proved by the report's own figures. */
  ERROR,
  /** An auditor would ask. */
  WARNING,
  /** Worth knowing. */
  NOTE
}
