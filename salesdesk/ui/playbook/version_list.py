"""The versions of an entry or a line, the newest first, each to be brought back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.dossier.words import day
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import ElidedLabel, Label


@dataclass(frozen=True)
class VersionRow:
    """One version in words; ``other`` tells that it says something else than the one in force."""

    number: int
    name: str
    text: str
    in_force: bool
    other: bool


def version_name(
    made_at: datetime | None, now: datetime, number: int, *, left_out: bool = False
) -> str:
    """Return what a version is called: its number and when it was made."""
    if made_at is None:
        return translate("Playbook", "Shipped text")
    made = made_at.astimezone(now.tzinfo)
    when = f"{day(made.date(), now.date())} {made:%H:%M}"
    if left_out:
        return translate("Playbook", "{number}, {when}, left out", number=number, when=when)
    return translate("Playbook", "{number}, {when}", number=number, when=when)


class VersionList(QWidget):
    """``restored`` tells the number of the version that is to be brought back."""

    restored = Signal(int)

    def __init__(self, rows: Sequence[VersionRow]) -> None:
        super().__init__()
        self.restores: dict[int, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(lambda: translate("Playbook", "Versions"), "strong"))
        for one in rows:
            column.addLayout(self._row(one))

    def _row(self, one: VersionRow) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(one.name, "caption"))
        row.addWidget(ElidedLabel(one.text, "muted"), 1)
        if one.in_force:
            row.addWidget(Label(lambda: translate("Playbook", "in force"), "caption"))
        elif one.other:
            back = Button(
                lambda: translate("Playbook", "Bring back"),
                partial(self.restored.emit, one.number),
                kind="quiet",
            )
            back.setAccessibleName(f"{translate('Playbook', 'Bring back')}: {one.name}")
            self.restores[one.number] = back
            row.addWidget(back)
        return row
