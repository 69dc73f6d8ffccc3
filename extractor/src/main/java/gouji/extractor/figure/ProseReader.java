package gouji.extractor.figure;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the figures of running text: what each measures, from the words of its clause, and what it
 * inherits from the clause, sentence and paragraph before it.
 */
final class ProseReader {

  /** A figure in a text, before it has a number and a place. */
  record Reading(PrintedNumber number, Quantity quantity, Measure measure) {}

  private static final String RISE = "增加|增长|上升|提高|新增|比增|同比增|环比增|递增|增幅为?|增幅达|调增|追加|上涨|超支";
  private static final String FALL = "减少|下降|降低|比降|同比降|降幅为?|下滑|回落|调减|压减|压缩|核减|节约";

  /** A word of change right before the number; 增加到 and 增至 announce a level. */
  private static final Pattern CHANGE =
      Pattern.compile("(?:(" + RISE + ")|(" + FALL + "))(?:额|幅度)?(?:了|约|为|达)?$");

  /** "较2020年净值总额", "比年初预算数", "与上年相比": the base of a comparison, not the measure. */
  private static final Pattern COMPARED = Pattern.compile("(?:同比|环比|比较|较|比|与|同)[^，,。；;]{0,24}$");

  private static final Pattern ITEM =
      Pattern.compile(
          "([\\p{IsHan}、()]{2,30}?)\\(类\\)([\\p{IsHan}、()]{2,30}?)\\(款\\)([\\p{IsHan}、()]{2,40}?)\\(项\\)");

  private static final Pattern AGAINST_BUDGET =
      Pattern.compile("^[，,]?(?:比|较|与)(?:年初|全年|调整后?)?预算(?:数|安排)?(?:相比)?[，,]?(?:增加|减少|增长|下降|降低|超)");
  private static final Pattern BARE_SCORE = Pattern.compile("(?:自评|评价)?(?:得分|评分|满分|分值|分)|自评");
  private static final Pattern NUMBERING =
      Pattern.compile("^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\\d]+[)）]|\\d+[.、．)]|[①-⑳])+");
  private static final Pattern SCORING =
      Pattern.compile("[(（，。,]?(?:自评|满分|得分|评分|得\\d|分值|[。，；：]).*$");

  /** What is left of "2023年" and "12月底" before a name. */
  private static final Pattern CALENDAR = Pattern.compile("^(?:年度?|月份?|日)?[末底]?");

  /** The lines of a fund's account, from what was carried in to what is carried over. */
  private static final Pattern ACCOUNT =
      Pattern.compile("(?:(?:年初|年末|上年|本年)?结[转余](?:和结余)?|本年收入|本年支出|收入总计|支出总计)(?:合计)?$");

  /** 人均, 户均, 单价: no amount that adds up to anything or changes with the total. */
  private static final Pattern PER_UNIT =
      Pattern.compile("(?:[人户车亩村校生床]均|平均|均价|单价|每\\p{IsHan}{1,3})[^，。；]{0,8}$");

  private static final Pattern LEVEL_MARK = Pattern.compile("\\((?:类|款|项)\\)");
  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");
  private static final Pattern LAST_YEAR = Pattern.compile("上年度?(?!结转)|去年|上一年");
  private static final Pattern MONEY_CONTEXT =
      Pattern.compile("合计|共计|总计|总额|预算|资金|经费|支出|收入|金额|投资|奖补|补助|支持|拨款|单价|费用?");
  private static final Pattern BARE_TEN_THOUSAND = Pattern.compile("万(?:[^\\p{IsHan}].*)?");
  private static final Pattern COMPLETION =
      Pattern.compile("完成.{0,14}的$|完成率|执行率|支出率|到位率|支出进度|占.{0,8}预算.{0,4}的$");
  private static final Pattern ROLE_AT_END =
      Pattern.compile(
          "(?:分别为|分别是|为|是|达到|达|共计|合计为|总计为|共|安排了?|完成|实现|累计|有|仅|只|均|各|约|近|的|了|设|含|到位|支付|拨付|下达|投入|金额为|:)$");

