package gouji.extractor.office;

import gouji.extractor.model.ReadIssue;
import gouji.extractor.office.OfficeFlow.Look;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads the paragraphs and tables of a Word file (Office Open XML) as they are printed: with the
 * numbers that Word generates, with insertions and without deletions, without headers and footers.
 */
final class WordFile {
  private static final Pattern CONTENTS_STYLE = Pattern.compile("(toc|目录) ?\\d|toc heading");

  /** The outline level of a paragraph that is no heading. */
  private static final int BODY_TEXT = 9;

  private final OfficeFlow flow;
  private final WordParts parts;
  private final WordText words;

  /** The text of paragraphs whose ends are deleted, so that the next one goes on with it. */
  private final StringBuilder carried = new StringBuilder();

  /** How many tables are open. */
  private int tables;

  private boolean inContents;

  private WordFile(OfficeFlow flow, WordParts parts) {
    this.flow = flow;
    this.parts = parts;
    this.words = new WordText(parts);
  }

  /** Writes what the file holds into the flow and returns what could not be read. */
  static List<ReadIssue> read(byte[] bytes, OfficeFlow flow)
      throws IOException, OpenXML4JException, SAXException {
    WordParts parts = WordParts.of(bytes);
    WordFile word = new WordFile(flow, parts);
    Xml.at(parts.document(), "body").ifPresent(word::blocks);
    word.flush();
    List<ReadIssue> issues = new ArrayList<>(word.words.pictures().issues());
    word.words.hidden().issue().ifPresent(issues::add);
    return issues;
  }

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

  // Tables.

  private void table(Element table) {
    flush();
    tables++;
    flow.beginTable();
    rows(table);
    flow.endTable();
    tables--;
    notes();
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
    String style = properties.flatMap(e -> Xml.value(e, "pStyle")).orElse(parts.styles().usual());
    String text = words.of(p, style);
    List<Element> boxes = words.takeBoxes();
    boolean goesOn = properties.flatMap(e -> Xml.at(e, "rPr", "del")).isPresent();
    if (goesOn) {
      carried.append(text);
    } else {
      String number = carried.isEmpty() ? parts.numbering().next(properties, style) : "";
      String whole = carried + text;
      carried.setLength(0);
      if (!whole.isBlank()) {
        write(number + whole.strip(), properties, style);
      }
    }
    notes();
    boxes.forEach(this::blocks);
  }

  /** The notes to what was written; those to a table's cells stand under the table. */
  private void notes() {
    if (tables == 0) {
      words.takeNotes().forEach(this::blocks);
    }
  }

  private void flush() {
    String text = carried.toString();
    carried.setLength(0);
    if (!text.isBlank()) {
      write(text, Optional.empty(), parts.styles().usual());
    }
  }

  private void write(String text, Optional<Element> properties, String style) {
    boolean contents = inContents || CONTENTS_STYLE.matcher(parts.styles().name(style)).matches();
    Look look =
        contents ? Look.CONTENTS : isTitle(text, properties, style) ? Look.TITLE : Look.PLAIN;
    for (String part : Breaks.parts(text)) {
      flow.paragraph(part, look);
    }
  }

  private boolean isTitle(String text, Optional<Element> properties, String style) {
    WordStyles styles = parts.styles();
    int level =
        properties
            .flatMap(p -> Xml.number(p, "outlineLvl"))
            .or(() -> styles.find(style, s -> Xml.number(s, "pPr", "outlineLvl")))
            .orElse(BODY_TEXT);
    boolean centred =
        properties
            .flatMap(p -> Xml.value(p, "jc"))
            .or(() -> styles.find(style, s -> Xml.value(s, "pPr", "jc")))
            .orElse("")
            .equals("center");
    return level < BODY_TEXT && Titles.isHeading(text) || centred && Titles.isCentredHeading(text);
  }
}
