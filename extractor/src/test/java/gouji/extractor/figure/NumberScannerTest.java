package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.model.OtherNumber;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertFigures("合计1，234，567.89万元", "1234567.89万元");
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
  @CsvSource({
    "约300万元, Approximate",
    "近300万元, Approximate",
    "300余万元, Approximate",
    "300多万元, Approximate",
    "12万多亩, Approximate",
    "3万余户, Approximate",
    "低于60%, AtMost",
    "小于5%, AtMost",
    "少于20万元, AtMost",
    "高于3%, AtLeast",
    "不低于60%, AtLeast",
    "不高于60%, AtMost",
    "3亿多元, Approximate",
    "300万元左右, Approximate",
    "逾300万元, AtLeast",
    "超过300万元, AtLeast",
    "不少于44眼, AtLeast",
    "不低于90%, AtLeast",
    "≥90%, AtLeast",
    ">90%, AtLeast",
    "至少3次, AtLeast",
    "300万元以上, AtLeast",
    "90%（含）以上, AtLeast",
    "≤5%, AtMost",
    "不超过5%, AtMost",
    "低于5%以下, AtMost",
    "30日以内, AtMost",
    "300万元, Decimals",
    "节约300万元, Decimals",
    "附近3万元, Decimals",
  })
  void boundsAndGuessesSaySo(String text, String precision) {
    List<PrintedNumber> numbers = scan(text);
    assertEquals(1, numbers.size());
    Quantity quantity = numbers.get(0).quantity();
    assertEquals(precision, quantity.precision().getClass().getSimpleName());
    assertEquals(quantity.precision().isDefinite(), quantity.interval().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"20%-40%", "20%～40%", "20%—40%", "20%至40%", "20-40%", "20%（含）至40%", "20%–40%"})
  void eachEndOfARangeKnowsBoth(String text) {
    assertFigures(text, "20%", "40%");
    for (PrintedNumber number : scan(text)) {
      assertEquals(
          new Precision.Range(new BigDecimal("20"), new BigDecimal("40")),
          number.quantity().precision());
      assertEquals(Optional.empty(), number.quantity().interval());
    }
  }

  @Test
  void aChangeFromOneToTheOtherIsNoRange() {
    assertEquals(
        List.of(new Precision.Decimals(0), new Precision.Decimals(0)),
        scan("由5%到8%").stream().map(n -> n.quantity().precision()).toList());
    assertEquals(
        new Precision.Range(BigDecimal.valueOf(5), BigDecimal.valueOf(8)),
        scan("占5到8%").get(0).quantity().precision());
  }

  /** The report's own formula, not a range. */
  @Test
  void aDifferenceIsNoRange() {
    assertEquals(
        List.of(new Precision.Decimals(0), new Precision.Decimals(0)),
        scan("差异率=（120-150）/").stream().map(n -> n.quantity().precision()).toList());
  }

  @Test
  void aUnitThatStandsOnceBehindTheLast() {
    assertFigures("分别为12、13和14.5万元。", "12万元", "13万元", "14.5万元");
    assertFigures("分别为12、13万元，其余4个", "12万元", "13万元", "4个");
  }

  @Test
  void unitsBehindRoughNumbersAndInBrackets() {
    assertFigures("共300余万元、12多人、5万多元、12.5（万元）", "300万元", "12人", "5万元", "12.5万元");
    assertFigures("开荒3.5万亩，铺路12km、5kg，建房80m2", "3.5", "12", "5", "80平方米");
  }

  @Test
  void someYearsAreNoYear() {
    assertFigures("历时23年，12年初中教育，比20年前增加", "23", "12", "20");
  }

  /** Before, 代表12人 was taken for the reference 表12. */
  @Test
  void whatHasAUnitIsNoReference() {
    assertFigures("代表12人，任务36个，见附表3、图2。", "12人", "36个");
  }

  /** Before, the mark and the number behind it were read as one decimal: 2.90%. */
  @Test
  void listMarksThatRunIntoANumber() {
    assertFigures("1.≥95%得10分；2.90%（含）以上得8分；3.80%以上得5分", "95%", "10分", "90%", "8分", "80%", "5分");
    assertFigures("1.95%以上得10分，2.90%以上得8分", "95%", "10分", "90%", "8分");
    assertFigures("按季度；2.90%以上", "2.90%");
    assertFigures("增长率分别为：1.50%；2.10%；3.20%。", "1.50%", "2.10%", "3.20%");
    assertFigures("得1.50分，2.90万元", "1.50分", "2.90万元");
  }

  @Test
  void sumsAndDifferencesAreMadeOfFigures() {
    assertFigures("得分=6分-3分=3分", "6分", "3分", "3分");
    assertFigures("满意度=（168+143+41）÷376", "168", "143", "41", "376");
  }

  @Test
  void percentagePointsAreNoPercent() {
    Quantity points = scan("提高3个百分点").get(0).quantity();
    assertEquals(Unit.PERCENTAGE_POINT, points.unit());
    assertNotEquals(Unit.PERCENT.dimension(), points.unit().dimension());
  }

  @ParameterizedTest
  @CsvSource({
    "△12.3万元, -12.3万元",
    "▲12.3%, -12.3%",
    "−12.3万元, -12.3万元",
    "负12.3万元, -12.3万元",
    "资产负债率12.3%, 12.3%",
    "（满分30分）, 30分",
    "增长（12.30%）, 12.30%",
    "结余（45.20）万元, -45.20万元",
    "其他收入（50）万元, -50万元",
    "支出为（50万元）, 50万元",
    "每户（50）万元, 50",
  })
  void signsOfNegatives(String text, String figure) {
    assertFigures(text, figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023年1月1日|DATE",
        "5月1日至3日|DATE",
        "2021-2023年|DATE",
        "2022和2023年|DATE",
        "2022、2023两年|DATE",
        "0731—88886666|PHONE",
        "手机138 1234 5678|PHONE",
        "0731 8888 6666|PHONE",
        "电话（0731）85551234转802|PHONE",
        "热线400 820 8820|PHONE",
        "GB 50300—2013|NAME",
        "GB/T 19001-2016|NAME",
        "（2023）川01民初123号|DOCUMENT_NUMBER",
        "23年预算|DATE",
        "较22年增加|DATE",
        "K12+300|NAME",
        "2023版|DATE",
        "20231231|DATE",
        "2023.1-2023.12|DATE",
        "10:30|TIME",
        "〔2016〕26号|DOCUMENT_NUMBER",
        "2016年第26号|DOCUMENT_NUMBER",
        "第13条|ORDINAL",
        "附件1-2|REFERENCE",
        "1.总体情况|LIST_NUMBER",
        "（2）采购|LIST_NUMBER",
        "3.2.1|LIST_NUMBER",
        "（2010601）|CODE",
        "行政运行2010601支|CODE",
        "20106政府办公厅事务|CODE",
        "项目编码:330100|CODE",
        "电话：0753-1234567|PHONE",
        "咨询电话12345|PHONE",
        "5G网络|NAME",
        "“1+N”|NAME",
        "A4纸|NAME",
        "粤A12345|NAME",
        "107国道|NAME",
        "3号楼|NAME",
        "2023-15号地块|NAME",
        "比例为1:10|RATIO",
        "1:500|RATIO",
        "表1人员编制|REFERENCE",
        "见表2项目支出|REFERENCE",
        "公开01表|REFERENCE",
        "部门概况……(3)|REFERENCE",
        "部门概况......12|REFERENCE",
        "拨打12345反映|PHONE",
        "网站标识码:4300000017|CODE",
      })
  void whatANumberIsInstead(String text, OtherNumber.Sort sort) {
    NumberScanner.Scan scan = NumberScanner.scan(Passage.unplaced(text).text());
    assertEquals(List.of(), scan.figures());
    assertEquals(
        Set.of(sort), scan.others().stream().map(o -> o.sort()).collect(Collectors.toSet()));
  }

  /** Whatever is printed: no digit is passed over, and none is in two figures. */
  @Property
  void everyDigitIsInAFigureOrInAnotherNumber(@ForAll("texts") String printed) {
    String text = Passage.unplaced(printed).text();
    NumberScanner.Scan scan = NumberScanner.scan(text);
    int[] in = new int[text.length()];
    scan.figures().forEach(n -> IntStream.range(n.start(), n.end()).forEach(i -> in[i]++));
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      boolean other = scan.others().stream().anyMatch(o -> o.start() <= at && at < o.end());
      if (Character.isDigit(text.charAt(i))) {
        assertTrue(in[i] == 1 || other && in[i] == 0, text + " at " + i);
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "1", "2", "20", "2023", "12", ".", ",", "-", "年", "月", "日", "号", "万元", "%", "(", ")",
            "〔", "〕", "、", "。", ":", "+", "A", "G", "第", "表", "至", "十", "三", "个", "约", "以上", " ",
            "\n", "附件", "/")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
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
    PrintedNumber number = NumberScanner.scan(text).figures().get(0);
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
    return NumberScanner.scan(Passage.unplaced(printed).text()).figures();
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