  private final ReportContext context;

  ProseReader(ReportContext context) {
    this.context = context;
  }

  /**
   * @param text a paragraph's or a cell's normalised text
   * @param numbers the amounts in it, by place
   * @param heading the titles of the sections it stands under, innermost last
   */
  List<Reading> read(String text, List<PrintedNumber> numbers, String heading) {
    List<Reading> readings = new ArrayList<>();
    Optional<String> item = Optional.empty();
    Measure level = null;
    int sentenceEnd = 0;
    int previousEnd = 0;
    for (PrintedNumber number : numbers) {
      if (number.start() >= sentenceEnd) {
        Sentences.Range sentence = Sentences.at(text, number.start());
        sentenceEnd = sentence.end();
        // A sentence that opens with 其中 goes on about the amount before it.
        level = text.startsWith("其中", sentence.start()) ? level : null;
      }
      Matcher path = ITEM.matcher(text).region(previousEnd, number.start());
      while (path.find()) {
        item = Optional.of(path.group(1) + "/" + path.group(2) + "/" + path.group(3));
      }
      String lead = Clause.before(text, number.start(), previousEnd);
      String tail = Clause.after(text, number.unitEnd());
      Quantity quantity = money(number.quantity(), lead, tail, readings);
      Measure measure = measure(quantity, lead, tail, heading, item, level);
      if (measure.aspect() == Aspect.LEVEL && !isBracketed(text, number.start())) {
        level = measure;
      }
      readings.add(new Reading(number, quantity, measure));
      previousEnd = number.unitEnd();
    }
    return withPreciseZeros(text, withImpliedBooks(text, readings));
  }

  private static boolean isBracketed(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }

  /** An amount that is said to differ from the budget is an outturn. */
  private static List<Reading> withImpliedBooks(String text, List<Reading> readings) {
    for (int i = 0; i + 1 < readings.size(); i++) {
      Reading reading = readings.get(i);
      Measure measure = reading.measure();
      PrintedNumber next = readings.get(i + 1).number();
      String between = text.substring(reading.number().unitEnd(), next.start());
      if (measure.aspect() == Aspect.LEVEL
          && measure.basis() == Basis.UNSTATED
          && AGAINST_BUDGET.matcher(between).find()) {
        readings.set(
            i,
            new Reading(
                reading.number(), reading.quantity(), measure.onBasis(Basis.FINAL_ACCOUNTS)));
      }
    }
    return readings;
  }

