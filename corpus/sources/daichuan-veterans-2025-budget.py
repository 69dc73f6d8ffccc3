"""Departmental budget: tables in 元 with whole codes, the totals in three blocks side by side, the economic classification in two halves, prose in 万元."""
from accounts import CLASSES, NUMERALS
from money import *
from office import C, Doc

TITLE, SHORT = '岱川区退役军人事务局2025年部门预算', 'DVB'
NAME = '岱川区退役军人事务局'
NAMES = {'208': '社会保障和就业支出', '20805': '行政事业单位养老支出', '20808': '抚恤', '20809': '退役安置', '20828': '退役军人管理事务', '210': '卫生健康支出', '21011': '行政事业单位医疗', '21014': '优抚对象医疗', '221': '住房保障支出', '22102': '住房改革支出'}
# code, name, basic, project, all of last year's budget; in 元
ITEMS = [('2080505', '机关事业单位基本养老保险缴费支出', '812640.00', '0', '798400.00'), ('2080506', '机关事业单位职业年金缴费支出', '406320.00', '0', '399200.00'), ('2080801', '死亡抚恤', '0', '2160000.00', '2050000.00'),
         ('2080802', '伤残抚恤', '0', '9835000.00', '9246000.00'), ('2080803', '在乡复员、退伍军人生活补助', '0', '6472000.00', '6640000.00'), ('2080805', '义务兵优待', '0', '12650000.00', '11980000.00'),
         ('2080901', '退役士兵安置', '0', '4300000.00', '3850000.00'), ('2080902', '军队移交政府的离退休人员安置', '0', '3186500.00', '3186500.00'), ('2082801', '行政运行', '5146832.40', '0', '5012760.80'),
         ('2082802', '一般行政管理事务', '0', '386000.00', '402000.00'), ('2082804', '拥军优属', '0', '1240000.00', '1240000.00'), ('2082850', '事业运行', '2318405.16', '0', '2264180.00'),
         ('2101101', '行政单位医疗', '248316.80', '0', '243900.00'), ('2101102', '事业单位医疗', '107213.20', '0', '105200.00'), ('2101103', '公务员医疗补助', '101580.00', '0', '99800.00'),
         ('2101401', '优抚对象医疗补助', '0', '1520000.00', '1480000.00'), ('2210201', '住房公积金', '796512.00', '0', '779640.00')]
ITEMS = [(c, n, d(b), d(p), d(y)) for c, n, b, p, y in ITEMS]
WHY = {'2080505': '缴费基数提高', '2080506': '缴费基数提高', '2080801': '抚恤标准提高', '2080802': '伤残军人抚恤标准提高', '2080803': '享受补助的人数自然减少', '2080805': '优待金标准提高', '2080901': '自主就业退役士兵一次性补助人数增加', '2082801': '工资晋档',
       '2082802': '压减一般性支出', '2082850': '工资晋档', '2101101': '缴费基数提高', '2101102': '缴费基数提高', '2101103': '缴费基数提高', '2101401': '门诊补助人数增加', '2210201': '缴存基数提高'}
CARRIED = d('2150000.00')  # 退役士兵安置, from last year
BASIC, PROJECT, LAST = (total(*(i[k] for i in ITEMS)) for k in (2, 3, 4))
ALL = BASIC + PROJECT
GENERAL = ALL - CARRIED
LAST_BASIC = total(*(i[4] for i in ITEMS if i[2]))
PAY = {'01': ('基本工资', '2148360.00'), '02': ('津贴补贴', None), '03': ('奖金', '1362480.00'), '06': ('伙食补助费', None), '07': ('绩效工资', '684120.00'), '08': ('机关事业单位基本养老保险缴费', '812640.00'), '09': ('职业年金缴费', '406320.00'),
       '10': ('职工基本医疗保险缴费', '355530.00'), '11': ('公务员医疗补助缴费', '101580.00'), '12': ('其他社会保障缴费', '24186.72'), '13': ('住房公积金', '796512.00'), '14': ('医疗费', None), '99': ('其他工资福利支出', '138600.00')}
