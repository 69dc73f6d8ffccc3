package gouji.checker.finding;

import gouji.checker.text.Amount;
import gouji.checker.text.Message;
import gouji.reconciler.assertion.Recalculation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is wrong, or that an auditor would ask about.
 *
 * @param id the same from run to run for the same discrepancy in the same file
 * @param rule the id of the rule that found it
 * @param confidence from 0 to 1, that it is no false alarm
 * @param reported what the report prints
 * @param recomputed what it should print, or what contradicts it
 * @param difference recomputed minus reported, in the unit of {@code reported}
 * @param likelyCause the simple slip that explains it
 * @param formula the calculation with its numbers
 * @param section the heading or the indicator under which it stands; may be empty
 * @param evidence what it rests on, the blamed figure first; never empty
 * @param amountTenThousandYuan how much money is in question
 * @param recalculations the failed recalculations behind it, the one that shows it best first
 */
public record Finding(
    String id,
    String rule,
    Severity severity,
    BigDecimal confidence,
    Message message,
    Optional<Amount> reported,
    Optional<Amount> recomputed,
    Optional<BigDecimal> difference,
    Optional<Message> likelyCause,
    Optional<Message> formula,
    String section,
    List<Evidence> evidence,
    Optional<BigDecimal> amountTenThousandYuan,
    List<Recalculation> recalculations) {

  public Finding {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("A finding without evidence: " + rule);
    }
    if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("Confidence is not within 0 and 1: " + confidence);
    }
    evidence = List.copyOf(evidence);
    recalculations = List.copyOf(recalculations);
  }

  /** The page on which the blamed figure stands. */
  public int page() {
    return evidence.get(0).page();
  }

  public Finding withId(String newId) {
    return new Finding(
        newId,
        rule,
        severity,
        confidence,
        message,
        reported,
        recomputed,
        difference,
        likelyCause,
        formula,
        section,
        evidence,
        amountTenThousandYuan,
        recalculations);
  }
}
