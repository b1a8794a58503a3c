"""Forms over the dossier: drafts, the whole of form ②, basics, a new client, the score."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from salesdesk.sales import clients, drafts, events, record_history, referrers, scoring
from salesdesk.sales.dossier import dossier
from salesdesk.store import journal
from salesdesk.ui.dossier.score_editor import ScoreEditor
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.form_editor.text import TextEntry
from tests.ui.dossier.data import NOW
from tests.ui.dossier.steps import CONTROL, form, line, rest, seats


def test_leaving_a_form_keeps_a_draft_that_is_offered_again(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    QTest.keyClick(tab, Qt.Key.Key_F2)
    editor = form(tab)
    line(editor, "address").setText("苏州演示新路 1 号")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert tab.pane.form is None
    assert dossier(ids["cloud"]).answers["address"] == "苏州演示区云朵路 8 号"
    reading = tab.pane.reading
    assert reading.draft.isVisible()
    reading.draft_asked.emit("background")
    assert line(form(tab), "address").text() == "苏州演示新路 1 号"
    QTest.keyClick(form(tab), Qt.Key.Key_Return, CONTROL)
    assert dossier(ids["cloud"]).answers["address"] == "苏州演示新路 1 号"
    assert drafts.find("background", f"client:{ids['cloud']}") is None
    assert not reading.draft.isVisible()


def test_form_two_saves_the_chain_too(tab: DossierTab, ids: dict[str, int]) -> None:
    tab.pane.edit_background()
    editor = form(tab)
    values = editor.values()
    rows = [row for row in values["chain"] if row["name"] != "演示赵采购"]
    rows[0]["post"] = "董事长"
    before = journal.last_change()
    editor.set_values({**values, "chain": [*rows, {"name": "演示新人"}]})
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    known = seats(ids)
    assert known["演示王总"].post == "董事长"
    assert {"演示新人"} <= set(known)
    assert "演示赵采购" not in known
    assert known["演示李工"].points, "what the form does not ask stays"
    changes = {one.change for one in record_history.of_client(ids["cloud"])}
    assert len([one for one in changes if one > before]) == 1, "one change, one undo"


def test_a_referrer_nobody_knows_is_noted_by_the_line_that_offers_it(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tab.pane.edit_basics()
    editor = form(tab)
    entry = editor.cell("referrer").entry
    assert isinstance(entry, TextEntry)
    assert entry.offering is not None
    entry.edit.setFocus()
    entry.edit.clear()
    QTest.keyClicks(entry.edit, "Demo Otter")
    assert entry.offering.lines() == ["+ 新增转介绍人“Demo Otter”"]
    popup = entry.offering.popup()
    assert popup is not None
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    rest()
    assert entry.edit.text() == "Demo Otter"
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert tab.pane.form is None
    [noted] = [one for one in referrers.lines() if one.name == "Demo Otter"]
    assert (noted.contact_id, [client for client, _ in noted.clients]) == (None, [ids["cloud"]])
    tab.pane.edit_basics()
    known = form(tab).cell("referrer").entry
    assert isinstance(known, TextEntry)
    assert known.offering is not None
    person = referrers.people()[0]
    known.offering.offer(person)
    assert known.offering.lines() == [person], "somebody known is not offered as new"


def test_a_doubtful_credit_code_warns_and_does_not_block(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tab.pane.edit_background()
    editor = form(tab)
    line(editor, "uscc").setText("91000000MADEM00012")
    assert "校验码" in editor.cell("uscc")._below.text()
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert dossier(ids["cloud"]).answers["uscc"] == "91000000MADEM00012"


def test_a_refused_save_stays_and_says_why(tab: DossierTab, ids: dict[str, int]) -> None:
    tab.pane.edit_basics()
    editor = form(tab)
    line(editor, "name").setText("  ")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert tab.pane.form is not None
    assert tab.pane.form.banner.isVisible()
    assert dossier(ids["cloud"]).name == "演示云朵熊精密制造有限公司"


def test_a_new_client_is_warned_of_a_namesake_and_opened(
    tab: DossierTab, ids: dict[str, int], qtbot: QtBot
) -> None:
    tab.new_here()
    editor = form(tab)
    line(editor, "name").setText("云朵熊精密有限公司")
    page = tab.pane.form
    qtbot.waitUntil(lambda: page.known.isVisible())  # type: ignore[union-attr]
    line(editor, "name").setText("演示全新客户")
    qtbot.waitUntil(lambda: not page.known.isVisible())  # type: ignore[union-attr]
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert tab.pane.dossier is not None
    assert tab.pane.dossier.name == "演示全新客户"
    assert tab.list.view.current_id() == tab.pane.client


def test_the_grade_suggests_intent_and_priority(tab: DossierTab, ids: dict[str, int]) -> None:
    clients.edit(ids["cloud"], {"intent_class": "", "priority": ""}, NOW)
    tab.pane.edit_basics()
    assert "重点跟进" in form(tab).cell("intent_class")._below.text()


def test_the_score_is_typed_and_moves_along(tab: DossierTab, ids: dict[str, int]) -> None:
    tab.show_client(ids["orange"])
    tab.pane.reading.overview.score.rate_button.click()
    assert tab.pane.form is not None
    editor: object = tab.pane.form.editor
    assert isinstance(editor, ScoreEditor)
    for row, points in zip(editor.rows, (4, 5, 4, 4, 3, 3, 4, 3), strict=True):
        QTest.keyClick(row.points.dots, Qt.Key(Qt.Key.Key_0 + points))
    assert editor.total.text() == "77"
    assert not editor.provisional.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    kept = scoring.latest(ids["orange"])
    assert kept is not None
    assert (kept.score.tenths, kept.score.grade) == (770, "medium")


def test_a_day_of_the_score_that_cannot_be_read_is_marked_until_it_can(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tab.show_client(ids["orange"])
    tab.pane.rate()
    assert tab.pane.form is not None
    editor: object = tab.pane.form.editor
    assert isinstance(editor, ScoreEditor)
    days = [row.day.edit for row in editor.rows]
    for day in days[1:3]:
        QTest.keyClicks(day, "soonish")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert scoring.latest(ids["orange"]) is None
    assert days[1].hasFocus()
    assert [bool(day.property("fault")) for day in days[:4]] == [False, True, True, False]
    days[1].clear()
    QTest.keyClicks(days[1], "9/1")
    assert [bool(day.property("fault")) for day in days[:4]] == [False, False, True, False]


def test_half_a_score_is_provisional_and_weights_must_add_up(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    tab.show_client(ids["orange"])
    tab.pane.rate()
    assert tab.pane.form is not None
    editor: object = tab.pane.form.editor
    assert isinstance(editor, ScoreEditor)
    QTest.keyClick(editor.rows[0].points.dots, Qt.Key.Key_5)
    assert editor.provisional.isVisible()
    assert editor.grade.text() == "未评级"
    editor.weights_button.click()
    editor.rows[0].weight.setValue(20)
    assert "110" in editor.weights_told.text()
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert tab.pane.form.banner.isVisible()
    assert scoring.latest(ids["orange"]) is None


def test_old_facts_are_shown_old(tab: DossierTab) -> None:
    card = tab.pane.reading.overview.score
    told = [label.text() for label in card.findChildren(type(tab.list.title)) if label.isVisible()]
    assert any("1 项依据已超过 90 天" in text for text in told)


def test_the_event_a_client_was_met_at_is_picked_or_made(
    tab: DossierTab, ids: dict[str, int]
) -> None:
    known = events.save(None, {"kind": "seminar", "name": "演示研讨会", "held_on": "2026-09-10"})
    for typed, offered, name in (
        ("研讨", "演示研讨会 · 2026-09-10", "演示研讨会"),
        ("演示新品会", "+ 新增活动“演示新品会”（今天举办）", "演示新品会"),
    ):
        tab.pane.edit_basics()
        editor = form(tab)
        entry = editor.cell("met_at").entry
        assert isinstance(entry, TextEntry)
        assert entry.offering is not None
        entry.offering.offer(typed)
        assert offered in entry.offering.lines()
        entry.edit.setText(offered if not offered.startswith("+") else typed)
        QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
        event = clients.get(ids["cloud"]).met_at_id
        assert event is not None
        assert events.get(event).name == name
        assert events.get(event).leads == (ids["cloud"],)
    assert events.get(known).leads == ()
    journal.undo()
    assert events.get(known).leads == (ids["cloud"],)
