"""A whole-department self-evaluation with a score table of three levels whose rubrics decide the scores; first column one character wide, rules grey."""
import importlib

from money import *
from office import C, Doc

BEFORE = importlib.import_module('shuangheng-housing-2021-performance')
TITLE, SHORT = '双衡县住房和城乡建设局2022年度部门整体支出绩效自评报告', 'SHB'
BUREAU = '双衡县住房和城乡建设局'

initial, opening = d('2465.30'), BEFORE.closing
general, fund, other = d('4318.62'), d('412.50'), d('12.06')
income = general + fund + other
funds = opening + income
persons, office = d('1068.15'), d('146.71')
basic = persons + office
PROJECTS = [('城镇老旧小区改造', '1520.00', '1486.30', 98), ('棚户区改造', '412.50', '412.50', 100), ('农村危房改造', '640.00', '628.45', 100), ('城镇燃气安全整治', '330.00', '315.20', 95), ('城区内涝点整治', '420.00', '396.84', 80), ('其他业务项目', '298.00', '272.80', 100)]
project_budget, project = total(*(p[1] for p in PROJECTS)), total(*(p[2] for p in PROJECTS))
spent = basic + project
closing = funds - spent
assert (f(income), f(funds), f(spent), f(closing)) == ('4743.18', '4861.40', '4726.95', '134.45')
grants = d('2214.55')
added = funds - initial - opening - grants
STEPS = [(6, '2098.19', '40'), (9, '3150.18', '67.5'), (11, '4086.01', '82.5')]
reached = [d(a) / funds * 100 for _, a, _ in STEPS]
assert [f(x) for x in reached] == ['43.16', '64.80', '84.05']
FIVE = ('84.60', '95.82')  # 办公费 and four others: budget, outturn
assert pct(d(FIVE[1]) - d(FIVE[0]), FIVE[0]) == '13.26%'
three_budget, three = d('15.80'), d('12.94')
assets, used = d('3012.68'), d('2861.44')
assert pct_cut(used, assets) == '94.97%'
posts, serving = 78, 71
in_time = d('1980.40')

