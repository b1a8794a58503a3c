"""The advance ledger: what each talk with a client came to, and when to ask for something else.

Three continuations running are no progress (DOMAIN §4 step 8): the fourth talk must ask for a
different commitment than those that led nowhere. Interviews and recorded visits count alike; an
interview whose visit is recorded counts once, by the record.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from salesdesk.sales.text import tidy_line
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of

RUN = 3
_ENTRIES = """
SELECT 'interview', i.id, i.ended_at AS at, i.outcome,
  coalesce(json_extract(i.answers, '$.target_advance'), ''),
  coalesce(json_extract(i.answers, '$.customer_action'), ''),
  coalesce(json_extract(i.answers, '$.customer_who'), ''),
  coalesce(json_extract(i.answers, '$.customer_by'), ''),
  coalesce(json_extract(i.answers, '$.next_step'), '')
FROM interview i WHERE i.client_id = :client AND i.finished_at NOT NULL AND i.archived_at IS NULL
  AND i.outcome > '' AND NOT EXISTS
  (SELECT 1 FROM visit v WHERE v.id = i.visit_id AND v.state = 'recorded')
UNION ALL
SELECT 'visit', v.id, v.ended_at, v.outcome,
  coalesce((SELECT json_extract(i.answers, '$.target_advance') FROM interview i
    WHERE i.visit_id = v.id AND i.finished_at NOT NULL AND i.archived_at IS NULL
    ORDER BY i.id DESC LIMIT 1), ''),
  coalesce(json_extract(v.record, '$.customer_action'), ''),
  coalesce(json_extract(v.record, '$.customer_who'), ''),
  coalesce(json_extract(v.record, '$.customer_by'), ''),
  coalesce(json_extract(v.record, '$.next_step'), '')
FROM visit v WHERE v.client_id = :client AND v.state = 'recorded' AND v.outcome > ''
ORDER BY at, 2
"""


@dataclass(frozen=True)
class LedgerEntry:
    """What one talk came to: ``kind`` interview or visit, ``ref`` its id, ``at`` its end (UTC).

    ``aimed`` is the advance that was aimed for; the rest is what was promised, as typed.
    """

    kind: str
    ref: int
    at: datetime
    outcome: str
    aimed: str
    customer_action: str
    customer_who: str
    customer_by: str
    next_step: str


@dataclass(frozen=True)
class Demand:
    """Ask for a different commitment: ``run`` continuations stand in a row at the end.

    ``tried`` are the advances aimed for and the steps agreed in them, the latest first.
    """

    run: int
    entries: tuple[LedgerEntry, ...]
    tried: tuple[str, ...]

    def repeats(self, text: str) -> bool:
        """Tell whether *text* asks for what was tried already."""
        told = _plain(text)
        return bool(told) and any(told == _plain(one) for one in self.tried)


def entries(client_id: int) -> list[LedgerEntry]:
    """Return what the talks with a client came to, oldest first."""
    rows = database.connection().execute(_ENTRIES, {"client": client_id}).fetchall()
    return [LedgerEntry(kind, ref, moment_of(at), *told) for kind, ref, at, *told in rows]


def demand(client_id: int) -> Demand | None:
    """Return what to ask differently, None while fewer than three continuations run."""
    run: list[LedgerEntry] = []
    for one in reversed(entries(client_id)):
        if one.outcome != "continuation":
            break
        run.append(one)
    if len(run) < RUN:
        return None
    tried = [tidy_line(text) for one in run for text in (one.aimed, one.next_step) if text]
    return Demand(len(run), tuple(run[::-1]), tuple(dict.fromkeys(tried)))


def _plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
