"""Visits: planned, confirmed, done, and the other ways a visit can end (DOMAIN §5 Visit).

planned → confirmed → done → recorded; planned → done is allowed and flagged as unconfirmed;
planned/confirmed → rescheduled (a new linked visit), cancelled, no_show. A client confirms a time
and a place: where the plan changes either, confirmed → planned, to be confirmed anew. Every move
keeps its time and evidence. The record itself is written by ``visit_records``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import clients, touches, visit_lines
from salesdesk.sales.kept import kept
from salesdesk.sales.text import tidy_answers, tidy_line
from salesdesk.sales.visit_lines import OPEN, VisitLine, as_answers
from salesdesk.store.database import database
from salesdesk.store.interview_records import Interview
from salesdesk.store.records import ChainMember, Client, Contact, Visit, VisitMove, VisitPerson

NO_SHOW_WAIT_MINUTES = 15
FEWEST_QUESTIONS, MOST_QUESTIONS = 3, 5
_PLAN_KEYS = frozenset(
    {
        "opening_questions", "kit", "packed", "leave_by", "materials_tested", "tested_on",
        "tested_at",
    }
)  # fmt: skip


def plan(client_id: int, answers: Mapping[str, Any], now: datetime) -> int:
    """Plan a visit from the answers of the form ``visit_plan``; return its id.

    Raises Refused: objective_required, opening_questions_count (3-5), visit_times,
    do_not_contact, client_missing, cold_cap (a second cold contact within a week).
    """
    client = clients.get(client_id)
    touches.require_contactable(client)
    told = _checked(answers)
    _require_cold_free(client, told)
    with database.change(mark("Change", "Visit to {name} planned"), name=client.name):
        return _create(client_id, told, now, follows=None)


def _require_cold_free(client: Client, told: Mapping[str, Any], besides: int | None = None) -> None:
    if told.get("cold"):
        start = told["starts_at"]
        touches.require_cold_free(client, start.date(), start.tzinfo, besides)


def edit(visit_id: int, answers: Mapping[str, Any], now: datetime, *, agreed: bool = False) -> None:
    """Change the plan of a visit not yet done; Refused visit_not_open and as ``plan``.

    A confirmed visit whose start or place becomes another goes back to planned, unless the new
    one is already *agreed* with the client.
    """
    row, line = _open_row(visit_id), visit_lines.get(visit_id)
    told = _checked({**as_answers(line), **answers})
    if told.get("cold") and (not line.cold or told["starts_at"].date() != line.day()):
        _require_cold_free(row.client, told, visit_id)
    changed = unconfirms(line, told)
    with database.change(mark("Change", "Visit to {name} changed"), name=row.client.name):
        Visit.update(**_columns(told)).where(Visit.id == visit_id).execute()
        set_people(visit_id, told)
        if changed:
            _move(row, "confirmed" if agreed else "planned", "", now, {"changed": changed})


def unconfirms(line: VisitLine, answers: Mapping[str, Any]) -> list[str]:
    """Return what the client has confirmed otherwise than *answers* say: starts_at, place.

    Nothing where the visit is not confirmed or has begun, or a moment cannot be read.
    """
    if line.state != "confirmed" or line.started_at:
        return []
    told = {**as_answers(line), **answers}
    with suppress(Refused):
        changed = {
            "starts_at": moment(told["starts_at"] or "") != line.starts_at,
            "place": tidy_line(told["place"] or "") != line.place,
        }
        return [key for key, other in changed.items() if other]
    return []


def _checked(answers: Mapping[str, Any]) -> dict[str, Any]:
    told = tidy_answers(answers)
    if not tidy_line(told.get("objective") or ""):
        raise Refused("objective_required")
    questions = [one for one in told.get("opening_questions") or () if one]
    if not FEWEST_QUESTIONS <= len(questions) <= MOST_QUESTIONS:
        raise Refused("opening_questions_count", found=len(questions))
    told["opening_questions"] = questions
    for key in ("starts_at", "ends_at"):
        told[key] = moment(told.get(key) or "")
    if told["ends_at"] <= told["starts_at"]:
        raise Refused("visit_times")
    return told


def moment(value: object) -> datetime:
    """Read an aware moment (ISO text with offset); Refused bad_moment."""
    try:
        found = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    except ValueError as error:
        raise Refused("bad_moment", text=str(value)) from error
    if found.tzinfo is None:
        raise Refused("bad_moment", text=str(value))
    return found


def _columns(told: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "channel": told.get("channel") or "face",
        "cold": bool(told.get("cold")),
        "objective": tidy_line(told["objective"]),
        "place": tidy_line(told.get("place") or ""),
        "starts_at": told["starts_at"],
        "ends_at": told["ends_at"],
        "zone": offset_of(told["starts_at"]),
        "plan": {key: told[key] for key in _PLAN_KEYS if told.get(key)},
    }


def offset_of(when: datetime) -> str:
    """Return the offset of an aware moment as it is stored: ``+08:00``."""
    return when.isoformat()[-6:] if when.utcoffset() else "+00:00"


def _create(client_id: int, told: Mapping[str, Any], now: datetime, follows: int | None) -> int:
    day = told["starts_at"].date()
    row = Visit.create(
        client=client_id, number=_number(day), follows=follows, state="planned", **_columns(told)
    )
    set_people(row.id, told)
    keep_move(row.id, "", "planned", now, {})
    return int(row.id)


def _number(day: date) -> str:
    start = f"BF{day:%Y%m%d}-"
    taken = Visit.select(Visit.number).where(Visit.number.startswith(start))
    last = max((int(row.number.removeprefix(start)) for row in taken), default=0)
    return f"{start}{last + 1:02}"


def set_people(visit_id: int, answers: Mapping[str, Any]) -> None:
    """Write who takes part, where the answers say so; known people of the client are linked."""
    row = get_row(visit_id)
    for side, key in (("ours", "our_people"), ("theirs", "client_people")):
        if key not in answers:
            continue
        VisitPerson.delete().where(
            VisitPerson.visit == visit_id, VisitPerson.side == side
        ).execute()
        for name in answers[key] or ():
            known = _known(row.client_id, name) if side == "theirs" else None
            VisitPerson.create(visit=visit_id, side=side, contact=known, name=tidy_line(name))


def _known(client_id: int, name: str) -> int | None:
    found = (
        ChainMember.select(ChainMember.contact)
        .join(Contact)
        .where(ChainMember.client == client_id, Contact.name == tidy_line(name))
        .first()
    )
    return found.contact_id if found else None


def confirm(visit_id: int, who: str, when: datetime, channel: str, now: datetime) -> None:
    """Note that the client confirmed (who, when, by which channel); Refused visit_not_open."""
    row = _open_row(visit_id)
    if not tidy_line(who):
        raise Refused("who_required")
    evidence = {"who": tidy_line(who), "when": when.isoformat(), "channel": channel}
    _move(row, "confirmed", mark("Change", "Visit to {name} confirmed"), now, evidence)


def start(visit_id: int, now: datetime) -> None:
    """Note that the visit begins now; ``set_done`` follows at its end. Refused visit_not_open."""
    row = _open_row(visit_id)
    with database.change(mark("Change", "Visit to {name} begun"), name=row.client.name):
        Visit.update(started_at=now).where(Visit.id == visit_id).execute()


def pack(visit_id: int, packed: Iterable[str]) -> None:
    """Note which things of the kit are packed; Refused visit_not_open."""
    row = _open_row(visit_id)
    with database.change(mark("Change", "Kit for {name} packed"), name=row.client.name):
        Visit.update(plan={**row.plan, "packed": list(packed)}).where(
            Visit.id == visit_id
        ).execute()


def set_done(visit_id: int, started: datetime, ended: datetime, now: datetime) -> None:
    """Note that the visit took place; from planned it is flagged as unconfirmed.

    Raises Refused visit_not_open, visit_times, visit_in_future.
    """
    row = _open_row(visit_id)
    check_times(started, ended, now)
    evidence = {"unconfirmed": row.state == "planned"}
    with database.change(mark("Change", "Visit to {name} took place"), name=row.client.name):
        Visit.update(started_at=started, ended_at=ended).where(Visit.id == visit_id).execute()
        _move(row, "done", "", now, evidence)


def check_times(started: datetime, ended: datetime, now: datetime) -> None:
    """Raise Refused when a visit would end before it began, or has not happened yet."""
    if max(started, ended) > now + timedelta(minutes=1):
        raise Refused("visit_in_future")
    if ended <= started:
        raise Refused("visit_times")


def cancel(visit_id: int, by: str, reason: str, now: datetime) -> None:
    """Call a visit off; ``by`` is ours or client; Refused reason_required, visit_not_open."""
    if not tidy_line(reason):
        raise Refused("reason_required")
    row = _open_row(visit_id)
    evidence = {"by": by, "reason": tidy_line(reason)}
    _move(row, "cancelled", mark("Change", "Visit to {name} cancelled"), now, evidence)


def no_show(visit_id: int, waited_minutes: int, action: str, now: datetime) -> None:
    """Note that nobody came after at least 15 minutes, and what was done about it.

    Raises Refused no_show_wait, reason_required, visit_in_future, visit_not_open.
    """
    row = _open_row(visit_id)
    if waited_minutes < NO_SHOW_WAIT_MINUTES:
        raise Refused("no_show_wait", minutes=NO_SHOW_WAIT_MINUTES)
    if not tidy_line(action):
        raise Refused("reason_required")
    if row.starts_at + timedelta(minutes=NO_SHOW_WAIT_MINUTES) > now:
        raise Refused("visit_in_future")
    evidence = {"waited_minutes": waited_minutes, "action": tidy_line(action)}
    _move(row, "no_show", mark("Change", "{name}: nobody came"), now, evidence)


def reschedule(
    visit_id: int, starts_at: datetime, ends_at: datetime, reason: str, now: datetime
) -> int:
    """Close a visit as rescheduled and plan a linked one; return the new id.

    Raises Refused reason_required, visit_times, visit_not_open, do_not_contact, cold_cap.
    """
    if not tidy_line(reason):
        raise Refused("reason_required")
    if ends_at <= starts_at:
        raise Refused("visit_times")
    row = _open_row(visit_id)
    touches.require_contactable(row.client)
    told = {**as_answers(visit_lines.get(row.id)), "starts_at": starts_at, "ends_at": ends_at}
    _require_cold_free(row.client, told, visit_id)
    told.pop("leave_by", None)
    with database.change(mark("Change", "Visit to {name} rescheduled"), name=row.client.name):
        new = _create(row.client_id, told, now, follows=visit_id)
        _move(row, "rescheduled", "", now, {"reason": tidy_line(reason), "to": new})
        # what was prepared for it is for the new one
        Interview.update(visit=new).where(
            Interview.visit == visit_id, Interview.state == "open"
        ).execute()
    return new


def get_row(visit_id: int) -> Visit:
    """Return the row of a visit for the room's own use; Refused visit_missing."""
    return kept(Visit, visit_id, Refused("visit_missing"))


def _open_row(visit_id: int) -> Visit:
    row = get_row(visit_id)
    if row.state not in OPEN:
        raise Refused("visit_not_open", state=row.state)
    return row


def _move(row: Visit, to: str, label: str, now: datetime, evidence: Mapping[str, Any]) -> None:
    with database.change(label, name=row.client.name):
        Visit.update(state=to).where(Visit.id == row.id).execute()
        keep_move(row.id, row.state, to, now, evidence)


def keep_move(visit_id: int, old: str, new: str, at: datetime, evidence: Mapping[str, Any]) -> None:
    """Note a move of a visit's state with its time and evidence."""
    VisitMove.create(visit=visit_id, from_state=old, to_state=new, at=at, evidence=dict(evidence))
