"""Planning, moves and record of a visit, through their pages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from salesdesk.i18n import set_language
from salesdesk.sales import chain, clients, drafts, plan, visit_lines, visit_records, visits
from salesdesk.store import journal
from salesdesk.ui import theme
from salesdesk.ui.form_editor.words import WordsEntry
from salesdesk.ui.visit.detail import VisitDetail
from salesdesk.ui.visit.planning import VisitPlanning
from salesdesk.ui.visit.record import VisitRecordPage
from salesdesk.ui.widgets.buttons import Button
from tests.ui.audit import audit
from tests.ui.day_world import QUESTIONS, THURSDAY, Thursday, at, record_answers
from tests.ui.plan_probe import Probe, click, names, settle
from tests.ui.visit_probe import ask, editor_of, fill, offered, panel_of

# --- planning ---------------------------------------------------------------------------------


def test_planning_for_a_client(probe: Probe, ids: Thursday) -> None:
    probe.desk.plan_visit(ids.orange)
    page = probe.page(VisitPlanning)
    editor = editor_of(page)
    values = editor.values()
    assert values["starts_at"] == "2026-09-17T10:30+08:00", "the next free half hour"
    assert values["ends_at"] == "2026-09-17T11:30+08:00"
    assert values["place"] == "演示市海棠路 8 号"
    assert values["our_people"] == ["林示例"]
    assert page.missing.keys == ["objective", "opening_questions"]
    fill(editor, objective="约试用", opening_questions=QUESTIONS[:2])
    assert page.missing.keys == ["opening_questions"], "two are too few"
    page.save()
    assert probe.tab.visit_page is page
    fill(editor, opening_questions=QUESTIONS, kit=["samples"], client_people=["演示李雯"])
    assert page.missing.keys == []
    assert page.missing.complete.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    made = visit_lines.get(probe.page(VisitDetail).visit)
    assert (made.objective, made.client_people) == ("约试用", ("演示李雯",))
    assert drafts.pending() == []
    assert probe.page(VisitDetail).banner.text.text() == "拜访已安排。"
    journal.undo()
    assert probe.tab.visit_page is None, "the page of a visit taken back goes away"


def test_choosing_the_client_by_typing(probe: Probe, ids: Thursday) -> None:
    probe.tab.new_here()
    page = probe.page(VisitPlanning)
    assert page.picker is not None
    assert len(page.picker.rows) == 3
    page.picker.box.setFocus()
    QTest.keyClicks(page.picker.box, "bjm")
    assert page.picker.ids == [ids.polarcat]
    QTest.keyClick(page.picker.box, Qt.Key.Key_Return)
    settle()
    assert page.client == ids.polarcat
    assert editor_of(page).values()["client_people"] == ["演示赵敏"], "the only one known"
    fill(editor_of(page), objective="谈续费")
    page.pick_client()
    page.take_client(ids.orange)
    assert editor_of(page).values()["objective"] == "谈续费", "another client, the same aim"
    assert editor_of(page).values()["place"] == "演示市海棠路 8 号"


def test_an_unknown_client(probe: Probe) -> None:
    probe.tab.new_here()
    picker = probe.page(VisitPlanning).picker
    assert picker is not None
    picker.box.setText("没有这家")
    assert picker.none.isVisible()
    assert picker.create_row is not None
    assert picker.create_row.accessibleName() == "新建客户“没有这家”"
    QTest.keyClick(picker.box, Qt.Key.Key_Down)
    QTest.keyClick(picker.create_row, Qt.Key.Key_Return)
    settle()
    page = probe.page(VisitPlanning)
    assert page.client is not None
    assert clients.get(page.client).name == "没有这家", "made where it was typed, and taken"
    journal.undo()


def test_a_client_called_exactly_that_is_not_made_twice(probe: Probe, ids: Thursday) -> None:
    probe.tab.new_here()
    picker = probe.page(VisitPlanning).picker
    assert picker is not None
    picker.box.setText("演示")
    assert picker.create_row is not None, "others may be called like that"
    picker.box.setText(clients.get(ids.polarcat).name)
    assert picker.create_row is None


def test_a_person_nobody_knows_is_added_where_they_are_typed(probe: Probe, ids: Thursday) -> None:
    probe.desk.plan_visit(ids.polarcat)
    page = probe.page(VisitPlanning)
    entry = editor_of(page).cell("client_people").entry
    assert isinstance(entry, WordsEntry)
    assert entry.offering is not None
    entry.offering.offer("演示赵")
    assert entry.offering.lines() == ["演示赵敏", "+ 将 演示赵 加入决策链"]
    entry.offering.offer("演示新人")
    assert entry.offering.lines() == ["+ 将 演示新人 加入决策链"]
    entry.edit.setText("演示新人")
    popup = entry.offering.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    assert entry.edit.text() == "演示新人", "going over the offer changes nothing"
    QTest.keyClick(popup, Qt.Key.Key_Return)
    settle()
    assert "演示新人" in [seat.name for seat in chain.seats(ids.polarcat)]
    assert "演示新人" in editor_of(page).values()["client_people"]
    journal.undo()
    assert "演示新人" not in [seat.name for seat in chain.seats(ids.polarcat)]


def test_do_not_contact_is_refused(probe: Probe, ids: Thursday) -> None:
    clients.set_do_not_contact(ids.polarcat, "客户要求", probe.world.now)
    probe.desk.plan_visit(ids.polarcat)
    page = probe.page(VisitPlanning)
    assert page.banner.isVisible()
    assert "客户要求" in page.banner.text.text()
    assert page.editor is None
    page.save()
    assert len(visit_lines.of_client(ids.polarcat)) == 2, "no third one was planned"


def test_a_clash_is_shown_and_does_not_block(probe: Probe, ids: Thursday) -> None:
    probe.desk.plan_visit(ids.cloudbear)
    page = probe.page(VisitPlanning)
    assert not page.clash.isVisible()
    fill(editor_of(page), starts_at="2026-09-17T14:45+08:00", objective="看样",
         opening_questions=QUESTIONS)  # fmt: skip
    assert editor_of(page).values()["ends_at"] == "2026-09-17T15:45+08:00", "the length is kept"
    assert page.clash.isVisible()
    assert "演示橙子岛便利" in page.clash.label.text()
    page.save()
    probe.desk.show_day(THURSDAY)
    assert sum(one.clash for one in probe.tab.day_page.agenda.blocks) == 3


def test_a_day_off_and_wrong_times_are_told(probe: Probe, ids: Thursday) -> None:
    probe.desk.plan_visit(ids.cloudbear)
    page = probe.page(VisitPlanning)
    fill(editor_of(page), starts_at="2026-09-19T09:00+08:00", objective="看样",
         opening_questions=QUESTIONS)  # fmt: skip
    assert "休息日" in page.day_off.label.text()
    fill(editor_of(page), ends_at="2026-09-19T08:00+08:00")
    page.save()
    assert page.banner.isVisible()
    assert probe.tab.visit_page is page


def test_a_plan_left_is_found_again(probe: Probe, ids: Thursday) -> None:
    probe.desk.plan_visit(ids.orange)
    line = editor_of(probe.page(VisitPlanning)).cell("objective").entry.focus_target()
    QTest.keyClicks(line, "half typed")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert probe.tab.visit_page is None
    assert [one.subject for one in drafts.pending()] == [f"client:{ids.orange}"]
    probe.desk.plan_visit(ids.orange)
    assert editor_of(probe.page(VisitPlanning)).values()["objective"] == "half typed"


def test_changing_a_plan(probe: Probe, ids: Thursday) -> None:
    probe.desk.show_visit(ids.clashing)
    click(probe.page(VisitDetail), "edit")
    page = probe.page(VisitPlanning)
    fill(editor_of(page), starts_at="2026-09-17T17:00+08:00")
    page.save()
    line = visit_lines.get(ids.clashing)
    assert (line.starts_at, line.ends_at) == (at("17 17:00"), at("17 17:45"))
    assert line.state == "planned"


def test_another_time_of_a_confirmed_visit_is_told_and_waits_again(
    probe: Probe, ids: Thursday
) -> None:
    probe.desk.show_visit(ids.confirmed)
    click(probe.page(VisitDetail), "edit")
    page = probe.page(VisitPlanning)
    confirmed = editor_of(page).values()["starts_at"]
    assert not page.agreement.isVisible()
    fill(editor_of(page), objective="定试用日期")
    assert not page.agreement.isVisible(), "the aim is ours alone"
    fill(editor_of(page), starts_at="2026-09-17T15:30+08:00")
    assert "另一个时间" in page.agreement.told.text()
    page.agreement.box.setChecked(True)
    fill(editor_of(page), starts_at=confirmed)
    assert not page.agreement.isVisible()
    assert not page.agreement.agreed(), "what was said of another time is forgotten"
    fill(editor_of(page), starts_at="2026-09-17T15:30+08:00", place="演示总部")
    assert "时间和地点" in page.agreement.told.text()
    page.save()
    detail = probe.page(VisitDetail)
    assert detail.chip.text() == "未确认"
    told = " ".join(label.text() for label in detail.history.findChildren(QLabel))
    assert "待重新确认" in told
    assert "时间有变更。 地点有变更。" in told
    journal.undo()
    assert detail.chip.text() == "已确认"


def test_what_is_agreed_already_stays_confirmed(probe: Probe, ids: Thursday) -> None:
    probe.desk.show_visit(ids.confirmed)
    click(probe.page(VisitDetail), "edit")
    page = probe.page(VisitPlanning)
    fill(editor_of(page), place="演示总部")
    QTest.keyClick(page.agreement.box, Qt.Key.Key_Space)
    assert "保持已确认" in page.agreement.told.text()
    page.save()
    assert probe.page(VisitDetail).chip.text() == "已确认"
    assert visit_lines.get(ids.confirmed).place == "演示总部"


def test_who_came_along_before_is_offered(probe: Probe, ids: Thursday) -> None:
    visits.edit(ids.clashing, {"our_people": ["林示例", "演示同事"]}, probe.world.now)
    probe.desk.plan_visit(ids.orange)
    assert offered(editor_of(probe.page(VisitPlanning)), "our_people", "同") == ["演示同事"]
    probe.desk.record_visit(ids.held)
    assert offered(editor_of(probe.page(VisitRecordPage)), "our_people", "同") == ["演示同事"]


# --- moves ------------------------------------------------------------------------------------


def test_buttons_only_for_what_is_allowed(probe: Probe, ids: Thursday) -> None:
    probe.desk.show_visit(ids.clashing)
    page = probe.page(VisitDetail)
    assert names(page) == {
        "start", "confirm", "done", "edit", "reschedule", "cancel", "interview", "brief",
    }  # fmt: skip
    probe.desk.show_visit(ids.held)
    assert names(probe.page(VisitDetail)) == {"record", "interview", "brief"}
    assert "还剩 20 分钟" in probe.page(VisitDetail).banner.text.text()


def test_confirming(probe: Probe, ids: Thursday) -> None:
    panel = ask(probe, ids.clashing, "confirm")
    assert panel.form.values()["who"] == "演示赵敏"
    panel.form.set_value("who", "")
    panel.take()
    assert visit_lines.get(ids.clashing).state == "planned", "who confirmed is asked for"
    panel.form.set_value("who", "演示赵敏")
    panel.take()
    assert visit_lines.get(ids.clashing).state == "confirmed"
    page = probe.page(VisitDetail)
    assert page.panel is None
    assert page.chip.text() == "已确认"
    journal.undo()
    assert page.chip.text() == "未确认", "the page hears of the undo"


def test_it_took_place_unconfirmed(probe: Probe, ids: Thursday) -> None:
    probe.world.now = at("17 15:20")
    panel = ask(probe, ids.clashing, "done")
    panel.form.set_value("ended_at", "2026-09-17T16:00+08:00")
    panel.take()
    assert panel.fault.isVisible(), "no visit of the future has taken place"
    panel.form.set_value("ended_at", "2026-09-17T14:00+08:00")
    panel.take()
    assert panel.fault.isVisible(), "nor one that ends before it begins"
    panel.form.set_value("ended_at", "2026-09-17T15:15+08:00")
    panel.take()
    line = visit_lines.get(ids.clashing)
    assert (line.state, line.ended_at) == ("done", at("17 15:15"))
    assert visit_lines.moves(ids.clashing)[-1][3] == {"unconfirmed": True}
    assert "55 分钟" in probe.page(VisitDetail).banner.text.text()


def test_cancelling_needs_a_reason(probe: Probe, ids: Thursday) -> None:
    panel = ask(probe, ids.clashing, "cancel")
    panel.take()
    assert visit_lines.get(ids.clashing).state == "planned"
    panel.form.set_value("reason", "客户出差")
    panel.take()
    assert visit_lines.get(ids.clashing).state == "cancelled"
    assert names(probe.page(VisitDetail)) == {"brief"}


def test_rescheduling_makes_a_linked_visit(probe: Probe, ids: Thursday) -> None:
    panel = ask(probe, ids.confirmed, "reschedule")
    assert panel.form.values()["starts_at"] == "2026-09-18T10:30+08:00", "the next free half hour"
    panel.form.set_value("reason", "店长临时有会")
    panel.take()
    new = probe.page(VisitDetail)
    assert new.visit != ids.confirmed
    assert visit_lines.get(new.visit).follows_id == ids.confirmed
    assert visit_lines.get(ids.confirmed).state == "rescheduled"
    (link,) = new.links.findChildren(Button)
    assert "改期自" in link.text()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    old = probe.page(VisitDetail)
    assert old.visit == ids.confirmed
    assert any("改至" in one.text() for one in old.links.findChildren(Button))


def test_nobody_came(probe: Probe, ids: Thursday) -> None:
    probe.world.now = at("17 14:20")
    panel = ask(probe, ids.confirmed, "no_show")
    assert panel.form.values()["waited"] == 20
    panel.form.set_value("action", "电话未接，留言改约")
    panel.form.set_value("waited", 10)
    panel.take()
    assert panel.fault.isVisible(), "15 minutes are to be waited"
    panel.form.set_value("waited", 20)
    panel.take()
    assert visit_lines.get(ids.confirmed).state == "no_show"


def test_esc_leaves_the_panel_and_then_the_page(probe: Probe, ids: Thursday) -> None:
    panel = ask(probe, ids.clashing, "cancel")
    QTest.keyClick(panel.form, Qt.Key.Key_Escape)
    assert probe.page(VisitDetail).panel is None
    assert visit_lines.get(ids.clashing).state == "planned"
    QTest.keyClick(probe.page(VisitDetail), Qt.Key.Key_Escape)
    assert probe.tab.visit_page is None


def test_a_change_elsewhere_does_not_disturb_an_open_panel(probe: Probe, ids: Thursday) -> None:
    panel = ask(probe, ids.clashing, "cancel")
    panel.form.set_value("reason", "客户出差")
    plan.add("别处的改动", THURSDAY)
    assert panel_of(probe) is panel
    assert panel.form.values()["reason"] == "客户出差"


# --- looks ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "sizes"),
    [
        ("zh_CN", ((1280, 743),)),
        ("en", ((1024, 583),)),
        pytest.param("zh_CN", ((1280, 743), (1024, 583)), marks=pytest.mark.long),
        pytest.param("en", ((1280, 743), (1024, 583)), marks=pytest.mark.long),
    ],
)
def test_nothing_is_cut(
    probe: Probe,
    ids: Thursday,
    dressed: QApplication,
    language: str,
    sizes: tuple[tuple[int, int], ...],
) -> None:
    theme.apply(dressed, "dark")
    set_language(language)
    visit_records.record(ids.held, record_answers(), probe.world.now)
    faults: dict[str, list[str]] = {}
    for size in sizes:
        probe.tab.resize(*size)

        def look(name: str) -> None:
            settle()
            if found := audit(probe.tab):
                faults[f"{name} {probe.tab.width()}"] = found

        probe.desk.show_visit(ids.confirmed)
        look("planned")
        for move in ("done", "reschedule", "cancel"):
            probe.page(VisitDetail).ask(move)
            look(move)
        probe.desk.show_visit(ids.held)
        look("recorded")
        probe.desk.record_visit(ids.held)
        look("record")
        probe.desk.plan_visit(ids.orange)
        look("planning")
        probe.desk.show_visit(ids.confirmed)
        click(probe.page(VisitDetail), "edit")
        fill(editor_of(probe.page(VisitPlanning)), place="")
        look("confirmed otherwise")
        probe.tab.new_here()
        look("picker")
    assert faults == {}


def test_an_open_form_follows_the_language(probe: Probe, ids: Thursday) -> None:
    probe.desk.record_visit(ids.held)
    page = probe.page(VisitRecordPage)
    fill(editor_of(page), key_points="谈了换模")
    set_language("en")
    settle()
    assert page.chip.text() == "20 min left"
    assert page.save_button.text() == "Save the record"
    assert editor_of(page).values()["key_points"] == "谈了换模"
