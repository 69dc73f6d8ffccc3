package gouji.checker.rule;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.text.Message;
import gouji.extractor.layout.Marks;
import gouji.extractor.model.Block;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Quote;
import gouji.extractor.model.Report;
import gouji.extractor.model.Table;
import gouji.reconciler.Reconciliation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A part or table that the contents promise between two others, and that is not there. */
@AuditRule(
    id = "contents-missing-part",
    title = "目录所列内容缺失",
    titleEn = "Part listed in the contents is missing",
    severity = Severity.ERROR,
    authority = "报告目录；财预〔2016〕143号《地方预决算公开操作规程》")
public final class ContentsMissingPart implements Rule {
  private static final Pattern TITLE = Pattern.compile("目录|目次|目錄");

  /** Dots and the page number after an entry. */
  private static final Pattern LEADERS =
      Pattern.compile("[-.．·‥…—–]*(?:\\d{1,3}|[IVXivx]+)?[-.．·‥…—–]*$");

  private static final Pattern NUMBER =
      Pattern.compile("^(?:附件|附表|附|表|公开)?[一二三四五六七八九十\\d]{0,3}(?:表)?[:：.、]?");

  private static final Pattern NOISE =
      Pattern.compile("20\\d{2}年度?|\\([^()]*\\)|本?部门|本?单位|本级|[^\\p{IsHan}A-Za-z0-9]|的");

  /** Fewer entries are no table of contents. */
  private static final int FEWEST = 4;

  /** Entries shorter than this name nothing. */
  private static final int SHORTEST = 4;

  /** A heading of the body is no longer; what follows its first stop is text. */
  private static final int LONGEST = 60;

  /** From how large a share of pairs of characters on two titles are one. */
  private static final double ALIKE = 0.5;

  /** Where more are missing in a row, the contents are not those of this file. */
  private static final int MOST_MISSING = 2;

  /** A line that may be a title, and its place among the blocks. */
  private record Line(Passage passage, String words, int block) {}

  @Override
  public Stream<Finding> check(Reconciliation reconciliation) {
    Report report = reconciliation.report();
    List<Paragraph> entries = entries(report);
    if (entries.size() < FEWEST) {
      return Stream.empty();
    }
    return new Comparison(report, entries).missing(new Drafts(this, reconciliation));
  }

  /** The entries of the first table of contents. */
  private static List<Paragraph> entries(Report report) {
    return report.paragraphs().stream()
        .dropWhile(p -> !p.contents() || !TITLE.matcher(p.passage().text()).matches())
        .skip(1)
        .takeWhile(Paragraph::contents)
        .toList();
  }

  private static String normalised(Report report, String title) {
    String words = LEADERS.matcher(title).replaceFirst("");
    words = words.substring(Marks.at(words).map(Marks.Mark::length).orElse(0));
    words = NUMBER.matcher(words).replaceFirst("");
    if (report.organisation().isPresent()) {
      words = words.replace(report.organisation().get(), "");
    }
    return NOISE.matcher(words).replaceAll("");
  }

  /** The contents held against the body. */
  private static final class Comparison {
    private final Report report;
    private final List<Paragraph> entries;
    private final List<String> names;
    private final List<Line> body = new ArrayList<>();

    /** For each entry the line of the body that is it, by its index; -1 for none. */
    private final int[] found;

    Comparison(Report report, List<Paragraph> entries) {
      this.report = report;
      this.entries = entries;
      names = entries.stream().map(e -> normalised(report, e.passage().text())).toList();
      int begin = report.blocks().indexOf(entries.get(entries.size() - 1)) + 1;
      for (int i = begin; i < report.blocks().size(); i++) {
        addLines(report.blocks().get(i), i);
      }
      found = new int[entries.size()];
      int from = 0;
      for (int i = 0; i < found.length; i++) {
        found[i] = names.get(i).length() < SHORTEST ? -1 : indexOf(names.get(i), from);
        from = found[i] < 0 ? from : found[i] + 1;
      }
    }

