"""Explanation of a public institution's final accounts as it stands on a web site: HTML in GBK, tables pasted from a word processor with rowspan and colspan."""
from html import escape

from money import *

TITLE, SHORT = '澄沅县融媒体中心2023年度单位决算公开情况说明', 'CYM'
PUBLISHED = 'gbk'
NAME = '澄沅县融媒体中心'
# source, last year, this year
INCOME = [('一般公共预算财政拨款收入', '1246.38', '1318.72'), ('政府性基金预算财政拨款收入', '0.00', '36.00'), ('事业收入', '412.60', '386.45'), ('经营收入', '0.00', '0.00'), ('其他收入', '28.17', '19.03')]
# class, basic, project: what the year's spending was for
SPENT = [('文化旅游体育与传媒支出', '1104.36', '321.88'), ('社会保障和就业支出', '142.75', '0.00'), ('卫生健康支出', '51.90', '0.00'), ('城乡社区支出', '0.00', '36.00'), ('住房保障支出', '108.24', '0.00')]
OPENING, CLOSING = d('64.81'), d('59.88')
A, B = (total(*(x[k] for x in INCOME)) for k in (1, 2))
BASIC, PROJECT = (total(*(x[k] for x in SPENT)) for k in (1, 2))
ALL = BASIC + PROJECT
assert B + OPENING == ALL + CLOSING, (B + OPENING, ALL + CLOSING)
# 三公: item, last year, budget, this year
THREE = [('公务用车购置费', '0.00', '0.00', '0.00'), ('公务用车运行维护费', '9.86', '10.50', '9.12'), ('公务接待费', '1.24', '1.50', '0.96')]
CARS = [total(THREE[0][k], THREE[1][k]) for k in (1, 2, 3)]
SUM3 = [total(*(x[k] for x in THREE)) for k in (1, 2, 3)]
PROJECTS = [('融媒体平台升级', '120.00', '116.40', 96), ('广播电视节目覆盖运维', '85.00', '85.00', 98), ('“澄沅发布”新媒体运营', '60.00', '52.80', '93.5'), ('应急广播维护（政府性基金）', '36.00', '36.00', 97), ('节目制作设备更新', '80.00', '67.68', '91.5')]
PLANNED, DONE = total(*(x[1] for x in PROJECTS)), total(*(x[2] for x in PROJECTS))
assert DONE == PROJECT == d('357.88')
HEADS = [('管理岗位', 18, 17), ('专业技术岗位', 64, 61), ('工勤技能岗位', 4, 4)]
POSTS, SERVING = sum(x[1] for x in HEADS), sum(x[2] for x in HEADS)

TOTAL = '1765.20'   # planted: the year's income is 1760.20
SHARE = '22.95%'    # planted: 386.45 / 1760.20 = 21.95 %
DOWN = '增加'        # planted: 三公 fell
assert f(B) == '1760.20' and pct('386.45', B) == '21.95%' and SUM3[2] < SUM3[0]


