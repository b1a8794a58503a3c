"""Tick boxes side by side at a fixed pitch, so that they line up from row to row."""

from __future__ import annotations

from typing import Any

from salesdesk.forms.form import Choice, Field, Kind
from salesdesk.marks import mark
from salesdesk.paper import style
from salesdesk.paper.faces import measure
from salesdesk.paper.ink import REGULAR
from salesdesk.paper.setting import Setting
from salesdesk.paper.sketch import Sketch

_YES_NO = (Choice("yes", mark("Paper", "Yes")), Choice("no", mark("Paper", "No")))
_GAP = style.mm(3.2)
_MOST = 8


class Options:
    """The choices of a field laid out in rows within *room* points."""

    def __init__(
        self, field: Field, value: Any, setting: Setting, room: float, size: float = style.OPTION
    ) -> None:
        self.size = size
        self.mark = style.TICK * (size / style.OPTION) ** 0.5
        self.texts, self.ticked = _answers(field, value, setting)
        self.widest = max(
            self.mark + 3.6 + measure(main, REGULAR, size) + self._second_width(second)
            for main, second in self.texts
        )
        self.line = max(size + 4.6, self.mark + 3.4)
        self.pitch = 0.0
        self.height = 0.0
        self.fits = min(_MOST, max(1, int((room + _GAP) / (self.widest + _GAP))))
        self.arrange(min(self.fits, len(self.texts)), room)

    def _second_width(self, second: str) -> float:
        return measure(second, REGULAR, self.size * 0.7) + 2.4 if second else 0.0

    def arrange(self, columns: int, room: float) -> None:
        """Lay the choices out in that many columns."""
        self.columns = columns
        count = len(self.texts)
        self.rows = -(-count // columns)
        spread = min((room + _GAP) / columns, style.mm(34))
        self.pitch = spread if count > 2 else self.widest + _GAP
        self.height = self.rows * self.line

    def draw(self, sketch: Sketch, x: float, y: float) -> None:
        """Draw with the upper left corner at (x, y)."""
        for number, ((main, second), ticked) in enumerate(
            zip(self.texts, self.ticked, strict=True)
        ):
            row, column = divmod(number, self.columns)
            left = x + column * self.pitch
            middle = y + row * self.line + self.line / 2
            sketch.tick(left, middle, ticked, self.mark)
            base = middle + self.size * 0.36
            end = sketch.text(left + self.mark + 3.6, base, main, self.size, style.INK)
            if second:
                sketch.text(end + 2.4, base, second, self.size * 0.7, style.LABEL)


def _answers(
    field: Field, value: Any, setting: Setting
) -> tuple[list[tuple[str, str]], list[bool]]:
    speech = setting.speech
    if field.kind is Kind.YES:
        texts = [
            (speech.main(one.label, "Paper"), speech.second(one.label, "Paper")) for one in _YES_NO
        ]
        return texts, [value is True, value is False]
    texts = [(speech.main(one.label), speech.second(one.label)) for one in field.choices]
    given = list(value) if isinstance(value, list | tuple) else [value] if value else []
    ticked = [choice.key in given for choice in field.choices]
    # An answer that is no longer offered is printed beside the others rather than lost.
    for stray in given:
        if field.choice(stray) is None:
            texts.append((setting.clean(stray, field), ""))
            ticked.append(True)
    return texts, ticked
