"""The filters in force as chips that go away at a click, and the menu that adds one."""

from __future__ import annotations

from dataclasses import asdict, replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.list_filter import ListFilter
from salesdesk.ui.client_table import filters
from salesdesk.ui.dossier.base import later
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.flow import FlowLayout


class ChipsBar(QWidget):
    """``changed`` tells the filter as it shall be from now on."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown = ListFilter()
        self._flow = FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.add_button = Button(
            lambda: translate("ClientTable", "Filter"), self.open_menu, kind="pill", icon="filter"
        )
        self.clear_button = Button(
            lambda: translate("ClientTable", "Clear filters"), self.clear, kind="quiet"
        )
        self.chips: dict[str, Button] = {}

    def show_filter(self, shown: ListFilter) -> None:
        """Show what narrows the list; a chip that had the keyboard leaves it to the button."""
        held = any(chip.hasFocus() for chip in self.chips.values())
        self._shown = shown
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in (self.add_button, self.clear_button):
                widget.hide()
                widget.deleteLater()
        self.chips = {key: self._chip(key, value) for key, value in filters.active(shown)}
        for widget in (self.add_button, *self.chips.values(), self.clear_button):
            self._flow.addWidget(widget)
            widget.show()
        self.clear_button.setVisible(len(self.chips) > 1)
        before = self.add_button
        for chip in (*self.chips.values(), self.clear_button):
            self.setTabOrder(before, chip)
            before = chip
        if held:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._flow.invalidate()
        self.updateGeometry()

    def menu(self) -> QMenu:
        """Return the menu of all filters and their values, those in force ticked."""
        menu = QMenu(self)
        for key, name in filters.FILTERS.items():
            inner = menu.addMenu(translate("ClientTable", name))
            now = dict(filters.active(self._shown)).get(key, "")
            for one in filters.values(key, self._shown):
                action = inner.addAction(
                    one.text.replace("&", "&&"), later(self.set, key, one.value)
                )
                action.setCheckable(True)
                action.setChecked(one.value == now)
            if inner.isEmpty():
                inner.setEnabled(False)
        return menu

    def open_menu(self) -> None:
        """Open the menu below its button."""
        self.menu().popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height() + 4)))

    def set(self, key: str, value: str) -> None:
        """Narrow by one value; the one in force already is taken away."""
        if key == "archived":
            self.changed.emit(replace(self._shown, archived=not self._shown.archived))
        else:
            told = "" if value == getattr(self._shown, key) else value
            self.changed.emit(ListFilter(**(asdict(self._shown) | {key: told})))

    def take_off(self, key: str) -> None:
        """Narrow by this no more."""
        plain = getattr(ListFilter(), key)
        self.changed.emit(replace(self._shown, **{key: plain}))

    def clear(self) -> None:
        """Narrow by nothing; the order stays."""
        shown = self._shown
        self.changed.emit(ListFilter(text=shown.text, sort=shown.sort, reverse=shown.reverse))

    def _chip(self, key: str, value: str) -> Button:
        told = filters.said(key, value)
        chip = Button(
            told, partial(self.take_off, key), kind="pill", icon="x",
            hint=lambda: translate("ClientTable", "Take this filter off"),
        )  # fmt: skip
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setAccessibleName(translate("ClientTable", "Filter {name}, take off", name=told))
        return chip
