package gouji.extractor.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.Extractor;
import gouji.extractor.container.Contained;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.page.OcrMode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

  @Test
  void filesOfTheDocumentAndOfItsPagesAreListed() throws IOException {
    byte[] pdf = pdf(false);

    List<Contained> files = Attachments.list(pdf);

    assertEquals(List.of("收支总表.xlsx", "附件.txt"), files.stream().map(Contained::name).toList());
    assertArrayEquals("乙".getBytes(UTF_8), files.get(1).source().bytes());
    assertTrue(
        Extractor.read(pdf, "a.pdf", OcrMode.OFF).issues().stream()
            .anyMatch(i -> i.code() == ReadIssue.Code.ATTACHED_FILES));
  }

  @Test
  void aPortfolioIsKnown() throws IOException {
    assertTrue(Attachments.isPortfolio(pdf(true)));
    assertFalse(Attachments.isPortfolio(pdf(false)));
  }

  private static byte[] pdf(boolean portfolio) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
      tree.setNames(Map.of("1", file(document, "C:\\报告\\收支总表.xlsx", "甲")));
      PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
      names.setEmbeddedFiles(tree);
      document.getDocumentCatalog().setNames(names);
      PDAnnotationFileAttachment pinned = new PDAnnotationFileAttachment();
      pinned.setFile(file(document, "附件.txt", "乙"));
      page.setAnnotations(List.of(pinned));
      if (portfolio) {
        document
            .getDocumentCatalog()
            .getCOSObject()
            .setItem(COSName.getPDFName("Collection"), new COSDictionary());
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static PDComplexFileSpecification file(PDDocument document, String name, String text)
      throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(name);
    file.setFileUnicode(name);
    file.setEmbeddedFile(
        new PDEmbeddedFile(document, new ByteArrayInputStream(text.getBytes(UTF_8))));
    return file;
  }
}
