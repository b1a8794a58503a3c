"""Attempts to reach a client that need no record: calls and messages (DOMAIN §6 Cadence, S0-18).

A client is contacted cold at most once in seven days, be it by a touch or a cold visit; after
three attempts in a row without an answer the user is asked to leave them in peace. An answered
touch, or a visit that took place, ends such a row.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import clients, preferences
from salesdesk.sales.kept import kept
from salesdesk.sales.text import tidy
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of, zone_of
from salesdesk.store.market_records import Touch
from salesdesk.store.records import Client, Contact, Visit

COLD_DAYS = 7
"""Calendar days from one cold contact to the next."""
UNANSWERED_LIMIT = 3
"""So many attempts in a row without an answer are enough."""
# a visit nobody came to was an attempt too
_COLD_STATES = ("planned", "confirmed", "done", "recorded", "no_show")


@dataclass(frozen=True)
class TouchLine:
    """One attempt; ``at`` in UTC, ``contact`` the person's name or ""."""

    id: int
    at: datetime
    channel: str
    answered: bool
    cold: bool
    contact: str
    note: str
    contact_id: int | None = None


@dataclass(frozen=True)
class Attempts:
    """How the attempts at a client stand.

    ``unanswered`` counts those since the last answer; ``cold`` tells that nobody has ever really
    spoken with them; ``free_on`` is the day a cold contact is free again, None when it is now.
    ``leave_alone`` tells that 勿扰 is to be proposed.
    """

    unanswered: int
    cold: bool
    free_on: date | None
    leave_alone: bool


def log(
    client_id: int,
    channel: str,
    now: datetime,
    *,
    answered: bool,
    cold: bool = False,
    note: str = "",
    contact_id: int | None = None,
    despite_cap: bool = False,
) -> int:
    """Note an attempt made just now; return its id.

    Raises Refused client_missing, contact_missing, do_not_contact; cold_cap with the day a cold
    contact is free again, unless it has happened all the same (*despite_cap*).
    """
    client = clients.get(client_id)
    if contact_id is not None:
        kept(Contact, contact_id, Refused("contact_missing"))
    require_contactable(client)
    if cold and not despite_cap:
        require_cold_free(client, now.date(), now.tzinfo)
    label = (
        mark("Change", "{name}: reached")
        if answered
        else mark("Change", "{name}: tried without an answer")
    )
    with database.change(label, name=client.name):
        row = Touch.create(
            client=client_id, contact=contact_id, at=now, channel=channel, answered=answered,
            cold=cold, note=tidy(note),
        )  # fmt: skip
    return int(row.id)


def edit(
    touch_id: int,
    now: datetime,
    *,
    at: datetime,
    channel: str,
    answered: bool,
    cold: bool,
    note: str,
    contact_id: int | None,
    despite_cap: bool = False,
) -> None:
    """Correct an attempt that was noted; how the row without an answer stands follows by itself.

    The cold cap is asked where it becomes cold or comes to another day; who is not to be
    contacted may be corrected all the same, for it is past. Raises Refused touch_missing,
    contact_missing, touch_in_future; cold_cap unless *despite_cap*.
    """
    row = kept(Touch, touch_id, Refused("touch_missing"))
    if contact_id is not None and contact_id != row.contact_id:
        kept(Contact, contact_id, Refused("contact_missing"))
    if at > now:
        raise Refused("touch_in_future")
    client, zone = clients.get(row.client_id), now.tzinfo
    day = at.astimezone(zone).date()
    asked = cold and not (row.cold and row.at.astimezone(zone).date() == day)
    if asked and not despite_cap:
        require_cold_free(client, day, zone, besides_touch=touch_id)
    with database.change(mark("Change", "{name}: attempt corrected"), name=client.name):
        Touch.update(
            at=at, channel=channel, answered=answered, cold=cold, note=tidy(note),
            contact=contact_id,
        ).where(Touch.id == touch_id).execute()  # fmt: skip


def require_contactable(client: Client) -> None:
    """Raise Refused do_not_contact for a client who is to be left in peace."""
    if client.do_not_contact:
        raise Refused("do_not_contact", name=client.name, why=client.do_not_contact_reason)


def require_cold_free(
    client: Client,
    day: date,
    zone: tzinfo | None,
    besides_visit: int | None = None,
    besides_touch: int | None = None,
) -> None:
    """Raise Refused cold_cap when a cold contact on *day* is one too many within a week."""
    free = cold_free_on(client.id, day, zone, besides_visit, besides_touch)
    if free is not None:
        raise Refused("cold_cap", name=client.name, day=free.isoformat())


