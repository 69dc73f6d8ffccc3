"""A departmental budget as a web page: tables in 元, explanations in 万元, each item compared with the year before."""
from accounts import NUMERALS
from money import *
from office import C
from web import Page

TITLE, SHORT = '宁塘区交通运输局2024年部门预算', 'NTB'
NAME = '宁塘区交通运输局'
NAMES = {'208': '社会保障和就业支出', '20805': '行政事业单位养老支出', '210': '卫生健康支出', '21011': '行政事业单位医疗', '214': '交通运输支出', '21401': '公路水路运输', '221': '住房保障支出', '22102': '住房改革支出'}
# code, name, basic, project (元), budget of the year before (万元), reason
ITEMS = [('2080501', '行政单位离退休', '468200', 0, '45.26', '退休人员增加'), ('2080505', '机关事业单位基本养老保险缴费支出', '1356480', 0, '132.41', '缴费基数调整'),
         ('2080506', '机关事业单位职业年金缴费支出', '678240', 0, '66.20', '缴费基数调整'), ('2101101', '行政单位医疗', '512730', 0, '51.90', '在职人员减少'), ('2101102', '事业单位医疗', '187450', 0, '17.98', '事业人员增加'),
         ('2140101', '行政运行', '9846315', 0, '978.40', '工资标准调整'), ('2140104', '公路建设', 0, '18500000', '2100.00', '部分续建项目完工'), ('2140106', '公路养护', 0, '12867500', '1204.30', '农村公路列养里程增加'),
         ('2140110', '公路和运输安全', 0, '1480000', '148.00', ''), ('2140112', '公路运输管理', 0, '2386400', '225.00', '公交线网优化补贴增加'), ('2140199', '其他公路水路运输支出', 0, '3250000', '340.00', '渡口改造项目减少'),
         ('2210201', '住房公积金', '1017360', 0, '99.75', '缴存基数调整')]
ITEMS = [(c, n, d(b), d(p), d(y), why) for c, n, b, p, y, why in ITEMS]
USE = {'2080501': '机关退休人员经费', '2080505': '在职人员基本养老保险缴费', '2080506': '在职人员职业年金缴费', '2101101': '行政人员医疗保险缴费', '2101102': '事业人员医疗保险缴费', '2140101': '机关及所属单位人员和公用经费',
       '2140104': '“四好农村路”及国省道改建', '2140106': '国省道和农村公路日常养护', '2140110': '公路安全防护工程和隐患整治', '2140112': '公共交通补贴和运输市场监管', '2140199': '渡口渡船更新改造等', '2210201': '在职人员住房公积金缴存'}
BASIC, PROJECT = total(*(i[2] for i in ITEMS)), total(*(i[3] for i in ITEMS))
TOTAL = BASIC + PROJECT
wan = lambda x: f(d(x) / 10000)
LAST = total(*(i[4] for i in ITEMS))
PROSE = '283.64'      # planted: the tables have 2,386,400.00 元 = 238.64
DOWN = '2140106'      # planted: an increase that is called a decrease
PURCHASE = (d('86.50'), d('1680.00'), d('189.80'))
BUY = '1965.30'       # planted: 1956.30 with two digits exchanged
assert f(total(*PURCHASE)) == '1956.30'

ECON = [('301', '工资福利支出', [('01', '基本工资', '2864500'), ('02', '津贴补贴', '2215380'), ('03', '奖金', '2046000'), ('08', '机关事业单位基本养老保险缴费', '1356480'), ('09', '职业年金缴费', '678240'),
         ('10', '职工基本医疗保险缴费', '700180'), ('12', '其他社会保障缴费', '48635'), ('13', '住房公积金', '1017360'), ('99', '其他工资福利支出', '386000')], 0),
        ('302', '商品和服务支出', [('01', '办公费', '318000'), ('05', '水费', '26000'), ('06', '电费', '146000'), ('07', '邮电费', '88000'), ('11', '差旅费', '205000'), ('13', '维修（护）费', '164000'), ('16', '培训费', '42000'),
         ('17', '公务接待费', '54000'), ('28', '工会经费', '183800'), ('29', '福利费', '126500'), ('31', '公务用车运行维护费', '210000'), ('39', '其他交通费用', '498000'), ('99', '其他商品和服务支出', '122500')], 1),
        ('303', '对个人和家庭的补助', [('02', '退休费', '452600'), ('05', '生活补助', '15600')], 0), ('310', '资本性支出', [('02', '办公设备购置', '102000')], 1)]
