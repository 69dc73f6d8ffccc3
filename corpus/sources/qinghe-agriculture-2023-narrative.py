"""A county bureau's self-evaluation in prose: the score tree stands in （1）①②③ paragraphs, no table at all."""
from money import *
from office import Doc

TITLE, SHORT = '青禾县农业农村局2023年度部门整体支出绩效自评报告', 'QHN'

# 万元
initial, adjusted, final = ('1362.45', '7064.12'), ('1398.60', '8113.78'), ('1381.92', '7805.54')
INITIAL, ADJUSTED, FINAL = total(*initial), total(*adjusted), total(*final)
persons, office = d('1204.37'), d('177.55')
assert persons + office == d(final[0])
projects = [('高标准农田建设', '4126.80'), ('耕地地力保护补贴', '1893.45'), ('农业产业发展扶持', '1267.09'), ('动物疫病防控', '518.20')]
assert total(*(a for _, a in projects)) == d(final[1])
left = ADJUSTED - FINAL
swapped = '9817.46'  # planted: 9187.46 with two digits exchanged
assert f(FINAL) == '9187.46'
purchase_plan, purchase = d('186.40'), d('180.22')
three_budget, three = d('23.50'), d('21.36')
office_budget = d('181.30')
posts, heads = (28, 23, 18), (30, 21, 17)  # planted: 30 in the bureau against 28 posts

# leaves: (full, score)
execution = r(FINAL / ADJUSTED * 8)
buying = r(purchase / purchase_plan * 3)
tasks = r(d(35) / 36 * 4)
S = dict(budgeting=[(5, 5), (5, '4.5')], targets=[(5, 5), (5, 4)],
         funds=[(8, execution), (4, 4), (5, 5), (3, 3)], projects=[(8, 8), (7, '5.5')], buying=[(4, 4), (3, buying)], assets=[(3, 3), (2, 2), (3, 3)],
         economy=[(4, 4), (4, 4)], efficiency=[(4, tasks), (4, 4)], effect=[(9, '8.5')], fairness=[(2, 2), (3, 3)])
full = {k: sum(a for a, _ in v) for k, v in S.items()}
got = {k: total(*(b for _, b in v)) for k, v in S.items()}
first = [('budgeting', 'targets'), ('funds', 'projects', 'buying', 'assets'), ('economy', 'efficiency', 'effect', 'fairness')]
FIRST = [total(*(got[k] for k in ks)) for ks in first]
FULL = [sum(full[k] for k in ks) for ks in first]
assert FULL == [20, 50, 30]
SCORE = total(*FIRST)
PROJECTS = '14.5'  # planted: the leaves add to 13.5, and the first level and the total are reckoned with 13.5
assert got['projects'] == d('13.5')


