package gouji.corpus.synth.year;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points by bands of a rate.
 *
 * @param bounds in percent, the best first
 * @param points one for each bound, and zero beyond the last
 * @param rising the higher the rate the better; a band then holds its lower bound, else its upper
 */
public record Bands(List<Integer> bounds, List<BigDecimal> points, boolean rising) {

  /** The points for a rate, a ratio. */
  public BigDecimal score(BigDecimal rate) {
    for (int i = 0; i < bounds.size(); i++) {
      int order = rate.movePointRight(2).compareTo(BigDecimal.valueOf(bounds.get(i)));
      if (rising ? order >= 0 : order <= 0) {
        return points.get(i);
      }
    }
    return BigDecimal.ZERO;
  }

  /** As a criterion is written, of a rate with this name. */
  public String text(String rate) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bounds.size(); i++) {
      text.append(i == 0 ? rate : "");
      if (i == 0) {
        text.append(rising ? "≥" : "≤").append(bounds.get(i)).append("%的，得");
      } else if (rising) {
        text.append(bounds.get(i) + "%（含）—" + bounds.get(i - 1) + "%的，得");
      } else {
        text.append(bounds.get(i - 1) + "%—" + bounds.get(i) + "%（含）的，得");
      }
      text.append(points.get(i).toPlainString()).append("分；");
    }
    int last = bounds.get(bounds.size() - 1);
    return text.append(rising ? "低于" : "超过").append(last).append("%的，不得分。").toString();
  }
}
