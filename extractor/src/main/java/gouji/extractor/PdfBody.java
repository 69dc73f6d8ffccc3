package gouji.extractor;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.layout.Line;
import gouji.extractor.layout.Paragraphs;
import gouji.extractor.layout.RunningHeads;
import gouji.extractor.model.Body;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.page.PageContent;
import gouji.extractor.pdf.PdfFile;
import gouji.extractor.table.TableFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the glyphs and lines of a PDF's pages to paragraphs and tables. */
final class PdfBody {
  private PdfBody() {}

  static Body read(byte[] bytes) {
    PdfFile.Scan scan = PdfFile.scan(bytes);
    List<ReadIssue> issues = new ArrayList<>(scan.issues());

    List<TableFlow.PageItems> pages = new ArrayList<>();
    List<List<Line>> lines = new ArrayList<>();
    List<Float> heights = new ArrayList<>();
    Map<Integer, Float> widths = new HashMap<>();
    for (PageContent content : scan.contents()) {
      TableFlow.PageItems items = TableFlow.part(content);
      if (items.unread()) {
        issues.add(
            new ReadIssue(
                ReadIssue.Code.UNREAD_TABLE,
                Optional.of(content.number()),
                "figures that stand in columns were read as text"));
      }
      pages.add(items);
      lines.add(items.lines());
      heights.add(content.height());
      widths.put(content.number(), content.width());
    }
    RunningHeads.Found heads =
        RunningHeads.find(lines, pages.stream().map(TableFlow.PageItems::tables).toList(), heights);
    TableFlow.Result tables = TableFlow.join(pages, heads.heads(), heads.overTables());
    List<FlowItem> flow = Paragraphs.join(tables.flow(), tables.alone(), tables.titles(), widths);
    return BodyBuilder.build(scan.pages(), flow, issues);
  }
}
