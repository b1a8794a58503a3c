"""Texts that follow the language, and text that is painted and checked to fit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from salesdesk.ui.theme import font
from salesdesk.ui.widgets.restyle import restyle

Text = str | Callable[[], str]
"""A text, or a function that says it in the current language: ``lambda: translate(…)``."""

UNFIT = "painted texts that did not fit"


def said(text: Text) -> str:
    """Return *text* in the current language."""
    return text if isinstance(text, str) else text()


def draw_text(
    widget: QWidget,
    painter: QPainter,
    rect: QRectF,
    text: str,
    *,
    color: QColor,
    px: int = 14,
    bold: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    elide: bool = False,
) -> None:
    """Draw one line of text into *rect*, vertically centred; every painted text goes through here.

    A text too wide or high is noted on *widget*, where the audit finds it; with ``elide`` one
    too wide ends in … instead (give the widget a tooltip then).
    """
    face = font(px, bold=bold)
    metrics = QFontMetricsF(face)
    width = metrics.horizontalAdvance(text)
    if elide and width > rect.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    elif width > rect.width() + 1 or metrics.capHeight() > rect.height():
        widget.setProperty(UNFIT, [*(widget.property(UNFIT) or []), text])
    painter.setFont(face)
    painter.setPen(color)
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), text)


def text_width(text: str, px: int = 14, *, bold: bool = False) -> float:
    """Return the width of *text* in pixels, for laying out painted widgets."""
    return QFontMetricsF(font(px, bold=bold)).horizontalAdvance(text)


class Label(QLabel):
    """A text in one of the scale's roles.

    Roles: number, h1, question, title, strong, body, muted, caption; ``tone`` danger, warn,
    success or accent colours it. Plain text always: what a user typed is never markup.
    """

    def __init__(
        self, text: Text = "", role: str = "body", *, tone: str = "", wrap: bool = False
    ) -> None:
        super().__init__()
        self._text: Text = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        super().setText(said(text))

    def say(self, text: Text) -> None:
        """Show another text."""
        self._text = text
        self.setText(said(text))

    def set_tone(self, tone: str) -> None:
        """Colour the text by meaning: danger, warn, success, accent or none."""
        restyle(self, "tone", tone)

    def changeEvent(self, event: QEvent) -> None:
        """Say it again in the new language."""
        if event.type() == QEvent.Type.LanguageChange and not isinstance(self._text, str):
            self.setText(self._text())
        super().changeEvent(event)


class ElidedLabel(Label):
    """One line that shortens itself with … and tells the whole in its tooltip."""

    def __init__(self, text: Text = "", role: str = "body", *, tone: str = "") -> None:
        super().__init__(text, role, tone=tone)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Return next to nothing: it can always be narrower."""
        return QSize(24, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Return the room the whole text wants."""
        size = super().sizeHint()
        wanted = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(wanted + 2, size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as a tooltip while it is shortened."""
        super().resizeEvent(event)
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(self.text() if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text as far as it goes."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment()), shown)
