"""Ninety-four projects in one table over many pages, its header printed once: amounts with as many decimals as they have, a subtotal for each group, rates and scores row by row."""
import random

from money import *
from office import C, Doc

TITLE, SHORT = '雁溪县教育体育局2023年度项目支出绩效自评结果一览表', 'YEL'
GROUPS = [('一、学前教育类', '普惠性民办幼儿园奖补 186 公办幼儿园生均公用经费 342.5 县第三幼儿园新建 1260 城东幼儿园室外场地改造 48.6 幼儿园食堂“明厨亮灶” 27 学前教育资助 63.8 幼儿教师全员培训 18.5 乡镇中心园玩教具配备 55 幼儿园安全防护设施 36.4 保教质量评估 9.8 回购小区配套幼儿园 420 无证园整治补助 12'),
          ('二、义务教育类', '城乡义务教育公用经费补助 2864.3 家庭经济困难学生生活补助 318.6 寄宿生伙食补贴 206.4 义务教育薄弱环节改善 1750 县二小教学楼续建 980 城西九年一贯制学校征地 1500 乡村小规模学校保障 164 校舍维修长效机制 512.7 免费教科书及字典 96.25 课后服务财政补助 238 营养改善计划 742.8 学生体质健康监测 32 教室照明改造 118.9 标准化考点升级 57.5 随班就读资源教室 24 留守儿童关爱 16.5 直饮水工程 83 校园一键报警运维 21.6 义务教育质量监测 28.4 控辍保学专项 10'),
          ('三、高中及职业教育类', '普通高中生均公用经费 468 普通高中助学金 152.4 高中免学杂费补助 74.6 县一中图书馆改造 285 县一中理化生实验室 196.5 新高考走班教室改造 130 中职免学费补助 164.2 中职国家助学金 58.7 职教中心实训基地 640 职教中心汽修专业设备 175 双师型教师引进 42 校企合作专项 30 职业技能大赛 19.8 高考组考 46.3 学业水平考试 22.5 现代学徒制试点 15'),
          ('四、教师队伍类', '乡村教师生活补助 486 特岗教师工资配套 217.6 “国培”县级配套 35 名师工作室 40 教师招聘考试 14.2 班主任津贴补差 128 教师周转宿舍 360 教师节表彰 25 心理健康教师培训 8.6 校长任期培训 12.4 银龄讲学 28.8 退休教师体检 33 代课教师社保补缴 67.5 师德师风建设 6 教师信息技术提升 23 县管校聘改革 17'),
          ('五、体育类', '全民健身中心运行 146 社会足球场建设 210 健身路径更新 65.2 县运动会 58 业余体校训练 39.6 体育馆免费开放 44 社会体育指导员 11.5 青少年锦标赛 20.4 体育彩票公益金项目 92 登山步道维护 18 体育场塑胶跑道 156.8 冰雪进校园 13.2 残疾人体育 5.5 龙舟邀请赛 30'),
          ('六、综合管理类', '教育城域网租赁 88 智慧教育平台 265 教育系统审计 24.5 校方责任保险 47.1 教育督导 15.6 招生信息系统 19 校车安全监管 34 法律顾问 6 档案数字化 21 教育统计 4.5 控烟与健康促进 3.2 国防教育 7.5 语言文字工作 5 消防设施检测 29.7 食品安全抽检 18.3 办公用房维修 62')]


def draw():
    luck, out = random.Random(2023), []
    for group, text in GROUPS:
        words, rows = text.split(), []
        for name, budget in zip(words[::2], words[1::2]):
            budget = d(budget)
            u, v, s = (d(str(round(luck.random(), 6))) for _ in range(3))
            full = budget
            if u < d('0.16'):
                full = r(budget * (d('0.8') + u), 1)
            elif u > d('0.88'):
                full = r(budget * (d('0.3') + u), 2)
            spent = full if v > d('0.72') else r(full * (d('0.86') + v / 6), 2 + int(s * 5))
            rows.append([name, budget, full, spent, s])
        out.append((group, rows))
    return out


