package gouji.extractor.pdf;

import gouji.extractor.model.Page;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.PictureReader;
import gouji.extractor.page.Watch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

  static {
    FontMappers.set(new BuiltInFonts());
  }

  private final List<Page> pages = new ArrayList<>();
  private final List<ReadIssue> issues = new ArrayList<>();
  private final Map<PDFont, Map<Integer, String>> unicode = PageScanner.unicodeCache();

  private PdfFile() {}

  /** The pages there are, and what could not be read of them. */
  public record Scan(List<Page> pages, List<ReadIssue> issues) {
    public Scan {
      pages = List.copyOf(pages);
      issues = List.copyOf(issues);
    }
  }

  /**
   * Reads all pages; never throws for a bad file.
   *
   * @param watch asked before each page that has to be recognised
   * @param sink takes the pages one at a time, turned so that their text stands upright; a page
   *     that could not be read is empty
   */
  public static Scan scan(
      byte[] bytes, OcrMode mode, PictureReader reader, Watch watch, Consumer<PageContent> sink) {
    PdfFile file = new PdfFile();
    file.read(bytes, mode, reader, watch, sink);
    return new Scan(file.pages, file.issues);
  }

  private void read(
      byte[] bytes, OcrMode mode, PictureReader reader, Watch watch, Consumer<PageContent> sink) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int claimed = Math.min(document.getNumberOfPages(), MAX_PAGES);
      Recogniser recogniser =
          new Recogniser(document, mode, reader, page -> watch.allows(page, claimed), issues);
      // The tree is walked; the count that the file claims is not believed.
      for (PDPage page : document.getPages()) {
        if (pages.size() == MAX_PAGES) {
          issues.add(new ReadIssue(ReadIssue.Code.LIMIT, Optional.of(MAX_PAGES), "> " + MAX_PAGES));
          break;
        }
        PageContent scanned = scan(page, pages.size() + 1);
        Recogniser.Reading reading = recogniser.read(scanned);
        pages.add(new Page(scanned.number(), scanned.width(), scanned.height(), reading.readBy()));
        sink.accept(reading.content().upright());
      }
      Attachments.issue(document).ifPresent(issues::add);
      if (pages.isEmpty()) {
        issues.add(new ReadIssue(ReadIssue.Code.EMPTY, Optional.empty(), ""));
      }
    } catch (InvalidPasswordException e) {
      issues.add(new ReadIssue(ReadIssue.Code.ENCRYPTED, Optional.empty(), ""));
    } catch (IOException | RuntimeException e) {
      issues.add(new ReadIssue(ReadIssue.Code.DAMAGED, Optional.empty(), reason(e)));
    }
  }

  private PageContent scan(PDPage page, int number) {
    try {
      PageScanner scanner = new PageScanner(page, number, unicode);
      try {
        scanner.scan();
      } catch (PageScanner.Cut e) {
        issues.add(new ReadIssue(ReadIssue.Code.LIMIT, Optional.of(number), reason(e)));
      } catch (IOException | RuntimeException | StackOverflowError e) {
        issues.add(new ReadIssue(ReadIssue.Code.DAMAGED_PAGE, Optional.of(number), reason(e)));
      }
      return scanner.content();
    } catch (RuntimeException e) {
      issues.add(new ReadIssue(ReadIssue.Code.DAMAGED_PAGE, Optional.of(number), reason(e)));
      return new PageContent(
          number, 0, 0, List.of(), List.of(), List.of(), List.of(), 0, Glyph.Direction.RIGHT);
    }
  }

  static String reason(Throwable e) {
    String message = e.getMessage();
    return e.getClass().getSimpleName() + (message == null ? "" : ": " + message);
  }
}
