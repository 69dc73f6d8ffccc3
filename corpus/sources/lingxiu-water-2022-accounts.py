"""Consistent final accounts, unlike the other ones in every typographic way: landscape tables, codes in one column, heavy outer rules,
only the classes that have an amount, government-managed funds beside the general budget, opening and closing balances that differ."""
from accounts import *
from office import C, Doc

TITLE, SHORT = '岭秀区水务局2022年度部门决算公开', 'LXW'
LABELS = []
NAMES = {'208': '社会保障和就业支出', '20805': '行政事业单位养老支出', '210': '卫生健康支出', '21011': '行政事业单位医疗', '212': '城乡社区支出', '21208': '国有土地使用权出让收入安排的支出',
         '213': '农林水支出', '21303': '水利', '221': '住房保障支出', '22102': '住房改革支出'}
ITEMS = [('2080501', '行政单位离退休', '35.60', 0, 0), ('2080505', '机关事业单位基本养老保险缴费支出', '98.74', 0, 0), ('2080506', '机关事业单位职业年金缴费支出', '49.37', 0, 0),
         ('2101101', '行政单位医疗', '41.26', 0, 0), ('2101102', '事业单位医疗', '12.85', 0, 0), ('2120804', '农村基础设施建设支出', 0, '450.00', 0),
         ('2130301', '行政运行', '812.47', 0, 0), ('2130304', '水利行业业务管理', 0, '64.20', 0), ('2130305', '水利工程建设', 0, '2386.50', 0), ('2130306', '水利工程运行与维护', 0, '743.18', 0),
         ('2130314', '防汛', 0, '128.60', 0), ('2130399', '其他水利支出', '186.35', '20.00', '5.90'), ('2210201', '住房公积金', '88.92', 0, 0)]
BUDGET = dict(zip((i[0] for i in ITEMS), map(d, '34.80 99.60 49.80 41.80 12.85 450.00 806.00 66.00 2350.00 745.00 130.00 205.00 89.64'.split())))
WHY = {'2080501': '退休人员待遇调整', '2080505': '在职人员调出', '2080506': '在职人员调出', '2101101': '在职人员调出', '2130301': '年度考核奖标准调整', '2130304': '压减一般性支出',
       '2130305': '上级追加水库除险加固资金', '2130306': '养护合同结算价低于预算', '2130314': '防汛物资采购节约', '2130399': '水土保持监测任务增加', '2210201': '在职人员调出'}
A = Accounts(NAMES, ITEMS, other_income='12.40', opening='22.40', opening_other='3.15', closing='36.82', fund=['2120804'])
SALARY = [('301', '工资福利支出', [('01', '基本工资', '286.40'), ('02', '津贴补贴', '204.15'), ('03', '奖金', '212.68'), ('07', '绩效工资', '92.30'), ('08', '机关事业单位基本养老保险缴费', '98.74'),
           ('09', '职业年金缴费', '49.37'), ('10', '职工基本医疗保险缴费', '54.11'), ('12', '其他社会保障缴费', '3.28'), ('13', '住房公积金', '88.92'), ('99', '其他工资福利支出', '21.60')]),
          ('303', '对个人和家庭的补助', [('02', '退休费', '33.20'), ('05', '生活补助', '2.40')])]
OFFICE = [('302', '商品和服务支出', [('01', '办公费', '22.36'), ('02', '印刷费', '3.18'), ('05', '水费', '1.05'), ('06', '电费', '9.74'), ('07', '邮电费', '5.62'), ('09', '物业管理费', '12.00'),
           ('11', '差旅费', '10.84'), ('13', '维修（护）费', '6.27'), ('15', '会议费', '0.80'), ('16', '培训费', '2.15'), ('17', '公务接待费', '1.36'), ('26', '劳务费', '8.90'),
           ('27', '委托业务费', '11.50'), ('28', '工会经费', '11.42'), ('29', '福利费', '9.06'), ('31', '公务用车运行维护费', '14.70'), ('39', '其他交通费用', '36.85'), ('99', '其他商品和服务支出', '6.36')]),
          ('310', '资本性支出', [('02', '办公设备购置', '4.25')])]
