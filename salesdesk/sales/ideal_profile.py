"""The ideal client: how we describe them, in dated versions, and how a client compares.

DOMAIN §1 S0-19 and S1-7: industry, size, revenue, ownership, buying chain and pains. Keys of
answers are those of the form ``ideal_profile``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from salesdesk.marks import mark
from salesdesk.sales import chain, clients
from salesdesk.sales.text import tidy_line
from salesdesk.store.database import database
from salesdesk.store.records import Need
from salesdesk.store.selling_records import IdealProfile

FITS, MISSES, UNKNOWN = "fits", "misses", "unknown"
ROLES, PAINS = "roles", "pains"
_ANSWERED = {
    "industries": "industry", "sizes": "size", "revenues": "revenue", "ownerships": "ownership",
}  # fmt: skip
DIMENSIONS = (*_ANSWERED, ROLES, PAINS)
_MOST_POINTS = 5


@dataclass(frozen=True)
class Profile:
    """One version, numbered from 1; ``wanted`` holds the choices or words of each dimension."""

    version: int
    since: date
    wanted: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Fit:
    """One dimension of a client held against the profile.

    ``found`` is the fact: keys of choices, or sentences where pains are compared; ``missing``
    are wanted roles nobody has. ``on`` is the day of the fact, None when it is not known.
    """

    dimension: str
    verdict: str
    found: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    on: date | None = None


@dataclass(frozen=True)
class Check:
    """A client held against a version of the profile."""

    profile: Profile
    fits: tuple[Fit, ...]

    def count(self, verdict: str) -> int:
        """Return in how many dimensions the client fits, misses or is not known."""
        return sum(one.verdict == verdict for one in self.fits)

    def points(self) -> int | None:
        """Return the points 0–5 the comparison suggests, None while nothing is known.

        It is the share of the known dimensions that fit, half up.
        """
        fitting, known = self.count(FITS), len(self.fits) - self.count(UNKNOWN)
        return (2 * _MOST_POINTS * fitting + known) // (2 * known) if known else None


def history() -> list[Profile]:
    """Return all versions, the newest first."""
    rows = IdealProfile.select().order_by(IdealProfile.id)
    return [Profile(number, row.since, _read(row.profile)) for number, row in enumerate(rows, 1)][
        ::-1
    ]


def current() -> Profile | None:
    """Return the version in force, None before the first or when it asks for nothing."""
    newest = next(iter(history()), None)
    return newest if newest is not None and newest.wanted else None


def save(wanted: Mapping[str, Any], now: datetime) -> None:
    """Keep a new version from today on; nothing is written when it is as it was."""
    told = _read(wanted)
    newest = next(iter(history()), None)
    if (dict(newest.wanted) if newest else {}) == told:
        return
    with database.change(mark("Change", "Ideal client changed")):
        IdealProfile.create(
            since=now.date(), profile={key: list(some) for key, some in told.items()}, made_at=now
        )


def _read(wanted: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    tidied = {
        key: tuple(dict.fromkeys(one for text in wanted.get(key) or () if (one := tidy_line(text))))
        for key in DIMENSIONS
    }
    return {key: some for key, some in tidied.items() if some}


def check(client_id: int) -> Check | None:
    """Hold a client against the profile in force; None while there is none.

    Raises Refused client_missing.
    """
    client = clients.get(client_id)
    profile = current()
    if profile is None:
        return None
    answers = clients.answers_of(client)
    verified = clients.day_or_none(answers.get("verified_on"))
    fits = [
        _answered(key, answers.get(_ANSWERED[key]), wanted, verified)
        for key, wanted in profile.wanted.items()
        if key in _ANSWERED
    ]
    if ROLES in profile.wanted:
        fits.append(_roles(client_id, profile.wanted[ROLES]))
    if PAINS in profile.wanted:
        fits.append(_pains(client_id, answers, profile.wanted[PAINS], verified))
    return Check(profile, tuple(fits))


def _answered(key: str, value: Any, wanted: Sequence[str], on: date | None) -> Fit:
    if not value:
        return Fit(key, UNKNOWN)
    return Fit(key, FITS if value in wanted else MISSES, (str(value),), on=on)


def _roles(client_id: int, wanted: Sequence[str]) -> Fit:
    seats = chain.seats(client_id)
    have = {role for seat in seats for role in seat.roles}
    if not have:
        return Fit(ROLES, UNKNOWN, missing=tuple(wanted))
    missing = tuple(role for role in wanted if role not in have)
    found = tuple(role for role in wanted if role in have)
    return Fit(ROLES, MISSES if missing else FITS, found, missing)


def _pains(
    client_id: int, answers: Mapping[str, Any], wanted: Sequence[str], verified: date | None
) -> Fit:
    told = [
        (f"{row.text} {row.words}", row.text, row.stated_on)
        for row in Need.select().where(Need.client == client_id).order_by(Need.stated_on.desc())
    ]
    told += [
        (str(row.get("pain") or ""), str(row.get("pain") or ""), verified)
        for row in answers.get("pains") or ()
        if row.get("pain")
    ]
    if not told:
        return Fit(PAINS, UNKNOWN)
    words = [_folded(word) for word in wanted]
    met = [(text, on) for whole, text, on in told if _names(_folded(whole), words)]
    days = [on for _, on in met if on]
    found = tuple(dict.fromkeys(text for text, _ in met))
    return Fit(PAINS, FITS if met else MISSES, found, on=max(days, default=None))


def _names(text: str, words: Iterable[str]) -> bool:
    return any(word in text for word in words)


def _folded(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())
