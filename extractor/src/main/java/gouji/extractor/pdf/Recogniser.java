package gouji.extractor.pdf;

import gouji.extractor.model.BoundingBox;
import gouji.extractor.model.ReadBy;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Recognition;
import gouji.extractor.page.Glyph;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.Picture;
import gouji.extractor.page.PictureReader;
import gouji.extractor.page.Rule;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Decides which pages have to be recognised in their picture, and puts together what they say. */
final class Recogniser {
  /** A picture smaller than this, in points, or than this part of the page holds no text. */
  private static final double MIN_WIDTH = 100;

  private static final double MIN_HEIGHT = 30;
  private static final double MIN_PART = 0.03;

  /** What was recognised in a picture beside typed text counts as text when it is this sure. */
  private static final double SURE = 0.8;

  private static final double LEAST_HAN = 0.3;

  private final PDDocument document;
  private final OcrMode mode;
  private final PictureReader reader;
  private final IntPredicate time;
  private final List<ReadIssue> issues;

  /**
   * @param time whether there is still time to recognise a page, by its number
   * @param issues takes what could not be read
   */
  Recogniser(
      PDDocument document,
      OcrMode mode,
      PictureReader reader,
      IntPredicate time,
      List<ReadIssue> issues) {
    this.document = document;
    this.mode = mode;
    this.reader = reader;
    this.time = time;
    this.issues = issues;
  }

  /** What a page says, and how that was obtained; empty when nothing could be read. */
  record Reading(PageContent content, Optional<ReadBy> readBy) {}

  Reading read(PageContent scanned) {
    TextLayer layer = TextLayer.of(scanned);
    List<BoundingBox> pictures =
        mode == OcrMode.AUTO && layer == TextLayer.TYPED ? unreadPictures(scanned) : List.of();
    boolean whole = mode == OcrMode.FORCE || mode == OcrMode.AUTO && layer != TextLayer.TYPED;
    if (!whole && pictures.isEmpty()) {
      return byTextLayer(scanned, layer);
    }
    if (!time.test(scanned.number())) {
      issue(ReadIssue.Code.OUT_OF_TIME, scanned, "");
      return byTextLayer(scanned, layer);
    }
    return whole ? wholePage(scanned, layer) : typed(withPictures(scanned, pictures));
  }

  /** By the characters that the page carries alone. */
  private Reading byTextLayer(PageContent scanned, TextLayer layer) {
    return switch (layer) {
      case TYPED -> typed(scanned);
      case BEHIND_PICTURE -> behindPicture(scanned);
      case NONE, RUBBISH -> unread(scanned, layer);
    };
  }

  private Reading typed(PageContent scanned) {
    HiddenText.of(scanned).ifPresent(issues::add);
    PageContent content = scanned.withGlyphs(scanned.visible());
    if (content.unread() > 0) {
      issue(ReadIssue.Code.UNKNOWN_CHARACTERS, content, String.valueOf(content.unread()));
    }
    return new Reading(
        content, content.glyphs().isEmpty() ? Optional.empty() : Optional.of(ReadBy.TEXT_LAYER));
  }

  /** The text that somebody else's recognition put there, taken as it is. */
  private static Reading behindPicture(PageContent content) {
    List<Glyph> glyphs =
        content.glyphs().stream().map(g -> g.recognised(Recognition.UNKNOWN)).toList();
    return new Reading(content.withGlyphs(glyphs), Optional.of(ReadBy.OCR));
  }

  private Reading unread(PageContent content, TextLayer layer) {
    issue(ReadIssue.Code.IMAGE_ONLY_PAGE, content, "");
    List<Glyph> left = layer == TextLayer.RUBBISH ? List.of() : content.visible();
    return new Reading(content.withGlyphs(left), Optional.empty());
  }