LEFT, PERSONS = economic(SALARY)
RIGHT, OPERATING = economic(OFFICE)
assert PERSONS + OPERATING == A.basic
BEFORE = dict(grand='4752.18', income='4698.33', spent='4726.63', fiscal='4684.72', general='4284.72', basic='1301.94', three='17.85', agency='146.20')
AGENCY = d('149.36')


def report():
    doc = Doc(body='AR PL UMing CN', head='WenQuanYi Micro Hei', size=12, line='150%', footer='{n}', footer_align='c', margins=(2.2, 2.0, 2.3, 2.3), header='岚江市岭秀区水务局')
    b = {k: d(v) for k, v in BEFORE.items()}
    thin, thick = '0.35pt solid #000000', '1.5pt solid #000000'
    doc.title('岚江市岭秀区水务局', size=20, after=0.1)
    doc.title('2022年度部门决算公开', size=20)
    doc.h1('一、部门基本情况')
    doc.p('区水务局负责全区水资源管理、水利工程建设与管理、河湖管护、水土保持、防汛抗旱和供排水行业管理。纳入2022年度部门决算编制范围的独立核算单位3个：局机关、区河道管理所、区水利工程质量安全站。'
          '年末编制人数68人，其中行政编制24人、事业编制44人；年末实有63人，其中行政人员23人、事业人员40人。')
    doc.h1('二、部门决算收支情况说明')
    doc.p(f'（一）收入支出总体情况。2022年度收、支总计均为{f(A.grand)}万元，比2021年度{change(A.grand, b["grand"])}，主要是水利工程建设投入增加。')
    doc.p(f'（二）收入情况。本年收入{f(A.income)}万元，比2021年度{change(A.income, b["income"])}。其中：一般公共预算财政拨款收入{f(A.general_income)}万元，占{pct(A.general_income, A.income)}；'
          f'政府性基金预算财政拨款收入{f(A.fund_income)}万元，占{pct(A.fund_income, A.income)}；其他收入{f(A.other_income)}万元，占{pct(A.other_income, A.income)}。')
    doc.p(f'（三）支出情况。本年支出{f(A.spent)}万元，比2021年度{change(A.spent, b["spent"])}。按支出性质分：基本支出{f(A.basic)}万元，占{pct(A.basic, A.spent)}；项目支出{f(A.project + A.other)}万元，占{pct(A.project + A.other, A.spent)}。'
          '按功能分类分：' + '、'.join(f'{n}{f(a)}万元（占{pct(a, A.spent)}）' for n, a in A.by_class().items()) + '。')
    doc.p(f'（四）财政拨款支出情况。财政拨款支出{f(A.fiscal)}万元，比2021年度{change(A.fiscal, b["fiscal"])}。其中一般公共预算财政拨款支出{f(A.general)}万元，比2021年度{change(A.general, b["general"])}；'
          f'政府性基金预算财政拨款支出{f(A.fund_spent)}万元，全部用于2120804农村基础设施建设支出。')
    general = [i for i in A.items if i[0] not in A.fund]
    plan = total(*(BUDGET[i[0]] for i in general))
    doc.p(f'（五）一般公共预算财政拨款支出具体情况。年初预算{f(plan)}万元，支出决算{f(A.general)}万元，完成年初预算的{pct(A.general, plan)}，决算数{against(A.general, plan)}预算数。各项级科目执行情况为：')
    for k, (code, name, x, y, _) in enumerate(general, 1):
        p, q = BUDGET[code], x + y
        doc.p(f'{k}.{code}{name}：年初预算{f(p)}万元，支出决算{f(q)}万元，' + ('与年初预算持平。' if p == q else f'比年初预算{change(q, p)}，决算数{against(q, p)}预算数的主要原因是{WHY[code]}。'))
    doc.p(f'（六）基本支出情况。一般公共预算财政拨款基本支出{f(A.basic)}万元，比2021年度{change(A.basic, b["basic"])}。其中人员经费{f(PERSONS)}万元，公用经费{f(OPERATING)}万元。')
    cars, guests = (d('16.00'), d('14.70')), (d('2.00'), d('1.36'))
    three = cars[0] + guests[0], cars[1] + guests[1]
    doc.p(f'（七）“三公”经费情况。预算{f(three[0])}万元，决算{f(three[1])}万元，完成预算的{pct(three[1], three[0])}，比2021年度{change(three[1], b["three"])}。其中公务用车运行维护费预算{f(cars[0])}万元、决算{f(cars[1])}万元，'
          f'占“三公”经费决算的{pct(cars[1], three[1])}；公务接待费预算{f(guests[0])}万元、决算{f(guests[1])}万元，占{pct(guests[1], three[1])}，共接待21批次、148人次；未安排因公出国（境）费和公务用车购置费。')
    goods, works, services = d('28.64'), d('1842.30'), d('216.75')
    buy = goods + works + services
    doc.p(f'（八）其他事项。局机关机关运行经费{f(AGENCY)}万元，比2021年度{change(AGENCY, b["agency"])}；两个事业单位的公用经费{f(OPERATING - AGENCY)}万元不在机关运行经费统计范围内。全年政府采购支出{f(buy)}万元，'
          f'其中货物{f(goods)}万元、工程{f(works)}万元、服务{f(services)}万元，授予中小企业合同金额1690.48万元，占{pct("1690.48", buy)}。年末共有车辆7辆，其中应急保障用车2辆、执法执勤用车3辆、特种专业技术用车2辆。')
    doc.p(f'（九）结转结余情况。年初结转和结余{f(A.opening + A.opening_other)}万元，年末结转和结余{f(A.closing_all)}万元，其中财政拨款结转{f(A.closing)}万元，为水库除险加固工程质保金。')
    doc.turn(True)
    doc.caption('岭秀区水务局2022年度部门决算表', size=15)

    def heading(n, name):
        doc.caption(f'表{n}　{name}', size=12)
        doc.unit('', '单位：万元', size=9)

    look = dict(border=thin, outer=thick, head_fill='#d9e2f3', head_bold=True)
    heading(1, '收入支出决算总表')
    doc.table(A.two_sided(short=True), widths=[34, 16, 34, 16], header=2, size=10, pad=0.06, line='100%', **look)
    doc.page()
    heading(2, '收入决算表')
    unspent, carried = A.other_income - A.other, A.closing - A.opening
    inc_f = lambda i: i[2] + i[3] + (carried if i[0] == '2130305' else 0)
    inc_o = lambda i: i[4] + (unspent if i[4] else 0)
    cols = [lambda i: inc_f(i) + inc_o(i), inc_f, inc_o]
    assert total(*(cols[0](i) for i in A.items)) == A.income and total(*(inc_f(i) for i in A.items)) == A.fiscal_income
    rows = [['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入']] + A.tree(cols, codes='whole') + [[C('合计', cs=2, bold=True), *A.sums(cols)]]
    doc.table(rows, widths=[12, 40, 16, 16, 16], header=1, size=10, align='llrrr', pad=0.05, **look)
    heading(3, '支出决算表')
    cols = [lambda i: i[2] + i[3] + i[4], lambda i: i[2], lambda i: i[3] + i[4]]
    rows = [['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出']] + A.tree(cols, codes='whole') + [[C('合计', cs=2, bold=True), *A.sums(cols)]]
    doc.table(rows, widths=[12, 40, 16, 16, 16], header=1, size=10, align='llrrr', pad=0.05, **look)
    doc.page()
    heading(4, '财政拨款收入支出决算总表')
    doc.table(A.fiscal_two_sided(short=True), widths=[28, 13, 27, 13, 14, 14, 14], header=2, size=10, pad=0.05, line='100%', **look)
    heading(5, '一般公共预算财政拨款支出决算表')
    cols = [lambda i: i[2] + i[3], lambda i: i[2], lambda i: i[3]]
    rows = [['科目编码', '科目名称', '合计', '基本支出', '项目支出'], [C('合计', cs=2, bold=True), *A.sums(cols, general)]] + A.tree(cols, general, codes='whole')
    doc.table(rows, widths=[12, 40, 16, 16, 16], header=1, size=10, align='llrrr', pad=0.05, **look)
    heading(6, '一般公共预算财政拨款基本支出决算表')
    doc.table(halves(LEFT, RIGHT, (('人员经费合计', PERSONS), ('公用经费合计', OPERATING))), widths=[6, 5, 32, 13, 6, 5, 26, 13], header=2, size=9.5, pad=0.05, line='100%', **look)
    heading(7, '政府性基金预算财政拨款收入支出决算表')
    m = w(A.fund_spent)
    rows = [['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出小计', '基本支出', '项目支出', '年末结转和结余']]
    rows += [[c, n, '', m, m, '', m, ''] for c, n in (('212', NAMES['212']), ('21208', NAMES['21208']), ('2120804', '农村基础设施建设支出'))] + [[C('合计', cs=2, bold=True), '', m, m, '', m, '']]
    doc.table(rows, widths=[10, 30, 12, 12, 12, 12, 12, 12], header=1, size=9.5, align='llrrrrrr', pad=0.05, **look)
    heading(8, '财政拨款“三公”经费支出决算表')
    doc.table([['项目', '合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'], ['预算数', w(three[0]), '0.00', '0.00', w(cars[0]), w(guests[0])], ['决算数', w(three[1]), '0.00', '0.00', w(cars[1]), w(guests[1])]],
              widths=[1] * 6, header=1, size=10, **look)
    return doc

