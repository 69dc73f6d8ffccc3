"""A consistent self-evaluation in a table of indicators with targets and actual values. Nothing is wrong in it: parts that add to
their total only within rounding, a truncated percentage and approximate words (约、近、余) are the honest untidiness of such reports."""
from grid import spans
from money import *
from office import C, Doc

TITLE, SHORT = '云泽县卫生健康局2022年度部门整体支出绩效自评报告', 'YZH'
LABELS = []

initial, adjusted, carried = d('12113.40'), d('12622.15'), d('206.30')
final, basic, project = d('12384.57'), d('3218.94'), d('9165.64')
assert basic + project - final == CENT  # each rounded from 元
half, three_quarters = d('5845.32'), d('9826.34')
other_plan, other = d('112.60'), d('128.40')
three_plan, three = d('48.60'), (d('33.85'), d('8.14'))
left = adjusted - final
added = adjusted - initial
units = [('云泽县卫生健康局（机关）', '行政', 36, 34, 21), ('云泽县卫生健康综合执法大队', '参公', 24, 22, 9), ('云泽县疾病预防控制中心', '事业', 78, 73, 46), ('云泽县妇幼保健计划生育服务中心', '事业', 112, 108, 52)]

completion = pct(final, adjusted)
assert 95 <= final / adjusted * 100 < 100
rate = lambda full, done, goal: r(d(full) * d(done) / d(goal))
# (一级, 二级, 三级, full marks, rubric, target, actual, score)
ROWS = [
    ('投入', '预算执行', '预算完成率', 10, '预算完成率=预算完成数/预算数×100%。等于100%得10分；≥95%得9分；90%（含）至95%得8分；85%（含）至90%得7分；80%（含）至85%得6分；70%（含）至80%得4分；低于70%不得分。', '100%', completion, 9),
    ('投入', '预算执行', '预算调整率', 5, '预算调整率=预算调整数/年初预算数×100%。绝对值≤5%得5分；每超过0.1个百分点扣0.1分，扣完为止。', '≤5%', pct(added, initial), 5),
    ('投入', '预算执行', '支出进度率', 5, '半年进度：≥45%得2分；40%（含）至45%得1分；低于40%不得分。前三季度进度：≥75%得3分；60%（含）至75%得2分；低于60%不得分。', '半年≥45%\n三季度≥75%', f'{pct(half, adjusted)}\n{pct(three_quarters, adjusted)}', 5),
    ('投入', '预算编制', '预算编制准确率', 5, '其他收入决算数/其他收入预算数×100%-100%。≤20%得5分；20%至40%（含）得3分；大于40%不得分。', '≤20%', f'{r((other / other_plan - 1) * 100)}%', 5),
    ('过程', '预算管理', '“三公”经费控制率', 5, '“三公”经费实际支出数/预算数×100%。≤100%得5分；每超过0.1个百分点扣0.5分，扣完为止。', '≤100%', pct(total(*three), three_plan), 5),
    ('过程', '资产管理', '资产管理规范性', 5, '①新增资产配置按预算执行；②资产有偿使用、处置按规定程序审批；③资产收益及时足额上缴。全部符合得5分，有1项不符合扣2分，扣完为止。', '全部符合', '2项符合，1项不符合', 3),
    ('过程', '资金管理', '资金使用合规性', 5, '符合国家财经法规和专项资金管理办法，重大项目经过评估论证，无截留、挤占、挪用、虚列支出。全部符合得5分，有1项不符合扣2分，扣完为止。', '全部符合', '全部符合', 5),
    ('产出', '数量指标', '家庭医生签约覆盖率', 8, '达到目标值得满分；未达到的，按完成值/目标值×分值计分。', '≥75%', '78.3%', 8),
    ('产出', '数量指标', '适龄儿童国家免疫规划疫苗接种率', 6, '同上。', '≥95%', '97.6%', 6),
    ('产出', '数量指标', '乡镇卫生院标准化改造', 6, '同上。', '6所', '6所', 6),
    ('产出', '质量指标', '居民电子健康档案规范化建档率', 6, '同上。', '≥90%', '88.2%', rate(6, '88.2', 90)),
    ('产出', '时效指标', '项目按期完成率', 7, '按期完成项目数/计划完成项目数×分值。', '15个', '14个', rate(7, 14, 15)),
    ('产出', '成本指标', '改造工程单位造价', 7, '不高于目标值得满分；高于目标值的，按目标值/完成值×分值计分。', '≤2600元/㎡', '2548元/㎡', 7),
    ('效益', '社会效益', '县域内住院率', 8, '达到目标值得满分；未达到的，按完成值/目标值×分值计分。', '≥88%', '89.4%', 8),
    ('效益', '可持续影响', '基层卫生人才队伍稳定性', 7, '达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按分值的100%-80%（含）、80%-50%（含）、50%-0%计分。', '人才流失率低', '达成预期指标，个别乡镇卫生院医师外流', '6.5'),
    ('满意度', '服务对象满意度', '群众满意度', 5, '达到目标值得满分；未达到的，按完成值/目标值×分值计分。', '≥90%', '92.5%', 5),
]
assert sum(x[3] for x in ROWS) == 100
SCORE = total(*(x[7] for x in ROWS))
level = lambda k, col: total(*(x[col] for x in ROWS if x[0] == k))


