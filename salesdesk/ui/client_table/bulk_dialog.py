"""Changing many clients at once; the button names how many will really become different."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from salesdesk.errors import Refused
from salesdesk.forms.choices import INDUSTRY, INTENT_CLASS, PRIORITY
from salesdesk.i18n import sentence, translate
from salesdesk.sales import bulk, client_list, clients
from salesdesk.sales.bulk import Edit
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.tag_line import TagLine
from salesdesk.ui.dossier.words import options
from salesdesk.ui.pause import Pause
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import Label

_KEEP, _AWAY, _DAY = "keep", "away", "day"


class _Tags(TagLine):
    """Tags gathered for the change; one that does not exist yet comes into being with it."""

    def __init__(self, name: str, known: Sequence[str], text: str = "") -> None:
        super().__init__()
        if text:
            self.add_button.say(text)
        self.tags: list[str] = []
        self._offered = known
        self.changed.connect(self._take_over)
        self.add_button.setAccessibleName(name)
        self.show_tags([], lambda: known)

    def _take_over(self, tags: list[str]) -> None:
        self.tags = tags
        self.show_tags(tags, lambda: self._offered)


class BulkDialog(QDialog):
    """``edit()`` is what was chosen; nothing is written here."""

    def __init__(self, desk: Desk, ids: Sequence[int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids = list(ids)
        self.setWindowTitle(translate("ClientTable", "Change %n client(s)", n=len(self._ids)))
        known = clients.all_tags()
        self.add_tags = _Tags(translate("ClientTable", "Add tags"), known)
        self.take_tags = _Tags(
            translate("ClientTable", "Take tags off"), known,
            translate("ClientTable", "Choose a tag"),
        )  # fmt: skip
        self.intent = self._choices(options(INTENT_CLASS))
        self.priority = self._choices(options(PRIORITY))
        self.industry = self._choices(options(INDUSTRY))
        counted = client_list.counts("source")
        best = sorted((one for one in counted if one), key=lambda one: (-counted[one], one))
        self.source = self._choices([(one, one) for one in best[:30]])
        self.source.setEditable(True)
        self.source.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.follow_up = self._choices([(_DAY, translate("ClientTable", "On this day"))])
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        today = desk.today()
        self.day.setDate(QDate(today.year, today.month, today.day).addDays(7))
        self.contact = self._box(
            [("no", translate("ClientTable", "Do not contact")),
             ("yes", translate("ClientTable", "May be contacted"))]
        )  # fmt: skip
        self.reason = QLineEdit()
        self.reason.setMaxLength(200)
        self.reason.setPlaceholderText(translate("ClientTable", "Reason"))
        self.archive = self._box(
            [("yes", translate("ClientTable", "Archive")),
             ("no", translate("ClientTable", "Bring back"))]
        )  # fmt: skip
        self.told = Label("", "muted", wrap=True)
        self.go_button = Button("", self.accept, kind="primary", icon="check")
        self.go_button.setDefault(True)
        self._counting = Pause(self, 120, self.count)
        self._assemble()
        self._connect()
        self.count()

    def _assemble(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnMinimumWidth(0, 110)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (translate("ClientTable", "Add tags"), (self.add_tags,)),
            (translate("ClientTable", "Take tags off"), (self.take_tags,)),
            (translate("ClientTable", "Intent"), (self.intent,)),
            (translate("ClientTable", "Priority"), (self.priority,)),
            (translate("ClientTable", "Industry"), (self.industry,)),
            (translate("ClientTable", "Source"), (self.source,)),
            (translate("ClientTable", "Next follow-up"), (self.follow_up, self.day)),
            (translate("ClientTable", "Contacting"), (self.contact, self.reason)),
            (translate("ClientTable", "Archive"), (self.archive,)),
        )
        for number, (name, widgets) in enumerate(rows):
            label = Label(name, "muted")
            label.setBuddy(widgets[0])
            grid.addWidget(label, number, 0)
            line = QHBoxLayout()
            line.setSpacing(8)
            for widget in widgets:
                widget.setAccessibleName(name)
                line.addWidget(widget, 1)
            grid.addLayout(line, number, 1)
        self.reason.setAccessibleName(translate("ClientTable", "Reason"))
        leave = Button(translate("ClientTable", "Cancel"), self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(leave)
        foot.addWidget(self.go_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addLayout(grid)
        column.addStretch(1)
        column.addLayout(foot)
        self.resize(600, 480)

    def _connect(self) -> None:
        for tags in (self.add_tags, self.take_tags):
            tags.changed.connect(lambda _tags: self._counting.start())
        for box in (self.intent, self.priority, self.industry, self.source, self.follow_up,
                    self.contact, self.archive):  # fmt: skip
            box.currentIndexChanged.connect(lambda _place: self._counting.start())
        self.source.editTextChanged.connect(lambda _text: self._counting.start())
        self.day.dateChanged.connect(lambda _day: self._counting.start())
        self.reason.textChanged.connect(lambda _text: self._counting.start())

    def edit(self) -> Edit:
        """Return what shall become different."""
        contact, archive = self.contact.currentData(), self.archive.currentData()
        return Edit(
            add_tags=tuple(self.add_tags.tags),
            take_tags=tuple(self.take_tags.tags),
            source=self._typed(self.source),
            intent=_answer(self.intent),
            priority=_answer(self.priority),
            industry=_answer(self.industry),
            follow_up=self._day(),
            do_not_contact=None if contact == _KEEP else contact == "no",
            reason=self.reason.text(),
            archived=None if archive == _KEEP else archive == "yes",
        )

    def count(self) -> None:
        """Say again how many would become different."""
        self._counting.stop()
        self.day.setVisible(self.follow_up.currentData() == _DAY)
        self.reason.setVisible(self.contact.currentData() == "no")
        edit = self.edit()
        try:
            number = bulk.affected(self._ids, edit)
        except Refused as refused:
            number = 0
            self.told.say(sentence(refused))
        else:
            same = len(self._ids) - number
            self.told.say(
                translate("ClientTable", "Choose what shall become different.")
                if edit.empty
                else translate("ClientTable", "%n client(s) are so already.", n=same)
                if same
                else ""
            )
        self.go_button.say(translate("ClientTable", "Change %n client(s)", n=number))
        self.go_button.setEnabled(number > 0)

    def accept(self) -> None:
        """Go only with what the button names: what was typed last counts too."""
        self.count()
        if self.go_button.isEnabled():
            super().accept()

    @staticmethod
    def _box(offered: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.addItem(translate("ClientTable", "Leave as it is"), _KEEP)
        for value, text in offered:
            box.addItem(text, value)
        return box

    def _choices(self, offered: Sequence[tuple[str, str]]) -> QComboBox:
        box = self._box(offered)
        box.addItem(translate("ClientTable", "Take the answer away"), _AWAY)
        return box

    @staticmethod
    def _typed(box: QComboBox) -> str | None:
        """Return an answer that may be typed: a source nobody used yet is as good as any."""
        place = box.findText(box.currentText())
        if place < 0:
            return box.currentText().strip() or None
        value = box.itemData(place)
        return None if value == _KEEP else "" if value == _AWAY else str(value)

    def _day(self) -> str | None:
        chosen = self.follow_up.currentData()
        if chosen == _DAY:
            day = self.day.date()
            return f"{day.year():04}-{day.month():02}-{day.day():02}"
        return "" if chosen == _AWAY else None


def _answer(box: QComboBox) -> str | None:
    value = box.currentData()
    return None if value == _KEEP else "" if value == _AWAY else str(value)
