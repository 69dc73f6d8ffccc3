"""Final accounts of a county bureau: two-sided tables, 类款项, the economic classification in two halves, then the explanations in prose."""
from accounts import *
from office import C, Doc

TITLE, SHORT = '松峪县市场监督管理局2023年度部门决算', 'SYM'
NAME = '松峪县市场监督管理局'
NAMES = {'201': '一般公共服务支出', '20138': '市场监督管理事务', '208': '社会保障和就业支出', '20805': '行政事业单位养老支出', '210': '卫生健康支出', '21011': '行政事业单位医疗',
         '221': '住房保障支出', '22102': '住房改革支出'}
ITEMS = [('2013801', '行政运行', '1486.32', 0, 0), ('2013802', '一般行政管理事务', 0, '62.40', 0), ('2013804', '市场主体管理', 0, '48.75', 0), ('2013805', '市场秩序执法', 0, '93.18', 0),
         ('2013816', '食品安全监管', 0, '215.60', '7.25'), ('2013850', '事业运行', '328.47', 0, 0), ('2080501', '行政单位离退休', '86.42', 0, 0),
         ('2080505', '机关事业单位基本养老保险缴费支出', '193.66', 0, 0), ('2080506', '机关事业单位职业年金缴费支出', '96.83', 0, 0), ('2101101', '行政单位医疗', '74.25', 0, 0),
         ('2101102', '事业单位医疗', '18.90', 0, 0), ('2210201', '住房公积金', '172.54', 0, 0)]
BUDGET = dict(zip((i[0] for i in ITEMS), map(d, '1462.80 65.00 48.75 98.00 220.00 321.90 84.10 195.20 97.60 75.10 19.05 174.00'.split())))
USE = {'2013801': '局机关及派出的市场监管所人员经费和公用经费', '2013802': '法治宣传、档案数字化等专项业务', '2013804': '经营主体登记注册窗口运行及信用监管', '2013805': '价格、广告、网络交易等领域的执法办案',
       '2013816': '食品安全监督抽检和校园食品安全“互联网+明厨亮灶”建设', '2013850': '所属检验检测中心的人员经费和公用经费', '2080501': '机关退休人员的生活补贴和公用支出',
       '2080505': '在职人员基本养老保险单位缴费', '2080506': '在职人员职业年金单位缴费', '2101101': '行政人员基本医疗保险单位缴费', '2101102': '事业人员基本医疗保险单位缴费', '2210201': '在职人员住房公积金单位缴存'}
WHY = {'2013801': '年中调整工资标准，追加人员经费', '2013802': '厉行节约，压减会议和印刷支出', '2013805': '部分案件检验鉴定费用未到结算期', '2013816': '抽检项目招标结余', '2013850': '年中新招录事业人员2名',
       '2080501': '年中新增退休人员3名', '2080505': '在职人员减少', '2080506': '在职人员减少', '2101101': '在职人员减少', '2101102': '缴费基数核定略低于预期', '2210201': '在职人员减少'}
A = Accounts(NAMES, ITEMS, other_income='9.80', opening='8.20', opening_other='7.26')
assert A.fiscal == d('2877.32') and A.spent == d('2884.57') and A.closing_all == d('18.01')

SALARY = [('301', '工资福利支出', [('01', '基本工资', '462.18'), ('02', '津贴补贴', '398.74'), ('03', '奖金', '386.50'), ('06', '伙食补助费', None), ('07', '绩效工资', '128.33'),
           ('08', '机关事业单位基本养老保险缴费', '193.66'), ('09', '职业年金缴费', '96.83'), ('10', '职工基本医疗保险缴费', '93.15'), ('11', '公务员医疗补助缴费', None),
           ('12', '其他社会保障缴费', '4.96'), ('13', '住房公积金', '172.54'), ('14', '医疗费', None), ('99', '其他工资福利支出', '57.20')]),
          ('303', '对个人和家庭的补助', [('01', '离休费', None), ('02', '退休费', '81.30'), ('04', '抚恤金', None), ('05', '生活补助', '5.12'), ('07', '医疗费补助', None), ('09', '奖励金', None)])]
