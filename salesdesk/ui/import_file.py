"""The file that is looked at before it is imported: how it is read, and what its columns mean."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QLabel

from salesdesk.exchange.encoding import CHOICES
from salesdesk.exchange.files import Source
from salesdesk.exchange.reading import Preview
from salesdesk.i18n import translate
from salesdesk.ui.import_table import ImportTable
from salesdesk.ui.import_words import ENCODINGS, SOURCES
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Label


class FileCard(Card):
    """``other_way`` asks to read the file by (encoding, sheet, whether it has headings or None).

    ``mapped`` tells {column: meaning} after each choice by hand.
    """

    other_way = Signal(str, str, object)
    mapped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._seen: Preview | None = None
        self.file_name = ElidedLabel(role="title")
        self.kind = Chip("")
        self.rows = Label(role="muted")
        self.encoding, self.sheet = QComboBox(), QComboBox()
        self._encoding_label, self._sheet_label = QLabel(), QLabel()
        self.headings = Button(
            lambda: translate("ImportPage", "First row is headings"), kind="pill"
        )
        self.headings.setCheckable(True)
        self.encoding.setMinimumWidth(220)
        self.sheet.setMinimumWidth(160)
        self.table = ImportTable()
        self.add_row(self.file_name, self.kind, self.rows, stretch=0)
        self.add_row(
            self._encoding_label, self.encoding, self._sheet_label, self.sheet, self.headings
        )
        self.add(self.table)
        self.encoding.activated.connect(lambda: self._ask(None))
        self.sheet.activated.connect(lambda: self._ask(None))
        self.headings.clicked.connect(lambda: self._ask(self.headings.isChecked()))
        self.table.mapped.connect(self.mapped)

    def show_file(self, seen: Preview) -> None:
        """Show what was found in a file, and how it was read."""
        self._seen = seen
        self.file_name.say(seen.path.name)
        self.encoding.clear()
        known = dict.fromkeys((seen.encoding, *CHOICES)) if seen.encoding else {}
        for name in known:
            if name == seen.encoding or ENCODINGS[name] != ENCODINGS.get(seen.encoding):
                self.encoding.addItem("", name)
        self.sheet.clear()
        self.sheet.addItems(list(seen.sheets))
        self.sheet.setCurrentText(seen.sheet)
        self.headings.setChecked(seen.layout.heading_row >= 0)
        self.headings.setVisible(seen.source is not Source.VCARD)
        for widget in (self._encoding_label, self.encoding):
            widget.setVisible(bool(seen.encoding))
        for widget in (self._sheet_label, self.sheet):
            widget.setVisible(len(seen.sheets) > 1)
        self.table.show_file(seen)
        self._tell(seen)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._seen is not None:
            self._tell(self._seen)

    def _tell(self, seen: Preview) -> None:
        self.kind.say(translate("ImportPage", SOURCES[seen.source]), "accent")
        self.rows.say(translate("ImportPage", "%n row(s)", n=seen.total))
        self._encoding_label.setText(translate("ImportPage", "Characters"))
        self._sheet_label.setText(translate("ImportPage", "Sheet"))
        self.encoding.setAccessibleName(self._encoding_label.text())
        self.sheet.setAccessibleName(self._sheet_label.text())
        for place in range(self.encoding.count()):
            name = ENCODINGS[self.encoding.itemData(place)]
            self.encoding.setItemText(place, translate("ImportPage", name))

    def _ask(self, headings: bool | None) -> None:
        encoding = self.encoding.currentData() or ""
        self.other_way.emit(encoding, self.sheet.currentText(), headings)
