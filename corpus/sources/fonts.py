"""Makes the fonts of the generator: the characters of GB 2312 and the signs that reports use, out of two openly licensed fonts of Debian.

usage: fonts.py   Needs python3-fonttools, fonts-wqy-microhei and fonts-lxgw-wenkai. The result is committed, so that no build needs fonts.
The second font's licence reserves its name for unchanged copies; both are therefore named for what they are here.
"""
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

DEBIAN = Path('/usr/share/fonts/truetype')
FONTS = {'hei': (DEBIAN / 'wqy/wqy-microhei.ttc', 'Gouji Hei'), 'kai': (DEBIAN / 'lxgw-wenkai/LXGWWenKai-Regular.ttf', 'Gouji Kai')}
SIGNS = '·–—―…‘’“”¥¦§①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳≥≤±×÷≠□■☑√△▲○●◆※℃㎡〔〕【】〇'
FAMILY, FULL, POSTSCRIPT = 1, 4, 6
# Shaping, kerning and what only font editors read.
DROPPED = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'FFTM', 'mort', 'vhea', 'vmtx', 'VORG', 'DSIG', 'kern', 'gasp', 'meta']


def gb2312():
    """Every character of GB 2312, both levels."""
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            yield bytes((row, cell)).decode('gb2312', 'ignore')


def main():
    to = Path(__file__).resolve().parent.parent / 'src/main/resources/gouji/corpus/synth/page'
    options = Options(hinting=False, drop_tables=DROPPED, name_IDs=[0, FAMILY, 2, FULL, POSTSCRIPT, 13, 14], notdef_outline=True)
    for name, (path, family) in FONTS.items():
        font = TTFont(path, fontNumber=0, recalcTimestamp=False)
        subsetter = Subsetter(options)
        subsetter.populate(text=''.join(map(chr, range(0x20, 0x7F))) + ''.join(gb2312()) + SIGNS)
        subsetter.subset(font)
        for record in font['name'].names:
            if record.nameID in (FAMILY, FULL, POSTSCRIPT):
                record.string = family.replace(' ', '') if record.nameID == POSTSCRIPT else family
        font.save(to / f'{name}.ttf')


if __name__ == '__main__':
    main()
