package gouji.corpus.synth;

import gouji.corpus.label.HoldingRelation;
import gouji.corpus.label.Label;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Draws reports from a seed: the same seed and index give the same report, byte for byte. */
public final class Synthesis {

  private Synthesis() {}

  /**
   * One report of the endless series that a seed names.
   *
   * @param index from 0; each report depends on its own index only
   */
  public static SynthReport report(long seed, int index) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + index);
    int basic = random.nextInt(10_000, 90_000);
    int project = random.nextInt(10_000, 90_000);
    int total = basic + project + (index % 2 == 0 ? 1000 : 0);
    List<String> figures = List.of(money(total), money(basic), money(project));
    String quote = "全年支出" + money(total) + "万元";
    String text = quote + "，其中：基本支出" + money(basic) + "万元，项目支出" + money(project) + "万元。";
    String name = String.format(Locale.ROOT, "synth-%d-%05d", seed, index);
    List<Label> labels =
        index % 2 == 0
            ? List.of(
                new Label(
                    name + "-1",
                    "sum-mismatch",
                    "error",
                    Label.Certainty.MUST,
                    figures.subList(0, 1),
                    List.of(quote),
                    List.of(1),
                    figures.get(1) + " + " + figures.get(2),
                    "digit-changed"))
            : List.of();
    List<HoldingRelation> relations =
        index % 2 == 0
            ? List.of()
            : List.of(new HoldingRelation("sum", figures, List.of(quote), List.of(1)));
    return new SynthReport(name, pdf(text), labels, relations);
  }

  private static String money(int hundredths) {
    return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
  }

  private static byte[] pdf(String text) {
    try (PDDocument document = new PDDocument();
        InputStream font =
            Objects.requireNonNull(Synthesis.class.getResourceAsStream("page/kai.ttf"));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(PDType0Font.load(document, font), 10);
        content.newLineAtOffset(70, 700);
        content.showText(text);
        content.endText();
      }
      document.setDocumentId(0L);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
