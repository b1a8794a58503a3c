"""Duplicates on the screen: listed, compared, merged, told apart, parted again."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from salesdesk.i18n import set_language
from salesdesk.sales import chain, clients, duplicates, merging
from salesdesk.store import journal
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.list_pane import ListPane
from salesdesk.ui.dossier.new_client import NewClientPage
from salesdesk.ui.duplicates.kin import Kin
from salesdesk.ui.duplicates.page import DuplicatesPage
from salesdesk.ui.window import Window
from tests.ui.audit import audit
from tests.ui.conftest import NOW

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ids(desk: Desk) -> list[int]:
    one = clients.create(
        {"name": "演示云朵熊精密有限公司", "city": "苏州", "competitors": ["演示甲"]}, NOW
    )
    two = clients.create(
        {"name": "演示云朵雄精密有限公司", "city": "苏州", "industry": "retail", "size": "large",
         "competitors": ["演示乙"]}, NOW,
    )  # fmt: skip
    clients.edit(one, {"size": "small"}, NOW)
    chain.add(one, {"name": "演示王总"})
    clients.add_note(two, "展会上见过", NOW)
    other = clients.create({"name": "演示橙子岛便利有限公司", "city": "杭州"}, NOW)
    same = clients.create({"name": "演示橙子岛便利公司", "city": "杭州"}, NOW)
    return [one, two, other, same]


@pytest.fixture(params=["zh_CN", "en"])
def window(
    desk: Desk, ids: list[int], qtbot: QtBot, request: pytest.FixtureRequest
) -> Iterator[Window]:
    set_language(request.param)
    made = Window(desk)
    made.resize(1280, 800)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()


def opened(window: Window, part: str = "") -> DuplicatesPage:
    window.show_page(f"duplicates{part}")
    page = window._pages["duplicates"]
    assert isinstance(page, DuplicatesPage)
    return page


def pairs(page: DuplicatesPage) -> list[tuple[int, int]]:
    return [(pair.a.id, pair.b.id) for pair in page.list.rows.pairs]


def test_a_pair_is_compared_and_merged_by_keys_and_undone(
    window: Window, ids: list[int], qtbot: QtBot
) -> None:
    page = opened(window)
    one, two, other, same = ids
    assert pairs(page) == [(other, same), (one, two)], "the surer pair comes first"
    assert audit(page) == []
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    compare = page.compare_page
    assert page.stack.currentWidget() is compare
    assert compare.plan is not None
    assert (compare.plan.kept_id, compare.plan.gone_id) == (one, two)
    assert audit(page) == []
    first, second = compare.groups["size"].buttons()
    assert first.isChecked()
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Space)
    assert compare.choices() == {
        "name": "kept", "industry": "gone", "size": "gone", "competitors": "both"
    }  # fmt: skip
    QTest.keyClick(compare, Qt.Key.Key_Return, CONTROL)
    row = clients.get(one)
    assert (row.size, row.industry) == ("large", "retail")
    assert row.details["competitors"] == ["演示甲", "演示乙"]
    assert clients.get(two).archived_at is not None
    assert page.stack.currentWidget() is page.page_of_list
    assert pairs(page) == [(other, same)]
    assert window.strip.isVisible()
    window.strip.button.click()
    assert clients.get(two).archived_at is None
    assert pairs(page) == [(other, same), (one, two)]


def test_delete_tells_apart_and_undo_brings_the_pair_back(window: Window, ids: list[int]) -> None:
    page = opened(window)
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert pairs(page) == [(ids[0], ids[1])]
    QTest.keyClick(page.list, Qt.Key.Key_Delete)
    assert page.inner.currentWidget() is page.none
    assert not page.compare_button.isEnabled()
    assert audit(page) == []
    journal.undo()
    assert pairs(page) == [(ids[0], ids[1])]


def test_sides_are_swapped_and_escape_leads_back(window: Window, ids: list[int]) -> None:
    one, two, *_ = ids
    page = opened(window, f"/{one}-{two}")
    page.compare_page.swap.click()
    assert page.compare_page.plan is not None
    assert page.compare_page.plan.kept_id == two
    set_language("en")
    set_language("zh_CN")
    assert page.compare_page.plan.kept_id == two
    QTest.keyClick(page.compare_page, Qt.Key.Key_Escape)
    assert window.stack.currentWidget() is window.tab
    page = opened(window)
    assert page.stack.currentWidget() is page.page_of_list
    assert len(pairs(page)) == 2


def test_the_other_one_is_undone_while_two_are_compared(window: Window, ids: list[int]) -> None:
    page = opened(window, f"/{ids[0]}-{ids[1]}")
    clients.set_archived([ids[1]], NOW)
    assert page.stack.currentWidget() is page.page_of_list


def test_a_dossier_tells_its_double_and_its_merge(
    window: Window, ids: list[int], qtbot: QtBot
) -> None:
    one, two, *_ = ids
    window.desk.show_client(one)
    kin = window.findChildren(Kin)[0]
    assert not kin.isVisible(), "the dossier stands first"
    qtbot.waitUntil(lambda: len(kin.lines) == 1)
    assert "演示云朵雄" in kin.lines[0].text.text()
    window.desk.show_page(f"duplicates/{one}-{two}")
    page = opened(window, f"/{one}-{two}")
    page.compare_page.merge_button.click()
    assert window.stack.currentWidget() is window.tab, "back in the dossier that stays"
    assert len(kin.lines) == 1
    (line,) = merging.merged(one)
    kin.part(line.id)
    assert merging.merged(one) == []
    assert clients.get(two).archived_at is None
    kin.look()
    kin.tell_apart(one, two)
    kin.look()
    assert duplicates.of_client(one) == []
    assert not kin.lines


def test_one_that_was_merged_says_into_whom(window: Window, ids: list[int]) -> None:
    one, two, *_ = ids
    merging.merge(one, two, {}, NOW)
    window.desk.show_client(two)
    kin = window.findChildren(Kin)[0]
    assert "演示云朵熊" in kin.lines[0].text.text()


def test_two_picked_in_the_list_can_be_merged(window: Window, ids: list[int]) -> None:
    window.desk.show_client(ids[0])
    pane = window.findChildren(ListPane)[0]
    pane.view.selectAll()
    assert "duplicates" not in [action.text() for action in pane.picked.menu().actions()]
    pane.search.setText("橙子岛")
    pane.sync()
    pane.view.selectAll()
    (merge,) = [
        action
        for action in pane.picked.menu().actions()
        if action.text() in ("合并这两个客户…", "Merge the two …")
    ]
    merge.trigger()
    page = window._pages["duplicates"]
    assert isinstance(page, DuplicatesPage)
    assert page.compare_page.plan is not None
    assert {page.compare_page.plan.kept_id, page.compare_page.plan.gone_id} == set(ids[2:])


def test_it_is_reached_by_the_box_that_finds_anything(window: Window) -> None:
    names = {command.name for command in window._commands()}
    assert names & {"重复客户", "Duplicate clients"}


def test_a_new_client_is_told_why_it_may_be_known(desk: Desk, ids: list[int], qtbot: QtBot) -> None:
    page = NewClientPage(desk, "演示云朵熊精密股份公司")
    qtbot.addWidget(page)
    page.show()
    assert "名称仅地名或公司形式不同" in page.known.buttons[0].text()
    assert page.known.title.text() == "名称相同或相近的客户：", "a name alone only looks like it"
    page.form_editor.set_value("city", "苏州市")
    page.look_for_known()
    assert page.known.title.text() == "很可能已有这个客户："
    assert "城市相同" in page.known.buttons[0].text()


def test_every_radio_button_has_a_name(window: Window, ids: list[int]) -> None:
    page = opened(window, f"/{ids[0]}-{ids[1]}")
    names = [button.accessibleName() for button in page.findChildren(QRadioButton)]
    assert names
    assert all("演示" in name or "：" in name or ":" in name for name in names)
