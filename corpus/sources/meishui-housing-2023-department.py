"""Whole-department self-evaluation of a county bureau with four subordinate units: a table for each unit in 元, totals in 万元, and the province's two annexes."""
from money import *
from office import C, Doc

TITLE, SHORT = '湄水县住房和城乡建设局2023年度部门整体支出绩效自评报告', 'MHD'
NAME = '湄水县住房和城乡建设局'
# unit -> posts and heads (civil, institution), retired, temporary
UNITS = ['局机关', '县建设工程质量安全监督站', '县房产服务中心', '县村镇建设服务站', '县公共排水管理所']
STAFF = [(26, 18, 25, 17, 31, 4), (0, 32, 0, 30, 12, 0), (0, 41, 0, 39, 27, 6), (0, 18, 0, 17, 5, 2), (0, 24, 0, 23, 9, 15)]
# unit -> (line, initial budget, full-year budget, executed) in 元; the first two lines are 人员经费 and 公用经费
MONEY = [
    [('人员经费', '5680000.00', '5871420.00', '5823416.27'), ('公用经费', '1080000.00', '1080000.00', '1046538.90'), ('老旧小区改造', '17200000.00', '18460000.00', '17932645.18'),
     ('农村危房改造', '3260000.00', '3260000.00', '3260000.00'), ('城市体检与更新规划', '480000.00', '480000.00', '456800.00')],
    [('人员经费', '3390000.00', '3428650.00', '3412087.64'), ('公用经费', '396000.00', '396000.00', '386215.30'), ('建材质量监督抽检', '620000.00', '620000.00', '588340.00'),
     ('工地标准化观摩', '180000.00', '180000.00', '180000.00')],
    [('人员经费', '4160000.00', '4243380.00', '4205930.12'), ('公用经费', '530000.00', '530000.00', '512406.75'), ('公租房维护', '1560000.00', '1560000.00', '1498227.36'),
     ('房屋安全普查', '850000.00', '850000.00', '612000.00')],
    [('人员经费', '1850000.00', '1880275.00', '1876540.88'), ('公用经费', '210000.00', '210000.00', '203118.42'), ('传统村落保护', '1200000.00', '1200000.00', '1080000.00')],
    [('人员经费', '2090000.00', '2126340.00', '2108764.35'), ('公用经费', '470000.00', '470000.00', '458902.11'), ('污水管网运行维护', '7000000.00', '6840000.00', '6635419.08'),
     ('汛期应急排涝', '400000.00', '400000.00', '372615.50')]]
MONEY = [[(n, d(a), d(b), d(c)) for n, a, b, c in u] for u in MONEY]
FUND = '污水管网运行维护'  # paid from the government-managed fund
OPENING = [d(x) for x in ('642000.00', '0.00', '118500.00', '0.00', '265300.00')]
OTHER = [d(x) for x in ('0.00', '36420.00', '0.00', '0.00', '0.00')]
# 三公 in 万元: last year, budget, running of vehicles, receptions
THREE = [('8.64', '9.20', '5.86', '1.93'), ('6.15', '6.00', '5.42', '0.18'), ('4.83', '4.80', '3.97', '0.26'), ('2.26', '2.30', '2.05', '0.00'), ('5.57', '5.50', '5.13', '0.00')]
THREE = [tuple(d(x) for x in t) for t in THREE]
TARGETS = [('产出指标', '数量指标', '老旧小区改造户数', '≥2300户', '2316户', 8, '8', ''), ('产出指标', '数量指标', '农村危房改造户数', '≥130户', '130户', 6, '6', ''),
           ('产出指标', '数量指标', '建材抽检批次', '≥420批次', '399批次', 6, '5.7', '四季度部分工地停工，少抽21批次'), ('产出指标', '数量指标', '房屋安全普查栋数', '≥1.2万栋', '9600栋', 6, '4.8', '三个乡镇转入下年实施'),
           ('产出指标', '质量指标', '工程竣工验收合格率', '100%', '100%', 8, '8', ''), ('产出指标', '时效指标', '项目按期完工率', '≥95%', '96.3%', 8, '8', ''),
           ('产出指标', '成本指标', '户均改造成本', '≤0.8万元/户', '0.77万元/户', 8, '8', ''), ('效益指标', '社会效益指标', '城镇居住条件', '明显改善', '达到预期', 15, '14', '个别小区加装电梯意见未统一'),
           ('效益指标', '生态效益指标', '城区污水集中处理率', '≥95%', '96.1%', 8, '8', ''), ('效益指标', '可持续影响指标', '房屋全生命周期管理机制', '建立', '基本建立', 7, '6.5', '体检制度尚在试行'),
           ('满意度指标', '服务对象满意度指标', '改造小区居民满意度', '≥90%', '92.4%', 10, '10', '')]

