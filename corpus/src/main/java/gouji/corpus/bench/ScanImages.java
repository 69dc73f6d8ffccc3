package gouji.corpus.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a scan as images, which tesseract takes; they are deleted when it is closed. */
final class ScanImages implements AutoCloseable {
  /** Pixels of the longer side: A4 at 200 dots an inch. */
  private static final float LONG_SIDE = 2339;

  private final Path folder;
  private final List<Path> pages = new ArrayList<>();

  ScanImages(Path scan) throws IOException {
    folder = Files.createTempDirectory("gouji-bench");
    try (PDDocument document = Loader.loadPDF(scan.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        var box = document.getPage(page).getCropBox();
        float scale = LONG_SIDE / Math.max(box.getWidth(), box.getHeight());
        Path png = folder.resolve(page + 1 + ".png");
        ImageIO.write(renderer.renderImage(page, scale, ImageType.GRAY), "png", png.toFile());
        pages.add(png);
      }
    }
  }

  /** What makes tesseract print the text of each page. */
  List<List<String>> tesseract() {
    return pages.stream()
        .map(png -> List.of("tesseract", png.toString(), "-", "-l", "chi_sim"))
        .toList();
  }

  /** What tesseract reads; empty when it is not installed, or not for Chinese. */
  Optional<NumberTokens> readByTesseract() throws IOException, InterruptedException {
    NumberTokens tokens = new NumberTokens();
    for (int page = 1; page <= pages.size(); page++) {
      Optional<Child> child = Child.run(tesseract().get(page - 1));
      if (child.isEmpty()) {
        return Optional.empty();
      }
      tokens.add(child.get().output(), page);
    }
    return Optional.of(tokens);
  }

  @Override
  public void close() throws IOException {
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(ScanImages::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
