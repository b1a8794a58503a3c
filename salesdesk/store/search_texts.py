"""What of a client is searched, read from the records in a handful of queries."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection

# Codes, numbers and dates among the answers of a form: nobody's words.
_CODE = re.compile(r"[a-z0-9_:.+\-TZ]*")


@dataclass(frozen=True)
class ClientText:
    """The texts by which a client is found, as they were written.

    ``points`` are phone numbers, addresses and identifiers; ``last_contact`` is an ISO day or
    moment, empty when never met.
    """

    id: int
    name: str
    short_name: str = ""
    contacts: tuple[str, ...] = ()
    points: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    last_contact: str = ""


def searched_clients(connection: Connection) -> list[int]:
    """Return the ids of all clients that belong into the index: those not archived."""
    rows = connection.execute("SELECT id FROM client WHERE archived_at IS NULL ORDER BY id")
    return [row[0] for row in rows]


_SEATS = """FROM chain_member JOIN contact ON contact.id = chain_member.contact_id {further}
    WHERE client_id IN ({ids}) AND chain_member.archived_at IS NULL
      AND contact.archived_at IS NULL ORDER BY {order}"""
_CONTACTS = "SELECT client_id, contact.name " + _SEATS.format(
    further="", ids="{ids}", order="chain_member.position, chain_member.id"
)
_POINTS = "SELECT client_id, value " + _SEATS.format(
    further="JOIN contact_point ON contact_point.contact_id = contact.id",
    ids="{ids}",
    order="contact_point.id",
)
_SEAT_NOTES = "SELECT client_id, post, department, concern, note " + _SEATS.format(
    further="", ids="{ids}", order="chain_member.id"
)
_TAGS = """SELECT client_id, name FROM client_tag JOIN tag ON tag.id = tag_id
    WHERE client_id IN ({ids}) ORDER BY name"""
_NOTES = (
    "SELECT client_id, text FROM note WHERE client_id IN ({ids}) AND archived_at IS NULL"
    " ORDER BY at DESC, id",
    "SELECT client_id, text, words FROM need WHERE client_id IN ({ids}) ORDER BY id DESC",
    "SELECT client_id, words, response FROM objection WHERE client_id IN ({ids}) ORDER BY id DESC",
    _SEAT_NOTES,
)
_ANSWERS = (
    "SELECT client_id, objective, record FROM visit WHERE client_id IN ({ids})"
    " ORDER BY starts_at DESC, id"
)
_CLIENTS = """SELECT client.id, name, short_name, uscc, website, city, address, details,
        COALESCE(last_contact, '')
    FROM client LEFT JOIN client_key ON client_key.client = client.id
    WHERE client.id IN ({ids}) ORDER BY client.id"""


def said(answers: Any) -> Iterator[str]:
    """Yield the words among a form's *answers*, however deep they lie."""
    if isinstance(answers, str):
        if not _CODE.fullmatch(answers):
            yield answers
    elif isinstance(answers, dict):
        for answer in answers.values():
            yield from said(answer)
    elif isinstance(answers, list):
        for answer in answers:
            yield from said(answer)


def client_texts(connection: Connection, clients: Iterable[int]) -> list[ClientText]:
    """Return the searched texts of *clients* (some hundreds at a time), archived ones left out."""
    named = ",".join(str(int(client)) for client in clients)
    live = connection.execute(
        f"SELECT id FROM client WHERE id IN ({named}) AND archived_at IS NULL"
    )
    ids = ",".join(str(row[0]) for row in live)  # of an archived one nothing more is read

    def rows(statement: str) -> Iterator[tuple[Any, ...]]:
        return iter(connection.execute(statement.format(ids=ids)))

    def grouped(*statements: str) -> defaultdict[int, list[str]]:
        found: defaultdict[int, list[str]] = defaultdict(list)
        for statement in statements:
            for client, *texts in rows(statement):
                found[client].extend(text for text in texts if text)
        return found

    contacts, points, tags = grouped(_CONTACTS), grouped(_POINTS), grouped(_TAGS)
    notes = grouped(*_NOTES)
    for client, objective, record in rows(_ANSWERS):
        notes[client].extend(said([objective, json.loads(record or "{}")]))
    found = []
    for client, name, short, uscc, website, city, address, details, last in rows(_CLIENTS):
        about = [city, address, *said(json.loads(details or "{}"))]
        found.append(
            ClientText(
                client,
                name,
                short,
                tuple(dict.fromkeys(contacts[client])),
                tuple(dict.fromkeys(p for p in (*points[client], uscc, website) if p)),
                tuple(tags[client]),
                tuple(text for text in (*notes[client], *about) if text),
                last,
            )
        )
    return found
