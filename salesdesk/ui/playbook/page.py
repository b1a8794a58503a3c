"""The playbook page: the ideal client, score rules, what stages ask, phrases."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from salesdesk.i18n import translate
from salesdesk.sales import topics
from salesdesk.ui.desk import Desk
from salesdesk.ui.playbook.ideal_pane import IdealPane
from salesdesk.ui.playbook.lines_panes import PhrasesPane, StagesPane
from salesdesk.ui.playbook.rules_pane import RulesPane
from salesdesk.ui.widgets.chips import SegmentedControl
from salesdesk.ui.widgets.page import Page

_WATCHES = frozenset(
    {topics.IDEAL_PROFILE, topics.WEIGHT_SET, topics.STAGE_STEP, topics.PHRASE, topics.MY_SIDE}
)
Pane = IdealPane | RulesPane | StagesPane | PhrasesPane


class PlaybookPage(Page):
    """One part at a time; Esc goes back to the tab, what is typed stays as a draft."""

    def __init__(self, desk: Desk) -> None:
        self.parts = SegmentedControl(
            (
                ("ideal", lambda: translate("Playbook", "Ideal client")),
                ("score", lambda: translate("Playbook", "Score")),
                ("stages", lambda: translate("Playbook", "Stages")),
                ("phrases", lambda: translate("Playbook", "Phrases")),
            ),
            lambda: translate("Playbook", "Part of the playbook"),
        )
        super().__init__(lambda: translate("Playbook", "Playbook"), self.parts)
        self.say(
            lambda: translate("Playbook", "How we choose clients, judge them and talk to them.")
        )
        self.desk = desk
        self.ideal = IdealPane(desk)
        self.rules = RulesPane(desk)
        self.stages = StagesPane(desk)
        self.phrases = PhrasesPane(desk)
        self.panes: dict[str, Pane] = {
            "ideal": self.ideal, "score": self.rules, "stages": self.stages,
            "phrases": self.phrases,
        }  # fmt: skip
        self.add(*self.panes.values())
        self.body.addStretch(1)
        self.keep_edge()
        self.ideal.editor.leave_asked.connect(self.leave)
        self.parts.chosen.connect(self.show_part)
        self.show_part("ideal")

    def show_part(self, part: str) -> None:
        """Show ``ideal``, ``score``, ``stages`` (``stage.<stage>`` for one) or ``phrases``."""
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
        if touched & _WATCHES and self.isVisible():
            self.panes[self.parts.key()].sync()

    def leave(self) -> None:
        """Go back to the tab."""
        self.ideal.flush()
        self.desk.show_page("")

    def showEvent(self, event: QShowEvent) -> None:
        """Ask again for what may have changed meanwhile."""
        super().showEvent(event)
        pane = self.panes[self.parts.key()]
        pane.sync()
        pane.take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)
