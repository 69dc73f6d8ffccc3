"""Flat OpenDocument text from a compact description: what the sample reports are typeset with.

A report is a list of paragraphs and tables. The sizes, fonts, borders, headers and page numbers are arguments, because the
published reports differ in exactly those and a reader of PDF tables has to live with all of them.
"""
from xml.sax.saxutils import escape

NS = ' '.join(f'xmlns:{k}="urn:oasis:names:tc:opendocument:xmlns:{v}:1.0"' for k, v in dict(
    office='office', style='style', text='text', table='table', fo='xsl-fo-compatible', svg='svg-compatible', number='datastyle').items())

ALIGN = {'l': 'start', 'c': 'center', 'r': 'end', 'j': 'justify'}


class C:
    """A cell that spans or differs from its column: rs rows, cs columns, align l/c/r, bold, upright for text set from top to bottom."""

    def __init__(self, text='', rs=1, cs=1, align=None, bold=False, upright=False):
        self.text, self.rs, self.cs, self.align, self.bold, self.upright = str(text), rs, cs, align, bold, upright


def text_of(s):
    """XML for one paragraph's characters; runs of blanks are kept, a tab is a tab."""
    out, blanks = [], 0
    for ch in str(s) + '\0':
        if ch == ' ':
            blanks += 1
            continue
        if blanks:
            out.append(' ' if blanks == 1 else f' <text:s text:c="{blanks - 1}"/>')
            blanks = 0
        if ch == '\t':
            out.append('<text:tab/>')
        elif ch != '\0':
            out.append(escape(ch))
    return ''.join(out)