HOME = {'01': ('离休费', None), '02': ('退休费', '212800.00'), '04': ('抚恤金', None), '05': ('生活补助', '18960.00'), '07': ('医疗费补助', None), '09': ('奖励金', '720.00'), '99': ('其他对个人和家庭的补助', None)}
GOODS = {'01': ('办公费', '182000.00'), '02': ('印刷费', '36000.00'), '05': ('水费', '12000.00'), '06': ('电费', '68500.00'), '07': ('邮电费', '41200.00'), '08': ('取暖费', '75600.00'), '09': ('物业管理费', '144000.00'), '11': ('差旅费', '58000.00'),
         '12': ('因公出国（境）费用', None), '13': ('维修（护）费', '47300.00'), '15': ('会议费', '8000.00'), '16': ('培训费', '26500.00'), '17': ('公务接待费', '9000.00'), '26': ('劳务费', '32000.00'), '28': ('工会经费', '101580.36'), '29': ('福利费', '64350.00'),
         '31': ('公务用车运行维护费', '56000.00'), '39': ('其他交通费用', '287400.00'), '99': ('其他商品和服务支出', '83640.28')}
GEAR = {'02': ('办公设备购置', '46000.00'), '13': ('公务用车购置', None)}
part = lambda g: total(*(a for _, a in g.values()))
OPERATING = part(GOODS) + part(GEAR)
PAY['02'] = ('津贴补贴', str(BASIC - OPERATING - part(PAY) - part(HOME)))
PERSONS = part(PAY) + part(HOME)
assert PERSONS + OPERATING == BASIC and d(PAY['02'][1]) > 1000000
INSTITUTIONS = d('312480.00')  # operating funds of the two institutions
AGENCY = OPERATING - INSTITUTIONS
CARS, GUESTS, CARS_L, GUESTS_L = d('56000.00'), d('9000.00'), d('54000.00'), d('10000.00')
BUY = [('货物', '46000.00'), ('工程', '0'), ('服务', '864000.00')]
wan = lambda x: f(d(x) / 10000)

PROSE = '938.50'   # planted: 983.50 in the tables
s = f(part(GOODS))
WRONG_302 = s[:3] + s[4] + s[3] + s[5:]  # planted: the sum of 302, two digits exchanged
assert s == '1333070.64' and WRONG_302 == '1330370.64'
SHARE = pct(PROJECT, ALL)
WRONG_SHARE = SHARE[0] + SHARE[3] + '.' + SHARE[1] + SHARE[4:]  # planted: digits either side of the point exchanged


