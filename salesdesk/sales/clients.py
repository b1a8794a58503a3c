"""Clients: created, edited, tagged, archived; every write is one labelled change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales import event_names
from salesdesk.sales.kept import kept, live
from salesdesk.sales.referrers import person_of
from salesdesk.sales.text import checked_name, tidy_answers, tidy_line
from salesdesk.store.database import database
from salesdesk.store.records import Attachment, Client, ClientTag, Note, Tag

# answers that are columns because a query asks for them; all others live in ``details``
COLUMNS = frozenset(
    {
        "name", "short_name", "uscc", "industry", "size", "ownership", "client_type", "city",
        "address", "website", "source", "referrer", "intent_class", "priority",
        "supplier_contract_end", "follow_up_on",
    }
)  # fmt: skip
_DAYS = frozenset({"supplier_contract_end", "follow_up_on"})
_NOT_OURS = frozenset({"chain", "tags"})
_MET_AT = "met_at"
"""Answered with the name of the event, see ``event_names``."""


def get(client_id: int) -> Client:
    """Return the row of a client for the rooms' own use; Refused client_missing."""
    return kept(Client, client_id, Refused("client_missing"))


def create(answers: Mapping[str, Any], now: datetime, tags: Iterable[str] = ()) -> int:
    """Add a client from the answers of form ② (or any part of them); return its id.

    Raises Refused name_required, name_too_long, bad_date.
    """
    name = checked_name(answers.get("name"))
    columns, details = _split(answers)
    columns["name"] = name
    with database.change(mark("Change", "Client {name} added"), name=name):
        _meet(columns, now)
        created = Client.create(**columns, details=details, created_at=now, updated_at=now)
        _set_tags(created.id, tags)
        return int(created.id)


def edit(client_id: int, answers: Mapping[str, Any], now: datetime) -> None:
    """Change the given answers of a client and leave the others as they are."""
    client = get(client_id)
    columns, details = _split(answers)
    if "name" in columns:
        columns["name"] = checked_name(columns["name"])
    with database.change(mark("Change", "Client {name} changed"), name=client.name):
        _meet(columns, now, client.met_at_id)
        Client.update(**columns, details={**client.details, **details}, updated_at=now).where(
            Client.id == client_id
        ).execute()


