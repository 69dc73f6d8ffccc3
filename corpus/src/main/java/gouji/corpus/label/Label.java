package gouji.corpus.label;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a report, as whoever labelled it saw it; a line of {@code
 * labels/NAME.json}.
 *
 * @param id unique among all labels
 * @param type what sort of mistake, such as {@code sum-mismatch}
 * @param severity {@code error} or {@code warning}
 * @param certainty whether any auditor reports it
 * @param figures as printed; the first is the one in error, the others what it contradicts or
 *     should be; empty where the mistake is one of words
 * @param quotes words of the report that lead to the place, blanks and line breaks aside
 * @param page where the quotes stand, from 1; empty in formats without pages
 * @param explain the arithmetic, for a reader
 * @param fault the kind of error that was planted, where a program planted it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Label(
    String id,
    String type,
    String severity,
    Certainty certainty,
    List<String> figures,
    List<String> quotes,
    List<Integer> page,
    String explain,
    @Nullable String fault) {

  /** How sure it is that an auditor reports it. */
  public enum Certainty {
    /** Any auditor does. */
    @JsonProperty("must")
    MUST,
    /** One could defend it. */
    @JsonProperty("may")
    MAY
  }

  /** Lists may be missing in the file. */
  public Label {
    figures = figures == null ? List.of() : List.copyOf(figures);
    quotes = quotes == null ? List.of() : List.copyOf(quotes);
    page = page == null ? List.of() : List.copyOf(page);
  }

  /** The kind of error that was planted, or else the sort of mistake. */
  public String kind() {
    return fault == null ? type : fault;
  }
}
