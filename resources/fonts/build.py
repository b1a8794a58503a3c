"""Build the product's own face, "Salesdesk Sans", from Noto Sans SC.

    npm pack @expo-google-fonts/noto-sans-sc@0.4.3 && tar -xzf expo-google-fonts-*.tgz
    python resources/fonts/build.py package

The source is under the SIL Open Font License (OFL.txt beside this file), which allows a
modified version under another name. What is changed, and why:

* Layout tables (GSUB, GPOS and what belongs to them) go: the ``locl`` feature would swap
  digits, and neither pen shapes text, so that a width on the screen is a width on paper.
* Kangxi and CJK radicals go: they share glyphs with ordinary characters, and text copied from
  a PDF would come back as radicals.
* Hinting and vertical metrics go: no pen of ours uses them, and they weigh.
* Regular keeps the letters, signs and characters of GB 18030 (the unified ideographs and
  extension A) and all 8,105 standard characters; Bold keeps the 8,105 and GB 2312, and text
  falls back to Regular for the rest.
* Box and tick signs the source lacks are borrowed from the nearest shape it has.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
FAMILY = "Salesdesk Sans"
VERSION = "1.000"

# Letters, punctuation, arrows, signs, shapes, kana, bopomofo, enclosed and full-width forms.
SIGNS = (
    (0x20, 0x2E7F),
    (0x2FF0, 0x312F),
    (0x31A0, 0x33FF),
    (0xFE10, 0xFE6F),
    (0xFF01, 0xFFEF),
)
IDEOGRAPHS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF))
BORROWED = {"☐": "□", "☑": "✓", "✔": "✓", "☒": "×", "✗": "×", "✘": "×"}


def main() -> None:
    """Write the two faces beside this script from the unpacked npm package."""
    package = Path(sys.argv[1])
    standard = set(map(ord, (HERE / "standard-8105.txt").read_text("utf-8").replace("\n", "")))
    if len(standard) != 8105:
        raise SystemExit(f"standard-8105.txt lists {len(standard)} characters, not 8105")
    signs = _within(SIGNS)
    build(
        package / "400Regular" / "NotoSansSC_400Regular.ttf",
        signs | _within(IDEOGRAPHS) | standard,
        "Regular",
    )
    build(package / "700Bold" / "NotoSansSC_700Bold.ttf", signs | standard | _gb2312(), "Bold")


def build(source: Path, wanted: set[int], style: str) -> None:
    """Subset *source* to *wanted* code points and save it as our face of that style."""
    font = TTFont(source, lazy=False, recalcTimestamp=False)
    present = font.getBestCmap()
    missing = [f"U+{code:04X}" for code in sorted(wanted & _must()) if code not in present]
    if missing:
        raise SystemExit(f"{source.name} lacks {' '.join(missing)}")
    options = Options(
        layout_features=[],
        hinting=False,
        notdef_outline=True,
        glyph_names=False,
        name_IDs=["*"],
        recalc_timestamp=False,
        drop_tables=["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "VORG", "DSIG"],
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    _borrow(font)
    _rename(font, style)
    font.save(HERE / f"SalesdeskSans-{style}.ttf")


def _borrow(font: TTFont) -> None:
    known = font.getBestCmap()
    for table in font["cmap"].tables:
        if not table.isUnicode():
            continue
        for wanted, shape in BORROWED.items():
            if ord(wanted) not in known:
                table.cmap[ord(wanted)] = known[ord(shape)]


def _rename(font: TTFont, style: str) -> None:
    names = font["name"]
    notices = {record.nameID: str(record) for record in names.names if record.nameID in (0, 13, 14)}
    names.names = []
    told = notices | {
        1: FAMILY,
        2: style,
        3: f"{VERSION};SalesdeskSans-{style}",
        4: f"{FAMILY} {style}",
        5: f"Version {VERSION}",
        6: f"SalesdeskSans-{style}",
    }
    for number, text in sorted(told.items()):
        names.setName(text, number, 3, 1, 0x409)


def _within(ranges: tuple[tuple[int, int], ...]) -> set[int]:
    return {code for first, last in ranges for code in range(first, last + 1)}


def _gb2312() -> set[int]:
    rows = range(0xA1, 0xF8)
    pairs = (bytes((row, cell)) for row in rows for cell in range(0xA1, 0xFF))
    return {ord(text) for pair in pairs if (text := pair.decode("gb2312", "ignore"))}


def _must() -> set[int]:
    circled = range(0x2460, 0x2474)
    return set(circled) | set(map(ord, "𬭸，。；：？！、（）《》“”‘’…—·¥￥←→↑↓□■✓×○●℃㎡"))


if __name__ == "__main__":
    main()
