"""The case library: what other customers achieved; only permitted ones are for a client's ears."""

from __future__ import annotations

from dataclasses import dataclass

from salesdesk.sales.spin import playbook
from salesdesk.sales.spin.playbook_kinds import said


@dataclass(frozen=True)
class Case:
    """A case. ``permission`` says who allowed it to be told, and when; ``packs`` whom it suits."""

    key: str
    title: str
    story: str
    result: str
    packs: tuple[str, ...]
    permitted: bool
    permission: str


def cases(language: str = "zh_CN") -> list[Case]:
    """Return every case, permitted or not: for the eyes of the user."""
    return [
        Case(
            one.key,
            said(one.body["title"], language),
            said(one.body.get("story"), language),
            said(one.body.get("result"), language),
            tuple(one.body.get("packs") or ()),
            bool(one.body.get("permitted")),
            str(one.body.get("permission") or ""),
        )
        for one in playbook.entries("case")
    ]


def offered(pack: str = "", language: str = "zh_CN") -> list[Case]:
    """Return the cases that may be told to a client, those of the pack first.

    One without permission is never among them (DOMAIN S0-31).
    """
    allowed = [one for one in cases(language) if one.permitted]
    return sorted(allowed, key=lambda one: not (pack and pack in one.packs))
