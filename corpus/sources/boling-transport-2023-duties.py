"""A whole-department self-evaluation by duties and activities: amounts with as many decimals as they have, weights by budget, a score reckoned from weighted scores."""
from money import *
from office import C, Doc

TITLE, SHORT = '泊岭县交通运输局2023年度部门整体绩效自评报告', 'BLT'
BUREAU = '泊岭县交通运输局'
# unit, kind, rank, how it is paid; serving (civil, institution), retired
UNITS = [('泊岭县交通运输局（本级）', '行政', '正科级', '财政拨款', 32, 0, 41), ('泊岭县公路管理站', '事业', '副科级', '财政拨款', 0, 86, 63), ('泊岭县交通运输综合行政执法大队', '事业', '副科级', '财政拨款', 0, 74, 22), ('泊岭县公交客运服务中心', '事业', '股级', '财政补助', 0, 18, 6)]
CIVIL, INSTITUTION, RETIRED = (sum(u[k] for u in UNITS) for k in (4, 5, 6))
# duty -> activities: initial and full-year budget, spent in 万元, score
DUTIES = [
    ('公路建设', [('县乡公路改扩建', '2480', '2480', '2391.62', '95.6'), ('农村公路联网路建设', '1260.5', '1318.2', '1302.744', '97.2'), ('危桥改造', '420', '420', '398.6575', '96.5')]),
    ('公路养护', [('日常养护', '865', '865', '865', '98.8'), ('养护工程', '1140', '1205.36', '1133.918', '94.7'), ('水毁应急抢通', None, '86.4', '86.4', '97')]),
    ('运输服务', [('农村客运补贴', '318.6', '318.6', '309.12', '96'), ('公交车购置补助', '540', '486', '486', '98'), ('治超站运行', '126.8', '126.8', '121.4036', '95.3')]),
    ('行业管理', [('交通综合执法', '95', '95', '88.27', '94.1'), ('安全监管与应急', '48.5', '48.5', '46.902', '96.4'), ('信息化运维', '72', '72', '69.55', '95.9')])]
ALL = [a for _, acts in DUTIES for a in acts]
add = lambda acts, k: total(*(a[k] for a in acts))
P0, P1, P2 = (add(ALL, k) for k in (1, 2, 3))
WEIGHT = {n: r(add(acts, 2) / P1 * 100) for n, acts in DUTIES}
SCORE = {n: r(sum(d(a[2]) * d(a[4]) for a in acts) / add(acts, 2)) for n, acts in DUTIES}
WEIGHTED = r(sum(d(a[2]) * d(a[4]) for a in ALL) / P1)
MEAN = r(total(*(a[4] for a in ALL)) / len(ALL))
assert total(*WEIGHT.values()) == d('99.99') and len(ALL) == 12  # each rounded

basic0, basic1, basic2 = d('2460.52'), d('2498.2'), d('2471.96')
initial, budget, spent = basic0 + P0, basic1 + P1, basic2 + P2
carried, fund = d('214.36'), d('560')
general = budget - carried - fund
left = budget - spent
added = budget - initial
before, before_basic = d('9163.4'), d('2433.75')
plan, bought = d('386.5'), d('371.84')
satisfied = d('88.4')
marks = dict(rate=r(spent / budget * 10), buy=r(bought / plan * 5), duty=r(WEIGHTED * d('0.6')), people=r(satisfied / 90 * 10))

MOVED = '8.64'     # planted: 86.4 with the point moved
EXCHANGED = {'公路养护': '26.87'}  # planted: two digits of the weight exchanged
assert f(WEIGHT['公路养护']) == '28.67'
HEADS = INSTITUTION - 18  # planted: the last unit left out
BASIC = '2417.96'  # planted: 2471.96 with two digits exchanged, where it is named again
DUTY = f(marks['duty'] + 1)  # planted: WEIGHTED x 60 % is one less; the total carries it
DOWN = '减少'        # planted: spending rose
assert spent > before
TABLE = [('预算管理', '预算执行率', 10, f'支出{short(spent)}万元÷全年预算{short(budget)}万元×100%={pct(spent, budget)}，得分=10×{pct(spent, budget)}', marks['rate']),
         ('预算管理', '预算调整率', 5, f'（{short(budget)}-{short(initial)}）÷{short(initial)}×100%={pct(added, initial)}，不高于10%得满分', d(5)),
         ('预算管理', '结转结余率', 5, f'{short(left)}÷{short(budget)}×100%={pct(left, budget)}，不高于5%得满分', d(5)),
         ('预算管理', '政府采购执行率', 5, f'{short(bought)}÷{short(plan)}×100%={pct(bought, plan)}，得分=5×{pct(bought, plan)}', marks['buy']), ('预算管理', '预决算公开', 5, '在规定时限内公开，其中1张附表补充公开，扣0.5分', d('4.5')),
         ('职责履行', '职责绩效加权得分', 60, f'职责绩效加权得分{f(WEIGHTED)}分，得分={f(WEIGHTED)}×60%={DUTY}', d(DUTY)), ('满意度', '服务对象满意度', 10, f'目标值90%，实际{satisfied}%，得分=10×{satisfied}÷90={f(marks["people"])}', marks['people'])]
