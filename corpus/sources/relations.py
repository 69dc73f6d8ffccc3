"""Arithmetic of the relations that a report asserts: does a relation hold, given that printed figures are rounded or truncated?

A relation is (kind, figures, quote, ...); figures is a list or one string with blanks between, as printed, the asserted one first:
  sum A B C …       A = B + C + …            count A B C …    the same of heads or pieces, exactly
  difference A B C  A = B - C - …, sign aside
  rate, share A B C A = B / C, in percent, or per piece when A has no percent sign
  growth A B C      A percent is the change from C to B, or B of which the year before was C less or more
  equal A B …       one quantity, in 元, 万元 or 亿元
  score A B …       A is the sum of the others; or B marks times C percent; or B marks times C / D
  comparison A B    A is more or less than B, or the same, as the first word of the quote that says so has it
"""
import re
from fractions import Fraction

UNITS = [Fraction(10) ** k for k in (0, 4, -4, 8, -8)]
WORDS = {'大于': 1, '高于': 1, '超过': 1, '增加': 1, '增长': 1, '提高': 1, '多于': 1, '上升': 1, '高': 1, '多': 1, '小于': -1, '低于': -1, '减少': -1, '下降': -1, '降低': -1, '少于': -1, '节约': -1, '压减': -1, '低': -1, '少': -1,
         '等于': 0, '持平': 0, '一致': 0}


def value(printed):
    """(number, one unit of its last digit)"""
    digits = re.fullmatch(r'[-△(（]?([\d,]+)(?:\.(\d+))?[%‰)）]*', printed)
    if not digits:
        raise ValueError(f'{printed} is not a figure')
    places = len(digits[2] or '')
    return Fraction((digits[1] + (digits[2] or '')).replace(',', '')) / 10 ** places, Fraction(1, 10 ** places)


def holds(kind, figures, words):
    """Whether the relation holds; words are those that lead to the asserted figure."""
    values = [value(x) for x in figures]
    (a, unit), rest = values[0], values[1:]
    numbers = [v for v, _ in rest]
    slack = min(u for _, u in values) * len(values) / 2  # where digits differ, the shorter figure has lost noughts, not been rounded
    near = lambda x: abs(abs(x) - a) <= slack

    def quotient(x, y, scale=1):
        """The bounds of x / y, each with its rounding, and one unit of the result for rounding or truncation."""
        (p, dp), (q, dq) = ((v, u if u < 1 else 0) for v, u in (x, y))  # whole numbers are heads and pieces, and exact
        low, high = (p - dp / 2) / (q + dq / 2) * scale, (p + dp / 2) / (q - dq / 2) * scale
        return low - unit <= a <= high + unit

    percent = 100 if '%' in figures[0] else 1
    if kind == 'sum':
        ok = near(sum(numbers))
    elif kind == 'count':
        ok = a == sum(numbers)
    elif kind == 'difference':
        ok = near(numbers[0] - sum(numbers[1:]))
    elif kind in ('rate', 'share'):
        ok = any(quotient(rest[0], rest[1], percent * s) for s in ((1, ) if percent == 100 else UNITS))
    elif kind == 'growth':
        (now, dn), (was, dw) = rest
        ok = any(base > 0 and quotient((change, (dn + dw) if change == abs(now - was) else dn), (base, dw), 100) for change, base in ((abs(now - was), was), (now, was - now), (now, was + now)))
    elif kind == 'equal':
        ok = all(any(abs(a - v * s) <= (unit + u * s) / 2 for s in UNITS) for v, u in rest)
    elif kind == 'score':
        ok = a == sum(numbers) or len(rest) == 2 and '%' in figures[2] and abs(numbers[0] * numbers[1] / 100 - a) <= unit + numbers[0] * rest[1][1] / 200
        ok = ok or len(rest) == 3 and abs(numbers[0] * numbers[1] / numbers[2] - a) <= unit
    elif kind == 'comparison':
        word = re.search('|'.join(sorted(WORDS, key=len, reverse=True)), words)
        ok = word and WORDS[word[0]] == (a > numbers[0]) - (a < numbers[0])
    else:
        raise ValueError(f'no such kind: {kind}')
    return bool(ok)