class Site:
    """A page of a county's web site, as its editor saves what is pasted from a word processor."""

    def __init__(self):
        self.out, self.truth = [], []

    def p(self, s, css='text-indent:2em;line-height:30px;font-family:仿宋_GB2312;font-size:16pt'):
        self.out.append(f'<p class="MsoNormal" style="{css}"><span>{escape(s)}</span></p>')

    def h(self, s):
        self.p(s, 'text-indent:2em;line-height:30px;font-family:黑体;font-size:16pt')

    def caption(self, s, unit):
        self.name = s
        self.out.append(f'<p align="center"><strong>{escape(s)}</strong></p>\n<p align="right"><font size="2">{escape(unit)}</font></p>')

    def table(self, rows, n):
        """rows of cells: a text, or (text, rowspan, colspan)."""
        self.out.append('<table border="1" cellspacing="0" cellpadding="0" width="640" align="center" style="border-collapse:collapse"><tbody>')
        grid, taken = [], set()
        for k, row in enumerate(rows):
            cells, line, c = iter(row), [None] * n, 0
            self.out.append('<tr>')
            while c < n:
                if (k, c) in taken:
                    c += 1
                    continue
                text, rs, cs = (lambda x: x if isinstance(x, tuple) else (x, 1, 1))(next(cells))
                taken |= {(k + i, c + j) for i in range(rs) for j in range(cs)}
                line[c] = text
                span = (f' rowspan="{rs}"' if rs > 1 else '') + (f' colspan="{cs}"' if cs > 1 else '')
                side = 'right' if text[:1].isdigit() or text[:1] in '-△(' else 'center' if len(text) < 7 else 'left'
                inner = escape(text).replace('　', '&nbsp;&nbsp;').replace('\n', '<br />') or '&nbsp;'
                self.out.append(f'<td{span} style="padding:0 5px"><p align="{side}" style="margin:0">{inner}</p></td>')
                c += cs
            assert next(cells, None) is None, row
            self.out.append('</tr>')
            grid.append(line)
        self.out.append('</tbody></table>')
        self.truth.append(dict(after=self.name, columns=n, rows=grid))

    def html(self, title):
        return ('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN">\n<html>\n<head>\n<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />\n'
                f'<title>{escape(title)}_澄沅县人民政府</title>\n<style type="text/css">.nav{{height:40px}} .con{{width:960px;margin:0 auto}}</style>\n<script type="text/javascript">var clicks = 1286; var site = "cy";</script>\n</head>\n<body>\n'
                '<div class="nav"><a href="#">首页</a> | <a href="#">政务公开</a> | <a href="#">预决算公开</a></div>\n<div class="con">\n'
                f'<h1 align="center">{escape(title)}</h1>\n<div class="info">发布时间：2024-09-03 16:42　来源：{NAME}　浏览次数：<span id="hits"></span>　字号：[大 中 小]</div>\n<div id="zoom">\n'
                + '\n'.join(self.out) + '\n</div>\n<div class="foot">主办：澄沅县人民政府办公室　政府网站标识码：4399990017</div>\n</div>\n</body>\n</html>\n')


def less(x):
    return f(x) if x >= 0 else f'△{f(-x)}'