TOTAL = total(*(t[4] for t in TABLE))


def report():
    doc = Doc(body='AR PL UMing CN', head='WenQuanYi Micro Hei', digits='Liberation Serif', size=16, line='150%', footer='{n}', margins=(3.0, 2.7, 2.8, 2.6))
    doc.title(TITLE, size=18)
    doc.p('为落实全面实施预算绩效管理的要求，根据《泊岭县县级部门预算绩效管理办法》（泊办发〔2020〕17号），我局对2023年度部门整体绩效开展自评，报告如下。')
    doc.h1('一、部门基本情况')
    doc.h2('（一）部门概况')
    doc.p('我局是县政府主管公路、道路运输和水路交通的工作部门，内设综合股、规划建设股、运输管理股、安全法规股、财务审计股5个股室，下属事业单位3个。')
    doc.caption('部门基本情况表', size=13)
    rows = [[C('单位名称', rs=2), C('单位\n性质', rs=2), C('单位\n规格', rs=2), C('经费保\n障形式', rs=2), C('在职人数', cs=3), C('退休\n人数', rs=2)], ['行政', '事业', '小计']]
    rows += [[C(n, align='l'), a, b, c, str(x or ''), str(y or ''), str(x + y), str(z)] for n, a, b, c, x, y, z in UNITS] + [[C('合计', cs=4, bold=True), str(CIVIL), str(HEADS), str(CIVIL + INSTITUTION), str(RETIRED)]]
    doc.table(rows, widths=[34, 9, 10, 12, 9, 9, 9, 9], header=2, size=11)
    doc.h2('（二）部门收支预算决算情况')
    doc.p(f'1.预算情况。2023年年初预算{short(initial)}万元，其中基本支出{short(basic0)}万元、项目支出{short(P0)}万元。调整后全年预算{short(budget)}万元，其中：一般公共预算{short(general)}万元、政府性基金预算{short(fund)}万元、上年结转{short(carried)}万元；按支出分，基本支出{short(basic1)}万元、项目支出{short(P1)}万元。')
    doc.p(f'2.决算情况。2023年支出{short(spent)}万元，其中：基本支出{short(basic2)}万元，占{pct(basic2, spent)}；项目支出{short(P2)}万元，占{pct(P2, spent)}。较2022年支出{short(before)}万元{DOWN}{short(spent - before)}万元，变动{pct(spent - before, before)}，主要是养护工程投入加大。年末结转{short(left)}万元，较年初{"增加" if left > carried else "减少"}{short(abs(left - carried))}万元。')
    doc.h2('（三）部门职责和工作活动')
    doc.p(f'按照“部门职责—工作活动”的预算管理结构，我局设公路建设、公路养护、运输服务、行业管理4项职责，12项工作活动，其中年中新增1项（水毁应急抢通）。总体目标是：新改建县乡公路42.6公里，农村公路列养率保持100%，建制村通客车率100%，普通国省干线优良路率不低于88%。')
    doc.h1('二、自评工作开展情况')
    doc.p('2024年2月26日至3月15日，由财务审计股牵头，各工作活动实施股室（单位）对照年初批复的绩效目标逐项填报，抽查原始凭证与佐证材料137份。工作活动得分按百分制，职责得分按各工作活动全年预算加权平均，四项职责再按全年预算占比加权。')
    doc.h1('三、职责绩效自评情况')
    doc.p('各职责的预算、支出和得分见表1。')
    doc.turn(True)
    doc.caption('表1  部门职责—工作活动绩效自评表', size=13)
    doc.unit(f'填报单位：{BUREAU}', '单位：万元、分', size=10)
    rows = [['职责', '权重', '工作活动', '年初预算', '全年预算', '支出数', '执行率', '活动得分', '职责得分']]
    for n, acts in DUTIES:
        for k, (name, a, b, c, s) in enumerate(acts):
            lead = [C(n, rs=len(acts) + 1), C(EXCHANGED.get(n, f(WEIGHT[n])) + '%', rs=len(acts) + 1)] if k == 0 else []
            rows.append(lead + [C(name, align='l'), a or '', b, MOVED if name == '水毁应急抢通' else c, pct(c, b), s] + ([C(f(SCORE[n]), rs=len(acts) + 1)] if k == 0 else []))
        rows.append([C('小计', bold=True), *(short(add(acts, k)) for k in (1, 2, 3)), pct(add(acts, 3), add(acts, 2)), ''])
    rows.append([C('合计', cs=3, bold=True), short(P0), short(P1), short(P2), pct(P2, P1), f(MEAN), f(WEIGHTED)])
    doc.table(rows, widths=[11, 10, 24, 13, 13, 13, 11, 11, 11], header=1, size=11, align='cclrrrccc', row_height=0.72)
    doc.flat('注：合计行“活动得分”为12项工作活动的算术平均，“职责得分”为加权得分；水毁应急抢通为年中新增，年初无预算。', size=10, align='l')
    doc.turn(False)
    doc.p(f'（一）公路建设。新改建县乡公路41.3公里，完成目标42.6公里的{pct("41.3", "42.6")}；实施联网路58.7公里；改造危桥6座，单座平均支出{f(d("398.6575") / 6)}万元。该职责全年预算{short(add(DUTIES[0][1], 2))}万元，支出{short(add(DUTIES[0][1], 3))}万元。')
    doc.p(f'（二）公路养护。列养里程1268.4公里，其中县道186.2公里、乡道374.5公里、村道707.7公里；优良路率88.6%，比目标高0.6个百分点；抢通水毁路段37处。该职责全年预算{short(add(DUTIES[1][1], 2))}万元，支出{short(add(DUTIES[1][1], 3))}万元。')
    assert total('186.2', '374.5', '707.7') == d('1268.4')
    doc.p('（三）运输服务。补贴农村客运车辆146辆，更新新能源公交车18辆，每辆补助27万元；检测货车21.6万辆次，查处超限运输车辆318辆。建制村通客车率100%。')
    assert 18 * 27 == 486
    doc.p('（四）行业管理。办理行政处罚案件452件，其中按期办结440件，按期办结率97.35%；开展安全检查286次，整改隐患403处；未发生较大以上运输安全责任事故。')
    assert pct(440, 452) == '97.35%'
    doc.h1('四、部门整体绩效评分')
    doc.p(f'部门整体绩效满分100分，由预算管理30分、职责履行60分、满意度10分构成，自评得分{f(TOTAL)}分，等级为“优”。评分情况见表2。')
    doc.caption('表2  部门整体绩效评分表', size=13)
    rows, seen = [['评价内容', '评价指标', '分值', '计算过程', '得分']], set()
    for a, b, m, why, s in TABLE:
        rows.append(([C(a, rs=sum(1 for t in TABLE if t[0] == a))] if a not in seen else []) + [b, str(m), C(why, align='l'), f(s)])
        seen.add(a)
    doc.table(rows + [[C('合计', cs=2, bold=True), '100', '', C(f(TOTAL), bold=True)]], widths=[12, 18, 8, 50, 11], header=1, size=11)
    doc.h1('五、存在问题及下一步措施')
    doc.p(f'一是预算执行不够均衡，养护工程执行率{pct("1133.918", "1205.36")}，低于平均水平；二是满意度距目标差{short(90 - satisfied)}个百分点，群众反映集中在村道路面破损；三是基本支出{BASIC}万元中会议、印刷等支出仍有压减空间。下一步，将养护工程招标提前至上年第四季度，建立村道路面病害月巡查制度，压减一般性支出5%以上。')
    doc.flat(BUREAU, align='r', before=0.6)
    doc.flat('2024年3月20日', align='r')
    return doc


