package gouji.extractor.figure;

import gouji.extractor.model.Block;
import gouji.extractor.model.Paragraph;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a report's amounts in 万元 end in the zeros of their last places, 3.50万元, or leave them
 * out: 预算6万元，支出3.5万元，余2.75万元. In the latter case a brief amount is no rounder than the others.
 */
final class PrintedZeros {
  private static final Pattern DECIMALS = Pattern.compile("\\d\\.(\\d{1,2})(?=万元)");

  /** Amounts of one and of two places that show the habit: no few are so by chance. */
  private static final int FEWEST_BRIEF = 2;

  private static final int FEWEST_FULL = 5;

  private PrintedZeros() {}

  static boolean areDropped(List<Block> blocks) {
    int brief = 0;
    int full = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        Matcher decimals = DECIMALS.matcher(paragraph.passage().text());
        while (decimals.find()) {
          if (decimals.group(1).endsWith("0")) {
            return false;
          }
          brief += decimals.group(1).length() == 1 ? 1 : 0;
          full += decimals.group(1).length() == 2 ? 1 : 0;
        }
      }
    }
    return brief >= FEWEST_BRIEF && full >= FEWEST_FULL;
  }
}
