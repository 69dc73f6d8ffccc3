"""An accounting firm reviews the self-evaluations of ten departments: self-assessed against reviewed scores, deductions department by department, means, grades and ranks."""
from money import *
from office import C, Doc

TITLE, SHORT = '鸣澜市2022年度部门整体绩效自评复核报告', 'MLR'
CLIENT, FIRM = '鸣澜市财政局', '中越弘正会计师事务所（特殊普通合伙）'
KINDS = ['预算编制', '预算执行', '履职产出', '履职效益', '佐证材料']
FULL = [15, 25, 35, 20, 5]
# department; full-year budget, spent in 万元; self-assessed score; deductions by kind
P = [('市教育局', '48620.35', '47918.20', '97.50', '0.50 0.85 1.20 1.00 0.50'), ('市卫生健康局', '36214.80', '34986.41', '96.80', '1.00 1.25 2.40 1.50 0.30'), ('市住房和城乡建设局', '28930.16', '25874.69', '95.20', '1.50 3.20 2.85 1.00 0.50'), ('市农业农村局', '21586.40', '20913.77', '97.20', '0.80 1.10 1.95 1.20 0.20'),
     ('市交通运输局', '33472.58', '32760.94', '96.40', '0.40 0.60 1.50 0.80 0.10'), ('市文化广电旅游局', '9846.72', '8517.33', '94.60', '2.00 4.10 3.60 2.30 1.00'), ('市民政局', '15238.90', '15041.56', '98.10', '0.30 0.45 0.90 0.75 0.20'), ('市科学技术局', '7360.25', '5968.44', '93.85', '2.20 5.40 4.25 2.80 1.20'),
     ('市应急管理局', '6418.73', '6180.29', '95.75', '1.00 1.35 2.10 1.50 0.40'), ('市市场监督管理局', '11907.64', '11628.30', '96.15', '0.60 0.95 1.40 0.70 0.25')]
P = [dict(name=n, plan=d(a), done=d(b), own=d(s), cuts=[d(x) for x in c.split()]) for n, a, b, s, c in P]
grade = lambda s: '优' if s >= 90 else '良' if s >= 80 else '中' if s >= 60 else '差'
for p in P:
    p['cut'] = sum(p['cuts'])
    p['new'] = p['own'] - p['cut']
ranked = sorted(P, key=lambda p: -p['new'])
for p in P:
    p['rank'] = 1 + ranked.index(p)
assert len({p['new'] for p in P}) == 10
MEANS = [r(total(*(p[k] for p in P)) / 10) for k in ('own', 'new', 'cut')]
PLAN, DONE = total(*(p['plan'] for p in P)), total(*(p['done'] for p in P))
BY_KIND = [total(*(p['cuts'][k] for p in P)) for k in range(5)]
CUT = sum(BY_KIND)
COUNT = {g: sum(1 for p in P if grade(p['new']) == g) for g in '优良中差'}
assert COUNT == {'优': 6, '良': 3, '中': 1, '差': 0}, COUNT
by = {p['name']: p for p in P}
# what was found: kind, departments, problems
FOUND = [('绩效目标设置', 8, 21), ('预算执行和调整', 6, 13), ('产出完成和佐证', 9, 26), ('资产和采购管理', 5, 9), ('信息公开', 3, 5)]
PROBLEMS = sum(x[2] for x in FOUND)
assert PROBLEMS == 74

MEAN = f'{MEANS[1] + 1}'         # planted: the mean of the ten reviewed scores is one less
WORSE = '8.05'                   # planted: 市住房和城乡建设局 9.05, one less
BAD = '优'                        # planted: 市应急管理局 stands below 90 after the review
PARTS = '3.10'                   # planted: 市文化广电旅游局 预算执行 4.10
RANKS = ('市农业农村局', '市卫生健康局')  # planted: their ranks are exchanged
SHARE = '31.54%'                 # planted: 26 / 74 = 35.14 %, two digits exchanged
assert f(by['市住房和城乡建设局']['cut']) == '9.05' and grade(by['市应急管理局']['new']) == '良' and pct(26, PROBLEMS) == '35.14%', [(p['name'], p['new']) for p in P]
RANK = {p['name']: p['rank'] for p in P}
RANK[RANKS[0]], RANK[RANKS[1]] = RANK[RANKS[1]], RANK[RANKS[0]]


