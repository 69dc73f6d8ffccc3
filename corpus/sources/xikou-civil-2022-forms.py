"""Two project self-evaluation forms in the 10/50/30/10 layout, with merged cells: the first is right, the second is not."""
from money import *
from office import C, Doc

TITLE, SHORT = '溪口区民政局2022年度项目支出绩效自评', 'XKF'
OFFICE = '岚江市溪口区民政局'
TOTAL = '95.51'   # planted: the printed scores add to 93.51
RATE = '86.06%'   # planted: 512.38 / 640.00 = 80.06 %
OVER = '9'        # planted: full marks 8

AID = dict(
    name='困难群众临时救助', unit='区社会救助服务中心', person='程砚秋', tel='0663-8210457',
    money=[('年度资金总额', '860.00', '902.50', '885.94'), ('其中：当年财政拨款', '860.00', '880.00', '863.44'), ('上年结转资金', '0.00', '22.50', '22.50'), ('其他资金', '0.00', '0.00', '0.00')],
    goal='对遭遇突发困难的家庭和个人及时给予临时救助，全年救助不少于2600人次，做到应救尽救、及时施救。', done='全年实施临时救助2714人次，支出救助资金885.94万元，9个街镇救助站点全部设立“救急难”备用金，实现急难对象24小时内先行救助。',
    rows=[('产出指标', '数量指标', '临时救助人次', '≥2600人次', '2714人次', 12, '12', ''), ('产出指标', '数量指标', '街镇救助站点设立数', '≥9个', '9个', 8, '8', ''),
          ('产出指标', '质量指标', '救助对象认定准确率', '≥98%', '98.6%', 10, '10', ''),
          ('产出指标', '时效指标', '救助金按期发放率', '≥95%', '93.1%', 10, f(r(d('93.1') / 95 * 10)), '个别街镇审核环节用时偏长，已下放小额审批权限'),
          ('产出指标', '成本指标', '人均救助成本', '≤3300元/人次', '3264元/人次', 10, '10', ''),
          ('效益指标', '社会效益指标', '困难群众基本生活保障', '有效保障', '达成预期指标', 15, '14.5', '少数对象复核不够及时'),
          ('效益指标', '可持续影响指标', '主动发现和信息共享机制', '健全', '达成预期指标', 15, '13', '与医保数据尚未实时共享'),
          ('满意度指标', '服务对象满意度指标', '受助对象满意度', '≥90%', '94.3%', 10, '10', '')])
CARE = dict(
    name='社区养老服务设施改造提升', unit='区养老服务指导中心', person='裴元朗', tel='0663-8210466',
    money=[('年度资金总额', '700.00', '640.00', '512.38'), ('其中：当年财政拨款', '700.00', '600.00', '472.38'), ('上年结转资金', '0.00', '40.00', '40.00'), ('其他资金', '0.00', '0.00', '0.00')],
    goal='改造社区养老服务驿站8个，为300户困难老年人家庭实施适老化改造，新增护理型床位120张。', done='8个驿站完成改造，其中7个按期完工；完成适老化改造276户；新增护理型床位126张。',
    rows=[('产出指标', '数量指标', '改造社区养老服务驿站', '≥8个', '8个', 10, '10', ''),
          ('产出指标', '数量指标', '困难老年人家庭适老化改造', '≥300户', '276户', 10, f(r(d(276) / 300 * 10, 1), 1), '部分家庭临时退出，名额未及时递补'),
          ('产出指标', '数量指标', '新增护理型床位', '≥120张', '126张', 10, '10', ''), ('产出指标', '质量指标', '工程验收合格率', '100%', '100%', 8, OVER, ''),
          ('产出指标', '时效指标', '驿站改造按期完工率', '100%', '87.5%', 6, f(r(d('0.875') * 6)), '1个驿站因产权手续办理延期'), ('产出指标', '成本指标', '单个驿站改造成本', '≤52万元', '49.6万元', 6, '6', ''),
          ('效益指标', '社会效益指标', '居家养老服务覆盖率', '≥60%', '58.2%', 15, f(r(d('58.2') / 60 * 15)), '偏远社区服务半径偏大'),
          ('效益指标', '可持续影响指标', '驿站长效运营机制', '健全', '部分达成预期指标', 15, '11.5', '2个驿站尚未确定运营主体'),
          ('满意度指标', '服务对象满意度指标', '老年人及家属满意度', '≥90%', '91.8%', 10, '10', '')])


def check(p):
    first, rest = p['money'][0], p['money'][1:]
    for k in (1, 2, 3):
        assert d(first[k]) == total(*(x[k] for x in rest))
    assert sum(x[5] for x in p['rows']) == 90
    for kind, marks in (('产出指标', 50), ('效益指标', 30), ('满意度指标', 10)):
        assert sum(x[5] for x in p['rows'] if x[0] == kind) == marks
    rate = d(first[3]) / d(first[2])
    execution = r(rate * 10)
    return pct(first[3], first[2]), f(execution), f(execution + total(*(x[6] for x in p['rows'])))


AID_RATE, AID_POINTS, AID_TOTAL = check(AID)
CARE_RATE, CARE_POINTS, CARE_TOTAL = check(CARE)
assert (AID_RATE, AID_POINTS, AID_TOTAL) == ('98.17%', '9.82', '97.12') and (CARE_RATE, CARE_POINTS, CARE_TOTAL) == ('80.06%', '8.01', '93.51')
assert r(d('8859400') / 2714, 0) == 3264


