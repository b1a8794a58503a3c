"""The demo week's market: events and whom they brought, competitors, notes, attempts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from salesdesk.sales import competitors, events, industry_notes, touches
from salesdesk.store.records import Client


def fill(story: Mapping[str, Any]) -> None:
    """Write what the story tells of the market; its clients are there already."""
    for told in story["events"]:
        event = events.save(None, told)
        Client.update(met_at=event).where(Client.name.in_(told["leads"])).execute()
    met = {card.name: card.id for card in competitors.lines()}  # in opportunities
    for told in story["competitors"]:
        competitors.save(met.get(told["name"]), told)
    for told in story["industry_notes"]:
        industry_notes.save(None, told)


def log_touches(client_id: int, told: Iterable[Mapping[str, Any]]) -> None:
    """Write the attempts at one client, in the order they were made."""
    for one in told:
        touches.log(
            client_id, one["channel"], datetime.fromisoformat(one["at"]),
            answered=one["answered"], cold=one["cold"], note=one["note"],
        )  # fmt: skip
