"""Which clients may be one: never by the name alone, and one truth with the import."""

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesdesk.sales import chain, clients, duplicates, lead_entry
from salesdesk.sales.alike import REASONS, Firm, likeness, reasons, slips, sure, within_one
from salesdesk.sales.firm_names import city_of, core, folded
from salesdesk.store import journal
from tests.conftest import NOW
from tests.sales.play import client, refused

CODE, OTHER = "91000000MADEM00011", "91000000MADEM00024"
CLOUD = "演示云朵熊精密制造有限公司"


def firm(name: str, city: str = "", code: str = "", *calls: str, person: bool = False) -> Firm:
    return Firm(folded(name), city, code, frozenset(calls), person)


@pytest.mark.parametrize(
    ("other", "like"),
    [
        ("演示云朵熊精密制造有限公司", "same_name"),
        ("演示 云朵熊精密制造 有限公司。", "same_name"),
        ("演示云朵熊精密制造股份有限公司", "same_core"),
        ("苏州演示云朵熊精密制造有限责任公司", "same_core"),
        ("演示云朵雄精密制造有限公司", "near_name"),
        ("演示云朵熊精密制有限公司", "near_name"),
        ("演示云朵熊精密制造业有限公司", "near_name"),
        ("演示云朵", "part_name"),
        ("演示云朵熊精密制造二厂", "part_name"),
        ("演示云朵熊精密制造二", "part_name"),
        ("演示橙子岛便利有限公司", ""),
    ],
)
def test_how_names_are_alike(other: str, like: str) -> None:
    assert likeness(folded(CLOUD), folded(other)) == like
    assert likeness(folded(other), folded(CLOUD)) == likeness(folded(CLOUD), folded(other))


@pytest.mark.parametrize(
    ("one", "other", "called"),
    [
        (firm(CLOUD), firm(CLOUD), False),
        (firm(CLOUD, "苏州"), firm(CLOUD, "苏州"), True),
        (firm(CLOUD, "苏州"), firm(CLOUD, "无锡"), False),
        (firm(CLOUD, "苏州"), firm(CLOUD), False),
        (firm(CLOUD, "", CODE), firm(CLOUD, "", CODE), True),
        (firm(CLOUD, "苏州", CODE), firm(CLOUD, "苏州", OTHER), False),
        (firm("演示甲", "", CODE), firm("演示完全另一个", "", CODE), True),
        (firm(CLOUD, "", "", "1"), firm("演示云朵雄精密制造", "", "", "1"), True),
        (firm(CLOUD, "苏州", "", "1"), firm(CLOUD, "无锡", "", "1"), True),
        (firm("演示甲乙丙", "苏州", "", "1"), firm("演示完全另一个", "苏州", "", "1"), False),
        (firm("云朵熊公司", "苏州"), firm("云朵雄公司", "苏州"), False),
        (firm("云朵熊公司", "", "", "1"), firm("云朵雄公司", "", "", "1"), True),
        (firm("云熊公司", "苏州", "", "1"), firm("云雄公司", "苏州", "", "1"), False),
        (firm("演示一号店铺", "苏州"), firm("演示二号店铺", "苏州"), False),
        (firm("演示一号店铺", "苏州", "", "1"), firm("演示二号店铺", "苏州", "", "1"), True),
        (firm("演示一号店铺", "苏州", CODE), firm("演示二号店铺", "苏州", CODE), True),
        (firm("演示第一机械厂", "苏州"), firm("演示第二机械厂", "苏州"), False),
        (firm("演示城东机械厂", "苏州"), firm("演示城西机械厂", "苏州"), False),
        (firm("演示机械厂2车间", "苏州"), firm("演示机械厂3车间", "苏州"), False),
        (firm("演示机械A座商行", "苏州"), firm("演示机械B座商行", "苏州"), False),
        (firm("演示机械总厂", "苏州"), firm("演示机械分厂", "苏州"), False),
        (firm("演示新云朵熊机械", "苏州"), firm("演示云朵熊机械", "苏州"), False),
        (firm("演示壹号店铺", "苏州"), firm("演示贰号店铺", "苏州"), False),
        (firm("Demo Widgets", "苏州"), firm("Demo Widgetz", "苏州"), True),
        (firm("演示云朵熊（上海）精密制造", "上海"), firm(CLOUD, "上海"), True),
        (firm("演示云朵熊（上海）精密制造"), firm("演示云朵熊（北京）精密制造"), False),
        (firm("演示王小明", "苏州", person=True), firm("演示王小明", "苏州"), False),
    ],
)  # fmt: skip
def test_more_than_the_name_must_agree(one: Firm, other: Firm, called: bool) -> None:
    assert sure(reasons(one, other)) is called
    assert reasons(one, other) == reasons(other, one)


