package gouji.extractor.figure;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Precision;
import gouji.extractor.model.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words read so far leave to the next figure: sentence, item, and what was spoken of. */
final class Discourse {
  private static final Pattern ITEM =
      Pattern.compile(
          "([\\p{IsHan}、()]{2,30}?)\\(类\\)([\\p{IsHan}、()]{2,30}?)\\(款\\)([\\p{IsHan}、()]{2,40}?)\\(项\\)");

  /**
   * What runs into the first name of an item's path: the mark of a list, the word that opens one.
   */
  private static final Pattern BEFORE_ITEM =
      Pattern.compile("^(?:[一二三四五六七八九十]+、|[、)])+|^(?:主要)?(?:用于|包括)");

  private static final String ITEM_END = "(项)";
  private static final Pattern AWARDS = Pattern.compile("[得扣][\\d满分]");
  private static final Pattern PART = Pattern.compile("[，,:]?(?:其中|包括)|、");
  private static final Pattern JOINED = Pattern.compile("[、和及与]|" + NumberScanner.TO);
  private static final Pattern FORMULA_NAME = Pattern.compile("[\\p{IsHan}“”]{2,20}");

  private static final int LONGEST_BOUND = 5;

  private final String text;
  private final boolean hasItems;
  private int sentenceEnd;
  private int floor;
  private Opening opening = Opening.NONE;
  private Optional<String> item = Optional.empty();
  private Optional<String> directItem = Optional.empty();
  private @Nullable Measure level;
  private @Nullable Measure topic;
  private @Nullable Measure rate;
  private @Nullable Measure previous;
  private String scored = "";

  Discourse(String text) {
    this.text = text;
    hasItems = text.contains(ITEM_END);
  }

  /** Goes on to a number. */
  void reach(PrintedNumber number) {
    if (number.start() >= sentenceEnd) {
      Sentences.Range sentence = Sentences.at(text, number.start());
      sentenceEnd = sentence.end();
      // A sentence that opens with 其中 goes on about the amount before it.
      if (!text.startsWith("其中", sentence.start())) {
        opening = Opening.of(text, sentence.start(), number.start());
        level = null;
        topic = null;
      }
      rate = null;
      previous = null;
      scored = "";
    }
    directItem = Optional.empty();
    if (hasItems) {
      Matcher path = ITEM.matcher(text).region(floor, number.start());
      while (path.find()) {
        String first = BEFORE_ITEM.matcher(path.group(1)).replaceFirst("");
        item = Optional.of(first + "/" + path.group(2) + "/" + path.group(3));
        directItem =
            path.end() == number.start()
                ? Optional.of(first + path.group().substring(path.group(1).length()))
                : Optional.empty();
      }
    }
  }

  /** The words of its clause before a number, back to the figure before at most. */
  String lead(PrintedNumber number) {
    return isFactor(number) || isUpperEnd(number) ? "" : Clause.before(text, number.start(), floor);
  }

  Opening opening() {
    return opening;
  }

  /** The functional item that the paragraph is about, its levels joined by "/". */
  Optional<String> item() {
    return item;
  }

  /** The item as printed, when the number follows it at once. */
  Optional<String> directItem() {
    return directItem;
  }

  /** The amount that parts, and names of a book alone, go on from. */
  @Nullable Measure level() {
    return level;
  }

  /** What a change, share or rate is one of. */
  @Nullable Measure topic(Unit.Dimension dimension) {
    return dimension == Unit.Dimension.RATE_DIFFERENCE ? rate : topic;
  }

  /** The figure before in the sentence. */
  @Nullable Measure previous() {
    return previous;
  }

  /** The indicator that the score before is of; "" for none. */
  String scored() {
    return scored;
  }

  void scores(String indicator) {
    scored = indicator;
  }

