package gouji.extractor.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a Word file's paragraphs, one after another: with the results of fields, with
 * insertions and without deletions, without hidden or white text and comments.
 */
final class WordText {
  private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";

  private static final String WHITE = "FFFFFF";

  private final WordParts parts;
  private final Pictures pictures = new Pictures();
  private final HiddenWords hidden = new HiddenWords();

  /** For each field that is open, whether its result has begun. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  private List<Element> boxes = new ArrayList<>();
  private List<Element> notes = new ArrayList<>();

  WordText(WordParts parts) {
    this.parts = parts;
  }

  Pictures pictures() {
    return pictures;
  }

  HiddenWords hidden() {
    return hidden;
  }

  /** The text boxes met since this was last asked. */
  List<Element> takeBoxes() {
    List<Element> taken = boxes;
    boxes = new ArrayList<>();
    return taken;
  }

  /** The notes whose marks were met since this was last asked. */
  List<Element> takeNotes() {
    List<Element> taken = notes;
    notes = new ArrayList<>();
    return taken;
  }

  /** The text of a paragraph that has this style. */
  String of(Element paragraph, String style) {
    StringBuilder text = new StringBuilder();
    inline(paragraph, text, style);
    return text.toString();
  }

  private void inline(Element parent, StringBuilder text, String style) {
    for (Element e : Xml.children(parent)) {
      switch (e.getLocalName()) {
        case "r" -> run(e, text, style);
        case "ins",
            "moveTo",
            "hyperlink",
            "smartTag",
            "sdt",
            "sdtContent",
            "fldSimple",
            "customXml",
            "bdo",
            "dir",
            "oMathPara",
            "oMath" ->
            inline(e, text, style);
        case "AlternateContent" -> Xml.alternative(e).forEach(c -> content(c, text));
        default -> formula(e, text);
      }
    }
  }

  private void run(Element run, StringBuilder text, String style) {
    boolean unseen = isHidden(run, style);
    StringBuilder into = unseen ? new StringBuilder() : text;
    for (Element e : Xml.children(run)) {
      content(e, into);
    }
    if (unseen) {
      hidden.add(into);
    }
  }

  private boolean isHidden(Element run, String style) {
    return property(run, style, e -> Xml.toggle(e, "rPr", "vanish")).orElse(false)
        || property(run, style, e -> Xml.value(e, "rPr", "color")).orElse("").equals(WHITE)
            && property(run, style, e -> Xml.at(e, "rPr", "shd")).isEmpty()
            && property(run, style, e -> Xml.at(e, "rPr", "highlight")).isEmpty()
            && parts.styles().find(style, s -> Xml.at(s, "pPr", "shd")).isEmpty()
            && !isOnGround(run);
  }

  /** What a run says of itself, or its style, or its paragraph's. */
  private <T> Optional<T> property(
      Element run, String style, Function<Element, Optional<T>> property) {
    WordStyles styles = parts.styles();
    return property
        .apply(run)
        .or(() -> Xml.value(run, "rPr", "rStyle").flatMap(s -> styles.find(s, property)))
        .or(() -> styles.find(style, property));
  }

  /** Whether the paper may have a colour there: shaded, in a box, or by a table's style. */
  private boolean isOnGround(Element run) {
    for (Node n = run.getParentNode(); n instanceof Element e; n = e.getParentNode()) {
      if (Xml.is(e, "txbxContent")
          || Xml.at(e, "pPr", "shd").isPresent()
          || Xml.at(e, "tcPr", "shd").isPresent()
          || Xml.at(e, "tblPr", "shd").isPresent()
          || Xml.value(e, "tblPr", "tblStyle").flatMap(this::ground).isPresent()
          || Xml.at(e, "background").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A shade that a table's style gives to some of its cells. */
  private Optional<Node> ground(String style) {
    return parts
        .styles()
        .find(style, s -> Optional.ofNullable(s.getElementsByTagNameNS("*", "shd").item(0)));
  }

  private void content(Element e, StringBuilder text) {
    switch (e.getLocalName()) {
      case "fldChar" -> field(Xml.attribute(e, "fldCharType").orElse(""));
      case "footnoteReference", "endnoteReference" -> {
        String kind = e.getLocalName().replace("Reference", "");
        Element note = parts.notes().get(kind + Xml.attribute(e, "id").orElse(""));
        if (note != null) {
          notes.add(note);
        }
      }
      case "drawing", "pict", "object" -> {
        pictures.add(e);
        boxes(e);
      }
      case "AlternateContent" -> Xml.alternative(e).forEach(c -> content(c, text));
      case "ruby" ->
          Xml.at(e, "rubyBase").ifPresent(base -> inline(base, text, parts.styles().usual()));
      default -> {
        // The instruction of a field is not printed.
        if (!fields.contains(false)) {
          text.append(printed(e));
        }
      }
    }
  }

  private static String printed(Element e) {
    return switch (e.getLocalName()) {
      case "t" -> e.getTextContent();
      case "tab", "ptab" -> "\t";
      case "cr" -> "\n";
      case "br" -> Xml.attribute(e, "type").isPresent() ? "" : "\n";
      case "noBreakHyphen" -> "-";
      // A soft hyphen shows at the end of a line only.
      default -> "";
    };
  }

  private void field(String type) {
    switch (type) {
      case "begin" -> fields.push(false);
      case "separate" -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case "end" -> fields.poll();
      default -> {
        // Nothing else is defined.
      }
    }
  }

  /** A formula's text; a fraction as numerator/denominator. */
  private static void formula(Element e, StringBuilder text) {
    if (!MATH.equals(e.getNamespaceURI())) {
      return;
    }
    if (Xml.is(e, "t")) {
      text.append(e.getTextContent());
    } else if (Xml.is(e, "f")) {
      Xml.at(e, "num").ifPresent(n -> formula(n, text));
      text.append('/');
      Xml.at(e, "den").ifPresent(d -> formula(d, text));
    } else {
      Xml.children(e).forEach(c -> formula(c, text));
    }
  }

  /** The text boxes within a drawing, each once. */
  private void boxes(Element e) {
    for (Element child : Xml.is(e, "AlternateContent") ? Xml.alternative(e) : Xml.children(e)) {
      if (Xml.is(child, "txbxContent")) {
        boxes.add(child);
      } else {
        boxes(child);
      }
    }
  }
}
