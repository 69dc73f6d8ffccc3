package gouji.extractor;

import gouji.extractor.layout.FlowItem;
import gouji.extractor.layout.TableItem;
import gouji.extractor.layout.TextBlock;
import gouji.extractor.model.Block;
import gouji.extractor.model.Body;
import gouji.extractor.model.Page;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.ReadIssue;
import gouji.extractor.model.Table;
import gouji.extractor.section.Sections;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** From the flow of paragraphs and tables to blocks in their sections. */
final class BodyBuilder {
  private static final Pattern NOTE = Pattern.compile("[（(]?(注|备注|说明|附注)\\d?[:：].*");

  private BodyBuilder() {}

  static Body build(List<Page> pages, List<FlowItem> flow, List<ReadIssue> known) {
    List<ReadIssue> issues = new ArrayList<>(known);
    Sections.Tree tree = Sections.of(flow);
    List<Block> blocks = new ArrayList<>(flow.size());
    int paragraphs = 0;
    List<Table> tables = new ArrayList<>();
    Map<TableItem, String> ids = new IdentityHashMap<>();
    for (int i = 0; i < flow.size(); i++) {
      FlowItem item = flow.get(i);
      String section = tree.of().getOrDefault(item, "");
      if (item instanceof TextBlock block) {
        boolean heading = tree.headings().getOrDefault(item, false);
        blocks.add(
            new Paragraph("p" + ++paragraphs, section, block.passage(), heading, block.contents()));
      } else if (item instanceof TableItem table) {
        String id = "t" + (tables.size() + 1);
        ids.put(table, id);
        if (!table.verified()) {
          issues.add(
              new ReadIssue(
                  ReadIssue.Code.UNVERIFIED_TABLE,
                  Optional.of(table.page()),
                  table.caption().orElse("")));
        }
        Table read =
            new Table(
                id,
                section,
                table.pages(),
                table.caption(),
                table.unitLine(),
                notes(flow, i),
                table.headerRows(),
                table.verified(),
                table.cells(),
                table.joins(),
                Repeats.of(tables, table),
                table
                    .host()
                    .map(
                        h ->
                            new Table.Within(
                                Objects.requireNonNull(ids.get(h.table())), h.row(), h.column())));
        tables.add(read);
        blocks.add(read);
      }
    }
    return new Body(pages, tree.sections(), blocks, issues);
  }

  private static List<String> notes(List<FlowItem> flow, int table) {
    List<String> notes = new ArrayList<>();
    for (int i = table + 1; i < flow.size(); i++) {
      if (!(flow.get(i) instanceof TextBlock block)
          || !NOTE.matcher(block.passage().text()).matches()) {
        break;
      }
      notes.add(block.passage().printed());
    }
    return notes;
  }
}