FAVOUR = '6'  # planted: at 13.26 % the criterion gives 3
# first level; second level; third level, full marks, what it looks at, criterion, how it was reached, score
TREE = [
    ('部门预算管理', [
        ('预算编制', [
            ('目标制定', 6, '绩效目标是否要素完整、细化量化。', '要素完整得2分；细化量化得2分；与年度预算相匹配得2分。每有1项不符合要求的目标扣1分，扣完为止。', '1个数量指标未注明计量单位，扣1分。', '5'),
            ('编制准确', 8, '剔除上级专项和上年结转后的预算调整率。', '调整率≤10%的，得8分；10%＜调整率≤20%的，得5分；20%＜调整率≤30%的，得2分；调整率＞30%的，不得分。', f'全年预算数{f(funds)}万元，剔除上年结转{f(opening)}万元、上级专项{f(grants)}万元后，比年初预算净增{f(added)}万元，调整率{pct(added, initial)}。', '8')]),
        ('预算执行', [
            ('支出控制', 6, '办公费、印刷费、水费、电费、物业管理费决算数与年初预算数的偏差程度。', '偏差率=|决算数-年初预算数|÷年初预算数。偏差率在10%以内的，得6分；10%—20%（含）的，得3分；超过20%的，不得分。', f'五项费用年初预算合计{FIVE[0]}万元，决算合计{FIVE[1]}万元，偏差率{pct(d(FIVE[1]) - d(FIVE[0]), FIVE[0])}。', FAVOUR),
            ('结余处置', 4, '年末结转结余占全年预算数的比重。', '结转结余率≤5%的，得4分；5%＜结转结余率≤10%的，得2分；＞10%的，不得分。', f'年末结转结余{f(closing)}万元，结转结余率{pct(closing, funds)}。', '4'),
            ('执行进度', 9, '6、9、11月末的实际支出进度。', '6、9、11月末支出进度分别达到40%、67.5%、82.5%的，各得3分；未达到的，得分=实际进度÷目标进度×3分。', '；'.join(f'{m}月末支出{a}万元，进度{f(x)}%' for (m, a, _), x in zip(STEPS, reached)) + f'，9月得{f(r(r(reached[1]) / d("67.5") * 3))}分。', f(6 + r(r(reached[1]) / d('67.5') * 3))),
            ('预算完成', 8, '全年支出占全年预算数的比例。', '得分=预算完成率×8分。', f'支出{f(spent)}万元，预算完成率{pct(spent, funds)}。', f(r(spent / funds * 8))),
            ('“三公”经费控制', 3, '“三公”经费决算数是否超过预算数。', '未超过的得3分，超过的不得分。', f'预算{f(three_budget)}万元，决算{f(three)}万元。', '3')]),
        ('完成结果', [
            ('目标实现', 6, '年初设定的数量指标的实现程度。', '得分=实现的数量指标个数÷数量指标总数×6分。', '数量指标24个，实现23个。', f(r(d(23) / 24 * 6))),
            ('违规记录', 4, '审计监督、财政检查发现的问题。', '每发现1个问题扣1分，扣完为止。', '县审计局指出往来款项清理不及时等2个问题。', '2'),
            ('资产使用', 4, '固定资产利用率。', '利用率≥95%的得4分；90%（含）—95%的得3分；80%（含）—90%的得1分；低于80%的不得分。', f'在用固定资产{f(used)}万元，固定资产总额{f(assets)}万元，利用率{pct_cut(used, assets)}。', '3')])]),
    ('专项预算管理', [
        ('项目决策', [
            ('决策程序', 3, '项目设立是否经过必要程序。', '经集体研究、可行性论证、绩效评估的，各得1分。', '程序完备。', '3'), ('规划合理', 3, '规划是否符合县委、县政府决策部署。', '符合得3分，基本符合得1.5分，不符合不得分。', '符合《双衡县城市更新三年行动方案》。', '3'),
            ('目标明确', 3, '专项绩效目标是否清晰。', '每有1个项目目标不清晰扣1分，扣完为止。', '“城区内涝点整治”目标不清晰，扣1分。', '2')]),
        ('项目实施', [
            ('分配科学', 3, '资金分配方法是否科学。', '采用因素法或项目法分配的得3分，否则不得分。', '采用项目法。', '3'),
            ('分配及时', 4, '上级专项是否在30日内分配下达。', '得分=30日内下达金额÷应下达金额×4分。', f'应下达{f(grants)}万元，30日内下达{f(in_time)}万元，占{pct(in_time, grants)}。', f(r(in_time / grants * 4)))]),
        ('项目绩效', [('完成质效', 6, '项目实施完成程度。', '得分=按期完成项目数÷项目总数×6分。', '6个项目中5个按期完成。', '5')])]),
    ('履职效能', [
        ('履职成效', [('重点工作', 6, '县委、县政府下达重点工作的完成情况。', '得分=完成率×6分。', '12项重点工作完成11项，完成率91.67%。', f(r(d(11) / 12 * 6))), ('服务满意', 4, '服务对象的满意程度。', '满意度≥90%的得4分；低于90%的，得分=满意度÷90%×4分。', '满意度88.6%。', f(r(d('88.6') / 90 * 4)))])]),
    ('绩效结果应用', [
        ('结果应用', [('内部应用', 3, '评价结果与预算安排挂钩情况。', '建立机制得1分；实际挂钩得2分。', '已挂钩。', '3'), ('信息公开', 3, '绩效信息公开情况。', '按时公开得2分；内容完整得1分。', '公开内容缺少项目自评表，扣0.5分。', '2.5'), ('整改反馈', 2, '上年问题整改情况。', '整改到位得2分。', '整改到位。', '2')]),
        ('自评质量', [('自评质量', 2, '自评得分与抽查得分的差异。', '差异在5%以内得2分，5%—10%得1分，超过10%不得分。', '以财政抽查结果为准，暂按满分计。', '2')])])]
assert pct(11, 12) == '91.67%'
LEAVES = [x for _, s in TREE for _, ls in s for x in ls]
weigh = lambda seconds: sum(x[1] for _, ls in seconds for x in ls)
score = lambda seconds: total(*(x[5] for _, ls in seconds for x in ls))
SUM = total(*(x[5] for x in LEAVES))
assert [weigh(s) for _, s in TREE] == [58, 22, 10, 10] and SUM > 90
SUBTOTAL = f(score(TREE[1][1]) + 1)   # planted: the leaves of 专项预算管理 add to 1.00 less
HEADS = 74                           # planted: 71 everywhere else, and 71 / 78 = 91.03 %
SLIP = '元'                           # planted: 146.71 is in 万元
SHARE = pct(BEFORE.project, BEFORE.spent)  # planted: last year's share; 3512.09 / 4726.95 = 74.30 %
LEFTOVER = '××县财政局'               # planted: template words
assert SHARE == '73.77%' and pct(project, spent) == '74.30%' and pct(serving, posts) == '91.03%'


