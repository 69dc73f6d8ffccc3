"""A list of project scores, printed from a spreadsheet: the column totals and each score against its execution are what there is to check."""
from money import *
from office import C
from sheets import Sheets

TITLE, SHORT = '芦湾新城管理委员会2023年度部门项目绩效自评结果汇总', 'LWP'
UNITS = {'建': '规划建设局', '招': '招商服务局', '社': '社会事务局', '财': '财政金融局', '办': '党政办公室', '环': '生态环境办公室'}
# name, unit, initial budget, full-year budget, executed, score
P = [('园区道路养护及保洁', '建', '680.00', '695.20', '683.47', '98'), ('芦湾大道北延线路面工程', '建', '3200.00', '3450.00', '3188.26', '95.5'), ('雨污分流管网改造（二期）', '建', '1860.00', '1860.00', '1624.18', '94'),
     ('公共绿地补植与管护', '建', '245.00', '245.00', '241.60', '98.5'), ('路灯节能改造', '建', '132.60', '132.60', '129.84', '97'), ('标准厂房消防设施更新', '建', '318.00', '286.40', '254.93', '95'),
     ('控制性详细规划修编', '建', '160.00', '160.00', '112.00', '92'), ('地下管线普查', '建', '120.00', '120.00', '36.50', '98'), ('安置区物业补贴', '社', '86.40', '86.40', '86.40', '99'),
     ('招商推介活动', '招', '150.00', '138.50', '121.37', '95'), ('重大项目落户奖励', '招', '2600.00', '2480.00', '2480.00', '98'), ('标准厂房租金补贴', '招', '920.00', '920.00', '874.66', '96.5'),
     ('企业服务平台运行', '招', '78.00', '78.00', '76.15', '98'), ('外贸展会补助', '招', '64.00', '64.00', '48.32', '93.5'), ('科技创新券兑付', '招', '300.00', '352.80', '352.80', '99'),
     ('人才公寓运营', '社', '215.00', '215.00', '209.48', '97.5'), ('社区网格化管理', '社', '168.00', '168.00', '165.27', '98'), ('义务教育学校设备购置', '社', '436.00', '452.00', '437.92', '97'),
     ('“三供一业”移交后续维修', '社', '85.00', '85.00', '21.20', '97'), ('社区卫生服务站建设', '社', '240.00', '240.00', '216.00', '95'), ('文体活动经费', '社', '36.00', '36.00', '33.75', '96.5'),
     ('拥军优属慰问', '社', '28.50', '28.50', '28.50', '100'), ('城乡低保配套', '社', '142.00', '149.30', '148.92', '99.5'), ('国库集中支付系统维护', '财', '24.00', '24.00', '24.00', '99'),
     ('预算绩效第三方评价', '财', '60.00', '60.00', '54.80', '96'), ('国有资产清查', '财', '45.00', '45.00', '42.30', '97'), ('引导基金出资', '财', '5000.00', '5000.00', '5000.00', '98.5'),
     ('隐性债务化解咨询', '财', '32.00', '32.00', '19.20', '90.5'), ('办公楼维修', '办', '175.00', '260.00', '143.00', '99.5'), ('信息化系统运维', '办', '96.00', '96.00', '92.64', '97.5'),
     ('档案数字化', '办', '58.00', '58.00', '55.68', '97'), ('机要保密设备更新', '办', '18.60', '18.60', '18.11', '98'), ('空气质量自动监测站运行', '环', '74.00', '74.00', '73.26', '98.5'),
     ('河道水质提升', '环', '890.00', '936.00', '861.12', '96'), ('固体废物规范化处置', '环', '112.00', '112.00', '105.28', '96.5')]
HIGH = {8, 19, 29}  # planted: scores that the execution cannot bear
grade = lambda s: '优' if d(s) >= 90 else '良'
for k, (_, _, a, b, c, s) in enumerate(P, 1):
    cap = 90 + d(c) / d(b) * 10
    assert d(c) <= d(b) and ((d(s) - cap > 3) if k in HIGH else (d(s) <= cap)), (k, cap)
INITIAL, BUDGET, SPENT = (total(*(x[k] for x in P)) for k in (2, 3, 4))
MEAN = total(*(x[5] for x in P)) / len(P)
WRONG = f(SPENT)[:2] + f(SPENT)[3] + f(SPENT)[2] + f(SPENT)[4:]  # planted: two digits of the total exchanged
assert WRONG != f(SPENT)
LABELS = []


