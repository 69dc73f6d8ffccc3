"""A bureau with six units: staffing by unit, assets at cost, depreciation and net value, their use, floor areas, procurement."""
from money import *
from office import C, Doc

TITLE, SHORT = '榆坪县自然资源和林业局2023年度整体支出绩效自评报告', 'YRA'
BUREAU = '榆坪县自然资源和林业局'

# unit, posts (administrative, institution), serving (the same), retired
UNITS = [('局机关', 32, 0, 31, 0, 26), ('县不动产登记中心', 0, 28, 0, 27, 4), ('县国土空间规划服务中心', 0, 16, 0, 15, 2), ('县土地储备中心', 0, 20, 0, 18, 5), ('县林业工作总站', 0, 36, 0, 34, 19), ('县自然资源综合执法大队', 0, 45, 0, 43, 8)]
SUMS = [sum(u[k] for u in UNITS) for k in range(1, 6)]
POSTS, SERVING = SUMS[0] + SUMS[1], SUMS[2] + SUMS[3]
assert (POSTS, SERVING) == (177, 168)
HEADS = '186'  # planted: 168 with two digits exchanged

# cost, depreciation
ASSETS = [('房屋和构筑物', '4862.30', '1945.12'), ('设备', '1736.85', '1082.47'), ('图书和档案', '42.60', '0'), ('家具和用具', '318.45', '204.63')]
CARS = ('386.20', '268.91')
SOFT = ('628.40', '231.76')
COST, WORN = (total(*(a[k] for a in ASSETS)) for k in (1, 2))
NET = COST - WORN
NETVALUE = '645.38'  # planted: 1736.85 - 1082.47 = 654.38
assert d('1736.85') - d('1082.47') == d('654.38')
# in use, let, idle, to be disposed of
USE = [('房屋和构筑物', '4402.30', '180.00', '280.00', '0'), ('设备', '1668.25', '0', '30.20', '38.40'), ('图书和档案', '42.60', '0', '0', '0'), ('家具和用具', '301.05', '0', '6.80', '10.60')]
for a, u in zip(ASSETS, USE):
    assert d(a[1]) == total(*u[1:])
USED = [total(*(u[k] for u in USE)) for k in range(1, 5)]
AREA = [('办公用房', '4260.50'), ('业务用房', '5815.30'), ('其他用房', '1284.20')]
AREA_SUM = total(*(a for _, a in AREA))
AREA_USE = [('自用', '9980.00'), ('出租', '460.00'), ('闲置', '920.00')]
assert AREA_SUM == total(*(a for _, a in AREA_USE)) == d('11360.00')
FLOOR = '11630.00'  # planted: 11360.00 with two digits exchanged

BUY = [('货物', '214.60', '203.88', '180.20'), ('工程', '1350.00', '1284.50', '1120.00'), ('服务', '486.00', '452.10', '388.60')]
PLAN, BOUGHT, SME = (total(*(b[k] for b in BUY)) for k in (1, 2, 3))
assert f(BOUGHT) == '1940.48'
PURCHASE = '1904.48'  # planted: 1940.48 with two digits exchanged

initial, adjusted, basic, project = d('3215.40'), d('3468.75'), d('2418.35'), d('983.81')
spent = basic + project
SCORES = [('预算执行', '预算执行率', 20, r(spent / adjusted * 20), f'支出{f(spent)}万元，全年预算{f(adjusted)}万元，执行率{pct(spent, adjusted)}，按比例计分'),
          ('预算执行', '公用经费控制率', 10, d(10), '公用经费决算286.40万元，调整预算292.00万元，未超预算'),
          ('预算管理', '在职人员控制率', 10, d(10), f'编制{POSTS}名，在职{SERVING}人，控制率{pct(SERVING, POSTS)}，不高于100%得满分'),
          ('预算管理', '政府采购执行率', 10, r(BOUGHT / PLAN * 10), f'执行率{pct(BOUGHT, PLAN)}，按比例计分'),
          ('资产管理', '固定资产利用率', 10, d(8), f'利用率{pct(USED[0], COST)}；95%及以上得10分，90%（含）至95%得8分，80%（含）至90%得6分，低于80%不得分'),
          ('资产管理', '资产管理规范性', 10, d(9), '2处闲置房屋未及时盘活，扣1分'), ('履职效果', '重点工作完成情况', 20, d('18.5'), '耕地保护、林长制考核均达标，1宗批而未供土地处置滞后，扣1.5分'),
          ('满意度', '办事群众满意度', 10, d(10), '满意度95.2%，高于90%的目标值')]
