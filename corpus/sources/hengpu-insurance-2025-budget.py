"""A departmental budget as a workbook: explanations in 万元 on the first sheet, nine tables in 元 behind it, totals as formulas, but some typed in."""
from accounts import NUMERALS
from book import Book, F, N
from money import *
from office import C

TITLE, SHORT, KIND = '蘅浦区医疗保障局2025年部门预算', 'HPI', 'xlsx'
NAME = '蘅浦区医疗保障局'
NAMES = {'208': '社会保障和就业支出', '20805': '行政事业单位养老支出', '210': '卫生健康支出', '21011': '行政事业单位医疗', '21012': '财政对基本医疗保险基金的补助', '21013': '医疗救助', '21015': '医疗保障管理事务', '221': '住房保障支出', '22102': '住房改革支出'}
# code, name, basic, project, budget of the year before, in 元
ITEMS = [(c, n, *map(d, v.split())) for c, n, v in [
    ('2080501', '行政单位离退休', '126480 0 118200'), ('2080505', '机关事业单位基本养老保险缴费支出', '684320 0 671850'), ('2080506', '机关事业单位职业年金缴费支出', '342160 0 335925'), ('2101101', '行政单位医疗', '208640 0 205300'), ('2101102', '事业单位医疗', '131760 0 128450'),
    ('2101202', '财政对城乡居民基本医疗保险基金的补助', '0 38640000 36820000'), ('2101301', '城乡医疗救助', '0 6250000 6250000'), ('2101399', '其他医疗救助支出', '0 480000 520000'), ('2101501', '行政运行', '3428615.5 0 3365200'), ('2101505', '医疗保障政策管理', '0 365000 380000'),
    ('2101506', '医疗保障经办事务', '0 1284000 1126000'), ('2101550', '事业运行', '2146304.5 0 2098760'), ('2210201', '住房公积金', '705840 0 692460')]]
BASIC, PROJECT, LAST = (total(*(i[k] for i in ITEMS)) for k in (2, 3, 4))
ALL = BASIC + PROJECT
LAST_BASIC = total(*(i[4] for i in ITEMS if i[2]))
wan = lambda x: f(d(x) / 10000)
WHY = {'2080501': '新增退休人员2名', '2080505': '缴费基数调整', '2080506': '缴费基数调整', '2101101': '缴费基数调整', '2101102': '缴费基数调整', '2101202': '财政补助标准由每人每年670元提高到700元', '2101399': '救助对象减少', '2101501': '工资晋级', '2101505': '压减调研宣传支出',
       '2101506': '增加基金监管第三方核查费用', '2101550': '工资晋级', '2210201': '缴存基数调整'}
under = lambda code, k=lambda i: i[2] + i[3]: total(*(k(i) for i in ITEMS if i[0].startswith(code)))
CLASSES = ['208', '210', '221']
PAY = [('30101', '基本工资', '1586420'), ('30102', '津贴补贴', '1048360'), ('30103', '奖金', None), ('30107', '绩效工资', '612480'), ('30108', '机关事业单位基本养老保险缴费', '684320'), ('30109', '职业年金缴费', '342160'), ('30110', '职工基本医疗保险缴费', '340400'), ('30112', '其他社会保障缴费', '28640.5'), ('30113', '住房公积金', '705840')]
GOODS = [('30201', '办公费', '168000'), ('30205', '水费', '9600'), ('30206', '电费', '76000'), ('30207', '邮电费', '54200'), ('30211', '差旅费', '48000'), ('30213', '维修（护）费', '36500'), ('30216', '培训费', '22000'), ('30217', '公务接待费', '12000'), ('30226', '劳务费', '28000'), ('30228', '工会经费', '85540'),
         ('30229', '福利费', '62300'), ('30231', '公务用车运行维护费', '42000'), ('30239', '其他交通费用', '216000'), ('30299', '其他商品和服务支出', '39700')]
