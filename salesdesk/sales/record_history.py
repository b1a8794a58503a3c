"""Who changed what: the journal of one client's records, as it can be read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from salesdesk.sales import event_names
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of

_SILENT = frozenset({"updated_at", "id", "uuid", "position"})


@dataclass(frozen=True)
class Edit:
    """One answer that became another; ``field`` is a column or a key of form ②.

    That of an attempt begins with ``touch.``.
    """

    field: str
    before: Any
    after: Any


@dataclass(frozen=True)
class HistoryLine:
    """One change: its UTC time, its label with facts (context ``Change``), edits of the client."""

    change: int
    at: datetime
    label: str
    facts: Mapping[str, Any]
    edits: tuple[Edit, ...]


def of_client(client_id: int, limit: int = 200) -> list[HistoryLine]:
    """Return the changes of a client, newest first; those nobody labelled are left out."""
    rows = database.connection().execute(
        "SELECT c.id, c.at, c.label, c.facts, j.tbl, j.before, j.after FROM journal j "
        "JOIN change c ON c.id = j.change WHERE c.label <> '' AND ("
        "(j.tbl = 'client' AND j.row_id = :client) OR "
        "(j.tbl = 'chain_member' AND j.row_id IN "
        "(SELECT id FROM chain_member WHERE client_id = :client)) OR "
        "(j.tbl = 'priority_score' AND j.row_id IN "
        "(SELECT id FROM priority_score WHERE client_id = :client)) OR "
        "(j.tbl = 'note' AND j.row_id IN (SELECT id FROM note WHERE client_id = :client)) OR "
        "(j.tbl = 'attachment' AND j.row_id IN "
        "(SELECT id FROM attachment WHERE client_id = :client)) OR "
        "(j.tbl = 'client_tag' AND j.row_id IN "
        "(SELECT id FROM client_tag WHERE client_id = :client)) OR "
        "(j.tbl = 'touch' AND j.row_id IN (SELECT id FROM touch WHERE client_id = :client)) OR "
        "(j.tbl = 'visit' AND j.row_id IN (SELECT id FROM visit WHERE client_id = :client))) "
        "ORDER BY j.id DESC LIMIT :limit",
        {"client": client_id, "limit": limit},
    )
    found: dict[int, HistoryLine] = {}
    for change, at, label, facts, table, *images in rows:
        before, after = (json.loads(image or "{}") for image in images)
        edits = _edits(before, after, new=images[0] is None)
        if table == "touch":
            edits = [_of_touch(one) for one in edits]
        known = found.get(change)
        found[change] = HistoryLine(
            change, moment_of(at), label, json.loads(facts),
            (*(known.edits if known else ()), *edits),
        )  # fmt: skip
    return list(found.values())


def _edits(before: dict[str, Any], after: dict[str, Any], *, new: bool) -> list[Edit]:
    if new or not after:
        return []
    edits = [
        _edit(key, before.get(key), value)
        for key, value in after.items()
        if key not in _SILENT and key != "details" and before.get(key) != value
    ]
    old, told = (json.loads(image.get("details") or "{}") for image in (before, after))
    edits += [Edit(key, old.get(key), told[key]) for key in told if old.get(key) != told[key]]
    return edits


def _edit(column: str, before: Any, after: Any) -> Edit:
    """Return what became of a column, an event by its name."""
    if column == "met_at_id":
        return Edit("met_at", event_names.label(before), event_names.label(after))
    return Edit(column, before, after)


def _of_touch(edit: Edit) -> Edit:
    """Return what became of an attempt; the fields are called ``touch.<column>``."""
    name = f"touch.{edit.field}"
    if edit.field in ("answered", "cold"):
        return Edit(name, bool(edit.before), bool(edit.after))
    if edit.field == "at":
        return Edit(name, *(moment_of(each).isoformat() for each in (edit.before, edit.after)))
    return Edit(name, edit.before, edit.after)
