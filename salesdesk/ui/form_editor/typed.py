"""Entries that read a typed line as something else: number, money, day, moment.

What cannot be read stays as it was typed, is said to be unread, and is kept in drafts.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from salesdesk.forms.form import Field, Kind
from salesdesk.i18n import translate
from salesdesk.ui.form_editor.calendar_popup import CalendarPopup
from salesdesk.ui.form_editor.entry import Clock, Entry
from salesdesk.ui.form_editor.reading import (
    read_day,
    read_moment,
    read_money,
    read_number,
    show_money,
)
from salesdesk.ui.icons import icon


class TypedEntry(Entry):
    """A line that is read when it changes and tidied when it is left."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.edit = QLineEdit()
        self.edit.textChanged.connect(self._edited)
        self.edit.editingFinished.connect(self.tidy)
        self.line.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    def parse(self, text: str) -> Any:
        """Return the value of *text*, None when it cannot be read."""
        raise NotImplementedError

    def format(self, value: Any) -> str:
        """Return the text that shows *value*."""
        raise NotImplementedError

    def unread(self) -> str:
        """Return the text when there is one that cannot be read."""
        text = self.edit.text().strip()
        return text if self._touched and text and self.parse(text) is None else ""

    def set_unread(self, text: str) -> None:
        """Show *text* as it was typed before."""
        self.edit.setText(text)

    def tidy(self) -> None:
        """Write the value the way it is always written; never touch what cannot be read."""
        value = self._read()
        if self._touched and value is not None:
            with self._quietly():
                self.edit.setText(self.format(value))

    def _show(self, value: Any) -> None:
        self.edit.setText("" if value in (None, "") else self.format(value))

    def _read(self) -> Any:
        text = self.edit.text().strip()
        return self.parse(text) if text else None


class NumberEntry(TypedEntry):
    """A whole number, or an amount of money typed in yuan and kept in fen."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        if field.kind is Kind.MONEY:
            sign = QLabel("¥")
            sign.setProperty("role", "muted")
            self.line.insertWidget(0, sign)

    def parse(self, text: str) -> int | None:
        """Return the number, or fen for money."""
        return read_money(text) if self.field.kind is Kind.MONEY else read_number(text)

    def format(self, value: Any) -> str:
        """Return the number with thousands separators."""
        if not isinstance(value, int):
            return str(value)
        return show_money(value) if self.field.kind is Kind.MONEY else f"{value:,}"


class DayEntry(TypedEntry):
    """A day, typed freely or picked from a calendar (Alt+Down); its weekday is shown beside."""

    def __init__(self, field: Field, now: Clock, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self._now = now
        self._weekday = QLabel(self.edit)
        self._weekday.setProperty("role", "caption")
        self._weekday.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._pick = QAction(self.edit)
        self._pick.triggered.connect(self.open_calendar)
        self.edit.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self.edit.textChanged.connect(self._tell_weekday)
        self.edit.installEventFilter(self)
        self._popup: CalendarPopup | None = None
        self.retranslate()

    def parse(self, text: str) -> str | None:
        """Return the day as ``YYYY-MM-DD``."""
        day = read_day(text, self._now().date())
        return day.isoformat() if day else None

    def format(self, value: Any) -> str:
        """Return the day as it is kept, which reads the same everywhere."""
        return str(value)

    def day(self) -> date | None:
        """Return the day shown now, if it can be read."""
        return read_day(self.edit.text(), self._now().date())

    def take_day(self, day: date) -> None:
        """Take a day picked from the calendar, as if it had been typed."""
        self.edit.setText(day.isoformat())

    def open_calendar(self) -> None:
        """Open the calendar below the line."""
        if self._popup is None:
            self._popup = CalendarPopup(self)
            self._popup.picked.connect(self.take_day)
        self._popup.open_below(self.edit, self.day(), self._now().date())

    def retranslate(self) -> None:
        """Speak the current language."""
        self._pick.setIcon(icon("calendar"))
        self._pick.setToolTip(translate("FormEditor", "Choose from the calendar (Alt+Down)"))
        self._tell_weekday()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the calendar by Alt+Down; step by a day with Up and Down."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            down = event.key() == Qt.Key.Key_Down
            if down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.open_calendar()
                return True
        elif event.type() == QEvent.Type.Resize:
            self._place_weekday()
        return super().eventFilter(watched, event)

    def _tell_weekday(self) -> None:
        day = self.day() if self.edit.text().strip() else None
        short = QLocale.FormatType.ShortFormat
        self._weekday.setText(QLocale().dayName(day.isoweekday(), short) if day else "")
        self._place_weekday()

    def _place_weekday(self) -> None:
        self._weekday.adjustSize()
        width = self._weekday.width()
        left = self.edit.width() - width - 36
        taken = 14 + self.edit.fontMetrics().horizontalAdvance(self.edit.text())
        self._weekday.setVisible(left > taken)
        self._weekday.move(left, (self.edit.height() - self._weekday.height()) // 2)


class MomentEntry(DayEntry):
    """A day with a time, in the user's zone."""

    def parse(self, text: str) -> str | None:
        """Return the moment as ISO 8601 with the offset of the user's zone."""
        moment = read_moment(text, self._now())
        return moment.isoformat(timespec="minutes") if moment else None

    def format(self, value: Any) -> str:
        """Return day and time in the user's zone."""
        try:
            moment = datetime.fromisoformat(str(value))
        except ValueError:
            return str(value)
        if moment.tzinfo is not None:
            moment = moment.astimezone(self._now().tzinfo)
        return moment.strftime("%Y-%m-%d %H:%M")

    def day(self) -> date | None:
        """Return the day of the moment shown now."""
        moment = read_moment(self.edit.text(), self._now())
        return moment.date() if moment else None

    def take_day(self, day: date) -> None:
        """Take the day and keep the time already there."""
        known = read_moment(self.edit.text(), self._now())
        self.edit.setText(f"{day.isoformat()} {known.strftime('%H:%M') if known else '09:00'}")
