"""A consistent self-evaluation in five dimensions: an indicator's score is its weight times a coefficient that is capped at 100 %; spending by quarter, adding up; 亿元 beside 万元."""
from grid import spans
from money import *
from office import C, Doc

TITLE, SHORT = '越桥市水利局2023年度部门整体绩效自评报告', 'YQW'
BUREAU = '越桥市水利局'
LABELS = []

# objective -> tasks: full-year budget, spent in 万元
GOALS = [('提升防洪排涝能力', [('曹溪江堤防加固', '4860.00', '4798.36'), ('山塘水库除险加固', '2315.00', '2268.71'), ('圩区排涝泵站更新', '1180.00', '1151.04')]), ('保障城乡供水', [('农村供水管网改造', '1642.00', '1610.55'), ('县级统管运行补助', '520.00', '520.00')]),
         ('建设幸福河湖', [('幸福河湖试点', '1460.00', '1389.27'), ('水土流失综合治理', '385.00', '371.90')]), ('推进数字水利', [('水利工程数字化管理平台', '296.00', '281.62'), ('山洪灾害监测预警运维', '168.00', '167.58')])]
ALL = [t for _, ts in GOALS for t in ts]
PLAN, DONE = (total(*(t[k] for t in ALL)) for k in (1, 2))
part = lambda k, c: total(*(t[c] for t in GOALS[k][1]))
persons, office, basic_plan = d('1736.42'), d('214.08'), d('1962.40')
basic = persons + office
initial = d('13926.80')
carried = d('438.25')
budget, spent = basic_plan + PLAN, basic + DONE
left = budget - spent
before, before_basic = d('15287.43'), d('1987.66')
QUARTERS = [d('2861.35'), d('4017.92'), d('3594.26')]
QUARTERS.append(spent - sum(QUARTERS))
RUNNING = [total(*QUARTERS[:k + 1]) for k in range(4)]
three = [('因公出国（境）费', '0.00', '0.00'), ('公务用车运行维护费', '18.00', '15.62'), ('公务接待费', '6.50', '4.17')]
three_plan, three_done = (total(*(t[k] for t in three)) for k in (1, 2))
STAFF = [('局机关', 34, 33), ('市水政综合执法队', 28, 27), ('市水利工程管理中心', 52, 50), ('市水文与水资源服务站', 15, 14)]
posts, serving = (sum(s[k] for s in STAFF) for k in (1, 2))
assert QUARTERS[3] > 3000 and budget > initial

POS, NEG, SOFT = '≥', '≤', '定性'
# dimension, indicator, unit, sort, first target, adjusted target, achieved, weight, core
T = [('履职效能', '加固堤防长度', '公里', POS, '12', '12', '11.4', 8, True), ('履职效能', '除险加固山塘水库', '座', POS, '16', '18', '18', 7, True), ('履职效能', '更新排涝泵站', '座', POS, '5', '5', '5', 5, False), ('履职效能', '改造供水管网', '公里', POS, '86', '86', '91.3', 6, True),
     ('履职效能', '农村供水水质达标率', '%', POS, '97', '97', '96.2', 5, True), ('履职效能', '工程一次验收合格率', '%', POS, '100', '100', '100', 4, False), ('履职效能', '汛前水毁修复完成率', '%', POS, '100', '100', '97.5', 5, False), ('管理效率', '预算执行率', '%', POS, '98', '98', None, 6, True),
     ('管理效率', '年末集中支付比例', '%', NEG, '35', '35', None, 4, False), ('管理效率', '政府采购执行率', '%', POS, '95', '95', '96.41', 4, False), ('管理效率', '违规问题整改率', '%', POS, '100', '100', '100', 4, False), ('运行成本', '堤防单位造价', '万元/公里', NEG, '430', '430', None, 6, False),
     ('运行成本', '“三公”经费支出', '万元', NEG, f(three_plan, 1), f(three_plan, 1), None, 4, False), ('运行成本', '人均公用经费', '万元', NEG, '1.75', '1.75', None, 4, False), ('社会效应', '受益人口', '万人', POS, '18', '18', '18.6', 6, True), ('社会效应', '水旱灾害损失率', '‰', NEG, '0.25', '0.25', '0.27', 4, False),
     ('社会效应', '群众满意度', '%', POS, '90', '90', '91.7', 6, True), ('可持续发展能力', '河湖长制考核等次', '—', SOFT, '优秀', '优秀', '良好', 4, False), ('可持续发展能力', '专业技术人员占比', '%', POS, '60', '60', None, 4, False), ('可持续发展能力', '水利工程标准化管理率', '%', POS, '85', '85', '88.6', 4, False)]