HOME = [('30302', '退休费', '108480'), ('30305', '生活补助', '18000')]
OPERATING = total(*(x[2] for x in GOODS))
rest = BASIC - OPERATING - total(*(x[2] for x in PAY + HOME))
PAY = [(c, n, rest if a is None else d(a)) for c, n, a in PAY]
PERSONS = BASIC - OPERATING
assert 1000000 < rest < 1700000, rest
CARS, GUESTS = (d('40000'), d('42000')), (d('13000'), d('12000'))  # last year, this year
GOALS = [('城乡医疗救助', '6250000', '资助参保人数', '≥1.86万人', '救助待遇支付及时率', '100%', '重点救助对象住院救助比例', '≥70%'), ('医疗保障经办事务', '1284000', '日均受理业务', '≥420件', '抽查医药机构', '≥96家', '办事群众满意度', '≥95%')]
posts, serving = (21, 24), (20, 23)

CLASS = under('210') - d('480000')  # planted: 卫生健康支出 in table 5, the part 21013 99 left out
SHARE = pct(BASIC, ALL)[1] + pct(BASIC, ALL)[0] + pct(BASIC, ALL)[2:]  # planted: two digits of the share exchanged
UNIT = '625.00'        # planted: 6,250,000 元 in the column of 元 of table 9
ROW = d('2278064.5')   # planted: 事业运行 in table 2, 2146304.5 and 131760.00 of the row above
DOWN = '减少'           # planted: 三公 rose
COUNT = '44'           # planted: 20 + 23 = 43
assert pct(BASIC, ALL) == '14.19%', pct(BASIC, ALL)
box = dict(border=True)
none = dict(border=False)


