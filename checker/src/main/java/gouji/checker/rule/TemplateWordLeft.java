package gouji.checker.rule;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.checker.text.Message;
import gouji.extractor.figure.Sentences;
import gouji.extractor.model.Block;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Quote;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.Report;
import gouji.extractor.model.Table;
import gouji.reconciler.Reconciliation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of the form that the report was written in: a mask, a prompt, a choice not made, a blank.
 * All places of one word are one finding.
 */
@AuditRule(
    id = "template-word-left",
    title = "模板文字未替换",
    titleEn = "Placeholder of the template left in",
    severity = Severity.ERROR,
    authority = "报告应填写本单位的名称和数据")
public final class TemplateWordLeft implements Rule {
  private static final String MASK =
      "(?<![0-9A-Za-z=+./×＊*○〇_一二三四五六七八九十-])(?:[Xx]{2,}|[×＊*○〇]{2,}|_{2,})";

  /**
   * A mask where a name or an amount belongs. Masks of persons, numbers and models end otherwise.
   */
  private static final Pattern MASKED =
      Pattern.compile(
          MASK
              + "(?:局|委员会|厅|部门|单位|街道|镇人民政府|乡人民政府|县|区(?!间)|市(?!场)|省"
              + "|(?:支出|事务|服务|收入)?\\((?:类|款|项)\\)"
              + "|(?:\\.[Xx×*]{1,2})?(?:万元|亿元|元|%|个百分点|人(?![民员大])|辆|台|平方米)"
              + "|年(?:度|\\d|[Xx×*]|底|末|部门|预算|决算)|月[Xx×*0-9])"
              + "|(?<!\\d)20(?:\\d[Xx×*]|[Xx×*○]{2}|_{1,4})年");

  private static final Pattern PROMPT =
      Pattern.compile(
          "此处填写|在此处(?:填写|输入|插入)|(?:单击|点击)此处(?:填写|输入|插入)|(?<=年|年度|^)\\((?:单位|部门)名称\\)|\\((?:单位|部门)名称\\)(?=20\\d\\d|部门|决算|预算|整体)");

  /** 增加（减少）12.30万元: the figure shows that the sentence was filled in, the choice was not made. */
  private static final Pattern CHOICE =
      Pattern.compile(
          "(?:增加|增长|上升|提高)(?:\\((?:减少|下降|降低)\\)|/(?:减少|下降|降低))(?:了|约|为)?(?<figure>\\d[\\d,]*(?:\\.\\d+)?)(?:万元|亿元|元|%|个百分点|人)"
              + "|(?:减少|下降|降低)(?:\\((?:增加|增长|上升)\\)|/(?:增加|增长|上升))(?:了|约|为)?(?<other>\\d[\\d,]*(?:\\.\\d+)?)(?:万元|亿元|元|%|个百分点|人)"
              + "|决算数?(?:(?:大于|高于)(?:\\(|/)(?:小于|低于)|(?:小于|低于)(?:\\(|/)(?:大于|高于))(?:[/、]等于)?\\)?(?:年初)?预算数?的?(?:主要)?原因");

  private static final Pattern BLANK =
      Pattern.compile("_{2,}(?:万元|亿元|元|%|分|人|个|年|月|日|辆|台|项|次)|(?:满分|得分)分(?=[，,。;；)）]|$)");

  /** An amount without its number; the gap that was left for it must show. */
  private static final Pattern GAP = Pattern.compile("(?:为|共计|合计|支出|收入|增加|减少)(?=(?:万元|亿元)[，,。;；])");

  /** What every match has in it; nearly all passages have nothing of it and are done with. */
  private static final Pattern CLUE =
      Pattern.compile(
          "[Xx×＊*○〇_]{2}|20\\d?[Xx×*○_]|此处|名称\\)|[(/][减下降增上小低大高]|分分|[^\\d.%)][万亿]元[，,。;；)）]");

  private static final List<Pattern> PATTERNS = List.of(MASKED, PROMPT, CHOICE, BLANK, GAP);

  private static final Set<Character> OPENING = Set.of('“', '《', '「');

  private static final Pattern EXAMPLE = Pattern.compile("(?:如|例如|比如|格式|样式)[:：]?[^，。；;]{0,12}$");

  @Override
  public Stream<Finding> check(Reconciliation reconciliation) {
    Report report = reconciliation.report();
    Drafts drafts = new Drafts(this, reconciliation);
    Set<Integer> pictures =
        report.pages().stream()
            .filter(page -> page.readBy().filter(by -> by == ReadBy.OCR).isPresent())
            .map(page -> page.number())
            .collect(Collectors.toSet());
    Map<String, Drafts.Draft> findings = new LinkedHashMap<>();
    for (Block block : report.blocks()) {
      for (Passage passage : passages(block)) {
        if (CLUE.matcher(passage.text()).find() && !pictures.contains(passage.page())) {
          wordsLeft(passage)
              .forEach(
                  (word, quote) ->
                      findings
                          .computeIfAbsent(
                              word,
                              w ->
                                  drafts
                                      .empty()
                                      .section(drafts.citations().section(block))
                                      .message(Message.of("rule.template-word-left", w)))
                          .quote(quote));
        }
      }
    }
    return findings.values().stream().map(Drafts.Draft::build);
  }

  private static List<Passage> passages(Block block) {
    return block instanceof Paragraph paragraph
        ? List.of(paragraph.passage())
        : ((Table) block).cells().stream().map(Cell::passage).toList();
  }

  /** The first word left in each sentence, and the sentence. */
  private static Map<String, Quote> wordsLeft(Passage passage) {
    Map<String, Quote> found = new LinkedHashMap<>();
    String text = passage.text();
    for (Sentences.Range range : Sentences.of(text)) {
      for (Pattern pattern : PATTERNS) {
        Matcher word = pattern.matcher(text).region(range.start(), range.end());
        word.useTransparentBounds(true);
        if (word.find() && isLeft(pattern, word, passage)) {
          found.putIfAbsent(shown(passage, pattern, word), quote(passage, range, word));
          break;
        }
      }
    }
    return found;
  }

  private static boolean isLeft(Pattern pattern, Matcher word, Passage passage) {
    if (pattern == GAP) {
      return passage.quote(word.end() - 1, word.end() + 1).matches(".\\h+.");
    }
    if (pattern == CHOICE) {
      String figure = word.group("figure") != null ? word.group("figure") : word.group("other");
      return figure == null || figure.matches(".*[1-9].*");
    }
    String before = passage.text().substring(0, word.start());
    return !isQuoted(before) && !EXAMPLE.matcher(before).find();
  }

  /** Within quotation marks or the title of another document, a mask is somebody else's. */
  private static boolean isQuoted(String before) {
    int opened = -1;
    for (int i = before.length() - 1; i >= 0; i--) {
      char c = before.charAt(i);
      if (c == '”' || c == '》' || c == '」') {
        return false;
      }
      if (OPENING.contains(c)) {
        opened = i;
        break;
      }
    }
    return opened >= 0;
  }

  /** The gap is shown with the words around it. */
  private static String shown(Passage passage, Pattern pattern, Matcher word) {
    int end = pattern == GAP ? word.end() + 2 : word.end();
    return passage.quote(word.start(), end).replaceAll("\\s+", pattern == GAP ? " " : "");
  }

  private static Quote quote(Passage passage, Sentences.Range range, Matcher word) {
    return Quote.of(passage, range.start(), word.start(), word.end(), range.end());
  }
}
