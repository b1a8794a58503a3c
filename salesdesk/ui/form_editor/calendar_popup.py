"""The calendar that opens below a day."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from salesdesk.i18n import translate


class CalendarPopup(QFrame):
    """A month to pick from, with the days asked for most above it; Esc closes it."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", "inner")
        self._today = date.min
        self._quick = QHBoxLayout()
        self._month = QCalendarWidget()
        self._month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        letters = QCalendarWidget.HorizontalHeaderFormat.SingleLetterDayNames
        self._month.setHorizontalHeaderFormat(letters)  # “周一” and “Mon” are too wide for a cell
        self._month.setMinimumWidth(308)
        self._month.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._month.activated.connect(self._take)
        self._month.clicked.connect(self._take)
        body = QVBoxLayout(self)
        body.setContentsMargins(12, 12, 12, 12)
        body.addLayout(self._quick)
        body.addWidget(self._month)
        self._buttons = [QPushButton() for _ in range(3)]
        for button, ahead in zip(self._buttons, (0, 1, 7), strict=True):
            button.setProperty("kind", "pill")
            button.clicked.connect(lambda _=False, days=ahead: self._jump(days))
            self._quick.addWidget(button)
        self._quick.addStretch()

    def open_below(self, line: QWidget, day: date | None, today: date) -> None:
        """Open below *line* at *day*, or at *today*."""
        self._today = today
        texts = (
            translate("FormEditor", "Today"),
            translate("FormEditor", "Tomorrow"),
            translate("FormEditor", "In a week"),
        )
        for button, text in zip(self._buttons, texts, strict=True):
            button.setText(text)
        plain = QTextCharFormat()
        plain.setForeground(self.palette().text())
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self._month.setWeekdayTextFormat(weekend, plain)
        shown = day or today
        self._month.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self.adjustSize()
        place = line.mapToGlobal(QPoint(0, line.height() + 4))
        room = line.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        if place.y() + self.height() > room.bottom():
            place = line.mapToGlobal(QPoint(0, -self.height() - 4))
        self.move(place)
        self.show()
        self._month.setFocus()

    def _jump(self, days: int) -> None:
        self._close(self._today + timedelta(days=days))

    def _take(self, day: QDate) -> None:
        self._close(date(day.year(), day.month(), day.day()))

    def _close(self, day: date) -> None:
        self.close()
        self.picked.emit(day)
