package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitAfterTest {

  @ParameterizedTest
  @CsvSource({
    "万元, TEN_THOUSAND_YUAN, 2",
    "元/人, YUAN, 1",
    "亿元, HUNDRED_MILLION_YUAN, 2",
    "万美元, TEN_THOUSAND_DOLLARS, 3",
    "%, PERCENT, 1",
    "个百分点, PERCENTAGE_POINT, 4",
    "个月, OTHER, 2",
    "个, COUNT, 1",
    "人次, OTHER, 2",
    "人, PERSON, 1",
    "万人次, OTHER, 3",
    "万人, TEN_THOUSAND_PERSONS, 2",
    "万平方米, TEN_THOUSAND_SQUARE_METRES, 4",
    "平方公里, OTHER, 4",
    "分, POINT, 1",
    "分（满分20分）, POINT, 1",
    "分钟, OTHER, 2",
    "分之一, NONE, 0",
    "分别, NONE, 0",
    "万, OTHER, 1",
    "，, NONE, 0",
  })
  void theLongestUnitThatFollows(String after, Unit unit, int length) {
    assertEquals(new UnitAfter(unit, 1 + length), UnitAfter.read("5" + after, 1));
  }

  @Test
  void nothingFollows() {
    assertEquals(new UnitAfter(Unit.NONE, 1), UnitAfter.read("5", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "单位：万元, TEN_THOUSAND_YUAN",
    "金额单位：元, YUAN",
    "预算数（千元）, THOUSAND_YUAN",
    "执行率(%), PERCENT",
    "数量（个）, NONE",
    "项目名称, NONE",
    "编制单位：清河县人民医院, NONE",
    "人员经费（万元）, TEN_THOUSAND_YUAN",
    "人员(人), PERSON",
    "'', NONE",
  })
  void theUnitThatAHeaderNames(String words, Unit unit) {
    assertEquals(unit, UnitAfter.named(words));
  }
}
