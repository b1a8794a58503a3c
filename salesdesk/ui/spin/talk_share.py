"""Who is talking: a quick mark each time one notices, and the share that follows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.spin.keys import THEY_TALK, WE_TALK, shown
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label


class _Shares(Painted):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(8)
        self.ours = self.theirs = 0
        self.warns = False

    def draw(self) -> None:
        theme, area = current(), self.area()
        every = self.ours + self.theirs
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.color("spin_n" if every else "sunken"))
        self.painter.drawRoundedRect(area, 4, 4)
        if every and self.ours:
            left = QRectF(area)
            left.setWidth(max(area.width() * self.ours / every, 8.0))
            self.painter.setBrush(theme.color("warn" if self.warns else "spin_s"))
            self.painter.drawRoundedRect(left, 4, 4)


class TalkShare(QWidget):
    """``marked`` tells that a mark was set; ``ours`` and ``theirs`` are the counts.

    More than *limit* per cent of ours is warned of (R16).
    """

    marked = Signal()

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.ours = self.theirs = 0
        self._limit = limit
        self._bar = _Shares()
        self.share = Label("", "caption")
        self.we = Button(
            lambda: f"{translate('Interview', 'We')}  {shown(WE_TALK)}", self.mark_ours,
            kind="pill", hint=lambda: translate("Interview", "We are talking ({key})",
                                                key=shown(WE_TALK)),
        )  # fmt: skip
        self.they = Button(
            lambda: f"{translate('Interview', 'They')}  {shown(THEY_TALK)}", self.mark_theirs,
            kind="pill", hint=lambda: translate("Interview", "They are talking ({key})",
                                                key=shown(THEY_TALK)),
        )  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.we, 1)
        row.addWidget(self.they, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.share)
        column.addWidget(self._bar)
        column.addLayout(row)

    def set_marks(self, ours: int, theirs: int) -> None:
        """Show so many marks."""
        self.ours, self.theirs = ours, theirs
        self.retranslate()

    def mark_ours(self) -> None:
        """Note that we are talking."""
        self.set_marks(self.ours + 1, self.theirs)
        self.marked.emit()

    def mark_theirs(self) -> None:
        """Note that they are talking."""
        self.set_marks(self.ours, self.theirs + 1)
        self.marked.emit()

    def retranslate(self) -> None:
        """Say the share in the current language."""
        every = self.ours + self.theirs
        share = round(100 * self.ours / every) if every else 0
        self.share.say(
            translate("Interview", "We talked {share} %", share=share)
            if every
            else translate("Interview", "Who is talking?")
        )
        self.share.set_tone("warn" if share > self._limit else "")
        self._bar.ours, self._bar.theirs = self.ours, self.theirs
        self._bar.warns = share > self._limit
        self._bar.update()
