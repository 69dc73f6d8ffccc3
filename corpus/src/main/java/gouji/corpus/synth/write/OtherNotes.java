package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Computations;
import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Accounts.Procurement;
import gouji.corpus.synth.year.Accounts.ThreePublic;
import gouji.corpus.synth.year.Fact;
import java.util.ArrayList;
import java.util.List;

/** What accounts and budgets say beside their tables: “三公”经费, running costs, procurement, cars. */
final class OtherNotes {
  private final Pen pen;
  private final Books books;

  OtherNotes(Pen pen, Books books) {
    this.pen = pen;
    this.books = books;
  }

  void threePublic() {
    ThreePublic three = books.accounts().threePublic();
    Printed all = pen.money(three.total().outturn());
    Printed trips = pen.money(three.trips().outturn());
    Printed cars = pen.money(three.vehicles().outturn());
    Printed guests = pen.money(three.reception().outturn());
    pen.draft().sum(all, List.of(trips, cars, guests));
    List<Object> pieces = new ArrayList<>();
    if (books.areAccounts()) {
      Printed planned = pen.money(three.total().initial());
      pieces.addAll(
          List.of(
              "“三公”经费财政拨款支出预算为",
              planned,
              "，支出决算为",
              all,
              "，完成预算的",
              pen.rate(Kind.RATE, all, planned),
              "，决算数",
              pen.compared(all, planned),
              "预算数的主要原因是认真贯彻落实中央八项规定精神，从严控制“三公”经费开支。"));
    } else {
      pieces.addAll(
          List.of(pen.plainYear() + "年“三公”经费预算数为", all, "，比上年预算数", pen.sinceYearBefore(all), "。"));
    }
    pieces.addAll(List.of("其中：因公出国（境）费", trips, "；公务用车购置及运行维护费", cars, "；公务接待费", guests, "。"));
    pen.paragraph(pieces.toArray());
    cars(three);
  }

  private void cars(ThreePublic three) {
    Printed cars = pen.money(three.vehicles().outturn());
    Printed bought = pen.money(three.purchase().outturn());
    Printed running = pen.money(three.running().outturn());
    pen.draft().sum(cars, List.of(bought, running));
    pen.paragraph(
        "公务用车购置及运行维护费",
        cars,
        "，其中：公务用车购置费",
        bought,
        "，公务用车运行维护费",
        running,
        "。年末公务用车保有量",
        pen.count(Fact.of("official cars", three.cars()), "辆"),
        "。");
    if (books.areAccounts()) {
      pen.paragraph(
          "公务接待费",
          pen.money(three.reception().outturn()),
          "，全年共接待",
          pen.count(Fact.of("batches of guests", three.batches()), "批次"),
          "、",
          pen.count(Fact.of("guests", three.guests()), "人次"),
          "。");
    }
  }

  /** 机关运行经费, which is what offices cost. */
  void running() {
    Printed spent = pen.money(books.accounts().operatingFunds());
    List<Object> pieces =
        new ArrayList<>(
            List.of(pen.plainYear() + "年度机关运行经费" + (books.areAccounts() ? "支出" : "预算"), spent));
    if (books.areAccounts()) {
      Printed planned = pen.money(books.accounts().operatingBudget());
      Printed less = pen.distance(planned, spent);
      Printed rate = pen.percent(books.accounts().operatingSaving());
      pen.draft().relate(Kind.GROWTH, Computations.SIZE_OF_GROWTH, rate, List.of(spent, planned));
      pieces.addAll(List.of("，比年初预算数", planned, "减少", less, "，下降", rate));
    }
    pieces.add("。");
    pen.paragraph(pieces.toArray());
  }

  void procurement() {
    Procurement bought = books.accounts().procurement();
    Printed all = pen.money(bought.total().outturn());
    Printed goods = pen.money(bought.goods().outturn());
    Printed works = pen.money(bought.works().outturn());
    Printed services = pen.money(bought.services().outturn());
    List<String> names = List.of("政府采购货物支出", "政府采购工程支出", "政府采购服务支出");
    List<Object> pieces =
        new ArrayList<>(
            List.of(
                pen.plainYear() + "年度政府采购支出总额",
                all,
                "，其中：",
                pen.parts(all, names, List.of(goods, works, services)),
                "。"));
    if (books.areAccounts()) {
      Printed small = pen.money(bought.small());
      Printed micro = pen.money(bought.micro());
      pieces.addAll(List.of("授予中小企业合同金额", small, "，占政府采购支出总额的", pen.share(small, all), "，其中："));
      pieces.addAll(List.of("授予小微企业合同金额", micro, "，占授予中小企业合同金额的", pen.share(micro, small), "。"));
    }
    pen.paragraph(pieces.toArray());
  }
}
