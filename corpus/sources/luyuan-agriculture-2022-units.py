"""A bureau with eight budget units as a Word file: a table that crosses units with kinds of spending, targets by objective, a score table with its ways of reckoning."""
from grid import spans
from money import *
from office import C
from word import Word

TITLE, SHORT, KIND = '鲁垣市农业农村局2022年度部门整体绩效自评报告', 'LYA', 'docx'
BUREAU = '鲁垣市农业农村局'
# unit, kind, posts, serving; initial and full-year budget, persons, office, projects in 万元
UNITS = [('局机关', '行政', 38, 36, '4862.40', '5310.75', '642.18', '88.36', '4390.22'), ('市农业综合执法大队', '参公', 46, 44, '1035.20', '1048.60', '812.47', '64.92', '158.00'), ('市农业技术推广中心', '公益一类', 58, 55, '1986.30', '2164.85', '903.54', '41.27', '1162.18'),
         ('市畜牧兽医服务中心', '公益一类', 64, 61, '1842.75', '1905.42', '968.71', '45.08', '842.66'), ('市农机服务中心', '公益一类', 27, 25, '628.10', '641.30', '398.26', '18.95', '204.50'), ('市渔业技术服务中心', '公益一类', 22, 21, '486.60', '470.20', '341.09', '16.24', '98.37'),
         ('市农村经济经营管理站', '参公', 18, 18, '352.45', '360.10', '287.64', '15.33', '48.20'), ('市乡村振兴服务中心', '公益一类', 20, 19, '1264.00', '1410.00', '302.15', '14.80', '1056.94')]
col = lambda k: total(*(u[k] for u in UNITS))
INITIAL, BUDGET, PERSONS, OFFICE, PROJECT = map(col, range(4, 9))
SPENT = PERSONS + OFFICE + PROJECT
LEFT = BUDGET - SPENT
POSTS, SERVING = (sum(u[k] for u in UNITS) for k in (2, 3))
spent = lambda u: total(*u[6:])
assert all(spent(u) <= d(u[5]) for u in UNITS)
before = d('12386.71')
plan, bought = d('1480.00'), d('1426.35')
car, guest = (d('36.50'), d('31.28')), (d('9.80'), d('6.94'))

KINDS = 4            # planted: five units are 公益一类
ROW = '2,061.45'     # planted: 968.71 + 45.08 + 842.66 = 1,856.45
OFFICE_SUM = w(OFFICE - d('14.80'))  # planted: the last unit is left out
TRAINED = '115.00%'  # planted: 1260 of 1200 are 105.00 %
COST = '5'           # planted: 1620 against at most 1500 gives 4.63
YEAR = '表3  2021年度绩效目标完成情况'  # planted: the report is for 2022
assert w(spent(UNITS[3])) == '1,856.45' and f(d(1500) / 1620 * 5) == '4.63'
T = [('资金投入', '预算执行', '预算执行率', '100%', pct(SPENT, BUDGET), 10, f(r(SPENT / BUDGET * 10)), '得分=执行率×10'), ('资金投入', '预算编制', '预算调整率', '≤10%', pct(BUDGET - INITIAL, INITIAL), 5, '5', '不超过目标值得满分，每超1个百分点扣0.5分'),
     ('资金投入', '预算编制', '结转结余率', '≤5%', pct(LEFT, BUDGET), 5, '5', '不超过目标值得满分，每超1个百分点扣1分'), ('产出', '数量指标', '粮食播种面积', '≥112.5万亩', '113.2万亩', 8, '8', '正向指标'), ('产出', '数量指标', '新建高标准农田', '≥8万亩', '7.6万亩', 8, '7.6', '正向指标'),
     ('产出', '数量指标', '培训高素质农民', '≥1200人次', '1260人次', 6, '6', '正向指标'), ('产出', '数量指标', '农产品检测批次', '≥2400批次', '2458批次', 6, '6', '正向指标'), ('产出', '质量指标', '农产品抽检合格率', '≥98%', '98.6%', 6, '6', '正向指标'), ('产出', '质量指标', '农田工程验收合格率', '100%', '100%', 6, '6', '正向指标'),
     ('产出', '时效指标', '惠农补贴按时发放率', '100%', '98.5%', 5, f(r(d('0.985') * 5)), '正向指标'), ('产出', '成本指标', '高标准农田亩均投资', '≤1500元', '1620元', 5, COST, '反向指标'), ('效益', '经济效益', '农村居民收入增速', '≥6%', '6.8%', 8, '8', '正向指标'),
     ('效益', '生态效益', '秸秆综合利用率', '≥95%', '96.2%', 6, '6', '正向指标'), ('效益', '可持续影响', '新型经营主体培育机制', '健全', '较健全', 6, '5.4', '定性指标分三档计分'), ('满意度', '服务对象满意度', '农户满意度', '≥90%', '87.3%', 10, f(r(d('87.3') / 90 * 10)), '正向指标')]
