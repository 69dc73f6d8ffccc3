package gouji.extractor.figure;

import gouji.extractor.model.Basis;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that public finance gives its quantities. A name is recognised only when nothing is
 * left over once years, books and the reporting department are taken off: 下属单位公用经费 is not 公用经费.
 */
final class Catalogue {

  /**
   * A phrase taken apart.
   *
   * @param concept empty when the phrase names something the catalogue does not know
   * @param bare whether it names only a book (决算数, 支出预算) and takes its concept from before
   */
  record Reading(Optional<String> concept, Optional<String> fund, Basis basis, boolean bare) {}

  private static final Map<String, String> CONCEPTS = load();

  private static final Pattern NOISE = Pattern.compile("[“”\"‘’《》\\s]|\\((?:类|款|项)\\)");

  private static final Pattern LEADING =
      Pattern.compile(
          "(?:\\d{4}年(?:度|末|底)?|(?:截至|截止|截止到)|上年度?|本年度?(?!收入|支出)|当年|今年|年度|全年|年末|年底|其中|包括|包含|我局|我委|我办|我单位|本单位|本部门|部门|单位|全部|共|实际|经济分类|相应|加上|同时|实现|完成|累计|安排|财政|县级|区级|市级|省级|批复|下达|核定|合计|和|及|的|为|是|由)");

  private static final Pattern TRAILING =
      Pattern.compile("(?:数额|数|金额|总额|合计|情况|安排|为|是|共计|总计|合计|的|分别|累计|实际|完成|方面|规模)$");

  /** The longest of them. */
  private static final int TRAIL = 2;

  /** 支出决算总计 is 支出总计, not 支出. */
  private static final Pattern TOTAL_OF_BOOK = Pattern.compile("(?:收入|支出|收支)(决算|预算)(?=总计$)");

  private static final Pattern FUND =
      Pattern.compile(
          "(?:(一般公共预算)(?:财政)?(?:拨款|资金|当年拨款)?|(政府性基金)(?:预算)?(?:财政)?(?:拨款|资金)?|(国有资本经营)(?:预算)?(?:财政)?(?:拨款|资金)?|(财政拨款))");

  /** 实际支出 is an outturn; 实际利用外资 and 实际到位 are not. */
  private static final String ACTUAL_WORD = "实际(?!利用|到位|投|引进|使用外资|缴|需|种|参|进|培训|控制|情况|工作|问题|困难)";

  private static final Pattern ACTUAL = Pattern.compile(ACTUAL_WORD);

  private static final Pattern FUND_NAME = Pattern.compile("一般公共预算|政府性基金预算|国有资本经营预算|财政拨款");

  private static final Pattern BOOK =
      Pattern.compile(
          "(?=[年调全预总决执实])(?:(年初预算|年初批复预算|年初部门预算|调整后?预算|全年预算|预算执行|预算收入计划|预算安排|总预算|预算|决算|执行)(?:数|金额|安排)?$|^(年初预算|调整后?预算|全年预算|年初|预算|决算|"
              + ACTUAL_WORD
              + "|执行)(?:数)?)");

  /** Kinds of budget and business with budgets, not a budget's amounts. */
  private static final Pattern NOT_BOOKS =
      Pattern.compile("一般公共预算|政府性基金预算|国有资本经营预算|预算(?:单位|管理|绩效|使用|编制|部门)");

  private static final Set<String> BARE = Set.of("", "收入", "支出", "资金", "安排", "总");

  private static final String PROCURED = "政府采购";

  /** What is received or left over. */
  private static final Set<String> NOT_SPENT =
      Set.of("revenue", "openingBalance", "closingBalance", "revenueAndExpenditure");

  private Catalogue() {}

  static Set<String> names() {
    return CONCEPTS.keySet();
  }

