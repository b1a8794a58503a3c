"""The record of a visit, as far as the talk that was held there knows it (DOMAIN §3 ③)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from salesdesk.forms.visit_record import VISIT_RECORD
from salesdesk.sales import drafts, visit_lines
from salesdesk.sales.spin.talk import Line, Talk
from salesdesk.store.fields import zone_of
from salesdesk.store.records import Visit

_PROMISES = (
    "outcome", "customer_action", "customer_who", "customer_by", "next_step", "next_owner",
    "next_at", "next_form",
)  # fmt: skip
_VALUE_POINTS = 2
_FIELDS = {field.key: field for section in VISIT_RECORD.sections for field in section.fields}


def fill(talk: Talk, visit_id: int, ended: datetime, now: datetime) -> None:
    """Fill in the record of a visit where it is still empty, its unsaved draft too.

    Until the record is saved by the user, what stands in it came from the talk and follows it.
    Inside the change that finishes the talk; the draft, as always, is no part of undo.
    """
    line = visit_lines.get(visit_id)
    told = answers(talk, ended)
    filled = _into(line.record, told) if line.recorded_at else told
    if filled != line.record:
        Visit.update(record=filled).where(Visit.id == visit_id).execute()
    subject = f"visit:{visit_id}"
    draft = drafts.find(VISIT_RECORD.key, subject)
    if draft is not None:
        drafts.keep(VISIT_RECORD.key, subject, _into(draft.answers, told), now)


def _into(kept: Mapping[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    empty = {key: value for key, value in told.items() if not _FIELDS[key].answered(kept.get(key))}
    return {**kept, **empty}


def answers(talk: Talk, ended: datetime) -> dict[str, Any]:
    """Return the answers of form ③ that a talk knows; nothing for what it does not."""
    problems = talk.problems()
    told: dict[str, Any] = {
        "key_points": _paragraph(talk.of("fact") + problems),
        "feedback": _paragraph(talk.of("quote")) or talk.answers.get("summary"),
        "agreements": talk.answers.get("summary") if talk.answers.get("agreed") else None,
        "needs": [_need(line) for line in problems],
        "objections": [_objection(line) for line in talk.of("objection")],
        "value_points": [line.text for line in talk.of("benefit")][:_VALUE_POINTS],
        "tag_need_type": _need_type(problems),
        **{key: talk.answers.get(key) for key in _PROMISES},
    }
    if talk.started_at is not None:
        zone = zone_of(talk.zone)
        told["started_at"] = talk.started_at.astimezone(zone).isoformat()
        told["ended_at"] = ended.astimezone(zone).isoformat()
    return {key: value for key, value in told.items() if value not in (None, "", [])}


def _paragraph(lines: list[Line]) -> str:
    return "\n".join(" ".join(line.text.split()) for line in lines)


def _need(line: Line) -> dict[str, Any]:
    told = line.details
    return {
        "text": " ".join(line.text.split()),
        "words": " ".join(str(told.get("words") or "").split()) if line.explicit else "",
        "level": told.get("level") or "", "kind": told.get("need_kind") or "",
    }  # fmt: skip


def _objection(line: Line) -> dict[str, Any]:
    told = line.details
    return {
        "category": told.get("category") or "", "words": " ".join(line.text.split()),
        "response": told.get("response") or "", "solved": bool(told.get("solved")),
    }  # fmt: skip


def _need_type(problems: list[Line]) -> str:
    kinds = Counter(str(line.details["need_kind"]) for line in problems
                    if line.details.get("need_kind"))  # fmt: skip
    return kinds.most_common(1)[0][0] if kinds else ""
