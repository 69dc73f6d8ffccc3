"""Self-evaluation of a rural water project, faxed: black and white only, speckled, one page laid in sideways; funds by town, a score table with shares of full marks."""
from grid import flatten, spans
from money import *
from office import C, Doc

TITLE, SHORT = '茂坪县2023年农村饮水安全巩固提升工程项目绩效自评报告', 'MPD'
SCAN = dict(dpi=200, seed=20240322, typed=False, skew=0.7, speckle=0.00004, lying={3})
# town; projects, people served, central and provincial funds, county funds, spent in 万元
TOWNS = [('茂坪镇', 6, 8420, '186.00', '62.00', '245.30'), ('石堰镇', 4, 5136, '124.00', '41.50', '163.18'), ('黄溪乡', 5, 4672, '138.00', '46.00', '184.00'), ('大龙乡', 3, 2958, '92.00', '30.50', '118.64'), ('双河口镇', 5, 6214, '147.00', '49.00', '189.42'), ('云台乡', 2, 1865, '58.00', '19.50', '77.50')]
col = lambda k: total(*(t[k] for t in TOWNS))
PROJECTS, PEOPLE = (sum(t[k] for t in TOWNS) for k in (1, 2))
UPPER, COUNTY, SPENT = map(col, (3, 4, 5))
PLAN = UPPER + COUNTY
own = lambda t: d(t[3]) + d(t[4])
assert all(d(t[5]) <= own(t) for t in TOWNS)
USES = [('水源工程', '142.36'), ('水厂（站）改造', '318.75'), ('管网铺设', '386.20'), ('消毒和监测设备', '94.48'), ('设计监理等其他费用', None)]
USES = [(n, SPENT - total(*(a for _, a in USES)) if a is None else d(a)) for n, a in USES]
assert USES[-1][1] == d('36.25')

PEOPLE_SUM = '29625'  # planted: 29265 with two digits exchanged
RATE = '91.73%'       # planted: 978.04 / 993.50 = 98.44 %
OVER = '6'            # planted: of 5
SUB = '23.5'          # planted: the leaves of 过程 add to 24.50
assert str(PEOPLE) == '29265' and pct(SPENT, PLAN) == '98.44%'
TREE = [
    ('决策（15分）', [('项目立项', [('立项依据充分性', 5, '5', '列入县级农村供水规划'), ('立项程序规范性', 4, '4', '批复文件齐全')]), ('绩效目标', [('绩效目标明确性', 6, '5', '1项效益目标未量化')])]),
    ('过程（25分）', [('资金管理', [('资金到位率', 5, '5', '到位率100%'), ('预算执行率', 8, '7.88', '得分=执行率×8分'), ('资金使用合规性', 4, '4', '专账核算')]), ('组织实施', [('管理制度健全性', 3, '3', '制度健全'), ('制度执行有效性', 5, '4.62', '监理日志缺3日，每日扣0.125分')])]),
    ('产出（35分）', [('产出数量', [('工程处数', 8, '8', '计划25处，完成25处'), ('铺设管网长度', 7, f(r(d('58.6') / d('61.5') * 7)), '计划61.5公里，完成58.6公里')]), ('产出质量', [('工程验收合格率', 10, '10', '合格率100%')]), ('产出时效', [('按期完工率', 5, '4.60', '25处中23处按期完工')]), ('产出成本', [('人均投资', 5, OVER, '334.20元/人，低于350元/人')])]),
    ('效益（25分）', [('社会效益', [('受益人口', 8, '8', '29265人'), ('水质达标率', 7, f(r(d('94.8') / 96 * 7)), '目标96%，实际94.8%')]), ('可持续影响', [('水费收缴率', 5, '4.5', '部分村未装表计量')]), ('满意度', [('用水户满意度', 5, '5', '92.6%')])])]
ROWS = flatten(TREE)
FIRST = [n for n, _ in TREE]
score = lambda n: total(*(x[4] for x in ROWS if x[0] == n))
full = lambda n: sum(x[3] for x in ROWS if x[0] == n)
assert [full(n) for n in FIRST] == [15, 25, 35, 25] and score(FIRST[1]) == d('24.50') and r(d(SPENT) / PLAN * 8) == d('7.88') and r(d(23) / 25 * 5) == d('4.60')
TOTAL = total(*(x[4] for x in ROWS))
assert r(SPENT * 10000 / PEOPLE) == d('334.20'), r(SPENT * 10000 / PEOPLE)


