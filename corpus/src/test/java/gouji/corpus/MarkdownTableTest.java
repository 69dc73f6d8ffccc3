package gouji.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {

  @Test
  void columnsAreAsWideAsTheirWidestCellAndChineseIsTwoWide() {
    MarkdownTable table = new MarkdownTable(List.of("规则", "n"));
    table.add(List.of("share", "12"));
    table.add(List.of("合计", "3"));

    assertEquals(
        """
        | 规则  |  n |
        |:------|---:|
        | share | 12 |
        | 合计  |  3 |
        """,
        table.toString());
  }
}
