"""What the dossier shows from the playbook: the stage's checklist, the ideal client, proposals."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from salesdesk.sales import ideal_profile, plan, score_rules, scoring, stage_steps
from salesdesk.sales.score import WEIGHTS
from salesdesk.store import journal
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.fit_line import FitLine
from salesdesk.ui.dossier.score_editor import ScoreEditor
from salesdesk.ui.dossier.tab import DossierTab
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import Chip
from tests.ui.dossier.data import NOW, POINTS, TODAY, rate
from tests.ui.form_probe import settle

WANTED = {
    "industries": ["manufacturing"], "sizes": ["large"], "revenues": ["from_100m"],
    "roles": ["economic_buyer", "gatekeeper"], "pains": ["换模"],
}  # fmt: skip


def told(widget: QWidget) -> str:
    settle()
    labels = [one for one in widget.findChildren(QLabel) if one.isVisible()]
    return "\n".join(one.text() for one in labels)


def chips(widget: QWidget) -> list[str]:
    settle()
    return [one.text() for one in widget.findChildren(Chip) if one.isVisible()]


class TestStage:
    def test_the_furthest_opportunity_asks_and_is_ticked(
        self, tab: DossierTab, ids: dict[str, int]
    ) -> None:
        card = tab.pane.reading.overview.stage
        assert chips(card) == ["谈判"]
        assert "0 / 4" in told(card)
        assert "有给有取" in told(card), "the hint of this stage"
        QTest.mouseClick(card.boxes["negotiation.floor"], Qt.MouseButton.LeftButton)
        card = tab.pane.reading.overview.stage
        assert "1 / 4" in told(card)
        assert "negotiation.floor" not in card.boxes
        kept = stage_steps.current_of(ids["cloud"])
        assert kept is not None
        assert kept.ticked == {"negotiation.floor"}
        journal.undo()
        assert "0 / 4" in told(card)

    def test_what_is_done_can_be_seen_and_opened_again(
        self, tab: DossierTab, ids: dict[str, int]
    ) -> None:
        deal = stage_steps.current_of(ids["cloud"])
        assert deal is not None
        stage_steps.tick(deal.opportunity_id, "negotiation.terms", NOW)
        card = tab.pane.reading.overview.stage
        (toggle,) = [one for one in card.findChildren(Button) if "已完成" in one.text()]
        toggle.click()
        assert card.boxes["negotiation.terms"].isChecked()
        card.boxes["negotiation.terms"].click()
        again = stage_steps.current_of(ids["cloud"])
        assert again is not None
        assert again.ticked == frozenset()

    def test_the_users_own_steps_are_asked_too(self, tab: DossierTab) -> None:
        ref = stage_steps.STEPS.add("negotiation", "请总经理出面", "step")
        stage_steps.STEPS.leave_out("negotiation.floor", NOW)
        card = tab.pane.reading.overview.stage
        assert "请总经理出面" in told(card)
        assert ref in card.boxes
        assert "negotiation.floor" not in card.boxes

    def test_its_phrases_are_copied_from_the_menu(self, tab: DossierTab) -> None:
        menu = tab.pane.reading.overview.stage.menu()
        actions = [one for one in menu.actions() if not one.isSeparator()]
        actions[0].trigger()
        assert QGuiApplication.clipboard().text() == actions[0].toolTip()
        assert "价格" in QGuiApplication.clipboard().text()

    def test_editing_leads_to_the_stage_in_the_playbook(
        self, tab: DossierTab, desk: Desk, qtbot: QtBot
    ) -> None:
        with qtbot.waitSignal(desk.page_wanted) as asked:
            tab.pane.reading.overview.stage.edit_button.click()
        assert asked.args == ["playbook/stage.negotiation"]

    def test_without_an_opportunity_there_is_nothing_to_ask(
        self, tab: DossierTab, ids: dict[str, int]
    ) -> None:
        tab.show_client(ids["grey"])
        assert not tab.pane.reading.overview.stage.isVisible()


class TestFit:
    def test_it_asks_for_a_description_first(
        self, tab: DossierTab, desk: Desk, qtbot: QtBot
    ) -> None:
        card = tab.pane.reading.overview.fit
        (describe,) = [one for one in card.findChildren(Button) if one.isVisible()]
        with qtbot.waitSignal(desk.page_wanted) as asked:
            describe.click()
        assert asked.args == ["playbook/ideal"]

    def test_every_dimension_has_verdict_and_fact(self, tab: DossierTab) -> None:
        ideal_profile.save(WANTED, NOW)
        card = tab.pane.reading.overview.fit
        assert chips(card) == ["符合", "不符合", "未知", "不符合", "符合"]
        seen = told(card)
        assert "5 项中符合 2 项，1 项未知" in seen
        assert "制造 · 8月30日" in seen
        assert "还缺：守门" in seen
        assert "换模时间减半" in seen

    def test_the_editor_shows_it_beside_its_criterion_and_takes_it_up(
        self, tab: DossierTab, ids: dict[str, int]
    ) -> None:
        ideal_profile.save(WANTED, NOW)
        tab.pane.rate()
        assert tab.pane.form is not None
        editor: object = tab.pane.form.editor
        assert isinstance(editor, ScoreEditor)
        (line,) = editor.findChildren(FitLine)
        assert chips(line)[0] == "行业: 符合"
        line.take.click()
        assert editor.rows[0].points.value() == 3  # 2 of 4 known, half up
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        kept = scoring.latest(ids["cloud"])
        assert kept is not None
        assert kept.ratings[0].points == 3
        assert "规模：不符合" in kept.ratings[0].evidence or "不符合" in kept.ratings[0].evidence
        assert kept.ratings[0].evidence_on == TODAY


class TestScore:
    def test_the_receipt_tells_facts_days_parts_and_weights(self, tab: DossierTab) -> None:
        card = tab.pane.reading.overview.score
        (show,) = [one for one in card.findChildren(Button) if one.text() == "查看依据"]
        show.click()
        seen = told(card)
        assert "现场看到 · 9月1日 · +10" in seen
        assert "默认权重：10·15·20·15·15·10·10·5" in seen
        assert "1 项依据已超过 90 天" in seen

    def test_the_age_of_facts_is_the_users(self, tab: DossierTab) -> None:
        card = tab.pane.reading.overview.score
        score_rules.save(WEIGHTS, 400, NOW)
        assert "已超过" not in told(card)
        score_rules.save(WEIGHTS, 10, NOW)
        assert "8 项依据已超过 10 天" in told(card)

    def test_the_editor_begins_with_the_weights_in_force_and_greys_what_is_old(
        self, tab: DossierTab
    ) -> None:
        score_rules.save({**WEIGHTS, "need": 25, "credit": 0}, 90, NOW)
        tab.pane.rate()
        assert tab.pane.form is not None
        editor: object = tab.pane.form.editor
        assert isinstance(editor, ScoreEditor)
        assert editor.weights()["need"] == 25
        assert "1 项依据已超过 90 天" in editor.aged.text()
        old = next(row for row in editor.rows if row.key == "budget")
        assert old.name.property("role") == "muted"
        old.day.set_value("2026-09-16")
        old.day.changed.emit()
        assert old.name.property("role") == "strong"
        assert not editor.aged.isVisible()


class TestProposed:
    def test_a_fall_is_proposed_and_put_on_the_plan_by_a_key(
        self, tab: DossierTab, ids: dict[str, int]
    ) -> None:
        card = tab.pane.reading.overview.suggested
        before = len(card.list.rows)
        rate(ids["cloud"], tuple(one - 2 for one in POINTS), date(2026, 9, 16))
        assert card.isVisible()
        row = next(
            one for one in card.list.rows if "为何降温" in one.title or "是否继续" in one.title
        )
        assert len(card.list.rows) == before + 1
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Return)
        assert row.title in [one.title for one in plan.open_for_client(ids["cloud"])]
        assert row.title not in [one.title for one in card.list.rows]
        journal.undo()
        assert row.title in [one.title for one in card.list.rows]

    def test_turned_down_by_the_cross_it_is_gone(
        self, tab: DossierTab, ids: dict[str, int]
    ) -> None:
        rate(ids["cloud"], tuple(one - 2 for one in POINTS), date(2026, 9, 16))
        card = tab.pane.reading.overview.suggested
        title = card.list.rows[0].title
        card.list.rows[0].drop.click()
        assert title not in [one.title for one in card.list.rows]
        assert title not in [one.title for one in plan.open_for_client(ids["cloud"])]
