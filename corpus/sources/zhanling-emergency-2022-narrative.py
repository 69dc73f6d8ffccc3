"""A whole-department self-evaluation in prose with indicators of four levels, printed, signed, sealed and scanned; page 3 is turned."""
from money import *
from office import C, Doc

TITLE, SHORT = '湛岭县应急管理局2022年度部门整体支出绩效自评报告', 'ZLE'
BUREAU = '湛岭县应急管理局'
SCAN = dict(dpi=200, quality=60, seed=20230417, typed=False, turns=(1.2, -1.6, 1.0, -1.1, 1.7), speckle=0.00006, seal=(BUREAU, '财务审核', 0.74, 0.345))

initial, adjusted = d('1286.45'), d('1734.20')
persons, office = d('768.42'), d('73.74')
basic, basic_initial, basic_adjusted = persons + office, d('629.45'), d('848.60')
# project, initial and adjusted budget, spent, what was done
PROJECTS = [('森林防灭火能力建设', '210.00', '296.00', '288.45', '新建蓄水池14个，开设防火隔离带36公里'), ('三防物资储备', '120.00', '158.60', '151.32', '补充物资23类，采购冲锋舟5艘'), ('安全生产专项整治', '85.00', '92.00', '90.28', '检查企业612家次，整改隐患1487处'),
            ('基层应急能力建设', '130.00', '186.00', '171.66', '9个镇应急救援队伍装备配齐'), ('应急广播与视频会商', '64.00', '88.00', '82.56', '166个行政村实现应急广播全覆盖'), ('其他项目', '48.00', '65.00', '62.50', '—')]
p0, p1, p2 = (total(*(p[k] for p in PROJECTS)) for k in (1, 2, 3))
spent = basic + p2
assert p0 + basic_initial == initial and p1 + basic_adjusted == adjusted and (f(spent), f(p2)) == ('1688.93', '846.77')
three_b, cars, guests = d('18.60'), d('11.86'), d('3.56')
plan, bought = d('118.00'), d('112.35')
assets, used, worn = d('1462.90'), d('1398.25'), d('583.74')
# first; second; third; fourth level: full marks, score, why
TREE = [
    ('预算编制', [('编制质量', [('预算编制合理性', [('职责匹配', 4, '4', '预算与部门职责匹配'), ('测算依据', 4, '3.5', '物资储备测算依据不充分，扣0.5分')]), ('目标设置科学性', [('目标完整', 4, '4', '整体目标和项目目标均已申报'), ('指标量化', 3, '2', '2个效益指标未量化，扣1分')])])]),
    ('预算执行', [('资金管理', [('支出进度', [('部门支出完成率', 10, f(r(spent / adjusted * 10)), '按支出完成率计分'), ('项目支出完成率', 6, f(r(p2 / p1 * 6)), '按项目支出完成率计分')]), ('采购与资产', [('政府采购执行率', 5, f(r(bought / plan * 5)), f'采购计划{f(plan)}万元，实际采购{f(bought)}万元'), ('固定资产利用率', 4, '4', f'利用率{pct(used, assets)}，高于95%')])]),
              ('制度管理', [('制度执行', [('内控制度', 5, '5', '修订内控制度7项'), ('会计核算', 5, '4', '1笔往来款长期挂账，扣1分')]), ('信息公开', [('预决算公开', 5, '5', '按时公开'), ('绩效信息公开', 5, '4.5', '自评报告附表不全，扣0.5分')])])]),
    ('履职效益', [('履职产出', [('重点工作', [('县重点督办事项', 12, '11.25', '16项完成15项'), ('隐患整改', 8, '7.87', '整改率98.35%')])]),
              ('社会影响', [('安全形势', [('事故起数', 10, '10', '生产安全事故起数同比下降8.33%'), ('灾害应对', 5, '5', '防御台风3次，无人员伤亡')]), ('群众评价', [('群众满意度', 5, '4.61', '满意度92.1%，按比例计分')])])])]
assert pct(1487, 1512) == '98.35%' and r(d('0.9835') * 8) == d('7.87') and r(d(15) / 16 * 12) == d('11.25') and r(d('0.921') * 5) in (d('4.61'), d('4.60')) and pct(1, 12) == '8.33%'
leaves3 = lambda third: third[1]
full = lambda node: node[1] if len(node) == 4 else sum(full(x) for x in node[1])
got = lambda node: d(node[2]) if len(node) == 4 else total(*(got(x) for x in node[1]))
SUM, FULLS = total(*map(got, TREE)), [full(x) for x in TREE]
assert FULLS == [15, 45, 40]
SWAPPED = '864.77'   # planted: the column adds to 846.77
HEADS = '23'         # planted: 16 + 22 = 38
RATE = '93.79%'      # planted: 1688.93 / 1734.20 = 97.39 %
SECOND = TREE[1][1][1]
SUBTOTAL = f(got(SECOND) - 1)  # planted: the leaves of 制度管理 add to 1.00 more
assert pct(spent, adjusted) == '97.39%'


