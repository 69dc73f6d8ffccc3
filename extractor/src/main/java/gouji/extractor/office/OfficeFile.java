package gouji.extractor.office;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.model.ReadIssue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Word, Excel, HTML and text files: their paragraphs and tables, all on page 1. */
public final class OfficeFile {
  private OfficeFile() {}

  /** What stands in the file, and what could not be read. */
  public record Content(List<FlowItem> flow, List<ReadIssue> issues) {}

  /** Reads the file; never throws for a bad one. */
  public static Content read(byte[] bytes, String name, FileType.Kind kind) {
    OfficeFlow flow = new OfficeFlow();
    List<ReadIssue> issues = new ArrayList<>();
    try {
      switch (kind) {
        case WORD -> issues.addAll(WordFile.read(bytes, flow));
        case OLD_WORD -> issues.addAll(OldWordFile.read(bytes, name, flow));
        case SHEETS -> issues.addAll(Workbooks.read(bytes, flow));
        case TEXT -> TextFile.read(bytes, flow);
        default -> Markup.read(bytes, name, flow).ifPresent(issues::add);
      }
    } catch (OfficeFlow.TooLong e) {
      issues.add(issue(ReadIssue.Code.LIMIT, ""));
    } catch (EncryptedDocumentException | org.apache.tika.exception.EncryptedDocumentException e) {
      return failed(ReadIssue.Code.ENCRYPTED, "");
    } catch (IOException | OpenXML4JException | SAXException | TikaException | RuntimeException e) {
      return failed(ReadIssue.Code.DAMAGED, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    List<FlowItem> items = flow.items();
    if (items.isEmpty() && issues.isEmpty()) {
      issues.add(issue(ReadIssue.Code.EMPTY, ""));
    }
    return new Content(items, List.copyOf(issues));
  }

  private static Content failed(ReadIssue.Code code, String detail) {
    return new Content(List.of(), List.of(issue(code, detail)));
  }

  private static ReadIssue issue(ReadIssue.Code code, String detail) {
    return new ReadIssue(code, Optional.empty(), detail);
  }
}
