"""The playbook page: how clients are chosen and judged, what is asked and said, and its file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QWidget

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.sales import topics
from salesdesk.sales.spin import playbook_file
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import later
from salesdesk.ui.playbook import exchanging
from salesdesk.ui.playbook.coach_pane import CoachPane
from salesdesk.ui.playbook.entry_pane import EntryPane
from salesdesk.ui.playbook.ideal_pane import IdealPane
from salesdesk.ui.playbook.import_pane import ImportPane
from salesdesk.ui.playbook.kinds import entry_panes
from salesdesk.ui.playbook.lines_panes import PhrasesPane, StagesPane
from salesdesk.ui.playbook.rules_pane import RulesPane
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import FilterChips
from salesdesk.ui.widgets.page import Page

_WATCHES = frozenset(
    {
        topics.IDEAL_PROFILE,
        topics.WEIGHT_SET,
        topics.STAGE_STEP,
        topics.PHRASE,
        topics.MY_SIDE,
        topics.PLAYBOOK_ENTRY,
    }
)
_AROUND = 16  # pixels left above and below what is scrolled to
Pane = IdealPane | RulesPane | StagesPane | PhrasesPane | EntryPane | CoachPane


class PlaybookPage(Page):
    """One part at a time; Esc goes back to the tab, what is typed stays as a draft."""

    def __init__(self, desk: Desk) -> None:
        self.parts = FilterChips(
            (
                ("ideal", lambda: translate("Playbook", "Ideal client")),
                ("score", lambda: translate("Playbook", "Score")),
                ("stages", lambda: translate("Playbook", "Stages")),
                ("question", lambda: translate("Playbook", "Questions")),
                ("pack", lambda: translate("Playbook", "Industry packs")),
                ("opener", lambda: translate("Playbook", "Openers")),
                ("small_talk", lambda: translate("Playbook", "Topics")),
                ("objection", lambda: translate("Playbook", "Objections")),
                ("case", lambda: translate("Playbook", "Cases")),
                ("jargon", lambda: translate("Playbook", "Jargon")),
                ("phrases", lambda: translate("Playbook", "Phrases")),
                ("coach", lambda: translate("Playbook", "Coach")),
            ),
            lambda: translate("Playbook", "Part of the playbook"),
        )
        self.import_button = Button(
            lambda: translate("Playbook", "Import…"), self._ask_for_file, icon="download"
        )
        self.export_button = Button(
            lambda: translate("Playbook", "Export…"), self._offer_export, icon="upload"
        )
        super().__init__(
            lambda: translate("Playbook", "Playbook"), self.import_button, self.export_button
        )
        self.say(
            lambda: translate("Playbook", "How we choose clients, judge them and talk to them.")
        )
        self.desk = desk
        self.ideal = IdealPane(desk)
        self.rules = RulesPane(desk)
        self.stages = StagesPane(desk)
        self.phrases = PhrasesPane(desk)
        self.coach = CoachPane(desk)
        self.entries = entry_panes(desk, lambda pack: exchanging.export(self, desk, pack=pack))
        self.importing = ImportPane(desk)
        self.panes: dict[str, Pane] = {
            "ideal": self.ideal, "score": self.rules, "stages": self.stages,
            "phrases": self.phrases, **self.entries, "coach": self.coach,
        }  # fmt: skip
        self.add(self.parts, *self.panes.values(), self.importing)
        self.importing.hide()
        self.importing.done.connect(self._import_done)
        for pane in self.entries.values():
            pane.reached.connect(self._scroll_to)
        self.body.addStretch(1)
        self.keep_edge()
        self.ideal.editor.leave_asked.connect(self.leave)
        self.parts.chosen.connect(self.show_part)
        self.show_part("ideal")

    def show_part(self, part: str) -> None:
        """Show a part: ideal, score, stages (``stage.<stage>`` for one), phrases, coach, or a kind
        of the playbook's entries: question, pack, opener, small_talk, objection, case, jargon.
        """
        self.importing.hide()
        name, _, stage = part.partition(".")
        key = "stages" if stage else name
        self.parts.choose(key)
        for other, pane in self.panes.items():
            QWidget.setVisible(pane, other == key)
        if stage:
            self.stages.show_stage(stage)
        self.panes[key].sync()
        self.verticalScrollBar().setValue(0)
        if self.isVisible():
            self.panes[key].take_focus()

    def notice(self, touched: frozenset[str]) -> None:
        """Hear that rows of some tables changed."""
        if touched & _WATCHES and self.isVisible() and not self.importing.isVisible():
            self.panes[self.parts.key()].sync()

    def show_file(self, path: Path) -> None:
        """Show what a playbook file would change; say why when it cannot be read."""
        try:
            found = playbook_file.read(path)
        except Refused as refused:
            self.desk.refuse(refused)
            return
        for pane in self.panes.values():
            QWidget.setVisible(pane, False)
        self.importing.show_file(found)
        self.importing.show()
        self.verticalScrollBar().setValue(0)
        self.importing.take_focus()

    def export_menu(self) -> QMenu:
        """Return what of the playbook can be handed on."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, own in (
            (translate("Playbook", "The whole playbook"), False),
            (translate("Playbook", "Only what is ours"), True),
        ):
            action = menu.addAction(text)
            action.triggered.connect(later(self._export, own))
        return menu

    def _export(self, own: bool) -> None:
        exchanging.export(self, self.desk, own=own)

    def _offer_export(self) -> None:
        corner = self.export_button.rect().bottomLeft()
        self.export_menu().popup(self.export_button.mapToGlobal(corner))

    def _ask_for_file(self) -> None:
        if path := exchanging.ask_for_file(self):
            self.show_file(path)

    def _scroll_to(self, widget: QWidget) -> None:
        self.body.activate()  # what was just put there has no place yet
        if (inside := self.widget()) is not None:
            inside.adjustSize()
        self.ensureWidgetVisible(widget, 0, _AROUND)

    def _import_done(self) -> None:
        self.show_part(self.parts.key())

    def leave(self) -> None:
        """Go back to the tab."""
        self.ideal.flush()
        self.desk.show_page("")

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again for what may have changed meanwhile."""
        super().showEvent(event)
        if self.importing.isVisible():
            return
        pane = self.panes[self.parts.key()]
        pane.sync()
        pane.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