    private void addLines(Block block, int at) {
      if (block instanceof Paragraph paragraph && !paragraph.contents()) {
        add(paragraph.passage(), at);
      } else if (block instanceof Table table) {
        // A caption may have been drawn inside the frame.
        table.cells().stream()
            .filter(c -> c.row() < 2)
            .map(Cell::passage)
            .forEach(passage -> add(passage, at));
      }
    }

    private void add(Passage passage, int at) {
      String text = passage.text();
      int stop = text.indexOf('。');
      String head = stop > 0 && stop < LONGEST ? text.substring(0, stop) : text;
      String words = head.length() <= LONGEST ? normalised(report, head) : "";
      if (!words.isEmpty()) {
        body.add(new Line(passage, words, at));
      }
    }

    private int indexOf(String name, int from) {
      for (int i = from; i < body.size(); i++) {
        if (body.get(i).words().equals(name)) {
          return i;
        }
      }
      return -1;
    }

    Stream<Finding> missing(Drafts drafts) {
      List<Finding> findings = new ArrayList<>();
      for (int i = 1; i < found.length; i++) {
        int after = i;
        while (after < found.length && found[after] < 0) {
          after++;
        }
        if (found[i - 1] >= 0
            && after < found.length
            && after - i <= MOST_MISSING
            && isComplete(found[i - 1], found[after])) {
          for (int k = i; k < after; k++) {
            if (!isFolder(k) && isAbsent(k, found[i - 1], found[after])) {
              findings.add(finding(drafts, k, found[i - 1], found[after]));
            }
          }
        }
        i = after;
      }
      return findings.stream();
    }

    /** Whether the pages from one line to another were all read. */
    private boolean isComplete(int first, int last) {
      return Surroundings.isWholeText(
          report, body.get(first).passage().page(), body.get(last).passage().page());
    }

    /** A part that is only the name for what follows it: 五、部门预算表, 1. 收支预算总表. */
    private boolean isFolder(int entry) {
      Optional<Marks.Mark> next = mark(entry + 1);
      return next.isPresent()
          && next.get().number() == 1
          && !mark(entry).map(Marks.Mark::style).equals(next.map(Marks.Mark::style));
    }

    private Optional<Marks.Mark> mark(int entry) {
      return Marks.at(entries.get(entry).passage().text());
    }

    /** Nothing anywhere has its name, and nothing between its neighbours resembles it. */
    private boolean isAbsent(int entry, int first, int last) {
      String name = names.get(entry);
      if (name.length() < SHORTEST || indexOf(name, 0) >= 0) {
        return false;
      }
      int begin = body.get(first).block();
      int end = body.get(last).block();
      return body.stream()
              .filter(line -> line.block() > begin && line.block() < end)
              .noneMatch(line -> resembles(name, line.words()))
          && report.blocks().subList(begin + 1, end).stream()
              .filter(Paragraph.class::isInstance)
              .map(block -> ((Paragraph) block).passage().text())
              .noneMatch(text -> NOISE.matcher(text).replaceAll("").contains(name));
    }

    private Finding finding(Drafts drafts, int entry, int before, int after) {
      Paragraph promised = entries.get(entry);
      return drafts
          .empty()
          .quote(Surroundings.quote(promised))
          .quote(quote(body.get(before)))
          .quote(quote(body.get(after)))
          .message(
              Message.of(
                  "rule.contents-missing-part",
                  LEADERS.matcher(promised.passage().text()).replaceFirst(""),
                  body.get(before).passage().text(),
                  body.get(after).passage().text()))
          .build();
    }
  }

  private static Quote quote(Line line) {
    return Quote.of(line.passage(), 0, line.passage().length());
  }

  private static boolean resembles(String name, String title) {
    if (title.length() >= SHORTEST && (title.contains(name) || name.contains(title))) {
      return true;
    }
    Set<String> pairs = pairs(name);
    Set<String> others = pairs(title);
    int all = pairs.size() + others.size();
    pairs.retainAll(others);
    return all > 0 && 2.0 * pairs.size() / all >= ALIKE;
  }

  private static Set<String> pairs(String words) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 2 <= words.length(); i++) {
      pairs.add(words.substring(i, i + 2));
    }
    return pairs;
  }
}
