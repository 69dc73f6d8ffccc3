"""A whole-department self-evaluation of two halves, 履职效能 50 and 管理效率 50: every indicator a paragraph with its sum worked in line, then the table of scores."""
from grid import spans
from money import *
from office import C, Doc

TITLE, SHORT = '南陂市岭湾区教育局2023年度部门整体支出绩效自评报告', 'LWE'
BUREAU = '南陂市岭湾区教育局'

fiscal, special, other = d('186452.37'), d('7318.64'), d('2140.05')  # 一般公共预算, 财政专户, 其他
opening = d('1862.90')
income = fiscal + special + other
persons, office = d('136904.28'), d('10786.15')
basic, project = persons + office, d('48963.47')
spent = basic + project
funds = income + opening
closing = funds - spent
assert closing == d('1120.06'), closing
USES = [('学校建设工程', '21480.26'), ('义务教育公用经费保障', '12635.90'), ('学前教育普惠补助', '5872.41'), ('教育信息化', '3468.75'), ('教师发展与人才引进', '2914.63'), ('其他项目', '2591.52')]
assert total(*(a for _, a in USES)) == project
before = d('189254.60')
PUPILS = [('幼儿园', 86, 21463), ('小学', 48, 52817), ('初中', 19, 20956), ('普通高中', 6, 9642), ('中等职业学校', 2, 3375)]
schools, pupils = (sum(p[k] for p in PUPILS) for k in (1, 2))
new_seats, seats_goal = 6120, 6000
quarters = (d('94268.30'), d('192506.41'))
plan, bought, small = d('9650.00'), d('9384.16'), d('7215.80')
assets, used, worn = d('189530.72'), d('186420.35'), d('71246.08')
three_plan, cars, guests = d('68.40'), d('49.73'), d('5.12')
utility_plan, utility = d('2986.40'), d('2874.92')
satisfied = pct(1836, 2040)
assert satisfied == '90.00%'

MIDDLE = '20596'   # planted: 20956 with two digits exchanged
GAIN = '17.05'     # planted: 20 x 7 / 8 = 17.50
BUY = '9'          # planted: the leaves of 采购管理 add to 9.5
DOUBLED = '1864420.35'  # planted: 186420.35 with a digit doubled
WORD = '高于'       # planted: 1280 is less than 1350
BLANK = '家长对食堂的满意度为    %'  # planted: left blank
assert pupils == 108253

rate = pct(spent, funds)
T = [('履职效能', '整体效能', '部门整体绩效目标产出指标完成情况', 20, f(r(d(11) / 12 * 20)), '产出指标12项，完成11项'), ('履职效能', '整体效能', '部门整体绩效目标效益指标完成情况', 20, GAIN, '效益指标8项，完成7项'), ('履职效能', '整体效能', '部门预算资金支出率', 10, f(r(spent / funds * 10)), f'支出率{rate}'),
     ('管理效率', '预算编制', '新增项目事前绩效评估', 2, '2', '3个新增项目均已评估'), ('管理效率', '预算执行', '预算编制约束性', 4, '3', '调剂2次，扣1分'), ('管理效率', '预算执行', '财务管理合规性', 3, '3', '未发现违规问题'), ('管理效率', '信息公开', '预决算公开合规性', 2, '2', '按时公开'), ('管理效率', '信息公开', '绩效信息公开情况', 2, '2', '随决算公开'),
     ('管理效率', '绩效管理', '绩效管理制度建设', 5, '5', '制定管理办法1项'), ('管理效率', '绩效管理', '绩效管理制度执行', 10, '8.5', '3个项目目标未量化，每个扣0.5分'), ('管理效率', '采购管理', '采购意向公开合规性', 1, '1', '均提前30日公开'), ('管理效率', '采购管理', '采购内控制度建设', 2, '2', '制度健全'), ('管理效率', '采购管理', '采购活动合规性', 3, '2.5', '1起投诉成立，扣0.5分'),
     ('管理效率', '采购管理', '采购合同备案时效性', 2, '2', '均在2个工作日内备案'), ('管理效率', '采购管理', '采购政策效能', 2, '2', '中小企业份额达标'), ('管理效率', '资产管理', '资产配置合规性', 2, '2', '未超标配置'), ('管理效率', '资产管理', '资产盘点情况', 2, '2', '按年盘点'), ('管理效率', '资产管理', '资产管理合规性', 3, '2', '2处出租合同到期未续签，扣1分'),
     ('管理效率', '资产管理', '固定资产利用率', 3, '3', f'利用率{pct(used, assets)}'), ('管理效率', '运行成本', '经济成本控制情况', 1, '1', '低于预算'), ('管理效率', '运行成本', '“三公”经费控制情况', 1, '1', '未超预算')]
