"""A sentence one can go to: a few lines on a tint, pressed by a click, Space or Enter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from salesdesk.ui.icons import draw_icon
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.text import draw_text
from salesdesk.ui.widgets.wrapped import wrapped

_LINE, _PAD, _SIGN, _PX = 19, 7, 28, 12
_LOOKED_AT = 400


class TapLine(QAbstractButton):
    """``tone`` is neutral (a quote) or accent (a cue); at most *most* lines are shown."""

    def __init__(
        self, text: str, on: Callable[[], object] | None, *, icon: str = "quote",
        tone: str = "neutral", most: int = 2, hint: str = "",
    ) -> None:  # fmt: skip
        super().__init__()
        self._icon, self._tone, self._most = icon, tone, most
        self._words = " ".join(text[:_LOOKED_AT].split())
        self.setAccessibleName(self._words)
        self.setToolTip("\n".join(part for part in (text[:1500], hint) if part))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if on is not None:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            self.clicked.connect(lambda: on())
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def hasHeightForWidth(self) -> bool:
        """It is as high as its lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines at *width*."""
        return len(self._lines(width)) * _LINE + 2 * _PAD

    def sizeHint(self) -> QSize:
        """Return the room at the present width."""
        wide = self.width() if self.width() > 100 else 240
        return QSize(120, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Return the least room: narrow, but no line is lost."""
        return QSize(80, self.sizeHint().height())

    def _lines(self, width: int) -> tuple[str, ...]:
        return wrapped(self._words, width - _SIGN - 10, _PX, self._most)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the sign and the lines."""
        theme = current()
        ink, tint = theme.tone(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ring = QPen(theme.color("accent"), 2) if self.hasFocus() else QPen(Qt.PenStyle.NoPen)
        painter.setPen(ring)
        over = self.underMouse() and self.focusPolicy() != Qt.FocusPolicy.NoFocus
        painter.setBrush(theme.color("hover") if over and self._tone == "neutral" else tint)
        painter.drawRoundedRect(box, 8, 8)
        draw_icon(painter, self._icon, QRectF(9, _PAD + 3, 13, 13), ink)
        word = theme.color("text") if self._tone == "neutral" else ink
        line = QRectF(_SIGN, _PAD, self.width() - _SIGN - 8, _LINE)
        for text in self._lines(self.width()):
            draw_text(
                self, painter, line, text, color=word, px=_PX, bold=self._tone == "accent",
                elide=True,
            )  # fmt: skip
            line.translate(0, _LINE)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self.updateGeometry()
            self.update()
