"""Tables without some of their rules: changes the borders of the table drawn last."""
import re


def rule(doc, head, body, line='0.5pt solid #000000'):
    """The sides (letters of tblr) of the header's and of the other cells that are ruled; the table was drawn without `outer`."""
    name, xml = doc.auto[f'T{doc.names}']
    borders = lambda sides: ' '.join(f'fo:border-{s}="{line if s[0] in sides else "none"}"' for s in ('top', 'bottom', 'left', 'right'))
    for cells, sides in (('c0', head), ('c1', body)):
        xml = re.sub(rf'(style:name="{name}\.{cells}".*?)fo:border="[^"]*"', lambda m: m[1] + borders(sides), xml, count=1)
    doc.auto[f'T{doc.names}'] = name, xml


def open_sides(doc):
    """No rule down the left and the right edge; the table was drawn with `outer`."""
    name, xml = doc.auto[f'T{doc.names}']
    doc.auto[f'T{doc.names}'] = name, re.sub(r'fo:border-(left|right)="[^"]*"', r'fo:border-\1="none"', xml)