def report():
    doc = Doc(body='Noto Serif CJK SC', head='Noto Sans CJK SC', digits='Liberation Serif', size=14, line='155%', footer='第 {n} 页', header='鸣澜市2022年度部门整体绩效自评复核', margins=(2.7, 2.4, 2.7, 2.5), first_footer=False)
    doc.title('鸣澜市2022年度', size=26, before=5, after=0)
    doc.title('部门整体绩效自评复核报告', size=26, after=8)
    for line in (f'委托方：{CLIENT}', f'复核机构：{FIRM}', '报告编号：弘正绩复〔2023〕019号', '报告日期：二〇二三年九月'):
        doc.flat(line, align='c', size=15)
    doc.pending = 'Tall'
    doc.h1('一、复核工作概况')
    doc.p(f'受{CLIENT}委托，我所于2023年7月10日至8月31日对10个市级部门2022年度部门整体绩效自评结果进行了复核。10个部门全年预算合计{f(PLAN)}万元，占市级部门全年预算总额的约六成；实际支出{f(DONE)}万元，总体执行率{pct(DONE, PLAN)}。')
    doc.p(f'复核组12人，分3个小组，查阅会计凭证1846份、佐证材料3270份，访谈58人次，现场核查项目点34个，其中工程类项目点19个。复核指标体系由{"、".join(f"{n}（{m}分）" for n, m in zip(KINDS, FULL))}5部分构成，满分100分。')
    doc.p('复核得分=自评得分-核减分数；偏离度=核减分数÷自评得分×100%。复核等级：90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。')
    doc.h1('二、总体复核结果')
    top, low = ranked[0], ranked[-1]
    doc.p(f'10个部门自评得分平均{f(MEANS[0])}分，复核得分平均{MEAN}分，平均核减{f(MEANS[2])}分。复核得分最高的是{top["name"]}（{f(top["new"])}分），最低的是{low["name"]}（{f(low["new"])}分），相差{f(top["new"] - low["new"])}分。'
          f'复核等级为优的{COUNT["优"]}个、良的{COUNT["良"]}个、中的{COUNT["中"]}个，分别占{pct(COUNT["优"], 10, 0)}、{pct(COUNT["良"], 10, 0)}和{pct(COUNT["中"], 10, 0)}；自评等级则全部为优。各部门复核结果见表1。')
    doc.p(f'从核减构成看，10个部门共核减{f(CUT)}分，其中' + '、'.join(f'{n}{f(x)}分（占{pct(x, CUT)}）' for n, x in zip(KINDS, BY_KIND)) + '。履职产出核减最多，主要是数量指标完成值缺少佐证，以及调整后未按程序备案的指标值不予认可。')
    doc.turn(True)
    doc.caption('表1  部门整体绩效自评复核结果汇总表', size=13)
    doc.unit('', '单位：万元、分', size=10)
    rows = [[C('序号', rs=2), C('部门', rs=2), C('预算执行', cs=3), C('自评', cs=2), C('核减分数', rs=2), C('复核', cs=3), C('偏离度', rs=2)], ['全年预算', '支出', '执行率', '得分', '等级', '得分', '等级', '排名']]
    for k, p in enumerate(P, 1):
        rows.append([str(k), C(p['name'], align='l'), w(p['plan']), w(p['done']), pct(p['done'], p['plan']), f(p['own']), grade(p['own']), WORSE if p['name'] == '市住房和城乡建设局' else f(p['cut']), f(p['new']), BAD if p['name'] == '市应急管理局' else grade(p['new']), str(RANK[p['name']]), pct(p['cut'], p['own'])])
    rows.append([C('合计/平均', cs=2, bold=True), w(PLAN), w(DONE), pct(DONE, PLAN), f(MEANS[0]), '—', f(MEANS[2]), f(MEANS[1]), '—', '—', pct(CUT, total(*(p['own'] for p in P)))])
    doc.table(rows, widths=[6, 24, 14, 14, 11, 10, 7, 11, 10, 7, 7, 11], header=2, size=11, align='clrrrrcrrccr', row_height=0.8, outer='1.5pt solid #000000')
    doc.caption('表2  各部门核减分数构成', size=13)
    rows = [['部门', *(f'{n}\n（{m}分）' for n, m in zip(KINDS, FULL)), '合计']] + [[C(p['name'], align='l'), *(f(x) for x in p['cuts']), f(p['cut'])] for p in P] + [[C('合计', bold=True), *(f(x) for x in BY_KIND), f(CUT)], [C('平均', bold=True), *(f(x / 10) for x in BY_KIND), f(CUT / 10)]]
    doc.table(rows, widths=[26, 14, 14, 14, 14, 14, 14], header=1, size=11, outer='1.5pt solid #000000', row_height=0.7)
    doc.turn(False)
    doc.h1('三、分部门复核意见')
    notes = {'市教育局': '“校园直饮水”项目完成校数42所，自评填报45所', '市卫生健康局': '3个县级医院设备项目未达年度时效目标', '市住房和城乡建设局': '棚改尾款未支付，执行率低于90%，自评未说明原因', '市农业农村局': '高标准农田验收资料缺2个标段', '市交通运输局': '公路优良路率引用数据为上年数',
             '市文化广电旅游局': '文化场馆改造执行率低，观众人次重复计算', '市民政局': '1个养老项目满意度样本量不足', '市科学技术局': '科技专项立项晚，资金结转较大', '市应急管理局': '应急演练场次以会议代替2场', '市市场监督管理局': '抽检批次口径与年初目标不一致'}
    for k, p in enumerate(P):
        cuts = [PARTS if p['name'] == '市文化广电旅游局' and n == '预算执行' else f(x) for n, x in zip(KINDS, p['cuts'])]
        doc.p(f'（{"一二三四五六七八九十"[k]}）{p["name"]}。自评{f(p["own"])}分，复核{f(p["new"])}分，核减{f(p["cut"])}分。其中：' + '、'.join(f'{n}核减{x}分' for n, x in zip(KINDS, cuts)) + f'。主要问题：{notes[p["name"]]}。')
    doc.h1('四、发现的主要问题')
    doc.p(f'复核共发现问题{PROBLEMS}个，分5类，见表3。')
    doc.caption('表3  问题分类统计', size=13)
    doc.table([['问题类别', '涉及部门数', '问题数', '占比']] + [[n, str(a), str(b), SHARE if n == '产出完成和佐证' else pct(b, PROBLEMS)] for n, a, b in FOUND] + [[C('合计', bold=True), '—', str(PROBLEMS), '100.00%']], widths=[34, 20, 20, 20], header=1, size=11.5, row_height=0.8)
    doc.flat('注：同一部门可涉及多类问题，涉及部门数不合计。', size=10, align='l')
    doc.p(f'一是自评分数普遍偏高。10个部门自评得分均在93分以上，核减超过5分的有{sum(1 for p in P if p["cut"] > 5)}个部门。二是部分目标值偏低，涉及8个部门21个问题。三是佐证材料不足，个别部门以工作总结代替统计数据。')
    doc.h1('五、有关建议')
    doc.p('（一）将复核结果与2024年预算安排挂钩，对复核等级为“中”的部门，项目支出预算按5%的比例压减。（二）完善共性指标的取数口径和评分细则。（三）建立自评抽查常态机制，三年内实现市级部门全覆盖。')
    doc.flat(FIRM, align='r', before=0.6)
    doc.flat('2023年9月12日', align='r')
    return doc


