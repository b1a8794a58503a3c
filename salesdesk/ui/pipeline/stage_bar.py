"""How far an opportunity has come: one short bar for each stage of the way."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QSizePolicy

from salesdesk.i18n import translate
from salesdesk.sales.stages import CLOSED, OPEN, WON
from salesdesk.ui.dossier.words import stage_text
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.painted import Painted

_STEPS = len(OPEN) + 1
_GAP = 4


def steps_done(stage: str) -> int:
    """Return how many of the seven steps up to an order are behind a stage; 0 when it is over."""
    if stage in CLOSED:
        return 0
    return _STEPS if stage in WON else OPEN.index(stage) + 1


class StageBar(Painted):
    """Seven bars; those come by are filled. ``last`` is where a closed one had come to."""

    def __init__(self, stage: str, last: str = "") -> None:
        super().__init__()
        self._stage, self._last = stage, last
        self.setFixedHeight(6)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        told = translate(
            "Pipeline", "Step {done} of {all}", done=steps_done(last or stage), all=_STEPS
        )
        self.setAccessibleName(f"{told}: {stage_text(stage)}")
        self.setToolTip(self.accessibleName())

    def draw(self) -> None:
        """Paint the bars."""
        theme, area = current(), self.area()
        done = steps_done(self._last or self._stage)
        tone = "success" if self._stage in WON else "accent"
        filled = theme.color("border_strong") if self._stage in CLOSED else theme.tone(tone)[0]
        width = (area.width() - _GAP * (_STEPS - 1)) / _STEPS
        self.painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_STEPS):
            empty = theme.color("border" if theme.dark else "sunken")
            self.painter.setBrush(filled if step < done else empty)
            bar = QRectF(step * (width + _GAP), area.y(), width, area.height())
            self.painter.drawRoundedRect(bar, 3, 3)
