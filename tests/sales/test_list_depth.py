"""The further filters and orders of the client list, to the day, and the lines of the table."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from salesdesk.sales import client_list, client_table, clients
from salesdesk.sales.client_list import client_ids
from salesdesk.sales.list_filter import SORTS, ListFilter
from salesdesk.sales.staleness import staleness
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store.database import database
from salesdesk.store.records import Client, Opportunity, PriorityScore, Rating, Visit
from tests.conftest import NOW

TODAY = NOW.date()
ZONE = NOW.tzinfo
GRADES = {"high": 5, "medium": 3, "low": 1}


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path) -> Iterator[None]:
    open_workspace(tmp_path)
    yield
    close_workspace()


def client(
    name: str,
    *,
    grade: str = "",
    stage: str = "",
    spoken: datetime | None = None,
    amount: int | None = None,
    created: datetime = NOW,
    **answers: str,
) -> int:
    made = clients.create({"name": f"演示{name}", **answers}, created)
    with database.change():
        if grade:
            sheet = PriorityScore.create(client=made, rated_on=TODAY, weights={"need": 100})
            Rating.create(score=sheet.id, criterion="need", points=GRADES[grade])
        if stage or amount is not None:
            Opportunity.create(
                client=made, title="一期", stage=stage or "lead", created_at=NOW, amount_fen=amount
            )
        if spoken:
            start = spoken - timedelta(hours=1)
            Visit.create(client=made, state="done", starts_at=start, ends_at=spoken,
                         started_at=start, ended_at=spoken)  # fmt: skip
    return made


def found(**wanted: object) -> list[int]:
    assert ZONE is not None
    return list(client_ids(ListFilter(**wanted), TODAY, ZONE))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("key", "column", "value"),
    [("source", "source", "展会"), ("size", "size", "large"), ("ownership", "ownership", "state"),
     ("city", "city", "上海"), ("intent", "intent_class", "focus"),
     ("priority", "priority", "high")],
)  # fmt: skip
def test_each_answer_narrows_and_so_does_its_lack(key: str, column: str, value: str) -> None:
    one, two = clients.create({"name": "演示甲", column: value}, NOW), client("乙")
    assert found(**{key: value}) == [one]
    assert found(**{key: "none"}) == [two]
    assert found(**{key: value, "text": "演示"}) == [one]


def test_no_contact_for_30_days_turns_on_midnight_of_the_user() -> None:
    midnight = datetime(2026, 8, 19, 0, 0, tzinfo=ZONE)  # 29 days ago begins here
    assert (TODAY - midnight.date()).days == 29
    late = client("刚好", spoken=midnight + timedelta(minutes=1))
    quiet = client("三十天", spoken=midnight - timedelta(minutes=1))
    fresh = client("昨天添加", created=NOW - timedelta(days=1))
    old = client("久未联系", created=NOW - timedelta(days=45))
    assert set(found(stale="30")) == {quiet, old}
    assert set(found(stale="never")) == {old, fresh}
    assert late not in found(stale="30")


def test_beyond_the_cadence_is_exactly_what_staleness_says() -> None:
    for grade in (*GRADES, ""):
        for stage in ("discovery", "won", "lost", ""):
            for days in (7, 8, 15, 31, 61, 91):
                client(f"{grade}{stage}{days}", grade=grade, stage=stage,
                       spoken=NOW - timedelta(days=days))  # fmt: skip
    clients.set_do_not_contact(1, "不要来电", NOW)
    rows = client_table.table_rows(found())
    over = {
        row.id
        for row in rows
        if staleness(row.last_contact, row.grade, row.stage, NOW,
                     do_not_contact=row.do_not_contact).over
    }  # fmt: skip
    assert over
    assert set(found(stale="over")) == over


def test_due_this_week_ends_on_sunday_and_holds_what_is_overdue() -> None:
    late = client("逾期", follow_up_on="2026-09-10")
    sunday = client("周日", follow_up_on="2026-09-20")
    client("下周一", follow_up_on="2026-09-21")
    client("没有")
    assert found(due="this_week", sort="next_follow_up") == [late, sunday]


def test_who_may_be_contacted() -> None:
    one, two = client("甲"), client("乙")
    clients.set_do_not_contact(two, "不要来电", NOW)
    assert (found(contactable="yes"), found(contactable="no")) == ([one], [two])


def test_every_order_puts_the_unknown_last_both_ways() -> None:
    told = client("甲", grade="high", stage="proposal", amount=100, spoken=NOW, industry="it",
                  city="上海", source="展会", size="large", intent_class="focus", priority="high",
                  short_name="甲", follow_up_on="2026-09-20")  # fmt: skip
    client("乙")
    for sort in set(SORTS) - {"name", "updated", "stage"}:
        for reverse in (False, True):
            assert found(sort=sort, reverse=reverse)[0] == told, (sort, reverse)


def test_choices_go_by_their_own_order_and_cities_by_pinyin() -> None:
    for name, size, city in (
        ("甲", "small", "重庆"), ("乙", "large", "上海"),
        ("丙", "micro", "北京"), ("丁", "medium", "上海"),
    ):  # fmt: skip
        client(name, size=size, city=city)
    sizes = [row.size for row in client_table.table_rows(found(sort="size"))]
    assert sizes == ["large", "medium", "small", "micro"]
    assert [row.size for row in client_table.table_rows(found(sort="size", reverse=True))] == sizes[
        ::-1
    ]
    rows = client_table.table_rows(found(sort="city"))
    assert [row.city for row in rows] == ["北京", "重庆", "上海", "上海"]
    assert [row.name for row in rows][2:] == ["演示丁", "演示乙"], "the same city: by name"


def test_a_line_holds_the_open_amount_and_the_first_person_masked() -> None:
    one = client("甲", stage="proposal", amount=5_000_00)
    with database.change():
        Opportunity.create(
            client=one, title="二期", stage="lead", created_at=NOW, amount_fen=100_00
        )
        Opportunity.create(client=one, title="旧", stage="lost", created_at=NOW, amount_fen=9)
        Opportunity.create(client=one, title="撤", stage="lead", created_at=NOW, amount_fen=9,
                           archived_at=NOW)  # fmt: skip
    two = client("乙")
    rows = {row.id: row for row in client_table.table_rows([two, one, 99])}
    assert list(rows) == [two, one]
    assert (rows[one].open_amount_fen, rows[two].open_amount_fen) == (5_100_00, None)


def test_counts_by_source_leave_the_archived_out() -> None:
    client("甲", source="展会")
    gone = client("乙", source="展会")
    clients.set_archived([gone], NOW)
    assert client_list.counts("source") == {"展会": 1}
    assert client_list.counts("source", archived=True) == {"展会": 1}


@pytest.mark.parametrize("count", [5_000, pytest.param(100_000, marks=pytest.mark.long)])
def test_a_long_table_is_listed_whole_in_every_order(count: int) -> None:
    cities = ("上海", "北京", "重庆", "")
    with database.change("许多", derive=False):
        connection = database.connection()
        Client.insert_many(
            {"id": n, "name": f"演示{n:06}", "city": cities[n % 4], "created_at": NOW,
             "updated_at": NOW, "short_name": "", "uuid": f"{n:032}"}
            for n in range(1, 2)
        ).execute()  # fmt: skip
        connection.executemany(
            "INSERT INTO client SELECT ?, ?, ?, short_name, uscc, industry, size, ownership, "
            "client_type, ?, address, website, source, referrer, intent_class, priority, "
            "supplier_contract_end, follow_up_on, do_not_contact, do_not_contact_reason, details, "
            "created_at, updated_at, archived_at, referred_by_id, met_at_id FROM client "
            "WHERE id = 1",
            ((n, f"{n:032}", f"演示{n:06}", cities[n % 4]) for n in range(2, count + 1)),
        )
        connection.execute("DELETE FROM client_key")
        connection.execute(
            "INSERT INTO client_key SELECT id, name, NULL, '', 'lead', NULL, NULL, '', updated_at, "
            "0 FROM client"
        )
    for sort in SORTS:
        ids = found(sort=sort)
        assert len(ids) == len(set(ids)) == count
    rows = client_table.table_rows(found(sort="city")[:count:997])
    ranks = [("北京", "重庆", "上海", "").index(row.city) for row in rows]
    assert all(first <= second for first, second in pairwise(ranks))
