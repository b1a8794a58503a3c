"""Which sheets a print job holds: one form, for a client, a visit, a whole day, or blank."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from salesdesk.errors import Refused
from salesdesk.forms.form import Head, Sheet
from salesdesk.sales import sheets, visit_lines
from salesdesk.sales.spin import interviews
from salesdesk.sales.visit_lines import OPEN, VisitLine


def sheets_for(
    key: str,
    now: datetime,
    head: Head,
    *,
    client_id: int | None = None,
    visit_id: int | None = None,
    interview_id: int | None = None,
    day: date | None = None,
    blank: bool = False,
) -> list[Sheet]:
    """Return the sheets to print, one document each.

    With *day* a form about visits is printed once for every live visit of that day, a form
    about clients once for every client visited, one about interviews once for every interview
    prepared for one of those visits. Raises Refused form_unknown, client_missing, visit_missing,
    visit_of_another, visit_required, client_required, interview_missing, interview_of_another,
    interview_required, day_empty.
    """
    visit = visit_lines.get(visit_id) if visit_id is not None else None
    if key in sheets.OF_INTERVIEW and interview_id is not None:
        of_whom = interviews.talk(interview_id)
        if client_id not in (None, of_whom.client_id):
            raise Refused("interview_of_another", interview=of_whom.id, client=of_whom.client)
        one = sheets.sheet(key, now, head, interview_id=interview_id)
        return [one.blanked() if blank else one]
    if visit is not None and client_id not in (None, visit.client_id):
        raise Refused("visit_of_another", visit=visit.id, client=visit.client)
    if blank:
        about = client_id if client_id is not None or visit is None else visit.client_id
        return [sheets.blank(key, now, head, about)]
    if day is None or visit is not None or sheets.form_of(key).about in ("list", "market"):
        return [sheets.sheet(key, now, head, client_id=client_id, visit=visit, day=day)]
    found = [line for line in live_visits(day, now) if client_id in (None, line.client_id)]
    if not found:
        raise Refused("day_empty", day=day.isoformat())
    if key in sheets.OF_INTERVIEW:
        visits = {line.id for line in found}
        prepared = [row.id for row in interviews.listing() if row.visit_id in visits]
        if not prepared:
            raise Refused("interview_required", form=key)
        return [sheets.sheet(key, now, head, interview_id=one) for one in prepared]
    if key in sheets.OF_CLIENT:
        clients = dict.fromkeys(line.client_id for line in found)
        return [sheets.sheet(key, now, head, client_id=one) for one in clients]
    return [sheets.sheet(key, now, head, visit=line) for line in found]


def sheets_of_clients(
    key: str,
    now: datetime,
    head: Head,
    ids: Sequence[int],
    *,
    blank: bool = False,
    phones: bool = False,
) -> list[Sheet]:
    """Return a sheet for each of these clients, in this order; a list holds them all on one.

    *phones* shows numbers in full where a sheet masks them. Raises Refused form_unknown,
    client_missing, client_required, visit_required.
    """
    if sheets.form_of(key).about == "list" and not blank:
        return [sheets.target_list(ids, now, head)]
    if not ids and not blank:
        raise Refused("client_required", form=key)
    if blank:
        return [sheets.blank(key, now, head, one) for one in ids or (None,)]
    if key == "handover":
        return [sheets.handover(one, now, head, phones=phones) for one in ids]
    return [sheets.sheet(key, now, head, client_id=one) for one in ids]


def live_visits(day: date, now: datetime) -> list[VisitLine]:
    """Return the visits of a local *day* that were not called off."""
    start = datetime.combine(day, time(), now.tzinfo)
    return [
        line
        for line in visit_lines.between(start, start + timedelta(days=1))
        if line.state in {*OPEN, "done", "recorded"}
    ]