DRAWN = draw()
BY = {x[0]: x for _, rows in DRAWN for x in rows}
BY['代课教师社保补缴'][1:4] = [None, d('67.5'), d('67.5')]                       # came in the year
BY['控辍保学专项'][1:4] = [d(10), d('0'), d('0')]                                # withdrawn: no rate, no score
BY['龙舟邀请赛'][1:4] = [d(30), d(30), d(0)]                                     # put off by a flood
BY['冰雪进校园'][1:4] = [None, d('13.2'), d('12.9864')]
BY['城西九年一贯制学校征地'][1:4] = [d(1500), d('1500'), d('463.8')]             # its score is planted below
BY['县一中图书馆改造'][1:4] = [d(285), d('285'), d('248.976')]
BY['智慧教育平台'][1:4] = [d(265), d('265'), d('251.37')]
BY['教室照明改造'][1:4] = [d('118.9'), d('118.9'), d('115.6827')]                # 97.2941: truncated or rounded, the same
BY['教师周转宿舍'][1:4] = [d(360), d('352.4'), d('317.9906')]                    # 90.2357: printed 90.23, truncated
SPENT = '215.37'    # planted: 251.37, two digits exchanged, in 智慧教育平台
RATE = '83.76%'     # planted: 248.976 / 285 = 87.36 %
SCORE = '97.5'      # planted: 30.92 % executed, at most 93.09
TWICE = 57          # planted: this row number is printed twice, and 58 not at all
ROWS = [(g, x) for g, rows in DRAWN for x in rows]
assert len(ROWS) == 94 and pct('248.976', 285) == '87.36%' and pct('463.8', 1500) == '30.92%' and pct_cut('317.9906', '352.4') == '90.23%'


def rate(x):
    if not x[2]:
        return '-'
    if x[2] == x[3]:
        return '100%'
    return pct_cut(x[3], x[2]) if x[0] == '教师周转宿舍' else pct(x[3], x[2])


def mark(x):
    if not x[2]:
        return None
    own = min(d(90), d(75) + x[4] * 19)
    if x[3] / x[2] < d('0.5'):
        own -= 12
    return r(own + x[3] / x[2] * 10, int(x[4] * 30) % 3, ROUND_DOWN)


MARKS = {x[0]: mark(x) for _, x in ROWS}
MARKS['城西九年一贯制学校征地'] = d(SCORE)
for _, x in ROWS:
    m = MARKS[x[0]]
    assert m is None or m <= 90 + x[3] / x[2] * 10 or x[0] == '城西九年一贯制学校征地'
col = lambda rows, k: total(*(x[k] for x in rows))
ALL = [x for _, x in ROWS]
INITIAL, FULL, DONE = (col(ALL, k) for k in (1, 2, 3))
SCORED = [m for m in MARKS.values() if m is not None]
AVERAGE = r(total(*SCORED) / len(SCORED))
GRADES = [sum(1 for m in SCORED if lo <= m < hi) for lo, hi in ((90, 101), (80, 90), (60, 80), (0, 60))]
assert sum(GRADES) == 93 == len(SCORED)
PARTS = {g: [col(rows, k) for k in (1, 2, 3)] for g, rows in DRAWN}
LEFT_OUT = PARTS['四、教师队伍类'][0] - d(17)  # planted: 小计 of 年初预算 without 县管校聘改革
s = f'{FULL:f}'
WRONG = short(s[:2] + s[3] + s[2] + s[4:])  # planted: 合计 of 全年预算, third and fourth digit exchanged
assert d(WRONG) - FULL == 90


