"""One section of a form on screen."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from salesdesk.forms.form import CONTEXT, Section
from salesdesk.i18n import translate
from salesdesk.ui.form_editor.cell import HALF_GAP, Cell

_COLUMNS = 12


class Card(QFrame):
    """One section: a title over a grid of twelve columns."""

    def __init__(self, section: Section, cells: list[Cell], *, required: bool) -> None:
        super().__init__()
        self._section = section
        self._cells = cells
        self.setProperty("card", "true")
        self._title = QLabel()
        self._title.setProperty("role", "title")
        self._star = QLabel("*")
        self._star.setProperty("tone", "danger")
        if not required:
            self._star.hide()
        self._note = QLabel()
        self._note.setProperty("role", "caption")
        if not section.note:
            self._note.hide()
        head = QHBoxLayout()
        head.setSpacing(6)
        head.setContentsMargins(HALF_GAP, 0, HALF_GAP, 0)
        head.addWidget(self._title)
        head.addWidget(self._star)
        head.addWidget(self._note)
        head.addStretch()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(0)  # a column no cell begins in would lose its gap
        self._grid.setVerticalSpacing(14)
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
            self._grid.setColumnMinimumWidth(place, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(16 - HALF_GAP, 16, 16 - HALF_GAP, 16)
        column.setSpacing(12)
        if section.title:
            column.addLayout(head)
        column.addLayout(self._grid)
        self._head, self._flat = head, False
        self.retranslate()

    def flatten(self) -> None:
        """Lose the frame: title and outermost cells stand in line with what is around."""
        self._flat = True
        self.setProperty("card", "")
        self._head.setContentsMargins(0, 0, 0, 0)
        column = self.layout()
        assert column is not None
        column.setContentsMargins(0, 0, 0, 0)

    def retranslate(self) -> None:
        """Speak the current language."""
        section = self._section
        self._title.setText(translate(CONTEXT, section.title) if section.title else "")
        self._note.setText(translate(CONTEXT, section.note) if section.note else "")

    def arrange(self, *, narrow: bool) -> None:
        """Put the cells on the grid, row by row, wider ones where it is narrow."""
        row, used = 0, 0
        for cell in self._cells:
            span = min(_COLUMNS, cell.field.width)
            if narrow:
                span = _COLUMNS if span > 4 else _COLUMNS // 2
            if used + span > _COLUMNS:
                row, used = row + 1, 0
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, row, used, 1, span)
            if self._flat:
                cell.keep_free(left=used > 0, right=used + span < _COLUMNS)
            used += span