HEADS = '115'        # planted: the table has 151
RATE = '94.06%'      # planted: 1498227.36 / 1560000.00 = 96.04 %
THREE_SUM = '17.30'  # planted: 22.43, the last unit's 5.13 was left out
POINTS = '9.37'      # planted: 9.73
YEAR = '2022年度部门整体支出绩效自评表'  # planted: the report's year is 2023


def sums(rows, k):
    return total(*(x[k] for x in rows))


ALL = [x for u in MONEY for x in u]
INITIAL, BUDGET, SPENT = (sums(ALL, k) for k in (1, 2, 3))
BASIC = [sums(u[:2], 3) for u in MONEY]
PROJECT = [sums(u[2:], 3) for u in MONEY]
INCOME = [sums(u, 2) - o for u, o in zip(MONEY, OPENING)]
CLOSING = [o + i - sums(u, 3) for u, o, i in zip(MONEY, OPENING, INCOME)]
assert total(*BASIC) + total(*PROJECT) == SPENT and total(*OPENING) + total(*INCOME) - SPENT == total(*CLOSING) == BUDGET - SPENT
POSTS, SERVING = sum(s[0] + s[1] for s in STAFF), sum(s[2] + s[3] for s in STAFF)
assert (POSTS, SERVING) == (159, 151) and sorted(HEADS) == sorted(str(SERVING))
CARS, GUESTS = sums(THREE, 2), sums(THREE, 3)
assert CARS == d('22.43') and d(THREE_SUM) == CARS - THREE[4][2] and GUESTS == d('2.37')
THREE_NOW, THREE_PLAN, THREE_LAST = CARS + GUESTS, sums(THREE, 1), sums(THREE, 0)
assert pct('1498227.36', '1560000.00') == '96.04%' and pct('612000', '850000') == '72.00%'
assert r(SPENT / BUDGET * 10) == d('9.73') and r(d(399) / 420 * 6, 1) == d('5.7') and r(d('0.8') * 6, 1) == d('4.8')
assert r(d('17932645.18') / 2316 / 10000) == d('0.77')
FULL = {k: sum(x[5] for x in TARGETS if x[0] == k) for k in ('产出指标', '效益指标', '满意度指标')}
assert FULL == {'产出指标': 50, '效益指标': 30, '满意度指标': 10}
SCORE = total(POINTS, *(x[6] for x in TARGETS))
wan = lambda x, places=2: f(d(x) / 10000, places)
FUND_SPENT = next(x for x in ALL if x[0] == FUND)
L, R = (lambda s, **k: C(s, align='l', **k)), (lambda s, **k: C(s, align='r', **k))
zero = lambda n: str(n) if n else '-'


def staff_table(doc):
    rows = [[C('序号', rs=2), C('单位名称', rs=2), C('编制数', cs=3), C('年末在职实有人数', cs=3), C('离退休\n人员', rs=2), C('临聘\n人员', rs=2)], ['小计', '行政', '事业', '小计', '行政', '事业']]
    for k, (n, (a, b, c, e, ret, tmp)) in enumerate(zip(UNITS, STAFF), 1):
        rows.append([str(k), L(n), str(a + b), zero(a), str(b), str(c + e), zero(c), str(e), str(ret), zero(tmp)])
    t = [sum(s[k] for s in STAFF) for k in range(6)]
    rows.append([C('合计', cs=2), str(t[0] + t[1]), str(t[0]), str(t[1]), str(t[2] + t[3]), str(t[2]), str(t[3]), str(t[4]), str(t[5])])
    doc.table(rows, widths=[6, 30, 8, 8, 8, 8, 8, 8, 9, 8], header=2, size=10.5)


