"""What every part of a layout needs to know: the languages, the fit, and where to complain."""

from __future__ import annotations

from typing import Any

from salesdesk.forms.form import Field
from salesdesk.paper.clean import clean, one_line
from salesdesk.paper.faces import measure
from salesdesk.paper.format import told
from salesdesk.paper.ink import REGULAR, Flaw, PaperWarning
from salesdesk.paper.linebreak import break_lines
from salesdesk.paper.speech import Speech
from salesdesk.paper.style import VALUE_LEAST, Fit

ELLIPSIS = "…"


class Setting:
    """The circumstances of one attempt to lay out a sheet; collects its warnings."""

    def __init__(self, speech: Speech, fit: Fit, blank: bool) -> None:
        self.speech = speech
        self.fit = fit
        self.blank = blank
        self.warnings: dict[PaperWarning, None] = {}

    def warn(self, flaw: Flaw, field: Field | None, detail: str) -> None:
        """Note a flaw once."""
        self.warnings[PaperWarning(flaw, field.key if field else "", detail)] = None

    def clean(self, text: object, field: Field | None = None) -> str:
        """Return *text* as printable characters, noting those no face has."""
        return clean(text, lambda one: self.warn(Flaw.MISSING_GLYPH, field, one))

    def told(self, field: Field, value: Any) -> str:
        """Return an answer as printable text on one line."""
        return one_line(self.clean(told(field, value, self.speech.words), field))

    def fitted(
        self,
        field: Field,
        text: str,
        room: float,
        size: float,
        font: str = REGULAR,
        rows: int = 2,
        least: float = VALUE_LEAST,
    ) -> tuple[float, list[str]]:
        """Return the size and line(s) in which a one-line value fits *room* points.

        It shrinks to *least*; then it takes up to *rows* lines of that size; what is still too
        long ends in an ellipsis. Both are reported.
        """
        wide = measure(text, font, size)
        if wide <= room:
            return size, [text]
        least = min(least, size)
        if wide * least / size <= room:
            self.warn(Flaw.SHRUNK, field, text)
            return size * room / wide * 0.9999, [text]
        lines = break_lines(text, room, font, least)
        if len(lines) <= rows:
            self.warn(Flaw.SHRUNK, field, text)
            return least, lines
        self.warn(Flaw.OVERFLOW, field, text)
        kept = lines[:rows]
        while kept[-1] and measure(kept[-1] + ELLIPSIS, font, least) > room:
            kept[-1] = kept[-1][:-1]
        kept[-1] += ELLIPSIS
        return least, kept
