package gouji.checker.run;

import java.util.List;
import java.util.Optional;

/**
 * What came of one file: what it says itself, and the files in it, which are still to be audited.
 *
 * @param audit empty when the file only holds others
 */
record Audited(Optional<ReportAudit> audit, List<Input> inside) {}
