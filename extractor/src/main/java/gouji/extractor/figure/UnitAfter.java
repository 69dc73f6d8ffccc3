package gouji.extractor.figure;

import gouji.extractor.model.Unit;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The unit printed directly after a number.
 *
 * @param end where it ends in the text, exclusive
 */
record UnitAfter(Unit unit, int end) {

  private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

  private static final String[] COUNTED = {
    "个", "项", "家", "辆", "台", "套", "件", "次", "户", "座", "所", "处", "场", "篇", "份", "笔", "栋", "幢"
  };
  private static final String[] MEASURED = {
    "米", "吨", "亩", "度", "层", "岁", "天", "年", "倍", "株", "眼", "期", "批", "条", "起", "届", "月", "日", "点",
    "升", "种", "类", "级", "位", "只", "头", "棵", "间", "块", "册", "张", "幅", "宗", "例", "根", "口", "盏", "秒",
    "包", "箱", "微克", "毫克", "克", "课时", "学时"
  };

  /** Before the unit: "300余万元". Also inside it: "5万多元". */
  private static final Pattern ROUGHLY = Pattern.compile("[余多来](?=\\p{IsHan})");

  private static final Pattern TEN_THOUSAND_ODD =
      Pattern.compile(
          "(万|亿)[余多](元|人次|人|平方米|立方米|公里|"
              + String.join("|", COUNTED)
              + "|"
              + String.join("|", MEASURED)
              + ")");

  /** The unit in brackets: "12.5（万元）". */
  private static final Pattern BRACKETED = Pattern.compile("\\(([^()\\d]{1,4})\\)");

  private static final Pattern LATIN =
      Pattern.compile("(?:" + NumberScanner.LATIN_UNITS + ")(?![A-Za-z0-9])");

  static {
    put(Unit.TEN_THOUSAND_SQUARE_METRES, "万平方米", "万㎡");
    put(Unit.SQUARE_METRE, "平方米", "㎡");
    put(Unit.TEN_THOUSAND_DOLLARS, "万美元");
    put(Unit.HUNDRED_MILLION_DOLLARS, "亿美元");
    put(Unit.DOLLAR, "美元");
    put(Unit.OTHER, "万人次", "人次", "批次", "平方公里", "平方千米", "个月", "个工作日", "个小时", "小时", "分钟");
    put(Unit.OTHER, "立方米", "万立方米", "公里", "千米", "千瓦时", "千瓦", "兆瓦", "千克", "公顷", "公斤");
    put(Unit.HUNDRED_MILLION_YUAN, "亿元");
    put(Unit.TEN_THOUSAND_YUAN, "万元");
    put(Unit.THOUSAND_YUAN, "千元");
    put(Unit.YUAN, "元");
    put(Unit.TEN_THOUSAND_PERSONS, "万人");
    put(Unit.PERCENTAGE_POINT, "个百分点", "百分点");
    put(Unit.PERCENT, "%");
    put(Unit.PER_MILLE, "‰");
    put(Unit.PERSON, "人", "名");
    put(Unit.COUNT, COUNTED);
    put(Unit.OTHER, MEASURED);
    // Only persons are added up in ten thousands; 3.5万亩 must not be taken for money either.
    for (String word : COUNTED) {
      put(Unit.OTHER, "万" + word);
    }
    for (String word : MEASURED) {
      put(Unit.OTHER, "万" + word);
    }
  }

  /** What makes another word of a unit: 2003.39项目支出 counts no items, 包括 no packets. */
  private static final Map<String, String> NOT_BEFORE =
      Map.of("项", "(?!目(?!标))", "包", "(?![括含装干])", "克", "(?![服隆拉])", "箱", "(?!体)");

  /** A word that another begins with stands behind it. */
  private static final Pattern WORD =
      Pattern.compile(
          UNITS.keySet().stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .map(word -> word + NOT_BEFORE.getOrDefault(word.substring(word.length() - 1), ""))
              .collect(Collectors.joining("|")));