def report():
    doc = Doc(body='AR PL UMing CN', head='WenQuanYi Micro Hei', digits='Liberation Serif', size=15, line='155%', footer='- {n} -', margins=(3.0, 2.8, 2.8, 2.6))
    s = short
    doc.title('青禾县农业农村局2023年度', size=22, after=0)
    doc.title('部门整体支出绩效自评报告', size=22)
    for line in ('部门名称：青禾县农业农村局（公章）', '下属二级预算单位数量：2', '填报人：陆晓岚', '联系电话：0768-6120483', '填报日期：2024年4月18日'):
        doc.flat(line, align='l')
    doc.h1('一、部门基本情况')
    doc.h2('（一）部门概况')
    doc.p('青禾县农业农村局是县人民政府主管“三农”工作的职能部门，正科级，加挂县乡村振兴局牌子，内设办公室、政策法规股、种植业股、'
          '畜牧渔业股、农田建设股、乡村产业股、科技教育股、财务审计股8个股室，下辖县农业技术推广中心、县动物疫病预防控制中心2个公益一类事业单位。')
    doc.p(f'截至2023年12月31日，局机关核定行政编制{posts[0]}名，机关在职行政人员{heads[0]}人；县农业技术推广中心核定事业编制{posts[1]}名，在职{heads[1]}人；'
          f'县动物疫病预防控制中心核定事业编制{posts[2]}名，在职{heads[2]}人。全系统编制合计{sum(posts)}名，在职人员合计{sum(heads)}人，另有退休人员57人。')
    doc.h2('（二）年度总体工作和重点任务')
    doc.p('2023年，我局对照县委农村工作会议和《青禾县推进农业农村现代化实施方案》（青府办〔2022〕15号）的部署，围绕“1+3+N”特色产业布局，'
          '以稳粮保供、产业升级、宜居乡村为主线，全年列入县政府督办的重点任务36项。主要成效如下：')
    doc.p('1.粮食安全。全年粮食播种面积31.6万亩，总产量13.27万吨，同比增长1.8%；完成撂荒耕地复耕复种4260亩；新建高标准农田2.15万亩，亩均增产约45公斤。')
    doc.p('2.特色产业。新增市级以上农业龙头企业6家，累计达到23家；“青禾丝苗米”获评省级区域公用品牌；农产品冷链库容新增1.2万立方米，农村电商服务站覆盖108个行政村，4G网络村村通达。')
    doc.p('3.动物防疫。口蹄疫、高致病性禽流感应免畜禽免疫密度保持在98%以上，全年未发生区域性重大动物疫情；无害化处理病死畜禽1.94万头（只）。')
    doc.p('4.农业农村改革。第二轮土地承包到期后再延长30年试点稳步推进，农村集体产权制度改革“回头看”覆盖12个镇；组织高素质农民培训18期，培训1360人次。')
    doc.h2('（三）部门整体支出情况')
    doc.p(f'2023年年初部门预算{f(INITIAL)}万元，其中基本支出{initial[0]}万元，项目支出{initial[1]}万元。年中因上级专项转移支付下达等原因调增{f(ADJUSTED - INITIAL)}万元，'
          f'较年初预算增长{pct(ADJUSTED - INITIAL, INITIAL)}，调整后全年预算为{f(ADJUSTED)}万元，其中基本支出{adjusted[0]}万元，项目支出{adjusted[1]}万元。')
    doc.p(f'全年实际支出{f(FINAL)}万元，其中：基本支出{final[0]}万元，占总支出的{pct(final[0], FINAL)}；项目支出{final[1]}万元，占总支出的{pct(final[1], FINAL)}。'
          f'基本支出中，人员经费{f(persons)}万元，公用经费{f(office)}万元。项目支出按用途分为四项：' + '，'.join(f'{n}{a}万元' for n, a in projects) + '。')
    doc.h1('二、绩效自评情况')
    doc.h2('（一）自评结论')
    doc.p(f'对照《青禾县县级部门整体支出绩效评价指标体系》，经逐项打分、集体复核，我局2023年度部门整体支出绩效自评得分为{f(SCORE)}分（满分100分），自评等级为“优”（90分及以上为优，80—90分为良，60—80分为中，60分以下为差）。')
    doc.h2('（二）各项指标分析')
    doc.h2(f'1.预算编制情况（满分{FULL[0]}分，自评{s(FIRST[0])}分）', bold=False)
    doc.p(f'（1）预算编制自评得分{s(got["budgeting"])}分（满分{full["budgeting"]}分）')
    doc.p('①预算编制合理性。预算安排与部门职责、年度任务相衔接，资金在不同项目之间统筹分配，未发现重复申报。满分5分，自评得分5分。')
    doc.p('②预算编制规范性。项目库储备及时，支出细化到具体用款单位；有1个项目的测算依据附件报送不全，扣0.5分。满分5分，自评得分4.5分。')
    doc.p(f'（2）目标设置自评得分{s(got["targets"])}分（满分{full["targets"]}分）')
    doc.p('①绩效目标合理性。整体绩效目标依据“三定”规定和县委、县政府年度部署设定，符合客观实际。满分5分，自评得分5分。')
    doc.p('②绩效指标明确性。全年设置绩效指标24项，其中个别效益指标仍以定性描述为主，扣1分。满分5分，自评得分4分。')
    doc.h2(f'2.预算执行情况（满分{FULL[1]}分，自评{s(FIRST[1])}分）', bold=False)
    doc.p(f'（1）资金管理自评得分{s(got["funds"])}分（满分{full["funds"]}分）')
    doc.p(f'①支出完成率。全年实际支出{f(FINAL)}万元，调整后预算{f(ADJUSTED)}万元，支出完成率{pct(FINAL, ADJUSTED)}，按比例计分。满分8分，自评得分{f(execution)}分。')
    doc.p(f'②结转结余率。年末结转结余资金{f(left)}万元，占全年可用资金的{pct(left, ADJUSTED)}，低于10%的控制线。满分4分，自评得分4分。')
    doc.p('③财务合规性。严格执行《青禾县县直单位财务管理办法》（青财行〔2020〕9号），资金拨付审批手续齐全，未发现截留、挤占、挪用情形。满分5分，自评得分5分。')
    doc.p('④预决算信息公开。2023年部门预算和2022年部门决算均在规定的20日内通过县政府门户网站公开，内容完整。满分3分，自评得分3分。')
    doc.p(f'（2）项目管理自评得分{PROJECTS}分（满分{full["projects"]}分）')
    doc.p('①项目实施程序。项目申报、批复、招标、验收程序完备，变更均履行报批手续。满分8分，自评得分8分。')
    doc.p('②项目监管。对在建项目组织4轮现场检查，但有2个高标准农田标段竣工资料归档滞后、1个产业项目中期检查记录缺失，共3处，每处扣0.5分，扣1.5分。满分7分，自评得分5.5分。')
    doc.p(f'（3）采购管理自评得分{s(got["buying"])}分（满分{full["buying"]}分）')
    doc.p('①采购合规性。采购意向公开率、合同备案及时率均为100%，全年无质疑投诉成立事项。满分4分，自评得分4分。')
    doc.p(f'②政府采购执行率。年度政府采购计划金额{f(purchase_plan)}万元，实际采购金额{f(purchase)}万元，执行率{pct(purchase, purchase_plan)}，得分=3×{pct(purchase, purchase_plan)}。满分3分，自评得分{f(buying)}分。')
    doc.p(f'（4）资产管理自评得分{s(got["assets"])}分（满分{full["assets"]}分）')
    doc.p('①资产配置合规性。新增资产均在配置标准内，纳入年初预算。满分3分，自评得分3分。')
    doc.p('②资产盘点情况。2023年11月组织全面盘点，账实相符。满分2分，自评得分2分。')
    doc.p('③固定资产利用率。固定资产原值1286.70万元，全部在用，利用率100%。满分3分，自评得分3分。')
    doc.h2(f'3.预算使用效益（满分{FULL[2]}分，自评{s(FIRST[2])}分）', bold=False)
    doc.p(f'2023年度部门支出合计{swapped}万元，比调整后预算减少{f(left)}万元，完成调整后预算的{pct(FINAL, ADJUSTED)}，资金使用的经济性、效率性、效果性和公平性总体较好。')
    doc.p(f'（1）经济性自评得分{s(got["economy"])}分（满分{full["economy"]}分）')
    doc.p(f'①公用经费控制率。公用经费决算数{f(office)}万元，调整后预算数{f(office_budget)}万元，控制率{pct(office, office_budget)}，未超预算。满分4分，自评得分4分。')
    doc.p(f'②“三公”经费控制情况。“三公”经费预算{f(three_budget)}万元，实际支出{f(three)}万元，节约{f(three_budget - three)}万元。满分4分，自评得分4分。')
    doc.p(f'（2）效率性自评得分{s(got["efficiency"])}分（满分{full["efficiency"]}分）')
    doc.p(f'①重点工作完成率。县政府督办的36项重点任务完成35项，完成率{pct(35, 36)}，按比例计分。满分4分，自评得分{f(tasks)}分。')
    doc.p('②绩效目标完成率。年初设定的24项绩效指标全部完成，完成率100%。满分4分，自评得分4分。')
    doc.p(f'（3）效果性自评得分{s(got["effect"])}分（满分{full["effect"]}分）')
    doc.p('社会经济效益。农村居民人均可支配收入增长7.2%，特色产业带动农户1.13万户；农产品加工转化率与先进县相比仍有差距，扣0.5分。满分9分，自评得分8.5分。')
    doc.p(f'（4）公平性自评得分{s(got["fairness"])}分（满分{full["fairness"]}分）')
    doc.p('①群众信访办理情况。全年受理信访事项27件，均在规定期限内办结答复。满分2分，自评得分2分。')
    doc.p(f'②服务对象满意度。发放问卷320份，收回有效问卷312份，表示满意的296份，满意度{pct(296, 312)}，高于90%的目标值。满分3分，自评得分3分。')
    doc.h2('（三）存在问题及改进意见')
    doc.p('1.部分项目前期工作不够扎实。个别高标准农田标段受汛期影响，支付集中在第四季度，资金支出不够均衡。下一步将提前开展勘测设计，由“资金等项目”向“项目等资金”转变。')
    doc.p('2.绩效指标质量有待提高。效益类指标量化不足，取数口径不统一。下一步将建立本部门指标库，明确数据来源和责任股室。')
    doc.h1('三、下一步工作计划')
    doc.p('一是健全预算执行通报机制，每月10日前通报各股室支出进度；二是加强项目全过程监管，完善竣工验收和资料归档制度；三是将绩效自评结果与下一年度预算安排挂钩，切实做到花钱必问效、无效必问责。')
    return doc


