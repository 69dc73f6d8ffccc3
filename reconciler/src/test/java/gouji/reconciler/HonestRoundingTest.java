package gouji.reconciler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.model.Report;
import gouji.extractor.model.ReportKind;
import gouji.reconciler.assertion.Kind;
import gouji.reconciler.assertion.Recalculation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Whatever the true amounts are, a report that rounds them honestly is never blamed: parts are
 * rounded half-up, and what is claimed of them is rounded or cut off.
 *
 * <p>One thing is not taken for honest: an amount that was rounded to a bare 0 beside amounts with
 * decimals. There, 0 is nothing at all.
 */
class HonestRoundingTest {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final List<String> NAMES = List.of("房屋", "设备", "家具", "图书", "车辆", "土地");

  private static final Pattern BARE_ZERO = Pattern.compile("(?<![\\d.])0万元");
  private static final Pattern WITH_DECIMALS = Pattern.compile("\\.\\d+万元");

  @Property(tries = 80)
  void wholesOfRoundedParts(
      @ForAll("parts") List<BigDecimal> parts,
      @ForAll @IntRange(max = 2) int decimals,
      @ForAll @IntRange(max = 2) int ofTheWhole,
      @ForAll boolean cutOff) {
    // A whole with more decimals than its parts is as honest.
    assertNothingFails(listed(parts, decimals, claimed(sum(parts), ofTheWhole, cutOff)));
  }

  @Property(tries = 80)
  void completeParts(
      @ForAll("amounts") BigDecimal basic,
      @ForAll("amounts") BigDecimal project,
      @ForAll @IntRange(max = 2) int decimals,
      @ForAll boolean cutOff) {
    assertNothingFails(
        "支出合计"
            + claimed(basic.add(project), decimals, cutOff)
            + "万元，其中：基本支出"
            + rounded(basic, decimals)
            + "万元，项目支出"
            + rounded(project, decimals)
            + "万元。");
  }

  @Property(tries = 80)
  void theOrderOfPartsDoesNotMatter(
      @ForAll("parts") List<BigDecimal> parts,
      @ForAll @IntRange(max = 2) int decimals,
      @ForAll("errors") BigDecimal error,
      @ForAll Random random) {
    String whole = rounded(sum(parts).add(error), decimals);
    List<BigDecimal> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    // The last part may be left out of a sum, so that only lists that are all parts must agree.
    Assume.that(error.signum() == 0 || error.abs().compareTo(max(parts)) > 0);
    assertEquals(
        Prose.outcomes(report(listed(parts, decimals, whole)), Kind.SUM_IN_TEXT),
        Prose.outcomes(report(listed(shuffled, decimals, whole)), Kind.SUM_IN_TEXT));
  }

  @Property(tries = 80)
  void sharesOfTheWhole(
      @ForAll("amounts") BigDecimal part,
      @ForAll("amounts") BigDecimal rest,
      @ForAll @IntRange(max = 2) int decimals,
      @ForAll @IntRange(max = 2) int ofTheShare,
      @ForAll boolean cutOff) {
    BigDecimal whole = part.add(rest);
    assertNothingFails(
        "支出合计"
            + rounded(whole, decimals)
            + "万元，其中：基本支出"
            + rounded(part, decimals)
            + "万元，占"
            + claimed(percent(part, whole), ofTheShare, cutOff)
            + "%。");
  }

  @Property(tries = 80)
  void ratesOfCompletion(
      @ForAll("amounts") BigDecimal budget,
      @ForAll("amounts") BigDecimal outturn,
      @ForAll @IntRange(max = 2) int decimals,
      @ForAll @IntRange(max = 2) int ofTheRate,
      @ForAll boolean cutOff) {
    assertNothingFails(
        "财政拨款支出年初预算为"
            + rounded(budget, decimals)
            + "万元，支出决算为"
            + rounded(outturn, decimals)
            + "万元，完成年初预算的"
            + claimed(percent(outturn, budget), ofTheRate, cutOff)
            + "%。");
  }

  @Property(tries = 80)
  void growthFromTheChange(
      @ForAll("amounts") BigDecimal before,
      @ForAll("amounts") BigDecimal now,
      @ForAll @IntRange(max = 2) int decimals,
      @ForAll @IntRange(max = 2) int ofTheRate,
      @ForAll boolean cutOff) {
    boolean up = now.compareTo(before) >= 0;
    BigDecimal change = now.subtract(before).abs();
    assertNothingFails(
        "培训费支出"
            + rounded(now, decimals)
            + "万元，比上年"
            + (up ? "增加" : "减少")
            + rounded(change, decimals)
            + "万元，"
            + (up ? "增长" : "下降")
            + claimed(percent(change, before), ofTheRate, cutOff)
            + "%。");
  }