def unit_table(doc, k):
    doc.caption(f'表2-{k + 1}  {UNITS[k]}支出情况表', size=12)
    doc.unit(f'编报单位：{UNITS[k]}', '单位：元', size=9)
    rows = [['支出项目', '年初预算数', '全年预算数', '全年执行数', '执行率']]
    line = lambda n, xs: [L(n), *(w(sums(xs, i)) for i in (1, 2, 3)), pct(sums(xs, 3), sums(xs, 2))]
    u = MONEY[k]
    rows.append(line('一、基本支出', u[:2]))
    rows += [line('　其中：' + u[0][0], u[:1]), line('　　　　' + u[1][0], u[1:2])]
    rows.append(line('二、项目支出', u[2:]))
    for i, x in enumerate(u[2:], 1):
        cells = line(f'　{i}.{x[0]}', [x])
        if x[0] == '公租房维护':
            cells[-1] = RATE
        rows.append(cells)
    rows.append([C('合计'), *line('', u)[1:]])
    doc.table(rows, widths=[30, 19, 19, 19, 13], header=1, size=10, align='lrrrr', outer='1.25pt solid #000000', border='0.5pt solid #000000', split=False)


def report():
    doc = Doc(body='AR PL UKai CN', head='WenQuanYi Zen Hei', digits='Liberation Serif', size=14, line='150%', footer='— {n} —', margins=(2.8, 2.6, 2.6, 2.5), first_footer=False)
    doc.title('苍潭市湄水县', size=22, before=5, after=0)
    doc.title('部门整体支出绩效自评报告', size=26, after=1.5)
    doc.flat('（2023年度）', align='c', size=16, after=5)
    for a, b in (('部门（单位）名称', NAME), ('评价方式', '部门（单位）绩效自评'), ('评价机构', '部门（单位）评价组'), ('报告日期', '2024年4月18日')):
        doc.flat(f'{a}：{b}', align='l', size=15, before=0.3)
    doc.turn(False)
    doc.title(TITLE, size=18)
    doc.p('根据《湄水县财政局关于做好2023年度县级部门整体支出绩效自评工作的通知》（湄财绩〔2024〕3号）要求，我局组成评价组，对局机关和4个二级机构2023年度整体支出逐项核对，现报告如下。')
    doc.h1('一、部门基本情况')
    doc.h2('（一）机构设置')
    doc.p('我局为县人民政府工作部门，内设办公室、建筑业管理股、城市更新股、村镇建设股、计划财务股5个股室，下辖县建设工程质量安全监督站、县房产服务中心、县村镇建设服务站、县公共排水管理所4个二级机构，5个单位均为独立编制机构、独立核算。')
    doc.h2('（二）人员编制')
    t = [sum(s[k] for s in STAFF) for k in range(6)]
    doc.p(f'全系统核定编制{POSTS}名，其中行政编制{t[0]}名、事业编制{t[1]}名；2023年末在职{HEADS}人，其中行政{t[2]}人、事业{t[3]}人，在职人员控制率{pct(SERVING, POSTS)}。另有离退休{t[4]}人、临聘{t[5]}人，临聘人员主要为管网巡查和公租房管护人员，不占编制。各单位人员情况见表1。')
    doc.caption('表1  2023年末人员情况表', size=12)
    doc.unit('', '单位：名、人', size=9)
    staff_table(doc)
    doc.flat('注：行政人员均在局机关；二级机构无行政编制，以“-”表示。', size=9, align='l')
    doc.h1('二、一般公共预算及其他预算支出情况')
    doc.h2('（一）总体情况')
    doc.p(f'2023年全系统年初预算{wan(INITIAL)}万元，调整后全年预算{wan(BUDGET)}万元（含上年结转{wan(total(*OPENING))}万元），全年实际支出{wan(SPENT)}万元，预算执行率{pct(SPENT, BUDGET)}，年末结转{wan(total(*CLOSING))}万元。'
          f'其中基本支出{wan(total(*BASIC))}万元，占总支出的{pct(total(*BASIC), SPENT)}；项目支出{wan(total(*PROJECT))}万元，占总支出的{pct(total(*PROJECT), SPENT)}。')
    doc.turn(True)
    doc.caption('表2  2023年度部门收支情况总表', size=13)
    doc.unit(f'部门：{NAME}（汇总）', '单位：万元', size=9)
    rows = [[C('单位', rs=2), C('年初结转', rs=2), C('本年收入', cs=3), C('本年支出', cs=3), C('年末结转', rs=2)], ['合计', '财政拨款', '其他收入', '合计', '基本支出', '项目支出']]
    for k, n in enumerate(UNITS):
        rows.append([L(n), wan(OPENING[k]) if OPENING[k] else '', wan(INCOME[k]), wan(INCOME[k] - OTHER[k]), wan(OTHER[k]) if OTHER[k] else '', wan(sums(MONEY[k], 3)), wan(BASIC[k]), wan(PROJECT[k]), wan(CLOSING[k])])
    rows.append([C('合计', bold=True), wan(total(*OPENING)), wan(total(*INCOME)), wan(total(*INCOME) - total(*OTHER)), wan(total(*OTHER)), wan(SPENT), wan(total(*BASIC)), wan(total(*PROJECT)), wan(total(*CLOSING))])
    doc.table(rows, widths=[26, 11, 12, 12, 11, 12, 12, 12, 11], header=2, size=10.5, align='lrrrrrrrr', row_height=0.8)
    doc.flat('注：本表由以元为单位的明细换算，因四舍五入，分项之和与合计可能存在尾差。', size=9, align='l')
    doc.turn(False)
    doc.h2('（二）各单位支出情况')
    doc.p('各单位年初预算、全年预算和执行情况分别见表2-1至表2-5。')
    for k in range(5):
        unit_table(doc, k)
    doc.p(f'未执行完毕的主要项目是：房屋安全普查项目全年预算85.00万元，执行61.20万元，执行率72%，因三个乡镇普查合同跨年；传统村落保护项目执行率90%，尾款待验收后支付。污水管网运行维护项目年中按合同价调减16万元，其支出{wan(FUND_SPENT[3])}万元由政府性基金预算安排，'
          f'占项目支出的{pct(FUND_SPENT[3], total(*PROJECT))}；除此之外的支出均由一般公共预算和其他收入安排。')
    doc.h2('（三）“三公”经费情况')
    doc.p(f'2023年全系统“三公”经费支出{f(THREE_NOW)}万元，为年初预算{f(THREE_PLAN)}万元的{pct(THREE_NOW, THREE_PLAN)}，比上年{change(THREE_NOW, THREE_LAST)}。其中公务用车运行维护费{f(CARS)}万元，公务接待费{f(GUESTS)}万元，未安排因公出国（境）费和公务用车购置费。各单位情况见表3。')
    doc.caption('表3  “三公”经费支出情况表', size=12)
    doc.unit('', '单位：万元', size=9)
    rows = [[C('单位', rs=2), C('2022年\n决算数', rs=2), C('2023年\n预算数', rs=2), C('2023年决算数', cs=3), C('比预算\n增减额', rs=2)], ['小计', '公务用车\n运行维护', '公务接待']]
    sign = lambda x: f(x) if x >= 0 else f'△{f(-x)}'
    for n, (a, b, c, e) in zip(UNITS, THREE):
        rows.append([L(n), f(a), f(b), f(c + e), f(c), f(e) if e else '0', sign(c + e - b)])
    rows.append([C('合计'), f(THREE_LAST), f(THREE_PLAN), f(THREE_NOW), THREE_SUM, f(GUESTS), sign(THREE_NOW - THREE_PLAN)])
    doc.table(rows, widths=[28, 12, 12, 12, 13, 12, 13], header=2, size=10.5, align='lrrrrrr', border=None, outer='1pt solid #000000', row_height=0.7)
    doc.h1('三、部门整体支出绩效情况')
    doc.p('一是居住条件持续改善。全年实施老旧小区改造2316户，完成农村危房改造130户，工程竣工验收合格率100%。二是质量安全监管有力。抽检建材399批次，覆盖在建工程57个，未发生较大以上质量安全事故。三是排水能力稳步提升。疏浚管网86.4公里，城区污水集中处理率96.1%，比目标高1.1个百分点。四是房屋安全底数逐步摸清，普查房屋9600栋，完成目标1.2万栋的80%。')
    doc.p(f'自评满分100分，其中预算执行10分、产出指标50分、效益指标30分、满意度指标10分；预算执行得分=执行率×10，定量指标未达到目标值的按完成比例计分。我局自评得分{short(SCORE)}分，等级为“优”。')
    doc.h1('四、存在的主要问题及原因')
    doc.p('（一）项目进度不均衡。房屋安全普查涉及农房量大面广，招标文件两次修改，实际进场比计划晚两个多月。（二）抽检计划与开工情况衔接不够，四季度工地集中停工时未及时调整批次。（三）个别单位公务用车车龄偏长，维修费用占比偏高。')
    doc.h1('五、下一步改进措施')
    doc.p('（一）项目采购前移到上年四季度，力争每年3月底前全部进场；（二）按季度滚动调整抽检计划；（三）将各二级机构的执行率纳入年度考核，权重不低于5%。')
    doc.turn(True)
    doc.flat('附件1', align='l', font='WenQuanYi Zen Hei', size=12)
    doc.caption('2023年度部门整体支出绩效评价基础数据表', size=15)
    doc.flat('单位：万元', align='r', size=9)
    oper = lambda k: total(*(u[1][k] for u in MONEY))
    last = {'公用经费': '268.44', '项目支出': '2986.50'}
    rows = [[L('财政供养人员情况（人）'), C('编制数', cs=2), C('2023年实际在职人数', cs=2), C('控制率')], ['', C(str(POSTS), cs=2), C(str(SERVING), cs=2), pct(SERVING, POSTS)],
            [C('经费控制情况', bold=True), '2022年决算数', C('2023年预算数', cs=2), C('2023年决算数', cs=2)]]
    row = lambda n, a, b, c: [L(n), R(a), R(b, cs=2), R(c, cs=2)]
    rows += [row('三公经费', f(THREE_LAST), f(THREE_PLAN), f(THREE_NOW)), row('  1.公务用车购置和维护经费', '24.91', '25.10', f(CARS)), row('    其中：公车购置', '0', '0', '0'), row('      公车运行维护', '24.91', '25.10', f(CARS)),
             row('  2.出国经费', '0', '0', '0'), row('  3.公务接待', f(THREE_LAST - d('24.91')), f(THREE_PLAN - d('25.10')), f(GUESTS))]
    rows.append(row('项目支出', last['项目支出'], wan(total(*(x[1] for u in MONEY for x in u[2:]))), wan(total(*PROJECT))))
    named = ['老旧小区改造', '污水管网运行维护', '农村危房改造']
    for i, n in enumerate(named, 1):
        x = next(x for x in ALL if x[0] == n)
        rows.append(row(f'  {i}.{n}', ('1480.26', '612.35', '318.00')[i - 1], wan(x[1]), wan(x[3])))
    rows.append(row('公用经费', last['公用经费'], wan(oper(1)), wan(oper(3))))
    for n, a, b, c in (('  其中：办公经费', '61.38', '64.00', '62.75'), ('    水费、电费、差旅费', '72.15', '70.00', '68.92'), ('    会议费、培训费', '5.64', '6.00', '4.38')):
        rows.append(row(n, a, b, c))
    rows.append(row('政府采购金额', '——', '1236.00', '1188.47'))
    rows.append([L('楼堂馆所控制情况\n（2023年完工项目）'), '批复规模（㎡）', '实际规模（㎡）', '规模控制率', '预算投资', '实际投资'])
    rows.append(['', '/', '/', '/', '/', '/'])
    rows.append([L('厉行节约保障措施'), L('修订公务用车管理办法，实行单车核算；接待实行公函制和清单制。', cs=5)])
    doc.table(rows, widths=[30, 16, 10, 14, 14, 16], size=10, row_height=0.6)
    doc.flat('说明：“项目支出”需要填报基本支出以外的所有项目支出情况，表中仅列示金额较大的三个项目；“公用经费”只列示部分科目。', size=9, align='l')
    doc.page()
    doc.flat('附件2', align='l', font='WenQuanYi Zen Hei', size=12)
    doc.caption(YEAR, size=15)
    fund = d(FUND_SPENT[3])
    rows = [[C('预算部门名称', cs=2), C(NAME, cs=7)],
            [C('年度预算申请\n（万元）', rs=4), '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', C('得分', cs=2)],
            ['年度资金总额', wan(INITIAL), wan(BUDGET), wan(SPENT), '10', pct(SPENT, BUDGET), C(POINTS, cs=2)],
            [C('按收入性质分：', cs=4, align='l'), C('按支出性质分：', cs=4, align='l')],
            [C(f'其中：一般公共预算：{wan(SPENT - fund - total(*OTHER))}\n政府性基金拨款：{wan(fund)}\n纳入专户管理的非税收入拨款：0\n其他资金：{wan(total(*OTHER))}', cs=4, align='l'),
             C(f'其中：基本支出：{wan(total(*BASIC))}\n项目支出：{wan(total(*PROJECT))}', cs=4, align='l')],
            [C('年度总体\n目标', rs=2), C('预期目标', cs=4), C('实际完成情况', cs=4)],
            [C('改造老旧小区不少于2300户、农村危房不少于130户，抽检建材不少于420批次，普查房屋不少于1.2万栋，城区污水集中处理率达到95%以上。', cs=4, align='l'),
             C('改造老旧小区2316户、农村危房130户，抽检建材399批次，普查房屋9600栋，城区污水集中处理率96.1%。', cs=4, align='l')],
            [C('绩效指标', rs=len(TARGETS) + 1, upright=True), '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施']]
    seen = set()
    for a, b, c, goal, done, full, score, why in TARGETS:
        row = []
        if a not in seen:
            row.append(C(f'{a}（{FULL[a]}分）', rs=sum(1 for x in TARGETS if x[0] == a)))
        if (a, b) not in seen:
            row.append(C(b, rs=sum(1 for x in TARGETS if x[:2] == (a, b))))
        seen |= {a, (a, b)}
        rows.append(row + [L(c), goal, done, str(full), score, L(why)])
    rows.append([C('总分', cs=6, bold=True), '100', short(SCORE), ''])
    doc.table(rows, widths=[8, 12, 12, 19, 13, 13, 7, 8, 22], size=10, row_height=0.65, align='ccclccccl')
    doc.flat('填表人：喻青禾    填报日期：2024年4月16日    联系电话：0739-6627318    单位负责人签字：', size=10, align='l')
    return doc


