"""An evaluation by an accounting firm: prose, then a rubric table over several landscape pages with its header repeated."""
from money import *
from office import C, Doc

TITLE, SHORT = '望澜县文化广电和旅游局2022年度部门整体支出绩效评价报告', 'WLT'
BUREAU, FIRM = '望澜县文化广电和旅游局', '云岭明信会计师事务所（普通合伙）'

initial, income, opening, spent = d('716.40'), d('4335.76'), d('62.50'), d('4215.88')
basic, project = d('652.34'), d('3563.54')
closing = opening + income - spent
assert basic + project == spent and closing == d('182.38')
funds = opening + income
VARIANCE = pct(income - initial, initial)
RATE = pct(spent, funds)
assert VARIANCE == '505.21%' and RATE == '95.85%' and f(r(spent / funds * 4)) == '3.83'
OVER = '4.83'  # planted: 95.85 % of 4 is 3.83
plan, bought = d('248.00'), d('239.32')
used, assets = d('1862.40'), d('1908.75')

# first level, weight; second level, weight; third level, weight, what it looks at, rubric, explanation, score
TREE = [
    ('预算编制情况', [
        ('预算编制', [
            ('预算编制合理性', 3, '部门预算的安排是否符合部门职责和县委、县政府的工作要求。', '1.预算编制、分配符合职责的，得1分；2.能根据年度重点在不同项目间统筹的，得1分；3.不存在连年低效安排的，得1分。', '三项要点均符合。', '3'),
            ('预算编制规范性', 4, '预算编制是否规范、细致。', '1.项目库储备及时，得2分；2.项目支出细化到具体用款单位，得2分。不完全符合的酌情扣分。', '“四季村晚”项目未细化到乡镇，扣0.5分。', '3.5'),
            ('预算编制准确性', 5, '财政拨款收入预决算差异情况及预算编制的精细程度。', '1.财政拨款收入预决算差异率（3分）：差异率=|决算数-预算数|/预算数×100%，差异率为0的得3分，每增加5%（含）扣0.5分，扣完为止；2.功能分类和经济分类编制准确，得2分，发现1处错误扣0.5分，扣完为止。',
             f'1.财政拨款收入年初预算{f(initial)}万元，决算{f(income)}万元，差异率{VARIANCE}；2.分类编制准确。', '4')]),
        ('目标设置', [
            ('绩效目标完整性', 4, '是否按要求设置整体和项目绩效目标。', '设置部门整体绩效目标得2分；项目绩效目标申报齐全得2分。', '均已设置。', '4'),
            ('绩效目标科学性', 4, '绩效目标是否合理、可衡量。', '目标依据充分、符合实际得2分；指标清晰可衡量得2分，每1个指标不可衡量扣0.5分。', '“文旅品牌影响力”等2个指标无法衡量，扣1分。', '3')])]),
    ('预算执行情况', [
        ('资金管理', [
            ('支出完成率', 4, '部门预算支出的完成程度。', '得分=支出完成率×4分。支出完成率=实际支出/（年初结转+本年收入）×100%。', f'可用资金{f(funds)}万元，实际支出{f(spent)}万元，支出完成率{RATE}。', OVER),
            ('结转结余率', 6, '年末结转结余占可用资金的比重。', '结转结余率≤10%的，得6分；10%<结转结余率≤20%的，得4分；20%<结转结余率≤30%的，得2分；>30%的，得0分。', f'年末结转结余{f(closing)}万元，结转结余率{pct(closing, funds)}。', '6'),
            ('政府采购执行率', 4, '政府采购预算的执行情况。', '得分=4分×政府采购执行率；实际采购金额大于采购计划金额的，不得分。', f'采购计划{f(plan)}万元，实际采购{f(bought)}万元，执行率{pct(bought, plan)}。', f(r(bought / plan * 4))),
            ('财务合规性', 8, '资金支出是否规范。', '1.预算执行规范2分；2.支出合规3分；3.会计核算规范3分。视具体情况扣分。', '2笔演出补贴附件不齐，扣1分；1笔设备购置未及时入固定资产账，扣1分。', '6')]),
        ('项目管理', [
            ('项目实施程序', 5, '项目实施过程是否规范。', '申报、批复程序规范2分；招投标、验收等执行规定3分。', '文化馆屋面修缮项目验收资料不完整，扣1分。', '4'),
            ('项目监管', 5, '是否对项目实施有效的检查、监控。', '开展检查并有底稿的得5分，底稿缺1次扣1分。', '全年应检查4次，缺1次底稿，扣1分。', '4')]),
        ('资产管理', [
            ('资产管理规范性', 4, '资产管理是否规范。', '制度健全1分；账实相符2分；处置合规1分。', '盘亏图书流动车音响1套未处理，扣1分。', '3'),
            ('固定资产利用率', 4, '固定资产的使用情况。', '利用率≥95%的得4分；85%（含）至95%的得3分；75%（含）至85%的得2分；低于75%的得0分。', f'在用固定资产{f(used)}万元，全部固定资产{f(assets)}万元，利用率{pct(used, assets)}。', '4')])]),
    ('预算监督情况', [
        ('信息公开', [
            ('预决算公开', 3, '预决算信息公开的及时性、完整性。', '按时公开得1.5分；内容完整得1.5分。', '按规定公开。', '3'),
            ('绩效信息公开', 3, '绩效目标和自评结果的公开情况。', '目标公开得1分；自评报告公开得2分，不完整的得1分。', '自评报告未附项目自评表。', '2')]),
        ('绩效自评', [
            ('自评工作组织', 2, '自评工作的组织情况。', '成立工作小组得1分；按时报送得1分。', '已成立，按时报送。', '2'),
            ('自评材料质量', 2, '自评材料是否真实、完整。', '材料真实1分；完整1分。', '佐证材料缺少满意度问卷汇总，扣1分。', '1')])]),
    ('预算使用效益', [
        ('经济性', [
            ('公用经费控制', 3, '日常公用经费的控制程度。', '公用经费决算数≤调整预算数的得3分，否则不得分。', '调整预算数61.40万元，决算数58.26万元。', '3'),
            ('“三公”经费控制', 3, '“三公”经费的控制程度。', '实际支出数≤预算数的得3分，否则不得分。', '预算数14.00万元，实际支出12.15万元。', '3')]),
        ('效率性', [
            ('重点工作完成率', 5, '上级交办重点工作的完成情况。', '得分=完成率×5分。', f'重点工作16项，完成15项，完成率{pct(15, 16)}。', f(r(d(15) / 16 * 5))),
            ('项目完成及时性', 5, '项目是否按计划时间完成。', '得分=按期完成项目数/项目总数×5分。', '10个项目中8个按期完成。', '4')]),
        ('效果性', [('社会经济效益', 9, '部门履职产生的效益。', '主要指标均体现效果的得9分，部分体现效果的酌情扣分。', '过夜游客占比低于年度目标，酌扣1.5分。', '7.5')]),
        ('公平性', [
            ('群众信访办理', 2, '信访意见的办理情况。', '渠道畅通1分；按期回复1分。', '受理9件，均按期回复。', '2'),
            ('服务对象满意度', 3, '服务对象的满意程度。', '满意度≥90%的得3分；低于90%的，得分=满意度/90%×3分。', '满意度86.4%。', f(r(d('86.4') / 90 * 3)))])])]
