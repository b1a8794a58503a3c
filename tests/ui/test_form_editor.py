"""The form editor: values in and out, keyboard, faults, masks, languages, many rows."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from salesdesk.forms.catalogue import FORMS
from salesdesk.i18n import set_language
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.form_editor.rows import RowsEntry
from salesdesk.ui.form_editor.typed import DayEntry, TypedEntry
from tests.ui.form_probe import EVERY_KIND, VALUES, commit, focused, now, settle
from tests.work import calls

KEY = Qt.Key


@pytest.fixture
def editor(qtbot: QtBot) -> Iterator[FormEditor]:
    set_language("en")
    made = FormEditor(EVERY_KIND, now)
    qtbot.addWidget(made)
    made.resize(1000, 1400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    set_language("en")


def target(editor: FormEditor, key: str) -> QWidget:
    return editor.cell(key).entry.focus_target()


def type_into(editor: FormEditor, key: str, text: str) -> None:
    widget = target(editor, key)
    widget.setFocus()
    commit(widget, text)


def test_what_is_set_and_not_touched_comes_back_exactly(editor: FormEditor) -> None:
    editor.set_values(VALUES)
    assert editor.values() == VALUES


def test_setting_is_silent_and_typing_is_not(editor: FormEditor) -> None:
    heard: list[int] = []
    editor.changed.connect(lambda: heard.append(1))
    editor.set_values(VALUES)
    assert not heard
    type_into(editor, "name", "名")
    assert heard


def test_an_input_method_writes_into_every_typed_kind(editor: FormEditor) -> None:
    type_into(editor, "name", "演示𬭸😀公司")
    type_into(editor, "story", "很长的话" * 500)
    type_into(editor, "day", "明天")
    type_into(editor, "moment", "后天 下午3点")
    type_into(editor, "count", "1.2万")
    type_into(editor, "price", "386,000")
    type_into(editor, "phone", "000-0000-0001")
    type_into(editor, "words", "甲")
    values = editor.values()
    assert values["name"] == "演示𬭸😀公司"
    assert values["story"] == "很长的话" * 500
    assert values["day"] == "2026-09-18"
    assert values["moment"] == "2026-09-19T15:00+08:00"
    assert values["count"] == 12000
    assert values["price"] == 38600000
    assert values["phone"] == "000-0000-0001"
    assert values["words"] == ["甲"]


def test_a_name_longer_than_any_field_survives_an_edit(editor: FormEditor) -> None:
    editor.set_values({"name": "长" * 100_000})
    type_into(editor, "name", "更")
    assert len(editor.values()["name"]) == 100_001


def test_choosing_by_keyboard(editor: FormEditor) -> None:
    target(editor, "boxed").setFocus()
    QTest.keyClick(focused(), KEY.Key_Right)
    QTest.keyClick(focused(), KEY.Key_Space)
    assert editor.values()["boxed"] == "blue"
    QTest.keyClick(focused(), KEY.Key_Space)
    assert editor.values()["boxed"] is None
    target(editor, "combo").setFocus()
    QTest.keyClick(focused(), KEY.Key_Down)
    assert editor.values()["combo"] == "red"
    target(editor, "stars").setFocus()
    QTest.keyClick(focused(), KEY.Key_0)
    assert editor.values()["stars"] == 0
    QTest.keyClick(focused(), KEY.Key_4)
    assert editor.values()["stars"] == 4
    QTest.keyClick(focused(), KEY.Key_Delete)
    assert editor.values()["stars"] is None
    target(editor, "sure").setFocus()
    QTest.keyClick(focused(), KEY.Key_Right)
    QTest.keyClick(focused(), KEY.Key_Space)
    assert editor.values()["sure"] is False


def test_a_choice_no_longer_offered_is_kept(editor: FormEditor) -> None:
    old = {"combo": "violet", "boxed": "violet", "many": ["red", "violet"]}
    editor.set_values(old)
    editor.cell("many").entry.focus_target().click()  # type: ignore[attr-defined]
    values = editor.values()
    assert (values["combo"], values["boxed"]) == ("violet", "violet")
    assert values["many"] == ["violet"]


def test_words_are_added_removed_and_mended(editor: FormEditor) -> None:
    line = target(editor, "words")
    line.setFocus()
    for word in ("甲", "乙、"):
        commit(line, word)
        QTest.keyClick(line, KEY.Key_Return)
    assert editor.values()["words"] == ["甲", "乙"]
    QTest.keyClick(line, KEY.Key_Backspace)
    commit(line, "丙")
    assert editor.values()["words"] == ["甲", "乙丙"]


def test_what_cannot_be_read_stays_and_is_said(editor: FormEditor) -> None:
    type_into(editor, "day", "某天")
    target(editor, "name").setFocus()
    entry = editor.cell("day").entry
    assert isinstance(entry, DayEntry)
    assert entry.edit.text() == "某天"
    assert not editor.check_readable()
    assert "date" in editor.cell("day").fault
    kept = editor.draft()
    editor.set_values({})
    editor.set_draft(kept)
    assert isinstance(entry, TypedEntry)
    assert entry.edit.text() == "某天"
    assert editor.values()["day"] is None


def test_a_typed_day_is_tidied_when_left(editor: FormEditor) -> None:
    type_into(editor, "day", "+3")
    QTest.keyClick(target(editor, "day"), KEY.Key_Return)
    entry = editor.cell("day").entry
    assert isinstance(entry, DayEntry)
    assert entry.edit.text() == "2026-09-20"


def test_the_calendar_gives_a_day(editor: FormEditor) -> None:
    target(editor, "day").setFocus()
    QTest.keyClick(target(editor, "day"), KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    QTest.keyClick(popup.focusWidget() or popup, KEY.Key_Right)
    QTest.keyClick(popup.focusWidget() or popup, KEY.Key_Return)
    assert editor.values()["day"] == "2026-09-18"


def test_faults_are_said_beside_their_fields_and_vanish(editor: FormEditor) -> None:
    editor.set_values({"words": ["甲"], "people": [{"post": "采购"}]})
    assert not editor.check()
    assert editor.cell("name").fault
    assert "2" in editor.cell("words").fault
    assert "Who" in editor.cell("people").fault
    assert focused() is target(editor, "name")
    assert editor.cell("name").fault in target(editor, "name").accessibleDescription()
    type_into(editor, "name", "演示")
    settle()
    assert not editor.cell("name").fault
    assert editor.cell("words").fault


def test_a_doubt_warns_and_does_not_block(editor: FormEditor) -> None:
    editor.warn("name", lambda value: "too short" if len(value or "") < 3 else "")
    editor.set_values(VALUES | {"name": "甲"})
    assert "too short" in target(editor, "name").accessibleDescription()
    assert editor.check()


def test_a_masked_value_is_copied_unseen_and_shown_when_asked(editor: FormEditor) -> None:
    editor.set_values({"phone": "000-0000-0012"})
    line = target(editor, "phone")
    assert isinstance(line, QLineEdit)
    assert "0000-00" not in line.text()
    line.setFocus()
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "000-0000-0012"
    QTest.keyClick(line, KEY.Key_Return)
    assert line.text() == "000-0000-0012"
    target(editor, "name").setFocus()
    assert "0000-00" not in line.text()
    assert editor.values()["phone"] == "000-0000-0012"


def test_save_and_leave_are_asked_for_by_keyboard(editor: FormEditor, qtbot: QtBot) -> None:
    for key in ("name", "story", "boxed", "people"):
        target(editor, key).setFocus()
        with qtbot.waitSignal(editor.save_asked, timeout=500):
            control = Qt.KeyboardModifier.ControlModifier
            QTest.keyClick(focused(), KEY.Key_Return, control)
        with qtbot.waitSignal(editor.leave_asked, timeout=500):
            QTest.keyClick(focused(), KEY.Key_Escape)


def rows_of(editor: FormEditor, key: str) -> RowsEntry:
    entry = editor.cell(key).entry
    assert isinstance(entry, RowsEntry)
    return entry


def test_rows_are_filled_in_by_keyboard_alone(editor: FormEditor) -> None:
    rows_of(editor, "people").table.setFocus(Qt.FocusReason.TabFocusReason)
    for step, written in enumerate(("林演示", "采购")):
        commit(focused(), written)
        QTest.keyClick(focused(), KEY.Key_Tab)
        assert editor.values()["people"][0][("who", "post")[step]] == written
    QTest.keyClick(focused(), KEY.Key_Space)  # the first role
    QTest.keyClick(focused(), KEY.Key_Tab)
    QTest.keyClick(focused(), KEY.Key_Down)
    QTest.keyClick(focused(), KEY.Key_Tab)
    QTest.keyClick(focused(), KEY.Key_3)
    QTest.keyClick(focused(), KEY.Key_Tab)
    QTest.keyClick(focused(), KEY.Key_Space)
    expected: dict[str, Any] = {
        "who": "林演示", "post": "采购", "roles": ["red"], "mood": "red", "weight": 3, "met": True,
    }  # fmt: skip
    assert editor.values()["people"] == [expected]
    QTest.keyClick(focused(), KEY.Key_Return)  # past the end: a new row
    commit(focused(), "王演示")
    assert [row["who"] for row in editor.values()["people"]] == ["林演示", "王演示"]


def test_tab_leaves_a_table_at_its_end(editor: FormEditor) -> None:
    table = rows_of(editor, "people").table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(6):
        assert focused() is table or table.isAncestorOf(focused())
        QTest.keyClick(focused(), KEY.Key_Tab)
    assert focused() is not table
    assert not table.isAncestorOf(focused())


def test_rows_are_moved_removed_and_put_back(editor: FormEditor) -> None:
    entry = rows_of(editor, "people")
    editor.set_values({"people": [{"who": "甲"}, {"who": "乙"}, {"who": "丙"}]})
    entry.table.setFocus()
    entry.table.setCurrentIndex(entry.model.index(0, 4))
    QTest.keyClick(entry.table, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row["who"] for row in editor.values()["people"]] == ["乙", "甲", "丙"]
    QTest.keyClick(entry.table, KEY.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [row["who"] for row in editor.values()["people"]] == ["乙", "丙"]
    entry.undo_removal()
    assert [row["who"] for row in editor.values()["people"]] == ["乙", "甲", "丙"]


def test_a_preset_table_keeps_its_rows(editor: FormEditor) -> None:
    entry = rows_of(editor, "score")
    editor.set_values({"score": [{"what": "need", "points": 3}]})
    entry.table.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(focused(), KEY.Key_5)
    assert editor.values()["score"] == [
        {"what": "fit", "weight": 10, "points": 5},
        {"what": "need", "weight": 20, "points": 3},
    ]


def test_the_language_changes_while_it_is_filled_in(editor: FormEditor, qtbot: QtBot) -> None:
    made = FormEditor(FORMS["background"], now)
    qtbot.addWidget(made)
    values = {"industry": "retail", "chain": [{"name": "林演示", "attitude": "neutral"}]}
    made.set_values(values)
    before = target(made, "name").accessibleName()
    set_language("zh_CN")
    settle()
    assert target(made, "name").accessibleName() != before
    assert {key: made.values()[key] for key in values} == values


def test_twice_as_many_rows_are_twice_the_work(editor: FormEditor) -> None:
    """Widgets are made for the one that is written, the others are only carried along."""

    def with_rows(count: int) -> None:
        rows = [{"who": f"演示{n}", "post": "采购", "weight": n % 6} for n in range(count)]
        editor.set_values({"people": rows})
        settle()
        rows_of(editor, "people").add_row()
        commit(focused(), "新")
        settle()
        assert len(editor.values()["people"]) == count + 1

    with_rows(5)
    widgets = len(editor.findChildren(QWidget))
    half, whole = calls(lambda: with_rows(250)), calls(lambda: with_rows(500))
    assert whole < 2.5 * half, (half, whole)
    assert len(editor.findChildren(QWidget)) <= widgets + 5


@pytest.mark.parametrize("key", list(FORMS))
def test_every_form_can_be_shown_and_every_input_has_a_name(key: str, qtbot: QtBot) -> None:
    made = FormEditor(FORMS[key], now)
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    for cell in made.findChildren(QWidget):
        if cell.focusPolicy() & Qt.FocusPolicy.TabFocus and cell.isVisible():
            assert cell.accessibleName() or not cell.isEnabled(), cell
    made.resize(600, 900)
    settle()
    assert made.minimumSizeHint().width() <= 600


def test_going_elsewhere_closes_what_is_open(editor: FormEditor) -> None:
    entry = rows_of(editor, "people")
    editor.set_values({"people": [{"who": "甲"}, {"who": "乙"}]})
    entry.table.go_to(entry.model.index(0, 0))
    commit(focused(), "新")
    entry.table.go_to(entry.model.index(1, 1))
    commit(focused(), "采购")
    assert editor.values()["people"] == [{"who": "甲新"}, {"who": "乙", "post": "采购"}]
    editor.set_values({"people": [{"who": "丙"}]})  # while a cell is open
    assert editor.values()["people"] == [{"who": "丙"}]
