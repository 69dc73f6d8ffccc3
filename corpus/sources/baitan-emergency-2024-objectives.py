"""A department's performance objectives and how they were met: nothing but the form, landscape, with titles set from top to bottom in narrow cells."""
from money import *
from office import C, Doc

TITLE, SHORT = '燕宁市白滩区应急管理局2024年度部门整体绩效目标自评表', 'BEO'
NAME = '燕宁市白滩区应急管理局'
# line, initial, full-year, executed in 万元
MONEY = [('资金总额', '3218.4', '3396.75', '3268.41'), ('其中：基本支出', '1460.2', '1512.35', '1506.88'), ('　　　项目支出', '1758.2', '1884.4', '1761.53'),
         ('资金来源：财政拨款', '3218.4', '3350.25', '3224.91'), ('　　　　　其他资金', '', '46.5', '43.5')]
for k in (1, 2, 3):
    assert d(MONEY[0][k]) == d(MONEY[1][k]) + d(MONEY[2][k]) == d(MONEY[3][k]) + d(MONEY[4][k] or 0)
EXECUTED = '1716.53'  # planted: 1761.53, two digits exchanged
RATE = pct('3268.41', '3396.75')
POINTS = f(r(d('3268.41') / d('3396.75') * 10))
assert (RATE, POINTS) == ('96.22%', '9.62')
# level one, level two, level three, what it measures, target, achieved, marks, score, reason
T = [('产出指标', '数量指标', '检查重点企业家次', '全年执法检查的危化、工贸、矿山企业家次', '≥960家次', '1014家次', 4, '4', ''),
     ('产出指标', '数量指标', '修订专项应急预案', '完成修订并备案的预案数', '8—10部', '9部', 3, '3', ''),
     ('产出指标', '数量指标', '综合演练场次', '区级组织的综合演练', '≥6场', '6场', 3, '3', ''),
     ('产出指标', '数量指标', '新建微型消防站', '建成并通过验收的站点', '=24个', '21个', 4, '3.5', '3个站点用地未落实，顺延至2025年一季度'),
     ('产出指标', '数量指标', '冬春救助人数', '发放救助款物的受灾群众', '3200-3600人', '3418人', 3, '3', ''),
     ('产出指标', '数量指标', '应急广播终端安装', '安装并接入平台的终端', '≥350套', '362套', 4, '4', ''),
     ('产出指标', '质量指标', '重大隐患整改率', '已整改重大隐患/排查出的重大隐患', '100%', '100%', 6, '6', ''),
     ('产出指标', '质量指标', '行政处罚案卷合格率', '抽查合格案卷/抽查案卷', '≥95%', '96.7%', 4, '4', ''),
     ('产出指标', '质量指标', '值班信息误报率', '误报信息条数/报送总条数', '≤0.5%', '0.62%', 4, '4', ''),  # planted: the target is missed, 3.23 is due
     ('产出指标', '时效指标', '突发事件信息首报时间', '接报至首次上报用时', '≤30分钟', '21.5分钟', 4, '4', ''),
     ('产出指标', '时效指标', '救灾物资调拨时间', '指令下达至物资出库用时', '≤2小时', '1小时40分', 3, '3', ''),
     ('产出指标', '时效指标', '项目按期完成率', '按期完成项目/全部项目', '≥90%', '88.24%', 3, '2.94', '17个项目中2个延期，招标流标一次'),
     ('产出指标', '成本指标', '单套广播终端成本', '终端采购及安装支出/套数', '≤4200元', '4135元', 3, '3', ''),
     ('产出指标', '成本指标', '演练单场成本', '演练支出/场次', '≤5.5万元', '5.1万元', 2, '2', ''),
     ('效益指标', '经济效益指标', '生产安全事故直接经济损失', '全区各类事故直接经济损失', '≤180万元', '126.3万元', 6, '6', ''),
     ('效益指标', '社会效益指标', '生产安全事故起数同比', '与上年事故起数相比的降幅', '下降5%—8%', '下降9.09%', 6, '6', ''),
     ('效益指标', '社会效益指标', '较大以上事故', '全年较大以上事故起数', '0起', '0起', 6, '6', ''),
     ('效益指标', '生态效益指标', '森林火灾受害率', '受害森林面积/森林总面积', '≤0.3‰', '0.04‰', 4, '4', ''),
     ('效益指标', '可持续影响指标', '基层应急体系', '镇（街）应急管理站“六有”标准达标情况', '持续完善', '基本完善', 8, '7.2', '2个镇（街）应急仓库面积不足'),
     ('满意度指标', '服务对象满意度指标', '受灾群众满意度', '电话抽样调查', '≥90%', '93.5%', 6, '6', ''),
     ('满意度指标', '服务对象满意度指标', '企业对执法服务满意度', '问卷调查', '≥85%', '91%', 4, '4', '')]
FULL = {k: sum(x[6] for x in T if x[0] == k) for k in ('产出指标', '效益指标', '满意度指标')}
assert FULL == {'产出指标': 50, '效益指标': 30, '满意度指标': 10}
assert r(d(21) / 24 * 4, 1) == d('3.5') and r(d('88.24') / 90 * 3) == d('2.94') and pct(15, 17) == '88.24%' and r(d('0.5') / d('0.62') * 4) == d('3.23') and pct(2, 22) == '9.09%'
GOT = {k: total(*(x[7] for x in T if x[0] == k)) for k in FULL}
SCORE = d(POINTS) + total(*GOT.values())
TOTAL = '97.26'  # planted: what is printed adds to 98.26
assert SCORE == d('98.26'), SCORE
HEADS = ['一级指标', '二级指标', '三级指标', '指标解释', '年度指标值', '实际完成值', '分值', '得分', '未完成原因及改进措施']