OFFICE = [('302', '商品和服务支出', [('01', '办公费', '42.16'), ('02', '印刷费', '8.35'), ('05', '水费', '3.27'), ('06', '电费', '18.64'), ('07', '邮电费', '11.92'), ('08', '取暖费', None),
           ('09', '物业管理费', '36.00'), ('11', '差旅费', '21.75'), ('13', '维修（护）费', '14.08'), ('14', '租赁费', None), ('16', '培训费', '4.66'), ('17', '公务接待费', '2.83'),
           ('26', '劳务费', '19.40'), ('27', '委托业务费', '26.50'), ('28', '工会经费', '24.71'), ('29', '福利费', '18.29'), ('31', '公务用车运行维护费', '28.56'),
           ('39', '其他交通费用', '71.33'), ('99', '其他商品和服务支出', '14.56')]), ('310', '资本性支出', [('02', '办公设备购置', '9.87'), ('03', '专用设备购置', None)])]
LEFT, PERSONS = economic(SALARY)
RIGHT, OPERATING = economic(OFFICE)
assert PERSONS + OPERATING == A.basic
AGENCY = OPERATING - d('24.67')  # the public institution's share is no agency operating expense
THREE = dict(cars=('31.00', '28.56'), guests=('4.50', '2.83'))
THREE_B, THREE_F = total(*(a for a, _ in THREE.values())), total(*(b for _, b in THREE.values()))
# year before
GRAND, FGRAND, GENERAL, THREE_L, AGENCY_L = d('2791.36'), d('2776.90'), d('2768.70'), d('33.42'), d('340.56')

SHARE = '3.73%'    # planted: 93.15 / 2877.32 = 3.24 %
PROSE = '251.60'   # planted: the table has 215.60
WORD = '大于'      # planted: 93.18 against 98.00
STALE = '5.42%'    # planted: 11.65 / 340.56 = 3.42 %
assert pct('93.15', A.fiscal) == '3.24%' and pct(AGENCY - AGENCY_L, AGENCY_L) == '3.42%' and AGENCY - AGENCY_L == d('11.65')