def form(doc, p, rate, points, total_score, **style):
    doc.caption('项目支出绩效自评表', size=16)
    doc.flat('（2022年度）', align='c', size=11)
    L = lambda s: C(s, align='l')
    rows = [[C('项目名称'), C(p['name'], cs=7)], [C('主管部门'), C(OFFICE, cs=3), C('实施单位', cs=2), C(p['unit'], cs=2)],
            [C('项目负责人'), C(p['person'], cs=3), C('联系电话', cs=2), C(p['tel'], cs=2)],
            [C('项目资金\n（万元）', rs=5), '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']]
    for k, (name, a, b, c) in enumerate(p['money']):
        tail = ['10', rate, points] if k == 0 else ['—', '', '—']
        rows.append([L(name), a, b, c, *tail])
    rows += [[C('年度总体\n目标', rs=2), C('预期目标', cs=3), C('实际完成情况', cs=4)], [C(p['goal'], cs=3, align='l'), C(p['done'], cs=4, align='l')],
             ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施']]
    seen, body = {}, p['rows']
    for k, (a, b, c, goal, done, full, score, why) in enumerate(body):
        row = []
        if a not in seen:
            row.append(C(a, rs=sum(1 for x in body if x[0] == a)))
            seen[a] = 1
        if (a, b) not in seen:
            row.append(C(b, rs=sum(1 for x in body if x[:2] == (a, b))))
            seen[a, b] = 1
        rows.append(row + [c, goal, done, str(full), score, L(why)])
    rows.append([C('总分', cs=5, bold=True), '100', C(total_score, bold=True), ''])
    doc.table(rows, widths=[11, 15, 18, 14, 14, 8, 9, 20], size=10, pad=0.07, row_height=0.75, **style)


def report():
    doc = Doc(body='Noto Serif CJK SC', head='Noto Sans CJK SC', size=14, line='150%', footer='—{n}—', margins=(2.3, 2.2, 2.2, 2.0))
    doc.title('岚江市溪口区民政局', size=20, after=0)
    doc.title('2022年度项目支出绩效自评报告', size=20)
    a, c = AID['money'][0], CARE['money'][0]
    doc.p('按照《岚江市溪口区财政局关于开展2022年度区级项目支出绩效自评工作的通知》（溪财绩〔2023〕11号）要求，我局选取资金量较大、社会关注度较高的2个项目开展绩效自评，现将有关情况报告如下。')
    doc.h1('一、项目概况')
    doc.p(f'（一）困难群众临时救助项目。依据《岚江市临时救助办法》（岚府规〔2021〕4号）设立，年初预算{a[1]}万元，全年预算{a[2]}万元，实际支出{a[3]}万元，预算执行率{AID_RATE}。')
    doc.p(f'（二）社区养老服务设施改造提升项目。属区政府2022年十件民生实事之一，年初预算{c[1]}万元，年中统筹调减至{c[2]}万元，实际支出{c[3]}万元，预算执行率{CARE_RATE}，结余{f(d(c[2]) - d(c[3]))}万元因1个驿站未完成结算按规定结转下年。')
    both = d(a[2]) + d(c[2]), d(a[3]) + d(c[3])
    doc.p(f'两个项目全年预算合计{f(both[0])}万元，实际支出合计{f(both[1])}万元，综合执行率{pct(both[1], both[0])}。')
    doc.h1('二、评分方法')
    doc.p('自评满分100分，其中预算执行率10分、产出指标50分、效益指标30分、满意度指标10分。预算执行率得分=执行率×10分；定量指标完成值达到目标值的得满分，未达到的按完成比例计分；定性指标按达成预期、部分达成、未达成三档，分别在分值的100%—80%、80%—60%、60%—0之间计分。得分保留两位小数。')
    doc.h1('三、自评结论')
    doc.p(f'困难群众临时救助项目自评得分{AID_TOTAL}分，社区养老服务设施改造提升项目自评得分{TOTAL}分，等级均为“优”。两个项目的绩效自评表附后。')
    doc.h1('四、主要问题和下一步打算')
    doc.p('一是审批链条偏长。街镇初审、区级复核环节平均用时6.5个工作日，下一步将2000元以下小额救助审批权下放街镇。二是工程类项目前期准备不足。产权、消防等手续应在申报预算前落实，避免资金“趴账”。三是信息共享不充分。将推动民政、医保、残联数据每月至少比对1次。')
    doc.page()
    form(doc, AID, AID_RATE, AID_POINTS, AID_TOTAL, border='0.75pt solid #000000')
    doc.page()
    form(doc, CARE, RATE, CARE_POINTS, TOTAL, border='0.75pt solid #000000')
    doc.flat('填表说明：1.全年预算数含上年结转资金；2.执行率=全年执行数/全年预算数×100%；3.得分一栏不得超过对应分值。', size=9, align='l')
    return doc


LABELS = [
    ('percentage-error', 'error', 'must', [RATE, '512.38', '640.00'], [RATE], '社区养老: 512.38 / 640.00 = 80.06%, as the report itself says in section 一; the form prints 86.06%. Its score 8.01 = 10 x 80.06% is right.'),
    ('score-above-max', 'error', 'must', [OVER, '8'], ['工程验收合格率'], '工程验收合格率 scores 9 of 8: a score cannot exceed its full marks, and the form says so itself.'),
    ('score-total-mismatch', 'error', 'must', [TOTAL, CARE_TOTAL], [TOTAL], '8.01 + (10 + 9.2 + 10 + 9 + 5.25 + 6) + (14.55 + 11.5) + 10 = 93.51, but 总分 is 95.51 (2.00 more); with 8 instead of 9 it would be 92.51.'),
    ('same-quantity-conflict', 'error', 'may', [RATE, CARE_RATE], [RATE, f'预算执行率{CARE_RATE}'], 'The execution rate of the same project is 80.06% in the text and 86.06% in the form.'),
]
