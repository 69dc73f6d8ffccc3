package gouji.corpus.bench;

import gouji.checker.run.Auditor;
import gouji.extractor.Extractor;
import gouji.extractor.container.Source;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.Watch;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * What reads a PDF within a Java process: this program, and the libraries that it is held against.
 */
enum Reader {
  /** Everything that a user waits for. */
  AUDIT("gouji, audit") {
    @Override
    long read(Path file) {
      return new Auditor(Extractor::extract).audit(file, "report.pdf").findings().size();
    }
  },
  /** Up to the figures. */
  EXTRACTION("gouji, extraction") {
    @Override
    long read(Path file) throws IOException {
      return Extractor.extract(
              Source.of(Files.readAllBytes(file)), "report.pdf", OcrMode.AUTO, Watch.PATIENT)
          .figures()
          .size();
    }
  },
  PLAIN_TEXT("PDFBox PDFTextStripper") {
    @Override
    long read(Path file) throws IOException {
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        return new PDFTextStripper().getText(document).length();
      }
    }
  },
  TIKA("Tika AutoDetectParser") {
    @Override
    long read(Path file) throws IOException {
      BodyContentHandler text = new BodyContentHandler(-1);
      try (InputStream in = Files.newInputStream(file)) {
        new AutoDetectParser().parse(in, text, new Metadata());
      } catch (SAXException | TikaException e) {
        throw new IOException(e);
      }
      return text.toString().strip().length();
    }
  },
  TABULA("tabula, ruled tables") {
    @Override
    long read(Path file) throws IOException {
      long cells = 0;
      SpreadsheetExtractionAlgorithm tables = new SpreadsheetExtractionAlgorithm();
      try (PDDocument document = Loader.loadPDF(file.toFile())) {
        Iterator<Page> pages = new ObjectExtractor(document).extract();
        while (pages.hasNext()) {
          cells += tables.extract(pages.next()).size();
        }
      }
      return cells;
    }
  },
  OCR("gouji, recognition") {
    @Override
    long read(Path file) throws IOException {
      return Extractor.read(Files.readAllBytes(file), "scan.pdf", OcrMode.FORCE).blocks().size();
    }
  };

  private final String title;

  Reader(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /**
   * Reads a file.
   *
   * @return how much was found in it, so that no reader is quick by finding nothing
   */
  abstract long read(Path file) throws IOException;
}