def report():
    doc = Doc(body='Noto Serif CJK SC', head='WenQuanYi Micro Hei', digits='Liberation Serif', size=14, line='140%', footer='第 {n} 页', footer_align='r', margins=(2.5, 2.4, 2.6, 2.6))
    doc.title('云泽县卫生健康局', size=20, after=0)
    doc.title('2022年度部门整体支出绩效自评报告', size=20)
    doc.p('根据《云泽县财政局关于开展2022年度部门整体支出绩效自评工作的通知》（云财绩〔2023〕6号）要求，我局成立由局长任组长、财务股牵头的自评工作组，于2023年3月6日至3月24日对2022年度部门整体支出进行了绩效自评，现报告如下。')
    doc.h1('一、部门概况')
    doc.h2('（一）主要职责及机构人员')
    doc.p('云泽县卫生健康局主管全县医疗服务、公共卫生、妇幼健康、老龄健康和计划生育服务管理工作，内设8个股室。纳入2022年度部门整体支出绩效自评范围的单位共4个，编制250名，年末在职人员237人，离退休人员128人，具体如下：')
    assert [sum(u[k] for u in units) for k in (2, 3, 4)] == [250, 237, 128]
    doc.table([['序号', '单位名称', '单位性质', '编制数', '在职人数', '离退休人数']] + [[str(k), *map(str, u)] for k, u in enumerate(units, 1)] +
              [[C('合计', cs=3), '250', '237', '128']], widths=[7, 40, 12, 12, 13, 14], header=1, size=11, align='clcrrr', head_fill='#e7e6e6')
    doc.h2('（二）部门整体收支情况')
    doc.p(f'1.预算安排。2022年年初预算{f(initial)}万元，年中因上级专项资金下达等调增{f(added)}万元，调整后全年预算{f(adjusted)}万元（含上年结转{f(carried)}万元）。')
    doc.p(f'2.预算执行。全年支出决算{f(final)}万元，预算完成率{completion}。其中：基本支出{f(basic)}万元，占{pct(basic, final)}；项目支出{f(project)}万元，占{pct_cut(project, final)}'
          '（各分项由元换算为万元，与合计数存在尾差）。上半年累计支出' + f'{f(half)}万元，前三季度累计支出{f(three_quarters)}万元。年末结转结余{f(left)}万元，占全年预算的{pct(left, adjusted)}。')
    doc.p(f'3.“三公”经费。年初预算{f(three_plan)}万元，实际支出{f(total(*three))}万元，其中公务用车运行维护费{f(three[0])}万元，公务接待费{f(three[1])}万元，未发生因公出国（境）费用。')
    doc.p(f'4.其他收入。其他收入预算{f(other_plan)}万元，决算{f(other)}万元，主要是上级主管部门拨付的课题经费。')
    doc.h2('（三）绩效目标')
    doc.p('围绕“健康云泽2030”行动，巩固国家卫生县城成果，以县域医共体建设为抓手，实现“大病不出县、小病不出乡”。年度重点是：完成6所乡镇卫生院标准化改造，推进家庭医生“1+1+N”签约服务，'
          '全县常住人口约41.6万人，管理高血压、糖尿病患者近3.9万人，开展老年人免费体检2.7万余人次，新增5G急救单元2台。')
    doc.h1('二、自评结论')
    doc.p(f'对照指标体系逐项计分，云泽县卫生健康局2022年度部门整体支出绩效自评得分{f(SCORE)}分，等级为“优”（90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差）。各部分得分见下表：')
    keys = ['投入', '过程', '产出', '效益', '满意度']
    doc.table([['一级指标', *keys, '合计'], ['分值', *(short(level(k, 3)) for k in keys), '100'], ['得分', *(f(level(k, 7)) for k in keys), f(SCORE)],
               ['得分率', *(pct(level(k, 7), level(k, 3)) for k in keys), pct(SCORE, 100)]], widths=[18, 14, 14, 14, 14, 14, 14], header=1, size=11)
    doc.h1('三、绩效分析')
    doc.p(f'（一）投入。预算完成率{completion}，未达到100%的原因是1个卫生院改造项目结算审计跨年，按标准得9分；预算调整率{pct(added, initial)}，在5%以内；上半年和前三季度支出进度分别为{pct(half, adjusted)}和{pct(three_quarters, adjusted)}，均达到进度要求；'
          f'其他收入决算比预算多{f(other - other_plan)}万元，偏差{r((other / other_plan - 1) * 100)}%。该部分自评{short(level("投入", 7))}分。')
    doc.p(f'（二）过程。“三公”经费控制率{pct(total(*three), three_plan)}；资产管理中2台报废设备的残值收入未及时上缴，按标准扣2分；资金使用未发现违规问题。该部分自评{short(level("过程", 7))}分。')
    doc.p(f'（三）产出。13项任务中，居民电子健康档案规范化建档率实际为88.2%，比目标低1.8个百分点，得分为6×88.2/90={f(rate(6, "88.2", 90))}分；计划完成的15个项目按期完成14个，得分为7×14/15={f(rate(7, 14, 15))}分；其余指标均达到目标。该部分自评{f(level("产出", 7))}分。'.replace('13项任务中，', ''))
    doc.p(f'（四）效益和满意度。县域内住院率89.4%，高于目标1.4个百分点；个别乡镇卫生院仍存在医师外流现象，扣0.5分；委托第三方开展的群众满意度调查结果为92.5%。两部分分别自评{short(level("效益", 7))}分和{short(level("满意度", 7))}分。')
    doc.h1('四、存在的问题及改进措施')
    doc.p('一是项目前期准备与结算衔接不紧，影响资金支付；二是健康档案动态管理水平参差不齐。下一步，我局将建立项目周调度、月通报制度，对建档率低于90%的乡镇进行重点帮扶，同时完善资产处置收入上缴台账。')
    doc.p('联系人：沈若溪　　联系电话：0917-5530126', indent=False, align='l', before=0.5)
    doc.turn(True)
    doc.caption('附件：云泽县卫生健康局2022年度部门整体支出绩效自评表', size=14)
    head = ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '年度目标值', '实际完成值', '得分']
    body = spans([(a, b, c, str(m), C(t, align='l'), goal, done, short(s)) for a, b, c, m, t, goal, done, s in ROWS])
    doc.table([head] + body + [[C('合计', cs=3, bold=True), '100', '', '', '', f(SCORE)]], widths=[7, 9, 15, 6, 36, 12, 14, 7], header=1, size=10, head_fill='#e7e6e6', head_bold=True, split=False)
    return doc

