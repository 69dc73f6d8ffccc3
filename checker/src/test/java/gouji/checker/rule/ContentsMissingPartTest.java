package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import gouji.extractor.model.ReportKind;
import org.junit.jupiter.api.Test;

class ContentsMissingPartTest {
  private static final ProseRuleTester TESTER =
      ProseRuleTester.of(new ContentsMissingPart()).readAs(ReportKind.DEPARTMENT_ACCOUNTS);

  private static final String CONTENTS =
      """
      ~ 目录
      ~ 第一部分 清河县农业农村局概况……………1
      ~ 第二部分 2023年度部门决算表……………3
      ~ 一、收入支出决算总表……………4
      ~ 二、收入决算表……………5
      ~ 三、支出决算表……………6
      ~ 四、财政拨款收入支出决算总表……………7
      ~ 第三部分 2023年度部门决算情况说明
      """;

  @Test
  void allThatIsPromisedIsThere() {
    TESTER.expectSilence(
        CONTENTS
            + """
            # 第一部分 部门概况
            # 第二部分 清河县农业农村局2023年度部门决算表
            # 收入支出决算总表
            # 收入决算表
            # 支出决算表
            # 财政拨款收入支出决算总表
            # 第三部分 部门决算情况说明
            """);
  }

  @Test
  void findsTheTableThatIsNotThere() {
    Finding finding =
        TESTER.expectOne(
            without("三、支出决算表", CONTENTS)
                + """
                # 第一部分 部门概况
                # 第二部分 清河县农业农村局2023年度部门决算表
                # 公开01表 收入支出决算总表
                # 收入决算表
                | 科目名称 | 合计 | 财政拨款收入 |
                | 行政运行 | 812.47 | 812.47 |
                # 财政拨款收入支出决算总表
                # 第三部分 部门决算情况说明
                """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(3, finding.evidence().size());
  }

  @Test
  void anotherWordingIsSilent() {
    TESTER.expectSilence(
        CONTENTS
            + """
            # 收入支出决算总表
            # 收入决算表
            # 表3 2023年部门支出决算总表
            # 财政拨款收入支出决算总表
            """);
  }

  @Test
  void aCaptionInTheFrameIsSilent() {
    TESTER.expectSilence(
        CONTENTS
            + """
            # 收入决算表
            | 支出决算表 | | |
            | 行政运行 | 812.47 | 812.47 |
            # 财政拨款收入支出决算总表
            """);
  }

  @Test
  void anotherOrderIsSilent() {
    TESTER.expectSilence(
        CONTENTS
            + """
            # 支出决算表
            # 收入支出决算总表
            # 收入决算表
            # 财政拨款收入支出决算总表
            """);
    TESTER.expectSilence(
        CONTENTS
            + """
            # 收入支出决算总表
            # 收入决算表
            # 财政拨款收入支出决算总表
            # 支出决算表
            """);
  }

  @Test
  void tablesInAnotherFileAreSilent() {
    TESTER.expectSilence(
        CONTENTS
            + """
            # 第一部分 部门概况
            # 第三部分 2023年度部门决算情况说明
            """);
  }

  @Test
  void aNameForWhatFollowsIsSilent() {
    TESTER.expectSilence(
        """
        ~ 目录
        ~ 一、主要职能情况
        ~ 二、机构设置情况
        ~ 三、部门预算公开报表
        ~ 1.收支预算总表
        ~ 2.收入预算总表
        # 主要职能情况
        # 机构设置情况
        # 收支预算总表
        # 收入预算总表
        """);
  }

  /** Four entries are contents, and four characters are a name. */
  @Test
  void contentsMayBeShort() {
    TESTER.expect(
        """
        # 清河县农业农村局2023年度部门决算
        ~ 目录
        ~ 一、清河县农业农村局人员构成……………1
        ~ 二、职能职责……………2 // FINDING: 目录列有“二、职能职责”，正文中没有
        ~ 三、清河县农业农村局收入决算表……………3
        ~ 四、支出决算表……………4
        # 一、人员构成
        # 二、收入决算表
        # 三、支出决算表
        """);
  }

  @Test
  void theBodyMayBeginWithALaterEntry() {
    TESTER.expect(
        without("二、收入决算表", CONTENTS)
            + """
            # 收入支出决算总表
            # 支出决算表
            # 财政拨款收入支出决算总表
            """);
  }

  @Test
  void aTitleMayStandBeforeItsPlaceAsWell() {
    TESTER.expect(
        without("三、支出决算表", CONTENTS)
            + """
            # 财政拨款收入支出决算总表
            # 收入支出决算总表
            # 收入决算表
            # 财政拨款收入支出决算总表
            """);
  }

  @Test
  void aHeadingMayRunOnIntoItsText() {
    TESTER.expect(
        without("三、支出决算表", CONTENTS)
            + """
            收入决算表。反映本年度取得的全部收入，包括财政拨款收入、上级补助收入、事业收入、经营收入、附属单位上缴收入和其他收入，按功能分类科目逐项列示。
            # 财政拨款收入支出决算总表
            """);
  }

  @Test
  void aNameInTheMiddleOfATableIsNoCaption() {
    TESTER.expect(
        without("三、支出决算表", CONTENTS)
            + """
            # 收入决算表
            | 序号 | 表名 | 张数 |
            | 1 | 收入合计表 | 1 |
            | 2 | 支出决算表 | 1 |
            # 财政拨款收入支出决算总表
            """);
  }

  @Test
  void twoInARowMayBeMissingButThreeAreInAnotherFile() {
    TESTER.expect(
        without("三、支出决算表", without("二、收入决算表", CONTENTS))
            + """
            # 收入支出决算总表
            决算公开说明见附件。
            # 财政拨款收入支出决算总表
            """);
    TESTER.expectSilence(CONTENTS + "# 收入支出决算总表\n# 第三部分 部门决算情况说明\n");
  }

  @Test
  void neighboursAreNotTheTableThoughTheyResembleIt() {
    TESTER.expect(
        """
        ~ 目录
        ~ 一、收入决算表……………1
        ~ 二、财政拨款支出决算表……………2
        ~ 三、支出决算表……………3 // FINDING: “三、支出决算表”
        ~ 四、项目支出决算表……………4
        # 财政拨款支出决算表
        # 项目支出决算表
        """);
  }

  @Test
  void aTitleThatIsPartOfTheNameOrSharesHalfOfItIsAnotherWording() {
    String contents =
        """
        ~ 目录
        ~ 一、收入决算表……………1
        ~ 二、机关运行经费支出情况说明……………2
        ~ 三、政府采购情况……………3
        ~ 四、支出决算表……………4
        ~ 五、其他重要事项……………5
        """;
    TESTER.expectSilence(
        contents
            + """
            # 收入决算表
            # 经费支出
            # 政府采购情况
            # 支出预算表
            # 其他重要事项
            """);
  }

  @Test
  void aSentenceThatNamesTheTableIsSilent() {
    TESTER.expectSilence(
        CONTENTS
            + """
            # 收入决算表
            因本年度决算报表格式调整，与财政拨款有关的各项内容已经按照上级部门的统一要求，在各单位报送的汇总资料中一并列示，支出决算表不再另行公开，详见汇总资料。
            # 财政拨款收入支出决算总表
            """);
  }

  /** The contents, where an entry must be found missing. */
  private static String without(String entry, String contents) {
    return contents.replaceFirst("(~ " + entry + ".*)", "$1 // FINDING: 目录列有“" + entry + "”，正文中没有");
  }

  @Test
  void pagesThatArePicturesAreSilent() {
    ProseRuleTester.of(new ContentsMissingPart())
        .byOcr()
        .expectSilence(CONTENTS + "# 收入决算表\n# 财政拨款收入支出决算总表\n");
  }
}
