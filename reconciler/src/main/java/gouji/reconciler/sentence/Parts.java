package gouji.reconciler.sentence;

import gouji.extractor.figure.Concepts;
import gouji.extractor.model.Aspect;
import gouji.extractor.model.Figure;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Unit;
import gouji.reconciler.assertion.Assertion;
import gouji.reconciler.assertion.AssertionFinder;
import gouji.reconciler.assertion.Expression;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Ledger;
import gouji.reconciler.assertion.Reason;
import gouji.reconciler.assertion.Relation;
import gouji.reconciler.assertion.Why;
import gouji.reconciler.catalogue.Identity;
import gouji.reconciler.index.Mention;
import gouji.reconciler.index.ReportIndex;
import gouji.reconciler.index.Statement;
import gouji.reconciler.slip.SlipKind;
import gouji.reconciler.slip.Slips;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole and its parts: 合计 A，其中：a1、a2…; 由 a1、a2 组成; 主要用于以下方面: …
 *
 * <p>Parts after 其中 need not be all the parts: they must not exceed the whole, and must add up to
 * it only when the words or the field say that they are all. 其中 may nest.
 */
public final class Parts implements AssertionFinder {
  /** What opens a list stands in one stretch with its first part. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:其中|包括|包含|分别为|分别是|由|分为|按\\p{IsHan}{1,8}划?分[，,:]|主要用于以下|用于以下|构成如下|具体为|具体如下|分项情况[是为如]|\\p{IsHan}(?:预算|决算|支出|收入|拨款)中[，,])[^;；。]*$");

  /** 支出预算包括: the list is of what stands before the word, not of the amount before that. */
  private static final Pattern OF =
      Pattern.compile("(?:^|[,，;；。:])((?!按|从|主要|具体)\\p{IsHan}{2,12}?)(?:主要)?(?:包括|包含|分为)[^;；。]*$");

  /** 按类别分，…; 按用途分为4项，分别为…: who divides a whole names all of it. */
  private static final Pattern DIVISION = Pattern.compile("按\\p{IsHan}{1,8}划?分[，,:][^;；。]*$");

  private static final Pattern DIVIDED = Pattern.compile("(?:划?分[为成])$");
  private static final Pattern EACH = Pattern.compile("^[，,]?(?:分别[为是]|包括|即):?[^，,、;；。]*$");
  private static final Pattern AND_SO_ON = Pattern.compile("等(?:方面|项目|支出|费用)?(?=[，,。；;)]|$)");
  private static final Pattern SEPARATOR = Pattern.compile("[、，；;]|,(?!\\d)");

  /** The rest closes a list: nothing is left out. */
  private static final Pattern REST = Pattern.compile("(?:其余|剩余|余下)[^,，;；。]*$");

  /** "a、b、c，合计 A": a list may close with its total. */
  private static final Pattern TOTAL = Pattern.compile("(?:合计|共计|总计|小计)(?:为)?$");

  private static final Pattern CLOSING = Pattern.compile("[，,；;]?(?:合计|共计|总计)(?:为)?");

  private static final String NUMERALS = "一二三四五六七八九十";
  private static final Pattern COUNTED =
      Pattern.compile("([二三四五六七八九十])(?:项|类|者|部分|块|方面)(?:合计|共计|总计|相加)(?:为)?$");
  private static final Set<Unit.Dimension> SUMMED =
      EnumSet.of(
          Unit.Dimension.MONEY,
          Unit.Dimension.FOREIGN_MONEY,
          Unit.Dimension.PEOPLE,
          Unit.Dimension.AREA,
          Unit.Dimension.COUNT);

  /** A list that begins a sentence is of an amount in the sentence before. */
  private static final Pattern OPENING = Pattern.compile("其中|分项情况|[^，,。；;]{2,16}中[，,]");

  /** Who tells administrative from institutional posts or staff tells the others, too. */
  private static final List<String> POSTS = List.of("行政", "事业");

  private static final Pattern SHARE = Pattern.compile("[，,(]占(?:比|总额的?)?(?:为)?");

  private static final Expression ALL_OF_IT = new Expression.Constant(new BigDecimal(100));

