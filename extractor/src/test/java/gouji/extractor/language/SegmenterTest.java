package gouji.extractor.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegmenterTest {
  private final Segmenter segmenter = new Segmenter(List.of("基本支出", "公务接待费", "数字乡村平台"));

  @Test
  void aMeasureIsTheNounPhraseBeforeItsNumber() {
    assertNounPhrase("公务接待费", "全年共支付公务接待费");
  }

  @Test
  void theReportsOwnWordsAreNotCutUp() {
    assertNounPhrase("数字乡村平台", "已建成数字乡村平台");
  }

  @Test
  void aSubjectIsTheOrganisationThatAClauseBeginsWith() {
    assertEquals(Optional.of("县农业技术推广中心"), segmenter.organisationAtStart("县农业技术推广中心核定事业编制"));
    assertEquals(Optional.empty(), segmenter.organisationAtStart("年末在职人员"));
    assertEquals(Optional.empty(), segmenter.organisationAtStart("其中基本支出"));
  }

  @Test
  void oneReportsWordsAreUnknownToAnother() {
    String text = "已建成数字乡村平台";
    Segmenter other = new Segmenter(List.of("基本支出"));
    assertNotEquals(segmenter.startOfLastNounPhrase(text), other.startOfLastNounPhrase(text));
  }

  private void assertNounPhrase(String expected, String text) {
    assertEquals(expected, text.substring(segmenter.startOfLastNounPhrase(text)));
  }
}