LABELS = [
    ('same-quantity-conflict', 'error', 'must', [HEADS, '151'], ['2023年末在职115人'], '115 in prose, but 25 + 126 = 151 in the same sentence, 151 in table 1 and annex 1, and 151 / 159 = 94.97% as printed: two digits exchanged.'),
    ('ratio-mismatch', 'error', 'may', [HEADS, '159', '94.97%'], ['2023年末在职115人'], 'Follows: 115 / 159 = 72.33%, not 94.97%.'),
    ('percentage-error', 'error', 'must', [RATE, '1498227.36', '1560000.00'], ['94.06%'], '公租房维护: 1498227.36 / 1560000.00 = 96.04%, not 94.06%.'),
    ('sum-mismatch', 'error', 'must', [THREE_SUM, '22.43'], ['17.30'], 'Table 3, 公务用车运行维护: 5.86 + 5.42 + 3.97 + 2.05 + 5.13 = 22.43 as in prose and annex 1; the total 17.30 leaves out the last unit. The row fails too: 17.30 + 2.37 = 19.67, not 24.80.'),
    ('sum-mismatch', 'error', 'may', [THREE_SUM, '24.80'], ['24.80'], 'Follows from 17.30: 17.30 + 2.37 is not 24.80.'),
    ('rubric-score-mismatch', 'error', 'must', [POINTS, '9.73'], [POINTS], f'The report says 预算执行得分 = 执行率 × 10: {pct(SPENT, BUDGET)} × 10 = 9.73, not 9.37; the total {short(SCORE)} was added with 9.37.'),
    ('year-mismatch', 'error', 'must', [], ['2022年度部门整体支出绩效自评表'], 'The heading of annex 2 says 2022年度; report, cover and annex 1 are for 2023, and so are the figures of the form.'),
    ('low-execution', 'note', 'may', ['612,000.00', '850,000.00'], ['房屋安全普查'], '72.00% executed, with a reason.'),
]

