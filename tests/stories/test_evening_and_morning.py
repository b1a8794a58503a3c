"""The evening before a visit and the morning after it, lived through the widgets."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from salesdesk.i18n import current_language, translate
from salesdesk.sales import client_list, dossier, plan, timeline, visit_lines
from salesdesk.sales.health import check
from salesdesk.ui.dossier.score_editor import ScoreEditor
from salesdesk.ui.first_run import FirstRunPage
from salesdesk.ui.import_page import ImportPage
from salesdesk.ui.plan.next_visit import NextVisitCard
from salesdesk.ui.plan.waiting import WaitingCard
from salesdesk.ui.visit.detail import VisitDetail
from salesdesk.ui.visit.move_panel import MovePanel
from salesdesk.ui.visit.record import VisitRecordPage
from tests.stories.hands import CTRL, SHIFT, Clock, Hands
from tests.ui.conftest import dressed as dressed
from tests.window.tongues import data_of_workspace, foreign_words

CONTACTS = (
    "公司名称,联系人,职务,手机,电话,邮箱,城市,地址,备注\n"
    "演示山雀仪器有限公司,演示钱一,生产总监,000-0000-0041,000-0000-0042,q1@example.com,苏州,"
    "演示区山雀路 3 号,展会\n"
    "演示竹林文具,演示孙二,采购,000-0000-0043,,,杭州,,\n"
    ",,,000-0000-0044,,,,,没有名字\n"
)


@dataclass(frozen=True)
class Words:
    """What is typed, in one language."""

    scope: str
    pains: tuple[str, str, str]
    questions: tuple[str, str, str]
    evidence: str
    objective: str
    points: str
    feedback: str
    need: str
    quote: str
    objection: str
    promise: str
    step: str


WORDS = {
    "zh_CN": Words(
        "精密量具与工业传感器", ("换模时间长", "首件不稳", "排产靠人工"),
        ("每班换模几次？", "首件不良率多少？", "谁负责排产？"), "展会上主动约谈",
        "约定试用日期", "看了换模现场，停线四十分钟", "认可方案，要先试用", "换模时间减半",
        "能压到二十分钟就试", "比现在贵两成", "安排试用产线", "送试用方案",
    ),
    "en": Words(
        "Precision gauges and sensors", ("Slow changeovers", "Unstable first pieces",
        "Scheduling by hand"), ("How many changeovers a shift?", "How many first pieces fail?",
        "Who schedules?"), "Asked for a talk at the fair", "Agree on a trial date",
        "Saw a changeover, forty minutes down", "Likes it, wants a trial first",
        "Halve the changeover", "Twenty minutes and we try it", "A fifth dearer than now",
        "Reserve a line for the trial", "Send the trial proposal",
    ),
}  # fmt: skip
COMPANY = "演示山雀仪器有限公司"


def solid(text: str) -> str:
    return "".join(text.split())


@pytest.fixture
def clock() -> Clock:
    made = Clock.__new__(Clock)
    made.strikes(17, "18:30")
    return made


@pytest.fixture(params=["zh_CN", pytest.param("en", marks=pytest.mark.long)])
def hands(
    request: pytest.FixtureRequest, qtbot: QtBot, dressed: QApplication, tmp_path: Path,
    clock: Clock, monkeypatch: pytest.MonkeyPatch, stray_logs: list[logging.LogRecord],
) -> Iterator[Hands]:  # fmt: skip
    monkeypatch.setattr("salesdesk.house.system_language", lambda: request.param)
    made = Hands(qtbot, dressed, tmp_path / "data", request.param, clock, monkeypatch)
    yield made
    made.leave()
    of_no_screen = "This plugin does not support"
    stray_logs[:] = [one for one in stray_logs if of_no_screen not in one.getMessage()]


def test_evening_and_morning(hands: Hands, clock: Clock, tmp_path: Path) -> None:
    words = WORDS[hands.language]
    assert current_language() == hands.language
    _bring_contacts(hands, tmp_path)
    _know_the_client(hands, words)
    _plan_the_visit(hands, words)
    _print_for_tomorrow(hands, words, tmp_path)
    clock.strikes(18, "08:30")
    _go(hands, clock, words)
    clock.strikes(18, "11:25")
    _record(hands, words, tmp_path)
    _find_it_all_again(hands, words)
    _take_back_and_again(hands)
    _speak_both_languages(hands, words)
    hands.leave()
    hands.start()
    assert hands.window.isVisible()
    _find_it_all_again(hands, words)
    assert check(hands.window.desk.attachments, deep=True) == []


def _bring_contacts(hands: Hands, tmp_path: Path) -> None:
    file, rejects = tmp_path / "名片.csv", tmp_path / "rejects.csv"
    file.write_bytes(CONTACTS.encode("gb18030"))
    assert isinstance(hands.window.stack.currentWidget(), FirstRunPage)
    hands.click(translate("FirstRun", "Import my contacts"))
    page = hands.window.stack.currentWidget()
    assert isinstance(page, ImportPage)
    hands.files.append(file)
    hands.click(translate("ImportPage", "Choose a file…"))
    hands.until(lambda: page.outcome is not None)
    assert "演示钱一" in hands.told(), "the rows are shown before anything is written"
    assert page.outcome is not None
    assert page.outcome.run_id is None
    assert client_list.find("山雀") == []
    hands.files.append(rejects)
    hands.click(translate("ImportPage", "Save the rejected rows…"))
    hands.until(rejects.exists)
    hands.click(translate("ImportPage", "Import"))
    hands.until(lambda: page.outcome is not None and page.outcome.run_id is not None)
    tally = page.outcome.tally
    assert (tally.added, tally.rejected) == (2, 1)
    assert "000-0000-0044" in rejects.read_text("utf-8-sig")


def _know_the_client(hands: Hands, words: Words) -> None:
    hands.find("sqyq")
    assert hands.dossiers.pane.reading.head.name.text() == COMPANY
    hands.key(Qt.Key.Key_F2)
    pane = hands.dossiers.pane
    hands.fill(
        hands.editor(pane), industry="manufacturing", business_scope=words.scope,
        pains=[{"pain": pain, "capability": words.need} for pain in words.pains],
        opening_questions=list(words.questions), verified_on="2026-09-17",
    )  # fmt: skip
    assert hands.editor(pane).faults() == []
    hands.save()
    assert pane.form is None
    hands.click(translate("Dossier", "Rate now"))
    editor = pane.findChild(ScoreEditor)
    assert editor is not None
    for row, points in zip(editor.rows, "54544444", strict=True):
        row.points.dots.setFocus()
        hands.type(points)
        row.evidence.edit.setFocus()
        hands.type(words.evidence)
    hands.save()
    known = dossier.dossier(client_list.resolve(COMPANY))
    assert [one["pain"] for one in known.answers["pains"]] == list(words.pains)
    assert known.row.score_tenths == 860


def _plan_the_visit(hands: Hands, words: Words) -> None:
    hands.click(translate("Dossier", "Plan a visit"))
    page = hands.plan.visit_page
    assert page is not None
    hands.fill(
        hands.editor(page), starts_at="2026-09-18 10:00", objective=words.objective,
        kit=["brochure", "samples"],
    )  # fmt: skip
    assert hands.editor(page).values()["opening_questions"] == list(words.questions)
    hands.save()
    assert isinstance(hands.plan.visit_page, VisitDetail)
    line = hands.plan.visit_page.line
    assert line.starts_at.astimezone(hands.clock.now.tzinfo).strftime("%d %H:%M") == "18 10:00"


def _print_for_tomorrow(hands: Hands, words: Words, tmp_path: Path) -> None:
    hands.click(translate("Visit", "Show its brief"))
    brief = hands.paper(tmp_path / "brief.pdf")
    for part in (words.objective, words.questions[0], "演示钱一", COMPANY):
        assert solid(part) in brief
    hands.find("sqyq")
    hands.key(Qt.Key.Key_P, CTRL)
    form = hands.paper(tmp_path / "background.pdf")
    for part in (*words.pains, words.scope, COMPANY, "2026-09-17"):
        assert solid(part) in form


def _go(hands: Hands, clock: Clock, words: Words) -> None:
    hands.key(Qt.Key.Key_1, CTRL)
    hands.plan.show_day(clock.now.date())
    hands.settle()
    card = hands.plan.findChild(NextVisitCard)
    assert card is not None
    assert words.objective in hands.told(card)
    hands.click(translate("Visit", "Confirm"), card)
    panel = hands.plan.findChild(MovePanel)
    assert panel is not None
    hands.fill(hands.editor(panel), who="演示钱一", channel="phone")
    hands.save()
    assert isinstance(hands.plan.visit_page, VisitDetail)
    assert hands.plan.visit_page.line.state == "confirmed"
    clock.strikes(18, "10:02")
    hands.click(translate("Visit", "Start now"))
    clock.strikes(18, "11:05")
    hands.plan.visit_page.sync()
    hands.click(translate("Visit", "It took place"))
    hands.save()
    assert hands.plan.visit_page.line.state == "done"


def _record(hands: Hands, words: Words, tmp_path: Path) -> None:
    hands.key(Qt.Key.Key_Escape)
    hands.plan.tick()
    waiting = hands.plan.findChild(WaitingCard)
    assert waiting is not None
    assert "12:05" in hands.told(waiting), "the target is an hour after the end"
    hands.click(translate("Plan", "Record"), waiting)
    page = hands.plan.visit_page
    assert isinstance(page, VisitRecordPage)
    hands.fill(
        hands.editor(page), key_points=words.points, feedback=words.feedback,
        our_people=["林示例"], client_people=["演示钱一"],
        needs=[{"text": words.need, "words": words.quote, "level": "must"}],
        objections=[{"category": "price", "words": words.objection}],
        outcome="advance", customer_action=words.promise, customer_who="演示钱一",
        customer_by="2026-09-22", next_step=words.step, next_owner="林示例",
        next_at="2026-09-21 09:00", next_form="face", tag_potential="high",
        tag_need_type="efficiency", tag_priority="high",
    )  # fmt: skip
    assert page.missing.keys == []
    hands.save()
    detail = hands.plan.visit_page
    assert isinstance(detail, VisitDetail)
    assert (detail.line.state, detail.line.timeliness) == ("recorded", "on_time")
    hands.key(Qt.Key.Key_P, CTRL)
    paper = hands.paper(tmp_path / "record.pdf")
    for part in (words.points, words.promise, words.step, words.objection):
        assert solid(part) in paper


def _find_it_all_again(hands: Hands, words: Words) -> None:
    hands.find("sqyq")
    pane = hands.dossiers.pane
    overview = hands.told(pane)
    for part in (words.need, words.objection):
        assert part in overview
    pane.reading.show_view("timeline")
    hands.settle()
    client = client_list.resolve(COMPANY)
    kinds = {event.kind for event in timeline.timeline(client)}
    assert {"visit", "score"} <= kinds
    pane.reading.show_view("overview")
    hands.key(Qt.Key.Key_1, CTRL)
    visit = visit_lines.of_client(client)[-1]
    hands.window.desk.show_visit(visit.id)
    hands.settle()
    hands.window.desk.show_day(plan_day(client, words))
    hands.settle()
    assert words.step in hands.told(hands.plan)


def plan_day(client: int, words: Words) -> date:
    """Return the day whose plan holds our promised step."""
    promised = {one.title: one.due_on for one in plan.open_for_client(client)}
    (day,) = [day for title, day in promised.items() if words.step in title]
    return day


def _take_back_and_again(hands: Hands) -> None:
    def state() -> str:
        return visit_lines.of_client(client_list.resolve(COMPANY))[-1].state

    assert state() == "recorded"
    hands.key(Qt.Key.Key_Z, CTRL)
    assert state() == "done"
    hands.key(Qt.Key.Key_Z, CTRL | SHIFT)
    assert state() == "recorded"


def _speak_both_languages(hands: Hands, words: Words) -> None:
    data = data_of_workspace(str(words))
    before = current_language()
    for _ in range(2):
        hands.key(Qt.Key.Key_K, CTRL)
        hands.type("english" if current_language() == "zh_CN" else "切换")
        hands.key(Qt.Key.Key_Return)
        for number in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
            hands.key(number, CTRL)
            assert foreign_words(hands.window, current_language(), data) == []
    assert current_language() == before
