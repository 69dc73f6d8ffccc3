package gouji.extractor.pdf;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.Picture;
import gouji.extractor.page.Rule;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The one pass over a page: collects glyphs, ruling lines, filled boxes and pictures. Draws
 * nothing, loads no glyph shapes, decodes no picture.
 */
final class PageScanner extends PDFGraphicsStreamEngine {
  /** How far a Han character reaches above and below its base line, in ems. */
  private static final float ASCENT = 0.86f;

  private static final float DESCENT = -0.14f;

  /** A filled or stroked shape no thicker than this is a line, in points. */
  private static final float THIN = 3f;

  /** A picture over this much of a page hides what was drawn there before. */
  private static final double COVERING = 0.5;

  private static final int MAX_GLYPHS = 400_000;
  private static final int MAX_RULES = 200_000;
  private static final int MAX_OPERATORS = 20_000_000;

  private static final Pattern SYMBOLS = Pattern.compile("(?i)wingdings|webdings|dingbats|marlett");

  private final int number;
  private final int rotation;
  private final PDRectangle crop;
  private final float width;
  private final float height;
  private final Map<PDFont, Map<Integer, String>> unicode;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<BoundingBox> fills = new ArrayList<>();
  private final List<Picture> images = new ArrayList<>();
  private final List<Cover> covers = new ArrayList<>();
  private final WhiteText white = new WhiteText();

  /** The colour of the last glyph, and whether it is white: most glyphs share one. */
  private @Nullable PDColor ink;

  private boolean inkIsWhite;

  /** The font of the last glyph, and the characters that are known of it. */
  private @Nullable PDFont lastFont;

  private Map<Integer, String> known = Map.of();
  private int unmapped;
  private int operators;

  /** Subpaths of the current path, each as x, y, x, y… in display space. */
  private final List<Subpath> path = new ArrayList<>();

  private @Nullable Subpath open;

  /** What lies outside of it is not displayed. A clipping path counts by its bounding box. */
  private Clip clip;

  private final ArrayDeque<Clip> clips = new ArrayDeque<>();
  private boolean clipNext;

  private record Clip(float left, float top, float right, float bottom) {
    boolean contains(float x, float y) {
      return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;
    }

    Clip intersect(float l, float t, float r, float b) {
      return new Clip(Math.max(left, l), Math.max(top, t), Math.min(right, r), Math.min(bottom, b));
    }
  }

  /** A picture drawn over the first so many glyphs. */
  private record Cover(BoundingBox box, int glyphs) {}

  private final Point2D.Float current = new Point2D.Float();

  PageScanner(PDPage page, int number, Map<PDFont, Map<Integer, String>> unicode) {
    super(page);
    this.number = number;
    this.unicode = unicode;
    this.rotation = Math.floorMod(page.getRotation(), 360) / 90;
    this.crop = page.getCropBox();
    boolean turned = rotation % 2 == 1;
    this.width = turned ? crop.getHeight() : crop.getWidth();
    this.height = turned ? crop.getWidth() : crop.getHeight();
    this.clip = new Clip(0, 0, width, height);
  }

  /** A place for the characters of a document's fonts, to be shared by its pages. */
  static Map<PDFont, Map<Integer, String>> unicodeCache() {
    return new IdentityHashMap<>();
  }

  /** Too much stands on the page, or the reader was asked to stop. */
  static final class Cut extends IOException {
    private static final long serialVersionUID = 1L;

    Cut(String reason) {
      super(reason);
    }
  }

  void scan() throws IOException {
    processPage(new StreamedPage(getPage()));
  }

