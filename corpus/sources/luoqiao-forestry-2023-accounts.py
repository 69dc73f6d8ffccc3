"""Final accounts with nine landscape tables in 元 (line numbers, one table of sixteen columns, the economic classification in three parts), explanations in 万元."""
from accounts import CLASSES, NUMERALS
from money import *
from office import C, Doc

TITLE, SHORT = '罗巧县林业和草原局2023年度部门决算', 'LQF'
NAME = '罗巧县林业和草原局'
NAMES = {'205': '教育支出', '20508': '进修及培训', '208': '社会保障和就业支出', '20805': '行政事业单位养老支出', '20808': '抚恤', '210': '卫生健康支出', '21011': '行政事业单位医疗', '211': '节能环保支出', '21105': '森林保护修复',
         '212': '城乡社区支出', '21208': '国有土地使用权出让收入安排的支出', '213': '农林水支出', '21302': '林业和草原', '221': '住房保障支出', '22102': '住房改革支出'}
# code, name, persons, office, project, other (paid from other income), opening, closing; in 元
ITEMS = [(c, n, *map(d, v.split())) for c, n, v in [
    ('2050803', '培训支出', '0 23460.00 0 0 0 0'), ('2080501', '行政单位离退休', '684215.40 0 0 0 0 0'), ('2080502', '事业单位离退休', '1263908.75 0 0 0 0 0'),
    ('2080505', '机关事业单位基本养老保险缴费支出', '1932648.32 0 0 0 0 0'), ('2080506', '机关事业单位职业年金缴费支出', '418226.50 0 0 0 0 0'), ('2080801', '死亡抚恤', '216480.00 0 0 0 0 0'),
    ('2101101', '行政单位医疗', '251364.18 0 0 0 0 0'), ('2101102', '事业单位医疗', '684930.27 0 0 0 0 0'), ('2101103', '公务员医疗补助', '352617.96 0 0 0 0 0'),
    ('2110501', '森林管护', '0 0 1584000.00 0 0 0'), ('2110599', '其他森林保护修复支出', '0 0 263750.00 0 0 0'), ('2120899', '其他国有土地使用权出让收入安排的支出', '0 0 350000.00 0 0 0'),
    ('2130201', '行政运行', '3218465.33 486231.74 0 0 0 0'), ('2130204', '事业机构', '9864512.61 713846.09 0 0 0 0'), ('2130205', '森林资源培育', '0 0 2417350.00 182400.00 0 0'),
    ('2130207', '森林资源管理', '0 0 684500.00 0 0 0'), ('2130209', '森林生态效益补偿', '0 0 5326470.00 0 126450.00 0'), ('2130211', '动植物保护', '0 0 95000.00 0 0 0'),
    ('2130234', '林业草原防灾减灾', '0 0 1368799.50 0 0 98300.50'), ('2210201', '住房公积金', '1638254.00 0 0 0 0 0')]]
FUND = '2120899'
persons, office, project, other, opening, closing = (total(*(i[k] for i in ITEMS)) for k in range(2, 8))
basic, fiscal = persons + office, persons + office + project
fund = next(i[4] for i in ITEMS if i[0] == FUND)
general = fiscal - fund
spent = fiscal + other
fiscal_in = fiscal + closing - opening
income = fiscal_in + other
grand = income + opening
assert grand == spent + closing
paid = lambda i: i[2] + i[3] + i[4] + i[5]
got = lambda i: paid(i) + i[7] - i[6]
GENERAL = [i for i in ITEMS if i[0] != FUND]


