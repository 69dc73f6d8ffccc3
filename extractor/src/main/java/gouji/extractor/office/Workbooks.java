package gouji.extractor.office;

import gouji.extractor.model.ReadIssue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** Reads the worksheets of an Excel file that a reader sees, as displayed. */
final class Workbooks {
  /** Names that a sheet has when nobody named it. */
  private static final Pattern UNNAMED = Pattern.compile("(?i)(sheet|工作表|表) ?\\d+");

  private Workbooks() {}

  /** Writes the sheets into the flow and returns what could not be read. */
  static List<ReadIssue> read(byte[] bytes, OfficeFlow flow) throws IOException {
    List<ReadIssue> issues = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      boolean pictures = false;
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        String name = workbook.getSheetName(i);
        if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
          issues.add(issue(ReadIssue.Code.HIDDEN_CELLS, name));
          continue;
        }
        Sheet sheet = workbook.getSheetAt(i);
        VisibleCells cells = VisibleCells.of(sheet);
        cells.hidden().ifPresent(what -> issues.add(issue(ReadIssue.Code.HIDDEN_CELLS, what)));
        if (cells.cut()) {
          issues.add(issue(ReadIssue.Code.LIMIT, name));
        }
        new SheetTables(cells, flow).read(!UNNAMED.matcher(name).matches());
        pictures |= sheet.getDrawingPatriarch() != null && !workbook.getAllPictures().isEmpty();
      }
      if (pictures) {
        String count = String.valueOf(workbook.getAllPictures().size());
        issues.add(issue(ReadIssue.Code.UNREAD_PICTURE, count));
      }
    }
    return issues;
  }

  private static ReadIssue issue(ReadIssue.Code code, String detail) {
    return new ReadIssue(code, Optional.empty(), detail);
  }
}