FIRST = list(dict.fromkeys(t[0] for t in T))
full = lambda n: sum(t[5] for t in T if t[0] == n)
score = lambda n: total(*(t[6] for t in T if t[0] == n))
TOTAL = total(*(t[6] for t in T))
assert [full(n) for n in FIRST] == [20, 50, 20, 10]


def report():
    doc = Word(body='仿宋', head='黑体', header=f'{BUREAU}　2022年度部门整体绩效自评报告')
    doc.title(TITLE)
    doc.h1('部门基本情况')
    doc.h2('部门职能和机构')
    doc.p(f'{BUREAU}统筹研究和组织实施全市“三农”工作，负责种植业、畜牧业、渔业、农业机械化、农产品质量安全监管和农村集体经济经营管理。纳入2022年度部门整体绩效自评范围的预算单位共{len(UNITS)}个，其中行政单位1个、参照公务员法管理的事业单位2个、公益一类事业单位{KINDS}个。')
    doc.p(f'核定编制{POSTS}名，2022年末在职{SERVING}人，在职人员控制率{pct(SERVING, POSTS)}{doc.note("在职人员控制率=在职人员数÷编制数×100%；离退休人员经费由社保机构发放，不列入本表。")}。各预算单位情况见表1。')
    doc.p('表1  预算单位基本情况（单位：名、人、万元）', indent=False, align='c', size=11, bold=True)
    doc.table([['序号', '预算单位', '单位性质', '编制数', '在职人数', '年初预算', '全年预算', '调整率']] + [[str(k), C(u[0], align='l'), u[1], str(u[2]), str(u[3]), w(u[4]), w(u[5]), ('' if d(u[5]) >= d(u[4]) else '-') + pct(abs(d(u[5]) - d(u[4])), u[4])] for k, u in enumerate(UNITS, 1)]
              + [[C('合计', cs=3, bold=True), str(POSTS), str(SERVING), w(INITIAL), w(BUDGET), pct(BUDGET - INITIAL, INITIAL)]], widths=[7, 28, 12, 9, 10, 14, 14, 11], align='clcccrrr')
    doc.h2('预算安排和执行')
    doc.p(f'2022年年初预算{f(INITIAL)}万元，全年预算{f(BUDGET)}万元，比年初{change(BUDGET, INITIAL)}。全年支出{f(SPENT)}万元，预算执行率{pct(SPENT, BUDGET)}，比2021年{change(SPENT, before)}；结转结余{f(LEFT)}万元，占全年预算的{pct(LEFT, BUDGET)}。')
    doc.p(f'按支出用途分：人员经费{f(PERSONS)}万元，占{pct(PERSONS, SPENT)}；公用经费{f(OFFICE)}万元，占{pct(OFFICE, SPENT)}；项目支出{f(PROJECT)}万元，占{pct_cut(PROJECT, SPENT)}{doc.note("项目支出占比按去尾法取两位小数。")}。各单位支出见表2。')
    doc.turn(True)
    doc.p('表2  2022年度各预算单位支出情况（单位：万元）', indent=False, align='c', size=11, bold=True)
    rows = [[C('预算单位', rs=2), C('全年预算', rs=2), C('支出', cs=4), C('执行率', rs=2), C('结转结余', rs=2)], ['人员经费', '公用经费', '项目支出', '合计']]
    for k, u in enumerate(UNITS):
        rows.append([C(u[0], align='l'), w(u[5]), w(u[6]), w(u[7]), w(u[8]), ROW if k == 3 else w(spent(u)), pct(spent(u), u[5]), blank(d(u[5]) - spent(u))])
    rows.append([C('合计', bold=True), w(BUDGET), w(PERSONS), OFFICE_SUM, w(PROJECT), w(SPENT), pct(SPENT, BUDGET), w(LEFT)])
    doc.table(rows, widths=[26, 14, 13, 12, 13, 14, 11, 13], header=2, align='lrrrrrrr', wide=True)
    doc.turn(False)
    doc.p(f'“三公”经费支出{f(car[1] + guest[1])}万元，比预算{f(car[0] + guest[0])}万元节约{f(car[0] + guest[0] - car[1] - guest[1])}万元，其中公务用车运行维护费{f(car[1])}万元、公务接待费{f(guest[1])}万元。政府采购预算{f(plan)}万元，实际采购{f(bought)}万元，执行率{pct(bought, plan)}。')
    doc.h1('部门整体绩效目标完成情况')
    doc.p('年初共设定4个年度目标，完成情况如下：')
    doc.items('稳定粮食生产。全市粮食播种面积113.2万亩，比目标多0.7万亩；总产58.94万吨，平均亩产520.7公斤。', f'建设高标准农田。新建高标准农田7.6万亩，完成目标8万亩的{pct("7.6", 8)}，其中高效节水灌溉1.9万亩；亩均投资1620元，受建材价格上涨影响高于控制数。',
              f'培育新型农民。举办高素质农民培训21期，培训1260人次，完成目标1200人次的{TRAINED}，其中女学员412人次。', '守护质量安全。检测农产品2458批次，其中合格2424批次，合格率98.6%；查办农资案件67件，移送司法机关3件。')
    assert pct(2424, 2458, 1) == '98.6%' and r(d('58.94') * 1000 / d('113.2'), 1) == d('520.7')
    doc.p(YEAR, indent=False, align='c', size=11, bold=True)
    doc.table([['年度目标', '主要指标数', '完成指标数', '完成率', '对应项目支出（万元）']] + [[C(n, align='l'), str(a), str(b), pct(b, a), x] for n, a, b, x in (('稳定粮食生产', 6, 6, '2,846.15'), ('建设高标准农田', 5, 3, '3,905.62'), ('培育新型农民', 4, 4, '318.40'), ('守护质量安全', 5, 5, '890.90'))]
              + [[C('合计', bold=True), '20', '18', '90.00%', w(PROJECT)]], widths=[28, 16, 16, 14, 26], align='lcccr')
    assert total('2846.15', '3905.62', '318.40', '890.90') == PROJECT, PROJECT
    doc.h1('自评得分和等次')
    doc.p(f'自评满分100分，其中' + '、'.join(f'{n}{full(n)}分' for n in FIRST) + f'。我局2022年度部门整体绩效自评得分{f(TOTAL)}分，其中' + '、'.join(f'{n}{short(score(n))}分' for n in FIRST) + '，等次为“优”。')
    doc.p('计分办法：正向指标完成值达到目标值得满分，未达到的得分=完成值÷目标值×分值；反向指标完成值不高于目标值得满分，高于的得分=目标值÷完成值×分值；定性指标按健全、较健全、一般三档，分别得分值的100%、90%、60%。')
    doc.p('表4  部门整体绩效自评评分表', indent=False, align='c', size=11, bold=True)
    rows = spans([[t[0], t[1], C(t[2], align='l'), t[3], t[4], str(t[5]), t[6], C(t[7], align='l')] for t in T])
    doc.table([['一级指标', '二级指标', '三级指标', '目标值', '完成值', '分值', '得分', '得分计算方法']] + rows + [[C('合计', cs=5, bold=True), '100', f(TOTAL), '']], widths=[10, 12, 19, 12, 11, 7, 8, 21])
    doc.h1('存在问题和改进措施')
    doc.items('高标准农田建设进度偏慢。受雨季和材料价格影响，2022年计划任务中0.4万亩结转到2023年春季完工。', '满意度未达目标。农户对补贴发放时间反映较多，满意度87.3%，比目标低2.7个百分点。', '个别单位执行率偏低。局机关执行率' + pct(spent(UNITS[0]), UNITS[0][5]) + '，主要是高标准农田项目验收滞后。')
    doc.p('下一步，将实行重点项目月调度，建立补贴发放公示时限制度，对执行率低于95%的单位约谈提醒。')
    doc.p(BUREAU, indent=False, align='r')
    doc.p('2023年3月24日', indent=False, align='r')
    return doc


