package gouji.extractor.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.Extractor;
import gouji.extractor.model.Body;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Table;
import gouji.extractor.page.OcrMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages and plain text. */
class MarkupTest {

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030", "UTF-8"})
  void aWebPageIsReadInTheEncodingItNames(String charset) {
    String page =
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset="
            + charset
            + "'></head><body><p>本年收入 12.50 万元。</p></body></html>";

    assertEquals(
        List.of("本年收入 12.50 万元。"), text(read(page.getBytes(Charset.forName(charset)), "a.html")));
  }

  @Test
  void whatABrowserDoesNotShowIsNotRead() {
    String page =
        "<html><head><meta charset='utf-8'><title>标题</title><style>p{}</style></head><body>"
            + "<script>var a=1;</script><p style='display: none'>藏一</p><div hidden><p>藏二</p></div>"
            + "<!-- 藏三 --><h2>一、概况</h2><p>支出 1 元。<br>收入 2 元。</p></body></html>";

    Body body = read(page.getBytes(StandardCharsets.UTF_8), "a.htm");

    assertEquals(List.of("一、概况", "支出 1 元。", "收入 2 元。"), text(body));
    assertEquals("一、概况", body.sections().get(0).title());
    assertEquals(
        List.of(new ReadIssue(ReadIssue.Code.HIDDEN_TEXT, Optional.empty(), "藏一藏二")),
        body.issues());
  }

  @Test
  void whiteTextIsHiddenUnlessItsGroundMayBeDark() {
    String page =
        "<html><head><meta charset='utf-8'></head><body><p>支出 1 元。<font color='#ffffff'>藏 7 元。</font>"
            + "<span style='color: White'>藏 8 元。</span></p>"
            + "<p style='background: navy'><span style='color:#fff'>支出 2 元。</span></p>"
            + "<p style='color:#fff'><b style='color:black'>支出 3 元。</b></p></body></html>";

    Body body = read(page.getBytes(StandardCharsets.UTF_8), "a.html");

    assertEquals(List.of("支出 1 元。", "支出 2 元。", "支出 3 元。"), text(body));
    assertEquals("藏 7 元。藏 8 元。", body.issues().get(0).detail());
  }

  @Test
  void aTableThatHoldsThePageInPlaceIsNoTable() {
    String page =
        "<html><head><meta charset='utf-8'></head><body><table><tr><td><p>正文。</p>"
            + "<table><tr><th>项目</th><th>金额</th></tr><tr><td>合计</td><td>1</td></tr></table>"
            + "</td></tr></table></body></html>";

    Body body = read(page.getBytes(StandardCharsets.UTF_8), "a.html");

    assertEquals(List.of("正文。"), text(body));
    assertEquals(4, ((Table) body.blocks().get(1)).cells().size());
    assertEquals(Optional.empty(), ((Table) body.blocks().get(1)).within());
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "GBK", "UTF-16"})
  void plainTextIsReadInItsEncoding(String charset) {
    String text = "某局2023年度绩效自评报告\r\n一、基本情况\r\n全年支出 12.50 万元。\r\n";

    Body body = read(text.getBytes(Charset.forName(charset)), "报告.txt");

    assertEquals(List.of("某局2023年度绩效自评报告", "一、基本情况", "全年支出 12.50 万元。"), text(body));
    assertEquals(2, body.sections().size());
  }

  /** Before, 893 and 5.39 were two numbers, and each line was a paragraph. */
  @Test
  void plainTextThatWasWrappedIsReadByItsParagraphs() {
    String text =
        """
        某局2023年度绩效自评报告

        一、基本情况
        全年实际支出合计12345.56万元，其中项目支出893
        5.39万元，执行率达到95.25%，各项目均按期完成，
        支出12345.
        5万元，满意度
        ％。
        　　联系人张三，电话另行公布
        　　二〇二三年
        """;

    Body body = read(text.getBytes(StandardCharsets.UTF_8), "报告.txt");

    assertEquals(
        List.of(
            "某局2023年度绩效自评报告",
            "一、基本情况",
            "全年实际支出合计12345.56万元，其中项目支出8935.39万元，执行率达到95.25%，各项目均按期完成，支出12345.5万元，满意度％。",
            "联系人张三，电话另行公布",
            "二〇二三年"),
        text(body));
  }

  @Test
  void aLineBreakInTheMiddleOfANumberIsNone() {
    String page =
        "<html><head><meta charset='utf-8'></head><body><p>全年支出合计893<br>\n5.39万元，执行率9<br>5%。</p>"
            + "<p>电话<br>12<br>34</p></body></html>";

    Body body = read(page.getBytes(StandardCharsets.UTF_8), "a.html");

    assertEquals(List.of("全年支出合计8935.39万元，执行率95%。", "电话\n 12\n 34"), text(body));
  }

  /** The ending of a name is often wrong; systems save web pages as .xls, and people rename. */
  @ParameterizedTest
  @ValueSource(strings = {"表.xls", "表.doc", "表.HTML", "表.pdf.html", "表"})
  void theBytesTellTheFormatNotTheName(String name) {
    String page =
        "<html><head><meta charset='utf-8'></head><body><table><tr><td>项目</td><td>金额</td></tr>"
            + "<tr><td>合计</td><td>12.50</td></tr></table></body></html>";

    Body body = read(page.getBytes(StandardCharsets.UTF_8), name);

    assertEquals("12.50", ((Table) body.blocks().get(0)).cells().get(3).text());
    assertEquals(Optional.empty(), body.issues().stream().findAny());
  }

  private static Body read(byte[] bytes, String name) {
    return Extractor.read(bytes, name, OcrMode.OFF);
  }

  private static List<String> text(Body body) {
    return body.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(b -> ((Paragraph) b).passage().printed())
        .toList();
  }
}
