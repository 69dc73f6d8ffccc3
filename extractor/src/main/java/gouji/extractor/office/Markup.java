package gouji.extractor.office;

import gouji.extractor.model.ReadIssue;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.tika.exception.TikaException;
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

/** HTML, RTF and the like, by Tika. */
final class Markup {
  private Markup() {}

  /** Writes what the file shows into the flow and returns what it does not show. */
  static Optional<ReadIssue> read(byte[] bytes, String name, OfficeFlow flow)
      throws IOException, SAXException, TikaException {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    ParseContext context = new ParseContext();
    // Tika's own choice of attributes leaves out the spans of cells.
    context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
    // Pictures and files within the file are not part of what the report prints.
    context.set(EmbeddedDocumentExtractor.class, new Nothing());
    XhtmlFlow handler = new XhtmlFlow(flow);
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      new AutoDetectParser().parse(in, handler, metadata, context);
    } finally {
      handler.finish();
    }
    return handler.unseen().issue();
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
