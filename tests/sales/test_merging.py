"""Two clients made one with all that hangs on them, and parted again."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from salesdesk.sales import (
    caches,
    chain,
    client_list,
    clients,
    merge_plan,
    merging,
    parting,
    plan,
    suggestions,
    visit_records,
)
from salesdesk.store import journal, relations, search
from salesdesk.store.database import database
from salesdesk.store.house_records import ClientMerge
from salesdesk.store.records import (
    ChainMember,
    ClientTag,
    ContactPoint,
    Need,
    Note,
    PlanItem,
    Visit,
)
from tests.conftest import NOW
from tests.sales.hanging import Maker, everything, on_clients
from tests.sales.play import client, planned, record_answers, refused
from tests.work import calls

LATER = NOW.replace(hour=15)


@pytest.fixture(autouse=True)
def sound(workspace: Path) -> Iterator[None]:
    yield
    connection = database.connection()
    assert search.check(connection) == []
    assert caches.compare(connection) == []
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def pair() -> tuple[int, int]:
    return client("演示甲公司", city="苏州"), client("演示甲有限公司", industry="retail")


def test_every_table_that_refers_to_a_client_is_moved_and_moved_back() -> None:
    one, two = pair()
    maker = Maker()
    made: list[tuple[str, str, int]] = []
    with database.change():
        for table, column in on_clients(database.connection()):
            if (table, column) not in merge_plan.STAY:
                made.append((table, column, maker.hang(table, **{column: two})))
    assert {table for table, _, _ in made} >= {"visit", "note", "opportunity", "touch", "need"}
    before = everything()
    merge = merging.merge(one, two, {}, LATER)
    for table, column, row in made:
        owner = database.connection().execute(f"SELECT {column} FROM {table} WHERE id = ?", (row,))
        assert owner.fetchone() == (one,), f"{table}.{column} was forgotten"
    parting.part(merge)
    assert everything() == before


def test_every_column_of_a_client_is_its_own_or_chosen_between() -> None:
    one, two = pair()
    rows = [relations.row(database.connection(), "client", which) for which in (one, two)]
    assert rows[0] is not None
    assert rows[1] is not None
    for column in set(rows[0]) - merge_plan.OWN:
        stays, goes = {**rows[0], column: 1}, {**rows[0], column: 0}
        keys = {choice.key for choice in merge_plan.choices(stays, goes)}
        assert keys == {column.removesuffix("_reason")} or column == "do_not_contact_reason"


def test_fields_are_taken_as_chosen_and_what_is_empty_is_filled() -> None:
    one = client("演示甲公司", city="苏州", headcount=30, competitors=["演示乙", "演示丙"])
    two = client("演示甲有限公司", city="无锡", industry="retail", headcount=40, budget="十万",
                 competitors=["演示丙", "演示丁"])  # fmt: skip
    clients.set_do_not_contact(two, "请勿来电", NOW)
    told = merge_plan.plan(one, two)
    assert {field.key: field.proposed for field in told.fields} == {
        "name": "kept", "city": "kept", "industry": "gone", "do_not_contact": "gone",
        "headcount": "kept", "budget": "gone", "competitors": "both",
    }  # fmt: skip
    merging.merge(one, two, {"headcount": "gone", "name": "gone"}, LATER)
    row = clients.get(one)
    assert (row.name, row.city, row.industry) == ("演示甲有限公司", "苏州", "retail")
    assert (row.do_not_contact, row.do_not_contact_reason) == (True, "请勿来电")
    assert row.details["headcount"] == 40
    assert row.details["budget"] == "十万"
    assert row.details["competitors"] == ["演示乙", "演示丙", "演示丁"]
    assert clients.get(two).archived_at == LATER


def test_the_search_and_the_list_follow() -> None:
    one, two = pair()
    clients.add_note(two, "换模时间太长", NOW)
    merge = merging.merge(one, two, {}, LATER)
    assert [hit.id for hit in client_list.find("换模时间")] == [one]
    assert [hit.id for hit in client_list.find("演示甲")] == [one]
    parting.part(merge)
    assert [hit.id for hit in client_list.find("换模时间")] == [two]
    assert {hit.id for hit in client_list.find("演示甲")} == {one, two}


def test_a_tag_both_have_stays_with_the_one_archived() -> None:
    one, two = pair()
    clients.set_tags(one, ["展会"])
    clients.set_tags(two, ["展会", "重点"])
    before = everything()
    told = merge_plan.plan(one, two)
    assert (told.moving["client_tag"], told.staying["client_tag"]) == (1, 1)
    merge = merging.merge(one, two, {}, LATER)
    assert ClientTag.select().where(ClientTag.client == one).count() == 2
    clients.set_tags(one, ["重点"])
    journal.undo()
    parting.part(merge)
    assert everything() == before


def test_a_person_known_by_both_sits_once_and_those_below_report_there() -> None:
    one, two = pair()
    boss = chain.add(one, {"name": "演示王总", "post": "总经理"})
    person = ChainMember.get_by_id(boss).contact_id
    again = chain.add_existing(two, person, {"concern": "回本周期", "roles": ["economic_buyer"]})
    below = chain.add(two, {"name": "演示李工", "reports_to": again})
    before = everything()
    merge = merging.merge(one, two, {}, LATER)
    seats = {seat.name: seat for seat in chain.seats(one)}
    assert list(seats) == ["演示王总", "演示李工"], "who came is seated behind"
    assert seats["演示李工"].reports_to == boss
    assert seats["演示王总"].concern == "回本周期"
    assert seats["演示王总"].roles == ("economic_buyer",)
    parting.part(merge)
    assert everything() == before
    assert ChainMember.get_by_id(below).reports_to_id == again


def test_one_person_written_down_twice_becomes_one_with_all_numbers() -> None:
    one, two = pair()
    chain.add(one, {"name": "演示王总"}, [{"kind": "mobile", "value": "000-0000-0001"}])
    chain.add(
        two,
        {"name": "演示王总", "post": "总经理", "birthday": "05-01"},
        [{"kind": "mobile", "value": "00000000001"}, {"kind": "email", "value": "w@example.com"}],
    )
    chain.add(two, {"name": "演示王总"}, [{"kind": "mobile", "value": "000-0000-0009"}])
    before = everything()
    merge = merging.merge(one, two, {}, LATER)
    first, other = chain.seats(one)
    assert (first.post, first.birthday) == ("总经理", "05-01")
    assert [point.value for point in first.points] == ["000-0000-0001", "w@example.com"]
    assert [point.value for point in other.points] == ["000-0000-0009"], "another of that name"
    parting.part(merge)
    assert everything() == before


def test_what_happened_since_stays_when_they_are_parted() -> None:
    one, two = pair()
    note = clients.add_note(two, "老资料", NOW)
    visit = planned(two, NOW, NOW.replace(day=16))
    merge = merging.merge(one, two, {}, LATER)
    clients.edit(one, {"industry": "medical", "budget": "十万"}, LATER)
    clients.set_tags(one, ["新"])
    added = clients.add_note(one, "合并之后", LATER)
    item = plan.add("报价", LATER.date(), client_id=one)
    visit_records.record(
        visit, record_answers(NOW, needs=[{"text": "换模慢", "explicit": False}]), LATER
    )
    parting.part(merge)
    assert clients.get(one).industry == "medical", "changed since, so it stays"
    assert clients.get(one).details["budget"] == "十万"
    assert clients.get(two).industry == "retail"
    assert clients.get(two).archived_at is None
    assert Note.get_by_id(note).client_id == two
    assert Note.get_by_id(added).client_id == one
    assert PlanItem.get_by_id(item).client_id == one
    assert Visit.get_by_id(visit).client_id == two
    assert {need.client_id for need in Need.select()} <= {two}, "told in a visit, they go with it"


def test_somebody_seated_since_below_one_who_goes_back_reports_to_nobody() -> None:
    one, two = pair()
    boss = chain.add(two, {"name": "演示王总"})
    merge = merging.merge(one, two, {}, LATER)
    new = chain.add(one, {"name": "演示新人", "reports_to": boss})
    parting.part(merge)
    assert ChainMember.get_by_id(new).client_id == one
    assert ChainMember.get_by_id(new).reports_to_id is None


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_a_chain_of_merges_is_parted_in_any_order(order: tuple[int, int]) -> None:
    one, two = pair()
    three = client("演示甲股份公司", budget="十万", ownership="private")
    for which, text in ((one, "一"), (two, "二"), (three, "三")):
        clients.add_note(which, text, NOW)
    before = everything()
    merges = [merging.merge(two, three, {}, LATER), merging.merge(one, two, {}, LATER)]
    assert [line.gone_id for line in merging.merged(one)] == [two, three]
    assert Note.select().where(Note.client == one).count() == 3
    parting.part(merges[order[0]])
    parting.part(merges[order[1]])
    after = everything()
    if order == (0, 1):  # what came by way of the middle one has become its own by then
        assert after["note"] == before["note"]
        assert clients.get(two).details == {}
    else:
        assert after == before


def test_two_merged_into_one_are_parted_in_the_order_they_came() -> None:
    one, two = pair()
    three = client("演示甲股份公司", budget="十万", ownership="private")
    before = everything()
    first = merging.merge(one, two, {}, LATER)
    second = merging.merge(one, three, {}, LATER.replace(hour=16))
    parting.part(first)
    assert clients.get(one).industry == ""
    assert clients.get(one).details == {"budget": "十万"}
    parting.part(second)
    assert everything() == before


def test_a_merge_can_be_undone_and_done_again() -> None:
    one, two = pair()
    clients.add_note(two, "老资料", NOW)
    before = everything()
    merging.merge(one, two, {}, LATER)
    merged = everything()
    journal.undo()
    assert everything() == before
    journal.redo()
    assert everything() == merged


def test_what_cannot_be_merged_is_refused_with_a_sentence() -> None:
    one, two = pair()
    with refused("merge_same"):
        merging.merge(one, one, {}, NOW)
    with refused("client_missing"):
        merging.merge(one, 4711, {}, NOW)
    with refused("merge_missing"):
        parting.part(4711)
    clients.set_archived([two], NOW)
    with refused("merge_archived"):
        merge_plan.plan(one, two)


def hang_many(one: int, count: int) -> None:
    """Hang *count* rows of many tables on a client."""
    maker = Maker()
    with database.change():
        for number in range(count // 5):
            maker.hang("note", client_id=one)
            visit = maker.hang("visit", client_id=one)
            maker.hang("need", client_id=one, visit_id=visit)
            maker.hang("plan_item", client_id=one, visit_id=visit)
            if number % 10:
                maker.hang("touch", client_id=one)
            else:
                maker.hang("chain_member", client_id=one)


def test_a_thousand_relations_are_merged_at_once_and_parted_exactly() -> None:
    """A row costs a few dozen calls at most, however many there are; see the benchmark."""
    bare = pair()
    steps = calls(lambda: merging.merge(*bare, {}, LATER))
    one, two = pair()
    hang_many(two, 1000)
    before = everything()
    merges: list[int] = []
    done = calls(lambda: merges.append(merging.merge(one, two, {}, LATER)))
    (merge,) = merges
    assert done < steps + 60 * 1000
    assert Note.select().where(Note.client == one).count() == 200
    parting.part(merge)
    assert everything() == before


def test_what_is_kept_of_a_merge_is_plain() -> None:
    one, two = pair()
    clients.add_note(two, "老资料", NOW)
    merging.merge(one, two, {}, LATER)
    row: Any = ClientMerge.get()
    assert row.taken == {"note.client_id": [1]}
    assert json.loads(json.dumps(row.before))["client"][str(two)] == {
        "archived_at": None, "updated_at": "2026-09-17T02:30:00Z"
    }  # fmt: skip
    assert ContactPoint.select().count() == 0


def test_what_was_answered_for_the_one_stays_answered_for_the_other() -> None:
    ends = "2026-10-01"
    one = client("演示甲公司", city="苏州")
    two = client("演示甲有限公司", referrer="演示老高", supplier_contract_end=ends)
    for proposal in suggestions.listed(NOW.date(), two):
        suggestions.dismiss(proposal, "演示", NOW)
    assert suggestions.listed(NOW.date(), two) == []
    before = everything()
    merge = merging.merge(one, two, {}, LATER)
    assert suggestions.listed(NOW.date(), one) == []
    assert {item.origin for item in PlanItem.select()} == {
        f"thanks:{one}", f"supplier:{one}:{ends}",
    }  # fmt: skip
    parting.part(merge)
    assert everything() == before
    assert suggestions.listed(NOW.date(), two) == []


@pytest.mark.parametrize(("side", "asked"), [("kept", 1), ("gone", 0)])
def test_thanks_go_with_the_referrer_that_is_kept(side: str, asked: int) -> None:
    one, two = client("演示甲公司", referrer="演示许"), client("演示甲厂", referrer="演示老高")
    (thanks,) = suggestions.listed(NOW.date(), two)
    suggestions.dismiss(thanks, "感谢", NOW)
    merging.merge(one, two, {"referrer": side}, LATER)
    assert len(suggestions.listed(NOW.date(), one)) == asked


def test_thanks_to_another_referrer_do_not_answer_for_the_one_taken_over() -> None:
    one, two = client("演示甲公司", referrer="演示许"), client("演示甲厂", referrer="演示老高")
    (thanks,) = suggestions.listed(NOW.date(), one)
    suggestions.dismiss(thanks, "感谢", NOW)
    merging.merge(one, two, {"referrer": "gone"}, LATER)
    (again,) = suggestions.listed(NOW.date(), one)
    assert again.facts["referrer"] == "演示老高"


def test_whom_a_person_kept_twice_sent_is_sent_by_the_one_that_stays() -> None:
    one, two = pair()
    for which in (one, two):
        chain.add(which, {"name": "演示王"}, [{"kind": "mobile", "value": "000-0000-0001"}])
    sent = client("演示丙公司", referrer="演示王 · 演示甲有限公司")
    before = everything()
    merge = merging.merge(one, two, {}, LATER)
    assert clients.get(sent).referred_by_id == chain.seats(one)[0].contact_id
    parting.part(merge)
    assert everything() == before
