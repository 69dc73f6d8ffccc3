package gouji.extractor.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "零, 0",
    "五, 5",
    "两, 2",
    "十, 10",
    "十二, 12",
    "二十六, 26",
    "一百零五, 105",
    "一百一十, 110",
    "三百万, 3000000",
    "一万零三十, 10030",
    "十万五千, 105000",
    "一亿零二百万, 102000000",
    "一万亿, 1000000000000",
    "叁拾万, 300000",
    "壹佰贰拾叁, 123",
    "廿, 20",
    "廿五, 25",
    "一百卅, 130",
  })
  void aNumeralIsRead(String numeral, long value) {
    assertEquals(OptionalLong.of(value), ChineseNumerals.parse(numeral));
    assertTrue(numeral.chars().allMatch(c -> ChineseNumerals.isNumeral((char) c)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "二〇二二", "十四五", "三百五", "一万五", "百", "千万", "万", "亿", "一万一万", "一亿一亿", "十百", "一二", "三百二百", "五廿",
        "十廿", "半", ""
      })
  void whatIsNoNumeralIsNotRead(String text) {
    assertEquals(OptionalLong.empty(), ChineseNumerals.parse(text));
  }

  @Property
  void everyNumberComesBack(@ForAll @LongRange(max = 999_999_999_999L) long n) {
    assertEquals(OptionalLong.of(n), ChineseNumerals.parse(written(n, "零一二三四五六七八九", "十百千")));
  }

  @Property
  void everyNumberInCapitalsComesBack(@ForAll @LongRange(max = 999_999_999_999L) long n) {
    assertEquals(OptionalLong.of(n), ChineseNumerals.parse(written(n, "零壹贰叁肆伍陆柒捌玖", "拾佰仟")));
  }

  /** As it is written out in full, 一十二 for 12; a gap of zeros is one 零. */
  private static String written(long n, String digits, String units) {
    if (n == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    String all = String.valueOf(n);
    boolean any = false; // whether the section of four digits has one
    for (int i = 0; i < all.length(); i++) {
      int place = all.length() - 1 - i;
      int d = all.charAt(i) - '0';
      if (d == 0) {
        gap = true;
      } else {
        if (gap) {
          text.append(digits.charAt(0));
        }
        gap = false;
        any = true;
        text.append(digits.charAt(d));
        if (place % 4 > 0) {
          text.append(units.charAt(place % 4 - 1));
        }
      }
      if (place % 4 == 0) {
        if (any && place > 0) {
          text.append(place == 4 ? '万' : '亿');
        }
        any = false;
      }
    }
    return text.toString();
  }
}
