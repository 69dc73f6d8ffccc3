package gouji.extractor.figure;

import gouji.extractor.model.Unit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit printed directly after a number.
 *
 * @param end where it ends in the text, exclusive
 */
record UnitAfter(Unit unit, int end) {

  /** Longest first. A bare 万 or 亿 is money only by its context, see {@link ProseReader}. */
  private static final Map<String, Unit> UNITS = new LinkedHashMap<>();

  static {
    put(Unit.TEN_THOUSAND_SQUARE_METRES, "万平方米", "万㎡");
    put(Unit.SQUARE_METRE, "平方米", "㎡");
    put(Unit.TEN_THOUSAND_DOLLARS, "万美元");
    put(Unit.HUNDRED_MILLION_DOLLARS, "亿美元");
    put(Unit.DOLLAR, "美元");
    put(Unit.OTHER, "万人次", "人次", "平方公里", "个月", "个工作日", "个小时", "小时", "分钟", "公里", "千米");
    put(Unit.HUNDRED_MILLION_YUAN, "亿元");
    put(Unit.TEN_THOUSAND_YUAN, "万元");
    put(Unit.THOUSAND_YUAN, "千元");
    put(Unit.YUAN, "元");
    put(Unit.TEN_THOUSAND_PERSONS, "万人");
    put(Unit.PERCENTAGE_POINT, "个百分点", "百分点");
    put(Unit.PERCENT, "%");
    put(Unit.PER_MILLE, "‰");
    put(Unit.PERSON, "人", "名");
    put(Unit.COUNT, "个", "项", "家", "辆", "台", "套", "件", "次", "户", "座", "所", "处", "场", "篇", "份");
    put(Unit.OTHER, "米", "吨", "亩", "度", "层", "岁", "天", "年", "倍", "株", "眼", "期", "批", "条", "起");
    put(Unit.OTHER, "届", "月", "日", "点", "公斤", "升", "种", "类", "级", "位", "只", "头", "棵", "间");
  }

  private static final Pattern WORD = Pattern.compile(String.join("|", UNITS.keySet()));

  /** 分 is a point of a score unless it begins another word. */
  private static final Pattern POINT = Pattern.compile("分(?!别|为|之|钟|项|局|布|配|期|类|管|公司|成|散)");

  /** 人 and 名 begin other words: 人员经费, 人民医院, 名称. */
  private static final Pattern OTHER_WORD = Pattern.compile("[民员才力事工大均社保称单录册]");

  private static void put(Unit unit, String... words) {
    for (String word : words) {
      UNITS.put(word, unit);
    }
  }

  static UnitAfter read(String text, int at) {
    Matcher word = WORD.matcher(text).region(at, text.length());
    if (word.lookingAt()) {
      return new UnitAfter(UNITS.getOrDefault(word.group(), Unit.OTHER), word.end());
    }
    Matcher point = POINT.matcher(text).region(at, text.length());
    if (point.lookingAt()) {
      return new UnitAfter(Unit.POINT, point.end());
    }
    return new UnitAfter(Unit.NONE, at);
  }

  /** The unit that words name: a caption's 单位：万元, a header's （元） or (%). */
  static Unit named(String words) {
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
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
