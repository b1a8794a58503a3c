"""Every command refuses an id that an undo or another process has made stale, and changes nothing.

The sentence must be one a user can read; what is asked for exists once and is gone then.
"""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from salesdesk.errors import Refused
from salesdesk.i18n import sentence
from salesdesk.sales import (
    chain,
    clients,
    duplicates,
    importing,
    merging,
    my_side,
    opportunities,
    opportunity_lines,
    parting,
    plan,
    scoring,
    stage_moves,
    timeline,
    visit_records,
    visits,
)
from salesdesk.store import journal
from tests.conftest import NOW
from tests.sales.play import client, plan_answers, planned, record_answers, refused

GONE = 4711
LATER = NOW + timedelta(hours=1)
RATING = {"rated_on": "2026-09-17", "ratings": [{"criterion": "icp_fit", "points": 3}]}

COMMANDS: dict[str, tuple[str, Callable[[], Any]]] = {
    "client edited": ("client_missing", lambda: clients.edit(GONE, {"city": "x"}, NOW)),
    "client marked": ("client_missing", lambda: clients.set_do_not_contact(GONE, "x", NOW)),
    "client tagged": ("client_missing", lambda: clients.set_tags(GONE, ["x"])),
    "clients tagged": ("client_missing", lambda: clients.tag_all([GONE], "x")),
    "note added": ("client_missing", lambda: clients.add_note(GONE, "x", NOW)),
    "note archived": ("note_missing", lambda: clients.archive_note(GONE, NOW)),
    "file attached": ("client_missing", lambda: clients.attach(GONE, "x", ("0", 1), "", NOW)),
    "file removed": ("file_removed", lambda: clients.detach(GONE, NOW)),
    "file opened": ("attachment_missing", lambda: clients.attachment_digest(GONE)),
    "timeline": ("client_missing", lambda: timeline.timeline(GONE)),
    "rated": ("client_missing", lambda: scoring.rate(GONE, RATING)),
    "person added": ("client_missing", lambda: chain.add(GONE, {"name": "x"})),
    "seat edited": ("seat_missing", lambda: chain.edit(GONE, {"post": "x"})),
    "seat related": ("seat_missing", lambda: chain.relate(GONE, None)),
    "seat removed": ("seat_missing", lambda: chain.remove(GONE, NOW)),
    "item added for a client": (
        "client_missing", lambda: plan.add("x", NOW.date(), client_id=GONE)
    ),
    "item added for a visit": ("visit_missing", lambda: plan.add("x", NOW.date(), visit_id=GONE)),
    "item edited": ("plan_item_missing", lambda: plan.edit(GONE, title="x")),
    "item done": ("plan_item_missing", lambda: plan.set_done(GONE, NOW)),
    "item moved": ("plan_item_missing", lambda: plan.move(GONE, NOW.date())),
    "item dropped": ("plan_item_missing", lambda: plan.drop(GONE, "x", NOW)),
    "visit planned": ("client_missing", lambda: visits.plan(GONE, plan_answers(NOW), NOW)),
    "visit edited": ("visit_missing", lambda: visits.edit(GONE, {"objective": "x"}, NOW)),
    "visit confirmed": ("visit_missing", lambda: visits.confirm(GONE, "x", NOW, "phone", NOW)),
    "visit begun": ("visit_missing", lambda: visits.start(GONE, NOW)),
    "kit packed": ("visit_missing", lambda: visits.pack(GONE, [])),
    "visit done": ("visit_missing", lambda: visits.set_done(GONE, NOW, LATER, LATER)),
    "visit cancelled": ("visit_missing", lambda: visits.cancel(GONE, "ours", "x", NOW)),
    "no show": ("visit_missing", lambda: visits.no_show(GONE, 20, "x", NOW)),
    "visit moved": ("visit_missing", lambda: visits.reschedule(GONE, NOW, LATER, "x", NOW)),
    "visit recorded": (
        "visit_missing", lambda: visit_records.record(GONE, record_answers(NOW), LATER)
    ),
    "product saved": ("product_missing", lambda: my_side.save_product(GONE, name="x")),
    "product archived": ("product_missing", lambda: my_side.archive_product(GONE, NOW)),
    "capability saved": ("capability_missing", lambda: my_side.save_capability(GONE, name="x")),
    "capability archived": ("capability_missing", lambda: my_side.archive_capability(GONE, NOW)),
    "opportunity added": (
        "client_missing", lambda: opportunities.create(GONE, {"title": "x"}, NOW)
    ),
    "opportunity edited": (
        "opportunity_missing", lambda: opportunities.edit(GONE, {"title": "x"})
    ),
    "opportunity read": ("opportunity_missing", lambda: opportunity_lines.get(GONE)),
    "opportunity moved": (
        "opportunity_missing", lambda: stage_moves.move(GONE, "qualified", NOW)
    ),
    "gates asked": (
        "opportunity_missing", lambda: stage_moves.gates(GONE, "qualified", NOW)
    ),
    "products set": ("opportunity_missing", lambda: opportunities.set_products(GONE, [])),
    "rivals set": ("opportunity_missing", lambda: opportunities.set_rivals(GONE, ["x"])),
    "opportunity archived": (
        "opportunity_missing", lambda: opportunities.archive(GONE, NOW)
    ),
    "clients merged": ("client_missing", lambda: merging.merge(GONE, GONE + 1, {}, NOW)),
    "clients parted": ("merge_missing", lambda: parting.part(GONE)),
    "clients told apart": ("client_missing", lambda: duplicates.tell_apart(GONE, GONE + 1, NOW)),
    "import taken back": ("import_run_missing", lambda: importing.undo_run(GONE)),
}  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_an_id_that_is_not_there_is_refused(workspace: Path, name: str) -> None:
    code, act = COMMANDS[name]
    before = journal.last_change()
    with pytest.raises(Refused) as told:
        act()
    assert told.value.code == code
    assert "{" not in sentence(told.value)
    assert journal.last_change() == before, "nothing was changed"


