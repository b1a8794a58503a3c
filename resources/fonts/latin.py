"""Build "Salesdesk Latin", the face that English texts wear before "Salesdesk Sans".

    python resources/fonts/latin.py

It is cut from the Salesdesk Sans beside this script (run ``build.py`` first when that is to be
renewed) and under the same licence, OFL.txt. Chinese quotation marks, dots and ellipses are as
wide as a character, which tears English lines apart; here they are as wide as their ink and a
little room, and an ellipsis stands on the line. Everything else is the same glyph with the same
width, and both faces have the same line height.
"""

from pathlib import Path

from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).parent
WHOLE, FAMILY = "Salesdesk Sans", "Salesdesk Latin"
FULL = 1000  # the width of a Chinese character, in units of the face
LETTERS = ((0x20, 0x24F), (0x2010, 0x203A))
SIDES = {"“": 45, "”": 45, "‘": 40, "’": 40, "·": 110, "•": 110}
"""The room left and right of the ink of a narrowed sign, in units of the face."""


def main() -> None:
    """Write the two faces beside this script."""
    for style in ("Regular", "Bold"):
        build(style)


def build(style: str) -> None:
    """Cut the face of one style."""
    font = TTFont(HERE / f"SalesdeskSans-{style}.ttf", recalcTimestamp=False)
    known, widths = font.getBestCmap(), font["hmtx"]
    wanted = {
        code
        for first, last in LETTERS
        for code in range(first, last + 1)
        if code in known and widths[known[code]][0] < FULL
    }
    subsetter = Subsetter(Options(layout_features=[], glyph_names=True, recalc_timestamp=False))
    subsetter.populate(unicodes=wanted | set(map(ord, [*SIDES, "…"])))
    subsetter.subset(font)
    for sign, side in SIDES.items():
        _narrow(font, font.getBestCmap()[ord(sign)], side)
    _set_dots(font)
    for record in font["name"].names:
        told = record.toUnicode().replace(WHOLE, FAMILY).replace("SalesdeskSans", "SalesdeskLatin")
        record.string = told
    font.save(HERE / f"SalesdeskLatin-{style}.ttf")


def _narrow(font: TTFont, name: str, side: int) -> None:
    outline = font["glyf"][name]
    if font["hmtx"][name][0] < FULL:  # two signs may share a glyph
        return
    outline.coordinates.translate((side - outline.xMin, 0))
    outline.recalcBounds(font["glyf"])
    font["hmtx"][name] = (outline.xMax + side, side)


def _set_dots(font: TTFont) -> None:
    known = font.getBestCmap()
    step = font["hmtx"][known[ord(".")]][0]
    pen = TTGlyphPen(font.getGlyphSet())
    for number in range(3):
        pen.addComponent(known[ord(".")], (1, 0, 0, 1, number * step, 0))
    name = known[ord("…")]
    font["glyf"][name] = pen.glyph()
    font["glyf"][name].recalcBounds(font["glyf"])
    font["hmtx"][name] = (3 * step, font["glyf"][name].xMin)


if __name__ == "__main__":
    main()
