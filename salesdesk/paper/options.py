"""Tick boxes side by side at a fixed pitch, so that they line up from row to row."""

from __future__ import annotations

from typing import Any

from salesdesk.forms.choice import Choice
from salesdesk.forms.form import Field, Kind
from salesdesk.marks import mark
from salesdesk.paper import style
from salesdesk.paper.clean import one_line
from salesdesk.paper.faces import measure
from salesdesk.paper.ink import REGULAR
from salesdesk.paper.setting import Setting
from salesdesk.paper.sketch import Sketch

_YES_NO = (Choice("yes", mark("Paper", "Yes")), Choice("no", mark("Paper", "No")))
_GAP = style.mm(3.2)
_MOST = 8


class Options:
    """The choices of a field laid out in rows within *room* points.

    In a table (*close*) they stand closer and in the first language alone: with the second one
    below, five people of a buying chain would fill a page.
    """

    def __init__(
        self,
        field: Field,
        value: Any,
        setting: Setting,
        room: float,
        size: float = style.OPTION,
        close: bool = False,
    ) -> None:
        self.size = size
        self.small = size * 0.7
        self.mark = style.TICK * (size / style.OPTION) ** 0.5
        self.texts, self.ticked = _answers(field, value, setting, room, size)
        if close:
            self.texts = [(main, "") for main, _ in self.texts]
        self.gap = _GAP * (0.5 if close else 1)
        self.widest = max(self._width(main, second) for main, second in self.texts)
        self.line = max(size + 4.6, self.mark + 3.4)
        self.pitch = 0.0
        self.height = 0.0
        self.fits = min(_MOST, max(1, int((room + self.gap) / (self.widest + self.gap))))
        rows = -(-len(self.texts) // self.fits)
        self.arrange(-(-len(self.texts) // rows), room)

    def _width(self, main: str, second: str) -> float:
        first = measure(main, REGULAR, self.size)
        other = measure(second, REGULAR, self.small) if second else 0.0
        return float(self.mark + 3.6 + first + (other + 2.4 if other else 0))

    def arrange(self, columns: int, room: float) -> None:
        """Lay the choices out in that many columns."""
        self.columns = columns
        count = len(self.texts)
        self.rows = -(-count // columns)
        close = self.widest + self.gap
        spread = max(close, min((room + self.gap) / columns, style.mm(34)))
        self.pitch = spread if count > 2 else close
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
            start = left + self.mark + 3.6
            end = sketch.text(start, base, main, self.size, style.INK)
            if second:
                sketch.text(end + 2.4, base, second, self.small, style.LABEL)


def _answers(
    field: Field, value: Any, setting: Setting, room: float, size: float
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
            text = one_line(setting.clean(stray, field))
            _, lines = setting.fitted(field, text, room - 18, size, rows=1, least=size)
            texts.append((lines[0], ""))
            ticked.append(True)
    return texts, ticked
