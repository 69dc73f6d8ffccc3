package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.Passage;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "十二个项目, 十二, 12个",
    "共三项工作, 三, 3个",
    "编制二十六人, 二十六, 26人",
    "两家企业, 两, 2个",
    "三百万元, 三百万, 3000000元",
    "叁拾万元整, 叁拾万, 300000元",
    "壹万贰仟元伍角整, 壹万贰仟, 12000.5元",
    "伍仟元零叁分, 伍仟, 5000.03元",
    "百分之二十, 百分之二十, 20%",
    "百分之三点五, 百分之三点五, 3.5%",
    "百分之百, 百分之百, 100%",
    "自评得十分, 十, 10分",
    "为期半年。, 半, 0.5",
    "一年半的时间, 一, ",
    "两年半的时间, 两, 2.5",
    "十余人, 十, 10人",
    "百余人, 百, 100人",
    "两百多人, 两百, 200人",
    "廿五人, 廿五, 25人",
    "十二点五万元, 十二点五万, 125000元",
    "三点五个百分点, 三点五, 3.5个百分点",
    "一个百分点, 一, 1个百分点",
    "投入半亿元, 半, 0.5亿元",
    "下达资金八十五万。, 八十五, 85",
    "上午九点五分, ,",
    "数百人, ,",
    "几十万。, ,",
  })
  void whatCountsSomethingIsANumber(String text, String printed, String figure) {
    List<PrintedNumber> numbers = scan(text);
    assertEquals(
        figure == null ? List.of() : List.of(figure),
        numbers.stream()
            .map(n -> n.quantity().value().toPlainString() + n.quantity().unit().symbol())
            .toList());
    for (PrintedNumber number : numbers) {
      assertEquals(printed, text.substring(number.start(), number.end()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一、基本情况", "（三）项目情况", "一方面，一是", "十分重要", "万分感谢", "统一项目管理", "三公经费", "五险一金", "第三方机构", "第十三条",
        "一般公共预算", "二级指标", "一类事业单位", "十一届三次全会", "二〇二三年", "十四五规划", "一个机制", "一批项目", "一人一档", "“四个意识”",
        "三个代表", "五位一体", "八项规定", "五台县", "三分之一", "上半年", "半年报", "十二月份", "三等奖", "唯一一次", "保留两位小数",
        "科技三项经费", "三年行动计划", "十年规划", "二次供水", "两个一百年", "一次性补助", "一体化", "两会", "数十户",
      })
  void wordsNamesAndHeadingsAreNone(String text) {
    assertEquals(List.of(), scan(text));
  }

  /** Before, 一至三个月 were 3 months, and 五到十万元 100 thousand. */
  @ParameterizedTest
  @CsvSource({
    "一至三个月, 1, 3",
    "五到十万元, 50000, 100000",
    "一百到三百万元, 1000000, 3000000",
    "三到五百万元, 3000000, 5000000",
    "八百到一千元, 800, 1000",
    "十五至二十户, 15, 20",
  })
  void bothEndsOfARangeCountTheSame(String text, BigDecimal low, BigDecimal high) {
    List<PrintedNumber> numbers = scan(text);
    assertEquals(List.of(low, high), numbers.stream().map(n -> n.quantity().value()).toList());
    for (PrintedNumber number : numbers) {
      assertEquals(new Precision.Range(low, high), number.quantity().precision());
      assertEquals(numbers.get(1).quantity().unit(), number.quantity().unit());
    }
  }

  /** As round as it is said: 三百万 may be anything that is called so; in capitals it is exact. */
  @Test
  void precision() {
    Quantity round = scan("三百万元").get(0).quantity();
    assertEquals(new Precision.Decimals(-6), round.precision());
    assertEquals(new BigDecimal("2500000"), round.interval().orElseThrow().low());
    assertEquals(new Precision.Decimals(-3), scan("十二点五万元").get(0).quantity().precision());
    assertEquals(new Precision.Approximate(), scan("百余户").get(0).quantity().precision());
    assertEquals(new Precision.Exact(), scan("叁拾万元整").get(0).quantity().precision());
    assertEquals(new Precision.Exact(), scan("十二个").get(0).quantity().precision());
    assertEquals(new Precision.Approximate(), scan("约三百万元").get(0).quantity().precision());
    assertEquals(new Precision.AtLeast(), scan("三家以上").get(0).quantity().precision());
  }

  private static List<PrintedNumber> scan(String text) {
    return NumberScanner.scan(Passage.unplaced(text).text()).figures();
  }
}
