"""A self-evaluation as a Word file: numbering made by the program, cells merged across and down, footnotes, one landscape section."""
from money import *
from office import C
from word import Word

TITLE, SHORT, KIND = '双衡县住房和城乡建设局2021年度部门整体支出绩效自评报告', 'SHA', 'docx'
BUREAU = '双衡县住房和城乡建设局'

initial = d('2318.64')
opening, closing = d('126.38'), d('118.22')
general, fund, other = d('3986.75'), d('512.00'), d('18.42')
income = general + fund + other
budget = opening + income  # the adjusted budget, carry-over included
persons, office = d('1041.27'), d('145.66')
basic = persons + office
# project, adjusted budget, spent
PROJECTS = [('城镇老旧小区改造', '1420.00', '1402.66'), ('棚户区改造（政府性基金）', '512.00', '512.00'), ('农村危房改造', '586.00', '571.92'), ('市政设施维护', '374.50', '362.15'),
            ('城区内涝点整治', '268.00', '259.40'), ('其他零星业务项目', '241.25', '230.27')]
project_budget, project = total(*(p[1] for p in PROJECTS)), total(*(p[2] for p in PROJECTS))
basic_budget = budget - project_budget
spent = basic + project
assert (f(income), f(budget), f(basic), f(project), f(spent)) == ('4517.17', '4643.55', '1186.93', '3338.40', '4525.33') and budget - spent == closing and basic_budget > basic
spent_2020, income_2020 = d('4688.51'), d('4402.36')
three_budget, three = d('16.50'), d('13.87')
plan, bought = d('420.00'), d('398.16')
assets, used = d('2863.40'), d('2741.08')
STAFF = [('局机关', 22, 21, 3), ('县建设工程质量安全站（参公）', 14, 13, 1), ('县房地产服务中心', 18, 17, 0), ('县市政园林所', 24, 21, 46)]  # posts, serving, temporary
POSTS, SERVING, TEMPORARY = (sum(s[k] for s in STAFF) for k in (1, 2, 3))
assert (POSTS, SERVING, TEMPORARY) == (78, 72, 50)

RATE = pct(spent, budget)
# first level; second level; third level, full marks, criterion, what was reached, score
TREE = [
    ('部门管理', [
        ('预算编制', [('目标制定', 6, '要素完整2分，细化量化2分，与预算相匹配2分', '2项目标未量化，扣1分', '5'), ('编制准确', 6, '不含上级专项的预算调整率≤10%得6分，10%—20%（含）得3分，20%以上不得分', '调整率4.36%', '6')]),
        ('预算执行', [('支出进度', 9, '6、9、11月末支出进度达到40%、67.5%、82.5%的，各得3分；未达到的按比例计分', '41.12%、70.83%、85.06%', '9'),
                  ('预算完成', 9, '得分=预算完成率×9分', f'完成率{RATE}', f(r(spent / budget * 9))),
                  ('结余控制', 4, '结转结余率≤5%得4分；5%—10%（含）得2分；10%以上不得分', f'结转结余率{pct(closing, budget)}', '4'),
                  ('“三公”控制', 4, '决算数不超过预算数得4分，否则不得分', f'完成预算的{pct(three, three_budget)}', '4')]),
        ('综合管理', [('采购执行', 4, '得分=政府采购执行率×4分，超计划采购不得分', f'执行率{pct(bought, plan)}', f(r(bought / plan * 4))), ('资产管理', 6, '固定资产利用率≥95%得6分，90%（含）—95%得4分，低于90%得2分', f'利用率{pct(used, assets)}', '6'),
                  ('违规记录', 6, '审计、巡察等每指出1个问题扣1分，扣完为止', '县审计局指出2个问题', '4')])]),
    ('履职效果', [
        ('重点任务', [('任务完成', 12, '得分=完成率×12分', '年度任务15项，完成14项', f(r(d(14) / 15 * 12))), ('任务质效', 14, '验收合格率100%得满分，每低1个百分点扣1分，扣完为止', '验收合格率98%', '12')]),
        ('满意程度', [('群众满意', 8, '满意度≥90%得满分，低于90%的，得分=满意度÷90%×8分', '满意度91.7%', '8')])]),
    ('结果应用', [
        ('信息公开', [('预决算公开', 4, '及时2分、完整2分', '按时公开', '4'), ('绩效公开', 3, '目标、自评报告随同公开', '已公开', '3')]),
        ('自评工作', [('自评组织', 3, '工作小组健全1分、资料齐备2分', '资料齐备，组织有力', '3.5'), ('问题整改', 2, '整改到位得2分', '上年问题整改到位', '2')])])]
