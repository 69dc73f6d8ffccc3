package gouji.corpus.synth.write;

import gouji.corpus.synth.document.Form;
import gouji.corpus.synth.year.Department;
import gouji.corpus.synth.year.Dice;

/**
 * What a report keeps to from its first page to its last.
 *
 * @param money how amounts stand in running text
 * @param cell how amounts stand in tables, which name the unit above
 * @param unit that unit
 * @param percent how rates are printed
 * @param nothing what stands in a table for an amount of zero; with digits if it is printed
 * @param self how the department speaks of itself
 * @param serving how it calls those who work there
 * @param parts whether the report falls into 第一部分, 第二部分
 */
record Manner(
    Form money,
    Form cell,
    String unit,
    Form percent,
    String nothing,
    String self,
    String serving,
    boolean parts) {

  /** One of many manners. */
  static Manner draw(Dice dice, Department department, boolean parts) {
    String proseUnit = dice.chance(85) ? "万元" : "元";
    return draw(dice, department, parts, proseUnit, dice.chance(85) ? "万元" : "元");
  }

  /** One of many manners, in given units. */
  static Manner draw(
      Dice dice, Department department, boolean parts, String proseUnit, String tableUnit) {
    Form money = Form.money(proseUnit, 2);
    if (dice.chance(20)) {
      money = money.trim();
    }
    if (dice.chance(10)) {
      money = money.inGroups();
    }
    Form cell = Form.money(tableUnit, 2).bare();
    if (dice.chance(40)) {
      cell = cell.inGroups();
    }
    Form percent = Form.percent(dice.pick(2, 2, 2, 2, 1));
    if (dice.chance(40)) {
      percent = percent.cutOff();
    }
    return new Manner(
        money,
        cell,
        tableUnit,
        percent,
        dice.pick("0.00", "0.00", "", "", "—"),
        dice.pick("我局", "本部门", "本单位", "我局"),
        dice.pick("在职人员", "在职人员", "实有在职人员"),
        parts);
  }
}