def report():
    doc = Doc(body='AR PL UMing CN', head='WenQuanYi Zen Hei', digits='Liberation Serif', size=16, line='160%', footer='— {n} —', margins=(3.0, 2.6, 2.8, 2.6))
    doc.title(BUREAU, size=22, after=0)
    doc.title('2022年度部门整体支出绩效自评报告', size=22, before=0)
    doc.h1('一、部门基本情况')
    doc.p(f'{BUREAU}为县政府工作部门，内设8个股室，下辖县应急救援中心、县防灾减灾服务站2个事业单位。核定编制41名，其中行政编制17名、事业编制24名。2022年末在职38人，其中行政人员16人、事业人员{HEADS}人；另有政府购买服务人员12人，退休19人。')
    doc.p(f'2022年年初部门预算{f(initial)}万元，其中基本支出{f(basic_initial)}万元、项目支出{f(p0)}万元；年中追加{f(adjusted - initial)}万元，调整后预算{f(adjusted)}万元。全年支出{f(spent)}万元，其中：基本支出{f(basic)}万元，占{pct(basic, spent)}；项目支出{f(p2)}万元，占{pct(p2, spent)}。基本支出中，人员经费{f(persons)}万元、公用经费{f(office)}万元。部门支出完成率{RATE}，未支出的{f(adjusted - spent)}万元由财政收回统筹。')
    doc.p(f'“三公”经费预算{f(three_b)}万元，实际支出{f(cars + guests)}万元，其中公务用车运行维护费{f(cars)}万元、公务接待费{f(guests)}万元，比预算节约{f(three_b - cars - guests)}万元。年末固定资产原值{f(assets)}万元，累计折旧{f(worn)}万元，净值{f(assets - worn)}万元；在用{f(used)}万元，闲置{f(assets - used)}万元。')
    doc.h1('二、绩效目标与年度重点工作')
    doc.p('总体目标：坚持人民至上、生命至上，严控较大以上事故，全面提升防灾减灾救灾能力。全年列入县重点督办事项16项，完成15项，“智慧应急指挥平台”因上级统一建设方案调整延至2023年实施。')
    doc.p('重点工作：一是健全安全生产责任体系，开展危险化学品、烟花爆竹、工矿商贸等领域专项整治；二是完善县、镇、村三级防汛防风预案，组织应急演练28场，参演3160人次，其中县级演练4场；三是落实森林防火网格化管理，配备护林员215名；四是推进应急广播和视频会商系统向行政村延伸。')
    doc.p('主要成效：检查企业612家次，排查一般隐患1512处，整改1487处，整改率98.35%；生产安全事故11起，比上年的12起减少1起；成功防御台风3次，转移群众6840人次；森林火灾受害率控制在0.3‰以内。各项目资金使用情况见表1。')
    doc.turn(True)
    doc.caption('表1  2022年度项目支出情况表', size=14)
    doc.unit(f'填报单位：{BUREAU}', '单位：万元', size=11)
    R = lambda s: C(s, align='r')
    rows = [[C('序号', rs=2), C('项目名称', rs=2), C('预算安排', cs=2), C('执行情况', cs=3), C('完成情况', rs=2)], ['年初预算', '调整后预算', '支出数', '执行率', '未支出数']]
    rows += [[str(k), C(n, align='l'), R(a), R(b), R(c), pct(c, b), R(f(d(b) - d(c))), C(t, align='l')] for k, (n, a, b, c, t) in enumerate(PROJECTS, 1)]
    rows.append([C('合计', cs=2, bold=True), R(f(p0)), R(f(p1)), R(SWAPPED), pct(p2, p1), R(f(p1 - p2)), ''])
    doc.table(rows, widths=[6, 24, 13, 14, 13, 12, 13, 40], header=2, size=12, row_height=1.0, border='0.75pt solid #000000')
    doc.flat('注：“其他项目”为3个10万元至30万元的零星项目，不逐项列示完成情况。', size=10.5, align='l')
    doc.turn(False)
    doc.h1('三、自评情况')
    doc.p(f'按照县财政局印发的指标体系，设一级指标3个、二级指标{sum(len(x[1]) for x in TREE)}个、三级指标{sum(len(y[1]) for x in TREE for y in x[1])}个、四级指标{sum(len(z[1]) for x in TREE for y in x[1] for z in y[1])}个，满分100分，自评得分{f(SUM)}分，等次为“优”（90分以上）。')
    for k, first in enumerate(TREE):
        doc.h2(f'（{"一二三"[k]}）{first[0]}（满分{full(first)}分，自评{short(got(first))}分）', bold=False)
        for n, second in enumerate(first[1], 1):
            mine = short(SUBTOTAL) if second is SECOND else short(got(second))
            text = f'{n}.{second[0]}，满分{full(second)}分，自评{mine}分。'
            for i, third in enumerate(second[1]):
                text += f'（{i + 1}）{third[0]}{full(third)}分，得{short(got(third))}分：' + '；'.join(f'{"①②③④"[j]}{x[0]}{x[1]}分，{x[3]}，得{short(x[2])}分' for j, x in enumerate(third[1])) + '。'
            doc.p(text)
    doc.h1('四、存在问题')
    doc.p(f'一是预算编制不够精准，年中追加{f(adjusted - initial)}万元，占年初预算的{pct(adjusted - initial, initial)}。二是个别项目前期准备不足，基层应急能力建设项目执行率仅{pct("171.66", "186")}。三是资产盘活不够，闲置资产{f(assets - used)}万元未及时调剂。')
    doc.h1('五、下一步措施')
    doc.p('一是将上级提前下达资金编入年初预算，力争年中追加比例降至20%以下。二是每季度通报一次项目进度，对执行率低于80%的项目约谈负责人。三是清查闲置物资，在县、镇两级之间调剂使用。')
    doc.h1('六、其他需要说明的事项')
    doc.p('（一）本报告所列支出为部门决算数，与财政总决算口径一致；县级救灾物资价值213.6万元由县粮储公司代储，未计入我局固定资产。')
    doc.p('（二）2022年县审计局对我局开展预算执行审计，指出问题3个，已整改2个，往来款清理正在进行。')
    doc.flat(BUREAU + '（公章）', align='r', before=1.2)
    doc.flat('2023年4月17日　　', align='r')
    return doc


