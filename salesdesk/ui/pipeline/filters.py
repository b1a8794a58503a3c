"""What the pipeline is narrowed by: text, grade, expected close, and whether ended ones show."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from salesdesk.forms.choices import GRADE
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.pipeline import PipelineFilter
from salesdesk.ui.dossier.words import options
from salesdesk.ui.pause import Pause
from salesdesk.ui.widgets.search_box import SearchBox

_CLOSES = (
    ("", mark("Pipeline", "Any close")),
    ("past", mark("Pipeline", "Close overdue")),
    ("month", mark("Pipeline", "Closes this month")),
    ("quarter", mark("Pipeline", "Closes this quarter")),
    ("later", mark("Pipeline", "Closes later")),
)
_SETTLE_MS = 120


class Filters(QWidget):
    """``changed`` tells that something else is asked for now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchBox(
            lambda: translate("Pipeline", "Client or opportunity"),
        )
        self.search.setMinimumWidth(190)
        self.search.setMaximumWidth(280)
        self.grade, self.close_box = QComboBox(), QComboBox()
        for box in (self.grade, self.close_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMinimumContentsLength(7)  # a narrow window takes from them, not from the search
            box.activated.connect(lambda: self.changed.emit())
        self.ended = QCheckBox()
        self.ended.toggled.connect(lambda: self.changed.emit())
        self._settle = Pause(self, _SETTLE_MS, self.changed.emit)
        self.search.changed.connect(self._settle.start)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        for widget in (self.grade, self.close_box, self.ended):
            row.addWidget(widget)
        self.retranslate()

    def retranslate(self) -> None:
        """Offer the same in the current language."""
        grades = [
            ("", translate("Pipeline", "Any grade")),
            *options(GRADE),
            ("none", translate("Dossier", "Unrated")),
        ]
        closes = [(key, translate("Pipeline", text)) for key, text in _CLOSES]
        for box, offered in ((self.grade, grades), (self.close_box, closes)):
            chosen = box.currentData() or ""
            box.clear()
            for key, text in offered:
                box.addItem(text, key)
            box.setCurrentIndex(max(0, box.findData(chosen)))
        self.grade.setAccessibleName(translate("Pipeline", "Grade of the client"))
        self.close_box.setAccessibleName(translate("Pipeline", "Expected close"))
        self.ended.setText(translate("Pipeline", "Ended ones too"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def choose(self, key: str, value: str) -> None:
        """Choose a grade or a close as if by hand."""
        box = self.grade if key == "grade" else self.close_box
        box.setCurrentIndex(max(0, box.findData(value)))
        self.changed.emit()

    def wanted(self, today: date) -> PipelineFilter:
        """Return what is asked for."""
        first, last = close_span(str(self.close_box.currentData() or ""), today)
        return PipelineFilter(
            grade=str(self.grade.currentData() or ""), text=self.search.text().strip(),
            close_from=first, close_to=last,
        )  # fmt: skip


def close_span(key: str, today: date) -> tuple[date | None, date | None]:
    """Return first and last day of an expected close, None where it is open."""
    spans: dict[str, Callable[[], tuple[date | None, date | None]]] = {
        "past": lambda: (None, today - timedelta(days=1)),
        "month": lambda: (today.replace(day=1), _last(today)),
        "quarter": lambda: (_quarter(today), _last(_quarter_end(today))),
        "later": lambda: (_last(_quarter_end(today)) + timedelta(days=1), None),
    }
    return spans[key]() if key in spans else (None, None)


def _last(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])


def _quarter(day: date) -> date:
    return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)


def _quarter_end(day: date) -> date:
    return _quarter(day).replace(month=(day.month - 1) // 3 * 3 + 3)
