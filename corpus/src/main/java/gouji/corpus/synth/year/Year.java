package gouji.corpus.synth.year;

import gouji.corpus.synth.year.Score.Branch;
import java.math.BigDecimal;
import java.util.List;

/**
 * Everything there is to report of one department in one year; all of it agrees.
 *
 * @param number such as 2023
 * @param score of the department as a whole, out of 100
 */
public record Year(
    int number,
    Department department,
    Staffing staffing,
    Accounts accounts,
    Assets assets,
    List<Project> projects,
    Branch score) {

  /** The same with more staff than there are posts, or less. */
  public Year with(Staffing other) {
    return new Year(number, department, other, accounts, assets, projects, score);
  }

  /** The same with other points for an indicator, of the department or of a project. */
  public Year withPoints(String leaf, BigDecimal points) {
    return new Year(
        number,
        department,
        staffing,
        accounts,
        assets,
        projects.stream()
            .map(
                project ->
                    new Project(
                        project.undertaking(),
                        project.amounts(),
                        project.local(),
                        project.granted(),
                        project.execution().with(leaf, points),
                        project.indicators().with(leaf, points)))
            .toList(),
        score.with(leaf, points));
  }
}
