"""The opener: put together from a template of the playbook, and how long it takes to say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.spin import bank, opener
from salesdesk.sales.spin.frames import OpenerTemplate
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.figures import Meter
from salesdesk.ui.widgets.flow import FlowLayout
from salesdesk.ui.widgets.text import Label

_FULL_WIDTH = 200
SLOT_NAMES = {
    "contact": mark("Slot", "Whom we talk to"),
    "company": mark("Slot", "Our company"),
    "name": mark("Slot", "Our name"),
    "category": mark("Slot", "What we do"),
    "n": mark("Slot", "Minutes"),
    "referrer": mark("Slot", "Who referred us"),
    "need": mark("Slot", "What they raised last time"),
    "topic": mark("Slot", "What to check today"),
    "process": mark("Slot", "Process"),
    "tool": mark("Slot", "Tool"),
    "volume": mark("Slot", "Volume"),
    "area": mark("Slot", "Field of work"),
    "problem": mark("Slot", "Problem"),
    "target": mark("Slot", "Target"),
    "role": mark("Slot", "Role"),
    "metric": mark("Slot", "Measure"),
    "customer_end": mark("Slot", "Their customers"),
    "period": mark("Slot", "Span of time"),
    "capability": mark("Slot", "Capability"),
    "resource": mark("Slot", "Resource"),
    "approver": mark("Slot", "Who approves"),
}


class OpenerPart(QWidget):
    """``composed`` tells the opener made of the template, ``filled`` the slots typed in by hand."""

    composed = Signal(str)
    filled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._templates: list[OpenerTemplate] = []
        self._values: Mapping[str, str] = {}
        self._own: dict[str, str] = {}
        self.template = QComboBox()
        self.template.setMinimumWidth(_FULL_WIDTH)
        self.template.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.template.activated.connect(lambda _: self._ask())
        self.button = Button(
            lambda: translate("Interview", "Put the opener together"), self.compose, icon="edit"
        )
        self.asked: dict[str, QLineEdit] = {}
        self._fields = QWidget()
        self._flow = FlowLayout(self._fields)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.button)
        head.addWidget(self.template, 1)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._fields)
        self.retranslate()

    def show_templates(
        self, templates: list[OpenerTemplate], values: Mapping[str, str], own: Mapping[str, str]
    ) -> None:
        """Offer *templates*; *values* fill their slots, *own* are those typed in by hand."""
        if not self._typing():
            self._own = dict(own)
        self._values = values
        if templates != self._templates:
            self._templates = templates
            self.template.clear()
            for one in templates:
                self.template.addItem(self._preview(one.text), one.key)
        self.setVisible(bool(templates))
        self.template.setVisible(len(templates) > 1)
        self._ask()

    def text(self) -> str:
        """Return the template chosen."""
        place = self.template.currentIndex()
        return self._templates[place].text if 0 <= place < len(self._templates) else ""

    def known(self) -> dict[str, str]:
        """Return what fills the slots; what was typed by hand wins."""
        typed = {slot: line.text().strip() for slot, line in self.asked.items()}
        return {**self._values, **{k: v for k, v in {**self._own, **typed}.items() if v}}

    def compose(self) -> None:
        """Tell the opener, or go to the first slot that is not filled."""
        made = bank.fill(self.text(), self.known())
        if made is not None:
            self.composed.emit(made)
            return
        for slot in bank.missing(self.text(), self.known()):
            if slot in self.asked:
                self.asked[slot].setFocus()
                return

    def _preview(self, text: str) -> str:
        for slot, name in SLOT_NAMES.items():
            text = text.replace(f"{{{slot}}}", f"[{translate('Slot', name)}]")
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, _FULL_WIDTH)

    def _typing(self) -> bool:
        return any(line.hasFocus() for line in self.asked.values())

    def _ask(self) -> None:
        """Ask for the slots that neither the dossier nor the pack fills."""
        wanted = bank.missing(self.text(), self._values)
        if list(self.asked) != wanted:
            self._flow.clear()
            self.asked = {}
            for slot in wanted:
                self.asked[slot] = line = QLineEdit(self._own.get(slot, ""))
                line.setMinimumWidth(_FULL_WIDTH)
                line.setMaxLength(200)
                line.textEdited.connect(lambda _: self.filled.emit(self._typed()))
                line.returnPressed.connect(self.compose)
                self._flow.addWidget(line)
                line.show()
        elif not self._typing():
            for slot, line in self.asked.items():
                line.setText(self._own.get(slot, ""))
        self._fields.setVisible(bool(wanted))
        self._name()

    def _typed(self) -> dict[str, str]:
        typed = {slot: line.text() for slot, line in self.asked.items()}
        return {key: value for key, value in {**self._own, **typed}.items() if value.strip()}

    def _name(self) -> None:
        for slot, line in self.asked.items():
            name = translate("Slot", SLOT_NAMES[slot]) if slot in SLOT_NAMES else slot
            line.setPlaceholderText(name)
            line.setAccessibleName(name)

    def retranslate(self) -> None:
        """Speak the current language."""
        self.template.setAccessibleName(translate("Interview", "Template of the opener"))
        for place, one in enumerate(self._templates):
            self.template.setItemText(place, self._preview(one.text))
        self._name()


class LengthMeter(QWidget):
    """How many seconds a text takes to say, of how many it may."""

    def __init__(self) -> None:
        super().__init__()
        self._took, self._most = 0.0, 0
        self.meter = Meter()
        self.label = Label("", "caption")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.meter, 1)
        row.addWidget(self.label)

    def show_text(self, text: str, most: int) -> None:
        """Measure *text*; *most* seconds are right."""
        self._took, self._most = opener.seconds(text), most
        long = self._took > most
        share = self._took / most if most else 1
        self.meter.set_share(share, "danger" if long else "success")
        self.label.set_tone("danger" if long else "")
        self._tell()

    def _tell(self) -> None:
        facts: dict[str, Any] = {"seconds": f"{self._took:.0f}", "most": self._most}
        told = (
            translate("Interview", "{seconds} s of {most} s: too long", **facts)
            if self._took > self._most
            else translate("Interview", "{seconds} s of {most} s", **facts)
        )
        self.label.say(told)
        self.meter.setAccessibleName(told)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
