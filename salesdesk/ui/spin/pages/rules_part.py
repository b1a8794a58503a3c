"""The rules a talk raises, each with what was found and the sentences that show it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.i18n import current_language, translate
from salesdesk.sales.spin.hint import Hint
from salesdesk.ui.spin import rule_words
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Label

_EVIDENCE = 3


class RulesPart(QWidget):
    """Says so when no rule was raised."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[object, str] | None = None
        self.none = Label(lambda: translate("Interview", "No rule was broken."), "muted")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(lambda: translate("Interview", "What the coach saw"), "title"))
        column.addWidget(self.none)
        column.addLayout(self._rows)

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show what was raised."""
        wanted = (tuple((one.rule, one.evidence) for one in hints), current_language())
        if wanted == self._shown:
            return
        self._shown = wanted
        while item := self._rows.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for hint in hints:
            self._rows.addWidget(_row(hint))
        self.none.setVisible(not hints)


def _row(hint: Hint) -> QWidget:
    row = Card(kind="sunken", padding=12, spacing=4)
    title = Label(rule_words.title(hint.rule), "strong", wrap=True)
    row.add_row(Chip(hint.rule, "danger" if hint.blocks else "warn"), title, stretch=1)
    if found := rule_words.finding(hint):
        row.add(Label(found, wrap=True))
    row.add(Label(rule_words.explanation(hint.rule), "muted", wrap=True))
    for sentence in hint.evidence[:_EVIDENCE]:
        quoted = translate("Dossier", "“{words}”", words=sentence.split("\n")[0])
        row.add(ElidedLabel(quoted, "caption"))
    return row
