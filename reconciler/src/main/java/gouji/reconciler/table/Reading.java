package gouji.reconciler.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One way to read a line as the whole of others. */
record Reading(Line whole, List<Line> parts, Structure structure) {

  private static final Pattern CARRIED = Pattern.compile(".*(?:结转|结余|弥补|专用基金|事业基金).*");

  Reading {
    parts = List.copyOf(parts);
  }

  /** A total over 一、二、三… without a gap: the numbers say that these are all. */
  boolean isCounted() {
    return whole.isTotal()
        && parts.size() > 1
        && IntStream.range(0, parts.size())
            .allMatch(
                i ->
                    parts.get(i).label().number() == i + 1
                        && parts.get(i).style().equals(parts.get(0).style()));
  }

  /** 总计 over 本年收入合计 and what was carried forward, as every set of accounts has it. */
  boolean isCarriedForward() {
    return whole.label().rank() == Rank.GRAND_TOTAL
        && parts.size() > 1
        && parts.get(0).label().rank() == Rank.NAMED_TOTAL
        && parts.stream().skip(1).allMatch(p -> CARRIED.matcher(p.label().words()).matches());
  }
}