LABELS = [
    ('count-mismatch', 'error', 'must', [str(KINDS), '8'], [f'公益一类事业单位{KINDS}个'], 'One administrative unit, two of 参公 and five of 公益一类 (table 1) are eight; 1 + 2 + 4 = 7.'),
    ('sum-mismatch', 'error', 'must', [ROW, '1,856.45'], [ROW], '市畜牧兽医服务中心: 968.71 + 45.08 + 842.66 = 1,856.45, 97.43% of 1,905.42 with 48.97 left, as printed; 2,061.45 would exceed the budget.'),
    ('sum-mismatch', 'error', 'must', [OFFICE_SUM, w(OFFICE)], [OFFICE_SUM], f'公用经费 of the eight units adds to {w(OFFICE)}, as in the text; the total leaves out the last unit, 14.80.'),
    ('text-table-mismatch', 'error', 'may', [OFFICE_SUM, f(OFFICE)], [f'公用经费{f(OFFICE)}万元'], 'Follows: text and table differ.'),
    ('percentage-error', 'error', 'may', [ROW, '97.43%'], [ROW], 'Follows: the rate was reckoned with 1,856.45.'),
    ('over-budget', 'warning', 'may', [ROW, '1,905.42'], [ROW], 'Follows: more spent than the budget.'),
    ('year-mismatch', 'error', 'must', [], [YEAR], 'The report and the table\'s figures are of 2022.'),
    ('percentage-error', 'error', 'must', [TRAINED, '1260', '1200'], [f'完成目标1200人次的{TRAINED}'], '1260 / 1200 = 105.00%.'),
    ('rubric-score-mismatch', 'error', 'must', [COST, '1620', '1500'], ['高标准农田亩均投资'], '1620 exceeds 1500: by the method above the table 1500 / 1620 x 5 = 4.63, but the full 5 are taken.'),
]

