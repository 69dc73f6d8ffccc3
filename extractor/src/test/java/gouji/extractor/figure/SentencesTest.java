package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void aSentenceEndsAfterItsMark() {
    assertEquals(List.of("支出5万元。", "收入6万元!", "为何?"), cut("支出5万元。收入6万元!为何?"));
  }

  @Test
  void aTextWithoutMarksIsOneSentence() {
    assertEquals(List.of("支出合计；其中"), cut("支出合计；其中"));
    assertEquals(List.of(), cut(""));
  }

  @Test
  void aMarkInsideABracketIsNoEndUnlessItIsAFullStop() {
    assertEquals(List.of("支出(为何?)5万元。"), cut("支出(为何?)5万元。"));
    assertEquals(List.of("得分为94分。", "(满分100分)"), cut("得分为94分。(满分100分)"));
  }

  @Test
  void aBracketThatNeverClosesEndsWithItsSentence() {
    assertEquals(List.of("支出(含上年。", "收入!", "结余"), cut("支出(含上年。收入!结余"));
  }

  @Test
  void theSentenceOfAPlace() {
    assertEquals(new Sentences.Range(3, 6), Sentences.at("甲乙。丙丁。", 4));
    assertEquals(new Sentences.Range(0, 3), Sentences.at("甲乙。丙丁。", 2));
  }

  @Property
  void theSentencesAreTheWholeText(
      @ForAll @Chars({'甲', '乙', '。', '!', '?', '(', ')', '，'}) String text) {
    assertEquals(text, String.join("", cut(text)));
  }

  private static List<String> cut(String text) {
    return Sentences.of(text).stream().map(r -> text.substring(r.start(), r.end())).toList();
  }
}
