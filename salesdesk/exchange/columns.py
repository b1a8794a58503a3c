"""Which column of a foreign list means what: told by its heading, else by what it holds.

The headings are those of Chinese client lists, of Outlook's and Google's exports in both
languages (Google's of before and after 2024) and of the usual CRMs. The result is a plain
mapping of column number to target, which the user may change by hand.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from salesdesk.exchange.cleaning import EMAIL
from salesdesk.exchange.headings import ALIASES, WEAK, Target
from salesdesk.sales.phone import comparable

Mapped = Mapping[int, Target]


class Kind(StrEnum):
    """What a row of the list is about."""

    CLIENTS = "clients"
    PEOPLE = "people"


@dataclass(frozen=True)
class Layout:
    """Where the headings stand (rows counted from 0, -1 = none), what they say and mean."""

    heading_row: int
    headings: tuple[str, ...]
    mapping: Mapped
    kind: Kind


_HEADING_WITHIN = 12
_PEOPLE = {Target.GIVEN, Target.FAMILY, Target.MIDDLE}
_LEGAL = re.compile(
    r"公司|集团|工厂|[厂店院校社所局]$|中心$|\b(?:ltd|inc|llc|corp|gmbh|co)\b\.?", re.I
)
_CITY = re.compile(r"^[\u4e00-\u9fff]{2,8}[市省州区县]$")
_ADDRESS = re.compile(r"[路街道巷弄镇村].{0,12}(?:号|栋|楼|室|\d)")
_NAME = re.compile(r"^[\u4e00-\u9fff·]{2,4}$|^[A-Z][a-z]+(?: [A-Z][\w'-]+){1,2}$")
_USCC = re.compile(r"^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$")


def fold(heading: str) -> str:
    """Return *heading* as aliases are written: folded, without brackets, marks and spaces."""
    text = unicodedata.normalize("NFKC", heading).lower()
    text = re.sub(r"[(\[【<].*?[)\]】>]", "", text)
    return re.sub(r"[\s_*:：·.'\"/\\、,，;；#?？-]+", "", text)


def meaning(heading: str) -> Target | None:
    """Return what one *heading* means, or nothing where it is not known."""
    folded = fold(heading)
    return ALIASES.get(folded) or ALIASES.get(re.sub(r"\d+", "", folded))


def layout(rows: Sequence[Sequence[str]], with_headings: bool | None = None) -> Layout:
    """Tell what the columns of the first *rows* of a list mean.

    ``with_headings`` says by hand whether there is a row of headings at all.
    """
    at = _heading_row(rows) if with_headings is not False else -1
    if at < 0 and with_headings:
        at = next((n for n, row in enumerate(rows) if any(cell.strip() for cell in row)), -1)
    headings = tuple(cell.strip() for cell in rows[at]) if at >= 0 else ()
    body = [row for row in rows[at + 1 :] if any(cell.strip() for cell in row)]
    told = {n: target for n, h in enumerate(headings) if (target := meaning(h))}
    for n, heading in enumerate(headings):
        weak = WEAK.get(fold(heading))
        if weak and weak not in told.values():
            told[n] = weak
    if at < 0 or not told:
        told = _by_content(body)
    mapping = _settle(told, body)
    return Layout(at, headings, mapping, kind_of(mapping))


def kind_of(mapping: Mapped) -> Kind:
    """A list of people has a column for parts of their names, or names them before the client."""
    targets = [mapping[n] for n in sorted(mapping)]
    if _PEOPLE & set(targets):
        return Kind.PEOPLE
    if Target.PERSON not in targets:
        return Kind.CLIENTS
    if Target.CLIENT not in targets or targets.index(Target.PERSON) < targets.index(Target.CLIENT):
        return Kind.PEOPLE
    return Kind.CLIENTS


def _heading_row(rows: Sequence[Sequence[str]]) -> int:
    best, most = -1, 0.0
    for n, row in enumerate(rows[:_HEADING_WITHIN]):
        cells = [cell.strip() for cell in row if cell.strip()]
        known = sum(meaning(cell) is not None for cell in cells)
        enough = known >= 2 or (known == 1 and len(cells) <= 2)
        if enough and known >= len(cells) / 4 and known > most:
            best, most = n, known
    return best


def _settle(told: Mapped, body: Sequence[Sequence[str]]) -> Mapped:
    """Decide what a bare "name" is, once the other columns are known."""
    settled: dict[int, Target] = dict(told)
    targets = set(settled.values())
    if _PEOPLE & targets:  # an address book's priority is that of a message
        settled = {n: target for n, target in settled.items() if target is not Target.PRIORITY}
    for n, target in told.items():
        if target is not Target.NAME:
            continue
        if Target.CLIENT in targets or _PEOPLE & targets:
            settled[n] = Target.PERSON
        elif Target.PERSON in targets:
            settled[n] = Target.CLIENT
        else:
            cells = _cells(body, n)
            firms = sum(bool(_LEGAL.search(c)) or len(c) > 8 for c in cells)
            about_people = Target.POST in targets or Target.BIRTHDAY in targets
            person = about_people or firms * 2 < len(cells)
            settled[n] = Target.PERSON if person else Target.CLIENT
            targets.add(settled[n])
    return settled


def _cells(body: Sequence[Sequence[str]], n: int) -> list[str]:
    return [row[n].strip() for row in body if n < len(row) and row[n].strip()]


def _by_content(body: Sequence[Sequence[str]]) -> dict[int, Target]:
    told: dict[int, Target] = {}
    for n in range(max((len(row) for row in body), default=0)):
        target = _guess(_cells(body, n))
        once = target in (Target.CLIENT, Target.PERSON, Target.USCC, Target.CITY)
        if target and not (once and target in told.values()):
            told[n] = target
    if not {Target.CLIENT, Target.PERSON} & set(told.values()):
        free = [n for n in range(len(body[0]) if body else 0) if n not in told]
        texts = [n for n in free if any(not c.isdecimal() for c in _cells(body, n))]
        if texts and told:
            told[texts[0]] = Target.NAME
    return told


def _guess(cells: list[str]) -> Target | None:
    if not cells:
        return None

    def most(share: float, test: object) -> bool:
        assert callable(test)
        return sum(bool(test(cell)) for cell in cells) >= share * len(cells)

    if most(0.7, EMAIL.fullmatch):
        return Target.EMAIL
    if most(0.7, _USCC.match):
        return Target.USCC
    if most(
        0.7, lambda c: 7 <= len(comparable(c)) <= 13 and not re.search(r"[^\d\s()+\-转/、,;]", c)
    ):
        return None if most(0.7, lambda c: re.match(r"\d{4}[-/]\d\d?[-/]\d", c)) else Target.PHONE
    if most(0.7, re.compile(r"^(?:https?://|www\.)\S+$", re.I).match):
        return Target.WEBSITE
    if most(0.5, _ADDRESS.search):
        return Target.ADDRESS
    if most(0.5, _LEGAL.search):
        return Target.CLIENT
    if most(0.7, _CITY.match):
        return Target.CITY
    return Target.PERSON if most(0.7, _NAME.match) else None
