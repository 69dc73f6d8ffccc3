package gouji.extractor.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looking things up in Office Open XML, by local names: its strict form has other namespaces. */
final class Xml {
  private Xml() {}

  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node n = parent.getFirstChild(); n != null; n = n.getNextSibling()) {
      if (n instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static List<Element> children(Node parent, String name) {
    return children(parent).stream().filter(e -> is(e, name)).toList();
  }

  static boolean is(Element element, String name) {
    return name.equals(element.getLocalName());
  }

  /** The element at the end of a path of names. */
  static Optional<Element> at(Element from, String... path) {
    Element element = from;
    for (String name : path) {
      List<Element> next = children(element, name);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      element = next.get(0);
    }
    return Optional.of(element);
  }

  /** The attribute {@code w:val} of the element at the end of a path. */
  static Optional<String> value(Element from, String... path) {
    return at(from, path).flatMap(e -> attribute(e, "val"));
  }

  static Optional<Integer> number(Element from, String... path) {
    return value(from, path).flatMap(Xml::number);
  }

  static Optional<Integer> number(String digits) {
    return digits.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
  }

  /** Whether a property that is on by being there is on. */
  static Optional<Boolean> toggle(Element from, String... path) {
    return at(from, path).map(e -> !attribute(e, "val").orElse("1").matches("0|false|off"));
  }

  static Optional<String> attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return Optional.of(attribute.getNodeValue());
      }
    }
    return Optional.empty();
  }

  /** What an application that knows all extensions shows of an element with alternatives. */
  static List<Element> alternative(Element alternatives) {
    List<Element> choices = children(alternatives, "Choice");
    return children(choices.isEmpty() ? alternatives : choices.get(0)).stream()
        .flatMap(e -> is(e, "Fallback") ? children(e).stream() : java.util.stream.Stream.of(e))
        .toList();
  }
}