LEAVES = [leaf for _, seconds in TREE for _, leaves in seconds for leaf in leaves]
weigh = lambda seconds: sum(x[1] for _, ls in seconds for x in ls)
score = lambda seconds: total(*(x[5] for _, ls in seconds for x in ls))
assert [weigh(s) for _, s in TREE] == [20, 40, 10, 30]
SUM = total(*(x[5] for x in LEAVES))
assert f(SUM) == '88.26'
TOTAL = '89.26'  # planted: the leaves, and the four first-level scores, add to 88.26


def report():
    doc = Doc(body='AR PL UMing CN', head='Noto Sans CJK SC', size=14, line='145%', footer='- {n} -', margins=(2.6, 2.3, 2.6, 2.4), header=FIRM, first_footer=False)
    doc.title('望澜县文化广电和旅游局', size=24, before=4)
    doc.title('2022年度部门整体支出绩效评价报告', size=22, after=6)
    for line in ('项目委托单位：望澜县财政局', f'评价机构（公章）：{FIRM}', '评价机构联系电话：0855-3317906', '报告文号：云明信绩评字〔2023〕第037号', '评价报告日期：2023年10月20日'):
        doc.flat(line, align='l', size=15)
    doc.pending = 'Tall'
    doc.h1('一、单位基本情况')
    doc.p(f'（一）机构人员。{BUREAU}为县政府工作部门，正科级，内设办公室、公共文化股、文物非遗股、广播电视股、产业发展股、市场管理股6个股室，下设县文化馆、县图书馆、县博物馆3个不单列预算的事业单位。'
          '核定编制52名，其中行政编制14名、事业编制38名；2022年末在职49人，其中行政人员13人、事业人员36人。')
    doc.p('（二）年度重点工作。2022年列入县政府督查的重点工作16项，主要包括：办好第九届“望澜花海”文化旅游节；实施“村村有戏”文化惠民工程，送戏下乡180场；完成4A级景区创建评定；推进应急广播体系建设；落实〔2021〕88号文件关于文物消防改造的要求。')
    doc.p(f'（三）预算安排和支出情况。2022年财政拨款收入年初预算{f(initial)}万元，决算{f(income)}万元；年初结转{f(opening)}万元，全年可用资金{f(funds)}万元。全年支出{f(spent)}万元，其中基本支出{f(basic)}万元，占{pct(basic, spent)}；'
          f'项目支出{f(project)}万元，占{pct(project, spent)}。年末结转结余{f(closing)}万元。决算与年初预算差异较大，主要是年中收到上级文化和旅游发展专项资金。')
    doc.h1('二、评价工作开展情况')
    doc.p('（一）评价依据。《中华人民共和国预算法》《望澜县县级部门整体支出绩效评价管理办法》（望财绩〔2021〕7号），以及部门预决算、会计账簿和现场核查资料。')
    doc.p('（二）评价过程。评价组由5人组成，2023年7月至9月查阅凭证326份，走访乡镇文化站6个，向游客和群众发放问卷400份，收回有效问卷382份。')
    n2 = [len(s) for _, s in TREE]
    n3 = [sum(len(ls) for _, ls in s) for _, s in TREE]
    doc.p(f'（三）评价指标体系。共设一级指标{len(TREE)}个、二级指标{sum(n2)}个、三级指标{sum(n3)}个，总分100分。'
          + '；'.join(f'{name}{weigh(s)}分，设{a}个二级指标、{b}个三级指标' for (name, s), a, b in zip(TREE, n2, n3)) + '。得分四舍五入保留两位小数。')
    doc.h1('三、综合评价结论')
    doc.p(f'经评价，{BUREAU}2022年度部门整体支出绩效评价得分{TOTAL}分，绩效等级为“良”（90分及以上为优，80分及以上至90分为良，60分及以上至80分为中，60分以下为差）。各一级指标得分情况如下：')
    doc.table([['一级指标', '分值', '得分', '得分率']] + [[n, str(weigh(s)), f(score(s)), pct(score(s), weigh(s))] for n, s in TREE], widths=[40, 20, 20, 20], header=1, size=12, border='0.5pt solid #000000', outer='1.5pt solid #000000')
    doc.h1('四、主要绩效')
    doc.p('1.公共文化服务提质。全年免费开放场馆3个，接待读者和观众21.6万人次；送戏下乡186场，完成计划的103.33%。')
    doc.p('2.文旅产业恢复向好。全年接待游客318.5万人次，同比增长4.7%，实现旅游收入23.9亿元，同比增长3.2%。')
    doc.p('3.文物保护有力。完成2处省级文物保护单位消防改造，国家5A级景区创建列入省级后备名单。')
    doc.h1('五、存在问题')
    doc.p('1.预算编制与实际执行差距大，年初预算未充分预计上级专项资金。2.部分项目资料不完整，监管底稿缺失。3.绩效指标设置不够科学，个别指标无法衡量。')
    doc.h1('六、改进建议')
    doc.p('1.加强与上级部门衔接，将提前下达的专项资金足额编入年初预算。2.完善项目档案管理制度，做到一项目一档案。3.建立分行业、分领域的绩效指标库。')
    doc.turn(True)
    doc.caption('附件1：望澜县文化广电和旅游局2022年度部门整体支出绩效评价指标评分表', size=13)
    head = [[C('评价指标', cs=6), C('指标说明', rs=3), C('评分标准', rs=3), C('评价说明', rs=3), C('得分', rs=3)], [C('一级指标', cs=2), C('二级指标', cs=2), C('三级指标', cs=2)], ['名称', '权重', '名称', '权重', '名称', '权重']]
    rows = head + [[C('合计', bold=True), '100', '', '100', '', '100', '', '', '', C(TOTAL, bold=True)]]
    for name, seconds in TREE:
        deep = sum(len(ls) for _, ls in seconds)
        for i, (second, leaves) in enumerate(seconds):
            for j, (third, weight, about, rubric, why, got) in enumerate(leaves):
                row = [C(name, rs=deep), C(weigh(seconds), rs=deep)] if i == j == 0 else []
                row += [C(second, rs=len(leaves)), C(sum(x[1] for x in leaves), rs=len(leaves))] if j == 0 else []
                rows.append(row + [third, str(weight), C(about, align='l'), C(rubric, align='l'), C(why, align='l'), got])
    doc.table(rows, widths=[7, 5, 7, 5, 9, 5, 15, 28, 19, 6], header=3, size=10, pad=0.1, line='115%')
    return doc


