"""A workbook of project forms in the 10 / 50 / 30 / 10 layout: a summary sheet, six forms with numbers, formulas and formats, and a hidden sheet of aids."""
from book import Book, F, N, S
from money import *
from office import C

TITLE, SHORT, KIND = '沅渡区教育局2023年度项目支出绩效自评表', 'YDE', 'xlsx'
BUREAU = '沅渡区教育局'

# a row of indicators: first, second, third level, target, actual, full marks, score (None: reckoned), reason; target and actual as text or as a number with its format
P = [
    dict(name='义务教育薄弱学校改造', short='1薄弱学校', unit='区教育项目建设中心', fund=('2800.00', '3150.00', '3087.4262'), last=('0', '150.00', '150.00'), other=('0', '0', '0'),
         goal='改造薄弱学校12所，新增学位1800个。', done='完成改造12所，新增学位1854个，其中小学学位1215个、初中学位639个。',
         rows=[('产出指标', '数量指标', '改造学校数', '≥12所', '12所', 10, '10', ''), ('产出指标', '数量指标', '新增学位数', '≥1800个', '1854个', 10, '10', ''), ('产出指标', '质量指标', '工程验收合格率', N(1, '0%'), N(1, '0%'), 12, '12', ''),
               ('产出指标', '时效指标', '按期开工率', N(1, '0%'), N('0.916667', '0.00%'), 8, '7.33', '1所学校地质勘察延期'), ('产出指标', '成本指标', '单位面积造价', '≤2600元/平方米', '2548元/平方米', 10, '10', ''),
               ('效益指标', '社会效益指标', '大班额比例', '≤3%', '2.6%', 15, '15', ''), ('效益指标', '可持续影响指标', '校舍管护机制', '健全', '基本健全', 15, '13.5', '管护责任书未全覆盖'), ('满意度指标', '满意度指标', '师生满意度', '≥90%', '93.4%', 10, '10', '')]),
    dict(name='学前教育普惠补助', short='2学前普惠', unit='区学前教育服务中心', fund=('960.00', '960.00', '951.36'), last=('0', '0', '0'), other=('0', '0', '0'),
         goal='对46所普惠性幼儿园按人头补助，普惠率达到88%以上。', done='补助46所幼儿园、9514人，普惠率89.7%。',
         rows=[('产出指标', '数量指标', '补助幼儿园数', '46所', '46所', 10, '10', ''), ('产出指标', '数量指标', '受益幼儿数', '9300—9600人', '9514人', 10, '10', ''), ('产出指标', '质量指标', '补助对象准确率', N(1, '0%'), N(1, '0%'), 10, '10', ''),
               ('产出指标', '时效指标', '补助按期拨付率', N(1, '0%'), N(1, '0%'), 10, '10', ''), ('产出指标', '成本指标', '生均补助标准', '1000元/年', '1000元/年', 10, '10', ''),
               ('效益指标', '社会效益指标', '普惠性幼儿园覆盖率', '≥88%', '89.7%', 30, '30', ''), ('满意度指标', '满意度指标', '家长满意度', '≥95%', '94.2%', 10, '9.92', '个别园所收费公示不及时')]),
    dict(name='中小学课后服务', short='3课后服务', unit='区教育局基础教育股', fund=('640.00', '585.50', '561.082'), last=('0', '0', '0'), other=('0', '25.50', '25.50'),
         goal='义务教育学校课后服务全覆盖，参加学生比例85%以上。', done='41所学校全部开展课后服务，参加学生28460人，占在校生的87.05%。',
         rows=[('产出指标', '数量指标', '开展课后服务学校数', '41所', '41所', 15, '15', ''), ('产出指标', '数量指标', '参加学生人数', '≥27800人', '28460人', 10, '10', ''), ('产出指标', '质量指标', '课程开出率', '≥98%', '97.0%', 10, '9.90', '艺术类教师不足'),
               ('产出指标', '时效指标', '经费按学期拨付', '及时', '及时', 5, '5', ''), ('产出指标', '成本指标', '生均成本', '≤200元/学期', '197.14元/学期', 10, '10', ''),
               ('效益指标', '社会效益指标', '学生参加比例', '≥85%', '87.05%', 15, '15', ''), ('效益指标', '可持续影响指标', '师资调配机制', '健全', '达成', 15, '14', '跨校走教仍在试点'), ('满意度指标', '满意度指标', '家长满意度', '≥92%', '95.8%', 10, '12', '')]),
    dict(name='教师培训', short='4教师培训', unit='区教师发展中心', fund=('220.00', '220.00', '208.774'), last=('0', '0', '0'), other=('0', '0', '0'),
         goal='培训教师3200人次，组织名师工作室活动40场。', done='培训教师3316人次，组织活动37场。',
         rows=[('产出指标', '数量指标', '培训教师人次', '≥3200人次', '3316人次', 15, '15', ''), ('产出指标', '数量指标', '名师工作室活动场次', '≥40场', '37场', 10, '9.25', '3场因假期调整取消'), ('产出指标', '质量指标', '培训结业率', '≥98%', '99.1%', 10, '10', ''),
               ('产出指标', '时效指标', '年度计划完成时间', '12月31日前', '12月22日', 5, '5', ''), ('产出指标', '成本指标', '人均培训费', '≤650元/人次', '629.60元/人次', 10, '10', ''),
               ('效益指标', '社会效益指标', '骨干教师占比', '≥16%', '16.8%', 20, '20', ''), ('效益指标', '可持续影响指标', '校本研修制度', '完善', '基本达成', 10, '8', '2所学校未落实'), ('满意度指标', '满意度指标', '参训教师满意度', '≥90%', '91.2%', 10, '10', '')]),
    dict(name='校园安防提升', short='5校园安防', unit='区校园安全管理办公室', fund=('430.00', '430.00', '306.848'), last=('0', '0', '0'), other=('0', '0', '0'),
         goal='更新校园视频监控1200路，安装“一键报警”装置58套。', done='更新监控1200路，安装报警装置58套；设备尾款待2024年验收后支付。',
         rows=[('产出指标', '数量指标', '更新视频监控', '1200路', '1200路', 15, '15', ''), ('产出指标', '数量指标', '安装报警装置', '58套', '58套', 10, '10', ''), ('产出指标', '质量指标', '设备完好率', '≥98%', '98.5%', 10, '10', ''),
               ('产出指标', '时效指标', '完工及时率', N(1, '0%'), N('0.85', '0%'), 5, '4.25', '部分学校施工避开上课时间'), ('产出指标', '成本指标', '单路成本', '≤1800元', '1760元', 10, '10', ''),
               ('效益指标', '社会效益指标', '校园安全责任事故', '0起', '0起', 20, '20', ''), ('效益指标', '可持续影响指标', '设备运维机制', '健全', '基本健全', 10, '9', '运维合同未续签'), ('满意度指标', '满意度指标', '师生满意度', '≥90%', '92.0%', 10, '10', '')]),
    dict(name='家庭经济困难学生资助', short='6学生资助', unit='区学生资助管理中心', fund=('1180.00', '1246.80', '1239.114'), last=('0', '36.80', '36.80'), other=('0', '0', '0'),
         goal='资助家庭经济困难学生5600人次，应助尽助。', done='资助5712人次，其中：建档立卡脱贫户学生1908人次、低保户学生1126人次等。',
         rows=[('产出指标', '数量指标', '资助人次', '≥5600人次', '5712人次', 20, '20', ''), ('产出指标', '质量指标', '资助对象认定准确率', N(1, '0%'), N(1, '0%'), 15, '15', ''), ('产出指标', '时效指标', '资助金按期发放率', N(1, '0%'), N('0.98', '0%'), 5, '4.90', '银行卡信息有误退回'),
               ('产出指标', '成本指标', '资助标准', '按政策执行', '按政策执行', 10, '10', ''), ('效益指标', '社会效益指标', '因贫失学学生数', '0人', '0人', 20, '20', ''), ('效益指标', '可持续影响指标', '动态认定机制', '健全', '达成', 10, '9.5', '数据比对每年仅两次'),
               ('满意度指标', '满意度指标', '受助学生及家长满意度', '≥95%', '97.3%', 10, '10', '')])]
