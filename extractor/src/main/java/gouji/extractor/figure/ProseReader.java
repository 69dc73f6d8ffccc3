package gouji.extractor.figure;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Quantity;
import gouji.extractor.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

  /**
   * Where a text stands.
   *
   * @param headings the titles of the sections around, outermost first, joined by "/"
   * @param about what it is about where its words do not say: the row of a cell, the title that
   *     runs into a paragraph; "" for none
   */
  record Surroundings(String headings, String about) {
    String innermost() {
      return headings.substring(headings.lastIndexOf('/') + 1);
    }
  }

  /** The lines of a fund's account, from what was carried in to what is carried over. */
  private static final Pattern ACCOUNT =
      Pattern.compile("(?:(?:年初|年末|上年|本年)?结[转余](?:和结余)?|本年收入|本年支出|收入总计|支出总计)(?:合计)?$");

  /** What sums up takes no name from the part before it. */
  private static final Pattern TOTAL = Pattern.compile("(?:合计|总计|共计)$");

  private static final Pattern UNIT_HEADING =
      Pattern.compile(
          "/[（(]?[一二三四五六七八九十\\d]{0,3}[)）、.．]*\\s*(\\p{IsHan}{0,14}?(?:本级|局机关|委机关|机关|[大支总]队|中心|[林农]场|学校|[中小]学|幼儿园|体校|医院|卫生院|站|所|院|馆|公司))(?:基本)?(?:情况|概况)?(?=/|$)");

  private static final Pattern RATE_NAME = Pattern.compile("[率度]$");

  private final ReportContext context;
  private final Naming naming;
  private final Books books;

  ProseReader(ReportContext context) {
    this.context = context;
    naming = new Naming(context.segmenter());
    books = new Books(context);
  }

  /**
   * @param text a paragraph's or a cell's normalised text
   * @param numbers the amounts in it, by place
   */
  List<Reading> read(String text, List<PrintedNumber> numbers, Surroundings around) {
    List<Reading> readings = new ArrayList<>();
    Map<PrintedNumber, String> listed = ListedNames.of(text, numbers);
    Discourse discourse = new Discourse(text);
    for (PrintedNumber number : numbers) {
      discourse.reach(number);
      String lead = listed.get(number);
      if (lead == null) {
        lead = discourse.lead(number);
      }
      String tail = Clause.after(text, number.unitEnd());
      Quantity quantity = money(text, number, lead, around, readings);
      Wording words = wording(number, quantity, lead, tail, discourse);
      Measure measure = measure(words, around, discourse);
      discourse.leave(words, measure);
      readings.add(new Reading(number, quantity, measure));
    }
    return Hindsight.of(text, readings, context.dropsZeros());
  }

  private Wording wording(
      PrintedNumber number, Quantity quantity, String lead, String tail, Discourse discourse) {
    Aspect aspect = discourse.aspect(Aspects.of(quantity, lead, tail), number, lead);
    String own = Naming.own(aspect, lead);
    String name = Naming.withoutConnectives(own);
    Catalogue.Reading reading = Catalogue.read(name, context.organisation());
    boolean known = reading.concept().isPresent() || reading.bare() || reading.fund().isPresent();
    String phrase = known ? name : naming.nounPhrase(name);
    if (aspect == Aspect.RATE && quantity.unit().dimension() == Unit.Dimension.MONEY) {
      phrase = Naming.perUnit(own);
    }
    boolean behind = phrase.isEmpty() || own.endsWith("的") || Naming.saysNothing(phrase);
    if (behind && Wording.isCount(quantity.unit().dimension())) {
      phrase = naming.counted(tail);
      reading = Catalogue.read(phrase, context.organisation());
    }
    return new Wording(number, quantity, aspect, own, name, reading, phrase);
  }

  private Measure measure(Wording words, Surroundings around, Discourse discourse) {
    Measure from =
        Aspects.isOf(words.aspect()) ? discourse.topic(words.dimension()) : discourse.level();
    return new Measure(
        phrase(words, from, around, discourse),
        concept(words, from, around, discourse),
        words.aspect(),
        books.of(words, from, discourse.opening(), around),
        fund(words, from, around, discourse),
        Years.of(words.own(), from, discourse.opening(), context),
        discourse.item().or(() -> subject(words.own())).or(() -> unitOf(around)));
  }

  private String phrase(
      Wording words, @Nullable Measure from, Surroundings around, Discourse discourse) {
    Aspect aspect = words.aspect();
    if (Aspects.isScore(aspect)) {
      return ScoreNames.of(words, around, discourse);
    }
    String phrase = discourse.directItem().orElse(words.phrase());
    if (Aspects.isOf(aspect) && !namesItself(words)) {
      phrase = from == null ? phrase : from.phrase();
    }
    if (phrase.isEmpty()) {
      phrase =
          discourse
              .nameBefore(words.number())
              .orElseGet(() -> topic(words, from, around, discourse));
    }
    return phrase + Naming.suffix(aspect);
  }

  /**
   * 实际67家 is of what was meant, a bare percentage of the rate that the text is about, and a cell's
   * only number of its row.
   */
  private static String topic(
      Wording words, @Nullable Measure from, Surroundings around, Discourse discourse) {
    if (discourse.isAllThereIs(words.number())) {
      return around.about();
    }
    if (words.isCount() && Naming.isPlanOrDeed(words.own())) {
      return from != null ? Naming.withoutTarget(from.phrase()) : around.about();
    }
    boolean ofRate =
        words.dimension() == Unit.Dimension.RATE && RATE_NAME.matcher(around.about()).find();
    return ofRate ? around.about() : "";
  }

  private static boolean namesItself(Wording words) {
    return !words.inherits()
        && (words.aspect() != Aspect.COMPLETION_RATE || RATE_NAME.matcher(words.phrase()).find());
  }

  private static Optional<String> concept(
      Wording words, @Nullable Measure from, Surroundings around, Discourse discourse) {
    Optional<String> own = words.reading().concept();
    if (!words.inherits()) {
      return own.or(
          () -> Catalogue.part(from == null ? Optional.empty() : from.concept(), words.name()));
    }
    if (discourse.item().isPresent()) {
      return Optional.of("functionalItem");
    }
    if (TOTAL.matcher(words.name()).find()) {
      return own;
    }
    if (from != null) {
      return Catalogue.isSideOf(own, from.concept()) ? from.concept() : own;
    }
    return own.or(
        () -> Catalogue.read(Naming.indicator(around.innermost()), Optional.empty()).concept());
  }

  private static Optional<String> fund(
      Wording words, @Nullable Measure from, Surroundings around, Discourse discourse) {
    Optional<String> fund = words.reading().fund();
    if (fund.isEmpty() && discourse.item().isPresent()) {
      return Catalogue.fundUnder(around.headings());
    }
    if (fund.isPresent() || from == null) {
      return fund;
    }
    return words.inherits() || goesOnWithTheAccount(from, words.phrase()) ? from.fund() : fund;
  }

  /** "政府性基金预算财政拨款本年收入 a，本年支出 b": the fund is named once for the whole account. */
  private static boolean goesOnWithTheAccount(Measure from, String phrase) {
    return ACCOUNT.matcher(phrase).matches() && ACCOUNT.matcher(from.phrase()).find();
  }

  /** Whose a figure is when its clause says so: a unit other than the reporting department. */
  private Optional<String> subject(String own) {
    return context
        .segmenter()
        .organisationAtStart(own)
        .filter(name -> context.organisation().filter(o -> o.endsWith(name)).isEmpty());
  }

  /** The unit of the department that the innermost heading of units names: （二）国有林场. */
  private Optional<String> unitOf(Surroundings around) {
    Matcher unit = UNIT_HEADING.matcher(around.headings());
    String name = "";
    while (unit.find()) {
      name = unit.group(1);
    }
    String found = name;
    return Optional.of(name)
        .filter(n -> !n.isEmpty())
        .filter(n -> context.organisation().filter(o -> o.endsWith(found)).isEmpty());
  }

  /** "1720.00万" of money is 万元, and so is what follows an amount in 万元: "其中推广153.00万；". */
  private static Quantity money(
      String text, PrintedNumber number, String lead, Surroundings around, List<Reading> before) {
    Quantity quantity = number.quantity();
    String scale = UnitAfter.bare(text, number);
    if (scale.isEmpty() || MoneyWords.count(lead)) {
      return quantity;
    }
    boolean ofMoney =
        MoneyWords.name(lead)
            || MoneyWords.name(around.about())
            || Clause.after(text, number.unitEnd()).isEmpty() && isAmongMoney(text, number, before);
    return ofMoney
        ? new Quantity(
            quantity.value(), MoneyWords.inMoney(scale, quantity.unit()), quantity.precision())
        : quantity;
  }

  private static boolean isAmongMoney(String text, PrintedNumber number, List<Reading> before) {
    if (before.isEmpty()) {
      return false;
    }
    Reading last = before.get(before.size() - 1);
    return last.quantity().unit().dimension() == Unit.Dimension.MONEY
        && Sentences.at(text, number.start()).contains(last.number().start());
  }
}