  @Property(tries = 80)
  void growthBetweenTwoYears(
      @ForAll("amounts") BigDecimal before,
      @ForAll("amounts") BigDecimal now,
      @ForAll @IntRange(max = 2) int decimals,
      @ForAll @IntRange(max = 2) int ofTheRate,
      @ForAll boolean cutOff) {
    boolean up = now.compareTo(before) >= 0;
    BigDecimal change = now.subtract(before).abs();
    assertNothingFails(
        "2022年培训费支出"
            + rounded(before, decimals)
            + "万元，2023年培训费支出"
            + rounded(now, decimals)
            + "万元，比2022年"
            + (up ? "增加" : "减少")
            // The rate is reckoned from it, so that it must be rounded as the amounts are.
            + rounded(change, decimals)
            + "万元，"
            + (up ? "增长" : "下降")
            + claimed(percent(change, before), ofTheRate, cutOff)
            + "%。");
  }

  @Property(tries = 80)
  void comparisonsOfTheTrueAmounts(
      @ForAll("amounts") BigDecimal budget,
      @ForAll("amounts") BigDecimal outturn,
      @ForAll @IntRange(max = 2) int ofTheBudget,
      @ForAll @IntRange(max = 2) int ofTheOutturn) {
    int order = outturn.compareTo(budget);
    assertNothingFails(
        "年初预算为"
            + rounded(budget, ofTheBudget)
            + "万元，支出决算为"
            + rounded(outturn, ofTheOutturn)
            + "万元。决算数"
            + (order > 0 ? "大于" : order < 0 ? "小于" : "等于")
            + "预算数。");
  }

  @Property(tries = 80)
  void oneAmountWithMoreAndLessDecimals(
      @ForAll("amounts") BigDecimal amount,
      @ForAll @IntRange(max = 2) int here,
      @ForAll @IntRange(max = 2) int there,
      @ForAll boolean cutOff) {
    assertNothingFails(
        "支出合计"
            + rounded(amount, here)
            + "万元。\n总支出"
            + claimed(amount, there, cutOff)
            + "万元。\n本年支出合计"
            + rounded(amount, here)
            + "万元。\n支出总额"
            + rounded(amount.movePointRight(4), 2)
            + "元。");
  }

  @Provide
  Arbitrary<BigDecimal> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("0.001"), new BigDecimal("99999"))
        .ofScale(7);
  }

  @Provide
  Arbitrary<List<BigDecimal>> parts() {
    return amounts().list().ofMinSize(2).ofMaxSize(NAMES.size());
  }

  @Provide
  Arbitrary<BigDecimal> errors() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("200000"))
        .ofScale(2)
        .edgeCases(edges -> edges.add(BigDecimal.ZERO));
  }

  private static String listed(List<BigDecimal> parts, int decimals, String whole) {
    StringBuilder text = new StringBuilder("资产总额" + whole + "万元，其中：");
    for (int i = 0; i < parts.size(); i++) {
      text.append(i == 0 ? "" : "、")
          .append(NAMES.get(i))
          .append(rounded(parts.get(i), decimals))
          .append("万元");
    }
    return text + "。";
  }

  private static void assertNothingFails(String text) {
    Assume.that(!BARE_ZERO.matcher(text).find() || !WITH_DECIMALS.matcher(text).find());
    Reconciliation reconciliation = Reconciler.reconcile(report(text));
    assertTrue(
        reconciliation.recalculations().stream()
            .filter(r -> r.assertion().kind() != Kind.VARIANCE) // asks, and blames nobody
            .noneMatch(Recalculation::fails),
        () -> text + " " + reconciliation.recalculations());
  }

  private static Report report(String text) {
    return Prose.report(ReportKind.DEPARTMENT_ACCOUNTS, text);
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal max(List<BigDecimal> parts) {
    return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
  }

  private static String rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static String claimed(BigDecimal value, int decimals, boolean cutOff) {
    return value
        .setScale(decimals, cutOff ? RoundingMode.DOWN : RoundingMode.HALF_UP)
        .toPlainString();
  }
}
