package gouji.extractor.pdf;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.Page;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Recognition;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A PDF's pages, each scanned once. */
public final class PdfFile {
  /** No printed report comes near it; a file that claims more is cut there, and says so. */
  private static final int MAX_PAGES = 3000;

  /** A picture that covers this much of a page is the page. */
  private static final double COVERING = 0.5;

  /** Fewer characters than this beside a covering picture are a stamp or a page number. */
  private static final int FEW = 20;

  static {
    FontMappers.set(new BuiltInFonts());
  }

  private PdfFile() {}

  /**
   * Pages with what stands on them, and what could not be read.
   *
   * @param contents as many as pages, turned so that their text stands upright; a page that could
   *     not be read has an empty one
   */
  public record Scan(List<Page> pages, List<PageContent> contents, List<ReadIssue> issues) {}

  /** Reads all pages; never throws for a bad file. */
  public static Scan scan(byte[] bytes) {
    List<Page> pages = new ArrayList<>();
    List<PageContent> contents = new ArrayList<>();
    List<ReadIssue> issues = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Map<PDFont, Map<Integer, String>> unicode = PageScanner.unicodeCache();
      // The tree is walked; the count that the file claims is not believed.
      for (PDPage page : document.getPages()) {
        if (pages.size() == MAX_PAGES) {
          issues.add(
              new ReadIssue(
                  ReadIssue.Code.LIMIT,
                  Optional.of(MAX_PAGES),
                  "only the first " + MAX_PAGES + " pages were read"));
          break;
        }
        scan(page, unicode, pages, contents, issues);
      }
      if (pages.isEmpty()) {
        issues.add(new ReadIssue(ReadIssue.Code.EMPTY, Optional.empty(), "the PDF has no pages"));
      }
    } catch (InvalidPasswordException e) {
      issues.add(
          new ReadIssue(ReadIssue.Code.ENCRYPTED, Optional.empty(), "the PDF needs a password"));
    } catch (IOException | RuntimeException e) {
      issues.add(new ReadIssue(ReadIssue.Code.DAMAGED, Optional.empty(), reason(e)));
    }
    return new Scan(List.copyOf(pages), List.copyOf(contents), List.copyOf(issues));
  }

  private static void scan(
      PDPage page,
      Map<PDFont, Map<Integer, String>> unicode,
      List<Page> pages,
      List<PageContent> contents,
      List<ReadIssue> issues) {
    int number = pages.size() + 1;
    PageContent content;
    try {
      PageScanner scanner = new PageScanner(page, number, unicode);
      try {
        scanner.scan();
      } catch (PageScanner.Cut e) {
        issues.add(new ReadIssue(ReadIssue.Code.LIMIT, Optional.of(number), reason(e)));
      } catch (IOException | RuntimeException | StackOverflowError e) {
        issues.add(new ReadIssue(ReadIssue.Code.DAMAGED_PAGE, Optional.of(number), reason(e)));
      }
      content = scanner.content();
    } catch (RuntimeException e) {
      issues.add(new ReadIssue(ReadIssue.Code.DAMAGED_PAGE, Optional.of(number), reason(e)));
      content =
          new PageContent(
              number, 0, 0, List.of(), List.of(), List.of(), List.of(), 0, Glyph.Direction.RIGHT);
    }

    int visible = 0;
    for (Glyph glyph : content.glyphs()) {
      visible += glyph.hidden() ? 0 : 1;
    }
    int hidden = content.glyphs().size() - visible;
    boolean picture = covering(content);
    Optional<ReadBy> readBy;
    if (picture && visible < FEW && hidden >= FEW) {
      // The text layer that a scanner's own recognition put behind its picture.
      readBy = Optional.of(ReadBy.OCR);
      content =
          content.withGlyphs(
              content.glyphs().stream().map(g -> g.recognised(Recognition.UNKNOWN)).toList());
    } else {
      HiddenText.of(content).ifPresent(issues::add);
      content = hidden == 0 ? content : content.withGlyphs(visibleOnly(content.glyphs()));
      boolean rubbish = content.unmapped() > FEW && content.unmapped() > visible / 2;
      if (picture && visible < FEW || rubbish) {
        issues.add(
            new ReadIssue(
                ReadIssue.Code.IMAGE_ONLY_PAGE,
                Optional.of(number),
                rubbish
                    ? "the page's characters carry no meaning; they would have to be recognised"
                    : "the page is a picture; its text would have to be recognised"));
        readBy = Optional.empty();
      } else {
        readBy = visible == 0 ? Optional.empty() : Optional.of(ReadBy.TEXT_LAYER);
      }
    }
    pages.add(new Page(number, content.width(), content.height(), readBy));
    contents.add(content.upright());
  }

  private static List<Glyph> visibleOnly(List<Glyph> glyphs) {
    return glyphs.stream().filter(g -> !g.hidden()).toList();
  }

  /** Whether pictures cover most of the page; a scan may come in strips. */
  private static boolean covering(PageContent content) {
    double area = 0;
    for (BoundingBox image : content.images()) {
      double w = Math.min(image.right(), content.width()) - Math.max(image.left(), 0);
      double h = Math.min(image.bottom(), content.height()) - Math.max(image.top(), 0);
      area += Math.max(0, w) * Math.max(0, h);
    }
    return area > 0 && area >= COVERING * content.width() * content.height();
  }

  private static String reason(Throwable e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
