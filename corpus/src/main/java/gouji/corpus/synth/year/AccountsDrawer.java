package gouji.corpus.synth.year;

import gouji.corpus.synth.year.Accounts.Economic;
import gouji.corpus.synth.year.Accounts.Procurement;
import gouji.corpus.synth.year.Accounts.ThreePublic;
import gouji.corpus.synth.year.Bureau.Code;
import gouji.corpus.synth.year.Item.Purse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Draws a department's money. */
final class AccountsDrawer {
  private static final List<Code> PERSONNEL =
      List.of(
          new Code("30101", "基本工资"),
          new Code("30102", "津贴补贴"),
          new Code("30103", "奖金"),
          new Code("30107", "绩效工资"),
          new Code("30108", "机关事业单位基本养老保险缴费"),
          new Code("30110", "职工基本医疗保险缴费"),
          new Code("30113", "住房公积金"),
          new Code("30302", "退休费"),
          new Code("30305", "生活补助"));
  private static final List<Integer> PERSONNEL_WEIGHTS = List.of(30, 22, 14, 8, 10, 6, 9, 3, 1);
  private static final List<Code> OPERATING =
      List.of(
          new Code("30201", "办公费"),
          new Code("30202", "印刷费"),
          new Code("30205", "水费"),
          new Code("30206", "电费"),
          new Code("30207", "邮电费"),
          new Code("30211", "差旅费"),
          new Code("30213", "维修（护）费"),
          new Code("30216", "培训费"),
          new Code("30226", "劳务费"),
          new Code("30228", "工会经费"),
          new Code("30239", "其他交通费用"),
          new Code("30299", "其他商品和服务支出"),
          new Code("31002", "办公设备购置"));
  private static final List<Integer> OPERATING_WEIGHTS =
      List.of(18, 5, 2, 5, 4, 9, 6, 4, 8, 7, 16, 9, 5);

  private final Dice dice;
  private final BigDecimal grain;

  /** The rounded amounts of one report are multiples of this many yuan. */
  AccountsDrawer(Dice dice, BigDecimal grain) {
    this.dice = dice;
    this.grain = grain;
  }

  Accounts draw(Department department, int heads, List<Project> projects, List<Item> projectItems) {
    BigDecimal basic = dice.around(BigDecimal.valueOf(heads), 130_000_000, 210_000_000, grain);
    List<Item> items = new ArrayList<>(basicItems(department.bureau(), basic));
    items.addAll(projectItems);
    items.sort(Comparator.comparing(Item::code));
    BigDecimal operating = dice.around(basic, 90, 180, grain);
    List<Economic> running = economic(OPERATING, OPERATING_WEIGHTS, operating);
    return new Accounts(
        List.copyOf(items),
        pot("general public budget", items, Purse.GENERAL),
        pot("government funds", items, Purse.FUND),
        pot("other money", items, Purse.OTHER),
        economic(PERSONNEL, PERSONNEL_WEIGHTS, basic.subtract(operating)),
        running,
        Fact.of("budget of operating funds", dice.around(operating, 1004, 1080, grain)),
        threePublic(),
        procurement(Fact.sum("", projects.stream().map(p -> p.amounts().outturn()).toList())));
  }

  private List<Item> basicItems(Bureau bureau, BigDecimal total) {
    Code social = new Code("208", "社会保障和就业支出");
    Code old = new Code("05", "行政事业单位养老支出");
    Code health = new Code("210", "卫生健康支出");
    Code housing = new Code("221", "住房保障支出");
    List<BigDecimal> parts = dice.split(total, List.of(66, 4, 12, 6, 5, 9), grain);
    return List.of(
        basic(
            bureau.field(),
            bureau.division(),
            bureau.items().get(0),
            "在职人员工资福利和机关日常运转等支出",
            parts.get(0)),
        basic(social, old, new Code("01", "行政单位离退休"), "退休人员补助等支出", parts.get(1)),
        basic(social, old, new Code("05", "机关事业单位基本养老保险缴费支出"), "在职人员基本养老保险缴费支出", parts.get(2)),
        basic(social, old, new Code("06", "机关事业单位职业年金缴费支出"), "在职人员职业年金缴费支出", parts.get(3)),
        basic(
            health,
            new Code("11", "行政事业单位医疗"),
            new Code("01", "行政单位医疗"),
            "在职人员基本医疗保险缴费支出",
            parts.get(4)),
        basic(
            housing,
            new Code("02", "住房改革支出"),
            new Code("01", "住房公积金"),
            "为在职人员缴存住房公积金支出",
            parts.get(5)));
  }