def test_a_seat_that_was_undone_or_taken_out_is_refused_everywhere(workspace: Path) -> None:
    one, two = client(), client("演示乙公司")
    boss, seat = chain.add(one, {"name": "演示许青"}), chain.add(one, {"name": "演示许红"})
    journal.undo()
    acts: list[Callable[[], None]] = [
        lambda: chain.edit(seat, {"post": "经理"}),
        lambda: chain.relate(boss, seat),
        lambda: chain.relate(seat, boss),
        lambda: chain.remove(seat, NOW),
    ]
    for act in acts:
        with refused("seat_missing"):
            act()
    with refused("contact_missing"):
        chain.add_existing(two, GONE, {})
    chain.remove(boss, NOW)
    with refused("seat_missing"):
        chain.edit(boss, {"post": "经理"})
    with refused("seat_missing"):
        chain.remove(boss, NOW)


def test_what_is_archived_is_not_archived_again(workspace: Path) -> None:
    one = client()
    note = clients.add_note(one, "换了电话", NOW)
    clients.archive_note(note, NOW)
    with refused("note_missing"):
        clients.archive_note(note, NOW)
    product = my_side.save_product(None, model="XZ-W10", name="主机")
    my_side.archive_product(product, NOW)
    with refused("product_missing"):
        my_side.save_product(product, name="主机二")


def test_a_tag_goes_to_the_clients_that_are_still_there(workspace: Path) -> None:
    one = client()
    clients.tag_all([one, GONE], "展会")
    assert clients.all_tags() == ["展会"]


def test_a_visit_that_was_undone_is_refused(workspace: Path) -> None:
    visit = planned(client(), NOW + timedelta(days=1), NOW)
    journal.undo()
    with refused("visit_missing"):
        visits.confirm(visit, "演示许青", NOW, "phone", NOW)
