package gouji.reconciler.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A whole that the field defines as the sum of its parts: 支出 = 基本支出 + 项目支出.
 *
 * @param whole a concept of the extractor's catalogue
 * @param parts concepts, all of which make up the whole
 */
public record Identity(String whole, List<String> parts) {
  /** Every identity of the catalogue, in its order. */
  public static final List<Identity> ALL = load();

  /** The funds that are 财政拨款 together (预算法第五条: budgets of departments have no fourth). */
  public static final Set<String> FUNDS =
      Set.of("generalPublic", "governmentFunds", "stateCapital");

  public Identity {
    parts = List.copyOf(parts);
  }

  /**
   * Whether parts of these concepts are all there is of some whole; a part may itself be told by
   * its parts: 人员经费, 公用经费 and 项目支出.
   */
  public static boolean isComplete(Set<String> concepts) {
    return ALL.stream().anyMatch(identity -> identity.isMadeUpOf(concepts));
  }

  private boolean isMadeUpOf(Set<String> concepts) {
    Set<String> left = new HashSet<>(concepts);
    return parts.stream().allMatch(part -> take(part, left)) && left.isEmpty();
  }

  /** Takes a part, or all of its parts, out of what is left; whether they were there. */
  private static boolean take(String part, Set<String> left) {
    return left.remove(part)
        || ALL.stream()
            .filter(identity -> identity.whole.equals(part))
            .anyMatch(identity -> identity.parts.stream().allMatch(each -> take(each, left)));
  }

  private static List<Identity> load() {
    try (InputStream in =
            Objects.requireNonNull(Identity.class.getResourceAsStream("identities.tsv"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(fields -> new Identity(fields[0], List.of(fields[1].split(" ", -1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
