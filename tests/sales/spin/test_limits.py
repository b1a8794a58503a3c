from collections.abc import Iterator
from dataclasses import fields, replace
from typing import Any

import pytest

from salesdesk.errors import Refused
from salesdesk.sales import preferences
from salesdesk.sales.spin import limits
from salesdesk.sales.spin.limits import RANGES, SHIPPED, Limits
from salesdesk.sales.workspace import close_workspace, open_workspace


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    open_workspace(tmp_path_factory.mktemp("limits"))
    yield
    close_workspace()


@pytest.fixture(autouse=True)
def untouched(workspace: None) -> None:
    preferences.put("spin_limits", {})


def test_as_shipped() -> None:
    assert limits.read() == SHIPPED == Limits()
    assert [one.name for one in fields(Limits)] == list(RANGES)
    assert (SHIPPED.situation(0), SHIPPED.situation(1)) == (8, 3)
    for key, asked in RANGES.items():
        assert asked.least <= getattr(SHIPPED, key) <= asked.most


@pytest.mark.parametrize("key", RANGES)
def test_every_threshold_can_be_set_and_reset(key: str) -> None:
    other = RANGES[key].most
    limits.save(replace(SHIPPED, **{key: other, "prepared_most": 20}))
    assert getattr(limits.read(), key) == other
    assert limits.changed(limits.read())[key] == other
    limits.reset()
    assert limits.read() == SHIPPED
    assert preferences.get("spin_limits") == {}


@pytest.mark.parametrize("key", RANGES)
@pytest.mark.parametrize("wrong", [-1, 10_000])
def test_what_cannot_be_is_refused(key: str, wrong: int) -> None:
    with pytest.raises(Refused) as refused:
        limits.save(replace(SHIPPED, **{key: wrong}))
    assert refused.value.code == "limit_out_of_range"
    assert refused.value.facts["most"] == RANGES[key].most
    assert limits.read() == SHIPPED


def test_least_does_not_lie_above_most() -> None:
    with pytest.raises(Refused) as refused:
        limits.save(replace(SHIPPED, prepared_least=6))
    assert refused.value.code == "limits_crossed"


@pytest.mark.parametrize("kept", [
    [], "x", {"objections": "many"}, {"objections": True}, {"objections": 4000},
    {"unknown": 3}, {"prepared_least": 9},
])  # fmt: skip
def test_what_was_kept_and_makes_no_sense_is_left_as_shipped(kept: Any) -> None:
    preferences.put("spin_limits", kept)
    assert limits.read() == SHIPPED


def test_what_makes_sense_beside_it_holds() -> None:
    preferences.put("spin_limits", {"objections": 5, "talk_share": 900})
    assert limits.read() == replace(SHIPPED, objections=5)
