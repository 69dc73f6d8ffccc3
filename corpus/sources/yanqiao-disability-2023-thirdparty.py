"""A third-party evaluation of a project: each indicator in prose with its formula worked in line, grade bands, a questionnaire, a closing score table."""
from money import *
from office import C, Doc

TITLE, SHORT = '堰桥区残疾人就业帮扶专项资金绩效评价报告', 'YQD'
CLIENT, FIRM = '堰桥区财政局', '江右同衡咨询有限公司'

plan, received, paid = d('960.00'), d('912.00'), d('874.36')
SOURCES = [('中央和省级补助', '320.00', '320.00', '311.58'), ('市级补助', '140.00', '140.00', '138.20'), ('区级配套', '500.00', '452.00', '424.58')]
USES = [('就业技能培训补贴', '214.00', '205.36', '4'), ('用人单位岗位补贴', '386.00', '371.40', '1'), ('辅助性就业机构补助', '168.00', '160.95', '3'), ('自主创业扶持', '102.00', '96.00', '2'), ('就业服务与信息化', '42.00', '40.65', '1')]
for k in (1, 2, 3):
    assert total(*(s[k] for s in SOURCES)) == (plan, received, paid)[k - 1]
assert total(*(u[1] for u in USES)) == received and total(*(u[2] for u in USES)) == paid
trained, train_goal = 1146, 1200
placed, sought = 683, 820
grants, in_time = 1462, 1389
income_before, income_after = d('2865'), d('3124')
sent, back = 400, 376
VOTES = [('非常满意', 168), ('满意', 143), ('基本满意', 41), ('不满意', 24)]
assert sum(v for _, v in VOTES) == back
content = d(sum(v for _, v in VOTES[:3])) / back * 100
assert f(content) == '93.62'
cost, cost_norm = d('1792.00'), d('1800')  # yuan a trainee
assert r(d('205.36') * 10000 / trained) == d('1791.97')

# first level; second; third, full marks, formula in words, worked out (text), score
rate = lambda a, b: pct(a, b)
marks = lambda a, b, m: f(r(d(a) / d(b) * m))
WRONG_RATE = '94.61%'  # planted: 1389 / 1462 = 95.01 %
WRONG_POINTS = '4.87'  # planted: 83.29 % of 6 is 5.00
assert rate(in_time, grants) == '95.01%' and marks(placed, sought, 6) == '5.00'
TREE = [
    ('决策', [('项目立项', [('立项依据充分性', 3, '符合国家促进残疾人就业三年行动方案，得3分。', '3'), ('立项程序规范性', 3, '可行性研究未附专家论证意见，扣1分，得2分。', '2')]),
             ('绩效目标', [('绩效目标合理性', 3, '目标与投入匹配，得3分。', '3'), ('绩效指标明确性', 3, '8个产出指标中有2个未量化，每个扣0.5分，得2分。', '2')]),
             ('资金投入', [('预算编制科学性', 4, '岗位补贴人数测算依据不足，酌情扣1分，得3分。', '3')])]),
    ('过程', [('资金管理', [('资金到位率', 4, f'资金到位率=实际到位资金÷计划投入资金×100%={f(received)}÷{f(plan)}×100%={rate(received, plan)}，得分=4分×{rate(received, plan)}={marks(received, plan, 4)}分。', marks(received, plan, 4)),
                        ('预算执行率', 5, f'预算执行率=实际支出÷实际到位资金×100%={f(paid)}÷{f(received)}×100%={rate(paid, received)}，得分=5分×{rate(paid, received)}={marks(paid, received, 5)}分。', marks(paid, received, 5)),
                        ('资金使用合规性', 6, '抽查的126笔补贴中3笔缺少本人签字，每笔扣0.5分，得分=6分-3×0.5分=4.5分。', '4.5')]),
             ('组织实施', [('管理制度健全性', 4, '制度健全，得4分。', '4'), ('制度执行有效性', 5, '2个街道未按季度公示，每个扣1分，得分=5分-2×1分=3分。', '3')])]),
    ('产出', [('产出数量', [('技能培训人次', 8, f'完成率={trained}÷{train_goal}×100%={rate(trained, train_goal)}，得分=8分×{rate(trained, train_goal)}={marks(trained, train_goal, 8)}分。', marks(trained, train_goal, 8)),
                        ('享受岗位补贴单位数', 6, '计划不少于60家，实际67家，完成率111.67%，未超过120%，得6分。', '6')]),
             ('产出质量', [('培训合格率', 6, '参加结业考核1146人，合格1098人，合格率=1098÷1146×100%=95.81%，不低于95%的目标，得6分。', '6')]),
             ('产出时效', [('补贴发放及时率', 6, f'及时率={in_time}÷{grants}×100%={WRONG_RATE}，得分=6分×{rate(in_time, grants)}={marks(in_time, grants, 6)}分。', marks(in_time, grants, 6))]),
             ('产出成本', [('人均培训成本', 4, f'人均培训成本=205.36万元÷{trained}人≈{f(cost, 0)}元/人，未超过1800元/人的标准，得4分。', '4')])]),
    ('效益', [('社会效益', [('求职残疾人就业率', 6, f'就业率={placed}÷{sought}×100%={rate(placed, sought)}，得分=6分×{rate(placed, sought)}={WRONG_POINTS}分。', WRONG_POINTS), ('稳定就业情况', 6, '就业满6个月的占就业人数的81.4%，高于80%的目标1.4个百分点，得6分。', '6')]),
             ('经济效益', [('就业人员月均收入增长率', 6, f'增长率=（{income_after}-{income_before}）÷{income_before}×100%={pct(income_after - income_before, income_before)}，目标为9%以上，得6分。', '6')]),
             ('可持续影响', [('长效机制', 5, '“按比例就业”部门联动机制尚未建立，扣1.5分，得3.5分。', '3.5')]),
             ('满意度', [('服务对象满意度', 7, f'满意度=（168+143+41）÷{back}×100%={f(content)}%，高于90%，得7分。', '7')])])]
