"""The Ctrl+K box: everything by keyboard, best first, and it says what matched."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from salesdesk.sales import clients, demo
from salesdesk.ui.day_words import day_named
from salesdesk.ui.desk import Desk
from salesdesk.ui.offers import offers
from salesdesk.ui.palette import Palette
from salesdesk.ui.tab import Command
from tests.ui.audit import audit
from tests.ui.conftest import NOW
from tests.ui.form_probe import commit

THURSDAY = date(2026, 9, 17)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("今天", 17), ("明天", 18), ("后天", 19), ("昨天", 16), ("tomorrow", 18), ("周五", 18),
        ("星期四", 17), ("周三", 23), ("下周一", 21), ("下周天", 27), ("fri", 18), ("Thursday", 17),
        ("9月20日", 20), ("9/20", 20), ("2026-09-20", 20), (" 2026年9月20日 ", 20),
    ],
)  # fmt: skip
def test_days_are_understood(text: str, day: int) -> None:
    assert day_named(text, THURSDAY) == date(2026, 9, day)


@pytest.mark.parametrize("text", ["", "云朵", "2月30日", "13/45", "th", "0000", "1"])
def test_what_is_no_day_is_none(text: str) -> None:
    assert day_named(text, THURSDAY) is None


@pytest.fixture
def box(desk: Desk, qtbot: QtBot) -> Iterator[Palette]:
    clients.create({"name": "演示云朵熊精密"}, NOW, ["重点"])
    clients.create({"name": "演示橙子岛便利"}, NOW)
    page = QWidget()
    QVBoxLayout(page)
    page.resize(1000, 700)
    commands = [Command("备份…", lambda: desk.announce("备份"), "Ctrl+B", "save")]
    palette = Palette(page, lambda text: offers(text, desk, commands))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    palette.open()
    yield palette
    page.close()


def titles(box: Palette) -> list[str]:
    return [
        box.list.item(row).data(Qt.ItemDataRole.UserRole).title for row in range(box.list.count())
    ]


def test_a_client_is_found_by_name_and_pinyin_and_opened_by_enter(
    box: Palette, desk: Desk, qtbot: QtBot
) -> None:
    commit(box.box, "云朵")
    assert titles(box) == ["演示云朵熊精密"]
    assert audit(box) == []
    box.box.clear()
    commit(box.box, "czd")
    assert titles(box) == ["演示橙子岛便利"]
    with qtbot.waitSignal(desk.client_wanted):
        QTest.keyClick(box.box, Qt.Key.Key_Return)
    assert not box.isVisible()


def test_a_tag_is_told_as_what_matched(box: Palette, desk: Desk) -> None:
    (found,) = offers("重点", desk, [])
    assert found.title == "演示云朵熊精密"
    assert "标签 重点" in found.detail


def test_commands_and_days_are_offered(box: Palette, desk: Desk, qtbot: QtBot) -> None:
    assert titles(box) == ["备份…"]
    commit(box.box, "明天")
    assert "2026年9月18日" in titles(box)[0]
    with qtbot.waitSignal(desk.day_wanted) as wanted:
        QTest.keyClick(box.box, Qt.Key.Key_Return)
    assert wanted.args == [date(2026, 9, 18)]


@pytest.mark.parametrize("typed", ["hfbf", "huifu", "hui fu bei", "恢复"])
def test_commands_are_found_by_their_pinyin(desk: Desk, typed: str) -> None:
    commands = [Command("恢复备份……", lambda: None), Command("备份……", lambda: None)]
    assert [one.title for one in offers(typed, desk, commands)] == ["恢复备份……"]


def test_keys_move_and_esc_leaves(box: Palette) -> None:
    commit(box.box, "演示")
    assert box.list.currentRow() == 0
    QTest.keyClick(box.box, Qt.Key.Key_Down)
    assert box.list.currentRow() == 1
    QTest.keyClick(box.box, Qt.Key.Key_Down)
    assert box.list.currentRow() == 0
    QTest.keyClick(box.box, Qt.Key.Key_Up)
    assert box.list.currentRow() == 1
    QTest.keyClick(box.box, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_nothing_found_says_what_to_try(box: Palette) -> None:
    commit(box.box, "没有这家公司")
    assert titles(box) == []
    assert "没有找到" in box.hint.text()
    QTest.keyClick(box.box, Qt.Key.Key_Return)
    assert box.isVisible()


def test_visits_are_found_by_number_and_objective_and_phones_stay_masked(desk: Desk) -> None:
    assert desk.folder is not None
    demo.fill(desk.folder, NOW, NOW)
    by_number = offers("BF20260917-0", desk, [])
    assert {offer.chip for offer in by_number} == {f"BF20260917-0{n}" for n in (1, 2, 3)}
    assert offers("两档报价选定", desk, [])[-1].title == "就两档报价选定一档并定付款节点"
    found = offers("0021", desk, [])
    assert any(offer.detail.endswith("000****0021") for offer in found)
