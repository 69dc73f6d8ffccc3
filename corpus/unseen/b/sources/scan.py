"""scan.py PDF OUT SKEW SEED: a typed report as an office scanner gives it back: 150 dpi, grey, a little skewed, with specks and uneven paper.

Needs numpy, Pillow, img2pdf and poppler; the noise is drawn from SEED, so that it comes out the same.
"""
import io, subprocess, sys, tempfile
from pathlib import Path

import img2pdf, numpy
from PIL import Image, ImageFilter


def page(image, skew, luck):
    sheet = image.convert('L').filter(ImageFilter.GaussianBlur(0.5)).rotate(skew, Image.BICUBIC, fillcolor=250)
    a = numpy.asarray(sheet, dtype='float32')
    h, w = a.shape
    shade = numpy.linspace(0, 9, w)[None, :] + numpy.linspace(4, 0, h)[:, None]
    a = a * 0.86 + 26 - shade + luck.normal(0, 3.2, a.shape)
    for y, x in zip(luck.integers(0, h - 2, 90), luck.integers(0, w - 2, 90)):
        a[y:y + luck.integers(1, 3), x:x + luck.integers(1, 3)] -= luck.integers(40, 120)
    return Image.fromarray(numpy.clip(a, 0, 255).astype('uint8'))


def main(pdf, out, skew, seed):
    luck = numpy.random.default_rng(int(seed))
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['pdftoppm', '-r', '150', '-gray', pdf, f'{folder}/p'], check=True)
        pages = []
        for path in sorted(Path(folder).glob('p*')):
            jpeg = io.BytesIO()
            page(Image.open(path), float(skew), luck).save(jpeg, 'JPEG', quality=60, dpi=(150, 150))
            pages.append(jpeg.getvalue())
    Path(out).write_bytes(img2pdf.convert(pages, nodate=True))


if __name__ == '__main__':
    main(*sys.argv[1:])
