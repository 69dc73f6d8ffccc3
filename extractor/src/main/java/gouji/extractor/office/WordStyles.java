package gouji.extractor.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;

/** The named styles of a Word file, each with what it inherits. */
final class WordStyles {
  private final Map<String, Element> styles = new HashMap<>();
  private final Map<String, String> defaults = new HashMap<>();

  /**
   * @param parts the roots of {@code styles.xml}, none when the file has none
   */
  WordStyles(List<Element> parts) {
    for (Element root : parts) {
      for (Element style : Xml.children(root, "style")) {
        String id = Xml.attribute(style, "styleId").orElse("");
        styles.put(id, style);
        if (Xml.attribute(style, "default").orElse("0").matches("1|true|on")) {
          defaults.put(Xml.attribute(style, "type").orElse(""), id);
        }
      }
    }
  }

  /** The style of a paragraph that names none. */
  String usual() {
    return defaults.getOrDefault("paragraph", "");
  }

  /** What the style or the next one it is based on says. */
  <T> Optional<T> find(String id, Function<Element, Optional<T>> property) {
    Set<String> seen = new HashSet<>();
    String at = id;
    while (seen.add(at)) {
      Element style = styles.get(at);
      if (style == null) {
        break;
      }
      Optional<T> value = property.apply(style);
      if (value.isPresent()) {
        return value;
      }
      at = Xml.value(style, "basedOn").orElse("");
    }
    return Optional.empty();
  }

  /** The name that Word gives it, lower-case; a style's id depends on the language of Word. */
  String name(String id) {
    Element style = styles.get(id);
    return style == null ? "" : Xml.value(style, "name").orElse("").toLowerCase(Locale.ROOT);
  }
}
