"""Whatever two clients are made of: merged and parted they are as they were, and edits stay."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from salesdesk.sales import caches, chain, clients, merge_plan, merging, parting
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import search
from salesdesk.store.database import database
from salesdesk.store.records import Client
from tests.conftest import NOW
from tests.sales.hanging import Maker, everything, on_clients

LATER = NOW.replace(hour=15)
VALUES = st.sampled_from(["", "演示一", "演示二"])
LISTS = st.sampled_from([[], ["演示甲"], ["演示甲", "演示乙"]])
ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "city": VALUES, "industry": VALUES, "budget": VALUES, "headcount": st.integers(1, 9),
        "competitors": LISTS, "follow_up_on": st.sampled_from(["", "2026-09-20"]),
        "tags": st.lists(st.sampled_from(["甲", "乙", "丙"]), unique=True, max_size=3),
    },
)  # fmt: skip
PEOPLE = st.lists(
    st.tuples(
        st.sampled_from(["演示王", "演示李", "演示张"]),
        st.sampled_from(["", "000-0000-0001", "000-0000-0002"]),
        st.booleans(),
    ),
    max_size=4,
)
HANGING = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 2)), max_size=12)
SIDES = st.dictionaries(
    st.sampled_from(["name", "city", "industry", "budget", "headcount", "competitors"]),
    st.sampled_from(["kept", "gone", "both"]),
)


def build(answers: list[dict[str, Any]], people: list[list[Any]], hanging: Any) -> list[int]:
    """Make clients with people and rows of any table; return their ids."""
    made = []
    for number, (told, seated) in enumerate(zip(answers, people, strict=True)):
        about = dict(told)
        tags = about.pop("tags", [])
        one = clients.create({"name": f"演示{number}公司", **about}, NOW, tags)
        made.append(one)
        below = None
        for name, call, under in seated:
            points = [{"kind": "mobile", "value": call}] if call else []
            below = chain.add(one, {"name": name, "reports_to": below if under else None}, points)
    maker = Maker()
    with database.change():
        owned = [
            (table, column)
            for table, column in on_clients(database.connection())
            if (table, column) not in merge_plan.STAY
        ]
        for which, owner in hanging:
            table, column = owned[which % len(owned)]
            maker.hang(table, **{column: made[owner % len(made)]})
    return made


def sound() -> None:
    connection = database.connection()
    assert search.check(connection) == []
    assert caches.compare(connection) == []
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def in_workspace(folder: Path, act: Callable[[], None]) -> None:
    place = folder / str(sum(1 for _ in folder.iterdir()))
    open_workspace(place)
    try:
        act()
    finally:
        close_workspace()


THREE = {
    "answers": st.lists(ANSWERS, min_size=3, max_size=3),
    "people": st.lists(PEOPLE, min_size=3, max_size=3),
    "hanging": HANGING,
}


@settings(max_examples=10)
@given(**THREE, sides=SIDES, chained=st.booleans())
def test_merged_and_parted_is_row_for_row_as_before(
    tmp_path_factory: Any, answers: Any, people: Any, hanging: Any, sides: Any, chained: bool
) -> None:
    def act() -> None:
        one, two, three = build(answers, people, hanging)
        before = everything()
        first = merging.merge(two if chained else one, three, sides, LATER)
        second = merging.merge(one, two, sides, LATER.replace(hour=16))
        sound()
        for table, column in on_clients(database.connection()):
            if table not in ("client_merge", "client_tag", "chain_member", "distinct_pair"):
                left = database.connection().execute(
                    f"SELECT count(*) FROM {table} WHERE {column} IN (?, ?)", (two, three)
                )
                assert left.fetchone() == (0,), table
        parting.part(second)
        parting.part(first)
        assert everything() == before
        sound()

    in_workspace(tmp_path_factory.mktemp("holds"), act)


EDITS = st.dictionaries(
    st.sampled_from(["city", "industry", "budget", "headcount", "address", "news"]),
    st.sampled_from(["演示新一", "演示新二"]),
    min_size=1,
)


@settings(max_examples=10)
@given(**THREE, sides=SIDES, edits=EDITS, added=HANGING)
def test_what_is_edited_and_added_since_survives_the_parting(
    tmp_path_factory: Any,
    answers: Any,
    people: Any,
    hanging: Any,
    sides: Any,
    edits: dict[str, str],
    added: Any,
) -> None:
    def act() -> None:
        one, two, _ = build(answers, people, hanging)
        was = clients.answers_of(clients.get(one))
        gone = clients.answers_of(clients.get(two))
        merge = merging.merge(one, two, sides, LATER)
        clients.edit(one, edits, LATER)
        maker = Maker(1000)
        new = []
        with database.change():
            owned = [o for o in on_clients(database.connection()) if o[0] != "client_merge"]
            for which, _ in added:
                table, column = owned[which % len(owned)]
                new.append((table, column, maker.hang(table, **{column: one})))
        parting.part(merge)
        sound()
        now = clients.answers_of(clients.get(one))
        for key in {*now, *was}:
            if key in edits:
                assert now[key] == edits[key]
            else:
                assert now.get(key) == was.get(key), key
        assert clients.answers_of(clients.get(two)) == gone
        assert Client.get_by_id(two).archived_at is None
        for table, column, row in new:
            owner = database.connection().execute(
                f"SELECT {column} FROM {table} WHERE id = ?", (row,)
            )
            assert owner.fetchone() == (one,), table

    in_workspace(tmp_path_factory.mktemp("since"), act)
