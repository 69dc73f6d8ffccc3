package gouji.extractor.figure;

import gouji.extractor.model.OtherNumber.Sort;
import gouji.extractor.model.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers of a normalised text that measure nothing: dates, codes, names … */
final class OtherNumbers {

  /** A number that is no figure; indices into the normalised text, end exclusive. */
  record Stretch(int start, int end, Sort sort) {}

  /**
   * A way of writing; the first that fits a place wins.
   *
   * @param place what has to be there for it to be tried: most places are no place for most forms
   */
  private record Form(String place, Sort sort, String pattern) {}

  private static final String YEAR = "(?:19|20)\\d{2}";

  /** Wherever its pattern fits. */
  private static final String ANY = "";

  /** Where a number begins. */
  private static final String WHOLE = "(?<!\\d)(?=\\d)";

  /**
   * Where a number, or the rest of one, stands before a character that few amounts stand before.
   */
  private static final String SIGNED =
      "(?=\\d++(?:\\.\\d++)?+[-至~—年月日国省县、和与及两三财版上下预决/.:时表+号A-Za-z])";

  private static final List<Form> FORMS =
      List.of(
          new Form(ANY, Sort.REFERENCE, "-\\d{1,3}-$|(?<=[…‥]|[.·—]{3})[(-]?\\d{1,4}[)-]?$"),
          new Form(SIGNED, Sort.NAME, "\\d{1,4}(?:国道|省道|县道)"),
          new Form(SIGNED, Sort.DOCUMENT_NUMBER, "\\d{4}年第\\d+号"),
          new Form(SIGNED, Sort.DATE, "(?<!\\d)\\d{4}年(?:度|初|末|底)?(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?"),
          new Form(
              SIGNED, Sort.DATE, "(?<!\\d)\\d{1,2}(?:[-至~—]\\d{1,2})?月(?:份|底|末|\\d{1,2}[日号])?"),
          new Form(SIGNED, Sort.DATE, "(?<=[月至~—-])\\d{1,2}日(?!均|常)"),
          new Form(SIGNED, Sort.DATE, "\\d{4}[-至~—]+\\d{4}年(?:度)?"),
          new Form(SIGNED, Sort.DATE, Years.SHORT),
          new Form(SIGNED, Sort.DATE, YEAR + "[-至~—]" + YEAR + "(?![\\d.,]|元|万|%)"),
          new Form(SIGNED, Sort.DATE, YEAR + "(?=[、和与及]" + YEAR + "[两三]?年)|" + YEAR + "(?=[两三]年)"),
          new Form(SIGNED, Sort.DATE, YEAR + "(?=财年|版|上半年|下半年|预算|决算)"),
          new Form(SIGNED, Sort.DATE, YEAR + "\\.\\d{1,2}[-至~—]" + YEAR + "\\.\\d{1,2}"),
          new Form(SIGNED, Sort.DATE, "\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}"),
          new Form(
              SIGNED, Sort.DATE, YEAR + "(?:\\.\\d{1,2}){2}(?:-" + YEAR + "(?:\\.\\d{1,2}){2})?"),
          new Form(SIGNED, Sort.LIST_NUMBER, "\\d+\\.\\d+\\.\\d+(?:-\\d+\\.\\d+\\.\\d+)?"),
          new Form(WHOLE, Sort.REFERENCE, "(?<=附件|附表|表|图|任务|附)\\d+(?:-\\d+)*"),
          new Form(
              SIGNED,
              Sort.REFERENCE,
              "(?:(?<!\\d)0\\d|(?<=公开|财决|预算|决算)\\d{1,2})(?:-\\d+)?(?=表(?![彰示明扬]))"),
          new Form(SIGNED, Sort.RATIO, "(?<=比例|比例为|比为)\\d+(?:\\.\\d+)?(?::\\d+(?:\\.\\d+)?)+"),
          new Form(SIGNED, Sort.TIME, "(?<=日)(?:[01]?\\d|2[0-4])时"),
          new Form(SIGNED, Sort.TIME, "(?:[01]?\\d|2[0-4]):[0-5]\\d(?!\\d)"),
          new Form(SIGNED, Sort.RATIO, "\\d+(?:\\.\\d+)?(?::\\d+(?:\\.\\d+)?)+"),
          new Form(
              ANY,
              Sort.PHONE,
              "(?:\\(0\\d{2,3}\\)-?|(?<![\\d.])0\\d{2,3}[-—– ])\\d{3,4}[ -]?\\d{4}(?![\\d.])"
                  + "|[48]00-\\d{3,4}-\\d{3,4}"),
          new Form(
              WHOLE,
              Sort.PHONE,
              "(?<!\\d)1[3-9]\\d{9}(?!\\d|\\.\\d|万)|(?<![\\d.])1[3-9]\\d[ -]\\d{4}[ -]\\d{4}(?![\\d.])"),
          new Form(
              WHOLE,
              Sort.PHONE,
              "(?<=(?:电话|热线|传真|手机)[:为是]?)\\d(?:[\\d-]| (?=\\d{3,4}(?!\\d))){4,}(?![\\d.]|\\p{IsHan}{0,2}[元次人])"),
          new Form(WHOLE, Sort.PHONE, "(?<=\\d{4}转)\\d{1,5}"),
          new Form(
              WHOLE,
              Sort.PHONE,
              "(?<=通过|拨打|致电)123\\d\\d(?!\\d)|(?<!\\d)123\\d\\d(?=(?:政务|市民|便民|服务|举报|投诉)*(?:热线|平台))"),
          new Form(WHOLE, Sort.CODE, "(?<=(?:代码|编码|编号|账号|帐号|邮编|证号|标识码)[:为是(]?)\\d[\\d-]{2,}"),
          new Form(
              WHOLE,
              Sort.DATE,
              "(?<!\\d)" + YEAR + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?![\\d.,])"),
          new Form(WHOLE, Sort.CODE, "(?<![\\d.])\\d{15,}(?![\\d.,])"),
          new Form(
              WHOLE,
              Sort.CODE,
              "(?<![\\d.,])2[0-3]\\d{5}(?=\\)|\\p{IsHan})(?![余多])"
                  + "|(?<=^|[(:、,，。;；])(?:2[0-3]\\d{3}|3(?:0[1-9]|1[0-3]|99)\\d{2})"
                  + "(?=\\)|\\p{IsHan}{2})(?![余多])"),
          new Form(
              SIGNED,
              Sort.NAME,
              "\\d+(?:\\+\\d+)*\\+[A-Za-z]|\\d+(?:\\+\\d+)+(?![\\d.+]|元|万|分|人|名|\\)?[=÷×/*])"),
          new Form(
              ANY,
              Sort.DOCUMENT_NUMBER,
              "\\("
                  + YEAR
                  + "\\)(?:年?第?\\d+号?|\\p{IsHan}{1,2}\\d{2,4}\\p{IsHan}{1,3}\\d+号)"
                  + "|[〔\\[【]\\d{4}[〕\\]】](?:年?第?\\d+号?|号?)"),
          new Form(ANY, Sort.DATE, "\\(" + YEAR + "\\)年?"),
          new Form(WHOLE, Sort.ORDINAL, "(?<=[第零])\\d+(?:[-至]\\d+)?"),
          new Form(SIGNED, Sort.NAME, "\\d+(?:-\\d+)*号"),
          new Form(ANY, Sort.NAME, "[A-Za-z]\\d+\\+\\d+(?:\\.\\d+)?"),
          new Form(
              ANY,
              Sort.NAME,
              "(?:[A-Z]{1,5}/)?[A-Za-z][A-Za-z0-9.\\-]*\\d[A-Za-z0-9.\\-]*(?:—\\d{4}(?!\\d))?"),
          new Form(
              SIGNED,
              Sort.NAME,
              "\\d+(?!(?:" + NumberScanner.LATIN_UNITS + ")(?![A-Za-z0-9]))[A-Za-z][A-Za-z0-9]*"),
          new Form(ANY, Sort.NAME, "[“\"‘「]\\d+[”\"’」]"));

