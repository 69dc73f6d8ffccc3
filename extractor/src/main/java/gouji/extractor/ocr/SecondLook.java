package gouji.extractor.ocr;

import gouji.extractor.ocr.TextRecogniser.Read;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a doubtful number again, alone and with more paper around it: what both looks agree on is
 * surer, and where they differ each is the other's rival.
 */
final class SecondLook {
  /** A number with a character less sure than this is looked at again. */
  private static final float DOUBTFUL = 0.9f;

  /** How sure two looks can be that do not even agree on how many characters there are. */
  private static final float AT_ODDS = 0.5f;

  private static final double MARGIN = 0.35;

  private SecondLook() {}

  static List<Read> at(Models models, GreyImage image, Box line, List<Read> first)
      throws IOException {
    List<Read> read = new ArrayList<>(first);
    for (int from = 0; from < read.size(); ) {
      int to = from;
      float least = 1;
      while (to < read.size() && read.get(to).isNumeric()) {
        least = Math.min(least, read.get(to).confidence());
        to++;
      }
      if (to > from && least < DOUBTFUL) {
        Box number =
            new Box(
                from == 0 ? line.left() : between(read.get(from - 1), read.get(from)),
                line.top(),
                to == read.size() ? line.right() : between(read.get(to - 1), read.get(to)),
                line.bottom());
        combine(read.subList(from, to), TextRecogniser.read(models, image, number, MARGIN));
        pointForColon(read.subList(from, to));
      }
      from = Math.max(to, from + 1);
    }
    return read;
  }

  private static int between(Read a, Read b) {
    return Math.round((a.at() + b.at()) / 2);
  }

  static void combine(List<Read> first, List<Read> second) {
    for (int i = 0; i < first.size(); i++) {
      Read a = first.get(i);
      if (first.size() != second.size()) {
        first.set(i, a.as(a.text(), Math.min(a.confidence(), AT_ODDS), a.rival()));
        continue;
      }
      Read b = second.get(i);
      if (a.text().equals(b.text())) {
        float sure = Math.max(a.confidence(), b.confidence());
        first.set(i, a.as(a.text(), sure, a.rival().isEmpty() ? b.rival() : a.rival()));
      } else if (b.isNumeric() && b.confidence() > a.confidence()) {
        first.set(i, a.as(b.text(), Math.min(b.confidence(), 1 - a.confidence() / 2), a.text()));
      } else if (b.isNumeric()) {
        first.set(i, a.as(a.text(), Math.min(a.confidence(), 1 - b.confidence() / 2), b.text()));
      }
    }
  }

  /** Dust above a decimal point makes a colon of it; reports print amounts, hardly ever times. */
  static void pointForColon(List<Read> number) {
    for (int i = 1; i < number.size() - 1; i++) {
      Read sign = number.get(i);
      if (sign.text().equals(":") && sign.rival().equals(".")) {
        number.set(i, sign.as(".", AT_ODDS, ":"));
      }
    }
  }
}
