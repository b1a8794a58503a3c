"""The lines to sign on at the end of a sheet."""

from __future__ import annotations

from salesdesk.paper import style
from salesdesk.paper.setting import Setting
from salesdesk.paper.sketch import Sketch


class Signatures:
    """Labels with a line each, side by side."""

    def __init__(self, labels: tuple[str, ...], setting: Setting) -> None:
        speech = setting.speech
        self.labels = [(speech.main(label), speech.second(label)) for label in labels]
        self.height = setting.fit.signature if labels else 0.0

    def draw(self, sketch: Sketch, x: float, y: float, width: float) -> None:
        """Draw across *width* from the upper left corner (x, y)."""
        if not self.labels:
            return
        share = width / max(3, len(self.labels))
        base = y + self.height - style.mm(3.4)
        for main, second in self.labels:
            end = sketch.text(x, base, main, 8.4, style.LABEL)
            if second:
                end = sketch.text(end + 3, base, second, style.LABEL_SECOND, style.LABEL)
            sketch.writing_line(end + style.mm(2.4), x + share - style.mm(5), base + 1.6)
            x += share
