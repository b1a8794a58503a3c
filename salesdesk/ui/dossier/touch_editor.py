"""An attempt that was logged, put right: its time, how, whom, cold or not, result, note."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from salesdesk.errors import Refused
from salesdesk.forms.touch import TOUCH_AT
from salesdesk.i18n import sentence, translate
from salesdesk.sales import touches
from salesdesk.sales.dossier import Dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.touch_fields import TouchFields
from salesdesk.ui.form_editor.typed import MomentEntry
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import SegmentedControl

_REACHED, _MISSED = "reached", "missed"
_WHEN_WIDTH = 210


class TouchEditor(TouchFields):
    """Asks for one attempt at a time; ``left`` tells that it is closed again."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.touch: int | None = None
        self.when = MomentEntry(TOUCH_AT, desk.now)
        self.when.setFixedWidth(_WHEN_WIDTH)
        self.result = SegmentedControl(
            (
                (_REACHED, lambda: translate("Touch", "Reached")),
                (_MISSED, lambda: translate("Touch", "No answer")),
            ),
            lambda: translate("Touch", "Result"),
        )
        self.save_button = Button(
            lambda: translate("Touch", "Save"), self.save, kind="primary", icon="check"
        )
        self.note.returnPressed.connect(self.save)
        self.when.edit.returnPressed.connect(self.save)
        self.add_row(self.when, self.channel, self.person, QWidget(), self.close_button, stretch=3)
        self.add_row(self.result, self.cold, self.note, self.save_button, stretch=2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the current language."""
        super().retranslate()
        self.setAccessibleName(translate("Touch", "Correct this attempt"))
        self.when.set_name(translate("Touch", "When"))
        self.note.setPlaceholderText(translate("Touch", "What it was about"))

    def show_dossier(self, dossier: Dossier) -> None:
        """Be about this client; what was open of another one is closed."""
        if self.dossier is not None and self.dossier.id != dossier.id:
            self._leave()
        self.dossier = dossier

    def open_touch(self, touch_id: int) -> None:
        """Show an attempt as it was logged."""
        if self.dossier is None:
            return
        try:
            line = touches.get(touch_id)
        except Refused as refused:
            self.desk.refuse(refused)
            return
        self.touch = touch_id
        self.told.hide()
        self.offer_people(self.dossier)
        if line.contact_id is not None and self.person.findData(line.contact_id) < 0:
            self.person.addItem(line.contact, line.contact_id)  # no longer in the chain
        self.person.setCurrentIndex(max(0, self.person.findData(line.contact_id)))
        self.when.set_value(line.at.astimezone(self.desk.now().tzinfo).isoformat())
        self.channel.choose(line.channel)
        self.result.choose(_REACHED if line.answered else _MISSED)
        self.cold.setChecked(line.cold)
        self.note.setText(line.note)
        self.show()
        self.setMinimumHeight(self.sizeHint().height())  # a low window must not squeeze it
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self, *, despite: bool = False) -> None:
        """Write the attempt as it is shown; *despite* the cap on cold contacts."""
        at = self.when.value()
        if self.touch is None:
            return
        if not at:
            self.told.show_text(
                lambda: translate("Touch", "When was it? Type it like 9/17 14:30."), "warn"
            )
            self.when.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            touches.edit(
                self.touch, self.desk.now(), at=datetime.fromisoformat(str(at)),
                channel=self.channel.key(), answered=self.result.key() == _REACHED,
                cold=self.cold.isChecked(), note=self.note.text(),
                contact_id=self.person.currentData(), despite_cap=despite,
            )  # fmt: skip
        except Refused as refused:
            if refused.code == "cold_cap":
                self.told.show_text(
                    partial(sentence, refused), "warn",
                    (lambda: translate("Touch", "It has happened: log it"),
                     lambda: self.save(despite=True)),
                )  # fmt: skip
            else:
                self.told.show_text(partial(sentence, refused), "danger")
            return
        self.close_panel()
        self.desk.announce(translate("Touch", "The attempt is corrected."), undoable=True)

    def close_panel(self) -> None:
        """Close it and give the keyboard back; what was not saved is as it was."""
        self._leave()
        self.left.emit()

    def _leave(self) -> None:
        self.touch = None
        self.told.hide()
        self.hide()
