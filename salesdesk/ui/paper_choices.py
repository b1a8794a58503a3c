"""How paper is set: filled in or blank, in which language, sparing toner."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.forms.form import Sheet
from salesdesk.i18n import current_language, translate
from salesdesk.sales import preferences
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import SegmentedControl

_SETTING = "paper"


class PaperChoices(QWidget):
    """``changed`` follows every choice; language and toner are kept for the next paper.

    ``phones_changed`` asks for other sheets; shown only where paper masks numbers, and never kept.
    """

    changed = Signal()
    phones_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        kept = preferences.get(_SETTING, {})
        self.filling = SegmentedControl(
            (
                ("filled", lambda: translate("Preview", "Filled in")),
                ("blank", lambda: translate("Preview", "Blank")),
            ),
            translate("Preview", "Filled in or blank"),
        )
        self.language = SegmentedControl(
            (
                ("zh_CN", lambda: translate("Preview", "Chinese")),
                ("en", lambda: translate("Preview", "English")),
                ("both", lambda: translate("Preview", "Both")),
            ),
            translate("Preview", "Language of the paper"),
        )
        self.language.choose(str(kept.get("language") or current_language()))
        self.toner = Button(lambda: translate("Preview", "Save toner"), kind="pill")
        self.toner.setCheckable(True)
        self.toner.setChecked(bool(kept.get("outline")))
        self.phones = Button(lambda: translate("Preview", "Phone numbers"), kind="pill")
        self.phones.setCheckable(True)
        self.phones.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.filling, self.language, self.toner, self.phones):
            row.addWidget(widget)
        for signal in (self.filling.chosen, self.language.chosen, self.toner.clicked):
            signal.connect(lambda *_: self.changed.emit())

        self.phones.clicked.connect(lambda *_: self.phones_changed.emit())

    def filled(self, sheets: Sequence[Sheet]) -> list[Sheet]:
        """Return *sheets* filled in or blank, as chosen."""
        blank = self.filling.key() == "blank"
        return [sheet.blanked() if blank else sheet for sheet in sheets]

    def outline(self) -> bool:
        """Tell whether toner is to be spared."""
        return self.toner.isChecked()

    def keep(self) -> None:
        """Keep what was chosen for the next paper; Refused where nothing can be written."""
        preferences.put(_SETTING, {"language": self.language.key(), "outline": self.outline()})
