"""Filled sheets of every printable form, and blank ones; what paper is handed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.forms.catalogue import FORMS
from salesdesk.forms.form import Form, Head, Sheet
from salesdesk.sales import (
    chain,
    client_list,
    clients,
    interview_sheets,
    score_rules,
    scoring,
    visit_lines,
    visit_records,
)
from salesdesk.sales.brief import brief_answers
from salesdesk.sales.chain_gaps import gaps, met
from salesdesk.sales.handover import day_of, hand_over, people
from salesdesk.sales.intel import intel_report
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.scoring import ScoreSheet
from salesdesk.sales.visit_lines import VisitLine

_PAGE = 500


def printable() -> list[Form]:
    """Return the forms that have a printed sheet, in the handbook's order."""
    return [form for form in FORMS.values() if form.printable]


def form_of(key: str) -> Form:
    """Return the printable form of that key; Refused form_unknown."""
    form = FORMS.get(key)
    if form is None or not form.printable:
        raise Refused("form_unknown", key=key, known=", ".join(f.key for f in printable()))
    return form


def blank(key: str, now: datetime, head: Head, client_id: int | None = None) -> Sheet:
    """Return an empty sheet for handwriting; one made out for a client carries their mark."""
    form = form_of(key)
    if client_id is None:
        return Sheet(form, made_on=now.date().isoformat(), head=head, blank=True)
    client = clients.get(client_id)
    return Sheet(
        form, subject=client.name, uuid=client.uuid, made_on=now.date().isoformat(), head=head,
        blank=True,
    )  # fmt: skip


def background(client_id: int, now: datetime, head: Head) -> Sheet:
    """Return form ② of a client."""
    client = clients.get(client_id)
    answers = clients.answers_of(client)
    answers["chain"] = [seat.as_answers() for seat in chain.seats(client_id)]
    return _sheet("background", answers, client.name, client.uuid, now, head)


def priority_score(client_id: int, now: datetime, head: Head) -> Sheet:
    """Return form ① of a client's newest score, unrated when there is none yet."""
    client = clients.get(client_id)
    kept = scoring.latest(client_id)
    answers = score_answers(kept) if kept else {"rater": head.person}
    answers["client"] = client.name
    return _sheet(
        "priority_score", answers, client.name, kept.uuid if kept else client.uuid, now, head
    )


def score_answers(kept: ScoreSheet) -> dict[str, Any]:
    """Return a kept score as the answers of form ①."""
    rated = {rating.criterion: rating for rating in kept.ratings}
    preset = FORMS["priority_score"].field("ratings").preset
    rows = []
    for fixed in preset:
        row: dict[str, Any] = {**fixed, "weight": kept.weights[fixed["criterion"]]}
        if rating := rated.get(fixed["criterion"]):
            row |= {
                "points": rating.points,
                "evidence": rating.evidence,
                "evidence_on": rating.evidence_on.isoformat() if rating.evidence_on else "",
            }
        rows.append(row)
    return {
        "rated_on": kept.rated_on.isoformat(),
        "rater": kept.rater,
        "weight_version": _weight_version(kept),
        "ratings": rows,
        "total": tenths_text(kept.score.tenths),
        "grade": kept.score.grade,
        "remark": kept.remark,
    }


def _weight_version(kept: ScoreSheet) -> str:
    """Return number and first day of the weights' version; nothing for the shipped one."""
    version = score_rules.version_of(kept.weights, kept.rated_on)
    if version is None:
        return "·".join(str(weight) for weight in kept.weights.values())
    return f"V{version.version} · {version.since}" if version.since else ""


def tenths_text(tenths: int | None) -> str:
    """Return a score in tenths as people write it: ``86``, ``59.5``, nothing when not known."""
    return "" if tenths is None else f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


def visit_record(visit_id: int, now: datetime, head: Head) -> Sheet:
    """Return form ③ of a visit, as far as it is known."""
    line = visit_lines.get(visit_id)
    answers = visit_records.prefilled(line, now, head.person)
    if line.state in visit_lines.OPEN:  # not yet held: its times are a plan, not a fact
        answers |= {"started_at": "", "ended_at": ""}
    return _sheet("visit_record", answers, line.client, line.uuid, now, head)


def visit_brief(visit_id: int, now: datetime, head: Head) -> Sheet:
    """Return the brief of a visit."""
    line = visit_lines.get(visit_id)
    return _sheet("visit_brief", brief_answers(line), line.client, line.uuid, now, head)


def handover(client_id: int, now: datetime, head: Head, *, phones: bool = False) -> Sheet:
    """Return the hand-over of a client; *phones* shows numbers in full."""
    told = hand_over(client_id, now, head.person, phones=phones)
    known = told.dossier
    return _sheet("handover", dict(told.answers), known.name, known.uuid, now, head)


