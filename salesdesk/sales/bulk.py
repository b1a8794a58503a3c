"""One thing changed for many clients at once: counted exactly before, taken back in one step."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import caches
from salesdesk.sales.text import checked_name, tidy_line
from salesdesk.store import search
from salesdesk.store.database import Connection, database
from salesdesk.store.fields import moment_text

KEEP = None
"""The value of what is left as it is; an empty text takes the answer away."""
_TEXTS = {
    "source": "source", "intent": "intent_class", "priority": "priority", "industry": "industry",
}  # fmt: skip
_PART = 500


@dataclass(frozen=True)
class Edit:
    """What shall become different; None leaves it as it is for everybody.

    A text answers one question, "" takes the answer away. ``follow_up`` is ISO, "" takes the day
    away. ``do_not_contact`` True needs no reason here, ``reason`` is kept with it if given.
    """

    add_tags: tuple[str, ...] = ()
    take_tags: tuple[str, ...] = ()
    source: str | None = KEEP
    intent: str | None = KEEP
    priority: str | None = KEEP
    industry: str | None = KEEP
    follow_up: str | None = KEEP
    do_not_contact: bool | None = KEEP
    reason: str = ""
    archived: bool | None = KEEP

    def tidied(self) -> Edit:
        """Return the same with tidy words; Refused name_too_long, bad_date."""
        told = {key: getattr(self, key) for key in self.__dataclass_fields__}
        for key in ("add_tags", "take_tags"):
            words = dict.fromkeys(tidy_line(tag) for tag in told[key])
            told[key] = tuple(checked_name(word) for word in words if word)
        told["take_tags"] = tuple(tag for tag in told["take_tags"] if tag not in told["add_tags"])
        for key in _TEXTS:
            told[key] = None if told[key] is None else tidy_line(told[key])
        told["reason"] = tidy_line(self.reason)
        if self.follow_up:
            try:
                told["follow_up"] = date.fromisoformat(self.follow_up).isoformat()
            except ValueError as error:
                raise Refused("bad_date", text=self.follow_up) from error
        return Edit(**told)

    @property
    def empty(self) -> bool:
        """Tell whether nothing is to become different."""
        return self == Edit(reason=self.reason)


def affected(client_ids: Iterable[int], edit: Edit) -> int:
    """Return how many of these clients would become different: the number a button names."""
    return len(_affected(list(client_ids), edit.tidied()))


def apply(client_ids: Iterable[int], edit: Edit, now: datetime) -> int:
    """Make the change for all of them, as one change; return how many became different.

    Clients that are gone or already are so are passed over. Raises Refused name_too_long,
    bad_date, nothing_to_change (none of them would become different).
    """
    told = edit.tidied()
    ids = _affected(list(client_ids), told)
    if not ids:
        raise Refused("nothing_to_change")
    with database.change(mark("Change", "{count} client(s) changed"), derive=False, count=len(ids)):
        connection = database.connection()
        for start in range(0, len(ids), _PART):
            part = ids[start : start + _PART]
            _write(connection, part, told, now)
        caches.refresh(connection, ids)
        if told.add_tags or told.take_tags or told.archived is not None:
            search.refresh(connection, ids)
    return len(ids)


def _affected(ids: Sequence[int], edit: Edit) -> list[int]:
    """Return the ids of those that would become different, in the given order."""
    conditions, facts = _differs(edit)
    if not conditions:
        return []
    connection = database.connection()
    found: set[int] = set()
    for start in range(0, len(ids), _PART):
        part = ids[start : start + _PART]
        marks = ",".join("?" * len(part))
        rows = connection.execute(
            f"SELECT c.id FROM client c WHERE c.id IN ({marks}) AND ({' OR '.join(conditions)})",
            (*part, *facts),
        )
        found.update(row[0] for row in rows)
    return [client for client in dict.fromkeys(ids) if client in found]


_TAGGED = (
    "EXISTS (SELECT 1 FROM client_tag g JOIN tag t ON t.id = g.tag_id "
    "WHERE g.client_id = c.id AND t.name = ?)"
)


def _differs(edit: Edit) -> tuple[list[str], list[object]]:
    conditions: list[str] = []
    facts: list[object] = []
    for column, value in _columns(edit).items():
        conditions.append(f"c.{column} IS NOT ?")
        facts.append(value)
    for tag in edit.add_tags:
        conditions.append(f"NOT {_TAGGED}")
        facts.append(tag)
    for tag in edit.take_tags:
        conditions.append(_TAGGED)
        facts.append(tag)
    if edit.archived is not None:
        conditions.append(f"c.archived_at IS {'NULL' if edit.archived else 'NOT NULL'}")
    return conditions, facts


def _columns(edit: Edit) -> dict[str, object]:
    told: dict[str, object] = {
        column: value for key, column in _TEXTS.items() if (value := getattr(edit, key)) is not None
    }
    if edit.follow_up is not None:
        told["follow_up_on"] = edit.follow_up or None
    if edit.do_not_contact is not None:
        told["do_not_contact"] = int(edit.do_not_contact)
        if not edit.do_not_contact or edit.reason:
            told["do_not_contact_reason"] = edit.reason if edit.do_not_contact else ""
    return told


def _write(connection: Connection, ids: Sequence[int], edit: Edit, now: datetime) -> None:
    marks = ",".join("?" * len(ids))
    at = moment_text(now)
    columns = _columns(edit) | {"updated_at": at}
    changes = [f"{column} = ?" for column in columns]
    facts: list[Any] = list(columns.values())
    if edit.archived is not None:  # who is archived already keeps the day it happened
        changes.append("archived_at = CASE WHEN ? THEN coalesce(archived_at, ?) END")
        facts += [int(edit.archived), at]
    connection.execute(
        f"UPDATE client SET {', '.join(changes)} WHERE id IN ({marks})", (*facts, *ids)
    )
    for tag in edit.add_tags:
        connection.execute("INSERT OR IGNORE INTO tag(name) VALUES (?)", (tag,))
        connection.execute(
            "INSERT OR IGNORE INTO client_tag(client_id, tag_id) SELECT c.id, t.id FROM client c, "
            f"tag t WHERE t.name = ? AND c.id IN ({marks})",
            (tag, *ids),
        )
    for tag in edit.take_tags:
        connection.execute(
            "DELETE FROM client_tag WHERE tag_id = (SELECT id FROM tag WHERE name = ?) "
            f"AND client_id IN ({marks})",
            (tag, *ids),
        )
