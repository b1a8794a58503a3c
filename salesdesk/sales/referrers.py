"""Who sent us to whom: a person we know, or a name only (DOMAIN S0-17)."""

from __future__ import annotations

from dataclasses import dataclass

from salesdesk.sales import lead_yield
from salesdesk.sales.lead_yield import Standing, Yield
from salesdesk.sales.text import tidy_line
from salesdesk.store.database import database
from salesdesk.store.records import ChainMember, Client, Contact

_BETWEEN = " · "


@dataclass(frozen=True)
class Referrer:
    """Somebody who sent clients to us; ``contact_id`` is None for a mere name.

    ``client_id`` and ``company`` are where the person belongs; ``clients`` whom they sent;
    ``thanked`` counts those for whom a thank-you was done, ``asked`` those for whom one is on the
    plan or was turned down.
    """

    name: str
    contact_id: int | None
    client_id: int | None
    company: str
    clients: tuple[tuple[int, str], ...]
    result: Yield
    thanked: int
    asked: int


def person_of(text: str) -> int | None:
    """Return the person meant by "name" or "name · company"; None when nobody or several are."""
    name, _, company = (tidy_line(part) for part in tidy_line(text).partition(_BETWEEN.strip()))
    if not name:
        return None
    rows = (
        ChainMember.select(ChainMember.contact)
        .join_from(ChainMember, Contact)
        .join_from(ChainMember, Client)
        .where(
            Contact.name == name, Contact.archived_at.is_null(), ChainMember.archived_at.is_null()
        )
    )
    if company:
        rows = rows.where((Client.name == company) | (Client.short_name == company))
    found = {row.contact_id for row in rows}
    return int(found.pop()) if len(found) == 1 else None


def people(limit: int = 500) -> list[str]:
    """Return "name · company" of the people met of late, to be offered while typing."""
    rows = database.connection().execute(
        "SELECT p.name, c.name FROM chain_member m JOIN contact p ON p.id = m.contact_id "
        "JOIN client c ON c.id = m.client_id JOIN client_key k ON k.client = c.id "
        "WHERE m.archived_at IS NULL AND k.archived = 0 AND k.last_contact IS NOT NULL "
        "ORDER BY k.last_contact DESC, m.position LIMIT ?",
        (limit,),
    )
    return [f"{name}{_BETWEEN}{company}" for name, company in rows]


def lines() -> list[Referrer]:
    """Return everybody who sent us a client, the most fruitful first."""
    sent: dict[tuple[int | None, str], list[Standing]] = {}
    for one in lead_yield.standings("(c.referred_by_id IS NOT NULL OR c.referrer <> '')"):
        name = "" if one.referred_by else tidy_line(one.referrer)
        sent.setdefault((one.referred_by, name), []).append(one)
    known = _seats([contact for contact, _ in sent if contact is not None])
    names = _names([one.client for parts in sent.values() for one in parts])
    thanks = _thanks()
    found = [
        _referrer(contact, name, parts, known, names, thanks)
        for (contact, name), parts in sent.items()
    ]
    return sorted(found, key=lambda one: (-len(one.clients), -one.result.amount_fen, one.name))


def _referrer(
    contact: int | None,
    name: str,
    sent: list[Standing],
    known: dict[int, tuple[str, int | None, str]],
    names: dict[int, str],
    thanks: dict[int, bool],
) -> Referrer:
    person, client, company = known[contact] if contact is not None else (name, None, "")
    return Referrer(
        person, contact, client, company,
        tuple((one.client, names[one.client]) for one in sent),
        lead_yield.total(person, sent),
        sum(thanks.get(one.client, False) for one in sent),
        sum(one.client in thanks for one in sent),
    )  # fmt: skip


def _seats(contacts: list[int]) -> dict[int, tuple[str, int | None, str]]:
    marks = ",".join("?" * len(contacts))
    rows = database.connection().execute(
        "SELECT p.id, p.name, c.id, coalesce(c.name, '') FROM contact p "
        "LEFT JOIN chain_member m ON m.contact_id = p.id AND m.archived_at IS NULL "
        f"LEFT JOIN client c ON c.id = m.client_id WHERE p.id IN ({marks}) ORDER BY m.id DESC",
        contacts,
    )
    return {row[0]: tuple(row[1:]) for row in rows}


def _names(clients: list[int]) -> dict[int, str]:
    marks = ",".join("?" * len(clients))
    rows = database.connection().execute(
        f"SELECT id, name FROM client WHERE id IN ({marks})", clients
    )
    return dict(rows.fetchall())


def _thanks() -> dict[int, bool]:
    """Return whether the thank-you for a client was done, by client, where there is one."""
    rows = database.connection().execute(
        "SELECT client_id, max(done_at IS NOT NULL) FROM plan_item "
        "WHERE origin LIKE 'thanks:%' AND client_id IS NOT NULL GROUP BY client_id"
    )
    return {client: bool(done) for client, done in rows}