def tree(items, columns):
    rows, seen = [], set()
    for i in items:
        for cut in (3, 5, 7):
            code = i[0][:cut]
            if code not in seen:
                seen.add(code)
                inside = [j for j in items if j[0].startswith(code)]
                rows.append([code, '　' * ((cut - 3) // 2) + (i[1] if cut == 7 else NAMES[code]), *(money(total(*(k(j) for j in inside))) for k in columns)])
    return rows + [[C('合计', cs=2, bold=True), *(C(money(total(*(k(j) for j in items))), bold=True, align='r') for k in columns)]]


def money(x):
    return f(x) if d(x) else ''


def report():
    doc = Doc(body='Noto Serif CJK SC', head='WenQuanYi Zen Hei', digits='Noto Serif CJK SC', size=14, line='155%', footer='－{n}－', footer_align='l', margins=(2.5, 2.3, 2.4, 2.4), first_footer=False)
    doc.title(NAME, size=26, before=6)
    doc.title('2025年部门预算', size=26)
    doc.turn(False)
    doc.title('目  录', size=18)
    for t in ('第一部分　部门概况', '第二部分　2025年部门预算表', '第三部分　2025年部门预算情况说明', '第四部分　名词解释'):
        doc.flat(t)
    doc.page()
    doc.title('第一部分　部门概况', size=18)
    doc.h1('一、部门职责')
    doc.p('贯彻落实退役军人思想政治、管理保障和安置优抚等工作政策；负责军队转业干部、复员干部、离退休干部、退役士兵的移交安置；组织开展退役军人教育培训和就业创业扶持；落实优待抚恤政策，承担烈士褒扬和纪念设施管理保护工作；指导全区拥军优属工作。')
    doc.h1('二、机构设置')
    doc.p('本部门预算包括局机关预算和所属2家事业单位预算。纳入2025年部门预算编制范围的预算单位共3个：岱川区退役军人事务局机关（行政单位）、岱川区退役军人服务中心（公益一类）、岱川区烈士陵园管理所（公益一类）。部门编制46名，其中行政编制16名、事业编制30名；在职44人，其中行政16人、事业28人；退休19人。')
    doc.page()
    doc.title('第二部分　2025年部门预算表', size=16)

    def heading(n, name):
        doc.caption(f'表{n}  {name}', size=13)
        doc.unit(f'部门名称：{NAME}', '单位：元', size=9)

    L, R, B = (lambda x: C(x, align='l')), (lambda x: C(x, align='r')), (lambda x: C(x, bold=True))
    style = dict(size=9, pad=0.05, line='105%', border='0.5pt solid #000000')
    by = {}
    for c, _, b, p, _ in ITEMS:
        by[NAMES[c[:3]]] = by.get(NAMES[c[:3]], D(0)) + b + p
    doc.turn(True)
    heading(1, '部门收支总表')
    left = [('一、一般公共预算拨款收入', GENERAL), ('二、政府性基金预算拨款收入', 0), ('三、国有资本经营预算拨款收入', 0), ('四、财政专户管理资金收入', 0), ('五、事业收入', 0), ('六、其他收入', 0)]
    right = [('一、工资福利支出', part(PAY)), ('二、商品和服务支出', part(GOODS) + d('386000.00') + d('320000.00')), ('三、对个人和家庭的补助', ALL - part(PAY) - part(GOODS) - d('706000.00') - part(GEAR)), ('四、资本性支出', part(GEAR))]
    assert total(*(x for _, x in right)) == ALL and right[2][1] > part(HOME)
    mid = [(f'{NUMERALS[k]}、{n}', by.get(n, 0)) for k, n in enumerate(CLASSES[:19])]
    rows = [[C('收入', cs=2), C('支出（按功能分类）', cs=2), C('支出（按经济分类）', cs=2)], ['项目', '预算数', '项目', '预算数', '项目', '预算数']]
    for k in range(len(mid)):
        rows.append([x for side in (left, mid, right) for x in ((L(side[k][0]), R(money(side[k][1]))) if k < len(side) else ('', ''))])
    rows += [[B('本年收入合计'), R(f(GENERAL)), B('本年支出合计'), R(f(ALL)), B('本年支出合计'), R(f(ALL))], [L('上年结转结余'), R(f(CARRIED)), L('年终结转结余'), '', '', ''], [B('收入总计'), R(f(ALL)), B('支出总计'), R(f(ALL)), B('支出总计'), R(f(ALL))]]
    doc.table(rows, widths=[24, 13, 24, 13, 20, 13], header=2, **{**style, 'pad': 0.02, 'line': '100%'})
    doc.turn(False)
    heading(2, '部门收入总表')
    carried = lambda i: CARRIED if i[0] == '2080901' else D(0)
    cols = [lambda i: i[2] + i[3], lambda i: i[2] + i[3] - carried(i), lambda i: D(0), carried]
    doc.table([['科目编码', '科目名称', '合计', '一般公共预算', '政府性\n基金预算', '上年结转']] + tree(ITEMS, cols), widths=[10, 34, 15, 15, 10, 13], header=1, align='llrrrr', **style)
    heading(3, '部门支出总表')
    cols = [lambda i: i[2] + i[3], lambda i: i[2], lambda i: i[3]]
    doc.table([['科目编码', '科目名称', '合计', '基本支出', '项目支出']] + tree(ITEMS, cols), widths=[10, 38, 16, 16, 16], header=1, align='llrrr', **style)
    heading(4, '财政拨款收支总表')
    rows = [[C('收入', cs=2), C('支出', cs=4)], ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算']]
    top = [('一、本年收入', GENERAL), ('（一）一般公共预算拨款', GENERAL), ('（二）政府性基金预算拨款', 0), ('（三）国有资本经营预算拨款', 0), ('二、上年结转', CARRIED), ('（一）一般公共预算拨款', CARRIED), ('（二）政府性基金预算拨款', 0)]
    low = [('一、本年支出', ALL)] + [(f'（{NUMERALS[k]}）{n}', x) for k, (n, x) in enumerate(by.items())] + [('二、年终结转结余', 0)]
    for k in range(7):
        b = low[k] if k < len(low) else None
        rows.append([L(top[k][0]), R(money(top[k][1])), L(b[0]) if b else '', R(money(b[1])) if b else '', R(money(b[1])) if b else '', ''])
    rows.append([B('收入总计'), R(f(ALL)), B('支出总计'), R(f(ALL)), R(f(ALL)), ''])
    doc.table(rows, widths=[27, 15, 24, 15, 15, 11], header=2, **style)
    heading(5, '一般公共预算支出表')
    rows = tree(ITEMS, [lambda i: i[4], lambda i: i[2] + i[3], lambda i: i[2], lambda i: i[3]])
    doc.table([[C('功能分类科目', cs=2), C('2024年\n预算数', rs=2), C('2025年预算数', cs=3)], ['编码', '名称', '小计', '基本支出', '项目支出']] + rows, widths=[10, 34, 15, 15, 15, 15], header=2, align='llrrrr', **style)
    heading(6, '一般公共预算基本支出表')
    half = lambda code, name, g, whole=None: [(code, name, whole or f(part(g)))] + [(code + k, '　' + n, f(a) if a else '') for k, (n, a) in g.items()]
    a = half('301', '工资福利支出', PAY) + half('303', '对个人和家庭的补助', HOME)
    b = half('302', '商品和服务支出', GOODS, WRONG_302) + half('310', '资本性支出', GEAR)
    rows = [[C('人员经费', cs=3), C('公用经费', cs=3)], ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额']]
    for k in range(max(len(a), len(b))):
        x, y = (side[k] if k < len(side) else ('', '', '') for side in (a, b))
        rows.append([x[0], L(x[1]), R(x[2]), y[0], L(y[1]), R(y[2])])
    rows += [[C('人员经费合计', cs=2, bold=True), R(f(PERSONS)), C('公用经费合计', cs=2, bold=True), R(f(OPERATING))], [C('基本支出总计', cs=2, bold=True), C(f(BASIC), cs=4, bold=True)]]
    doc.table(rows, widths=[11, 26, 15, 11, 22, 14], header=2, outer='1.25pt solid #000000', **style)
    heading(7, '一般公共预算“三公”经费支出表')
    doc.table([[C('年度', rs=2), C('合计', rs=2), C('因公出国\n（境）费', rs=2), C('公务用车购置及运行维护费', cs=3), C('公务接待费', rs=2)], ['小计', '购置费', '运行维护费'],
               ['2024年', f(CARS_L + GUESTS_L), '', f(CARS_L), '', f(CARS_L), f(GUESTS_L)], ['2025年', f(CARS + GUESTS), '', f(CARS), '', f(CARS), f(GUESTS)]], widths=[10, 14, 14, 14, 10, 14, 14], header=2, align='crrrrrr', **style)
    for n, name in ((8, '政府性基金预算支出表'), (9, '国有资本经营预算支出表')):
        heading(n, name)
        doc.table([['科目编码', '科目名称', '合计', '基本支出', '项目支出'], [''] * 5, [C('合计', cs=2), '0.00', '0.00', '0.00']], widths=[12, 34, 16, 16, 16], header=1, align='llrrr', **style)
        doc.flat(f'注：本部门2025年没有{"政府性基金" if n == 8 else "国有资本经营"}预算安排的支出。', size=9, align='l')
    doc.page()
    doc.title('第三部分　2025年部门预算情况说明', size=16)
    doc.h1('一、收支预算总体情况')
    doc.p(f'2025年部门收支总预算{wan(ALL)}万元，比2024年{change(wan(ALL), wan(LAST))}。收入预算包括：一般公共预算拨款收入{wan(GENERAL)}万元、上年结转{wan(CARRIED)}万元；支出预算包括：社会保障和就业支出{wan(by["社会保障和就业支出"])}万元、卫生健康支出{wan(by["卫生健康支出"])}万元、住房保障支出{wan(by["住房保障支出"])}万元。')
    doc.h1('二、收入预算情况')
    doc.p(f'2025年收入预算{wan(ALL)}万元，其中：一般公共预算拨款收入{wan(GENERAL)}万元，占{pct(GENERAL, ALL)}；上年结转{wan(CARRIED)}万元，占{pct(CARRIED, ALL)}。')
    doc.h1('三、支出预算情况')
    doc.p(f'2025年支出预算{wan(ALL)}万元，其中：基本支出{wan(BASIC)}万元，占{pct(BASIC, ALL)}；项目支出{wan(PROJECT)}万元，占{WRONG_SHARE}。基本支出比2024年{change(wan(BASIC), wan(LAST_BASIC))}，项目支出比2024年{change(wan(PROJECT), wan(LAST - LAST_BASIC))}。')
    doc.h1('四、一般公共预算支出情况')
    doc.p(f'2025年一般公共预算支出{wan(ALL)}万元（含上年结转），比2024年{change(wan(ALL), wan(LAST))}，主要是优待抚恤标准提高。具体情况如下：')
    for k, (c, n, bb, pp, y) in enumerate(ITEMS, 1):
        now = bb + pp
        shown = PROSE if c == '2080802' else wan(now)
        tail = '与2024年持平' if now == y else f'比2024年{change(wan(now), wan(y))}，主要是{WHY[c]}'
        doc.p(f'{k}.{NAMES[c[:3]]}（类）{NAMES[c[:5]]}（款）{n}（项）{shown}万元，{tail}。')
    doc.h1('五、一般公共预算基本支出情况')
    names = lambda *gs: '、'.join(n for g in gs for n, a in g.values() if a)
    doc.p(f'2025年一般公共预算基本支出{wan(BASIC)}万元，其中：人员经费{wan(PERSONS)}万元，主要包括：{names(PAY, HOME)}；公用经费{wan(OPERATING)}万元，主要包括：{names(GOODS, GEAR)}。')
    doc.h1('六、“三公”经费预算情况')
    doc.p(f'2025年“三公”经费预算{wan(CARS + GUESTS)}万元，比2024年{change(wan(CARS + GUESTS), wan(CARS_L + GUESTS_L))}。其中：因公出国（境）费0万元；公务用车购置及运行维护费{wan(CARS)}万元，比2024年{change(wan(CARS), wan(CARS_L))}，主要是增加1辆烈士陵园巡查车的运行费用；公务接待费{wan(GUESTS)}万元，比2024年{change(wan(GUESTS), wan(GUESTS_L))}，主要是严格接待标准。')
    doc.h1('七、其他重要事项')
    doc.p(f'（一）机关运行经费。2025年机关运行经费预算{wan(AGENCY)}万元，不含所属事业单位公用经费{wan(INSTITUTIONS)}万元。')
    bought = total(*(x for _, x in BUY))
    doc.p(f'（二）政府采购。2025年政府采购预算{wan(bought)}万元，其中：货物类{wan(BUY[0][1])}万元、服务类{wan(BUY[2][1])}万元，无工程类采购。面向中小企业预留{wan("728000.00")}万元，占{pct("728000", bought)}。')
    doc.p('（三）国有资产。截至2024年12月31日，本部门共有车辆3辆，其中一般公务用车1辆、特种专业技术用车2辆；单价100万元以上设备0台（套）。2025年未安排购置车辆和大型设备。')
    doc.p(f'（四）绩效目标。2025年9个项目全部设置绩效目标，涉及资金{wan(PROJECT)}万元。其中，义务兵优待项目预算{wan("12650000")}万元，保障对象不少于460人，发放及时率100%，受益对象满意度不低于95%。')
    doc.title('第四部分　名词解释', size=16)
    for k, t in enumerate(('一般公共预算拨款收入：指区级财政当年拨付的资金。', '上年结转：指以前年度尚未完成、结转到本年仍按原规定用途继续使用的资金。', '基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。', '机关运行经费：指行政单位的公用经费。')):
        doc.p(f'{NUMERALS[k]}、{t}')
    LABELS[:] = [
        ('text-table-mismatch', 'error', 'must', [PROSE, '9835000.00'], [f'伤残抚恤（项）{PROSE}万元'], '伤残抚恤 is 9835000.00元 in tables 2, 3 and 5 and 924.60 + 58.90 = 983.50万元 by the same sentence; the text says 938.50, two digits exchanged.'),
        ('percentage-error', 'error', 'may', [PROSE, '58.90', '6.37%'], [f'伤残抚恤（项）{PROSE}万元'], 'Follows: 58.90 / (938.50 - 58.90) = 6.70%, not 6.37%.'),
        ('sum-mismatch', 'error', 'must', [WRONG_302, s], [WRONG_302], f'Table 6: the lines of 302 add to {s}, and {s} + 46000.00 = {f(OPERATING)} is 公用经费合计; 302 prints {WRONG_302}, two digits exchanged.'),
        ('sum-mismatch', 'error', 'may', [WRONG_302, f(OPERATING)], [WRONG_302], 'Follows: 302 and 310 as printed do not add to 公用经费合计.'),
        ('percentage-error', 'error', 'must', [WRONG_SHARE, wan(PROJECT), wan(ALL)], [f'项目支出{wan(PROJECT)}万元，占{WRONG_SHARE}'], f'{wan(PROJECT)} / {wan(ALL)} = {SHARE}, not {WRONG_SHARE}; the two shares do not add to 100%.'),
    ]
    return doc


LABELS = []

_by = lambda c: total(*(i[2] + i[3] for i in ITEMS if i[0].startswith(c)))
RELATIONS = [
    ('count', '46 16 30', '部门编制46名'), ('count', '44 16 28', '在职44人'), ('sum', [f(ALL), f(GENERAL), f(CARRIED)], f'收入总计{f(ALL)}'), ('sum', [f(ALL), *(f(_by(c)) for c in ('208', '210', '221'))], f'支出总计{f(ALL)}'), ('sum', [f(_by('20808')), *(f(i[3]) for i in ITEMS if i[0].startswith('20808'))], f'抚恤{f(_by("20808"))}'),
    ('sum', [f(_by('20809')), '4300000.00', '3186500.00'], f'退役安置{f(_by("20809"))}'), ('sum', [f(ALL), f(BASIC), f(PROJECT)], f'合计{f(ALL)}{f(BASIC)}'), ('sum', [f(PERSONS), f(part(PAY)), f(part(HOME))], f'人员经费合计{f(PERSONS)}'), ('sum', [f(BASIC), f(PERSONS), f(OPERATING)], f'基本支出总计'), ('sum', [f(part(HOME)), '212800.00', '18960.00', '720.00'], '对个人和家庭的补助'),
    ('sum', [f(CARS + GUESTS), f(CARS), f(GUESTS)], '2025年65000.00'), ('equal', [wan(ALL), f(ALL)], f'2025年部门收支总预算{wan(ALL)}万元'), ('growth', [pct(ALL - LAST, LAST), wan(ALL - LAST), wan(ALL)], f'2025年部门收支总预算{wan(ALL)}万元'), ('sum', [wan(ALL), wan(GENERAL), wan(CARRIED)], f'2025年收入预算{wan(ALL)}万元'), ('share', [pct(GENERAL, ALL), wan(GENERAL), wan(ALL)], f'一般公共预算拨款收入{wan(GENERAL)}万元，占'),
    ('sum', [wan(ALL), wan(BASIC), wan(PROJECT)], f'2025年支出预算{wan(ALL)}万元'), ('share', [pct(BASIC, ALL), wan(BASIC), wan(ALL)], f'基本支出{wan(BASIC)}万元，占'), ('growth', ['1.78%', '1.42', '81.26'], '机关事业单位基本养老保险缴费支出（项）81.26万元'), ('equal', '81.26 812640.00', '机关事业单位基本养老保险缴费支出（项）81.26万元'), ('growth', ['5.37%', '11.00', '216.00'], '死亡抚恤（项）216.00万元'),
    ('growth', ['2.53%', '16.80', '647.20'], '生活补助（项）647.20万元'), ('sum', [wan(BASIC), wan(PERSONS), wan(OPERATING)], f'2025年一般公共预算基本支出{wan(BASIC)}万元'), ('growth', ['1.56%', '0.10', '6.50'], '2025年“三公”经费预算6.50万元'), ('growth', ['3.70%', '0.20', '5.60'], '公务用车购置及运行维护费5.60万元')]
