package gouji.checker.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CellTextTest {

  @Test
  void whatXmlForbidsIsReplaced() {
    assertEquals("a\tb\nc", CellText.clean("a\tb\nc"));
    assertEquals("a\uFFFDb\uFFFDc\uFFFD", CellText.clean("a\u0000b\u001Fc\uFFFE"));
    assertEquals("𠀀\uFFFD", CellText.clean("𠀀\uD800"));
    assertEquals("\uFFFDx", CellText.clean("\uDC00x"));
  }

  @Test
  void whatIsTooLongEndsInAnEllipsis() {
    String full = "字".repeat(CellText.LONGEST);
    assertEquals(full, CellText.clean(full));
    String cut = CellText.clean(full + "字");
    assertEquals(CellText.LONGEST, cut.length());
    assertTrue(cut.endsWith("字…"));
  }

  @Test
  void aCharacterIsNeverCutInTwo() {
    String cut = CellText.clean("a" + "𠀀".repeat(CellText.LONGEST));
    assertTrue(cut.length() <= CellText.LONGEST);
    assertFalse(Character.isHighSurrogate(cut.charAt(cut.length() - 2)));
  }

  @Test
  void whatBeginsAsAFormulaIsKnown() {
    for (String text : new String[] {"=1", "+1", "-1", "@x", "\t=1", "\r=1"}) {
      assertTrue(CellText.looksLikeFormula(text), text);
    }
    for (String text : new String[] {"", "1", "支出=1", " =1", "′=1"}) {
      assertFalse(CellText.looksLikeFormula(text), text);
    }
  }

  @Test
  void hanCharactersTakeTwoColumns() {
    assertEquals(8, CellText.width("ab勾稽12"));
    assertEquals(1, CellText.lines("", 10));
    assertEquals(1, CellText.lines("勾稽勾稽勾", 10));
    assertEquals(2, CellText.lines("勾稽勾稽勾稽", 10));
    assertEquals(3, CellText.lines("a\n\nb", 10));
  }
}
