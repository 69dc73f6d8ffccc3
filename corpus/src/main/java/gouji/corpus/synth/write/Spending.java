package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Computations;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Accounts;
import gouji.corpus.synth.year.Accounts.Procurement;
import gouji.corpus.synth.year.Accounts.ThreePublic;
import gouji.corpus.synth.year.Amounts;
import gouji.corpus.synth.year.Assets;
import gouji.corpus.synth.year.Fact;
import java.util.ArrayList;
import java.util.List;

/** What a self-evaluation says of the money. */
final class Spending {
  private static final List<String> BASIC_AND_PROJECTS = List.of("基本支出", "项目支出");

  private final Pen pen;
  private final Accounts accounts;

  Spending(Pen pen) {
    this.pen = pen;
    this.accounts = pen.year().accounts();
  }

  /** What was planned, and how the plan was changed. */
  void budget() {
    Amounts total = accounts.total();
    Printed initial = pen.money(total.initial());
    Printed basic = pen.money(accounts.basic().initial());
    Printed projects = pen.money(accounts.projects().initial());
    Printed adjusted = pen.money(total.adjusted());
    Printed basicNow = pen.money(accounts.basic().adjusted());
    Printed projectsNow = pen.money(accounts.projects().adjusted());
    List<Object> pieces = new ArrayList<>();
    pieces.addAll(
        List.of(
            pen.say(pen.plainYear() + "年年初部门预算", pen.plainYear() + "年" + pen.self() + "年初预算"),
            initial,
            pen.say("，其中：", "，其中"),
            pen.parts(initial, BASIC_AND_PROJECTS, List.of(basic, projects)),
            "。"));
    if (pen.chance(60)) {
      Printed moved = pen.distance(adjusted, initial);
      Fact change = adjusted.fact().minus("budget moved", initial.fact());
      pieces.addAll(
          List.of(
              pen.say("年中因上级专项资金下达等原因", "执行中因人员变动和项目调整", "年中"),
              change.value().signum() >= 0 ? "调增预算" : "调减预算",
              moved,
              "，"));
    }
    pieces.addAll(
        List.of(
            pen.say("调整后全年预算为", "调整后预算数为"),
            adjusted,
            "，其中：",
            pen.parts(adjusted, BASIC_AND_PROJECTS, List.of(basicNow, projectsNow)),
            "。"));
    pen.paragraph(pieces.toArray());
  }

  /** What was spent, in parts, against the budget and against last year. */
  void outturn() {
    Printed total = pen.money(accounts.total().outturn());
    Printed basic = pen.money(accounts.basic().outturn());
    Printed projects = pen.money(accounts.projects().outturn());
    pen.draft().sum(total, List.of(basic, projects));
    boolean shares = pen.chance(65);
    String share = pen.say("，占总支出的", "，占支出合计的");
    List<Object> pieces =
        new ArrayList<>(
            List.of(
                pen.say(
                    "全年实际支出",
                    pen.plainYear() + "年度支出决算数为",
                    pen.plainYear() + "年" + pen.self() + "支出合计"),
                total,
                "，其中：基本支出",
                basic));
    pieces.addAll(shares ? List.of(share, pen.share(basic, total)) : List.of());
    pieces.addAll(List.of(shares ? "；" : "，", "项目支出", projects));
    pieces.addAll(shares ? List.of(share, pen.share(projects, total)) : List.of());
    pieces.add("。");
    if (pen.chance(70)) {
      pieces.addAll(List.of("与上年相比，支出", pen.sinceYearBefore(total), "。"));
    }
    pen.paragraph(pieces.toArray());
    Printed spent = pen.money(accounts.total().outturn());
    Printed adjusted = pen.money(accounts.total().adjusted());
    Printed left = pen.distance(adjusted, spent);
    pen.paragraph(
        "从预算执行情况看，调整后预算数",
        adjusted,
        "，支出决算数",
        spent,
        pen.say("，预算执行率", "，预算执行率为"),
        pen.rate(Kind.RATE, spent, adjusted),
        pen.say("，年末结转结余", "，年末结转和结余资金"),
        left,
        "。");
  }