RELATIONS = [
    ('count', '159 26 133', '核定编制159名'), ('rate', '94.97% 151 159', '在职人员控制率94.97%'), ('count', '84 31 12 27 5 9', '另有离退休84人'), ('count', '159 44 32 41 18 24', '合计159'), ('sum', [wan(SPENT), wan(total(*BASIC)), wan(total(*PROJECT))], f'全年实际支出{wan(SPENT)}万元'), ('rate', [pct(SPENT, BUDGET), wan(SPENT), wan(BUDGET)], f'预算执行率{pct(SPENT, BUDGET)}'),
    ('share', [pct(total(*BASIC), SPENT), wan(total(*BASIC)), wan(SPENT)], f'占总支出的{pct(total(*BASIC), SPENT)}'), ('sum', [wan(total(*INCOME)), *map(wan, INCOME)], f'合计102.58{wan(total(*INCOME))}'), ('sum', [wan(SPENT), *(wan(sums(u, 3)) for u in MONEY)], '合计102.58'), ('sum', ['102.58', '64.20', '11.85', '26.53'], '合计102.58'),
    ('sum', [w(sums(MONEY[0], 3)), w(BASIC[0]), w(PROJECT[0])], w(sums(MONEY[0], 3))), ('sum', [w(PROJECT[0]), *(w(x[3]) for x in MONEY[0][2:])], f'二、项目支出{w(sums(MONEY[0][2:], 1))}'), ('rate', [pct('17932645.18', '18460000'), '17,932,645.18', '18,460,000.00'], '1.老旧小区改造'), ('sum', [w(BASIC[4]), *(w(x[3]) for x in MONEY[4][:2])], w(BASIC[4])),
    ('rate', '72.00% 612,000.00 850,000.00', '房屋安全普查850,000.00'), ('share', [pct(FUND_SPENT[3], total(*PROJECT)), wan(FUND_SPENT[3]), wan(total(*PROJECT))], f'占项目支出的{pct(FUND_SPENT[3], total(*PROJECT))}'), ('rate', [pct(THREE_NOW, THREE_PLAN), THREE_NOW, THREE_PLAN], f'“三公”经费支出{THREE_NOW}万元'), ('growth', ['9.65%', '2.65', THREE_NOW], f'“三公”经费支出{THREE_NOW}万元'),
    ('sum', [THREE_NOW, CARS, GUESTS], f'“三公”经费支出{THREE_NOW}万元'), ('sum', [THREE_LAST, *(t[0] for t in THREE)], f'合计{THREE_LAST}{THREE_PLAN}'), ('sum', [GUESTS, *(t[3] for t in THREE if t[3])], f'合计{THREE_LAST}{THREE_PLAN}{THREE_NOW}'), ('score', '100 10 50 30 10', '自评满分100分'), ('score', '5.7 6 399 420', '399批次65.7'), ('score', '50 8 6 6 6 8 8 8', '产出指标50分'),
    ('equal', [wan(SPENT), wan(SPENT)], f'年度资金总额{wan(INITIAL)}{wan(BUDGET)}{wan(SPENT)}'), ('sum', [wan(SPENT), wan(SPENT - d(FUND_SPENT[3]) - total(*OTHER)), wan(FUND_SPENT[3]), wan(total(*OTHER))], f'年度资金总额{wan(INITIAL)}{wan(BUDGET)}{wan(SPENT)}')]