_x, _y = by[RANKS[0]], by[RANKS[1]]
LABELS = [
    ('percentage-error', 'error', 'must', [MEAN, f(MEANS[1])], [f'复核得分平均{MEAN}分'], f'The ten reviewed scores have the mean {f(MEANS[1])}, as in table 1 and as {f(MEANS[0])} - {f(MEANS[2])}.'),
    ('difference-mismatch', 'error', 'must', [WORSE, '9.05'], [WORSE], '市住房和城乡建设局: 95.20 - 86.15 = 9.05, as in table 2 and in its paragraph.'),
    ('grade-mismatch', 'error', 'must', [f(by['市应急管理局']['new'])], ['市应急管理局6,418.73'], f'{f(by["市应急管理局"]["new"])} lies in 80-90: 良, not 优; and six are said to be 优.'),
    ('sum-mismatch', 'error', 'must', [PARTS], [f'预算执行核减{PARTS}分'], '市文化广电旅游局: 2.00 + 4.10 + 3.60 + 2.30 + 1.00 = 13.00, as in table 2; 3.10 is one less.'),
    ('ranking-mismatch', 'error', 'must', [f(_x['new']), f(_y['new'])], ['市卫生健康局36,214.80', '市农业农村局21,586.40'], f'{RANKS[0]} has {f(_x["new"])} and rank {RANK[RANKS[0]]}, {RANKS[1]} has {f(_y["new"])} and rank {RANK[RANKS[1]]}: exchanged.'),
    ('percentage-error', 'error', 'must', [SHARE, '26', '74'], [SHARE], '26 / 74 = 35.14%: two digits exchanged; the shares add to 96.40%.'),
    ('percentage-error', 'error', 'may', [WORSE, '9.51%', '95.20'], [WORSE], 'Follows: 8.05 / 95.20 = 8.46%.'),
    ('sum-mismatch', 'error', 'may', [f(MEANS[2]), WORSE], [f'平均核减{f(MEANS[2])}分'], 'Follows: the column as printed has a mean 0.10 less.'),
    ('count-mismatch', 'error', 'may', ['6', '7'], ['复核等级为优的6个'], 'Follows: the table as printed has seven of 优.'),
    ('low-execution', 'note', 'may', ['5,968.44', '7,360.25'], ['市科学技术局7,360.25'], '81.09% executed.'),
]

