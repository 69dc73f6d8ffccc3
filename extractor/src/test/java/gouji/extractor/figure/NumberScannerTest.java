package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.extractor.model.Passage;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberScannerTest {

  @Test
  void amountsWithTheirUnits() {
    assertFigures("支出合计2993.92万元，其中办公费0万元。", "2993.92万元", "0万元");
    assertFigures("资产1.2亿元，接待12批次、96人次，共5616元。", "1.2亿元", "12", "96", "5616元");
    assertFigures("在职32人，车辆4辆，面积1,200.5平方米。", "32人", "4个", "1200.5平方米");
    assertFigures("提高3.5个百分点，达到98.20%，比例1.5‰。", "3.5个百分点", "98.20%", "1.5‰");
    assertFigures("自评得分95分，扣5分。", "95分", "5分");
    assertFigures("分别为12万元、13万元和14万元。", "12万元", "13万元", "14万元");
  }

  @Test
  void groupingAndFullWidthForms() {
    assertFigures("合计3,410.17万元", "3410.17万元");
    assertFigures("合计１２，３４５万元", "12", "345万元");
    assertFigures("合计１２.５万元", "12.5万元");
    assertFigures("本年收入30934.63，812万元为其他收入", "30934.63", "812万元");
    assertFigures("1,234,567.89元", "1234567.89元");
  }

  /** Before, eleven digits were a telephone number whatever stood behind them. */
  @Test
  void anAmountAsLongAsATelephoneNumber() {
    assertFigures("资产总额13988428018元", "13988428018元");
    assertFigures("资产总额13988428018.50元", "13988428018.50元");
    assertFigures("联系人：张三，13988428018。");
  }

  @Test
  void signs() {
    assertFigures("同比增长-10.51%", "-10.51%");
    assertFigures("净增－3人", "-3人");
    assertFigures("-4.5", "-4.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年度",
        "2023年1月1日至12月31日",
        "截至2023年底",
        "2021-2023年",
        "2021—2023年",
        "2023-12-31",
        "2023/12/31",
        "2025.1.1",
        "9月至12月",
        "5-6月份",
        "上午10:30",
        "中发〔2018〕34号",
        "财预[2019]5号",
        "粤财绩（2021）1号",
        "鄂政发【2020】12号",
        "附件1-2",
        "附表01-1",
        "表3",
        "图12",
        "第3季度",
        "第12-15页",
        "“332”工作法",
        "1+N方案",
        "1+3+6体系",
        "5G网络",
        "4G、5G",
        "PM2.5",
        "A4纸",
        "电话0753-1234567",
        "13800138000",
        "比例为1:1",
        "1.编制情况",
        "2、执行情况",
        "（3）采购情况",
        "3.2022年",
        "执行情况。4.绩效情况",
      })
  void numbersThatAreNoFigures(String text) {
    assertFigures(text);
  }

  @Test
  void aNumberAtTheBeginningNeedNotBeAListMark() {
    assertFigures("3.5万元用于培训", "3.5万元");
    assertFigures("12人参加培训", "12人");
  }

  @Test
  void aFigureBesideAYearIsRead() {
    assertFigures("2022年支出300万元，2023年12月追加20.5万元。", "300万元", "20.5万元");
    assertFigures("根据财预〔2020〕10号，安排5万元。", "5万元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "约300万元",
        "近300万元",
        "逾300万元",
        "超过300万元",
        "不少于44眼",
        "不低于90%",
        "≥90%",
        "≤5%",
        "至少3次",
        "300余万元",
        "300多万元",
        "300万元以上",
        "300万元左右",
        "90%（含）以上",
      })
  void boundsAndRoughFiguresAreApproximate(String text) {
    List<PrintedNumber> numbers = scan(text);
    assertEquals(1, numbers.size());
    assertEquals(new Precision.Approximate(), numbers.get(0).quantity().precision());
  }

  @ParameterizedTest
  @ValueSource(strings = {"20%-40%", "20%～40%", "20%—40%", "20%至40%", "20-40万元"})
  void bothEndsOfARangeAreApproximate(String text) {
    List<PrintedNumber> numbers = scan(text);
    assertEquals(2, numbers.size());
    assertEquals(new BigDecimal("40"), numbers.get(1).quantity().value());
    for (PrintedNumber number : numbers) {
      assertEquals(new Precision.Approximate(), number.quantity().precision());
    }
  }

  @Test
  void precision() {
    assertEquals(new Precision.Decimals(2), scan("2.00万元").get(0).quantity().precision());
    assertEquals(new Precision.Decimals(0), scan("12亿元").get(0).quantity().precision());
    assertEquals(new Precision.Exact(), scan("12人").get(0).quantity().precision());
    assertEquals(new Precision.Exact(), scan("4辆").get(0).quantity().precision());
    assertEquals(new Precision.Exact(), scan("19.73分").get(0).quantity().precision());
    assertEquals(new Precision.Decimals(1), scan("3.5万人").get(0).quantity().precision());
  }

  @Test
  void placesAreThoseOfTheDigitsAndTheUnit() {
    String text = "增长-10.51%，";
    PrintedNumber number = NumberScanner.scan(text).get(0);
    assertEquals("-10.51", text.substring(number.start(), number.end()));
    assertEquals("-10.51%", text.substring(number.start(), number.unitEnd()));
  }

  @Property
  void whatIsPrintedIsRead(
      @ForAll("values") BigDecimal value,
      @ForAll("units") Unit unit,
      @ForAll boolean grouped,
      @ForAll boolean fullWidth,
      @ForAll boolean spaced) {
    String digits = grouped ? grouped(value) : value.toPlainString();
    String printed =
        "支出" + (fullWidth ? fullWidth(digits) : digits) + (spaced ? " " : "") + unit.symbol() + "。";
    List<PrintedNumber> numbers = scan(printed);
    assertEquals(1, numbers.size(), printed);
    Quantity read = numbers.get(0).quantity();
    assertEquals(value, read.value(), printed);
    assertEquals(unit, read.unit(), printed);
  }

  @Property
  void everyNumberOfAListIsRead(
      @ForAll("valueLists") List<BigDecimal> values, @ForAll @IntRange(max = 2) int separator) {
    String between = List.of("、", "，", "；").get(separator);
    String text =
        String.join(between, values.stream().map(v -> "甲" + v.toPlainString() + "万元").toList());
    assertEquals(
        values, scan(text).stream().map(number -> number.quantity().value()).toList(), text);
  }

  @Provide
  Arbitrary<BigDecimal> values() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 9_999_999_999L), Arbitraries.integers().between(0, 4))
        .as(BigDecimal::valueOf);
  }

  @Provide
  Arbitrary<List<BigDecimal>> valueLists() {
    return values().list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(
        Unit.YUAN,
        Unit.THOUSAND_YUAN,
        Unit.TEN_THOUSAND_YUAN,
        Unit.HUNDRED_MILLION_YUAN,
        Unit.TEN_THOUSAND_DOLLARS,
        Unit.PERCENT,
        Unit.PER_MILLE,
        Unit.PERCENTAGE_POINT,
        Unit.POINT,
        Unit.PERSON,
        Unit.TEN_THOUSAND_PERSONS,
        Unit.SQUARE_METRE,
        Unit.COUNT);
  }

  private static String grouped(BigDecimal value) {
    String plain = value.toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + plain.substring(whole.length());
  }

  /** Full-width digits and point; the comma between digit groups is always the narrow one. */
  private static String fullWidth(String digits) {
    StringBuilder wide = new StringBuilder();
    for (char c : digits.toCharArray()) {
      wide.append(c == ',' ? c : (char) (c + 0xFEE0));
    }
    return wide.toString();
  }

  private static List<PrintedNumber> scan(String printed) {
    return NumberScanner.scan(Passage.unplaced(printed).text());
  }

  private static void assertFigures(String printed, String... figures) {
    assertEquals(
        List.of(figures),
        scan(printed).stream()
            .map(n -> n.quantity().value().toPlainString() + n.quantity().unit().symbol())
            .toList(),
        printed);
  }
}
