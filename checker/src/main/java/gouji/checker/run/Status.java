package gouji.checker.run;

/** How much of a file was audited. */
public enum Status {
  AUDITED,
  /** Some of its pages were not read, or some rules could not run. */
  PARTIAL,
  FAILED
}
