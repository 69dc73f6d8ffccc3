"""Final accounts of a small bureau, the first of two years: explanations before the tables, both years side by side, the economic classification in one list. Nothing is wrong in it."""
from types import SimpleNamespace

from accounts import *
from office import C, Doc

NAME = '砚峰县统计局'
TITLE, SHORT = f'{NAME}2022年度部门决算', 'YFA'
NAMES = {'201': '一般公共服务支出', '20105': '统计信息事务', '208': '社会保障和就业支出', '20805': '行政事业单位养老支出', '20808': '抚恤', '210': '卫生健康支出', '21011': '行政事业单位医疗', '221': '住房保障支出', '22102': '住房改革支出'}
LABELS = []


def settle(lines, whole):
    """The list of (code, name, amount) with the one amount left open filled in, and the sums of each 类 before its lines."""
    open_ = d(whole) - total(*(a for _, _, a in lines))
    filled = [(c, n, open_ if a is None else d(a)) for c, n, a in lines]
    assert all(a > 0 for _, _, a in filled)
    heads = {'301': '工资福利支出', '302': '商品和服务支出', '303': '对个人和家庭的补助', '310': '资本性支出'}
    out = []
    for code, name in heads.items():
        inside = [x for x in filled if x[0].startswith(code)]
        if inside:
            out += [(code, name, total(*(a for _, _, a in inside)))] + inside
    return out


def year(y, items, budget, why, econ, persons, *, other_income, opening, opening_other, closing, before, three, heads, goods, services, sme, agency_before, scores):
    """A year's figures; before: last year's income, spending, basic, project, fiscal spending, grand total, 三公."""
    a = Accounts(NAMES, items, other_income=other_income, opening=opening, opening_other=opening_other, closing=closing)
    lines = settle(econ, a.basic)
    spent = {c: x for c, _, x in lines}
    personal = spent['301'] + spent['303']
    assert personal == d(persons), personal
    names = [i[0] for i in a.items]
    return SimpleNamespace(y=y, a=a, budget=dict(zip(names, map(d, budget.split()))), why=dict(zip(names, why)), lines=lines, persons=personal, office=a.basic - personal, before={k: d(v) for k, v in before.items()},
                           three={k: (d(p), d(q), d(r_)) for k, (p, q, r_) in three.items()}, heads=heads, goods=d(goods), services=d(services), sme=d(sme), agency_before=d(agency_before), scores=scores, slips={})


def printed(v, key, right):
    """What stands in the report: a slip, where one is planted, else what was reckoned."""
    return v.slips.get(key, right)


