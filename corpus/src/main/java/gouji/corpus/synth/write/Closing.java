package gouji.corpus.synth.write;

import java.util.List;

/** How a self-evaluation ends: what went badly, and what is to be done. */
final class Closing {
  private static final List<String> PROBLEMS =
      List.of(
          "部分项目前期准备不够充分，资金支付集中在下半年，预算执行的均衡性有待提高。",
          "绩效指标设置的精细化程度不够，个别效益指标缺少可量化的目标值。",
          "绩效管理专业力量薄弱，业务人员对预算绩效管理的认识还不到位。",
          "项目档案资料收集整理不够及时，过程性佐证材料有所欠缺。",
          "预算编制与实际需要之间存在一定差距，年中调整事项较多。");
  private static final List<String> MEASURES =
      List.of(
          "提前谋划项目前期工作，建立支出进度通报制度，督促有关科室加快项目实施。",
          "加强绩效管理培训，不断完善部门绩效指标体系，提高绩效目标编报质量。",
          "强化绩效评价结果应用，将评价结果作为以后年度安排预算的重要依据。",
          "细化预算编制，严格预算约束，减少执行中的调整事项。",
          "健全项目管理制度，规范档案管理，做到全过程留痕。");

  private final Pen pen;

  Closing(Pen pen) {
    this.pen = pen;
  }

  void problems() {
    list(PROBLEMS);
  }

  void measures() {
    list(MEASURES);
  }

  private void list(List<String> sentences) {
    List<String> some = pen.dice().some(sentences, pen.dice().between(2, 3));
    String manner = pen.say("一是", "1.", "（1）");
    for (int i = 0; i < some.size(); i++) {
      String number =
          manner.equals("一是")
              ? Outline.chinese(i + 1) + "是"
              : manner.replace("1", String.valueOf(i + 1));
      pen.paragraph(number + some.get(i));
    }
  }
}
