"""Where competitors are met: in deals, in the background forms, and in what clients say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from salesdesk.sales.text import tidy_line
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of, moment_text, zone_of


@dataclass(frozen=True)
class Meeting:
    """A client at whom a competitor is met; ``deal`` is the title of the opportunity or "".

    ``lost`` tells that the deal was lost to them.
    """

    client_id: int
    client: str
    deal: str
    lost: bool


@dataclass(frozen=True)
class Said:
    """What a client said about competitors in a record, on its local day."""

    client_id: int
    client: str
    visit_id: int
    said_on: date
    words: str


_MET = """
SELECT c.id, c.name, r.name AS rival, o.title, o.stage = 'lost' AND o.rival = r.name
FROM opportunity_rival x JOIN competitor r ON r.id = x.competitor_id
JOIN opportunity o ON o.id = x.opportunity_id JOIN client c ON c.id = o.client_id
WHERE c.archived_at IS NULL AND o.archived_at IS NULL
UNION ALL
SELECT c.id, c.name, o.rival, o.title, 1 FROM opportunity o JOIN client c ON c.id = o.client_id
WHERE o.rival <> '' AND c.archived_at IS NULL AND o.archived_at IS NULL
UNION ALL
SELECT c.id, c.name, j.value, '', 0 FROM client c, json_each(c.details, '$.competitors') j
WHERE c.archived_at IS NULL AND c.details LIKE '%"competitors"%'
"""


def met() -> dict[str, list[Meeting]]:
    """Return where each competitor is met, by name in lower case; each client once.

    A deal says more than a form, a lost one more than an open one.
    """
    found: dict[str, dict[int, Meeting]] = {}
    for client, name, rival, deal, lost in database.connection().execute(_MET):
        key = tidy_line(str(rival)).casefold()
        if not key:
            continue
        known = found.setdefault(key, {}).get(client)
        if known is None or (bool(lost), bool(deal)) > (known.lost, bool(known.deal)):
            found[key][client] = Meeting(client, name, deal, bool(lost))
    return {
        key: sorted(ones.values(), key=lambda one: (not one.lost, not one.deal, one.client))
        for key, ones in found.items()
    }


def without_card() -> list[tuple[str, int]]:
    """Return (name, number of clients) of competitors met that have no card, most met first."""
    connection = database.connection()
    carded = {name.casefold() for (name,) in connection.execute("SELECT name FROM competitor")}
    counts: dict[str, tuple[str, set[int]]] = {}
    for client, _, rival, _, _ in connection.execute(_MET):
        name = tidy_line(str(rival))
        if name and name.casefold() not in carded:
            counts.setdefault(name.casefold(), (name, set()))[1].add(client)
    found = [(name, len(clients)) for name, clients in counts.values()]
    return sorted(found, key=lambda one: (-one[1], one[0]))


def said(first: date, last: date, zone: tzinfo | None) -> list[Said]:
    """Return what clients said about competitors in records of the days *first* to *last*."""
    start = datetime.combine(first, time(), zone) - timedelta(days=1)
    end = datetime.combine(last, time(), zone) + timedelta(days=2)
    rows = database.connection().execute(
        "SELECT v.client_id, c.name, v.id, coalesce(v.started_at, v.starts_at), v.zone, "
        "json_extract(v.record, '$.competitor_info') AS told FROM visit v "
        "JOIN client c ON c.id = v.client_id WHERE v.state = 'recorded' "
        "AND v.starts_at BETWEEN ? AND ? AND trim(coalesce(told, '')) <> '' "
        "AND c.archived_at IS NULL ORDER BY v.starts_at DESC",
        (moment_text(start), moment_text(end)),
    )
    found = [
        Said(client, name, visit, moment_of(at).astimezone(zone_of(kept)).date(), told.strip())
        for client, name, visit, at, kept, told in rows
    ]
    return [one for one in found if first <= one.said_on <= last]
