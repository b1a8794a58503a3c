"""The market view: sources, events, competitors, notes and windows, by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from salesdesk.i18n import set_language
from salesdesk.sales import (
    client_list,
    competitors,
    events,
    industry_notes,
    opportunities,
    plan,
    referrers,
    supplier_windows,
)
from salesdesk.sales.list_filter import ListFilter
from salesdesk.store import journal
from salesdesk.store.records import PlanItem
from salesdesk.ui import theme
from salesdesk.ui.desk import Paper
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.market.competitors import Competitors
from salesdesk.ui.market.events import Events
from salesdesk.ui.market.notes import Notes
from salesdesk.ui.market.sources import Sources
from salesdesk.ui.market.view import MarketView
from salesdesk.ui.market.windows import Windows
from salesdesk.ui.widgets.buttons import Button
from tests.conftest import NOW
from tests.ui.audit import audit

CONTROL = Qt.KeyboardModifier.ControlModifier
SECTIONS = ("sources", "events", "competitors", "notes", "windows")


def form(view: MarketView) -> FormEditor:
    assert view.form is not None
    editor: object = view.form.editor
    assert isinstance(editor, FormEditor)
    return editor


def save(view: MarketView) -> None:
    QTest.keyClick(form(view), Qt.Key.Key_Return, CONTROL)


def test_the_sources_of_the_demo_yield_what_they_yielded(view: MarketView) -> None:
    section = view.show_section("sources")
    assert isinstance(section, Sources)
    rows = {row[0]: row[1:] for row in section.grid._rows}
    assert rows["行业展会"] == ("2", "2", "1", "¥386,000", "—", "¥9,250")
    assert rows["新能源展"] == ("1", "0", "0", "—", "—", "¥8,600")
    section.by.choose("channel")
    section.sync()
    assert section.grid._rows[0][0] == "展会与活动"
    assert section.grid._rows[0][1] == "4"


def test_a_source_leads_to_its_clients_by_click_and_by_enter(view: MarketView) -> None:
    section = view.show_section("sources")
    assert isinstance(section, Sources)
    wanted: list[ListFilter] = []
    view.desk.list_wanted.connect(wanted.append)
    grid = section.grid
    names = [row[0] for row in grid._rows]
    y = next(y for y in range(grid.height()) if grid.row_at(y) == names.index("新能源展"))
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(40, y + 4))
    assert wanted == [ListFilter(source="新能源展")]
    QTest.keyClick(grid, Qt.Key.Key_Up)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert wanted[1].source == names[names.index("新能源展") - 1]
    ids = client_list.client_ids(wanted[0], view.desk.today())
    assert len(ids) == 1, "as many as the figure says"
    section.by.choose("channel")
    section.sync()
    for place, row in enumerate(grid._rows):
        section.show_clients(place)
        ids = client_list.client_ids(wanted[-1], view.desk.today())
        assert f"{len(ids):,}" == row[1], "as many as the figure says"
    assert wanted[2] == ListFilter(channel="event")
    assert wanted[-1] == ListFilter(channel="none") or grid._rows[-1][0] != "未填写"


def test_a_source_of_deals_alone_leads_to_their_clients(view: MarketView) -> None:
    opportunities.create(1, {"title": "演示加单", "source": "演示峰会"}, NOW)
    section = view.show_section("sources")
    assert isinstance(section, Sources)
    wanted: list[ListFilter] = []
    view.desk.list_wanted.connect(wanted.append)
    for key, name in (("source", "演示峰会"), ("channel", "展会与活动")):
        section.by.choose(key)
        section.sync()
        section.show_clients([row[0] for row in section.grid._rows].index(name))
    assert wanted == [ListFilter(deals_from="演示峰会"), ListFilter(channel="event")]
    assert list(client_list.client_ids(wanted[0], view.desk.today())) == [1]


def test_an_event_and_a_referrer_lead_to_their_clients(view: MarketView) -> None:
    wanted: list[ListFilter] = []
    view.desk.list_wanted.connect(wanted.append)
    section = view.show_section("events")
    assert isinstance(section, Events)
    line = next(line for line in events.lines() if line.leads)
    section.pick(line.id)
    next(one for one in section.findChildren(Button) if one.text() == "线索列表").click()
    assert set(client_list.client_ids(wanted[0], view.desk.today())) == set(line.leads)
    people = view.show_section("sources")
    assert isinstance(people, Sources)
    for one in referrers.lines():
        people.show_sent(one)
        listed = set(client_list.client_ids(wanted[-1], view.desk.today()))
        assert listed == {client for client, _ in one.clients}


def test_a_referrer_is_thanked_by_a_button_once_and_undone_at_once(view: MarketView) -> None:
    section = view.show_section("sources")
    assert isinstance(section, Sources)
    before = len(section.thanks)
    section.thanks[0].click()
    (item,) = plan.lines(PlanItem.origin.startswith("thanks:"))
    assert item.title.startswith("感谢演示")
    assert len(section.thanks) == before - 1
    journal.undo()
    assert len(section.thanks) == before
    assert all(one.asked == 0 for one in referrers.lines())


def test_an_event_is_made_by_keyboard_edited_and_put_away(view: MarketView) -> None:
    section = view.show_section("events")
    assert isinstance(section, Events)
    view.new_here()
    editor = form(view)
    editor.cell("name").entry.focus_target().setText("演示商会早餐会")  # type: ignore[attr-defined]
    editor.set_value("kind", "chamber")
    save(view)
    assert not view.editing()
    made = events.lines()[0]
    assert (made.name, made.kind, section.picked) == ("演示商会早餐会", "chamber", made.id)
    section.edit(made.id)
    form(view).set_values({**form(view).values(), "held_on": ""})
    save(view)
    assert view.form is not None
    assert "开始日期" in view.form.banner.text.text()
    view.form.leave()
    section._archive(made)
    assert made.id not in section.rows
    journal.undo()
    assert made.id in section.rows


def test_a_competitor_met_without_a_card_gets_one(view: MarketView) -> None:
    section = view.show_section("competitors")
    assert isinstance(section, Competitors)
    (button,) = section.cardless_buttons
    assert button.text() == "演示康联设备 · 1"
    button.click()
    editor = form(view)
    assert editor.values()["name"] == "演示康联设备"
    strengths = editor.cell("strengths").entry.focus_target()
    assert isinstance(strengths, QPlainTextEdit)
    strengths.setPlainText("院内关系好")
    save(view)
    assert competitors.names().count("演示康联设备") == 1
    assert section.cardless_buttons == []
    journal.undo()
    assert [one.text() for one in section.cardless_buttons] == ["演示康联设备 · 1"]


def test_a_price_needs_a_known_client(view: MarketView) -> None:
    section = view.show_section("competitors")
    assert isinstance(section, Competitors)
    assert section.picked is not None
    section.edit(section.picked)
    editor = form(view)
    rows = [{"item": "备件", "price_fen": 100, "heard_on": "2026-09-16", "client": "谁也不是"}]
    editor.set_values({**editor.values(), "prices": rows})
    save(view)
    assert view.form is not None
    assert "谁也不是" in view.form.banner.text.text()
    rows[0]["client"] = "演示云朵熊精密制造有限公司"
    editor.set_values({**editor.values(), "prices": rows})
    save(view)
    assert competitors.get(section.picked).prices[0].client == rows[0]["client"]


def test_notes_are_chosen_by_industry_searched_written_and_archived(view: MarketView) -> None:
    section = view.show_section("notes")
    assert isinstance(section, Notes)
    assert len(section.cards) == 5
    section.industry.choose("energy")
    section.sync()
    assert len(section.cards) == 1
    view.new_here()
    editor = form(view)
    assert editor.values()["industry"] == "energy"
    editor.set_values({**editor.values(), "text": "并网验收改为季度", "source": "演示展"})
    save(view)
    assert len(section.cards) == 2
    section.box.setText("季度")
    assert len(section.cards) == 1
    section._archive(industry_notes.lines(text="季度")[0].id)
    assert section.cards == []
    journal.undo()
    assert len(section.cards) == 1


def test_the_lead_time_opens_windows_and_a_visit_is_one_click_away(view: MarketView) -> None:
    asked: list[int] = []
    view.desk.visit_plan_wanted.connect(asked.append)
    section = view.show_section("windows")
    assert isinstance(section, Windows)
    assert len(section.plans) == 1
    section.lead.setValue(120)
    section.lead.editingFinished.emit()
    assert supplier_windows.lead_days() == 120
    assert len(section.plans) == 2
    section.plans[0].click()
    assert len(asked) == 1


@pytest.mark.parametrize("days", [7, 30, 90])
def test_the_report_is_previewed_for_a_period_or_blank(view: MarketView, days: int) -> None:
    shown: list[Paper] = []
    view.desk.paper_wanted.connect(shown.append)
    menu = view.report_menu()
    actions = {action.text(): action for action in menu.actions()}
    actions[f"最近 {days} 天"].trigger()
    actions["空白表，供手写"].trigger()
    filled, blank = (paper.sheets()[0] for paper in shown)
    assert (filled.form.key, filled.values["to_day"]) == ("intel_report", "2026-09-17")
    assert blank.blank
    view.print_here()
    assert shown[-1].sheets()[0].values["from_day"] == "2026-08-19"


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize(("language", "shade"), [("zh_CN", "light"), ("en", "dark")])
def test_every_section_stands_well(
    view: MarketView, section: str, language: str, shade: str, dressed: QApplication
) -> None:
    view.resize(1232, 700)
    view.show_section(section)
    set_language(language)
    if shade == "dark":
        theme.apply(dressed, shade)
    for _ in range(6):
        QApplication.processEvents()
    assert audit(view) == []


@pytest.mark.parametrize("key", ["events", "competitors", "notes"])
def test_every_form_stands_well_in_english(view: MarketView, key: str) -> None:
    set_language("en")
    view.show_section(key).new_here()
    for _ in range(6):
        QApplication.processEvents()
    assert audit(view) == []
    assert view.editing()
