"""Self-evaluation of a road maintenance project with four ruled tables; there is a typed copy and one as it comes from an office scanner."""
from money import *
from office import C, Doc

TITLE, SHORT = '石陂县2023年度农村公路养护项目绩效自评报告', 'SRP'
SCAN = dict(dpi=150, quality=60, seed=5, typed=True, skew=-1.2)
# town -> kilometres of county, township and village roads
TOWNS = [('石陂镇', '38.6', '72.4', '165.3'), ('东塘镇', '24.1', '58.9', '143.7'), ('观音桥镇', '31.5', '64.2', '180.6'), ('白石乡', '12.8', '40.3', '96.5'), ('大垌镇', '27.4', '51.6', '138.2'), ('龙潭乡', '9.7', '36.8', '88.4'),
         ('双江镇', '22.3', '47.5', '121.9'), ('柳坪乡', '0', '29.3', '74.8')]
TOWNS = [(n, *(d(x) for x in km)) for n, *km in TOWNS]
grant = lambda t: t[1] + t[2] * d('0.5') + t[3] * d('0.2')  # 10000, 5000 and 2000 yuan a kilometre, in 万元
KM = [total(*(t[k] for t in TOWNS)) for k in (1, 2, 3)]
GRANTS = total(*(grant(t) for t in TOWNS))
FUNDS = [('省级补助资金', '420.00', '420.00', '412.36'), ('市级补助资金', '85.50', '85.50', '85.50'), ('县级配套资金', '268.30', '250.00', '243.18')]
PLAN, COME, SPENT = (total(*(x[k] for x in FUNDS)) for k in (1, 2, 3))
USE = [('日常养护补助', GRANTS), ('小修保养工程', d('82.46')), ('安全防护设施', d('48.20')), ('路况检测及监理', d('11.35'))]
USE.insert(2, ('水毁修复', SPENT - total(*(a for _, a in USE))))
assert USE[2][1] > 10, USE
S = [('决策', 15, [('项目立项', '立项依据充分性', 3, '3', ''), ('项目立项', '立项程序规范性', 3, '3', ''), ('绩效目标', '绩效目标合理性', 3, '2.5', '部分目标偏低'), ('绩效目标', '绩效指标明确性', 2, '2', ''), ('资金投入', '预算编制科学性', 2, '2', ''), ('资金投入', '资金分配合理性', 2, '2', '')]),
     ('过程', 20, [('资金管理', '资金到位率', 4, f(r(COME / PLAN * 4)), '县级配套未足额到位'), ('资金管理', '预算执行率', 4, f(r(SPENT / PLAN * 4)), '质保金未到期'), ('资金管理', '资金使用合规性', 4, '4', ''), ('组织实施', '管理制度健全性', 4, '3.5', '考核办法未及时修订'),
                 ('组织实施', '制度执行有效性', 4, '4', '')]),
     ('产出', 35, [('产出数量', '日常养护里程', 10, '10', ''), ('产出数量', '小修保养里程', 8, f(r(d(46) / 48 * 8)), '计划48公里，完成46公里'), ('产出质量', '优良路率（≥75%）', 10, '10', ''), ('产出时效', '完成及时性', 7, '7', '')]),
     ('效益', 30, [('社会效益', '群众出行条件', 10, '9', '偏远路段抢通较慢'), ('社会效益', '公益性岗位（≥120人）', 8, f(r(d(118) / 120 * 8)), '实际聘用118人'), ('可持续影响', '管养长效机制', 6, '5', '村道管养责任未完全落实'), ('满意度', '沿线群众满意度（≥90%）', 6, '6', '')])]
SUMS = {}
for name, full, rows in S:
    assert sum(x[2] for x in rows) == full
    SUMS[name] = total(*(x[3] for x in rows))
SCORE = total(*SUMS.values())
assert SUMS == {'决策': d('14.5'), '过程': d('19.24'), '产出': d('34.67'), '效益': d('27.87')} and SCORE == d('96.28')
VILLAGE = '1090.4'  # planted: 1009.4
EXECUTION = '97.57%'  # planted: 95.77 %
PROCESS = '19.42'   # planted: 19.24
assert (str(KM[2]), pct(SPENT, PLAN)) == ('1009.4', '95.77%')


