package gouji.corpus.synth.year;

import java.util.List;

/**
 * What a sort of department does, everywhere.
 *
 * @param field the class of the functional classification that its spending belongs to
 * @param division of that class
 * @param items the first pays for running it, the others for projects
 */
public record Bureau(
    String name,
    String duty,
    Code field,
    Code division,
    List<Code> items,
    List<String> offices,
    List<String> units,
    List<Undertaking> undertakings) {

  /** A code of a classification, and what it says. */
  public record Code(String digits, String name) {}

  /**
   * A project, as any such department may have it.
   *
   * @param makes what is counted when it is done, such as 养护农村公路
   * @param measure the measure word
   * @param about about so many
   * @param benefit what it is good for
   */
  public record Undertaking(String name, String makes, String measure, int about, String benefit) {}
}
