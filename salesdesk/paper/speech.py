"""The one or two languages a sheet is set in."""

from __future__ import annotations

from collections.abc import Callable

from salesdesk.forms.form import CONTEXT

Words = Callable[[str, str], str]


class Speech:
    """Gives the label of a text in the sheet's language, and beside it in a second one."""

    def __init__(self, words: Words, second: Words | None) -> None:
        self.words = words
        self._second = second
        self.bilingual = second is not None

    def main(self, text: str, context: str = CONTEXT) -> str:
        """Return *text* in the sheet's first language."""
        return self.words(context, text) if text else ""

    def second(self, text: str, context: str = CONTEXT) -> str:
        """Return *text* in the second language; "" when there is none or it says the same."""
        if self._second is None or not text:
            return ""
        other = self._second(context, text)
        return "" if other == self.words(context, text) else other