LABELS = [
    ('sum-mismatch', 'error', 'must', [MOVED, '86.4'], ['水毁应急抢通'], f'水毁应急抢通: 86.4 of 86.4 spent as 100.00% says; 8.64 has its point moved. 865 + 1133.918 + 86.4 = {short(add(DUTIES[1][1], 3))} is the subtotal.'),
    ('percentage-error', 'error', 'may', [MOVED, '86.4', '100.00%'], ['水毁应急抢通'], 'Follows: 8.64 / 86.4 = 10.00%.'),
    ('percentage-error', 'error', 'must', [EXCHANGED['公路养护'] + '%'], [EXCHANGED['公路养护'] + '%'], '公路养护: 2156.76 / 7521.86 = 28.67%: two digits exchanged; the four weights add to 98.19% instead of 99.99%.'),
    ('sum-mismatch', 'error', 'must', [str(HEADS)], [f'合计{CIVIL}{HEADS}{CIVIL + INSTITUTION}'], f'86 + 74 + 18 = {INSTITUTION}, and {CIVIL} + {INSTITUTION} = {CIVIL + INSTITUTION}: the last unit is left out.'),
    ('score-exceeds-execution-cap', 'warning', 'may', ['97', MOVED, '86.4'], ['水毁应急抢通'], 'Follows: at 10.00% executed 97 would be too much.'),
    ('score-total-mismatch', 'error', 'may', [f(TOTAL)], [f'自评得分{f(TOTAL)}分'], f'Follows: with {f(marks["duty"])} the total is {f(TOTAL - 1)}.'),
    ('trend-contradiction', 'error', 'must', [short(spent - before)], [f'{DOWN}{short(spent - before)}万元'], 'Spending rose, and the reason given is one for a rise.'),
    ('rubric-score-mismatch', 'error', 'must', [DUTY, f(WEIGHTED), '60%'], [f'得分={f(WEIGHTED)}×60%={DUTY}'], f'{f(WEIGHTED)} x 60% = {f(marks["duty"])}; the total {f(TOTAL)} carries the one more.'),
    ('same-quantity-conflict', 'error', 'must', [BASIC, short(basic2)], [f'基本支出{BASIC}万元中'], f'Basic expenditure is {short(basic2)} above, and {short(spent)} - {short(P2)}: two digits exchanged.'),
]

