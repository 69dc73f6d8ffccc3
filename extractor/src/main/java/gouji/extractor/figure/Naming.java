package gouji.extractor.figure;

import gouji.extractor.language.Segmenter;
import gouji.extractor.model.Aspect;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a figure is called by the words of its clause. */
final class Naming {
  /** The number of a list's item, and of a heading. */
  static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\\d]+[)）]|\\d+(?:[、．)]|\\.(?!\\d))|[①-⑳])+");

  private static final String YEARS = "(?:20\\d{2}年|上年|去年|上期|同期|年初|预算|计划|目标)";

  /** "较2020年净值总额", "比年初预算数", "与上年相比": the base of a comparison, not the measure. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "(?:同比|环比|比较|较(?![大小多少好高低为])|(?<![占对])比(?![例重率值选对])|[与同](?="
              + YEARS
              + "|[^，,。；;]{0,16}(?:相比|比较|相较)))[^，,。；;]{0,24}$");

  /** "占总支出的" says of what the share is. */
  private static final Pattern SHARE_OF = Pattern.compile("(?:合起来|合计)?(?:约)?占(?!用|地|有|比)[^占]*$");

  private static final Pattern OPENING =
      Pattern.compile(
          "(?:[<>≤≥=]+|其中|包括|包含|含(?!税|量)|主要(?:是|包括|用于)|分别[是为]?|即|同时|另外|另(?=有|聘|外)|加上|以及|及(?!时|格)|和|与|并|且|(?:现|共|设|拥|另)有(?!企业)|有(?![效限关机序偿])|内设|下设|下辖|拥有|涉及|剔除|扣除|对(?=20))");

  private static final Pattern ROLE_AT_END =
      Pattern.compile(
          "(?:分别[为是]|(?<![行作人认成转])为|是|未?达到|未?达|共计|合计为|总计为|共|安排了?|(?<!未)完成|实现|累计|预计|"
              + "(?<![实现拥所])有|仅|只|平均|(?<!平)均|各|大约|(?<![节违合公集制契条预])约|将近|接近|(?<![附最])近|的|了|"
              + "(?<![建附铺架敷])设|含|超|基本|几乎|支付|拨付|下达|金额为|不少于|不低于|不高于|不大于|不小于|"
              + "不多于|不超过|未超过|超过|大于|小于|高于|低于|不足|至少|至多|最多|最少|[控保稳][制持定]在|突破|逾|[:<>≤≥=≈+×÷*/-])$");

  /** The most characters of a role. */
  private static final int LONGEST_ROLE = 3;

  /** "全年预算数（含上年结转）为": what the amount holds, not what it is. */
  private static final Pattern HOLDS =
      Pattern.compile("\\((?:不?含|包括|其中|扣除|剔除|[A-Z]\\))[^()]*\\)?$");

  /** A level of the functional classification, and the verb that may follow it: 教育支出（类）支出. */
  private static final Pattern LEVEL_MARK = Pattern.compile("\\((?:类|款|项)\\)");

  private static final String TWICE = "支出支出";

  /** Names with a 的 of their own. */
  private static final Pattern WHOLE = Pattern.compile("对个人和家庭的补助(?:支出)?$");

  /** What is left of "2023年" and "12月底" before a name. */
  private static final Pattern CALENDAR = Pattern.compile("^(?:年[度初末底]?|月[份底末]?|日)");

  /** What says nothing of what is counted. */
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?:主要|原因|其中|全年|当年|累计|实际|计划|目标|目标值|已|项目中|等|为期|历时|以[上下内]|由|从|(?:[提升][高升]|增加|增长|上升|下降|降低|减少|扩大|达)[到至]|(?:\\d*年|\\d+月)[度初末底份]?)*");

  private static final Pattern SCORING =
      Pattern.compile("\\([^()]*分[^()]*\\)|[(（，。,]?(?:自评|满分|得分|评分|得\\d|分值|[。，；：:;]|方面).*$");

  /** 一是在绩效目标合理性方面: the words of a speech around what it is about. */
  private static final Pattern POINT = Pattern.compile("^[一二三四五六七八九十]是在?");

  private static final Pattern SPENT =
      Pattern.compile("(?:全年|当年|累计|共|已|实际)*(?:支出|支付|使用|完成)(?:支出|支付)?(?:资金)?(?:为|了)?");

  private static final Pattern IS_ABOUT = Pattern.compile("(?:约?[为是达]|约)$");

  private static final Pattern BOUND = Pattern.compile("^[<>≤≥=]+$");

  private static final Pattern TARGET = Pattern.compile("(?:计划|目标)[数值]?$");
  private static final Pattern PLAN_OR_DEED =
      Pattern.compile("^(?:其中)?(?:全年|当年|已|累计)*(?:实际|计划|目标|完成|实现)");
  private static final Pattern APART = Pattern.compile("^(?:高出?|多出?|超出|低|少)$");

  private static final Pattern BLANKS = Pattern.compile("\\s");

  private static final String ITEM_END = "(项)";
  private static final String INCREASE = "增加额";
  private static final String DECREASE = "减少额";

  private static final int LONGEST_QUOTED = 16;

  private final Segmenter segmenter;

  Naming(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  /** What a change of something is called. */
  static String suffix(Aspect aspect) {
    return switch (aspect) {
      case INCREASE -> INCREASE;
      case DECREASE -> DECREASE;
      default -> "";
    };
  }

  static String withoutChangeSuffix(String phrase) {
    return phrase.endsWith(INCREASE) || phrase.endsWith(DECREASE)
        ? phrase.substring(0, phrase.length() - INCREASE.length())
        : phrase;
  }

  /** Whether the words before a number only say what something else is compared with. */
  static boolean isBase(String lead) {
    return COMPARED.matcher(lead).find();
  }

  /**
   * What a clause says of the figure itself: not what a change is held against, not what a share is
   * of, not the functional item that it is about.
   */
  static String own(Aspect aspect, String lead) {
    String own = lead.substring(lead.lastIndexOf(ITEM_END) + (lead.contains(ITEM_END) ? 3 : 1));
    if (Aspects.isOf(aspect)) {
      own = APART.matcher(before(COMPARED, own)).replaceFirst("");
    }
    return aspect == Aspect.SHARE ? before(SHARE_OF, own) : own;
  }

  private static String before(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? text.substring(0, found.start()) : text;
  }

  /** What stands right before a number, without the words that only connect it. */
  static String withoutConnectives(String lead) {
    String rest = NUMBERING.matcher(lead).replaceFirst("");
    while (true) {
      String shorter = HOLDS.matcher(rest).replaceFirst("");
      shorter = withoutRole(Aspects.withoutChange(shorter));
      Matcher opening = OPENING.matcher(shorter);
      shorter = opening.lookingAt() ? shorter.substring(opening.end()) : shorter;
      if (shorter.equals(rest)) {
        break;
      }
      rest = shorter;
    }
    rest = LEVEL_MARK.matcher(rest).replaceAll("");
    if (rest.endsWith(TWICE)) {
      rest = rest.substring(0, rest.length() - TWICE.length() / 2);
    }
    Matcher whole = WHOLE.matcher(rest);
    if (whole.find()) {
      return whole.group();
    }
    int cut = Math.max(lastVerb(rest), rest.lastIndexOf('的'));
    return rest.substring(cut + 1);
  }

  private static String withoutRole(String words) {
    int end = words.length();
    Matcher role =
        ROLE_AT_END
            .matcher(words)
            .region(Math.max(0, end - LONGEST_ROLE), end)
            .useTransparentBounds(true);
    return role.find() ? words.substring(0, role.start()) : words;
  }

  /** 县道每公里, 人均: what is said of an amount for one of something. */
  static String perUnit(String own) {
    String rest = IS_ABOUT.matcher(NUMBERING.matcher(own).replaceFirst("")).replaceFirst("");
    return BOUND.matcher(rest.substring(lastVerb(rest) + 1)).replaceFirst("");
  }

  /** 预算100万元，支出95万元: what was done with an amount before, without a name of its own. */
  static boolean isSpending(String own) {
    return SPENT.matcher(own).matches();
  }

  /** What was achieved of 小修保养计划48公里. */
  static String withoutTarget(String phrase) {
    return TARGET.matcher(phrase).replaceFirst("");
  }

  /** Whether a clause only says whether something was meant or done, not what. */
  static boolean isPlanOrDeed(String own) {
    return PLAN_OR_DEED.matcher(own).find();
  }

  /** The last 为 or 是 that stands for "is": not that of 行为. */
  private static int lastVerb(String text) {
    int is = text.lastIndexOf('是');
    int at = text.lastIndexOf('为');
    while (at > 0 && "行作人认成".indexOf(text.charAt(at - 1)) >= 0) {
      at = text.lastIndexOf('为', at - 1);
    }
    return Math.max(is, at);
  }

  /** The noun phrase that a name ends in; "" where it ends in none. */
  String nounPhrase(String name) {
    if (name.isEmpty() || WHOLE.matcher(name).matches()) {
      return name;
    }
    int start = segmenter.startOfLastNounPhrase(name);
    boolean afterDigit = start > 0 && Character.isDigit(name.charAt(start - 1));
    if (start > 0 && start < name.length() && name.charAt(start - 1) == '”') {
      int open = name.lastIndexOf('“', start);
      start = open >= 0 && start - open <= LONGEST_QUOTED ? open : start;
    }
    String phrase = name.substring(start);
    phrase = afterDigit ? CALENDAR.matcher(phrase).replaceFirst("") : phrase;
    return saysNothing(phrase) || isShred(phrase) ? "" : phrase;
  }

  /** Whether a phrase says nothing of what is counted: 全年. */
  static boolean saysNothing(String phrase) {
    return EMPTY.matcher(phrase).matches();
  }

  /** One character is a name only as a noun: 男, 女, but not what is left of another word. */
  private boolean isShred(String phrase) {
    return phrase.length() == 1 && segmenter.endOfFirstNounPhrase(phrase) == 0;
  }

  /** What is counted, where that stands behind the number: 5家企业. */
  String counted(String tail) {
    return tail.isEmpty() || !Character.isIdeographic(tail.charAt(0))
        ? ""
        : tail.substring(0, segmenter.endOfFirstNounPhrase(tail));
  }

  /** What a heading is about: the indicator that a bare 自评得分 below it scores. */
  static String indicator(String heading) {
    String words = BLANKS.matcher(heading).replaceAll("");
    String title = POINT.matcher(NUMBERING.matcher(words).replaceFirst("")).replaceFirst("");
    return SCORING.matcher(title).replaceAll("");
  }
}