def report():
    doc = Doc(body='Noto Serif CJK SC', head='Noto Sans CJK SC', digits='Liberation Serif', size=15, line='155%', footer='- {n} -', margins=(2.7, 2.4, 2.6, 2.5))
    doc.title('茂坪县水利局', size=20, after=0)
    doc.title('2023年农村饮水安全巩固提升工程', size=20, after=0)
    doc.title('项目绩效自评报告', size=20)
    doc.h1('一、项目概况')
    doc.p(f'2023年农村饮水安全巩固提升工程由茂坪县水利局组织，6个乡镇具体实施，建设内容为水厂（站）改造、管网延伸和消毒设备配套，计划工程{PROJECTS}处、铺设管网61.5公里。项目总投资{f(PLAN)}万元，其中中央和省级资金{f(UPPER)}万元、县级资金{f(COUNTY)}万元，受益人口{PEOPLE}人，其中脱贫户1846户、6120人。各乡镇情况见表1。')
    doc.h1('二、资金使用情况')
    doc.p(f'截至2023年12月31日，资金全部到位，实际支出{f(SPENT)}万元，预算执行率{RATE}，结余{f(PLAN - SPENT)}万元，主要是工程质保金。按支出内容分：' + '、'.join(f'{n}{f(a)}万元，占{pct(a, SPENT)}' for n, a in USES) + '。')
    doc.p('资金实行县级报账制，专账核算，由县财政局按工程进度直接支付到施工单位，未发现挤占、挪用情形。')
    doc.turn(True)
    doc.caption('表1  各乡镇工程和资金情况', size=14)
    doc.unit('', '单位：处、人、万元', size=11)
    rows = [[C('序号', rs=2), C('乡镇', rs=2), C('工程数', rs=2), C('受益人口', rs=2), C('资金安排', cs=3), C('实际支出', rs=2), C('执行率', rs=2), C('结余', rs=2)], ['中央和省级', '县级', '小计']]
    rows += [[str(k), t[0], str(t[1]), str(t[2]), t[3], t[4], f(own(t)), t[5], pct(t[5], own(t)), f(own(t) - d(t[5])) if own(t) != d(t[5]) else '0'] for k, t in enumerate(TOWNS, 1)]
    rows.append([C('合计', cs=2, bold=True), str(PROJECTS), PEOPLE_SUM, f(UPPER), f(COUNTY), f(PLAN), f(SPENT), pct(SPENT, PLAN), f(PLAN - SPENT)])
    doc.table(rows, widths=[7, 14, 10, 13, 15, 12, 13, 13, 12, 11], header=2, size=13, row_height=1.05, border='0.75pt solid #000000')
    doc.turn(False)
    doc.h1('三、绩效目标完成情况')
    doc.p(f'（一）产出。完成工程25处；铺设管网58.6公里，完成计划的{pct("58.6", "61.5")}，未完成的2.9公里因公路施工调整线路；25处工程验收合格率100%，23处按期完工，按期完工率92.00%。人均投资334.20元，低于350元的控制标准。')
    doc.p('（二）效益。农村自来水普及率由91.2%提高到93.5%，提高2.3个百分点；抽检水样250份，合格237份，水质达标率94.8%，比目标低1.2个百分点；水费收缴率88.7%。')
    assert pct(237, 250, 1) == '94.8%'
    doc.p('（三）满意度。入户调查340户，满意315户，满意度92.6%，高于90%的目标。')
    assert pct(315, 340, 1) == '92.6%'
    doc.h1('四、自评得分')
    doc.p(f'项目自评得分{f(TOTAL)}分，等级为“优”（90分及以上为优），其中决策{short(score(FIRST[0]))}分、过程{SUB}分、产出{f(score(FIRST[2]))}分、效益{f(score(FIRST[3]))}分。评分情况见表2。')
    doc.caption('表2  项目绩效自评评分表', size=14)
    doc.table([['一级指标', '二级指标', '三级指标', '分值', '得分', '评分说明']] + spans([[a.replace('（', '\n（'), b, C(c, align='l'), str(m), s, C(why, align='l')] for a, b, c, m, s, why in ROWS]) + [[C('合计', cs=3, bold=True), '100', f(TOTAL), '']],
              widths=[12, 14, 24, 8, 9, 33], header=1, size=12, row_height=0.8, border='0.75pt solid #000000')
    doc.h1('五、存在问题和建议')
    doc.p('一是分散供水点水质波动较大，抽检不合格的13份水样均来自山泉水源；二是部分村未装表计量，水费收缴难；三是管护经费标准偏低，每处每年仅2000元。建议将管护经费纳入县级预算，2024年完成剩余2.9公里管网铺设。')
    doc.flat('茂坪县水利局', align='r', before=0.6)
    doc.flat('2024年3月22日', align='r')
    return doc