def report():
    doc = Doc(body='Noto Sans CJK SC', head='Noto Sans CJK SC', digits='Liberation Sans', size=12, line='150%', footer='第 {n} 页', footer_align='r', margins=(2.2, 2.0, 2.0, 2.0), header='雁溪县教育体育局')
    doc.title('雁溪县教育体育局', size=18, after=0)
    doc.title('2023年度项目支出绩效自评结果公开', size=18)
    doc.p('按照《雁溪县财政局关于开展2023年度县级项目支出绩效自评的通知》（雁财效〔2024〕2号）要求，我局组织局属学校和单位对2023年度全部项目支出进行了绩效自评，现将结果公开如下。')
    doc.p(f'本次自评项目94个，年初预算{f(INITIAL)}万元，全年预算{f(FULL)}万元，全年执行{f(DONE)}万元，总体执行率{pct(DONE, FULL)}。其中控辍保学专项因上级资金统筹，年中收回预算，不计执行率、不评分；其余93个项目平均得分{f(AVERAGE)}分，'
          f'“优”（90分以上，含90分）{GRADES[0]}个，“良”（80—90分）{GRADES[1]}个，“中”（60—80分）{GRADES[2]}个，“差”（60分以下）{GRADES[3]}个。')
    doc.p('自评采用百分制，预算执行率10分、产出指标50分、效益指标30分、满意度指标10分，预算执行率得分=执行率×10。')
    doc.caption('2023年度项目支出绩效自评结果一览表', size=14)
    doc.unit('填报单位：雁溪县教育体育局', '单位：万元、分', size=9)
    rows, n = [[C(t, bold=True) for t in ('序号', '项目名称', '年初预算', '全年预算', '执行数', '执行率', '自评得分')]], 0
    show = lambda v: '' if v is None else short(v)
    for g, items in DRAWN:
        a, b, c = PARTS[g]
        if g == '四、教师队伍类':
            a = LEFT_OUT
        rows.append([C(g, cs=2, align='l', bold=True), *(C(short(v), align='r', bold=True) for v in (a, b, c)), C(pct(c, b), bold=True), ''])
        for x in items:
            n += 1
            no = str(TWICE if n == TWICE + 1 else n)
            spent = SPENT if x[0] == '智慧教育平台' else short(x[3])
            rows.append([no, x[0], show(x[1]), short(x[2]), spent, RATE if x[0] == '县一中图书馆改造' else rate(x), '-' if MARKS[x[0]] is None else short(MARKS[x[0]])])
    rows.append([C('合计', cs=2, bold=True), *(C(v, align='r', bold=True) for v in (short(INITIAL), WRONG, short(DONE))), C(pct(DONE, FULL), bold=True), C(f(AVERAGE), bold=True)])
    doc.table(rows, widths=[8, 40, 14, 14, 16, 12, 12], header=0, size=10, align='clrrrcc', row_height=1.2, border='0.5pt solid #404040')
    doc.flat('注：1.年初预算为空的是年中追加项目。2.“龙舟邀请赛”因汛情推迟到2024年举办。3.“城西九年一贯制学校征地”剩余补偿款待土地报批后支付。4.合计行“自评得分”为93个项目的平均分。', size=9, align='l')
    names = [x[0] for x in ALL]
    LABELS[:] = [
        ('sum-mismatch', 'error', 'must', [short(d(SPENT))], ['智慧教育平台'], f'251.37 / 265 = 94.86% as printed, 215.37 would be 81.27%; 小计 and 合计 were added with 251.37: two digits exchanged, 36.00 apart.'),
        ('sum-mismatch', 'error', 'may', [short(PARTS['六、综合管理类'][2]), short(PARTS['六、综合管理类'][2] - 36)], [short(PARTS['六、综合管理类'][2])], 'Follows: the rows of 六 as printed add to 36.00 less than 小计.'),
        ('sum-mismatch', 'error', 'may', [short(DONE), short(DONE - 36)], [short(DONE)], 'Follows: the rows as printed add to 36.00 less than 合计.'),
        ('score-exceeds-execution-cap', 'warning', 'may', [short(MARKS['智慧教育平台']), SPENT], ['智慧教育平台'], 'Follows: with 215.37 of 265 the score could be at most 98.13.'),
        ('percentage-error', 'error', 'must', [RATE, '248.976', '285'], ['县一中图书馆改造'], '248.976 / 285 = 87.36%, not 83.76%.'),
        ('score-exceeds-execution-cap', 'error', 'must', [SCORE, '463.8', '1500'], ['城西九年一贯制学校征地'], '463.8 / 1500 = 30.92%: by the method in the text the score is at most 90 + 3.09 = 93.09, but 97.5 is claimed.'),
        ('low-execution', 'warning', 'may', ['463.8', '1500'], ['城西九年一贯制学校征地'], 'Only 30.92% executed, with a reason in note 3.'),
        ('low-execution', 'warning', 'may', ['0', '30'], ['龙舟邀请赛'], 'Nothing executed, with a reason in note 2.'),
        ('sum-mismatch', 'error', 'must', [short(LEFT_OUT), short(PARTS['四、教师队伍类'][0])], [short(LEFT_OUT)], f'年初预算 of the 16 rows of 四 adds to {short(PARTS["四、教师队伍类"][0])}; 小计 leaves out the last row, 17. The six 小计 then add to 17 less than 合计 {short(INITIAL)}, which is right.'),
        ('sum-mismatch', 'error', 'may', [short(INITIAL), short(INITIAL - 17)], [short(INITIAL)], 'Follows: the six 小计 as printed add to 17 less.'),
        ('sum-mismatch', 'error', 'must', [WRONG, short(s)], [WRONG], f'全年预算 adds to {short(s)}, as in the text and as {pct(DONE, FULL)} says; 合计 prints {WRONG}, two digits exchanged.'),
        ('same-quantity-conflict', 'error', 'may', [WRONG, f(FULL)], [WRONG], 'Text and table differ.'),
        ('percentage-error', 'error', 'may', [WRONG, pct(DONE, FULL)], [WRONG], 'Follows: the rate of 合计 was reckoned with the right sum.'),
        ('duplicate-row-number', 'error', 'must', [str(TWICE)], [names[TWICE]], f'Row number {TWICE} is used twice, {TWICE + 1} is missing; there are 94 rows.'),
    ]
    for x in ALL:
        if x[1] and x[2] and abs(x[2] - x[1]) / x[1] > d('0.15'):
            LABELS.append(('budget-adjustment', 'note', 'may', [short(x[2]), short(x[1])], [x[0]], f'The budget was changed by {pct(x[2] - x[1], x[1])} in the year.'))
    return doc


