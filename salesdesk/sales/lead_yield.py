"""What became of leads: how many qualified, how many were won, for how much, at what cost.

*Qualified* is a client one of whose opportunities ever came past the stage lead; *won* one with
an opportunity that stands at won or active; the amount is that of those opportunities. What an
event cost is shared out evenly among the clients met there. Archived clients, merged ones among
them, are not counted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from salesdesk.sales.source_channels import channel_of
from salesdesk.sales.stages import OPEN, WON
from salesdesk.sales.text import tidy_line
from salesdesk.store.database import database

_PAST_LEAD = tuple(stage for stage in (*OPEN, *WON) if stage != "lead")


@dataclass(frozen=True)
class Yield:
    """``name`` is a source as written, a channel's key or an event's name; money in fen.

    ``cost_fen`` is None where nothing was spent, or nobody noted what.
    """

    name: str
    clients: int = 0
    qualified: int = 0
    won: int = 0
    amount_fen: int = 0
    cost_fen: int | None = None

    @property
    def cost_per_lead_fen(self) -> int | None:
        """Return what one lead cost, half-up to the fen; None where no cost or no lead is known."""
        if self.cost_fen is None or not self.clients:
            return None
        return (2 * self.cost_fen + self.clients) // (2 * self.clients)


@dataclass(frozen=True)
class Standing:
    """What became of one client; ``cost_fen`` is their share of what the event cost."""

    client: int
    source: str
    event: int | None
    referred_by: int | None
    referrer: str
    qualified: bool
    won: bool
    amount_fen: int
    cost_fen: float | None


def standings(where: str = "1", facts: Iterable[object] = ()) -> list[Standing]:
    """Return the standing of every live client that meets *where* (SQL on ``c``, the client)."""
    past, won_now = _quoted(_PAST_LEAD), _quoted(WON)
    rows = database.connection().execute(
        f"""
        WITH deal AS (
          SELECT o.client_id AS client,
            max(o.stage IN ({past}) OR EXISTS (SELECT 1 FROM stage_move m
              WHERE m.opportunity_id = o.id AND m.to_stage IN ({past}))) AS qualified,
            max(o.stage IN ({won_now})) AS won,
            sum(CASE WHEN o.stage IN ({won_now}) THEN coalesce(o.amount_fen, 0) ELSE 0 END)
              AS amount
          FROM opportunity o WHERE o.archived_at IS NULL GROUP BY o.client_id),
        spent AS (
          SELECT e.id AS event, e.cost_fen * 1.0 / count(c.id) AS each FROM lead_event e
          JOIN client c ON c.met_at_id = e.id AND c.archived_at IS NULL
          WHERE e.cost_fen IS NOT NULL GROUP BY e.id)
        SELECT c.id, c.source, c.met_at_id, c.referred_by_id, c.referrer,
          coalesce(d.qualified, 0), coalesce(d.won, 0), coalesce(d.amount, 0), s.each
        FROM client c LEFT JOIN deal d ON d.client = c.id
        LEFT JOIN spent s ON s.event = c.met_at_id
        WHERE c.archived_at IS NULL AND {where} ORDER BY c.id
        """,
        tuple(facts),
    )
    return [
        Standing(client, source, event, person, name, bool(past), bool(won), amount, cost)
        for client, source, event, person, name, past, won, amount, cost in rows
    ]


def _quoted(stages: Iterable[str]) -> str:
    return ", ".join(f"'{stage}'" for stage in stages)


def total(name: str, parts: Iterable[Standing]) -> Yield:
    """Return the yield of these clients together."""
    told = list(parts)
    costs = [one.cost_fen for one in told if one.cost_fen is not None]
    return Yield(
        name, len(told), sum(one.qualified for one in told), sum(one.won for one in told),
        sum(one.amount_fen for one in told), int(sum(costs) + 0.5) if costs else None,
    )  # fmt: skip


def by_source() -> list[Yield]:
    """Return the yield of every source, the most clients first; "" is where none was noted.

    Sources that differ in capitals or spaces only are one.
    """
    return _grouped((tidy_line(one.source), one) for one in standings())


def by_channel() -> list[Yield]:
    """Return the yield of every channel by its key, the most clients first."""
    return _grouped((channel_of(one.source), one) for one in standings())


def _grouped(told: Iterable[tuple[str, Standing]]) -> list[Yield]:
    groups: dict[str, tuple[str, list[Any]]] = {}
    for name, one in told:
        groups.setdefault(name.casefold(), (name, []))[1].append(one)
    found = [total(name, parts) for name, parts in groups.values()]
    return sorted(found, key=lambda one: (not one.name, -one.clients, one.name))


def sources_in_use(limit: int = 100) -> list[str]:
    """Return the sources written so far, the most used first."""
    rows = database.connection().execute(
        "SELECT source FROM client WHERE source <> '' GROUP BY source "
        "ORDER BY count(*) DESC, source LIMIT ?",
        (limit,),
    )
    return [name for (name,) in rows]
