"""The ideal client: versions kept, and a client held against it, dimension by dimension."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from salesdesk.sales import chain, ideal_profile
from salesdesk.sales.ideal_profile import Check, Fit, Profile
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.records import Need
from tests.conftest import NOW
from tests.sales.play import client, refused

WANTED = {
    "industries": ["manufacturing", "retail"], "sizes": ["large"], "revenues": ["from_100m"],
    "roles": ["economic_buyer", "coach"], "pains": ["停机", "Down Time"],
}  # fmt: skip


def verdicts(client_id: int) -> dict[str, str]:
    told = ideal_profile.check(client_id)
    assert told is not None
    return {one.dimension: one.verdict for one in told.fits}


def fit(client_id: int, dimension: str) -> Fit:
    told = ideal_profile.check(client_id)
    assert told is not None
    return next(one for one in told.fits if one.dimension == dimension)


@given(st.lists(st.sampled_from(["fits", "misses", "unknown"]), max_size=6))
def test_the_points_lie_between_0_and_5(told: list[str]) -> None:
    check = Check(Profile(1, date(2026, 9, 1), {}), tuple(Fit("sizes", one) for one in told))
    found = check.points()
    known = [one for one in told if one != "unknown"]
    assert (found is None) == (not known)
    if found is not None:
        assert 0 <= found <= 5
        assert (found == 5) == (
            set(known) == {"fits"} or 10 * known.count("fits") // len(known) >= 9
        )


@pytest.mark.usefixtures("workspace")
class TestKept:
    def test_nothing_is_compared_before_the_first_description(self) -> None:
        assert ideal_profile.current() is None
        assert ideal_profile.check(client("演示甲")) is None

    def test_versions_are_kept_and_undone(self) -> None:
        ideal_profile.save(WANTED, NOW)
        ideal_profile.save(WANTED, NOW)
        ideal_profile.save({**WANTED, "sizes": []}, NOW)
        assert [one.version for one in ideal_profile.history()] == [2, 1]
        current = ideal_profile.current()
        assert current is not None
        assert "sizes" not in current.wanted
        journal.undo()
        current = ideal_profile.current()
        assert current is not None
        assert current.wanted["sizes"] == ("large",)

    def test_blank_words_are_no_wish(self) -> None:
        ideal_profile.save({"pains": ["  ", "停机", " 停机 "], "unknown": ["x"]}, NOW)
        current = ideal_profile.current()
        assert current is not None
        assert dict(current.wanted) == {"pains": ("停机",)}

    def test_what_is_not_noted_is_not_known(self) -> None:
        ideal_profile.save(WANTED, NOW)
        assert set(verdicts(client("演示甲")).values()) == {"unknown"}
        assert ideal_profile.check(client("演示乙")).points() is None  # type: ignore[union-attr]

    def test_answers_fit_or_do_not_with_fact_and_day(self) -> None:
        ideal_profile.save(WANTED, NOW)
        one = client("演示甲", industry="retail", size="small", verified_on="2026-09-10")
        assert fit(one, "industries") == Fit(
            "industries", "fits", ("retail",), (), date(2026, 9, 10)
        )
        assert fit(one, "sizes").verdict == "misses"
        assert fit(one, "sizes").found == ("small",)

    def test_the_chain_names_who_is_missing(self) -> None:
        ideal_profile.save(WANTED, NOW)
        one = client("演示甲")
        chain.add(one, {"name": "演示王总", "roles": ["economic_buyer"]})
        assert fit(one, "roles") == Fit("roles", "misses", ("economic_buyer",), ("coach",))
        chain.add(one, {"name": "演示李工", "roles": ["coach", "user_buyer"]})
        assert fit(one, "roles").verdict == "fits"

    @pytest.mark.parametrize("told", ["夜班 停机 两小时", "DOWNTIME at night", "ｄｏｗｎtime"])
    def test_pains_are_found_in_needs_however_written(self, told: str) -> None:
        ideal_profile.save(WANTED, NOW)
        one = client("演示甲", pains=[{"pain": "备件太贵"}])
        assert fit(one, "pains").verdict == "misses"
        with database.change():
            Need.create(client=one, text=told, stated_on=date(2026, 9, 14))
        found = fit(one, "pains")
        assert (found.verdict, found.found, found.on) == ("fits", (told,), date(2026, 9, 14))

    def test_a_client_that_is_gone_is_refused(self) -> None:
        ideal_profile.save(WANTED, NOW)
        with refused("client_missing"):
            ideal_profile.check(4711)
