"""One row of a foreign list as the import takes it: a client, perhaps a person, and how to reach.

It lies in this room because the import writes it; the exchange room makes it from files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

LONGEST_NAME = 200
"""Characters; no company name in the public register comes near it."""


@dataclass(frozen=True, slots=True)
class Reach:
    """One way to reach somebody.

    ``kind`` is mobile, phone, fax, email, wechat, qq or other; ``value`` is as it was typed;
    ``digits`` is what a phone number is compared by; ``label`` tells two of a kind apart.
    """

    kind: str
    value: str
    digits: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that can be taken.

    ``client`` and ``person`` hold only what was filled in, keyed by the record's columns (dates
    as ISO text, choices as keys); ``client["name"]`` is always there. ``reaches`` belong to the
    person, ``client_reaches`` to the company. ``row`` is the place in the file, counted from 1
    as the user sees it. ``doubts`` are codes of what was left out (see ``Doubt``).
    """

    row: int
    client: Mapping[str, str]
    person: Mapping[str, str]
    reaches: tuple[Reach, ...] = ()
    client_reaches: tuple[Reach, ...] = ()
    tags: tuple[str, ...] = ()
    raw: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that cannot be taken; ``reason`` is a code (see ``exchange.rejects.REASONS``)."""

    row: int
    reason: str
    raw: tuple[str, ...] = ()
