"""How the pages look: each beside the picture of it that was looked at and kept.

``--update-snapshots`` writes them anew. Only Linux draws letters as the kept pictures have them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from salesdesk.i18n import set_language
from salesdesk.ui import theme
from salesdesk.ui.plan.next_visit import NextVisitCard
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.window import Window
from tests.goldens import KEPT_SMALLER, Snapshot, differences
from tests.window.scenes import SCENES, plan_tab, settle

Open = Callable[[], Window]
LOOKED_AT = (
    (
        "zh_CN", "light",
        ("plan_today", "spin", "contracts", "dossier_overview", "dossier_timeline",
         "client_table", "pipeline"),
    ),
    ("en", "dark", ("plan_today",)),
)  # fmt: skip
"""The pages of each look, in an order in which one window can be walked through."""

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="other systems draw letters their own way"
)


@pytest.mark.parametrize(("language", "shade", "names"), LOOKED_AT)
def test_pages_look_as_kept(
    standing: Open,
    dressed: QApplication,
    snapshot: Snapshot,
    language: str,
    shade: str,
    names: tuple[str, ...],
) -> None:
    set_language(language)
    if shade != theme.current().name:
        theme.apply(dressed, shade)
    window = standing()
    for name in names:
        shown = SCENES[name](window)
        settle()
        snapshot(f"{name}-{language}-{shade}", shown.grab())


def looked(picture: QPixmap | QImage) -> Image.Image:
    """Return a picture as it would be kept."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    bits = bytes(plain.constBits())
    made = Image.frombuffer("RGB", size, bits, "raw", "RGB", plain.bytesPerLine(), 1)
    return made.reduce(KEPT_SMALLER)


def test_a_widget_that_moved_or_went_is_seen(standing: Open) -> None:
    window = standing()
    tab = plan_tab(window)
    settle()
    before = looked(window.grab())
    assert differences(before, looked(window.grab())) == []
    card = tab.findChild(NextVisitCard)
    assert card is not None
    parts: list[QWidget] = [
        *[one for one in card.findChildren(QLabel) if one.isVisible()][:2],
        next(one for one in card.findChildren(QPushButton) if one.isVisible()),
        window.header.search,
    ]
    for part in parts:
        place = part.pos()
        for by in (QPoint(4, 0), QPoint(0, 4)):
            part.move(place + by)
            assert differences(before, looked(window.grab())), f"{part} moved by {by}"
        part.move(place + QPoint(4000, 0))
        assert differences(before, looked(window.grab())), f"{part} went"
        part.move(place)
        assert differences(before, looked(window.grab())) == []


def test_a_pale_surface_that_went_is_seen(standing: Open) -> None:
    window = standing()
    card = next(one for one in plan_tab(window).findChildren(Card) if one.isVisible())
    settle()
    before = looked(window.grab())
    card.setStyleSheet("QFrame { background: transparent; border: 0; }")
    assert differences(before, looked(window.grab()))


def test_letters_drawn_otherwise_are_the_same_letters(dressed: QApplication) -> None:
    def page(hinting: QFont.HintingPreference) -> Image.Image:
        image = QImage(640, 400, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        for number, px in enumerate((11, 12, 13, 14, 16, 20, 28)):
            face = theme.font(px, bold=bool(number % 2))
            face.setHintingPreference(hinting)
            painter.setFont(face)
            painter.drawText(
                12, 48 * (number + 1), "演示纸飞机云仓物流 Salesdesk 14:00–15:30 ¥386,000"
            )
        painter.end()
        return looked(image)

    hinted = page(QFont.HintingPreference.PreferVerticalHinting)
    plain = page(QFont.HintingPreference.PreferNoHinting)
    assert hinted.tobytes() != plain.tobytes()
    assert differences(hinted, plain) == []