def report():
    site = Site()
    site.h('一、单位基本情况')
    site.p(f'{NAME}是县委宣传部所属公益二类事业单位，内设总编室、采访部、编辑部、技术部、新媒体部5个部室。核定事业编制{POSTS}名，2023年末实有在编人员{SERVING}人，另聘用编外人员23人。')
    site.caption('表1  人员情况表', '单位：名、人')
    site.table([[('岗位类别', 2, 1), ('核定编制', 2, 1), ('实有人数', 1, 2), ('空编', 2, 1)], ['人数', '占比']] + [[n, str(a), str(b), pct(b, SERVING), str(a - b)] for n, a, b in HEADS] + [['合计', str(POSTS), str(SERVING), '100%', str(POSTS - SERVING)]], 5)
    site.h('二、收入支出决算总体情况')
    site.p(f'2023年度收入总计{f(B + OPENING)}万元，其中本年收入合计{TOTAL}万元，年初结转和结余{f(OPENING)}万元；支出总计{f(B + OPENING)}万元，其中本年支出合计{f(ALL)}万元，年末结转和结余{f(CLOSING)}万元。')
    site.h('三、收入决算情况')
    site.caption('表2  2023年度收入决算对比表', '单位：万元')
    rows = [[('收入来源', 2, 1), ('2022年度', 2, 1), ('2023年度', 1, 2), ('比上年增减', 1, 2)], ['决算数', '占比', '增减额', '增减率']]
    for n, a, b in INCOME:
        now, was = d(b), d(a)
        share = SHARE if n == '事业收入' else pct(now, B) if now else '-'
        rate = '-' if not was else f'{"" if now >= was else "-"}{pct(abs(now - was), was)}'
        rows.append([n, f(was) if was else '', f(now) if now else '', share, less(now - was) if now or was else '', rate])
    rows.append(['本年收入合计', f(A), f(B), '100%', less(B - A), pct(B - A, A)])
    site.table(rows, 6)
    site.p('注：政府性基金预算财政拨款收入上年为零，不计算增减率；△表示减少。', 'font-size:12pt')
    site.p(f'财政拨款收入共{f(d("1318.72") + 36)}万元，占本年收入合计的{pct(d("1318.72") + 36, B)}。事业收入比上年减少{f(d("412.60") - d("386.45"))}万元，主要是广告业务下滑。')
    site.h('四、支出决算情况')
    site.caption('表3  2023年度支出决算表', '单位：万元')
    rows = [[('项目', 1, 2), ('本年支出合计', 2, 1), ('其中', 1, 2)], ['序号', '支出功能分类', '基本支出', '项目支出']]
    for k, (n, a, b) in enumerate(SPENT, 1):
        rows.append([str(k), n, f(d(a) + d(b)), f(a) if d(a) else '', f(b) if d(b) else ''])
    rows.append([('合计', 1, 2), f(ALL), f(BASIC), f(PROJECT)])
    site.table(rows, 5)
    site.p(f'本年支出{f(ALL)}万元，其中基本支出{f(BASIC)}万元，占{pct(BASIC, ALL)}；项目支出{f(PROJECT)}万元，占{pct(PROJECT, ALL)}。基本支出中，人员经费1186.40万元、公用经费{f(BASIC - d("1186.40"))}万元。')
    site.h('五、“三公”经费支出情况')
    site.caption('表4  “三公”经费支出情况表', '单位：万元')
    rows = [[('项目', 1, 2), '2022年决算', '2023年预算', '2023年决算', '完成预算'], [('因公出国（境）费', 1, 2), '', '', '', ''], [('公务用车购置及运行维护费', 3, 1), '小计', *(f(x) for x in CARS), pct(CARS[2], CARS[1])],
            ['购置费', '', '', '', ''], ['运行维护费', *THREE[1][1:], pct(THREE[1][3], THREE[1][2])], [('公务接待费', 1, 2), *THREE[2][1:], pct(THREE[2][3], THREE[2][2])], [('合计', 1, 2), *(f(x) for x in SUM3), pct(SUM3[2], SUM3[1])]]
    site.table(rows, 6)
    site.p(f'2023年“三公”经费支出{f(SUM3[2])}万元，完成预算的{pct(SUM3[2], SUM3[1])}，比上年{DOWN}{f(SUM3[0] - SUM3[2])}万元，下降{pct(SUM3[0] - SUM3[2], SUM3[0])}。年末公务用车保有量3辆，其中采访车2辆、转播车1辆；全年国内公务接待14批次、108人次，人均{round(d(THREE[2][3]) * 10000 / 108)}元。')
    site.h('六、预算绩效情况')
    site.p(f'对2023年度5个项目全部开展绩效自评，涉及全年预算{f(PLANNED)}万元、支出{f(DONE)}万元，平均得分{f(total(*(x[3] for x in PROJECTS)) / 5, 1)}分，均为“优”。')
    site.caption('表5  项目支出绩效自评结果', '单位：万元、分')
    site.table([['序号', '项目', '全年预算', '支出', '执行率', '自评得分']] + [[str(k), n, a, b, pct(b, a), str(s)] for k, (n, a, b, s) in enumerate(PROJECTS, 1)] + [[('合计（平均）', 1, 2), f(PLANNED), f(DONE), pct(DONE, PLANNED), f(total(*(x[3] for x in PROJECTS)) / 5, 1)]], 6)
    site.h('七、其他重要事项')
    goods, services = d('66.42'), d('58.90')
    site.p(f'（一）机关运行经费。本单位为事业单位，无机关运行经费支出。（二）政府采购。全年政府采购支出{f(goods + services)}万元，其中货物{f(goods)}万元、服务{f(services)}万元，授予中小企业合同金额{f(d("98.75"))}万元，占{pct("98.75", goods + services)}。'
           '（三）国有资产。年末固定资产原值2186.54万元，累计折旧1342.86万元，净值843.68万元；单价100万元以上设备2台（套）。')
    assert d('2186.54') - d('1342.86') == d('843.68')
    site.p(NAME, 'text-align:right;font-size:16pt')
    site.p('2024年9月3日', 'text-align:right;font-size:16pt')
    return site