def report():
    doc = Doc(body='AR PL UMing CN', head='WenQuanYi Zen Hei', digits='Liberation Serif', size=15, line='155%', footer='— {n} —', margins=(3.0, 2.6, 2.7, 2.5), first_footer=False)
    doc.title(BUREAU, size=24, before=5)
    doc.title('2022年度部门整体支出', size=24)
    doc.title('绩效自评报告', size=24, after=9)
    doc.flat('2023年4月', align='c', size=16)
    doc.pending = 'Tall'
    doc.title('目  录', size=18)
    for name, page in (('一、部门概况', 3), ('二、部门资金收支情况', 3), ('三、部门整体绩效管理情况', 4), ('四、评价结论及建议', 5), ('附件1  部门基本数据表', 6), ('附件2  部门整体支出绩效评价指标评分表', 7)):
        doc.flat(name + '…' * (26 - len(name)) + f'（{page}）', align='l', size=13)
    doc.page()
    doc.h1('一、部门概况')
    doc.flat('（一）机构组成', font='AR PL UKai CN', keep=True)
    doc.p('双衡县住房和城乡建设局为正科级行政单位，内设6个股室，下属县建设工程质量安全站（参公管理）、县房地产服务中心、县市政园林所3个单位，均未独立编制部门预算。')
    doc.flat('（二）机构职能', font='AR PL UKai CN', keep=True)
    doc.p('负责全县住房保障、城市建设、村镇建设、工程质量安全、房地产市场、物业服务、城镇燃气和市政公用事业的行业管理工作，承担县城市更新指挥部的日常事务。')
    doc.flat('（三）人员概况', font='AR PL UKai CN', keep=True)
    doc.p(f'核定编制{posts}名（行政22名、参公14名、事业42名）。2022年末在职人员{serving}人，其中行政人员21人、参公人员12人、事业人员38人，较上年减少{BEFORE.SERVING - serving}人；退休人员53人不在预算内发放基本养老金。')
    assert 21 + 12 + 38 == serving and 22 + 14 + 42 == posts
    doc.h1('二、部门资金收支情况')
    doc.flat('（一）收入情况', font='AR PL UKai CN', keep=True)
    doc.p(f'2022年年初部门预算收入{f(initial)}万元。全年实现收入{f(income)}万元，较2021年{change(income, BEFORE.income)}，主要是上级下达城镇老旧小区改造补助增加。其中：一般公共预算财政拨款收入{f(general)}万元，占{pct(general, income)}；'
          f'政府性基金预算财政拨款收入{f(fund)}万元，占{pct(fund, income)}，较上年减少{f(BEFORE.fund - fund)}万元；其他收入{f(other)}万元，占{pct(other, income)}。上年结转和结余{f(opening)}万元，全年预算数合计{f(funds)}万元。')
    doc.flat('（二）支出情况', font='AR PL UKai CN', keep=True)
    doc.p(f'2022年全年支出{f(spent)}万元，较2021年{change(spent, BEFORE.spent)}。其中：基本支出{f(basic)}万元，占{pct(basic, spent)}，包括人员经费{f(persons)}万元、公用经费{f(office)}{SLIP}；项目支出{f(project)}万元，占{SHARE}。年末结转和结余{f(closing)}万元，较年初增加{f(closing - opening)}万元。')
    doc.p(f'项目支出中，上级专项资金安排的支出2,187.36万元，约占六成；当年实施的主要项目见表1。')
    doc.caption('表1  2022年度项目支出明细表', size=12)
    doc.unit('', '单位：万元', size=10)
    rows = [['项目名称', '全年预算数', '执行数', '执行率', '目标完成程度']] + [[C(n, align='l'), w(a), w(b), pct(b, a), f'{x}%'] for n, a, b, x in PROJECTS]
    doc.table(rows + [[C('合  计', bold=True), w(project_budget), w(project), pct(project, project_budget), '－']], widths=[34, 18, 18, 14, 16], header=1, size=11, align='crrcc', border='0.5pt solid #808080')
    doc.flat('注：1.棚户区改造由政府性基金预算安排；2.“城区内涝点整治”尚余1处未完工，结转资金23.16万元按原用途继续使用。', size=9.5, align='l', line='120%')
    assert d('420.00') - d('396.84') == d('23.16')
    doc.h1('三、部门整体绩效管理情况')
    doc.p(f'（一）预算编制。年初编报整体绩效目标1套、项目绩效目标6个，设置数量指标24个。剔除上年结转和上级专项后，全年净增预算{f(added)}万元，预算调整率{pct(added, initial)}。')
    doc.p(f'（二）预算执行。6月末、9月末、11月末支出进度分别为{f(reached[0])}%、{f(reached[1])}%、{f(reached[2])}%，9月末未达到67.5%的目标进度，低{f(d("67.5") - r(reached[1]))}个百分点。全年预算完成率{pct(spent, funds)}，比上年下降{f(r(BEFORE.spent / BEFORE.budget * 100) - r(spent / funds * 100))}个百分点。')
    doc.p(f'（三）“三公”经费。全年预算{f(three_budget)}万元，支出{f(three)}万元，比预算节约{f(three_budget - three)}万元，比上年减少{f(BEFORE.three - three)}万元，下降{pct(BEFORE.three - three, BEFORE.three)}。')
    doc.p('（四）履职效果。全年改造城镇老旧小区41个、4506户，计划为40个；改造农村危房418户；更换燃气用户橡胶软管2.37万户，占应更换户数的95%以上；新增停车位612个。群众满意度为88.6%，距90%的目标相差1.4个百分点。')
    doc.h1('四、评价结论及建议')
    doc.p(f'（一）评价结论。自评总分{f(SUM)}分，等次为“优”。其中，部门预算管理{f(score(TREE[0][1]))}分（满分58分），专项预算管理{SUBTOTAL}分（满分22分），履职效能{f(score(TREE[2][1]))}分（满分10分），绩效结果应用{f(score(TREE[3][1]))}分（满分10分）。')
    doc.p('（二）存在问题。一是三季度支出偏慢，城区内涝点整治项目受汛期影响停工近两个月。二是个别绩效目标表述笼统。三是往来款项清理不及时，1笔2018年形成的保证金5.6万元未清退。')
    doc.p(f'（三）改进建议。一是按照《{LEFTOVER}关于加强项目支出全过程绩效管理的通知》要求，细化绩效目标。二是汛期前安排易受影响的工程，错峰施工。三是每半年清理一次往来款项。')
    doc.page()
    doc.caption('附件1  部门基本数据表（2022年度）', size=15)
    R = lambda s: C(s, align='r')
    doc.table([[C('人员情况', rs=3), '核定编制（名）', R(posts), '年末在职（人）', R(HEADS)], ['在职人员控制率', R(pct(serving, posts)), '退休（人）', R(53)], ['临聘（人）', R('四十七'), '遗属（人）', R('')],
               [C('资金情况\n（万元）', rs=4), '年初预算数', R(w(initial)), '全年预算数', R(w(funds))], ['全年支出', R(w(spent)), '其中：基本支出', R(w(basic))], ['年末结转结余', R(w(closing)), '项目支出', R(w(project))], ['“三公”经费预算', R(w(three_budget)), '“三公”经费决算', R(w(three))],
               [C('资产情况\n（万元）', rs=2), '固定资产原值', R(w(assets)), '累计折旧', R(w('1204.36'))], ['固定资产净值', R(w(assets - d('1204.36'))), '闲置资产原值', R(w(assets - used))]],
              widths=[16, 24, 18, 24, 18], size=11, align='clrlr', border='0.5pt solid #808080', row_height=0.8)
    doc.flat('说明：在职人员控制率=年末在职人数÷核定编制数×100%，临聘人员不计入在职人数。', size=9.5, align='l')
    doc.page()
    doc.caption('附件2  部门整体支出绩效评价指标评分表', size=15)
    rows = [['一级\n指标', '二级\n指标', '三级指标', '分值', '指标解释', '评分标准', '自评说明', '得分']]
    for name, seconds in TREE:
        deep = sum(len(ls) for _, ls in seconds)
        for i, (second, leaves) in enumerate(seconds):
            for j, (third, full, about, rubric, why, got) in enumerate(leaves):
                rows.append(([C(f'{name}（{weigh(seconds)}分）', rs=deep)] if i == j == 0 else []) + ([C(second, rs=len(leaves))] if j == 0 else []) + [third, str(full), C(about, align='l'), C(rubric, align='l'), C(why, align='l'), got])
    rows.append([C('合计', cs=3, bold=True), '100', '', '', '', C(f(SUM), bold=True)])
    doc.table(rows, widths=[5, 6, 9, 5.5, 17, 27, 23, 8], header=1, size=10.5, pad=0.12, line='115%', border='0.5pt solid #808080', font='AR PL UKai CN', head_fill='#EDEDED')
    return doc