  private static final Pattern JOINED = Pattern.compile("^(?:[、和及与]|以及)");

  /** What is counted may belong to two parts at once, an amount may not. */
  private static final Set<Unit.Dimension> MEASURED =
      EnumSet.of(Unit.Dimension.MONEY, Unit.Dimension.FOREIGN_MONEY, Unit.Dimension.AREA);

  /** A list that opens in a bracket ends where the bracket closes. */
  private static final Pattern OPENS_IN_BRACKET = Pattern.compile("\\((?:其中|包括|含)|^\\([^)]*$");

  private static final Pattern BRACKETED =
      Pattern.compile("\\((?!其中|包括|包含|不?含|较|比|占|同比|上年)\\p{IsHan}{2,16}");

  @Override
  public void find(ReportIndex index, Ledger ledger) {
    for (Statement statement : index.statements()) {
      List<Mention> mentions = statement.mentions();
      for (int i = 1; i < mentions.size(); i++) {
        if (MARK.matcher(mentions.get(i).lead()).find()) {
          book(statement, i, ledger);
        }
        bookCounted(statement, i, ledger);
        bookBracketed(statement, i, ledger);
      }
    }
  }

  /** "a、b、c，三项合计 A": as many amounts before the total as the words count. */
  private static void bookCounted(Statement statement, int at, Ledger ledger) {
    Mention total = statement.mentions().get(at);
    Matcher counted = COUNTED.matcher(total.lead());
    if (!counted.find() || total.aspect() != Aspect.LEVEL) {
      return;
    }
    int n = NUMERALS.indexOf(counted.group(1)) + 1;
    List<Mention> before =
        statement.mentions().subList(0, at).stream()
            .filter(mention -> mention.isLevel(total.dimension()))
            .filter(mention -> statement.sameSentence(mention, total))
            .toList();
    if (n > 1 && before.size() >= n) {
      ledger.book(equal(total, before.subList(before.size() - n, before.size())));
    }
  }

  /** 用车费28万元（购置费0万元，运行费28万元）: what a bracket lists behind an amount, if it is all of it. */
  private static void bookBracketed(Statement statement, int first, Ledger ledger) {
    Mention whole = statement.mentions().get(first - 1);
    if (!BRACKETED.matcher(statement.mentions().get(first).lead()).matches()
        || whole.aspect() != Aspect.LEVEL) {
      return;
    }
    List<Mention> parts =
        parts(statement, first).stream()
            .filter(part -> part.dimension() == whole.dimension())
            .toList();
    if (parts.size() > 1 && (areAll(parts) || Ledger.holds(equal(whole, parts)))) {
      ledger.book(equal(whole, parts));
    }
  }

  private static void book(Statement statement, int first, Ledger ledger) {
    List<Mention> parts = parts(statement, first);
    if (parts.isEmpty()) {
      return;
    }
    List<Mention> wholes = wholes(statement, first, parts.get(0));
    Matcher of = OF.matcher(parts.get(0).lead());
    if (of.find()) {
      wholes = named(wholes, of.group(1));
    }
    if (wholes.isEmpty()) {
      return;
    }
    boolean divided = isDivision(statement, first, parts);
    Optional<Mention> total = total(statement, parts);
    boolean closed =
        divided
            || areAll(parts)
            || shareAll(statement, parts)
            || total.isPresent() && wholes.stream().anyMatch(whole -> agree(whole, total.get()));
    parts = closed ? parts : upToOneAbove(wholes, parts);
    boolean all = closed || endsInRest(parts);
    Assertion best = null;
    for (Mention whole : wholes) {
      for (int n = parts.size(); n > Math.min(1, parts.size() - 1); n--) {
        Assertion equal = equal(whole, parts.subList(0, n));
        if (Ledger.holds(equal)) {
          ledger.book(equal);
          if (n == parts.size()) {
            List<Mention> summed = parts;
            total.ifPresent(again -> ledger.book(equal(again, summed)));
          }
          return;
        }
      }
      if (!all && Ledger.holds(atMost(whole, parts))) {
        best = best == null ? atMost(whole, parts) : best;
      }
    }
    Mention nearest = wholes.get(0);
    if (best != null && isSwapped(nearest, parts)) {
      ledger.book(equal(nearest, parts));
    } else if (best != null) {
      // They fit into the whole, but whether they are all of it is not said.
      ledger.bookUndecidable(equal(nearest, parts), Reason.PARTS_MAY_BE_INCOMPLETE);
    } else if (all || parts.size() > 1 && areEnumerated(parts)) {
      ledger.book(all ? equal(nearest, parts) : atMost(nearest, parts));
    } else if (parts.size() > 1 && !Ledger.holds(atMost(nearest, parts.subList(0, 1)))) {
      ledger.book(atMost(nearest, parts.subList(0, 1)));
    } else {
      ledger.bookUndecidable(atMost(nearest, parts), Reason.AMBIGUOUS);
    }
  }

