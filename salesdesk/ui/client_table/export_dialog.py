"""Asked before a list goes out as a file: which kind, and whether phone numbers go with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import Label


class ExportDialog(QDialog):
    """``suffix`` is .xlsx or .csv once it was accepted; *told* says what the file will hold."""

    def __init__(
        self, count: int, told: str, *, phones: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.suffix = ""
        self.setWindowTitle(translate("ClientTable", "Export %n client(s)", n=count))
        self.phones = QCheckBox(translate("ClientTable", "Phone numbers in full"))
        self.phones.setVisible(phones)
        self.told = Label(told, wrap=True)
        leave = Button(translate("ClientTable", "Cancel"), self.reject)
        self.csv_button = Button("CSV", lambda: self._go(".csv"), icon="file")
        self.excel_button = Button(
            "Excel", lambda: self._go(".xlsx"), kind="primary", icon="download"
        )
        self.excel_button.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(self.csv_button)
        row.addWidget(self.excel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addWidget(self.told)
        column.addWidget(self.phones, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)
        self.setMinimumWidth(420)

    def _go(self, suffix: str) -> None:
        self.suffix = suffix
        self.accept()
