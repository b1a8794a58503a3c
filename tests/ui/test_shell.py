"""The window as a person uses it: tabs, undo, language, theme, help, first run, audit, monkey."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from salesdesk.errors import Refused
from salesdesk.i18n import set_language
from salesdesk.sales import client_list, clients, preferences
from salesdesk.store.database import database
from salesdesk.store.records import Client, Need, Objection, Opportunity
from salesdesk.ui import menus, theme
from salesdesk.ui.desk import Desk
from salesdesk.ui.first_run import FirstRunPage
from salesdesk.ui.pages import TABS
from salesdesk.ui.settings_page import SettingsPage
from salesdesk.ui.spin.tab import SpinTab
from salesdesk.ui.trouble import TroubleWindow
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.window import Window
from tests.ui.audit import audit
from tests.ui.conftest import NOW
from tests.ui.monkey import romp
from tests.ui.shots import shoot

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SPIN, CONTRACTS = 2, 3


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[Window]:
    made = Window(desk)
    qtbot.addWidget(made)
    made.header.bar.setCurrentIndex(SPIN)
    made.resize(1280, 800)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.stack.count() > 0 and made.isActiveWindow())
    yield made
    made.close()


def add_client(name: str = "演示云朵熊精密") -> int:
    return clients.create({"name": name, "industry": "manufacturing"}, NOW)


def fill() -> int:
    """A client with a deal, needs and an objection."""
    client = add_client()
    with database.change():
        Opportunity.insert(
            client=client, title="停机预警一期", stage="proposal", amount_fen=38_600_000,
            expected_close=NOW.date(), created_at=NOW,
        ).execute()  # fmt: skip
        for explicit in (True, False):
            Need.insert(
                client=client, text="换模太慢", words="换模要停四十分钟" if explicit else "",
                explicit=explicit, level="must", stated_on=NOW.date(),
            ).execute()  # fmt: skip
        Objection.insert(
            client=client, category="price", words="比现在贵两成", raised_on=NOW.date()
        ).execute()
    return client


def names() -> list[str]:
    return [row.name for row in Client.select()]


def test_tabs_are_reached_by_keys_and_clicks(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_4, CTRL)
    assert window.stack.currentWidget() is window.tab
    assert window.tab.title() == "合同跟踪"
    window.show_page("settings")
    bar = window.header.bar
    place = bar.tabRect(CONTRACTS).center()
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)
    assert window.stack.currentWidget() is window.tab, "the current tab leads back from a page"


def test_what_was_done_is_said_and_taken_back(window: Window) -> None:
    add_client()
    assert window.strip.isVisible()
    assert "演示云朵熊精密" in window.strip.text.text()
    window.strip.button.click()
    assert names() == []
    assert window.strip.text.text().startswith("已撤销")
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert names() == ["演示云朵熊精密"]
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert names() == []


def test_what_was_done_before_this_session_is_not_undone(
    desk: Desk, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    add_client()
    window = request.getfixturevalue("window")
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert names() == ["演示云朵熊精密"]
    assert window.banner.isVisible()


def test_a_refusal_is_said_in_the_language_of_the_window(window: Window) -> None:
    window.desk.refuse(Refused("nothing_to_undo"))
    chinese = window.banner.text.text()
    window.toggle_language()
    QApplication.sendPostedEvents()
    assert window.banner.text.text() != chinese
    assert preferences.get("language") == "en"


def test_a_shown_tab_asks_again_at_once_a_hidden_one_when_shown(window: Window) -> None:
    window.show_tab(CONTRACTS)
    window.show_tab(SPIN)
    assert stale(window, CONTRACTS, SPIN) == (False, False)
    fill()
    assert stale(window, CONTRACTS, SPIN) == (True, False)
    assert cast(SpinTab, window.tab).home.known.figures["explicit"].value.text() == "1"
    window.show_tab(CONTRACTS)
    assert stale(window, CONTRACTS, SPIN) == (False, False)


def stale(window: Window, *numbers: int) -> tuple[bool, ...]:
    return tuple(window._tabs[number].stale for number in numbers)


def test_views_show_what_is_known_and_lead_to_the_client(window: Window) -> None:
    client = fill()
    window.show_tab(CONTRACTS)
    told = " ".join(one.accessibleName() for one in window.tab.findChildren(QWidget))
    assert "停机预警一期" in told
    window.show_tab(SPIN)
    wanted: list[int] = []
    window.desk.client_wanted.disconnect()
    window.desk.client_wanted.connect(wanted.append)
    known = cast(SpinTab, window.tab).home.known
    QTest.mouseClick(known.findChildren(Row)[0], Qt.MouseButton.LeftButton)
    assert wanted == [client]


def test_theme_and_size_are_remembered(window: Window) -> None:
    window.toggle_theme()
    assert (theme.current().name, preferences.get("theme")) == ("dark", "dark")
    window.resize(1111, 777)
    window.close()
    assert preferences.get("window")["width"] == 1111


def test_the_bell_counts_what_waits(window: Window) -> None:
    from salesdesk.sales import plan

    assert window.header.bell.waiting == 0
    plan.add("寄样品", NOW.date().replace(day=15))
    assert window.header.bell.waiting == 1
    menu = menus.waiting(window.desk)
    assert [action.text() for action in menu.actions()] == ["遗留：寄样品"]


def test_every_command_has_a_name_in_both_languages(window: Window) -> None:
    chinese = [command.name for command in menus.commands(window)]
    set_language("en")
    english = [command.name for command in menus.commands(window)]
    assert all(chinese)
    assert all(english)
    assert len(set(chinese)) == len(chinese) == len(english)
    menu = menus.main(window)
    assert isinstance(menu, QMenu)
    assert len([one for one in menu.actions() if not one.isSeparator()]) >= 8
    assert all(isinstance(one, QAction) for one in menu.actions())


def test_help_opens_and_closes_by_key(window: Window) -> None:
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.help.isVisible()
    assert len(window.help.text.toPlainText()) > 100
    QTest.keyClick(window.help.text, Qt.Key.Key_Escape)
    assert not window.help.isVisible()


def test_help_is_that_of_the_page_shown(window: Window) -> None:
    window.show_tab(2)
    window.show_help()
    assert "SPIN" in window.help.text.toPlainText().splitlines()[0]
    window.show_help()
    window.desk.show_page("playbook")
    window.show_help()
    assert "打法" in window.help.text.toPlainText().splitlines()[0]
    set_language("en")
    QApplication.processEvents()
    assert "Playbook" in window.help.text.toPlainText().splitlines()[0]
    set_language("zh_CN")
    window.show_help()
    window.desk.show_page("settings")
    window.show_help()
    assert "SPIN" in window.help.text.toPlainText().splitlines()[0]


def test_another_process_makes_every_tab_ask_again(window: Window, tmp_path: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from datetime import datetime, UTC\n"
        "from salesdesk.sales import clients; "
        "from salesdesk.sales.workspace import open_workspace\n"
        "open_workspace(Path(sys.argv[1])); "
        "clients.create({'name': '演示外来'}, datetime(2026, 9, 17, tzinfo=UTC))"
    )
    assert window.desk.folder is not None
    subprocess.run([sys.executable, "-c", code, str(window.desk.folder)], check=True)
    heard: list[object] = []
    window.changes.elsewhere.connect(heard.append)
    window.changes.look_around()
    window.changes.look_around()
    assert len(heard) == 1
    assert [hit.name for hit in client_list.find("演示外来")] == ["演示外来"]


SMALL, LARGE = (1280, 800), (1440, 900)
LOOKED_AT = (
    ("zh_CN", "light", SMALL), ("zh_CN", "dark", LARGE), ("en", "light", LARGE),
    ("en", "dark", SMALL),
)  # fmt: skip
"""Every two of them meet; the other four looks are long."""
LOOKS = [
    look if look in LOOKED_AT else pytest.param(*look, marks=pytest.mark.long)
    for look in product(("zh_CN", "en"), ("light", "dark"), (SMALL, LARGE))
]


@pytest.mark.parametrize(("language", "shade", "size"), LOOKS)
def test_nothing_is_cut_or_nameless(
    window: Window, dressed: QApplication, language: str, shade: str, size: tuple[int, int]
) -> None:
    fill()
    set_language(language)
    theme.apply(dressed, shade)
    for number in (SPIN, CONTRACTS):
        window.show_tab(number)
        shoot(window, size=size)
        assert audit(window) == []
    window.show_page("settings")
    shoot(window, size=size)
    assert audit(window.header) == []
    window.set_page(FirstRunPage())
    shoot(window, size=size)
    assert audit(window) == []


def test_first_run_offers_three_ways(dressed: QApplication, qtbot: QtBot) -> None:
    page = FirstRunPage()
    qtbot.addWidget(page)
    page.show()
    for key, card in page.cards.items():
        with qtbot.waitSignal(page.chosen) as told:
            QTest.keyClick(card, Qt.Key.Key_Space)
        assert told.args == [key]


def test_trouble_says_what_happened_and_offers_ways(dressed: QApplication, qtbot: QtBot) -> None:
    trouble = TroubleWindow(Refused("data_locked", path="演示/很长的/文件夹/workspace.db"))
    qtbot.addWidget(trouble)
    trouble.show()
    assert audit(trouble) == []
    for key, button in trouble.buttons.items():
        with qtbot.waitSignal(trouble.chosen) as told:
            button.click()
        assert told.args == [key]


def test_my_side_is_kept_with_products(desk: Desk, qtbot: QtBot) -> None:
    from salesdesk.sales import drafts, my_side

    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.side.set_values({"company": "演示星舟示例科技", "person": "演示林示例", "code": "XZ"})
    page.offer.set_values(
        {"products": [{"model": "D-1", "name": "演示传感器", "price_fen": 120_000}]}
    )
    page.save()
    assert my_side.details()["company"] == "演示星舟示例科技"
    assert [(one.model, one.price_fen) for one in my_side.products()] == [("D-1", 120_000)]
    page.save()
    assert len(my_side.products()) == 1, "saving twice adds nothing"
    page.offer.set_values({"products": []})
    page.save()
    assert my_side.products() == []
    assert drafts.pending() == []


@pytest.mark.parametrize(
    ("seed", "actions"), [(7, 60), pytest.param(2026, 1000, marks=pytest.mark.long)]
)
def test_a_monkey_breaks_nothing(
    window: Window, seed: int, actions: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files and questions, which would wait for a person, are answered with no."""
    nothing = ("", "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: nothing)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: nothing)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QMessageBox, "exec", lambda _: 0)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    fill()
    romp(window, seed, actions)
    assert "演示云朵熊精密" in names() or window.isVisible()
    assert len(TABS) == 4


def test_a_narrow_window_cuts_no_tab_in_either_language(window: Window, qtbot: QtBot) -> None:
    window.resize(window.minimumSize())
    bar = window.header.bar
    for language in ("en", "zh_CN"):
        set_language(language)
        qtbot.waitUntil(lambda: bar.tabRect(bar.count() - 1).right() < bar.width())
        whole = bar.fontMetrics().horizontalAdvance(bar.tabText(0))
        assert bar.tabRect(0).left() == 0
        assert bar.tabRect(0).width() > whole
        search = window.header.search
        assert search.width() >= search.sizeHint().width()