  /** 其中 a、b、c，合计 A: the total that closes the list. */
  private static Optional<Mention> total(Statement statement, List<Mention> parts) {
    List<Mention> mentions = statement.mentions();
    Mention last = parts.get(parts.size() - 1);
    int behind = mentions.indexOf(last) + 1;
    return parts.size() > 1
            && behind < mentions.size()
            && mentions.get(behind).isLevel(last.dimension())
            && CLOSING.matcher(mentions.get(behind).lead()).matches()
        ? Optional.of(mentions.get(behind))
        : Optional.empty();
  }

  private static boolean agree(Mention a, Mention b) {
    return Ledger.holds(equal(a, List.of(b)));
  }

  /** Whether the words divide the whole, and each item of the list has its amount. */
  private static boolean isDivision(Statement statement, int first, List<Mention> parts) {
    Mention head = parts.get(0);
    Mention before = statement.mentions().get(first - 1);
    boolean divides =
        isDivided(head)
            || before.dimension() == Unit.Dimension.COUNT
                && DIVIDED.matcher(before.lead()).find()
                && EACH.matcher(head.lead()).find();
    if (!divides || parts.size() < 2) {
      return false;
    }
    String list = statement.text().substring(head.end(), endOfList(statement, head));
    return !AND_SO_ON.matcher(list).find()
        && SEPARATOR.matcher(list).results().count() == parts.size() - 1L;
  }

  private static boolean isDivided(Mention head) {
    return DIVISION.matcher(head.lead()).find();
  }

  /**
   * What alone exceeds every whole that could be meant is no part: "保费收入 1.12 亿元，其中财政补贴 8624.15
   * 万元，提供保障 48.9 亿元". The first of the list is always taken for one.
   */
  private static List<Mention> upToOneAbove(List<Mention> wholes, List<Mention> parts) {
    BigDecimal most =
        wholes.stream()
            .map(whole -> whole.figure().quantity().base())
            .reduce(BigDecimal.ZERO, BigDecimal::max);
    int n = 1;
    while (n < parts.size() && parts.get(n).figure().quantity().base().compareTo(most) <= 0) {
      n++;
    }
    return parts.subList(0, n);
  }

  /**
   * Whether what follows the head goes on with its list: joined to it, or named alike. 其中财政资金300万元，
   * 已支付280万元 goes on with something else; and heads and things may be counted twice, 党员 and 女性.
   */
  private static boolean areEnumerated(List<Mention> parts) {
    Mention head = parts.get(0);
    if (OPENS_IN_BRACKET.matcher(head.lead()).find()) {
      return true;
    }
    return MEASURED.contains(head.dimension())
        && parts.stream()
            .skip(1)
            .allMatch(
                part ->
                    JOINED.matcher(part.lead()).find()
                        || ending(part).equals(ending(head))
                        || isCarriedIn(part));
  }

  /** 收入总计…，其中本年收入…，年初结转和结余…: the balance carried in is always a part. */
  private static boolean isCarriedIn(Mention part) {
    return part.figure().measure().concept().filter("openingBalance"::equals).isPresent();
  }

  /** What sort of thing a name is of: 工资福利支出 and 资本性支出 are of one. */
  private static String ending(Mention part) {
    String name = part.figure().measure().phrase();
    return name.substring(Math.max(0, name.length() - 2));
  }