def buying_chain(client_id: int, now: datetime, head: Head) -> Sheet:
    """Return the buying chain of a client: its picture, its gaps, its people."""
    client = clients.get(client_id)
    row = client_list.client_rows([client_id])[0]
    seats = chain.seats(client_id)
    answers = {
        "client": client.name,
        "stage": row.stage,
        "met_count": f"{sum(met(seat) for seat in seats)} / {len(seats)}",
        "last_contact": day_of(row.last_contact, now),
        "gaps": list(gaps(seats, row.last_contact, now)),
        "tree": [
            {**seat.as_answers(), "met": met(seat), "id": seat.id, "above": seat.reports_to}
            for seat in seats
        ],
        "people": people(tuple(seats), now, phones=False),
    }
    return _sheet("buying_chain", answers, client.name, client.uuid, now, head)


def target_list(ids: Iterable[int], now: datetime, head: Head) -> Sheet:
    """Return form ⑤ for these clients in this order."""
    wanted = list(ids)
    rows: list[dict[str, Any]] = []
    for start in range(0, len(wanted), _PAGE):
        part = wanted[start : start + _PAGE]
        sources = clients.columns_of(part, ("source", "size", "intent_class"))
        for row in client_list.client_rows(part):
            source, size, intent = sources[row.id]
            rows.append(
                {
                    "position": len(rows) + 1, "name": row.name, "industry": row.industry,
                    "size": size, "contact": row.contact, "phone": row.phone_masked,
                    "source": source, "score": tenths_text(row.score_tenths), "grade": row.grade,
                    "intent_class": intent, "stage": row.stage, "owner": head.person,
                    "follow_up_on": row.next_follow_up.isoformat() if row.next_follow_up else "",
                    "remark": "、".join(row.tags),
                }
            )  # fmt: skip
    return _sheet("target_list", {"clients": rows}, "", "", now, head)


def all_clients(now: datetime) -> list[int]:
    """Return the clients of the whole target list: high potential first."""
    return list(client_list.client_ids(ListFilter(sort="score"), now.date()))


def _sheet(
    key: str, answers: dict[str, Any], subject: str, uuid: str, now: datetime, head: Head
) -> Sheet:
    return Sheet(FORMS[key], answers, subject, uuid, now.date().isoformat(), head)


OF_CLIENT: dict[str, Callable[[int, datetime, Head], Sheet]] = {
    "background": background,
    "priority_score": priority_score,
    "handover": handover,
    "buying_chain": buying_chain,
}
OF_VISIT: dict[str, Callable[[int, datetime, Head], Sheet]] = {
    "visit_record": visit_record,
    "visit_brief": visit_brief,
}

OF_MARKET: dict[str, Callable[[date, datetime, Head], Sheet]] = {"intel_report": intel_report}
"""Sheets about the market up to a day."""

OF_INTERVIEW = ("interview_plan", "needs_record", "needs_confirmation", "interview_summary")
"""Sheets about an interview."""


def sheet(
    key: str,
    now: datetime,
    head: Head,
    *,
    client_id: int | None = None,
    visit: VisitLine | None = None,
    interview_id: int | None = None,
    day: date | None = None,
) -> Sheet:
    """Return the filled sheet of any printable form.

    A form about a visit given only a client takes that client's latest visit; a record rather
    one that took place; one about an interview takes the latest plan of that client or visit, or
    the talk held last. One about the market reaches up to *day*, today unless given.
    Raises Refused form_unknown, client_required, visit_required, interview_required.
    """
    form_of(key)
    if key in OF_INTERVIEW:
        if interview_id is None:
            whose = visit.client_id if visit is not None else client_id
            if whose is None:
                raise Refused("interview_required", form=key)
            interview_id = interview_sheets.wanted(key, whose, visit.id if visit else None)
        return interview_sheets.sheet(key, interview_id, now, head)
    if key in OF_CLIENT:
        wanted = client_id if client_id is not None or visit is None else visit.client_id
        if wanted is None:
            raise Refused("client_required", form=key)
        return OF_CLIENT[key](wanted, now, head)
    if key in OF_VISIT:
        if visit is None and client_id is not None:
            held = visit_lines.latest_held(client_id) if key == "visit_record" else None
            visit = held or visit_lines.latest(client_id)
        if visit is None:
            raise Refused("visit_required", form=key)
        return OF_VISIT[key](visit.id, now, head)
    if key in OF_MARKET:
        return OF_MARKET[key](day or now.date(), now, head)
    ids = all_clients(now) if client_id is None else [client_id]
    return target_list(ids, now, head)