  private static final Pattern FORM = Pattern.compile(alternatives());

  /** "1." "2、" "(3)" at the beginning of a statement, also when a year follows: "3.2022年". */
  private static final Pattern LIST_MARK =
      Pattern.compile(
          "(?=[(\\d])(?:^|(?<=[。；;:!?，,]))\\(?\\d{1,2}(?:[、)]|\\.(?!\\d)|\\.(?=(?:19|20)\\d{2}年))");

  /** As list marks stand, but perhaps a number's own digits: "1.完成率95%以上；2.90%以上". */
  private static final Pattern NUMBERED =
      Pattern.compile("(?=\\d)(?:^|(?<=[。；;:分%)])|(?<=分[，,]))(\\d{1,2})\\.");

  /** 见表1, or a caption: not 代表1. */
  private static final Pattern REFERRED = Pattern.compile("(?:^|[见如由与和及至、(《])附?[表图]$");

  private static final int LONGEST_REFERRED = 3;

  private OtherNumbers() {}

  /**
   * The forms in their order. What one may begin with comes first, and what forms that follow each
   * other ask of their place stands once before them.
   */
  private static String alternatives() {
    StringBuilder all = new StringBuilder("(?=[-\\dA-Za-z〔\\[【(“\"‘「])(?:");
    for (int i = 0; i < FORMS.size(); i++) {
      Form form = FORMS.get(i);
      boolean goesOn = i > 0 && FORMS.get(i - 1).place().equals(form.place());
      String before = i == 0 ? form.place() + "(?:" : goesOn ? "|" : ")|" + form.place() + "(?:";
      all.append(before).append('(').append(form.pattern()).append(')');
    }
    return all.append("))").toString();
  }