REACHED = {'预算执行率': pct(spent, budget), '年末集中支付比例': pct(QUARTERS[3], spent), '堤防单位造价': f(d('4798.36') / d('11.4')), '“三公”经费支出': f(three_done), '人均公用经费': f(office / serving), '专业技术人员占比': pct(76, serving)}
assert sum(t[7] for t in T) == 100


def settle(t):
    """(achieved as printed, coefficient, score)"""
    _, name, unit, sort, _, goal, got, weight, _ = t
    shown = REACHED.get(name, got)
    if sort == SOFT:
        share = d(85)
    else:
        a, b = d(shown.rstrip('%')), d(goal)
        share = r(min(d(100), (a / b if sort == POS else b / a) * 100))
    return shown.rstrip('%'), share, r(weight * share / 100)


GOT = {t[1]: settle(t) for t in T}
DIMENSIONS = list(dict.fromkeys(t[0] for t in T))
weigh = lambda n: sum(t[7] for t in T if t[0] == n)
score = lambda n: total(*(GOT[t[1]][2] for t in T if t[0] == n))
TOTAL = total(*(g[2] for g in GOT.values()))
CORE = [t for t in T if t[8]]
core_weight, core_score = sum(t[7] for t in CORE), total(*(GOT[t[1]][2] for t in CORE))
yi = lambda x: f'{f(d(x) / 10000)}亿元'


