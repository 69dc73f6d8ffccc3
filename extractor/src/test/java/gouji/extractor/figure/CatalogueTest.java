package gouji.extractor.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.extractor.model.Basis;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private static final Optional<String> BUREAU = Optional.of("清河县农业农村局");

  @ParameterizedTest
  @CsvSource({
    "基本支出, basicExpenditure",
    "2023年度基本支出合计, basicExpenditure",
    "其中：基本支出, basicExpenditure",
    "清河县农业农村局2023年基本支出, basicExpenditure",
    "实际基本支出, basicExpenditure",
    "基本支出决算数, basicExpenditure",
    "“三公”经费支出, threePublicExpenses",
    "因公出国(境)费, overseasTrips",
    "总支出, expenditure",
    "一般公共预算财政拨款支出, expenditure",
    "收、支总计, revenueAndExpenditure",
    "年末在职人员, serving",
    "核定编制, authorisedPosts",
  })
  void namesWithNothingLeftOver(String phrase, String concept) {
    assertEquals(Optional.of(concept), Catalogue.read(phrase.replace("：", ""), BUREAU).concept());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "下属单位公用经费",
        "会议费",
        "基本支出增加额",
        "教育支出",
        "培训支出",
        "项目支出绩效目标",
        "公用经费定额",
        "非财政拨款支出",
        "局机关在职人员",
        "临聘人员",
        "",
      })
  void namesWithSomethingLeftOverAreNone(String phrase) {
    assertEquals(Optional.empty(), Catalogue.read(phrase, BUREAU).concept());
  }

  @ParameterizedTest
  @CsvSource({
    "基本支出年初预算数, INITIAL_BUDGET",
    "年初预算, INITIAL_BUDGET",
    "调整后预算数, ADJUSTED_BUDGET",
    "全年预算数, ADJUSTED_BUDGET",
    "支出预算, BUDGET",
    "支出决算, FINAL_ACCOUNTS",
    "预算执行数, FINAL_ACCOUNTS",
    "一般公共预算财政拨款支出, UNSTATED",
    "政府性基金预算财政拨款支出, UNSTATED",
    "基本支出, UNSTATED",
  })
  void theBookIsTakenOff(String phrase, Basis basis) {
    assertEquals(basis, Catalogue.read(phrase, BUREAU).basis());
  }

  @ParameterizedTest
  @CsvSource({
    "一般公共预算财政拨款基本支出, generalPublic",
    "政府性基金预算财政拨款支出, governmentFunds",
    "国有资本经营预算支出, stateCapital",
    "财政拨款支出, fiscal",
  })
  void theFundIsTakenOff(String phrase, String fund) {
    assertEquals(Optional.of(fund), Catalogue.read(phrase, BUREAU).fund());
  }

  @Test
  void aBookAloneTakesItsConceptFromBefore() {
    assertTrue(Catalogue.read("决算数", BUREAU).bare());
    assertTrue(Catalogue.read("支出决算", BUREAU).bare());
    assertFalse(Catalogue.read("一般公共预算财政拨款支出决算", BUREAU).bare());
    assertFalse(Catalogue.read("基本支出决算数", BUREAU).bare());
  }

  @Test
  void anotherDepartmentsFiguresAreNotTheReportsOwn() {
    assertEquals(Optional.empty(), Catalogue.read("青山县水务局基本支出", BUREAU).concept());
  }

  @Test
  void booksThatWordsName() {
    assertEquals(Basis.UNSTATED, Catalogue.basisOf("一般公共预算"));
    assertEquals(Basis.UNSTATED, Catalogue.basisOf("预算管理"));
    assertEquals(Basis.FINAL_ACCOUNTS, Catalogue.basisOf("一般公共预算支出决算"));
    assertEquals(Basis.BUDGET, Catalogue.basisOf("本年预算"));
  }
}
