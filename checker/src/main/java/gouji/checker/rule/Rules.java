package gouji.checker.rule;

import gouji.checker.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All rules there are. */
public final class Rules {
  /** Sorted by id. */
  public static final List<Rule> ALL =
      List.of(
          new ComparisonContradicted(),
          new CompletionRateMismatch(),
          new ContentsMissingPart(),
          new CriteriaFlawed(),
          new EmptyTableUnexplained(),
          new ExtremeVariance(),
          new FormulaMismatch(),
          new FullMarksSumMismatch(),
          new GradeAgainstScore(),
          new GrowthRateMismatch(),
          new HeadsAbovePosts(),
          new NoteContradictsTable(),
          new PartsSumMismatch(),
          new RowNumberRepeated(),
          new RowsRepeated(),
          new SameQuantityDiffers(),
          new ScoreAboveExecution(),
          new ScoreAboveFullMarks(),
          new ScoreAgainstDeduction(),
          new ScoreAgainstRubric(),
          new ScoreSumMismatch(),
          new ShareMismatch(),
          new SpendingWithoutBudget(),
          new TableTotalMismatch(),
          new TemplateWordLeft(),
          new WrongYear());

  private static final Map<String, AuditRule> BY_ID =
      ALL.stream().map(Rules::info).collect(Collectors.toMap(AuditRule::id, Function.identity()));

  private Rules() {}

  public static AuditRule info(Rule rule) {
    AuditRule info = rule.getClass().getAnnotation(AuditRule.class);
    if (info == null) {
      throw new IllegalArgumentException(rule.getClass() + " does not carry @AuditRule");
    }
    return info;
  }

  /** The rule's title; the id itself for a rule that is not one of these. */
  public static String title(String id, Texts texts) {
    AuditRule info = BY_ID.get(id);
    return info == null ? id : title(info, texts);
  }

  public static String title(AuditRule info, Texts texts) {
    return texts.isEnglish() ? info.titleEn() : info.title();
  }

  /** What an auditor can cite; empty for a rule that is not one of these. */
  public static String authority(String id) {
    AuditRule info = BY_ID.get(id);
    return info == null ? "" : info.authority();
  }
}
