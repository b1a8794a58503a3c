"""Recording a visit by form ③: the record itself and all that follows from it.

One change writes the record, the needs and objections it names, the promised next step on the
plan, the tags, and what the contact moves on (DOMAIN §3 ③, §5). The first complete save
stops the record clock; later ones amend with history.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.forms.visit_record import VISIT_RECORD
from salesdesk.marks import mark
from salesdesk.sales import contact_made, record_needs, visit_lines, visits
from salesdesk.sales.clients import day_or_none, get
from salesdesk.sales.stages import client_stage
from salesdesk.sales.text import said_by, tidy_answers, tidy_line
from salesdesk.sales.visit_lines import OPEN, VisitLine
from salesdesk.sales.visits import moment
from salesdesk.store.database import database
from salesdesk.store.interview_records import Interview
from salesdesk.store.records import (
    Client,
    Opportunity,
    PlanItem,
    Visit,
)

_OVER = ("lost", "disqualified")
_COMMITMENT = ("customer_action", "customer_who", "customer_by")
_NEXT_STEP = ("next_step", "next_owner", "next_at")


def prefilled(line: VisitLine, now: datetime, owner: str) -> dict[str, Any]:
    """Return the answers of form ③ as far as the visit's plan or its record knows them."""
    known = {
        "client": line.client,
        "number": line.number,
        "first_contact": is_first(line),
        "started_at": _local(line.started_at or line.starts_at, line),
        "ended_at": _local(line.ended_at or min(line.ends_at, now), line),
        "channel": line.channel,
        "place": line.place,
        "our_people": list(line.our_people) or ([owner] if owner else []),
        "client_people": list(line.client_people),
        "objective": line.objective,
        "prepared": list(line.plan.get("packed") or line.plan.get("kit") or ()),
        "next_owner": owner,
    }
    return {**known, **line.record, **_automatic(line)}


def _automatic(line: VisitLine) -> dict[str, Any]:
    recorded = _local(line.recorded_at, line) if line.recorded_at else ""
    return {"recorded_at": recorded, "timeliness": line.timeliness}


def _local(when: datetime, line: VisitLine) -> str:
    return when.astimezone(line.zone).isoformat()


def is_first(line: VisitLine) -> bool:
    """Tell whether no earlier visit of this client took place."""
    return not any(
        other.ended_at and other.id != line.id and other.starts_at < line.starts_at
        for other in visit_lines.of_client(line.client_id)
    )


def amendments(visit_id: int) -> list[datetime]:
    """Return when (UTC) the completed record was amended, oldest first."""
    return [at for old, new, at, _ in visit_lines.moves(visit_id) if old == new == "recorded"]


def record(visit_id: int, answers: Mapping[str, Any], now: datetime) -> None:
    """Complete (or amend) the record of a visit.

    A visit not yet marked as done is so by its record. Raises Refused: record_incomplete (fact
    ``fields``: the English labels), advance_needs_customer, visit_times, visit_in_future,
    visit_not_open.
    """
    line = visit_lines.get(visit_id)
    if line.state not in {*OPEN, "done", "recorded"}:
        raise Refused("visit_not_open", state=line.state)
    told = _checked(line, {**prefilled(line, now, ""), **answers})
    started, ended = moment(told["started_at"]), moment(told["ended_at"])
    visits.check_times(started, ended, now)
    label = (
        mark("Change", "Record of the visit to {name} amended")
        if line.recorded_at
        else mark("Change", "Visit to {name} recorded")
    )
    with database.change(label, name=line.client):
        if line.state in OPEN:
            visits.set_done(visit_id, started, ended, now)
        columns = {
            "state": "recorded", "started_at": started, "ended_at": ended,
            "channel": told["channel"], "place": tidy_line(told.get("place") or ""),
            "objective": tidy_line(told["objective"]), "outcome": told["outcome"],
            "record": {key: value for key, value in told.items() if not _is_automatic(key)},
        }  # fmt: skip
        if not line.recorded_at:
            columns |= {"recorded_at": now, "clock_set_back": _clock_set_back(line, ended, now)}
        before = "recorded" if line.recorded_at else "done"
        visits.keep_move(visit_id, before, "recorded", now, {})
        Visit.update(**columns).where(Visit.id == visit_id).execute()
        visits.set_people(visit_id, told)
        record_needs.keep_needs(line, told)
        record_needs.keep_objections(line, told)
        _keep_next_step(line, told)
        _keep_customers_step(line, told)
        _keep_priority(line, told["tag_priority"], now)
        if not line.recorded_at and told.get("next_step"):
            contact_made.note_contact(line.client_id, told["objective"], line.number, now)
            _note_talks(line, now)


