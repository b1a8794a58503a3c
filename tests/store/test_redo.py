"""Redo follows the branch one is on: what was undone before a new edit is never taken up again."""

from pathlib import Path

import pytest

from salesdesk.errors import Refused
from salesdesk.sales import clients
from salesdesk.store import journal
from tests.conftest import NOW


def city(client: int) -> str:
    return str(clients.get(client).city)


def test_redo_takes_what_was_undone_last_not_what_was_given_up(workspace: Path) -> None:
    one = clients.create({"name": "演示甲"}, NOW)
    clients.edit(one, {"city": "给掉的"}, NOW)
    journal.undo()
    clients.edit(one, {"city": "新的"}, NOW)
    journal.undo()
    assert city(one) == ""
    journal.redo()
    assert city(one) == "新的"
    with pytest.raises(Refused, match="nothing_to_undo"):
        journal.redo()


def test_redo_goes_forward_step_by_step_however_often(workspace: Path) -> None:
    one = clients.create({"name": "演示甲"}, NOW)
    steps = ["一", "二", "三"]
    for step in steps:
        clients.edit(one, {"city": step}, NOW)
    for _ in range(2):
        for before in ("二", "一", ""):
            journal.undo()
            assert city(one) == before
        for step in steps:
            journal.redo()
            assert city(one) == step
    journal.undo()
    journal.undo()
    clients.edit(one, {"city": "四"}, NOW)
    with pytest.raises(Refused, match="nothing_to_undo"):
        journal.redo()
    for before in ("一", ""):
        journal.undo()
        assert city(one) == before
    journal.redo()
    journal.redo()
    assert city(one) == "四"