RELATIONS = [
    ('count', '250 36 24 78 112', '编制250名'), ('count', '237 34 22 73 108', '年末在职人员237人'), ('count', '128 21 9 46 52', '离退休人员128人'), ('count', '250 36 24 78 112', '合计250237128'), ('difference', [added, adjusted, initial], f'等调增{added}万元'), ('sum', [final, basic, project], f'全年支出决算{final}万元'),
    ('rate', [completion, final, adjusted], f'预算完成率{completion}。其中'), ('share', [pct(basic, final), basic, final], f'基本支出{basic}万元，占'), ('share', [pct_cut(project, final), project, final], '74.00%（各分项'), ('difference', [left, adjusted, final], f'年末结转结余{left}万元'),
    ('rate', [pct(left, adjusted), left, adjusted], '占全年预算的'), ('sum', [total(*three), *three], f'实际支出{total(*three)}万元，其中公务用车'), ('score', [f(SCORE), *(f(level(k, 7)) for k in ('投入', '过程', '产出', '效益', '满意度'))], f'绩效自评得分{f(SCORE)}分'), ('share', [pct(level('产出', 7), 40), f(level('产出', 7)), 40], '得分率'),
    ('score', '100 25 15 40 15 5', '分值251540155100'), ('rate', [pct(added, initial), added, initial], f'预算调整率{pct(added, initial)}，'), ('rate', [pct(half, adjusted), half, adjusted], '上半年和前三季度支出进度分别为'), ('difference', [other - other_plan, other, other_plan], f'比预算多{other - other_plan}万元'),
    ('growth', [f'{r((other / other_plan - 1) * 100)}%', other, other_plan], '偏差14.03%'), ('rate', [pct(total(*three), three_plan), total(*three), three_plan], '“三公”经费控制率'), ('score', ['5.88', 6, '88.2', 90], '6×88.2/90=5.88分'), ('score', ['6.53', 7, 14, 15], '7×14/15=6.53分'), ('score', [f(SCORE), *(x[7] for x in ROWS)], f'合计100')]