def _note_talks(line: VisitLine, now: datetime) -> None:
    """Let an interview finished at this visit count now that its contact is on record."""
    talks = Interview.select().where(
        Interview.visit == line.id,
        Interview.finished_at.is_null(False),
        Interview.archived_at.is_null(),
    )
    for talk in talks:
        contact_made.note_talk(line.client_id, talk.opportunity_id, now)


def _is_automatic(key: str) -> bool:
    return key in {"client", "number", "recorded_at", "timeliness"}


def _checked(line: VisitLine, answers: Mapping[str, Any]) -> dict[str, Any]:
    told = tidy_answers(answers)
    spared = _NEXT_STEP if needs_no_next_step(line.client_id, told.get("outcome") or "") else ()
    missing = [
        fault.field.label for fault in VISIT_RECORD.faults(told) if fault.field.key not in spared
    ]
    if missing:
        raise Refused("record_incomplete", fields=missing)
    if told["outcome"] == "advance" and not all(told.get(key) for key in _COMMITMENT):
        raise Refused("advance_needs_customer")
    return told


def needs_no_next_step(client_id: int, outcome: str) -> bool:
    """Tell whether a record may end without our next step.

    So it is when nothing was sold to a client that is lost, disqualified or not to be contacted
    (DOMAIN §4 R11).
    """
    if outcome != "no_sale":
        return False
    deals = Opportunity.select().where(
        Opportunity.client == client_id, Opportunity.archived_at.is_null()
    )
    stage = client_stage(deal.stage for deal in deals)
    return get(client_id).do_not_contact or stage in _OVER


def _clock_set_back(line: VisitLine, ended: datetime, now: datetime) -> bool:
    """Tell whether the clock reads earlier than what was already noted of this visit."""
    noted = [at for _, _, at, _ in visit_lines.moves(line.id)]
    return now < max([ended, *noted])


def _keep_next_step(line: VisitLine, told: Mapping[str, Any]) -> None:
    """Put our promise on the plan."""
    if not told.get("next_step"):
        return _promise(line, "next_step", None)
    when = moment(told["next_at"])
    columns = {
        "title": tidy_line(told["next_step"]), "due_on": when.date(), "due_at": when,
        "owner": tidy_line(told["next_owner"]), "form": told.get("next_form") or "",
    }  # fmt: skip
    return _promise(line, "next_step", columns)


def _keep_customers_step(line: VisitLine, told: Mapping[str, Any]) -> None:
    """Ask on the promised day whether the customer did what they said."""
    by: date | None = day_or_none(told.get("customer_by"))
    if by is None or not told.get("customer_action"):
        return _promise(line, "customer_step", None)
    who = tidy_line(told.get("customer_who") or "")
    title = said_by(who, told["customer_action"]) if who else told["customer_action"]
    return _promise(line, "customer_step", {"title": tidy_line(title), "due_on": by})


def _promise(line: VisitLine, kind: str, columns: Mapping[str, Any] | None) -> None:
    """Write what was promised at a visit to the plan.

    An amended record moves its item while that is open, and takes it back (None) where the
    promise was none.
    """
    known = PlanItem.get_or_none((PlanItem.visit == line.id) & (PlanItem.kind == kind))
    if known is None:
        if columns:
            PlanItem.create(
                kind=kind, client=line.client_id, visit=line.id, planned_on=columns["due_on"],
                **columns,
            )  # fmt: skip
    elif known.done_at is None and known.dropped_at is None:
        if columns:
            PlanItem.update(**columns).where(PlanItem.id == known.id).execute()
        else:
            known.delete_instance()


def _keep_priority(line: VisitLine, priority: str, now: datetime) -> None:
    """Set the client's priority as tagged, unless a later visit has tagged it since."""
    later = Visit.select().where(
        Visit.client == line.client_id, Visit.state == "recorded", Visit.id != line.id,
        Visit.starts_at > line.starts_at,
    )  # fmt: skip
    if not later.exists():
        Client.update(priority=priority, updated_at=now).where(
            Client.id == line.client_id
        ).execute()
