package gouji.corpus.synth.page;

import gouji.corpus.synth.document.Block;
import gouji.corpus.synth.document.Block.Contents;
import gouji.corpus.synth.document.Block.Heading;
import gouji.corpus.synth.document.Block.NewPage;
import gouji.corpus.synth.document.Block.Paragraph;
import gouji.corpus.synth.document.Block.Paragraph.Setting;
import gouji.corpus.synth.document.Block.Table;
import gouji.corpus.synth.document.Block.Title;
import gouji.corpus.synth.document.Document;
import gouji.corpus.synth.document.Line;
import gouji.corpus.synth.page.Letters.Type;
import gouji.corpus.synth.page.LineBreaks.Stretch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Sets one report in one style. */
public final class Typesetter {
  private static final float TITLE = 1.4f;
  private static final float NOTE = 0.8f;
  private static final float SPACE_ABOVE_HEADING = 0.3f;

  private final Document document;
  private final PageStyle style;
  private final Letters letters;
  private final Paper paper;
  private final Placement placement = new Placement();

  /** The headings' pages, from an earlier pass. */
  private final Map<Heading, Integer> pages;

  private final Map<Heading, Integer> found = new java.util.IdentityHashMap<>();

  private Typesetter(
      PDDocument pdf, Document document, PageStyle style, Map<Heading, Integer> pages)
      throws IOException {
    this.document = document;
    this.style = style;
    this.pages = pages;
    this.letters = new Letters(pdf);
    this.paper = new Paper(pdf, letters, style);
  }

  /** Sets a report; the same report and style give the same bytes. */
  public static Typeset set(Document document, PageStyle style) {
    try {
      Map<Heading, Integer> pages = Map.of();
      if (document.blocks().stream().anyMatch(Contents.class::isInstance)) {
        try (PDDocument trial = new PDDocument()) {
          Typesetter first = new Typesetter(trial, document, style, pages);
          first.run();
          pages = first.found;
        }
      }
      try (PDDocument pdf = new PDDocument()) {
        Typesetter typesetter = new Typesetter(pdf, document, style, pages);
        typesetter.run();
        return new Typeset(bytes(pdf), typesetter.placement, pdf.getNumberOfPages());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document's identity would else depend on the time of day. */
  private static byte[] bytes(PDDocument pdf) throws IOException {
    pdf.setDocumentId(0L);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pdf.save(out);
    return out.toByteArray();
  }

  private void run() throws IOException {
    for (Block block : document.blocks()) {
      set(block);
    }
    paper.finish(document.title());
  }

  private void set(Block block) throws IOException {
    if (block instanceof Title title) {
      Type type = new Type(style.headings(), style.digits(), style.size() * TITLE, true);
      paragraph(title.line(), type, Setting.CENTRED);
      paper.use(type.size());
    } else if (block instanceof Heading heading) {
      heading(heading);
    } else if (block instanceof Paragraph paragraph) {
      float size = paragraph.setting() == Setting.NOTE ? style.size() * NOTE : style.size();
      paragraph(
          paragraph.line(),
          new Type(style.body(), style.digits(), size, false),
          paragraph.setting());
    } else if (block instanceof Table table) {
      new TableSetter(document, style, letters, paper, placement).set(table);
    } else if (block instanceof NewPage next) {
      if (!paper.isEmpty() || paper.isLandscape() != next.landscape()) {
        paper.newPage(next.landscape());
      }
    } else if (block instanceof Contents contents) {
      contents(contents);
    }
  }

  private void heading(Heading heading) throws IOException {
    boolean large = heading.level() <= 2;
    Type type =
        new Type(
            heading.level() <= 2 ? style.headings() : style.body(),
            style.digits(),
            heading.level() == 0 ? style.size() * TITLE : style.size(),
            large && style.headings() == style.body());
    // A heading does not stand at the foot of a page, away from what it heads.
    if (paper.room() < lineHeight(type) * 3) {
      paper.newPage();
    }
    if (!paper.isEmpty()) {
      paper.use(type.size() * SPACE_ABOVE_HEADING);
    }
    found.put(heading, paper.page());
    paragraph(heading.line(), type, heading.level() == 0 ? Setting.CENTRED : Setting.INDENTED);
  }

  private float lineHeight(Type type) {
    return type.size() * style.leading();
  }

  private void paragraph(Line line, Type type, Setting setting) throws IOException {
    String text = document.text(line);
    float indent = setting == Setting.INDENTED ? type.size() * 2 : 0;
    float width = paper.width();
    List<Stretch> lines = new LineBreaks(letters, type).lines(text, width - indent, width);
    for (int i = 0; i < lines.size(); i++) {
      if (paper.room() < lineHeight(type)) {
        paper.newPage();
      }
      Stretch stretch = lines.get(i);
      String words = text.substring(stretch.start(), stretch.end());
      float x = i == 0 ? indent : 0;
      float spare = width - x - letters.width(words, type);
      boolean last = i == lines.size() - 1;
      float spacing = 0;
      if (setting == Setting.CENTRED) {
        x = spare / 2;
      } else if (setting == Setting.RIGHT) {
        x = spare;
      } else if (style.justified() && !last && words.length() > 1) {
        spacing = spare / (words.length() - 1);
      }
      paper.text(words, x, type.size() * style.leading() * 0.8f, type, spacing);
      paper.use(lineHeight(type));
      placement.add(line, stretch.start(), stretch.end(), paper.page());
    }
  }

  /** Headings as they should be: what is wrong in one of them stands there only. */
  private void contents(Contents contents) throws IOException {
    Type type = new Type(style.body(), style.digits(), style.size(), false);
    Document right =
        new Document(document.title(), List.of(), List.of(), Map.of(), java.util.Set.of());
    for (Block block : document.blocks()) {
      if (block instanceof Heading heading && heading.level() <= contents.depth()) {
        if (paper.room() < lineHeight(type)) {
          paper.newPage();
        }
        String page = String.valueOf(pages.getOrDefault(heading, 0));
        float x = Math.max(0, heading.level() - 1) * type.size();
        String words = right.text(heading.line());
        float left = paper.width() - x - letters.width(words, type) - letters.width(page, type);
        int dots = Math.max(0, (int) (left / letters.width('.', type)) - 2);
        float down = type.size() * style.leading() * 0.8f;
        paper.text(words + ".".repeat(dots), x, down, type, 0);
        paper.text(page, paper.width() - letters.width(page, type), down, type, 0);
        paper.use(lineHeight(type));
      }
    }
  }
}