class Doc:
    """One report. body/head/digits are font names; size in points; margins in cm (top, bottom, left, right)."""

    def __init__(self, body='Noto Serif CJK SC', head='Noto Sans CJK SC', digits=None, size=14, line='150%', indent=True,
                 margins=(2.6, 2.4, 2.7, 2.5), footer='- {n} -', footer_align='c', header=None, footer_size=10, first_footer=True):
        self.body, self.head, self.digits, self.size, self.line, self.indent = body, head, digits or body, size, line, indent
        self.margins, self.footer, self.header, self.footer_align, self.footer_size = margins, footer, header, footer_align, footer_size
        self.first_footer = first_footer
        self.auto, self.out, self.pending, self.landscape, self.names = {}, [], None, False, 0

    # -- styles on demand

    def _para(self, **o):
        key = ('p',) + tuple(sorted(o.items()))
        if key not in self.auto:
            name = f'P{len(self.auto)}'
            size = o.get('size', self.size)
            font = o.get('font', self.body)
            p = f'fo:text-align="{ALIGN[o.get("align", "j")]}" fo:line-height="{o.get("line", self.line)}" '
            p += f'fo:margin-top="{o.get("before", 0)}cm" fo:margin-bottom="{o.get("after", 0)}cm" '
            if o.get('indent'):
                p += f'fo:text-indent="{2 * size}pt" style:auto-text-indent="false" '
            if o.get('keep'):
                p += 'fo:keep-with-next="always" '
            p += 'style:snap-to-layout-grid="false" fo:orphans="2" fo:widows="2" '
            if o.get('breaks'):
                p += 'fo:break-before="page" '
            master = f' style:master-page-name="{o["master"]}"' if o.get('master') else ''
            weight = 'fo:font-weight="bold" style:font-weight-asian="bold"' if o.get('bold') else ''
            west = o.get('west', self.digits if font == self.body else font)
            self.auto[key] = (name, f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="Standard"{master}>'
                              f'<style:paragraph-properties {p}/><style:text-properties style:font-name="{west}" style:font-name-asian="{font}" '
                              f'fo:font-size="{size}pt" style:font-size-asian="{size}pt" {weight}/></style:style>')
        return self.auto[key][0]

    def _break(self, o):
        if self.pending == 'page':
            o['breaks'] = True
        elif self.pending:
            o['master'] = self.pending
        self.pending = None
        return o

    # -- text

    def p(self, text, **o):
        o.setdefault('indent', self.indent)
        self.out.append(f'<text:p text:style-name="{self._para(**self._break(o))}">{text_of(text)}</text:p>')

    def flat(self, text, **o):
        self.p(text, indent=False, **o)

    def title(self, text, size=20, **o):
        self.p(text, indent=False, align='c', size=size, font=self.head, bold=o.pop('bold', True), before=o.pop('before', 0.3), after=o.pop('after', 0.5), **o)

    def h1(self, text, **o):
        self.p(text, font=self.head, keep=True, before=0.2, **o)

    def h2(self, text, **o):
        self.p(text, bold=o.pop('bold', True), keep=True, **o)

    def caption(self, text, size=None, **o):
        self.p(text, indent=False, align='c', size=size or self.size + 1, font=self.head, bold=o.pop('bold', True), keep=True, before=0.3, after=0.1, **o)

    def unit(self, left, right, size=10):
        """The line above a table: 编制单位 on the left, 单位：万元 on the right."""
        self.table([[C(left, align='l'), C(right, align='r')]], widths=[60, 40], size=size, border=None, pad=0.02, keep=True)

    def page(self):
        self.pending = 'page'

    def turn(self, landscape):
        """The next paragraph starts a page of the other orientation."""
        self.landscape = landscape
        self.pending = 'Wide' if landscape else 'Tall'

    # -- tables

    def table(self, rows, widths, header=0, size=10.5, border='0.5pt solid #000000', align=None, pad=0.08, head_fill=None, outer=None,
              head_bold=False, font=None, split=True, row_height=None, keep=False, valign='middle', line='115%'):
        if self.pending:  # a break needs a paragraph to carry it
            self.p('', size=2, indent=False, line='100%')
        self.names += 1
        tag, total = f'T{self.names}', sum(widths)
        m = self.margins
        inner = (29.7 if self.landscape else 21.0) - m[2] - m[3]
        st = [f'<style:style style:name="{tag}" style:family="table"><style:table-properties style:width="{inner:.3f}cm" table:align="margins" '
              f'table:border-model="collapsing" {"fo:keep-with-next=" + chr(34) + "always" + chr(34) if keep else ""}/></style:style>']
        xml = [f'<table:table table:name="{tag}" table:style-name="{tag}">']
        for i, w in enumerate(widths):
            st.append(f'<style:style style:name="{tag}.{i}" style:family="table-column"><style:table-column-properties '
                      f'style:column-width="{inner * w / total:.3f}cm"/></style:style>')
            xml.append(f'<table:table-column table:style-name="{tag}.{i}"/>')
        height = f'style:min-row-height="{row_height}cm" ' if row_height else ''
        st.append(f'<style:style style:name="{tag}.r" style:family="table-row"><style:table-row-properties {height}fo:keep-together="{"auto" if split else "always"}"/></style:style>')
        n, taken, made = len(widths), {}, {}

        def cell_style(r, c, cell, head):
            edge = (r == 0, r + cell.rs >= len(rows), c == 0, c + cell.cs >= n)
            key = (edge if outer else None, head, cell.upright)
            if key not in made:
                name = f'{tag}.c{len(made)}'
                b = f'fo:border="{border}"' if border else 'fo:border="none"'
                if outer:
                    b = ' '.join(f'fo:border-{s}="{outer if e else border or "none"}"' for s, e in zip(('top', 'bottom', 'left', 'right'), edge))
                fill = f' fo:background-color="{head_fill}"' if head and head_fill else ''
                fill += ' style:writing-mode="tb-rl"' if cell.upright else ''
                made[key] = name
                st.append(f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties style:vertical-align="{valign}" '
                          f'fo:padding="{pad}cm" {b}{fill}/></style:style>')
            return made[key]

        for r, row in enumerate(rows):
            if r == 0 and header:
                xml.append('<table:table-header-rows>')
            xml.append(f'<table:table-row table:style-name="{tag}.r">')
            cells, c = iter(row), 0
            while c < n:
                if taken.get((r, c)):
                    xml.append('<table:covered-table-cell/>')
                    c += 1
                    continue
                cell = next(cells)
                cell = cell if isinstance(cell, C) else C(cell)
                head = r < header
                for i in range(cell.rs):
                    for j in range(cell.cs):
                        assert not taken.get((r + i, c + j)), (r, c, cell.text)
                        taken[(r + i, c + j)] = True
                span = (f' table:number-columns-spanned="{cell.cs}"' if cell.cs > 1 else '') + (f' table:number-rows-spanned="{cell.rs}"' if cell.rs > 1 else '')
                a = cell.align or ('c' if head else (align[c] if align else 'c'))
                style = self._para(align=a, size=size, line=line, bold=cell.bold or (head and head_bold), **({'font': font} if font else {}), **({'keep': True} if keep else {}))
                text = ''.join(f'<text:p text:style-name="{style}">{text_of(t)}</text:p>' for t in cell.text.split('\n'))
                xml.append(f'<table:table-cell table:style-name="{cell_style(r, c, cell, head)}"{span} office:value-type="string">{text}</table:table-cell>')
                xml.extend('<table:covered-table-cell/>' for _ in range(cell.cs - 1))
                c += cell.cs
            assert next(cells, None) is None, f'row {r} has too many cells: {row}'
            xml.append('</table:table-row>')
            if r == header - 1:
                xml.append('</table:table-header-rows>')
        xml.append('</table:table>')
        self.auto[tag] = (tag, ''.join(st))
        self.out.append(''.join(xml))

    # -- the file

    def _band(self, text, align, size):
        if not text:
            return ''
        s = text_of(text).replace('{n}', '<text:page-number text:select-page="current"/>').replace('{of}', '<text:page-count/>')
        return f'<text:p text:style-name="Band{align}">{s}</text:p>'

    def fodt(self, title):
        fonts = {self.body, self.head, self.digits, 'Liberation Serif'}
        fonts |= {k[i][1] for k in self.auto if isinstance(k, tuple) for i in range(1, len(k)) if k[i][0] in ('font', 'west')}
        m = self.margins
        out = ['<?xml version="1.0" encoding="UTF-8"?>', f'<office:document {NS} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">',
               f'<office:meta><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">{escape(title)}</dc:title></office:meta>',
               '<office:font-face-decls>' + ''.join(f'<style:font-face style:name="{f}" svg:font-family="&apos;{f}&apos;"/>' for f in sorted(fonts)) + '</office:font-face-decls>',
               '<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties style:text-autospace="ideograph-alpha" style:punctuation-wrap="hanging" style:line-break="strict"/>'
               f'<style:text-properties style:font-name="{self.digits}" style:font-name-asian="{self.body}" fo:font-size="{self.size}pt" fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"/></style:default-style>'
               '<style:style style:name="Standard" style:family="paragraph"/></office:styles>', '<office:automatic-styles>']
        out += [v[1] for v in self.auto.values()]
        for a in 'lcr':
            out.append(f'<style:style style:name="Band{a}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="{ALIGN[a]}"/>'
                       f'<style:text-properties fo:font-size="{self.footer_size}pt" style:font-size-asian="{self.footer_size}pt"/></style:style>')
        for name, w, h, o in (('Tall', 21.0, 29.7, 'portrait'), ('Wide', 29.7, 21.0, 'landscape')):
            out.append(f'<style:page-layout style:name="L{name}"><style:page-layout-properties fo:page-width="{w}cm" fo:page-height="{h}cm" style:print-orientation="{o}" '
                       f'fo:margin-top="{m[0] - (0.8 if self.header else 0):.2f}cm" fo:margin-bottom="{m[1] - 0.8:.2f}cm" fo:margin-left="{m[2]}cm" fo:margin-right="{m[3]}cm"/>'
                       + ('<style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.3cm"/></style:header-style>' if self.header else '')
                       + '<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>')
        out.append('</office:automatic-styles><office:master-styles>')
        band = (f'<style:header>{self._band(self.header, "r", 9)}</style:header>' if self.header else '') + f'<style:footer>{self._band(self.footer, self.footer_align, 10)}</style:footer>'
        cover = '<style:footer><text:p text:style-name="Bandc"/></style:footer>'
        out.append(f'<style:master-page style:name="Standard" style:page-layout-name="LTall"{"" if self.first_footer else " style:next-style-name=" + chr(34) + "Tall" + chr(34)}>{band if self.first_footer else cover}</style:master-page>')
        for name in ('Tall', 'Wide'):
            out.append(f'<style:master-page style:name="{name}" style:page-layout-name="L{name}">{band}</style:master-page>')
        out.append('</office:master-styles><office:body><office:text>')
        return '\n'.join(out + self.out + ['</office:text></office:body></office:document>'])
