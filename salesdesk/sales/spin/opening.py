"""The opener, composed from a template of the playbook and what we know of both sides.

DOMAIN §4 Openers.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from salesdesk.sales import clients, my_side
from salesdesk.sales.spin import bank, frames
from salesdesk.sales.spin.opener import compose
from salesdesk.store.records import Client, Need

_END = "。.！!？?，,；; \n"


def values(client_id: int, answers: Mapping[str, Any], pack: str, language: str) -> dict[str, str]:
    """Return what fills the slots of the openers; *answers* are those of the step ``plan``.

    Raises Refused client_missing.
    """
    client = clients.get(client_id)
    mine = my_side.details()
    need = _need(client_id)
    pains = [str(row.get("pain") or "") for row in answers.get("hypotheses") or ()]
    topic = next((one for one in pains if one and one != need), "")
    told = {
        **bank.values(pack, language),
        "contact": answers.get("contact"), "company": mine.get("company"),
        "name": mine.get("person"), "category": mine.get("category"),
        "n": answers.get("minutes"), "referrer": _referrer(client), "need": need,
    }  # fmt: skip
    told["topic"] = topic or told.get("area")
    return {key: text for key, value in told.items() if (text := str(value or "").strip(_END))}


def draft(kind: str, filling: Mapping[str, str], language: str) -> str:
    """Return the first template of a kind that can be filled, "" while none can."""
    found = (compose(one.text, filling) for one in frames.openers(language, kind))
    return next((text for text in found if text), "")


def _referrer(client: Client) -> str:
    person = client.referred_by
    return str(person.name if person is not None else client.referrer).partition(" · ")[0]


def _need(client_id: int) -> str:
    newest = (
        Need.select()
        .where(Need.client == client_id, Need.closed_at.is_null())
        .order_by(Need.stated_on.desc(), Need.explicit.desc(), Need.id)
        .first()
    )
    return str(newest.text) if newest is not None else ""