LABELS = [
    ('staffing-over-establishment', 'warning', 'must', ['30', '28'], [f'局机关核定行政编制{posts[0]}名，机关在职行政人员{heads[0]}人'],
     'The bureau itself has 30 administrative staff in post against 28 approved posts: 2 over. The totals 28 + 23 + 18 = 69 posts and 30 + 21 + 17 = 68 staff do add and hide it.'),
    ('score-subtotal-mismatch', 'error', 'must', [PROJECTS, '13.5'], [f'（2）项目管理自评得分{PROJECTS}分（满分15分）', '满分7分，自评得分5.5分'],
     f'项目管理 is stated as 14.5 of 15, but its leaves add to 8 + 5.5 = 13.5 (1.00 less). With 13.5 the first level {got["funds"]} + 13.5 + {got["buying"]} + 8 = {FIRST[1]} and the total {SCORE} hold.'),
    ('same-quantity-conflict', 'error', 'must', [swapped, f(FINAL)], [f'2023年度部门支出合计{swapped}万元', f'全年实际支出{f(FINAL)}万元，其中'],
     f'The total outturn is 1381.92 + 7805.54 = {f(FINAL)}, and {f(ADJUSTED)} - {f(FINAL)} = {f(left)}, {pct(FINAL, ADJUSTED)} of the adjusted budget as printed; 9817.46 has the second and third digits exchanged (630.00 too much) and would exceed the budget.'),
]