def report():
    doc = Doc(body='AR PL UKai CN', head='WenQuanYi Micro Hei', digits='Liberation Serif', size=14, line='145%', footer='— {n} —', footer_align='l', margins=(2.5, 2.3, 2.5, 2.4))
    doc.title('2023年度部门整体绩效自评报告', size=22, after=0.2)
    doc.flat(f'填报部门：{BUREAU}　　　　填报日期：2024年3月11日', align='c', size=12, after=0.4)
    doc.h1('一、年度履职目标与预算安排')
    doc.p(f'{BUREAU}负责全市水资源管理、防洪排涝、城乡供水、河湖管护和水利工程建设运行，内设7个科室，下属3个单位，核定编制{posts}名，年末在职{serving}人，其中' + '、'.join(f'{n}{b}人' for n, _, b in STAFF) + f'；具有专业技术职称的76人，占{pct(76, serving)}。')
    doc.p(f'2023年年初预算{f(initial)}万元，调整后全年预算{f(budget)}万元（约{yi(budget)}，含上年结转{f(carried)}万元），比年初增加{f(budget - initial)}万元，调整率{pct(budget - initial, initial)}。其中基本支出{f(basic_plan)}万元，项目支出{f(PLAN)}万元，项目支出围绕4项履职目标、9项重点任务安排，见表1。')
    doc.caption('表1  履职目标与预算对应情况', size=12)
    doc.unit('', '单位：万元', size=10)
    rows = []
    for k, (goal, tasks) in enumerate(GOALS):
        rows += [[C(goal, rs=len(tasks) + 1)] * (i == 0) + [C(n, align='l'), w(a), w(b), pct(b, a)] for i, (n, a, b) in enumerate(tasks)] + [[C('小计', bold=True), w(part(k, 1)), w(part(k, 2)), pct(part(k, 2), part(k, 1))]]
    doc.table([['履职目标', '重点任务', '全年预算', '执行数', '执行率']] + rows + [[C('合计', cs=2, bold=True), w(PLAN), w(DONE), pct(DONE, PLAN)]], widths=[22, 34, 16, 16, 12], header=1, size=11, align='clrrr', border='0.5pt solid #5b7f95', head_fill='#dce9f0')
    doc.h1('二、预算执行情况')
    doc.p(f'全年支出{f(spent)}万元，执行率{pct(spent, budget)}，比2022年{change(spent, before)}，主要原因是上年度集中支付了2个续建项目尾款。其中：基本支出{f(basic)}万元，占{pct(basic, spent)}，比2022年{change(basic, before_basic)}；项目支出{f(DONE)}万元，占{pct(DONE, spent)}。'
          f'基本支出包括人员经费{f(persons)}万元、公用经费{f(office)}万元，公用经费按年末在职人数计算人均{f(office / serving)}万元。年末结转结余{f(left)}万元，占全年预算的{pct_cut(left, budget)}，其中曹溪江堤防加固{f(d("4860") - d("4798.36"))}万元为工程质保金。')
    doc.p('分季度支出情况见表2，上半年支出占全年支出的' + pct(RUNNING[1], spent) + f'，四季度支出占{pct(QUARTERS[3], spent)}。')
    doc.caption('表2  分季度支出情况', size=12)
    doc.unit('', '单位：万元', size=10)
    doc.table([['季度', '本季支出', '累计支出', '累计支出占全年预算比例', '序时进度']] + [[f'{"一二三四"[k]}季度', w(QUARTERS[k]), w(RUNNING[k]), pct(RUNNING[k], budget), f'{25 * (k + 1)}%'] for k in range(4)], widths=[16, 20, 20, 28, 16], header=1, size=11, border='0.5pt solid #5b7f95', head_fill='#dce9f0')
    doc.p(f'“三公”经费全年预算{f(three_plan)}万元，支出{f(three_done)}万元，完成预算的{pct(three_done, three_plan)}，其中公务用车运行维护费{three[1][2]}万元，公务接待费{three[2][2]}万元，无因公出国（境）支出。')
    doc.h1('三、绩效自评结果')
    doc.p(f'自评指标共{len(T)}项，总权重100分，其中核心指标{len(CORE)}项、权重{core_weight}分。得分=权重×得分系数。得分系数的计算：正向指标为全年完成值÷调整后指标值，反向指标为调整后指标值÷全年完成值，超过100%的按100%计；定性指标分优秀（100%）、良好（85%）、一般（60%）三档。系数和得分保留两位小数。')
    doc.p(f'自评总得分{f(TOTAL)}分，等次为“优”。其中核心指标得分{f(core_score)}分，得分率{pct(core_score, core_weight)}。各维度得分见表3，各指标得分见附表。')
    doc.caption('表3  各维度得分', size=12)
    doc.table([['维度', *DIMENSIONS, '合计'], ['权重', *(str(weigh(n)) for n in DIMENSIONS), '100'], ['得分', *(f(score(n)) for n in DIMENSIONS), f(TOTAL)], ['得分率', *(pct(score(n), weigh(n)) for n in DIMENSIONS), pct(TOTAL, 100)]], widths=[10, 15, 15, 15, 15, 18, 12], header=1, size=11, border='0.5pt solid #5b7f95', head_fill='#dce9f0')
    doc.h1('四、成本效益分析')
    doc.p(f'（一）成本。曹溪江堤防加固11.4公里，支出4798.36万元，单位造价{f(d("4798.36") / d("11.4"))}万元/公里，比控制标准430万元/公里低{f(430 - r(d("4798.36") / d("11.4")))}万元/公里。18座山塘水库除险加固支出2268.71万元，平均每座{f(d("2268.71") / 18)}万元。农村供水管网改造91.3公里，受益2.14万户，户均投入{f(d("1610.55") / d("2.14"), 0)}元。')
    doc.p('（二）效益。新增和恢复防洪保护面积3.6万亩，受益人口18.6万人，超目标0.6万人；水旱灾害直接经济损失占全市生产总值的0.27‰，高于0.25‰的控制值，主要受“7·18”短时强降雨影响。')
    doc.p('（三）满意度。调查1200人，其中满意785人、比较满意315人、一般82人、不满意18人，满意度（满意和比较满意人数占比）91.7%。')
    assert 785 + 315 + 82 + 18 == 1200 and pct(1100, 1200, 1) == '91.7%'
    doc.h1('五、存在问题与改进措施')
    doc.p(f'一是堤防加固0.6公里因用地报批未按期完工，堤防长度完成目标的95%；二是四季度支出占比{pct(QUARTERS[3], spent)}，支付仍偏集中；三是河湖长制考核为良好等次。2024年将提前办理用地预审，按月通报支付进度，力争前三季度支出进度达到75%以上。')
    doc.turn(True)
    doc.caption('附表  2023年度部门整体绩效指标自评表', size=14)
    head = ['维度', '指标名称', '计量单位', '指标性质', '年初\n指标值', '调整后\n指标值', '全年\n完成值', '得分系数\n（%）', '权重', '得分', '核心\n指标']
    body = [[f'{t[0]}（{weigh(t[0])}分）', C(t[1], align='l'), t[2], t[3], t[4], t[5], GOT[t[1]][0], f(GOT[t[1]][1]), str(t[7]), f(GOT[t[1]][2]), '是' if t[8] else '否'] for t in T]
    doc.table([head] + spans(body, 1) + [[C('合计', cs=8, bold=True), '100', C(f(TOTAL), bold=True), '']], widths=[15, 25, 11, 9, 10, 10, 11, 11, 7, 9, 7], header=1, size=10, border='0.5pt solid #5b7f95', head_fill='#dce9f0', split=False)
    return doc


