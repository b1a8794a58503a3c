"""Visits as they are read: one frozen line each, and the questions asked of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any

from peewee import fn

from salesdesk.errors import Refused
from salesdesk.sales.record_clock import RecordClock, record_clock
from salesdesk.store.database import database
from salesdesk.store.fields import moment_text, zone_of
from salesdesk.store.records import Client, Visit, VisitMove, VisitPerson

OPEN = frozenset({"planned", "confirmed"})


@dataclass(frozen=True)
class VisitLine:
    """A visit as it is shown; moments in UTC, ``zone`` the user's when it was planned."""

    id: int
    uuid: str
    number: str
    client_id: int
    client: str
    state: str
    channel: str
    objective: str
    place: str
    starts_at: datetime
    ends_at: datetime
    zone: tzinfo
    started_at: datetime | None
    ended_at: datetime | None
    recorded_at: datetime | None
    outcome: str
    clock_set_back: bool
    plan: Mapping[str, Any]
    record: Mapping[str, Any]
    follows_id: int | None
    our_people: tuple[str, ...] = ()
    client_people: tuple[str, ...] = ()
    client_short: str = ""
    cold: bool = False

    @property
    def clock(self) -> RecordClock | None:
        """Return when the record is wanted and when it is late; None before the visit's end."""
        return record_clock(self.ended_at, self.zone) if self.ended_at else None

    @property
    def timeliness(self) -> str:
        """Return on_time, same_day or late of a recorded visit, else ""."""
        clock = self.clock
        return clock.timeliness(self.recorded_at) if clock and self.recorded_at else ""

    def shown_state(self, now: datetime) -> str:
        """Return the state, finer where time has its say.

        ``overdue_record`` is one done but not recorded in time, ``under_way`` an open one that
        has begun.
        """
        clock = self.clock
        if self.state == "done" and clock is not None and now > clock.limit:
            return "overdue_record"
        return "under_way" if self.state in OPEN and self.started_at else self.state

    def day(self) -> date:
        """Return the local day it is planned for."""
        return self.starts_at.astimezone(self.zone).date()


def as_answers(line: VisitLine) -> dict[str, Any]:
    """Return a visit's plan as the answers of the form ``visit_plan``."""
    return {
        **line.plan,
        "starts_at": line.starts_at.astimezone(line.zone).isoformat(),
        "ends_at": line.ends_at.astimezone(line.zone).isoformat(),
        "channel": line.channel,
        "cold": line.cold,
        "place": line.place,
        "objective": line.objective,
        "our_people": list(line.our_people),
        "client_people": list(line.client_people),
    }


def get(visit_id: int) -> VisitLine:
    """Return one visit; Refused visit_missing."""
    found = lines([visit_id])
    if not found:
        raise Refused("visit_missing")
    return found[0]


def lines(ids: Sequence[int]) -> list[VisitLine]:
    """Return these visits by their planned start."""
    rows = list(
        Visit.select(Visit, Client.id, Client.name, Client.short_name)
        .join(Client)
        .where(Visit.id.in_(list(ids)))
        .order_by(Visit.starts_at, Visit.id)
    )
    people: dict[tuple[int, str], list[str]] = {}
    for one in (
        VisitPerson.select()
        .where(VisitPerson.visit.in_([row.id for row in rows]))
        .order_by(VisitPerson.id)
    ):
        people.setdefault((one.visit_id, one.side), []).append(one.name)
    return [
        VisitLine(
            row.id, row.uuid, row.number, row.client_id, row.client.name, row.state, row.channel,
            row.objective, row.place, row.starts_at, row.ends_at, zone_of(row.zone),
            row.started_at, row.ended_at, row.recorded_at, row.outcome, row.clock_set_back,
            row.plan, row.record, row.follows_id,
            tuple(people.get((row.id, "ours"), ())), tuple(people.get((row.id, "theirs"), ())),
            row.client.short_name or row.client.name, row.cold,
        )
        for row in rows
    ]  # fmt: skip


def between(start: datetime, end: datetime) -> list[VisitLine]:
    """Return the visits planned to begin in [start, end)."""
    return lines(_ids(Visit.starts_at >= start, Visit.starts_at < end))


