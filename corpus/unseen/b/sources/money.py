"""Arithmetic of the reports: decimals only, so that what is printed is exactly what was reckoned."""
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal as D

CENT = D('0.01')


def d(x):
    return x if isinstance(x, D) else D(str(x).replace(',', ''))


def r(x, places=2, how=ROUND_HALF_UP):
    return d(x).quantize(D(1).scaleb(-places), rounding=how)


def f(x, places=2):
    """1234.5 -> 1234.50"""
    return f'{r(x, places):f}'


def w(x, places=2):
    """1234.5 -> 1,234.50; nothing for None."""
    return '' if x is None else f'{r(x, places):,f}'


def blank(x, places=2):
    """As w, but an amount of nothing is a blank cell, as budget software prints it."""
    return '' if x is None or d(x) == 0 else w(x, places)


def short(x):
    """9.00 -> 9, 9.50 -> 9.5: how scores are written by hand."""
    s = f'{d(x):f}'
    return s.rstrip('0').rstrip('.') if '.' in s else s


def pct(a, b, places=2):
    return f'{r(d(a) / d(b) * 100, places)}%'


def pct_cut(a, b, places=2):
    """Truncated, as many spreadsheets are filled in by hand."""
    return f'{r(d(a) / d(b) * 100, places, ROUND_DOWN)}%'


def change(now, before, up='增加', down='减少', rise='增长', fall='下降', num=f, places=2):
    """增加12.00万元，增长3.45%"""
    now, before = d(now), d(before)
    if now == before:
        return '持平'
    more = now > before
    return f'{up if more else down}{num(abs(now - before))}万元，{rise if more else fall}{pct(abs(now - before), before, places)}'


def against(final, budget):
    """How the outturn stands to the budget, in the words of the accounts."""
    final, budget = d(final), d(budget)
    return '大于' if final > budget else '小于' if final < budget else '等于'


def total(*xs):
    return sum((d(x) for x in xs if x is not None), D(0))
