"""The strip at the bottom: what was just done, and the button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.desk import Announcement
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import ElidedLabel

SHOWN_MS = 6_000


class UndoStrip(QFrame):
    """Floats above its parent's lower edge; pauses while the pointer rests on it."""

    undo = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self.setProperty("strip", "true")
        self.text = ElidedLabel(tone="strip")
        self.button = Button(
            lambda: translate("Strip", "Undo"), self._undo, kind="strip",
            hint=lambda: translate("Strip", "Take back what was just done (Ctrl+Z)"),
        )  # fmt: skip
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 8, 5)
        row.setSpacing(12)
        row.addWidget(self.text, 1)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def show_announcement(self, told: Announcement) -> None:
        """Say it for six seconds."""
        self.text.say(told.message)
        self.button.setVisible(told.undoable)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def enterEvent(self, event: QEvent) -> None:
        """Wait for the reader."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go on."""
        self._timer.start()

    def changeEvent(self, event: QEvent) -> None:
        """Say nothing more in the language of before."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.hide()

    def _undo(self) -> None:
        self.hide()
        self.undo.emit()

    def _place(self) -> None:
        parent = self._ground
        self.text.ensurePolished()
        room = self.button.sizeHint().width() if not self.button.isHidden() else 0
        width = min(self.text.sizeHint().width() + room + 56, parent.width() - 48)
        self.setFixedSize(width, 46)
        self.move(QPoint((parent.width() - width) // 2, parent.height() - 46 - 16))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