_s = lambda n, k: short(add(dict(DUTIES)[n], k))
_row = f'合计{short(P0)}{short(P1)}{short(P2)}'
RELATIONS = [
    ('count', [RETIRED, *(u[6] for u in UNITS)], f'合计{CIVIL}{HEADS}'), ('count', '86 86', '泊岭县公路管理站'), ('sum', [short(initial), short(basic0), short(P0)], f'2023年年初预算{short(initial)}万元'), ('sum', [short(budget), short(general), short(fund), short(carried)], f'调整后全年预算{short(budget)}万元'),
    ('sum', [short(budget), short(basic1), short(P1)], f'调整后全年预算{short(budget)}万元'), ('sum', [short(spent), short(basic2), short(P2)], f'2023年支出{short(spent)}万元，其中'), ('share', [pct(basic2, spent), short(basic2), short(spent)], f'基本支出{short(basic2)}万元，占'), ('share', [pct(P2, spent), short(P2), short(spent)], f'项目支出{short(P2)}万元，占'),
    ('difference', [short(spent - before), short(spent), short(before)], f'{DOWN}{short(spent - before)}万元'), ('growth', [pct(spent - before, before), short(spent), short(before)], f'变动{pct(spent - before, before)}'), ('difference', [short(abs(left - carried)), short(left), short(carried)], f'年末结转{short(left)}万元'),
    ('sum', [short(P0), *(_s(n, 1) for n, _ in DUTIES)], _row), ('sum', [short(P1), *(_s(n, 2) for n, _ in DUTIES)], _row), ('sum', [short(P2), *(_s(n, 3) for n, _ in DUTIES)], _row), ('rate', [pct(P2, P1), short(P2), short(P1)], _row), ('sum', [_s('公路建设', 2), '2480', '1318.2', '420'], f'小计{_s("公路建设", 1)}{_s("公路建设", 2)}'),
    ('sum', [_s('运输服务', 3), '309.12', '486', '121.4036'], f'小计{_s("运输服务", 1)}{_s("运输服务", 2)}'), ('rate', '98.83% 1302.744 1318.2', '农村公路联网路建设'), ('rate', '96.95% 41.3 42.6', '完成目标42.6公里的96.95%'), ('rate', '66.44 398.6575 6', '单座平均支出66.44万元'), ('sum', '1268.4 186.2 374.5 707.7', '列养里程1268.4公里'),
    ('difference', '0.6 88.6 88', '比目标高0.6个百分点'), ('rate', '97.35% 440 452', '按期办结率97.35%'), ('score', '100 30 60 10', '部门整体绩效满分100分'), ('score', [f(TOTAL), *(f(t[4]) for t in TABLE)], f'自评得分{f(TOTAL)}分'), ('rate', [pct(spent, budget), short(spent), short(budget)], f'×100%={pct(spent, budget)}'),
    ('score', [f(marks['rate']), 10, pct(spent, budget)], '预算执行率10'), ('score', [f(marks['people']), 10, short(satisfied), 90], f'÷90={f(marks["people"])}'), ('difference', [short(90 - satisfied), 90, short(satisfied)], f'满意度距目标差{short(90 - satisfied)}个百分点')]
