package gouji.corpus.synth.year;

import gouji.corpus.synth.year.Bureau.Code;
import gouji.corpus.synth.year.Bureau.Undertaking;
import gouji.corpus.synth.year.Item.Purse;
import gouji.corpus.synth.year.Score.Branch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws what a department's projects cost, and the lines of its accounts that pay for them. */
final class ProjectDrawer {
  private static final Code LAND_CLASS = new Code("212", "城乡社区支出");
  private static final Code LAND_DIVISION = new Code("08", "国有土地使用权出让收入安排的支出");
  private static final Code LAND_ITEM = new Code("04", "农村基础设施建设支出");

  private final Dice dice;
  private final BigDecimal grain;

  ProjectDrawer(Dice dice, BigDecimal grain) {
    this.dice = dice;
    this.grain = grain;
  }

  List<Project> draw(Bureau bureau, AccountsDrawer money) {
    List<Undertaking> undertakings =
        dice.some(bureau.undertakings(), dice.between(3, bureau.undertakings().size()));
    List<Project> projects = new ArrayList<>();
    BigDecimal scale = BigDecimal.valueOf(dice.pick(200_000, 600_000, 2_000_000, 5_000_000));
    for (Undertaking undertaking : undertakings) {
      BigDecimal spent = dice.around(scale, 400, 3000, grain);
      BigDecimal adjusted = dice.chance(25) ? spent : dice.around(spent, 1000, 1120, grain);
      BigDecimal initial = dice.chance(25) ? adjusted : dice.around(adjusted, 840, 1060, grain);
      Amounts amounts = money.amounts(undertaking.name(), initial, adjusted, spent);
      int share = dice.chance(45) ? 1000 : dice.between(250, 750);
      Amounts local = part("local money for " + undertaking.name(), amounts, share);
      projects.add(
          new Project(
              undertaking,
              amounts,
              local,
              rest("granted money for " + undertaking.name(), amounts, local),
              new IndicatorDrawer(dice).execution(undertaking, amounts),
              new Branch(undertaking.name(), new IndicatorDrawer(dice).indicators(undertaking))));
    }
    return projects;
  }

  private Amounts part(String name, Amounts all, int share) {
    return new Amounts(
        Fact.of("initial " + name, dice.around(all.initial().value(), share, share, grain)),
        Fact.of("adjusted " + name, dice.around(all.adjusted().value(), share, share, grain)),
        Fact.of("spent " + name, dice.around(all.outturn().value(), share, share, grain)));
  }

  private static Amounts rest(String name, Amounts all, Amounts part) {
    return new Amounts(
        all.initial().minus("initial " + name, part.initial()),
        all.adjusted().minus("adjusted " + name, part.adjusted()),
        all.outturn().minus("spent " + name, part.outturn()));
  }

  /** The lines of the accounts; each pays for one project or more. */
  List<Item> items(Bureau bureau, List<Project> projects) {
    boolean fund = dice.chance(30);
    boolean other = dice.chance(30);
    List<Code> codes = bureau.items().subList(1, bureau.items().size());
    Map<Code, List<Project>> byCode = new LinkedHashMap<>();
    int general = projects.size() - (fund ? 1 : 0) - (other ? 1 : 0);
    int codesForGeneral = other ? codes.size() - 1 : codes.size();
    for (int i = 0; i < general; i++) {
      Code code = codes.get(i % codesForGeneral);
      byCode.computeIfAbsent(code, key -> new ArrayList<>()).add(projects.get(i));
    }
    List<Item> items = new ArrayList<>();
    byCode.forEach(
        (code, paid) ->
            items.add(item(bureau.field(), bureau.division(), code, Purse.GENERAL, paid)));
    int next = general;
    if (fund) {
      List<Project> paid = projects.subList(next, next + 1);
      items.add(item(LAND_CLASS, LAND_DIVISION, LAND_ITEM, Purse.FUND, paid));
      next++;
    }
    if (other) {
      Code last = codes.get(codes.size() - 1);
      List<Project> paid = projects.subList(next, next + 1);
      items.add(item(bureau.field(), bureau.division(), last, Purse.OTHER, paid));
    }
    return items;
  }

  private static Item item(Code field, Code division, Code code, Purse purse, List<Project> paid) {
    String digits = field.digits() + division.digits() + code.digits();
    List<String> names = paid.stream().map(project -> project.undertaking().name()).toList();
    return new Item(
        field,
        division,
        code,
        false,
        purse,
        String.join("、", names) + "等项目支出",
        Amounts.sum(digits, paid.stream().map(Project::amounts).toList()));
  }
}