assert rate(1098, 1146) == '95.81%' and rate(67, 60) == '111.67%'
weigh = lambda seconds: sum(x[1] for _, ls in seconds for x in ls)
score = lambda seconds: total(*(x[3] for _, ls in seconds for x in ls))
SUM = total(*(x[3] for _, s in TREE for _, ls in s for x in ls))
assert [weigh(s) for _, s in TREE] == [16, 24, 30, 30]
GRADE = '优'          # planted: the bands give 良
RATIO = '94.22%'      # planted: the first level 过程 scores less
BACK_RATE = '92.00%'  # planted: 376 / 400 = 94.00 %
assert 80 <= SUM < 90 and pct(back, sent) == '94.00%'
PROC = pct(score(TREE[1][1]), 24)


def report():
    doc = Doc(body='AR PL UKai CN', head='Noto Serif CJK SC', digits='Liberation Serif', size=14, line='165%', footer='{n} / {of}', footer_align='r', header='江右同衡评字（2024）第58号', margins=(2.8, 2.4, 3.0, 2.6), first_footer=False)
    doc.flat('江右同衡评字（2024）第58号', align='r', size=12)
    doc.title('堰桥区残疾人就业帮扶专项资金', size=24, before=4)
    doc.title('绩效评价报告', size=24, after=8)
    for line in (f'委托单位：{CLIENT}', '被评价单位：堰桥区残疾人联合会', f'评价机构：{FIRM}', '评价基准期：2023年1月1日至2023年12月31日'):
        doc.flat(line, align='l', size=15)
    doc.pending = 'Tall'
    doc.title('摘  要', size=18)
    doc.p(f'受{CLIENT}委托，{FIRM}于2024年5月至7月对堰桥区残疾人联合会实施的2023年度残疾人就业帮扶专项资金开展绩效评价。评价得分{f(SUM)}分，绩效等级为“{GRADE}”。')
    doc.page()
    doc.h1('一、项目基本情况')
    doc.p(f'（一）项目背景。全区持证残疾人11264人，其中就业年龄段5038人，占44.7%。2023年区残联设立就业帮扶专项，计划投入{f(plan)}万元，实际到位{f(received)}万元，实际支出{f(paid)}万元，结余{f(received - paid)}万元。资金来源见表1，使用情况见表2。')
    assert pct(5038, 11264, 1) == '44.7%'
    doc.caption('表1  资金来源及支出情况（单位：万元）', size=12)
    doc.table([['资金来源', '计划投入', '实际到位', '实际支出', '到位率']] + [[n, a, b, c, rate(b, a)] for n, a, b, c in SOURCES] + [[C('合计', bold=True), f(plan), f(received), f(paid), rate(received, plan)]], widths=[32, 17, 17, 17, 15], header=1, size=11.5, align='lrrrc', outer='1.5pt solid #000000', font='AR PL UMing CN')
    doc.caption('表2  资金使用情况（单位：万元）', size=12)
    doc.table([['序号', '支出方向', '到位资金', '实际支出', '支出比例', '实施单位数（个）']] + [[str(k), n, a, b, rate(b, a), c] for k, (n, a, b, c) in enumerate(USES, 1)] + [[C('合计', cs=2, bold=True), f(received), f(paid), rate(paid, received), '—']], widths=[8, 32, 16, 16, 14, 16], header=1, size=11.5, align='clrrcc', outer='1.5pt solid #000000', font='AR PL UMing CN')
    doc.flat('注：同一单位可实施多个方向，实施单位数不作合计。', size=10, align='l', line='120%')
    doc.p(f'（二）绩效目标。培训残疾人{train_goal}人次以上，帮扶不少于60家用人单位落实岗位补贴，培训合格率不低于95%，服务对象满意度90%以上，月均收入增长9%以上。')
    doc.h1('二、评价工作情况')
    doc.p(f'（一）评价方法。采用比较法、因素分析法、公众评判法。发放问卷{sent}份，回收有效问卷{back}份，有效回收率{BACK_RATE}。问卷统计见表3。')
    doc.caption('表3  满意度问卷统计', size=12)
    doc.table([['选项', *(n for n, _ in VOTES), '合计'], ['份数', *(str(v) for _, v in VOTES), str(back)], ['占比', *(pct(v, back, 1) for _, v in VOTES), '100%']], widths=[1] * 6, header=1, size=11.5, font='AR PL UMing CN')
    doc.p(f'（二）指标体系。设一级指标{len(TREE)}个、二级指标{sum(len(s) for _, s in TREE)}个、三级指标{sum(len(ls) for _, s in TREE for _, ls in s)}个，满分100分。')
    doc.p('（三）等级划分。综合得分S≥90分为“优”；80分≤S＜90分为“良”；60分≤S＜80分为“中”；S＜60分为“差”。')
    doc.h1('三、综合评价结论')
    doc.p(f'项目综合得分{f(SUM)}分。各一级指标得分见表4。')
    doc.caption('表4  一级指标得分情况', size=12)
    doc.table([['一级指标', *(n for n, _ in TREE), '合计'], ['分值', *(str(weigh(s)) for _, s in TREE), '100'], ['得分', *(f(score(s)) for _, s in TREE), f(SUM)], ['得分率', *(RATIO if n == '过程' else pct(score(s), weigh(s)) for n, s in TREE), pct(SUM, 100)]], widths=[1] * 6, header=1, size=11.5, font='AR PL UMing CN')
    doc.h1('四、绩效指标分析')
    for k, (name, seconds) in enumerate(TREE):
        doc.h2(f'（{"一二三四"[k]}）{name}类指标（满分{weigh(seconds)}分，得{f(score(seconds))}分）')
        n = 0
        for second, leaves in seconds:
            for third, full, text, got in leaves:
                n += 1
                doc.p(f'{n}.{third}（{full}分）。{text}')
    doc.h1('五、存在问题')
    doc.p(f'（一）区级配套未足额到位。区级配套计划500.00万元，到位452.00万元，少到位48.00万元，占计划投入总额的{pct(48, plan)}。')
    doc.p(f'（二）培训任务未完成。实际培训{trained}人次，比目标少{train_goal - trained}人次，缺口{pct(train_goal - trained, train_goal)}。')
    doc.p(f'（三）补贴发放不及时。{grants}笔补贴中有{grants - in_time}笔超过规定时限发放，最长超期41天。')
    doc.h1('六、有关建议')
    doc.p('（一）区财政将配套资金列入年初预算，于每年6月底前到位80%以上。（二）按照残疾类别分班培训，提高参训率。（三）建立残联、人社、税务三部门按月比对机制。')
    doc.page()
    doc.caption('附表  绩效评价得分表', size=15)
    rows = [['一级指标', '二级指标', '三级指标', '分值', '得分', '扣分']]
    for name, seconds in TREE:
        deep = sum(len(ls) for _, ls in seconds)
        for i, (second, leaves) in enumerate(seconds):
            for j, (third, full, _, got) in enumerate(leaves):
                lost = full - d(got)
                rows.append(([C(f'{name}\n（{weigh(seconds)}）', rs=deep)] if i == j == 0 else []) + ([C(second, rs=len(leaves))] if j == 0 else []) + [C(third, align='l'), str(full), got, short(lost) if lost else '/'])
    rows.append([C('合计', cs=3, bold=True), '100', f(SUM), f(100 - SUM)])
    doc.table(rows, widths=[14, 18, 34, 11, 12, 11], header=1, size=11.5, font='AR PL UMing CN', outer='1.5pt solid #000000', line='125%')
    doc.flat('评价机构（盖章）：' + FIRM, align='r', before=0.6)
    doc.flat('主评人：简溪亭        2024年7月29日', align='r')
    return doc


