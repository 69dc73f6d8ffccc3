package gouji.extractor.identity;

import gouji.extractor.model.Block;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.ReportKind;
import gouji.extractor.model.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose report it is, of which year and of what sort, as its first paragraphs and captions say.
 *
 * @param organisation the department; where the cover leaves it blank, the name that the text uses
 * @param fiscalYear the year reported on, not the year of publication
 */
public record Identity(
    Optional<String> organisation, Optional<Integer> fiscalYear, ReportKind kind) {

  private static final int OPENING_PARAGRAPHS = 40;

  /** So many characters are the cover. */
  private static final int HEAD = 400;

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?:填报单位|预算单位|部门名称|单位名称|编制部门|编制单位|主管部门|预算主管部门|被评价单位)(?:\\([^)]*\\))?:"
              + "(\\p{IsHan}{4,30})");

  private static final String ENDING = "(?:局|委员会|办公室|中心|厅|院|处|所|会|部|站|队|学校|街道办事处|人民政府|管委会)";

  private static final Pattern TITLE_ORGANISATION =
      Pattern.compile(
          "^(\\p{IsHan}{2,26}?"
              + ENDING
              + ")"
              + "(?:\\(\\p{IsHan}{1,6}\\))?(?:关于)?(?:20\\d{2}年|部门|整体|$)");

  /** The name with which a clause about the department begins: X局2023年…, X局是县政府工作部门. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|[。；;，,])((?![根按依由在对向经从为我本该各其将和与及])\\p{IsHan}{3,26}?"
              + ENDING
              + ")(?=20\\d{2}年|部门(?:整体|预算|决算)|整体支出|[是为]|的?主要职责|机关|内设|核定|贯彻|高度重视|严格|认真)",
          Pattern.MULTILINE);

  /** Once may be somebody else. */
  private static final int FEWEST_NAMED = 2;

  /** 较2022年度决算数增加: the year is compared with, not reported on. */
  private static final String NOT_COMPARED = "(?<![比较与同])";

  /** A year of the report's own business, wherever it stands. */
  private static final Pattern ANY_YEAR =
      Pattern.compile(NOT_COMPARED + "(20\\d{2})年(?:度|末|部门|整体|预算|全年)");

  private static final Pattern YEAR =
      Pattern.compile(NOT_COMPARED + "(20\\d{2})(?:年度|年)(?=.{0,16}(?:预算|决算|自评|评价|绩效|整体支出|部门|项目))");

  /** Reads the blocks of one report. */
  public static Identity of(List<Block> blocks) {
    StringBuilder opening = new StringBuilder();
    StringBuilder all = new StringBuilder();
    StringBuilder headings = new StringBuilder();
    Optional<String> organisation = Optional.empty();
    int paragraphs = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        String text = paragraph.passage().text();
        all.append(text).append('\n');
        if (paragraph.heading()) {
          headings.append(text).append('\n');
        }
        if (paragraphs++ < OPENING_PARAGRAPHS) {
          opening.append(text).append('\n');
          organisation = organisation.or(() -> organisationIn(text));
        }
      } else if (block instanceof Table table) {
        table.caption().ifPresent(caption -> opening.append(caption).append('\n'));
      }
    }
    Optional<Integer> year =
        yearIn(YEAR, opening.toString()).or(() -> yearIn(ANY_YEAR, all.toString()));
    ReportKind kind = kindOf(opening.substring(0, Math.min(HEAD, opening.length())));
    return new Identity(
        organisation.or(() -> mostNamed(all)),
        year,
        kind == ReportKind.UNKNOWN ? kindOf(headings.toString()) : kind);
  }

  private static Optional<String> organisationIn(String text) {
    Matcher named = ORGANISATION.matcher(text);
    if (named.find()) {
      return Optional.of(named.group(1));
    }
    Matcher title = TITLE_ORGANISATION.matcher(text);
    return text.length() < 60 && title.find() ? Optional.of(title.group(1)) : Optional.empty();
  }

  /** A short form of a name counts for the name. */
  private static Optional<String> mostNamed(CharSequence text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    NAMED.matcher(text).results().forEach(m -> counts.merge(m.group(1), 1, Integer::sum));
    int best = FEWEST_NAMED - 1;
    Optional<String> most = Optional.empty();
    for (String name : counts.keySet()) {
      int count = 0;
      for (Map.Entry<String, Integer> other : counts.entrySet()) {
        count += name.endsWith(other.getKey()) ? other.getValue() : 0;
      }
      if (count > best) {
        best = count;
        most = Optional.of(name);
      }
    }
    return most;
  }

  /**
   * The year that stands most often before a word of the report's own business, 年度 twice as often
   * as 年; the first of equals.
   */
  private static Optional<Integer> yearIn(Pattern pattern, String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    Matcher matcher = pattern.matcher(text);
    int best = 0;
    Optional<Integer> year = Optional.empty();
    while (matcher.find()) {
      int candidate = Integer.parseInt(matcher.group(1));
      int votes = text.startsWith("年度", matcher.end(1)) ? 2 : 1;
      int count = counts.merge(candidate, votes, Integer::sum);
      if (count > best) {
        best = count;
        year = Optional.of(candidate);
      }
    }
    return year;
  }

  private static ReportKind kindOf(String words) {
    if (words.matches("(?s).*项目(?:支出)?(?:绩效)?自评表.*|.*项目支出绩效自评.*")) {
      return ReportKind.PROJECT_SELF_EVALUATION;
    }
    if (words.contains("评价机构") && !words.contains("自评报告")
        || words.contains("评价报告") && !words.contains("自评")) {
      return ReportKind.THIRD_PARTY_EVALUATION;
    }
    if (words.contains("自评") || words.contains("绩效评价")) {
      return ReportKind.DEPARTMENT_SELF_EVALUATION;
    }
    if (words.contains("部门决算") || words.contains("单位决算")) {
      return ReportKind.DEPARTMENT_ACCOUNTS;
    }
    return words.contains("部门预算") || words.contains("单位预算")
        ? ReportKind.DEPARTMENT_BUDGET
        : ReportKind.UNKNOWN;
  }
}