def report():
    LABELS.clear()
    book = Sheets(font='Noto Sans CJK SC', size=10, header='芦湾新城管理委员会', footer='第 {n} 页')
    text = [f'根据《云岭省省级以下开发区预算绩效管理办法》（云财绩〔2022〕18号）和岚江市财政局工作安排，芦湾新城管理委员会对2023年度全部{len(P)}个部门预算项目开展了绩效自评，现将结果公布如下。',
            f'一、总体情况。{len(P)}个项目年初预算{f(INITIAL)}万元，全年预算{f(BUDGET)}万元，全年执行{f(SPENT)}万元，总体执行率{pct(SPENT, BUDGET)}。项目分布在{len(UNITS)}个实施单位：'
            + '、'.join(f'{u}{sum(1 for x in P if x[1] == k)}个' for k, u in UNITS.items()) + '。',
            '二、评分办法。每个项目满分100分，其中预算执行率10分，得分=执行率×10分；产出指标50分、效益指标30分、满意度指标10分，按完成比例或等次计分。自评等级分为四档：90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。',
            f'三、自评结果。{len(P)}个项目平均得分{f(MEAN)}分，其中最高100分，最低90.5分，等级均为优。各项目得分见附表。',
            '四、结果应用。对执行率低于60%的项目，2024年预算安排时按不低于20%的比例压减；自评材料由财政金融局集中留存备查，联系电话0663-7719025。']
    box = '0.5pt solid #000000'
    book.sheet('说明', [17.4], [(1.6, [C(TITLE, bold=True)], dict(size=16))] + [(2.3 if len(t) > 110 else 1.7 if len(t) > 60 else 1.2, [C('　　' + t, align='l')], dict(size=11.5)) for t in text])
    head = [(1.3, [C('2023年度部门项目绩效自评结果汇总表', cs=8, bold=True)], dict(size=15)), (0.6, [C('填报单位：芦湾新城管理委员会', cs=4, align='l'), C('单位：万元、分', cs=4, align='r')], {}),
            (1.0, ['序号', '项目名称', '实施单位', '年初预算数', '全年预算数', '全年执行数', '自评得分', '自评等级'], dict(border=box, bold=True, fill='#dddddd'))]
    body = [(0.75, [str(k), n, UNITS[u], a, b, c, s, grade(s)], dict(border=box, align='clcrrrcc')) for k, (n, u, a, b, c, s) in enumerate(P, 1)]
    last = [(0.8, [C('合计', cs=3), f(INITIAL), f(BUDGET), WRONG, '—', '—'], dict(border=box, align='ccCrrrcc'.lower(), bold=True))]
    note = [(0.7, [C('注：全年预算数含年中调整；得分保留一位小数，末位为0的省略。', cs=8, align='l')], dict(size=9))]
    book.sheet('汇总表', [1.2, 5.4, 2.6, 2.3, 2.3, 2.3, 1.7, 1.7], head + body + last + note, repeat=(2, 3))
    LABELS.append(('sum-mismatch', 'error', 'must', [WRONG, f(SPENT)], [WRONG], f'The {len(P)} rows of 全年执行数 add to {f(SPENT)}, the amount in the text ({pct(SPENT, BUDGET)} of {f(BUDGET)}); the total row prints {WRONG}, two digits exchanged.'))
    for k in sorted(HIGH):
        n, _, _, b, c, s = P[k - 1]
        cap = r(90 + d(c) / d(b) * 10)
        LABELS.append(('score-exceeds-execution-cap', 'error', 'must', [s, b, c], [n],
                       f'Row {k}: execution {c}/{b} = {pct(c, b)}, and by the report\'s own method 10 of 100 points are the execution rate, so the score is at most 90 + 10 x {r(d(c) / d(b), 4)} = {cap}, but {s} is claimed.'))
    for k in (14, 28, 7):
        n, _, _, b, c, s = P[k - 1]
        LABELS.append(('low-execution', 'note', 'may', [c, b, s], [n], f'Row {k}: {pct(c, b)} of the budget was spent and the grade is 优; the score {s} is within its cap.'))
    for k in sorted(HIGH):
        n, _, _, b, c, s = P[k - 1]
        LABELS.append(('low-execution', 'warning', 'may', [c, b], [n], f'Row {k}: only {pct(c, b)} of the budget was spent, without a reason.'))
    LABELS.append(('budget-adjustment', 'note', 'may', ['260.00', '175.00'], ['办公楼维修'], 'Row 29: the budget was raised from 175.00 to 260.00 (48.57%) in the year, and then 55.00% of it spent.'))
    return book

RELATIONS = [
    ('sum', [INITIAL, *(x[2] for x in P)], f'35个项目年初预算{INITIAL}万元'), ('sum', [BUDGET, *(x[3] for x in P)], f'全年预算{BUDGET}万元'), ('sum', [SPENT, *(x[4] for x in P)], f'全年执行{SPENT}万元'), ('rate', [pct(SPENT, BUDGET), SPENT, BUDGET], f'总体执行率{pct(SPENT, BUDGET)}'),
    ('sum', [INITIAL, *(x[2] for x in P)], f'合计{INITIAL}'), ('sum', [BUDGET, *(x[3] for x in P)], f'合计{INITIAL}{BUDGET}'), ('equal', [INITIAL, INITIAL], f'合计{INITIAL}'), ('equal', [BUDGET, BUDGET], f'合计{INITIAL}{BUDGET}'),
    ('count', [35, *(sum(1 for x in P if x[1] == k) for k in UNITS)], '35个项目年初预算'), ('score', '100 10 50 30 10', '每个项目满分100分')]