got = lambda *names: total(*(t[4] for t in T if t[1] in names or t[0] in names))
full = lambda *names: sum(t[3] for t in T if t[1] in names or t[0] in names)
TOTAL = total(*(t[4] for t in T))
assert full('履职效能') == full('管理效率') == 50 and got('采购管理') == d('9.5')


def report():
    doc = Doc(body='Noto Serif CJK SC', head='WenQuanYi Zen Hei', digits='Liberation Serif', size=14, line='150%', footer='{n}', margins=(2.7, 2.4, 2.7, 2.6), first_footer=False)
    doc.title('附件1', size=14, bold=False)
    doc.title('部门整体支出绩效自评报告', size=26, before=5, after=4)
    for line in (f'部门名称（公章）：{BUREAU}', '下属二级预算单位数量：75', '填报人：谭若衡', '联系电话：0760-8835162', '填报日期：2024年5月16日'):
        doc.flat(line, align='l', size=16, before=0.4)
    doc.pending = 'Tall'
    doc.h1('一、部门基本情况')
    doc.h2('（一）部门职能')
    doc.p('岭湾区教育局主管全区各级各类教育，拟订教育发展规划，指导学前教育、义务教育、高中阶段教育和特殊教育，负责教师队伍建设、教育经费统筹、学校安全和教育督导工作。局机关内设10个科室，下属二级预算单位75个，均为公办学校和教育事业单位。')
    doc.h2('（二）年度总体工作和重点工作任务')
    parts = '、'.join(f'{n}{a}所、在校（园）学生{MIDDLE if n == "初中" else b}人' for n, a, b in PUPILS)
    doc.p(f'2023年秋季学期，全区共有学校（含幼儿园）{schools}所，在校（园）学生{pupils}人。其中：{parts}。全区公办学校专任教师5284人，其中高级职称1126人，约占两成。')
    doc.p(f'重点任务：1.新改扩建学校7所，新增公办学位{new_seats}个，比目标{seats_goal}个多{new_seats - seats_goal}个；2.完成学前教育“5085”攻坚，公办园在园幼儿占比达到53.6%；3.义务教育课后服务覆盖率100%；4.引进骨干教师46名；5.建成智慧校园示范校9所。')
    doc.h2('（三）部门整体支出绩效目标')
    doc.p('办好人民满意的教育，扩大优质学位供给，义务教育巩固率保持在99%以上，高中阶段毛入学率不低于97%，教师培训覆盖率100%，学生体质健康优良率不低于58%，群众对教育工作的满意度不低于90%。')
    doc.h2('（四）部门整体支出情况（以决算数为统计口径）')
    doc.p(f'1.收入情况。2023年本年收入{f(income)}万元，其中：一般公共预算财政拨款收入{f(fiscal)}万元，占{pct(fiscal, income)}；财政专户管理资金收入{f(special)}万元，占{pct(special, income)}；其他收入{f(other)}万元，占{pct(other, income)}。年初结转和结余{f(opening)}万元，全年可用资金{f(funds)}万元。')
    doc.p(f'2.支出情况。2023年支出{f(spent)}万元，比2022年{change(spent, before)}。其中：基本支出{f(basic)}万元，占{pct(basic, spent)}，包括人员经费{f(persons)}万元、公用经费{f(office)}万元；项目支出{f(project)}万元，占{pct(project, spent)}。项目支出按用途分：' + '、'.join(f'{n}{a}万元' for n, a in USES) + f'。年末结转和结余{f(closing)}万元，比年初减少{f(opening - closing)}万元。')
    doc.p(f'小学生均公用经费基准定额拨付到位，全年生均1280元，{WORD}区定标准1350元，差额部分由学校以结转资金解决；初中生均2160元，高于区定标准2100元。')
    doc.h1('二、绩效自评情况')
    doc.h2('（一）自评结论')
    doc.p(f'我局2023年度部门整体支出绩效自评得分{f(TOTAL)}分，等级为“优”（90分及以上为优）。其中：履职效能自评得分{f(got("履职效能"))}分（满分50分），管理效率自评得分{f(got("管理效率"))}分（满分50分）。')
    doc.h2('（二）履职效能分析')
    doc.p(f'1.部门整体绩效目标产出指标完成情况。共设产出指标12项，完成11项，未完成的是“智慧校园示范校10所”（实际9所）。得分=20×11÷12={f(r(d(11) / 12 * 20))}分。')
    doc.p(f'2.部门整体绩效目标效益指标完成情况。共设效益指标8项，完成7项，未完成的是“学生体质健康优良率”（实际56.7%，比目标低1.3个百分点）。得分=20×7÷8={GAIN}分。')
    doc.p(f'3.部门预算资金支出率。支出率=实际支出÷全年可用资金×100%={f(spent)}÷{f(funds)}×100%={rate}，得分=10×{rate}={f(r(spent / funds * 10))}分。6月末累计支出{f(quarters[0])}万元、11月末累计支出{f(quarters[1])}万元，占全年支出的比例分别为{pct(quarters[0], spent)}和{pct(quarters[1], spent)}。')
    doc.h2('（三）管理效率分析')
    doc.p(f'1.预算编制（满分2分，自评2分）。新增预算项目3个，涉及资金1860.00万元，均开展了事前绩效评估并随预算报送。')
    doc.p(f'2.预算执行（满分7分，自评{short(got("预算执行"))}分）。（1）预算编制约束性：年中发生部门预算调剂2次，每次扣0.5分，得3分；（2）财务管理合规性：全年接受审计、检查4次，未发现截留、挪用、虚列支出，得3分。')
    doc.p('3.信息公开（满分4分，自评4分）。部门预算于批复后18日公开，决算于批复后15日公开；绩效目标、自评资料同步公开。')
    doc.p(f'4.绩效管理（满分15分，自评{short(got("绩效管理"))}分）。（1）制度建设5分，得5分；（2）制度执行10分：3个项目绩效目标未量化，每个扣0.5分，得8.5分。')
    doc.p(f'5.采购管理（满分10分，自评{BUY}分）。（1）采购意向公开合规性1分，得1分；（2）采购内控制度建设2分，得2分；（3）采购活动合规性3分，1起投诉成立，扣0.5分，得2.5分；（4）采购合同备案时效性2分，得2分；（5）采购政策效能2分，得2分。全年采购预算{f(plan)}万元，实际采购{f(bought)}万元，执行率{pct(bought, plan)}，授予中小企业{f(small)}万元，占{pct(small, bought)}。')
    doc.p(f'6.资产管理（满分10分，自评{short(got("资产管理"))}分）。（1）资产配置合规性2分，得2分；（2）资产盘点情况2分，得2分；（3）资产管理合规性3分，2处校舍出租合同到期未续签，每处扣0.5分，得2分；（4）固定资产利用率3分，得3分：年末固定资产原值{f(assets)}万元，其中在用{DOUBLED}万元，利用率{pct(used, assets)}；累计折旧{f(worn)}万元，净值{f(assets - worn)}万元。')
    doc.p(f'7.运行成本（满分2分，自评2分）。（1）经济成本控制：能耗、物业等支出预算{f(utility_plan)}万元，决算{f(utility)}万元，为预算的{pct(utility, utility_plan)}；（2）“三公”经费预算{f(three_plan)}万元，决算{f(cars + guests)}万元，其中公务用车运行维护费{f(cars)}万元、公务接待费{f(guests)}万元，比预算节约{f(three_plan - cars - guests)}万元。')
    doc.h1('三、其他自评情况')
    doc.p(f'委托第三方开展满意度调查，发放问卷2100份，回收有效问卷2040份，有效回收率{pct(2040, 2100)}；对教育工作表示满意的1836份，满意度{satisfied}；{BLANK}，已督促学校整改。部门整体绩效目标中，高中阶段毛入学率97.4%，义务教育巩固率99.6%，均高于目标值。')
    doc.h1('四、存在问题和改进措施')
    doc.p('（一）部分绩效目标量化不足，指标值依据不充分。（二）智慧校园建设进度偏慢，学生体质健康水平有待提高。（三）资产出租管理不够及时。下一步将加强项目绩效目标审核，落实每天一节体育课，建立资产出租台账，到期前60日启动续签程序。')
    doc.page()
    doc.caption('附表  2023年度部门整体支出绩效自评指标评分表', size=14)
    head = [[C('评价指标', cs=3), C('分值', rs=2), C('自评\n得分', rs=2), C('评分说明', rs=2)], ['一级指标', '二级指标', '三级指标']]
    body = spans([[f'{t[0]}\n（50分）', f'{t[1]}\n（{full(t[1])}分）', C(t[2], align='l'), str(t[3]), t[4], C(t[5], align='l')] for t in T])
    doc.table(head + body + [[C('合计', cs=3, bold=True), '100', C(f(TOTAL), bold=True), '']], widths=[12, 14, 34, 8, 10, 30], header=2, size=10.5, row_height=0.7, pad=0.05)
    return doc