RELATIONS = [
    ('rate', [pct(DONE, PLAN), DONE, PLAN], f'总体执行率{pct(DONE, PLAN)}'), ('score', [100, *FULL], '满分100分'), ('difference', [f(ranked[0]['new'] - ranked[-1]['new']), f(ranked[0]['new']), f(ranked[-1]['new'])], f'相差{f(ranked[0]["new"] - ranked[-1]["new"])}分'),
    ('sum', [CUT, *BY_KIND], f'共核减{CUT}分'), ('share', [pct(BY_KIND[2], CUT), BY_KIND[2], CUT], f'履职产出{BY_KIND[2]}分（占'), ('share', [pct(BY_KIND[1], CUT), BY_KIND[1], CUT], f'预算执行{BY_KIND[1]}分（占'), ('sum', [w(PLAN), *(w(p['plan']) for p in P)], f'合计/平均{w(PLAN)}'), ('sum', [w(DONE), *(w(p['done']) for p in P)], f'合计/平均{w(PLAN)}{w(DONE)}'),
    ('rate', [pct(DONE, PLAN), w(DONE), w(PLAN)], f'合计/平均{w(PLAN)}{w(DONE)}'), ('difference', ['93.45', '97.50', '4.05'], '市教育局48,620.35'), ('rate', ['4.15%', '4.05', '97.50'], '市教育局48,620.35'), ('rate', ['98.56%', '47,918.20', '48,620.35'], '市教育局48,620.35'), ('rate', ['81.09%', '5,968.44', '7,360.25'], '市科学技术局7,360.25'),
    ('difference', ['78.00', '93.85', '15.85'], '市科学技术局7,360.25'), ('score', [f(by['市交通运输局']['cut']), *(f(x) for x in by['市交通运输局']['cuts'])], '市交通运输局0.40'), ('sum', [f(BY_KIND[0]), *(f(p['cuts'][0]) for p in P)], f'合计{f(BY_KIND[0])}'), ('sum', [f(CUT), *(f(p['cut']) for p in P)], f'合计{f(BY_KIND[0])}'), ('sum', [f(CUT), *map(f, BY_KIND)], f'合计{f(BY_KIND[0])}'),
    ('difference', [f(by['市市场监督管理局']['new']), f(by['市市场监督管理局']['own']), f(by['市市场监督管理局']['cut'])], '（十）市市场监督管理局'), ('sum', [f(by['市教育局']['cut']), *(f(x) for x in by['市教育局']['cuts'])], '核减4.05分。其中'),
    ('sum', [f(by['市科学技术局']['cut']), *(f(x) for x in by['市科学技术局']['cuts'])], '核减15.85分。其中'), ('count', [74, *(x[2] for x in FOUND)], '复核共发现问题74个'), ('share', '28.38% 21 74', '绩效目标设置821'), ('equal', [f(MEANS[2]), f(CUT / 10)], f'平均核减{f(MEANS[2])}分'), ('count', '10 6 3 1', '10个部门自评得分平均')]
