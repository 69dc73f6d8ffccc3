"""A departmental budget: the explanations first, then tables with no rules, with horizontal rules only, and with open sides. Nothing is wrong in it."""
from accounts import NUMERALS
from money import *
from office import C, Doc
from ruling import open_sides, rule

TITLE, SHORT = '屿城市科学技术局2024年部门预算', 'YCS'
NAME = '屿城市科学技术局'
NAMES = {'206': '科学技术支出', '20601': '科学技术管理事务', '20604': '技术研究与开发', '20605': '科技条件与服务', '20608': '科技交流与合作', '20699': '其他科学技术支出', '208': '社会保障和就业支出', '20805': '行政事业单位养老支出',
         '210': '卫生健康支出', '21011': '行政事业单位医疗', '221': '住房保障支出', '22102': '住房改革支出'}
# code, name, persons, office, project from appropriations, project from own funds; this year's and last year's budget in 万元
ITEMS = [(c, n, *map(d, v.split())) for c, n, v in [
    ('2060101', '行政运行', '612.48 96.35 0 0'), ('2060102', '一般行政管理事务', '0 0 84.60 0'), ('2060103', '机关服务', '28.74 3.10 0 0'), ('2060404', '科技成果转化与扩散', '0 0 1860.00 0'), ('2060499', '其他技术研究与开发支出', '0 0 3420.00 0'),
    ('2060501', '机构运行', '316.92 41.08 0 0'), ('2060503', '科技条件专项', '0 0 275.50 64.00'), ('2060801', '国际交流与合作', '0 0 36.00 0'), ('2069999', '其他科学技术支出', '0 0 148.25 0'), ('2080501', '行政单位离退休', '41.27 0 0 0'),
    ('2080505', '机关事业单位基本养老保险缴费支出', '96.58 0 0 0'), ('2080506', '机关事业单位职业年金缴费支出', '48.29 0 0 0'), ('2101101', '行政单位医疗', '43.16 0 0 0'), ('2101102', '事业单位医疗', '19.84 0 0 0'), ('2210201', '住房公积金', '88.03 0 0 0')]]
LAST = dict(zip((i[0] for i in ITEMS), map(d, '691.30 92.00 32.16 1520.00 3655.00 349.22 265.00 0 151.40 38.95 94.11 47.06 42.30 19.20 86.44'.split())))
persons, office, project, own = (total(*(i[k] for i in ITEMS)) for k in range(2, 6))
basic, fiscal = persons + office, persons + office + project
spent = fiscal + own
carried = d('64.00')  # own funds of earlier years
income = spent - carried
last_fiscal, last_spent = total(*LAST.values()), total(*LAST.values()) + d('58.50')
paid = lambda i: i[2] + i[3] + i[4]
whole = lambda i: paid(i) + i[5]
UNITS = [('屿城市科学技术局（本级）', '行政单位', 24, 22), ('屿城市科技创新服务中心', '公益一类事业单位', 16, 15), ('屿城市生产力促进中心', '公益二类事业单位', 9, 8)]
# trips, vehicles, receptions: this year, last year
THREE = [('因公出国（境）费用', '12.00', '8.00', '组织科技招才引智团组1批次，较上年增加1人'), ('公务用车购置及运行费', '5.40', '6.20', '1辆公务用车达到报废年限，运行费相应减少'), ('公务接待费', '7.35', '7.35', '与上年持平')]
three, three_last = total(*(x[1] for x in THREE)), total(*(x[2] for x in THREE))
goods, works, services = d('46.80'), d('0'), d('212.35')
buying = goods + works + services
by_class = {}
for i in ITEMS:
    by_class[i[0][:3]] = by_class.get(i[0][:3], D(0)) + paid(i)
SALARY = [('301', '工资福利支出', [('01', '基本工资', '241.60'), ('02', '津贴补贴', '198.45'), ('03', '奖金', '176.32'), ('07', '绩效工资', '142.08'), ('08', '机关事业单位基本养老保险缴费', '96.58'), ('09', '职业年金缴费', '48.29'), ('10', '职工基本医疗保险缴费', '63.00'), ('12', '其他社会保障缴费', '6.17'), ('13', '住房公积金', '88.03'), ('99', '其他工资福利支出', None)]),
          ('303', '对个人和家庭的补助', [('02', '退休费', '41.27'), ('05', '生活补助', '2.88')])]
