"""Needs and objections as the customer put them; they are written by records and interviews."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from salesdesk.forms.choices import NEED_LEVEL, NEED_TYPE, OBJECTION
from salesdesk.i18n import translate
from salesdesk.sales.dossier import Dossier, NeedLine, ObjectionLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.dossier.words import day, option
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label

_LEVEL_TONES = {"must": "danger", "expected": "accent"}
_SHOWN = 4


class NeedCard(DossierCard):
    """The newest needs and the unsolved objections first; the rest when asked for."""

    def __init__(self, desk: Desk) -> None:
        self.interview = IconButton(
            "message", lambda: translate("Dossier", "SPIN interview"), self._interview, small=True
        )
        super().__init__(
            desk, lambda: translate("Dossier", "Needs and objections"), self.interview, spacing=12
        )
        self._all = False
        self._dossier: Dossier | None = None

    def _interview(self) -> None:
        """Show the interviews with the client, where a new one is begun."""
        if self._dossier is not None:
            self.desk.show_interviews(self._dossier.id)

    def facts(self, dossier: Dossier) -> object:
        """Return needs and objections."""
        return dossier.needs, dossier.objections

    def fill(self, dossier: Dossier) -> None:
        """Show them, each with the customer's own words."""
        self._dossier = dossier
        most = None if self._all else _SHOWN
        for need in dossier.needs[:most]:
            self._need(need)
        for objection in dossier.objections[:most]:
            self._objection(objection)
        if not dossier.needs and not dossier.objections:
            self.say_nothing(
                translate(
                    "Dossier",
                    "None yet. They come from visit records and interviews, in the "
                    "customer's own words.",
                )
            )
        hidden = max(len(dossier.needs), len(dossier.objections)) > _SHOWN
        if hidden:
            self.inside.addWidget(
                Button(
                    lambda: (
                        translate("Dossier", "Show fewer")
                        if self._all
                        else translate("Dossier", "Show all")
                    ),
                    self._toggle,
                    kind="quiet",
                ),
                0,
                Qt.AlignmentFlag.AlignLeft,
            )

    def _need(self, need: NeedLine) -> None:
        chips = [
            Chip(translate("Dossier", "Explicit"), "success")
            if need.explicit
            else Chip(translate("Dossier", "Implied"), "neutral")
        ]
        if need.level:
            tone = _LEVEL_TONES.get(need.level, "neutral")
            chips.append(Chip(option(NEED_LEVEL, need.level), tone))
        if not need.open:
            chips.append(Chip(translate("Dossier", "Met by us"), "neutral"))
        kind = option(NEED_TYPE, need.kind)
        told = " · ".join(one for one in (kind, day(need.stated_on, self.desk.today())) if one)
        if need.before and need.before != need.text:
            told = f"{told} · {translate('Dossier', 'Before: {text}', text=need.before)}"
        self._entry(need.text, need.words, told, chips)

    def _objection(self, objection: ObjectionLine) -> None:
        chips = [Chip(option(OBJECTION, objection.category), "warn")]
        if objection.solved:
            chips.append(Chip(translate("Dossier", "Solved"), "success"))
        told = day(objection.raised_on, self.desk.today())
        answer = objection.response
        if answer:
            told = f"{told} · {translate('Dossier', 'Our answer: {text}', text=answer)}"
        self._entry("", objection.words, told, chips)

    def _entry(self, text: str, words: str, told: str, chips: list[Chip]) -> None:
        column = QVBoxLayout()
        column.setSpacing(3)
        row = QHBoxLayout()
        row.setSpacing(6)
        for chip in chips:
            row.addWidget(chip)
        row.addStretch(1)
        column.addLayout(row)
        if text:
            column.addWidget(Label(text, "strong", wrap=True))
        if words:
            column.addWidget(Label(translate("Dossier", "“{words}”", words=words), wrap=True))
        column.addWidget(Label(told, "caption", wrap=True))
        self.inside.addLayout(column)

    def _toggle(self) -> None:
        self._all = not self._all
        self._key = None
        if self._dossier is not None:
            self.show_dossier(self._dossier)
