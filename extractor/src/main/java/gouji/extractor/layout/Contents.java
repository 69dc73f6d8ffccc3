package gouji.extractor.layout;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the lines of the table of contents: their headings come again in the text. */
final class Contents {
  private static final Pattern TITLE = Pattern.compile("目录|目次|目錄");

  /** Dots that lead the eye to a page number, and the number where it is on the same line. */
  private static final Pattern LEADERS =
      Pattern.compile(
          ".*(?=[….．·‥—-])(…{3,}|[.．·‥…]{5,}|—{6,}|-{8,})[-—–－（(]*([\\d０-９]{1,4}|[IVXivx]{0,5})[-—–－）)]*");

  /** The number of a page at the end of an entry: － 3 －, (3). */
  private static final Pattern PAGE =
      Pattern.compile("[-—–－]*[\\d０-９]*[-—–－]*$|[（(][\\d０-９]+[）)]$");

  /** An entry may take so many lines. */
  private static final int ENTRY_LINES = 3;

  private Contents() {}

  /**
   * The lines that belong to tables of contents, their title included.
   *
   * @param lines in reading order
   */
  static Set<Line> of(List<Line> lines) {
    Set<Line> found = Collections.newSetFromMap(new IdentityHashMap<>());
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (LEADERS.matcher(lines.get(i).text()).matches()) {
        // An entry over two lines has its leaders on the second.
        for (int j = last >= 0 && i - last <= ENTRY_LINES ? last + 1 : i; j <= i; j++) {
          found.add(lines.get(j));
        }
        last = i;
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (TITLE.matcher(lines.get(i).text()).matches()) {
        found.add(lines.get(i));
        boolean leaders = false;
        for (int j = i + 1; j <= Math.min(i + ENTRY_LINES, lines.size() - 1); j++) {
          leaders |= found.contains(lines.get(j));
        }
        if (leaders) {
          for (int j = i + 1; !found.contains(lines.get(j)); j++) {
            found.add(lines.get(j));
          }
        } else {
          plain(lines, i + 1, found);
        }
      }
    }
    return found;
  }

  /** Entries without leaders: all up to where the first of them comes again, or prose begins. */
  private static void plain(List<Line> lines, int from, Set<Line> found) {
    String first = "";
    int page = from < lines.size() ? lines.get(from).page() : 0;
    for (int i = from; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = PAGE.matcher(line.text()).replaceFirst("");
      boolean prose = text.endsWith("。") || text.endsWith("；") || text.length() > 60;
      boolean again = !first.isEmpty() && text.startsWith(first);
      boolean far = line.page() > page + 1;
      boolean other = line.page() > page && Marks.at(text).isEmpty();
      if (prose || again || far || other) {
        return;
      }
      if (first.isEmpty()) {
        first = text;
      }
      page = line.page();
      found.add(line);
    }
  }
}
