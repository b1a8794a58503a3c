"""What the playbook has ready to be said: openers, answers to objections, topics, plain words.

DOMAIN §4 Openers, Objections.
"""

from __future__ import annotations

from dataclasses import dataclass

from salesdesk.sales.spin import playbook
from salesdesk.sales.spin.jargon import Jargon
from salesdesk.sales.spin.playbook_kinds import said


@dataclass(frozen=True)
class OpenerTemplate:
    """A template with slots in braces; ``use``: first, observation, referral, follow_up."""

    key: str
    use: str
    text: str


@dataclass(frozen=True)
class ObjectionFrame:
    """How to meet an objection: listen, acknowledge, explore, respond, check (DOMAIN §4).

    ``key`` is its category, a choice of the objection log, or that of an own entry.
    """

    key: str
    name: str
    listen: str
    acknowledge: str
    explore: str
    respond: str
    check: str


def openers(language: str = "zh_CN", use: str = "") -> list[OpenerTemplate]:
    """Return the templates of one use ("" for all)."""
    return [
        OpenerTemplate(one.key, one.body["use"], said(one.body["text"], language))
        for one in playbook.entries("opener")
        if use in ("", one.body["use"])
    ]


def objections(language: str = "zh_CN") -> list[ObjectionFrame]:
    """Return how each kind of objection is met."""
    steps = ("name", "listen", "acknowledge", "explore", "respond", "check")
    return [
        ObjectionFrame(one.key, *(said(one.body.get(step), language) for step in steps))
        for one in playbook.entries("objection")
    ]


def small_talk(language: str = "zh_CN") -> list[str]:
    """Return topics to warm up with: business only."""
    return [said(one.body["text"], language) for one in playbook.entries("small_talk")]


def jargon() -> list[Jargon]:
    """Return the terms a customer may not know, in both languages, with the plain words."""
    found = []
    for one in playbook.entries("jargon"):
        plain = one.body.get("plain") or {}
        terms = one.body["term"].items()
        found += [Jargon(term, str(plain.get(language) or "")) for language, term in terms]
    return found
