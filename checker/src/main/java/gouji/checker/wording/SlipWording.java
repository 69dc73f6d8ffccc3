package gouji.checker.wording;

import gouji.checker.text.Message;
import gouji.extractor.model.Figure;
import gouji.reconciler.slip.Slip;
import gouji.reconciler.slip.SlipKind;
import java.util.ArrayList;
import java.util.List;

/** Says in plain words how the right number became the printed one. */
public final class SlipWording {
  private SlipWording() {}

  /** "4065.33 应为 4605.33（第2、3位数字颠倒）". */
  public static Message of(Figure printed, Slip slip) {
    String wrong = printed.printed();
    String right = slip.intended().toPlainString();
    return Message.of(
        "slip.should-be", wrong, right, detail(slip.kind(), digits(wrong), digits(right)));
  }

  private static Message detail(SlipKind kind, String wrong, String right) {
    return switch (kind) {
      case DIGITS_SWAPPED, DIGIT_CHANGED -> {
        List<Integer> places = differingPlaces(wrong, right);
        yield places.isEmpty() ? plain(kind) : Message.of("slip." + kind, places);
      }
      case DIGIT_LOST -> placed(kind, firstDifference(right, wrong));
      case DIGIT_DOUBLED -> placed(kind, firstDifference(wrong, right));
      case POINT_MISPLACED, UNIT_MISTAKEN, SIGN_LOST -> plain(kind);
    };
  }

  private static Message plain(SlipKind kind) {
    return Message.of("slip." + kind + ".plain");
  }

  private static Message placed(SlipKind kind, int place) {
    return place == 0 ? plain(kind) : Message.of("slip." + kind, String.valueOf(place));
  }

  /** Counted from 1 over the digits alone; none when the two differ in length. */
  private static List<Integer> differingPlaces(String wrong, String right) {
    if (wrong.length() != right.length()) {
      return List.of();
    }
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < wrong.length(); i++) {
      if (wrong.charAt(i) != right.charAt(i)) {
        places.add(i + 1);
      }
    }
    return places;
  }

  /** Where the longer number has a digit more, from 1; 0 when it is not one digit longer. */
  private static int firstDifference(String longer, String shorter) {
    if (longer.length() != shorter.length() + 1) {
      return 0;
    }
    int i = 0;
    while (i < shorter.length() && longer.charAt(i) == shorter.charAt(i)) {
      i++;
    }
    return i + 1;
  }

  private static String digits(String number) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      int digit = Character.digit(number.charAt(i), 10);
      if (digit >= 0) {
        digits.append(digit);
      }
    }
    return digits.toString();
  }
}
