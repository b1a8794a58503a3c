"""What was promised at the end of a talk, on the plan: our next step and the customer's own.

An item knows its talk by ``origin``. With a visit it stands for that visit's promise too, so that
the visit's record finds it there instead of making a second one. DOMAIN §4 Steps (8).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from salesdesk.sales.clients import day_or_none
from salesdesk.sales.spin.talk import Talk
from salesdesk.sales.text import said_by, tidy_line
from salesdesk.sales.visits import moment
from salesdesk.store.records import PlanItem


def origin(uuid: str) -> str:
    """Return by what the plan knows an interview."""
    return f"interview:{uuid}"


def keep(talk: Talk, owner: str) -> None:
    """Bring the plan in line with what was promised; inside the change that finishes the talk."""
    _keep(talk, "next_step", _ours(talk.answers, owner))
    _keep(talk, "customer_step", _theirs(talk.answers))


def _ours(told: Mapping[str, Any], owner: str) -> dict[str, Any] | None:
    if not told.get("next_step") or not told.get("next_at"):
        return None
    when = moment(told["next_at"])
    return {
        "title": tidy_line(told["next_step"]), "due_on": when.date(), "due_at": when,
        "owner": tidy_line(told.get("next_owner") or owner), "form": told.get("next_form") or "",
    }  # fmt: skip


def _theirs(told: Mapping[str, Any]) -> dict[str, Any] | None:
    by = day_or_none(told.get("customer_by"))
    if by is None or not told.get("customer_action"):
        return None
    who = tidy_line(told.get("customer_who") or "")
    title = said_by(who, told["customer_action"]) if who else told["customer_action"]
    return {"title": tidy_line(title), "due_on": by}


def _keep(talk: Talk, kind: str, columns: Mapping[str, Any] | None) -> None:
    known = _mine(talk, kind) or _of_visit(talk, kind, columns)
    if known is not None:
        if known.done_at is not None or known.dropped_at is not None:
            return
        if columns is None:
            known.delete_instance()
        else:
            told = {**columns, "origin": origin(talk.uuid)}
            PlanItem.update(**told).where(PlanItem.id == known.id).execute()
    elif columns is not None:
        taken = _promised(talk, kind)
        PlanItem.create(
            kind=kind, client=talk.client_id, visit=None if taken else talk.visit_id,
            planned_on=columns["due_on"], origin=origin(talk.uuid), **columns,
        )  # fmt: skip


def _mine(talk: Talk, kind: str) -> PlanItem | None:
    return PlanItem.get_or_none(PlanItem.origin == origin(talk.uuid), PlanItem.kind == kind)


def _of_visit(talk: Talk, kind: str, columns: Mapping[str, Any] | None) -> PlanItem | None:
    """Return the same promise as the visit's record has put it on the plan already."""
    found = _promised(talk, kind)
    same = found is not None and columns is not None and found.title == columns["title"]
    return found if same else None


def _promised(talk: Talk, kind: str) -> PlanItem | None:
    if talk.visit_id is None:
        return None
    return PlanItem.get_or_none(PlanItem.visit == talk.visit_id, PlanItem.kind == kind)
