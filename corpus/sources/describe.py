"""describe.py write NAME DIR          writes the report's office file into DIR and prints its path
describe.py label NAME FILE JSON    writes the report's labels, each quote checked against the text of FILE and given its pages
describe.py relate NAME FILE JSON   writes the relations that hold, each reckoned anew and its figures and quotes looked for in FILE
describe.py kept NAME               prints the ending of a report that is kept as it is written: html, docx, xlsx; nothing for a PDF
describe.py scan NAME               prints `only` when a scan is all that is kept, `beside` when it stands beside the typed report as NAME-scan.pdf

NAME.py holds `report()`, which returns an object with .fodt(title), .fods(title), .html(title) or .save(path, title), and LABELS, a list of
(type, severity, certainty, figures, quotes, explain), and RELATIONS, as relations.py has them. The quotes stand in the report as given, line
breaks and blanks aside.
PUBLISHED = 'gbk' keeps it as a web page in that character set; KIND = 'docx' or 'xlsx' as an office file; SCAN says how it is scanned (scan.py).
"""
import html, importlib, json, re, subprocess, sys

from relations import holds


def squash(s):
    return re.sub(r'\s+', '', s)


def write(name, folder):
    module = importlib.import_module(name)
    doc = module.report()
    if hasattr(doc, 'save'):
        path = f'{folder}/{name}.{module.KIND}'
        doc.save(path, module.TITLE)
        return print(path)
    kind = next(k for k in ('fodt', 'fods', 'html') if hasattr(doc, k))
    path = f'{folder}/{name}.{kind}'
    with open(path, 'w', encoding=getattr(module, 'PUBLISHED', 'utf-8')) as out:
        out.write(getattr(doc, kind)(module.TITLE))
    print(path)


def pages_of(module, doc, path):
    """The text of each page without blanks, and an empty end; what has no pages is one, a workbook's are its sheets."""
    if hasattr(module, 'PUBLISHED'):
        with open(path, encoding=module.PUBLISHED) as page:
            return [squash(html.unescape(re.sub('<[^>]*>', '', page.read()))), '']
    if hasattr(doc, 'text'):
        text = raw = doc.text() if module.KIND == 'xlsx' else doc.text() + '\f'
    else:
        text, raw = (subprocess.run(['pdftotext', how, path, '-'], capture_output=True, check=True).stdout.decode('utf-8') for how in ('-layout', '-raw'))
    return [squash(a) + '\n' + squash(b) for a, b in zip(text.split('\f'), raw.split('\f'))]


def numbered(module, where):
    """The pages, or none where the format has no pages."""
    return [] if hasattr(module, 'PUBLISHED') or getattr(module, 'KIND', '') == 'docx' else where


def label(name, path, out):
    module = importlib.import_module(name)
    doc = module.report()  # a script may fill in its labels as it draws
    pages = pages_of(module, doc, path)
    labels = []
    for i, (kind, severity, certainty, figures, quotes, explain) in enumerate(module.LABELS, 1):
        where = []
        for q in quotes:
            on = [n for n, p in enumerate(pages, 1) if squash(q) in p]
            if not on:
                sys.exit(f'{name}: label {i}: no page holds {q}')
            if len(on) > 2:
                print(f'{name}: label {i}: {q} stands on {len(on)} pages', file=sys.stderr)
            where += [n for n in on if n not in where]
        printed = ''.join(pages)
        for x in figures[:1]:
            if squash(x) not in printed:
                sys.exit(f'{name}: label {i}: {x} is not printed')
        labels.append(dict(id=f'{module.SHORT}-{i:02d}', type=kind, severity=severity, certainty=certainty, figures=figures, quotes=quotes, page=numbered(module, where), explain=explain))
    with open(out, 'w', encoding='utf-8') as f:
        json.dump(labels, f, ensure_ascii=False, indent=1)
        f.write('\n')
    print(f'{name}: {len(pages) - 1} pages, {len(labels)} labels')


def relate(name, path, out):
    module = importlib.import_module(name)
    pages = pages_of(module, module.report(), path)
    whole, relations = '\f'.join(pages), []
    for kind, figures, *quotes in module.RELATIONS:
        figures = figures.split() if isinstance(figures, str) else list(map(str, figures))
        here = f'{name}: {kind} {" ".join(figures[:4])}'
        missing = [x for x in quotes + figures if squash(x) not in whole]
        if missing:
            sys.exit(f'{here}: {missing[0]} is not printed')
        if not holds(kind, figures, quotes[0]):
            sys.exit(f'{here}: does not hold')
        lead = [n for n, p in enumerate(pages, 1) if squash(quotes[0]) in p]
        where = [n for n in lead if figures[0] in pages[n - 1]] or [n + k for n in lead if figures[0] in pages[n] for k in (0, 1)]  # the figure may stand overleaf
        if not where:
            sys.exit(f'{here}: {figures[0]} does not stand where {quotes[0]} does')
        if len(where) > 2:
            print(f'{here}: {quotes[0]} stands on {len(where)} pages', file=sys.stderr)
        relations.append(dict(kind=kind, figures=figures, quotes=quotes, page=numbered(module, where)))
    with open(out, 'w', encoding='utf-8') as f:
        f.write('[\n' + ',\n'.join(' ' + json.dumps(x, ensure_ascii=False) for x in relations) + '\n]\n')
    print(f'{name}: {len(relations)} relations')


def kept(name):
    module = importlib.import_module(name)
    print('html' if hasattr(module, 'PUBLISHED') else getattr(module, 'KIND', ''))


def scan(name):
    how = getattr(importlib.import_module(name), 'SCAN', None)
    print('' if how is None else 'beside' if how['typed'] else 'only')


if __name__ == '__main__':
    {'write': write, 'label': label, 'relate': relate, 'kept': kept, 'scan': scan}[sys.argv[1]](*sys.argv[2:])