def report():
    doc = Doc(body='Noto Serif CJK SC', head='Noto Sans CJK SC', size=12, line='128%', footer='第 {n} 页  共 {of} 页', footer_size=9, header=TITLE, margins=(2.4, 2.1, 2.4, 2.4))
    doc.title(NAME, size=24, before=3)
    doc.title('2023年度部门决算', size=24)
    doc.flat('（公开日期：2024年8月26日）', align='c', after=1)
    for line in ('第一部分  部门概况', '第二部分  2023年度部门决算表', '第三部分  2023年度部门决算情况说明', '第四部分  名词解释'):
        doc.p(line, indent=True, before=0.2)
    doc.page()
    doc.caption('第一部分  部门概况', size=16)
    doc.h1('一、主要职能')
    doc.p('松峪县市场监督管理局负责全县市场综合监督管理，承担经营主体登记注册、反不正当竞争、价格监督检查、产品质量与特种设备安全监察、食品药品安全监管、计量标准和认证认可、知识产权保护等职责，指导市场监管综合执法队伍建设。')
    doc.h1('二、部门决算单位构成')
    doc.p('纳入本部门2023年度决算编制范围的单位共2个：')
    doc.table([['序号', '单位名称', '单位性质', '备注'], ['1', NAME + '（本级）', '行政单位', '含7个派出市场监管所'], ['2', '松峪县综合检验检测中心', '公益一类事业单位', '']],
              widths=[8, 42, 28, 30], header=1, size=11)
    doc.p('截至2023年12月31日，本部门核定编制142名（行政编制108名、事业编制34名），年末实有在职人员137人（行政人员105人、事业人员32人），离退休人员61人。')
    doc.page()
    doc.caption('第二部分  2023年度部门决算表', size=16)

    def heading(n, name):
        doc.caption(f'{name}', size=13)
        doc.unit(f'公开{n:02d}表    部门：{NAME}', '金额单位：万元', size=9)

    heading(1, '收入支出决算总表')
    doc.table(A.two_sided(), widths=[34, 16, 34, 16], header=2, size=9, pad=0.05, line='100%')
    doc.page()
    heading(2, '收入决算表')
    cols = [lambda i: i[2] + i[3] + i[4], lambda i: i[2] + i[3], lambda i: D(0), lambda i: D(0), lambda i: i[4]]
    # income by item equals what the item spent, but for the unspent other income, which is food safety's
    unspent = A.other_income - A.other
    inc = [lambda i: cols[0](i) + (unspent if i[4] else 0), cols[1], cols[2], cols[3], lambda i: i[4] + (unspent if i[4] else 0)]
    rows = [[C('项目', cs=4), C('本年收入\n合计', rs=2), C('财政拨款\n收入', rs=2), C('上级补助\n收入', rs=2), C('事业收入', rs=2), C('其他收入', rs=2)], [C('功能分类科目编码', cs=3), '科目名称'],
            ['类', '款', '项', '合计', *A.sums(inc)]]
    doc.table(rows + A.tree(inc), widths=[6, 5, 5, 34, 15, 15, 12, 12, 12], header=2, size=9, align='ccclrrrrr', pad=0.05)
    heading(3, '支出决算表')
    out = [lambda i: i[2] + i[3] + i[4], lambda i: i[2], lambda i: i[3] + i[4], lambda i: D(0)]
    rows = [[C('项目', cs=4), C('本年支出\n合计', rs=2), C('基本支出', rs=2), C('项目支出', rs=2), C('上缴上级\n支出', rs=2)], [C('功能分类科目编码', cs=3), '科目名称'], ['类', '款', '项', '合计', *A.sums(out)]]
    doc.table(rows + A.tree(out), widths=[6, 5, 5, 36, 16, 16, 16, 12], header=2, size=9, align='ccclrrrr', pad=0.05)
    doc.page()
    heading(4, '财政拨款收入支出决算总表')
    doc.table(A.fiscal_two_sided(), widths=[28, 13, 28, 13, 13, 12, 12], header=2, size=8.5, pad=0.05, line='100%')
    heading(5, '一般公共预算财政拨款支出决算表')
    gen = [lambda i: i[2] + i[3], lambda i: i[2], lambda i: i[3]]
    rows = [[C('项目', cs=4), C('合计', rs=2), C('基本支出', rs=2), C('项目支出', rs=2)], [C('功能分类科目编码', cs=3), '科目名称']]
    doc.table(rows + A.tree(gen) + [[C('合计', cs=4, bold=True), *A.sums(gen)]], widths=[6, 5, 5, 40, 16, 16, 16], header=2, size=9, align='ccclrrr', pad=0.05)
    heading(6, '一般公共预算财政拨款基本支出决算表')
    doc.table(halves(LEFT, RIGHT, (('人员经费合计', PERSONS), ('公用经费合计', OPERATING))), widths=[6, 5, 32, 13, 6, 5, 26, 13], header=2, size=8.5, pad=0.04, line='100%')
    heading(7, '财政拨款“三公”经费支出决算表')
    (cb, cf), (gb, gf) = THREE['cars'], THREE['guests']
    doc.table([[C('预算数', cs=6), C('决算数', cs=6)],
               2 * [C('合计', rs=2), C('因公出国（境）费', rs=2), C('公务用车购置及运行维护费', cs=3), C('公务接待费', rs=2)],
               2 * ['小计', '购置费', '运行费'],
               [w(THREE_B), '0.00', cb, '0.00', cb, gb, w(THREE_F), '0.00', cf, '0.00', cf, gf]], widths=[1] * 12, header=3, size=8.5, pad=0.04)
    heading(8, '政府性基金预算财政拨款收入支出决算表')
    doc.table([[C('项目', cs=2), C('年初结转和结余', rs=2), C('本年收入', rs=2), C('本年支出', cs=3), C('年末结转和结余', rs=2)], ['功能分类科目编码', '科目名称', '小计', '基本支出', '项目支出'],
               [''] * 8, [C('合计', cs=2), *[''] * 6]], widths=[16, 24, 14, 12, 12, 12, 12, 14], header=2, size=9)
    doc.flat('注：本部门2023年度没有政府性基金预算财政拨款收入，也没有使用政府性基金预算财政拨款安排的支出，故本表无数据。', size=9, align='l')

    doc.page()
    doc.caption('第三部分  2023年度部门决算情况说明', size=16)
    doc.h1('一、收入支出决算总体情况说明')
    doc.p(f'{NAME}2023年度收入支出总计{f(A.grand)}万元。与2022年度相比，收入支出总计{change(A.grand, GRAND)}。主要原因是人员工资标准调整以及食品安全抽检任务增加。')
    doc.h1('二、收入决算情况说明')
    doc.p(f'本年收入合计{f(A.income)}万元，其中：财政拨款收入{f(A.fiscal_income)}万元，占{pct(A.fiscal_income, A.income)}；其他收入{f(A.other_income)}万元，占{pct(A.other_income, A.income)}。')
    doc.h1('三、支出决算情况说明')
    doc.p(f'本年支出合计{f(A.spent)}万元，其中：基本支出{f(A.basic)}万元，占{pct(A.basic, A.spent)}；项目支出{f(A.project + A.other)}万元，占{pct(A.project + A.other, A.spent)}。')
    doc.h1('四、财政拨款收入支出决算总体情况说明')
    doc.p(f'2023年度财政拨款收入支出总计{f(A.fiscal_grand)}万元。与2022年度相比，财政拨款收入支出总计{change(A.fiscal_grand, FGRAND)}，增长的主要原因同上。')
    doc.h1('五、一般公共预算财政拨款支出决算情况说明')
    doc.h2('（一）支出决算总体情况')
    doc.p(f'2023年度一般公共预算财政拨款支出{f(A.fiscal)}万元，占本年支出合计的{pct(A.fiscal, A.spent)}。与2022年度相比，一般公共预算财政拨款支出{change(A.fiscal, GENERAL)}。')
    doc.h2('（二）支出决算结构情况')
    shares = [f'{n}（类）{f(a)}万元，占{pct(a, A.fiscal) if n != "卫生健康支出" else SHARE}' for n, a in A.by_class(lambda i: i[2] + i[3]).items()]
    doc.p(f'一般公共预算财政拨款支出{f(A.fiscal)}万元，主要用于以下方面：' + '；'.join(shares) + '。')
    doc.h2('（三）支出决算具体情况')
    budget = total(*BUDGET.values())
    doc.p(f'2023年度一般公共预算财政拨款支出年初预算为{f(budget)}万元，支出决算为{f(A.fiscal)}万元，完成年初预算的{pct(A.fiscal, budget)}。决算数{against(A.fiscal, budget)}预算数的主要原因是年中按政策追加人员经费。其中：')
    for k, (code, name, b, p, _) in enumerate(A.items, 1):
        plan, paid = BUDGET[code], b + p
        printed = PROSE if code == '2013816' else f(paid)
        head = f'{k}.{NAMES[code[:3]]}（类）{NAMES[code[:5]]}（款）{name}（项）。主要用于{USE[code]}。年初预算为{f(plan)}万元，支出决算为{printed}万元，完成年初预算的{pct(paid, plan)}。'
        word = WORD if code == '2013805' else against(paid, plan)
        doc.p(head + ('决算数与预算数持平。' if paid == plan else f'决算数{word}预算数的主要原因是{WHY[code]}。'))
    doc.h1('六、一般公共预算财政拨款基本支出决算情况说明')
    names = lambda groups: '、'.join(n for _, _, parts in groups for _, n, a in parts if a)
    doc.p(f'2023年度一般公共预算财政拨款基本支出{f(A.basic)}万元，其中：人员经费{f(PERSONS)}万元，主要包括{names(SALARY)}；公用经费{f(OPERATING)}万元，主要包括{names(OFFICE)}。')
    doc.h1('七、财政拨款“三公”经费支出决算情况说明')
    doc.p(f'2023年度“三公”经费财政拨款支出预算为{f(THREE_B)}万元，支出决算为{f(THREE_F)}万元，完成预算的{pct(THREE_F, THREE_B)}，比2022年度{change(THREE_F, THREE_L)}。决算数小于预算数的主要原因是严控公务用车使用和接待标准。其中：'
          f'因公出国（境）费支出0万元，全年未安排出国（境）团组；公务用车运行维护费支出决算{cf}万元，完成预算的{pct(cf, cb)}，年末公务用车保有量9辆；'
          f'公务接待费支出决算{gf}万元，完成预算的{pct(gf, gb)}，全年国内公务接待46批次、312人次。')
    doc.h1('八、政府性基金预算财政拨款收入支出决算情况说明')
    doc.p('本部门2023年度没有政府性基金预算财政拨款收入和支出。')
    doc.h1('九、预算绩效管理情况')
    doc.p(f'本部门对2023年度4个一般公共预算项目支出全面开展绩效自评，共涉及资金{f(A.project)}万元，占一般公共预算项目支出总额的100%。4个项目自评得分分别为97.5分、98分、95分和96.5分，平均96.75分，均为“优”。')
    doc.h1('十、其他重要事项的情况说明')
    doc.p(f'（一）机关运行经费支出情况。2023年度机关运行经费支出{f(AGENCY)}万元（不含所属事业单位公用经费24.67万元），比2022年度增加{f(AGENCY - AGENCY_L)}万元，增长{STALE}，主要原因是派出市场监管所办公用房维修。')
    goods, services, sme, micro = d('36.85'), d('112.40'), d('127.60'), d('74.30')
    doc.p(f'（二）政府采购支出情况。2023年度政府采购支出总额{f(goods + services)}万元，其中：政府采购货物支出{f(goods)}万元、政府采购工程支出0万元、政府采购服务支出{f(services)}万元。'
          f'授予中小企业合同金额{f(sme)}万元，占政府采购支出总额的{pct(sme, goods + services)}，其中：授予小微企业合同金额{f(micro)}万元，占政府采购支出总额的{pct(micro, goods + services)}。')
    doc.p('（三）国有资产占有使用情况。截至2023年12月31日，本部门共有车辆9辆，其中：机要通信用车1辆、应急保障用车1辆、执法执勤用车6辆、特种专业技术用车1辆；单价100万元（含）以上设备（不含车辆）0台（套）。')
    doc.caption('第四部分  名词解释', size=16)
    for k, t in enumerate(('财政拨款收入：单位本年度从本级财政部门取得的各类财政拨款。', '其他收入：除财政拨款收入、事业收入、经营收入等以外取得的收入，主要是存款利息收入。',
                           '基本支出：为保障机构正常运转、完成日常工作任务而发生的人员支出和公用支出。', '项目支出：在基本支出之外，为完成特定行政任务或事业发展目标所发生的支出。',
                           '“三公”经费：财政拨款用于出国（境）、公务用车、公务接待三类事项的支出总称。', '机关运行经费：行政单位和参照公务员法管理的事业单位使用财政拨款安排的日常公用经费。'), 1):
        doc.p(f'{NUMERALS[k - 1]}、{t}')
    return doc