FULL = '10'       # planted: 71.36 % of 10 is 7.14
TYPED = '94.27'   # planted: the scores add to 96.74
SWAPPED = '956.13'  # planted: the form has 951.36
PART = '1210.00'  # planted: the whole is 1246.80, of which 36.80 carried over: appropriation 1210.00; printed 1201.00
PRINTED = '1201.00'
for p in P:
    assert sum(x[5] for x in p['rows']) == 90 and [sum(x[5] for x in p['rows'] if x[0] == k) for k in ('产出指标', '效益指标', '满意度指标')] == [50, 30, 10]
    plan, done = d(p['fund'][1]), d(p['fund'][2])
    p['plan'], p['done_'], p['rate'] = plan, done, done / plan
    p['points'] = d(FULL) if p['short'].startswith('5') else r(done / plan * 10)
    p['sum'] = p['points'] + total(*(x[6] for x in p['rows']))
    p['first'] = tuple(d(a) - d(b) - d(c) for a, b, c in zip(p['fund'], p['last'], p['other']))
assert f(P[3]['sum']) == '96.74' and f(P[1]['done_']) == '951.36' and f(P[4]['rate'] * 100) == '71.36' and f(P[5]['first'][1]) == PART
assert r(d('951.36') / 9514 * 10000, 0) == 1000 and r(d('208.774') * 10000 / 3316, 2) == d('629.60') and f(d('11') / 12 * 8) == '7.33' and f(d('37') / 40 * 10) == '9.25' and f(d('94.2') / 95 * 10) == '9.92' and f(d('97') / 98 * 10) == '9.90'
grade = lambda s: '优' if s >= 90 else '良' if s >= 80 else '中'


