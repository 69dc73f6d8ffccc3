package gouji.extractor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.DrawnPdf;
import gouji.extractor.Extractor;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Table;
import gouji.extractor.page.OcrMode;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextColumnsTest {
  private static final String[] LEFT = {
    "　　本年度支出合计八十万元，其中基本",
    "支出三十万元，项目支出五十万元，与年",
    "初预算相比增加十万元。",
    "　　基本支出主要用于人员经费和日常公",
    "用经费，其中人员经费二十万元，公用经",
    "费十万元，均未超过年初核定的预算数，",
    "执行情况良好，没有结转和结余资金，各",
    "项支出手续齐全。项目支出主要用于设备"
  };

  private static final String[] RIGHT = {
    "购置和房屋修缮，其中设备购置四十万元",
    "，房屋修缮十万元，两个项目均已完工并",
    "通过验收。",
    "　　本年度收入合计八十万元，全部为财",
    "政拨款收入，没有事业收入和其他收入，",
    "与上年相比增加五万元，主要原因是新增",
    "设备购置项目，其余各项收入与上年基本",
    "持平，没有较大的变化。"
  };

  private static List<String> read(DrawnPdf pdf) {
    return Extractor.read(pdf.bytes(), "report.pdf", OcrMode.OFF).blocks().stream()
        .map(b -> b instanceof Paragraph p ? p.passage().printed() : "table")
        .toList();
  }

  private static DrawnPdf inColumns() {
    return DrawnPdf.a4()
        .text(250, 100, 16, "支出情况说明")
        .lines(90, 150, 10, LEFT)
        .lines(300, 150, 10, RIGHT);
  }

  @Test
  void oneColumnIsReadAfterTheOther() {
    DrawnPdf pdf =
        inColumns()
            .table(new double[] {90, 250, 400}, 300, new String[][] {{"项目", "金额"}, {"合计", "80"}})
            .text(90, 350, 10, "以上数据均来自本年度决算报表。");

    assertEquals(
        List.of(
            "支出情况说明",
            "本年度支出合计八十万元，其中基本支出三十万元，项目支出五十万元，与年初预算相比增加十万元。",
            "基本支出主要用于人员经费和日常公用经费，其中人员经费二十万元，公用经费十万元，均未超过年初核定的预算数，"
                + "执行情况良好，没有结转和结余资金，各项支出手续齐全。项目支出主要用于设备购置和房屋修缮，"
                + "其中设备购置四十万元，房屋修缮十万元，两个项目均已完工并通过验收。",
            "本年度收入合计八十万元，全部为财政拨款收入，没有事业收入和其他收入，与上年相比增加五万元，"
                + "主要原因是新增设备购置项目，其余各项收入与上年基本持平，没有较大的变化。",
            "table",
            "以上数据均来自本年度决算报表。"),
        read(pdf));
  }

  @Test
  void aTableBesideAColumnLeavesTheOrderAsItIs() {
    // What stands in one column of the page only may belong to either reading.
    DrawnPdf pdf = inColumns().grid(new double[] {500, 530, 560}, new double[] {160, 190, 220});
    pdf.text(502, 165, 10, "甲")
        .text(532, 165, 10, "8")
        .text(502, 195, 10, "乙")
        .text(532, 195, 10, "9");

    assertTrue(read(pdf).get(1).startsWith("本年度支出合计八十万元，其中基本 购置和房屋修缮"));
  }

  @Test
  void theTwoSidesOfAListAreNoColumns() {
    DrawnPdf pdf = DrawnPdf.a4();
    String[] left = {"一、教育支出", "二、科学技术支出", "三、文化支出", "四、卫生健康支出", "五、城乡社区支出", "六、农林水支出", "七、住房保障支出"};
    String[] right = {"局本级", "市场监督管理所", "检验检测中心", "消费者协会", "信息中心", "机关服务中心", "个体私营经济协会"};
    pdf.lines(90, 150, 10, left).lines(300, 150, 10, right);

    assertEquals(List.of("一、教育支出", "局本级"), read(pdf).subList(0, 2));
  }

  @Test
  void entriesOfAFormThatEndInStopsAreNoColumns() {
    DrawnPdf pdf = DrawnPdf.a4();
    String[] left = new String[8];
    String[] right = new String[8];
    for (int i = 0; i < 8; i++) {
      left[i] = "第" + "一二三四五六七八".charAt(i) + "项：按期完成，质量合格" + (i % 2 == 0 ? "。" : "，资料齐全，归档及时。");
      right[i] = (i % 3 == 0 ? "已完成。" : "已完成，经验收合格，并已交付使用单位。");
    }
    pdf.lines(90, 150, 10, left).lines(330, 150, 10, right);

    assertEquals(List.of(left[0], right[0]), read(pdf).subList(0, 2));
  }

  @Test
  void aTableOfWordsAndAmountsStaysATable() {
    DrawnPdf pdf = DrawnPdf.a4();
    for (int i = 0; i < 8; i++) {
      pdf.text(90, 100 + 18 * i, 10, "第" + "一二三四五六七八".charAt(i) + "类支出，含结转资金")
          .text(300, 100 + 18 * i, 10, i + ".00")
          .text(400, 100 + 18 * i, 10, i + ".50");
    }

    assertEquals(
        1,
        Extractor.read(pdf.bytes(), "report.pdf", OcrMode.OFF).blocks().stream()
            .filter(Table.class::isInstance)
            .count());
  }
}
