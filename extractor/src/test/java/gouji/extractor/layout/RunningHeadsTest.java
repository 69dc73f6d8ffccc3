package gouji.extractor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunningHeadsTest {
  @ParameterizedTest
  @CsvSource({"- 1 -,- 2 -", "1,2", "第1页共3页,第2页共3页", "1/3,2/3", "Ⅰ,Ⅱ", "— 1 —,— 2 —"})
  void aPageNumberIsNotText(String first, String second) {
    assertEquals(
        List.of(first.replace(" ", ""), second.replace(" ", "")),
        found(page(1, 800, first), page(2, 800, second)));
  }

  @Test
  void aNumberOnOnePageAloneMayBeAFigure() {
    assertEquals(List.of(), found(page(1, 800, "95"), page(2, 700, "二、结论")));
  }

  @Test
  void aLineThatRepeatsAtOneHeightIsARunningHeader() {
    assertEquals(
        List.of("某局2024年度部门决算", "某局2024年度部门决算", "某局2024年度部门决算"),
        found(
            page(1, 40, "某局2024年度部门决算"), page(2, 40, "某局2024年度部门决算"), page(3, 41, "某局2024年度部门决算")));
  }

  @Test
  void whatStandsOverTablesIsNotARunningHeader() {
    assertEquals(
        List.of(), found(page(1, 60, "金额单位：万元"), page(2, 60, "金额单位：万元"), page(3, 60, "金额单位：万元")));
  }

  private static List<Line> page(int number, float y, String line) {
    List<Line> lines = new ArrayList<>();
    lines.add(Typeset.line(number, 400, "第" + number + "段文字各不相同" + "一二三四五".charAt(number)));
    lines.add(y < 400 ? 0 : 1, Typeset.line(number, y, line));
    return lines;
  }

  @SafeVarargs
  private static List<String> found(List<Line>... pages) {
    var none = List.of(pages).stream().map(p -> List.<FlowItem>of()).toList();
    var heights = List.of(pages).stream().map(p -> 842f).toList();
    var found = RunningHeads.find(List.of(pages), none, heights).heads();
    return List.of(pages).stream()
        .flatMap(List::stream)
        .filter(found::contains)
        .map(Line::text)
        .toList();
  }
}
