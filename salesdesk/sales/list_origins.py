"""Where clients come from, as the list of clients is narrowed by it.

A channel is a group of sources; an event is told by its id, a referrer by ``contact:<id>`` or the
name alone. ``deals_from`` asks for clients with an opportunity that came from a source of its own
(or, as ``channel:<key>``, from one of a channel).
"""

from __future__ import annotations

from collections.abc import Iterator

from salesdesk.sales.event_names import label_of
from salesdesk.sales.source_channels import channel_of
from salesdesk.sales.text import tidy_line
from salesdesk.store.database import database

CONTACT = "contact:"
CHANNEL = "channel:"
NONE = "none"
_MOST = 30
_DEALS = (
    "k.client IN (SELECT o.client_id FROM opportunity o WHERE o.archived_at IS NULL AND {told})"
)
Part = tuple[str, list[object]]


def parts(*, channel: str, event: str, referrer: str, deals_from: str) -> Iterator[Part]:
    """Yield the conditions on ``k`` and ``c`` with their facts, one for each that is told."""
    if channel == NONE:
        yield "c.source = ''", []
    elif channel:
        yield _one_of("c.source", _sources_of(channel, "client"))
    if event == NONE:
        yield "c.met_at_id IS NULL", []
    elif event:
        yield "c.met_at_id = ?", [event]
    if referrer == NONE:
        yield "c.referred_by_id IS NULL AND c.referrer = ''", []
    elif referrer.startswith(CONTACT):
        yield "c.referred_by_id = ?", [referrer.removeprefix(CONTACT)]
    elif referrer:
        yield "c.referred_by_id IS NULL AND c.referrer = ?", [referrer]
    if deals_from.startswith(CHANNEL):
        sources = _sources_of(deals_from.removeprefix(CHANNEL), "opportunity")
        told, facts = _one_of("o.source", sources)
        yield _DEALS.format(told=told), facts
    elif deals_from:
        yield _DEALS.format(told="o.source = ? COLLATE NOCASE"), [deals_from]


def _one_of(column: str, values: list[str]) -> Part:
    return f"{column} IN ({','.join('?' * len(values))})", list(values)


def _sources_of(channel: str, table: str) -> list[str]:
    rows = database.connection().execute(f"SELECT DISTINCT source FROM {table}")
    return [source for (source,) in rows if channel_of(source) == channel]


# --- what is offered, and how it is called -------------------------------------------------------


def offered(key: str) -> list[tuple[str, str]]:
    """Return (value, name) of what the filter *key* may be: event, referrer or deals_from."""
    ask = database.connection().execute
    if key == "event":
        rows = ask(
            "SELECT id, name, held_on FROM lead_event WHERE id IN (SELECT met_at_id FROM client) "
            "ORDER BY held_on DESC LIMIT ?",
            (_MOST,),
        )
        return [(str(event), label_of(name, held_on)) for event, name, held_on in rows]
    if key == "referrer":
        rows = ask(
            "SELECT c.referred_by_id, coalesce(p.name, c.referrer) FROM client c "
            "LEFT JOIN contact p ON p.id = c.referred_by_id WHERE c.archived_at IS NULL "
            "AND (c.referred_by_id IS NOT NULL OR c.referrer <> '') "
            "GROUP BY 1, 2 ORDER BY count(*) DESC, 2 LIMIT ?",
            (_MOST,),
        )
        return [(of_referrer(contact, name), name) for contact, name in rows]
    rows = ask(
        "SELECT source FROM opportunity WHERE source <> '' AND archived_at IS NULL "
        "GROUP BY source COLLATE NOCASE ORDER BY count(*) DESC, source LIMIT ?",
        (_MOST,),
    )
    return [(source, source) for (source,) in rows]


def of_referrer(contact_id: int | None, name: str) -> str:
    """Return the filter's value for a person, or for a mere name."""
    return tidy_line(name) if contact_id is None else f"{CONTACT}{contact_id}"


def named(key: str, value: str) -> str:
    """Return what an event or a referrer is called; "" when it is there no more."""
    ask = database.connection().execute
    if key == "event":
        row = ask("SELECT name, held_on FROM lead_event WHERE id = ?", (value,)).fetchone()
        return label_of(*row) if row else ""
    if value.startswith(CONTACT):
        wanted = value.removeprefix(CONTACT)
        row = ask("SELECT name FROM contact WHERE id = ?", (wanted,)).fetchone()
        return str(row[0]) if row else ""
    return value
