"""What a talk gives the dossier: needs with their versions, objections (DOMAIN §3 ④).

A need that a later talk changes keeps how it stood before, with its day (``NeedVersion``). A
need keeps being explicit: once the customer said it in their own words, a later talk that does
not repeat them takes nothing back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from salesdesk.sales.spin.talk import Line, Talk
from salesdesk.sales.text import tidy_line
from salesdesk.store.interview_records import InterviewLine, NeedVersion
from salesdesk.store.records import Need, Objection

_CONTENT = (
    "text", "words", "explicit", "level", "kind", "raised_by", "severity", "expected", "can_do",
    "metric",
)  # fmt: skip
GAVE = "gave"
"""Detail of a problem: which columns of its need it has set, and may clear when it is amended."""
_ANSWERED = ("category", "response", "solved", "said_before")


@dataclass(frozen=True)
class Version:
    """A need as it stood since ``stated_on`` until ``replaced_at`` (UTC), keyed like its columns.

    ``interview_id`` is the talk that changed it.
    """

    stated_on: date
    replaced_at: datetime
    interview_id: int | None
    columns: Mapping[str, Any]


def versions(need_id: int) -> list[Version]:
    """Return how a need stood before, oldest first; empty while it never changed."""
    rows = NeedVersion.select().where(NeedVersion.need == need_id).order_by(NeedVersion.id)
    return [Version(r.stated_on, r.replaced_at, r.interview_id, r.columns) for r in rows]


def columns_of(line: Line, day: date, agreed_on: date | None) -> dict[str, Any]:
    """Return the need a problem is, as the columns of its row; said on *day*."""
    return {**_told(line.text, line.details), "stated_on": day, "agreed_on": agreed_on}


def _told(text: str, told: Mapping[str, Any]) -> dict[str, Any]:
    words = tidy_line(str(told.get("words") or ""))
    return {
        "text": tidy_line(text),
        "words": words,
        "explicit": bool(told.get("explicit")) and bool(words),
        "level": str(told.get("level") or ""),
        "kind": str(told.get("need_kind") or ""),
        "raised_by": tidy_line(str(told.get("raised_by") or "")),
        "severity": told.get("severity"),
        "expected": tidy_line(str(told.get("expected") or "")),
        "can_do": str(told.get("can_do") or ""),
        "metric": tidy_line(str(told.get("metric") or "")),
    }


def keep(talk: Talk, line: Line, columns: Mapping[str, Any], now: datetime) -> int:
    """Bring the need of a problem in line with it and return the need's id.

    The need is that of the line, of the line it follows, or the one the visit's record names
    already in the same words; else it is new.
    """
    need = _need_of(talk, line, columns)
    known = _content(need) if need is not None else {}
    if need is None:
        need = Need.create(client=talk.client_id, visit=talk.visit_id, **columns)
    else:
        _change(talk, line, need, columns, now)
    before = line.details.get(GAVE, ())
    gave = [
        key
        for key in _CONTENT
        if columns[key] and (key in before or columns[key] != known.get(key))
    ]
    if line.need != need.id or gave != before:
        told = {**line.details, GAVE: gave}
        InterviewLine.update(need=need.id, details=told).where(
            InterviewLine.id == line.id
        ).execute()
    return int(need.id)


def _need_of(talk: Talk, line: Line, columns: Mapping[str, Any]) -> Need | None:
    number = line.need or _followed(line.follows)
    if number is not None:
        return Need.get_or_none(Need.id == number)
    if talk.visit_id is None:
        return None
    taken = InterviewLine.select(InterviewLine.need).where(InterviewLine.need.is_null(False))
    found = Need.select().where(
        Need.client == talk.client_id, Need.visit == talk.visit_id,
        Need.text == columns["text"], Need.id.not_in(taken),
    )  # fmt: skip
    return found.order_by(Need.id).first()  # type: ignore[no-any-return]


def _followed(line_id: int | None) -> int | None:
    """Return the need of an earlier line, or of one that it follows in its turn."""
    seen: set[int] = set()
    while line_id is not None and line_id not in seen:
        seen.add(line_id)
        row = InterviewLine.get_or_none(InterviewLine.id == line_id)
        if row is None or row.need_id is not None:
            return row.need_id if row is not None else None
        line_id = row.follows_id
    return None


def _change(talk: Talk, line: Line, need: Need, columns: Mapping[str, Any], now: datetime) -> None:
    later = _later_version(line, need.id)
    if later is not None:  # a later talk has gone on from here: only what it went on from changes
        told = {**later.columns, **{key: columns[key] for key in _CONTENT}}
        cleared = {key: told[key] for key in _CONTENT if later.columns.get(key) and not told[key]}
        _clear_onwards(later, cleared)
        NeedVersion.update(columns=told, stated_on=columns["stated_on"]).where(
            NeedVersion.id == later.id
        ).execute()
        return
    own = NeedVersion.get_or_none(NeedVersion.need == need.id, NeedVersion.interview == talk.id)
    before = own.columns if own is not None else _content(need)
    fresh = _grown(before, columns)
    born_here = own is None and not _is_elsewhere(talk.id, need)
    if own is None and not born_here and fresh != before:
        NeedVersion.create(
            need=need.id, interview=talk.id, columns=before, stated_on=need.stated_on,
            replaced_at=now,
        )  # fmt: skip
    if born_here:  # an amended talk may take back what it gave
        gave = line.details.get(GAVE, ())
        fresh |= {key: columns[key] for key in _CONTENT if key in gave and not columns[key]}
        fresh["explicit"] = columns["explicit"]
    changed = born_here or fresh != before
    day = columns["stated_on"] if changed else (own.stated_on if own else need.stated_on)
    agreed = columns["agreed_on"] or need.agreed_on
    if own is not None and fresh == before:
        own.delete_instance()
    Need.update(**fresh, stated_on=day, agreed_on=agreed).where(Need.id == need.id).execute()


def _clear_onwards(later: NeedVersion, cleared: Mapping[str, Any]) -> None:
    """Clear what an amended talk said no more, as far as no later talk said it itself."""
    left = dict(cleared)
    after = NeedVersion.select().where(
        NeedVersion.need == later.need_id, NeedVersion.id > later.id
    )  # fmt: skip
    talk_id = later.interview_id
    for row in (*after.order_by(NeedVersion.id), None):
        line = InterviewLine.get_or_none(
            InterviewLine.need == later.need_id, InterviewLine.interview == talk_id
        )
        said = _told(line.text, line.details) if line is not None else {}
        left = {key: value for key, value in left.items() if not said.get(key)}
        if not left:
            return
        if row is None:
            Need.update(**left).where(Need.id == later.need_id).execute()
        else:
            NeedVersion.update(columns={**row.columns, **left}).where(
                NeedVersion.id == row.id
            ).execute()
            talk_id = row.interview_id


def _content(need: Need) -> dict[str, Any]:
    return {key: getattr(need, key) for key in _CONTENT}


def _grown(before: Mapping[str, Any], columns: Mapping[str, Any]) -> dict[str, Any]:
    """Return a need as it stands after a further talk, which says nothing by leaving a blank."""
    told = {key: columns[key] or before[key] for key in _CONTENT}
    return told | {"explicit": bool(columns["explicit"] or before["explicit"])}


def _is_elsewhere(interview_id: int, need: Need) -> bool:
    """Tell whether a need was there before this interview: by another one, or by hand."""
    mine = InterviewLine.select().where(
        InterviewLine.need == need.id, InterviewLine.interview == interview_id,
        InterviewLine.follows.is_null(),
    )  # fmt: skip
    return not mine.exists()


def _later_version(line: Line, need_id: int) -> NeedVersion | None:
    followers: list[int] = []
    waiting = [line.id]
    while waiting:
        rows = InterviewLine.select().where(InterviewLine.follows.in_(waiting))
        waiting = [row.id for row in rows if row.id not in followers]
        followers += waiting
    told = InterviewLine.select(InterviewLine.interview).where(InterviewLine.id.in_(followers))
    return (  # type: ignore[no-any-return]
        NeedVersion.select()
        .where(NeedVersion.need == need_id, NeedVersion.interview.in_(told))
        .order_by(NeedVersion.id)
        .first()
    )


def keep_objection(talk: Talk, line: Line, need_id: int | None, day: date) -> int:
    """Bring the objection log in line with a line and return the objection's id."""
    told = line.details
    columns = {
        "category": str(told.get("category") or ""), "words": tidy_line(line.text),
        "response": tidy_line(str(told.get("response") or "")),
        "solved": bool(told.get("solved")), "raised_on": day,
        "said_before": tidy_line(str(told.get("said_before") or "")), "need": need_id,
    }  # fmt: skip
    known = line.objection or _in_record(talk, columns["words"])
    before = Objection.get_or_none(Objection.id == known) if known is not None else None
    if before is not None:
        # a blank takes nothing away: the visit's record may know more
        columns |= {key: columns[key] or getattr(before, key) for key in _ANSWERED}
        columns["solved"] = bool(told.get("solved", before.solved))
        Objection.update(**columns).where(Objection.id == known).execute()
        number = int(before.id)
    else:
        number = int(Objection.create(client=talk.client_id, visit=talk.visit_id, **columns).id)
    if number != line.objection:
        InterviewLine.update(objection=number).where(InterviewLine.id == line.id).execute()
    return number


