package gouji.checker.rule;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.text.Message;
import gouji.extractor.figure.Sentences;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Quote;
import gouji.extractor.model.Report;
import gouji.extractor.model.ReportKind;
import gouji.reconciler.Reconciliation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Another year where the report's own stands: in a heading that names the report itself, or as the
 * day at whose end the accounts count people and things.
 */
@AuditRule(
    id = "wrong-year",
    title = "年度错误",
    titleEn = "Wrong year",
    severity = Severity.ERROR,
    authority = "报告封面和其他标题所示年度")
public final class WrongYear implements Rule {
  private static final int LONGEST_HEADING = 60;

  /** So many headings must name a year for it to be the report's beyond doubt. */
  private static final int FEWEST_HEADINGS = 3;

  /** Where headings are few, the text must speak of the year so often. */
  private static final int FEWEST_MENTIONS = 6;

  private static final Pattern YEAR_NAMED = Pattern.compile("(?<!\\d)(20\\d{2})年");

  /** The year that is reported on, and not that in which the report was written. */
  private static final Pattern ANNUAL = Pattern.compile("20\\d{2}年度");

  private static final Pattern ANOTHER_DAY = Pattern.compile("比|较|年初|期初|上年|合同|结转");

  /** So often must a report with few headings and little text speak of itself with its year. */
  private static final int FEWEST_SELF_REFERENCES = 2;

  /** The years of which the report says that it is about them; not those that it compares with. */
  private static final Pattern SELF =
      Pattern.compile(
          "(?<![《与和比较及至—～~-])(?<!\\d)(20\\d{2})年度?(?=[^，,。；;、:《》年]{0,16}(?:自评|评价|绩效|决算)|[)）]$)");

  private static final Set<ReportKind> ON_A_PAST_YEAR =
      EnumSet.of(
          ReportKind.DEPARTMENT_ACCOUNTS,
          ReportKind.DEPARTMENT_SELF_EVALUATION,
          ReportKind.PROJECT_SELF_EVALUATION);

  /** What the report calls itself; the first heading that is one of these says which. */
  private static final List<Document> DOCUMENTS =
      List.of(
          new Document("决算", "预算"),
          new Document("预算", "决算|执行|完成|调整|绩效"),
          new Document("(?:自评|评价)(?:报告|表|结果|情况)?|整体支出绩效", "目标|计划|指标"));

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(20\\d{2})(?:年度?|(?=(?:部门|单位)))(?!\\d)");

  /** Headings that may well name another year. */
  private static final Pattern OTHER_YEARS =
      Pattern.compile(
          "比|较|同期|上年|去年|往年|以前年度|下年|明年|下一步|变化|增减|年初|结转|《|》|—|～|~|至|(?<=[年度\\d])[-、和与及](?=20)");

  /** How a heading ends that is the title of a document, a part of it or a table. */
  private static final Pattern TITLE_END =
      Pattern.compile(".*(?:决算|预算|表|说明|报告|情况|公开|自评|评价|结果|汇总)(?:[（(][^（()）]*[）)])?");

  private static final Pattern STATE =
      Pattern.compile(
          "^(?:[（(][一二三四五六七八九十]+[）)])?[^。;；]{0,20}?(?:截至|截止到?)(20\\d{2})年(?:12月31日|年?末|年?底)");

  /** What a department counts at the end of a year. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:共有|实有|拥有|占有|占用)[^。]{0,12}(?:车|设备|人|房|资产)|在职|在编|编制|固定资产|资产总|(?:车辆|设备)[^。]{0,6}\\d");

  /** A document by its word, and the words that make it another. */
  private record Document(Pattern name, Pattern other) {
    Document(String name, String other) {
      this(Pattern.compile(name), Pattern.compile(other));
    }

    boolean is(String heading) {
      return name.matcher(heading).find() && !other.matcher(heading).find();
    }
  }

  /** A heading that names the report, and the year it gives. */
  private record Title(Paragraph paragraph, int start, int year) {
    /** The same in the contents and above the text. */
    String name() {
      return year + paragraph.passage().text().replaceAll("[^\\p{IsHan}]", "");
    }

    boolean isContents() {
      return paragraph.contents();
    }

