"""The buying chain: seats, reporting lines, people of several companies, ways to reach them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from salesdesk.errors import Refused
from salesdesk.sales import chain, client_list, profile
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import journal
from tests.conftest import NOW
from tests.sales.play import client, refused

PERSON = {
    "name": " 演示许青 ", "post": "生产总监", "department": "生产部",
    "roles": ["technical_influencer", "coach"], "attitude": "supportive", "influence": 5,
    "concern": "夜班停机", "met": True, "birthday": "06-01", "note": "爱喝茶",
    "consent": "名片交换",
}  # fmt: skip
POINTS = [{"kind": "mobile", "value": "000-0000-0002", "label": "工作"},
          {"kind": "wechat", "value": "demo_xuqing"}, {"kind": "email", "value": "  "}]  # fmt: skip


@pytest.mark.usefixtures("workspace")
class TestSeats:
    def test_a_person_is_kept_whole(self) -> None:
        one = client()
        seat_id = chain.add(one, PERSON, POINTS)
        (seat,) = chain.seats(one)
        assert (seat.id, seat.name, seat.post, seat.department) == (
            seat_id, "演示许青", "生产总监", "生产部",
        )  # fmt: skip
        assert (seat.roles, seat.attitude, seat.influence, seat.concern, seat.met) == (
            ("technical_influencer", "coach"), "supportive", 5, "夜班停机", True,
        )  # fmt: skip
        assert (seat.birthday, seat.note, seat.consent) == ("06-01", "爱喝茶", "名片交换")
        assert [(p.kind, p.value, p.label) for p in seat.points] == [
            ("mobile", "000-0000-0002", "工作"), ("wechat", "demo_xuqing", ""),
        ]  # fmt: skip
        assert [p.masked for p in seat.points] == ["000****0002", "de****"]

    def test_names_are_needed(self) -> None:
        with refused("name_required"):
            chain.add(client(), {"name": " "})
        with refused("client_missing"):
            chain.add(4711, PERSON)

    def test_editing_changes_what_is_named_and_replaces_the_ways(self) -> None:
        one = client()
        seat_id = chain.add(one, PERSON, POINTS)
        chain.edit(seat_id, {"attitude": "opposed", "name": "演示许青青"})
        (seat,) = chain.seats(one)
        assert (seat.attitude, seat.post, seat.name) == ("opposed", "生产总监", "演示许青青")
        assert len(seat.points) == 2
        chain.edit(seat_id, {}, [{"kind": "phone", "value": "000-0000-0003"}])
        assert [p.value for p in chain.seats(one)[0].points] == ["000-0000-0003"]
        assert [hit.id for hit in client_list.find("00000000003")] == [one]
        assert client_list.find("00000000002") == []

    def test_one_person_sits_in_several_companies(self) -> None:
        one, two = client("演示甲"), client("演示乙")
        chain.add(one, PERSON, POINTS)
        person = chain.seats(one)[0].contact_id
        chain.add_existing(two, person, {"post": "顾问", "roles": ["coach"]})
        with refused("already_in_chain") as no:
            chain.add_existing(two, person, {})
        assert no.facts == {"name": "演示许青"}
        (seat,) = chain.seats(two)
        assert (seat.post, seat.attitude) == ("顾问", "unknown")
        assert [p.value for p in seat.points] == ["000-0000-0002", "demo_xuqing"]
        assert seat.other_clients == ((one, "演示甲"),)
        assert {hit.id for hit in client_list.find("许青")} == {one, two}
        chain.edit(seat.id, {"name": "演示许红"})
        assert chain.seats(one)[0].name == "演示许红"
        assert chain.people_like("许红") == [(person, "演示许红", "演示甲"),
                                           (person, "演示许红", "演示乙")]  # fmt: skip
        chain.remove(seat.id, NOW)
        assert chain.seats(one)[0].other_clients == ()
        chain.add_existing(two, person, {})

    def test_nobody_reports_to_themselves_in_a_circle(self) -> None:
        one = client()
        boss = chain.add(one, {"name": "演示王立"})
        middle = chain.add(one, {"name": "演示许青", "reports_to": boss})
        low = chain.add(one, {"name": "演示何伟", "reports_to": middle})
        for seat, above in ((boss, boss), (boss, middle), (boss, low)):
            with refused("chain_circle"):
                chain.relate(seat, above)
            with refused("chain_circle"):
                chain.edit(seat, {"reports_to": above, "post": "不该留下"})
        assert chain.seats(one)[0].post == ""
        stranger = chain.add(client("演示乙"), {"name": "演示外人"})
        with refused("chain_circle"):
            chain.relate(low, stranger)
        chain.relate(low, boss)
        chain.relate(middle, low)
        assert {s.name: s.reports_to for s in chain.seats(one)} == {
            "演示王立": None, "演示许青": low, "演示何伟": boss,
        }  # fmt: skip
        chain.relate(low, None)

    def test_who_reported_to_one_taken_out_reports_one_step_higher(self) -> None:
        one = client()
        boss = chain.add(one, {"name": "演示王立"})
        middle = chain.add(one, {"name": "演示许青", "reports_to": boss})
        low = chain.add(one, {"name": "演示何伟", "reports_to": middle})
        chain.remove(middle, NOW)
        assert {s.id: s.reports_to for s in chain.seats(one)} == {boss: None, low: boss}
        journal.undo()
        assert {s.id: s.reports_to for s in chain.seats(one)} == {
            boss: None, middle: boss, low: middle,
        }  # fmt: skip

    def test_form_two_saves_answers_and_chain_as_one(self) -> None:
        one = client()
        boss = chain.add(one, {"name": "演示王立"}, POINTS)
        gone = chain.add(one, {"name": "演示何伟"})
        told = profile.answers(one)
        assert [row[profile.SEAT] for row in told["chain"]] == [boss, gone]
        told["chain"] = [
            {**told["chain"][0], "post": "总经理"},
            {"name": "演示新人", "roles": ["user_buyer"]},
        ]
        told["city"] = "示例市"
        profile.save(one, told, NOW)
        assert [(s.name, s.post) for s in chain.seats(one)] == [
            ("演示王立", "总经理"),
            ("演示新人", ""),
        ]
        assert len(chain.seats(one)[0].points) == 2
        journal.undo()
        assert [s.name for s in chain.seats(one)] == ["演示王立", "演示何伟"]
        with refused("name_required"):
            profile.save(one, {**told, "name": "", "city": "别的市"}, NOW)
        with refused("name_required"):
            profile.save(one, {"city": "别的市", "chain": [{"name": ""}]}, NOW)
        assert profile.answers(one)["city"] == ""


@settings(max_examples=15)
@given(
    st.lists(st.tuples(st.sampled_from("amr"), st.integers(0, 6), st.integers(0, 6)), max_size=25)
)
def test_a_chain_is_always_a_forest(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[str, int, int]]
) -> None:
    open_workspace(tmp_path_factory.mktemp("chain"))
    codes: set[str] = set()
    try:
        one = client()
        for move, which, above in moves:
            seats = [seat.id for seat in chain.seats(one)]
            if move == "a" or not seats:
                chain.add(one, {"name": f"演示{which}"})
            elif move == "r":
                chain.remove(seats[which % len(seats)], NOW)
            else:
                try:
                    chain.relate(seats[which % len(seats)], seats[above % len(seats)])
                except Refused as no:
                    codes.add(no.code)
        assert codes <= {"chain_circle"}
        reports = {seat.id: seat.reports_to for seat in chain.seats(one)}
        for seat in reports:
            steps, at = 0, reports[seat]
            while at is not None:
                steps, at = steps + 1, reports[at]
                assert steps <= len(reports)
        assert list(client_list.client_ids(ListFilter(), NOW.date())) == [one]
    finally:
        close_workspace()
