package gouji.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.extractor.Extractor;
import gouji.extractor.container.Source;
import gouji.extractor.model.Block;
import gouji.extractor.model.Cell;
import gouji.extractor.model.Figure;
import gouji.extractor.model.OtherNumber;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import gouji.extractor.model.Place;
import gouji.extractor.model.Report;
import gouji.extractor.model.Table;
import gouji.extractor.page.OcrMode;
import gouji.extractor.page.Watch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A digit that is neither in a figure nor in a number known to be none was silently not read. */
class EveryDigitTest {
  private static final Path REPORTS = Path.of("reports");

  @Test
  void ofTheSampleReportsIsAccountedFor() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(REPORTS)) {
      files = all.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
    }
    assertFalse(files.isEmpty());
    List<String> lost = new ArrayList<>();
    for (Path file : files) {
      Report report =
          Extractor.extract(
              Source.of(file), String.valueOf(file.getFileName()), OcrMode.OFF, Watch.PATIENT);
      Map<String, BitSet> known = new HashMap<>();
      for (Figure figure : report.figures()) {
        mark(known, figure.provenance().place());
      }
      for (OtherNumber other : report.numbers().others()) {
        mark(known, other.provenance().place());
      }
      for (Block block : report.blocks()) {
        if (block instanceof Paragraph paragraph) {
          lost.addAll(unknown(file, paragraph.passage(), known.get(paragraph.id())));
        } else if (block instanceof Table table) {
          for (Cell cell : table.cells()) {
            lost.addAll(unknown(file, cell.passage(), known.get(key(table.id(), cell))));
          }
        }
      }
    }
    assertEquals(List.of(), lost);
  }

  private static void mark(Map<String, BitSet> known, Place place) {
    if (place instanceof Place.InText at) {
      known.computeIfAbsent(at.paragraph(), id -> new BitSet()).set(at.start(), at.end());
    } else if (place instanceof Place.InTable at) {
      known
          .computeIfAbsent(at.table() + "/" + at.row() + "/" + at.column(), id -> new BitSet())
          .set(at.start(), at.end());
    }
  }

  private static String key(String table, Cell cell) {
    return table + "/" + cell.row() + "/" + cell.column();
  }

  private static List<String> unknown(
      Path file, Passage passage, @org.jspecify.annotations.Nullable BitSet known) {
    String text = passage.text();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && (known == null || !known.get(i))) {
        return List.of(file.getFileName() + ": " + text + " at " + i);
      }
    }
    return List.of();
  }
}