RELATIONS = [
    ('count', '69 28 23 18', '全系统编制合计69名'), ('count', '68 30 21 17', '在职人员合计68人'), ('sum', [INITIAL, *initial], f'2023年年初部门预算{INITIAL}万元'),
    ('difference', [ADJUSTED - INITIAL, ADJUSTED, INITIAL], f'调增{ADJUSTED - INITIAL}万元'), ('growth', [pct(ADJUSTED - INITIAL, INITIAL), ADJUSTED, INITIAL], '较年初预算增长'),
    ('sum', [ADJUSTED, *adjusted], f'调整后全年预算为{ADJUSTED}万元'), ('sum', [FINAL, *final], f'全年实际支出{FINAL}万元，其中'), ('share', [pct(final[0], FINAL), final[0], FINAL], f'基本支出{final[0]}万元，占总支出的'),
    ('share', [pct(final[1], FINAL), final[1], FINAL], f'项目支出{final[1]}万元，占总支出的'), ('sum', [final[0], persons, office], f'其中：基本支出{final[0]}万元'), ('sum', [final[1], *(a for _, a in projects)], f'项目支出{final[1]}万元，占总支出的'),
    ('score', [SCORE, *FIRST], f'自评得分为{SCORE}分'), ('score', [20, 10, 10], f'预算编制情况（满分20分'), ('score', ['18.5', '9.5', 9], '预算编制情况（满分20分，自评18.5分）'), ('score', ['9.5', 5, '4.5'], '预算编制自评得分9.5分'),
    ('rate', [pct(FINAL, ADJUSTED), FINAL, ADJUSTED], f'支出完成率{pct(FINAL, ADJUSTED)}'), ('score', [execution, 8, pct(FINAL, ADJUSTED)], f'满分8分，自评得分{execution}分'), ('difference', [left, ADJUSTED, FINAL], f'年末结转结余资金{left}万元'),
    ('rate', [pct(left, ADJUSTED), left, ADJUSTED], '占全年可用资金的'), ('score', [got['funds'], execution, 4, 5, 3], '（1）资金管理自评得分'), ('rate', [pct(purchase, purchase_plan), purchase, purchase_plan], f'执行率{pct(purchase, purchase_plan)}，得分'),
    ('score', [buying, 3, pct(purchase, purchase_plan)], f'满分3分，自评得分{buying}分'), ('rate', [pct(office, office_budget), office, office_budget], '控制率'), ('difference', [three_budget - three, three_budget, three], f'节约{three_budget - three}万元'),
    ('rate', [pct(35, 36), 35, 36], '任务完成35项，完成率'), ('rate', [pct(296, 312), 296, 312], '表示满意的296人次，满意度'.replace('人次', '份'))]
