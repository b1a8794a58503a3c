"""What became of leads: how many qualified, how many were won, for how much, at what cost.

*Qualified* is a client one of whose opportunities ever came past the stage lead; *won* one with
an opportunity that stands at won or active; the amount is that of those opportunities, and the
pipeline that of the open ones. What an event cost is shared out evenly among the clients met
there. Archived clients, merged ones among them, are not counted.

A client counts under their own source, and what it cost to meet them with it. An opportunity
counts where it came from itself: under its own source when it has one, else under the client's.
So a source may yield deals with clients who first came another way.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

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
    pipeline_fen: int = 0

    @property
    def cost_per_lead_fen(self) -> int | None:
        """Return what one lead cost, half-up to the fen; None where no cost or no lead is known."""
        if self.cost_fen is None or not self.clients:
            return None
        return (2 * self.cost_fen + self.clients) // (2 * self.clients)


@dataclass(frozen=True)
class Standing:
    """What became of one client; ``cost_fen`` is their share of what the event cost.

    It may be the part of a client that came from one source; ``lead`` tells whether that is
    where they came from themselves.
    """

    client: int
    source: str
    event: int | None
    referred_by: int | None
    referrer: str
    qualified: bool
    won: bool
    amount_fen: int
    cost_fen: float | None
    pipeline_fen: int
    lead: bool = True


_CLIENTS = """
WITH spent AS (
  SELECT e.id AS event, e.cost_fen * 1.0 / count(c.id) AS each FROM lead_event e
  JOIN client c ON c.met_at_id = e.id AND c.archived_at IS NULL
  WHERE e.cost_fen IS NOT NULL GROUP BY e.id)
SELECT c.id, c.source, c.met_at_id, c.referred_by_id, c.referrer, s.each
FROM client c LEFT JOIN spent s ON s.event = c.met_at_id
WHERE c.archived_at IS NULL AND {where} ORDER BY c.id
"""
_DEALS = """
SELECT o.client_id, o.source,
  max(o.stage IN ({past}) OR EXISTS (SELECT 1 FROM stage_move m
    WHERE m.opportunity_id = o.id AND m.to_stage IN ({past}))),
  max(o.stage IN ({won})),
  sum(CASE WHEN o.stage IN ({won}) THEN coalesce(o.amount_fen, 0) ELSE 0 END),
  sum(CASE WHEN o.stage IN ({open}) THEN coalesce(o.amount_fen, 0) ELSE 0 END)
FROM opportunity o JOIN client c ON c.id = o.client_id
WHERE o.archived_at IS NULL AND c.archived_at IS NULL AND {where} GROUP BY o.client_id, o.source
"""


def standings(where: str = "1", facts: Iterable[object] = ()) -> list[Standing]:
    """Return the standing of every live client that meets *where* (SQL on ``c``, the client)."""
    whole: dict[int, Standing] = {}
    for part in _parts(where, facts):
        known = whole.get(part.client)
        whole[part.client] = part if known is None else _together(known, part)
    return list(whole.values())


def _together(one: Standing, other: Standing) -> Standing:
    return replace(
        one, qualified=one.qualified or other.qualified, won=one.won or other.won,
        amount_fen=one.amount_fen + other.amount_fen,
        pipeline_fen=one.pipeline_fen + other.pipeline_fen,
    )  # fmt: skip


def _parts(where: str = "1", facts: Iterable[object] = ()) -> list[Standing]:
    """Return the standings parted by source: each client's own first, then those of their deals."""
    told = tuple(facts)
    connection = database.connection()
    past, won, still_open = _quoted(_PAST_LEAD), _quoted(WON), _quoted(OPEN)
    deals: dict[int, list[tuple[str, int, int, int, int]]] = {}
    asked = _DEALS.format(past=past, won=won, open=still_open, where=where)
    for client, *deal in connection.execute(asked, told):
        deals.setdefault(client, []).append((*deal,))
    found: list[Standing] = []
    for client, source, event, person, name, cost in connection.execute(
        _CLIENTS.format(where=where), told
    ):
        own = Standing(client, source, event, person, name, False, False, 0, cost, 0)
        parts = {_key(source): own}
        for named, *came in deals.get(client, ()):
            came_from = tidy_line(named) or source
            part = parts.get(_key(came_from)) or replace(
                own, source=came_from, cost_fen=None, lead=False
            )
            parts[_key(came_from)] = _together(part, _came(part, *came))
        found += parts.values()
    return found


def _came(part: Standing, past: int, won: int, amount: int, pipeline: int) -> Standing:
    return replace(
        part, qualified=bool(past), won=bool(won), amount_fen=amount, pipeline_fen=pipeline
    )


def _key(source: str) -> str:
    return tidy_line(source).casefold()


def _quoted(stages: Iterable[str]) -> str:
    return ", ".join(f"'{stage}'" for stage in stages)


def total(name: str, parts: Iterable[Standing]) -> Yield:
    """Return the yield of these clients, or parts of them, together."""
    told = list(parts)
    costs = [one.cost_fen for one in told if one.cost_fen is not None]
    return Yield(
        name,
        len({one.client for one in told if one.lead}),
        len({one.client for one in told if one.qualified}),
        len({one.client for one in told if one.won}),
        sum(one.amount_fen for one in told),
        int(sum(costs) + 0.5) if costs else None,
        sum(one.pipeline_fen for one in told),
    )


def by_source() -> list[Yield]:
    """Return the yield of every source, the most clients first; "" is where none was noted.

    Sources that differ in capitals or spaces only are one.
    """
    return _grouped((tidy_line(one.source), one) for one in _parts())


def by_channel() -> list[Yield]:
    """Return the yield of every channel by its key, the most clients first."""
    return _grouped((channel_of(one.source), one) for one in _parts())


def _grouped(told: Iterable[tuple[str, Standing]]) -> list[Yield]:
    groups: dict[str, tuple[str, list[Standing]]] = {}
    for name, one in told:
        groups.setdefault(name.casefold(), (name, []))[1].append(one)
    found = [total(name, parts) for name, parts in groups.values()]
    return sorted(found, key=lambda one: (not one.name, -one.clients, -one.won, one.name))


def sources_in_use(limit: int = 100) -> list[str]:
    """Return the sources written so far, of clients and of their deals, the most used first."""
    rows = database.connection().execute(
        "SELECT source FROM (SELECT source FROM client UNION ALL SELECT source FROM opportunity) "
        "WHERE source <> '' GROUP BY source ORDER BY count(*) DESC, source LIMIT ?",
        (limit,),
    )
    return [name for (name,) in rows]