  static Reading read(String phrase, Optional<String> organisation) {
    String rest = NOISE.matcher(phrase).replaceAll("");
    if (organisation.isPresent()) {
      rest = rest.replace(organisation.get(), "");
    }
    Optional<String> fund = Optional.empty();
    Basis basis = Basis.UNSTATED;
    Matcher total = TOTAL_OF_BOOK.matcher(rest);
    if (total.find()) {
      basis = basisOf(total.group(1));
      rest = rest.substring(0, total.start(1)) + rest.substring(total.end(1));
    }
    while (true) {
      String concept = CONCEPTS.get(rest);
      if (concept != null) {
        return new Reading(Optional.of(concept), fund, basis, false);
      }
      String before = rest;
      Matcher aFund = FUND.matcher(rest);
      Matcher book = BOOK.matcher(rest);
      if (fund.isEmpty() && aFund.lookingAt()) {
        fund = fundOf(aFund);
        rest = rest.substring(aFund.end());
      } else if (book.find()) {
        basis = basis == Basis.UNSTATED ? basisOf(book.group()) : basis;
        rest = rest.substring(0, book.start()) + rest.substring(book.end());
      } else {
        rest = trimmed(rest);
      }
      if (rest.equals(before)) {
        return new Reading(Optional.empty(), fund, basis, false);
      }
      if (BARE.contains(rest)) {
        return bare(rest, fund, basis);
      }
    }
  }

  /** Without its first word that says nothing, else without its last. */
  private static String trimmed(String phrase) {
    Matcher leading = LEADING.matcher(phrase);
    if (leading.lookingAt()) {
      return phrase.substring(leading.end());
    }
    int end = phrase.length();
    Matcher trailing = TRAILING.matcher(phrase).region(Math.max(0, end - TRAIL), end);
    return trailing.find() ? phrase.substring(0, trailing.start()) : phrase;
  }

  /** The fund that the innermost heading names that names one. */
  static Optional<String> fundUnder(String headings) {
    int end = headings.length();
    while (end > 0) {
      int begin = headings.lastIndexOf('/', end - 1);
      Matcher named = FUND_NAME.matcher(headings).region(begin + 1, end);
      if (named.find()) {
        return read(headings.substring(named.start(), named.end()), Optional.empty()).fund();
      }
      end = begin;
    }
    return Optional.empty();
  }

  /** The part of a known whole that a word names only beside it: 货物 under 政府采购. */
  static Optional<String> part(Optional<String> whole, String name) {
    return whole
        .filter(w -> w.startsWith("procurement"))
        .flatMap(w -> read(PROCURED + name, Optional.empty()).concept());
  }

  /** Whether 收入 or 支出 alone may be short for what was named before. */
  static boolean isSideOf(Optional<String> side, Optional<String> named) {
    if (side.isEmpty() || named.isEmpty()) {
      return true;
    }
    return side.get().equals("revenue")
        ? named.get().equals("revenue")
        : !NOT_SPENT.contains(named.get());
  }

  private static Reading bare(String rest, Optional<String> fund, Basis basis) {
    Optional<String> concept =
        switch (rest) {
          case "收入" -> Optional.of("revenue");
          case "支出" -> Optional.of("expenditure");
          default -> Optional.empty();
        };
    return new Reading(concept, fund, basis, fund.isEmpty());
  }

  private static Optional<String> fundOf(Matcher fund) {
    if (fund.group(1) != null) {
      return Optional.of("generalPublic");
    }
    if (fund.group(2) != null) {
      return Optional.of("governmentFunds");
    }
    return Optional.of(fund.group(3) != null ? "stateCapital" : "fiscal");
  }

  /** The book that a word names. */
  static Basis basisOf(String text) {
    String words = NOT_BOOKS.matcher(text).replaceAll("");
    if (words.contains("调整") || words.contains("全年预算")) {
      return Basis.ADJUSTED_BUDGET;
    }
    if (words.contains("年初预算") || words.contains("年初批复") || words.contains("年初部门预算")) {
      return Basis.INITIAL_BUDGET;
    }
    if (words.contains("决算") || words.contains("执行") || ACTUAL.matcher(words).find()) {
      return Basis.FINAL_ACCOUNTS;
    }
    return words.contains("预算") ? Basis.BUDGET : Basis.UNSTATED;
  }

  private static Map<String, String> load() {
    Map<String, String> concepts = new HashMap<>();
    try (InputStream in =
            Objects.requireNonNull(Catalogue.class.getResourceAsStream("concepts.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              fields -> {
                for (String name : fields[1].split("\\|")) {
                  concepts.put(name, fields[0]);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(concepts);
  }
}
