package gouji.extractor.office;

import gouji.extractor.model.ReadIssue;
import gouji.extractor.office.OfficeFlow.Look;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads the text of a Word file (Office Open XML) as it is printed: with the numbers that Word
 * generates and the results of fields, with insertions and without deletions, without hidden text,
 * comments, headers and footers.
 */
final class WordFile {
  private static final Pattern CONTENTS_STYLE = Pattern.compile("(toc|目录) ?\\d");
  private static final int LONGEST_TITLE = 60;

  /** An entry of a form: its name, a colon, its value. */
  private static final Pattern ENTRY = Pattern.compile(".{2,16}[:：].+");

  private final OfficeFlow flow;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Map<String, Element> notes = new HashMap<>();
  private final Pictures pictures = new Pictures();
  private final StringBuilder hidden = new StringBuilder();

  /** For each field that is open, whether its result has begun. */
  private final Deque<Boolean> fields = new ArrayDeque<>();

  /** The text of paragraphs whose ends are deleted, so that the next one goes on with it. */
  private final StringBuilder carried = new StringBuilder();

  private boolean inContents;

  private WordFile(OfficeFlow flow, Map<String, List<Element>> parts) {
    this.flow = flow;
    this.styles = new WordStyles(parts.getOrDefault("styles", List.of()));
    this.numbering = new WordNumbering(parts.getOrDefault("numbering", List.of()), styles);
    for (String kind : List.of("footnote", "endnote")) {
      for (Element root : parts.getOrDefault(kind + "s", List.of())) {
        for (Element note : Xml.children(root, kind)) {
          Xml.attribute(note, "id").ifPresent(id -> notes.put(kind + id, note));
        }
      }
    }
  }

