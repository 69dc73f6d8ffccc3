"""scan.py NAME TYPED.pdf SCANNED.pdf     prints a typed PDF and scans it: NAME.py says how in SCAN.

SCAN: dpi, quality, seed, typed (whether the typed report is kept as well), and one of three scanners:
sealed, with turns (degrees, one for each page in turn), speckle (share of black specks), seal (text round the seal, text below its star, its
centre in parts of the last page, the only one in colour); grey, with skew in degrees, on uneven paper; or a
fax, black and white only, with skew, speckle and lying (the pages, from 1, that were laid in sideways).
Needs Pillow, numpy, img2pdf, poppler and the fonts of make.sh; the same typed PDF gives the same pictures.
"""
import importlib, io, math, subprocess, sys, tempfile
from pathlib import Path

import img2pdf
import numpy
from PIL import Image, ImageDraw, ImageFilter, ImageFont

SONG = '/usr/share/fonts/truetype/arphic/uming.ttc'
RED = (204, 38, 44)


def seal(ring, below, size):
    """A round seal: ring, five-pointed star, the office's name along the upper arc, a line below the star."""
    k = 3  # drawn larger and made smaller, for smooth edges
    s = size * k
    img = Image.new('RGBA', (s, s), (255, 255, 255, 0))
    draw = ImageDraw.Draw(img)
    draw.ellipse((4 * k, 4 * k, s - 4 * k, s - 4 * k), outline=RED + (255,), width=s // 36)
    c, big = s / 2, s * 0.15
    points = [(c + (big if i % 2 == 0 else big * 0.382) * math.sin(math.pi * i / 5), c - (big if i % 2 == 0 else big * 0.382) * math.cos(math.pi * i / 5)) for i in range(10)]
    draw.polygon(points, fill=RED + (255,))
    font = ImageFont.truetype(SONG, int(s * 0.115))
    span = min(260, 24 * len(ring))
    for i, ch in enumerate(ring):
        a = math.radians(-span / 2 + span * i / (len(ring) - 1))
        tile = Image.new('RGBA', (int(s * 0.14),) * 2, (255, 255, 255, 0))
        ImageDraw.Draw(tile).text((tile.width / 2, tile.height / 2), ch, font=font, fill=RED + (255,), anchor='mm', stroke_width=k // 2, stroke_fill=RED + (255,))
        tile = tile.rotate(-math.degrees(a), resample=Image.BICUBIC, expand=True)
        at = c + s * 0.385 * math.sin(a) - tile.width / 2, c - s * 0.385 * math.cos(a) - tile.height / 2
        img.alpha_composite(tile, (int(at[0]), int(at[1])))
    draw.text((c, s * 0.76), below, font=ImageFont.truetype(SONG, int(s * 0.075)), fill=RED + (255,), anchor='mm')
    return img.rotate(7, resample=Image.BICUBIC).resize((size, size), Image.LANCZOS)


def sealed(page, how, chance, number, last):
    page = page.convert('RGB')
    if last:
        ring, below, x, y = how['seal']
        stamp = seal(ring, below, round(4.2 / 2.54 * how['dpi']))
        sheet = Image.new('RGB', page.size, (255, 255, 255))
        sheet.paste(stamp, (round(page.width * x) - stamp.width // 2, round(page.height * y) - stamp.height // 2), stamp)
        page = Image.fromarray((numpy.asarray(page, numpy.uint16) * numpy.asarray(sheet, numpy.uint16) // 255).astype(numpy.uint8))  # ink over ink
    page = page.rotate(how['turns'][number % len(how['turns'])], resample=Image.BICUBIC, fillcolor=(255, 255, 255)).filter(ImageFilter.GaussianBlur(0.5))
    dots = numpy.asarray(page).copy()
    for _ in range(int(how['speckle'] * page.width * page.height)):
        x, y, r = chance.integers(0, page.width - 3), chance.integers(0, page.height - 3), chance.integers(1, 4)
        dots[y:y + r, x:x + r] = chance.integers(40, 150)
    page = Image.fromarray(dots)
    return page if last else page.convert('L')


def grey(page, how, chance):
    sheet = page.convert('L').filter(ImageFilter.GaussianBlur(0.5)).rotate(how['skew'], Image.BICUBIC, fillcolor=250)
    a = numpy.asarray(sheet, dtype='float32')
    h, w = a.shape
    shade = numpy.linspace(0, 9, w)[None, :] + numpy.linspace(4, 0, h)[:, None]
    a = a * 0.86 + 26 - shade + chance.normal(0, 3.2, a.shape)
    for y, x in zip(chance.integers(0, h - 2, 90), chance.integers(0, w - 2, 90)):
        a[y:y + chance.integers(1, 3), x:x + chance.integers(1, 3)] -= chance.integers(40, 120)
    return Image.fromarray(numpy.clip(a, 0, 255).astype('uint8'))


def fax(page, how, chance, number):
    sheet = page.convert('L').filter(ImageFilter.GaussianBlur(0.6)).rotate(how['skew'] * (1 if number % 2 else -1), Image.BICUBIC, fillcolor=255)
    a = numpy.asarray(sheet, dtype='float32') + chance.normal(0, 14, (sheet.height, sheet.width))
    for _ in range(int(how['speckle'] * a.size)):
        x, y = chance.integers(0, sheet.width - 3), chance.integers(0, sheet.height - 3)
        a[y:y + chance.integers(1, 4), x:x + chance.integers(1, 4)] = 0
    black = Image.fromarray(numpy.where(a < 150, 0, 255).astype('uint8')).convert('1')
    return black.transpose(Image.ROTATE_90) if number + 1 in how['lying'] else black


def main(name, typed, scanned):
    how = importlib.import_module(name).SCAN
    chance = numpy.random.default_rng(how['seed'])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['pdftoppm', '-r', str(how['dpi']), '-png' if 'seal' in how else '-gray', typed, f'{folder}/page'], check=True)
        paths, pages = sorted(Path(folder).glob('page*')), []
        for number, path in enumerate(paths):
            page = Image.open(path)
            picture = io.BytesIO()
            if 'lying' in how:
                fax(page, how, chance, number).save(picture, 'PNG', dpi=(how['dpi'],) * 2)
            else:
                page = sealed(page, how, chance, number, path == paths[-1]) if 'seal' in how else grey(page, how, chance)
                page.save(picture, 'JPEG', quality=how['quality'], dpi=(how['dpi'],) * 2, optimize=True)
            pages.append(picture.getvalue())
    Path(scanned).write_bytes(img2pdf.convert(pages, nodate=True))


if __name__ == '__main__':
    main(*sys.argv[1:])
