package gouji.extractor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lines of thirty characters; an ideographic space is an indent by one character. */
class ParagraphsTest {
  private static final String FULL_1 = "　　本单位二〇二二年度收入总计和支出总计与上年相比均有所增加主要原";
  private static final String FULL_2 = "因是年中追加了项目经费并按规定程序办理了预算调整手续同时上年结转资金";

  @Test
  void anIndentBeginsAParagraph() {
    assertEquals(
        List.of(
            "本单位二〇二二年度收入总计和支出总计与上年相比均有所增加主要原因是年中追加了项目经费并按规定程序办理了预算调整手续同时上年结转资金较多。",
            "本单位二〇二二年度收入总计和支出总计与上年相比均有所增加主要原因是追加。"),
        join(FULL_1, FULL_2, "较多。", FULL_1, "因是追加。"));
  }

  @Test
  void aLineThatEndsShortEndsItsParagraph() {
    assertEquals(
        List.of("一、部门基本情况", "某局是县政府工作部门。", "二、绩效自评情况"),
        join("一、部门基本情况", "某局是县政府工作部门。", "二、绩效自评情况"));
  }

  @Test
  void aShortLineThatLeavesNoRoomForTheNextWordIsFull() {
    // "31402750-31402750" could not be parted, so the line above it ends early.
    assertEquals(
        List.of("本单位按照上级部署合理安排年度收支计划全年偏差率为（31402750-31402750）为零。"),
        join("本单位按照上级部署合理安排年度收支计划全年偏差率为", "（31402750-31402750）为零。"));
  }

  @Test
  void aHeadingThatFillsItsLineIsNotJoinedToTheTextUnderIt() {
    assertEquals(
        List.of(
            "九、二〇二二年度国有资本经营预算财政拨款收入支出决算情况说明如下文",
            "某局二〇二二年度无国有资本经营预算财政拨款收入和支出。",
            "本单位二〇二二年度收入总计和支出总计与上年相比均有所增加主要原因是年中追加了项目经费并按规定程序办理了预算调整手续同时上年结转资金较多。"),
        join(
            "　　九、二〇二二年度国有资本经营预算财政拨款收入支出决算情况说明如下文",
            "　　某局二〇二二年度无国有资本经营预算财政拨款收入和支出。",
            FULL_1,
            FULL_2,
            "较多。"));
  }

  @Test
  void proseThatStopsAtACommaGoesOn() {
    // The line ends of another page width were copied along with the text.
    assertEquals(
        List.of("某局是县政府工作部门，为正科级，另设县种子管理站机构。", "本单位核定编制二十二名。"),
        join("某局是县政府工作部门，为正科级，", "另设县种子管理站机构。", "　　本单位核定编制二十二名。"));
  }

  /** Before, the first line was a heading of its own. */
  @Test
  void aNumberedSentenceWithoutItsIndentGoesOn() {
    String full = "贸易促进以及信息化建设各方面的方针政策和法律法规规章并拟订综合性措施；";
    assertEquals(
        List.of("1.贯彻执行国家有关工业、商贸流通业、对外经济合作和国内外市场流通的" + full, "（一）收入、支出情况", full),
        join("1.贯彻执行国家有关工业、商贸流通业、对外经济合作和国内外市场流通的", full, "（一）收入、支出情况", full));
  }

  @Test
  void aPageEndDoesNotCutASentence() {
    List<Line> lines = lines(1, FULL_1, FULL_2);
    lines.addAll(lines(2, "较多，已经说明。", "　　二、其他", FULL_1, FULL_2, "较多。"));

    assertEquals(
        "本单位二〇二二年度收入总计和支出总计与上年相比均有所增加主要原因是年中追加了项目经费并按规定程序办理了预算调整手续同时上年结转资金较多，已经说明。",
        texts(Paragraphs.join(lines, Set.of(), Set.of(), Map.of(1, 595f, 2, 595f))).get(0));
  }

  @Test
  void aNumberBrokenOverALineOrAPageIsOne() {
    assertEquals(
        List.of("本单位二〇二二年度收入总计和支出总计与上年相比均有所增加合计4605.33万元。"),
        join("　　本单位二〇二二年度收入总计和支出总计与上年相比均有所增加合计4605.", "33万元。"));
    List<Line> lines = lines(1, FULL_1, "因是年中追加了项目经费并按规定程序办理了预算调整手续，上年结转12");
    lines.addAll(lines(2, "34.56万元。"));
    assertEquals(
        FULL_1.strip() + "因是年中追加了项目经费并按规定程序办理了预算调整手续，上年结转1234.56万元。",
        texts(Paragraphs.join(lines, Set.of(), Set.of(), Map.of(1, 595f, 2, 595f))).get(0));
  }