LABELS = [
    ('sum-mismatch', 'error', 'must', [PEOPLE_SUM, str(PEOPLE)], [PEOPLE_SUM], 'The six towns add to 29265, as in the text and in table 2; two digits exchanged.'),
    ('percentage-error', 'error', 'must', [RATE, f(SPENT), f(PLAN)], [f'预算执行率{RATE}'], f'{f(SPENT)} / {f(PLAN)} = 98.44%, as in table 1 and as the score 7.88 = 8 x 98.44% says.'),
    ('score-above-max', 'error', 'must', [OVER, '5'], ['人均投资'], '人均投资 scores 6 of 5.'),
    ('score-subtotal-mismatch', 'error', 'must', [SUB, '24.50'], [f'过程{SUB}分'], '5 + 7.88 + 4 + 3 + 4.62 = 24.50, with which the total was added.'),
    ('same-quantity-conflict', 'error', 'may', [PEOPLE_SUM, str(PEOPLE)], [f'受益人口{PEOPLE}人'], 'Text and table differ.'),
    ('score-total-mismatch', 'error', 'may', [f(TOTAL)], [f'项目自评得分{f(TOTAL)}分'], 'Carries the 6 of 5; and with 23.5 the four first levels are 1.00 less.'),
]

RELATIONS = [
    ('sum', [PLAN, UPPER, COUNTY], f'项目总投资{PLAN}万元'), ('difference', [PLAN - SPENT, PLAN, SPENT], f'结余{PLAN - SPENT}万元'), ('sum', [SPENT, *(a for _, a in USES)], f'实际支出{SPENT}万元'), ('share', [pct(USES[0][1], SPENT), USES[0][1], SPENT], f'水源工程{USES[0][1]}万元，占'), ('share', [pct(USES[2][1], SPENT), USES[2][1], SPENT], f'管网铺设{USES[2][1]}万元，占'),
    ('count', [PROJECTS, *(t[1] for t in TOWNS)], f'合计{PROJECTS}{PEOPLE_SUM}'), ('sum', [UPPER, *(t[3] for t in TOWNS)], f'合计{PROJECTS}{PEOPLE_SUM}'), ('sum', [COUNTY, *(t[4] for t in TOWNS)], f'合计{PROJECTS}{PEOPLE_SUM}'), ('sum', [SPENT, *(t[5] for t in TOWNS)], f'合计{PROJECTS}{PEOPLE_SUM}'), ('sum', [PLAN, UPPER, COUNTY], f'合计{PROJECTS}{PEOPLE_SUM}'),
    ('rate', [pct(SPENT, PLAN), SPENT, PLAN], f'合计{PROJECTS}{PEOPLE_SUM}'), ('sum', '248.00 186.00 62.00', '茂坪镇68420'), ('rate', '98.91% 245.30 248.00', '茂坪镇68420'), ('difference', '2.32 165.50 163.18', '石堰镇45136'), ('rate', '95.28% 58.6 61.5', '完成计划的95.28%'), ('difference', '2.9 61.5 58.6', '未完成的2.9公里'), ('rate', '92.00% 23 25', '按期完工率92.00%'),
    ('rate', '334.20 978.04 29265', '人均投资334.20元'), ('difference', '2.3 93.5 91.2', '提高2.3个百分点'), ('rate', '94.8% 237 250', '水质达标率94.8%，比'), ('rate', '92.6% 315 340', '满意度92.6%'), ('score', [f(TOTAL), *(x[4] for x in ROWS)], f'项目自评得分{f(TOTAL)}分'),
    ('score', '7.88 8 98.44%', '预算执行率87.88'), ('score', '4.60 5 23 25', '按期完工率54.60'), ('score', '6.91 7 94.8 96', '水质达标率76.91')]