def form(book, p, n):
    rows = [(34, [C('项目支出绩效自评表', cs=8, bold=True)], dict(size=16, border=False)), (18, [C('（2023年度）', cs=8)], dict(border=False)), (18, [C(f'填报单位：{BUREAU}', cs=4, align='l'), C('单位：万元', cs=4, align='r')], dict(border=False, size=10)),
            (24, ['项目名称', C(p['name'], cs=7)], {}), (24, ['主管部门', C(BUREAU, cs=3), '实施单位', C(p['unit'], cs=3)], {}),
            (32, [C('项目资金', rs=5), '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'], {})]
    top = len(rows) + 1
    execution = N(FULL) if n == 5 else F(f'ROUND(G{top}*F{top},2)', p['points'])
    rows.append((24, ['年度资金总额', *(N(x) for x in p['fund']), N(10, '0'), F(f'E{top}/D{top}', r(p['rate'], 8), '0.00%'), execution], {}))
    first = [N(x) for x in p['first']]
    if n == 6:
        first[1] = N(PRINTED)
    dash = ['—', '', '—']
    rows += [(24, ['其中：当年财政拨款', *first, *dash], {}), (24, ['      上年结转资金', *(N(x) for x in p['last']), *dash], {}), (24, ['      其他资金', *(N(x) if d(x) else None for x in p['other']), *dash], {}),
             (24, [C('年度总体目标', rs=2), C('预期目标', cs=3), C('实际完成情况', cs=4)], {}), (52, [C(p['goal'], cs=3, align='l'), C(p['done'], cs=4, align='l')], {}),
             (30, ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'], dict(bold=True))]
    start, seen = len(rows) + 1, set()
    for x in p['rows']:
        line = []
        if x[0] not in seen:
            line.append(C(x[0], rs=sum(1 for y in p['rows'] if y[0] == x[0])))
        if x[:2] not in seen:
            line.append(C(x[1], rs=sum(1 for y in p['rows'] if y[:2] == x[:2])))
        seen |= {x[0], x[:2]}
        rows.append((34, line + [x[2], x[3], x[4], N(x[5], '0'), N(x[6], 'General'), C(x[7], align='l')], {}))
    end = len(rows)
    printed = N(TYPED) if n == 4 else F(f'H{top}+SUM(G{start}:G{end})', p['sum'])
    rows.append((26, [C('总分', cs=5, bold=True), F(f'F{top}+SUM(F{start}:F{end})', 100, '0'), printed, ''], {}))
    rows.append((40, [C('注：1.执行率得分=执行率×10分；2.定量指标达到目标值得满分，未达到的按完成比例计分；3.定性指标分达成、基本达成、未达成三档，按100%—90%、90%—80%、80%以下计分；4.得分不得超过分值。', cs=8, align='l')], dict(border=False, size=9)))
    book.sheet(p['short'], [13, 18, 22, 15, 15, 9, 10, 26], rows)


def report():
    book = Book()
    whole = lambda k: total(*(p['fund'][k] for p in P))
    rows = [(36, [C('沅渡区教育局2023年度项目支出绩效自评情况汇总表', cs=9, bold=True)], dict(size=16, border=False)), (18, [C('填报日期：2024年2月26日', cs=5, align='l'), C('金额单位：万元', cs=4, align='r')], dict(border=False, size=10)),
            (26, [C('序号', rs=2), C('项目名称', rs=2), C('预算安排', cs=2), C('执行情况', cs=2), C('自评结果', cs=2), C('备注', rs=2)], dict(bold=True)), (26, ['年初预算数', '全年预算数', '执行数', '执行率', '得分', '等级'], dict(bold=True))]
    for k, p in enumerate(P, 1):
        shown = N(SWAPPED) if k == 2 else N(p['done_'])
        score = d(TYPED) if k == 4 else p['sum']
        rows.append((26, [N(k, '0'), p['name'], N(p['fund'][0]), N(p['fund'][1]), shown, N(r(p['rate'], 6), '0.00%'), N(score), grade(score), '含其他资金25.50万元' if k == 3 else ''], dict(align='clrrrcccl')))
    rate = whole(2) / whole(1)
    scores = [d(TYPED) if k == 3 else p['sum'] for k, p in enumerate(P)]
    rows.append((28, [C('合计/平均', cs=2, bold=True), F('SUM(C5:C10)', whole(0)), F('SUM(D5:D10)', whole(1)), N(whole(2)), N(r(rate, 6), '0.00%'), F('AVERAGE(G5:G10)', r(total(*scores) / 6, 6)), '—', ''], dict(align='ccrrrcccl')))
    rows.append((30, [C('注：金额以万元为单位，显示两位小数，实际按分计算；等级：90分以上为优，80—90分为良，60—80分为中，60分以下为差。', cs=9, align='l')], dict(border=False, size=9)))
    book.sheet('汇总表', [7, 26, 14, 14, 14, 11, 10, 8, 22], rows, landscape=True)
    for n, p in enumerate(P, 1):
        form(book, p, n)
    aid = [(18, ['等级', '下限', '上年执行数', '上年得分', '二审修改前得分'], dict(bold=True))] + [(18, [g, N(a, '0'), N(b), N(c), N(e)], {}) for g, a, b, c, e in (('优', 90, '2764.18', '95.20', '96.10'), ('良', 80, '902.40', '97.35', '98.00'), ('中', 60, '588.61', '93.04', '95.55'), ('差', 0, '214.30', '92.78', '96.00'))]
    book.sheet('参数', [10, 10, 14, 12, 18], aid, hidden=True)
    return book


LABELS = [
    ('same-quantity-conflict', 'error', 'must', [SWAPPED, '951.36'], [SWAPPED], 'Summary: 学前教育普惠补助 956.13, its form 951.36; the rate 99.10% and the column total are those of 951.36: two digits exchanged, 4.77 apart.'),
    ('score-above-max', 'error', 'must', ['12', '10'], ['家长满意度'], '中小学课后服务: 家长满意度 scores 12 of 10.'),
    ('score-total-mismatch', 'error', 'must', [TYPED, f(P[3]['sum'])], [TYPED], f"教师培训: 9.49 + 87.25 = {f(P[3]['sum'])}, typed {TYPED}; the summary repeats it."),
    ('rubric-score-mismatch', 'error', 'must', [FULL, '71.36%'], ['71.36%'], '校园安防提升: 10 x 71.36% = 7.14, but the full 10 is typed; the total carries it.'),
    ('sum-mismatch', 'error', 'must', ['1,201.00', '1,246.80'], ['1,201.00'], '家庭经济困难学生资助: 1,201.00 + 36.80 = 1,237.80, the whole is 1,246.80; the appropriation is 1,210.00, two digits exchanged.'),
    ('sum-mismatch', 'error', 'may', [SWAPPED, w(total(*(p['fund'][2] for p in P)))], [SWAPPED], 'Summary: the six outturns as printed add to 4.77 more than the total.'),
    ('percentage-error', 'error', 'may', [SWAPPED, '99.10%', '960.00'], [SWAPPED], 'With 956.13 the rate would be 99.60%.'),
    ('score-total-mismatch', 'error', 'may', [f(P[2]['sum'])], [f(P[2]['sum'])], 'Carries the 12 of 10.'),
    ('score-exceeds-execution-cap', 'warning', 'may', [f(P[4]['sum']), '71.36%'], [f(P[4]['sum'])], 'At 71.36% executed the total can be at most 97.14.'),
    ('low-execution', 'note', 'may', ['71.36%'], ['71.36%'], '校园安防提升: 71.36% executed; the reason, unpaid balances, stands in the column of results.'),
]

_whole = lambda k: w(total(*(p['fund'][k] for p in P)))
_row = lambda p: f'年度资金总额{"".join(w(x) for x in p["fund"])}'
RELATIONS = [
    ('sum', [_whole(0), *(w(p['fund'][0]) for p in P)], f'合计/平均{_whole(0)}'), ('sum', [_whole(1), *(w(p['fund'][1]) for p in P)], f'合计/平均{_whole(0)}{_whole(1)}'), ('rate', [pct(total(*(p['fund'][2] for p in P)), total(*(p['fund'][1] for p in P))), _whole(2), _whole(1)], f'合计/平均{_whole(0)}'),
    ('rate', ['98.01%', '3,087.43', '3,150.00'], '义务教育薄弱学校改造2,800.00'), ('score', ['9.80', 10, '98.01%'], _row(P[0])), ('score', [f(P[0]['sum']), f(P[0]['points']), *(x[6] for x in P[0]['rows'])], f'总分100{f(P[0]["sum"])}'), ('sum', ['3,150.00', '3,000.00', '150.00'], _row(P[0])), ('count', '1854 1215 639', '新增学位1854个'),
    ('rate', '99.10% 951.36 960.00', _row(P[1])), ('score', '9.92 10 94.2 95', '94.2%109.92'), ('score', [f(P[1]['sum']), f(P[1]['points']), *(x[6] for x in P[1]['rows'])], f'总分100{f(P[1]["sum"])}'), ('sum', '585.50 560.00 25.50', _row(P[2])), ('score', '9.90 10 97.0 98', '97.0%109.90'), ('rate', '94.90% 208.77 220.00', _row(P[3])),
    ('score', '9.25 10 37 40', '37场109.25'), ('rate', '71.36% 306.85 430.00', _row(P[4])), ('score', [f(P[4]['sum']), 10, *(x[6] for x in P[4]['rows'])], f'总分100{f(P[4]["sum"])}'), ('sum', '1,239.11 1,202.31 36.80', _row(P[5])), ('equal', ['1,239.11', '1,239.11'], '家庭经济困难学生资助1,180.00'), ('score', [f(P[5]['sum']), f(P[5]['points']), *(x[6] for x in P[5]['rows'])], f'总分100{f(P[5]["sum"])}')]
