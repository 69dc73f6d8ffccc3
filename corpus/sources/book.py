"""A workbook from a compact description: numbers are numbers with a format, percentages are fractions, totals are formulas with their cached value.

A cell is text, None, N(value, format), F(formula, value, format) or a C (office.py) that holds one of them and spans; what is not text keeps all
its decimals, as a workbook does, and shows those of its format.
"""
import zipfile
from decimal import ROUND_HALF_UP, Decimal as D
from xml.sax.saxutils import escape

from office import C

NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
EPOCH = (2024, 2, 26, 9, 0, 0)


class N:
    def __init__(self, value, form='#,##0.00'):
        self.value, self.form = D(str(value)), form

    def shown(self):
        if self.form == 'General':
            return f'{self.value:f}'
        places = len(self.form.rstrip('%').split('.')[1]) if '.' in self.form else 0
        v = (self.value * (100 if '%' in self.form else 1)).quantize(D(1).scaleb(-places), rounding=ROUND_HALF_UP)
        return (f'{v:,f}' if ',' in self.form else f'{v:f}') + ('%' if '%' in self.form else '')


class F(N):
    def __init__(self, formula, value, form='#,##0.00'):
        super().__init__(value, form)
        self.formula = formula


def column(k):
    return (chr(64 + k // 26) if k >= 26 else '') + chr(65 + k % 26)


class Book:
    def __init__(self, font='宋体', size=11):
        self.font, self.size, self.styles, self.formats, self.sheets = font, size, {}, {}, []

    def _style(self, *key):
        return self.styles.setdefault(key, len(self.styles) + 1)

    def sheet(self, name, widths, rows, hidden=False, landscape=False):
        """rows: (height in points, cells, options: border, bold, size, align, a string of one letter a column)."""
        out, merges, taken, shown = [], [], set(), []
        for k, (height, cells, o) in enumerate(rows):
            out.append(f'<row r="{k + 1}" ht="{height}" customHeight="1">')
            cells, line = iter(cells), [''] * len(widths)
            style = lambda form, a, bold: self._style(form, a, bold, o.get('size', self.size), o.get('border', True))
            for c in range(len(widths)):
                ref = f'{column(c)}{k + 1}'
                if (k, c) in taken:
                    out.append(f'<c r="{ref}" s="{style("General", "c", False)}"/>')
                    continue
                cell = next(cells)
                spans = isinstance(cell, C)
                value = cell.value if isinstance(cell, S) else cell.text if spans else cell
                if spans and (cell.rs > 1 or cell.cs > 1):
                    merges.append(f'{ref}:{column(c + cell.cs - 1)}{k + cell.rs}')
                    taken |= {(k + i, c + j) for i in range(cell.rs) for j in range(cell.cs)}
                a = (spans and cell.align) or o.get('align', 'c' * len(widths))[c]
                bold = (spans and cell.bold) or o.get('bold', False)
                if isinstance(value, N):
                    formula = f'<f>{escape(value.formula)}</f>' if isinstance(value, F) else ''
                    out.append(f'<c r="{ref}" s="{style(value.form, a, bold)}">{formula}<v>{value.value:f}</v></c>')
                    line[c] = value.shown()
                else:
                    s = style('General', a, bold)
                    out.append(f'<c r="{ref}" s="{s}" t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>' if value else f'<c r="{ref}" s="{s}"/>')
                    line[c] = value or ''
            assert next(cells, None) is None, (name, k, 'too many cells')
            out.append('</row>')
            shown.append(line)
        cols = ''.join(f'<col min="{k}" max="{k}" width="{x}" customWidth="1"/>' for k, x in enumerate(widths, 1))
        merged = f'<mergeCells count="{len(merges)}">' + ''.join(f'<mergeCell ref="{m}"/>' for m in merges) + '</mergeCells>' if merges else ''
        xml = (f'<worksheet {NS}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols>{cols}</cols><sheetData>{"".join(out)}</sheetData>{merged}'
               f'<pageSetup paperSize="9" orientation="{"landscape" if landscape else "portrait"}" fitToHeight="0"/></worksheet>')
        self.sheets.append((name, xml, hidden, shown))

    def text(self):
        """What the sheets show, each ended by a form feed."""
        return ''.join('\n'.join('  '.join(x for x in line if x) for line in shown) + '\f' for _, _, _, shown in self.sheets)

    def save(self, path, title):
        formats = {form: 164 + k for k, form in enumerate(sorted({key[0] for key in self.styles} - {'General'}))} | {'General': 0}
        fonts = {(size, bold): 1 + k for k, (size, bold) in enumerate(sorted({(key[3], key[2]) for key in self.styles}))}
        font = lambda size, bold: f'<font>{"<b/>" if bold else ""}<sz val="{size}"/><name val="{self.font}"/><charset val="134"/></font>'
        side = {'l': 'left', 'c': 'center', 'r': 'right'}
        xfs = ''.join(f'<xf numFmtId="{formats[form]}" fontId="{fonts[size, bold]}" fillId="0" borderId="{int(border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">'
                      f'<alignment horizontal="{side[a]}" vertical="center" wrapText="1"/></xf>' for form, a, bold, size, border in self.styles)
        edge = ''.join(f'<{s} style="thin"><color auto="1"/></{s}>' for s in ('left', 'right', 'top', 'bottom'))
        styles = (f'<styleSheet {NS}><numFmts count="{len(formats) - 1}">' + ''.join(f'<numFmt numFmtId="{v}" formatCode="{escape(k)}"/>' for k, v in formats.items() if v) + '</numFmts>'
                  f'<fonts count="{len(fonts) + 1}">{font(self.size, False)}{"".join(font(*k) for k in fonts)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
                  f'<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>{edge}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
                  f'<cellXfs count="{len(self.styles) + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>{xfs}</cellXfs></styleSheet>')
        office, package = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://schemas.openxmlformats.org/package/2006'
        kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
        n = range(1, len(self.sheets) + 1)
        files = {
            '[Content_Types].xml': f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
                                   f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>'
                                   + ''.join(f'<Override PartName="/xl/worksheets/sheet{k}.xml" ContentType="{kind}.worksheet+xml"/>' for k in n)
                                   + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
            '_rels/.rels': f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="{package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
            'docProps/core.xml': f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(title)}</dc:title></cp:coreProperties>',
            'xl/workbook.xml': f'<workbook {NS}><sheets>' + ''.join(f'<sheet name="{escape(name)}" sheetId="{k}"{" state=" + chr(34) + "hidden" + chr(34) if hidden else ""} r:id="rId{k}"/>' for k, (name, _, hidden, _) in enumerate(self.sheets, 1)) + '</sheets></workbook>',
            'xl/_rels/workbook.xml.rels': f'<Relationships xmlns="{package}/relationships">' + ''.join(f'<Relationship Id="rId{k}" Type="{office}/worksheet" Target="worksheets/sheet{k}.xml"/>' for k in n) + f'<Relationship Id="rId{len(self.sheets) + 1}" Type="{office}/styles" Target="styles.xml"/></Relationships>',
            'xl/styles.xml': styles,
        } | {f'xl/worksheets/sheet{k}.xml': s[1] for k, s in enumerate(self.sheets, 1)}
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
            for name, xml in files.items():
                z.writestr(zipfile.ZipInfo(name, EPOCH), HEAD + xml, zipfile.ZIP_DEFLATED)


class S(C):
    """A spanning cell that holds a number."""

    def __init__(self, value, **o):
        super().__init__('', **o)
        self.value = value
