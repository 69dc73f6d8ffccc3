"""Flat OpenDocument spreadsheet from a compact description: reports that were printed from a spreadsheet look different from typed ones
(cells keep their own clipped boxes, title rows repeat, the page is scaled to its width)."""
from xml.sax.saxutils import escape

from office import NS, C

CALC = NS + ' xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"'


class Sheets:
    def __init__(self, font='WenQuanYi Micro Hei', size=10, footer='第 {n} 页，共 {of} 页', header='', margins=1.8, landscape=False):
        self.font, self.size, self.footer, self.header, self.margins, self.landscape = font, size, footer, header, margins, landscape
        self.styles, self.columns, self.rows, self.tables = {}, {}, {}, []

    def _style(self, align, bold, size, border, fill, wrap=True):
        key = (align, bold, size, border, fill)
        if key not in self.styles:
            name = f'ce{len(self.styles)}'
            b = f'fo:border="{border}"' if border else 'fo:border="none"'
            bg = f'fo:background-color="{fill}"' if fill else ''
            a = {'l': 'start', 'c': 'center', 'r': 'end'}[align]
            weight = 'fo:font-weight="bold" style:font-weight-asian="bold"' if bold else ''
            self.styles[key] = (name, f'<style:style style:name="{name}" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:wrap-option="wrap" '
                                f'style:vertical-align="middle" style:text-align-source="fix" fo:padding="0.06cm" {b} {bg}/><style:paragraph-properties fo:text-align="{a}"/>'
                                f'<style:text-properties style:font-name="{self.font}" style:font-name-asian="{self.font}" fo:font-size="{size}pt" style:font-size-asian="{size}pt" {weight}/></style:style>')
        return self.styles[key][0]

    def _sized(self, kind, store, cm):
        if cm not in store:
            prop = 'style:column-width' if kind == 'column' else 'style:use-optimal-row-height="false" style:row-height'
            store[cm] = (f'{kind[0]}o{len(store)}', f'<style:style style:name="{kind[0]}o{len(store)}" style:family="table-{kind}"><style:table-{kind}-properties {prop}="{cm}cm"/></style:style>')
        return store[cm][0]

    def sheet(self, name, widths, rows, repeat=(0, 0)):
        """rows: (height in cm, cells, options); a cell is text or C; options: border, bold, size, fill, align (a string, one letter a column).
        repeat: first and past-last row printed at the top of every page."""
        out = [f'<table:table table:name="{name}" table:style-name="ta">']
        out += [f'<table:table-column table:style-name="{self._sized("column", self.columns, w)}"/>' for w in widths]
        taken = set()
        for k, (height, cells, o) in enumerate(rows):
            if repeat[1] > repeat[0] == k:
                out.append('<table:table-header-rows>')
            out.append(f'<table:table-row table:style-name="{self._sized("row", self.rows, height)}">')
            cells, c = iter(cells), 0
            while c < len(widths):
                if (k, c) in taken:
                    out.append('<table:covered-table-cell/>')
                    c += 1
                    continue
                cell = next(cells)
                cell = cell if isinstance(cell, C) else C(cell)
                taken |= {(k + i, c + j) for i in range(cell.rs) for j in range(cell.cs)}
                align = cell.align or o.get('align', 'c' * len(widths))[c]
                style = self._style(align, cell.bold or o.get('bold', False), o.get('size', self.size), o.get('border'), o.get('fill'))
                span = f' table:number-columns-spanned="{cell.cs}" table:number-rows-spanned="{cell.rs}"' if cell.cs > 1 or cell.rs > 1 else ''
                text = ''.join(f'<text:p>{escape(t)}</text:p>' for t in cell.text.split('\n'))
                out.append(f'<table:table-cell table:style-name="{style}"{span} office:value-type="string">{text}</table:table-cell>')
                out.extend('<table:covered-table-cell/>' for _ in range(cell.cs - 1))
                c += cell.cs
            assert next(cells, None) is None, (k, 'too many cells')
            out.append('</table:table-row>')
            if repeat[1] - 1 == k:
                out.append('</table:table-header-rows>')
        self.tables.append('\n'.join(out) + '</table:table>')

    def fods(self, title):
        band = lambda s: f'<text:p>{escape(s)}</text:p>'.replace('{n}', '<text:page-number>1</text:page-number>').replace('{of}', '<text:page-count>9</text:page-count>')
        w, h = ('29.7cm', '21.0cm') if self.landscape else ('21.0cm', '29.7cm')
        return '\n'.join([
            '<?xml version="1.0" encoding="UTF-8"?>', f'<office:document {CALC} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
            f'<office:meta><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">{escape(title)}</dc:title></office:meta>',
            f'<office:font-face-decls><style:font-face style:name="{self.font}" svg:font-family="&apos;{self.font}&apos;"/></office:font-face-decls>',
            f'<office:styles><style:style style:name="Default" style:family="table-cell"><style:text-properties style:font-name="{self.font}" style:font-name-asian="{self.font}" fo:language="en" fo:country="US" style:language-asian="zh" style:country-asian="CN"/></style:style></office:styles>',
            '<office:automatic-styles>', *(v[1] for s in (self.styles, self.columns, self.rows) for v in s.values()),
            '<style:style style:name="ta" style:family="table" style:master-page-name="Default"><style:table-properties table:display="true"/></style:style>',
            f'<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="{w}" fo:page-height="{h}" style:print-orientation="{"landscape" if self.landscape else "portrait"}" '
            f'fo:margin="{self.margins}cm" style:table-centering="horizontal" style:scale-to-X="1" style:scale-to-Y="0"/>'
            '<style:header-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-bottom="0.2cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.7cm" fo:margin-top="0.2cm"/></style:footer-style></style:page-layout>',
            '</office:automatic-styles>',
            f'<office:master-styles><style:master-page style:name="Default" style:page-layout-name="pm"><style:header>{band(self.header)}</style:header><style:footer>{band(self.footer)}</style:footer></style:master-page></office:master-styles>',
            '<office:body><office:spreadsheet>', *self.tables, '</office:spreadsheet></office:body></office:document>'])
