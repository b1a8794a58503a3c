"""Rows copied from a spreadsheet, as the clipboard hands them over."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping

from salesdesk.exchange.columns import meaning
from salesdesk.exchange.headings import Target

_MEANS: Mapping[Target, str] = {
    Target.CLIENT: "company", Target.PERSON: "person", Target.NAME: "person",
    Target.POST: "post", Target.MOBILE: "phone", Target.PHONE: "phone",
    Target.CLIENT_PHONE: "phone", Target.WECHAT: "wechat", Target.INTENT: "interest",
    Target.NOTE: "note",
}  # fmt: skip
_INTEREST = frozenset({"兴趣", "关注", "需求", "感兴趣", "意向产品", "interest", "need", "needs"})
_ENOUGH = 2  # so many headings known make a line one of headings


def is_rows(text: str) -> bool:
    """Tell whether *text* holds more than one cell."""
    return "\t" in text or "\n" in text.strip("\r\n")


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of *text*; lines without anything are left out."""
    lines = csv.reader(io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n")), delimiter="\t")
    cells = [[" ".join(cell.split()) for cell in line] for line in lines]
    return [line for line in cells if any(line)]


def by_heading(cells: list[list[str]]) -> list[dict[str, str]] | None:
    """Return the rows by column when the first line holds headings, None when it does not."""
    if len(cells) < _ENOUGH:
        return None
    keys = [_key(heading) for heading in cells[0]]
    if sum(key is not None for key in keys) < _ENOUGH or "company" not in keys:
        return None
    rows = []
    for line in cells[1:]:
        row: dict[str, str] = {}
        for key, cell in zip(keys, line, strict=False):
            if key is not None and cell and not row.get(key):
                row[key] = cell
        rows.append(row)
    return rows


def _key(heading: str) -> str | None:
    if heading.casefold() in _INTEREST:
        return "interest"
    target = meaning(heading)
    return _MEANS.get(target) if target is not None else None
