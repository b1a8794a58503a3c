"""The drawing board: gathers ink, and knows the small marks that recur on every sheet."""

from __future__ import annotations

from salesdesk.paper import style
from salesdesk.paper.faces import measure, runs
from salesdesk.paper.ink import BOLD, REGULAR, Box, Circle, Ink, Line, Stroke


class Sketch:
    """The ink of one page while it is being laid out."""

    def __init__(self) -> None:
        self.ink: list[Ink] = []

    def text(
        self, x: float, y: float, text: str, size: float, color: str, font: str = REGULAR
    ) -> float:
        """Set *text* from x on the baseline y; return where it ends."""
        if not text:
            return x
        found = runs(x, y, text, font, size, color)
        self.ink.extend(found)
        return found[-1].x + found[-1].width

    def text_right(
        self, right: float, y: float, text: str, size: float, color: str, font: str = REGULAR
    ) -> float:
        """Set *text* so that it ends at *right*; return where it starts."""
        x = right - measure(text, font, size)
        self.text(x, y, text, size, color, font)
        return x

    def label(
        self, x: float, y: float, main: str, second: str, room: float, bold: bool = False
    ) -> None:
        """Set a field's label, the second language small beside it where there is room."""
        size = style.LABEL_SIZE
        font, color = (BOLD, style.NAVY) if bold else (REGULAR, style.LABEL)
        wide = measure(main, font, size)
        if wide > room:
            size *= room / wide
            wide = room
        self.text(x, y, main, size, color, font)
        left = room - wide - 3
        if not second or left < 6:
            return
        small = style.LABEL_SECOND
        need = measure(second, REGULAR, small)
        if need > left:
            small *= left / need
        self.text(x + wide + 3, y, second, small, style.LABEL)

    def rule(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """Draw an inner line of a block."""
        self.ink.append(Line(x1, y1, x2, y2, style.HAIRLINE, style.INNER))

    def writing_line(self, x1: float, x2: float, y: float) -> None:
        """Draw a line to write on."""
        self.ink.append(Line(x1, y, x2, y, style.WRITING, 0.4))

    def tick(self, x: float, middle: float, ticked: bool, size: float = style.TICK) -> None:
        """Draw a tick box whose left edge is x and whose middle lies at *middle*."""
        top = middle - size / 2
        radius = size * 0.2
        if not ticked:
            self.ink.append(Box(x, top, size, size, style.WHITE, style.EDGE, 0.7, radius))
            return
        self.ink.append(Box(x, top, size, size, style.TEAL, style.TEAL, 0.7, radius))
        points = ((0.22, 0.52), (0.43, 0.73), (0.79, 0.29))
        at = tuple((x + size * across, top + size * down) for across, down in points)
        self.ink.append(Stroke(at, style.WHITE, size * 0.14))

    def dots(self, x: float, middle: float, count: int) -> float:
        """Draw the five dots of a rating, *count* of them full; return where they end."""
        for number in range(5):
            full = number < count
            self.ink.append(
                Circle(
                    x + style.DOT + number * 3.05 * style.DOT,
                    middle,
                    style.DOT,
                    style.TEAL if full else style.WHITE,
                    style.TEAL if full else style.EDGE,
                    0.7,
                )
            )
        return x + 14.2 * style.DOT