LABELS = [
    ('rubric-score-mismatch', 'error', 'must', [FAVOUR, '13.26%'], ['偏差率13.26%'], '支出控制: (95.82 - 84.60) / 84.60 = 13.26% lies in 10%-20%, which gives 3 of 6; the full 6 are taken.'),
    ('score-subtotal-mismatch', 'error', 'must', [SUBTOTAL, f(score(TREE[1][1]))], [f'专项预算管理{SUBTOTAL}分'], f'The leaves of 专项预算管理 add to {f(score(TREE[1][1]))}; with {SUBTOTAL} the four first levels would exceed the total {f(SUM)} by 1.00.'),
    ('same-quantity-conflict', 'error', 'must', [str(HEADS), str(serving)], ['年末在职（人）'], '71 serving in the text (21 + 12 + 38), 74 in the table of basic data; the 91.03% beside it is 71 / 78.'),
    ('unit-error', 'error', 'must', [f(office)], [f'公用经费{f(office)}{SLIP}'], '1214.86 - 1068.15 = 146.71 万元; 146.71 元 is a slip of the unit.'),
    ('percentage-error', 'error', 'must', [SHARE, f(project), f(spent)], [f'项目支出{f(project)}万元，占{SHARE}'], "3512.09 / 4726.95 = 74.30%; 73.77% is the share of the year before. With 25.70% for basic expenditure the shares add to 99.47%."),
    ('template-placeholder', 'error', 'must', [], [LEFTOVER], 'Template words left: ××县 in the name of the financial bureau.'),
    ('percentage-error', 'error', 'may', [pct(serving, posts), str(HEADS), str(posts)], [pct(serving, posts)], 'With the wrong 74 the rate would be 94.87%.'),
    ('score-subtotal-mismatch', 'error', 'may', [f(SUM), SUBTOTAL], [f'自评总分{f(SUM)}分'], 'The four first-level scores as printed add to 1.00 more than the total.'),
]