LABELS = [
    ('percentage-error', 'error', 'must', [SHARE, '93.15', '2877.32'], [f'93.15万元，占{SHARE}'], '卫生健康支出 93.15 / 2877.32 = 3.24%, not 3.73%; the four shares add to 77.67 + 13.10 + 3.73 + 6.00 = 100.50%.'),
    ('budget-comparison-contradiction', 'error', 'must', ['93.18', '98.00'], ['年初预算为98.00万元，支出决算为93.18万元，完成年初预算的95.08%。决算数大于预算数'],
     '市场秩序执法: 93.18 - 98.00 = -4.82 < 0 (95.08% of the budget), yet the text says 决算数大于预算数.'),
    ('text-table-mismatch', 'error', 'must', [PROSE, '215.60'], ['年初预算为220.00万元，支出决算为251.60万元，完成年初预算的98.00%'],
     '食品安全监管: 251.60 in prose, 215.60 in tables 5 (fiscal) and in the totals; 215.60 / 220.00 = 98.00% as printed, 251.60 would be 114.36%: two digits exchanged, 36.00 apart.'),
    ('percentage-error', 'error', 'must', [STALE, '11.65', '352.21'], ['增加11.65万元，增长5.42%'], '机关运行经费: 11.65 / (352.21 - 11.65) = 11.65 / 340.56 = 3.42%, not 5.42%.'),
    ('budget-comparison-contradiction', 'error', 'may', ['251.60', '220.00'], ['支出决算为251.60万元，完成年初预算的98.00%。决算数小于预算数'],
     'Follows from the wrong 251.60: with it the outturn would exceed the budget of 220.00, with 215.60 决算数小于预算数 is right.'),
]