def _split(answers: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    columns: dict[str, Any] = {}
    details: dict[str, Any] = {}
    for key, value in tidy_answers(answers).items():
        if key in _DAYS:
            columns[key] = day_or_none(value)
        elif key in COLUMNS or key == _MET_AT:
            columns[key] = tidy_line(str(value or ""))
        elif key not in _NOT_OURS:
            details[key] = value
    if "referrer" in columns:
        columns["referred_by"] = person_of(columns["referrer"])
    if "uscc" in columns:
        columns["uscc"] = columns["uscc"].upper()
    return columns, details


def _meet(columns: dict[str, Any], now: datetime, kept_event: int | None = None) -> None:
    """Put the event in place of its name, a new one where there is none of it."""
    if _MET_AT in columns:
        columns[_MET_AT] = event_names.meant_or_new(columns[_MET_AT], now, kept_event)


def day_or_none(value: object) -> date | None:
    """Read an ISO day, None for nothing; Refused bad_date."""
    if isinstance(value, date) or not value:
        return value or None  # type: ignore[return-value]
    try:
        return date.fromisoformat(str(value))
    except ValueError as error:
        raise Refused("bad_date", text=str(value)) from error


def answers_of(client: Client) -> dict[str, Any]:
    """Return all answers known of a client, keyed like form ②, days as ISO text."""
    told = dict(client.details)
    for key in COLUMNS:
        value = getattr(client, key)
        told[key] = value.isoformat() if isinstance(value, date) else value
    return told


def columns_of(client_ids: Iterable[int], names: tuple[str, ...]) -> dict[int, tuple[str, ...]]:
    """Return the named columns of many clients, by id."""
    wanted = [getattr(Client, name) for name in names]
    rows = Client.select(Client.id, *wanted).where(Client.id.in_(list(client_ids)))
    return {row.id: tuple(getattr(row, name) for name in names) for row in rows}


def set_archived(client_ids: Iterable[int], now: datetime, *, archived: bool = True) -> int:
    """Archive clients (or bring them back); return how many changed."""
    ids = list(client_ids)
    label = (
        mark("Change", "{count} client(s) archived")
        if archived
        else mark("Change", "{count} client(s) brought back")
    )
    with database.change(label, count=len(ids)):
        return int(
            Client.update(archived_at=now if archived else None, updated_at=now)
            .where(Client.id.in_(ids), Client.archived_at.is_null(archived))
            .execute()
        )


def set_do_not_contact(client_id: int, reason: str, now: datetime, *, on: bool = True) -> None:
    """Mark a client as not to be contacted, with the reason, or lift the mark."""
    client = get(client_id)
    label = (
        mark("Change", "{name}: do not contact")
        if on
        else mark("Change", "{name}: may be contacted again")
    )
    with database.change(label, name=client.name):
        Client.update(
            do_not_contact=on, do_not_contact_reason=tidy_line(reason) if on else "", updated_at=now
        ).where(Client.id == client_id).execute()


def set_tags(client_id: int, names: Iterable[str]) -> None:
    """Give a client exactly these tags; new ones come into being."""
    client = get(client_id)
    with database.change(mark("Change", "{name}: tags changed"), name=client.name):
        _set_tags(client_id, names)


def tag_all(client_ids: Iterable[int], name: str) -> None:
    """Put one tag on many clients and leave their others.

    Clients that are gone are passed over. Raises Refused name_required, name_too_long,
    client_missing (none of them is there any more).
    """
    told = checked_name(name)
    ids = list(columns_of(client_ids, ()))
    if not ids:
        raise Refused("client_missing")
    with database.change(
        mark("Change", "{count} client(s) tagged “{tag}”"), count=len(ids), tag=told
    ):
        tag = Tag.get_or_none(Tag.name == told) or Tag.create(name=told)
        have = {row.client_id for row in ClientTag.select().where(ClientTag.tag == tag.id)}
        for client_id in ids:
            if client_id not in have:
                ClientTag.create(client=client_id, tag=tag.id)


def _set_tags(client_id: int, names: Iterable[str]) -> None:
    wanted = {tidy_line(name) for name in names} - {""}
    kept: set[str] = set()
    for row in ClientTag.select(ClientTag, Tag).join(Tag).where(ClientTag.client == client_id):
        if row.tag.name in wanted:
            kept.add(row.tag.name)
        else:
            row.delete_instance()
    for name in sorted(wanted - kept):
        tag = Tag.get_or_none(Tag.name == name) or Tag.create(name=name)
        ClientTag.create(client=client_id, tag=tag)


def all_tags() -> list[str]:
    """Return the tags in use, most used first."""
    rows = database.connection().execute(
        "SELECT t.name FROM tag t JOIN client_tag c ON c.tag_id = t.id "
        "GROUP BY t.id ORDER BY count(*) DESC, t.name"
    )
    return [name for (name,) in rows]


def add_note(client_id: int, text: str, now: datetime) -> int:
    """Add a remark to a client's timeline; Refused text_required."""
    told = tidy_answers({"text": text})["text"]
    if not told:
        raise Refused("text_required")
    client = get(client_id)
    with database.change(mark("Change", "{name}: note added"), name=client.name):
        return int(Note.create(client=client_id, text=told, at=now).id)


def archive_note(note_id: int, now: datetime) -> None:
    """Take a remark out of the timeline; Refused note_missing."""
    live(Note, note_id, Refused("note_missing"))
    with database.change(mark("Change", "Note archived")):
        Note.update(archived_at=now).where(Note.id == note_id).execute()


def attach(
    client_id: int, name: str, stored: tuple[str, int], media_type: str, now: datetime
) -> int:
    """Hang a stored file (sha256, size) on a client under *name*; return the attachment's id."""
    client = get(client_id)
    sha256, size = stored
    with database.change(mark("Change", "{name}: file attached"), name=client.name):
        return int(
            Attachment.create(
                client=client_id, name=checked_name(name), media_type=media_type, size=size,
                sha256=sha256, added_at=now,
            ).id
        )  # fmt: skip


def detach(attachment_id: int, now: datetime) -> None:
    """Take a file off its client; its bytes stay until the workspace is tidied.

    Raises Refused file_removed.
    """
    live(Attachment, attachment_id, Refused("file_removed"))
    with database.change(mark("Change", "File removed")):
        Attachment.update(archived_at=now).where(Attachment.id == attachment_id).execute()


def attachment_digest(attachment_id: int) -> tuple[str, str]:
    """Return (name, SHA-256) of an attachment; Refused attachment_missing."""
    row = kept(Attachment, attachment_id, Refused("attachment_missing", sha256=""))
    return row.name, row.sha256
