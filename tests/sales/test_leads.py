"""Events and their leads, what sources yield, and who sent us to whom."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from salesdesk.sales import (
    chain,
    client_list,
    clients,
    events,
    lead_entry,
    lead_yield,
    list_origins,
    market_suggestions,
    plan,
    record_history,
    referrers,
    suggestions,
    timeline,
)
from salesdesk.sales.dossier import dossier
from salesdesk.sales.lead_entry import NEW, LeadRow
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.source_channels import channel_of
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.records import ChainMember, Client, LeadEvent, Note, Opportunity, StageMove
from tests.conftest import NOW
from tests.sales.play import client, refused

pytestmark = pytest.mark.usefixtures("workspace")
TODAY = NOW.date()
EXPO = {"kind": "exhibition", "name": "演示展", "held_on": "2026-09-10", "cost_fen": 100_001}


def deal(client_id: int, *stages: str, fen: int | None = None) -> None:
    with database.change():
        row = Opportunity.create(
            client=client_id, title="演示", stage=stages[-1], amount_fen=fen, created_at=NOW
        )
        for stage in stages:
            StageMove.create(opportunity=row.id, to_stage=stage, at=NOW)


def test_an_event_is_added_changed_put_away_and_brought_back() -> None:
    event = events.save(
        None, {**EXPO, "ends_on": "2026-09-12", "reach": 40, "link": "demo.example"}
    )
    events.save(event, {**events.get(event).as_answers(), "name": "演示展二"})
    told = events.get(event)
    assert (told.name, told.reach, told.ends_on, told.cost_fen) == (
        "演示展二", 40, date(2026, 9, 12), 100_001,
    )  # fmt: skip
    events.set_archived(event, NOW)
    assert (events.lines(), [one.name for one in events.lines(archived=True)]) == ([], ["演示展二"])
    journal.undo()
    assert [one.id for one in events.lines()] == [event]


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({**EXPO, "name": " "}, "name_required"),
        ({**EXPO, "held_on": ""}, "event_day_required"),
        ({**EXPO, "ends_on": "2026-09-09"}, "event_days"),
        ({**EXPO, "held_on": "gestern"}, "bad_date"),
    ],
)
def test_an_event_that_cannot_be_is_refused(answers: dict[str, object], code: str) -> None:
    with refused(code):
        events.save(None, answers)
    with refused("event_missing"):
        events.save(7, EXPO)
    assert not LeadEvent.select().count()


def test_a_batch_adds_new_companies_links_known_ones_and_is_one_undo() -> None:
    known = client("演示甲公司", short_name="甲")
    seat = chain.add(known, {"name": "演示王"}, [{"kind": "mobile", "value": "000-0000-0001"}])
    event = events.save(None, EXPO)
    taken = lead_entry.take(
        event,
        [
            LeadRow("甲", "演示王", "经理", "000 0000 0001", "demo-wang", "预警", "要演示"),
            LeadRow("演示乙公司", "演示李", phone="000-0000-0002"),
            LeadRow(),
            LeadRow(" 演示乙公司 ", "演示张", interest="报价"),
        ],
        NOW,
        "展会",
    )
    assert taken.linked == (known,)
    assert len(taken.added) == 1
    new = clients.get(taken.added[0])
    assert (new.name, new.source, new.met_at_id) == ("演示乙公司", "展会", event)
    assert [one.name for one in chain.seats(new.id)] == ["演示李", "演示张"]
    (kept,) = chain.seats(known)
    assert (kept.id, kept.post, kept.met) == (seat, "经理", True)
    assert [(p.kind, p.value) for p in kept.points] == [
        ("mobile", "000-0000-0001"), ("wechat", "demo-wang"),
    ]  # fmt: skip
    assert [e.text for e in timeline.timeline(known) if e.kind == "note"] == [
        "演示展\n预警\n要演示"
    ]
    assert set(events.get(event).leads) == {known, new.id}
    journal.undo()
    assert (Client.select().count(), ChainMember.select().count(), Note.select().count()) == (
        1,
        1,
        0,
    )
    assert events.get(event).leads == ()
    assert chain.seats(known)[0].points == (chain.seats(known)[0].points[0],)


def test_the_user_decides_whether_a_namesake_is_the_same() -> None:
    known, event = client("演示甲公司"), events.save(None, EXPO)
    rows = [LeadRow("演示甲公司", client=NEW), LeadRow("演示丙", client=known)]
    taken = lead_entry.take(event, rows, NOW, "展会")
    assert taken.linked == (known,)
    assert clients.get(taken.added[0]).name == "演示甲公司"
    assert clients.get(known).name == "演示甲公司"


@pytest.mark.parametrize(
    ("typed", "phone", "sure"),
    [
        ("演示风车能源科技有限公司", "", True),
        ("演示风车能源科技", "", False),
        ("演示风车能源科技", "000 0000 0001", True),
        ("演示风筝能源科技有限公司", "", False),
        ("演示风筝能源科技有限公司", "000 0000 0001", True),
        ("苏州演示风车能源科技", "", False),
        ("风车", "", False),
        ("风车", "000 0000 0001", False),
        ("演示别人", "000-0000-0001", False),
    ],
)
def test_a_company_is_linked_by_its_very_name_or_by_name_and_phone(
    typed: str, phone: str, sure: bool
) -> None:
    known = client("演示风车能源科技有限公司")
    chain.add(known, {"name": "演示王"}, [{"kind": "mobile", "value": "000-0000-0001"}])
    found = lead_entry.recognise(typed, phone)
    assert found.client == (known if sure else None)
    assert [client for client, _ in found.hits] == [known]


def test_a_name_of_two_clients_names_neither_and_an_archived_one_is_not_linked() -> None:
    client("演示甲公司")
    client("演示甲公司")
    assert lead_entry.same_named("演示甲公司") is None
    gone = client("演示乙公司")
    clients.set_archived([gone], NOW)
    assert lead_entry.same_named("演示乙公司") is None


def test_a_batch_with_a_fault_writes_nothing() -> None:
    event = events.save(None, EXPO)
    with refused("lead_company") as no:
        lead_entry.take(event, [LeadRow("演示甲"), LeadRow(person="演示王")], NOW, "展会")
    assert no.facts == {"row": 2}
    with refused("leads_empty"):
        lead_entry.take(event, [LeadRow(), LeadRow(note="  ")], NOW, "展会")
    with refused("client_missing"):
        lead_entry.take(event, [LeadRow("演示甲"), LeadRow("演示乙", client=99)], NOW, "展会")
    events.set_archived(event, NOW)
    with refused("event_missing"):
        lead_entry.take(event, [LeadRow("演示甲")], NOW, "展会")
    assert not Client.select().count()


def test_a_client_met_before_keeps_the_event_where_they_were_first_met() -> None:
    known, first = client(), events.save(None, EXPO)
    second = events.save(None, {**EXPO, "name": "演示会"})
    for event in (first, second):
        lead_entry.take(event, [LeadRow("演示甲公司", interest="预警")], NOW, "展会")
    assert clients.get(known).met_at_id == first


def test_sources_yield_clients_qualified_won_amount_and_the_cost_of_events() -> None:
    expo = events.save(None, EXPO)
    a, b, c = (
        client(f"演示{n}公司", source=s) for n, s in (("甲", "Expo"), ("乙", "expo "), ("丙", ""))
    )
    with database.change():
        Client.update(met_at=expo).where(Client.id.in_([a, b, c])).execute()
    deal(a, "lead", "qualified", "lost", fen=500)
    deal(a, "lead", "won", fen=700)
    deal(b, "lead", fen=900)
    deal(c, "lead", "disqualified")
    named, none = lead_yield.by_source()
    assert (named.name, named.clients, named.qualified, named.won, named.amount_fen) == (
        "Expo", 2, 1, 1, 700,
    )  # fmt: skip
    assert (named.cost_fen, named.cost_per_lead_fen) == (66_667, 33_334)  # 2/3 of 1,000.01
    assert (none.name, none.clients, none.cost_fen) == ("", 1, 33_334)
    assert events.get(expo).cost_per_lead_fen == 33_334
    clients.set_archived([b], NOW)
    assert lead_yield.by_source()[0].clients == 1
    assert [(one.name, one.clients) for one in lead_yield.by_channel()] == [("event", 1), ("", 1)]


def test_an_event_without_leads_or_cost_has_no_cost_per_lead() -> None:
    empty = events.save(None, EXPO)
    free = events.save(None, {**EXPO, "cost_fen": None})
    lead_entry.take(free, [LeadRow("演示甲")], NOW, "展会")
    assert events.get(empty).cost_per_lead_fen is events.get(free).cost_per_lead_fen is None


@pytest.mark.parametrize(
    ("source", "channel"),
    [
        ("行业展会", "event"), ("新能源展", "event"), ("线上展会", "online"),
        ("官网咨询", "online"),
        ("老客户转介绍", "referral"), ("老客户", "existing"), ("陌拜", "cold"),
        ("行业名录", "cold"),
        ("微信群", "community"), ("渠道代理", "partner"), ("Trade fair", "event"),
        ("Company directory", "cold"), ("Channel partner", "partner"), ("路过", "other"), (" ", ""),
    ],
)  # fmt: skip
def test_a_source_belongs_to_a_channel_by_its_words(source: str, channel: str) -> None:
    assert channel_of(source) == channel


def test_a_referrer_is_a_person_we_know_or_a_name() -> None:
    home = client("演示甲公司", short_name="甲")
    chain.add(home, {"name": "演示许"})
    a = client("演示乙公司", referrer="演示许")
    b = client("演示丙公司", referrer="演示许 · 甲")
    c = client("演示丁公司", referrer="演示老高")
    deal(a, "lead", "won", fen=300)
    person, name = referrers.lines()
    assert (person.name, person.company, [one for one, _ in person.clients]) == (
        "演示许", "演示甲公司", [a, b],
    )  # fmt: skip
    assert (person.result.won, person.result.amount_fen) == (1, 300)
    assert (name.name, name.contact_id, [one for one, _ in name.clients]) == ("演示老高", None, [c])
    chain.add(client("演示戊公司"), {"name": "演示许"})  # a namesake: now it is not clear who
    assert referrers.person_of("演示许") is None
    assert referrers.person_of("演示许 · 演示甲公司") == person.contact_id
    clients.edit(b, {"referrer": ""}, NOW)
    assert clients.get(b).referred_by_id is None


def test_a_referrer_is_thanked_once() -> None:
    sent = client("演示乙公司", referrer="演示老高")
    (one,) = market_suggestions.thanks(None, TODAY)
    assert (one.origin, one.due_on, one.facts["referrer"]) == (
        f"thanks:{sent}", date(2026, 9, 18), "演示老高",
    )  # fmt: skip
    item = suggestions.accept(one, "感谢演示老高", NOW)
    assert market_suggestions.thanks(sent, TODAY) == []
    assert (referrers.lines()[0].asked, referrers.lines()[0].thanked) == (1, 0)
    plan.set_done(item, NOW)
    assert referrers.lines()[0].thanked == 1
    journal.undo()
    journal.undo()
    assert suggestions.listed(TODAY, sent) == [one]
    suggestions.dismiss(one, "感谢演示老高", NOW)
    assert suggestions.listed(TODAY, sent) == []


def test_thanks_come_within_90_days_or_not_by_themselves() -> None:
    client("演示乙公司", referrer="演示老高")
    assert market_suggestions.thanks(None, TODAY + timedelta(days=90))
    assert not market_suggestions.thanks(None, TODAY + timedelta(days=91))


def test_a_deal_counts_where_it_came_from_itself() -> None:
    a, b = client("演示甲公司", source="展会"), client("演示乙公司", source="官网")
    deal(a, "lead", "won", fen=700)
    deal(a, "lead", "won", fen=300)
    deal(b, "lead", "proposal", fen=90)
    with database.change():
        Opportunity.update(source="老客户转介绍").where(Opportunity.amount_fen == 300).execute()
        Opportunity.update(source=" 展会 ").where(Opportunity.amount_fen == 90).execute()
    told = {
        one.name: (one.clients, one.qualified, one.won, one.amount_fen, one.pipeline_fen)
        for one in lead_yield.by_source()
    }
    assert told == {
        "展会": (1, 2, 1, 700, 90), "官网": (1, 0, 0, 0, 0), "老客户转介绍": (0, 1, 1, 300, 0),
    }  # fmt: skip
    assert [(one.name, one.amount_fen) for one in lead_yield.by_channel()] == [
        ("event", 700), ("online", 0), ("referral", 300),
    ]  # fmt: skip
    (whole,) = lead_yield.standings("c.id = ?", (a,))
    assert (whole.won, whole.amount_fen, whole.pipeline_fen) == (True, 1000, 0)


def test_a_client_is_met_at_an_event_chosen_or_made_in_the_basics() -> None:
    old = events.save(None, {**EXPO, "held_on": "2025-09-10"})
    new = events.save(None, EXPO)
    one = client("演示甲公司", met_at="演示展 · 2025-09-10")
    assert clients.get(one).met_at_id == old
    assert dossier(one).answers["met_at"] == "演示展 · 2025-09-10"
    clients.edit(one, {"met_at": "演示展"}, NOW)
    assert clients.get(one).met_at_id == old, "so it is called already"
    two = client("演示乙公司", met_at="演示展")
    assert events.get(new).leads == (two,), "the latest of that name"
    clients.edit(two, {"city": "苏州"}, NOW)
    assert events.get(new).leads == (two,), "what is not asked stays"
    clients.edit(two, {"met_at": "演示新品会"}, NOW)
    made = next(line for line in events.lines() if line.name == "演示新品会")
    assert (made.kind, made.held_on, made.leads) == ("exhibition", TODAY, (two,))
    line = record_history.of_client(two)[0]
    assert [(e.field, e.before, e.after) for e in line.edits] == [
        ("met_at", "演示展 · 2026-09-10", "演示新品会 · 2026-09-17")
    ]
    journal.undo()
    assert (events.get(new).leads, len(events.lines())) == ((two,), 2)
    clients.edit(two, {"met_at": ""}, NOW)
    assert clients.get(two).met_at_id is None


def test_an_event_put_away_stays_where_a_client_was_met() -> None:
    event = events.save(None, EXPO)
    one = client("演示甲公司", met_at="演示展")
    events.set_archived(event, NOW)
    clients.edit(one, {"met_at": dossier(one).answers["met_at"]}, NOW)
    assert (clients.get(one).met_at_id, LeadEvent.select().count()) == (event, 1)


def test_a_list_is_narrowed_by_where_clients_come_from() -> None:
    event = events.save(None, EXPO)
    home = client("演示甲公司", source="行业展会")
    chain.add(home, {"name": "演示许"})
    a = client("演示乙公司", source="新能源展", met_at="演示展", referrer="演示许")
    b = client("演示丙公司", source="陌拜", referrer="演示老高")
    deal(b, "lead", fen=1)
    with database.change():
        Opportunity.update(source="研讨会").execute()
    person = next(one for one in referrers.lines() if one.contact_id)

    def listed(**wanted: Any) -> set[int]:
        return set(client_list.client_ids(ListFilter(**wanted), TODAY))

    assert listed(channel="event") == {home, a}
    assert listed(channel="cold", source="陌拜") == {b}
    assert listed(channel="none") == listed(channel="online") == set()
    assert (listed(event=str(event)), listed(event="none")) == ({a}, {home, b})
    assert listed(event="weg") == set()
    assert listed(referrer=f"contact:{person.contact_id}") == {a}
    assert (listed(referrer="演示老高"), listed(referrer="none")) == ({b}, {home})
    assert listed(deals_from="研讨会") == listed(deals_from="channel:event") == {b}
    assert listed(deals_from="channel:cold") == set()
    assert list_origins.offered("event") == [(str(event), "演示展 · 2026-09-10")]
    assert set(list_origins.offered("referrer")) == {
        (f"contact:{person.contact_id}", "演示许"), ("演示老高", "演示老高"),
    }  # fmt: skip
    assert list_origins.offered("deals_from") == [("研讨会", "研讨会")]
    assert list_origins.named("referrer", f"contact:{person.contact_id}") == "演示许"
    assert list_origins.named("event", "99") == ""
