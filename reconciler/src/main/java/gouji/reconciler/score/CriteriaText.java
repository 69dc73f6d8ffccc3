package gouji.reconciler.score;

import gouji.extractor.figure.TableHeaders;
import gouji.extractor.model.Cell;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where a text goes on with the criteria of what it said: …完成率为94.44%。评分标准：完成率≥95%的，得6分；…. */
final class CriteriaText {
  private static final Pattern OPENING =
      Pattern.compile("(?:评分|评价|计分|打分|赋分|考核)(?:标准|细则|办法|方法|规则)[为是]?:");

  private CriteriaText() {}

  /** Where their name begins, -1 for none. */
  static int opening(String text) {
    Matcher opening = OPENING.matcher(text);
    return text.indexOf(':') >= 0 && opening.find() ? opening.start() : -1;
  }

  /** Where they begin themselves, 0 where nothing opens them. */
  static int start(String text) {
    int opening = opening(text);
    return opening < 0 ? 0 : text.indexOf(':', opening) + 1;
  }

  /** A row's own cell with such a text. */
  static Optional<Cell> cell(TableHeaders headers, int row) {
    return IntStream.range(0, headers.columns())
        .mapToObj(c -> headers.cell(row, c))
        .flatMap(Optional::stream)
        .filter(cell -> cell.row() == row && cell.rowSpan() == 1 && opening(cell.text()) > 0)
        .findFirst();
  }
}