OFFICE = [('302', '商品和服务支出', [('01', '办公费', '22.40'), ('07', '邮电费', '6.35'), ('11', '差旅费', '18.60'), ('13', '维修（护）费', '3.20'), ('15', '会议费', '5.00'), ('16', '培训费', '4.80'), ('17', '公务接待费', '4.15'), ('28', '工会经费', '15.32'), ('29', '福利费', '11.06'), ('31', '公务用车运行维护费', '5.40'), ('39', '其他交通费用', None), ('99', '其他商品和服务支出', '7.90')])]


def settle(groups, sum_):
    rest = sum_ - total(*(a for _, _, ps in groups for _, _, a in ps))
    assert rest > 0
    return [(code, name, [(c, n, rest if a is None else d(a)) for c, n, a in ps]) for code, name, ps in groups]


def tree(cols, items=ITEMS):
    rows, seen = [], set()
    for i in items:
        for cut in (3, 5, 7):
            code = i[0][:cut]
            if code not in seen:
                seen.add(code)
                inside = [j for j in items if j[0].startswith(code)]
                rows.append([code, ('', '  ', '    ')[(cut - 3) // 2] + (i[1] if cut == 7 else NAMES[code])] + [blank(total(*(c(j) for j in inside))) for c in cols])
    return rows


sums = lambda cols: [blank(total(*(c(i) for i in ITEMS))) for c in cols]


def report():
    doc = Doc(body='Noto Serif CJK SC', head='WenQuanYi Zen Hei', digits='Liberation Serif', size=14, line='150%', footer='- {n} -', header=TITLE, margins=(2.6, 2.2, 2.5, 2.3))
    doc.title(TITLE, size=22)
    doc.title('目    录', size=16)
    for t in ('一、屿城市科学技术局概况', '（一）主要职责', '（二）机构设置', '二、屿城市科学技术局2024年部门预算安排情况说明', '三、名词解释', '四、屿城市科学技术局2024年部门预算表'):
        doc.flat(t, align='l', size=13)
    doc.h1('一、屿城市科学技术局概况')
    doc.h2('（一）主要职责')
    doc.p('1.拟订全市科技创新发展规划并组织实施；2.统筹区域创新体系建设，推进重大科技决策咨询；3.组织实施重点研发计划，促进科技成果转移转化；4.负责引进国外智力工作；5.完成市委、市政府交办的其他任务。')
    doc.h2('（二）机构设置')
    posts, heads = sum(u[2] for u in UNITS), sum(u[3] for u in UNITS)
    doc.p(f'从预算单位构成看，屿城市科学技术局部门预算包括局本级预算和2家下属单位预算，共3家。核定编制{posts}名，2023年末在编在职{heads}人，编外用工4人。')
    doc.table([['单位名称', '单位性质', '编制', '在职']] + [[a, b, str(x), str(y)] for a, b, x, y in UNITS] + [['合计', '', str(posts), str(heads)]], widths=[44, 30, 12, 12], header=1, size=11.5, align='lcrr', outer='1pt solid #000000', border=None)
    open_sides(doc)
    doc.h1('二、屿城市科学技术局2024年部门预算安排情况说明')
    doc.h2('（一）收支预算总体情况')
    doc.p(f'按照综合预算的原则，我局所有收入和支出均纳入部门预算管理。收入包括：一般公共预算拨款收入、上年结转；支出包括：科学技术支出、社会保障和就业支出、卫生健康支出、住房保障支出。2024年收支总预算{f(spent)}万元，比上年执行预算{change(spent, last_spent)}。')
    doc.h2('（二）收入预算情况')
    doc.p(f'2024年收入预算{f(spent)}万元，其中：一般公共预算拨款收入{f(fiscal)}万元，占{pct(fiscal, spent)}；上年结转{f(carried)}万元，占{pct(carried, spent)}。')
    doc.h2('（三）支出预算情况')
    doc.p(f'2024年支出预算{f(spent)}万元，其中：基本支出{f(basic)}万元，占{pct(basic, spent)}；项目支出{f(project + own)}万元，占{pct(project + own, spent)}。按功能科目分，科学技术支出{f(by_class["206"] + own)}万元、社会保障和就业支出{f(by_class["208"])}万元、卫生健康支出{f(by_class["210"])}万元、住房保障支出{f(by_class["221"])}万元。')
    doc.h2('（四）财政拨款收支预算总体情况')
    doc.p(f'2024年财政拨款收支总预算{f(fiscal)}万元，其中一般公共预算{f(fiscal)}万元，政府性基金预算0.00万元，国有资本经营预算0.00万元。')
    doc.h2('（五）一般公共预算拨款支出情况')
    doc.p(f'1.规模变化。2024年一般公共预算拨款支出{f(fiscal)}万元，比上年执行数{change(fiscal, last_fiscal)}，主要原因是科技成果转化与扩散项目较上年增加{f(ITEMS[3][4] - LAST["2060404"])}万元，同时其他技术研究与开发支出减少{f(LAST["2060499"] - ITEMS[4][4])}万元。')
    doc.p('2.结构情况。' + '；'.join(f'{NAMES[c]}（类）{f(a)}万元，占{pct(a, fiscal, 1)}' for c, a in by_class.items()) + '。')
    doc.p('3.具体使用情况。')
    uses = ['局机关人员经费和日常运转', '科技宣传、科技统计、信息化运维等', '机关后勤服务', '支持技术交易、概念验证中心和成果转化基地建设', '兑现企业研发投入补助和重点研发项目资助', '下属事业单位人员经费和日常运转', '孵化器和公共技术服务平台建设', '科技招才引智和国际科技合作', '科普活动和科技特派员工作', '机关退休人员经费', '基本养老保险单位缴费', '职业年金单位缴费', '行政人员医疗保险缴费', '事业人员医疗保险缴费', '在职人员住房公积金']
    for k, (i, use) in enumerate(zip(ITEMS, uses), 1):
        now, was = paid(i), LAST[i[0]]
        if was == 0:
            text = f'比上年增加{f(now)}万元，上年无此项预算'
        else:
            text = f'比上年{change(now, was)}'
        doc.p(f'（{k}）{NAMES[i[0][:3]]}（类）{NAMES[i[0][:5]]}（款）{i[1]}（项）{f(now)}万元，{text}。主要用于{use}。')
    doc.h2('（六）一般公共预算基本支出情况')
    left, right = settle(SALARY, persons), settle(OFFICE, office)
    doc.p(f'2024年一般公共预算基本支出{f(basic)}万元，其中：人员经费{f(persons)}万元，主要包括{"、".join(n for _, _, ps in left for _, n, _ in ps)}；公用经费{f(office)}万元，主要包括{"、".join(n for _, _, ps in right for _, n, _ in ps)}。')
    doc.h2('（七）政府性基金预算和国有资本经营预算支出情况')
    doc.p('2024年没有使用政府性基金预算和国有资本经营预算拨款安排的支出。')
    doc.h2('（八）“三公”经费预算情况')
    doc.p(f'2024年“三公”经费预算{f(three)}万元，比上年预算{change(three, three_last)}。')
    for k, (n, a, b, why) in enumerate(THREE, 1):
        doc.p(f'{k}.{n}{a}万元，' + ('与上年持平' if a == b else f'比上年{change(a, b)}') + (f'，原因是{why}。' if a != b else '。'))
    doc.h2('（九）其他重要事项的情况说明')
    agency = sum((i[3] for i in ITEMS if i[0] in ('2060101', '2060103')), D(0))
    doc.p(f'1.机关运行经费。2024年屿城市科学技术局本级的机关运行经费财政拨款预算{f(agency)}万元，比上年{change(agency, "101.20")}，不含2家下属单位公用经费{f(office - agency)}万元。')
    doc.p(f'2.政府采购。2024年政府采购预算总额{f(buying)}万元，其中：货物预算{f(goods)}万元，工程预算0.00万元，服务预算{f(services)}万元。面向中小企业预留不低于{f(d("180.00"))}万元。')
    doc.p('3.国有资产占有使用。截至2023年12月31日，共有车辆3辆，其中机要通信用车1辆、其他用车2辆；单位价值100万元以上设备2台（套），价值合计四百六十三万元。2024年安排购置车辆0辆。')
    doc.p(f'4.绩效目标。2024年实行绩效目标管理的项目6个，涉及一般公共预算拨款{f(project)}万元，占项目支出拨款的100%。其中500万元以上的项目2个，涉及资金{f(ITEMS[3][4] + ITEMS[4][4])}万元，占{pct_cut(ITEMS[3][4] + ITEMS[4][4], project)}。')
    doc.h1('三、名词解释')
    doc.p('1.一般公共预算拨款收入：市级财政当年拨付的一般公共预算资金。2.上年结转：以前年度尚未完成、结转到本年仍按原规定用途使用的资金。3.基本支出：保障机构正常运转、完成日常工作任务所需的支出。')
    doc.page()
    doc.caption('四、屿城市科学技术局2024年部门预算表', size=16)

    def heading(n, name, page=False):
        if page:
            doc.page()
        doc.caption(f'表{n}  {name}', size=13)
        doc.unit(f'编制单位：{NAME}', '单位：万元', size=9.5)

    heading(1, '2024年部门收支预算总表')
    R, L = (lambda x: C(x, align='r')), (lambda x: C(x, align='l'))
    rows = [['收入', '预算数', '支出', '预算数']]
    left_ = [('一、一般公共预算拨款收入', fiscal), ('二、政府性基金预算拨款收入', 0), ('三、国有资本经营预算拨款收入', 0), ('四、财政专户管理资金收入', 0), ('五、事业收入', 0), ('六、其他收入', 0)]
    right_ = [('一、' + NAMES['206'], by_class['206'] + own)] + [(f'{NUMERALS[k]}、{NAMES[c]}', by_class[c]) for k, c in ((1, '208'), (2, '210'), (3, '221'))] + [('', 0)] * 2
    rows += [[L(a), R(blank(b)), L(c), R(blank(e))] for (a, b), (c, e) in zip(left_, right_)]
    rows += [[C('本年收入合计', bold=True), R(w(fiscal)), C('本年支出合计', bold=True), R(w(spent))], [L('上年结转'), R(w(carried)), L('年终结转结余'), R('')], [C('收入总计', bold=True), R(w(spent)), C('支出总计', bold=True), R(w(spent))]]
    doc.table(rows, widths=[32, 18, 32, 18], header=1, size=10.5, row_height=0.75)
    rule(doc, 'tb', '')
    heading(2, '2024年部门收入预算总表')
    doc.table([['单位名称', '合计', '一般公共预算', '政府性基金', '其他收入', '上年结转']] + [[NAME, w(spent), w(fiscal), '-', '-', w(carried)], ['  局本级', w(d('6204.90')), w(d('6204.90')), '-', '-', '-'], ['  科技创新服务中心', w(spent - d('6204.90') - d('438.62')), w(spent - d('6204.90') - d('438.62') - carried), '-', '-', w(carried)], ['  生产力促进中心', w(d('438.62')), w(d('438.62')), '-', '-', '-']],
              widths=[30, 16, 18, 14, 12, 12], header=1, size=10.5, align='lrrrrr', row_height=0.7)
    rule(doc, 'tb', 'b', line='0.5pt solid #999999')
    heading(3, '2024年部门支出预算总表', page=True)
    cols = [whole, lambda i: i[2] + i[3], lambda i: i[4] + i[5]]
    doc.table([['科目编码', '科目名称', '合计', '基本支出', '项目支出'], [C('合计', cs=2, align='c', bold=True), *sums(cols)]] + tree(cols), widths=[13, 43, 16, 14, 14], header=1, size=10, align='llrrr')
    rule(doc, 'tb', 'b')
    heading(4, '2024年部门财政拨款收支预算总表', page=True)
    rows = [[C('收入', cs=2), C('支出', cs=4)], ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算']]
    left_ = [('一、本年收入', fiscal), ('（一）一般公共预算', fiscal), ('（二）政府性基金预算', 0), ('（三）国有资本经营预算', 0), ('二、上年结转', 0)]
    right_ = [('一、本年支出', fiscal)] + [(f'（{NUMERALS[k]}）{NAMES[c]}', a) for k, (c, a) in enumerate(by_class.items())]
    rows += [[L(a), R(blank(b)), L(c), R(w(e)), R(w(e)), ''] for (a, b), (c, e) in zip(left_, right_)]
    rows += [['', '', L('二、年终结转'), '', '', ''], [C('收入总计', bold=True), R(w(fiscal)), C('支出总计', bold=True), R(w(fiscal)), R(w(fiscal)), '']]
    doc.table(rows, widths=[26, 14, 26, 14, 14, 12], header=2, size=10, outer='1.25pt solid #000000', border='0.25pt solid #000000')
    open_sides(doc)
    heading(5, '2024年部门一般公共预算支出表', page=True)
    cols = [lambda i: LAST[i[0]], paid, lambda i: i[2] + i[3], lambda i: i[4], lambda i: paid(i) - LAST[i[0]]]
    signed = lambda x: '' if x == 0 else f'△{w(-x)}' if x < 0 else w(x)
    body = []
    for row in tree(cols):
        inside = [i for i in ITEMS if i[0].startswith(row[0])]
        body.append(row[:-1] + [signed(total(*map(cols[4], inside)))])
    doc.table([['科目编码', '科目名称', '2023年\n执行数', '2024年预算\n合计', '其中：\n基本支出', '项目支出', '比上年\n增减']] + body + [[C('合计', cs=2, bold=True, align='c'), *sums(cols[:4]), signed(fiscal - last_fiscal)]], widths=[11, 34, 13, 14, 13, 13, 13], header=1, size=9.5, align='llrrrrr')
    rule(doc, 'tb', '')
    doc.flat('注：比上年增减一栏，△表示减少。', size=9, align='l')
    heading(6, '2024年部门一般公共预算基本支出表', page=True)
    rows = [['类', '款', '科目名称', '合计', '人员经费', '公用经费'], [C('合计', cs=3, align='c', bold=True), w(basic), w(persons), w(office)]]
    for groups, k in ((left, 0), (right, 1)):
        for code, name, ps in groups:
            s = total(*(a for _, _, a in ps))
            rows.append([code, '', name, w(s), *([w(s), ''] if k == 0 else ['', w(s)])])
            rows += [['', c, '  ' + n, w(a), *([w(a), ''] if k == 0 else ['', w(a)])] for c, n, a in ps]
    doc.table(rows, widths=[8, 7, 42, 15, 15, 15], header=1, size=10, align='cclrrr')
    rule(doc, 'tb', 'b', line='0.5pt dotted #555555')
    heading(7, '2024年部门“三公”经费预算表', page=True)
    doc.table([['项目', '2023年预算数', '2024年预算数', '增减额', '增减率']] + [['合计', w(three_last), w(three), w(three - three_last), pct(three - three_last, three_last)]]
              + [[f'{k}.{n}', b, a, f'({f(d(b) - d(a))})' if d(a) < d(b) else f(d(a) - d(b)) if a != b else '-', '-' if a == b else (f'({pct(d(b) - d(a), b)})' if d(a) < d(b) else pct(d(a) - d(b), b))] for k, (n, a, b, _) in enumerate(THREE, 1)]
              + [['   其中：公务用车购置费', '0.00', '0.00', '-', '-'], ['         公务用车运行费', '6.20', '5.40', '(0.80)', f'({pct("0.80", "6.20")})']], widths=[38, 17, 17, 14, 14], header=1, size=10.5, align='lrrrr', row_height=0.7)
    rule(doc, 'tb', '')
    doc.flat('注：括号内数字为减少数。', size=9, align='l')
    heading(8, '2024年部门政府性基金预算支出表')
    doc.table([['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ['', '本部门无此项预算', '', '', '']], widths=[15, 40, 15, 15, 15], header=1, size=10.5)
    rule(doc, 'tb', 'b')
    heading(9, '2024年部门重点项目绩效目标表')
    doc.table([['项目名称', '预算', '绩效指标', '指标值', '权重（%）']] + [[C('科技成果转化与扩散', rs=4, align='l'), C(w(ITEMS[3][4]), rs=4), '技术合同登记额', '≥32亿元', '30'], ['概念验证中心数量', '2—3家', '20'], ['补助资金兑付及时率', '100%', '20'], ['企业满意度', '90%以上', '30'],
               [C('其他技术研究与开发', rs=4, align='l'), C(w(ITEMS[4][4]), rs=4), '研发投入补助企业数', '不少于120家', '25'], ['立项项目验收通过率', '≥95%', '25'], ['规上工业研发费用增幅', '较上年提高0.3个百分点', '30'], ['投诉件数', '≤2件', '20']], widths=[24, 14, 28, 24, 12], header=1, size=10, align='lrlcr')
    rule(doc, 'tblr', 'tblr')
    return doc


LABELS = []

_b = by_class
RELATIONS = [
    ('count', '49 24 16 9', '核定编制49名'), ('count', '45 22 15 8', '在编在职45人'), ('growth', [pct(spent - last_spent, last_spent), abs(spent - last_spent), spent], f'2024年收支总预算{spent}万元'), ('sum', [spent, fiscal, carried], f'2024年收入预算{spent}万元'), ('share', [pct(fiscal, spent), fiscal, spent], f'一般公共预算拨款收入{fiscal}万元，占'),
    ('share', [pct(carried, spent), carried, spent], f'上年结转{carried}万元，占'), ('sum', [spent, basic, project + own], f'2024年支出预算{spent}万元'), ('share', [pct(basic, spent), basic, spent], f'基本支出{basic}万元，占'), ('sum', [spent, _b['206'] + own, _b['208'], _b['210'], _b['221']], f'2024年支出预算{spent}万元'),
    ('growth', [pct(fiscal - last_fiscal, last_fiscal), abs(fiscal - last_fiscal), fiscal], f'2024年一般公共预算拨款支出{fiscal}万元，比上年执行数'), ('share', [pct(_b['206'], fiscal, 1), _b['206'], fiscal], f'科学技术支出（类）{_b["206"]}万元，占'),
    ('growth', [pct('17.53', '691.30'), '17.53', '708.83'], '（1）科学技术支出（类）'), ('growth', [pct('235', '3655'), '235.00', '3420.00'], '（5）科学技术支出（类）'), ('sum', [basic, persons, office], f'2024年一般公共预算基本支出{basic}万元'), ('sum', ['24.75', '12.00', '5.40', '7.35'], '2024年“三公”经费预算24.75万元'),
    ('growth', ['14.85%', '3.20', '24.75'], '2024年“三公”经费预算24.75万元'), ('growth', ['50.00%', '4.00', '12.00'], '因公出国（境）费用12.00万元'), ('sum', [buying, goods, '0.00', services], f'2024年政府采购预算总额{buying}万元'), ('sum', ['5280.00', '1,860.00', '3,420.00'], '涉及资金5280.00万元'), ('share', [pct_cut('5280', project), '5280.00', project], '涉及资金5280.00万元'),
    ('sum', [w(spent), w(fiscal), w(carried)], f'收入总计{w(spent)}'), ('sum', [w(spent), '6,204.90', w(spent - d('6643.52')), '438.62'], f'{NAME}{w(spent)}'), ('sum', [w(total(*(whole(i) for i in ITEMS if i[0].startswith('20604')))), '1,860.00', '3,420.00'], '技术研究与开发5,280.00'), ('sum', [w(basic), w(persons), w(office)], f'合计{w(basic)}{w(persons)}'),
    ('sum', [w(_b['208']), *(w(paid(i)) for i in ITEMS if i[0].startswith('208'))], f'社会保障和就业支出{w(_b["208"])}')]