_b = {k: d(v) for k, v in BEFORE.items()}
RELATIONS = hold(A, ['208', '20805', '210', '21303']) + [
    ('count', '68 24 44', '年末编制人数68人'), ('count', '63 23 40', '年末实有63人'), ('growth', [pct(A.grand - _b['grand'], _b['grand']), A.grand - _b['grand'], A.grand], f'比2021年度增加{A.grand - _b["grand"]}万元'), ('sum', [A.income, A.general_income, A.fund_income, A.other_income], f'本年收入{A.income}万元'),
    ('share', [pct(A.general_income, A.income), A.general_income, A.income], f'一般公共预算财政拨款收入{A.general_income}万元，占'), ('sum', [A.spent, A.basic, A.project + A.other], f'本年支出{A.spent}万元'), ('share', [pct(A.basic, A.spent), A.basic, A.spent], f'基本支出{A.basic}万元，占'),
    ('share', [pct(A.by_class()['农林水支出'], A.spent), A.by_class()['农林水支出'], A.spent], f'农林水支出{A.by_class()["农林水支出"]}万元（占'), ('sum', [A.fiscal, A.general, A.fund_spent], f'财政拨款支出{A.fiscal}万元'),
    ('growth', [pct(A.general - _b['general'], _b['general']), A.general - _b['general'], A.general], f'其中一般公共预算财政拨款支出{A.general}万元'), ('difference', '0.80 35.60 34.80', '比年初预算增加0.80万元'), ('growth', '2.30% 35.60 34.80', '比年初预算增加0.80万元，增长2.30%'),
    ('comparison', '35.60 34.80', '比年初预算增加0.80万元，增长2.30%，决算数大于预算数'), ('growth', '1.55% 2386.50 2350.00', '增长1.55%'), ('sum', [A.basic, PERSONS, OPERATING], f'一般公共预算财政拨款基本支出{A.basic}万元'), ('sum', '16.06 14.70 1.36', '决算16.06万元'), ('rate', '89.22% 16.06 18.00', '完成预算的89.22%'),
    ('share', '91.53% 14.70 16.06', '占“三公”经费决算的'), ('growth', [pct(AGENCY - _b['agency'], _b['agency']), AGENCY - _b['agency'], AGENCY], f'机关运行经费{AGENCY}万元'), ('sum', '2087.69 28.64 1842.30 216.75', '全年政府采购支出2087.69万元'), ('share', '80.97% 1690.48 2087.69', '占80.97%'), ('count', '7 2 3 2', '年末共有车辆7辆'),
    ('sum', [w(PERSONS), '1,111.55', '35.60'], '人员经费合计'), ('sum', '18.00 16.00 2.00', '预算数18.00')]