assert sum(s[2] for s in SCORES) == 100
SCORE = total(*(s[3] for s in SCORES))


def report():
    doc = Doc(body='WenQuanYi Micro Hei', head='Noto Sans CJK SC', size=12, line='160%', footer='第 {n} 页 / 共 {of} 页', footer_align='r', margins=(2.5, 2.3, 2.4, 2.4))
    doc.title(BUREAU, size=20, after=0)
    doc.title('2023年度整体支出绩效自评报告', size=20)
    doc.h1('一、单位基本情况')
    doc.p('榆坪县自然资源和林业局承担全县自然资源调查监测、确权登记、国土空间规划、用途管制、耕地和林草资源保护、地质灾害防治等职责，下属5个事业单位，其中县自然资源综合执法大队为参照公务员法管理单位。'
          f'截至2023年12月31日，全局系统核定编制{POSTS}名，年末在职{SERVING}人，退休{SUMS[4]}人，各单位情况见表1。')
    doc.caption('表1　编制及人员情况表', size=12)
    doc.unit('', '单位：名、人', size=9)
    z = lambda n: str(n) if n else '—'
    rows = [[C('单位名称', rs=2), C('编制数', cs=3), C('年末在职人数', cs=3), C('退休人数', rs=2)], ['行政', '事业', '小计', '行政', '事业', '小计']]
    rows += [[C(n, align='l'), z(a), z(b), a + b, z(c), z(e), c + e, g] for n, a, b, c, e, g in UNITS]
    rows += [[C('合计', bold=True), SUMS[0], SUMS[1], POSTS, SUMS[2], SUMS[3], HEADS, SUMS[4]]]
    doc.table(rows, widths=[30, 10, 10, 10, 10, 10, 10, 12], header=2, size=10.5, border='0.5pt solid #7f7f7f', head_fill='#f2f2f2')
    doc.h1('二、整体支出情况')
    doc.p(f'2023年年初预算{f(initial)}万元，调整后全年预算{f(adjusted)}万元，比年初预算{change(adjusted, initial)}，主要是追加耕地恢复补助资金。全年支出{f(spent)}万元，其中基本支出{f(basic)}万元，占{pct(basic, spent)}；项目支出{f(project)}万元，占{pct(project, spent)}。')
    doc.p('年度主要任务：完成“三区三线”划定成果应用和1∶500地籍测绘补充；恢复耕地1260亩，补充林地380亩；办结不动产登记1.87万件，平均办理时限压缩至2.5个工作日；完成12处地质灾害隐患点治理。')
    doc.h1('三、资产配置与使用情况')
    doc.p(f'（一）资产总量。年末固定资产原值{f(COST)}万元，累计折旧{f(WORN)}万元，净值{f(NET)}万元；无形资产原值{SOFT[0]}万元，累计摊销{SOFT[1]}万元，净值{f(d(SOFT[0]) - d(SOFT[1]))}万元，主要是土地调查数据库和测绘软件。详见表2。')
    doc.caption('表2　资产原值、累计折旧（摊销）和净值表', size=12)
    doc.unit(f'编制单位：{BUREAU}', '单位：万元', size=9)
    L = lambda s, **o: C(s, align='l', **o)
    rows = [['项目', '原值', '累计折旧（摊销）', '净值', '净值率'], [L('一、固定资产', bold=True), w(COST), w(WORN), w(NET), pct(NET, COST)]]
    for n, a, b in ASSETS:
        net = d(a) - d(b)
        rows.append([L('　' + n), w(a), blank(b), NETVALUE if n == '设备' else w(net), pct(net, a)])
        if n == '设备':
            rows.append([L('　　其中：车辆'), w(CARS[0]), w(CARS[1]), w(d(CARS[0]) - d(CARS[1])), pct(d(CARS[0]) - d(CARS[1]), CARS[0])])
    a, b = COST + d(SOFT[0]), WORN + d(SOFT[1])
    rows += [[L('二、无形资产', bold=True), w(SOFT[0]), w(SOFT[1]), w(d(SOFT[0]) - d(SOFT[1])), pct(d(SOFT[0]) - d(SOFT[1]), SOFT[0])], [C('合计', bold=True), w(a), w(b), w(a - b), pct(a - b, a)]]
    doc.table(rows, widths=[32, 18, 20, 18, 12], header=1, size=10.5, align='lrrrr', border='0.5pt solid #7f7f7f', head_fill='#f2f2f2')
    doc.p(f'（二）资产使用。按原值计，固定资产在用{f(USED[0])}万元、出租出借{f(USED[1])}万元、闲置{f(USED[2])}万元、待处置{f(USED[3])}万元，固定资产利用率（在用固定资产/全部固定资产×100%）为{pct(USED[0], COST)}。详见表3。')
    doc.caption('表3　固定资产使用情况表', size=12)
    doc.unit(f'编制单位：{BUREAU}', '单位：万元', size=9)
    rows = [['项目', '在用', '出租出借', '闲置', '待处置', '原值合计']] + [[L(u[0]), *(blank(x) for x in u[1:]), w(total(*u[1:]))] for u in USE]
    rows += [[C('合计', bold=True), *(w(x) for x in USED), w(COST)]]
    doc.table(rows, widths=[25, 15, 15, 15, 15, 17], header=1, size=10.5, align='lrrrrr', border='0.5pt solid #7f7f7f', head_fill='#f2f2f2')
    doc.p(f'（三）房屋和车辆。年末房屋建筑面积合计{FLOOR}平方米，其中：' + '、'.join(f'{n}{a}平方米' for n, a in AREA) + '。按使用状态分：' + '、'.join(f'{n}{a}平方米' for n, a in AREA_USE)
          + f'，三项合计{f(AREA_SUM)}平方米。年末车辆18辆，其中：执法执勤用车9辆、特种专业技术用车4辆、应急保障用车3辆、其他用车2辆。单价100万元（含）以上设备1台，为机载激光雷达。')
    doc.h1('四、政府采购情况')
    doc.p(f'2023年政府采购预算{f(PLAN)}万元，全年采购执行率{pct(BOUGHT, PLAN)}；授予中小企业合同金额{f(SME)}万元，占实际采购金额的{pct(SME, BOUGHT)}。采购计划备案号为“榆采计〔2023〕0142号”等26份，未发生拆分规避招标情形。')
    doc.caption('表4　政府采购情况表', size=12)
    doc.unit('', '单位：万元', size=9)
    rows = [['采购类别', '采购预算', '实际采购金额', '执行率', '其中：授予中小企业']] + [[C(n), w(p), w(q), pct(q, p), w(s)] for n, p, q, s in BUY]
    rows += [[C('合计', bold=True), w(PLAN), w(PURCHASE), pct(BOUGHT, PLAN), w(SME)]]
    doc.table(rows, widths=[20, 20, 20, 15, 25], header=1, size=10.5, align='crrrr', border='0.5pt solid #7f7f7f', head_fill='#f2f2f2')
    doc.h1('五、自评结果')
    doc.p(f'自评总得分{f(SCORE)}分（满分100分），等级为“优”（90分及以上为优），各指标得分见表5。')
    doc.caption('表5　整体支出绩效自评得分表', size=12)
    rows, seen = [['一级指标', '二级指标', '分值', '得分', '计分说明']], set()
    for a, b, m, s, why in SCORES:
        first = [C(a, rs=sum(1 for x in SCORES if x[0] == a))] if a not in seen else []
        seen.add(a)
        rows.append(first + [b, m, short(s), L(why)])
    rows.append([C('合计', cs=2, bold=True), 100, f(SCORE), ''])
    doc.table(rows, widths=[13, 20, 8, 9, 50], header=1, size=10.5, border='0.5pt solid #7f7f7f', head_fill='#f2f2f2', split=False)
    doc.h1('六、问题和建议')
    doc.p('一是闲置资产盘活力度不够，920平方米闲置房屋主要为撤并乡镇的原国土所办公用房，已列入2024年县级公物仓调剂计划；二是部分工程类采购合同结算周期较长。下一步将建立资产动态台账，按季通报采购执行进度。')
    doc.flat('填报人：苏禾　联系电话：0877-2260195　填报日期：2024年3月29日', align='r', before=0.5)
    return doc


