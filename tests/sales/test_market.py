"""Competitors, industry notes, supplier windows and the report made of them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from salesdesk.forms.form import Head
from salesdesk.sales import (
    clients,
    competition,
    competitors,
    industry_notes,
    intel,
    market_suggestions,
    print_jobs,
    suggestions,
    supplier_windows,
    visit_records,
)
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.market_records import Competitor
from salesdesk.store.records import Opportunity
from salesdesk.store.selling_records import OpportunityRival
from tests.conftest import NOW
from tests.sales.play import client, planned, record_answers, refused

pytestmark = pytest.mark.usefixtures("workspace")
TODAY = NOW.date()
PRICE = {"item": "预警", "price_fen": 100_00, "heard_on": "2026-09-14", "client": "演示甲公司"}
NOTE = {"industry": "energy", "text": "巡检要留痕", "source": "演示展", "noted_on": "2026-09-10"}


def test_a_card_with_its_prices_is_one_change() -> None:
    one = client()
    card = competitors.save(None, {"name": " 演示老友 ", "strengths": "快", "prices": [PRICE]})
    (kept,) = competitors.lines()
    assert (kept.name, kept.strengths, kept.prices[0].client_id) == ("演示老友", "快", one)
    competitors.save(card, {**kept.as_answers(), "weaknesses": "慢"})
    assert competitors.get(card).prices == kept.prices
    competitors.save(card, {**kept.as_answers(), "prices": []})
    assert competitors.get(card).prices == ()
    journal.undo()
    assert competitors.get(card).prices == kept.prices
    competitors.set_archived(card, NOW)
    assert competitors.names() == []
    journal.undo()
    assert competitors.names() == ["演示老友"]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"name": ""}, "name_required"),
        ({"name": "演示老友"}, "competitor_taken"),
        ({"prices": [{**PRICE, "item": ""}]}, "price_incomplete"),
        ({"prices": [{**PRICE, "price_fen": None}]}, "price_incomplete"),
        ({"prices": [{**PRICE, "client": "无此公司"}]}, "client_not_named"),
        ({"checked_on": "soon"}, "bad_date"),
    ],
)
def test_a_card_that_cannot_be_is_refused(more: dict[str, object], code: str) -> None:
    client()
    competitors.save(None, {"name": "演示老友"})
    with refused(code):
        competitors.save(None, {"name": "演示新友", **more})
    assert Competitor.select().count() == 1
    with refused("competitor_missing"):
        competitors.save(9, {"name": "演示新友"})


def test_a_price_stays_with_its_client_when_two_are_called_alike() -> None:
    client()
    card = competitors.save(None, {"name": "演示老友", "prices": [PRICE]})
    client()
    told = competitors.get(card).as_answers()
    competitors.save(card, told)
    assert competitors.get(card).prices[0].client == "演示甲公司"


def test_competitors_are_met_in_deals_and_background_forms() -> None:
    a = client("演示甲公司", competitors=["演示老友", "演示无卡"])
    b, c = client("演示乙公司"), client("演示丙公司", competitors=["演示老友"])
    card = competitors.save(None, {"name": "演示老友"})
    with database.change():
        open_deal = Opportunity.create(client=a, title="一期", stage="proposal", created_at=NOW)
        OpportunityRival.create(opportunity=open_deal.id, competitor=card)
        Opportunity.create(client=b, title="旧", stage="lost", rival="演示老友", created_at=NOW)
    met = competition.met()["演示老友"]
    assert [(one.client_id, one.deal, one.lost) for one in met] == [
        (b, "旧", True), (a, "一期", False), (c, "", False),
    ]  # fmt: skip
    assert competition.without_card() == [("演示无卡", 1)]
    clients.set_archived([a, c], NOW)
    assert [one.client_id for one in competition.met()["演示老友"]] == [b]


def test_notes_are_found_by_industry_words_and_days() -> None:
    old = industry_notes.save(None, {**NOTE, "noted_on": "2026-08-01", "industry": "it"})
    new = industry_notes.save(None, NOTE)
    assert [one.id for one in industry_notes.lines()] == [new, old]
    assert [one.id for one in industry_notes.lines(industry="it")] == [old]
    assert [one.id for one in industry_notes.lines(text="留痕", first=date(2026, 9, 1))] == [new]
    assert industry_notes.lines(text="100%") == []
    industry_notes.set_archived(new, NOW)
    assert [one.id for one in industry_notes.lines()] == [old]
    journal.undo()
    assert industry_notes.count() == 2


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"text": " "}, "text_required"),
        ({"source": ""}, "source_required"),
        ({"noted_on": ""}, "note_day_required"),
        ({"client": "无此公司"}, "client_not_named"),
    ],
)
def test_a_note_without_source_or_day_is_refused(more: dict[str, str], code: str) -> None:
    with refused(code):
        industry_notes.save(None, {**NOTE, **more})
    with refused("industry_note_missing"):
        industry_notes.save(5, NOTE)


@pytest.mark.parametrize(("days", "wanted"), [(89, True), (90, True), (91, False), (0, True)])
def test_the_window_opens_90_days_before_the_contract_ends(days: int, wanted: bool) -> None:
    end = TODAY + timedelta(days=days)
    one = client(supplier_contract_end=end, supplier="演示老友：点检")
    found = market_suggestions.supplier_visits(None, TODAY)
    assert bool(found) is wanted
    if wanted:
        assert found[0].origin == f"supplier:{one}:{end}"
        assert found[0].facts["supplier"] == "演示老友"
        assert found[0].due_on == date(2026, 9, 18)


def test_the_lead_time_is_the_users() -> None:
    client(supplier_contract_end=TODAY + timedelta(days=100))
    assert not suggestions.listed(TODAY)
    supplier_windows.set_lead_days(120)
    assert len(suggestions.listed(TODAY)) == 1
    with refused("lead_days"):
        supplier_windows.set_lead_days(0)


def test_a_contract_over_or_a_client_to_leave_alone_proposes_nothing() -> None:
    client("演示甲公司", supplier_contract_end=TODAY - timedelta(days=1))
    silent = client("演示乙公司", supplier_contract_end=TODAY)
    clients.set_do_not_contact(silent, "不要来", NOW)
    assert suggestions.listed(TODAY) == []


def test_the_report_holds_what_was_heard_in_its_period() -> None:
    one = client(competitors=["演示老友"], supplier_contract_end=date(2027, 1, 10))
    start = NOW - timedelta(days=2)
    visit_records.record(planned(one, start), record_answers(start, competitor_info="报价低一成"),
                         start + timedelta(hours=2))  # fmt: skip
    competitors.save(
        None, {"name": "演示老友", "prices": [PRICE, {**PRICE, "heard_on": "2026-08-01"}]}
    )
    competitors.save(None, {"name": "演示没见过"})
    industry_notes.save(None, {**NOTE, "client": "演示甲公司"})
    industry_notes.save(None, {**NOTE, "noted_on": "2026-08-18"})
    (sheet,) = print_jobs.sheets_for("intel_report", NOW, Head(person="林示例"), day=TODAY)
    told = sheet.values
    assert (told["from_day"], told["to_day"], told["author"]) == (
        "2026-08-19",
        "2026-09-17",
        "林示例",
    )
    assert [row["source"] for row in told["notes"]] == ["演示展 · 演示甲公司"]
    assert [(row["name"], row["met"]) for row in told["competitors"]] == [("演示老友", 1)]
    assert [row["heard_on"] for row in told["prices"]] == ["2026-09-14"]
    assert [(row["opens_on"], row["ends_on"]) for row in told["windows"]] == [
        ("2026-10-12", "2027-01-10"),
    ]  # fmt: skip
    assert [(row["said_on"], row["words"]) for row in told["said"]] == [
        ("2026-09-15", "报价低一成")
    ]
    early = intel.intel_report(date(2026, 8, 18), NOW, Head()).values
    assert (len(early["notes"]), len(early["prices"]), early["said"]) == (1, 1, [])