LABELS = [
    ('text-table-mismatch', 'error', 'must', [TOTAL, '1760.20'], [f'本年收入合计{TOTAL}万元'], f'本年收入合计 is 1760.20 in table 2 (the five sources) and 1825.01 - 64.81 = 1760.20 by the same sentence; the text says 1765.20.'),
    ('sum-mismatch', 'error', 'may', [TOTAL, '1825.01', '64.81'], [f'本年收入合计{TOTAL}万元'], '1765.20 + 64.81 = 1830.01, not 1825.01.'),
    ('percentage-error', 'error', 'must', [SHARE, '386.45', '1760.20'], [SHARE], '事业收入 386.45 / 1760.20 = 21.95%, not 22.95%; the shares add to 101.00%.'),
    ('trend-contradiction', 'error', 'must', ['1.02', '9.19%'], ['比上年增加1.02万元，下降9.19%'], '三公 fell from 11.10 to 10.08: 增加1.02万元 contradicts 下降9.19%.'),
]

RELATIONS = [
    ('count', '86 18 64 4', '核定事业编制86名'), ('count', '82 17 61 4', '实有在编人员82人'), ('share', [pct(61, 82), 61, 82], '专业技术岗位6461'), ('sum', [f(B + OPENING), f(B), f(OPENING)], f'收入总计{f(B + OPENING)}万元'), ('sum', [f(B + OPENING), f(ALL), f(CLOSING)], f'支出总计{f(B + OPENING)}万元'),
    ('sum', [f(B), *(x[2] for x in INCOME if d(x[2]))], f'本年收入合计{f(A)}{f(B)}'), ('sum', [f(A), *(x[1] for x in INCOME if d(x[1]))], f'本年收入合计{f(A)}'), ('growth', [pct(B - A, A), f(B), f(A)], f'本年收入合计{f(A)}{f(B)}'), ('difference', ['72.34', '1318.72', '1246.38'], '一般公共预算财政拨款收入1246.38'), ('growth', ['5.80%', '1318.72', '1246.38'], '一般公共预算财政拨款收入1246.38'),
    ('sum', '1354.72 1318.72 36.00', '财政拨款收入共1354.72万元'), ('share', [pct('1354.72', B), '1354.72', f(B)], '占本年收入合计的'), ('difference', '26.15 412.60 386.45', '事业收入比上年减少26.15万元'), ('sum', ['1426.24', '1104.36', '321.88'], '文化旅游体育与传媒支出1426.24'), ('sum', [f(ALL), f(BASIC), f(PROJECT)], f'本年支出{f(ALL)}万元'),
    ('share', [pct(BASIC, ALL), f(BASIC), f(ALL)], f'基本支出{f(BASIC)}万元，占'), ('sum', [f(BASIC), *(x[1] for x in SPENT if d(x[1]))], f'合计{f(ALL)}{f(BASIC)}'), ('rate', [pct(SUM3[2], SUM3[1]), f(SUM3[2]), f(SUM3[1])], f'“三公”经费支出{f(SUM3[2])}万元'), ('sum', [f(SUM3[2]), '9.12', '0.96'], f'“三公”经费支出{f(SUM3[2])}万元'),
    ('growth', ['9.19%', '1.02', '10.08'], '下降9.19%'), ('sum', [f(PLANNED), *(x[1] for x in PROJECTS)], f'涉及全年预算{f(PLANNED)}万元'), ('sum', [f(DONE), *(x[2] for x in PROJECTS)], f'支出{f(DONE)}万元，平均'), ('rate', '88.00% 52.80 60.00', '“澄沅发布”新媒体运营60.00'), ('sum', '125.32 66.42 58.90', '全年政府采购支出125.32万元'), ('share', '78.80% 98.75 125.32', '占78.80%'), ('difference', '843.68 2186.54 1342.86', '净值843.68万元')]
