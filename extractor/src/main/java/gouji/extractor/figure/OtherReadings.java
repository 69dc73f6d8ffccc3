package gouji.extractor.figure;

import gouji.extractor.model.Passage;
import gouji.extractor.model.Recognition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What else a number may be whose digits were recognised in a picture. */
final class OtherReadings {
  /** Where more characters than this are in doubt, only the most doubtful are. */
  private static final int MOST = 3;

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d{3})*(\\.\\d+)?");

  private OtherReadings() {}

  private record Doubt(int index, Recognition recognition) {}

  /** The number with its doubtful characters read the other way, fewest changes first. */
  static List<String> of(Passage passage, int start, int end) {
    List<Doubt> doubts = new ArrayList<>();
    for (int i = start; i < end; i++) {
      int index = i - start;
      passage
          .recognition(i)
          .filter(r -> !r.rival().isEmpty())
          .ifPresent(r -> doubts.add(new Doubt(index, r)));
    }
    if (doubts.isEmpty()) {
      return List.of();
    }
    doubts.sort(Comparator.comparingDouble(d -> d.recognition().confidence()));
    List<Doubt> most = doubts.subList(0, Math.min(MOST, doubts.size()));
    List<Integer> choices = new ArrayList<>();
    for (int choice = 1; choice < 1 << most.size(); choice++) {
      choices.add(choice);
    }
    choices.sort(Comparator.comparingInt(Integer::bitCount));
    String printed = passage.text().substring(start, end);
    return choices.stream()
        .map(choice -> read(printed, most, choice))
        .filter(reading -> NUMBER.matcher(reading).matches() && !reading.equals(printed))
        .distinct()
        .toList();
  }

  private static String read(String printed, List<Doubt> doubts, int choice) {
    StringBuilder reading = new StringBuilder();
    for (int i = 0; i < printed.length(); i++) {
      int at = i;
      String character = String.valueOf(printed.charAt(i));
      for (int d = 0; d < doubts.size(); d++) {
        if ((choice >> d & 1) == 1 && doubts.get(d).index() == at) {
          character = Passage.unplaced(doubts.get(d).recognition().rival()).text();
        }
      }
      reading.append(character);
    }
    return reading.toString();
  }
}
