package gouji.corpus.synth.year;

import java.util.ArrayList;
import java.util.List;

/**
 * Who works in a department.
 *
 * @param units the department's own offices first
 */
public record Staffing(List<Unit> units, Fact retired) {

  /**
   * One institution.
   *
   * @param posts 编制
   * @param serving 在职, never more than posts in a report without errors
   */
  public record Unit(String name, boolean civilService, Fact posts, Fact serving) {}

  /** Copies the list. */
  public Staffing {
    units = List.copyOf(units);
  }

  public Fact posts() {
    return Fact.sum("authorised posts", units.stream().map(Unit::posts).toList());
  }

  public Fact serving() {
    return Fact.sum("serving staff", units.stream().map(Unit::serving).toList());
  }

  /** The same with another number of staff in one unit. */
  public Staffing withServing(int unit, int heads) {
    List<Unit> changed = new ArrayList<>(units);
    Unit old = units.get(unit);
    changed.set(
        unit,
        new Unit(
            old.name(), old.civilService(), old.posts(), Fact.of(old.serving().name(), heads)));
    return new Staffing(changed, retired);
  }
}
