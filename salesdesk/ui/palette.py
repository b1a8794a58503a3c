"""The Ctrl+K box: one line to type in, the best answers below, everything by keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from salesdesk.i18n import translate
from salesdesk.ui.icons import draw_icon
from salesdesk.ui.offers import Offer
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.avatar import draw_avatar
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.search_box import SearchBox
from salesdesk.ui.widgets.text import Label, draw_text, text_width

_ROW = 44
_WIDTH = 600
_OFFER = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class _Rows(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, offer = current(), index.data(_OFFER)
        widget, rect = option.widget, QRectF(option.rect)
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 8, 8)
        middle = rect.center().y()
        if offer.icon:
            sign = QRectF(rect.left() + 15, middle - 9, 18, 18)
            draw_icon(painter, offer.icon, sign, theme.color("muted"))
        else:
            draw_avatar(widget, painter, QRectF(rect.left() + 10, middle - 14, 28, 28), offer.title)
        right = rect.right() - 12
        keys = QKeySequence(offer.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        if last := offer.chip or keys:
            room = text_width(last, 12, bold=bool(offer.chip)) + 20
            pill = QRectF(right - room, middle - 11, room, 22)
            ink, tint = theme.tone(offer.tone if offer.chip else "neutral")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(pill, 11 if offer.chip else 6, 11 if offer.chip else 6)
            draw_text(
                widget, painter, pill, last, color=ink, px=12, bold=bool(offer.chip),
                align=Qt.AlignmentFlag.AlignHCenter,
            )  # fmt: skip
            right -= room + 12
        left = rect.left() + 48
        space = right - left
        title = min(text_width(offer.title, bold=True) + 1, space * (0.6 if offer.detail else 1))
        draw_text(
            widget, painter, QRectF(left, rect.top(), title, rect.height()), offer.title,
            color=theme.color("text"), bold=not offer.icon, elide=True,
        )  # fmt: skip
        if offer.detail:
            draw_text(
                widget, painter,
                QRectF(left + title + 12, rect.top(), space - title - 12, rect.height()),
                offer.detail, color=theme.color("muted"), px=12, elide=True,
            )  # fmt: skip
        painter.restore()


class Palette(QWidget):
    """Lies over its parent; ``ask`` returns the offers for a text."""

    def __init__(self, parent: QWidget, ask: Callable[[str], list[Offer]]) -> None:
        super().__init__(parent)
        self._ground = parent
        self._ask = ask
        self._before: QWidget | None = None
        self.box = SearchBox(
            lambda: translate("Palette", "Find anything"),
            lambda: translate("Palette", "Client, contact, phone, tag, note, day or command"),
        )
        self.list = QListWidget()
        self.list.setItemDelegate(_Rows(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.hint = Label("", "caption")
        self.card = Card(padding=12, spacing=8)
        self.card.add(self.box, self.list, self.hint)
        self.card.setParent(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 72, 24, 24)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.box.changed.connect(self.search)
        self.box.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self._take())
        self.list.itemEntered.connect(self.list.setCurrentItem)
        parent.installEventFilter(self)
        self.hide()

    def open(self, text: str = "") -> None:
        """Show the box with *text* in it and take the keyboard."""
        self._before = self.window().focusWidget()
        self.setGeometry(self._ground.rect())
        self._name()
        self.box.setText(text)
        self.search(text)
        self.show()
        self.raise_()
        self.box.setFocus()
        self.box.selectAll()

    def close_box(self) -> None:
        """Go away and give the keyboard back."""
        self.hide()
        before = self._before
        # a change may have renewed the page it was on
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def search(self, text: str) -> None:
        """Show what *text* may mean; the first is chosen."""
        self.list.clear()
        for offer in self._ask(text):
            item = QListWidgetItem(self.list)
            item.setData(_OFFER, offer)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{offer.title} {offer.detail}")
        self.list.setCurrentRow(0)
        rows = self.list.count()
        self.list.setVisible(rows > 0)
        self.list.setFixedHeight(min(rows, 10) * _ROW + 2)
        self.hint.say(
            translate("Palette", "↑ ↓ choose · Enter open · Esc close")
            if rows
            else translate(
                "Palette", "Nothing found. Try fewer characters, pinyin initials, digits."
            )
        )
        self.card.setFixedWidth(min(_WIDTH, self.width() - 48))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; take the keys that move in the list."""
        if watched is self._ground:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self.setGeometry(self._ground.rect())
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        rows, row = self.list.count(), self.list.currentRow()
        match event.key():
            case Qt.Key.Key_Escape:
                self.close_box()
            case Qt.Key.Key_Down | Qt.Key.Key_Tab:
                self.list.setCurrentRow((row + 1) % rows if rows else 0)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab:
                self.list.setCurrentRow((row - 1) % rows if rows else 0)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take()
            case _:
                return False
        return True

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            offer: Offer = item.data(_OFFER)
            self.close_box()
            offer.run()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the box closes it."""
        self.close_box()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies beneath."""
        QPainter(self).fillRect(self.rect(), QColor(10, 14, 22, 90))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self.setAccessibleName(translate("Palette", "Find anything"))
        self.list.setAccessibleName(translate("Palette", "Found"))
