"""Final accounts of a city district's bureau: nine tables in 万元 without numbers, budget and outturn side by side in the 三公 table, then the explanations. Nothing is wrong in it."""
from accounts import *
from office import C, Doc

TITLE, SHORT = '汇州市澜浦区司法局2024年度部门决算', 'LPJ'
NAME = '汇州市澜浦区司法局'
NAMES = {'204': '公共安全支出', '20406': '司法', '208': '社会保障和就业支出', '20805': '行政事业单位养老支出', '210': '卫生健康支出', '21011': '行政事业单位医疗',
         '221': '住房保障支出', '22102': '住房改革支出', '229': '其他支出', '22960': '彩票公益金安排的支出'}
ITEMS = [('2040601', '行政运行', '3628.47', 0, 0), ('2040602', '一般行政管理事务', 0, '218.36', 0), ('2040604', '基层司法业务', 0, '486.92', 0), ('2040605', '普法宣传', 0, '96.40', 0),
         ('2040607', '公共法律服务', 0, '312.75', 0), ('2040610', '社区矫正', 0, '268.18', '8.20'), ('2040650', '事业运行', '742.63', 0, 0), ('2080501', '行政单位离退休', '118.42', 0, 0),
         ('2080502', '事业单位离退休', '9.36', 0, 0), ('2080505', '机关事业单位基本养老保险缴费支出', '402.58', 0, 0), ('2080506', '机关事业单位职业年金缴费支出', '201.29', 0, 0),
         ('2101101', '行政单位医疗', '152.77', 0, 0), ('2101102', '事业单位医疗', '37.50', 0, 0), ('2210201', '住房公积金', '468.35', 0, 0), ('2210203', '购房补贴', '612.84', 0, 0),
         ('2296099', '用于其他社会公益事业的彩票公益金支出', 0, '45.00', 0)]
BUDGET = dict(zip((i[0] for i in ITEMS), map(d, '3580.00 226.00 520.00 96.40 318.50 275.00 735.20 116.80 9.60 405.00 202.50 154.30 38.10 466.00 630.00 0'.split())))
USE = dict(zip(BUDGET, ('局机关及司法所的人员经费和公用经费', '法治督察、行政复议等专项工作', '人民调解和司法所规范化建设', '法治宣传教育', '公共法律服务中心及窗口运行', '社区矫正中心运行和安置帮教', '区法律援助中心和区公证管理服务中心的人员经费和公用经费',
                        '行政单位离退休人员支出', '事业单位离退休人员支出', '在职人员基本养老保险缴费', '在职人员职业年金缴费', '行政单位职工医疗保险缴费', '事业单位职工医疗保险缴费', '在职人员住房公积金', '在职人员购房补贴', '法律援助办案补贴')))
WHY = dict(zip(BUDGET, ('年中调整津补贴标准', '行政复议案件委托鉴定费用减少', '两个司法所装修工程推迟到下年结算', '', '12348热线坐席服务招标结余', '电子定位终端续租单价下降', '新增录用事业人员3名', '新增退休人员2名', '全年人数少于预计',
                        '部分人员调出', '部分人员调出', '部分人员调出', '缴费基数核定低于预期', '缴存基数调整', '符合条件人员少于预计', '')))
A = Accounts(NAMES, ITEMS, other_income='12.46', opening='36.18', opening_other='21.05', closing='29.40', fund=('2296099',))
UNSPENT = A.other_income - A.other
FIXED = {'基本工资': '596.32', '奖金': '1038.75', '绩效工资': '281.46', '机关事业单位基本养老保险缴费': '402.58', '职业年金缴费': '201.29', '职工基本医疗保险缴费': '190.27', '其他社会保障缴费': '10.74', '住房公积金': '468.35', '其他工资福利支出': '64.20'}
HOME = {'退休费': '121.36', '生活补助': '2.16', '奖励金': '0.42'}
GOODS = {'办公费': '58.43', '印刷费': '12.07', '手续费': '0.15', '水费': '4.86', '电费': '31.24', '邮电费': '18.90', '物业管理费': '96.35', '差旅费': '9.72', '维修（护）费': '21.60', '租赁费': '48.00', '会议费': '1.85', '培训费': '13.46',
         '公务接待费': '0.98', '劳务费': '6.70', '委托业务费': '34.28', '工会经费': '57.31', '福利费': '81.12', '公务用车运行维护费': '17.64', '其他交通费用': '102.50', '其他商品和服务支出': '19.37'}