LABELS = [
    ('score-above-max', 'error', 'must', [OVER, '4'], ['支出完成率'], '支出完成率 scores 4.83 of 4; by its own rubric 95.85% x 4 = 3.83.'),
    ('score-total-mismatch', 'error', 'must', [TOTAL, f(SUM)], [f'绩效评价得分{TOTAL}分'], f'The {len(LEAVES)} third-level scores add to {SUM}, as do the first-level ones 17.50 + 35.69 + 8.00 + 27.07 = 88.26, but 89.26 is claimed in the text and in the 合计 row (1.00 more).'),
    ('rubric-score-mismatch', 'error', 'must', ['4', VARIANCE], [f'差异率{VARIANCE}'],
     '预算编制准确性: (4335.76 - 716.40) / 716.40 = 505.21% is right, and at 0.5 for every 5% part 1 is worth 0, so with the whole of part 2 the score is at most 2, not 4.'),
    ('over-budget', 'warning', 'may', ['4335.76', '716.40'], [f'决算{f(income)}万元'], 'The outturn of fiscal income is six times the initial budget; the reason given names no amount.'),
    ('rubric-score-mismatch', 'error', 'may', [OVER, '3.83'], ['得分=支出完成率×4分'], '95.85% x 4 = 3.83, printed 4.83.'),
    ('over-budget', 'warning', 'may', ['4215.88', '716.40'], [f'全年支出{f(spent)}万元'], 'Spending is 5.9 times the initial budget of fiscal income.'),
]

