"""Where the time goes: the share of high-potential clients, and who of them is waiting."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from salesdesk.forms.choices import GRADE_SHORT
from salesdesk.i18n import translate
from salesdesk.sales import preferences
from salesdesk.sales.focus import GRADES, OVERDUE, TOUCH_MINUTES, UNMET, Focus, focus
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.words import grade_tone, option
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import SegmentedControl
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label, draw_text, text_width

PREFERENCE = "clients.focus_days"
SPANS = (30, 90)


class TimeBar(Painted):
    """One bar: minutes by potential, each part as long as its share."""

    def __init__(self) -> None:
        super().__init__()
        self._focus: Focus | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the height of bar and legend."""
        return QSize(260, 36)

    def show_focus(self, told: Focus) -> None:
        """Show other figures."""
        self._focus = told
        named = ", ".join(f"{grade_word(one)} {minutes_text(told.minutes[one])}" for one in GRADES)
        self.setAccessibleName(named)
        self.setToolTip(named)
        self.update()

    def draw(self) -> None:
        """Paint the bar and what its parts are."""
        told, theme, area = self._focus, current(), self.area()
        bar = QRectF(area.left(), area.top() + 3, area.width(), 10)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(theme.color("sunken"))
        self.painter.drawRoundedRect(bar, 5, 5)
        if told is None or not told.total:
            return
        left, x = bar.left(), area.left()
        for grade in GRADES:
            minutes = told.minutes[grade]
            if not minutes:
                continue
            ink = theme.tone(grade_tone(grade))[0]
            width = bar.width() * minutes / told.total
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(ink)
            self.painter.drawRoundedRect(QRectF(left, bar.top(), max(4, width - 2), 10), 4, 4)
            left += width
            text = f"{grade_word(grade)} {minutes_text(minutes)}"
            wide = text_width(text, 12)
            if x + wide + 14 <= area.right():
                self.painter.drawEllipse(QRectF(x, area.top() + 22, 8, 8))
                where = QRectF(x + 13, area.top() + 16, wide + 2, 20)
                draw_text(self, self.painter, where, text, color=theme.color("muted"), px=12)
                x += wide + 32


class FocusPanel(Card):
    """``filter_wanted`` asks for the list of those who are waiting."""

    filter_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=12, spacing=6)
        self.desk = desk
        self.days = preferences.get(PREFERENCE, SPANS[0])
        if self.days not in SPANS:
            self.days = SPANS[0]
        self.share = Label("", "strong")
        self.detail = Label("", "caption")
        self.bar = TimeBar()
        self.overdue_button = Button(
            "", lambda: self.filter_wanted.emit(OVERDUE), kind="pill", icon="clock"
        )
        self.unmet_button = Button(
            "", lambda: self.filter_wanted.emit(UNMET), kind="pill", icon="flag"
        )
        self.span = SegmentedControl(
            [("30", lambda: translate("ClientTable", "30 days")),
             ("90", lambda: translate("ClientTable", "90 days"))],
            lambda: translate("ClientTable", "Time looked at"),
        )  # fmt: skip
        self.span.choose(str(self.days))
        self.span.chosen.connect(self._chosen)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.share)
        words.addWidget(self.detail)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(words)
        row.addWidget(self.bar, 1)
        row.addWidget(self.overdue_button)
        row.addWidget(self.unmet_button)
        row.addWidget(self.span)
        self.body.addLayout(row)

    def sync(self) -> None:
        """Ask again where the time went."""
        told = focus(self.desk.now(), self.days)
        if told.share is None:
            self.share.say(translate("ClientTable", "No time with clients recorded yet"))
        else:
            self.share.say(
                translate("ClientTable", "{share}% of your time for high potential",
                          share=told.share)
            )  # fmt: skip
        self.detail.say(
            translate("ClientTable", "They are {share}% of your clients", share=told.client_share)
            if told.client_share is not None
            else ""
        )
        self.detail.setToolTip(
            translate("ClientTable", "Visits by their minutes; an answered call or message counts "
                      "{minutes} minutes.", minutes=TOUCH_MINUTES)
        )  # fmt: skip
        self.bar.show_focus(told)
        self.overdue_button.say(
            translate("ClientTable", "{count} beyond the cadence", count=told.overdue)
        )
        self.unmet_button.say(
            translate("ClientTable", "{count} never spoken with", count=told.unmet)
        )
        self.overdue_button.setEnabled(told.overdue > 0)
        self.unmet_button.setVisible(told.unmet > 0)

    def _chosen(self, key: str) -> None:
        self.days = int(key)
        preferences.put(PREFERENCE, self.days)
        self.sync()


def grade_word(grade: str) -> str:
    """Return a grade's short name."""
    return option(GRADE_SHORT, grade) if grade else translate("ClientTable", "Unrated")


def minutes_text(minutes: int) -> str:
    """Return minutes as hours and minutes."""
    hours, rest = divmod(minutes, 60)
    if hours:
        return translate("ClientTable", "{hours} h {minutes} min", hours=hours, minutes=rest)
    return translate("ClientTable", "{minutes} min", minutes=rest)
