"""describe.py write NAME DIR          writes the report's office file into DIR and prints its path
describe.py label NAME FILE JSON    writes the report's labels, each quote checked against the text of FILE (PDF, docx, xlsx) and given its pages

NAME.py holds `report()`, which returns an object with .fodt(title), .fods(title), .html(title) or .save(path, title), and LABELS, a list of
(type, severity, certainty, figures, quotes, explain). The quotes stand in the PDF as given, line breaks and blanks aside.
"""
import importlib, json, re, subprocess, sys


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
    with open(path, 'w', encoding='utf-8') as out:
        out.write(getattr(doc, kind)(module.TITLE))
    print(path)


def label(name, pdf, out):
    module = importlib.import_module(name)
    doc = module.report()  # a script may fill in its labels as it draws
    if hasattr(doc, 'text'):  # Word files have no pages before they are printed, a workbook's are its sheets
        text = raw = doc.text() if module.KIND == 'xlsx' else doc.text() + '\f'
    else:
        text, raw = (subprocess.run(['pdftotext', how, pdf, '-'], capture_output=True, check=True).stdout.decode('utf-8') for how in ('-layout', '-raw'))
    pages = [squash(a) + '\n' + squash(b) for a, b in zip(text.split('\f'), raw.split('\f'))]
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
        labels.append(dict(id=f'{module.SHORT}-{i:02d}', type=kind, severity=severity, certainty=certainty, figures=figures, quotes=quotes, page=where, explain=explain))
    with open(out, 'w', encoding='utf-8') as f:
        json.dump(labels, f, ensure_ascii=False, indent=1)
        f.write('\n')
    print(f'{name}: {len(pages) - 1} pages, {len(labels)} labels')


if __name__ == '__main__':
    {'write': write, 'label': label}[sys.argv[1]](*sys.argv[2:])
