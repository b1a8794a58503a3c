"""The preview in the window: choices, zoom, saving, refusals, keys."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from salesdesk.errors import Refused
from salesdesk.forms.form import Sheet
from salesdesk.i18n import set_language
from salesdesk.store.workspace import close_workspace, open_workspace
from salesdesk.ui.desk import Desk, Paper
from salesdesk.ui.preview import Preview
from tests.paper.samples import sheet
from tests.ui.form_probe import now


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[QWidget]:
    open_workspace(tmp_path)
    made = QWidget()
    qtbot.addWidget(made)
    QLineEdit(made)
    made.resize(1280, 800)
    made.show()
    qtbot.waitExposed(made)
    set_language("zh_CN")
    yield made
    set_language("en")
    close_workspace()


def shown(window: QWidget, *sheets: Sheet) -> Preview:
    preview = Preview(Desk(now), Paper(lambda: list(sheets), "演示/预览"), window)
    preview.open()
    return preview


def text_of(path: Path) -> str:
    file = pypdfium2.PdfDocument(path)
    return "".join(page.get_textpage().get_text_range() for page in file)


def test_several_sheets_are_one_document(window: QWidget, tmp_path: Path) -> None:
    preview = shown(window, sheet("background"), sheet("visit_brief"))
    pages = sum(len(document.pages) for document in preview.documents)
    assert len(preview.documents) == 2
    preview.save(tmp_path / "both.pdf")
    assert len(pypdfium2.PdfDocument(tmp_path / "both.pdf")) == pages
    assert preview.banner.isVisible()


def test_numbers_are_shown_only_when_ticked(window: QWidget, tmp_path: Path) -> None:
    masked = sheet("handover")
    people = [{**row, "phone": "000-0000-0001"} for row in masked.values["people"]]
    full = sheet("handover", {**masked.values, "people": people})
    paper = Paper(lambda: [masked], "演示", with_phones=lambda: [full])
    preview = Preview(Desk(now), paper, window)
    preview.open()
    assert preview.choices.phones.isVisible()
    preview.save(tmp_path / "masked.pdf")
    assert "000-0000-0001" not in text_of(tmp_path / "masked.pdf")
    preview.choices.phones.click()
    preview.save(tmp_path / "full.pdf")
    assert "000-0000-0001" in text_of(tmp_path / "full.pdf")
    preview.choices.phones.click()
    preview.save(tmp_path / "again.pdf")
    assert "000-0000-0001" not in text_of(tmp_path / "again.pdf")


def test_paper_without_numbers_has_no_such_tick(window: QWidget) -> None:
    assert not shown(window, sheet("background")).choices.phones.isVisible()


def test_blank_and_language_are_chosen(window: QWidget, tmp_path: Path) -> None:
    preview = shown(window, sheet("background"))
    preview.save(tmp_path / "zh.pdf")
    preview.choices.language.choose("en")
    preview.choices.language.chosen.emit("en")
    preview.choices.filling.choose("blank")
    preview.choices.filling.chosen.emit("blank")
    preview.save(tmp_path / "en.pdf")
    assert "汽车零部件" in text_of(tmp_path / "zh.pdf").replace("\n", "")
    english = text_of(tmp_path / "en.pdf")
    assert "Client Background Research" in english
    assert "汽车零部件" not in english
    again = shown(window, sheet("background"))
    assert again.choices.language.key() == "en"
    assert again.choices.filling.key() == "filled"


def test_zoom_fits_the_width_until_told_otherwise(window: QWidget, qtbot: QtBot) -> None:
    preview = shown(window, sheet("background"))
    wide = preview.view.zoom
    window.resize(1000, 700)
    qtbot.waitUntil(lambda: preview.size() == window.size())
    assert preview.size() == window.size()
    assert preview.view.zoom < wide
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(preview.view, Qt.Key.Key_1, control)
    assert preview.view.zoom == 1.0
    preview.grab()
    QTest.keyClick(preview.view, Qt.Key.Key_End)
    assert preview.view.page_here() == len(preview.documents[0].pages) - 1


def test_a_place_that_takes_no_file_is_said(window: QWidget, tmp_path: Path) -> None:
    preview = shown(window, sheet("visit_brief"))
    preview.save(tmp_path / "nowhere" / "x.pdf")
    assert preview.banner.isVisible()
    assert "PDF" in preview.banner.text.text()


def test_paper_that_is_refused_is_said_in_the_preview(window: QWidget) -> None:
    def refuse() -> list[Sheet]:
        raise Refused("font_missing", path="x")

    preview = Preview(Desk(now), Paper(refuse, "演示"), window)
    preview.open()
    assert preview.banner.isVisible()


def test_an_overlong_value_is_remarked(window: QWidget) -> None:
    values = dict(sheet("background").values) | {"uscc": "9" * 60, "website": "\U0001f600"}
    preview = shown(window, sheet("background", values))
    assert preview.banner.isVisible()
    assert "统一社会信用代码" in preview.banner.text.text()


def test_escape_goes_back(window: QWidget, qtbot: QtBot) -> None:
    preview = shown(window, sheet("visit_brief"))
    with qtbot.waitSignal(preview.destroyed):
        QTest.keyClick(preview.view, Qt.Key.Key_Escape)