  /** What was found so far; whole once {@link #scan} has returned. */
  PageContent content() {
    return new PageContent(
        number,
        width,
        height,
        Doubled.removed(white.asSeen(asSeen())),
        rules,
        fills,
        images,
        unmapped,
        Glyph.Direction.RIGHT);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    if (operators > MAX_OPERATORS || glyphs.size() > MAX_GLYPHS || rules.size() > MAX_RULES) {
      throw new Cut("more drawing than any printed page holds");
    }
    if ((operators & 0xFFF) == 0 && Thread.currentThread().isInterrupted()) {
      throw new Cut("interrupted");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    if (e instanceof Cut) {
      throw e;
    }
    super.operatorException(operator, operands, e);
  }

  // Text.

  @Override
  protected void showGlyph(Matrix m, PDFont font, int code, Vector displacement) {
    String text = unicode(font, code);
    if (text.isEmpty()) {
      return;
    }
    float w = font.isVertical() ? 1 : displacement.getX();
    float e = m.getTranslateX();
    float f = m.getTranslateY();
    // The base line from its start to its end, and the way up, both as displayed.
    float startX = displayX(e, f);
    float startY = displayY(e, f);
    float endX = displayX(e + m.getScaleX() * w, f + m.getShearY() * w);
    float endY = displayY(e + m.getScaleX() * w, f + m.getShearY() * w);
    float upX = displayX(e + m.getShearX(), f + m.getScaleY()) - startX;
    float upY = displayY(e + m.getShearX(), f + m.getScaleY()) - startY;
    float runX = displayX(e + m.getScaleX(), f + m.getShearY()) - startX;
    float runY = displayY(e + m.getScaleX(), f + m.getShearY()) - startY;
    float size;
    Glyph.Direction direction;
    float left;
    float right;
    float top;
    float bottom;
    if (Math.abs(runX) >= Math.abs(runY)) {
      size = Math.abs(upY);
      direction = runX >= 0 ? Glyph.Direction.RIGHT : Glyph.Direction.LEFT;
      left = Math.min(startX, endX);
      right = Math.max(startX, endX);
      top = startY + Math.min(ASCENT * upY, DESCENT * upY);
      bottom = startY + Math.max(ASCENT * upY, DESCENT * upY);
    } else {
      size = Math.abs(upX);
      direction = runY >= 0 ? Glyph.Direction.DOWN : Glyph.Direction.UP;
      top = Math.min(startY, endY);
      bottom = Math.max(startY, endY);
      left = startX + Math.min(ASCENT * upX, DESCENT * upX);
      right = startX + Math.max(ASCENT * upX, DESCENT * upX);
    }
    if (!(size > 0.5f) || !clip.contains((left + right) / 2, (top + bottom) / 2)) {
      return; // not displayed, or not a number
    }
    RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
    boolean hidden =
        mode == RenderingMode.NEITHER
            || mode == RenderingMode.NEITHER_CLIP
            || mode.isFill() && getGraphicsState().getNonStrokeAlphaConstant() == 0;
    if (isWhite(mode)) {
      white.add(glyphs.size());
    }
    glyphs.add(new Glyph(text, left, top, right, bottom, size, direction, hidden));
  }

  private boolean isWhite(RenderingMode mode) {
    PDColor fill = getGraphicsState().getNonStrokingColor();
    if (fill != ink) {
      ink = fill;
      inkIsWhite = isWhite(fill);
    }
    return mode.isFill()
        && inkIsWhite
        && (!mode.isStroke() || isWhite(getGraphicsState().getStrokingColor()));
  }

  /** The character that a code stands for; empty for a space and for what is not known. */
  private String unicode(PDFont font, int code) {
    if (font != lastFont) {
      lastFont = font;
      known = unicode.computeIfAbsent(font, f -> new HashMap<>());
    }
    String text = known.get(code);
    if (text == null) {
      text = lookUp(font, code);
      known.put(code, text);
    }
    if (text == UNMAPPED) {
      unmapped++;
      return "";
    }
    return text;
  }

  /** Compared by identity. */
  @SuppressWarnings("StringOperationCanBeSimplified")
  private static final String UNMAPPED = new String("");

  /** What an unknown character counts as: bullets and boxes mean nothing. */
  private static String unknown(PDFont font) {
    String name = font.getName();
    return name != null && SYMBOLS.matcher(name).find() ? "" : UNMAPPED;
  }

  private static String lookUp(PDFont font, int code) {
    String text;
    try {
      text = font.toUnicode(code);
    } catch (RuntimeException e) {
      text = null; // a broken ToUnicode map
    }
    if (text == null && font instanceof PDSimpleFont && code >= 0x20 && code < 0x7F) {
      text = String.valueOf((char) code);
    }
    if (text == null) {
      return unknown(font);
    }
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isISOControl(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        kept.append(c);
      }
    }
    for (int i = 0; i < kept.length(); i++) {
      char c = kept.charAt(i);
      if (c == '\uFFFD' || c >= '\uE000' && c <= '\uF8FF' || c == '\uFFFF') {
        return unknown(font);
      }
    }
    return kept.toString();
  }

  // Display space.