def overlapping(start: datetime, end: datetime) -> list[VisitLine]:
    """Return the visits planned to take some of the time [start, end)."""
    return lines(_ids(Visit.starts_at < end, Visit.ends_at > start))


def clashes(start: datetime, end: datetime, besides: int | None = None) -> list[VisitLine]:
    """Return the visits a new one at [start, end) would clash with; *besides* is left aside."""
    live = {*OPEN, "done", "recorded"}
    return [line for line in overlapping(start, end) if line.state in live and line.id != besides]


def of_client(client_id: int) -> list[VisitLine]:
    """Return all visits of a client by time."""
    return lines(_ids(Visit.client == client_id))


def waiting(now: datetime) -> list[VisitLine]:
    """Return what waits to be recorded: visits done, and open ones whose time is over."""
    return lines(
        _ids((Visit.state == "done") | (Visit.state.in_(sorted(OPEN)) & (Visit.ends_at <= now)))
    )


def waiting_of(client_id: int, now: datetime) -> list[VisitLine]:
    """Return the visits of one client that are under way or wait to be recorded."""
    begun = Visit.state.in_(sorted(OPEN)) & (Visit.starts_at <= now)
    return lines(_ids(Visit.client == client_id, (Visit.state == "done") | begun))


def any_waiting(client_id: int, now: datetime) -> bool:
    """Tell whether a visit of a client is under way or waits to be recorded."""
    found = database.connection().execute(
        "SELECT 1 FROM visit WHERE client_id = ? AND (state = 'done' OR "
        "(state IN ('planned', 'confirmed') AND starts_at <= ?)) LIMIT 1",
        (client_id, moment_text(now)),
    )
    return found.fetchone() is not None


def coming_of(client_id: int, now: datetime) -> list[VisitLine]:
    """Return the open visits of one client that have not begun yet, the next first."""
    return lines(
        _ids(Visit.client == client_id, Visit.state.in_(sorted(OPEN)), Visit.starts_at > now)
    )


def moves(visit_id: int) -> list[tuple[str, str, datetime, Mapping[str, Any]]]:
    """Return (from, to, UTC time, evidence) of every move of a visit."""
    rows = VisitMove.select().where(VisitMove.visit == visit_id).order_by(VisitMove.id)
    return [(row.from_state, row.to_state, row.at, row.evidence) for row in rows]


def _ids(*where: Any) -> list[int]:
    return [row.id for row in Visit.select(Visit.id).where(*where)]


def coming(now: datetime, limit: int) -> list[VisitLine]:
    """Return the next open visits that are not over yet."""
    rows = (
        Visit.select(Visit.id)
        .where(Visit.state.in_(sorted(OPEN)), Visit.ends_at > now)
        .order_by(Visit.starts_at)
        .limit(limit)
    )
    return lines([row.id for row in rows])


def latest(client_id: int) -> VisitLine | None:
    """Return the client's latest visit by its planned start, called-off ones left aside."""
    live = [line for line in of_client(client_id) if line.state in {*OPEN, "done", "recorded"}]
    return live[-1] if live else None


def latest_held(client_id: int) -> VisitLine | None:
    """Return the client's latest visit that took place, None when none has."""
    held = [line for line in of_client(client_id) if line.state in {"done", "recorded"}]
    return held[-1] if held else None


def like(text: str, limit: int) -> list[VisitLine]:
    """Return the latest visits whose number or objective contains *text*."""
    rows = (
        Visit.select(Visit.id)
        .where(Visit.number.contains(text) | Visit.objective.contains(text))
        .order_by(Visit.starts_at.desc())
        .limit(limit)
    )
    return lines([row.id for row in rows])[::-1]


def co_visitors(limit: int = 50) -> list[str]:
    """Return the names of our side in the visits so far, most often there first."""
    rows = (
        VisitPerson.select(VisitPerson.name)
        .where(VisitPerson.side == "ours", VisitPerson.name != "")
        .group_by(VisitPerson.name)
        .order_by(fn.COUNT(VisitPerson.id).desc(), VisitPerson.name)
        .limit(limit)
    )
    return [row.name for row in rows]
