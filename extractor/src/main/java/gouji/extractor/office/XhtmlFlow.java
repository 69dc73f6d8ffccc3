package gouji.extractor.office;

import gouji.extractor.office.OfficeFlow.Look;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects paragraphs and tables from XHTML, leaving out what a browser does not show. */
final class XhtmlFlow extends DefaultHandler {
  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "noscript", "template", "select", "textarea", "button");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "caption",
          "title",
          "section",
          "article",
          "header",
          "footer",
          "nav",
          "blockquote",
          "pre",
          "hr",
          "body",
          "form",
          "fieldset");

  private static final Pattern HIDDEN =
      Pattern.compile("(?i)(^|;)\\s*(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private static final Pattern CENTRED = Pattern.compile("(?i)text-align\\s*:\\s*center");

  private final OfficeFlow flow;
  private final StringBuilder text = new StringBuilder();

  /** For each element that is open, whether it is shown. */
  private final Deque<Boolean> shown = new ArrayDeque<>();

  private int hidden;
  private int tables;
  private boolean heading;
  private boolean centred;

  XhtmlFlow(OfficeFlow flow) {
    this.flow = flow;
  }

  /** Writes what is still open. */
  void finish() {
    flush();
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    boolean visible = !UNSEEN.contains(localName) && !isHidden(attributes);
    shown.push(visible);
    hidden += visible ? 0 : 1;
    if (hidden > 0) {
      return;
    }
    switch (localName) {
      case "table" -> {
        flush();
        flow.beginTable();
        tables++;
      }
      case "tr" -> {
        flush();
        flow.beginRow();
      }
      case "td", "th" -> {
        flush();
        flow.beginCell(span(attributes.getValue("rowspan")), span(attributes.getValue("colspan")));
      }
      case "br" -> text.append('\n');
      default -> {
        if (HEADINGS.contains(localName)) {
          flush();
          heading = true;
        } else if (BLOCKS.contains(localName)) {
          flush();
          centred = tables == 0 && isCentred(attributes);
        }
      }
    }
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    boolean visible = shown.isEmpty() || shown.pop();
    if (hidden > 0) {
      hidden -= visible ? 0 : 1;
      return;
    }
    switch (localName) {
      case "table" -> {
        flush();
        if (tables > 0) {
          flow.endTable();
          tables--;
        }
      }
      case "td", "th", "tr" -> flush();
      default -> {
        if (BLOCKS.contains(localName) || HEADINGS.contains(localName)) {
          flush();
        }
      }
    }
  }

  @Override
  public void characters(char[] ch, int start, int length) {
    if (hidden > 0) {
      return;
    }
    for (int i = start; i < start + length; i++) {
      // A line's end in the source is a space.
      text.append(ch[i] == '\n' || ch[i] == '\r' ? ' ' : ch[i]);
    }
  }

  @Override
  public void ignorableWhitespace(char[] ch, int start, int length) {
    characters(ch, start, length);
  }

  private void flush() {
    for (String part : Breaks.parts(text.toString())) {
      String words = part.strip();
      boolean title =
          heading && Titles.isHeading(words) || centred && Titles.isCentredHeading(words);
      flow.paragraph(part, title ? Look.TITLE : Look.PLAIN);
    }
    text.setLength(0);
    heading = false;
    centred = false;
  }

  private static boolean isHidden(Attributes attributes) {
    String style = attributes.getValue("style");
    return attributes.getValue("hidden") != null || style != null && HIDDEN.matcher(style).find();
  }

  private static boolean isCentred(Attributes attributes) {
    String style = attributes.getValue("style");
    return "center".equalsIgnoreCase(attributes.getValue("align"))
        || style != null && CENTRED.matcher(style).find();
  }

  private static int span(@Nullable String value) {
    return value != null && value.strip().matches("\\d{1,6}")
        ? Math.max(1, Integer.parseInt(value.strip()))
        : 1;
  }
}
