"""How stale a client is, in words and tone: the same in the list and in the dossier."""

from __future__ import annotations

from datetime import datetime

from salesdesk.i18n import translate
from salesdesk.sales.client_list import ClientRow
from salesdesk.sales.staleness import Staleness, staleness


def staleness_of(row: ClientRow, now: datetime) -> Staleness:
    """Return how stale the client of a row is."""
    return staleness(row.last_contact, row.grade, row.stage, now, do_not_contact=row.do_not_contact)


def stale_text(seen: Staleness) -> str:
    """Return the days since the last real contact, as a pill says it."""
    if seen.days is None:
        return translate("Dossier", "No contact yet")
    if seen.days == 0:
        return translate("Dossier", "Contact today")
    if seen.over:
        return translate("Dossier", "%n day(s) without contact", n=seen.days)
    return translate("Dossier", "Contact %n day(s) ago", n=seen.days)


def stale_hint(seen: Staleness) -> str:
    """Return the whole of it: since when, and how many days may pass."""
    told = stale_text(seen)
    if seen.longest is None:
        return told
    most = translate("Dossier", "at most %n day(s) here", n=seen.longest)
    return f"{told} · {most}"