OVER = '3.5'  # planted: full marks are 3
LEAVES = [x for _, s in TREE for _, ls in s for x in ls]
SUM = total(*(x[4] for x in LEAVES))
assert sum(x[1] for x in LEAVES) == 100
SWAPPED = '4,571.17'  # planted: the parts add to 4517.17
HEADING = '2020年度部门资金支出情况'  # planted: the section speaks of 2021
WORD = '增加'         # planted: 4525.33 is less than 4688.51


def report():
    doc = Word(header=BUREAU)
    doc.title(BUREAU)
    doc.title('2021年度部门整体支出绩效自评报告')
    doc.h1('部门概况')
    doc.h2('机构组成')
    doc.p(f'{BUREAU}为县政府工作部门，内设办公室、村镇建设股、房产与物业股、城建与市政股、工程质量股、行政审批股6个股室，下设4个预算口径内的核算主体（含局机关），均不单独编报部门预算。')
    doc.h2('人员概况')
    doc.p(f'截至2021年末，核定编制{POSTS}名，年末在职{SERVING}人{doc.note("在职人数不含临聘人员；临聘人员经费在公用经费和项目经费中列支。")}，另有临聘人员{TEMPORARY}人。其中局机关编制22名，在职21人。分单位情况见下表。')
    doc.p('表1  人员编制及实有情况', indent=False, align='c', size=11, bold=True)
    doc.table([[C('序号', rs=2), C('单位', rs=2), C('核定编制（名）', rs=2), C('年末实有（人）', cs=2)], ['在职', '临聘']] + [[str(k), C(n, align='l'), str(a), str(b), str(t) if t else '—'] for k, (n, a, b, t) in enumerate(STAFF, 1)]
              + [[C('合计', cs=2, bold=True), str(POSTS), str(SERVING), str(TEMPORARY)]], widths=[8, 40, 18, 17, 17], header=2)
    doc.h1('部门资金收支情况')
    doc.h2('2021年度部门资金收入情况')
    doc.p(f'2021年年初部门预算{f(initial)}万元。全年本年收入{f(income)}万元，比2020年{change(income, income_2020)}；加上年初结转和结余{f(opening)}万元，全年预算数（含上年结转）为{f(budget)}万元{doc.note("全年预算数为年初预算、年中追加追减和上年结转之和，与决算报表口径一致。")}。')
    doc.p('表2  收入构成', indent=False, align='c', size=11, bold=True)
    doc.table([[C('收入项目', cs=2), '决算数（万元）', '占比']] + [[C('财政拨款', rs=2), C('一般公共预算', align='l'), w(general), pct(general, income)], [C('政府性基金预算', align='l'), w(fund), pct(fund, income)],
              [C('其他收入', cs=2), w(other), pct(other, income)], [C('本年收入合计', cs=2, bold=True), SWAPPED, '100.00%'], [C('年初结转和结余', cs=2), w(opening), '—']], widths=[20, 30, 28, 22], align='clrc')
    doc.h2(HEADING)
    doc.p(f'2021年部门支出{f(spent)}万元，比2020年{WORD}{f(abs(spent - spent_2020))}万元，下降{pct(spent_2020 - spent, spent_2020)}，主要是棚户区改造项目进入收尾阶段。其中：基本支出{f(basic)}万元，占{pct_cut(basic, spent)}（人员经费{f(persons)}万元、公用经费{f(office)}万元）；'
          f'项目支出{f(project)}万元，占{pct_cut(project, spent)}{doc.note("占比按去尾法保留两位小数，合计数可能不等于100%。")}。年末结转和结余{f(closing)}万元，预算完成率{RATE}。')
    doc.p('表3  项目支出情况', indent=False, align='c', size=11, bold=True)
    doc.table([['序号', '项目', '全年预算数\n（万元）', '执行数\n（万元）', '执行率']] + [[str(k), C(n, align='l'), w(a), w(b), pct(b, a)] for k, (n, a, b) in enumerate(PROJECTS, 1)]
              + [[C('合计', cs=2, bold=True), w(project_budget), w(project), pct(project, project_budget)]], widths=[8, 38, 19, 19, 16], align='clrrc')
    doc.p(f'“三公”经费预算{f(three_budget)}万元，支出{f(three)}万元，全部为公务用车运行维护费和公务接待费，未发生因公出国（境）费用。')
    doc.h1('部门整体绩效实现情况')
    doc.p('围绕年初确定的15项重点任务，全年完成14项，主要成效是：')
    doc.items('完成城镇老旧小区改造36个、惠及居民4118户，超出年度计划2个。', '实施农村危房改造412户，完成率100%，其中当年新增动态保障对象37户。', '整治城区内涝点7处，新建雨污管网11.6公里。', '办理商品房预售许可28件，受理物业投诉236件，办结率97.46%。')
    assert pct(230, 236) == '97.46%'
    doc.p('未完成的1项任务为城南生活污水提升泵站，因征地手续延后，已转入2022年实施。')
    doc.h1('自评结论及建议')
    doc.h2('自评结论')
    doc.p(f'对照评分表，我局2021年度部门整体支出绩效自评得分{f(SUM)}分，等次为“优”（90分及以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差）。')
    doc.h2('存在问题')
    doc.items('个别绩效目标没有量化，难以考核。', '年末支出仍较集中，12月支出占全年的14.9%。', '闲置资产盘活不够。')
    doc.h2('改进建议')
    doc.items('编制预算时同步审核绩效目标，未量化的不予入库。', '按月通报支出进度。', '对闲置的抢险设备在系统内调剂使用。')
    doc.turn(True)
    doc.p('附表  2021年度部门整体支出绩效自评评分表', indent=False, align='c', size=14, bold=True)
    rows = [[C('指标', cs=3), C('分值', rs=2), C('评分标准', rs=2), C('完成情况', rs=2), C('自评得分', rs=2)], ['一级', '二级', '三级']]
    for name, seconds in TREE:
        deep = sum(len(ls) for _, ls in seconds)
        for i, (second, leaves) in enumerate(seconds):
            for j, (third, full, rubric, why, got) in enumerate(leaves):
                rows.append(([C(name, rs=deep)] if i == j == 0 else []) + ([C(second, rs=len(leaves))] if j == 0 else []) + [third, str(full), rubric, why, got])
    rows.append([C('合计', cs=3, bold=True), '100', '', '', f(SUM)])
    doc.table(rows, widths=[9, 10, 12, 7, 38, 24, 10], header=2, align='cccclcc', wide=True)
    doc.turn(False)
    doc.p('双衡县住房和城乡建设局', indent=False, align='r')
    doc.p('2022年3月18日', indent=False, align='r')
    return doc


