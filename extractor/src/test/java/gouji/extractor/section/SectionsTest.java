package gouji.extractor.section;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.layout.TextBlock;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Section;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {
  @Test
  void headingsNestByTheirNumbers() {
    assertTree(
        """
        一、部门基本情况
          （一）部门概况
            1.人员
            2.职能
          （二）绩效目标
        二、绩效自评情况
          （一）自评结论
        """,
        "一、部门基本情况",
        "（一）部门概况",
        "1.人员",
        "2.职能",
        "（二）绩效目标",
        "二、绩效自评情况",
        "（一）自评结论");
  }

  @Test
  void theOrderOfStylesIsTheReportsOwn() {
    assertTree(
        """
        1、收入
          一、预算收入
          二、决算收入
        2、支出
          一、预算支出
          二、决算支出
        """,
        "1、收入",
        "一、预算收入",
        "二、决算收入",
        "2、支出",
        "一、预算支出",
        "二、决算支出");
  }

  @Test
  void aStyleMayBeLeftOut() {
    assertTree(
        """
        一、概况
          （一）职能
            1.机构
        二、自评
          1.组织
          2.方法
        三、结论
        """,
        "一、概况",
        "（一）职能",
        "1.机构",
        "二、自评",
        "1.组织",
        "2.方法",
        "三、结论");
  }

  @Test
  void aNumberedParagraphIsASectionWhenItIsOneOfARow() {
    assertTree(
        """
        一、自评
          （1）资金管理自评 10 分
            ① 结转结余率
            ② 财务管理合规性
          （2）政务公开自评 6 分（满分 6 分）本单位按期公布预算信息和决算信息
        """,
        "一、自评",
        "（1）资金管理自评 10 分",
        "① 结转结余率。本年度结转资金低于上年，自评5分。",
        "② 财务管理合规性。本单位按权责发生制编制会计报表，自评5分。",
        "（2）政务公开自评 6 分（满分 6 分）本单位按期公布预算信息和决算信息。");
  }

  /** Before, the title was the sentence's first thirty characters. */
  @Test
  void aNumberedSentenceIsCalledAfterItsFirstClause() {
    assertTree(
        """
        （一）教育支出（类）普通教育（款）小学教育（项）
        （二）贯彻执行国家和本省有关工业、商贸流通业、内外贸易、粮食流通和物资储备的方针政策
        （三）贯彻执行国家有关工业、商贸流通业、内外贸易
        （四）服务对象满意度（7分）
        （五）结构情况
        """,
        "（一）教育支出（类）普通教育（款）小学教育（项）年初预算为 1160.05 万元，支出决算为 1151.89 万元，完成年初预算的99.30%。",
        "（二）贯彻执行国家和本省有关工业、商贸流通业、内外贸易、粮食流通和物资储备的方针政策，并结合实际拟订实施意见和管理办法。",
        "（三）贯彻执行国家有关工业、商贸流通业、内外贸易、粮食流通和物资储备管理工作的各项方针政策并结合实际拟订实施意见。",
        "（ 四 ） 服 务 对 象 满 意 度 （ 7 分 ）。满意度为93.62%，高于目标值，得7分。",
        "（五）结构情况。教育支出（类）普通教育（款）小学教育（项）支出1151.89 万元，占支出合计的39.18%，与上年基本持平。");
  }

  @Test
  void aSentenceThatBeginsWithANumberAloneIsNoSection() {
    assertTree(
        """
        一、自评
        """,
        "一、自评",
        "3、本年度收入较上年有所增加，主要原因是人员增加。");
  }

  @Test
  void aTitleOpensASectionOfItsOwn() {
    assertTree(
        """
        部门预算编制说明
          1.收入
          2.支出
        其他相关情况说明
          一、机关运行经费
        """,
        "#部门预算编制说明",
        "1.收入",
        "2.支出",
        "#其他相关情况说明",
        "一、机关运行经费");
  }

  @Test
  void aTablesTitleDoesNotBreakTheNumbering() {
    assertTree(
        """
        一、概况
          （一）部门概况
            部门基本情况表
          （二）收支情况
        二、结论
        """,
        "一、概况",
        "（一）部门概况",
        "#部门基本情况表",
        "（二）收支情况",
        "二、结论");
  }

  @Test
  void whatStandsInTheContentsIsNoHeading() {
    List<FlowItem> flow = new ArrayList<>();
    flow.add(new TextBlock(List.of(), Passage.unplaced("一、概况"), false, true));
    flow.add(new TextBlock(List.of(), Passage.unplaced("一、概况"), false, false));

    Sections.Tree tree = Sections.of(flow);

    assertEquals(1, tree.sections().size());
    assertEquals("", tree.of().get(flow.get(0)));
    assertEquals("s1", tree.of().get(flow.get(1)));
  }

  private static void assertTree(String expected, String... paragraphs) {
    List<FlowItem> flow = new ArrayList<>();
    for (String each : paragraphs) {
      boolean title = each.startsWith("#");
      flow.add(
          new TextBlock(
              List.of(), Passage.unplaced(title ? each.substring(1) : each), title, false));
    }
    assertEquals(
        expected,
        Sections.of(flow).sections().stream()
            .map(SectionsTest::indented)
            .collect(joining("\n", "", "\n")));
  }

  private static String indented(Section section) {
    return "  ".repeat(section.level() - 1) + section.title();
  }
}