    Quote quote() {
      return WrongYear.quote(paragraph, 0, paragraph.passage().length(), start);
    }
  }

  @Override
  public Stream<Finding> check(Reconciliation reconciliation) {
    Report report = reconciliation.report();
    List<Title> titles = titles(report);
    Optional<Integer> own = ownYear(report, titles);
    Drafts drafts = new Drafts(this, reconciliation);
    if (own.isEmpty()) {
      List<Finding> cover = cover(drafts, titles, report).toList();
      return cover.isEmpty() ? oddOnes(drafts, titles, report) : cover.stream();
    }
    return Stream.concat(
        headings(drafts, titles, own.get()), yearEnds(drafts, report, titles.get(0), own.get()));
  }

  private static List<Title> titles(Report report) {
    List<Title> titles = new ArrayList<>();
    Optional<Document> document = Optional.empty();
    for (Paragraph paragraph : report.paragraphs()) {
      String text = paragraph.passage().text();
      if (!paragraph.heading() && !paragraph.contents() || text.length() > LONGEST_HEADING) {
        continue;
      }
      String words = text.replaceAll("[.·…‥—-]*\\d*[.·…‥—-]*$|一般公共预算|政府性基金预算|国有资本经营预算", "");
      if (document.isEmpty()) {
        document = DOCUMENTS.stream().filter(d -> d.is(words)).findFirst();
      }
      Matcher year = YEAR.matcher(text);
      if (document.filter(d -> d.is(words)).isPresent()
          && TITLE_END.matcher(words).matches()
          && !OTHER_YEARS.matcher(text).find()
          && year.find()) {
        int start = year.start(1);
        int value = Integer.parseInt(year.group(1));
        if (!year.find()) {
          titles.add(new Title(paragraph, start, value));
        }
      }
    }
    return titles;
  }

  /** The year that the first heading gives and nearly all others with it. */
  private static Optional<Integer> ownYear(Report report, List<Title> titles) {
    if (titles.isEmpty() || !report.fiscalYear().equals(Optional.of(titles.get(0).year()))) {
      return Optional.empty();
    }
    int year = titles.get(0).year();
    long all = titles.stream().map(Title::name).distinct().count();
    long agreeing =
        titles.stream().filter(t -> t.year() == year).map(Title::name).distinct().count();
    boolean byHeadings = agreeing >= FEWEST_HEADINGS && 4 * agreeing >= 3 * all;
    return byHeadings || 2 * agreeing >= all && textSpeaksOf(year, report)
        ? Optional.of(year)
        : Optional.empty();
  }

  /**
   * The report's own title, where all that follows is about another year, and nothing about its.
   */
  private static Stream<Finding> cover(Drafts drafts, List<Title> titles, Report report) {
    if (titles.size() < 2) {
      return Stream.empty();
    }
    Title cover = titles.get(0);
    Title next = titles.get(1);
    boolean alone =
        cover.year() != next.year()
            && titles.stream().skip(1).allMatch(t -> t.year() == next.year())
            && counts(report).getOrDefault(cover.year(), 0) == 1
            && textSpeaksOf(next.year(), report);
    return alone && ANNUAL.matcher(cover.paragraph().passage().text()).find()
        ? Stream.of(
            drafts
                .empty()
                .section(drafts.citations().section(cover.paragraph()))
                .quote(cover.quote())
                .quote(next.quote())
                .message(Message.of("rule.wrong-year", cover.year() + "年", next.year() + "年"))
                .build())
        : Stream.empty();
  }

