"""The needs and objections that the record of a visit names, as rows of the dossier."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from salesdesk.sales.visit_lines import VisitLine
from salesdesk.sales.visits import moment
from salesdesk.store.interview_records import InterviewLine
from salesdesk.store.records import Need, Objection


def keep_needs(line: VisitLine, told: Mapping[str, Any]) -> None:
    """Bring the needs of the dossier in line with the record; inside the change that writes it."""
    day = moment(told["ended_at"]).date()
    rows = [row for row in told.get("needs") or () if row.get("text")]
    columns = [
        {
            "text": row["text"], "words": row.get("words") or "", "level": row.get("level") or "",
            "kind": row.get("kind") or "", "explicit": bool(row.get("words")), "stated_on": day,
        }
        for row in rows
    ]  # fmt: skip
    _replace(Need, "text", line, columns, _shown(line, "needs", "text"))


def keep_objections(line: VisitLine, told: Mapping[str, Any]) -> None:
    """Bring the objection log in line with the record; inside the change that writes it."""
    day = moment(told["ended_at"]).date()
    rows = [row for row in told.get("objections") or () if row.get("words")]
    columns = [
        {
            "category": row.get("category") or "", "words": row["words"],
            "response": row.get("response") or "", "solved": bool(row.get("solved")),
            "raised_on": day,
        }
        for row in rows
    ]  # fmt: skip
    _replace(Objection, "words", line, columns, _shown(line, "objections", "words"))


def _shown(line: VisitLine, key: str, told: str) -> set[str]:
    """Return the texts that stood in the record so far: what the user saw in the form."""
    return {row[told] for row in line.record.get(key) or () if row.get(told)}


def _replace(
    table: type[Need] | type[Objection],
    told: str,
    line: VisitLine,
    rows: list[dict[str, Any]],
    shown: set[str],
) -> None:
    """Bring the rows a visit gave rise to in line with its record.

    A row whose text (the column *told*) stands unchanged keeps its id, and with it what became
    of it since; the others take the ids left over, in order. What an interview brought up is
    never taken away by a record, and reworded by it only if it was *shown* there.
    """
    talked = _from_talks(table)
    kept = list(table.select().where(table.visit == line.id).order_by(table.id))
    fresh: list[dict[str, Any]] = []
    for columns in rows:
        same = next((row for row in kept if getattr(row, told) == columns[told]), None)
        if same is None:
            fresh.append(columns)
            continue
        kept.remove(same)
        _put(table, same.id, columns, talked)
    kept = [row for row in kept if row.id not in talked or getattr(row, told) in shown]
    for row, columns in zip(kept, fresh, strict=False):
        _put(table, row.id, columns, talked)
    for columns in fresh[len(kept) :]:
        table.create(client=line.client_id, visit=line.id, **columns)
    for row in kept[len(fresh) :]:
        if row.id not in talked:
            row.delete_instance()


def _from_talks(table: type[Need] | type[Objection]) -> set[int]:
    column = InterviewLine.need if table is Need else InterviewLine.objection
    rows = InterviewLine.select(column).where(column.is_null(False))
    return {(row.need_id if table is Need else row.objection_id) or 0 for row in rows}


def _put(
    table: type[Need] | type[Objection], row_id: int, columns: Mapping[str, Any], talked: set[int]
) -> None:
    """Write a row; of one from an interview a blank takes nothing away, and its day stays."""
    if row_id in talked:
        days = ("stated_on", "raised_on")
        columns = {key: value for key, value in columns.items() if value and key not in days}
    if columns:
        table.update(**columns).where(table.id == row_id).execute()
