"""Entries that choose: one of a list, several of a list, yes or no."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QComboBox, QWidget

from salesdesk.forms.form import Field
from salesdesk.i18n import translate
from salesdesk.ui.form_editor.chips import Chips
from salesdesk.ui.form_editor.entry import Entry, WheelGuard, label_of


class _OfChips(Entry):
    """Answered by switching chips on and off."""

    def __init__(self, field: Field, *, single: bool, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.chips = Chips(single=single)
        self.chips.toggled.connect(self._edited)
        self.line.addWidget(self.chips)
        self.setFocusProxy(self.chips)

    def focus_target(self) -> QWidget:
        """Return the chip where Tab stops."""
        return self.chips.focusProxy() or self.chips

    def set_name(self, name: str, description: str = "") -> None:
        """Name every chip together with the question."""
        self.chips.set_name(name, description)


class ChipsEntry(_OfChips):
    """Some or one of the choices, as a row of chips."""

    def __init__(self, field: Field, *, single: bool, parent: QWidget | None = None) -> None:
        super().__init__(field, single=single, parent=parent)
        self._single = single
        self._foreign: list[str] = []
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the current language; a choice no longer offered stays and is shown by its key."""
        offered = [(choice.key, label_of(choice)) for choice in self.field.choices]
        self.chips.offer([*offered, *((key, key) for key in self._foreign)])

    def _show(self, value: Any) -> None:
        keys = [value] if isinstance(value, str) and value else list(value or ())
        self._foreign = [str(key) for key in keys if self.field.choice(key) is None]
        self.retranslate()
        self.chips.switch([str(key) for key in keys])

    def _read(self) -> Any:
        on = self.chips.on()
        return (on[0] if on else None) if self._single else on


class YesEntry(_OfChips):
    """Yes or no; neither until answered."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, single=True, parent=parent)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the current language."""
        self.chips.offer(
            [("yes", translate("FormEditor", "Yes")), ("no", translate("FormEditor", "No"))]
        )

    def _show(self, value: Any) -> None:
        self.chips.switch([] if value is None else ["yes" if value else "no"])

    def _read(self) -> bool | None:
        on = self.chips.on()
        return on[0] == "yes" if on else None


class ComboEntry(Entry):
    """One of a list, in a box that opens; its first line is no answer."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.box = QComboBox()
        self.box.setMinimumContentsLength(4)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.box.setSizeAdjustPolicy(policy)
        self.box.installEventFilter(WheelGuard(self.box))
        self.box.addItem("", None)
        for choice in field.choices:
            self.box.addItem(label_of(choice), choice.key)
        self.box.currentIndexChanged.connect(self._edited)
        self.line.addWidget(self.box)
        self.setFocusProxy(self.box)

    def retranslate(self) -> None:
        """Speak the current language."""
        for place, choice in enumerate(self.field.choices, start=1):
            self.box.setItemText(place, label_of(choice))

    def _show(self, value: Any) -> None:
        place = self.box.findData(value) if value else 0
        if place < 0:  # no longer offered, yet what was answered
            self.box.addItem(str(value), value)
            place = self.box.count() - 1
        self.box.setCurrentIndex(place)

    def _read(self) -> str | None:
        key = self.box.currentData()
        return str(key) if key else None
