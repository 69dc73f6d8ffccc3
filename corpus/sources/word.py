"""A Word file from a compact description: numbering made by the program (no number stands in the text), cells merged across and down, footnotes.

The file is written part by part, because an office suite's export would flatten just these.
"""
import re, zipfile
from xml.sax.saxutils import escape

from office import C

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
SIDE = {'l': 'left', 'c': 'center', 'r': 'right', 'j': 'both'}
EPOCH = (2022, 3, 18, 9, 0, 0)


class Word:
    def __init__(self, body='宋体', head='黑体', size=14, header=''):
        self.body, self.head, self.size, self.header, self.out, self.notes, self.lists = body, head, size, header, [], [], 0

    def note(self, text):
        """A footnote; the result goes into the text where its mark stands."""
        self.notes.append(text)
        return f'\ue000{len(self.notes)}\ue001'

    def _run(self, text, size=None, bold=False, font=None):
        font = font or self.body
        p = (f'<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="{font}"/>{"<w:b/>" if bold else ""}'
             f'<w:sz w:val="{round(2 * (size or self.size))}"/></w:rPr>')
        out = []
        for part in re.split('(\ue000\\d+\ue001)', text):
            if part.startswith('\ue000'):
                out.append(f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{part[1:-1]}"/></w:r>')
            elif part:
                out.append(f'<w:r>{p}<w:t xml:space="preserve">{escape(part)}</w:t></w:r>')
        return ''.join(out)

    def _p(self, text, props='', **run):
        self.out.append(f'<w:p><w:pPr>{props}</w:pPr>{self._run(text, **run)}</w:p>')

    def title(self, text, size=22):
        self._p(text, '<w:spacing w:before="240" w:after="240"/><w:jc w:val="center"/>', size=size, bold=True, font=self.head)

    def h1(self, text):
        self._p(text, '<w:pStyle w:val="Heading1"/>', size=16, font=self.head)

    def h2(self, text):
        self._p(text, '<w:pStyle w:val="Heading2"/>', size=15, bold=True, font='楷体')

    def items(self, *texts):
        """A list numbered 1. 2. 3. anew."""
        self.lists += 1
        for t in texts:
            self._p(t, f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{1 + self.lists}"/></w:numPr><w:spacing w:line="480" w:lineRule="auto"/>')

    def p(self, text, indent=True, align='j', size=None, bold=False):
        ind = '<w:ind w:firstLineChars="200" w:firstLine="560"/>' if indent else ''
        self._p(text, f'<w:spacing w:line="{480 if indent else 300}" w:lineRule="auto"/>{ind}<w:jc w:val="{SIDE[align]}"/>', size=size, bold=bold)

    def turn(self, landscape):
        """Ends a section: what stood before it is of the other orientation."""
        self._p('', self._section(not landscape), size=2)

    def _section(self, landscape):
        w, h = (16838, 11906) if landscape else (11906, 16838)
        return (f'<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="{w}" w:h="{h}"'
                f'{" w:orient=" + chr(34) + "landscape" + chr(34) if landscape else ""}/><w:pgMar w:top="1440" w:right="1304" w:bottom="1304" w:left="1418" w:header="794" w:footer="737" w:gutter="0"/></w:sectPr>')

    def table(self, rows, widths, header=1, size=10.5, align=None, wide=False):
        inner = (16838 if wide else 11906) - 2722
        grid = [round(inner * x / sum(widths)) for x in widths]
        out = ['<w:tbl><w:tblPr><w:tblW w:w="%d" w:type="dxa"/><w:tblBorders>%s</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>%s</w:tblGrid>' % (
            sum(grid), ''.join(f'<w:{s} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for s in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV')),
            ''.join(f'<w:gridCol w:w="{g}"/>' for g in grid))]
        down = {}  # (row, column) -> columns spanned, where a cell above goes on
        for k, row in enumerate(rows):
            out.append(f'<w:tr><w:trPr><w:cantSplit/>{"<w:tblHeader/>" if k < header else ""}</w:trPr>')
            cells, c = iter(row), 0
            while c < len(grid):
                span, merge, cell = down.get((k, c)), '<w:vMerge/>', C('')
                if span is None:
                    cell = next(cells)
                    cell = cell if isinstance(cell, C) else C(cell)
                    span, merge = cell.cs, '<w:vMerge w:val="restart"/>' if cell.rs > 1 else ''
                    down |= {(k + i, c): span for i in range(1, cell.rs)}
                a = cell.align or ('c' if k < header or not align else align[c])
                text = ''.join(f'<w:p><w:pPr><w:jc w:val="{SIDE[a]}"/></w:pPr>{self._run(t, size=size, bold=cell.bold or k < header)}</w:p>' for t in cell.text.split('\n'))
                out.append(f'<w:tc><w:tcPr><w:tcW w:w="{sum(grid[c:c + span])}" w:type="dxa"/>{f"<w:gridSpan w:val={chr(34)}{span}{chr(34)}/>" if span > 1 else ""}{merge}<w:vAlign w:val="center"/></w:tcPr>{text}</w:tc>')
                c += span
            assert next(cells, None) is None, (k, row)
            out.append('</w:tr>')
        self.out.append(''.join(out) + '</w:tbl>')

    def text(self):
        """What is printed, paragraph by paragraph, footnotes last."""
        body = re.sub(r'<w:footnoteReference[^>]*>', '', ''.join(self.out))
        lines = [''.join(re.findall(r'<w:t [^>]*>([^<]*)</w:t>', p)) for p in body.split('</w:p>')]
        return '\n'.join(lines + self.notes).replace('&lt;', '<').replace('&gt;', '>').replace('&amp;', '&')

    def save(self, path, title):
        levels = lambda fmt, text, style='': f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/>{style}<w:suff w:val="nothing"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:firstLine="560"/></w:pPr></w:lvl>'
        heads = levels('chineseCountingThousand', '%1、', '<w:pStyle w:val="Heading1"/>') + levels('chineseCountingThousand', '（%2）', '<w:pStyle w:val="Heading2"/>').replace('w:ilvl="0"', 'w:ilvl="1"')
        numbering = f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{heads}</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>{levels("decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        numbering += ''.join(f'<w:num w:numId="{k + 2}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' for k in range(self.lists)) + '</w:numbering>'
        heading = lambda n: (f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>'
                             f'<w:numPr><w:ilvl w:val="{n - 1}"/><w:numId w:val="1"/></w:numPr><w:spacing w:before="120" w:after="60"/><w:outlineLvl w:val="{n - 1}"/></w:pPr></w:style>')
        styles = f'<w:styles {W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:sz w:val="24"/></w:rPr></w:style>{heading(1)}{heading(2)}</w:styles>'
        footnotes = f'<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
        footnotes += ''.join(f'<w:footnote w:id="{k}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>{self._run(t, size=9)}</w:p></w:footnote>' for k, t in enumerate(self.notes, 1)) + '</w:footnotes>'
        page = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        office, package = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://schemas.openxmlformats.org/package/2006'
        parts = {'styles': 'styles', 'numbering': 'numbering', 'footnotes': 'footnotes', 'header1': 'header', 'footer1': 'footer'}
        kind = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
        files = {
            '[Content_Types].xml': f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
                                   f'<Override PartName="/word/document.xml" ContentType="{kind}.document.main+xml"/>' + ''.join(f'<Override PartName="/word/{p}.xml" ContentType="{kind}.{t}+xml"/>' for p, t in parts.items())
                                   + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
            '_rels/.rels': f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="{package}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
            'docProps/core.xml': f'<cp:coreProperties xmlns:cp="{package}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(title)}</dc:title></cp:coreProperties>',
            'word/_rels/document.xml.rels': f'<Relationships xmlns="{package}/relationships">' + ''.join(f'<Relationship Id="rId{k}" Type="{office}/{t}" Target="{p}.xml"/>' for k, (p, t) in enumerate(parts.items(), 1)) + '</Relationships>',
            'word/document.xml': f'<w:document {W}><w:body>{"".join(self.out)}{self._section(False)}</w:body></w:document>',
            'word/styles.xml': styles, 'word/numbering.xml': numbering, 'word/footnotes.xml': footnotes,
            'word/header1.xml': f'<w:hdr {W}><w:p><w:pPr><w:jc w:val="right"/></w:pPr>{self._run(self.header, size=9)}</w:p></w:hdr>',
            'word/footer1.xml': f'<w:ftr {W}><w:p><w:pPr><w:jc w:val="center"/></w:pPr>{self._run("— ", size=10)}{page}{self._run(" —", size=10)}</w:p></w:ftr>',
        }
        with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
            for name, xml in files.items():
                z.writestr(zipfile.ZipInfo(name, EPOCH), HEAD + xml, zipfile.ZIP_DEFLATED)