CAPITAL = {'办公设备购置': '24.16'}
FIXED['津贴补贴'] = str(A.basic - total(*FIXED.values(), *HOME.values(), *GOODS.values(), *CAPITAL.values()))
assert d(FIXED['津贴补贴']) > 1800
SALARY = [('301', '工资福利支出', [(c, n, FIXED.get(n)) for c, n in (('01', '基本工资'), ('02', '津贴补贴'), ('03', '奖金'), ('06', '伙食补助费'), ('07', '绩效工资'), ('08', '机关事业单位基本养老保险缴费'), ('09', '职业年金缴费'), ('10', '职工基本医疗保险缴费'),
           ('11', '公务员医疗补助缴费'), ('12', '其他社会保障缴费'), ('13', '住房公积金'), ('14', '医疗费'), ('99', '其他工资福利支出'))]),
          ('303', '对个人和家庭的补助', [(c, n, HOME.get(n)) for c, n in (('01', '离休费'), ('02', '退休费'), ('03', '退职（役）费'), ('04', '抚恤金'), ('05', '生活补助'), ('07', '医疗费补助'), ('08', '助学金'), ('09', '奖励金'), ('99', '其他对个人和家庭的补助'))])]
OFFICE = [('302', '商品和服务支出', [(c, n, GOODS.get(n)) for c, n in (('01', '办公费'), ('02', '印刷费'), ('03', '咨询费'), ('04', '手续费'), ('05', '水费'), ('06', '电费'), ('07', '邮电费'), ('08', '取暖费'), ('09', '物业管理费'), ('11', '差旅费'), ('12', '因公出国（境）费用'),
           ('13', '维修（护）费'), ('14', '租赁费'), ('15', '会议费'), ('16', '培训费'), ('17', '公务接待费'), ('26', '劳务费'), ('27', '委托业务费'), ('28', '工会经费'), ('29', '福利费'), ('31', '公务用车运行维护费'), ('39', '其他交通费用'), ('99', '其他商品和服务支出'))]),
          ('310', '资本性支出', [(c, n, CAPITAL.get(n)) for c, n in (('02', '办公设备购置'), ('03', '专用设备购置'), ('07', '信息网络及软件购置更新'), ('13', '公务用车购置'), ('99', '其他资本性支出'))])]
LEFT, PERSONS = economic(SALARY)
RIGHT, OPERATING = economic(OFFICE)
assert PERSONS + OPERATING == A.basic
LAST = dict(grand=d('7702.77'), fiscal=d('7654.21'), general=d('7614.60'), three=d('21.90'), agency=d('561.34'))
SMALL = '85.37'  # operating funds of the two institutions, outside the agency's operating expenses
AGENCY = OPERATING - d(SMALL)
CARS, GUESTS = ('22.00', '17.64'), ('2.50', '0.98')
THREE_B, THREE_F = d(CARS[0]) + d(GUESTS[0]), d(CARS[1]) + d(GUESTS[1])
MORE = ['债务还本支出', '债务付息支出', '抗疫特别国债安排的支出']
NUM = NUMERALS + ['二十四', '二十五', '二十六']