  private Reading wholePage(PageContent scanned, TextLayer layer) {
    Optional<BufferedImage> picture = picture(scanned);
    Optional<PageContent> recognised = picture.flatMap(p -> recognise(p, scanned));
    if (recognised.isEmpty() || recognised.get().glyphs().isEmpty()) {
      if (layer == TextLayer.NONE && recognised.isPresent() && PagePicture.isBlank(picture.get())) {
        return new Reading(recognised.get(), Optional.empty());
      }
      return byTextLayer(scanned, layer);
    }
    PageContent content = recognised.get();
    unreadLines(content);
    if (layer == TextLayer.BEHIND_PICTURE
        && Agreement.isLikely(scanned.glyphs(), content.glyphs())) {
      content = content.withGlyphs(Agreement.of(scanned.glyphs(), content.glyphs()));
    }
    return new Reading(content, Optional.of(ReadBy.OCR));
  }

  /** Where pictures stand among typed text that may show some. */
  private static List<BoundingBox> unreadPictures(PageContent scanned) {
    if (scanned.images().isEmpty()) {
      return List.of();
    }
    PageContent content = scanned.withGlyphs(scanned.visible());
    return content.images().stream()
        .filter(image -> isUnread(image, content))
        .map(Picture::box)
        .toList();
  }

  /** With the text of pictures that stand among typed text. */
  private PageContent withPictures(PageContent content, List<BoundingBox> boxes) {
    Optional<PageContent> found =
        picture(content)
            .map(picture -> PagePicture.only(boxes, picture, content))
            .flatMap(picture -> recognise(picture, content))
            .filter(Recogniser::isText);
    if (found.isEmpty()) {
      return content;
    }
    unreadLines(found.get());
    List<Glyph> glyphs = new ArrayList<>(content.glyphs());
    glyphs.addAll(found.get().glyphs());
    List<Rule> rules = new ArrayList<>(content.rules());
    rules.addAll(found.get().rules());
    return content.withGlyphs(glyphs).withRules(rules);
  }

  private static boolean isUnread(Picture image, PageContent content) {
    BoundingBox box = image.box();
    return box.width() >= MIN_WIDTH
        && box.height() >= MIN_HEIGHT
        && image.area() >= MIN_PART * content.width() * content.height()
        && content.glyphs().stream().noneMatch(g -> box.contains(g.centreX(), g.centreY()));
  }

  /** Upright Chinese text, not the grain of a photograph or the axes of a chart. */
  private static boolean isText(PageContent content) {
    List<Glyph> glyphs = content.glyphs();
    return glyphs.size() >= TextLayer.FEW
        && content.turned() == Glyph.Direction.RIGHT
        && glyphs.stream().filter(g -> Character.isIdeographic(g.text().codePointAt(0))).count()
            >= LEAST_HAN * glyphs.size()
        && glyphs.stream()
                .mapToDouble(g -> g.recognition() == null ? 1 : g.recognition().confidence())
                .average()
                .orElse(0)
            >= SURE;
  }

  private Optional<BufferedImage> picture(PageContent content) {
    if (!PagePicture.isDrawable(content)) {
      issue(ReadIssue.Code.LIMIT, content, "");
      return Optional.empty();
    }
    try {
      return Optional.of(PagePicture.of(document, content));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      issue(ReadIssue.Code.DAMAGED_PAGE, content, PdfFile.reason(e));
      return Optional.empty();
    }
  }

  private Optional<PageContent> recognise(BufferedImage picture, PageContent content) {
    try {
      return Optional.of(reader.read(picture, content.number(), content.width(), content.height()));
    } catch (IOException e) {
      issue(ReadIssue.Code.NO_RECOGNITION, content, PdfFile.reason(e));
      return Optional.empty();
    }
  }

  private void unreadLines(PageContent recognised) {
    if (recognised.unread() > 0) {
      issue(ReadIssue.Code.UNREAD_LINES, recognised, String.valueOf(recognised.unread()));
    }
  }

  private void issue(ReadIssue.Code code, PageContent content, String detail) {
    issues.add(new ReadIssue(code, Optional.of(content.number()), detail));
  }
}