LABELS = [
    ('sum-mismatch', 'error', 'must', [HEADS, str(SERVING)], ['合计 32 145 177 31 137 186 64'], 'Staff in post by unit 31 + 27 + 15 + 18 + 34 + 43 = 168, and 31 + 137 = 168 in the total row itself; the total prints 186, the text 168. 186 would be over the 177 posts.'),
    ('sum-mismatch', 'error', 'must', [NETVALUE, '654.38'], [NETVALUE], '设备: 1736.85 - 1082.47 = 654.38, printed 645.38 (two digits exchanged); the total net value 3727.98 and the rate 37.68% are right with 654.38.'),
    ('sum-mismatch', 'error', 'must', [FLOOR, f(AREA_SUM)], [f'年末房屋建筑面积合计{FLOOR}平方米'], '4260.50 + 5815.30 + 1284.20 = 11360.00, and by use 9980.00 + 460.00 + 920.00 = 11360.00; the total prints 11630.00.'),
    ('sum-mismatch', 'error', 'must', [w(PURCHASE), f(BOUGHT)], [w(PURCHASE)], '203.88 + 1284.50 + 452.10 = 1940.48, 94.63% of 2050.60 and the base of the 87.03% in the text; the total row prints 1,904.48.'),
    ('staffing-over-establishment', 'warning', 'may', [HEADS, str(POSTS)], ['合计 32 145 177 31 137 186 64'], 'Follows from the wrong 186: more staff than the 177 posts.'),
    ('percentage-error', 'error', 'may', [w(PURCHASE), '94.63%'], [w(PURCHASE)], 'Follows from the wrong total: 1904.48 / 2050.60 = 92.87%.'),
]