def two_sided(fiscal):
    L, R, B = (lambda x: C(x, align='l')), (lambda x: C(x, align='r')), (lambda x: C(x, bold=True))
    names = CLASSES + MORE
    if not fiscal:
        by = A.by_class()
        right = [[L(f'{NUM[k]}、{n}'), R(blank(by.get(n, 0)))] for k, n in enumerate(names)]
        left = [[L(f'{NUM[k]}、{n}'), R(x)] for k, (n, x) in enumerate((('一般公共预算财政拨款收入', w(A.general_income)), ('政府性基金预算财政拨款收入', w(A.fund_income)), ('国有资本经营预算财政拨款收入', ''), ('上级补助收入', ''),
                                                                       ('事业收入', ''), ('经营收入', ''), ('附属单位上缴收入', ''), ('其他收入', w(A.other_income))))]
        rows = [[C('收入', cs=2), C('支出', cs=2)], ['项目', '决算数', '项目', '决算数']]
        rows += [a + b for a, b in zip(left + [['', '']] * 18, right)]
        return rows + [[B('本年收入合计'), R(w(A.income)), B('本年支出合计'), R(w(A.spent))], [L('使用非财政拨款结余（含专用结余）'), '', L('结余分配'), ''],
                       [L('年初结转和结余'), R(w(A.opening + A.opening_other)), L('年末结转和结余'), R(w(A.closing_all))], [B('总计'), R(w(A.grand)), B('总计'), R(w(A.grand))]]
    general, funds = A.by_class(lambda i: D(0) if i[0] in A.fund else i[2] + i[3]), A.by_class(lambda i: i[2] + i[3] if i[0] in A.fund else D(0))
    right = [[L(f'{NUM[k]}、{n}'), R(blank(general.get(n, 0) + funds.get(n, 0))), R(blank(general.get(n, 0))), R(blank(funds.get(n, 0))), ''] for k, n in enumerate(names)]
    left = [[L('一、一般公共预算财政拨款'), R(w(A.general_income))], [L('二、政府性基金预算财政拨款'), R(w(A.fund_income))], [L('三、国有资本经营预算财政拨款'), '']] + [['', '']] * 23
    rows = [[C('收入', cs=2), C('支出', cs=5)], ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款']] + [a + b for a, b in zip(left, right)]
    return rows + [[B('本年收入合计'), R(w(A.fiscal_income)), B('本年支出合计'), R(w(A.fiscal)), R(w(A.general)), R(w(A.fund_spent)), ''],
                   [L('年初财政拨款结转和结余'), R(w(A.opening)), L('年末财政拨款结转和结余'), R(w(A.closing)), R(w(A.closing)), '', ''],
                   [L('一、一般公共预算财政拨款'), R(w(A.opening)), '', '', '', '', ''], [L('二、政府性基金预算财政拨款'), '', '', '', '', '', ''], [L('三、国有资本经营预算财政拨款'), '', '', '', '', '', ''],
                   [B('总计'), R(w(A.fiscal_grand)), B('总计'), R(w(A.fiscal_grand)), R(w(A.general + A.closing)), R(w(A.fund_spent)), '']]


def report():
    doc = Doc(body='AR PL UMing CN', head='Noto Sans CJK SC', digits='AR PL UMing CN', size=15, line='150%', footer='{n}', footer_align='r', margins=(2.6, 2.3, 2.8, 2.6), first_footer=False)
    doc.title(NAME, size=28, before=7)
    doc.title('2024年度部门决算', size=28)
    doc.turn(False)
    doc.title('目    录', size=20)
    tables = ['收入支出决算总表', '收入决算表', '支出决算表', '财政拨款收入支出决算总表', '一般公共预算财政拨款支出决算表', '一般公共预算财政拨款基本支出决算表', '财政拨款“三公”经费支出决算表', '政府性基金预算财政拨款收入支出决算表', '国有资本经营预算财政拨款收入支出决算表']
    doc.flat(f'第一部分 {NAME}概况', bold=True)
    for t in ('一、主要职能', '二、部门决算单位构成'):
        doc.p(t, size=13, line='130%')
    doc.flat(f'第二部分 {NAME}2024年度部门决算表', bold=True)
    for k, t in enumerate(tables):
        doc.p(f'{NUMERALS[k]}、{t}', size=13, line='130%')
    doc.flat(f'第三部分 {NAME}2024年度部门决算情况说明', bold=True)
    doc.flat('第四部分 名词解释', bold=True)
    doc.page()
    doc.title(f'第一部分 {NAME}概况', size=18)
    doc.h1('一、主要职能')
    for t in ('澜浦区司法局是主管全区司法行政工作的区政府工作部门，主要职责是：', '（一）承担全面依法治区重大问题的政策研究，协调有关方面提出全面依法治区中长期规划建议；', '（二）承办区政府行政复议、行政应诉事项，指导监督全区行政执法工作；',
              '（三）统筹和布局城乡公共法律服务资源，指导人民调解、法律援助、公证工作；', '（四）指导管理全区社区矫正和刑满释放人员帮教安置工作；', '（五）完成区委、区政府交办的其他任务。'):
        doc.p(t)
    doc.h1('二、部门决算单位构成')
    doc.p('从预算单位构成看，本部门决算包括局本级决算和下属事业单位决算。纳入2024年度部门决算编制范围的单位共3个，其中行政单位1个、事业单位2个：')
    doc.table([['序号', '单位名称', '备注'], ['1', NAME + '（本级）', '含12个司法所'], ['2', '汇州市澜浦区法律援助中心', ''], ['3', '汇州市澜浦区公证管理服务中心', '2024年7月由自收自支转为财政补助']], widths=[10, 50, 40], header=1, size=12, border='0.5pt solid #808080')
    doc.page()
    doc.title(f'第二部分 {NAME}2024年度部门决算表', size=16)

    def heading(k):
        doc.caption(tables[k], size=15)
        doc.flat('单位：万元', align='r', size=9, keep=True, line='100%')

    style = dict(border='0.25pt solid #000000', pad=0.045, line='100%')
    heading(0)
    doc.table(two_sided(False), widths=[34, 16, 34, 16], header=2, size=8.5, **style)
    doc.turn(True)
    heading(1)
    cols = [lambda i: i[2] + i[3] + i[4] + (UNSPENT if i[4] else 0), lambda i: i[2] + i[3], lambda i: D(0), lambda i: D(0), lambda i: D(0), lambda i: D(0), lambda i: i[4] + (UNSPENT if i[4] else 0)]
    # 行政运行 drew less than it spent: the year used 6.78 of last year's appropriation
    drawn = A.fiscal - A.fiscal_income
    inc = [lambda i: cols[0](i) - (drawn if i[0] == '2040601' else 0), lambda i: cols[1](i) - (drawn if i[0] == '2040601' else 0), *cols[2:]]
    head = [[C('项目', cs=4), C('本年收入合计', rs=2), C('财政拨款收入', rs=2), C('上级补助\n收入', rs=2), C('事业收入', rs=2), C('经营收入', rs=2), C('附属单位\n上缴收入', rs=2), C('其他收入', rs=2)], [C('功能分类\n科目编码', cs=3), '科目名称'], ['类', '款', '项', C('合计'), *A.sums(inc)]]
    assert A.sums(inc)[0] == w(A.income)
    doc.table(head + A.tree(inc), widths=[5, 4, 4, 34, 14, 14, 9, 9, 9, 9, 11], header=2, size=9, align='ccclrrrrrrr', **style)
    doc.turn(False)
    heading(2)
    out = [lambda i: i[2] + i[3] + i[4], lambda i: i[2], lambda i: i[3] + i[4], lambda i: D(0), lambda i: D(0), lambda i: D(0)]
    head = [[C('项目', cs=4), C('本年支出\n合计', rs=2), C('基本支出', rs=2), C('项目支出', rs=2), C('上缴上\n级支出', rs=2), C('经营\n支出', rs=2), C('对附属单位\n补助支出', rs=2)], [C('功能分类\n科目编码', cs=3), '科目名称'], ['类', '款', '项', C('合计'), *A.sums(out)]]
    doc.table(head + A.tree(out), widths=[6, 5, 5, 34, 15, 15, 14, 9, 8, 11], header=2, size=9, align='ccclrrrrrr', **style)
    doc.turn(True)
    heading(3)
    doc.table(two_sided(True), widths=[28, 13, 28, 13, 15, 15, 15], header=2, size=8.5, **{**style, 'pad': 0.03})
    doc.turn(False)
    heading(4)
    gen = [lambda i: i[2] + i[3], lambda i: i[2], lambda i: i[3]]
    items = [i for i in A.items if i[0] not in A.fund]
    head = [[C('项目', cs=4), C('合计', rs=2), C('基本支出', rs=2), C('项目支出', rs=2)], [C('功能分类\n科目编码', cs=3), C('科目名称', rs=2)], ['类', '款', '项', '', '', '']]
    doc.table(head + A.tree(gen, items) + [[C('合计', cs=4, bold=True), *A.sums(gen, items)]], widths=[6, 5, 5, 40, 16, 16, 16], header=3, size=9, align='ccclrrr', **style)
    heading(5)
    doc.table(halves(LEFT, RIGHT, (('人员经费合计', PERSONS), ('公用经费合计', OPERATING))), widths=[6, 5, 32, 13, 6, 5, 28, 13], header=2, size=8.5, **style)
    heading(6)
    doc.table([[C('财政拨款“三公”经费', cs=12)], [C('合计', cs=2, rs=2), C('因公出国（境）费', cs=2, rs=2), C('公务用车购置及运行费', cs=6), C('公务接待费', cs=2, rs=2)],
               [C('小计', cs=2), C('公务用车购置费', cs=2), C('公务用车运行费', cs=2)], 6 * ['预算数', '决算数'],
               [w(THREE_B), w(THREE_F), '', '', *CARS, '', '', *CARS, *GUESTS]], widths=[1] * 12, header=4, size=9, **style)
    heading(7)
    fund = [i for i in A.items if i[0] in A.fund]
    one = [lambda i: D(0), lambda i: i[2] + i[3], lambda i: i[2] + i[3], lambda i: i[2], lambda i: i[3], lambda i: D(0)]
    head = [[C('项目', cs=4), C('年初结转\n和结余', rs=2), C('本年收入', rs=2), C('本年支出', cs=3), C('年末结转\n和结余', rs=2)], [C('支出功能分类\n科目编码', cs=3), '科目名称', '小计', '基本支出', '项目支出']]
    doc.table(head + A.tree(one, fund) + [[C('合计', cs=4), *A.sums(one, fund)]], widths=[6, 5, 5, 32, 11, 11, 11, 11, 11, 11], header=2, size=9, align='ccclrrrrrr', **style)
    heading(8)
    doc.table([[C('项目', cs=4), C('年初结转\n和结余', rs=2), C('本年收入', rs=2), C('本年支出', cs=3), C('年末结转\n和结余', rs=2)], [C('支出功能分类\n科目编码', cs=3), '科目名称', '小计', '基本支出', '项目支出'], [''] * 10, [C('合计', cs=4), *[''] * 6]],
              widths=[6, 5, 5, 32, 11, 11, 11, 11, 11, 11], header=2, size=9, **style)
    doc.flat(f'注：{NAME}2024年度无国有资本经营预算财政拨款收入和支出，故本表无数据。', size=9, align='l')

    doc.page()
    doc.title(f'第三部分 {NAME}2024年度部门决算情况说明', size=16)
    doc.h1('一、收入支出决算总体情况说明')
    doc.p(f'{NAME}2024年度收入支出总计{f(A.grand)}万元。与2023年度相比，收入支出总计{change(A.grand, LAST["grand"])}。主要原因：津补贴标准调整，购房补贴集中清算。')
    doc.h1('二、收入决算情况说明')
    doc.p(f'本年收入合计{f(A.income)}万元，其中：财政拨款收入{f(A.fiscal_income)}万元，占{pct(A.fiscal_income, A.income)}；其他收入{f(A.other_income)}万元，占{pct(A.other_income, A.income)}。')
    doc.h1('三、支出决算情况说明')
    doc.p(f'本年支出合计{f(A.spent)}万元，其中：基本支出{f(A.basic)}万元，占{pct(A.basic, A.spent)}；项目支出{f(A.project + A.other)}万元，占{pct(A.project + A.other, A.spent)}。')
    doc.h1('四、财政拨款收入支出决算总体情况说明')
    doc.p(f'2024年度财政拨款收入支出总计{f(A.fiscal_grand)}万元。与2023年度相比，财政拨款收入支出总计{change(A.fiscal_grand, LAST["fiscal"])}。主要原因同上。')
    doc.h1('五、一般公共预算财政拨款支出决算情况说明')
    doc.h2('（一）一般公共预算财政拨款支出决算总体情况')
    doc.p(f'一般公共预算财政拨款支出{f(A.general)}万元，占本年支出合计的{pct(A.general, A.spent)}。与2023年度相比，一般公共预算财政拨款支出{change(A.general, LAST["general"])}。主要原因：人员经费增加。')
    doc.h2('（二）一般公共预算财政拨款支出决算结构情况')
    by = A.by_class(lambda i: i[2] + i[3], items)
    doc.p(f'一般公共预算财政拨款支出{f(A.general)}万元，主要用于以下方面：' + '；'.join(f'{n}（类）{f(a)}万元，占{pct(a, A.general)}' for n, a in by.items()) + '。')
    doc.h2('（三）一般公共预算财政拨款支出决算具体情况')
    plan = total(*(BUDGET[i[0]] for i in items))
    doc.p(f'一般公共预算财政拨款支出年初预算为{f(plan)}万元，支出决算为{f(A.general)}万元，完成年初预算的{pct(A.general, plan)}。决算数{against(A.general, plan)}预算数的主要原因：项目采购结余及部分工程推迟结算。其中：')
    for k, (code, n, b, p, _) in enumerate(items, 1):
        doc.p(f'{k}、{NAMES[code[:3]]}（类）{NAMES[code[:5]]}（款）{n}（项）。主要用于：{USE[code]}。年初预算为{f(BUDGET[code])}万元，支出决算为{f(b + p)}万元。' + ('决算数与预算数持平。' if b + p == BUDGET[code] else f'决算数{against(b + p, BUDGET[code])}预算数的主要原因：{WHY[code]}。'))
    doc.h1('六、一般公共预算财政拨款基本支出决算情况说明')
    names = lambda groups: '、'.join(n for _, _, parts in groups for _, n, a in parts if a)
    doc.p(f'一般公共预算财政拨款基本支出{f(A.basic)}万元，包括人员经费和公用经费。')
    doc.p(f'（一）人员经费{f(PERSONS)}万元。主要包括：{names(SALARY)}。')
    doc.p(f'（二）公用经费{f(OPERATING)}万元。主要包括：{names(OFFICE)}。')
    doc.h1('七、财政拨款“三公”经费支出决算情况说明')
    doc.h2('（一）“三公”经费支出决算总体情况')
    doc.p(f'2024年度“三公”经费财政拨款支出年初预算为{f(THREE_B)}万元，支出决算为{f(THREE_F)}万元，完成预算的{pct(THREE_F, THREE_B)}。与2023年度相比，“三公”经费支出{change(THREE_F, LAST["three"])}。其中：')
    doc.p(f'因公出国（境）费支出0万元，与预算数持平，与2023年度持平；公务用车购置及运行费支出{CARS[1]}万元，完成预算的{pct(CARS[1], CARS[0])}，比2023年度{change(CARS[1], "20.35")}；公务接待费支出{GUESTS[1]}万元，完成预算的{pct(GUESTS[1], GUESTS[0])}，比2023年度{change(GUESTS[1], LAST["three"] - d("20.35"))}。')
    doc.h2('（二）“三公”经费支出决算具体情况')
    doc.p(f'1、因公出国（境）费支出0万元，全年因公出国（境）团组0个，累计0人次。2、公务用车购置及运行费支出{CARS[1]}万元。其中：公务用车购置费支出为0万元，2024年度未购置公务用车；公务用车运行费支出{CARS[1]}万元，主要用于社区矫正走访、执法检查等所需的车辆燃料费、维修费和保险费。2024年末，财政拨款开支的公务用车保有量为7辆。'
          f'3、公务接待费支出{GUESTS[1]}万元，其中：国内公务接待支出{GUESTS[1]}万元，国内公务接待9批次、86人次；国（境）外公务接待支出0万元。')
    doc.h1('八、政府性基金预算财政拨款收入支出决算情况说明')
    doc.p(f'2024年度政府性基金预算财政拨款收入支出总计{f(A.fund_spent)}万元，2023年度无此项收支，不作比较。其他支出（类）彩票公益金安排的支出（款）用于其他社会公益事业的彩票公益金支出（项）年初未安排预算，支出决算为{f(A.fund_spent)}万元，为年中下达的法律援助办案补贴。')
    doc.h1('九、国有资本经营预算财政拨款收入支出决算情况说明')
    doc.p('2024年度无国有资本经营预算财政拨款收入和支出。')
    doc.h1('十、预算绩效管理情况')
    doc.p(f'本部门对2024年度9个项目开展绩效自评，涉及预算单位3个、资金{f(A.project + A.other)}万元，占项目支出总额的100%。自评结果为“优”的7个，“良”的2个。其中，公共法律服务中心运行项目全年预算318.50万元，执行312.75万元，执行率98.19%，自评得分97.82分。')
    doc.h1('十一、其他重要事项说明')
    doc.h2('（一）机关运行经费支出情况')
    doc.p(f'2024年度机关运行经费支出{f(AGENCY)}万元，比2023年度{change(AGENCY, LAST["agency"])}，主要原因是办公用房租赁和司法所维修支出增加。下属2家事业单位公用经费{SMALL}万元不计入机关运行经费。')
    goods, works, services, sme, micro = d('58.46'), d('73.20'), d('394.18'), d('487.35'), d('306.90')
    doc.h2('（二）政府采购支出情况')
    doc.p(f'2024年度政府采购支出总额{f(goods + works + services)}万元，其中：政府采购货物支出{f(goods)}万元，政府采购工程支出{f(works)}万元，政府采购服务支出{f(services)}万元。授予中小企业合同金额{f(sme)}万元，占政府采购支出总额的{pct(sme, goods + works + services)}，'
          f'其中：授予小微企业合同金额{f(micro)}万元，占授予中小企业合同金额的{pct(micro, sme)}；工程采购授予中小企业合同金额占工程支出金额的100%。')
    doc.h2('（三）国有资产占有使用情况')
    doc.p('截至2024年12月31日，共有车辆7辆，其中：机要通信用车1辆、应急保障用车1辆、执法执勤用车5辆；单价100万元（含）以上设备（不含车辆）0台（套）。')
    doc.page()
    doc.title('第四部分 名词解释', size=18)
    for k, t in enumerate(('财政拨款收入：指单位本年度从本级财政部门取得的财政拨款。', '其他收入：指除上述收入以外的各项收入，主要是银行存款利息和代扣个人所得税手续费返还。', '年初结转和结余：指单位上年结转本年使用的资金和历年滚存结余。',
                           '基本支出：指为保障机构正常运转、完成日常工作任务所必需的开支。', '项目支出：指为完成特定工作任务和事业发展目标所必需的开支。', '机关运行经费：指为保障行政单位运行用于购买货物和服务的各项资金。')):
        doc.p(f'{NUMERALS[k]}、{t}')
    return doc


LABELS = []

RELATIONS = hold(A, ['20406', '20805', '221', '22102']) + [
    ('growth', [pct(A.grand - LAST['grand'], LAST['grand']), abs(A.grand - LAST['grand']), A.grand], f'2024年度收入支出总计{A.grand}万元'), ('equal', [A.grand, w(A.grand)], f'2024年度收入支出总计{A.grand}万元'), ('sum', [A.income, A.fiscal_income, A.other_income], f'本年收入合计{A.income}万元'),
    ('share', [pct(A.other_income, A.income), A.other_income, A.income], f'其他收入{A.other_income}万元，占'), ('sum', [A.spent, A.basic, A.project + A.other], f'本年支出合计{A.spent}万元'), ('share', [pct(A.basic, A.spent), A.basic, A.spent], f'基本支出{A.basic}万元，占'), ('share', [pct(A.general, A.spent), A.general, A.spent], '占本年支出合计的'),
    ('growth', [pct(A.general - LAST['general'], LAST['general']), abs(A.general - LAST['general']), A.general], '与2023年度相比，一般公共预算财政拨款支出'), ('rate', [pct(A.general, total(*BUDGET.values())), A.general, total(*BUDGET.values())], f'支出决算为{A.general}万元，完成年初预算的'), ('comparison', [A.general, total(*BUDGET.values())], f'完成年初预算的{pct(A.general, total(*BUDGET.values()))}。决算数{against(A.general, total(*BUDGET.values()))}预算数'),
    ('comparison', '3628.47 3580.00', '支出决算为3628.47万元。决算数大于预算数'), ('comparison', '218.36 226.00', '支出决算为218.36万元。决算数小于预算数'), ('equal', ['486.92', '486.92'], '支出决算为486.92万元'), ('sum', [w(A.fiscal), w(A.general), w(A.fund_spent)], f'本年支出合计{w(A.fiscal)}'),
    ('rate', [pct(THREE_F, THREE_B), THREE_F, THREE_B], f'支出决算为{THREE_F}万元，完成预算的'), ('growth', ['13.32%', '2.71', CARS[1]], f'公务用车购置及运行费支出{CARS[1]}万元，完成预算的'), ('sum', [THREE_F, CARS[1], GUESTS[1]], f'支出决算为{THREE_F}万元'), ('rate', '98.19% 312.75 318.50', '执行率98.19%'), ('growth', [pct(AGENCY - LAST['agency'], LAST['agency']), abs(AGENCY - LAST['agency']), AGENCY], f'2024年度机关运行经费支出{AGENCY}万元'),
    ('sum', '525.84 58.46 73.20 394.18', '2024年度政府采购支出总额525.84万元'), ('share', '92.68% 487.35 525.84', '占政府采购支出总额的'), ('share', '62.97% 306.90 487.35', '占授予中小企业合同金额的'), ('count', '7 1 1 5', '共有车辆7辆，其中')]
