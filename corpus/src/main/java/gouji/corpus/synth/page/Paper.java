package gouji.corpus.synth.page;

import gouji.corpus.synth.page.Letters.Type;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** The pages of a PDF while they are filled, and how far down the last one is full. */
final class Paper {
  private static final float FOOT_SIZE = 10;
  private static final float BOLD_STROKE = 0.03f;

  private final PDDocument document;
  private final Letters letters;
  private final PageStyle style;
  private final List<PDPage> pages = new ArrayList<>();
  private PDPageContentStream content;
  private boolean landscape;

  /** From the upper edge of the page; what comes next begins here. */
  private float used;

  Paper(PDDocument document, Letters letters, PageStyle style) throws IOException {
    this.document = document;
    this.letters = letters;
    this.style = style;
    this.content = begin();
  }

  private PDPageContentStream begin() throws IOException {
    PDPage page =
        new PDPage(
            landscape
                ? new PDRectangle(style.height(), style.width())
                : new PDRectangle(style.width(), style.height()));
    document.addPage(page);
    pages.add(page);
    used = style.margins().top();
    return new PDPageContentStream(document, page);
  }

  /** Goes on with a new page. */
  void newPage(boolean turned) throws IOException {
    content.close();
    landscape = turned;
    content = begin();
  }

  /** Goes on with a new page like this one. */
  void newPage() throws IOException {
    newPage(landscape);
  }

  /** The page being filled, from 1. */
  int page() {
    return pages.size();
  }

  boolean isLandscape() {
    return landscape;
  }

  boolean isEmpty() {
    return used <= style.margins().top();
  }

  float width() {
    return pageWidth() - style.margins().left() - style.margins().right();
  }

  private float pageWidth() {
    return landscape ? style.height() : style.width();
  }

  private float pageHeight() {
    return landscape ? style.width() : style.height();
  }

  /** What is left on this page. */
  float room() {
    return pageHeight() - style.margins().bottom() - used;
  }

  /** What an empty page has. */
  float fullHeight() {
    return pageHeight() - style.margins().bottom() - style.margins().top();
  }

  /** Moves down. */
  void use(float height) {
    used += height;
  }

  /**
   * Sets words.
   *
   * @param x from the left margin
   * @param down from where the next thing begins to the base line
   * @param spacing between characters
   */
  void text(String text, float x, float down, Type type, float spacing) throws IOException {
    float y = pageHeight() - used - down;
    set(content, text, style.margins().left() + x, y, type, spacing);
  }

  private void set(PDPageContentStream to, String text, float x, float y, Type type, float spacing)
      throws IOException {
    if (text.isBlank()) {
      return;
    }
    to.beginText();
    to.setRenderingMode(type.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    if (type.bold()) {
      to.setLineWidth(type.size() * BOLD_STROKE);
    }
    to.setCharacterSpacing(spacing);
    to.newLineAtOffset(x, y);
    int start = 0;
    while (start < text.length()) {
      Face face = type.face(text.charAt(start));
      int end = start;
      while (end < text.length() && type.face(text.charAt(end)) == face) {
        end++;
      }
      to.setFont(letters.font(face), type.size());
      to.showText(text.substring(start, end));
      start = end;
    }
    to.endText();
  }

  /** Draws a rule from one point to another, in parts of which one is zero. */
  void rule(float x, float down, float width, float height, float thickness, float grey)
      throws IOException {
    float left = style.margins().left() + x;
    float top = pageHeight() - used - down;
    if (style.table().boxes()) {
      content.setNonStrokingColor(grey);
      float half = thickness / 2;
      content.addRect(
          left - half, top - height - half, Math.max(width, 0) + thickness, height + thickness);
      content.fill();
      content.setNonStrokingColor(0f);
    } else {
      content.setStrokingColor(grey);
      content.setLineWidth(thickness);
      content.moveTo(left, top);
      content.lineTo(left + width, top - height);
      content.stroke();
      content.setStrokingColor(0f);
    }
  }

  /** Fills a box with grey. */
  void shade(float x, float down, float width, float height, float grey) throws IOException {
    content.setNonStrokingColor(grey);
    content.addRect(style.margins().left() + x, pageHeight() - used - down - height, width, height);
    content.fill();
    content.setNonStrokingColor(0f);
  }

  /** Closes the last page and puts the running head and foot on all of them. */
  void finish(String title) throws IOException {
    content.close();
    Type type = new Type(style.body(), style.digits(), FOOT_SIZE, false);
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = pages.get(i);
      try (var running = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
        float middle = page.getMediaBox().getWidth() / 2;
        if (style.running().title()) {
          float y = page.getMediaBox().getHeight() - style.margins().top() / 2;
          centred(running, title, middle, y, type);
        }
        String foot = String.format(Locale.ROOT, style.running().foot(), i + 1, pages.size());
        centred(running, foot, middle, style.margins().bottom() / 2, type);
      }
    }
  }

  private void centred(PDPageContentStream to, String text, float middle, float y, Type type)
      throws IOException {
    set(to, text, middle - letters.width(text, type) / 2, y, type, 0);
  }
}