  /** People and offices. */
  void basic() {
    Printed basic = pen.money(accounts.basic().outturn());
    Printed people = pen.money(accounts.personnelFunds());
    Printed offices = pen.money(accounts.operatingFunds());
    pen.paragraph(
        pen.say("基本支出", "基本支出决算"),
        basic,
        pen.say("，其中：", "，包括："),
        pen.parts(basic, List.of("人员经费", "公用经费"), List.of(people, offices)),
        pen.say("。", "，主要用于保障机构正常运转和日常履职。"));
  }

  /** Project by project, in a sentence. */
  void projects() {
    Printed total = pen.money(accounts.projects().outturn());
    List<Printed> parts =
        pen.year().projects().stream().map(each -> pen.money(each.amounts().outturn())).toList();
    pen.paragraph(
        "项目支出",
        total,
        "，按用途分为",
        pen.countOf(projectNames(), parts, "项"),
        "，分别为：",
        pen.allParts(total, projectNames(), parts),
        "。");
  }

  private List<String> projectNames() {
    return pen.year().projects().stream().map(each -> each.undertaking().name()).toList();
  }

  /** “三公”经费. */
  void threePublic() {
    ThreePublic three = accounts.threePublic();
    Printed budget = pen.money(three.total().initial());
    Printed spent = pen.money(three.total().outturn());
    Printed trips = pen.money(three.trips().outturn());
    Printed cars = pen.money(three.vehicles().outturn());
    Printed guests = pen.money(three.reception().outturn());
    List<Object> pieces =
        new ArrayList<>(
            List.of(
                pen.plainYear() + "年“三公”经费预算",
                budget,
                "，实际支出",
                spent,
                "，其中：",
                pen.parts(
                    spent,
                    List.of("因公出国（境）费", "公务用车购置及运行维护费", "公务接待费"),
                    List.of(trips, cars, guests)),
                "。"));
    if (pen.chance(50)) {
      Printed saved = pen.distance(budget, spent);
      pieces.addAll(List.of(pen.say("比预算节约", "比预算数减少"), saved, "，", "控制率为"));
      pieces.addAll(List.of(pen.rate(Kind.RATE, spent, budget), "。"));
    }
    pen.paragraph(pieces.toArray());
  }

  void procurement() {
    Procurement bought = accounts.procurement();
    Printed plan = pen.money(bought.total().initial());
    Printed spent = pen.money(bought.total().outturn());
    Printed goods = pen.money(bought.goods().outturn());
    Printed works = pen.money(bought.works().outturn());
    Printed services = pen.money(bought.services().outturn());
    pen.paragraph(
        pen.say("全年政府采购预算", pen.plainYear() + "年政府采购预算"),
        plan,
        "，实际采购金额",
        spent,
        "，政府采购执行率",
        pen.rate(Kind.RATE, spent, plan),
        "。其中：",
        pen.parts(spent, List.of("货物采购", "工程采购", "服务采购"), List.of(goods, works, services)),
        "。");
  }

  void assets() {
    Assets assets = pen.year().assets();
    Printed cost = pen.money(assets.cost());
    List<Printed> kinds = assets.kinds().stream().map(pen::money).toList();
    Printed depreciation = pen.money(assets.depreciation());
    Printed net = pen.money(assets.net());
    pen.draft().relate(Kind.DIFFERENCE, Computations.DIFFERENCE, net, List.of(cost, depreciation));
    pen.paragraph(
        "截至" + pen.plainYear() + "年末，" + pen.self() + "固定资产原值",
        cost,
        "，按类别分，",
        pen.allParts(cost, assets.names(), kinds),
        "；累计折旧",
        depreciation,
        "，净值",
        net,
        "。");
  }
}
