package gouji.corpus.synth.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.corpus.synth.document.Relation.Kind;
import gouji.corpus.synth.document.Span.Keyword;
import gouji.corpus.synth.document.Span.Part;
import gouji.corpus.synth.document.Span.Printed;
import gouji.corpus.synth.year.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private static final Form MONEY = Form.money("万元", 2);

  private final Draft draft = new Draft();
  private final Fact whole = amount("whole", "200004");
  private final Fact one = amount("one", "100002");
  private final Fact other = amount("other", "100002");

  private static Fact amount(String name, String yuan) {
    return Fact.of(name, new BigDecimal(yuan));
  }

  private static List<Kind> failures(Document document) {
    return document.failures().stream().map(Relation::kind).toList();
  }

  @Test
  void partsThatAreRoundedMayMissTheirTotal() {
    Printed total = draft.print(amount("total", "200100"), MONEY);
    Printed left = draft.print(amount("left", "100050"), MONEY);
    Printed right = draft.print(amount("right", "100050"), MONEY);
    draft.sum(total, List.of(left, right));
    draft.paragraph(total, "=", left, "+", right);
    Document document = draft.finish("");
    assertEquals("20.01万元=10.01万元+10.01万元", document.text(Line.of(total, "=", left, "+", right)));
    assertEquals(List.of(), failures(document));
    assertEquals(List.of(Kind.SUM), failures(document.replace(total.id(), "20.04万元")));
  }

  @Test
  void aPartThatIsLeftOutIsNotAddedUp() {
    Printed total = draft.print(whole, MONEY);
    Printed left = draft.print(one, MONEY);
    Printed right = draft.print(other, MONEY);
    draft.sum(total, List.of(left, right));
    Part part = draft.part("，", right);
    draft.paragraph(total, "：", left, part);
    Document document = draft.finish("");
    assertEquals(List.of(), failures(document));
    Document without = document.leaveOut(part.id());
    assertEquals(List.of(Kind.SUM), failures(without));
    assertEquals("20.00万元：10.00万元", without.text(Line.of(total, "：", left, part)));
  }

  @Test
  void theSameQuantityIsTheSameInEitherUnit() {
    Printed here = draft.print(whole, MONEY);
    Printed there = draft.print(whole, Form.money("元", 2));
    draft.paragraph(here, there);
    Document document = draft.finish("");
    assertEquals(List.of(), failures(document));
    assertEquals(List.of(Kind.EQUAL), failures(document.replace(there.id(), "200400.00元")));
  }

  @Test
  void theSameAmountTwiceInARowIsNoRelation() {
    Printed total = draft.print(whole, MONEY);
    Printed part = draft.print(whole, MONEY);
    Block.Row row = draft.row(List.of(cell(total), cell(part)));
    draft.add(
        new Block.Table(
            Optional.empty(),
            Optional.empty(),
            List.of(Block.Align.RIGHT, Block.Align.RIGHT),
            List.of(),
            List.of(row),
            false));
    assertEquals(List.of(), draft.finish("").relations());
  }

  private static Block.Cell cell(Printed figure) {
    return new Block.Cell(Line.of(figure), 1, 1);
  }

  @Test
  void aComparisonFollowsItsWord() {
    Printed left = draft.print(one, MONEY);
    Printed right = draft.print(whole, MONEY);
    Keyword word = draft.word(Keyword.Role.COMPARISON, "小于", "大于");
    draft.compare(left, word, right);
    draft.paragraph(left, word, right);
    Document document = draft.finish("");
    assertEquals(List.of(), failures(document));
    assertEquals(List.of(Kind.COMPARISON), failures(document.replace(word.id(), "大于")));
    assertEquals(List.of(Kind.COMPARISON), failures(document.replace(left.id(), "99.00万元")));
  }

  @Test
  void pointsAreNoMoreThanFullMarks() {
    Printed points = draft.print(amount("points", "9.5"), Form.points("分"));
    Printed full = draft.print(amount("full", "10"), Form.points("分"));
    draft.limit(points, full);
    draft.paragraph(points, full);
    Document document = draft.finish("");
    assertEquals(List.of(), failures(document));
    assertEquals(List.of(Kind.LIMIT), failures(document.replace(points.id(), "10.5分")));
  }

  @Test
  void aBlankContradictsNothing() {
    Printed total = draft.print(whole, MONEY);
    Printed part = draft.print(one, MONEY);
    draft.sum(total, List.of(part, draft.print(other, MONEY)));
    draft.paragraph(total, part);
    assertEquals(List.of(), failures(draft.finish("").replace(part.id(), "____万元")));
  }
}
