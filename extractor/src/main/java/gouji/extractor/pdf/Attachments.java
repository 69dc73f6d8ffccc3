package gouji.extractor.pdf;

import gouji.extractor.container.Contained;
import gouji.extractor.container.Source;
import gouji.extractor.model.ReadIssue;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The files that are attached to a PDF, or of which a portfolio is made. */
public final class Attachments {
  private static final int MOST_FILES = 1000;
  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_BYTES_TOGETHER = 256 << 20;
  private static final int DEEPEST_TREE = 20;
  private static final COSName COLLECTION = COSName.getPDFName("Collection");
  private static final COSName FILE_ATTACHMENT = COSName.getPDFName("FileAttachment");

  private Attachments() {}

  /** Says that files are attached. */
  static Optional<ReadIssue> issue(PDDocument document) {
    int count = specifications(document).size();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new ReadIssue(ReadIssue.Code.ATTACHED_FILES, Optional.empty(), String.valueOf(count)));
  }

  /** Whether the PDF is a portfolio, whose own page only stands in front of its files. */
  public static boolean isPortfolio(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.getDocumentCatalog().getCOSObject().containsKey(COLLECTION);
    }
  }

  /** The attached files, in the order of their names there. */
  public static List<Contained> list(byte[] bytes) throws IOException {
    List<Contained> files = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Set<String> names = new HashSet<>();
      int together = 0;
      for (PDComplexFileSpecification specification : specifications(document)) {
        String name = name(specification, files.size() + 1);
        while (!names.add(name)) {
          name = (files.size() + 1) + "-" + name;
        }
        byte[] file = content(specification, Math.min(MOST_BYTES, MOST_BYTES_TOGETHER - together));
        together += Math.min(file.length, MOST_BYTES_TOGETHER - together);
        boolean cut = file.length > MOST_BYTES || together >= MOST_BYTES_TOGETHER;
        files.add(
            new Contained(
                name,
                Source.of(cut ? new byte[0] : file),
                cut ? Optional.of(Contained.Problem.TOO_LARGE) : Optional.empty()));
      }
    }
    return files;
  }

  /** What it is called, without a path. */
  private static String name(PDComplexFileSpecification specification, int number) {
    String unicode = specification.getFileUnicode();
    String name = unicode == null ? specification.getFile() : unicode;
    String last = name == null ? "" : name.replaceAll("^.*[/\\\\]", "").strip();
    return last.isEmpty() || last.matches("\\.+") ? "attachment-" + number : last;
  }

  private static byte[] content(PDComplexFileSpecification specification, int most)
      throws IOException {
    PDEmbeddedFile unicode = specification.getEmbeddedFileUnicode();
    PDEmbeddedFile file = unicode == null ? specification.getEmbeddedFile() : unicode;
    if (file == null) {
      return new byte[0];
    }
    try (InputStream in = file.createInputStream()) {
      return in.readNBytes(most + 1);
    }
  }

  private static List<PDComplexFileSpecification> specifications(PDDocument document) {
    Map<COSDictionary, PDComplexFileSpecification> found = new LinkedHashMap<>();
    try {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
      if (tree != null) {
        collect(tree, found, DEEPEST_TREE);
      }
      for (PDPage page : document.getPages()) {
        COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
          if (annotations.getObject(i) instanceof COSDictionary annotation
              && FILE_ATTACHMENT.equals(annotation.getCOSName(COSName.SUBTYPE))
              && annotation.getDictionaryObject(COSName.FS) instanceof COSDictionary file) {
            found.put(file, new PDComplexFileSpecification(file));
          }
        }
      }
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // A broken tree: the files found so far are there all the same.
    }
    return found.values().stream().limit(MOST_FILES).toList();
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node,
      Map<COSDictionary, PDComplexFileSpecification> found,
      int depth)
      throws IOException {
    Map<String, PDComplexFileSpecification> names = node.getNames();
    if (names != null) {
      names.values().forEach(file -> found.put(file.getCOSObject(), file));
    }
    List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
    if (kids != null && depth > 0) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
        collect(kid, found, depth - 1);
      }
    }
  }
}
