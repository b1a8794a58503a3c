"""What the stage of the furthest opportunity asks: a checklist, hints, phrases that fit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu

from salesdesk.i18n import translate
from salesdesk.sales import stage_steps
from salesdesk.sales.dossier import Dossier
from salesdesk.sales.phrases import OF_STAGE, PHRASES
from salesdesk.sales.playbook_lines import PlaybookLine
from salesdesk.sales.stage_steps import Checklist
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard, later
from salesdesk.ui.dossier.words import stage_text, stage_tone
from salesdesk.ui.icons import icon
from salesdesk.ui.playbook.words import phrase_text, scene_text, step_text
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label

_SHORT = 60  # characters of a phrase in the menu


class StageCard(DossierCard):
    """Hidden without an opportunity; what is ticked goes below what is open."""

    def __init__(self, desk: Desk) -> None:
        self.phrases_button = IconButton(
            "quote", lambda: translate("Dossier", "Phrases for this stage"), self._show_phrases
        )
        self.edit_button = IconButton(
            "edit",
            lambda: translate("Dossier", "Edit the checklist of this stage"),
            lambda: desk.show_page(f"playbook/stage.{self._stage}"),
        )
        super().__init__(
            desk, lambda: translate("Dossier", "This stage asks"), self.phrases_button,
            self.edit_button,
        )  # fmt: skip
        self.boxes: dict[str, QCheckBox] = {}
        self._stage = ""
        self._told: Checklist | None = None
        self._done_shown = False

    def facts(self, dossier: Dossier) -> object:
        """Return the checklist of the client's furthest opportunity."""
        self._told = stage_steps.current_of(dossier.id)
        return self._told

    def fill(self, dossier: Dossier) -> None:
        """Show the stage, its open steps, its hints."""
        told = self._told
        self.setVisible(told is not None)
        self.boxes = {}
        if told is None:
            return
        self._stage = told.stage
        self.phrases_button.setVisible(bool(OF_STAGE.get(told.stage)))
        self._head(told)
        done = [one for one in told.steps if one.ref in told.ticked]
        for line in told.steps:
            if line.ref not in told.ticked:
                self._step(told, line, done=False)
        for line in told.hints:
            self._hint(line)
        if done:
            toggle = Button(
                lambda: (
                    translate("Dossier", "Hide what is done")
                    if self._done_shown
                    else translate("Dossier", "{count} done", count=len(done))
                ),
                lambda: self._toggle_done(dossier),
                kind="quiet",
            )
            self.inside.addWidget(toggle, 0, Qt.AlignmentFlag.AlignLeft)
            if self._done_shown:
                for line in done:
                    self._step(told, line, done=True)

    def _head(self, told: Checklist) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Chip(stage_text(told.stage), stage_tone(told.stage)))
        if told.steps:
            count = len(told.steps)
            row.addWidget(Label(f"{count - told.open} / {count}", "caption"))
        row.addStretch(1)
        self.inside.addLayout(row)

    def _step(self, told: Checklist, line: PlaybookLine, *, done: bool) -> None:
        text = step_text(line)
        box = QCheckBox()
        box.setChecked(done)
        box.setAccessibleName(text)
        box.clicked.connect(
            lambda on: self.desk.attempt(
                lambda: stage_steps.tick(
                    told.opportunity_id, line.ref, self.desk.now(), done=bool(on)
                )
            )
        )
        self.boxes[line.ref] = box
        label = Label(text, "muted" if done else "body", wrap=True)
        label.setBuddy(box)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self.inside.addLayout(row)

    def _hint(self, line: PlaybookLine) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        sign = QLabel()
        sign.setPixmap(icon("info", "accent").pixmap(16, 16))
        sign.setFixedWidth(18)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(step_text(line), "caption", wrap=True), 1)
        self.inside.addLayout(row)

    def _toggle_done(self, dossier: Dossier) -> None:
        self._done_shown = not self._done_shown
        self._key = None
        self.show_dossier(dossier)

    def _show_phrases(self) -> None:
        self.menu().popup(self.phrases_button.mapToGlobal(self.phrases_button.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """Return the phrases that fit the stage; choosing one copies it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setToolTipsVisible(True)
        for scene in OF_STAGE.get(self._stage, ()):
            menu.addSection(scene_text(scene))
            for line in PHRASES.lines(scene):
                said = phrase_text(line)
                short = said if len(said) <= _SHORT else said[: _SHORT - 1] + "…"
                action = menu.addAction(icon("copy"), short.replace("&", "&&"))
                action.setToolTip(said)
                action.triggered.connect(later(self.desk.copy, said))
        menu.addSeparator()
        more = menu.addAction(translate("Dossier", "All phrases"))
        more.triggered.connect(lambda: self.desk.show_page("playbook/phrases"))
        return menu