RELATIONS = [
    ('count', '52 14 38', '核定编制52名'), ('count', '49 13 36', '2022年末在职49人'), ('sum', [funds, income, opening], f'全年可用资金{funds}万元。全年支出'), ('sum', [spent, basic, project], f'全年支出{spent}万元'), ('share', [pct(basic, spent), basic, spent], f'基本支出{basic}万元，占'),
    ('share', [pct(project, spent), project, spent], f'项目支出{project}万元，占'), ('difference', [closing, funds, spent], f'年末结转结余{closing}万元。决算'), ('count', '24 5 8 4 7', '三级指标24个'), ('count', '11 2 3 2 4', '二级指标11个'), ('score', '100 20 40 10 30', '总分100分'),
    ('share', '87.50% 17.50 20', '预算编制情况2017.50'), ('share', '90.23% 27.07 30', '预算使用效益3027.07'), ('score', [score(TREE[0][1]), *(x[5] for _, ls in TREE[0][1] for x in ls)], '预算编制情况2017.50'), ('score', ['27.07', *(x[5] for _, ls in TREE[3][1] for x in ls)], '预算使用效益3027.07'),
    ('rate', '103.33% 186 180', '送戏下乡186场，完成计划的'), ('growth', [VARIANCE, income, initial], '差异率505.21%'), ('rate', [RATE, spent, funds], f'支出完成率{RATE}'), ('rate', [pct(closing, funds), closing, funds], f'结转结余率{pct(closing, funds)}'), ('rate', [pct(bought, plan), bought, plan], f'{pct(bought, plan)}'),
    ('score', ['3.86', 4, pct(bought, plan)], '得分=4分×政府采购执行率'), ('rate', [pct(used, assets), used, assets], pct(used, assets)), ('score', '4.69 5 15 16', '重点工作完成率'), ('score', '4 5 8 10', '10个项目中8个按期'), ('score', '2.88 3 86.4 90', '满意度86.4%')]