def _in_record(talk: Talk, words: object) -> int | None:
    if talk.visit_id is None:
        return None
    taken = InterviewLine.select(InterviewLine.objection).where(
        InterviewLine.objection.is_null(False)
    )
    found = Objection.select().where(
        Objection.client == talk.client_id, Objection.visit == talk.visit_id,
        Objection.words == words, Objection.id.not_in(taken),
    ).order_by(Objection.id).first()  # fmt: skip
    return found.id if found is not None else None


def take_back(line: InterviewLine) -> None:
    """Take back what a line gave the dossier; what was there before stands again.

    A need that a later talk went on with stays.
    """
    InterviewLine.update(need=None, objection=None).where(InterviewLine.id == line.id).execute()
    if line.objection_id is not None:
        Objection.delete().where(Objection.id == line.objection_id).execute()
    if line.need_id is None:
        return
    own = NeedVersion.get_or_none(
        NeedVersion.need == line.need_id, NeedVersion.interview == line.interview_id
    )
    if own is not None:
        before = {"columns": own.columns, "stated_on": own.stated_on}
        went_on = NeedVersion.select(NeedVersion.id).where(
            NeedVersion.need == own.need_id, NeedVersion.id > own.id
        )
        later = went_on.order_by(NeedVersion.id).first()
        if later is not None:  # what a later talk said stands; it changed what was before this one
            NeedVersion.update(**before).where(NeedVersion.id == later.id).execute()
        else:
            told = {**own.columns, "stated_on": own.stated_on}
            Need.update(**told).where(Need.id == own.need_id).execute()
        own.delete_instance()
    others = InterviewLine.select().where(InterviewLine.need == line.need_id)
    if own is None and line.follows_id is None and not others.exists():
        Objection.update(need=None).where(Objection.need == line.need_id).execute()
        NeedVersion.delete().where(NeedVersion.need == line.need_id).execute()
        Need.delete().where(Need.id == line.need_id).execute()