def cold_free_on(
    client_id: int,
    day: date,
    zone: tzinfo | None,
    besides_visit: int | None = None,
    besides_touch: int | None = None,
) -> date | None:
    """Return the first day from *day* on at which a cold contact is free; None when *day* is.

    Planned cold visits count as well, before and after *day*; days are those of *zone*.
    """
    taken = _cold_days(client_id, zone, besides_visit, besides_touch)
    free = day
    while near := [one for one in taken if abs((one - free).days) < COLD_DAYS]:
        free = max(near) + timedelta(days=COLD_DAYS)
    return None if free == day else free


def _cold_days(
    client_id: int, zone: tzinfo | None, besides_visit: int | None, besides_touch: int | None
) -> list[date]:
    made = Touch.select(Touch.id, Touch.at).where(
        Touch.client == client_id,
        Touch.cold == True,  # noqa: E712
    )
    days = [row.at.astimezone(zone).date() for row in made if row.id != besides_touch]
    visits = Visit.select(Visit.id, Visit.starts_at, Visit.zone).where(
        Visit.client == client_id,
        Visit.cold == True,  # noqa: E712
        Visit.state.in_(_COLD_STATES),
    )
    return days + [
        row.starts_at.astimezone(zone_of(row.zone)).date()
        for row in visits
        if row.id != besides_visit
    ]


def attempts(client_id: int, now: datetime) -> Attempts:
    """Return how the attempts at a client stand at *now*; Refused client_missing."""
    client = clients.get(client_id)
    unanswered, latest, spoken = _row(client_id)
    return Attempts(
        unanswered=unanswered,
        cold=not spoken,
        free_on=cold_free_on(client_id, now.date(), now.tzinfo),
        leave_alone=not client.do_not_contact and _enough(client_id, unanswered, latest),
    )


def unanswered_enough(client_id: int) -> int:
    """Return how many attempts in a row went unanswered when it is time to ask whether to go on.

    0 as long as it is not, and when the user has declined since the latest attempt. It is one
    query, for whenever a client is looked at.
    """
    unanswered, latest, _ = _row(client_id)
    return unanswered if _enough(client_id, unanswered, latest) else 0


def _row(client_id: int) -> tuple[int, int | None, bool]:
    """Return (attempts since the last answer, id of the latest, whether anybody ever spoke)."""
    asked = (
        "WITH spoken AS (SELECT max(at) AS at FROM (SELECT max(at) AS at FROM touch "
        "WHERE client_id = :c AND answered = 1 UNION ALL SELECT max(ended_at) FROM visit "
        "WHERE client_id = :c AND ended_at NOT NULL AND state IN ('done', 'recorded') "
        "UNION ALL SELECT max(ended_at) FROM interview WHERE client_id = :c "
        "AND finished_at NOT NULL AND archived_at IS NULL)) "
        "SELECT coalesce(sum(t.answered = 0 AND t.at > coalesce(s.at, '')), 0), max(t.id), "
        "s.at IS NOT NULL FROM spoken s LEFT JOIN touch t ON t.client_id = :c"
    )
    row = database.connection().execute(asked, {"c": client_id}).fetchone()
    return int(row[0]), row[1], bool(row[2])


def _enough(client_id: int, unanswered: int, latest: int | None) -> bool:
    return unanswered >= UNANSWERED_LIMIT and preferences.get(_declined_key(client_id)) != latest


def decline_peace(client_id: int) -> None:
    """Do not propose 勿扰 again before the next attempt without an answer."""
    latest = Touch.select(Touch.id).where(Touch.client == client_id).order_by(Touch.id.desc())
    found = latest.first()
    if found is not None:
        preferences.put(_declined_key(client_id), found.id)


def _declined_key(client_id: int) -> str:
    return f"touches.declined.{client_id}"


def of_client(client_id: int, limit: int = -1) -> list[TouchLine]:
    """Return the attempts at a client, the newest first."""
    return _lines("t.client_id = ? ORDER BY t.at DESC, t.id DESC LIMIT ?", client_id, limit)


def get(touch_id: int) -> TouchLine:
    """Return one attempt; Refused touch_missing."""
    for line in _lines("t.id = ?", touch_id):
        return line
    raise Refused("touch_missing")


def _lines(where: str, *facts: int) -> list[TouchLine]:
    rows = database.connection().execute(
        "SELECT t.id, t.at, t.channel, t.answered, t.cold, coalesce(p.name, ''), t.note, "
        f"t.contact_id FROM touch t LEFT JOIN contact p ON p.id = t.contact_id WHERE {where}",
        facts,
    )
    return [
        TouchLine(row[0], moment_of(row[1]), row[2], bool(row[3]), bool(row[4]), *row[5:])
        for row in rows
    ]