LABELS = [
    ('same-quantity-conflict', 'error', 'must', [MIDDLE, str(pupils)], [f'初中19所、在校（园）学生{MIDDLE}人'], f'21463 + 52817 + 20956 + 9642 + 3375 = {pupils}; {MIDDLE} has two digits exchanged, and the parts then add to 360 less.'),
    ('comparison-contradicted', 'error', 'must', ['1280', '1350'], [f'全年生均1280元，{WORD}区定标准1350元'], '1280 is less than 1350, and a shortfall is spoken of.'),
    ('rubric-score-mismatch', 'error', 'must', [GAIN], [f'得分=20×7÷8={GAIN}分'], '20 x 7 / 8 = 17.50: two digits exchanged; the table and the totals carry 17.05.'),
    ('score-subtotal-mismatch', 'error', 'must', [BUY, '9.5'], [f'采购管理（满分10分，自评{BUY}分）'], '1 + 2 + 2.5 + 2 + 2 = 9.5, as the half and the total were added.'),
    ('sum-mismatch', 'error', 'must', [DOUBLED, f(assets)], [f'其中在用{DOUBLED}万元'], f'More in use than there is: {f(used)} / {f(assets)} = {pct(used, assets)} as printed; a digit is doubled.'),
    ('blank-unfilled', 'warning', 'must', [], [BLANK], 'The percentage was left blank.'),
    ('score-total-mismatch', 'error', 'may', [f(TOTAL)], [f'绩效自评得分{f(TOTAL)}分'], 'Follows: with 17.50 the total is 0.45 more.'),
    ('rubric-score-mismatch', 'error', 'may', [GAIN], ['效益指标8项，完成7项'], 'Carries the 17.05.'),
]

