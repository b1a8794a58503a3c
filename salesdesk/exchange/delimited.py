"""CSV and its cousins: which sign parts the cells, and rows that survive real files.

The standard library's reader does the cells. Around it: a sniff by counting (its own is wrong
on addresses full of commas), a leading ``sep=;`` line, NULs, and quotes that were opened and
never closed, which would otherwise swallow the rest of the file into one cell.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, deque
from collections.abc import Iterator
from itertools import chain, islice
from pathlib import Path
from typing import TextIO

from salesdesk.errors import Refused
from salesdesk.exchange.encoding import open_text

_MARKS = ",\t;|，"
_SAMPLE_ROWS = 200
_CELL_LINES = 300
"""A cell of more lines than this is an open quote."""
_LINE = 4 << 20
_SEP = re.compile(r'^"?sep=(.)"?\s*$', re.IGNORECASE)

csv.field_size_limit(_LINE)


def rows(path: Path, encoding: str, mark: str = "") -> Iterator[list[str]]:
    """Yield the rows of *path*, blank ones too (as an empty list), as they are read."""
    with open_text(path, encoding) as file:
        lines = _lines(file, path)
        sample = list(islice(lines, _SAMPLE_ROWS))
        if sample and (told := _SEP.match(sample[0])):
            mark = mark or told[1]
            sample = sample[1:]
        yield from _records(chain(sample, lines), mark or sniff(sample))


def sniff(lines: list[str]) -> str:
    """Return the sign that parts the cells of *lines*: the one under which most rows agree."""
    best, best_worth = ",", 0.0
    for mark in _MARKS:
        found = [row for row in _records(iter(lines), mark) if row]
        widths = Counter(len(row) for row in found if len(row) > 1)
        if not widths:
            continue
        width, count = widths.most_common(1)[0]
        near = sum(n for w, n in widths.items() if abs(w - width) <= max(1, width // 10))
        worth = (count + 0.5 * (near - count)) / len(found) + min(width, 30) / 100
        if mark == "，":
            worth /= 4  # a sign of prose too, so only where no other sign parts anything
        if worth > best_worth:
            best, best_worth = mark, worth
    return best


def _lines(file: TextIO, path: Path) -> Iterator[str]:
    while line := file.readline(_LINE):
        if len(line) >= _LINE:
            raise Refused("import_line_too_long", path=str(path))
        yield line.replace("\0", "")


def _records(lines: Iterator[str], mark: str) -> Iterator[list[str]]:
    again: deque[str] = deque()
    while True:
        held: list[str] = []
        feed = _Feed(lines, again, held)
        try:
            for row in csv.reader(feed, delimiter=mark, strict=True):
                held.clear()
                yield row
            return
        except csv.Error:  # a quote never closed, or one closed in the middle of a cell
            if held[0].count('"') % 2 == 0:
                yield from csv.reader(held[:1], delimiter=mark)
            else:
                yield from csv.reader(held[:1], delimiter=mark, quoting=csv.QUOTE_NONE)
        again.extendleft(reversed(held[1:]))


class _Feed:
    """Hands lines to the reader, keeps those of the record in hand, and ends an endless one."""

    def __init__(self, lines: Iterator[str], again: deque[str], held: list[str]) -> None:
        self._lines, self._again, self._held = lines, again, held

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines, None)
        if line is None or len(self._held) >= _CELL_LINES:
            if line is not None:
                self._again.appendleft(line)
            raise StopIteration  # the reader answers it with an error if a record is open
        self._held.append(line)
        return line
