package gouji.checker.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.checker.finding.Finding;
import gouji.checker.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateWordLeftTest {
  private static final ProseRuleTester TESTER = ProseRuleTester.of(new TemplateWordLeft());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "群众张××反映的问题已经办结，王XX等三人另行答复。",
        "联系电话：138****5678，账号6222****1234。",
        "购置X射线机1台、XX-200型号仪器2台，规格5×8，服务时间5×8小时。",
        "得分=××分值÷满分，完成率=A×B×100%。",
        "根据《关于XX县XX项目的批复》，落实“XX市”样板要求。",
        "车牌粤A·XX123，网址http://www.xx.gov.cn/xx局。",
        "填写时应写明项目，如XX县水库加固。",
        "比上年增加（减少）额＝本年数－上年数。",
        "本年盈余增加（减少以“-”号填列）12万元。",
        "增加（减少）0万元。",
        "二○○八年建成，二○○年代投入使用。",
        "自评得分分别为97.5分和98分，满分分值为100分。",
        "单位：万元",
        "本年支出12.30 万元，其中：基本支出10.00 万元。",
        "三公经费支出万元",
        "其中：基本支出，项目支出万元。",
        "“XX市”样板经验已经推广。"
      })
  void otherMasksAndWordsAreSilent(String line) {
    TESTER.expectSilence(line);
  }

  @ParameterizedTest
  @CsvSource({
    "第二部分 清河县XX局2023年度部门决算表, XX局",
    "本年收入合计XXX.XX万元。, XXX.XX万元",
    "支出决算为××万元。, ××万元",
    "××支出（类）××（款）××（项）主要用于日常运转。, ××支出（类）",
    "20XX年部门预算编制说明, 20XX年",
    "按照“十四五”规划，XX局共完成三项任务。, XX局",
    "由**县承担配套资金。, **县",
    "（单位名称）2023年度部门决算, （单位名称）",
    "主要原因是（此处填写原因）。, 此处填写",
    "比上年增加（减少）12.30万元。, 增加（减少）12.30万元",
    "同比增长/下降3.2%。, 增长/下降3.2%",
    "决算数大于（小于）预算数的主要原因是人员变动。, 决算数大于（小于）预算数的主要原因",
    "本年支出____万元。, ____万元",
    "该指标满分 分，自评得5分。, 满分 分",
    "其中：基本支出   万元，项目支出3.00万元。, 支出 万元"
  })
  void findsWhatWasLeft(String line, String word) {
    assertEquals(
        "模板文字“" + word.replaceAll("满分 分", "满分分") + "”未替换",
        RuleTester.messages(List.of(TESTER.expectOne(line + " // FINDING: 未替换"))).get(0));
  }

  @Test
  void allPlacesOfAWordAreOneFinding() {
    Finding finding =
        TESTER.expectOne(
            """
            # 第一部分 XX局概况 // FINDING: 模板文字“XX局”未替换
            | 单位名称 | 编制 |
            | XX局本级 | 23 |
            """);
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(2, finding.evidence().size());
  }

  @Test
  void picturesAreSilent() {
    ProseRuleTester.of(new TemplateWordLeft()).byOcr().expectSilence("支出决算为××万元。");
  }
}