LABELS = []

_r = dict(DRAWN)
_col = lambda g, k: [short(x[k]) for x in _r[g] if x[k]]
RELATIONS = [
    ('equal', [f(INITIAL), short(INITIAL)], f'年初预算{f(INITIAL)}万元'), ('equal', [f(DONE), short(DONE)], f'全年执行{f(DONE)}万元'), ('rate', [pct(DONE, FULL), f(DONE), f(FULL)], f'总体执行率{pct(DONE, FULL)}'), ('count', [93, *GRADES], '其余93个项目'), ('sum', [f(FULL), *(short(PARTS[g][1]) for g, _ in DRAWN)], f'全年预算{f(FULL)}万元'),
    *(('sum', [short(PARTS[g][k - 1]), *_col(g, k)], f'{g}{short(PARTS[g][0])}') for g in ('一、学前教育类', '三、高中及职业教育类', '五、体育类') for k in (1, 2, 3)), *(('rate', [pct(PARTS[g][2], PARTS[g][1]), short(PARTS[g][2]), short(PARTS[g][1])], f'{g}{short(PARTS[g][0])}') for g in ('二、义务教育类', '五、体育类')),
    ('rate', '97.29% 115.6827 118.9', '教室照明改造'), ('rate', '90.23% 317.9906 352.4', '教师周转宿舍'), ('sum', [short(DONE), *(short(PARTS[g][2]) for g, _ in DRAWN)], f'合计{short(INITIAL)}')]
