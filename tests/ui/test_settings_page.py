"""The settings page: my side, the catalogue, the logo, language and theme."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.i18n import current_language, set_language
from salesdesk.sales import drafts, my_side
from salesdesk.sales.letterhead import letterhead
from salesdesk.store import journal
from salesdesk.store.workspace import close_workspace, open_workspace
from salesdesk.ui import theme
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.rows import RowsEntry
from salesdesk.ui.settings_page import SettingsPage
from tests.ui.form_probe import commit, focused, now, settle

MINE = {"company": "星舟示例科技", "code": "XZ", "person": "林示例", "post": "客户经理"}


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Iterator[SettingsPage]:
    attachments = open_workspace(tmp_path)
    set_language("zh_CN")
    made = SettingsPage(Desk(now, folder=tmp_path, attachments=attachments))
    qtbot.addWidget(made)
    made.resize(1200, 900)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    set_language("en")
    settle()
    close_workspace()


def rows(page: SettingsPage, key: str) -> RowsEntry:
    entry = page.offer.cell(key).entry
    assert isinstance(entry, RowsEntry)
    return entry


def write(page: SettingsPage, key: str, text: str) -> None:
    target = page.side.cell(key).entry.focus_target()
    target.setFocus()
    commit(target, text)


def test_my_side_is_saved_and_heads_the_sheets(page: SettingsPage) -> None:
    for key, text in MINE.items():
        write(page, key, text)
    QTest.keyClick(focused(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert letterhead().company == "星舟示例科技"
    assert letterhead().person == "林示例"
    assert drafts.find("my_side", "own") is None
    assert not page._save.isEnabled()


def test_what_is_missing_is_said_and_nothing_is_saved(page: SettingsPage) -> None:
    write(page, "post", "客户经理")
    page.save()
    assert page.side.cell("company").fault
    assert not my_side.details()


def test_products_are_added_changed_and_archived(page: SettingsPage) -> None:
    table = rows(page, "products").table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    for text in ("DEMO-1", "演示传感器", "台", "12,800"):
        commit(focused(), text)
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    page.save()
    (product,) = my_side.products()
    assert (product.model, product.name, product.price_fen) == ("DEMO-1", "演示传感器", 1280000)
    assert product.tax_rate_bp == 1300
    rows(page, "products").model.setData(rows(page, "products").model.index(0, 2), "套")
    page.save()
    (changed,) = my_side.products()
    assert (changed.id, changed.unit) == (product.id, "套")
    rows(page, "products").remove_row(0)
    page.save()
    assert not my_side.products()
    journal.undo(0)
    assert [line.unit for line in my_side.products()] == ["套"]


def test_capabilities_are_kept(page: SettingsPage) -> None:
    page.offer.set_values({"capabilities": [{"name": "停机预警", "solves": "计划外停机"}]})
    page._edited(page.offer)
    page.save()
    assert [line.name for line in my_side.capabilities()] == ["停机预警"]


def test_one_save_is_one_change_and_one_undo(page: SettingsPage) -> None:
    for key, text in MINE.items():
        write(page, key, text)
    page.offer.set_values(
        {
            "products": [
                {"model": "DEMO-1", "name": "演示传感器"},
                {"model": "DEMO-2", "name": "演示主机"},
            ],
            "capabilities": [{"name": "停机预警", "solves": "计划外停机"}],
        }
    )
    page._edited(page.offer)
    page.save()
    assert (len(my_side.products()), len(my_side.capabilities())) == (2, 1)
    assert my_side.details()["company"] == "星舟示例科技"
    assert journal.undo().label == "My side and catalogue changed"
    assert (my_side.products(), my_side.capabilities(), my_side.details()) == ([], [], {})
    journal.redo()
    page.offer.set_values({"products": [], "capabilities": []})
    page._edited(page.offer)
    page.save()
    assert my_side.details()["company"] == "星舟示例科技"
    assert journal.undo().label == "Catalogue changed"
    assert len(my_side.products()) == 2


def test_a_product_that_has_gone_meanwhile_is_not_lost(page: SettingsPage) -> None:
    my_side.save_product(None, model="DEMO-1", name="演示传感器")
    page._load()
    table = rows(page, "products").model
    table.setData(table.index(0, 2), "套")
    journal.undo()
    page.save()
    (product,) = my_side.products()
    assert (product.model, product.unit) == ("DEMO-1", "套")


def test_a_logo_is_taken_shown_and_removed(page: SettingsPage, tmp_path: Path) -> None:
    image = QImage(2400, 900, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    assert image.save(str(tmp_path / "logo.png"))
    page.logo.take(tmp_path / "logo.png")
    kept = QImage.fromData(letterhead(page.desk.attachments).logo)
    assert kept.width() == 1200
    assert not page.logo.picture.pixmap().isNull()
    (tmp_path / "bad.png").write_bytes(b"\x89PNG broken")
    page.logo.take(tmp_path / "bad.png")
    assert page.banner.isVisible()
    assert my_side.logo_sha256() is not None
    page.logo.chosen.emit(b"")
    assert my_side.logo_sha256() is None


def test_language_and_theme_are_switched_at_once(page: SettingsPage) -> None:
    write(page, "company", "演示")
    page.language.chosen.emit("en")
    page.theme.chosen.emit("dark")
    settle()
    assert current_language() == "en"
    assert theme.current().dark
    assert page.side.values()["company"] == "演示"


def test_leaving_keeps_a_draft(page: SettingsPage, qtbot: QtBot) -> None:
    write(page, "company", "打到一半")
    with qtbot.waitSignal(page.desk.page_wanted):
        QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert drafts.find("my_side", "own") is not None