def tree(k):
    """Rows (code, name, items within) of 类, 款 and 项."""
    seen = []
    for i in ITEMS:
        for cut in (3, 5, 7):
            if i[0][:cut] not in seen:
                seen.append(i[0][:cut])
    return [(c, ('', '  ', '    ')[(len(c) - 3) // 2] + (NAMES.get(c) or next(i[1] for i in ITEMS if i[0] == c)), [i for i in ITEMS if i[0].startswith(c)]) for c in seen]


def money(x):
    return N(x) if x else ''


def sheet(book, n, name, head, rows, widths, note=''):
    top = [(30, [C(name, cs=len(widths), bold=True)], dict(size=16, **none)), (18, [C(f'部门：{NAME}', cs=len(widths) - 2, align='l'), C(f'表{n}　单位：元', cs=2, align='r')], dict(size=10, **none))]
    tail = [(20, [C(note, cs=len(widths), align='l')], dict(size=9, **none))] if note else []
    book.sheet(f'表{n}', widths, top + head + rows + tail)


def report():
    book = Book(font='宋体', size=11)
    lines = [f'一、部门概况。{NAME}主管全区医疗保障工作，预算单位为局机关和区医疗保障服务中心。核定编制{sum(posts)}名，其中行政编制{posts[0]}名、事业编制{posts[1]}名；在职{COUNT}人，其中行政人员{serving[0]}人、事业人员{serving[1]}人。',
             f'二、收支总体情况。2025年收支总预算{wan(ALL)}万元，全部为一般公共预算财政拨款，比2024年{change(wan(ALL), wan(LAST))}，主要是城乡居民医保财政补助标准提高。',
             f'三、支出情况。2025年支出预算{wan(ALL)}万元，其中：基本支出{wan(BASIC)}万元，占{SHARE}；项目支出{wan(PROJECT)}万元，占{pct(PROJECT, ALL)}。按功能分类：' + '、'.join(f'{NAMES[c]}{wan(under(c))}万元' for c in CLASSES) + '。',
             '四、一般公共预算支出具体情况。' + ''.join(f'{k}.{n}{wan(b + p)}万元，' + ('与2024年持平；' if b + p == y else f'比2024年{change(wan(b + p), wan(y))}，原因是{WHY[c]}；') for k, (c, n, b, p, y) in enumerate(ITEMS, 1))[:-1] + '。',
             f'五、基本支出情况。基本支出{wan(BASIC)}万元，其中：人员经费{wan(PERSONS)}万元，公用经费{wan(OPERATING)}万元。',
             f'六、“三公”经费情况。2025年“三公”经费预算{wan(CARS[1] + GUESTS[1])}万元，比2024年{DOWN}{wan(abs(CARS[1] + GUESTS[1] - CARS[0] - GUESTS[0]))}万元。其中：公务用车运行维护费{wan(CARS[1])}万元，比2024年{change(wan(CARS[1]), wan(CARS[0]))}；公务接待费{wan(GUESTS[1])}万元，比2024年{change(wan(GUESTS[1]), wan(GUESTS[0]))}；无因公出国（境）费。',
             '七、政府采购和国有资产。2025年政府采购预算58.40万元，其中货物12.60万元、服务45.80万元。2024年末共有车辆1辆，单价100万元以上设备0台。', f'八、绩效目标。2025年对2个重点项目编报绩效目标，涉及资金{wan(d("6250000") + d("1284000"))}万元，约占项目支出的16%。']
    book.sheet('说明', [110], [(36, [C(TITLE, bold=True)], dict(size=18, **none))] + [(24 + 18 * (len(t) // 60), [C(t, align='l')], dict(size=12, **none)) for t in lines])
    bold = dict(bold=True)
    sheet(book, 1, '部门收支总表', [(24, [C('收入', cs=2), C('支出', cs=2)], bold), (24, ['项目', '预算数', '项目', '预算数'], bold)],
          [(22, [C('一、一般公共预算拨款收入', align='l'), N(ALL), C(f'一、{NAMES["208"]}', align='l'), N(under('208'))], dict(align='lrlr')), (22, ['二、政府性基金预算拨款收入', '', f'二、{NAMES["210"]}', N(under('210'))], dict(align='lrlr')), (22, ['三、其他收入', '', f'三、{NAMES["221"]}', N(under('221'))], dict(align='lrlr')),
           (22, [C('收入总计', bold=True), F('SUM(B5:B7)', ALL), C('支出总计', bold=True), F('SUM(D5:D7)', ALL)], dict(align='crcr'))], [32, 20, 32, 20])
    body = [(20, [C(c, align='l'), C(n, align='l'), N(ROW if c == '2101550' else total(*(i[2] + i[3] for i in x))), N(total(*(i[2] + i[3] for i in x))), '', ''], dict(align='llrrrr')) for c, n, x in tree(0)]
    sheet(book, 2, '部门收入总表', [(30, ['科目编码', '科目名称', '合计', '一般公共预算\n拨款收入', '政府性基金\n预算拨款收入', '其他收入'], bold)], body + [(22, [C('合计', cs=2, bold=True), N(ALL), N(ALL), '', ''], dict(align='clrrrr'))], [12, 44, 18, 18, 16, 14])
    body = [(20, [C(c, align='l'), C(n, align='l'), N(total(*(i[2] + i[3] for i in x))), money(total(*(i[2] for i in x))), money(total(*(i[3] for i in x)))], dict(align='llrrr')) for c, n, x in tree(0)]
    sheet(book, 3, '部门支出总表', [(24, ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], bold)], body + [(22, [C('合计', cs=2, bold=True), N(ALL), N(BASIC), N(PROJECT)], dict(align='clrrr'))], [12, 44, 18, 18, 18])
    sheet(book, 4, '财政拨款收支总表', [(24, [C('收入', cs=2), C('支出', cs=3)], bold), (24, ['项目', '预算数', '项目', '合计', '一般公共预算'], bold)],
          [(22, ['一、本年收入', N(ALL), f'（{NUMERALS[k]}）{NAMES[c]}', N(under(c)), N(under(c))] if k == 0 else ['（一）一般公共预算拨款' if k == 1 else '（二）政府性基金预算拨款', N(ALL) if k == 1 else '', f'（{NUMERALS[k]}）{NAMES[c]}', N(under(c)), N(under(c))], dict(align='lrlrr')) for k, c in enumerate(CLASSES)]
          + [(22, [C('收入总计', bold=True), N(ALL), C('支出总计', bold=True), F('SUM(D5:D7)', ALL), F('SUM(E5:E7)', ALL)], dict(align='crcrr'))], [30, 20, 30, 20, 20])
    body = []
    for c, n, x in tree(0):
        now, was = total(*(i[2] + i[3] for i in x)), total(*(i[4] for i in x))
        body.append((20, [C(c, align='l'), C(n, align='l'), N(was), N(CLASS if c == '210' else now), money(total(*(i[2] for i in x))), money(total(*(i[3] for i in x))), N((now - was) / was, '0.00%')], dict(align='llrrrrr')))
    sheet(book, 5, '一般公共预算支出表', [(24, [C('科目编码', rs=2), C('科目名称', rs=2), C('2024年\n预算数', rs=2), C('2025年预算数', cs=3), C('增减比例', rs=2)], bold), (24, ['小计', '基本支出', '项目支出'], bold)],
          body + [(22, [C('合计', cs=2, bold=True), N(LAST), N(ALL), N(BASIC), N(PROJECT), N((ALL - LAST) / LAST, '0.00%')], dict(align='clrrrrr'))], [12, 44, 18, 18, 18, 18, 12])
    rows = []
    for code, name, lines_, person in (('301', '工资福利支出', PAY, True), ('302', '商品和服务支出', GOODS, False), ('303', '对个人和家庭的补助', HOME, True)):
        put = lambda a: [N(a), N(a) if person else '', '' if person else N(a)]
        rows.append((20, [C(code, align='l'), C(name, align='l', bold=True), *put(total(*(a for _, _, a in lines_)))], dict(align='llrrr')))
        rows += [(20, [C(c, align='l'), C('  ' + n, align='l'), *put(a)], dict(align='llrrr')) for c, n, a in lines_]
    sheet(book, 6, '一般公共预算基本支出表', [(24, ['经济科目编码', '科目名称', '合计', '人员经费', '公用经费'], bold)], rows + [(22, [C('合计', cs=2, bold=True), N(BASIC), N(PERSONS), N(OPERATING)], dict(align='clrrr'))], [14, 38, 18, 18, 18])
    sheet(book, 7, '一般公共预算“三公”经费支出表', [(24, ['年度', '合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'], bold)],
          [(22, [f'{y}年', F(f'SUM(C{k}:F{k})', CARS[j] + GUESTS[j]), N(0), N(0), N(CARS[j]), N(GUESTS[j])], dict(align='crrrrr')) for j, (y, k) in enumerate(((2024, 4), (2025, 5)))], [12, 18, 20, 18, 22, 18])
    sheet(book, 8, '政府性基金预算支出表', [(24, ['科目编码', '科目名称', '合计', '基本支出', '项目支出'], bold)], [(22, [''] * 5, {}), (22, [C('合计', cs=2), '', '', ''], {})], [14, 38, 18, 18, 18], '注：2025年没有使用政府性基金预算拨款安排的支出。')
    rows = []
    for name, amount, *pairs in GOALS:
        rows += [(22, ([C(name, rs=3), C(UNIT if name == '城乡医疗救助' else w(amount), rs=3)] if k == 0 else []) + [pairs[2 * k], pairs[2 * k + 1], ('数量指标', '质量指标', '效益指标')[k]], {}) for k in range(3)]
    sheet(book, 9, '重点项目绩效目标表', [(24, ['项目名称', '项目预算', '绩效指标', '指标值', '指标类别'], bold)], rows, [26, 18, 34, 16, 14])
    return book


LABELS = [
    ('count-mismatch', 'error', 'must', [COUNT, '20', '23'], [f'在职{COUNT}人'], '20 + 23 = 43.'),
    ('percentage-error', 'error', 'must', [SHARE, wan(BASIC), wan(ALL)], [f'基本支出{wan(BASIC)}万元，占{SHARE}'], f'{wan(BASIC)} / {wan(ALL)} = {pct(BASIC, ALL)}; with {SHARE} the two shares do not add to 100%.'),
    ('trend-contradiction', 'error', 'must', ['0.10'], [f'比2024年{DOWN}0.10万元'], '三公 rises from 5.30 to 5.40 (table 7: 53,000.00 to 54,000.00): vehicles rise by 0.20, receptions fall by 0.10.'),
    ('sum-mismatch', 'error', 'must', [w(CLASS), w(under('210'))], [w(CLASS)], '卫生健康支出 in table 5: its four divisions add to 480,000.00 more, as in tables 1, 3 and 4; 其他医疗救助支出 is left out.'),
    ('sum-mismatch', 'error', 'must', [w(ROW), '2,146,304.50'], [w(ROW)], '事业运行 in table 2: the one source is 2,146,304.50, as in tables 3 and 5; with 2,278,064.50 the class and the total do not hold.'),
    ('unit-error', 'error', 'must', [UNIT, '6,250,000.00'], [f'城乡医疗救助{UNIT}资助参保人数'], 'Table 9 is in 元; 625.00 is in 万元.'),
    ('growth-mismatch', 'error', 'may', [w(CLASS)], [w(CLASS)], 'Follows: the rate in the row was reckoned with the right sum.'),
]

RELATIONS = [
    ('count', '45 21 24', '核定编制45名'), ('equal', [wan(ALL), w(ALL)], f'2025年收支总预算{wan(ALL)}万元'), ('growth', [pct(ALL - LAST, LAST), wan(ALL - LAST), wan(ALL)], f'2025年收支总预算{wan(ALL)}万元'), ('sum', [wan(ALL), wan(BASIC), wan(PROJECT)], f'2025年支出预算{wan(ALL)}万元'), ('share', [pct(PROJECT, ALL), wan(PROJECT), wan(ALL)], f'项目支出{wan(PROJECT)}万元，占'),
    ('sum', [wan(ALL), *(wan(under(c)) for c in CLASSES)], f'2025年支出预算{wan(ALL)}万元'), ('growth', '7.02% 0.83 12.65', '1.行政单位离退休12.65万元'), ('growth', '4.94% 182.00 3864.00', '6.财政对城乡居民基本医疗保险基金的补助3864.00万元'), ('growth', '7.69% 4.00 48.00', '8.其他医疗救助支出48.00万元'), ('equal', '3864.00 38,640,000.00', '6.财政对城乡居民基本医疗保险基金的补助3864.00万元'),
    ('sum', [wan(BASIC), wan(PERSONS), wan(OPERATING)], f'五、基本支出情况。基本支出{wan(BASIC)}万元'), ('sum', '5.40 4.20 1.20', '“三公”经费预算5.40万元'), ('growth', '5.00% 0.20 4.20', '公务用车运行维护费4.20万元'), ('sum', '58.40 12.60 45.80', '2025年政府采购预算58.40万元'), ('sum', '753.40 625.00 128.40', '涉及资金753.40万元'),
    ('sum', [w(ALL), *(w(under(c)) for c in CLASSES)], f'支出总计{w(ALL)}'), ('sum', [w(under('21015')), '3,428,615.50', '365,000.00', '1,284,000.00', '2,146,304.50'], f'医疗保障管理事务{w(under("21015"))}'), ('sum', [w(under('20805')), '126,480.00', '684,320.00', '342,160.00'], f'行政事业单位养老支出{w(under("20805"))}'), ('sum', [w(ALL), w(BASIC), w(PROJECT)], f'合计{w(ALL)}{w(BASIC)}'),
    ('growth', [pct(ALL - LAST, LAST), w(ALL), w(LAST)], f'合计{w(LAST)}{w(ALL)}'), ('sum', [w(OPERATING), *(w(x[2]) for x in GOODS)], f'商品和服务支出{w(OPERATING)}'), ('sum', [w(BASIC), w(PERSONS), w(OPERATING)], f'合计{w(BASIC)}{w(PERSONS)}'), ('sum', '54,000.00 0.00 0.00 42,000.00 12,000.00', '2025年54,000.00')]
