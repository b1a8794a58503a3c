"""Cards moved by mouse and by keyboard, and what a gate says when evidence lacks."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from salesdesk.sales import (
    client_list,
    clients,
    dossier,
    opportunities,
    opportunity_lines,
    pipeline_cards,
)
from salesdesk.ui.dossier.score_editor import ScoreEditor
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.pipeline.drag import Ghost
from tests.conftest import NOW
from tests.sales.play import rate, recorded
from tests.ui.pipeline.probe import ALT, CTRL, LEFT, Probe


def test_the_board_has_a_column_for_each_open_stage_and_for_what_is_won(probe: Probe) -> None:
    shown = [stage for stage, lane in probe.view.board.lanes.items() if not lane.isHidden()]
    assert shown == [
        "lead", "qualified", "contacted", "discovery", "proposal", "negotiation", "won",
    ]  # fmt: skip
    assert probe.cards("proposal") == [probe.deal("银杏叶").id]
    assert "¥520,000" in probe.view.board.lanes["proposal"].sum.text()
    assert probe.view.board.lanes["contacted"].name.text().endswith("2")


def test_a_card_with_all_evidence_moves_at_once_and_back_by_undo(probe: Probe) -> None:
    deal = probe.deal("橙子岛").id
    probe.drag(deal, probe.lane("proposal"))
    assert probe.view.dialog is None
    assert probe.stage(deal) == "proposal"
    assert deal in probe.cards("proposal")
    assert deal not in probe.cards("discovery")
    probe.undo()
    assert deal in probe.cards("discovery")


def test_a_refused_drag_says_what_lacks_and_takes_it(probe: Probe) -> None:
    deal = probe.deal("纸飞机").id
    probe.drag(deal, probe.lane("won"))
    assert probe.stage(deal) == "negotiation"
    gates = probe.dialog.gates
    assert gates.missing() == ["contract"]
    assert "签订合同" in gates.lacking.text() or "合同" in gates.lacking.text()
    assert not gates.go.isEnabled()
    probe.state("contract", "2026-09-30", "XZ-XS-2026-0013")
    assert gates.missing() == ["contract"], "a day to come proves nothing"
    probe.state("contract", "9/16", "XZ-XS-2026-0013")
    assert gates.missing() == []
    probe.go()
    assert probe.stage(deal) == "won"
    assert deal in probe.cards("won")
    fact = opportunity_lines.moves(deal)[-1].evidence["contract"]
    assert (str(fact.on), fact.text) == ("2026-09-16", "XZ-XS-2026-0013")
    probe.undo()
    assert probe.stage(deal) == "negotiation"


def test_a_missing_score_is_rated_inside_the_dialog(probe: Probe) -> None:
    deal = probe.deal("萤火虫")
    probe.drag(deal.id, probe.lane("qualified"))
    dialog = probe.dialog
    assert "score" in dialog.gates.missing()
    add = dialog.gates.rows["score"].add
    assert add is not None
    QTest.mouseClick(add, LEFT)
    probe.rest()
    assert dialog.form is not None
    editor: object = dialog.form.editor
    assert isinstance(editor, ScoreEditor)
    for row in editor.rows:
        row.points.dots.setFocus()
        QTest.keyClicks(row.points.dots, "4")
    dialog.form.save()
    probe.rest()
    assert dialog.stack.currentWidget() is dialog.gates
    assert dialog.gates.missing() == []
    assert "80" in dialog.gates.rows["score"].told.text()
    assert probe.view.focusWidget() is dialog.gates.go
    probe.key(Qt.Key.Key_Return, CTRL)
    assert probe.stage(deal.id) == "qualified"


def test_a_need_is_noted_inside_the_dialog_and_no_decider_needs_a_reason(probe: Probe) -> None:
    deal = probe.deal("蒲公英")
    probe.drag(deal.id, probe.lane("proposal"))
    gates = probe.dialog.gates
    assert "explicit_need" in gates.missing()
    add = gates.rows["explicit_need"].add
    assert add is not None
    QTest.mouseClick(add, LEFT)
    probe.rest()
    assert probe.dialog.form is not None
    editor: object = probe.dialog.form.editor
    assert isinstance(editor, FormEditor)
    editor.cell("words").entry.focus_target().setFocus()
    editor.set_value("words", "排队降到十分钟就买")
    probe.dialog.form.save()
    probe.rest()
    assert "explicit_need" not in gates.missing()
    words = [need.words for need in dossier.dossier(deal.client_id).needs if need.explicit]
    assert "排队降到十分钟就买" in words
    waive = gates.rows["economic_buyer"].waive
    if waive is not None and not gates.rows["economic_buyer"].met():
        waive.setChecked(True)
        assert gates.missing()[-1] == "reason"
        gates.reason.setPlainText("院长只在评审会出席")
    for key in [key for key in gates.missing() if key != "reason"]:
        probe.state(key, "9/15", "约好试用")
    probe.go()
    assert probe.stage(deal.id) == "proposal"


def test_one_in_the_chain_is_named_the_decider_by_one_click(probe: Probe) -> None:
    deal = probe.deal("银杏叶")
    assert pipeline_cards.gaps(deal, probe.desk.now()).behind == ("economic_buyer",)
    probe.drag(deal.id, probe.lane("discovery"))
    gates = probe.dialog.gates
    assert gates.missing() == ["reason"]
    gates.reason.setPlainText("招标推迟，重新确认需求")
    probe.go()
    assert probe.stage(deal.id) == "discovery"
    probe.drag(deal.id, probe.lane("proposal"))
    gates = probe.dialog.gates
    assert gates.missing() == ["economic_buyer"]
    seat = dossier.dossier(deal.client_id).seats[0]
    gates.rows["economic_buyer"].picked.emit(seat.id)
    probe.rest()
    assert gates.missing() == []
    assert seat.name in gates.rows["economic_buyer"].told.text()
    probe.go()
    assert probe.stage(deal.id) == "proposal"
    assert opportunity_lines.moves(deal.id)[-1].overridden == ()


def test_a_card_is_lost_on_the_bar_below_with_reason_and_a_new_rival(probe: Probe) -> None:
    deal = probe.deal("纸飞机").id
    port = probe.grip(deal)
    assert probe.view.board.bar.isVisible()
    zone = probe.view.board.bar.zones["lost"]
    there = port.mapFromGlobal(zone.mapToGlobal(zone.rect().center()))
    QTest.mouseMove(port, there)
    QTest.mouseRelease(port, LEFT, pos=there)
    probe.rest()
    assert not probe.view.board.bar.isVisible()
    gates = probe.dialog.gates
    assert gates.missing() == ["rival", "reason"]
    rival = gates.rows["rival"].rival
    assert rival is not None
    rival.setEditText("演示新对手")
    assert "演示新对手" in gates.rows["rival"].told.text()
    price = next(b for b in gates._pills.findChildren(type(gates.go)) if b.text() == "价格")
    QTest.mouseClick(price, LEFT)
    probe.go()
    told = opportunity_lines.get(deal)
    assert (told.stage, told.rival, told.loss_reason) == ("lost", "演示新对手", "价格")
    assert "演示新对手" in pipeline_cards.competitor_names()
    probe.undo()
    assert probe.stage(deal) == "negotiation"
    assert "演示新对手" not in pipeline_cards.competitor_names()


def test_a_rival_nobody_knows_is_created_by_the_line_that_offers_it(probe: Probe) -> None:
    deal = probe.deal("纸飞机").id
    probe.view.move_deal(deal, "lost")
    gates = probe.dialog.gates
    row = gates.rows["rival"]
    assert row.rival is not None
    assert row.offering is not None
    edit = row.rival.lineEdit()
    assert edit is not None
    edit.setFocus()
    edit.clear()
    QTest.keyClicks(edit, "Demo Rival Z")
    assert row.offering.lines() == ["+ 新增竞争对手“Demo Rival Z”"]
    popup = row.offering.popup()
    assert popup is not None
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    probe.rest()
    assert gates.missing() == ["reason"]
    gates.reason.setFocus()
    QTest.keyClicks(gates.reason, "price")
    probe.go()
    told = opportunity_lines.get(deal)
    assert (told.stage, told.rival, told.loss_reason) == ("lost", "Demo Rival Z", "price")
    assert [name for _, name in told.rivals] == ["Demo Rival Z"]
    probe.undo()
    assert "Demo Rival Z" not in pipeline_cards.competitor_names()


def test_the_card_follows_the_pointer_and_the_column_below_it_is_shown(probe: Probe) -> None:
    port, where = probe.spot(probe.deal("橙子岛").id)
    target = probe.lane("proposal")
    there = port.mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mousePress(port, LEFT, pos=where)
    QTest.mouseMove(port, there)
    ghost = probe.view.board.findChild(Ghost)
    assert isinstance(ghost, Ghost)
    middle = port.mapFromGlobal(ghost.mapToGlobal(ghost.rect().center()))
    assert (middle - there).manhattanLength() < 20
    assert target.property("card") == "target"
    probe.key(Qt.Key.Key_Escape)
    assert target.property("card") == "sunken"
    QTest.mouseRelease(port, LEFT, pos=there)


def test_esc_lets_a_dragged_card_stay(probe: Probe) -> None:
    deal = probe.deal("橙子岛").id
    port = probe.grip(deal)
    QTest.keyClick(probe.view.board.lanes["discovery"].cards, Qt.Key.Key_Escape)
    assert not probe.view.board.bar.isVisible()
    target = probe.lane("proposal")
    there = port.mapFromGlobal(target.mapToGlobal(target.rect().center()))
    QTest.mouseRelease(port, LEFT, pos=there)
    assert probe.stage(deal) == "discovery"


def test_arrows_walk_and_move_with_alt(probe: Probe) -> None:
    board = probe.view.board
    probe.view.take_focus()
    assert board.current() is not None
    while (card := board.current()) is not None and card.id != probe.deal("橙子岛").id:
        probe.key(Qt.Key.Key_Right)
    deal = probe.deal("橙子岛").id
    probe.key(Qt.Key.Key_Right, ALT)
    assert probe.stage(deal) == "proposal"
    assert (now := board.current()) is not None
    assert now.id == deal, "the keyboard goes with the card"
    probe.key(Qt.Key.Key_Left, ALT)
    assert probe.stage(deal) == "proposal", "one step back asks why"
    assert probe.dialog.gates.reason.hasFocus()
    probe.dialog.gates.reason.setPlainText("需求又变了")
    probe.key(Qt.Key.Key_Return, CTRL)
    assert probe.stage(deal) == "discovery"
    assert opportunity_lines.moves(deal)[-1].reason == "需求又变了"
    probe.key(Qt.Key.Key_Return)
    assert probe.opened == [probe.deal("橙子岛").client_id]


def test_tab_and_esc_stay_inside_the_dialog(probe: Probe) -> None:
    deal = probe.deal("纸飞机").id
    probe.view.board.choose(deal)
    probe.key(Qt.Key.Key_Right, ALT)
    dialog = probe.dialog
    for _ in range(12):
        probe.key(Qt.Key.Key_Tab)
        focused = probe.view.window().focusWidget()
        assert focused is not None
        assert dialog.isAncestorOf(focused)
    probe.key(Qt.Key.Key_Escape)
    assert probe.view.dialog is None
    assert probe.stage(deal) == "negotiation"


def test_what_has_ended_is_shown_on_wish_and_taken_up_as_a_new_one(probe: Probe) -> None:
    old = probe.deal("折纸鹤").id
    probe.view.filters.ended.setChecked(True)
    probe.rest()
    assert old in probe.cards("closed")
    probe.drag(old, probe.lane("contacted"))
    gates = probe.dialog.gates
    assert "reason" in gates.missing()
    assert "visit" in gates.missing(), "only what took place since counts"
    client = client_list.resolve("折纸鹤")
    wanted: list[int] = []
    probe.desk.visit_plan_wanted.connect(wanted.append)
    add = gates.rows["visit"].add
    assert add is not None
    QTest.mouseClick(add, LEFT)
    probe.rest()
    assert wanted == [client]
    assert probe.stage(old) == "lost"


def come_back(probe: Probe) -> None:
    """Look at another page and come back to the board."""
    probe.view.hide()
    probe.rest()
    probe.view.show()
    probe.rest()


def test_a_move_is_offered_again_when_the_visit_it_lacked_was_recorded(probe: Probe) -> None:
    client = clients.create({"name": "演示新客户"}, NOW)
    deal = opportunities.create(client, {"title": "新项目"}, NOW)
    rate(client, 4, NOW.date())
    probe.view.move_deal(deal, "discovery")
    probe.rest()
    dialog = probe.dialog
    probe.state("interview", "9/16", "首访")
    add = dialog.gates.rows["visit"].add
    assert add is not None
    QTest.mouseClick(add, LEFT)
    come_back(probe)
    assert dialog.isHidden(), "there is nothing new to say"
    recorded(client, NOW - timedelta(hours=2))
    assert dialog.isHidden()
    before = probe.stage(deal)
    come_back(probe)
    assert probe.dialog is dialog
    assert dialog.isVisible()
    assert "visit" not in dialog.gates.missing()
    assert dialog.gates.rows["interview"].met(), "what was stated is kept"
    assert dialog.gates.deal.stage == before
    assert probe.stage(deal) == before, "nothing moves before one says so"
    assert dialog.isAncestorOf(probe.view.window().focusWidget() or probe.view)


def test_a_move_that_the_visit_brought_about_is_not_offered_again(probe: Probe) -> None:
    old = probe.deal("折纸鹤").id
    probe.view.move_deal(old, "contacted")
    probe.rest()
    probe.dialog.add_evidence("visit")
    recorded(client_list.resolve("折纸鹤"), NOW - timedelta(hours=2))
    come_back(probe)
    assert probe.view.dialog is None
    assert probe.stage(probe.deal("折纸鹤").id) == "contacted"


def test_a_move_that_waits_gives_way_to_another(probe: Probe) -> None:
    old, other = probe.deal("折纸鹤").id, probe.deal("纸飞机").id
    probe.view.move_deal(old, "contacted")
    probe.rest()
    probe.dialog.add_evidence("visit")
    probe.view.move_deal(other, "won")
    probe.rest()
    assert probe.dialog.gates.deal.id == other
    probe.key(Qt.Key.Key_Escape)
    come_back(probe)
    assert probe.view.dialog is None