NAMES = st.text("云朵熊精密制造甲乙一二ab", min_size=1, max_size=9)


@given(NAMES, NAMES)
def test_names_one_character_apart_share_a_key(one: str, other: str) -> None:
    if within_one(one, other):
        assert not set(slips(one)).isdisjoint(slips(other))
    assert within_one(one, other) == within_one(other, one)


@given(NAMES, st.integers(0, 8), st.sampled_from("云朵x"))
def test_any_slip_in_a_long_name_is_met(name: str, at: int, sign: str) -> None:
    long = "演示云朵" + name
    for slipped in (long[:at] + long[at + 1 :], long[:at] + sign + long[at:]):
        if len(slipped) < len(long) and long[at] in "一二甲乙":
            continue  # another number is another branch
        if slipped != long:
            assert within_one(long, slipped)


FACTS = st.tuples(
    st.sampled_from(
        [
            CLOUD,
            "演示云朵雄精密制造有限公司",
            "演示云朵熊精密制造公司",
            "苏州演示云朵熊精密制造厂",
            "演示橙子岛便利",
            "演示云朵熊（苏州）精密制造有限公司",
            "演示云朵雄（苏州）精密制造公司",
            "演示云朵熊精密一厂",
            "演示云朵熊精密二厂",
        ]
    ),
    st.sampled_from(["", "苏州", "苏州市", "无锡"]),
    st.sampled_from(["", CODE, OTHER]),
    st.sampled_from(["", "000-0000-0001", "000-0000-0002"]),
)


def test_the_list_and_the_single_question_agree_with_the_rule(workspace: Path) -> None:
    """All combinations of some facts, each pair judged by the rule itself."""

    @settings(max_examples=15)
    @given(st.lists(FACTS, min_size=2, max_size=5))
    def holds(told: list[tuple[str, str, str, str]]) -> None:
        made = []
        for name, city, code, phone in told:
            one = clients.create({"name": name, "city": city, "uscc": code}, NOW)
            if phone:
                chain.add(one, {"name": "演示王总"}, [{"kind": "mobile", "value": phone}])
            made.append(one)
        firms = duplicates._firms(made)
        expected = {
            (a, b) for a in made for b in made if a < b and sure(reasons(firms[a], firms[b]))
        }
        found = duplicates.pairs()
        assert {(pair.a.id, pair.b.id) for pair in found} == expected
        for one in made:
            doubles = {like.id for like in duplicates.of_client(one, 50)}
            assert doubles == {b if a == one else a for a, b in expected if one in (a, b)}
        clients.set_archived(made, NOW)

    holds()


def test_while_typing_a_name_alone_only_looks_like_it(workspace: Path) -> None:
    one = client(CLOUD, city="苏州", uscc=CODE)
    chain.add(one, {"name": "演示王总"}, [{"kind": "mobile", "value": "000-0000-0001"}])
    (like,) = duplicates.near("演示云朵雄精密制造")
    assert (like.id, like.sure, like.reasons) == (one, False, ("near_name",))
    (like,) = duplicates.near("演示云朵雄精密制造", city="苏州市")
    assert like.sure
    (like,) = duplicates.near("演示云朵雄精密制造", calls=["000 0000 0001"])
    assert like.sure
    (like,) = duplicates.near("演示改了名字", code=CODE.lower())
    assert (like.sure, like.reasons) == (True, ("same_code",))
    (like,) = duplicates.near("云朵熊")
    assert (like.sure, like.reasons) == (False, ("part_name",))
    assert duplicates.near("公司") == []
    assert duplicates.near("") == []
    assert duplicates.near(CLOUD, code=OTHER) == [], "another code is another company"