RELATIONS = [
    ('count', '177 32 28 16 20 36 45', '核定编制177名'), ('count', '168 31 27 15 18 34 43', '年末在职168人'), ('count', '64 26 4 2 5 19 8', '退休64人'), ('count', '177 32 145', '合计32145177'), ('difference', [adjusted - initial, adjusted, initial], f'比年初预算增加{adjusted - initial}万元'),
    ('growth', [pct(adjusted - initial, initial), adjusted, initial], f'比年初预算增加{adjusted - initial}万元，增长'), ('sum', [spent, basic, project], f'全年支出{spent}万元'), ('share', [pct(basic, spent), basic, spent], f'基本支出{basic}万元，占'), ('difference', [NET, COST, WORN], f'净值{NET}万元；无形资产'),
    ('difference', ['396.64', *SOFT], '净值396.64万元，主要'), ('sum', [w(COST), *(w(a[1]) for a in ASSETS)], f'一、固定资产{w(COST)}'), ('sum', [w(WORN), '1,945.12', '1,082.47', '204.63'], f'一、固定资产{w(COST)}{w(WORN)}'), ('rate', [pct(NET, COST), NET, COST], f'一、固定资产{w(COST)}{w(WORN)}{w(NET)}'),
    ('rate', '60.00% 2,917.18 4,862.30', '房屋和构筑物4,862.301,945.12'), ('difference', '117.29 386.20 268.91', '其中：车辆386.20'), ('sum', [w(COST + d(SOFT[0])), w(COST), SOFT[0]], f'合计{w(COST + d(SOFT[0]))}'), ('sum', [w(USED[0]), *(w(u[1]) for u in USE)], f'合计{w(USED[0])}'),
    ('sum', [w(COST), *map(w, USED)], f'合计{w(USED[0])}'), ('rate', [pct(USED[0], COST), USED[0], COST], f'为{pct(USED[0], COST)}。详见表3'), ('sum', [AREA_SUM, *(a for _, a in AREA_USE)], f'三项合计{AREA_SUM}平方米'), ('count', '18 9 4 3 2', '年末车辆18辆'), ('sum', [w(PLAN), *(w(b[1]) for b in BUY)], f'合计{w(PLAN)}'),
    ('rate', '95.00% 203.88 214.60', '货物214.60203.88'), ('score', [SCORE, *(s[3] for s in SCORES)], f'自评总得分{SCORE}分'), ('score', ['9.46', 10, pct(BOUGHT, PLAN)], '政府采购执行率109.46'), ('rate', [pct(SERVING, POSTS), SERVING, POSTS], f'控制率{pct(SERVING, POSTS)}')]
