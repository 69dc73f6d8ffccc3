package gouji.extractor.office;

import gouji.extractor.office.OfficeFlow.Look;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects paragraphs and tables from XHTML, leaving out what a browser does not show; the words
 * among it are kept apart.
 */
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

  private static final Pattern WHITE =
      Pattern.compile(
          "(?i)(^|[;\\s])color\\s*:\\s*(white|#fff(fff)?|rgb\\(\\s*255\\s*,\\s*255\\s*,\\s*255\\s*\\))"
              + "\\s*(!important)?\\s*(;|$)");

  private static final Pattern COLOUR = Pattern.compile("(?i)(^|[;\\s])color\\s*:");

  private static final Pattern CENTRED = Pattern.compile("(?i)text-align\\s*:\\s*center");

  private final OfficeFlow flow;
  private final StringBuilder text = new StringBuilder();

  /** For each element that is open, whether it is shown. */
  private final Deque<Boolean> shown = new ArrayDeque<>();

  /** For each element that is open, whether it is white on paper that may be another colour. */
  private final Deque<Colours> colours = new ArrayDeque<>();

  private final HiddenWords unseen = new HiddenWords();
  private int hidden;
  private int unprinted;
  private int tables;
  private boolean heading;
  private boolean centred;

  /** The colours in which an element stands: its words', and whether its ground may be any. */
  private record Colours(boolean white, boolean onGround) {
    static final Colours USUAL = new Colours(false, false);

    boolean hide() {
      return white && !onGround;
    }

    Colours within(Attributes attributes) {
      String style = Objects.requireNonNullElse(attributes.getValue("style"), "");
      String colour = Objects.requireNonNullElse(attributes.getValue("color"), "");
      boolean own = COLOUR.matcher(style).find() || !colour.isEmpty();
      boolean isWhite = WHITE.matcher(style).find() || colour.matches("(?i)#?fff(fff)?|white");
      // A class may give a ground too, which is not looked up.
      boolean ground =
          style.toLowerCase(Locale.ROOT).contains("background")
              || attributes.getValue("bgcolor") != null
              || attributes.getValue("background") != null
              || attributes.getValue("class") != null;
      return new Colours(own ? isWhite : white, onGround || ground);
    }
  }

  XhtmlFlow(OfficeFlow flow) {
    this.flow = flow;
  }

  /** The words that are there and not shown. */
  HiddenWords unseen() {
    return unseen;
  }

  /** Writes what is still open. */
  void finish() {
    flush();
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    boolean printed = !UNSEEN.contains(localName);
    boolean visible = printed && !isHidden(attributes);
    Colours around = colours.isEmpty() ? Colours.USUAL : colours.element();
    colours.push(around.within(attributes));
    shown.push(visible);
    hidden += visible ? 0 : 1;
    unprinted += printed && unprinted == 0 ? 0 : 1;
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
    colours.poll();
    unprinted -= unprinted > 0 ? 1 : 0;
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
    if (hidden > 0 || !colours.isEmpty() && colours.element().hide()) {
      if (unprinted == 0) {
        unseen.add(new String(ch, start, length).strip());
      }
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
