package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Block.Paragraph.Setting;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Bureau;
import gouji.corpus.synth.year.Staffing;
import gouji.corpus.synth.year.Staffing.Unit;
import java.util.ArrayList;
import java.util.List;

/** How a report begins: its title, the department, who works there. */
final class Opening {
  private final Pen pen;

  Opening(Pen pen) {
    this.pen = pen;
  }

  /** The title, on one line or two. */
  void title(String subject) {
    if (pen.chance(50)) {
      pen.title(pen.department());
      pen.title(pen.yearNumber(), "年度" + subject);
    } else {
      pen.title(pen.department(), pen.yearNumber(), "年度" + subject);
    }
  }

  /** Who filled it in; numbers that are no figures. */
  void particulars() {
    int day = pen.dice().between(1, 28);
    int month = pen.dice().between(2, 6);
    String date = pen.year().number() + 1 + "年" + month + "月" + day + "日";
    String phone =
        "0" + pen.dice().between(700, 799) + "-" + pen.dice().between(3_000_000, 8_999_999);
    pen.set(Setting.FLUSH, "单位名称（公章）：", pen.department());
    pen.set(Setting.FLUSH, "填报日期：" + date + (pen.chance(50) ? "    联系电话：" + phone : ""));
  }

  void duties() {
    Bureau bureau = pen.year().department().bureau();
    String level = pen.year().department().level();
    String name = pen.year().department().name();
    pen.paragraph(
        name + "是" + level + "人民政府工作部门，为正科级。主要职责是：" + bureau.duty().replace("县", level) + "。");
    List<String> offices = pen.dice().some(bureau.offices(), pen.dice().between(3, 8));
    String listed = String.join("、", offices);
    String measure = "个内设机构";
    pen.paragraph(
        pen.say("根据机构编制部门批复，", "按照“三定”规定，", ""),
        pen.self() + "设",
        pen.countOf(offices, measure),
        "，分别为" + listed + "。");
  }

  /** In words, institution by institution. */
  void staff() {
    Staffing staffing = pen.year().staffing();
    List<Object> pieces = new ArrayList<>(List.of("截至", pen.yearNumber(), "年12月31日，"));
    List<Printed> posts = new ArrayList<>();
    List<Printed> serving = new ArrayList<>();
    for (Unit unit : staffing.units()) {
      posts.add(pen.count(unit.posts(), "名"));
      serving.add(pen.count(unit.serving(), "人"));
      pen.draft().limit(last(serving), last(posts));
      pieces.add(posts.size() > 1 ? "；" : "");
      pieces.add(unit.name() + "核定" + (unit.civilService() ? "行政" : "事业") + "编制");
      pieces.add(last(posts));
      pieces.add("，" + pen.manner().serving());
      pieces.add(last(serving));
    }
    if (staffing.units().size() > 1) {
      Printed allPosts = pen.count(staffing.posts(), "名");
      Printed allServing = pen.count(staffing.serving(), "人");
      pen.draft().sum(allPosts, posts);
      pen.draft().sum(allServing, serving);
      pieces.addAll(List.of("。", pen.say("全部门编制合计", "本部门编制总数"), allPosts));
      pieces.addAll(List.of("，" + pen.manner().serving().replace("实有", "") + "合计", allServing));
    }
    pieces.addAll(List.of(pen.say("，另有退休人员", "；退休人员"), pen.count(staffing.retired(), "人"), "。"));
    pen.paragraph(pieces.toArray());
  }

  /** As a table. */
  void staffTable() {
    Staffing staffing = pen.year().staffing();
    pen.paragraph("截至", pen.yearNumber(), "年12月31日，" + pen.self() + "编制和实有人员情况见下表。");
    boolean numbered = pen.chance(50);
    Grid grid = new Grid(pen, numbered ? "CLRR" : "LRR");
    grid.header(Grid.numbered(numbered, "序号", "单位", "编制数", "在职人数"));
    List<Printed> posts = new ArrayList<>();
    List<Printed> serving = new ArrayList<>();
    for (Unit unit : staffing.units()) {
      posts.add(pen.count(unit.posts(), ""));
      serving.add(pen.count(unit.serving(), ""));
      pen.draft().limit(last(serving), last(posts));
      String number = String.valueOf(posts.size());
      grid.add(Grid.numbered(numbered, number, unit.name(), last(posts), last(serving)));
    }
    if (staffing.units().size() > 1) {
      Printed allPosts = pen.count(staffing.posts(), "");
      Printed allServing = pen.count(staffing.serving(), "");
      pen.draft().sum(allPosts, posts);
      pen.draft().sum(allServing, serving);
      grid.add(Grid.wide(numbered ? 2 : 1, 1, "合计"), allPosts, allServing);
    }
    grid.finish(Line.of("人员编制情况表"), "单位：人", !numbered);
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
