package gouji.extractor.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of amounts that follow them in the same order: 甲、乙分别为1万元、2万元. */
final class ListedNames {
  private static final Pattern RESPECTIVELY =
      Pattern.compile("([^，,。；;:()]*?)(?:各自)?分别(?:为|是|达到?)$");

  private static final Pattern JOINED = Pattern.compile("[、和及与，,]");
  private static final Pattern CALENDAR = Pattern.compile("^(?:20\\d{2}年|\\d{1,2}月)[度初末底份]*");

  private ListedNames() {}

  /** What stands for the clause before each of the numbers that such a list names. */
  static Map<PrintedNumber, String> of(String text, List<PrintedNumber> numbers) {
    Map<PrintedNumber, String> names = new HashMap<>();
    if (!text.contains("分别")) {
      return names;
    }
    int floor = 0;
    for (int i = 0; i < numbers.size(); i++) {
      Matcher list = RESPECTIVELY.matcher(text).region(floor, numbers.get(i).start());
      if (list.find()) {
        String[] listed = JOINED.split(list.group(1));
        int n = 1;
        while (n < listed.length
            && i + n < numbers.size()
            && JOINED
                .matcher(text)
                .region(numbers.get(i + n - 1).unitEnd(), numbers.get(i + n).start())
                .matches()) {
          n++;
        }
        if (n > 1 && n == listed.length) {
          for (int k = 0; k < n; k++) {
            names.put(numbers.get(i + k), name(listed, k));
          }
        }
      }
      floor = numbers.get(i).unitEnd();
    }
    return names;
  }

  /** 2021年、2022年支出: a date alone is of what the last name says. */
  private static String name(String[] listed, int k) {
    String last = listed[listed.length - 1];
    boolean date = CALENDAR.matcher(listed[k]).replaceFirst("").isEmpty();
    return date ? listed[k] + CALENDAR.matcher(last).replaceFirst("") : listed[k];
  }
}