  /** Writes what the file holds into the flow and returns what could not be read. */
  static List<ReadIssue> read(byte[] bytes, OfficeFlow flow)
      throws IOException, OpenXML4JException, SAXException {
    try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      PackagePart main = null;
      for (PackageRelationship relation : file.getRelationships()) {
        if (kind(relation).equals("officeDocument")) {
          main = file.getPart(relation);
        }
      }
      if (main == null) {
        throw new IOException("no document in the file");
      }
      Map<String, List<Element>> parts = new HashMap<>();
      for (PackageRelationship relation : main.getRelationships()) {
        if (relation.getTargetMode() == TargetMode.INTERNAL
            && List.of("styles", "numbering", "footnotes", "endnotes").contains(kind(relation))) {
          PackagePart part =
              file.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
          if (part != null) {
            parts.computeIfAbsent(kind(relation), k -> new ArrayList<>()).add(root(part));
          }
        }
      }
      WordFile word = new WordFile(flow, parts);
      Xml.at(root(main), "body").ifPresent(word::blocks);
      word.flush();
      return word.issues();
    }
  }

  private static String kind(PackageRelationship relation) {
    String type = relation.getRelationshipType();
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private static Element root(PackagePart part) throws IOException, SAXException {
    try (InputStream in = part.getInputStream()) {
      Document document = XMLHelper.newDocumentBuilder().parse(in);
      return document.getDocumentElement();
    }
  }

  private List<ReadIssue> issues() {
    List<ReadIssue> issues = new ArrayList<>(pictures.issues());
    issues.addAll(hidden(hidden.toString()));
    return issues;
  }

  /** Says that text is formatted as hidden, if there is some. */
  static List<ReadIssue> hidden(String text) {
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      return List.of();
    }
    String words = text.substring(0, Math.min(60, text.length()));
    return List.of(
        new ReadIssue(
            ReadIssue.Code.HIDDEN, Optional.empty(), "text formatted as hidden: " + words));
  }

  // Blocks.

  private void blocks(Element parent) {
    for (Element e : Xml.children(parent)) {
      switch (e.getLocalName()) {
        case "p" -> paragraph(e);
        case "tbl" -> table(e);
        case "sdt" -> {
          boolean outer = inContents;
          inContents |=
              Xml.value(e, "sdtPr", "docPartObj", "docPartGallery")
                  .orElse("")
                  .equals("Table of Contents");
          Xml.at(e, "sdtContent").ifPresent(this::blocks);
          inContents = outer;
        }
        case "ins", "moveTo", "customXml", "smartTag" -> blocks(e);
        case "AlternateContent" -> Xml.alternative(e).forEach(this::blocks);
        default -> {
          // Section properties, bookmarks, deletions.
        }
      }
    }
  }

  private void table(Element table) {
    flush();
    flow.beginTable();
    rows(table);
    flow.endTable();
  }

  private void rows(Element parent) {
    for (Element e : Xml.children(parent)) {
      switch (e.getLocalName()) {
        case "tr" -> row(e);
        case "sdt" -> Xml.at(e, "sdtContent").ifPresent(this::rows);
        case "ins", "customXml" -> rows(e);
        default -> {
          // Properties, deletions.
        }
      }
    }
  }

  private void row(Element row) {
    Optional<Element> properties = Xml.at(row, "trPr");
    if (properties.flatMap(p -> Xml.at(p, "del")).isPresent()
        || properties.flatMap(p -> Xml.toggle(p, "hidden")).orElse(false)) {
      return;
    }
    flow.beginRow();
    flow.skip(properties.flatMap(p -> Xml.number(p, "gridBefore")).orElse(0));
    cells(row);
  }

  private void cells(Element parent) {
    for (Element e : Xml.children(parent)) {
      switch (e.getLocalName()) {
        case "tc" -> cell(e);
        case "sdt" -> Xml.at(e, "sdtContent").ifPresent(this::cells);
        case "ins", "customXml" -> cells(e);
        default -> {
          // Properties, deletions.
        }
      }
    }
  }

  private void cell(Element cell) {
    int span = Xml.number(cell, "tcPr", "gridSpan").orElse(1);
    Optional<Element> merge = Xml.at(cell, "tcPr", "vMerge");
    if (merge.isPresent() && !Xml.attribute(merge.get(), "val").orElse("").equals("restart")) {
      flow.continueCell(span);
    } else {
      flow.beginCell(1, span);
    }
    blocks(cell);
    flush();
  }

  // Paragraphs.

  private void paragraph(Element p) {
    Optional<Element> properties = Xml.at(p, "pPr");
    String style = properties.flatMap(e -> Xml.value(e, "pStyle")).orElse(styles.usual());
    List<Element> after = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    inline(p, text, style, after);
    boolean goesOn = properties.flatMap(e -> Xml.at(e, "rPr", "del")).isPresent();
    if (goesOn) {
      carried.append(text);
    } else {
      String number = carried.isEmpty() ? numbering.next(properties, style) : "";
      text.insert(0, carried);
      carried.setLength(0);
      if (!text.toString().isBlank()) {
        write(number + text.toString().strip(), properties, style);
      }
    }
    for (Element box : after) {
      blocks(box);
    }
  }

  private void flush() {
    String text = carried.toString();
    carried.setLength(0);
    if (!text.isBlank()) {
      write(text, Optional.empty(), styles.usual());
    }
  }

  private void write(String text, Optional<Element> properties, String style) {
    boolean contents =
        inContents
            || CONTENTS_STYLE.matcher(styles.name(style)).matches()
            || styles.name(style).equals("toc heading");
    Look look =
        contents ? Look.CONTENTS : isTitle(text, properties, style) ? Look.TITLE : Look.PLAIN;
    for (String part : Breaks.parts(text)) {
      flow.paragraph(part, look);
    }
  }

  private boolean isTitle(String text, Optional<Element> properties, String style) {
    if (text.length() > LONGEST_TITLE
        || text.length() < 2
        || "。；;：:，、".indexOf(text.charAt(text.length() - 1)) >= 0
        || text.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    int level =
        properties
            .flatMap(p -> Xml.number(p, "outlineLvl"))
            .or(() -> styles.find(style, s -> Xml.number(s, "pPr", "outlineLvl")))
            .orElse(9);
    boolean centred =
        properties
            .flatMap(p -> Xml.value(p, "jc"))
            .or(() -> styles.find(style, s -> Xml.value(s, "pPr", "jc")))
            .orElse("")
            .equals("center");
    return level < 9 || centred && !ENTRY.matcher(text).matches();
  }

  /**
   * Collects the text of a paragraph's runs.
   *
   * @param after what comes after the paragraph: text boxes, notes
   */
  private void inline(Element parent, StringBuilder text, String style, List<Element> after) {
    for (Element e : Xml.children(parent)) {
      switch (e.getLocalName()) {
        case "r" -> run(e, text, style, after);
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
            inline(e, text, style, after);
        case "AlternateContent" -> Xml.alternative(e).forEach(c -> content(c, text, after));
        default -> formula(e, text);
      }
    }
  }

  private void run(Element run, StringBuilder text, String style, List<Element> after) {
    StringBuilder into = isHidden(run, style) ? hidden : text;
    for (Element e : Xml.children(run)) {
      content(e, into, after);
    }
  }

  private boolean isHidden(Element run, String style) {
    return Xml.toggle(run, "rPr", "vanish")
        .or(
            () ->
                Xml.value(run, "rPr", "rStyle")
                    .flatMap(s -> styles.find(s, e -> Xml.toggle(e, "rPr", "vanish"))))
        .or(() -> styles.find(style, s -> Xml.toggle(s, "rPr", "vanish")))
        .orElse(false);
  }

  private void content(Element e, StringBuilder text, List<Element> after) {
    switch (e.getLocalName()) {
      case "fldChar" -> field(Xml.attribute(e, "fldCharType").orElse(""));
      case "footnoteReference", "endnoteReference" -> {
        String kind = e.getLocalName().replace("Reference", "");
        Element note = notes.get(kind + Xml.attribute(e, "id").orElse(""));
        if (note != null) {
          after.add(note);
        }
      }
      case "drawing", "pict", "object" -> {
        pictures.add(e);
        boxes(e, after);
      }
      case "AlternateContent" -> Xml.alternative(e).forEach(c -> content(c, text, after));
      case "ruby" ->
          Xml.at(e, "rubyBase").ifPresent(base -> inline(base, text, styles.usual(), after));
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
    String math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    if (!math.equals(e.getNamespaceURI())) {
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
  private static void boxes(Element e, List<Element> after) {
    for (Element child : Xml.is(e, "AlternateContent") ? Xml.alternative(e) : Xml.children(e)) {
      if (Xml.is(child, "txbxContent")) {
        after.add(child);
      } else {
        boxes(child, after);
      }
    }
  }
}
