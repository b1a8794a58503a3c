"""Colours: readable in both themes, switched at once, drawn crisp."""

from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QApplication, QLabel

from salesdesk.i18n import set_language
from salesdesk.ui import icons, theme
from salesdesk.ui.theme import DARK, LIGHT, Theme
from salesdesk.ui.widgets.buttons import IconButton
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import text_width
from tests.ui.shots import shoot

THEMES = (LIGHT, DARK)
TONES = ("neutral", "accent", "success", "warn", "danger", "s", "p", "i", "n")


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG 2: (lighter + 0.05) / (darker + 0.05) of relative luminance."""

    def luminance(colour: QColor) -> float:
        parts = (colour.redF(), colour.greenF(), colour.blueF())
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("shown", "tone"), [*product(THEMES, TONES)])
def test_tones_are_readable_on_their_tint_and_on_a_card(shown: Theme, tone: str) -> None:
    ink, tint = shown.tone(tone)
    assert contrast(ink, tint) >= 4.5
    assert contrast(ink, QColor(shown.surface)) >= 4.5


@pytest.mark.parametrize("shown", THEMES)
def test_text_is_readable_wherever_it_stands(shown: Theme) -> None:
    for ink, ground in product(("text", "muted"), ("bg", "surface", "sunken", "hover")):
        assert contrast(shown.color(ink), shown.color(ground)) >= 4.5, (ink, ground)
    for ink in ("text", "accent"):
        assert contrast(shown.color(ink), shown.color("accent_soft")) >= 4.5
    for ink, ground in (
        ("on_accent", "accent"), ("on_accent", "accent_hover"), ("on_strip", "strip"),
        ("strip_link", "strip"), ("text", "danger_soft"), ("text", "warn_soft"),
        ("text", "success_soft"), ("accent", "bg"),
    ):  # fmt: skip
        assert contrast(shown.color(ink), shown.color(ground)) >= 4.5, (ink, ground)
    assert contrast(shown.color("faint"), shown.color("surface")) >= 3, "edges of check boxes"


def test_switching_repaints_what_is_painted(dressed: QApplication) -> None:
    chip, button = Chip("重点", "danger"), IconButton("bell", "提醒")
    before = shoot(chip, size=(60, 22)).toImage(), button.icon().pixmap(18).toImage()
    theme.apply(dressed, "dark")
    QApplication.sendPostedEvents()
    assert shoot(chip, size=(60, 22)).toImage() != before[0]
    assert button.icon().pixmap(18).toImage() != before[1]


@pytest.mark.parametrize(("scale", "side"), [(1.0, 18), (1.5, 27), (2.0, 36)])
def test_every_icon_is_sharp_on_the_finest_screen(
    dressed: QApplication, monkeypatch: pytest.MonkeyPatch, scale: float, side: int
) -> None:
    monkeypatch.setattr(icons, "_finest", lambda: scale)
    icons._icon.cache_clear()
    assert len(icons.known()) > 50
    for name in icons.known():
        drawn = icons.icon(name)
        picture = drawn.pixmap(QSize(18, 18), scale).toImage()
        assert picture.width() == side, name
        inked = [
            1
            for x, y in product(range(picture.width()), range(picture.height()))
            if picture.pixelColor(x, y).alpha() > 128
        ]
        assert len(inked) > 3, name
    icons._icon.cache_clear()


def test_the_style_sheet_leaves_no_token_open() -> None:
    for shown in THEMES:
        assert "$" not in theme._sheet(shown)
        assert len(theme._sheet(shown)) < 16_000


def test_english_wears_narrow_quotation_marks_and_chinese_wide_ones(dressed: QApplication) -> None:
    signs = "“”‘’…·"
    letters = text_width("Proposal 12")
    assert all(text_width(sign) == text_width("方") for sign in signs)
    set_language("en")
    label = QLabel("“”")
    label.ensurePolished()
    assert label.fontMetrics().horizontalAdvance("“”") < 14
    assert all(text_width(sign) < 12 for sign in signs)
    assert text_width("Proposal 12") == letters
    assert text_width("方") == text_width("案") > 13
    set_language("zh_CN")
    assert text_width("“") == text_width("方")
    assert QLabel("“").fontMetrics().horizontalAdvance("“") == 14


def test_both_faces_make_lines_of_one_height(dressed: QApplication) -> None:
    chinese = QFontMetricsF(theme.font(14)).height()
    set_language("en")
    assert QFontMetricsF(theme.font(14)).height() == chinese