  /** Leaves a figure behind. */
  void leave(Wording words, Measure measure) {
    Aspect aspect = words.aspect();
    PrintedNumber number = words.number();
    boolean roughly = words.quantity().precision() instanceof Precision.Approximate;
    if (aspect == Aspect.LEVEL || aspect == Aspect.LIMIT && roughly) {
      if (!isBracketed(number.start()) && !isBase(number)) {
        level = aspect == Aspect.LEVEL ? measure : level;
        topic = measure;
      }
    } else if (!words.inherits() && (aspect == Aspect.INCREASE || aspect == Aspect.DECREASE)) {
      topic = measure.called(Naming.withoutChangeSuffix(measure.phrase()));
    } else if (words.dimension() == Unit.Dimension.RATE && !words.phrase().isEmpty()) {
      rate = measure;
    }
    previous = measure;
    floor = number.unitEnd();
  }

  /**
   * The aspect where the words alone leave it open: 满分100分，其中执行10分; 决策（10分）…得9分;
   * 为年初预算27.80万元的89.21%.
   *
   * @param byWords what it is by its own clause
   */
  Aspect aspect(Aspect byWords, PrintedNumber number, String lead) {
    boolean factor = isFactor(number);
    if (byWords == Aspect.SCORE
        && (factor || isWeight(number) || isPartOfFullMarks(number, lead))) {
      return Aspect.FULL_MARKS;
    }
    if (factor && number.quantity().unit() == Unit.PERCENT) {
      return Aspect.RATE;
    }
    boolean ofBudget = lead.equals("的") && previous != null && previous.basis().isBudget();
    return byWords == Aspect.RATE && ofBudget ? Aspect.COMPLETION_RATE : byWords;
  }

  /** Whether a number is the whole text but for the words of a bound: ≥1.2万栋, 90%（含）以上. */
  boolean isAllThereIs(PrintedNumber number) {
    return number.start() <= LONGEST_BOUND && text.length() - number.unitEnd() <= LONGEST_BOUND;
  }

  /** The 20 of 15-20个. */
  private boolean isUpperEnd(PrintedNumber number) {
    return number.quantity().precision() instanceof Precision.Range range
        && range.high().compareTo(number.quantity().value()) == 0;
  }

  /** ×100%, ×8分: what a formula multiplies by. */
  private boolean isFactor(PrintedNumber number) {
    return number.start() > 0 && "×*".indexOf(text.charAt(number.start() - 1)) >= 0;
  }

  /**
   * A number alone in brackets behind a name that is all there is, or where points are then awarded
   * or taken off.
   */
  private boolean isWeight(PrintedNumber number) {
    return !bracketed(number).isEmpty()
        && (number.unitEnd() + 1 == text.length()
            || AWARDS.matcher(text).region(number.unitEnd(), text.length()).find());
  }

  private boolean isPartOfFullMarks(PrintedNumber number, String lead) {
    return previous != null
        && previous.aspect() == Aspect.FULL_MARKS
        && !lead.contains("得")
        && !lead.contains("评")
        && PART.matcher(text).region(floor, number.start()).lookingAt();
  }

  /** The name before the bracket in which a number stands alone; "" for none. */
  String bracketed(PrintedNumber number) {
    int open = number.start() - 1;
    return open > 0 && text.charAt(open) == '(' && text.startsWith(")", number.unitEnd())
        ? Naming.NUMBERING.matcher(Clause.before(text, open, floor)).replaceFirst("")
        : "";
  }

  /** The name that a formula's result has at its beginning, or an amount's that stands before. */
  Optional<String> nameBefore(PrintedNumber number) {
    int start = number.start();
    if (start > 0 && "=≈".indexOf(text.charAt(start - 1)) >= 0) {
      String formula = Clause.before(text, start, 0);
      String name = formula.substring(0, formula.indexOf(text.charAt(start - 1)));
      return Optional.of(name).filter(n -> FORMULA_NAME.matcher(n).matches());
    }
    return previous != null && JOINED.matcher(text).region(floor, start).matches()
        ? Optional.of(previous.phrase())
        : Optional.empty();
  }

  private boolean isBracketed(int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }

  /** 为年初预算27.80万元的89.21%, 比上年90.00万元增加: what something else is held against. */
  private boolean isBase(PrintedNumber number) {
    int end = number.unitEnd();
    boolean ofPercent =
        text.startsWith("的", end)
            && end + 1 < text.length()
            && Character.isDigit(text.charAt(end + 1));
    return ofPercent || Naming.isBase(Clause.before(text, number.start(), floor));
  }
}