  /**
   * In a report too short to be beyond doubt: last year's 年度 in one title, where the report speaks
   * of itself with its own year else, and names the other only to compare with it; or the last day
   * of that year, where all titles agree.
   */
  private static Stream<Finding> oddOnes(Drafts drafts, List<Title> titles, Report report) {
    Map<Integer, Integer> spoken = new HashMap<>();
    for (Paragraph paragraph : report.paragraphs()) {
      if (!paragraph.contents()) {
        Matcher self = SELF.matcher(paragraph.passage().text());
        while (self.find()) {
          spoken.merge(Integer.parseInt(self.group(1)), 1, Integer::sum);
        }
      }
    }
    int own = report.fiscalYear().orElse(0);
    int odd = own - 1;
    List<Title> agreeing = titles.stream().filter(title -> title.year() == own).toList();
    List<Title> other =
        titles.stream().filter(title -> title.year() == odd && !title.isContents()).toList();
    if (agreeing.isEmpty() || spoken.getOrDefault(own, 0) < FEWEST_SELF_REFERENCES) {
      return Stream.empty();
    }
    boolean alone =
        spoken.keySet().equals(Set.of(own, odd))
            && spoken.getOrDefault(odd, 0) == 1
            && other.size() == 1
            && ANNUAL.matcher(other.get(0).paragraph().passage().text()).find();
    if (alone) {
      return headings(drafts, Stream.concat(agreeing.stream(), other.stream()).toList(), own);
    }
    boolean undisputed = spoken.size() == 1 && agreeing.size() == titles.size();
    return undisputed ? yearEnds(drafts, report, agreeing.get(0), own) : Stream.empty();
  }

  /** Whether the text names the year often, and twice as often as any other. */
  private static boolean textSpeaksOf(int year, Report report) {
    Map<Integer, Integer> counts = counts(report);
    int own = counts.getOrDefault(year, 0);
    counts.remove(year);
    return own >= FEWEST_MENTIONS && counts.values().stream().allMatch(n -> 2 * n <= own);
  }

  private static Map<Integer, Integer> counts(Report report) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Paragraph paragraph : report.paragraphs()) {
      Matcher named = YEAR_NAMED.matcher(paragraph.passage().text());
      while (named.find()) {
        counts.merge(Integer.parseInt(named.group(1)), 1, Integer::sum);
      }
    }
    return counts;
  }

  /** One finding for a heading, though the contents repeat it. */
  private static Stream<Finding> headings(Drafts drafts, List<Title> titles, int own) {
    Map<String, List<Title>> wrong = new LinkedHashMap<>();
    for (Title title : titles) {
      if (title.year() != own) {
        wrong.computeIfAbsent(title.name(), name -> new ArrayList<>()).add(title);
      }
    }
    return wrong.values().stream()
        .map(
            same -> {
              Paragraph first = same.get(0).paragraph();
              Drafts.Draft draft = drafts.empty().section(drafts.citations().section(first));
              same.forEach(title -> draft.quote(title.quote()));
              return draft
                  .quote(titles.get(0).quote())
                  .message(Message.of("rule.wrong-year", same.get(0).year() + "年", own + "年"))
                  .build();
            });
  }

  private static Stream<Finding> yearEnds(Drafts drafts, Report report, Title cover, int own) {
    if (!ON_A_PAST_YEAR.contains(report.kind())) {
      return Stream.empty();
    }
    List<Finding> findings = new ArrayList<>();
    for (Paragraph paragraph : report.paragraphs()) {
      String text = paragraph.passage().text();
      for (Sentences.Range range : Sentences.of(text)) {
        String sentence = text.substring(range.start(), range.end());
        Matcher state = STATE.matcher(sentence);
        if (state.find()
            && Integer.parseInt(state.group(1)) == own - 1
            && isStateAtOneDay(sentence)
            && COUNTED.matcher(sentence).find()) {
          Quote quote =
              quote(paragraph, range.start(), range.end(), range.start() + state.start(1));
          findings.add(
              drafts
                  .empty()
                  .section(drafts.citations().section(paragraph))
                  .severity(Severity.WARNING)
                  .quote(quote)
                  .quote(cover.quote())
                  .message(Message.of("rule.wrong-year.state", state.group(1) + "年", own + "年"))
                  .build());
        }
      }
    }
    return findings.stream();
  }

  /** Nothing compares it with another day, and no other year stands beside it. */
  private static boolean isStateAtOneDay(String sentence) {
    TreeSet<String> years = new TreeSet<>();
    Matcher year = YEAR_NAMED.matcher(sentence);
    while (year.find()) {
      years.add(year.group());
    }
    return years.size() == 1 && !ANOTHER_DAY.matcher(sentence).find();
  }

  /** Words of a paragraph, for the sake of the year that stands at an index. */
  private static Quote quote(Paragraph paragraph, int start, int end, int year) {
    return Quote.of(paragraph.passage(), start, year, year + 4, end)
        .with(paragraph.passage().text().substring(year, year + 4));
  }
}
