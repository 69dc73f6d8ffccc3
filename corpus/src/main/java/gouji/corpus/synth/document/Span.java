package gouji.corpus.synth.document;

import gouji.corpus.synth.year.Fact;
import java.util.List;

/** A piece of a line. Whatever may be printed wrongly has a number, by which it is replaced. */
public sealed interface Span {

  /** Words that stand as they are. */
  record Words(String text) implements Span {}

  /** A figure: which quantity it gives, and how. */
  record Printed(int id, Fact fact, Form form) implements Span {
    /** As printed in a report without errors. */
    public String text() {
      return form.print(fact.value());
    }
  }

  /**
   * A word that is right or wrong.
   *
   * @param wrong what could stand in its place by mistake
   */
  record Keyword(int id, Role role, String text, List<String> wrong) implements Span {
    /** What a keyword depends on. */
    public enum Role {
      /** The order of two figures. */
      COMPARISON,
      /** A score. */
      GRADE,
      /** The year of the report. */
      YEAR,
      /** Who reports, or what happened: a form has a placeholder there. */
      FORM
    }
  }

  /** Words and figures that could be left out: one of the parts of a whole. */
  record Part(int id, List<Span> spans) implements Span {}
}