def report():
    doc = Doc(body='AR PL UMing CN', head='WenQuanYi Zen Hei', digits='Liberation Serif', size=11, line='120%', footer='第 {n} 页', footer_align='c', margins=(2.0, 1.9, 1.8, 1.8), header=None)
    doc.turn(True)
    doc.title('部门整体绩效目标自评表', size=20, before=0, after=0)
    doc.flat('（ 2024 年度 ）', align='c', size=12, after=0.1)
    doc.unit(f'填报单位（盖章）：{NAME}', '金额单位：万元', size=10)
    L = lambda s: C(s, align='l')
    rows = [[C('部门名称', cs=2), C(NAME, cs=4), C('部门预算编码'), C('337', cs=3)],
            [C('预算执行情况', rs=6, upright=True), C('资金名称', cs=3), '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']]
    for k, (n, a, b, c) in enumerate(MONEY):
        if n.strip('　') == '项目支出':
            c = EXECUTED
        rows.append([C(n, cs=3, align='l'), a or '-', b, c, *(['10', RATE, POINTS] if k == 0 else ['-', pct(MONEY[k][3], b), '-'])])
    rows += [[C('年度总体目标', rs=2, upright=True), C('预期目标', cs=5), C('实际完成情况', cs=4)],
             [C('目标1：开展安全生产执法检查不少于960家次，重大隐患整改率达到100%，坚决防范较大以上事故。\n目标2：完善预案和演练体系，修订专项预案8—10部，综合演练不少于6场。\n'
                '目标3：做好XX项救灾救助工作，冬春救助受灾群众3200-3600人。\n目标4：建成微型消防站24个，应急广播终端安装不少于350套。', cs=5, align='l'),
              C('目标1完成情况：检查企业1014家次，重大隐患整改率100%，全年未发生较大以上事故，事故起数由22起降为20起。\n目标2完成情况：修订预案9部，举行综合演练6场。\n'
                '目标3完成情况：发放冬春救助3418人。\n目标4完成情况：建成微型消防站21个，安装终端362套。', cs=4, align='l')]]
    doc.table(rows, widths=[5, 9, 9, 12, 12, 12, 12, 7, 10, 9], size=10, row_height=0.72, pad=0.07)
    doc.page()
    body, seen = [[C('年\n度\n绩\n效\n指\n标'), *HEADS]], set()
    for k, (a, b, c, what, goal, done, full, score, why) in enumerate(T):
        row = [C('年度绩效指标', rs=len(T), upright=True)] if k == 0 else []
        if a not in seen:
            row.append(C(f'{a}（{FULL[a]}分）', rs=sum(1 for x in T if x[0] == a), upright=True))
        if (a, b) not in seen:
            row.append(C(b, rs=sum(1 for x in T if x[:2] == (a, b))))
        seen |= {a, (a, b)}
        body.append(row + [L(c), L(what), goal, done, str(full), score, L(why)])
    body[0] = [C('指标\n体系'), *HEADS]
    body.append([C('总分（含预算执行10分）', cs=7, bold=True), '100', C(TOTAL, bold=True), C('自评等级：优', align='l')])
    doc.table(body, widths=[4.5, 5.5, 10, 18, 24, 13, 13, 6, 7, 22], header=1, size=9.5, row_height=0.78, pad=0.06, head_fill='#e4e4e4')
    doc.flat('注：1.执行率=全年执行数÷全年预算数，得分=执行率×分值。2.定量指标达到指标值的得满分；未达到的，正向指标（≥、=）得分=完成值/指标值×分值，反向指标（≤）得分=指标值/完成值×分值；'
             '3.指标值为区间的，完成值优于或落在区间内均视为达到；4.90分（含）以上为优，80—90分为良，60—80分为中，60分以下为差。', size=9, align='l', before=0.15)
    doc.flat('单位负责人：祁远山　　　　财务负责人：麦晓岚　　　　填报人：邬子衡　　　　联系电话：0317-5980216　　　　填报日期：2025年2月27日', size=10, align='l', before=0.3)
    return doc


LABELS = [
    ('sum-mismatch', 'error', 'must', [EXECUTED, '1761.53'], [EXECUTED], '1506.88 + 1716.53 = 3223.41, but the total executed is 3268.41 (= 3224.91 + 43.5): 项目支出 is 1761.53, as its rate 93.48% of 1884.4 says; two digits exchanged.'),
    ('percentage-error', 'error', 'may', [EXECUTED, '1884.4', '93.48%'], [EXECUTED], 'Follows: 1716.53 / 1884.4 = 91.09%, not 93.48%.'),
    ('rubric-score-mismatch', 'error', 'must', ['4', '0.62%', '0.5%'], ['值班信息误报率'], '0.62% misses ≤0.5%; by note 2 the score is 0.5 / 0.62 × 4 = 3.23, but the full 4 is claimed, without a reason.'),
    ('score-total-mismatch', 'error', 'must', [TOTAL, '98.26'], [TOTAL], f'9.62 + {short(GOT["产出指标"])} + {short(GOT["效益指标"])} + {short(GOT["满意度指标"])} = 98.26, but 97.26 is printed.'),
    ('template-placeholder', 'error', 'must', [], ['做好XX项救灾救助工作'], 'XX was left unfilled.'),
]