LABELS = [
    ('percentage-error', 'error', 'must', [WRONG_RATE, '1389', '1462'], [f'及时率=1389÷1462×100%={WRONG_RATE}'], '1389 / 1462 = 95.01%, which the same line uses for the score; 94.61% is printed.'),
    ('rubric-score-mismatch', 'error', 'must', [WRONG_POINTS, '83.29%'], [f'得分=6分×83.29%={WRONG_POINTS}分'], '6 x 83.29% = 5.00, printed 4.87; the totals carry the 4.87.'),
    ('grade-mismatch', 'error', 'must', [f(SUM)], [f'评价得分{f(SUM)}分，绩效等级为“{GRADE}”'], f'{f(SUM)} lies in 80-90: 良, not 优.'),
    ('percentage-error', 'error', 'must', [RATIO, f(score(TREE[1][1])), '24'], [RATIO], f'过程: {f(score(TREE[1][1]))} / 24 = {PROC}, printed {RATIO}.'),
    ('percentage-error', 'error', 'must', [BACK_RATE, '376', '400'], [f'有效回收率{BACK_RATE}'], '376 / 400 = 94.00%.'),
]

RELATIONS = [
    ('difference', [received - paid, received, paid], f'结余{received - paid}万元'), ('share', '44.7% 5038 11264', '占44.7%'), ('sum', [plan, *(s[1] for s in SOURCES)], f'合计{plan}{received}'), ('sum', [received, *(s[2] for s in SOURCES)], f'合计{plan}{received}'), ('sum', [paid, *(s[3] for s in SOURCES)], f'合计{plan}{received}{paid}'),
    ('rate', [rate(received, plan), received, plan], f'合计{plan}{received}{paid}'), ('sum', [paid, *(u[2] for u in USES)], f'合计{received}{paid}'), ('rate', ['95.96%', '205.36', '214.00'], '就业技能培训补贴214.00'), ('count', '376 168 143 41 24', '份数1681434124376'), ('share', '44.7% 168 376', '占比44.7%'),
    ('score', [f(SUM), *(f(score(s)) for _, s in TREE)], f'项目综合得分{f(SUM)}分'), ('share', [pct(score(TREE[0][1]), 16), f(score(TREE[0][1])), 16], '得分率'), ('rate', [rate(received, plan), received, plan], f'资金到位率=实际到位资金÷计划投入资金×100%={received}÷{plan}×100%={rate(received, plan)}'),
    ('score', [marks(received, plan, 4), 4, rate(received, plan)], f'得分=4分×{rate(received, plan)}={marks(received, plan, 4)}分'), ('rate', [rate(paid, received), paid, received], f'={paid}÷{received}×100%='), ('score', [marks(paid, received, 5), 5, rate(paid, received)], f'得分=5分×{rate(paid, received)}'),
    ('rate', '95.50% 1146 1200', '完成率=1146÷1200×100%=95.50%'), ('score', '7.64 8 95.50%', '得分=8分×95.50%=7.64分'), ('rate', '111.67% 67 60', '完成率111.67%'), ('rate', '95.81% 1098 1146', '=1098÷1146×100%=95.81%'), ('score', '5.70 6 95.01%', '得分=6分×95.01%=5.70分'), ('rate', '83.29% 683 820', '就业率=683÷820×100%=83.29%'),
    ('growth', [pct(259, 2865), 3124, 2865], f'={pct(259, 2865)}'), ('difference', '48.00 500.00 452.00', '少到位48.00万元'), ('rate', '4.50% 54 1200', '缺口4.50%')]
