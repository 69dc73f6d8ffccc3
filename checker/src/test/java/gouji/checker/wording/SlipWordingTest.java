package gouji.checker.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.ReportBuilder;
import gouji.checker.text.Texts;
import gouji.extractor.model.Figure;
import gouji.reconciler.slip.Slip;
import gouji.reconciler.slip.SlipKind;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipWordingTest {

  @ParameterizedTest
  @CsvSource({
    "DIGITS_SWAPPED, 4065.33, 4605.33, 4065.33 应为 4605.33（第2、3位数字颠倒）",
    "DIGITS_SWAPPED, '4,065.33', 4605.33, '4,065.33 应为 4605.33（第2、3位数字颠倒）'",
    "DIGIT_CHANGED, 19.92, 18.92, 19.92 应为 18.92（第2位数字有误）",
    "DIGIT_LOST, 465.33, 4605.33, 465.33 应为 4605.33（漏写第3位数字）",
    "DIGIT_DOUBLED, 46055.33, 4605.33, 46055.33 应为 4605.33（第5位数字重复）",
    "POINT_MISPLACED, 46.0533, 460.533, 46.0533 应为 460.533（小数点错位）",
    "UNIT_MISTAKEN, 46053300, 4605.33, 46053300 应为 4605.33（计量单位有误）",
    "SIGN_LOST, 12, -12, 12 应为 -12（漏写负号）",
    "DIGIT_CHANGED, 9, 10, 9 应为 10（一位数字有误）",
  })
  void saysWhichDigitsWentWrong(SlipKind kind, String printed, String intended, String expected) {
    Figure figure =
        ReportBuilder.figure(
            ReportBuilder.report("a.pdf").paragraph("支出{" + printed + "}元").build(), printed);
    Slip slip = new Slip(kind, new BigDecimal(intended));
    assertEquals(
        expected, Texts.in(Locale.SIMPLIFIED_CHINESE).render(SlipWording.of(figure, slip)));
  }
}
