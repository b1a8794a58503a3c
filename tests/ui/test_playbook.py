"""The playbook page: each part by keyboard, each change kept, undone and shown in any language."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.i18n import set_language
from salesdesk.sales import ideal_profile, my_side, score_rules
from salesdesk.sales.phrases import PHRASES
from salesdesk.sales.score import WEIGHTS
from salesdesk.sales.stage_steps import STEPS
from salesdesk.store import journal
from salesdesk.ui import theme
from salesdesk.ui.changes import Changes
from salesdesk.ui.desk import Desk
from salesdesk.ui.offers import offers
from salesdesk.ui.playbook.line_list import LineList
from salesdesk.ui.playbook.line_row import LineRow
from salesdesk.ui.playbook.page import PlaybookPage
from salesdesk.ui.playbook.version_list import VersionList
from tests.ui.audit import audit
from tests.ui.conftest import NOW
from tests.ui.form_probe import settle

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
Key = Qt.Key


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PlaybookPage]:
    made = PlaybookPage(desk)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    changes = Changes()
    changes.happened.connect(lambda notice: made.notice(frozenset(notice.touched)))
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.hide()
    changes.close()


def press(
    widget: Any, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, held)
    settle()


def texts(lines: LineList) -> list[str]:
    return [row.text for row in lines.rows]


def row(lines: LineList, begins: str) -> LineRow:
    return next(one for one in lines.rows if one.text.startswith(begins))


class TestIdeal:
    def test_it_is_described_by_clicks_and_saved_by_keys(self, page: PlaybookPage) -> None:
        editor = page.ideal.editor
        assert not page.ideal.save_button.isEnabled()
        editor.cell("industries").entry.set_value(["manufacturing"])
        editor.cell("pains").entry.set_value(["停机"])
        page.ideal._tell()
        assert page.ideal.save_button.isEnabled()
        press(editor, Key.Key_Return, CONTROL)
        kept = ideal_profile.current()
        assert kept is not None
        assert dict(kept.wanted) == {"industries": ("manufacturing",), "pains": ("停机",)}
        assert not page.ideal.save_button.isEnabled()
        journal.undo()
        assert not page.ideal.editor.values()["industries"]

    def test_escape_leaves_to_the_tab(self, page: PlaybookPage, qtbot: QtBot) -> None:
        with qtbot.waitSignal(page.desk.page_wanted) as asked:
            press(page.ideal.editor, Key.Key_Escape)
        assert asked.args == [""]


class TestRules:
    def test_only_a_hundred_can_be_saved(self, page: PlaybookPage) -> None:
        page.show_part("score")
        rules = page.rules
        assert rules.total.text() == "合计 100"
        rules.weights["need"].setValue(25)
        assert "超出 5" in rules.total.text()
        assert not rules.save_button.isEnabled()
        press(rules, Key.Key_Return, CONTROL)
        assert score_rules.current() == score_rules.SHIPPED
        rules.weights["credit"].setValue(0)
        rules.stale_days.setValue(60)
        press(rules, Key.Key_Return, CONTROL)
        now = score_rules.current()
        assert (now.version, now.weights["need"], now.stale_days) == (2, 25, 60)
        rules.shipped.click()
        rules.save()
        assert dict(score_rules.current().weights) == WEIGHTS
        assert score_rules.current().version == 3

    def test_an_undo_is_shown_unless_something_is_edited(self, page: PlaybookPage) -> None:
        page.show_part("score")
        score_rules.save(WEIGHTS, 30, NOW)
        assert page.rules.stale_days.value() == 30
        page.rules.weights["need"].setValue(19)
        journal.undo()
        assert page.rules.weights["need"].value() == 19


class TestStages:
    def test_lines_are_added_moved_rewritten_and_left_out_by_keys(self, page: PlaybookPage) -> None:
        page.show_part("stage.proposal")
        lines = page.stages.steps
        before = texts(lines)
        assert before[0] == "方案覆盖每一项必须需求"
        lines.add_line.setFocus()
        QTest.keyClicks(lines.add_line, "ask legal")
        press(lines.add_line, Key.Key_Return)
        assert texts(lines) == [*before, "ask legal"]
        assert lines.add_line.hasFocus()
        row(lines, "ask legal").setFocus()
        press(row(lines, "ask legal"), Key.Key_Up, ALT)
        assert texts(lines)[-2:] == ["ask legal", before[-1]]
        assert row(lines, "ask legal").hasFocus()
        press(row(lines, "ask legal"), Key.Key_F2)
        edit = lines._edit
        assert edit is not None
        edit.setText("ask legal first")
        press(edit, Key.Key_Return)
        assert row(lines, "ask legal first").hasFocus()
        press(row(lines, "ask legal first"), Key.Key_Delete)
        assert texts(lines) == before
        assert lines.out.isVisible()
        lines.out.click()
        press(row(lines, "ask legal first"), Key.Key_Return)
        assert "ask legal first" in [one.text for one in STEPS.lines("proposal")]

    def test_escape_lets_a_line_be(self, page: PlaybookPage) -> None:
        page.show_part("stages")
        lines = page.stages.steps
        press(lines.rows[0], Key.Key_Return)
        edit = lines._edit
        assert edit is not None
        edit.setText("nothing")
        press(edit, Key.Key_Escape)
        assert "nothing" not in texts(lines)
        assert lines.rows[0].hasFocus()

    def test_a_rewritten_shipped_line_can_be_as_it_was(self, page: PlaybookPage) -> None:
        page.show_part("stages")
        lines = page.stages.steps
        before = texts(lines)
        STEPS.rewrite("lead.profile", "对照一下")
        assert "对照一下" in texts(lines)
        acts = [action.text() for action in row(lines, "对照一下").menu().actions()]
        assert "恢复原文" in acts
        row(lines, "对照一下").asked.emit("shipped")
        settle()
        assert texts(lines) == before


class TestPhrases:
    def test_one_is_found_and_copied_by_keys(self, page: PlaybookPage) -> None:
        my_side.save({"company": "星舟示例科技", "person": "林示例"})
        page.show_part("phrases")
        assert page.phrases.box.hasFocus()
        page.phrases.box.setText("开场 半分钟")
        assert len(page.phrases.list.rows) == 1
        press(page.phrases.box, Key.Key_Down)
        only = page.phrases.list.rows[0]
        assert only.hasFocus()
        press(only, Key.Key_Return)
        assert QGuiApplication.clipboard().text() == only.text
        page.phrases.box.clear()
        first = page.phrases.list.rows[0].text
        assert "星舟示例科技的林示例" in first
        assert "{" not in "".join(texts(page.phrases.list))

    def test_a_click_copies(self, page: PlaybookPage) -> None:
        page.show_part("phrases")
        QTest.mouseClick(page.phrases.list.rows[3], Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == page.phrases.list.rows[3].text

    def test_own_ones_are_added_to_a_scene(self, page: PlaybookPage) -> None:
        page.show_part("phrases")
        assert not page.phrases.list.add_line.isVisible()
        page.phrases.scenes._pills["price"].click()
        line = page.phrases.list.add_line
        line.setFocus()
        QTest.keyClicks(line, "our price {x} & <b>")
        press(line, Key.Key_Return)
        assert texts(page.phrases.list)[-1] == "our price {x} & <b>"
        journal.undo()
        assert PHRASES.lines("price")[-1].shipped

    def test_an_earlier_text_is_brought_back(self, page: PlaybookPage) -> None:
        page.show_part("phrases")
        shown = page.phrases.list
        shown.show_group("price")
        first = shown.rows[0]
        ref, shipped = first.line.ref, first.text
        PHRASES.rewrite(ref, "先看总账")
        PHRASES.rewrite(ref, "先算总账 <b>")
        press(shown.rows[0], Key.Key_F2)
        versions = shown.findChildren(VersionList)[-1]
        assert sorted(versions.restores) == [0, 1]  # the one in force needs no button
        press(versions.restores[1], Key.Key_Space)
        assert shown.rows[0].text == "先看总账"
        assert shown.rows[0].hasFocus()
        press(shown.rows[0], Key.Key_F2)
        versions = shown.findChildren(VersionList)[-1]
        assert not audit(page)
        versions.restores[0].click()
        settle()
        assert shown.rows[0].text == shipped
        assert PHRASES.get(ref).shipped
        journal.undo()
        assert shown.rows[0].text == "先看总账"

    def test_ctrl_k_finds_and_copies_one(self, page: PlaybookPage) -> None:
        assert offers("报价 不存在", page.desk, []) == []
        told = [one for one in offers("总账", page.desk, []) if one.icon == "copy"]
        assert [one.chip for one in told] == ["价格"]
        told[0].run()
        assert "总账" in QGuiApplication.clipboard().text()


@pytest.mark.parametrize(
    ("language", "look"),
    [pytest.param("zh_CN", "light", marks=pytest.mark.long), ("en", "dark")],
)
def test_nothing_is_cut_unnamed_or_out_of_place(
    page: PlaybookPage, dressed: QApplication, language: str, look: str
) -> None:
    set_language(language)
    theme.apply(dressed, look)
    ideal_profile.save({"sizes": ["large"], "pains": ["停机"]}, NOW)
    score_rules.save(WEIGHTS, 30, NOW)
    STEPS.leave_out("lead.profile", NOW)
    found: list[str] = []
    for part in ("ideal", "score", "stage.lead", "phrases", "coach"):
        page.show_part(part)
        settle()
        found += [f"{part}: {one}" for one in audit(page)]
    assert not found


def test_the_language_is_followed_while_it_runs(page: PlaybookPage) -> None:
    page.show_part("stage.lead")
    assert texts(page.stages.steps)[1] == "已与理想客户画像对照"
    set_language("en")
    settle()
    assert texts(page.stages.steps)[1] == "Held against our ideal client"
    assert page.title.text() == "Playbook"
