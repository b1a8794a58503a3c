"""The facts in a client's dossier that the gates of an opportunity are held against (DOMAIN §5)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from salesdesk.sales import scoring, stage_gates
from salesdesk.sales.stage_gates import DORMANT_AFTER, Fact
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of, moment_text, zone_of
from salesdesk.store.records import Attachment, Opportunity, StageMove

_PERSONAL = {
    "chain_member": "SELECT c.name FROM chain_member m JOIN contact c ON c.id = m.contact_id "
    "WHERE m.id = ?",
    "need": "SELECT CASE WHEN words > '' THEN words ELSE text END FROM need WHERE id = ?",
    "interview": "SELECT coalesce(json_extract(answers, '$.objective'), '') FROM interview "
    "WHERE id = ?",
}
"""Rows whose text is read when it is shown: what is erased there must not live on in a move."""


def known(deal: Opportunity, now: datetime, only: Collection[str] | None = None) -> dict[str, Fact]:
    """Return the facts found for an opportunity, by the gate they meet; of *only* these gates.

    A visit counts from 90 days before the opportunity came up; for one that is over, and for
    one that follows it, only what took place since it was over.
    """
    client = deal.client_id
    ways: dict[str, Callable[[], Fact | None]] = {
        "icp": lambda: _rated(client, now).get("icp"),
        "score": lambda: _rated(client, now).get("score"),
        "visit": lambda: _visit(client, _counts_from(deal)),
        "interview": lambda: _interview(client, _counts_from(deal)),
        "explicit_need": lambda: _explicit_need(client),
        "economic_buyer": lambda: _economic_buyer(client),
        "silence": lambda: _silence(deal, now),
        "rival": lambda: _rival(deal),
    }
    asked = ways if only is None else [key for key in ways if key in only]
    found = {key: fact for key in asked if (fact := ways[key]()) is not None}
    if only is not None and not stage_gates.NOTABLE & set(only):
        return found
    told = noted(deal.id, now)
    return found | {key: told[key] for key in told if only is None or key in only}


def noted(opportunity_id: int, now: datetime) -> dict[str, Fact]:
    """Return what was noted ahead of a move and still counts, by the gate it will meet.

    A file that is gone, or a day that is to come by a clock set back, proves nothing.
    """
    told: dict[str, Fact] = {}
    for move, keys in _holding(opportunity_id):
        for key in keys:
            fact = Fact.from_json(move.evidence[key])
            if stage_gates.is_stated(key, fact, now.date()) and _has_file(fact):
                told.setdefault(key, fact)
    return told


def _holding(opportunity_id: int) -> Iterator[tuple[StageMove, list[str]]]:
    """Give the moves, newest first, with the keys noted after each that no later move used.

    A move keeps what proved it, and beside that what was noted while the opportunity stood where
    it led. What was noted before a step back counts no more.
    """
    moves = StageMove.select().where(StageMove.opportunity == opportunity_id)
    used: set[str] = set()
    for move in moves.order_by(StageMove.id.desc()):
        proofs = stage_gates.asked(move.from_stage, move.to_stage)
        yield move, [key for key in move.evidence if key not in proofs and key not in used]
        used.update(proofs)
        if move.from_stage and stage_gates.kind(move.from_stage, move.to_stage) == "back":
            return


def _has_file(fact: Fact) -> bool:
    table, _, row_id = fact.ref.partition(":")
    if table != "attachment":
        return True
    kept = Attachment.select().where(Attachment.id == int(row_id), Attachment.archived_at.is_null())
    return bool(kept.exists())


def renote(opportunity_id: int, facts: Mapping[str, Fact | None]) -> None:
    """Write noted facts to the latest move, in the place of earlier ones; None takes one back."""
    latest = None
    for move, keys in _holding(opportunity_id):
        latest = latest or move
        left = {key: told for key, told in move.evidence.items() if key not in facts.keys() & keys}
        if move is latest:
            left |= {key: fact.as_json() for key, fact in facts.items() if fact is not None}
        if left != move.evidence:
            StageMove.update(evidence=left).where(StageMove.id == move.id).execute()


def _counts_from(deal: Opportunity) -> datetime:
    if deal.stage in ("lost", "dormant"):
        return deal.stage_since or deal.created_at  # type: ignore[no-any-return]
    if deal.follows_id is not None:
        before = Opportunity.get_or_none(Opportunity.id == deal.follows_id)
        if before is not None and before.stage_since:
            return before.stage_since  # type: ignore[no-any-return]
    return deal.created_at - DORMANT_AFTER  # type: ignore[no-any-return]


def _rated(client_id: int, now: datetime) -> dict[str, Fact | None]:
    sheet = scoring.latest(client_id)
    if sheet is None or sheet.rated_on > now.date():
        return {}
    ref = f"priority_score:{sheet.id}"
    fit = next((r for r in sheet.ratings if r.criterion == "icp_fit" and r.points), None)
    tenths = sheet.score.tenths if sheet.score.grade else None
    return {
        "icp": Fact(fit.evidence_on, f"{fit.points}/5", ref) if fit else None,
        "score": None if tenths is None else Fact(sheet.rated_on, _points(tenths), ref),
    }


def _points(tenths: int) -> str:
    return f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


def _row(query: str, *facts: Any) -> tuple[Any, ...] | None:
    row: tuple[Any, ...] | None = database.connection().execute(query, facts).fetchone()
    return row


def _visit(client_id: int, since: datetime) -> Fact | None:
    row = _row(
        "SELECT id, number, ended_at FROM visit WHERE client_id = ? AND state = 'recorded' "
        "AND ended_at > ? ORDER BY ended_at DESC LIMIT 1",
        client_id, moment_text(since),
    )  # fmt: skip
    return Fact(moment_of(row[2]).date(), row[1], f"visit:{row[0]}") if row else None


def _interview(client_id: int, since: datetime) -> Fact | None:
    """An interview that was finished; else a need that a visit's record names."""
    talk = _row(
        "SELECT id, coalesce(json_extract(answers, '$.objective'), ''), ended_at, zone "
        "FROM interview WHERE client_id = ? AND finished_at NOT NULL AND archived_at IS NULL "
        "AND ended_at > ? ORDER BY ended_at DESC, id DESC LIMIT 1",
        client_id, moment_text(since),
    )  # fmt: skip
    if talk:
        day = moment_of(talk[2]).astimezone(zone_of(talk[3])).date()
        return Fact(day, talk[1], f"interview:{talk[0]}")
    row = _row(
        "SELECT n.id, n.text, n.stated_on FROM need n JOIN visit v ON v.id = n.visit_id "
        "WHERE n.client_id = ? AND v.state = 'recorded' AND v.ended_at > ? "
        "ORDER BY n.stated_on DESC, n.id LIMIT 1",
        client_id, moment_text(since),
    )  # fmt: skip
    return _dated(row, "need")