_row = f'合计{w(PLAN)}{w(DONE)}'
RELATIONS = [
    ('count', [serving, *(s[2] for s in STAFF)], f'年末在职{serving}人'), ('share', [pct(76, serving), 76, serving], f'占{pct(76, serving)}'), ('difference', [budget - initial, budget, initial], f'比年初增加{budget - initial}万元'), ('growth', [pct(budget - initial, initial), budget, initial], '调整率'),
    ('equal', [f(budget / 10000), budget], f'调整后全年预算{budget}万元'), ('sum', [budget, basic_plan, PLAN], f'调整后全年预算{budget}万元'), ('sum', [w(part(0, 1)), '4,860.00', '2,315.00', '1,180.00'], f'小计{w(part(0, 1))}'), ('sum', [w(PLAN), *(w(part(k, 1)) for k in range(4))], _row), ('sum', [w(DONE), *(w(part(k, 2)) for k in range(4))], _row),
    ('sum', [w(DONE), *(w(t[2]) for t in ALL)], _row), ('rate', [pct(DONE, PLAN), w(DONE), w(PLAN)], _row), ('rate', [pct(spent, budget), spent, budget], f'执行率{pct(spent, budget)}，比2022年'), ('growth', [pct(before - spent, before), before - spent, spent], f'比2022年减少{before - spent}万元'), ('sum', [spent, basic, DONE], f'全年支出{spent}万元'),
    ('share', [pct(basic, spent), basic, spent], f'基本支出{basic}万元，占'), ('sum', [basic, persons, office], f'基本支出{basic}万元，占'), ('rate', [f(office / serving), office, serving], f'人均{f(office / serving)}万元'), ('difference', [left, budget, spent], f'年末结转结余{left}万元'), ('share', [pct_cut(left, budget), left, budget], '占全年预算的'),
    ('sum', [w(RUNNING[2]), *(w(q) for q in QUARTERS[:3])], f'三季度{w(QUARTERS[2])}'), ('sum', [w(RUNNING[3]), w(RUNNING[2]), w(QUARTERS[3])], f'四季度{w(QUARTERS[3])}'), ('rate', [pct(RUNNING[1], budget), w(RUNNING[1]), budget], f'二季度{w(QUARTERS[1])}'), ('rate', [pct(three_done, three_plan), three_done, three_plan], f'支出{three_done}万元，完成预算的'),
    ('score', [f(TOTAL), *(f(score(n)) for n in DIMENSIONS)], f'自评总得分{f(TOTAL)}分'), ('share', [pct(core_score, core_weight), f(core_score), core_weight], f'得分率{pct(core_score, core_weight)}'), ('rate', ['420.91', '4798.36', '11.4'], '单位造价420.91万元/公里，比'), ('difference', '9.09 430 420.91', '低9.09万元/公里'), ('rate', '126.04 2268.71 18', '平均每座126.04万元'),
    ('rate', '753 1,610.55 2.14', '户均投入753元'), ('count', '1200 785 315 82 18', '调查1200人'), ('score', '7.60 8 11.4 12', '加固堤防长度')]
