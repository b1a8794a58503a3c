"""What a step has captured: the list, the words and figures of a line put right, and its acts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales.spin import capture
from salesdesk.sales.spin.talk import Line
from salesdesk.ui.spin.captured import CapturedList
from salesdesk.ui.spin.figure_row import FigureRow
from salesdesk.ui.spin.keys import TO_CAPTURED, shown
from salesdesk.ui.spin.line_editor import LineEditor
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.step_words import OWN_LINE
from salesdesk.ui.widgets.text import Label


class CapturedPart(QWidget):
    """``edited`` tells edits by hand that ``keep`` writes; ``left`` that the answer goes on."""

    edited = Signal()
    left = Signal()

    def __init__(self, session: Session, step: int, figure: FigureRow) -> None:
        super().__init__()
        self._session, self._step = session, step
        self.figure = figure
        self.title = Label(lambda: translate("Interview", "Captured in this step"), "title")
        self.keys = Label(shown(TO_CAPTURED), "caption")
        self.none = Label(
            lambda: translate(
                "Interview", "Put the caret into a sentence of the answer and press its key above."
            ),
            "muted", wrap=True,
        )  # fmt: skip
        self.list = CapturedList()
        self.editor = LineEditor()
        self._dirty: set[str] = set()
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.none)
        column.addWidget(self.list, 1)
        column.addWidget(self.editor)
        column.addStretch()
        self.list.asked.connect(self._do)
        self.list.looked_at.connect(session.pick)
        self.list.left.connect(self.left)
        self.editor.edited.connect(lambda: self._touch("words"))
        self.editor.closed.connect(self._words_done)
        figure.edited.connect(lambda: self._touch("figure"))
        figure.linked.connect(self._link)
        figure.closed.connect(self._figure_done)

    def show_lines(self) -> None:
        """Show the step's own kind of line, and whatever else was marked in it."""
        talk, own = self._session.talk, OWN_LINE[self._step]
        lines = [
            line
            for line in talk.lines
            if line.kind == own or line.details.get("step") == self._step
        ]
        taken = {line.parent for line in talk.of("problem")}
        self.list.show_lines(self._session.chains, lines, taken)
        self.none.setVisible(not lines)
        self.list.setVisible(bool(lines))
        for form in (self.editor, self.figure):
            if form.line_id and talk.line(form.line_id) is None:
                form.hide()

    def lines(self) -> list[Line]:
        """Return the lines shown."""
        return self.list.rows.lines

    def ask_figure(self, line: Line) -> None:
        """Ask who suffers, how much and how often."""
        self.figure.open(self._session.talk, line)

    def keep(self) -> None:
        """Write what was typed about a line."""
        if "words" in self._dirty and (words := self.editor.text()):
            line = self.editor.line_id
            if self._session.keep(lambda: capture.change_line(line, text=words)):
                self._dirty.discard("words")
        if "figure" in self._dirty and (details := self.figure.details()) is not None:
            line = self.figure.line_id
            if self._session.keep(lambda: capture.change_line(line, details=details)):
                self._dirty.discard("figure")

    def retranslate(self) -> None:
        """Speak the current language."""
        self.list.retranslate()
        self.editor.retranslate()
        self.figure.retranslate()

    def _touch(self, what: str) -> None:
        self._dirty.add(what)
        self.edited.emit()

    def _words_done(self) -> None:
        self.keep()
        self._dirty.discard("words")
        self.editor.hide()
        self._session.reload()
        self.list.setFocus()

    def _figure_done(self) -> None:
        self.keep()
        self._dirty.discard("figure")
        self.figure.hide()
        self._session.reload()
        self.left.emit()

    def _link(self, line: int, parent: int | None) -> None:
        self.keep()
        self._session.do(lambda: capture.relink(line, parent))

    def _do(self, what: str, line_id: int) -> None:
        session = self._session
        line = session.talk.line(line_id)
        if line is None:
            return
        if what == "edit":
            self.editor.open(line)
        elif what == "figure":
            self.ask_figure(line)
        elif what == "remove":
            session.do(lambda: capture.remove(line_id))
        elif what == "need":
            made = session.act(lambda: capture.objection_to_problem(line_id, session.desk.now()))
            session.pick(made)
        else:
            session.do(lambda: capture.change_line(line_id, details={"severity": int(what)}))
