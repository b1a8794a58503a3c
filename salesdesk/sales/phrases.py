"""Sentences everybody says alike, by the scene they belong to (DOMAIN S1-5).

In the shipped ones ``{company}`` and ``{person}`` are our own names, filled where they are shown.
"""

from __future__ import annotations

from salesdesk.sales.phrase_defaults import PHRASE_LINES
from salesdesk.sales.playbook_lines import Lines, Shipped
from salesdesk.store.selling_records import Phrase

SCENES = (
    "opening", "invitation", "confirmation", "discovery", "price", "objection", "summary",
    "follow_up", "thanks", "payment", "service",
)  # fmt: skip
# the scenes that serve a stage best
OF_STAGE: dict[str, tuple[str, ...]] = {
    "lead": ("opening", "invitation"),
    "qualified": ("opening", "invitation"),
    "contacted": ("invitation", "confirmation", "thanks"),
    "discovery": ("discovery", "summary"),
    "proposal": ("summary", "objection"),
    "negotiation": ("price", "objection"),
    "won": ("thanks", "payment"),
    "active": ("service", "payment"),
    "lost": ("thanks", "follow_up"),
    "dormant": ("follow_up", "invitation"),
}

PHRASES = Lines(
    Phrase, "scene", [Shipped(key, key.partition(".")[0], text) for key, text in PHRASE_LINES]
)