PERSONS = total(*(a for _, _, ps, k in ECON if k == 0 for _, _, a in ps))
OPERATING = total(*(a for _, _, ps, k in ECON if k == 1 for _, _, a in ps))
assert PERSONS + OPERATING == BASIC, (PERSONS + OPERATING, BASIC)


def tree(columns):
    rows, seen = [], set()
    for i in ITEMS:
        for cut in (3, 5, 7):
            code = i[0][:cut]
            if code not in seen:
                seen.add(code)
                inside = [j for j in ITEMS if j[0].startswith(code)]
                rows.append([code[:3], code[3:5], code[5:], i[1] if cut == 7 else NAMES[code]] + [blank(total(*(col(j) for j in inside))) for col in columns])
    return rows


def report():
    doc = Page(size=12)
    doc.title(TITLE, 22)
    doc.h1('一、部门职责和机构设置')
    doc.p(f'{NAME}贯彻执行国家交通运输法律法规，拟订全区综合交通运输发展规划，负责公路、水路建设养护和运输市场监督管理，承担交通运输安全生产监管责任。')
    doc.p('本部门2024年部门预算由局机关和所属2个预算单位组成，即区公路养护中心、区道路运输服务中心，其中区道路运输服务中心为参照公务员法管理单位。全系统核定编制86名，其中行政编制32名、事业编制54名；现有在职人员83人，其中行政人员31人、事业人员52人；退休人员39人。')
    doc.h1('二、2024年部门预算编制说明')
    doc.p(f'2024年收入预算{wan(TOTAL)}万元，全部为一般公共预算财政拨款收入，比2023年预算{change(d(wan(TOTAL)), LAST)}。支出预算{wan(TOTAL)}万元，其中：基本支出{wan(BASIC)}万元，占{pct(BASIC, TOTAL)}；项目支出{wan(PROJECT)}万元，占{pct(PROJECT, TOTAL)}。'
          '（表格金额单位为元，说明文字折算为万元，部分数据存在四舍五入尾差。）')
    doc.p('财政拨款支出主要内容如下：')
    for k, (code, name, b, p, y, why) in enumerate(ITEMS, 1):
        now = d(wan(b + p))
        printed = PROSE if code == '2140112' else f(now)
        words = change(now, y)
        if code == DOWN:
            words = change(now, y, up='减少', rise='下降')
        tail = '与2023年预算持平。' if now == y else f'比2023年预算数{words}，主要原因是{why}。'
        doc.p(f'{k}. “{NAMES[code[:3]]}（类）{NAMES[code[:5]]}（款）{name}（项）”2024年预算数为{printed}万元，2023年预算数为{f(y)}万元，主要用于{USE[code]}，{tail}')
    doc.h1('三、“三公”经费和机关运行经费预算说明')
    cars, guests = d('21.00'), d('5.40')
    doc.p(f'2024年“三公”经费预算数为{f(cars + guests)}万元，比2023年预算数{change(cars + guests, "27.10")}。其中：因公出国（境）费0万元；公务用车购置及运行费{f(cars)}万元（公务用车购置费0万元、公务用车运行费{f(cars)}万元），比2023年预算数{change(cars, "21.60")}；公务接待费{f(guests)}万元，比2023年预算数{change(guests, "5.50")}。')
    doc.p(f'2024年机关运行经费财政拨款预算为{wan(OPERATING - d("486000"))}万元，为局机关和参照公务员法管理单位的公用经费。')
    doc.h1('四、政府采购和国有资产情况')
    goods, works, services = PURCHASE
    doc.p(f'2024年政府采购预算{BUY}万元，其中：政府采购货物预算{f(goods)}万元、政府采购工程预算{f(works)}万元、政府采购服务预算{f(services)}万元。')
    doc.p('截至2023年12月31日，本部门共有车辆11辆，其中：执法执勤用车5辆、特种专业技术用车4辆、其他用车2辆；单价100万元（含）以上设备2台（套）。')
    doc.h1('五、预算绩效情况')
    doc.p(f'按照《宁塘区区级部门预算绩效目标管理办法》（宁府办规〔2020〕12号），本部门编报绩效目标的2024年项目5个，涉及项目预算资金{wan(PROJECT)}万元。咨询电话：0663-6402218，邮政编码：515900。')
    doc.caption('2024年部门财务收支预算总表', f'编制部门：{NAME}', '单位：元', True)
    by = {}
    for i in ITEMS:
        by[NAMES[i[0][:3]]] = by.get(NAMES[i[0][:3]], D(0)) + i[2] + i[3]
    left = [('一、财政拨款收入', w(TOTAL)), ('1. 一般公共预算资金', w(TOTAL)), ('2. 政府性基金', ''), ('3. 国有资本经营预算', ''), ('二、事业收入', ''), ('三、其他收入', '')]
    right = [(f'{NUMERALS[k]}、{n}', w(a)) for k, (n, a) in enumerate(by.items())] + [('', '')] * 2
    rows = [[C('本年收入', cs=2), C('本年支出', cs=2)], ['项目', '预算数', '项目', '预算数']] + [[a, x, c, y] for (a, x), (c, y) in zip(left, right)] + [[C('收入总计', align='c'), w(TOTAL), C('支出总计', align='c'), w(TOTAL)]]
    doc.table(rows, [30, 20, 30, 20], header=2, align='lrlr')
    doc.caption('2024年部门支出预算总表', f'编制部门：{NAME}', '单位：元')
    cols = [lambda i: i[2] + i[3], lambda i: i[2], lambda i: i[3]]
    head = [[C('项目', cs=4), C('支出预算', cs=3)], [C('功能分类科目编码', cs=3), C('功能分类科目名称', rs=2), C('合计', rs=2), C('基本支出', rs=2), C('项目支出', rs=2)], ['类', '款', '项']]
    doc.table(head + tree(cols) + [[C('合计', cs=4, align='c', bold=True), w(TOTAL), w(BASIC), w(PROJECT)]], [6, 5, 5, 36, 17, 17, 17], header=3, align='ccclrrr')
    doc.caption('2024年部门财政拨款收支预算总表', f'编制部门：{NAME}', '单位：元', True)
    left = [('一、一般公共预算资金', w(TOTAL)), ('二、政府性基金', ''), ('三、国有资本经营预算', ''), ('', '')]
    rows = [[C('财政拨款收入', cs=2), C('财政拨款支出', cs=4)], ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算']]
    rows += [[a, x, f'{NUMERALS[k]}、{n}', w(v), w(v), ''] for k, ((a, x), (n, v)) in enumerate(zip(left, by.items()))] + [[C('收入总计', align='c'), w(TOTAL), C('支出总计', align='c'), w(TOTAL), w(TOTAL), '']]
    doc.table(rows, [24, 17, 24, 17, 17, 13], header=2, align='lrlrrr')
    doc.caption('2024年部门一般公共预算基本支出部门预算经济分类预算表', f'编制部门：{NAME}', '单位：元')
    rows = [[C('项目', cs=3), C('一般公共预算基本支出', cs=3)], [C('部门预算经济分类\n科目编码', cs=2), C('经济分类科目名称', rs=2), C('合计', rs=2), C('人员经费', rs=2), C('公用经费', rs=2)], ['类', '款']]
    for code, name, parts, kind in ECON:
        put = lambda a: [w(a), w(a) if kind == 0 else '', w(a) if kind == 1 else '']
        rows.append([code, '', name] + put(total(*(a for _, _, a in parts))))
        rows += [[code, c, n] + put(a) for c, n, a in parts]
    rows.append([C('合计', cs=3, align='c', bold=True), w(BASIC), w(PERSONS), w(OPERATING)])
    doc.table(rows, [7, 6, 36, 17, 17, 17], header=3, align='cclrrr')
    doc.caption('2024年部门“三公”经费和机关运行经费预算表', f'编制部门：{NAME}', '单位：万元', True)
    rows = [[C('“三公”经费预算数', cs=6), C('机关运行经费\n预算数', rs=3)], [C('合计', rs=2), C('因公出国（境）费', rs=2), C('公务接待费', rs=2), C('公务用车购置及运行费', cs=3)], ['小计', '购置费', '运行费'],
            [w(cars + guests), '0.00', w(guests), w(cars), '0.00', w(cars), wan(OPERATING - d('486000'))]]
    doc.table(rows, [14, 16, 14, 14, 14, 14, 16], header=3)
    doc.caption('2024年部门政府性基金预算支出功能分类预算表', f'编制部门：{NAME}', '单位：元')
    doc.table([['功能分类科目编码', '功能分类科目名称', '合计', '基本支出', '项目支出'], [''] * 5, [C('合计', cs=2), '', '', '']], [20, 32, 16, 16, 16])
    doc.p('注：2024年本部门没有用政府性基金安排的支出，此表无数据。')
    return doc


LABELS = [
    ('text-table-mismatch', 'error', 'must', [PROSE, '2,386,400.00'], ['公路运输管理（项）”2024年预算数为283.64万元'],
     '公路运输管理: 2,386,400.00 元 = 238.64万元 in the tables, 283.64 in prose (digits exchanged, 45.00 too much); 238.64 - 225.00 = 13.64, 6.06% as printed.'),
    ('trend-contradiction', 'error', 'must', ['82.45', '1286.75', '1204.30'], ['比2023年预算数减少82.45万元，下降6.85%'], '公路养护: 1286.75 - 1204.30 = +82.45, +6.85%: an increase, called 减少 and 下降, and the reason (more kilometres) is one for an increase.'),
    ('sum-mismatch', 'error', 'must', [BUY, f(total(*PURCHASE))], [f'2024年政府采购预算{BUY}万元'], '86.50 + 1680.00 + 189.80 = 1956.30, but the total is printed as 1965.30: two digits exchanged, 9.00 apart.'),
    ('same-quantity-conflict', 'error', 'may', [PROSE, '225.00', '13.64'], ['283.64万元，2023年预算数为225.00万元'], 'Follows from 283.64: 283.64 - 225.00 = 58.64, not 13.64.'),
]

_w = lambda x: w(d(x))
_c = {c: [i for i in ITEMS if i[0].startswith(c)] for c in NAMES}
_s = lambda c: total(*(i[2] + i[3] for i in _c[c]))
RELATIONS = [
    ('count', '86 32 54', '核定编制86名'), ('count', '83 31 52', '现有在职人员83人'), ('growth', [pct(LAST - d(wan(TOTAL)), LAST), LAST - d(wan(TOTAL)), wan(TOTAL)], '全部为一般公共预算财政拨款收入，比2023年预算'),
    ('sum', [wan(TOTAL), wan(BASIC), wan(PROJECT)], f'支出预算{wan(TOTAL)}万元'), ('share', [pct(BASIC, TOTAL), wan(BASIC), wan(TOTAL)], f'基本支出{wan(BASIC)}万元，占'), ('share', [pct(PROJECT, TOTAL), wan(PROJECT), wan(TOTAL)], f'项目支出{wan(PROJECT)}万元，占'),
    ('equal', [wan(TOTAL), w(TOTAL)], f'支出预算{wan(TOTAL)}万元'), ('difference', '1.56 46.82 45.26', '增加1.56万元'), ('growth', '3.45% 46.82 45.26', '增长3.45%'), ('equal', ['46.82', w('468200')], '行政单位离退休（项）”2024年预算数为46.82万元'), ('difference', '250.00 1850.00 2100.00', '减少250.00万元'),
    ('growth', '11.90% 1850.00 2100.00', '下降11.90%'), ('rate', '6.06% 13.64 225.00', '增加13.64万元，增长6.06%'), ('growth', '6.85% 1286.75 1204.30', '下降6.85%'), ('sum', '26.40 21.00 5.40', '“三公”经费预算数为26.40万元'), ('growth', '2.58% 0.70 26.40', '减少0.70万元，下降2.58%'),
    ('growth', '2.78% 0.60 21.00', '减少0.60万元，下降2.78%'), ('count', '11 5 4 2', '共有车辆11辆'), ('sum', [w(TOTAL), *(w(_s(c)) for c in ('208', '210', '214', '221'))], f'收入总计{w(TOTAL)}支出总计'), ('sum', [w(_s('208')), *(w(i[2]) for i in _c['208'])], f'社会保障和就业支出{w(_s("208"))}'),
    ('sum', [w(_s('21401')), *(w(i[2] + i[3]) for i in _c['21401'])], f'公路水路运输{w(_s("21401"))}'), ('sum', [w(TOTAL), w(BASIC), w(PROJECT)], f'合计{w(TOTAL)}{w(BASIC)}'), ('sum', [w(BASIC), w(PERSONS), w(OPERATING)], f'合计{w(BASIC)}{w(PERSONS)}'),
    ('sum', [w(total(*(a for _, _, a in ECON[0][2]))), *(w(a) for _, _, a in ECON[0][2])], '工资福利支出'), ('equal', [wan(OPERATING - 486000), wan(OPERATING - 486000)], '机关运行经费财政拨款预算为')]