  /**
   * A bare 0 beside amounts with decimals is nothing at all, not an amount rounded to 万元: "出国费0万元，
   * 接待费2.14万元". It is as precise as the most precise amount of its sentence.
   */
  private static List<Reading> withPreciseZeros(String text, List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      Reading zero = readings.get(i);
      Quantity quantity = zero.quantity();
      if (quantity.value().signum() != 0
          || quantity.unit().dimension() != Unit.Dimension.MONEY
          || !quantity.precision().equals(new Precision.Decimals(0))) {
        continue;
      }
      Sentences.Range sentence = Sentences.at(text, zero.number().start());
      int decimals =
          readings.stream()
              .filter(r -> sentence.contains(r.number().start()))
              .map(Reading::quantity)
              .filter(q -> q.unit() == quantity.unit())
              .mapToInt(q -> q.precision() instanceof Precision.Decimals d ? d.places() : 0)
              .max()
              .orElse(0);
      Quantity precise =
          new Quantity(quantity.value(), quantity.unit(), new Precision.Decimals(decimals));
      readings.set(i, new Reading(zero.number(), precise, zero.measure()));
    }
    return readings;
  }

  /** "1720.00万" of money is 万元, and so is what follows an amount in 万元: "其中推广153.00万；". */
  private static Quantity money(Quantity quantity, String lead, String tail, List<Reading> before) {
    boolean amongMoney =
        !before.isEmpty()
            && before.get(before.size() - 1).quantity().unit() == Unit.TEN_THOUSAND_YUAN
            && BARE_TEN_THOUSAND.matcher(tail).matches();
    if (quantity.unit() == Unit.NONE
        && tail.startsWith("万")
        && !tail.startsWith("万吨")
        && (amongMoney || MONEY_CONTEXT.matcher(lead).find())) {
      return new Quantity(quantity.value(), Unit.TEN_THOUSAND_YUAN, quantity.precision());
    }
    return quantity;
  }

  private Measure measure(
      Quantity quantity,
      String lead,
      String tail,
      String heading,
      Optional<String> item,
      @Nullable Measure level) {
    Aspect aspect = aspect(quantity, lead, tail);
    Matcher compared = COMPARED.matcher(lead);
    String own =
        compared.find() && aspect != Aspect.LEVEL ? lead.substring(0, compared.start()) : lead;
    String name = withoutConnectives(own);
    if (name.isEmpty() && quantity.unit().dimension() == Unit.Dimension.PEOPLE) {
      name = tail;
    }
    Catalogue.Reading reading = Catalogue.read(name, context.organisation());
    String phrase = reading.concept().isPresent() || reading.bare() ? name : nounPhrase(name);
    Optional<String> concept = reading.concept();
    boolean inherits = reading.bare() || phrase.isEmpty();
    if (inherits && item.isPresent()) {
      concept = Optional.of("functionalItem");
    } else if (inherits && level != null) {
      concept = level.concept();
    }
    if (ITEM.matcher(phrase).find()) {
      concept = Optional.of("functionalItem");
    }
    boolean ownName = isChange(aspect) && !inherits;
    if (isOf(aspect) && !ownName) {
      phrase = level == null ? phrase : level.phrase();
    }
    phrase += suffix(aspect);
    if (BARE_SCORE.matcher(phrase).matches()) {
      phrase = scored(heading) + phrase;
    }
    Optional<String> fund = reading.fund();
    if (fund.isEmpty() && level != null && (inherits || goesOnWithTheAccount(level, phrase))) {
      fund = level.fund();
    }
    return new Measure(
        phrase,
        concept,
        aspect,
        basis(own, reading, heading, level),
        fund,
        year(own, level),
        item.or(() -> subject(own)));
  }

  /** "政府性基金预算财政拨款本年收入 a，本年支出 b": the fund is named once for the whole account. */
  private static boolean goesOnWithTheAccount(Measure level, String phrase) {
    return ACCOUNT.matcher(phrase).matches() && ACCOUNT.matcher(level.phrase()).find();
  }

  /** Whose a figure is when its clause says so: a unit other than the reporting department. */
  private Optional<String> subject(String own) {
    return context
        .segmenter()
        .organisationAtStart(own)
        .filter(name -> context.organisation().filter(o -> o.endsWith(name)).isEmpty());
  }

  /** What the innermost heading is about: the indicator that a bare 自评得分 below it scores. */
  private static String scored(String headings) {
    String innermost = headings.substring(headings.lastIndexOf('/') + 1).replaceAll("\\s", "");
    return SCORING.matcher(NUMBERING.matcher(innermost).replaceFirst("")).replaceFirst("");
  }

  private static boolean isChange(Aspect aspect) {
    return switch (aspect) {
      case INCREASE, DECREASE, GROWTH_RATE, DECLINE_RATE -> true;
      default -> false;
    };
  }

  private static String suffix(Aspect aspect) {
    return switch (aspect) {
      case INCREASE -> "增加额";
      case DECREASE -> "减少额";
      default -> "";
    };
  }

  /**
   * Whether a figure is a change, share or rate of the amount before it, and is called after it.
   */
  private static boolean isOf(Aspect aspect) {
    return switch (aspect) {
      case INCREASE, DECREASE, GROWTH_RATE, DECLINE_RATE, SHARE, COMPLETION_RATE -> true;
      default -> false;
    };
  }

  private static Aspect aspect(Quantity quantity, String lead, String tail) {
    boolean each = PER_UNIT.matcher(lead).find() || tail.startsWith("/");
    if (each && quantity.unit().dimension() == Unit.Dimension.MONEY) {
      return Aspect.RATE;
    }
    Matcher change = CHANGE.matcher(lead);
    boolean changes = change.find();
    boolean rises = changes && change.group(1) != null;
    return switch (quantity.unit().dimension()) {
      case RATE -> {
        if (changes) {
          yield rises ? Aspect.GROWTH_RATE : Aspect.DECLINE_RATE;
        }
        if (COMPLETION.matcher(lead).find()) {
          yield Aspect.COMPLETION_RATE;
        }
        yield lead.contains("占") ? Aspect.SHARE : Aspect.RATE;
      }
      case SCORE -> score(lead, tail);
      default -> {
        if (!quantity.precision().isDefinite()) {
          yield Aspect.LIMIT;
        }
        yield changes ? (rises ? Aspect.INCREASE : Aspect.DECREASE) : Aspect.LEVEL;
      }
    };
  }

  private static Aspect score(String lead, String tail) {
    if (lead.endsWith("扣") || lead.endsWith("扣减") || lead.endsWith("扣除") || lead.endsWith("扣了")) {
      return Aspect.DEDUCTION;
    }
    int full =
        Math.max(lead.lastIndexOf("满分"), Math.max(lead.lastIndexOf("分值"), lead.lastIndexOf("权重")));
    if (full > lead.lastIndexOf("得")) {
      return Aspect.FULL_MARKS;
    }
    return tail.startsWith("制") ? Aspect.FULL_MARKS : Aspect.SCORE;
  }

  /** What stands right before a number, without the words that only connect it. */
  private static String withoutConnectives(String lead) {
    String rest = lead;
    while (true) {
      String shorter = ROLE_AT_END.matcher(CHANGE.matcher(rest).replaceFirst("")).replaceFirst("");
      if (shorter.equals(rest)) {
        break;
      }
      rest = shorter;
    }
    if (!ITEM.matcher(rest).find()) {
      rest = LEVEL_MARK.matcher(rest).replaceAll("");
    }
    int cut = Math.max(rest.lastIndexOf('为'), rest.lastIndexOf('是'));
    return rest.substring(Math.max(cut, rest.lastIndexOf('的')) + 1);
  }

  /** The noun phrase that a name ends in. */
  private String nounPhrase(String name) {
    return ITEM.matcher(name).find() || name.isEmpty()
        ? name
        : CALENDAR
            .matcher(name.substring(context.segmenter().startOfLastNounPhrase(name)))
            .replaceFirst("");
  }

  private Basis basis(
      String own, Catalogue.Reading reading, String heading, @Nullable Measure level) {
    if (reading.basis() != Basis.UNSTATED) {
      return reading.basis();
    }
    Basis stated = Catalogue.basisOf(own);
    if (stated != Basis.UNSTATED) {
      return stated;
    }
    if (level != null && level.basis() != Basis.UNSTATED) {
      return level.basis();
    }
    Basis under = basisUnder(heading);
    return under != Basis.UNSTATED && context.usualBasis() == Basis.UNSTATED
        ? under
        : context.usualBasis();
  }

  /** The book that the innermost heading is about: 决算情况, 预算安排; 预算执行效益 is no book. */
  private static Basis basisUnder(String heading) {
    String innermost = heading.substring(heading.lastIndexOf('/') + 1);
    boolean isBook =
        innermost.contains("决算") != innermost.matches(".*预算(?:总体|安排|收支)?(?:情况|安排).*")
            && !innermost.matches(".*(?:执行|[和与及]支出|使用|绩效|管理|评价).*");
    return isBook ? Catalogue.basisOf(innermost) : Basis.UNSTATED;
  }

  private Optional<Integer> year(String own, @Nullable Measure level) {
    Matcher year = YEAR.matcher(own);
    if (year.find()) {
      return Optional.of(Integer.valueOf(year.group(1)));
    }
    if (LAST_YEAR.matcher(own).find()) {
      return context.fiscalYear().map(y -> y - 1);
    }
    return level != null ? level.year() : context.fiscalYear();
  }
}
