"""A page of HTML that an office suite prints: tables with borders drawn cell by cell, as budget pages saved from a web site are."""
from xml.sax.saxutils import escape

from office import C


class Page:
    def __init__(self, font='Noto Serif CJK SC', head='Noto Sans CJK SC', size=12):
        self.font, self.head, self.size, self.out = font, head, size, []

    def _p(self, s, css, tag='p'):
        self.out.append(f'<{tag} style="{css}">{escape(str(s))}</{tag}>')

    def title(self, s, size=20):
        self._p(s, f'text-align:center;font-family:{self.head};font-weight:bold;font-size:{size}pt;margin:18pt 0')

    def h1(self, s):
        self._p(s, f'font-family:{self.head};font-size:{self.size + 1}pt;font-weight:bold;margin:8pt 0 4pt 0;text-indent:{2 * self.size}pt;page-break-after:avoid')

    def p(self, s):
        self._p(s, f'text-indent:{2 * self.size}pt;line-height:150%;margin:0;text-align:justify')

    def caption(self, s, left, right, new_page=False):
        brk = 'page-break-before:always;' if new_page else ''
        self._p(s, f'{brk}text-align:center;font-family:{self.head};font-weight:bold;font-size:{self.size + 2}pt;margin:12pt 0 4pt 0;page-break-after:avoid')
        self.out.append(f'<table width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="left" style="font-size:9pt">{escape(left)}</td><td align="right" style="font-size:9pt">{escape(right)}</td></tr></table>')

    def table(self, rows, widths, header=1, align=None, size=9):
        n = len(widths)
        out = [f'<table width="100%" cellpadding="3" cellspacing="0" border="1" bordercolor="#000000" style="border-collapse:collapse;page-break-inside:auto">']
        out += ['<colgroup>'] + [f'<col width="{round(640 * v / sum(widths))}">' for v in widths] + ['</colgroup>']
        taken = set()
        for k, row in enumerate(rows):
            if k == 0:
                out.append('<thead>')
            if k == header:
                out.append('</thead><tbody>')
            out.append('<tr>')
            cells, c = iter(row), 0
            while c < n:
                if (k, c) in taken:
                    c += 1
                    continue
                cell = next(cells)
                cell = cell if isinstance(cell, C) else C(cell)
                taken |= {(k + i, c + j) for i in range(cell.rs) for j in range(cell.cs)}
                a = cell.align or ('c' if k < header or not align else align[c])
                span = (f' colspan="{cell.cs}"' if cell.cs > 1 else '') + (f' rowspan="{cell.rs}"' if cell.rs > 1 else '')
                text = escape(cell.text).replace('\n', '<br>') or '&nbsp;'
                bold = 'font-weight:bold;' if cell.bold else ''
                side = {'l': 'left', 'c': 'center', 'r': 'right'}[a]
                out.append(f'<td{span} align="{side}" valign="middle" style="border:0.75pt solid #000000;{bold}font-size:{size}pt"><font style="font-size:{size}pt">{text}</font></td>')
                c += cell.cs
            assert next(cells, None) is None, (k, row)
            out.append('</tr>')
        self.out.append('\n'.join(out) + '</tbody></table>')

    def html(self, title):
        css = f'@page {{ size:21cm 29.7cm; margin:2.2cm 2cm }} body {{ font-family:"{self.font}"; font-size:{self.size}pt }} td,p {{ font-family:"{self.font}" }} td p {{ margin-top:0; margin-bottom:0 }}'
        return f'<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>{escape(title)}</title><style>{css}</style></head><body lang="zh-CN">\n' + '\n'.join(self.out) + '</body></html>'
