"""What is already known towards interviews and contracts, over all clients."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import reduce
from operator import or_

from salesdesk.sales import visit_lines
from salesdesk.sales.stages import OPEN
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.store.database import database
from salesdesk.store.records import Attachment, Client, Need, Objection, Opportunity, Visit


@dataclass(frozen=True)
class KnownNeed:
    """An open need of a client."""

    client_id: int
    client: str
    text: str
    words: str
    explicit: bool
    level: str
    stated_on: date


@dataclass(frozen=True)
class KnownObjection:
    """An objection not yet solved."""

    client_id: int
    client: str
    category: str
    words: str
    raised_on: date


@dataclass(frozen=True)
class Deal:
    """An opportunity; amount in fen."""

    client_id: int
    client: str
    title: str
    stage: str
    amount_fen: int | None
    expected_close: date | None


@dataclass(frozen=True)
class SupplierWindow:
    """The day a client's present supplier contract ends: a time to be there."""

    client_id: int
    client: str
    supplier: str
    ends_on: date


@dataclass(frozen=True)
class ContractFile:
    """A file kept in a dossier whose name says that it is a contract."""

    id: int
    client_id: int
    client: str
    name: str
    added_at: datetime


_CONTRACT_WORDS = ("合同", "协议", "contract", "agreement")


def known_needs() -> list[KnownNeed]:
    """Return the open needs, explicit ones first, newest first."""
    rows = (
        Need.select(Need, Client)
        .join(Client)
        .where(Need.closed_at.is_null(), Client.archived_at.is_null())
        .order_by(Need.explicit.desc(), Need.stated_on.desc(), Need.id)
    )
    return [
        KnownNeed(r.client_id, r.client.name, r.text, r.words, r.explicit, r.level, r.stated_on)
        for r in rows
    ]


def known_objections() -> list[KnownObjection]:
    """Return the unsolved objections, newest first."""
    rows = (
        Objection.select(Objection, Client)
        .join(Client)
        .where(Objection.solved == False, Client.archived_at.is_null())  # noqa: E712
        .order_by(Objection.raised_on.desc(), Objection.id)
    )
    return [
        KnownObjection(r.client_id, r.client.name, r.category, r.words, r.raised_on) for r in rows
    ]


def continuations(now: datetime, days: int = 60) -> list[VisitLine]:
    """Return the visits of late that ended without a commitment of the customer."""
    rows = (
        Visit.select(Visit.id)
        .join(Client)
        .where(
            Visit.outcome == "continuation",
            Visit.starts_at > now - timedelta(days=days),
            Client.archived_at.is_null(),
        )
    )
    return visit_lines.lines([row.id for row in rows])[::-1]


def without_explicit_need() -> list[tuple[int, str]]:
    """Return (id, name) of clients that were met but have not stated a need in their words."""
    rows = database.connection().execute(
        "SELECT c.id, c.name FROM client c JOIN client_key k ON k.client = c.id "
        "WHERE k.archived = 0 AND k.last_contact NOT NULL AND c.do_not_contact = 0 "
        "AND k.stage NOT IN ('lost', 'disqualified') AND NOT EXISTS "
        "(SELECT 1 FROM need n WHERE n.client_id = c.id AND n.explicit = 1) "
        "ORDER BY k.last_contact DESC LIMIT 50"
    )
    return list(rows.fetchall())


def deals(*, still_open: bool) -> list[Deal]:
    """Return the opportunities still open (or those over), by stage and amount."""
    rows = (
        Opportunity.select(Opportunity, Client)
        .join(Client)
        .where(
            Opportunity.stage.in_(OPEN) if still_open else Opportunity.stage.not_in(OPEN),
            Client.archived_at.is_null(),
            Opportunity.archived_at.is_null(),
        )
        .order_by(Opportunity.amount_fen.desc(nulls="LAST"))
    )
    return [
        Deal(r.client_id, r.client.name, r.title, r.stage, r.amount_fen, r.expected_close)
        for r in rows
    ]


def supplier_windows(today: date, days: int = 180) -> list[SupplierWindow]:
    """Return whose present supplier contract ends within *days*, the nearest first."""
    rows = (
        Client.select()
        .where(
            Client.archived_at.is_null(),
            Client.supplier_contract_end.between(today, today + timedelta(days=days)),
        )
        .order_by(Client.supplier_contract_end)
    )
    return [
        SupplierWindow(r.id, r.name, r.details.get("supplier", ""), r.supplier_contract_end)
        for r in rows
    ]


def contract_files() -> list[ContractFile]:
    """Return the files named like a contract (合同, 协议, contract, agreement), newest first."""
    named = reduce(or_, (Attachment.name.contains(word) for word in _CONTRACT_WORDS))
    rows = (
        Attachment.select(Attachment, Client)
        .join(Client)
        .where(named, Attachment.archived_at.is_null(), Client.archived_at.is_null())
        .order_by(Attachment.added_at.desc(), Attachment.id.desc())
    )
    return [ContractFile(r.id, r.client_id, r.client.name, r.name, r.added_at) for r in rows]