def _explicit_need(client_id: int) -> Fact | None:
    row = _row(
        "SELECT id, words, stated_on FROM need WHERE client_id = ? AND explicit = 1 "
        "AND closed_at IS NULL ORDER BY stated_on DESC, id LIMIT 1",
        client_id,
    )
    return _dated(row, "need")


def _dated(row: tuple[Any, ...] | None, table: str) -> Fact | None:
    return (
        Fact.from_json({"on": row[2], "text": row[1], "ref": f"{table}:{row[0]}"}) if row else None
    )


def _economic_buyer(client_id: int) -> Fact | None:
    row = _row(
        "SELECT m.id, c.name FROM chain_member m JOIN contact c ON c.id = m.contact_id "
        "WHERE m.client_id = ? AND m.archived_at IS NULL AND c.archived_at IS NULL "
        "AND EXISTS (SELECT 1 FROM json_each(m.roles) WHERE value = 'economic_buyer') "
        "ORDER BY m.position, m.id LIMIT 1",
        client_id,
    )
    return Fact(None, row[1], f"chain_member:{row[0]}") if row else None


def _silence(deal: Opportunity, now: datetime) -> Fact | None:
    last = last_contact(deal.client_id)
    since = max(deal.created_at, last) if last else deal.created_at
    day = since.astimezone(now.tzinfo).date()
    return Fact(day) if now.date() - day >= DORMANT_AFTER else None


def last_contact(client_id: int) -> datetime | None:
    """Return when (UTC) the client was last really spoken to: visited, interviewed, reached."""
    row = _row(
        "SELECT max(at) FROM (SELECT max(ended_at) AS at FROM visit WHERE client_id = ? "
        "UNION ALL SELECT max(at) FROM touch WHERE client_id = ? AND answered = 1 "
        "UNION ALL SELECT max(ended_at) FROM interview WHERE client_id = ? "
        "AND finished_at NOT NULL AND archived_at IS NULL)",
        client_id, client_id, client_id,
    )  # fmt: skip
    return moment_of(row[0]) if row and row[0] else None


def _rival(deal: Opportunity) -> Fact | None:
    """The only competitor met is the one who won; of several the user must name one."""
    rows = list(
        database.connection().execute(
            "SELECT c.id, c.name FROM opportunity_rival r JOIN competitor c "
            "ON c.id = r.competitor_id WHERE r.opportunity_id = ? LIMIT 2",
            (deal.id,),
        )
    )
    return Fact(None, rows[0][1], f"competitor:{rows[0][0]}") if len(rows) == 1 else None


def kept_form(fact: Fact) -> dict[str, str]:
    """Return a fact as a move keeps it: what is personal stays where it is erased."""
    table = fact.ref.partition(":")[0]
    return (replace(fact, text="") if table in _PERSONAL else fact).as_json()


def shown_form(told: dict[str, str]) -> Fact:
    """Read a kept fact back, with the text of the row it points to."""
    fact = Fact.from_json(told)
    table, _, row_id = fact.ref.partition(":")
    if table not in _PERSONAL:
        return fact
    row = _row(_PERSONAL[table], int(row_id))
    return replace(fact, text=row[0]) if row else fact
