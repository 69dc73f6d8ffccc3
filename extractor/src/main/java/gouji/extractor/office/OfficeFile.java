package gouji.extractor.office;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.model.ReadIssue;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Word, Excel and HTML files, by Tika: their paragraphs and tables, all on page 1. */
public final class OfficeFile {
  private OfficeFile() {}

  /** What stands in the file, and what could not be read. */
  public record Content(List<FlowItem> flow, List<ReadIssue> issues) {}

  /** Reads the file; never throws for a bad one. */
  public static Content read(byte[] bytes, String name) {
    XhtmlFlow flow = new XhtmlFlow();
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    ParseContext context = new ParseContext();
    // Tika's own choice of attributes leaves out the spans of cells.
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    // Pictures and files within the file are not part of what the report prints.
    context.set(EmbeddedDocumentExtractor.class, new Nothing());
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      new AutoDetectParser().parse(in, flow, metadata, context);
    } catch (EncryptedDocumentException e) {
      return failed(ReadIssue.Code.ENCRYPTED, "the file needs a password");
    } catch (ZeroByteFileException e) {
      return failed(ReadIssue.Code.EMPTY, "the file has no bytes");
    } catch (XhtmlFlow.TooLong e) {
      return new Content(
          flow.items(),
          List.of(
              new ReadIssue(
                  ReadIssue.Code.LIMIT, Optional.empty(), "only its first part was read")));
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      if (e.getCause() instanceof EncryptedDocumentException) {
        return failed(ReadIssue.Code.ENCRYPTED, "the file needs a password");
      }
      return failed(ReadIssue.Code.DAMAGED, e.getClass().getSimpleName() + ": " + e.getMessage());
    }
    List<FlowItem> items = CopiedLines.joined(flow.items());
    return items.isEmpty()
        ? failed(ReadIssue.Code.EMPTY, "the file holds no text")
        : new Content(items, List.of());
  }

  private static Content failed(ReadIssue.Code code, String detail) {
    return new Content(List.of(), List.of(new ReadIssue(code, Optional.empty(), detail)));
  }

  /** Leaves embedded files alone. */
  private static final class Nothing implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
      // Not asked for.
    }
  }
}
