"""An import changes what it should, once, whole, and can be taken back."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from salesdesk.errors import Refused
from salesdesk.exchange.reading import entries, preview
from salesdesk.sales import caches, chain, clients, importing, referrers, timeline
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import finding, journal, search
from salesdesk.store.database import Notice, database

NOW = datetime(2026, 9, 17, 10, 30, tzinfo=timezone(timedelta(hours=8)))
HEAD = "客户名称,信用代码,城市,行业,联系人,职务,手机,电话,标签,备注,下次跟进\n"
CLOUD = "演示云朵熊精密有限公司"
CODE = "91000000MADEM00011"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path) -> Iterator[Path]:
    open_workspace(tmp_path / "data")
    yield tmp_path
    connection = database.connection()
    assert search.check(connection) == []
    assert caches.compare(connection) == []
    close_workspace()


def take(folder: Path, text: str, name: str = "a.csv", **more: Any) -> importing.Outcome:
    path = folder / name
    path.write_text(text, "utf-8")
    return importing.run(entries(preview(path)), name, "sha", NOW, **more)


def counts(outcome: importing.Outcome) -> tuple[int, int, int, int, int]:
    t = outcome.tally
    return (t.read, t.added, t.updated, t.unchanged, t.rejected)


def kept() -> dict[str, int]:
    """Count every table that an import may touch."""
    connection = database.connection()
    tables = ("client", "contact", "contact_point", "chain_member", "tag", "client_tag", "note",
              "import_run", "client_key", "search_text")  # fmt: skip
    return {t: connection.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in tables}


def ids() -> dict[str, int]:
    rows = database.connection().execute("SELECT name, id FROM client ORDER BY id")
    return dict(rows.fetchall())


FULL = HEAD + (
    f"{CLOUD},91000000MADEM00011,上海市,制造业,林一,经理,13800000000,021-00000001转8,展会、重点,好聊,2026-09-30\n"
    f"{CLOUD},,上海,,马二,,13900000001/13700000002,,展会,,\n"
    "演示橙子岛便利有限公司,,北京,零售,,,,010-00000002,,,\n"
)


def test_a_list_becomes_clients_people_and_tags(folder: Path) -> None:
    outcome = take(folder, FULL, switchboard="总机")
    assert counts(outcome) == (3, 3, 0, 0, 0)
    cloud, island = ids()[CLOUD], ids()["演示橙子岛便利有限公司"]
    row = clients.get(cloud)
    assert (row.uscc, row.city, row.industry) == ("91000000MADEM00011", "上海市", "manufacturing")
    assert str(row.follow_up_on) == "2026-09-30"
    one, two = chain.seats(cloud)
    assert (one.name, one.post) == ("林一", "经理")
    assert [(p.kind, p.value) for p in one.points] == [
        ("mobile", "13800000000"), ("phone", "021-00000001转8"),
    ]  # fmt: skip
    assert [p.value for p in two.points] == ["13900000001", "13700000002"]
    (desk,) = chain.seats(island)
    assert (desk.name, desk.points[0].value) == ("总机", "010-00000002")
    assert clients.all_tags() == ["展会", "重点"]


def test_the_same_file_twice_adds_nothing_twice(folder: Path) -> None:
    take(folder, FULL)
    before = kept()
    again = take(folder, FULL)
    assert counts(again) == (3, 0, 0, 3, 0)
    assert again.run_id is None
    assert kept() == before


def test_bare_names_twice_are_unchanged(folder: Path) -> None:
    take(folder, "客户名称\n演示A有限公司\n演示B有限公司\n")
    assert counts(take(folder, "客户名称\n演示A有限公司\n演示B有限公司\n")) == (2, 0, 0, 2, 0)


def test_only_what_is_empty_is_filled(folder: Path) -> None:
    client = clients.create({"name": CLOUD, "city": "上海", "source": "展会"}, NOW)
    chain.add(
        client, {"name": "林一", "post": "总监"}, [{"kind": "mobile", "value": "13800000000"}]
    )
    outcome = take(folder, "客户名称,城市,来源,联系人,职务,部门,手机,邮箱\n"
                   f"{CLOUD},上海市,网站,林一,经理,采购部,"
                   "+86 138-0000-0000,a@example.com\n")  # fmt: skip
    assert counts(outcome) == (1, 0, 1, 0, 0)
    (seat,) = chain.seats(client)
    assert clients.get(client).source == "展会"
    assert (seat.post, seat.department) == ("总监", "采购部")
    assert [p.value for p in seat.points] == ["13800000000", "a@example.com"]


@pytest.mark.parametrize(
    ("stored", "row", "clients_after"),
    [
        # the credit code decides, whatever the names
        ({"name": "演示甲有限公司", "uscc": CODE}, f"演示乙,{CODE},,", 1),
        ({"name": CLOUD, "uscc": CODE}, f"{CLOUD},91000000MADEM00024,,", 2),
        # the full name, when nothing speaks against it
        ({"name": CLOUD}, f"{CLOUD},,,", 1),
        ({"name": CLOUD, "city": "上海"}, f"{CLOUD},,上海市,", 1),
        ({"name": CLOUD, "city": "上海"}, f"{CLOUD},,北京,", 2),
        ({"name": "演示云朵熊（上海）有限公司"}, "演示云朵熊(上海)有限公司,,,", 1),
        # another form of the name needs a fact that agrees
        ({"name": CLOUD}, "演示云朵熊精密,,,", 2),
        ({"name": CLOUD, "city": "上海"}, "演示云朵熊精密,,上海市,", 1),
        ({"name": CLOUD}, "上海演示云朵熊精密股份有限公司,,,13800000000", 1),
        ({"name": "北京" + CLOUD}, "上海" + CLOUD + ",,,", 2),
        ({"name": CLOUD}, "演示云朵熊精密有限公司杭州分公司,,,13800000000", 2),
    ],
)  # fmt: skip
def test_when_two_names_are_one_client(
    folder: Path, stored: dict[str, str], row: str, clients_after: int
) -> None:
    client = clients.create(stored, NOW)
    chain.add(client, {"name": "林一"}, [{"kind": "mobile", "value": "138 0000 0000"}])
    take(folder, f"客户名称,信用代码,城市,手机\n{row}\n")
    assert kept()["client"] == clients_after


def test_namesakes_without_a_company_are_told_apart_by_their_numbers(folder: Path) -> None:
    text = "姓,名,移动电话\n张,伟,13800000000\n张,伟,13900000001\n张,伟,138 0000 0000\n"
    assert counts(take(folder, text)) == (3, 2, 0, 1, 0)
    assert counts(take(folder, text)) == (3, 0, 0, 3, 0)


def test_a_person_met_at_two_companies_is_one_person(folder: Path) -> None:
    take(folder, "公司,姓名,手机\n演示甲公司,林一,13800000000\n演示乙公司,林一,13800000000\n")
    assert kept()["contact"] == 1
    assert kept()["chain_member"] == 2
    take(folder, "公司,姓名,手机\n演示丙公司,林一,+86 13800000000\n")
    assert kept()["contact"] == 1


def test_a_shared_landline_does_not_make_colleagues_one(folder: Path) -> None:
    take(folder, "公司,姓名,电话\n演示甲公司,林一,010-00000001\n演示甲公司,马二,010-00000001\n")
    assert kept()["contact"] == 2


def test_one_notice_and_one_undo_for_a_whole_run(folder: Path) -> None:
    heard: list[Notice] = []
    database.listeners.append(heard.append)
    try:
        outcome = take(folder, FULL)
    finally:
        database.listeners.remove(heard.append)
    assert len(heard) == 1
    assert {"client", "contact", "import_run"} <= set(heard[0].touched)
    (run,) = importing.runs()
    assert (run.id, run.file_name, run.tally) == (outcome.run_id, "a.csv", outcome.tally)


def test_a_run_can_be_taken_back(folder: Path) -> None:
    client = clients.create({"name": CLOUD}, NOW)
    before = kept()
    run = take(folder, FULL).run_id
    assert run is not None
    assert importing.undo_run(run) == 0
    assert kept() == before
    assert clients.get(client).city == ""
    with pytest.raises(Refused, match="import_run_missing"):
        importing.undo_run(run)


def test_a_run_is_taken_back_brought_again_and_taken_back(folder: Path) -> None:
    empty = kept()
    run = take(folder, FULL).run_id
    assert run is not None
    full, listed = kept(), importing.runs()
    for _ in range(3):
        assert importing.undo_run(run) == 0
        assert (kept(), importing.runs()) == (empty, [])
        journal.undo()
        assert (kept(), importing.runs()) == (full, listed)
    assert caches.compare(database.connection()) == []
    assert search.check(database.connection()) == []


def test_the_keys_go_through_an_import_and_its_taking_back(folder: Path) -> None:
    empty = kept()
    run = take(folder, FULL).run_id
    assert run is not None
    full = kept()
    importing.undo_run(run)
    steps = [journal.undo, journal.undo, journal.redo, journal.redo, journal.undo, journal.redo]
    seen = []
    for step in steps:
        step()
        seen.append(kept())
    assert seen == [full, empty, full, empty, full, empty]
    journal.undo()
    importing.undo_run(run)
    assert kept() == empty


def test_what_was_worked_on_since_stays_when_a_run_is_taken_back(folder: Path) -> None:
    run = take(folder, FULL).run_id
    assert run is not None
    clients.add_note(ids()[CLOUD], "今天打过电话", NOW)
    assert importing.undo_run(run) > 0
    assert list(ids()) == [CLOUD]


def test_a_dry_run_tells_and_writes_nothing(folder: Path) -> None:
    before = kept()
    assert counts(take(folder, FULL, dry_run=True)) == (3, 3, 0, 0, 0)
    assert kept() == before


def test_cancelled_or_broken_off_nothing_is_left(folder: Path) -> None:
    many = "客户名称\n" + "".join(f"演示{n}有限公司\n" for n in range(1200))
    before = kept()
    calls = iter([False, False, False, True])
    with pytest.raises(Refused, match="import_cancelled"):
        take(folder, many, cancelled=lambda: next(calls, True))
    assert kept() == before
    path = folder / "b.csv"
    path.write_text(many, "utf-8")

    def breaks() -> Iterator[Any]:
        yield from entries(preview(path))
        raise Refused("import_unreadable", path=str(path))

    with pytest.raises(Refused, match="import_unreadable"):
        importing.run(breaks(), "b.csv", "x", NOW)
    assert kept() == before


def test_somebody_typing_meanwhile_is_not_lost(folder: Path) -> None:
    path = folder / "a.csv"
    path.write_text("客户名称,城市\n" + "".join(f"演示{n}公司,上海\n" for n in range(600)), "utf-8")
    typed: list[int] = []

    def meanwhile(done: int, total: int) -> None:
        if not typed:
            typed.append(clients.create({"name": "演示5公司", "city": "上海"}, NOW))

    outcome = importing.run(entries(preview(path)), "a.csv", "x", NOW, progress=meanwhile)
    assert outcome.tally.added == 599
    assert outcome.tally.unchanged == 1
    assert kept()["client"] == 600


def test_rejected_rows_and_doubts_are_handed_back(folder: Path) -> None:
    outcome = take(folder, "客户名称,电话\n演示A,1.38E+10\n,000-0001\n")
    assert counts(outcome) == (2, 1, 0, 0, 1)
    assert [r.reason for r in outcome.rejected] == ["no_name"]
    assert outcome.doubts == ((2, "digits_lost"),)


def test_what_came_in_is_found_by_the_search_box(folder: Path) -> None:
    take(folder, FULL)
    for word in ("云朵", "yunduo", "13900000001", "林一", "展会"):
        assert ids()[CLOUD] in [hit.client_id for hit in finding.find(database.connection(), word)]


def test_a_list_of_thousands(folder: Path) -> None:
    text = HEAD + "".join(
        f"演示{n}号有限公司,,上海,制造业,林{n},经理,138{n:08},,展会,备注{n},\n" for n in range(1500)
    )
    assert take(folder, text).tally.added == 1500
    run = importing.runs()[0]
    assert take(folder, text).tally.unchanged == 1500
    importing.undo_run(run.id)
    assert set(kept().values()) == {0}


def test_the_undo_key_takes_back_thousands_and_brings_them_again(folder: Path) -> None:
    take(folder, "客户名称\n" + "".join(f"演示{n}号\n" for n in range(5200)))
    full = kept()
    journal.undo()
    assert set(kept().values()) == {0}
    journal.redo()
    assert kept() == full


def test_an_address_book_of_one_great_company(folder: Path) -> None:
    text = "公司,姓名,手机,电话\n" + "".join(
        f"{CLOUD},林{n},138{n:08},010-00000001\n" for n in range(1500)
    )
    assert take(folder, text).tally.added == 1500
    assert take(folder, text).tally.unchanged == 1500
    assert kept()["client"] == 1


def test_a_dry_run_tells_which_new_clients_may_be_kept_ones(folder: Path) -> None:
    take(folder, FULL)
    text = HEAD + (
        "演示云朵雄精密有限公司,,上海,,,,,,,,\n"
        "演示云朵,,上海,,,,,,,,\n"
        "演示毫不相干有限公司,,上海,,,,,,,,\n"
    )
    outcome = take(folder, text, "b.csv", dry_run=True)
    assert outcome.tally.added == 3
    assert [(one.name, one.known, one.reasons) for one in outcome.likely] == [
        ("演示云朵雄精密有限公司", CLOUD, ("near_name", "same_city"))
    ]
    assert take(folder, text, "b.csv").likely == ()


REFERRED = "客户名称,介绍人\n{rows}"


def sent_by(folder: Path, *rows: str) -> importing.Outcome:
    return take(folder, REFERRED.format(rows="".join(f"{row}\n" for row in rows)))


def test_a_referrer_who_is_known_is_linked(folder: Path) -> None:
    home = clients.create({"name": "演示甲制造有限公司", "short_name": "甲制造"}, NOW)
    chain.add(home, {"name": "演示许"})
    outcome = sent_by(
        folder, "演示乙公司,演示许", "演示丙公司,演示许（甲制造）", "演示丁公司,甲制造 演示许",
        "演示戊公司,演示甲制造", "演示己公司,演示许 · 演示甲制造有限公司",
    )  # fmt: skip
    assert outcome.doubts == ()
    (one,) = referrers.lines()
    assert (one.name, one.company, len(one.clients)) == ("演示许", "演示甲制造有限公司", 5)
    assert clients.get(ids()["演示丙公司"]).referrer == "演示许（甲制造）", "as it was written"


def test_a_referrer_may_come_with_the_same_list(folder: Path) -> None:
    text = "客户名称,联系人,介绍人\n演示乙公司,演示李,演示许\n演示甲公司,演示许,\n"
    outcome = take(folder, text)
    assert outcome.doubts == ()
    (one,) = referrers.lines()
    assert (one.company, [name for _, name in one.clients]) == ("演示甲公司", ["演示乙公司"])
    assert outcome.run_id is not None
    assert importing.undo_run(outcome.run_id) == 0
    assert kept()["client"] == 0


def test_a_referrer_not_clear_stays_a_name_and_is_told(folder: Path) -> None:
    for name in ("演示甲公司", "演示丑公司"):
        chain.add(clients.create({"name": name}, NOW), {"name": "演示许"})
    known = clients.create({"name": "演示寅公司", "referrer": "演示老高"}, NOW)
    outcome = sent_by(folder, "演示乙公司,演示许", "演示丙公司,演示谁", "演示寅公司,演示许")
    assert sorted(outcome.doubts) == [
        (2, "referrer_several"), (3, "referrer_unknown"), (4, "referrer_other"),
    ]  # fmt: skip
    told = clients.get(ids()["演示乙公司"])
    assert (told.referred_by_id, told.referrer) == (None, "演示许")
    assert clients.get(known).referrer == "演示老高"
    assert [e.text for e in timeline.timeline(known) if e.kind == "note"] == ["介绍人：演示许"]
    again = sent_by(folder, "演示乙公司,演示许", "演示丙公司,演示谁", "演示寅公司,演示许")
    assert counts(again) == (3, 0, 0, 3, 0), "read twice, the same"


def test_a_company_of_several_people_is_no_referrer_and_nobody_sends_themselves(
    folder: Path,
) -> None:
    home = clients.create({"name": "演示甲公司"}, NOW)
    for name in ("演示许", "演示林"):
        chain.add(home, {"name": name})
    text = "客户名称,联系人,介绍人\n演示乙公司,演示李,演示李\n演示丙公司,,演示甲公司\n"
    outcome = take(folder, text)
    assert outcome.doubts == ((2, "referrer_unknown"), (3, "referrer_several"))
    assert all(one.contact_id is None for one in referrers.lines())