  /** What together would be no number is two: 12.5 and 13.6, 2022 and 2023. */
  @Test
  void twoNumbersAtALineEndAreTwo() {
    assertEquals(
        List.of("本单位二〇二二年度收入总计和支出总计与上年相比均有所增加分别12.5 13.6万元。"),
        join("　　本单位二〇二二年度收入总计和支出总计与上年相比均有所增加分别12.5", "13.6万元。"));
  }

  @Test
  void aTableDoesNotCutASentence() {
    List<FlowItem> flow = new ArrayList<>(lines(1, FULL_1, FULL_2));
    flow.add(new Table());
    flow.addAll(lines(1, "较多。", FULL_1, FULL_2, "较少。"));

    List<FlowItem> joined = Paragraphs.join(flow, Set.of(), Set.of(), Map.of(1, 595f));

    assertEquals(3, joined.size());
    assertEquals(true, texts(joined).get(0).endsWith("上年结转资金较多。"));
    assertEquals(Table.class, joined.get(1).getClass());
  }

  @Test
  void aCentredLineIsATitle() {
    List<Line> lines = lines(1, "　　　　　　　　　部门整体支出绩效自评报告", FULL_1, FULL_2, "较多。");
    float middle = lines.get(0).centreX();

    TextBlock title =
        (TextBlock) Paragraphs.join(lines, Set.of(), Set.of(), Map.of(1, 2 * middle)).get(0);

    assertEquals("部门整体支出绩效自评报告", title.passage().printed());
    assertEquals(true, title.title());
  }

  @Test
  void entriesOfTheContentsStandAlone() {
    List<FlowItem> joined =
        Paragraphs.join(
            lines(
                1,
                "目录",
                "一、单位基本情况..........1",
                "二、评价工作开展情况及有关",
                "说明..........3",
                "一、单位基本情况",
                "某局是县政府工作部门。"),
            Set.of(),
            Set.of(),
            Map.of(1, 595f));

    assertEquals(
        List.of(true, true, true, true, false, false),
        joined.stream().map(b -> ((TextBlock) b).contents()).toList());
  }

  @Test
  void pageNumbersOfTheContentsMayStandInBracketsOrBetweenDashes() {
    List<FlowItem> joined =
        Paragraphs.join(
            lines(
                1,
                "目录",
                "一、部门概况……………………（1）",
                "二、绩效情况……………………－12－",
                "附件…………………………（１３）",
                "一、部门概况",
                "某局是县政府工作部门。"),
            Set.of(),
            Set.of(),
            Map.of(1, 595f));

    assertEquals(
        List.of(true, true, true, true, false, false),
        joined.stream().map(b -> ((TextBlock) b).contents()).toList());
  }

  @Test
  void contentsWithoutLeadersEndWhereTheFirstEntryComesAgain() {
    List<FlowItem> joined =
        Paragraphs.join(
            lines(1, "目　录", "第一部分概况", "一、主要职能", "第二部分名词解释", "第一部分概况", "一、主要职能"),
            Set.of(),
            Set.of(),
            Map.of(1, 595f));

    assertEquals(
        List.of(true, true, true, true, false, false),
        joined.stream().map(b -> ((TextBlock) b).contents()).toList());
  }

  private record Table() implements FlowItem {
    @Override
    public int page() {
      return 1;
    }

    @Override
    public float top() {
      return 0;
    }

    @Override
    public float bottom() {
      return 0;
    }
  }

  private static List<String> join(String... lines) {
    return texts(Paragraphs.join(lines(1, lines), Set.of(), Set.of(), Map.of(1, 595f)));
  }

  private static List<Line> lines(int page, String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(Typeset.line(page, 100 + 22 * lines.size(), text));
    }
    return lines;
  }

  private static List<String> texts(List<FlowItem> items) {
    return items.stream()
        .filter(TextBlock.class::isInstance)
        .map(b -> ((TextBlock) b).passage().printed())
        .toList();
  }
}