def tree(cols, items=ITEMS):
    """Rows of 类, 款 and 项; an amount of nothing is an empty cell."""
    rows, seen = [], set()
    for i in items:
        for cut in (3, 5, 7):
            code = i[0][:cut]
            if code not in seen:
                seen.add(code)
                inside = [j for j in items if j[0].startswith(code)]
                rows.append([C(code, align='l'), C(('', '  ', '    ')[(cut - 3) // 2] + (i[1] if cut == 7 else NAMES[code]), align='l')] + [blank(total(*(c(j) for j in inside))) for c in cols])
    return rows


sums = lambda cols, items=ITEMS: [blank(total(*(c(j) for j in items))) for c in cols]
by_class = {}
for i in ITEMS:
    by_class[NAMES[i[0][:3]]] = by_class.get(NAMES[i[0][:3]], D(0)) + paid(i)

WAN = lambda x: f(d(x) / 10000)
SALARY = [('301', '工资福利支出', [('30101', '基本工资', '5326418.00'), ('30102', '津贴补贴', '2184630.50'), ('30103', '奖金', '1862397.00'), ('30107', '绩效工资', None), ('30108', '机关事业单位基本养老保险缴费', '1932648.32'),
           ('30109', '职业年金缴费', '418226.50'), ('30110', '职工基本医疗保险缴费', '936294.45'), ('30111', '公务员医疗补助缴费', '352617.96'), ('30112', '其他社会保障缴费', '127465.20'), ('30113', '住房公积金', '1638254.00'), ('30199', '其他工资福利支出', '0')]),
          ('303', '对个人和家庭的补助', [('30301', '离休费', '0'), ('30302', '退休费', '1948124.15'), ('30304', '抚恤金', '216480.00'), ('30305', '生活补助', '64260.00'), ('30309', '奖励金', '0'), ('30399', '其他对个人和家庭的补助', '0')])]
OFFICE = [('302', '商品和服务支出', [('30201', '办公费', '186240.35'), ('30202', '印刷费', '24860.00'), ('30204', '手续费', '0'), ('30205', '水费', '14236.80'), ('30206', '电费', '68472.11'), ('30207', '邮电费', '52318.46'), ('30209', '物业管理费', '96000.00'), ('30211', '差旅费', '168753.20'),
           ('30213', '维修（护）费', '47290.00'), ('30215', '会议费', '8640.00'), ('30216', '培训费', '23460.00'), ('30217', '公务接待费', '21536.00'), ('30226', '劳务费', '38400.00'), ('30228', '工会经费', '146210.37'), ('30229', '福利费', '21860.00'), ('30231', '公务用车运行维护费', '86417.52'),
           ('30239', '其他交通费用', None), ('30299', '其他商品和服务支出', '12650.00')]), ('310', '资本性支出', [('31002', '办公设备购置', '36480.00'), ('31003', '专用设备购置', '0')])]


def settle(groups, whole):
    """Fills the one amount left open so that the groups add to the whole; rows (code, name, amount)."""
    rest = whole - total(*(a for _, _, ps in groups for _, _, a in ps))
    assert rest > 0
    rows = []
    for code, name, parts in groups:
        parts = [(c, n, rest if a is None else d(a)) for c, n, a in parts]
        rows += [(code, name, total(*(a for _, _, a in parts)))] + [(c, '  ' + n, a) for c, n, a in parts]
    return rows


LEFT, RIGHT = settle(SALARY, persons), settle(OFFICE, office)
TRIPS, CARS, GUESTS = (d('0'), d('0')), (d('96000.00'), d('86417.52')), (d('28000.00'), d('21536.00'))
three_b, three = total(TRIPS[0], CARS[0], GUESTS[0]), total(TRIPS[1], CARS[1], GUESTS[1])
BEFORE = dict(income=d('30986214.55'), spent=d('31240873.18'), general=d('30417265.33'), three=d('114872.30'), cars=d('89652.30'), guests=d('25220.00'), agency=d('463218.92'))
agency = next(i[3] for i in ITEMS if i[0] == '2130201') + d('23460.00')

CLASS_ROW = w(total(*(paid(i) for i in ITEMS if i[0][:3] == '208')))
SWAPPED = CLASS_ROW.replace('4,515,', '4,551,')  # planted: the class row of 208 in table 3, two digits exchanged
PROSE = WAN(basic)[:2] + WAN(basic)[3] + WAN(basic)[2] + WAN(basic)[4:]  # planted: two digits exchanged in the prose
TENFOLD = '350.00'   # planted: 350,000.00 元 are 35.00 万元
YEAR = '2022年度一般公共预算财政拨款基本支出决算表'  # planted: the wrong year in a table's heading
OVERALL = w(three + 1000)  # planted: vehicles and receptions add to 1,000.00 less
assert SWAPPED != CLASS_ROW and PROSE != WAN(basic)


def report():
    doc = Doc(body='AR PL UMing CN', head='WenQuanYi Zen Hei', digits='Liberation Serif', size=14, line='150%', footer='第{n}页', footer_align='r', margins=(2.4, 2.0, 2.3, 2.2), first_footer=False)
    doc.title(NAME, size=26, before=6)
    doc.title('2023年度部门决算', size=26, after=8)
    doc.flat('二〇二四年九月', align='c', size=16)
    doc.pending = 'Tall'
    doc.caption('第一部分  部门概况', size=18)
    doc.h1('一、主要职能')
    doc.p('负责全县林业和草原的监督管理，组织实施造林绿化、森林和草原资源保护、湿地保护、野生动植物保护、林草防火预防和有害生物防治，推进集体林权制度改革和林下产业发展。')
    doc.h1('二、部门基本情况')
    doc.p('（一）机构设置。我部门共设置6个内设机构，所属单位4个，分别为县森林资源监测站、县国有林场、县林草有害生物防治检疫站、县野生动植物收容救护站，均未独立核算，纳入本级决算，故2023年度决算编报单位共1个。')
    doc.p('（二）人员和车辆。2023年末实有编制118名，其中行政编制26名、事业编制92名（含参公管理事业编制0名）；在职在编实有112人，其中行政25人、事业87人；尚未移交养老保险基金发放养老金的离退休人员合计64人，其中离休0人、退休64人。年末其他人员312人，均为生态护林员，不占编制。实有车辆编制5辆，在编实有车辆5辆。')
    doc.turn(True)
    doc.caption('第二部分  2023年度部门决算表', size=18)
    doc.page()

    def heading(n, name):
        doc.caption(name, size=15)
        doc.unit(f'部门：{NAME}', f'公开{n:02d}表    金额单位：元', size=9)

    L, R = (lambda x: C(x, align='l')), (lambda x: C(x, align='r'))
    heading(1, '收入支出决算总表')
    left = [('一、一般公共预算财政拨款收入', fiscal_in - fund), ('二、政府性基金预算财政拨款收入', fund), ('三、国有资本经营预算财政拨款收入', 0), ('四、上级补助收入', 0), ('五、事业收入', 0), ('六、经营收入', 0), ('七、附属单位上缴收入', 0), ('八、其他收入', other)]
    rows = [[C('收入', cs=3), C('支出', cs=3)], ['项目', '行次', '金额', '项目', '行次', '金额'], ['栏次', '', '1', '栏次', '', '2']]
    for k, name in enumerate(CLASSES):
        a, b = left[k] if k < len(left) else ('', 0)
        rows.append([L(a), str(k + 1), R(blank(b)), L(f'{NUMERALS[k]}、{name}'), str(k + 28), R(blank(by_class.get(name, 0)))])
    for k, (a, b, x, y) in enumerate((('本年收入合计', income, '本年支出合计', spent), ('使用非财政拨款结余（含专用结余）', 0, '结余分配', 0), ('年初结转和结余', opening, '年末结转和结余', closing), ('总计', grand, '总计', grand))):
        rows.append([C(a, bold=k in (0, 3)), str(24 + k), R(blank(b)), C(x, bold=k in (0, 3)), str(51 + k), R(blank(y))])
    doc.table(rows, widths=[32, 6, 17, 32, 6, 17], header=3, size=9, pad=0.04, line='100%')
    doc.flat('注：1.本表反映部门本年度的总收支和年初、年末结转结余情况；2.本表金额转换成万元时，因四舍五入可能存在尾差。', size=8.5, align='l', line='110%')
    doc.page()
    heading(2, '收入决算表')
    zero = lambda i: D(0)
    cols = [got, lambda i: got(i) - i[5], zero, zero, zero, zero, lambda i: i[5]]
    head = [[C('项目', cs=2), C('本年收入合计', rs=2), C('财政拨款收入', rs=2), C('上级补助收入', rs=2), C('事业收入', rs=2), C('经营收入', rs=2), C('附属单位上缴收入', rs=2), C('其他收入', rs=2)], ['功能分类科目编码', '科目名称'], [C('栏次', cs=2), *'1234567'], [C('合计', cs=2, bold=True), *sums(cols)]]
    doc.table(head + tree(cols), widths=[11, 34, 15, 15, 11, 10, 10, 11, 12], header=3, size=9, pad=0.05, align='llrrrrrrr')
    doc.page()
    heading(3, '支出决算表')
    cols = [paid, lambda i: i[2] + i[3], lambda i: i[4] + i[5], zero, zero, zero]
    head = [[C('项目', cs=2), C('本年支出合计', rs=2), C('基本支出', rs=2), C('项目支出', rs=2), C('上缴上级支出', rs=2), C('经营支出', rs=2), C('对附属单位补助支出', rs=2)], ['功能分类科目编码', '科目名称'], [C('栏次', cs=2), *'123456'], [C('合计', cs=2, bold=True), *sums(cols)]]
    body = tree(cols)
    k = next(k for k, row in enumerate(body) if row[0].text == '208')
    body[k][2] = SWAPPED
    doc.table(head + body, widths=[11, 36, 16, 16, 16, 11, 10, 12], header=3, size=9, pad=0.05, align='llrrrrrr')
    doc.page()
    heading(4, '财政拨款收入支出决算总表')
    rows = [[C('收入', cs=3), C('支出', cs=6)], ['项目', '行次', '金额', '项目', '行次', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'], ['栏次', '', '1', '栏次', '', '2', '3', '4', '5']]
    shown = [c for c in CLASSES if c in by_class]
    fisc = {c: total(*(paid(i) - i[5] for i in ITEMS if NAMES[i[0][:3]] == c)) for c in shown}
    left = [('一、一般公共预算财政拨款', fiscal_in - fund), ('二、政府性基金预算财政拨款', fund), ('三、国有资本经营预算财政拨款', 0)]
    for k, name in enumerate(shown):
        a, b = left[k] if k < 3 else ('', 0)
        g = D(0) if name == '城乡社区支出' else fisc[name]
        rows.append([L(a), str(k + 1), R(blank(b)), L(name), str(k + 14), R(w(fisc[name])), R(blank(g)), R(blank(fisc[name] - g)), ''])
    n = len(shown)
    for k, (a, b, x, y) in enumerate((('本年收入合计', fiscal_in, '本年支出合计', (fiscal, general, fund)), ('年初财政拨款结转和结余', opening, '年末财政拨款结转和结余', (closing, closing, D(0))), ('  一般公共预算财政拨款', opening, '', None),
                                      ('  政府性基金预算财政拨款', 0, '', None), ('总计', fiscal_in + opening, '总计', (fiscal + closing, general + closing, fund)))):
        rows.append([C(a, align='l'), str(n + 1 + k), R(blank(b)), C(x, align='l'), str(n + 14 + k)] + ([R(blank(v)) for v in y] + [''] if y else [''] * 4))
    doc.table(rows, widths=[25, 5, 15, 22, 5, 15, 15, 14, 13], header=3, size=9, pad=0.05, line='105%')
    doc.page()
    heading(5, '一般公共预算财政拨款收入支出决算表')
    cols = [lambda i: i[6], zero, lambda i: i[6], lambda i: got(i) - i[5], lambda i: i[2] + i[3], lambda i: got(i) - i[5] - i[2] - i[3], lambda i: paid(i) - i[5], lambda i: i[2] + i[3], lambda i: i[2], lambda i: i[3], lambda i: i[4], lambda i: i[7], zero, lambda i: i[7]]
    head = [[C('项目', cs=2), C('年初结转和结余', cs=3), C('本年收入', cs=3), C('本年支出', cs=5), C('年末结转和结余', cs=3)],
            [C('功能分类科目编码', rs=2), C('科目名称', rs=2), C('合计', rs=2), C('基本支出结转', rs=2), C('项目支出结转和结余', rs=2), C('合计', rs=2), C('基本支出', rs=2), C('项目支出', rs=2), C('合计', rs=2), C('基本支出', cs=3), C('项目支出', rs=2), C('合计', rs=2), C('基本支出结转', rs=2), C('项目支出结转和结余', rs=2)],
            ['小计', '人员经费', '公用经费'], [C('栏次', cs=2), *map(str, range(1, 15))], [C('合计', cs=2, bold=True), *sums(cols, GENERAL)]]
    doc.table(head + tree(cols, GENERAL), widths=[7, 15, 9, 6, 9, 11, 11, 11, 11, 11, 11, 10, 11, 9, 6, 9], header=4, size=6.5, pad=0.03, line='100%', align='ll' + 'r' * 14)
    doc.page()
    heading(6, YEAR)
    rows = [[C('人员经费', cs=3), C('公用经费', cs=6)], ['科目编码', '科目名称', '决算数'] * 3]
    half = 12
    parts = LEFT, RIGHT[:half], RIGHT[half:]
    for k in range(max(map(len, parts))):
        row = []
        for part in parts:
            code, name, a = part[k] if k < len(part) else ('', '', 0)
            row += [L(code), L(name), R(blank(a))]
        rows.append(row)
    rows.append([C('人员经费合计', cs=2, bold=True), R(w(persons)), C('公用经费合计', cs=5, bold=True), R(w(office))])
    doc.table(rows, widths=[8, 24, 14, 8, 19, 12, 8, 19, 12], header=2, size=9, pad=0.04, line='105%')
    doc.page()
    heading(7, '政府性基金预算财政拨款收入支出决算表')
    cols = [zero, got, paid, zero, lambda i: i[4], zero]
    head = [[C('项目', cs=2), C('年初结转和结余', rs=2), C('本年收入', rs=2), C('本年支出', cs=3), C('年末结转和结余', rs=2)], ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出'], [C('合计', cs=2, bold=True), *sums(cols, [i for i in ITEMS if i[0] == FUND])]]
    doc.table(head + tree(cols, [i for i in ITEMS if i[0] == FUND]), widths=[12, 36, 14, 14, 14, 12, 14, 14], header=2, size=9.5, align='llrrrrrr')
    heading(8, '国有资本经营预算财政拨款收入支出决算表')
    doc.table([[C('项目', cs=2), C('结转', rs=2), C('本年收入', rs=2), C('本年支出', cs=3), C('结余', rs=2)], ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出'], [''] * 8, [''] * 8], widths=[12, 36, 14, 14, 14, 12, 14, 14], header=2, size=9.5)
    doc.flat('说明：本部门2023年度没有国有资本经营预算财政拨款收入，也没有使用国有资本经营预算财政拨款安排的支出，故本表为空表。', size=9, align='l')
    doc.page()
    heading(9, '财政拨款“三公”经费、机关运行经费情况表')
    dash = '—'
    rows = [['项目', '行次', '预算数', '决算统计数'], [C('栏次', align='c'), '', '1', '2'], ['一、“三公”经费支出', '1', dash, dash], ['（一）支出合计', '2', w(three_b), OVERALL], ['  1.因公出国（境）费', '3', '0.00', '0.00'], ['  2.公务用车购置及运行维护费', '4', w(CARS[0]), w(CARS[1])],
            ['    （1）公务用车购置费', '5', '0.00', '0.00'], ['    （2）公务用车运行维护费', '6', w(CARS[0]), w(CARS[1])], ['  3.公务接待费', '7', w(GUESTS[0]), w(GUESTS[1])], ['    （1）国内接待费', '8', dash, w(GUESTS[1])], ['       其中：外事接待费', '9', dash, ''], ['    （2）国（境）外接待费', '10', dash, ''],
            ['（二）相关统计数', '11', dash, dash], ['  1.公务用车保有量（辆）', '12', dash, '5'], ['  2.国内公务接待批次（个）', '13', dash, '37'], ['  3.国内公务接待人次（人）', '14', dash, '268'], ['二、机关运行经费', '15', dash, w(agency)]]
    doc.table(rows, widths=[46, 8, 23, 23], header=2, size=9.5, pad=0.05, align='lcrr', line='105%')
    doc.turn(False)
    doc.caption('第三部分  2023年度部门决算情况说明', size=18)
    doc.h1('一、收入决算情况说明')
    doc.p(f'{NAME}2023年度收入合计{WAN(income)}万元。其中：财政拨款收入{WAN(fiscal_in)}万元，占总收入的{pct(fiscal_in, income)}；其他收入{WAN(other)}万元，占总收入的{pct(other, income)}。与上年相比，收入合计{change(income / 10000, BEFORE["income"] / 10000)}。主要原因是森林生态效益补偿和防灾减灾资金变动。')
    doc.h1('二、支出决算情况说明')
    doc.p(f'{NAME}2023年度支出合计{WAN(spent)}万元。其中：基本支出{PROSE}万元，占总支出的{pct(basic, spent)}；项目支出{WAN(project + other)}万元，占总支出的{pct(project + other, spent)}；上缴上级支出、经营支出、对附属单位补助支出共0.00万元。与上年相比，支出合计{change(spent / 10000, BEFORE["spent"] / 10000)}。')
    doc.p(f'（一）基本支出情况。2023年度用于保障机构正常运转、完成日常工作任务的支出中，工资福利支出、对个人和家庭的补助等人员经费占基本支出的{pct(persons, basic)}；办公费、差旅费、办公设备购置等公用经费占基本支出的{pct(office, basic)}。')
    top = next(i for i in ITEMS if i[0] == '2130209')
    doc.p(f'（二）项目支出情况。2023年度用于完成特定的行政工作任务或事业发展目标的项目支出{WAN(project + other)}万元，其中：森林生态效益补偿{WAN(top[4])}万元、森林资源培育{WAN(d("2417350") + other)}万元、森林管护158.40万元。基本建设类项目支出0.00万元。')
    doc.h1('三、一般公共预算财政拨款支出决算情况说明')
    doc.p(f'（一）总体情况。{NAME}2023年度一般公共预算财政拨款支出{WAN(general)}万元，占本年支出合计的{pct(general, spent)}。与上年相比，一般公共预算财政拨款支出{change(general / 10000, BEFORE["general"] / 10000)}。')
    doc.p('（二）具体使用情况。')
    k = 0
    uses = {'教育支出': '干部教育培训', '社会保障和就业支出': '养老保险、职业年金单位缴费和退休人员生活补助', '卫生健康支出': '职工基本医疗保险缴费', '节能环保支出': '天然林管护', '农林水支出': '机构运转、造林绿化、生态效益补偿、森林草原防灾减灾', '住房保障支出': '住房公积金'}
    for name in shown:
        if name in uses:
            k += 1
            doc.p(f'{k}.{name}（类）支出{WAN(fisc[name])}万元，占一般公共预算财政拨款总支出的{pct(fisc[name], general)}。主要用于{uses[name]}。')
    doc.h1('四、财政拨款“三公”经费支出决算情况说明')
    doc.p(f'2023年度财政拨款“三公”经费支出年初预算为{WAN(three_b)}万元，支出决算为{WAN(three)}万元，完成年初预算的{pct(three, three_b)}。其中：因公出国（境）费支出决算为0.00万元；公务用车购置及运行维护费支出决算为{WAN(CARS[1])}万元，完成年初预算的{pct(CARS[1], CARS[0])}，占“三公”经费支出决算的{pct(CARS[1], three)}；'
          f'公务接待费支出决算为{WAN(GUESTS[1])}万元，完成年初预算的{pct(GUESTS[1], GUESTS[0])}，占“三公”经费支出决算的{pct(GUESTS[1], three)}。')
    doc.p(f'与上年相比，“三公”经费支出{change(three / 10000, BEFORE["three"] / 10000)}。其中：公务用车运行维护费{change(CARS[1] / 10000, BEFORE["cars"] / 10000)}；公务接待费{change(GUESTS[1] / 10000, BEFORE["guests"] / 10000)}。国内公务接待37批次（其中：外事接待0批次），接待人次268人（其中：外事接待人次0人），人均80.36元。')
    assert f(GUESTS[1] / 268) == '80.36'
    doc.h1('五、政府性基金预算财政拨款支出决算情况说明')
    doc.p(f'2023年度政府性基金预算财政拨款支出{TENFOLD}万元，全部为项目支出，用于城郊面山绿化，年初、年末均无结转结余。')
    doc.h1('六、其他重要事项的情况说明')
    doc.p(f'（一）机关运行经费支出情况。2023年机关运行经费支出{WAN(agency)}万元，与上年相比{change(agency / 10000, BEFORE["agency"] / 10000)}，主要原因是巡山护林差旅费增加。所属事业单位公用经费{WAN(office - agency)}万元不计入机关运行经费。')
    doc.p('（二）国有资产占用情况。截至2023年12月31日，资产总额4,382.66万元，其中，流动资产386.42万元，固定资产2,904.18万元，在建工程1,018.30万元，无形资产73.76万元。与上年相比，资产总额增加215.07万元，其中固定资产减少48.39万元。处置房屋建筑物0平方米；处置车辆1辆，账面原值16.80万元。')
    assert total('386.42', '2904.18', '1018.30', '73.76') == d('4382.66')
    doc.p('（三）政府采购支出情况。2023年度政府采购支出总额286.35万元，其中：政府采购货物支出64.20万元；政府采购工程支出158.00万元；政府采购服务支出64.15万元。授予中小企业合同金额251.90万元，占政府采购支出总额的87.96%。')
    assert total('64.20', '158', '64.15') == d('286.35') and pct_cut('251.90', '286.35') == '87.96%'
    doc.caption('第四部分  名词解释', size=18)
    for k, t in enumerate(('财政拨款收入：指县级财政部门当年拨付的资金。', '其他收入：指上述收入以外的各项收入，本部门为省级林草科研单位拨付的良种选育合作经费。', '年末结转和结余：指单位按有关规定结转到下年或以后年度继续使用的资金。', '“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费。'), 1):
        doc.p(f'{NUMERALS[k - 1]}、{t}')
    return doc


LABELS = [
    ('sum-mismatch', 'error', 'must', [SWAPPED, CLASS_ROW], [SWAPPED], f'支出决算表, class 208: 20805 and 20808 add to {CLASS_ROW}, as does its 基本支出; {SWAPPED} has two digits exchanged, and with it the classes exceed the 合计.'),
    ('text-table-mismatch', 'error', 'must', [PROSE, w(basic)], [f'基本支出{PROSE}万元'], f'基本支出 is {w(basic)} 元 = {WAN(basic)} 万元 in the tables, and {WAN(spent)} - {WAN(project + other)}; the prose exchanges two digits.'),
    ('text-table-mismatch', 'error', 'must', [TENFOLD, '350,000.00'], [f'政府性基金预算财政拨款支出{TENFOLD}万元'], '350,000.00 元 in table 7 are 35.00 万元, not 350.00.'),
    ('year-mismatch', 'error', 'must', [], [YEAR], 'A table of the 2023 accounts is headed 2022年度.'),
    ('sum-mismatch', 'error', 'must', [OVERALL, w(three)], [OVERALL], f'0.00 + 86,417.52 + 21,536.00 = {w(three)}; the table prints {OVERALL}, and the prose {WAN(three)} 万元 is right.'),
    ('percentage-error', 'error', 'may', [PROSE, pct(basic, spent)], [f'基本支出{PROSE}万元，占总支出的'], 'With the wrong amount the share would not hold.'),
    ('text-table-mismatch', 'error', 'may', [OVERALL, WAN(three)], [f'支出决算为{WAN(three)}万元'], 'The prose has the right sum.'),
]

_sum = lambda code, k=paid: total(*(k(i) for i in ITEMS if i[0].startswith(code)))
RELATIONS = [
    ('count', '118 26 92', '2023年末实有编制118名'), ('count', '112 25 87', '在职在编实有112人'), ('count', '64 0 64', '离退休人员合计64人'), ('sum', [w(income), w(fiscal_in - fund), w(fund), w(other)], f'本年收入合计24{w(income)}'), ('sum', [w(spent), *map(w, by_class.values())], f'本年支出合计51{w(spent)}'),
    ('sum', [w(grand), w(income), w(opening)], f'总计27{w(grand)}'), ('sum', [w(grand), w(spent), w(closing)], f'总计27{w(grand)}总计54'), ('sum', [w(_sum('21302')), *(w(paid(i)) for i in ITEMS if i[0].startswith('21302'))], f'林业和草原{w(_sum("21302"))}'),
    ('sum', [w(_sum('21011')), *(w(paid(i)) for i in ITEMS if i[0].startswith('21011'))], f'行政事业单位医疗{w(_sum("21011"))}'), ('sum', [w(spent), w(basic), w(project + other)], f'合计{w(spent)}{w(basic)}'), ('sum', [w(fiscal), w(general), w(fund)], f'本年支出合计{14 + len(by_class)}{w(fiscal)}'),
    ('sum', [w(persons), w(LEFT[0][2]), w(next(x[2] for x in LEFT if x[0] == '303'))], f'人员经费合计{w(persons)}'), ('sum', [w(office), w(RIGHT[0][2]), '36,480.00'], f'公用经费合计{w(office)}'), ('sum', [w(three_b), w(CARS[0]), w(GUESTS[0])], f'（一）支出合计2{w(three_b)}'),
    ('sum', [WAN(income), WAN(fiscal_in), WAN(other)], f'2023年度收入合计{WAN(income)}万元'), ('equal', [WAN(income), w(income)], f'2023年度收入合计{WAN(income)}万元'), ('share', [pct(fiscal_in, income), WAN(fiscal_in), WAN(income)], f'财政拨款收入{WAN(fiscal_in)}万元，占总收入的'),
    ('share', [pct(basic, spent), w(basic), w(spent)], '占总支出的'), ('growth', [pct(spent - BEFORE['spent'], BEFORE['spent']), WAN(abs(spent - BEFORE['spent'])), WAN(spent)], '与上年相比，支出合计'), ('equal', [WAN(general), w(general)], f'2023年度一般公共预算财政拨款支出{WAN(general)}万元'),
    ('share', [pct(general, spent), WAN(general), WAN(spent)], '占本年支出合计的'), ('rate', [pct(three, three_b), WAN(three), WAN(three_b)], f'支出决算为{WAN(three)}万元，完成年初预算的'), ('rate', [pct(CARS[1], CARS[0]), w(CARS[1]), w(CARS[0])], f'完成年初预算的{pct(CARS[1], CARS[0])}'),
    ('rate', '80.36 21,536.00 268', '人均80.36元'), ('sum', '4,382.66 386.42 2,904.18 1,018.30 73.76', '资产总额4,382.66万元'), ('sum', '286.35 64.20 158.00 64.15', '政府采购支出总额286.35万元'), ('share', '87.96% 251.90 286.35', '占政府采购支出总额的87.96%')]
