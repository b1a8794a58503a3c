"""The small panel of further filters: stage, tag, industry, next follow-up, archived."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from salesdesk.forms.choices import INDUSTRY, STAGE
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import client_list, clients
from salesdesk.sales.list_filter import ListFilter
from salesdesk.ui.dossier.words import options
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import Label

_DUE = (
    ("overdue", mark("ClientList", "Overdue")),
    ("today", mark("ClientList", "Due by today")),
    ("week", mark("ClientList", "In the next 7 days")),
    ("none", mark("ClientList", "No follow-up set")),
)
_ASKED = ("stage", "due", "industry", "tag")


class FilterPanel(QWidget):
    """``changed`` tells that the answers narrow the list otherwise now."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._boxes = {key: QComboBox() for key in _ASKED}
        self.archived = QCheckBox()
        self.archived.toggled.connect(lambda: self.changed.emit())
        self.clear_button = Button(
            lambda: translate("ClientList", "Clear filters"), self.clear, kind="quiet"
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        self._labels: dict[str, Label] = {}
        for number, (key, box) in enumerate(self._boxes.items()):
            label = Label(partial(_name, key), "caption")
            label.setBuddy(box)
            self._labels[key] = label
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(6)
            box.setMaxVisibleItems(14)
            box.activated.connect(lambda: self.changed.emit())
            row, column = divmod(number, 2)
            grid.addWidget(label, 2 * row, column)
            grid.addWidget(box, 2 * row + 1, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.archived, 4, 0)
        grid.addWidget(self.clear_button, 4, 1)

    def refresh(self, shown: ListFilter) -> None:
        """Offer what there is now, in the current language, and choose what *shown* asks."""
        stages, industries = client_list.counts("stage"), client_list.counts("industry")
        offered = {
            "stage": [(k, f"{t}  {stages[k]}") for k, t in options(STAGE) if k in stages],
            "due": [(key, translate("ClientList", text)) for key, text in _DUE],
            "industry": [
                (k, f"{t}  {industries[k]}") for k, t in options(INDUSTRY) if k in industries
            ],
            "tag": [(name, name) for name in clients.all_tags()],
        }
        if industries.get(""):
            offered["industry"].append(("none", translate("ClientList", "Not told")))
        for key, box in self._boxes.items():
            box.clear()
            box.addItem(translate("ClientList", "Any"), "")
            for value, text in offered[key]:
                box.addItem(text, value)
            chosen = getattr(shown, key)
            if chosen and box.findData(chosen) < 0:
                box.addItem(chosen, chosen)
            box.setCurrentIndex(max(0, box.findData(chosen)))
            box.setAccessibleName(_names()[key])
        self.archived.setText(translate("ClientList", "Archived ones"))
        self.archived.blockSignals(True)
        self.archived.setChecked(shown.archived)
        self.archived.blockSignals(False)
        self.clear_button.setEnabled(count(shown) > 0)

    def apply(self, shown: ListFilter) -> ListFilter:
        """Return *shown* narrowed by what is chosen here."""
        chosen = {key: box.currentData() or "" for key, box in self._boxes.items()}
        return replace(
            shown,
            archived=self.archived.isChecked(),
            stage=chosen["stage"],
            due=chosen["due"],
            industry=chosen["industry"],
            tag=chosen["tag"],
        )

    def choose(self, key: str, value: str) -> None:
        """Choose one answer as if by hand."""
        box = self._boxes[key]
        box.setCurrentIndex(max(0, box.findData(value)))
        self.changed.emit()

    def clear(self) -> None:
        """Narrow by nothing here."""
        for box in self._boxes.values():
            box.setCurrentIndex(0)
        self.archived.blockSignals(True)
        self.archived.setChecked(False)
        self.archived.blockSignals(False)
        self.changed.emit()


def count(shown: ListFilter) -> int:
    """Return by how many of the panel's questions *shown* is narrowed."""
    return sum(bool(getattr(shown, key)) for key in (*_ASKED, "archived"))


def _name(key: str) -> str:
    return _names()[key]


def _names() -> dict[str, str]:
    return {
        "stage": translate("ClientList", "Stage"),
        "due": translate("ClientList", "Next follow-up"),
        "industry": translate("ClientList", "Industry"),
        "tag": translate("ClientList", "Tag"),
    }