def report():
    doc = Doc(body='Noto Serif CJK SC', head='Noto Sans CJK SC', digits='Liberation Serif', size=14, line='140%', footer='- {n} -', margins=(2.5, 2.3, 2.6, 2.4))
    doc.title('石陂县农村公路养护中心', size=18, after=0)
    doc.title('2023年度农村公路养护项目绩效自评报告', size=18)
    doc.h1('一、项目概况')
    doc.p(f'农村公路养护项目由石陂县农村公路养护中心组织，8个乡镇具体实施，列养里程{f(total(*KM), 1)}公里，其中县道{f(KM[0], 1)}公里、乡道{f(KM[1], 1)}公里、村道{f(KM[2], 1)}公里。日常养护补助标准为县道每公里10000元、乡道每公里5000元、村道每公里2000元，全年共补助{f(GRANTS)}万元，见表1。')
    doc.caption('表1  日常养护里程及补助资金', size=12)
    rows = [[C('序号', rs=2), C('乡镇', rs=2), C('列养里程（公里）', cs=4), C('补助资金\n（万元）', rs=2)], ['县道', '乡道', '村道', '小计']]
    for k, t in enumerate(TOWNS, 1):
        rows.append([str(k), t[0], f(t[1], 1) if t[1] else '—', f(t[2], 1), f(t[3], 1), f(total(*t[1:]), 1), f(grant(t))])
    rows.append([C('合计', cs=2), f(KM[0], 1), f(KM[1], 1), VILLAGE, f(total(*KM), 1), f(GRANTS)])
    doc.table(rows, widths=[8, 18, 14, 14, 14, 14, 18], header=2, size=11, border='0.75pt solid #000000', row_height=0.75)
    doc.h1('二、项目资金情况')
    doc.p(f'项目年初预算{f(PLAN)}万元，实际到位{f(COME)}万元，资金到位率{pct(COME, PLAN)}；全年支出{f(SPENT)}万元，占年初预算的比例即预算执行率为{EXECUTION}，占到位资金的{pct(SPENT, COME)}。资金来源见表2，支出方向见表3。')
    doc.caption('表2  项目资金来源及使用情况', size=12)
    doc.unit('', '单位：万元', size=10)
    rows = [['资金来源', '预算数', '到位数', '支出数', '结余数']] + [[n, a, b, c, f(d(b) - d(c)) if d(b) != d(c) else '0'] for n, a, b, c in FUNDS] + [['合计', f(PLAN), f(COME), f(SPENT), f(COME - SPENT)]]
    doc.table(rows, widths=[26, 18, 18, 18, 18], header=1, size=11, border='0.75pt solid #000000', row_height=0.75)
    doc.caption('表3  项目支出方向', size=12)
    doc.unit('', '单位：万元', size=10)
    rows = [['支出方向', '支出金额', '占比', '主要内容']] + [[n, f(a), pct(a, SPENT), t] for (n, a), t in zip(USE, ('保洁、割草、水沟清理', '路面修补46公里', '塌方清理及路基修复17处', '波形护栏9.8公里、警示标志126块', '优良路率检测、工程监理'))] + [['合计', f(SPENT), '100%', '']]
    doc.table(rows, widths=[22, 16, 14, 46], header=1, size=11, border='0.75pt solid #000000', row_height=0.75)
    doc.h1('三、绩效目标完成情况')
    doc.p('列养里程日常养护实现全覆盖；小修保养计划48公里，完成46公里，完成率95.83%；优良路率76.8%，比目标值75%高1.8个百分点；聘用公益性岗位养护员118人，比目标少2人；沿线群众满意度92.1%。')
    doc.h1('四、自评得分')
    doc.p(f'本项目自评得分{f(SCORE)}分，等级为“优”。其中决策{short(SUMS["决策"])}分、过程{short(SUMS["过程"])}分、产出{short(SUMS["产出"])}分、效益{short(SUMS["效益"])}分，具体见表4。资金到位率、预算执行率和数量指标按比例计分。')
    doc.caption('表4  项目支出绩效自评评分表', size=12)
    rows = [['一级指标', '二级指标', '三级指标', '分值', '得分', '扣分原因']]
    for name, full, items in S:
        seen = set()
        for k, (b, c, marks, got, why) in enumerate(items):
            row = [C(f'{name}\n（{full}分）', rs=len(items) + 1)] if k == 0 else []
            if b not in seen:
                row.append(C(b, rs=sum(1 for x in items if x[0] == b)))
                seen.add(b)
            rows.append(row + [c, str(marks), got, C(why, align='l')])
        rows.append([C('小计', cs=2, bold=True), str(full), PROCESS if name == '过程' else short(SUMS[name]), ''])
    rows.append([C('合计', cs=3, bold=True), '100', f(SCORE), ''])
    doc.table(rows, widths=[13, 14, 27, 9, 10, 27], header=1, size=11, border='0.75pt solid #000000', row_height=0.7)
    doc.h1('五、存在问题及改进措施')
    doc.p('一是县级配套资金到位不足，少到位18.30万元，下一步将争取纳入县级财政优先保障。二是村道管养责任落实不到位，拟由县、乡、村三级路长逐级签订责任书。三是抢险机械不足，计划2024年上半年在偏远乡镇设置2个应急物资点。')
    doc.flat('石陂县农村公路养护中心', align='r', before=0.6)
    doc.flat('2024年3月15日', align='r')
    return doc


