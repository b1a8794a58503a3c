"""The SPIN playbook in the window: each part read, written, judged, taken back, handed on."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.i18n import set_language
from salesdesk.sales.spin import cases, playbook, playbook_shipped
from salesdesk.store import journal
from salesdesk.ui import theme
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Desk
from salesdesk.ui.playbook import exchanging
from salesdesk.ui.playbook.entry_editor import EntryEditor
from salesdesk.ui.playbook.entry_pane import EntryPane
from salesdesk.ui.playbook.entry_parts import ChosenEdit, FlagEdit, SaidEdit, SlotsEdit
from salesdesk.ui.playbook.page import PlaybookPage
from salesdesk.ui.playbook.spoken import SpokenQuestion
from tests.ui.audit import audit
from tests.ui.conftest import NOW
from tests.ui.form_probe import settle

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
Key = Qt.Key


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PlaybookPage]:
    made = PlaybookPage(desk)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    changes = Changes()
    changes.happened.connect(lambda notice: made.notice(frozenset(notice.touched)))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()
    changes.close()


def press(widget: Any, key: Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, key, held)
    settle()


def part(page: PlaybookPage, kind: str) -> EntryPane:
    page.show_part(kind)
    return page.entries[kind]


def opened(pane: EntryPane, key: str) -> EntryEditor:
    pane.open_entry(key)
    assert pane.editor is not None
    return pane.editor


def text_of(editor: EntryEditor, name: str = "text") -> SaidEdit:
    found = editor.parts[name]
    assert isinstance(found, SaidEdit)
    return found


def test_a_question_is_rewritten_by_keyboard_and_goes_back(page: PlaybookPage) -> None:
    pane = part(page, "question")
    assert pane.rows[2].text == "现在用什么［工具］？"
    press(pane.filters.box, Key.Key_Down)
    assert QApplication.focusWidget() is pane.rows[0]
    press(pane.rows[0], Key.Key_Down)
    press(pane.rows[1], Key.Key_Return)
    editor = pane.editor
    assert editor is not None
    chinese = text_of(editor).edits["zh_CN"]
    assert QApplication.focusWidget() is chinese
    chinese.setPlainText("谁说了算：［流程］？")
    press(chinese, Key.Key_Return, CONTROL)
    kept = playbook.get("question", "S.owner")
    assert kept.body["text"]["zh_CN"] == "谁说了算：{process}？"
    assert kept.body["text"]["en"] == "Who owns {process}?"
    assert pane.rows[1].text == "谁说了算：［流程］？"
    assert QApplication.focusWidget() is pane.rows[1]

    editor = opened(pane, "S.owner")
    editor.restores[0].click()
    settle()
    assert not playbook.get("question", "S.owner").changed
    assert sorted(opened(pane, "S.owner").restores) == [1]
    journal.undo()
    assert playbook.get("question", "S.owner").changed


def test_escape_lets_it_be_and_the_page_too(page: PlaybookPage, qtbot: QtBot) -> None:
    pane = part(page, "question")
    editor = opened(pane, "P.often")
    text_of(editor).edits["zh_CN"].setPlainText("几次？")
    press(text_of(editor).edits["zh_CN"], Key.Key_Escape)
    assert pane.editor is None
    assert not playbook.get("question", "P.often").changed
    with qtbot.waitSignal(page.desk.page_wanted):
        press(pane.rows[0], Key.Key_Escape)


def test_the_wording_is_judged_while_typing_as_it_will_be_asked(page: PlaybookPage) -> None:
    editor = opened(part(page, "question"), "P.often")
    chinese, spoken = text_of(editor).edits["zh_CN"], editor._spoken["zh_CN"]
    assert spoken.filled.text() == "计划外停机多久出现一次？"

    def wrong() -> tuple[str, ...]:
        assert isinstance(spoken, SpokenQuestion)
        assert spoken.wording is not None
        return tuple(spoken.wording.wrong())

    assert wrong() == ()
    chinese.setPlainText("［难点］是不是很多？")
    assert wrong() == ("closed",)
    chinese.setPlainText("难道不觉得［难点］很多？")
    assert wrong() == ("leading",)
    pills = editor.parts["pack"]
    assert isinstance(pills, ChosenEdit)
    pills.show_value("retail")
    chinese.setPlainText("［难点］多久一次？")
    assert spoken.filled.text() == "缺货多久一次？"


def test_a_slot_is_inserted_where_one_writes(page: PlaybookPage) -> None:
    editor = opened(part(page, "question"), "S.approval")
    text = text_of(editor)
    english = text.edits["en"]
    english.setFocus()
    english.setPlainText("Who decides on ")
    english.moveCursor(english.textCursor().MoveOperation.End)
    menu = text.slot_menu()
    next(one for one in menu.actions() if one.text() == "工具").trigger()
    assert english.text() == "Who decides on [Tool]"
    assert text.value()["en"] == "Who decides on {tool}"


def test_an_unknown_slot_is_refused_and_nothing_typed_is_lost(
    page: PlaybookPage, qtbot: QtBot
) -> None:
    pane = part(page, "question")
    editor = opened(pane, "P.often")
    text_of(editor).edits["zh_CN"].setPlainText("{谁}多久一次？")
    with qtbot.waitSignal(page.desk.refused):
        editor.save()
    assert pane.editor is editor
    assert text_of(editor).edits["zh_CN"].text() == "{谁}多久一次？"
    assert not playbook.get("question", "P.often").changed


def test_an_own_question_of_a_pack_is_added_left_out_and_back(page: PlaybookPage) -> None:
    pane = part(page, "question")
    pane.filters.choose_pack("retail")
    assert len(pane.rows) == 4
    pane.filters.kinds.choose("I")
    pane.sync()
    pane.add_button.click()
    assert pane.editor is not None
    text_of(pane.editor).edits["zh_CN"].setPlainText("一次报损占毛利几成？")
    press(text_of(pane.editor).edits["zh_CN"], Key.Key_Return, CONTROL)
    assert [row.text for row in pane.rows] == ["断货时毛利损失多少？", "一次报损占毛利几成？"]
    key = pane.shown[-1].key
    assert playbook.get("question", key).body == {
        "kind": "I",
        "pack": "retail",
        "text": {"zh_CN": "一次报损占毛利几成？"},
    }
    press(pane.rows[-1], Key.Key_Delete)
    assert len(pane.rows) == 1
    pane.out.click()
    press(pane.rows[-1], Key.Key_Return)
    assert not playbook.get("question", key).left_out


def test_a_pack_is_a_table_of_slots_in_both_languages(page: PlaybookPage) -> None:
    pane = part(page, "pack")
    editor = opened(pane, "retail")
    slots = editor.parts["slots"]
    assert isinstance(slots, SlotsEdit)
    assert slots.edits["process", "zh_CN"].text() == "补货 / 盘点"
    slots.edits["process", "zh_CN"].setText("要货 / 补货/到店")
    slots.edits["tool", "en"].clear()
    editor.save()
    kept = playbook.get("pack", "retail").body["slots"]
    assert kept["process"]["zh_CN"] == ["要货", "补货/到店"]
    assert "en" not in kept["tool"]
    assert kept["role"] == playbook_shipped.shipped("pack")["retail"]["slots"]["role"]


def test_an_opener_shows_how_long_it_takes(page: PlaybookPage) -> None:
    editor = opened(part(page, "opener"), "first")
    spoken = editor._spoken["zh_CN"]
    assert spoken.length.text() == "12 秒，上限 30 秒"  # type: ignore[union-attr]
    text_of(editor).edits["zh_CN"].setPlainText("说" * 150)
    assert spoken.length.text() == "33 秒，上限 30 秒"  # type: ignore[union-attr]
    assert spoken.length.property("tone") == "danger"  # type: ignore[union-attr]


def test_a_case_is_told_only_with_permission(page: PlaybookPage) -> None:
    pane = part(page, "case")
    pane.add_button.click()
    assert pane.editor is not None
    text_of(pane.editor, "title").edits["zh_CN"].setPlainText("演示案例")
    pane.editor.save()
    assert cases.offered() == []
    editor = opened(pane, pane.shown[0].key)
    flag = editor.parts["permitted"]
    assert isinstance(flag, FlagEdit)
    flag.box.click()
    editor.save()
    assert [one.title for one in cases.offered()] == ["演示案例"]


@pytest.mark.parametrize("kind", ["small_talk", "objection", "jargon"])
def test_the_other_kinds_are_written_too(page: PlaybookPage, kind: str) -> None:
    pane = part(page, kind)
    editor = opened(pane, pane.shown[0].key)
    for edit in editor.parts.values():
        if isinstance(edit, SaidEdit):
            edit.edits["zh_CN"].setPlainText("演示 <b>&amp;</b> 𬭸 🙂")
    editor.save()
    assert playbook.get(kind, pane.shown[0].key).changed
    assert "<b>&amp;</b>" in pane.rows[0].text


def test_what_is_typed_survives_a_change_from_elsewhere(page: PlaybookPage) -> None:
    pane = part(page, "question")
    editor = opened(pane, "P.often")
    text_of(editor).edits["zh_CN"].setPlainText("几次？")
    playbook.leave_out("question", "P.lags", NOW)
    settle()
    assert pane.editor is editor
    assert text_of(editor).edits["zh_CN"].text() == "几次？"


def _file(folder: Path) -> Path:
    path = folder / "演示.json"
    often = playbook_shipped.shipped("question")["P.often"]
    entries = [
        {"key": "demo.1", "kind": "I", "text": {"zh_CN": "一次报损多少？"}},
        {"key": "P.often", **often, "text": {"zh_CN": "{problem}一周几次？"}},
        {"key": "P.lags", **playbook_shipped.shipped("question")["P.lags"]},
    ]
    told = {"format": "salesdesk-playbook", "version": 1, "name": "演示", "entries": {}}
    path.write_text(json.dumps({**told, "entries": {"question": entries}}), "utf-8")
    return path


def test_a_file_is_looked_through_before_it_is_taken(page: PlaybookPage, tmp_path: Path) -> None:
    part(page, "question")
    page.show_file(_file(tmp_path))
    assert page.importing.isVisible()
    assert "新增 1 条，改动 1 条，相同 1 条" in page.importing.told.text()
    assert not playbook.get("question", "P.often").changed
    page.importing.boxes["question", "P.often"].click()
    assert page.importing.chosen() == {("question", "demo.1")}
    press(page.importing.take_button, Key.Key_Return, CONTROL)
    assert not page.importing.isVisible()
    assert page.entries["question"].isVisible()
    assert playbook.get("question", "demo.1").origin == "演示"
    assert not playbook.get("question", "P.often").changed
    journal.undo()
    assert "demo.1" not in [one.key for one in playbook.entries("question")]


def test_a_broken_file_is_one_sentence(page: PlaybookPage, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "x.json"
    path.write_text("{", "utf-8")
    with qtbot.waitSignal(page.desk.refused) as told:
        page.show_file(path)
    assert told.args[0].code == "playbook_broken"
    assert not page.importing.isVisible()


def test_a_file_goes_out_whole_or_one_pack(page: PlaybookPage, tmp_path: Path) -> None:
    exchanging.write(page.desk, tmp_path / "全部")
    assert len(json.loads((tmp_path / "全部.json").read_text("utf-8"))["entries"]) == 6
    exchanging.write(page.desk, tmp_path / "零售.json", pack="retail")
    told = json.loads((tmp_path / "零售.json").read_text("utf-8"))["entries"]
    assert {kind: len(some) for kind, some in told.items()} == {"question": 4, "pack": 1}
    assert len(page.export_menu().actions()) == 2


def rest() -> None:
    """Let a change of height go up from box to box: each tells the next by an event."""
    for _ in range(10):
        settle()


@pytest.mark.parametrize(
    ("language", "name", "width"),
    [pytest.param("zh_CN", "light", 1440, marks=pytest.mark.long), ("en", "dark", 1280)],
)
def test_nothing_is_cut_or_unnamed(
    page: PlaybookPage, tmp_path: Path, language: str, name: str, width: int, qtbot: QtBot
) -> None:
    playbook.add("case", {"title": {"zh_CN": "演示案例"}}, NOW)
    playbook.save("question", "P.often", {"kind": "P", "text": {"zh_CN": "几次？"}}, NOW)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    set_language(language)
    theme.apply(app, name)
    page.resize(width, 800)
    try:
        for kind, pane in page.entries.items():
            page.show_part(kind)
            rest()
            assert audit(page) == [], kind
            keys = [one.key for one in pane.shown]
            opened(pane, "P.often" if "P.often" in keys else keys[0])
            rest()
            assert audit(page) == [], kind
            pane._leave()
        page.show_file(_file(tmp_path))
        rest()
        assert audit(page) == []
    finally:
        set_language("zh_CN")
        theme.apply(app, "light")
