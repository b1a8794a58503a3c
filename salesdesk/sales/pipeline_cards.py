"""What a card or line of the pipeline tells beside the opportunity: whom, what next, what lacks.

All of a page is fetched at once; only the gaps, which are asked for card by card as it is seen,
ask the rules themselves, so that a card and its gate never disagree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from salesdesk.errors import Refused
from salesdesk.sales import pipeline, stage_evidence, stage_moves
from salesdesk.sales.pipeline import PipelineRow
from salesdesk.sales.stage_gates import Fact
from salesdesk.sales.stages import OPEN, WON
from salesdesk.store.database import database
from salesdesk.store.fields import moment_of, moment_text


@dataclass(frozen=True)
class Card:
    """An opportunity to show; ``name`` is the client's short name where there is one.

    ``next_step`` is the nearest open task or planned visit with the client.
    """

    row: PipelineRow
    name: str
    do_not_contact: bool
    next_step: str
    next_on: date | None

    @property
    def id(self) -> int:
        """Return the opportunity's id."""
        return self.row.id


@dataclass(frozen=True)
class Gaps:
    """Gates without evidence: ``ahead`` before the next stage, ``behind`` passed by a reason.

    ``noted`` is the evidence kept already for a coming move.
    """

    ahead: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    noted: tuple[tuple[str, Fact], ...] = ()


@dataclass(frozen=True)
class Won:
    """What was won in a period."""

    count: int
    amount_fen: int


def cards(ids: Sequence[int], now: datetime) -> list[Card]:
    """Return what is to be shown of these opportunities, in any order."""
    rows = pipeline.rows(ids)
    clients = sorted({row.client_id for row in rows})
    marks = ",".join("?" * len(clients))
    known = {
        client: (short or name, bool(quiet))
        for client, short, name, quiet in database.connection().execute(
            f"SELECT id, short_name, name, do_not_contact FROM client WHERE id IN ({marks})",
            clients,
        )
    }
    steps = _next_steps(clients, now)
    return [Card(row, *known[row.client_id], *steps.get(row.client_id, ("", None))) for row in rows]


def _next_steps(clients: list[int], now: datetime) -> dict[int, tuple[str, date | None]]:
    marks = ",".join("?" * len(clients))
    # of a group, SQLite takes the bare columns from the row that has the minimum
    steps: dict[int, tuple[str, date | None]] = {
        client: (title, date.fromisoformat(due))
        for client, title, due in database.connection().execute(
            "SELECT client_id, title, min(due_on) FROM plan_item "
            f"WHERE client_id IN ({marks}) AND done_at IS NULL AND dropped_at IS NULL "
            "GROUP BY client_id",
            clients,
        )
    }
    for client, objective, at in database.connection().execute(
        "SELECT client_id, objective, min(starts_at) FROM visit "
        f"WHERE client_id IN ({marks}) AND state IN ('planned', 'confirmed') AND starts_at > ? "
        "GROUP BY client_id",
        [*clients, moment_text(now)],
    ):
        day = moment_of(at).astimezone(now.tzinfo).date()
        due = steps.get(client, ("", None))[1]
        if due is None or day < due:
            steps[client] = (objective, day)
    return steps


def next_stage(stage: str) -> str:
    """Return the stage that follows on the way to an order, empty after it and when closed."""
    way = OPEN + WON
    return way[way.index(stage) + 1] if stage in way[:-1] else ""


_UNDECIDED = (
    "SELECT 1 FROM stage_move m, json_each(m.overridden) o WHERE m.opportunity_id = ? "
    "AND o.value = 'economic_buyer' AND NOT EXISTS (SELECT 1 FROM chain_member c, "
    "json_each(c.roles) r WHERE c.client_id = ? AND c.archived_at IS NULL "
    "AND r.value = 'economic_buyer') LIMIT 1"
)


def gaps(row: PipelineRow, now: datetime) -> Gaps:
    """Return which evidence lacks; nothing for one that is gone, closed or already won."""
    if row.archived or row.stage not in OPEN:
        return Gaps()
    try:
        ahead = stage_moves.missing(row.id, next_stage(row.stage), now)
    except Refused:  # gone, or moved, since it was listed
        return Gaps()
    undecided = database.connection().execute(_UNDECIDED, (row.id, row.client_id)).fetchone()
    behind = ("economic_buyer",) if undecided else ()
    noted = stage_evidence.noted(row.id, now)
    return Gaps(tuple(gate.key for gate in ahead), behind, tuple(noted.items()))


def competitor_names() -> list[str]:
    """Return the competitors that have a card, those met most often first."""
    rows = database.connection().execute(
        "SELECT c.name FROM competitor c LEFT JOIN opportunity_rival r ON r.competitor_id = c.id "
        "WHERE c.archived_at IS NULL GROUP BY c.id ORDER BY count(r.id) DESC, c.name"
    )
    return [name for (name,) in rows]


def won_since(since: date, now: datetime) -> Won:
    """Return what was won from a day on, by the contract's own day where it is known."""
    offset = now.utcoffset()
    minutes = int(offset.total_seconds() // 60) if offset else 0
    count, fen = (
        database.connection()
        .execute(
            "SELECT count(*), total(amount_fen) FROM (SELECT o.amount_fen, min(coalesce("
            "json_extract(m.evidence, '$.contract.on'), date(m.at, ?))) AS signed "
            "FROM opportunity o JOIN client c ON c.id = o.client_id AND c.archived_at IS NULL "
            "JOIN stage_move m ON m.opportunity_id = o.id AND m.to_stage = 'won' "
            "WHERE o.archived_at IS NULL AND o.stage IN ('won', 'active') GROUP BY o.id) "
            "WHERE signed >= ?",
            (f"{minutes:+d} minutes", since.isoformat()),
        )
        .fetchone()
    )
    return Won(count, int(fen))