  /** A list that closes with 其他… or 其余… leaves nothing out. */
  private static boolean endsInRest(List<Mention> parts) {
    Mention last = parts.get(parts.size() - 1);
    return parts.size() > 1
        && (last.figure().measure().phrase().startsWith("其他") || REST.matcher(last.lead()).find());
  }

  private static List<Mention> named(List<Mention> wholes, String name) {
    Optional<String> concept = Concepts.named(name);
    return wholes.stream()
        .filter(
            whole -> {
              Measure measure = whole.figure().measure();
              return measure.phrase().endsWith(name)
                  || concept.isPresent() && concept.equals(measure.concept());
            })
        .toList();
  }

  /** Parts that are all of the whole but for two exchanged digits are no chance. */
  private static boolean isSwapped(Mention whole, List<Mention> parts) {
    return parts.size() > 1
        && Slips.explain(whole.figure(), sum(parts))
            .filter(slip -> slip.kind() == SlipKind.DIGITS_SWAPPED)
            .isPresent();
  }

  private static Assertion equal(Mention whole, List<Mention> parts) {
    return Assertion.equal(
        kind(whole), Expression.of(whole.figure()), sum(parts), Why.PARTS_LISTED);
  }

  private static Assertion atMost(Mention whole, List<Mention> parts) {
    return new Assertion(
        kind(whole),
        sum(parts),
        Relation.AT_MOST,
        Expression.of(whole.figure()),
        Why.SOME_PARTS_LISTED,
        List.of());
  }

  private static Kind kind(Mention whole) {
    return whole.aspect() == Aspect.LEVEL ? Kind.SUM_IN_TEXT : Kind.CHANGE;
  }

  private static Expression sum(List<Mention> parts) {
    return Expression.sum(parts.stream().map(Mention::figure).toList());
  }

  /** The parts from the first on, those that stand inside a nested list left out. */
  private static List<Mention> parts(Statement statement, int first) {
    List<Mention> mentions = statement.mentions();
    Mention head = mentions.get(first);
    if (!SUMMED.contains(head.dimension()) || head.aspect() != Aspect.LEVEL && !isChange(head)) {
      return List.of();
    }
    int end = endOfList(statement, head);
    List<Mention> parts = new ArrayList<>();
    parts.add(head);
    for (int i = first + 1; i < mentions.size() && mentions.get(i).start() < end; i++) {
      Mention mention = mentions.get(i);
      if (mention.aspect() != head.aspect() || mention.dimension() != head.dimension()) {
        continue;
      }
      if (isBracketedAfter(statement, head, mention)) {
        continue;
      }
      if (!sameBooks(mention, head) || TOTAL.matcher(mention.lead()).find()) {
        break;
      }
      if (MARK.matcher(mention.lead()).find()) {
        i = skipNested(statement, i, end, parts.get(parts.size() - 1));
      } else {
        parts.add(mention);
        if (REST.matcher(mention.lead()).find()) {
          break;
        }
      }
    }
    return parts;
  }

