package gouji.corpus.synth.year;

import gouji.corpus.synth.year.Staffing.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Draws a department and its year. */
public final class YearDrawer {
  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2024;

  private YearDrawer() {}

  public static Year draw(Dice dice) {
    BigDecimal grain = new BigDecimal(dice.pick("0.01", "0.01", "1"));
    Department department = department(dice);
    Staffing staffing = staffing(dice, department);
    AccountsDrawer money = new AccountsDrawer(dice, grain);
    ProjectDrawer undertakings = new ProjectDrawer(dice, grain);
    List<Project> projects = undertakings.draw(department.bureau(), money);
    Accounts accounts =
        money.draw(
            department,
            staffing.serving().value().intValue(),
            projects,
            undertakings.items(department.bureau(), projects));
    Assets assets = assets(dice, grain);
    return new Year(
        dice.between(FIRST_YEAR, LAST_YEAR),
        department,
        staffing,
        accounts,
        assets,
        projects,
        new ScoreDrawer(dice, accounts, staffing, assets).draw());
  }

  private static Department department(Dice dice) {
    StringBuilder place = new StringBuilder();
    for (String choices : Vocabulary.lines("places.txt")) {
      place.append(dice.pick(List.of(choices.split(" "))));
    }
    return new Department(place.toString(), dice.pick(Vocabulary.bureaus()));
  }

  private static Staffing staffing(Dice dice, Department department) {
    List<Unit> units = new ArrayList<>();
    units.add(unit(dice, department.name() + "机关", true, dice.between(14, 60)));
    List<String> institutions = department.bureau().units();
    for (String name : dice.some(institutions, dice.between(0, institutions.size()))) {
      units.add(unit(dice, department.place() + name, false, dice.between(6, 45)));
    }
    return new Staffing(units, Fact.of("retired staff", dice.between(5, 90)));
  }

  private static Unit unit(Dice dice, String name, boolean civilService, int posts) {
    return new Unit(
        name,
        civilService,
        Fact.of("posts of " + name, posts),
        Fact.of("serving staff of " + name, posts - dice.between(0, posts / 6)));
  }

  private static Assets assets(Dice dice, BigDecimal grain) {
    BigDecimal all = dice.around(BigDecimal.valueOf(6_000_000), 400, 4000, grain);
    List<String> names = List.of("房屋和构筑物", "车辆", "设备", "家具和用具");
    List<BigDecimal> parts = dice.split(all, List.of(60, 9, 22, 6), grain);
    List<Fact> kinds = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      kinds.add(Fact.of("assets: " + names.get(i), parts.get(i)));
    }
    BigDecimal idle =
        dice.chance(50) ? BigDecimal.ZERO.setScale(2) : dice.around(all, 5, 60, grain);
    return new Assets(
        kinds,
        names,
        Fact.of("idle assets", idle),
        Fact.of("depreciation", dice.around(all, 250, 600, grain)));
  }
}
