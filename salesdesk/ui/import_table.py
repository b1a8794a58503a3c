"""The file's first rows under one box a column that says what the column means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTableWidget, QTableWidgetItem

from salesdesk.exchange.headings import Target
from salesdesk.exchange.reading import Preview
from salesdesk.i18n import translate
from salesdesk.ui.form_editor.entry import WheelGuard
from salesdesk.ui.import_words import SHOWN, TARGETS

_WIDTH = 184
_ROW = 34


class ImportTable(QTableWidget):
    """``mapped`` tells {column: meaning} after each choice by hand."""

    mapped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setFixedWidth(44)
        self.horizontalHeader().setHighlightSections(False)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(left)
        self._meanings = QStandardItemModel(self)
        self.boxes: list[QComboBox] = []
        self._headings: list[str] = []
        self._fill_meanings()
        self.retranslate()

    def show_file(self, seen: Preview) -> None:
        """Show the columns and first rows of *seen*; an address book has nothing to map."""
        headings = seen.layout.headings
        rows = seen.first[:SHOWN]
        wide = max([len(headings), *map(len, rows)])
        mappable = bool(seen.layout.mapping) or seen.source.value != "vcard"
        self.clear()
        self.boxes = []
        self.setColumnCount(wide)
        self.setRowCount(len(rows) + mappable)
        letters = [headings[n] if n < len(headings) else "" for n in range(wide)]
        self._headings = [text or str(n + 1) for n, text in enumerate(letters)]
        self.setHorizontalHeaderLabels(self._headings)
        if mappable:
            self._make_boxes(seen, wide)
        for y, row in enumerate(rows, start=int(mappable)):
            for x, text in enumerate(row):
                item = QTableWidgetItem(" ".join(text.split()))
                item.setToolTip(text)
                self.setItem(y, x, item)
        down = [""] * mappable + [str(n + 1) for n in range(len(rows))]
        self.setVerticalHeaderLabels(down)
        for x in range(wide):
            self.setColumnWidth(x, _WIDTH)
        if mappable:
            self.setRowHeight(0, 44)
        height = self.horizontalHeader().sizeHint().height() + len(rows) * _ROW + 44 + 16
        self.setFixedHeight(min(height, 372))

    def retranslate(self) -> None:
        """Speak the current language."""
        self.setAccessibleName(translate("ImportPage", "First rows of the file"))
        for place in range(self._meanings.rowCount()):
            item = self._meanings.item(place)
            key = item.data(Qt.ItemDataRole.UserRole)
            left_out = translate("ImportPage", "Leave out")
            item.setText(translate("ImportTarget", TARGETS[Target(key)]) if key else left_out)
        self._name_boxes()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def mapping(self) -> dict[int, Target]:
        """Return what the boxes say."""
        told = ((n, box.currentData()) for n, box in enumerate(self.boxes))
        return {n: Target(key) for n, key in told if key}

    def _fill_meanings(self) -> None:
        for key in ("", *(str(target.value) for target in TARGETS)):
            item = QStandardItem()
            item.setData(key, Qt.ItemDataRole.UserRole)
            self._meanings.appendRow(item)

    def _make_boxes(self, seen: Preview, wide: int) -> None:
        places = {str(target.value): n for n, target in enumerate(TARGETS, start=1)}
        for column in range(wide):
            box = QComboBox()
            box.setModel(self._meanings)
            policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            box.setSizeAdjustPolicy(policy)
            meaning = seen.layout.mapping.get(column)
            box.setCurrentIndex(places[str(meaning.value)] if meaning else 0)
            box.setMaxVisibleItems(16)
            box.installEventFilter(WheelGuard(box))
            box.currentIndexChanged.connect(lambda _: self.mapped.emit(self.mapping()))
            self.boxes.append(box)
            self.setCellWidget(0, column, box)
        self._name_boxes()

    def _name_boxes(self) -> None:
        for column, box in enumerate(self.boxes):
            name = self._headings[column]
            box.setAccessibleName(
                translate("ImportPage", "Meaning of the column “{column}”", column=name)
            )