RELATIONS = [
    ('count', [POSTS, *(u[2] for u in UNITS)], f'核定编制{POSTS}名'), ('count', [SERVING, *(u[3] for u in UNITS)], f'2022年末在职{SERVING}人'), ('rate', [pct(SERVING, POSTS), SERVING, POSTS], '在职人员控制率'), ('sum', [w(INITIAL), *(w(u[4]) for u in UNITS)], f'合计{POSTS}{SERVING}{w(INITIAL)}'), ('sum', [w(BUDGET), *(w(u[5]) for u in UNITS)], f'合计{POSTS}{SERVING}{w(INITIAL)}{w(BUDGET)}'),
    ('growth', ['9.22%', '5,310.75', '4,862.40'], '局机关行政3836'), ('growth', ['-3.37%', '470.20', '486.60'], '市渔业技术服务中心公益一类'), ('growth', [pct(BUDGET - INITIAL, INITIAL), BUDGET, INITIAL], f'比年初增加{BUDGET - INITIAL}万元'), ('rate', [pct(SPENT, BUDGET), SPENT, BUDGET], f'预算执行率{pct(SPENT, BUDGET)}'),
    ('growth', [pct(SPENT - before, before), SPENT - before, SPENT], f'比2021年增加{SPENT - before}万元'), ('difference', [LEFT, BUDGET, SPENT], f'结转结余{LEFT}万元'), ('sum', [SPENT, PERSONS, OFFICE, PROJECT], f'全年支出{SPENT}万元'), ('share', [pct(PERSONS, SPENT), PERSONS, SPENT], f'人员经费{PERSONS}万元，占'), ('share', [pct_cut(PROJECT, SPENT), PROJECT, SPENT], f'项目支出{PROJECT}万元，占'),
    ('sum', ['5,120.76', '642.18', '88.36', '4,390.22'], '局机关5,310.75'), ('rate', ['96.42%', '5,120.76', '5,310.75'], '局机关5,310.75'), ('sum', [w(PERSONS), *(w(u[6]) for u in UNITS)], f'合计{w(BUDGET)}{w(PERSONS)}'), ('sum', [w(PROJECT), *(w(u[8]) for u in UNITS)], f'合计{w(BUDGET)}{w(PERSONS)}'), ('sum', [w(LEFT), *(w(d(u[5]) - spent(u)) for u in UNITS)], f'合计{w(BUDGET)}{w(PERSONS)}'),
    ('sum', [car[1] + guest[1], car[1], guest[1]], f'“三公”经费支出{car[1] + guest[1]}万元'), ('rate', [pct(bought, plan), bought, plan], f'实际采购{bought}万元，执行率'), ('difference', '0.7 113.2 112.5', '比目标多0.7万亩'), ('rate', '95.00% 7.6 8', '完成目标8万亩的95.00%'), ('rate', '98.6% 2424 2458', '合格率98.6%'), ('sum', [w(PROJECT), '2,846.15', '3,905.62', '318.40', '890.90'], f'201890.00%{w(PROJECT)}'),
    ('rate', '90.00% 18 20', '合计201890.00%'), ('score', [f(TOTAL), *(short(score(n)) for n in FIRST)], f'自评得分{f(TOTAL)}分'), ('score', '7.6 8 7.6 8', '新建高标准农田≥8万亩'), ('score', '9.70 10 87.3 90', '农户满意度'), ('difference', '2.7 90 87.3', '比目标低2.7个百分点')]
