package gouji.reconciler.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.reconciler.Prose;
import gouji.reconciler.assertion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rates by the words that the report defines them with. */
class DefinedRatesTest {
  private static final String DEFINITION = "\n评分标准：资产利用率=在用资产原值÷资产原值×100%，得分=利用率×分值。";

  @Test
  void theFiguresGoByTheWordsOfTheDefinition() {
    assertOutcomes("在用资产原值95.20万元，资产原值98.00万元，资产利用率为97.14%。" + DEFINITION, "holds");
    assertOutcomes("在用资产原值95.20万元，资产原值98.00万元，资产利用率为91.74%。" + DEFINITION, "fails");
  }

  @Test
  void thePartMayStandBehindItsWhole() {
    assertOutcomes("资产原值98.00万元，在用资产原值95.20万元，资产利用率97.14%。" + DEFINITION, "holds");
  }

  @Test
  void twoFiguresByTheSameWordsAreAmbiguous() {
    assertOutcomes("甲单位资产原值98.00万元，乙单位资产原值15.00万元，在用资产原值95.20万元，资产利用率84.25%。" + DEFINITION);
  }

  @Test
  void aConditionStatesNoRate() {
    assertOutcomes("在用资产原值95.20万元，资产原值98.00万元，资产利用率95%及以上的，得满分。" + DEFINITION);
  }

  @Test
  void ofTwoDefinitionsEitherWillDo() {
    String other = "\n资产利用率=出租资产原值÷在用资产原值×100%。";
    assertOutcomes(
        "出租资产原值9.52万元，在用资产原值95.20万元，资产原值98.00万元，资产利用率10.00%。" + DEFINITION + other, "holds");
  }

  @Test
  void aDifferenceMayBeThePart() {
    String definition = "\n偏离率=(实际数-计划数)/计划数×100%。";
    assertOutcomes("实际数110.00万元，计划数100.00万元，偏离率为10.00%。" + definition, "holds");
    assertOutcomes("实际数110.00万元，计划数100.00万元，偏离率为9.09%。" + definition, "fails");
  }

  private static void assertOutcomes(String text, String... outcomes) {
    assertEquals(List.of(outcomes), Prose.outcomes(Prose.report(text), Kind.RATE));
  }
}
