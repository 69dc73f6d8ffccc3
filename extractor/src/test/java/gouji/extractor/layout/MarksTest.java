package gouji.extractor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.layout.Marks.Style;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
  @ParameterizedTest
  @CsvSource({
    "第一部分概况,PART,1",
    "第十二章,CHAPTER,12",
    "一、部门基本情况,HAN,1",
    "二十六、其他,HAN,26",
    "（三）绩效目标,HAN_BRACKETED,3",
    "(十一)其他,HAN_BRACKETED,11",
    "1.预算编制情况,ARABIC,1",
    "12、其他,ARABIC,12",
    "５．部门预算,ARABIC,5",
    "1.2024年预算,ARABIC,1",
    "（2）信息公开,ARABIC_BRACKETED,2",
    "3)其他,ARABIC_HALF_BRACKETED,3",
    "④数据质量,CIRCLED,4",
    "❷数据质量,CIRCLED,2",
    "⑶数据质量,ARABIC_BRACKETED,3",
    "⒌数据质量,ARABIC,5",
    "㈢绩效目标,HAN_BRACKETED,3"
  })
  void aMarkIsRead(String text, Style style, int number) {
    Optional<Marks.Mark> mark = Marks.at(text);
    assertEquals(Optional.of(style + " " + number), mark.map(m -> m.style() + " " + m.number()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024年预算", "1.5万元", "3.864%。", "（2016）26号", "一般公共预算", "（含）以上", "第三季度", "10万元"})
  void whatOnlyLooksLikeAMarkIsNone(String text) {
    assertEquals(Optional.empty(), Marks.at(text));
  }
}
