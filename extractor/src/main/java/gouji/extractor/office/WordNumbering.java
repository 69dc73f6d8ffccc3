package gouji.extractor.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The numbers that Word puts before headings and list items. They stand nowhere in the text: each
 * is counted up where its paragraph comes.
 */
final class WordNumbering {
  private static final int LEVELS = 9;
  private static final Pattern PLACE = Pattern.compile("%([1-9])");

  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> instances = new HashMap<>();
  private final WordStyles styles;

  /** How far each list has counted; instances of one list count on from one another. */
  private final Map<Element, @Nullable Integer[]> counts = new HashMap<>();

  private final Set<String> restarted = new HashSet<>();

  /**
   * @param parts the roots of {@code numbering.xml}, none when the file has none
   */
  WordNumbering(List<Element> parts, WordStyles styles) {
    this.styles = styles;
    for (Element root : parts) {
      for (Element list : Xml.children(root, "abstractNum")) {
        lists.put(Xml.attribute(list, "abstractNumId").orElse(""), list);
      }
      for (Element instance : Xml.children(root, "num")) {
        instances.put(Xml.attribute(instance, "numId").orElse(""), instance);
      }
    }
  }

  /**
   * Counts a paragraph.
   *
   * @param properties its {@code w:pPr}
   * @return the number before it, "" when there is none
   */
  String next(Optional<Element> properties, String style) {
    Optional<Element> own = properties.flatMap(p -> Xml.at(p, "numPr"));
    String id =
        own.flatMap(p -> Xml.value(p, "numId"))
            .or(() -> styles.find(style, s -> Xml.value(s, "pPr", "numPr", "numId")))
            .orElse("");
    Element instance = instances.get(id);
    Element list = instance == null ? null : list(instance, 0);
    if (instance == null || list == null) {
      return "";
    }
    int level =
        own.flatMap(p -> Xml.number(p, "ilvl"))
            .or(() -> levelOf(style, list))
            .or(() -> styles.find(style, s -> Xml.number(s, "pPr", "numPr", "ilvl")))
            .orElse(0);
    if (level < 0 || level >= LEVELS) {
      return "";
    }
    @Nullable Integer[] count = counts.computeIfAbsent(list, l -> new Integer[LEVELS]);
    count(instance, id, list, level, count);
    return text(instance, list, level, count);
  }

  private void count(
      Element instance, String id, Element list, int level, @Nullable Integer[] count) {
    Optional<Integer> override =
        override(instance, level).flatMap(o -> Xml.number(o, "startOverride"));
    Integer before = count[level];
    if (override.isPresent() && restarted.add(id + "/" + level)) {
      count[level] = override.get();
    } else {
      count[level] = before == null ? start(instance, list, level) : before + 1;
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      int after = level(instance, list, deeper).flatMap(l -> Xml.number(l, "lvlRestart")).orElse(9);
      if (after > level) {
        count[deeper] = null;
      }
    }
  }

  private String text(Element instance, Element list, int level, @Nullable Integer[] count) {
    Optional<Element> shown = level(instance, list, level);
    String pattern = shown.flatMap(l -> Xml.value(l, "lvlText")).orElse("");
    if (shown.flatMap(l -> Xml.value(l, "numFmt")).orElse("").equals("bullet")) {
      return "";
    }
    boolean arabic = shown.flatMap(l -> Xml.toggle(l, "isLgl")).orElse(false);
    Matcher place = PLACE.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (place.find()) {
      int of = Integer.parseInt(place.group(1)) - 1;
      Integer counted = count[of];
      int n = counted == null ? start(instance, list, of) : counted;
      String format =
          level(instance, list, of).flatMap(l -> Xml.value(l, "numFmt")).orElse("decimal");
      place.appendReplacement(
          text,
          Matcher.quoteReplacement(
              ListNumbers.print(n, arabic && of < level ? "decimal" : format)));
    }
    place.appendTail(text);
    boolean apart =
        !text.isEmpty()
            && text.charAt(text.length() - 1) < 0x80
            && !shown.flatMap(l -> Xml.value(l, "suff")).orElse("tab").equals("nothing");
    return apart ? text.append(' ').toString() : text.toString();
  }

  private int start(Element instance, Element list, int level) {
    return level(instance, list, level).flatMap(l -> Xml.number(l, "start")).orElse(0);
  }

  private @Nullable Element list(Element instance, int depth) {
    Element list = lists.get(Xml.value(instance, "abstractNumId").orElse(""));
    if (list == null || depth > 3) {
      return list;
    }
    // A list that only points to the style that holds it.
    Element linked =
        Xml.value(list, "numStyleLink")
            .flatMap(style -> styles.find(style, s -> Xml.value(s, "pPr", "numPr", "numId")))
            .map(instances::get)
            .orElse(null);
    return linked == null ? list : list(linked, depth + 1);
  }

  private static Optional<Integer> levelOf(String style, Element list) {
    return Xml.children(list, "lvl").stream()
        .filter(l -> Xml.value(l, "pStyle").orElse("").equals(style))
        .findFirst()
        .flatMap(l -> Xml.attribute(l, "ilvl"))
        .flatMap(Xml::number);
  }

  private static Optional<Element> override(Element instance, int level) {
    return ofLevel(instance, "lvlOverride", level);
  }

  private static Optional<Element> level(Element instance, Element list, int level) {
    return override(instance, level)
        .flatMap(o -> Xml.at(o, "lvl"))
        .or(() -> ofLevel(list, "lvl", level));
  }

  private static Optional<Element> ofLevel(Element parent, String name, int level) {
    return Xml.children(parent, name).stream()
        .filter(e -> Xml.attribute(e, "ilvl").orElse("").equals(String.valueOf(level)))
        .findFirst();
  }
}
