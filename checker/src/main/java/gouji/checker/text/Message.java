package gouji.checker.text;

import java.util.List;

/**
 * A sentence for the user that is not yet in any language.
 *
 * @param key its name in the bundle
 * @param args what {0}, {1} … stand for: text, numbers, {@link Amount}s, enum constants, other
 *     messages, lists of these
 */
public record Message(String key, List<Object> args) {

  public Message {
    args = List.copyOf(args);
  }

  public static Message of(String key, Object... args) {
    return new Message(key, List.of(args));
  }
}