RELATIONS = [
    ('count', '78 22 14 42', '核定编制78名'), ('count', '71 21 12 38', '2022年末在职人员71人'), ('growth', [pct(income - BEFORE.income, BEFORE.income), income - BEFORE.income, income], f'较2021年增加{income - BEFORE.income}万元'),
    ('sum', [income, general, fund, other], f'全年实现收入{income}万元'), ('share', [pct(general, income), general, income], f'一般公共预算财政拨款收入{general}万元，占'), ('share', [pct(fund, income), fund, income], f'政府性基金预算财政拨款收入{fund}万元，占'), ('sum', [funds, income, opening], f'全年预算数合计{funds}万元'),
    ('sum', [spent, basic, project], f'2022年全年支出{spent}万元'), ('share', [pct(basic, spent), basic, spent], f'基本支出{basic}万元，占'), ('difference', [closing - opening, closing, opening], f'较年初增加{closing - opening}万元'), ('sum', [w(project_budget), *(w(p[1]) for p in PROJECTS)], f'合计{w(project_budget)}'),
    ('sum', [w(project), *(w(p[2]) for p in PROJECTS)], f'合计{w(project_budget)}{w(project)}'), ('rate', [pct(project, project_budget), w(project), w(project_budget)], f'合计{w(project_budget)}{w(project)}'), ('rate', '97.78% 1,486.30 1,520.00', '城镇老旧小区改造1,520.001,486.30'), ('difference', '23.16 420.00 396.84', '结转资金23.16万元'),
    ('rate', [pct(added, initial), added, initial], f'预算调整率{pct(added, initial)}'), ('difference', '2.70 67.5 64.80', '低2.70个百分点'), ('rate', [pct(spent, funds), spent, funds], f'全年预算完成率{pct(spent, funds)}'), ('difference', [three_budget - three, three_budget, three], f'比预算节约{three_budget - three}万元'),
    ('growth', [pct(BEFORE.three - three, BEFORE.three), BEFORE.three - three, three], f'下降{pct(BEFORE.three - three, BEFORE.three)}'), ('difference', '1.4 90 88.6', '相差1.4个百分点'), ('difference', [w(assets - d('1204.36')), w(assets), '1,204.36'], f'固定资产净值{w(assets - d("1204.36"))}'), ('equal', [w(funds), funds], f'全年预算数{w(funds)}'),
    ('score', [f(r(spent / funds * 8)), 8, pct(spent, funds)], f'预算完成率{pct(spent, funds)}'), ('rate', [pct(in_time, grants), in_time, grants], pct(in_time, grants)), ('score', ['5.75', 6, 23, 24], '5.75'), ('score', ['5.50', 6, 11, 12], '5.50'), ('score', [f(SUM), *(x[5] for x in LEAVES)], f'自评总分{f(SUM)}分')]
