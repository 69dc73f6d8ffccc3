package gouji.extractor.figure;

import gouji.extractor.model.Aspect;
import gouji.extractor.model.Basis;
import gouji.extractor.model.Measure;
import gouji.extractor.model.Unit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** On which books a figure of running text stands. */
final class Books {
  /** What changes a budget is none. */
  private static final Pattern ADDED = Pattern.compile("(?:净增|净减|新增|追加|追减|调增|调减)[^，,]{0,4}预算");

  private static final Pattern NOT_BUDGETED = Pattern.compile("实际|到位|结余|年末");

  private static final Pattern TARGET =
      Pattern.compile("(?<!绩效)目标(?!责任|管理|公开|设置)|计划(?!财|生育|单列|项目)");
  private static final Pattern ACHIEVED = Pattern.compile("实际|(?<!未)完成(?!率)");

  private static final Pattern EXPECTED = Pattern.compile("预计|拟|将");

  /** 预算安排, not 预算执行效益: whether a heading is about one book. */
  private static final Pattern BUDGETING = Pattern.compile("预算(?:总体|安排|收支)?(?:情况|安排)");

  private static final Pattern SEVERAL = Pattern.compile("执行|[和与及]支出|使用|绩效|管理|评价");

  private final ReportContext context;

  Books(ReportContext context) {
    this.context = context;
  }

  /**
   * @param level the amount before it whose book it may share
   */
  Basis of(
      Wording words, @Nullable Measure level, Opening opening, ProseReader.Surroundings around) {
    Unit.Dimension dimension = words.dimension();
    Aspect aspect = words.aspect();
    String own = words.own();
    if (Aspects.isScore(aspect)) {
      return Basis.UNSTATED;
    }
    boolean money = dimension == Unit.Dimension.MONEY || dimension == Unit.Dimension.UNKNOWN;
    if (!money && !Aspects.isOf(aspect)) {
      return ofCount(own);
    }
    if (ADDED.matcher(own).find()) {
      return Basis.UNSTATED;
    }
    if (level != null && level.basis().isBudget() && spends(own, level)) {
      return Basis.FINAL_ACCOUNTS;
    }
    Basis named = words.reading().basis();
    Basis stated = named != Basis.UNSTATED ? named : Catalogue.basisOf(own);
    if (stated != Basis.UNSTATED) {
      return stated;
    }
    if (level != null && isBook(level.basis()) && !isOfNoBudget(own, level)) {
      return level.basis();
    }
    if (!money || opening.basis() != Basis.UNSTATED) {
      return opening.basis();
    }
    Basis under = basisUnder(around.innermost());
    return under != Basis.UNSTATED && context.usualBasis() == Basis.UNSTATED
        ? under
        : context.usualBasis();
  }

  /** 预算100万元，实际到位90万元: what came in, or was left, is not budgeted. */
  private static boolean isOfNoBudget(String own, Measure level) {
    return level.basis().isBudget() && NOT_BUDGETED.matcher(own).find();
  }

  private static boolean isBook(Basis basis) {
    return basis.isBudget() || basis == Basis.FINAL_ACCOUNTS;
  }

  private static Basis ofCount(String own) {
    if (TARGET.matcher(own).find()) {
      return Basis.TARGET;
    }
    boolean done = ACHIEVED.matcher(own).find() && !EXPECTED.matcher(own).find();
    return done ? Basis.ACHIEVED : Basis.UNSTATED;
  }

  private static boolean spends(String own, Measure level) {
    return Naming.isSpending(own) && !level.phrase().contains("收");
  }

  /** The book that the innermost heading is about: 决算情况, 预算安排; 预算执行效益 is no book. */
  private static Basis basisUnder(String heading) {
    boolean isBook =
        heading.contains("决算") != BUDGETING.matcher(heading).find()
            && !SEVERAL.matcher(heading).find();
    return isBook ? Catalogue.basisOf(heading) : Basis.UNSTATED;
  }
}
