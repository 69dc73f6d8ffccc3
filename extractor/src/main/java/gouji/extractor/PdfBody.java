package gouji.extractor;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.layout.Line;
import gouji.extractor.layout.Paragraphs;
import gouji.extractor.layout.RunningHeads;
import gouji.extractor.model.Body;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.ocr.PageReader;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.PageContent;
import gouji.extractor.page.Watch;
import gouji.extractor.pdf.PdfFile;
import gouji.extractor.table.TableFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the glyphs and lines of a PDF's pages to paragraphs and tables. */
final class PdfBody {
  private final List<ReadIssue> issues = new ArrayList<>();
  private final List<TableFlow.PageItems> pages = new ArrayList<>();
  private final List<List<Line>> lines = new ArrayList<>();
  private final List<Float> heights = new ArrayList<>();
  private final Map<Integer, Float> widths = new HashMap<>();

  private PdfBody() {}

  static Body read(byte[] bytes, OcrMode mode, Watch watch) {
    PdfBody body = new PdfBody();
    PdfFile.Scan scan = PdfFile.scan(bytes, mode, new PageReader(), watch, body::add);
    return body.build(scan);
  }

  private void add(PageContent content) {
    TableFlow.PageItems items = TableFlow.part(content);
    if (items.unread()) {
      issues.add(new ReadIssue(ReadIssue.Code.UNREAD_TABLE, Optional.of(content.number()), ""));
    }
    pages.add(items);
    lines.add(items.lines());
    heights.add(content.height());
    widths.put(content.number(), content.width());
  }

  private Body build(PdfFile.Scan scan) {
    issues.addAll(0, scan.issues());
    RunningHeads.Found heads =
        RunningHeads.find(lines, pages.stream().map(TableFlow.PageItems::tables).toList(), heights);
    TableFlow.Result tables = TableFlow.join(pages, heads.heads(), heads.overTables());
    List<FlowItem> flow = Paragraphs.join(tables.flow(), tables.alone(), tables.titles(), widths);
    return BodyBuilder.build(scan.pages(), flow, issues);
  }
}