  private Item basic(Code field, Code division, Code item, String purpose, BigDecimal outturn) {
    String name = field.digits() + division.digits() + item.digits();
    BigDecimal adjusted = dice.chance(50) ? outturn : dice.around(outturn, 1000, 1030, grain);
    BigDecimal initial = dice.chance(30) ? adjusted : dice.around(adjusted, 940, 1040, grain);
    return new Item(
        field,
        division,
        item,
        true,
        Purse.GENERAL,
        purpose,
        amounts(name, initial, adjusted, outturn));
  }

  /** With an outturn of the year before. */
  Amounts amounts(String name, BigDecimal initial, BigDecimal adjusted, BigDecimal outturn) {
    return new Amounts(
        withYearBefore("initial budget of " + name, initial),
        Fact.of("adjusted budget of " + name, adjusted),
        withYearBefore("outturn of " + name, outturn));
  }

  private Fact withYearBefore(String name, BigDecimal value) {
    return new Fact(name, value, Optional.of(dice.around(value, 800, 1230, grain)));
  }

  /** What was there before and what is left are small; income is what must have come in. */
  private Pot pot(String name, List<Item> items, Purse purse) {
    List<Fact> spent =
        items.stream()
            .filter(item -> item.purse() == purse)
            .map(i -> i.amounts().outturn())
            .toList();
    Fact expenditure = Fact.sum("expenditure of " + name, spent);
    BigDecimal all = expenditure.value();
    boolean carries = dice.chance(60);
    BigDecimal opening = carries ? dice.around(all, 5, 60, grain) : zero();
    BigDecimal closing = carries ? dice.around(all, 5, 60, grain) : zero();
    BigDecimal earlier = carries ? dice.around(all, 5, 60, grain) : zero();
    Fact before = new Fact("opening balance of " + name, opening, Optional.of(earlier));
    Fact after = new Fact("closing balance of " + name, closing, Optional.of(opening));
    Fact income = Fact.sum("", List.of(expenditure, after)).minus("income of " + name, before);
    return new Pot(before, income, expenditure, after);
  }

  private List<Economic> economic(List<Code> codes, List<Integer> weights, BigDecimal total) {
    List<BigDecimal> parts = dice.split(total, weights, grain);
    List<Economic> lines = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      String name = "economic " + codes.get(i).digits();
      lines.add(new Economic(codes.get(i), Fact.of(name, parts.get(i))));
    }
    return lines;
  }

  private ThreePublic threePublic() {
    int cars = dice.between(1, 9);
    int batches = dice.between(12, 160);
    return new ThreePublic(
        saved("official overseas trips", dice.chance(12) ? 90_000 : 0),
        saved("buying official vehicles", dice.chance(20) ? 175_000 : 0),
        saved("running official vehicles", cars * dice.between(21_000, 38_000)),
        saved("official receptions", batches * dice.between(600, 1500)),
        cars,
        batches,
        batches * dice.between(5, 9) + dice.between(0, 8));
  }

  /** No more than was planned. */
  private Amounts saved(String name, int about) {
    if (about == 0) {
      return amounts(name, zero(), zero(), zero());
    }
    BigDecimal spent = dice.around(BigDecimal.valueOf(about), 960, 1040, grain);
    BigDecimal plan = dice.around(spent, 1010, 1350, grain);
    return amounts(name, plan, plan, spent);
  }

  private Procurement procurement(Fact spentOnProjects) {
    BigDecimal all = dice.around(spentOnProjects.value(), 60, 400, grain);
    boolean builds = dice.chance(60);
    List<BigDecimal> parts = dice.split(all, List.of(30, builds ? 50 : 0, 25), grain);
    Amounts goods = saved("procurement of goods", parts.get(0).intValue());
    Amounts works = saved("procurement of works", parts.get(1).intValue());
    Amounts services = saved("procurement of services", parts.get(2).intValue());
    Fact total = Fact.sum("", List.of(goods.outturn(), works.outturn(), services.outturn()));
    Fact small =
        Fact.of("contracts with small enterprises", dice.around(total.value(), 550, 950, grain));
    return new Procurement(
        goods,
        works,
        services,
        small,
        Fact.of("contracts with micro enterprises", dice.around(small.value(), 400, 900, grain)));
  }

  private static BigDecimal zero() {
    return BigDecimal.ZERO.setScale(2);
  }
}