  private float displayX(float x, float y) {
    return switch (rotation) {
      case 1 -> y - crop.getLowerLeftY();
      case 2 -> crop.getUpperRightX() - x;
      case 3 -> crop.getUpperRightY() - y;
      default -> x - crop.getLowerLeftX();
    };
  }

  private float displayY(float x, float y) {
    return switch (rotation) {
      case 1 -> x - crop.getLowerLeftX();
      case 2 -> y - crop.getLowerLeftY();
      case 3 -> crop.getUpperRightX() - x;
      default -> crop.getUpperRightY() - y;
    };
  }

  // Lines and boxes.

  private static final class Subpath {
    float[] points = new float[10];
    int length;
    boolean closed;
    boolean curved;

    void add(float x, float y) {
      if (length == points.length) {
        points = java.util.Arrays.copyOf(points, 2 * length);
      }
      points[length++] = x;
      points[length++] = y;
    }
  }

  @Override
  public void moveTo(float x, float y) {
    current.setLocation(x, y);
    Subpath next = new Subpath();
    next.add(displayX(x, y), displayY(x, y));
    path.add(next);
    open = next;
  }

  @Override
  public void lineTo(float x, float y) {
    current.setLocation(x, y);
    if (open == null) {
      moveTo(x, y);
      return;
    }
    open.add(displayX(x, y), displayY(x, y));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lineTo(x3, y3);
    if (open != null) {
      open.curved = true;
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
    current.setLocation(p0);
  }

  @Override
  public void closePath() {
    if (open != null) {
      open.closed = true;
      open = null;
    }
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void endPath() {
    if (clipNext && !path.isEmpty()) {
      float left = Float.MAX_VALUE;
      float top = Float.MAX_VALUE;
      float right = -Float.MAX_VALUE;
      float bottom = -Float.MAX_VALUE;
      for (Subpath s : path) {
        for (int i = 0; i < s.length; i += 2) {
          left = Math.min(left, s.points[i]);
          right = Math.max(right, s.points[i]);
          top = Math.min(top, s.points[i + 1]);
          bottom = Math.max(bottom, s.points[i + 1]);
        }
      }
      clip = clip.intersect(left, top, right, bottom);
    }
    clipNext = false;
    path.clear();
    open = null;
  }

  @Override
  public void strokePath() {
    if (!isWhite(getGraphicsState().getStrokingColor())) {
      stroke();
    }
    endPath();
  }

  @Override
  public void fillPath(int windingRule) {
    if (!isWhite(getGraphicsState().getNonStrokingColor())) {
      fill();
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    if (!isWhite(getGraphicsState().getNonStrokingColor())) {
      fill();
    }
    strokePath();
  }

  private void stroke() {
    for (Subpath s : path) {
      if (s.curved) {
        continue;
      }
      for (int i = 2; i < s.length; i += 2) {
        segment(s.points[i - 2], s.points[i - 1], s.points[i], s.points[i + 1]);
      }
      if (s.closed && s.length >= 6) {
        segment(s.points[s.length - 2], s.points[s.length - 1], s.points[0], s.points[1]);
      }
    }
  }

  private void segment(float x1, float y1, float x2, float y2) {
    float dx = Math.abs(x2 - x1);
    float dy = Math.abs(y2 - y1);
    if (dy <= 1 && dx > dy) {
      rule(true, (y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2));
    } else if (dx <= 1 && dy > dx) {
      rule(false, (x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2));
    }
  }

  private void fill() {
    for (Subpath s : path) {
      if (s.length < 6) {
        continue;
      }
      float left = s.points[0];
      float right = left;
      float top = s.points[1];
      float bottom = top;
      for (int i = 2; i < s.length; i += 2) {
        left = Math.min(left, s.points[i]);
        right = Math.max(right, s.points[i]);
        top = Math.min(top, s.points[i + 1]);
        bottom = Math.max(bottom, s.points[i + 1]);
      }
      white.backdrop(left, top, right, bottom);
      if (!s.curved) {
        box(left, top, right, bottom);
      }
    }
  }

  /** A filled box: a line when thin, both lines when it is a dot of a dotted line. */
  private void box(float left, float top, float right, float bottom) {
    float w = right - left;
    float h = bottom - top;
    boolean flat = h <= THIN;
    boolean slim = w <= THIN;
    if (flat && (!slim || w >= h)) {
      rule(true, (top + bottom) / 2, left, right);
    }
    if (slim && (!flat || h >= w)) {
      rule(false, (left + right) / 2, top, bottom);
    }
    if (!flat && !slim && Float.isFinite(w) && Float.isFinite(h)) {
      fills.add(new BoundingBox(left, top, right, bottom));
    }
  }

  private void rule(boolean horizontal, float at, float from, float to) {
    float begin = horizontal ? clip.left() : clip.top();
    float end = horizontal ? clip.right() : clip.bottom();
    float low = horizontal ? clip.top() : clip.left();
    float high = horizontal ? clip.bottom() : clip.right();
    if (at >= low - 1.5f && at <= high + 1.5f && to > begin && from < end) {
      rules.add(new Rule(horizontal, at, Math.max(from, begin), Math.min(to, end)));
    }
  }

  /** White or nearly so: all light of a screen's colours, no ink of a printer's. */
  private static boolean isWhite(PDColor color) {
    float[] parts = color.getComponents();
    PDColorSpace space = color.getColorSpace();
    boolean profiled = space instanceof PDICCBased;
    boolean light =
        parts.length == 3 && (profiled || space instanceof PDDeviceRGB)
            || parts.length == 1 && (profiled || space instanceof PDDeviceGray);
    boolean inks = parts.length == 4 && (profiled || space instanceof PDDeviceCMYK);
    if (!light && !inks) {
      return false;
    }
    for (float part : parts) {
      if (light ? part < 0.97f : part > 0.03f) {
        return false;
      }
    }
    return true;
  }

  /** Whether what was drawn before cannot be seen through it. */
  private boolean isOpaque(PDImage image) {
    return getGraphicsState().getNonStrokeAlphaConstant() >= 1
        && getGraphicsState().getBlendMode() == BlendMode.NORMAL
        && !image.isStencil()
        && !image.getCOSObject().containsKey(COSName.SMASK)
        && !image.getCOSObject().containsKey(COSName.MASK);
  }

  /** The glyphs, those that a picture was drawn over marked as hidden. */
  private List<Glyph> asSeen() {
    if (covers.isEmpty()) {
      return glyphs;
    }
    List<Glyph> seen = new ArrayList<>(glyphs);
    for (Cover cover : covers) {
      for (int i = 0; i < cover.glyphs(); i++) {
        Glyph glyph = seen.get(i);
        if (!glyph.hidden() && cover.box().contains(glyph.centreX(), glyph.centreY())) {
          seen.set(i, glyph.unseen());
        }
      }
    }
    return seen;
  }

  @Override
  public void drawImage(PDImage image) {
    Matrix m = getGraphicsState().getCurrentTransformationMatrix();
    float x1 = m.getTranslateX();
    float y1 = m.getTranslateY();
    float x2 = x1 + m.getScaleX() + m.getShearX();
    float y2 = y1 + m.getScaleY() + m.getShearY();
    float left = Math.min(displayX(x1, y1), displayX(x2, y2));
    float right = Math.max(displayX(x1, y1), displayX(x2, y2));
    float top = Math.min(displayY(x1, y1), displayY(x2, y2));
    float bottom = Math.max(displayY(x1, y1), displayY(x2, y2));
    white.backdrop(left, top, right, bottom);
    if (right - left <= THIN || bottom - top <= THIN) {
      box(left, top, right, bottom);
    } else if (Float.isFinite(right - left) && Float.isFinite(bottom - top)) {
      Picture picture =
          new Picture(
              new BoundingBox(left, top, right, bottom), image.getWidth(), image.getHeight());
      images.add(picture);
      if (isOpaque(image) && picture.area() >= COVERING * width * height) {
        covers.add(new Cover(picture.box(), glyphs.size()));
      }
    }
  }

  // A sheet printed on several pages is often drawn whole on each of them, and cut by a clipping
  // path: what lies outside stands on another page.

  @Override
  public void clip(int windingRule) {
    clipNext = true;
  }

  @Override
  public void saveGraphicsState() {
    clips.push(clip);
    super.saveGraphicsState();
  }

  @Override
  public void restoreGraphicsState() {
    if (!clips.isEmpty()) {
      clip = clips.pop();
    }
    super.restoreGraphicsState();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    Clip outer = clip;
    int depth = clips.size();
    try {
      super.showForm(form);
    } finally {
      clip = outer;
      while (clips.size() > depth) {
        clips.pop();
      }
    }
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    showForm(form);
  }

  @Override
  public void shadingFill(COSName name) {
    white.backdrop(clip.left(), clip.top(), clip.right(), clip.bottom());
  }
}