def draw(v):
    a, y, b = v.a, v.y, v.before
    doc = Doc(body='Noto Serif CJK SC', head='WenQuanYi Micro Hei', digits='Liberation Serif', size=13, line='150%', footer='— {n} —', header=f'{NAME}{y}年度部门决算', margins=(2.6, 2.3, 2.6, 2.4))
    opening = a.opening + a.opening_other
    doc.title(f'{NAME}{y}年度部门决算', size=20)
    doc.h1('第一部分　部门概况')
    (p1, p2), (s1, s2), retired = v.heads
    doc.p(f'{NAME}是县政府主管全县统计和国民经济核算工作的直属机构，内设5个股室，下属县普查中心、县社会经济调查队2个股级事业单位，均不独立编制决算。{y}年末编制{p1 + p2}名，其中行政编制{p1}名、事业编制{p2}名；在职{s1 + s2}人，其中行政人员{s1}人、事业人员{s2}人；退休{retired}人。')
    doc.h1('第二部分　决算情况说明')
    doc.h2('一、收入支出总体情况')
    doc.p(f'{y}年度收入总计{f(a.grand)}万元，支出总计{f(a.grand)}万元，与{y - 1}年度相比{change(a.grand, b["grand"])}。其中：本年收入{f(a.income)}万元、年初结转和结余{printed(v, "opening", f(opening))}万元；本年支出{f(a.spent)}万元、年末结转和结余{f(a.closing_all)}万元。')
    doc.h2('二、收入情况')
    doc.p(f'本年收入合计{f(a.income)}万元，其中：财政拨款收入{f(a.fiscal_income)}万元，占{pct(a.fiscal_income, a.income)}；其他收入{f(a.other_income)}万元，占{pct(a.other_income, a.income)}。')
    doc.h2('三、支出情况')
    doc.p(f'本年支出合计{f(a.spent)}万元，其中：基本支出{f(a.basic)}万元，占{pct(a.basic, a.spent)}；项目支出{f(a.project + a.other)}万元，占{pct(a.project + a.other, a.spent)}。与上年对比见下表。')
    doc.caption('收入支出决算对比表', size=12)
    doc.unit('', '单位：万元', size=9)
    signed = lambda x: f(x) if x >= 0 else f'-{f(-x)}'
    rows = [['项目', f'{y - 1}年度', f'{y}年度', '增减额', '增减率']]
    for k, (n, now) in dict(income=('本年收入', a.income), spent=('本年支出', a.spent), basic=('  其中：基本支出', a.basic), project=('        项目支出', a.project + a.other), fiscal=('财政拨款支出', a.fiscal)).items():
        rows.append([C(n, align='l'), printed(v, k, f(b[k])), f(now), signed(now - b[k]), ('' if now >= b[k] else '-') + pct(abs(now - b[k]), b[k])])
    doc.table(rows, widths=[32, 17, 17, 17, 17], header=1, size=11, align='lrrrr', border='0.5pt solid #606060', row_height=0.7)
    doc.h2('四、财政拨款支出情况')
    plan = total(*v.budget.values())
    doc.p(f'{y}年度财政拨款支出{f(a.fiscal)}万元，占本年支出的{pct(a.fiscal, a.spent)}，年初预算{f(plan)}万元，完成年初预算的{pct(a.fiscal, plan)}，决算数{against(a.fiscal, plan)}预算数。按功能分类：' + '，'.join(f'{n}（类）{f(x)}万元，占{pct(x, a.fiscal)}' for n, x in a.by_class(lambda i: i[2] + i[3]).items()) + '。具体情况：')
    for k, (code, n, x, z, _) in enumerate((i for i in a.items if i[2] + i[3]), 1):
        now, p = x + z, v.budget[code]
        text = f'{k}.{NAMES[code[:3]]}（类）{NAMES[code[:5]]}（款）{n}（项）年初预算{f(p)}万元，支出决算{f(now)}万元，' if p else f'{k}.{NAMES[code[:3]]}（类）{NAMES[code[:5]]}（款）{n}（项）年初未安排预算，支出决算{f(now)}万元，'
        doc.p(text + ('与年初预算持平。' if now == p else f'完成年初预算的{pct(now, p)}，决算数{against(now, p)}预算数的主要原因是{v.why[code]}。' if p else f'主要是{v.why[code]}。') + v.slips.get(code, ''))
    doc.h2('五、基本支出情况')
    doc.p(f'{y}年度财政拨款基本支出{f(a.basic)}万元，其中：人员经费{f(v.persons)}万元，占{pct(v.persons, a.basic)}；公用经费{f(v.office)}万元，占{pct(v.office, a.basic)}。')
    doc.h2('六、“三公”经费情况')
    plan3, now3, was3 = (total(*(t[k] for t in v.three.values())) for k in range(3))
    cars, guests = v.three['cars'], v.three['guests']
    doc.p(f'{y}年度“三公”经费年初预算{f(plan3)}万元，支出决算{f(now3)}万元，完成预算的{pct(now3, plan3)}，比上年{printed(v, "three", change(now3, was3))}。其中：公务用车运行维护费{f(cars[1])}万元，比上年{change(cars[1], cars[2])}；公务接待费{f(guests[1])}万元，比上年{change(guests[1], guests[2])}；因公出国（境）费0万元，与上年持平。')
    doc.h2('七、其他重要事项')
    doc.p(f'（一）机关运行经费。{y}年度机关运行经费{f(v.office)}万元，比上年{change(v.office, v.agency_before)}。（二）政府采购。采购支出总额{f(v.goods + v.services)}万元，其中货物{f(v.goods)}万元、服务{f(v.services)}万元；授予中小企业合同金额{f(v.sme)}{printed(v, "unit", "万元")}，占{pct(v.sme, v.goods + v.services)}。（三）国有资产。年末共有车辆2辆，均为特种专业技术用车。')
    doc.p(f'（四）预算绩效。对{len(v.scores)}个项目开展自评，涉及财政拨款{f(a.project)}万元，占项目财政拨款支出的100%；平均得分{f(total(*v.scores) / len(v.scores))}分。')
    doc.page()
    doc.caption(f'第三部分　{y}年度部门决算表', size=16)

    def heading(n, name):
        doc.caption(f'表{n}　{name}', size=13)
        doc.unit(f'部门：{NAME}', '单位：万元', size=9)

    look = dict(size=9.5, pad=0.05, line='105%', border='0.35pt solid #000000')
    heading(1, '收入支出决算总表')
    doc.table(a.two_sided(short=True), widths=[32, 17, 34, 17], header=2, **look)
    unspent, carried = a.other_income - a.other, a.closing - a.opening
    first = a.items[0][0]
    paid = [lambda i: i[2] + i[3] + i[4], lambda i: i[2] + i[3], lambda i: i[4]]
    got = [lambda i: paid[0](i) + (unspent if i[4] else 0) + (carried if i[0] == first else 0), lambda i: paid[1](i) + (carried if i[0] == first else 0), lambda i: i[4] + (unspent if i[4] else 0)]
    assert total(*map(got[0], a.items)) == a.income
    heading(2, '收入决算表')
    doc.table([['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '其他收入'], [C('合计', cs=2, bold=True), *a.sums(got)]] + a.tree(got, codes='whole'), widths=[12, 40, 17, 17, 14], header=1, align='llrrr', **look)
    heading(3, '支出决算表')
    cols = [paid[0], lambda i: i[2], lambda i: i[3] + i[4]]
    doc.table([['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'], [C('合计', cs=2, bold=True), *a.sums(cols)]] + a.tree(cols, codes='whole'), widths=[12, 40, 17, 17, 14], header=1, align='llrrr', **look)
    heading(4, '财政拨款收入支出决算总表')
    doc.table(a.fiscal_two_sided(short=True), widths=[26, 14, 26, 14, 14, 13, 13], header=2, **look)
    heading(5, '一般公共预算财政拨款支出决算表')
    cols = [lambda i: i[2] + i[3], lambda i: i[2], lambda i: i[3]]
    inside = [i for i in a.items if i[2] + i[3]]
    doc.table([['科目编码', '科目名称', '合计', '基本支出', '项目支出'], [C('合计', cs=2, bold=True), *a.sums(cols, inside)]] + a.tree(cols, inside, codes='whole'), widths=[12, 40, 17, 17, 14], header=1, align='llrrr', **look)
    heading(6, '一般公共预算财政拨款基本支出决算表')
    rows = [['经济分类编码', '科目名称', '合计', '人员经费', '公用经费'], [C('合计', cs=2, bold=True), w(a.basic), w(v.persons), w(v.office)]]
    for code, n, x in v.lines:
        person = code[:3] in ('301', '303')
        shown = printed(v, code, w(x))
        rows.append([code, n if len(code) == 3 else f'  {n}', shown, shown if person else '', '' if person else shown])
    doc.table(rows, widths=[15, 37, 16, 16, 16], header=1, align='llrrr', **look)
    heading(7, '财政拨款“三公”经费支出决算表')
    doc.table([[C('预算数', cs=4), C('决算数', cs=4)], 2 * ['合计', '因公出国（境）费', '公务用车运行维护费', '公务接待费'], [w(plan3), '0.00', w(cars[0]), w(guests[0]), w(now3), '0.00', w(cars[1]), w(guests[1])]], widths=[1] * 8, header=2, **look)
    heading(8, '政府性基金预算财政拨款收入支出决算表')
    doc.table([['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'], [''] * 6], widths=[14, 26, 16, 14, 14, 16], header=1, **look)
    heading(9, '国有资本经营预算财政拨款支出决算表')
    doc.table([['科目编码', '科目名称', '合计', '基本支出', '项目支出'], [''] * 5], widths=[14, 36, 16, 16, 16], header=1, **look)
    doc.flat(f'说明：本部门{y}年度没有政府性基金预算财政拨款收入和支出，也没有国有资本经营预算财政拨款支出，表8、表9无数据。', size=9, align='l')
    doc.h1('第四部分　名词解释')
    doc.p('1.财政拨款收入：本级财政当年拨付的资金。2.基本支出：保障机构正常运转的人员经费和公用经费。3.项目支出：完成特定工作任务的支出。4.机关运行经费：使用财政拨款安排的日常公用经费。')
    return doc


V = year(2022, [('2010501', '行政运行', '412.38', 0, 0), ('2010502', '一般行政管理事务', 0, '28.60', 0), ('2010507', '专项普查活动', 0, '36.50', 0), ('2010508', '统计抽样调查', 0, '142.75', '3.20'), ('2010550', '事业运行', '186.24', 0, 0),
                ('2080505', '机关事业单位基本养老保险缴费支出', '58.16', 0, 0), ('2080506', '机关事业单位职业年金缴费支出', '29.08', 0, 0), ('2080801', '死亡抚恤', '12.40', 0, 0), ('2101101', '行政单位医疗', '22.35', 0, 0), ('2101102', '事业单位医疗', '11.42', 0, 0), ('2210201', '住房公积金', '62.80', 0, 0)],
         '405.60 30.00 38.00 145.00 182.50 59.20 29.60 0 22.80 11.42 63.40', ('年中调整工资标准', '压减印刷费', '普查对象手册印制价格下降', '记账户补贴按实际户数发放', '年中新招录1人', '1人调出', '1人调出', '1名退休职工去世的一次性抚恤金', '1人调出', '', '1人调出'),
         [('30101', '基本工资', '168.42'), ('30102', '津贴补贴', '112.36'), ('30103', '奖金', None), ('30107', '绩效工资', '46.28'), ('30108', '机关事业单位基本养老保险缴费', '58.16'), ('30109', '职业年金缴费', '29.08'), ('30110', '职工基本医疗保险缴费', '33.77'), ('30112', '其他社会保障缴费', '3.15'), ('30113', '住房公积金', '62.80'),
          ('30201', '办公费', '11.62'), ('30202', '印刷费', '4.38'), ('30207', '邮电费', '6.05'), ('30211', '差旅费', '9.74'), ('30213', '维修（护）费', '2.16'), ('30215', '会议费', '1.90'), ('30216', '培训费', '3.27'), ('30217', '公务接待费', '0.86'), ('30228', '工会经费', '8.12'), ('30229', '福利费', '6.40'), ('30231', '公务用车运行维护费', '5.78'), ('30239', '其他交通费用', '21.36'),
          ('30299', '其他商品和服务支出', '3.05'), ('30304', '抚恤金', '12.40'), ('30305', '生活补助', '2.64'), ('31002', '办公设备购置', '2.95')],
         '707.19', other_income='5.60', opening='15.20', opening_other='4.10', closing='12.75', before=dict(income='968.34', spent='975.12', basic='768.90', project='206.22', fiscal='972.02', grand='994.42'),
         three=dict(cars=('6.50', '5.78', '6.12'), guests=('1.20', '0.86', '0.95')), heads=((22, 18), (21, 17), 14), goods='12.46', services='38.90', sme='44.10', agency_before='85.20', scores=('96.5', '94.8', '97.2'))


def report():
    return draw(V)


def relations(v):
    """What a year's report asserts and has right, the slips left out."""
    a, y, b = v.a, v.y, v.before
    plan3, now3, was3 = (total(*(t[k] for t in v.three.values())) for k in range(3))
    plan = total(*v.budget.values())
    lines = {c: [x for c2, _, x in v.lines if c2.startswith(c) and len(c2) == 5] for c in ('301', '302')}
    (p1, p2), (s1, s2), _ = v.heads
    return hold(a, ['201', '20105', '20805', '21011']) + [
        ('count', [p1 + p2, p1, p2], f'{y}年末编制{p1 + p2}名'), ('count', [s1 + s2, s1, s2], f'在职{s1 + s2}人'), ('growth', [pct(abs(a.grand - b['grand']), b['grand']), abs(a.grand - b['grand']), a.grand], f'与{y - 1}年度相比'), ('sum', [a.grand, a.spent, a.closing_all], f'支出总计{a.grand}万元'),
        ('sum', [a.income, a.fiscal_income, a.other_income], f'本年收入合计{a.income}万元'), ('share', [pct(a.fiscal_income, a.income), a.fiscal_income, a.income], f'财政拨款收入{a.fiscal_income}万元，占'), ('sum', [a.spent, a.basic, a.project + a.other], f'本年支出合计{a.spent}万元'), ('share', [pct(a.basic, a.spent), a.basic, a.spent], f'基本支出{a.basic}万元，占'),
        ('growth', [pct(abs(a.income - b['income']), b['income']), a.income, b['income']], f'本年收入{b["income"]}'), ('growth', [pct(abs(a.fiscal - b['fiscal']), b['fiscal']), a.fiscal, b['fiscal']], f'财政拨款支出{b["fiscal"]}'), ('rate', [pct(a.fiscal, plan), a.fiscal, plan], f'完成年初预算的{pct(a.fiscal, plan)}'), ('share', [pct(a.fiscal, a.spent), a.fiscal, a.spent], '占本年支出的'),
        ('share', [pct(v.persons, a.basic), v.persons, a.basic], f'人员经费{v.persons}万元，占'), ('sum', [a.basic, v.persons, v.office], f'{y}年度财政拨款基本支出{a.basic}万元'), ('rate', [pct(now3, plan3), now3, plan3], f'支出决算{now3}万元，完成预算的'), ('sum', [w(a.basic), w(v.persons), w(v.office)], f'合计{w(a.basic)}{w(v.persons)}'),
        ('sum', [w(total(*lines['301'])), *map(w, lines['301'])], f'工资福利支出{w(total(*lines["301"]))}'), ('sum', [w(now3), *(w(t[1]) for t in v.three.values())], f'{w(plan3)}0.00'), ('sum', [v.goods + v.services, v.goods, v.services], f'采购支出总额{v.goods + v.services}万元'), ('share', [pct(v.sme, v.goods + v.services), v.sme, v.goods + v.services], f'授予中小企业合同金额{v.sme}')]


RELATIONS = relations(V) + [('sum', [w(total(*(x for c, _, x in V.lines if c.startswith('302') and len(c) == 5))), *(w(x) for c, _, x in V.lines if c.startswith('302') and len(c) == 5)], '商品和服务支出84.69'), ('comparison', '412.38 405.60', '完成年初预算的101.67%，决算数大于预算数')]