LABELS = [
    ('sum-mismatch', 'error', 'must', [SWAPPED, f(p2)], [SWAPPED], '支出数: the six projects add to 846.77, as the text says and 885.60 - 38.83 gives; the 合计 has two digits exchanged (18.00 more).'),
    ('staffing-mismatch', 'error', 'must', [HEADS, '38'], [f'2022年末在职38人，其中行政人员16人、事业人员{HEADS}人'], '16 + 23 = 39, not 38.'),
    ('percentage-error', 'error', 'must', [RATE, '1688.93', '1734.20'], [f'部门支出完成率{RATE}'], '1688.93 / 1734.20 = 97.39%, on which the score rests; two digits exchanged.'),
    ('score-subtotal-mismatch', 'error', 'must', [short(SUBTOTAL), short(got(SECOND))], [f'制度管理，满分20分，自评{short(SUBTOTAL)}分'], f'制度管理: 9 + 9.5 = {short(got(SECOND))}, printed {short(SUBTOTAL)}; with the latter the first level would not hold.'),
    ('percentage-error', 'error', 'may', [SWAPPED, pct(p2, p1), f(p1)], [SWAPPED], 'With 864.77 the rate would be 97.65%.'),
    ('same-quantity-conflict', 'error', 'may', [SWAPPED, f(p2)], [f'项目支出{f(p2)}万元'], 'Text and table differ.'),
]

RELATIONS = [
    ('count', '41 17 24', '核定编制41名'), ('sum', [initial, basic_initial, p0], f'2022年年初部门预算{initial}万元'), ('difference', [adjusted - initial, adjusted, initial], f'年中追加{adjusted - initial}万元'), ('sum', [spent, basic, p2], f'全年支出{spent}万元'), ('share', [pct(basic, spent), basic, spent], f'基本支出{basic}万元，占'),
    ('share', [pct(p2, spent), p2, spent], f'项目支出{p2}万元，占'), ('sum', [basic, persons, office], f'基本支出{basic}万元'), ('difference', [adjusted - spent, adjusted, spent], f'未支出的{adjusted - spent}万元'), ('sum', [cars + guests, cars, guests], f'实际支出{cars + guests}万元'),
    ('difference', [three_b - cars - guests, three_b, cars + guests], f'比预算节约{three_b - cars - guests}万元'), ('difference', [assets - worn, assets, worn], f'净值{assets - worn}万元'), ('sum', [assets, used, assets - used], f'年末固定资产原值{assets}万元'),
    ('rate', '98.35% 1487 1512', '整改1487处，整改率98.35%'), ('sum', [p0, *(p[1] for p in PROJECTS)], f'合计{p0}{p1}'), ('sum', [p1, *(p[2] for p in PROJECTS)], f'合计{p0}{p1}'), ('sum', [p1 - p2, *(d(p[2]) - d(p[3]) for p in PROJECTS)], f'合计{p0}{p1}'), ('rate', '97.45% 288.45 296.00', '森林防灭火能力建设'),
    ('score', [f(SUM), *map(got, TREE)], f'自评得分{f(SUM)}分'), ('score', ['13.5', '7.5', 6], '自评13.5分'), ('score', ['4.76', 5, bought, plan], '实际采购112.35万元，得4.76分'), ('score', '7.87 8 98.35%', '得7.87分'), ('score', ['11.25', 12, 15, 16], '得11.25分'),
    ('rate', [pct(adjusted - initial, initial), adjusted - initial, initial], '占年初预算的'), ('rate', '92.29% 171.66 186.00', '执行率仅92.29%')]
