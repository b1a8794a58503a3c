"""Words of our trade that the customer may not know, marked in a text; the list is the user's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from salesdesk.sales.spin.span import Span

_LONGEST = 1000
"""Characters looked at: a question or an opener is shorter."""


@dataclass(frozen=True)
class Jargon:
    """A word and how to say it plainly."""

    term: str
    plain: str = ""


class JargonList:
    """Finds the words of a list; make it once, a text is searched in one go."""

    def __init__(self, words: Iterable[Jargon]) -> None:
        self._plain = {_key(one.term): one.plain for one in words if one.term.strip()}
        # the longest first, so that "数据中台" is not marked as "中台"
        terms = sorted(self._plain, key=lambda term: (-len(term), term))
        self._pattern = re.compile("|".join(map(_bounded, terms)), re.IGNORECASE) if terms else None

    def find(self, text: str) -> tuple[Span, ...]:
        """Return where a word of the list stands, with how to say it plainly."""
        if self._pattern is None:
            return ()
        return tuple(
            Span(*match.span(), "jargon", self._plain.get(_key(match.group()), ""))
            for match in self._pattern.finditer(text, 0, _LONGEST)
        )


def _key(term: str) -> str:
    return " ".join(term.casefold().split())


def _bounded(term: str) -> str:
    """Return the pattern of one word; Latin ones end where a word ends, also beside Chinese."""
    found = r"\s+".join(map(re.escape, term.split()))
    before = "(?<![A-Za-z0-9])" if re.match("[A-Za-z0-9]", term) else ""
    after = "(?=(?:s|es)?(?![A-Za-z0-9]))" if re.search("[A-Za-z]$", term) else ""
    return before + found + after
