package gouji.checker.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Names findings so that the same discrepancy has the same name in every run. */
public final class FindingIds {
  private static final int DIGITS = 12;
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

  private FindingIds() {}

  /**
   * A hash of the file's relative path, the rule and what the finding rests on. White space does
   * not count, coordinates are not part of it: a report that is set anew keeps its ids.
   */
  public static String of(String file, String rule, List<String> restsOn) {
    MessageDigest digest = sha256();
    add(digest, file);
    add(digest, rule);
    restsOn.forEach(words -> add(digest, SPACE.matcher(words).replaceAll("")));
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  /** Findings that say the same of the same words are numbered in their order: x, x-2, x-3. */
  public static List<Finding> unique(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>();
    List<Finding> unique = new ArrayList<>();
    for (Finding finding : findings) {
      int count = seen.merge(finding.id(), 1, Integer::sum);
      unique.add(count == 1 ? finding : finding.withId(finding.id() + "-" + count));
    }
    return List.copyOf(unique);
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