  /** 分 is a point of a score unless it begins another word. */
  private static final Pattern POINT = Pattern.compile("分(?!别|为|之|钟|项|局|布|配|期|类|管|公司|成|散)");

  /** 人 and 名 begin other words: 人员经费, 人民医院, 名称. */
  private static final Pattern OTHER_WORD = Pattern.compile("[民员才力事工大均社保称单录册]");

  private static final String BARE = "万亿";

  /** What a unit may begin with; other places need not be tried. */
  private static final BitSet BEGINNINGS = new BitSet();

  static {
    (String.join("", UNITS.keySet()) + NumberScanner.LATIN_UNITS + "余多来分(")
        .chars()
        .forEach(BEGINNINGS::set);
  }

  private static void put(Unit unit, String... words) {
    for (String word : words) {
      UNITS.put(word, unit);
    }
  }

  static UnitAfter read(String text, int at) {
    if (at >= text.length() || !BEGINNINGS.get(text.charAt(at))) {
      return new UnitAfter(Unit.NONE, at);
    }
    Matcher roughly = ROUGHLY.matcher(text).region(at, text.length());
    UnitAfter unit = directly(text, roughly.lookingAt() ? roughly.end() : at);
    return unit.unit() == Unit.NONE ? new UnitAfter(Unit.NONE, at) : unit;
  }

  private static UnitAfter directly(String text, int at) {
    Matcher word = WORD.matcher(text).region(at, text.length());
    if (word.lookingAt()) {
      return new UnitAfter(UNITS.getOrDefault(word.group(), Unit.OTHER), word.end());
    }
    Matcher odd = TEN_THOUSAND_ODD.matcher(text).region(at, text.length());
    if (odd.lookingAt()) {
      return new UnitAfter(UNITS.getOrDefault(odd.group(1) + odd.group(2), Unit.OTHER), odd.end());
    }
    Matcher point = POINT.matcher(text).region(at, text.length());
    if (point.lookingAt()) {
      return new UnitAfter(Unit.POINT, point.end());
    }
    Matcher latin = LATIN.matcher(text).region(at, text.length());
    if (latin.lookingAt()) {
      boolean area = latin.group().equals("m2") || latin.group().equals("m²");
      return new UnitAfter(area ? Unit.SQUARE_METRE : Unit.OTHER, latin.end());
    }
    Matcher bracketed = BRACKETED.matcher(text).region(at, text.length());
    if (bracketed.lookingAt() && UNITS.containsKey(bracketed.group(1))) {
      return new UnitAfter(UNITS.getOrDefault(bracketed.group(1), Unit.OTHER), bracketed.end());
    }
    return at < text.length() && BARE.indexOf(text.charAt(at)) >= 0
        ? new UnitAfter(Unit.OTHER, at + 1)
        : new UnitAfter(Unit.NONE, at);
  }

  /**
   * The 万 or 亿 that stands alone behind a number, "" for none: of money or of anything else, as the
   * words around it say.
   */
  static String bare(String text, PrintedNumber number) {
    String last = text.substring(Math.max(number.end(), number.unitEnd() - 1), number.unitEnd());
    return number.quantity().unit() == Unit.OTHER && !last.isEmpty() && BARE.contains(last)
        ? last
        : "";
  }

  /** The unit that words name: a caption's 单位：万元, a header's （元） or (%). */
  static Unit named(String words) {
    Matcher matcher = WORD.matcher(words);
    int at = 0;
    while (at < words.length()) {
      boolean begins = BEGINNINGS.get(words.charAt(at));
      if (!begins || !matcher.region(at, words.length()).lookingAt()) {
        at++;
        continue;
      }
      at = matcher.end();
      Unit unit = UNITS.getOrDefault(matcher.group(), Unit.OTHER);
      if (unit == Unit.PERSON
          && OTHER_WORD.matcher(words).region(matcher.end(), words.length()).lookingAt()) {
        continue;
      }
      if (unit.dimension() != Unit.Dimension.OTHER && unit.dimension() != Unit.Dimension.COUNT) {
        return unit;
      }
    }
    return Unit.NONE;
  }
}
