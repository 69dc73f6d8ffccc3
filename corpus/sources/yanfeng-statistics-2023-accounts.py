"""Final accounts of the same small bureau a year later: last year's figures are those of its report for 2022, but for what is planted."""
import importlib

from money import *

FIRST = importlib.import_module('yanfeng-statistics-2022-accounts')
NAME, LAST = FIRST.NAME, FIRST.V
TITLE, SHORT = f'{NAME}2023年度部门决算', 'YFB'
V = FIRST.year(2023, [('2010501', '行政运行', '428.91', 0, 0), ('2010502', '一般行政管理事务', 0, '28.00', 0), ('2010507', '专项普查活动', 0, '168.30', 0), ('2010508', '统计抽样调查', 0, '139.20', '2.85'), ('2010550', '事业运行', '191.75', 0, 0),
                      ('2080505', '机关事业单位基本养老保险缴费支出', '58.94', 0, 0), ('2080506', '机关事业单位职业年金缴费支出', '29.47', 0, 0), ('2101101', '行政单位医疗', '22.88', 0, 0), ('2101102', '事业单位医疗', '11.90', 0, 0), ('2210201', '住房公积金', '64.15', 0, 0)],
                '420.50 28.00 175.00 142.00 193.20 58.40 29.20 22.50 12.10 63.60', ('年中调整工资标准', '', '普查指导员和普查员补贴按实际人数发放', '记账户有所减少', '1人调出', '缴费基数调整', '缴费基数调整', '缴费基数调整', '1人调出', '缴存基数调整'),
                [('30101', '基本工资', '172.80'), ('30102', '津贴补贴', '115.48'), ('30103', '奖金', None), ('30107', '绩效工资', '47.90'), ('30108', '机关事业单位基本养老保险缴费', '58.94'), ('30109', '职业年金缴费', '29.47'), ('30110', '职工基本医疗保险缴费', '34.78'), ('30112', '其他社会保障缴费', '3.22'), ('30113', '住房公积金', '64.15'),
                 ('30201', '办公费', '12.06'), ('30202', '印刷费', '4.11'), ('30207', '邮电费', '5.94'), ('30211', '差旅费', '10.32'), ('30213', '维修（护）费', '1.87'), ('30215', '会议费', '2.15'), ('30216', '培训费', '3.48'), ('30217', '公务接待费', '0.92'), ('30228', '工会经费', '8.40'), ('30229', '福利费', '6.55'), ('30231', '公务用车运行维护费', '6.31'), ('30239', '其他交通费用', '21.36'),
                 ('30299', '其他商品和服务支出', '2.94'), ('30305', '生活补助', '2.70'), ('31002', '办公设备购置', '3.60')],
                '717.99', other_income='4.05', opening=LAST.a.closing, opening_other=LAST.a.closing_all - LAST.a.closing, closing='18.30',
                before=dict(income=LAST.a.income, spent=LAST.a.spent, basic=LAST.a.basic, project=LAST.a.project + LAST.a.other, fiscal=LAST.a.fiscal, grand=LAST.a.grand),
                three=dict(cars=('6.50', '6.31', LAST.three['cars'][1]), guests=('1.20', '0.92', LAST.three['guests'][1])), heads=((22, 18), (21, 18), 15), goods='15.30', services='42.96', sme='46.25', agency_before=LAST.office, scores=('95.6', '97.0', '96.1'))
A = V.a
OPENING = '19.52'   # planted: 19.25 carried over from 2022, two digits exchanged
STALE = f(LAST.before['basic'])  # planted: basic expenditure of 2021 in the column of 2022
MOVED = '36.11%'    # planted: 131.80 / 36.50 = 361.10 %
TRIP = '1.32'       # planted: 10.32, a digit lost
SLIP = '元'          # planted: 46.25 is in 万元
assert f(LAST.a.closing_all) == '19.25' and pct('131.80', '36.50') == '361.10%'
was, now = LAST.three['cars'][1] + LAST.three['guests'][1], d('6.31') + d('0.92')
THREE = f'减少{f(now - was)}万元，下降{pct(now - was, was)}'  # planted: it rose
V.slips |= {'opening': OPENING, 'basic': STALE, '2010507': f'比上年增加131.80万元，增长{MOVED}，系第五次全国经济普查集中在本年开展。', '30211': TRIP, 'unit': SLIP, 'three': THREE}


def report():
    return FIRST.draw(V)


LABELS = [
    ('text-table-mismatch', 'error', 'must', [OPENING, '19.25'], [f'年初结转和结余{OPENING}万元'], f'19.25 in table 1, at the end of 2022 in last year\'s report, and {f(A.grand)} - {f(A.income)}; two digits exchanged.'),
    ('same-quantity-conflict', 'error', 'must', [STALE], [f'其中：基本支出{STALE}'], f'Basic expenditure of 2022 was {f(LAST.a.basic)} = 1005.88 - 211.05; {STALE} is that of 2021. The change {f(A.basic - LAST.a.basic)} is reckoned with the right one.'),
    ('percentage-error', 'error', 'must', [MOVED, '131.80', '168.30'], [f'比上年增加131.80万元，增长{MOVED}'], '131.80 / (168.30 - 131.80) = 361.10%: the point has moved.'),
    ('sum-mismatch', 'error', 'must', [TRIP], [f'差旅费{TRIP}'], 'The lines of 302 add to 9.00 less than the class; 差旅费 has lost a digit.'),
    ('unit-error', 'error', 'must', ['46.25'], [f'授予中小企业合同金额46.25{SLIP}'], '46.25 of 58.26 万元 are 79.39%; 46.25 元 is a slip of the unit.'),
    ('trend-contradiction', 'error', 'must', [f(now - was)], [THREE], f'三公 rose from {f(was)} to {f(now)}: vehicles rose by 0.53 and receptions by 0.06.'),
    ('sum-mismatch', 'error', 'may', [OPENING, f(A.grand), f(A.income)], [f'年初结转和结余{OPENING}万元'], f'Follows: {f(A.income)} + 19.52 is not {f(A.grand)}.'),
    ('sum-mismatch', 'error', 'may', [STALE, f(LAST.a.spent)], [f'其中：基本支出{STALE}'], 'Follows: the parts of 2022 as printed do not add to its whole.'),
    ('percentage-error', 'error', 'may', [STALE], [f'其中：基本支出{STALE}'], 'Follows: the rate in the row was reckoned with the right base.'),
]
assert f(A.basic - LAST.a.basic) == '13.17', A.basic
RELATIONS = FIRST.relations(V) + [('growth', [pct(V.office - LAST.office, LAST.office), V.office - LAST.office, V.office], f'2023年度机关运行经费{V.office}万元'), ('growth', '9.17% 0.53 6.31', '公务用车运行维护费6.31万元'), ('rate', '96.17% 168.30 175.00', '完成年初预算的96.17%'), ('comparison', '168.30 175.00', '完成年初预算的96.17%，决算数小于预算数')]