  /** In the order of the text; they may overlap where a list mark runs into a date. */
  static List<Stretch> find(String text) {
    List<Stretch> found = new ArrayList<>();
    Matcher any = FORM.matcher(text);
    while (any.find()) {
      Sort sort = sort(any);
      if (!isCounted(sort, text, any.start(), any.end())) {
        found.add(new Stretch(any.start(), any.end(), sort));
      }
    }
    Matcher mark = LIST_MARK.matcher(text);
    while (mark.find()) {
      found.add(new Stretch(mark.start(), mark.end(), Sort.LIST_NUMBER));
    }
    addRunIn(text, found);
    found.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return found;
  }

  /** Marks that run into the number behind them count on from 1, as no decimals do. */
  private static void addRunIn(String text, List<Stretch> found) {
    List<Stretch> marks = new ArrayList<>();
    Matcher mark = NUMBERED.matcher(text);
    while (mark.find()) {
      if (Integer.parseInt(mark.group(1)) == marks.size() + 1) {
        marks.add(new Stretch(mark.start(), mark.end(), Sort.LIST_NUMBER));
      }
    }
    if (marks.size() > 1 && isWorded(text, marks)) {
      found.removeAll(marks);
      found.addAll(marks);
    }
  }

  /** Whether each item says more than a number: 1.50%；2.10% are two rates. */
  private static boolean isWorded(String text, List<Stretch> marks) {
    for (int i = 0; i + 1 < marks.size(); i++) {
      int at = marks.get(i).end();
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
      int words = UnitAfter.read(text, at).end();
      int next = marks.get(i + 1).start();
      if (words >= next
          || text.substring(words, next).codePoints().noneMatch(Character::isIdeographic)) {
        return false;
      }
    }
    return true;
  }

  /** "代表12人" and "20231231元" have a unit: they are no reference and no date. */
  private static boolean isCounted(Sort sort, String text, int start, int end) {
    return sort != Sort.ORDINAL
        && !(sort == Sort.REFERENCE
            && REFERRED
                .matcher(text.substring(Math.max(0, start - LONGEST_REFERRED), start))
                .find())
        && text.substring(start, end).chars().allMatch(Character::isDigit)
        && (UnitAfter.read(text, end).unit() != Unit.NONE || text.startsWith(".", end));
  }

  private static Sort sort(Matcher any) {
    for (int g = 1; g <= FORMS.size(); g++) {
      if (any.start(g) >= 0) {
        return FORMS.get(g - 1).sort();
      }
    }
    throw new IllegalStateException("No form matched " + any.group());
  }
}
