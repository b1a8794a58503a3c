"""What is asked and said in a talk, captured: questions with answers, marked sentences, links.

DOMAIN §4 Steps 2–7. Positions count questions, lines and the moments a need became explicit
together. Typing saves itself (no label); putting, marking, linking, removing can each be undone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales.kept import kept
from salesdesk.sales.spin import given, links, needs
from salesdesk.sales.spin.interviews import open_row
from salesdesk.sales.spin.order import next_position
from salesdesk.sales.spin.talk import LINE_KINDS, QUESTION_KINDS
from salesdesk.sales.text import tidy, tidy_answers
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.interview_records import Interview, InterviewLine, InterviewQuestion

_CARRIED = ("severity", "level", "need_kind", "raised_by", "can_do", "metric", "expected")
_SAID = frozenset({"implication", "payoff"})


# --- questions ---------------------------------------------------------------------


def ask(
    interview_id: int, kind: str, text: str, now: datetime, *, key: str = "",
    about: int | None = None,
) -> int:  # fmt: skip
    """Put a question (kind S, P, I or N) and return its id.

    *about* is the problem it asks on about; one of an earlier interview is carried on. Raises
    Refused interview_missing, interview_finished, text_required, sentence_missing.
    """
    row = open_row(interview_id)
    told = _text(text)
    if kind not in QUESTION_KINDS:
        raise ValueError(kind)
    with database.change(mark("Change", "Question put")):
        problem = _problem(row, about, now) if about is not None else None
        return int(
            InterviewQuestion.create(
                interview=interview_id, kind=kind, key=key, text=told, about=problem,
                position=next_position(interview_id), at=now,
            ).id
        )  # fmt: skip


def _problem(row: Interview, about: int, now: datetime) -> int:
    line = kept(InterviewLine, about, Refused("sentence_missing"))
    if line.kind != "problem":
        raise Refused("link_impossible")
    return about if line.interview_id == row.id else carry_on(row.id, about, now)


def answer(question_id: int, text: str) -> None:
    """Keep what was answered; Refused question_missing, interview_finished."""
    row = _question(question_id)
    told = tidy(text)
    if told != row.answer:
        with database.change():
            _update(InterviewQuestion, question_id, answer=told)
            journal.fold("interview_question", question_id)


def reword(question_id: int, text: str) -> None:
    """Keep how a question was really put; Refused question_missing, text_required."""
    row = _question(question_id)
    told = _text(text)
    if told != row.text:
        with database.change():
            _update(InterviewQuestion, question_id, text=told)
            journal.fold("interview_question", question_id)


def withdraw(question_id: int) -> None:
    """Take a question back; Refused question_missing, interview_finished."""
    row = _question(question_id)
    with database.change(mark("Change", "Question taken back")):
        row.delete_instance()


def _question(question_id: int) -> InterviewQuestion:
    row = kept(InterviewQuestion, question_id, Refused("question_missing"))
    open_row(row.interview_id)
    return row


# --- lines ---------------------------------------------------------------------


def note(
    interview_id: int, kind: str, text: str, now: datetime, *, parent: int | None = None,
    details: Mapping[str, Any] | None = None,
) -> int:  # fmt: skip
    """Mark a sentence as something (see ``talk.LINE_KINDS``) and return its id.

    A consequence or a pay-off confirms the problem it hangs on. Raises Refused interview_missing,
    interview_finished, text_required, link_impossible, sentence_missing, words_required.
    """
    row = open_row(interview_id)
    told = _text(text)
    if kind not in LINE_KINDS:
        raise ValueError(kind)
    known = _details(details or {})
    with database.change(mark("Change", "Sentence marked")):
        if parent is not None and kind in links.PARENTS:
            line = kept(InterviewLine, parent, Refused("sentence_missing"))
            if line.interview_id != row.id and line.kind == "problem":
                parent = carry_on(row.id, parent, now)
        links.require(row.id, kind, parent)
        position = next_position(interview_id)
        if known.get("explicit"):
            known.setdefault("explicit_at", position)
        made = InterviewLine.create(
            interview=interview_id,
            kind=kind,
            text=told,
            parent=parent,
            position=position,
            at=now,
            details=known,
        )
        _confirm(made)
        return int(made.id)


def carry_on(interview_id: int, line_id: int, now: datetime) -> int:
    """Carry a problem of an earlier interview on into this one and return its line there.

    It counts as confirmed here only once the customer speaks of it again, so that a talk is
    judged by what was said in it. Raises Refused sentence_missing, interview_missing,
    interview_finished, link_impossible (not a problem of the same client).
    """
    row = open_row(interview_id)
    before = kept(InterviewLine, line_id, Refused("sentence_missing"))
    if before.kind != "problem" or before.interview.client_id != row.client_id:
        raise Refused("link_impossible")
    if before.interview_id == row.id:
        return line_id
    known = InterviewLine.get_or_none(
        InterviewLine.interview == interview_id, InterviewLine.follows == line_id
    )
    if known is not None:
        return int(known.id)
    details = {key: before.details[key] for key in _CARRIED if key in before.details}
    with database.change(mark("Change", "Problem of an earlier talk taken up")):
        return int(
            InterviewLine.create(
                interview=interview_id, kind="problem", text=before.text, follows=line_id,
                position=next_position(interview_id), at=now,
                details={**details, "confirmed": False},
            ).id
        )  # fmt: skip


def change_line(
    line_id: int, *, text: str | None = None, details: Mapping[str, Any] | None = None
) -> None:
    """Keep a line's text or some of its details; None takes a detail away.

    Raises Refused sentence_missing, interview_finished, text_required, words_required (R08).
    """
    row = _line(line_id)
    columns: dict[str, Any] = {}
    if text is not None:
        columns["text"] = _text(text)
    if details is not None:
        merged = {**row.details, **tidy_answers(details)}
        if merged.get("explicit"):
            merged.setdefault("explicit_at", next_position(row.interview_id))
        columns["details"] = _details(merged)
    if any(getattr(row, name) != value for name, value in columns.items()):
        with database.change():
            _update(InterviewLine, line_id, **columns)
            journal.fold("interview_line", line_id)


def set_explicit(line_id: int, words: str) -> None:
    """Let a problem be an explicit need, in the customer's own *words*.

    Raises Refused sentence_missing, interview_finished, link_impossible (not a problem),
    words_required (R08).
    """
    row = _line(line_id)
    if row.kind != "problem":
        raise Refused("link_impossible")
    told = {"explicit": True, "words": words}
    at = row.details.get("explicit_at") or next_position(row.interview_id)
    with database.change(mark("Change", "Explicit need stated")):
        _update(
            InterviewLine, line_id, details=_details({**row.details, **told, "explicit_at": at})
        )


def set_implied(line_id: int) -> None:
    """Let an explicit need be an implied one again; Refused as ``set_explicit``."""
    row = _line(line_id)
    left = {k: v for k, v in row.details.items() if k not in ("explicit", "explicit_at")}
    with database.change(mark("Change", "Explicit need taken back")):
        _update(InterviewLine, line_id, details=left)


def relink(line_id: int, parent_id: int | None) -> None:
    """Hang a line on another one, or on none; Refused sentence_missing, link_impossible."""
    row = _line(line_id)
    links.require(row.interview_id, row.kind, parent_id, row)
    if parent_id != row.parent_id:
        with database.change(mark("Change", "Link changed")):
            _update(InterviewLine, line_id, parent=parent_id)
            _confirm(kept(InterviewLine, line_id, Refused("sentence_missing")))


def remove(line_id: int) -> None:
    """Take a line away, and what the dossier had from it.

    What hung on a consequence hangs on what that hung on; the consequences, pay-offs and
    benefits of a problem go along with it. Refused sentence_missing, interview_finished.
    """
    row = _line(line_id)
    gone = links.below(row) if row.kind == "problem" else {line_id}
    above = row.parent_id if row.kind == "implication" else None
    with database.change(mark("Change", "Sentence removed")):
        lines = list(InterviewLine.select().where(InterviewLine.id.in_(gone)))
        for one in lines:
            needs.take_back(one)
        if above is not None:
            InterviewLine.update(parent=above).where(InterviewLine.parent == line_id).execute()
        else:
            InterviewLine.update(parent=None).where(InterviewLine.parent.in_(gone)).execute()
        for one in lines:  # what went on from it goes on from what that went on from
            InterviewLine.update(follows=one.follows_id).where(
                InterviewLine.follows == one.id
            ).execute()
        InterviewQuestion.update(about=None).where(InterviewQuestion.about.in_(gone)).execute()
        InterviewLine.delete().where(InterviewLine.id.in_(gone)).execute()


def objection_to_problem(line_id: int, now: datetime) -> int:
    """Make the need behind an objection a problem and return it; once made it is that one.

    Raises Refused sentence_missing, interview_finished, link_impossible (not an objection).
    """
    row = _line(line_id)
    if row.kind != "objection":
        raise Refused("link_impossible")
    known = InterviewLine.get_or_none(
        InterviewLine.parent == line_id, InterviewLine.kind == "problem"
    )
    if known is not None:
        return int(known.id)
    return note(row.interview_id, "problem", row.text, now, parent=line_id)


# --- what keeps them sound ---------------------------------------------------------------------


def _line(line_id: int) -> InterviewLine:
    row = kept(InterviewLine, line_id, Refused("sentence_missing"))
    open_row(row.interview_id)
    return row


def _text(text: str) -> str:
    told = tidy(text)
    if not told:
        raise Refused("text_required")
    return told


def _details(details: Mapping[str, Any]) -> dict[str, Any]:
    told = given.details(details)
    if not told.get("explicit"):
        told.pop("explicit_at", None)  # said again later, it counts from then
        return told
    if not told.get("words"):
        raise Refused("words_required")
    return {**told, "confirmed": True}


def _confirm(line: InterviewLine) -> None:
    """Let a problem that is spoken of again count as said by the customer."""
    above = line
    seen: set[int] = set()
    while above is not None and above.kind in _SAID and above.id not in seen:
        seen.add(above.id)
        above = above.parent
    if line.kind in _SAID and above is not None and above.details.get("confirmed") is False:
        _update(InterviewLine, above.id, details={**above.details, "confirmed": True})


def _update(table: type[InterviewLine] | type[InterviewQuestion], row_id: int, **told: Any) -> None:
    table.update(**told).where(table.id == row_id).execute()