def test_a_slip_in_a_very_long_name_is_found(workspace: Path) -> None:
    name = "演示长三角一体化示范区智能装备与新能源材料联合研发中心"
    one = client(name)
    (like,) = duplicates.near(name.replace("材料", "才料"))
    assert like.id == one


def test_what_was_told_apart_is_remembered_until_undone(workspace: Path) -> None:
    one, two = client(CLOUD, city="苏州"), client("演示云朵雄精密制造", city="苏州")
    assert len(duplicates.pairs()) == 1
    duplicates.tell_apart(two, one, NOW)
    duplicates.tell_apart(one, two, NOW)
    assert duplicates.pairs() == []
    assert duplicates.of_client(one) == []
    journal.undo()
    assert len(duplicates.pairs()) == 1
    with refused("merge_same"):
        duplicates.tell_apart(one, one, NOW)
    with refused("client_missing"):
        duplicates.tell_apart(one, 4711, NOW)


def test_the_surest_pairs_come_first(workspace: Path) -> None:
    near = client("演示橙子岛便利", city="苏州"), client("演示橙子道便利", city="苏州")
    same = client("演示甲", uscc=CODE), client("演示乙", uscc=CODE)
    found = duplicates.pairs()
    assert [(pair.a.id, pair.b.id) for pair in found] == [same, near]
    assert set(found[1].reasons) == {"near_name", "same_city"} <= set(REASONS)


def test_a_crowd_of_one_name_ends_soon_and_is_chained(workspace: Path) -> None:
    made = [client("演示连锁便利", city="苏州") for _ in range(100)]
    found = {(pair.a.id, pair.b.id) for pair in duplicates.pairs()}
    assert set(pairwise(made)) <= found
    assert len(found) < 200


def test_place_legal_form_and_marks_do_not_count() -> None:
    assert core(folded("（苏州）演示云朵熊精密制造（集团）有限公司")) == core(folded(CLOUD))


@pytest.mark.parametrize(
    ("name", "bare", "city"),
    [
        ("演示云朵熊（上海）精密制造有限公司", "演示云朵熊精密制造", "上海"),
        ("演示云朵熊精密制造（上海）有限公司", "演示云朵熊精密制造", "上海"),
        ("演示云朵熊精密制造有限公司（上海）", "演示云朵熊精密制造", "上海"),
        ("演示云朵熊江苏省苏州市精密制造", "演示云朵熊精密制造", "苏州"),
        ("苏州演示云朵熊精密制造", "演示云朵熊精密制造", "苏州"),
        ("演示南京东路便利店", "演示南京东路便利店", ""),
        ("演示银行上海分行", "演示银行上海分行", ""),
        ("演示中山大学附属医院", "演示中山大学附属医院", ""),
    ],
)
def test_a_place_inside_a_name_does_not_count(name: str, bare: str, city: str) -> None:
    assert (core(folded(name)), city_of("", folded(name))) == (bare, city)


def test_a_number_apart_with_one_phone_is_a_pair_that_says_so(workspace: Path) -> None:
    made = [client(f"演示云朵熊精密{n}厂", city="苏州") for n in "一二三"]
    assert duplicates.pairs() == []
    for one in made[:2]:
        chain.add(one, {"name": "演示王总"}, [{"kind": "mobile", "value": "000-0000-0001"}])
    (pair,) = duplicates.pairs()
    assert (pair.a.id, pair.b.id) == (made[0], made[1])
    assert set(pair.reasons) == {"same_call", "other_number", "same_city"}
    known = lead_entry.recognise("演示云朵熊精密四厂", "000 0000 0001")
    assert known.client is None, "the same phone does not make another plant the same"