_b = total(*BUDGET.values())
RELATIONS = hold(A, ['208', '20138', '20805', '21011', '221']) + [
    ('count', '142 108 34', '核定编制142名'), ('count', '137 105 32', '年末实有在职人员137人'), ('growth', [pct(A.grand - GRAND, GRAND), A.grand - GRAND, A.grand], f'收入支出总计增加{A.grand - GRAND}万元'), ('equal', [A.grand, w(A.grand)], f'2023年度收入支出总计{A.grand}万元'),
    ('sum', [A.income, A.fiscal_income, A.other_income], f'本年收入合计{A.income}万元'), ('share', [pct(A.fiscal_income, A.income), A.fiscal_income, A.income], f'财政拨款收入{A.fiscal_income}万元，占'), ('sum', [A.spent, A.basic, A.project + A.other], f'本年支出合计{A.spent}万元'),
    ('share', [pct(A.basic, A.spent), A.basic, A.spent], f'基本支出{A.basic}万元，占'), ('growth', [pct(A.fiscal - GENERAL, GENERAL), A.fiscal - GENERAL, A.fiscal], '与2022年度相比，一般公共预算财政拨款支出增加'), ('rate', [pct(A.fiscal, _b), A.fiscal, _b], f'支出决算为{A.fiscal}万元，完成年初预算的'),
    ('rate', '101.61% 1486.32 1462.80', '完成年初预算的101.61%'), ('comparison', '1486.32 1462.80', '完成年初预算的101.61%。决算数大于预算数'), ('comparison', '62.40 65.00', '完成年初预算的96.00%。决算数小于预算数'), ('sum', [w(PERSONS), w(LEFT[0][3]), w(LEFT[14][3])], '人员经费合计'),
    ('sum', [w(OPERATING), w(RIGHT[0][3]), '9.87'], '公用经费合计'), ('sum', [w(LEFT[0][3]), *(a for _, _, a in SALARY[0][2] if a)], '工资福利支出'), ('sum', [A.basic, PERSONS, OPERATING], f'一般公共预算财政拨款基本支出{A.basic}万元，其中：人员经费'), ('sum', '35.50 31.00 4.50', '支出预算为35.50万元'),
    ('rate', [pct(THREE_F, THREE_B), THREE_F, THREE_B], f'支出决算为{THREE_F}万元，完成预算的'), ('growth', ['6.07%', '2.03', THREE_F], '比2022年度减少2.03万元，下降'), ('rate', '92.13% 28.56 31.00', '公务用车运行维护费支出决算28.56万元，完成预算的'), ('sum', '149.25 36.85 112.40', '政府采购支出总额149.25万元'),
    ('share', '85.49% 127.60 149.25', '授予中小企业合同金额127.60万元，占'), ('count', '9 1 1 6 1', '共有车辆9辆'), ('equal', ['215.60', '215.60'], '食品安全监管215.60')]
