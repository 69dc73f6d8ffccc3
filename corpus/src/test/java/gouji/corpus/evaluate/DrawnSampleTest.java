package gouji.corpus.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.checker.run.Auditor;
import gouji.checker.run.Progress;
import gouji.corpus.evaluate.DrawnSample.Drawn;
import gouji.corpus.label.Label;
import gouji.extractor.Extractor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawnSampleTest {

  /** Every third has a share of 33.00 % where 30.00 % is due. */
  private static Drawn draw(int index) {
    String share = index % 3 == 0 ? "33.00%" : "30.00%";
    String page =
        """
        <html><head><meta charset="utf-8"></head><body><h1>某县水务局2023年度部门决算</h1>
        <p>2023年度支出合计200.00万元，其中：基本支出60.00万元，占总支出的%s；项目支出140.00万元。</p>
        </body></html>
        """
            .formatted(share);
    Label label =
        new Label(
            "D-" + index,
            "percentage-error",
            "error",
            Label.Certainty.MUST,
            List.of(share, "30.00%"),
            List.of("占总支出的" + share),
            List.of(1),
            "",
            "digit-changed");
    return new Drawn(
        page.getBytes(StandardCharsets.UTF_8),
        new Truth(index % 3 == 0 ? List.of(label) : List.of(), List.of()));
  }

  private static Scorecard evaluate(int count, IntFunction<Drawn> pen) throws InterruptedException {
    return Evaluation.of(
        new DrawnSample("drawn-1", count, pen), new Auditor(Extractor::extract), Progress.silent());
  }

  @Test
  void everyReportIsHeldAgainstItsOwnTruth() throws InterruptedException {
    Scorecard card = evaluate(7, DrawnSampleTest::draw);

    assertEquals(
        IntStream.range(0, 7).mapToObj(i -> "drawn-1-0000" + i + ".pdf").toList(),
        card.judgements().stream().map(Judgement::report).toList());
    assertEquals(new Counts(3, 3, 3, 0), card.total());
    assertEquals(new Counts(3, 3, 3, 0), card.byKind().get("digit-changed"));
    assertEquals(new Proportion(0, 4), card.cleanWithFinding());
    assertEquals(List.of(), card.unread());
  }

  /** A fault of the pen is none of the program's that is measured. */
  @Test
  void whatCannotBeDrawnEndsTheEvaluation() {
    assertThrows(
        IllegalStateException.class,
        () ->
            evaluate(
                3,
                index -> {
                  throw new IllegalStateException("out of ink");
                }));
  }
}
