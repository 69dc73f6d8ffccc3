"""The tables of departmental final accounts, reckoned from the items of the functional classification.

ITEMS: (类款项 code, name, basic, project, other) in 万元: basic and project are paid from fiscal appropriations, other from other income.
"""
from money import *
from office import C

CLASSES = ['一般公共服务支出', '外交支出', '国防支出', '公共安全支出', '教育支出', '科学技术支出', '文化旅游体育与传媒支出', '社会保障和就业支出', '卫生健康支出', '节能环保支出',
           '城乡社区支出', '农林水支出', '交通运输支出', '资源勘探工业信息等支出', '商业服务业等支出', '金融支出', '援助其他地区支出', '自然资源海洋气象等支出', '住房保障支出',
           '粮油物资储备支出', '国有资本经营预算支出', '灾害防治及应急管理支出', '其他支出']
NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五', '十六', '十七', '十八', '十九', '二十', '二十一', '二十二', '二十三']


class Accounts:
    """names: code -> name of 类 and 款; items as above; other_income, opening and closing balances (fiscal, other)."""

    def __init__(self, names, items, other_income, opening, opening_other, closing=None, fund=()):
        self.names = names
        self.items = [(c, n, d(b), d(p), d(o)) for c, n, b, p, o in items]
        self.fund = set(fund)  # 类 codes and item codes paid from government-managed funds
        self.basic = total(*(i[2] for i in self.items))
        self.project = total(*(i[3] for i in self.items))
        self.other = total(*(i[4] for i in self.items))
        self.fiscal = self.basic + self.project
        self.fund_spent = total(*(i[2] + i[3] for i in self.items if i[0] in self.fund))
        self.general = self.fiscal - self.fund_spent
        self.spent = self.fiscal + self.other
        self.opening, self.opening_other = d(opening), d(opening_other)
        self.closing = self.opening if closing is None else d(closing)
        self.fiscal_income = self.fiscal + self.closing - self.opening
        self.fund_income = self.fund_spent
        self.general_income = self.fiscal_income - self.fund_income
        self.other_income = d(other_income)
        self.income = self.fiscal_income + self.other_income
        self.closing_all = self.income + self.opening + self.opening_other - self.spent
        self.grand = self.income + self.opening + self.opening_other
        self.fiscal_grand = self.fiscal_income + self.opening
        assert self.grand == self.spent + self.closing_all and self.fiscal_grand == self.fiscal + self.closing

    def by_class(self, which=lambda i: i[2] + i[3] + i[4], items=None):
        out = {}
        for i in items or self.items:
            name = self.names[i[0][:3]]
            out[name] = out.get(name, D(0)) + which(i)
        return out

    def tree(self, columns, items=None, codes='split'):
        """Rows of 类, 款 and 项 with the sums of `columns` (functions of an item); codes printed in one column or split into three."""
        items = items or self.items
        rows, seen = [], set()
        for i in items:
            for cut in (3, 5, 7):
                code = i[0][:cut]
                if code in seen:
                    continue
                seen.add(code)
                inside = [j for j in items if j[0].startswith(code)]
                name = i[1] if cut == 7 else self.names[code]
                head = [code] if codes == 'whole' else [code[:3], code[3:5], code[5:7]]
                rows.append(head + [name] + [blank(total(*(col(j) for j in inside))) for col in columns])
        return rows

    def sums(self, columns, items=None):
        return [blank(total(*(col(j) for j in items or self.items))) for col in columns]

    def two_sided(self, short=False):
        """收入支出决算总表: income on the left, expenditure by class on the right."""
        spent = self.by_class()
        classes = [c for c in CLASSES if not short or c in spent]
        right = [(f'{NUMERALS[k]}、{c}', blank(spent.get(c, 0))) for k, c in enumerate(classes)]
        left = [('一、一般公共预算财政拨款收入', blank(self.general_income)), ('二、政府性基金预算财政拨款收入', blank(self.fund_income)), ('三、国有资本经营预算财政拨款收入', ''),
                ('四、上级补助收入', ''), ('五、事业收入', ''), ('六、经营收入', ''), ('七、附属单位上缴收入', ''), ('八、其他收入', blank(self.other_income))]
        height = max(len(left), len(right))
        left += [('', '')] * (height - len(left))
        right += [('', '')] * (height - len(right))
        rows = [[C('收入', cs=2), C('支出', cs=2)], ['项目', '决算数', '项目', '决算数']]
        rows += [[C(a, align='l'), C(b, align='r'), C(c, align='l'), C(e, align='r')] for (a, b), (c, e) in zip(left, right)]
        R = lambda x: C(x, align='r')
        rows += [[C('本年收入合计', bold=True), R(w(self.income)), C('本年支出合计', bold=True), R(w(self.spent))],
                 [C('使用非财政拨款结余', align='l'), '', C('结余分配', align='l'), ''],
                 [C('年初结转和结余', align='l'), R(w(self.opening + self.opening_other)), C('年末结转和结余', align='l'), R(w(self.closing_all))],
                 [C('总计', bold=True), R(w(self.grand)), C('总计', bold=True), R(w(self.grand))]]
        return rows

    def fiscal_two_sided(self, short=False):
        general = self.by_class(lambda i: D(0) if i[0] in self.fund else i[2] + i[3])
        funds = self.by_class(lambda i: i[2] + i[3] if i[0] in self.fund else D(0))
        classes = [c for c in CLASSES if not short or general.get(c) or funds.get(c)]
        L, R = (lambda x: C(x, align='l')), (lambda x: C(x, align='r'))
        right = [[L(f'{NUMERALS[k]}、{c}'), R(blank(general.get(c, 0) + funds.get(c, 0))), R(blank(general.get(c, 0))), R(blank(funds.get(c, 0))), ''] for k, c in enumerate(classes)]
        left = [[L('一、一般公共预算财政拨款'), R(blank(self.general_income))], [L('二、政府性基金预算财政拨款'), R(blank(self.fund_income))], [L('三、国有资本经营预算财政拨款'), '']]
        left += [['', '']] * (len(right) - len(left))
        right += [[''] * 5] * (len(left) - len(right))
        rows = [[C('收入', cs=2), C('支出', cs=5)], ['项目', '决算数', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款']]
        rows += [a + b for a, b in zip(left, right)]
        rows += [[C('本年收入合计', bold=True), R(w(self.fiscal_income)), C('本年支出合计', bold=True), R(w(self.fiscal)), R(w(self.general)), R(blank(self.fund_spent)), ''],
                 [L('年初财政拨款结转和结余'), R(blank(self.opening)), L('年末财政拨款结转和结余'), R(blank(self.closing)), R(blank(self.closing)), '', ''],
                 [L('  一般公共预算财政拨款'), R(blank(self.opening)), '', '', '', '', ''], [L('  政府性基金预算财政拨款'), '', '', '', '', '', ''],
                 [C('总计', bold=True), R(w(self.fiscal_grand)), C('总计', bold=True), R(w(self.fiscal_grand)), R(w(self.general + self.closing)), R(blank(self.fund_spent)), '']]
        return rows


def halves(left, right, last):
    """The economic classification in two halves: each a list of (类, 款, name, amount), sums of a 类 computed by the caller."""
    height = max(len(left), len(right))
    pad = lambda rows: rows + [('', '', '', '')] * (height - len(rows))
    rows = [[C('经济分类\n科目编码', cs=2), C('科目名称', rs=2), C('决算数', rs=2), C('经济分类\n科目编码', cs=2), C('科目名称', rs=2), C('决算数', rs=2)], ['类', '款', '类', '款']]
    for a, b in zip(pad(left), pad(right)):
        rows.append([*a[:2], C(a[2], align='l'), C(a[3], align='r'), *b[:2], C(b[2], align='l'), C(b[3], align='r')])
    (n1, a1), (n2, a2) = last
    rows.append([C(n1, cs=3, bold=True), C(w(a1), align='r'), C(n2, cs=3, bold=True), C(w(a2), align='r')])
    return rows


def economic(groups):
    """[(类, name, [(款, name, amount or None)])] -> rows for `halves`, with the sum of each 类 on its own row, and the grand sum."""
    rows, grand = [], D(0)
    for code, name, parts in groups:
        s = total(*(a for _, _, a in parts))
        grand += s
        rows.append((code, '', name, blank(s)))
        rows += [(code, c, n, blank(a) if a is not None else '') for c, n, a in parts]
    return rows, grand


def hold(a, codes=(), items=None, which=lambda i: i[2] + i[3] + i[4]):
    """What the main tables of the accounts assert, for RELATIONS: both sides of the general table, and the sums of some 类 and 款."""
    incomes = [x for x in (a.general_income, a.fund_income, a.other_income) if x]
    opening, spent = a.opening + a.opening_other, a.by_class()
    row = f'本年收入合计{w(a.income)}本年支出合计{w(a.spent)}'
    out = [('sum', list(map(w, (a.income, *incomes))), row), ('sum', list(map(w, (a.spent, *spent.values()))), row), ('sum', [w(a.grand), w(a.income), w(opening)], f'总计{w(a.grand)}总计'),
           ('sum', [w(a.grand), w(a.spent), w(a.closing_all)], f'总计{w(a.grand)}总计')]
    for code in codes:
        parts = [c for c in a.names if c.startswith(code) and len(c) == len(code) + 2] if len(code) == 3 else []
        under = [total(*(which(i) for i in items or a.items if i[0].startswith(c))) for c in parts] or [which(i) for i in items or a.items if i[0].startswith(code) and which(i)]
        if len(under) > 1:
            out.append(('sum', list(map(w, (total(*under), *under))), f'{a.names[code]}{w(total(*under))}'))
    return out
