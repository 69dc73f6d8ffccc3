package gouji.extractor.office;

import gouji.extractor.model.ReadIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.tika.exception.TikaException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** Word files up to 2003, by POI's conversion to HTML, which knows spans and list numbers. */
final class OldWordFile {
  private OldWordFile() {}

  static List<ReadIssue> read(byte[] bytes, String name, OfficeFlow flow)
      throws IOException, SAXException, TikaException {
    Document html = XMLHelper.newDocumentBuilder().newDocument();
    OldWordConverter converter = new OldWordConverter(html);
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      converter.processDocument(word);
    } catch (OldWordFileFormatException e) {
      // Before Word 97; Tika finds its text at least.
      return Markup.read(bytes, name, flow).stream().toList();
    }
    XhtmlFlow handler = new XhtmlFlow(flow);
    DomWalk.walk(html, handler);
    handler.finish();
    List<ReadIssue> issues = new ArrayList<>(converter.pictures().issues());
    converter.hidden().issue().ifPresent(issues::add);
    return issues;
  }
}
