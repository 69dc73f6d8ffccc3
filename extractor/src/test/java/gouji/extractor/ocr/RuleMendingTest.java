package gouji.extractor.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines across a frame of 500 pixels by 200, two of them a point. */
class RuleMendingTest {
  private static final List<Stroke> SIDES =
      List.of(line(false, 0, 0, 200), line(false, 250, 0, 200), line(false, 500, 0, 200));

  private static Stroke line(boolean horizontal, int at, int from, int to) {
    return Stroke.of(horizontal, List.of(new Stroke.Run(at, from, to)));
  }

  private static List<String> mended(Stroke... lines) {
    return new RuleMending(5, 3, 2)
        .mended(List.of(lines), SIDES).stream().map(s -> s.from() + "-" + s.to()).toList();
  }

  @Test
  void aLineThatASealCutIsOne() {
    assertEquals(List.of("0-500"), mended(line(true, 100, 0, 180), line(true, 101, 230, 500)));
  }

  @Test
  void aLineThatPalesBeforeItsEndGoesOnToTheNext() {
    assertEquals(
        List.of("1-501"), mended(line(true, 100, 12, 490)), "to their middles, at half pixels");
  }

  @Test
  void aCellOverTwoRowsStaysOpen() {
    assertEquals(List.of("0-250"), mended(line(true, 100, 0, 250)));
    assertEquals(
        List.of("0-120", "250-500"), mended(line(true, 100, 0, 120), line(true, 100, 250, 500)));
  }

  @Test
  void farPiecesAndShortStrokesAreLeft() {
    assertEquals(List.of("20-60"), mended(line(true, 100, 20, 60)));
    assertEquals(
        List.of("0-120", "330-500"), mended(line(true, 100, 0, 120), line(true, 100, 330, 500)));
  }
}
