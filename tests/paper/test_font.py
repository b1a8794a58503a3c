"""The product's own face: what it holds, and what happens without it."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from salesdesk import paths
from salesdesk.errors import Refused
from salesdesk.paper.clean import clean
from salesdesk.paper.faces import Face, face, font_file, measure, runs
from salesdesk.paper.glyphs import outlines
from salesdesk.paper.ink import BOLD, REGULAR


def standard() -> str:
    return paths.resource("fonts", "standard-8105.txt").read_text("utf-8").replace("\n", "")


@pytest.mark.parametrize("font", [REGULAR, BOLD])
def test_both_faces_hold_every_standard_character_and_our_signs(font: str) -> None:
    wanted = standard() + "①⑳，。；：？！（）《》“”‘’…—·¥￥←→↑↓□■✓☐☑℃㎡"
    assert [one for one in wanted if not face(font).has(one)] == []
    assert "𬭸" in standard()


def test_regular_holds_the_characters_of_gb_18030() -> None:
    codes = [*range(0x3400, 0x4DB6), *range(0x4E00, 0x9FA6)]
    assert all(face(REGULAR).has(chr(code)) for code in codes)


@pytest.mark.parametrize("font", [REGULAR, BOLD])
def test_widths_are_the_fonts_own(font: str) -> None:
    with TTFont(font_file(font), lazy=True) as table:
        known = table.getBestCmap()
        for one in "A1 ,永“…𬭸":
            assert face(font)[one] == table["hmtx"][known[ord(one)]][0]


def test_the_licence_travels_with_the_font() -> None:
    assert "SIL OPEN FONT LICENSE" in paths.resource("fonts", "OFL.txt").read_text("utf-8")
    with TTFont(font_file(REGULAR), lazy=True) as font:
        assert str(font["name"].getName(1, 3, 1, 0x409)) == "Salesdesk Sans"


def test_bold_borrows_what_it_lacks_and_says_so() -> None:
    rare = next(
        chr(code)
        for code in range(0x3400, 0x4DB6)
        if face(REGULAR).has(chr(code)) and not face(BOLD).has(chr(code))
    )
    found = runs(0, 0, f"甲{rare}乙", BOLD, 10, "#000000")
    assert [(run.text, run.font) for run in found] == [
        ("甲", BOLD),
        (rare, REGULAR),
        ("乙", BOLD),
    ]
    assert found[-1].x + found[-1].width == pytest.approx(measure(f"甲{rare}乙", BOLD, 10))


def test_a_subset_is_a_sound_font_of_the_same_outlines() -> None:
    wanted = [0, *(face(REGULAR).glyph(one) for one in "永Aé𬭸")]
    cut = TTFont(BytesIO(outlines(REGULAR).subset(wanted)), checkChecksums=2)
    with TTFont(font_file(REGULAR), lazy=True) as whole:
        for place, glyph in enumerate(wanted):
            one, other = cut.getGlyphName(place), whole.getGlyphName(glyph)
            assert cut["glyf"][one] == whole["glyf"][other]
            assert cut["hmtx"][one] == whole["hmtx"][other]


def test_composite_glyphs_bring_their_parts(tmp_path: Path) -> None:
    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.ttGlyphPen import TTGlyphPen

    from salesdesk.paper.glyphs import Outlines

    def box() -> TTGlyphPen:
        pen = TTGlyphPen(None)
        pen.moveTo((0, 0))
        pen.lineTo((0, 500))
        pen.lineTo((500, 0))
        pen.closePath()
        return pen

    parts = {".notdef": box().glyph(), "x": box().glyph(), "part": box().glyph()}
    pen = TTGlyphPen(parts)
    pen.addComponent("part", (1, 0, 0, 1, 300, 40))
    pen.addComponent("x", (0.5, 0, 0, 0.5, 10, 10))
    build = FontBuilder(1000, isTTF=True)
    build.setupGlyphOrder([".notdef", "x", "part", "whole"])
    build.setupCharacterMap({ord("w"): "whole"})
    build.setupGlyf({**parts, "whole": pen.glyph()})
    build.setupHorizontalMetrics(dict.fromkeys((".notdef", "x", "part", "whole"), (600, 0)))
    build.setupHorizontalHeader()
    build.setupPost()
    build.save(tmp_path / "f.ttf")
    cut = TTFont(BytesIO(Outlines(tmp_path / "f.ttf").subset([0, 3])), checkChecksums=2)
    assert cut["maxp"].numGlyphs == 4
    whole = cut["glyf"][cut.getGlyphName(1)]
    assert [part.glyphName for part in whole.components] == [
        cut.getGlyphName(2),
        cut.getGlyphName(3),
    ]


@pytest.mark.parametrize("content", [None, b"", b"not a font at all", b"\0" * 4000])
def test_a_missing_or_broken_font_is_refused_by_name(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "SalesdeskSans-Regular.ttf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(Refused) as refused:
        Face(path)
    assert refused.value.code == "font_missing"
    assert refused.value.facts == {"path": str(path)}


@pytest.mark.parametrize(
    ("value", "text", "missing"),
    [
        ("a\x00b\x07c\u200bd\ufeffe", "abcde", []),
        ("一\r\n二\r三", "一\n二\n三", []),
        ("⼀⼈", "一人", []),
        ("\ufb01n", "fin", []),
        ("\u00a0\u2003\t", "   ", []),
        ("好😀的", "好〓的", ["😀"]),
        ("👍🏽", "〓〓", ["👍", "🏽"]),
        ("\ud800", "〓", ["\ud800"]),
        ("اهلا", "〓〓〓〓", list("اهلا")),
        ("<b>&amp;</b>", "<b>&amp;</b>", []),
        (12, "12", []),
    ],
)
def test_any_value_becomes_printable(value: object, text: str, missing: list[str]) -> None:
    told: list[str] = []
    assert clean(value, told.append) == text
    assert told == missing
