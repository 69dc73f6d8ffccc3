package gouji.reconciler.score;

import gouji.reconciler.table.Tables;
import org.junit.jupiter.api.Test;

class RubricScoresTest {

  @Test
  void theMetricIsTheValueAchieved() {
    Tables.check(
        new RubricScores(),
        """
        | 三级指标 | 分值 | 评分标准 | 实际完成值 | 得分 |
        | ---- |
        | 支出控制率 | 6 | 10%以内得6分；10%—20%（含）得3分；超过20%不得分 | 13.26% | 3 | // holds
        | 预算执行率 | 10 | 得分=执行率×10分 | 97.34% | 9.37 | // fails
        | 预算完成率 | 10 | 得分=完成率×10分 | 97.34% | 9.73 | // holds
        | 问题整改率 | 4 | 达到目标得满分，否则酌情扣分 | 97.34% | 4 | // undecidable
        """);
  }

  @Test
  void elseTheOnePercentageOfItsNameInTheExplanation() {
    Tables.check(
        new RubricScores(),
        """
        | 三级指标 | 分值 | 指标说明 | 评分标准 | 评分说明 | 得分 |
        | ---- |
        | 支出控制 | 6 | 偏差率50%为限 | 偏差率≤10%得6分；>10%得3分 | 预算95.82万元，偏差率13.26%，比上年提高3% | 6 | // fails
        | 支出节约 | 6 | 节约程度 | 偏差率≤10%得6分；>10%得3分 | 偏差率=（12-10）/10×100%=20% | 3 | // holds
        | 支出结构 | 6 | 结构程度 | 偏差率≤10%得6分；>10%得3分 | 甲偏差率13.26%，乙偏差率5.00% | 6 | // undecidable
        | 支出进度 | 6 | 进度程度 | 偏差率≤10%得6分；>10%得3分 | 覆盖率13.26%，目标偏差率12% | 6 | // undecidable
        """);
  }

  @Test
  void elseTheRateOfThePlanAndTheOutturnInTheExplanation() {
    Tables.check(
        new RubricScores(),
        """
        单位：万元
        | 三级指标 | 分值 | 评分标准 | 评分说明 | 得分 |
        | ---- |
        | “三公”经费控制率 | 4 | 控制率≤100%得4分，否则不得分 | “三公”经费预算13.75万元，决算13.70万元 | 4 | // holds
        | 公用经费控制率 | 4 | 决算数≤预算数，得4分，否则不得分 | 公用经费预算数13.75万元，决算数14.20万元 | 4 | // fails
        | 在职人员控制率 | 5 | ≦100%计5分，每超过1个百分点扣0.5分 | 编制20人，年末在职21人 | 2.5 | // holds
        | 在职人员控制率 | 5 | ≦100%计5分，每超过1个百分点扣0.5分 | 编制20人，年末在职21人 | 5 | // fails
        | 预算执行率 | 5 | ≥95%得5分；低于95%得2分 | 预算执行数90.00万元，全年预算数100.00万元 | 5 | // fails
        | 预算调整率 | 5 | ≤10%得5分；高于10%得2分 | 年初预算90.00万元，决算100.00万元 | 2 | // undecidable
        | 预算执行率 | 5 | ≥95%得5分；低于95%得2分 | 年初预算80.00万元，调整预算100.00万元，支出90.00万元 | 5 | // undecidable
        """);
  }

  @Test
  void elseTheRateOfThatNameInTheRunningText() {
    Tables.check(
        new RubricScores(),
        """
        2023年度预算执行率为78.04%，完成率为60%，政府采购执行率95%。乙项目政府采购执行率90%，资金到位率100%的，得5分。
        政府采购执行率96%。
        | 三级指标 | 分值 | 评分标准 | 得分 |
        | ---- |
        | 预算执行率 | 10 | ≥95%得10分；80%（含）-95%得8分；低于80%得6分 | 10 | // fails
        | 预算执行 | 10 | 预算执行率≥95%得10分；80%（含）-95%得8分；低于80%得6分 | 6 | // holds
        | 完成率 | 10 | ≥95%得10分；80%（含）-95%得8分；低于80%得6分 | 10 | // undecidable
        | 政府采购执行率 | 10 | ≥95%得10分；80%（含）-95%得8分；低于80%得6分 | 6 | // undecidable
        | 资金到位率 | 10 | ≥95%得10分；低于95%得6分 | 6 | // undecidable
        """);
  }

  @Test
  void criteriaOfSeveralRowsAreNobodysOwn() {
    Tables.check(
        new RubricScores(),
        """
        | 三级指标 | 分值 | 评分标准 | 实际完成值 | 得分 |
        | ---- |
        | 支出控制率 | 6 | ≤10%得6分；>10%得3分 | 13.26% | 6 |
        | 支出节约率 | 6 | ^ | 23.26% | 6 |
        """);
  }

  @Test
  void criteriaMayStandBehindTheExplanation() {
    Tables.check(
        new RubricScores(),
        """
        | 三级指标 | 完成情况及评分标准 | 分值 | 得分 |
        | ---- |
        | 目标完成率 | 目标完成率为94.44%。评分标准：得分=目标完成率×分值。 | 6 | 5.67 | // holds
        | 目标实现率 | 目标实现率为94.44%。评分标准：得分=目标实现率×分值。 | 6 | 6 | // fails
        """);
  }
}