LABELS = [
    ('sum-mismatch', 'error', 'must', [VILLAGE, '1009.4'], [VILLAGE], 'Table 1, 村道: the eight towns add to 1009.4, as in prose and as 166.4 + 401.0 + 1009.4 = 1576.8 says; 1090.4 has two digits exchanged.'),
    ('same-quantity-conflict', 'error', 'may', [VILLAGE, '1009.4', '1576.8'], [VILLAGE], 'Text and table differ; the total row does not cross-foot.'),
    ('percentage-error', 'error', 'must', [EXECUTION, '741.04', '773.80'], [f'预算执行率为{EXECUTION}'], '741.04 / 773.80 = 95.77%, not 97.57%; its score 3.83 = 4 × 95.77% is right.'),
    ('rubric-score-mismatch', 'error', 'may', [EXECUTION, '3.83'], [f'预算执行率为{EXECUTION}'], 'Follows: 4 × 97.57% would be 3.90.'),
    ('score-subtotal-mismatch', 'error', 'must', [PROCESS, '19.24'], [PROCESS], '过程: 3.91 + 3.83 + 4 + 3.5 + 4 = 19.24, as in prose and in the total 96.28; 小计 prints 19.42.'),
]

RELATIONS = [
    ('sum', '1576.8 166.4 401.0 1009.4', '列养里程1576.8公里'), ('equal', [f(GRANTS), f(GRANTS)], f'全年共补助{f(GRANTS)}万元'), ('sum', ['166.4', *(f(t[1], 1) for t in TOWNS if t[1])], '合计166.4'), ('sum', ['401.0', *(f(t[2], 1) for t in TOWNS)], '合计166.4401.0'),
    ('sum', [f(GRANTS), *(f(grant(t)) for t in TOWNS)], '合计166.4401.0'), ('sum', ['276.3', '38.6', '72.4', '165.3'], '石陂镇38.672.4165.3276.3'), ('rate', [pct(COME, PLAN), COME, PLAN], f'资金到位率{pct(COME, PLAN)}'), ('rate', [pct(SPENT, COME), SPENT, COME], f'占到位资金的{pct(SPENT, COME)}'), ('sum', [PLAN, *(x[1] for x in FUNDS)], f'合计{PLAN}{COME}'),
    ('sum', [COME, *(x[2] for x in FUNDS)], f'合计{PLAN}{COME}'), ('sum', [SPENT, *(x[3] for x in FUNDS)], f'合计{PLAN}{COME}{SPENT}'), ('difference', [COME - SPENT, COME, SPENT], f'合计{PLAN}{COME}{SPENT}{COME - SPENT}'), ('sum', [f(SPENT), *(f(a) for _, a in USE)], f'合计{SPENT}100%'), ('share', [pct(USE[0][1], SPENT), f(USE[0][1]), f(SPENT)], '日常养护补助'),
    ('rate', '95.83% 46 48', '完成率95.83%'), ('difference', '1.8 76.8 75', '高1.8个百分点'), ('score', [f(SCORE), *(short(SUMS[k]) if k != '过程' else '19.24' for k in SUMS)], f'本项目自评得分{f(SCORE)}分'), ('score', '14.5 3 3 2.5 2 2 2', '小计1514.5'), ('score', '34.67 10 7.67 10 7', '小计3534.67'), ('score', '3.91 4 97.64%', '资金到位率43.91'), ('score', '7.87 8 118 120', '实际聘用118人'),
    ('difference', '18.30 268.30 250.00', '少到位18.30万元')]
