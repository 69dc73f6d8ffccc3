package gouji.extractor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * A PDF drawn for a test. Places are points from the page's top left corner. Its font is a Chinese
 * one that readers are expected to have, so that no font file is needed.
 */
public final class DrawnPdf {
  private final PDDocument document = new PDDocument();
  private final COSDictionary font = font();
  private final StringBuilder content = new StringBuilder();
  private PDPage page = new PDPage();
  private float height;

  /** A document with one empty A4 page. */
  public static DrawnPdf a4() {
    return new DrawnPdf().page(595, 842);
  }

  /** Begins a page. */
  public DrawnPdf page(float width, float pageHeight) {
    finish();
    page = new PDPage(new PDRectangle(width, pageHeight));
    page.setResources(new PDResources());
    COSDictionary fonts = new COSDictionary();
    fonts.setItem(COSName.getPDFName("F"), font);
    page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
    document.addPage(page);
    height = pageHeight;
    return this;
  }

  /** Writes a line of text whose em box begins at the place. */
  public DrawnPdf text(double x, double y, double size, String text) {
    StringBuilder hex = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_16BE)) {
      hex.append(String.format(Locale.ROOT, "%02X", b));
    }
    return raw("BT /F %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET", size, x, height - y - 0.86 * size, hex);
  }

  /** Writes digits in a font whose shapes the document itself draws. */
  public DrawnPdf typeThree(double x, double y, double size, String digits) {
    COSDictionary type3 = new COSDictionary();
    type3.setItem(COSName.TYPE, COSName.FONT);
    type3.setName(COSName.SUBTYPE, "Type3");
    COSArray box = new COSArray();
    COSArray matrix = new COSArray();
    for (int n : new int[] {0, 0, 1, 1}) {
      box.add(COSInteger.get(n));
    }
    for (int n : new int[] {1, 0, 0, 1, 0, 0}) {
      matrix.add(COSInteger.get(n));
    }
    type3.setItem(COSName.FONT_BBOX, box);
    type3.setItem(COSName.FONT_MATRIX, matrix);
    type3.setItem(COSName.CHAR_PROCS, new COSDictionary());
    type3.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
    type3.setInt(COSName.FIRST_CHAR, '0');
    type3.setInt(COSName.LAST_CHAR, '9');
    COSArray widths = new COSArray();
    for (char c = '0'; c <= '9'; c++) {
      widths.add(new COSFloat(0.5f));
    }
    type3.setItem(COSName.WIDTHS, widths);
    ((COSDictionary) page.getResources().getCOSObject().getDictionaryObject(COSName.FONT))
        .setItem(COSName.getPDFName("T"), type3);
    return raw(
        "BT /T %s Tf 1 0 0 1 %s %s Tm (%s) Tj ET", size, x, height - y - 0.86 * size, digits);
  }

  /** Writes lines one under the other, 1.6 ems apart. */
  public DrawnPdf lines(double x, double y, double size, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      int indent = 0;
      while (lines[i].charAt(indent) == '　') {
        indent++;
      }
      text(x + indent * size, y + i * 1.6 * size, size, lines[i].substring(indent));
    }
    return this;
  }

  /** Strokes a line. */
  public DrawnPdf line(double x1, double y1, double x2, double y2) {
    return raw("0.5 w %s %s m %s %s l S", x1, height - y1, x2, height - y2);
  }

  /** Fills a box. */
  public DrawnPdf fill(double left, double top, double right, double bottom) {
    return raw("%s %s %s %s re f", left, height - bottom, right - left, bottom - top);
  }

  /** Rules a grid whose columns and rows begin and end at the places. */
  public DrawnPdf grid(double[] xs, double[] ys) {
    for (double x : xs) {
      line(x, ys[0], x, ys[ys.length - 1]);
    }
    for (double y : ys) {
      line(xs[0], y, xs[xs.length - 1], y);
    }
    return this;
  }

  /** A ruled table of one-line cells, 20 points high. */
  public DrawnPdf table(double[] xs, double y, String[]... rows) {
    double[] ys = new double[rows.length + 1];
    for (int r = 0; r <= rows.length; r++) {
      ys[r] = y + 20 * r;
    }
    grid(xs, ys);
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        if (!rows[r][c].isEmpty()) {
          text(xs[c] + 3, ys[r] + 5, 10, rows[r][c]);
        }
      }
    }
    return this;
  }

  /** Covers the page with a black picture. */
  public DrawnPdf picture() {
    return picture(0);
  }

  /** Covers the page with a picture of one colour. */
  public DrawnPdf picture(int rgb) {
    try {
      var image = new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
      for (int i = 0; i < 64; i++) {
        image.setRGB(i % 8, i / 8, rgb);
      }
      COSName name = page.getResources().add(LosslessFactory.createFromImage(document, image));
      return raw(
          "q %s 0 0 %s 0 0 cm /%s Do Q", page.getMediaBox().getWidth(), height, name.getName());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Appends operators. */
  public DrawnPdf raw(String operators, Object... values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Double d) {
        values[i] = String.format(Locale.ROOT, "%.3f", d);
      }
    }
    content.append(String.format(Locale.ROOT, operators, values)).append('\n');
    return this;
  }

  public DrawnPdf rotated(int degrees) {
    page.setRotation(degrees);
    return this;
  }

  public DrawnPdf cropped(float left, float bottom, float right, float top) {
    page.setCropBox(new PDRectangle(left, bottom, right - left, top - bottom));
    return this;
  }

  public byte[] bytes() {
    finish();
    return save();
  }

  public byte[] encrypted(String password) {
    finish();
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return save();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] save() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      document.close();
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void finish() {
    if (document.getNumberOfPages() == 0) {
      return;
    }
    try {
      PDStream stream = new PDStream(document);
      try (OutputStream out = stream.createOutputStream()) {
        out.write(content.toString().getBytes(StandardCharsets.ISO_8859_1));
      }
      page.setContents(stream);
      content.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static COSDictionary font() {
    COSDictionary info = new COSDictionary();
    info.setItem(COSName.REGISTRY, new COSString("Adobe"));
    info.setItem(COSName.ORDERING, new COSString("GB1"));
    info.setInt(COSName.SUPPLEMENT, 2);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "STSong-Light");
    descriptor.setInt(COSName.FLAGS, 6);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
    cid.setName(COSName.BASE_FONT, "STSong-Light");
    cid.setItem(COSName.CIDSYSTEMINFO, info);
    cid.setItem(COSName.FONT_DESC, descriptor);
    cid.setInt(COSName.DW, 1000);
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(1));
    widths.add(COSInteger.get(95));
    widths.add(COSInteger.get(500));
    cid.setItem(COSName.W, widths);
    COSArray descendants = new COSArray();
    descendants.add(cid);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "STSong-Light");
    font.setName(COSName.ENCODING, "UniGB-UCS2-H");
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