RELATIONS = [
    ('count', [schools, *(p[1] for p in PUPILS)], f'全区共有学校（含幼儿园）{schools}所'), ('difference', '120 6120 6000', '比目标6000个多120个'), ('sum', [income, fiscal, special, other], f'2023年本年收入{income}万元'), ('share', [pct(fiscal, income), fiscal, income], f'一般公共预算财政拨款收入{fiscal}万元，占'),
    ('share', [pct(special, income), special, income], f'财政专户管理资金收入{special}万元，占'), ('sum', [funds, income, opening], f'全年可用资金{funds}万元'), ('sum', [spent, basic, project], f'2023年支出{spent}万元'), ('growth', [pct(spent - before, before), spent - before, spent], f'2023年支出{spent}万元，比2022年'),
    ('share', [pct(basic, spent), basic, spent], f'基本支出{basic}万元，占'), ('sum', [basic, persons, office], f'基本支出{basic}万元，占'), ('share', [pct(project, spent), project, spent], f'项目支出{project}万元，占'), ('sum', [project, *(a for _, a in USES)], f'项目支出{project}万元，占'), ('difference', [opening - closing, opening, closing], f'年末结转和结余{closing}万元'),
    ('comparison', '2160 2100', '初中生均2160元，高于区定标准2100元'), ('score', '18.33 20 11 12', '得分=20×11÷12=18.33分'), ('rate', [rate, spent, funds], f'{spent}÷{funds}×100%={rate}'), ('score', [f(r(spent / funds * 10)), 10, rate], f'得分=10×{rate}='), ('rate', [pct(quarters[0], spent), quarters[0], spent], '占全年支出的比例分别为'),
    ('score', '6 3 3', '预算执行（满分7分，自评6分）'), ('score', '13.5 5 8.5', '绩效管理（满分15分，自评13.5分）'), ('score', '9 2 2 2 3', '资产管理（满分10分，自评9分）'), ('rate', [pct(bought, plan), bought, plan], f'实际采购{bought}万元，执行率'), ('share', [pct(small, bought), small, bought], f'授予中小企业{small}万元，占'),
    ('difference', [assets - worn, assets, worn], f'净值{assets - worn}万元'), ('rate', [pct(utility, utility_plan), utility, utility_plan], '为预算的'), ('sum', [cars + guests, cars, guests], f'决算{cars + guests}万元，其中'), ('difference', [three_plan - cars - guests, three_plan, cars + guests], f'比预算节约{three_plan - cars - guests}万元'),
    ('rate', '97.14% 2040 2100', '有效回收率97.14%'), ('rate', '90.00% 1836 2040', '满意度90.00%'), ('score', [TOTAL, got('履职效能'), got('管理效率')], f'绩效自评得分{TOTAL}分'), ('score', [f(got('履职效能')), f(r(d(11) / 12 * 20)), GAIN, f(r(spent / funds * 10))], f'履职效能自评得分{f(got("履职效能"))}分')]