  /** Whether a bracket has opened between the two and not closed: 21.00万元（购置0万元、运行21.00万元）. */
  private static boolean isBracketedAfter(Statement statement, Mention head, Mention mention) {
    int depth = 0;
    for (char c : statement.text().substring(head.end(), mention.start()).toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return depth > 0;
  }

  /** Parts of one whole stand on the same books and in the same year. */
  private static boolean sameBooks(Mention a, Mention b) {
    Measure x = a.figure().measure();
    Measure y = b.figure().measure();
    return x.basis() == y.basis() && x.year().equals(y.year());
  }

  private static boolean isChange(Mention mention) {
    return mention.aspect() == Aspect.INCREASE || mention.aspect() == Aspect.DECREASE;
  }

  private static int endOfList(Statement statement, Mention head) {
    String text = statement.text();
    int sentenceEnd = statement.sentences().get(statement.sentenceAt(head.start())).end();
    String lead = head.lead();
    if (OPENS_IN_BRACKET.matcher(lead).find()) {
      int close = text.indexOf(')', head.end());
      return close < 0 ? sentenceEnd : Math.min(close, sentenceEnd);
    }
    boolean counted =
        isDivided(head)
            || head.dimension() == Unit.Dimension.COUNT
            || head.dimension() == Unit.Dimension.PEOPLE;
    if (counted) {
      int semicolon = text.indexOf(';', head.end());
      int other = text.indexOf('；', head.end());
      int stop = Math.min(semicolon < 0 ? sentenceEnd : semicolon, other < 0 ? sentenceEnd : other);
      return Math.min(stop, sentenceEnd);
    }
    return sentenceEnd;
  }

  /**
   * The index of the last mention of a list nested at {@code i}: as far as it adds up to the part
   * before, or to the next semicolon.
   */
  private static int skipNested(Statement statement, int i, int end, Mention part) {
    List<Mention> mentions = statement.mentions();
    List<Mention> nested = new ArrayList<>();
    int stop = mentions.size();
    for (int k = i; k < mentions.size() && mentions.get(k).start() < end; k++) {
      Mention mention = mentions.get(k);
      if (mention.aspect() == part.aspect() && mention.dimension() == part.dimension()) {
        nested.add(mention);
        if (nested.size() > 1 && Ledger.holds(equal(part, nested))) {
          return k;
        }
      }
      if (k > i && stop == mentions.size() && mention.lead().matches(".*[;；)].*")) {
        stop = k;
      }
    }
    int last = i;
    while (last + 1 < stop && mentions.get(last + 1).start() < end) {
      last++;
    }
    return last;
  }

  /**
   * What could be the whole, nearest first: figures of the same sort before the list, in its own
   * sentence, or in the one before when the list opens a sentence.
   */
  private static List<Mention> wholes(Statement statement, int first, Mention part) {
    List<Mention> mentions = statement.mentions();
    int sentence = statement.sentenceAt(part.start());
    int begin = statement.sentences().get(sentence).start();
    boolean goesOn = OPENING.matcher(statement.text()).region(begin, part.start()).lookingAt();
    int floor = goesOn && sentence > 0 ? statement.sentences().get(sentence - 1).start() : begin;
    List<Mention> wholes = new ArrayList<>();
    for (int i = first - 1; i >= 0 && mentions.get(i).start() >= floor; i--) {
      Mention mention = mentions.get(i);
      if (mention.dimension() == part.dimension() && sameSort(mention, part)) {
        wholes.add(mention);
      }
    }
    return wholes;
  }

  private static boolean sameSort(Mention whole, Mention part) {
    return isChange(part) ? whole.aspect() == part.aspect() : whole.aspect() == Aspect.LEVEL;
  }

  /** Whether each part is told with its share, and the shares make 100 %. */
  private static boolean shareAll(Statement statement, List<Mention> parts) {
    List<Mention> mentions = statement.mentions();
    List<Figure> shares = new ArrayList<>();
    for (Mention part : parts) {
      int behind = mentions.indexOf(part) + 1;
      if (behind == mentions.size() || !SHARE.matcher(mentions.get(behind).lead()).matches()) {
        return false;
      }
      shares.add(mentions.get(behind).figure());
    }
    return parts.size() > 1
        && Ledger.holds(
            Assertion.equal(Kind.SHARE, ALL_OF_IT, Expression.sum(shares), Why.SHARE_STATED));
  }

  /** Whether the field defines these parts as all there is. */
  private static boolean areAll(List<Mention> parts) {
    if (parts.get(0).dimension() == Unit.Dimension.PEOPLE) {
      return POSTS.stream()
          .allMatch(kind -> parts.stream().anyMatch(part -> part.lead().contains(kind)));
    }
    Set<String> concepts = new HashSet<>();
    Set<String> funds = new HashSet<>();
    for (Mention part : parts) {
      Measure measure = part.figure().measure();
      if (measure.concept().isEmpty()) {
        return false;
      }
      concepts.add(measure.concept().get());
      measure.fund().ifPresent(funds::add);
    }
    return concepts.size() == parts.size() && Identity.isComplete(concepts)
        || concepts.size() == 1 && parts.size() == 3 && funds.equals(Identity.FUNDS);
  }
}
