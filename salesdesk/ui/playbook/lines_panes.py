"""The two lists of the playbook: what each stage asks, and phrases by scene."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.forms.choices import STAGE
from salesdesk.forms.form import CONTEXT
from salesdesk.i18n import translate
from salesdesk.sales.phrases import PHRASES, SCENES
from salesdesk.sales.playbook_lines import PlaybookLine
from salesdesk.sales.stage_defaults import HINT, STEP
from salesdesk.sales.stage_steps import STEPS
from salesdesk.ui.desk import Desk
from salesdesk.ui.playbook.line_list import LineList
from salesdesk.ui.playbook.words import phrase_text, scene_text, step_text
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import FilterChips
from salesdesk.ui.widgets.search_box import SearchBox
from salesdesk.ui.widgets.text import Label


class StagesPane(QWidget):
    """One stage at a time: its checklist and its hints."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.stages = FilterChips(
            [(one.key, partial(translate, CONTEXT, one.label)) for one in STAGE],
            lambda: translate("Playbook", "Stage"),
        )
        self.steps = LineList(
            desk, STEPS, step_text, lambda: translate("Playbook", "Another step, then Enter"),
            kind=STEP,
        )  # fmt: skip
        self.hints = LineList(
            desk, STEPS, step_text, lambda: translate("Playbook", "Another hint, then Enter"),
            kind=HINT,
        )  # fmt: skip
        steps = Card(lambda: translate("Playbook", "Checklist"), spacing=8)
        told = Label(
            lambda: translate("Playbook", "Ticked for each opportunity in the client's dossier."),
            "caption",
            wrap=True,
        )
        steps.add(told, self.steps)
        hints = Card(lambda: translate("Playbook", "To keep in mind"), spacing=8)
        hints.add(self.hints)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self.stages, steps, hints):
            column.addWidget(widget)
        column.addStretch(1)
        self.stages.chosen.connect(self.show_stage)

    def show_stage(self, stage: str) -> None:
        """Show another stage."""
        self.stages.choose(stage)
        self.steps.show_group(stage)
        self.hints.show_group(stage)

    def sync(self) -> None:
        """Ask again, unless a line is being rewritten."""
        if not (self.steps.editing or self.hints.editing):
            self.show_stage(self.stages.key())

    def take_focus(self) -> None:
        """Give the keyboard to the checklist."""
        self.steps.focus_first()


class PhrasesPane(QWidget):
    """All phrases, found by a word or by their scene; a click copies one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.box = SearchBox(lambda: translate("Playbook", "Search the phrases"))
        self.scenes = FilterChips(
            [
                ("", lambda: translate("Playbook", "All scenes")),
                *((scene, partial(scene_text, scene)) for scene in SCENES),
            ],
            lambda: translate("Playbook", "Scene"),
        )
        self.list = LineList(
            desk, PHRASES, phrase_text,
            lambda: translate("Playbook", "Another phrase for this scene, then Enter"),
            copies=True, detail=self._scene_of,
        )  # fmt: skip
        self.list.only = self._fits
        card = Card(lambda: translate("Playbook", "Phrases"), spacing=8)
        told = Label(
            lambda: translate(
                "Playbook",
                "Click or Enter copies a phrase; Ctrl+K finds it from anywhere. "
                "Choose a scene to add your own.",
            ),
            "caption",
            wrap=True,
        )
        card.add(told, self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for widget in (self.box, self.scenes, card):
            column.addWidget(widget)
        column.addStretch(1)
        self.box.changed.connect(lambda _: self.list.sync())
        self.box.down.connect(self.list.focus_first)
        self.box.entered.connect(self.list.focus_first)
        self.scenes.chosen.connect(self.list.show_group)

    def _scene_of(self, line: PlaybookLine) -> str:
        return "" if self.list.group else scene_text(line.group)

    def _fits(self, line: PlaybookLine) -> bool:
        whole = f"{scene_text(line.group)} {phrase_text(line)}".casefold()
        return all(word in whole for word in self.box.text().casefold().split())

    def sync(self) -> None:
        """Ask again, unless a phrase is being rewritten."""
        if not self.list.editing:
            self.list.sync()

    def take_focus(self) -> None:
        """Give the keyboard to the search box."""
        self.box.setFocus()
