package gouji.extractor.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/** A page whose content is read through {@link StreamedContent}, which costs less a byte. */
final class StreamedPage extends PDPage {
  private final PDPage page;

  StreamedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  /** With the fonts that the document's other pages have loaded. */
  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    COSStream content = getCOSObject().getCOSStream(COSName.CONTENTS);
    return content != null && COSName.FLATE_DECODE.equals(content.getFilters())
        ? new StreamedContent(new FlateFilterDecoderStream(content.createRawInputStream()))
        : super.getContentsForStreamParsing();
  }
}
