"""A row of a short list: avatar or sign, title, a second line, and something at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QMouseEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from salesdesk.ui.icons import draw_icon
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.avatar import draw_avatar
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import draw_text, text_width


class Row(Painted):
    """Painted, so a hundred of them are cheap; a click or Enter does ``on``.

    ``avatar`` is a name, ``icon`` an icon instead; ``chip`` a word in ``tone``; ``right`` a
    figure or date, right-aligned. What is too long ends in … and is told whole in the tooltip.
    """

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        avatar: str = "",
        icon: str = "",
        chip: str = "",
        tone: str = "neutral",
        right: str = "",
        on: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self._title, self._detail = title, detail
        self._avatar, self._icon = avatar, icon
        self._chip, self._tone, self._right = chip, tone, right
        self._on = on
        self._hover = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(one for one in (title, detail, chip, right) if one))
        if on is not None:
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Return the height of one or two lines."""
        return QSize(200, 52 if self._detail else 40)

    def minimumSizeHint(self) -> QSize:
        """Return the same height; it can be as narrow as its place is."""
        return QSize(80, self.sizeHint().height())

    def draw(self) -> None:
        """Paint the row."""
        theme, area = current(), self.area()
        if self._hover and self._on is not None:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(theme.color("hover"))
            self.painter.drawRoundedRect(area, 8, 8)
        if self.hasFocus():
            self.painter.setPen(QPen(theme.color("accent"), 2))
            self.painter.setBrush(Qt.BrushStyle.NoBrush)
            self.painter.drawRoundedRect(self.area(1), 8, 8)
        left = 8.0
        middle = area.center().y()
        if self._avatar:
            draw_avatar(self, self.painter, QRectF(left, middle - 16, 32, 32), self._avatar)
            left += 44
        elif self._icon:
            sign = QRectF(left, middle - 9, 18, 18)
            draw_icon(self.painter, self._icon, sign, theme.tone(self._tone)[0])
            left += 30
        space = self._draw_right(area.right() - 8) - left
        upper = QRectF(left, middle - 22, space, 22) if self._detail else area
        upper = QRectF(left, upper.top(), space, upper.height())
        cut = text_width(self._title) > space or text_width(self._detail, 12) > space
        self.setToolTip(f"{self._title}\n{self._detail}".strip() if cut else "")
        draw_text(self, self.painter, upper, self._title, color=theme.color("text"), elide=True)
        if self._detail:
            lower = QRectF(left, middle, space, 20)
            draw_text(
                self, self.painter, lower, self._detail, color=theme.color("muted"), px=12,
                elide=True,
            )  # fmt: skip

    def _draw_right(self, right: float) -> float:
        theme, area = current(), self.area()
        if self._right:
            width = text_width(self._right) + 1
            where = QRectF(right - width, area.top(), width, area.height())
            draw_text(self, self.painter, where, self._right, color=theme.color("text"))
            right -= width + 12
        if self._chip:
            width = text_width(self._chip, 12, bold=True) + 20
            pill = QRectF(right - width, area.center().y() - 11, width, 22)
            ink, tint = theme.tone(self._tone)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(tint)
            self.painter.drawRoundedRect(pill, 11, 11)
            draw_text(
                self, self.painter, pill, self._chip, color=ink, px=12, bold=True,
                align=Qt.AlignmentFlag.AlignHCenter,
            )  # fmt: skip
            right -= width + 12
        return right

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be clicked."""
        self._hover = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Show it plain again."""
        self._hover = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do it."""
        inside = self.rect().contains(event.position().toPoint())
        if self._on is not None and event.button() == Qt.MouseButton.LeftButton and inside:
            self._on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space do it."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self._on is not None and event.key() in keys:
            self._on()
        else:
            super().keyPressEvent(event)
