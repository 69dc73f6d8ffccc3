package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.model.Block;
import gouji.extractor.model.Paragraph;
import gouji.extractor.model.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintedZerosTest {
  private static final String FULL = "收入468.52万元、461.58万元、388.52万元，支出5.28万元、1.78万元。";

  @Test
  void amountsOfOneAndOfTwoPlacesWithoutAZero() {
    assertTrue(areDropped(FULL, "预算4万元，决算3.5万元，减少0.5万元。"));
  }

  @Test
  void aSingleZeroIsPrinted() {
    assertFalse(areDropped(FULL, "预算4万元，决算3.5万元，减少0.5万元，采购20.10万元。"));
  }

  @Test
  void aFewAmountsShowNoHabit() {
    assertFalse(areDropped("预算6万元，决算5.28万元，完成88%。"));
    assertFalse(areDropped(FULL));
    assertFalse(areDropped("预算4万元，决算3.5万元，减少0.5万元。"));
  }

  private static boolean areDropped(String... paragraphs) {
    return PrintedZeros.areDropped(
        List.of(paragraphs).stream()
            .map(text -> (Block) new Paragraph("p", "", Passage.unplaced(text), false))
            .toList());
  }
}