LABELS = [
    ('sum-mismatch', 'error', 'must', [SWAPPED, f(income)], ['本年收入合计'], '3986.75 + 512.00 + 18.42 = 4517.17, as the text says; the table prints 4,571.17, two digits exchanged (54.00 more).'),
    ('year-mismatch', 'error', 'must', [], [HEADING], 'The report and the paragraph under the heading are of 2021.'),
    ('trend-contradiction', 'error', 'must', [f(spent_2020 - spent), pct(spent_2020 - spent, spent_2020)], [f'{WORD}{f(spent_2020 - spent)}万元，下降'], '增加 and 下降 of one and the same change; 4525.33 - 4688.51 = -163.18, so it fell.'),
    ('score-above-max', 'error', 'must', [OVER, '3'], ['自评组织'], '自评组织 scores 3.5 of 3.'),
    ('same-quantity-conflict', 'error', 'may', [SWAPPED, f(income)], [f'全年本年收入{f(income)}万元'], 'The income is 4517.17 in the text and 4,571.17 in the table.'),
]

RELATIONS = [
    ('count', '78 22 14 18 24', '核定编制78名'), ('count', '72 21 13 17 21', '年末在职72人'), ('count', '50 3 1 46', '另有临聘人员50人'), ('count', '78 22 14 18 24', '合计787250'), ('growth', ['2.61%', '114.81', income], '比2020年增加114.81万元'),
    ('sum', [budget, income, opening], f'全年预算数（含上年结转）为{budget}万元'), ('share', [pct(general, income), w(general), income], f'一般公共预算{w(general)}{pct(general, income)}'), ('share', [pct(fund, income), w(fund), income], f'政府性基金预算{w(fund)}'), ('growth', ['3.48%', '163.18', spent], '下降3.48%'), ('sum', [spent, basic, project], f'2021年部门支出{spent}万元'), ('share', [pct_cut(basic, spent), basic, spent], f'基本支出{basic}万元，占'), ('sum', [basic, persons, office], f'基本支出{basic}万元，占'), ('share', [pct_cut(project, spent), project, spent], f'项目支出{project}万元，占'),
    ('difference', [closing, budget, spent], f'年末结转和结余{closing}万元'), ('rate', [RATE, spent, budget], f'预算完成率{RATE}'), ('sum', [w(project_budget), *(w(p[1]) for p in PROJECTS)], f'合计{w(project_budget)}'), ('sum', [w(project), *(w(p[2]) for p in PROJECTS)], f'合计{w(project_budget)}{w(project)}'),
    ('rate', [pct('1402.66', '1420.00'), '1,402.66', '1,420.00'], '1,420.001,402.66'), ('score', [f(SUM), *(x[4] for x in LEAVES if x[4] != OVER), OVER], f'绩效自评得分{f(SUM)}分'), ('score', [f(r(spent / budget * 9)), 9, RATE], f'完成率{RATE}'),
    ('score', ['11.20', 12, 14, 15], '年度任务15项，完成14项'), ('score', ['3.79', 4, pct(bought, plan)], f'执行率{pct(bought, plan)}')]
