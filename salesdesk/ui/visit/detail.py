"""One visit: its plan, what became of it, its record, and the moves it allows now."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from salesdesk.forms.choices import KIT
from salesdesk.forms.visit_moves import MOVES
from salesdesk.i18n import translate
from salesdesk.sales import visit_lines, visits
from salesdesk.sales.visit_choices import moves_allowed
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.say import choice_word
from salesdesk.ui.visit.clock_words import clock_words
from salesdesk.ui.visit.facts import Fact, Numbered, subtitle
from salesdesk.ui.visit.history import HistoryCard
from salesdesk.ui.visit.move_panel import MovePanel
from salesdesk.ui.visit.moves import move_icon, move_word
from salesdesk.ui.visit.page import VisitPage
from salesdesk.ui.visit.paper import brief_of, record_of
from salesdesk.ui.visit.record_card import RecordCard
from salesdesk.ui.visit.words import channel_word, stamp, state_tone, state_word, when
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.flow import FlowLayout

_NARROW = 860
INTERVIEWED = frozenset({"planned", "confirmed", "done"})
"""A visit that is still to come, or held and not recorded yet, can have an interview."""
_QUIET = frozenset({"amend", "edit", "reschedule", "cancel", "no_show"})


class VisitDetail(VisitPage):
    """``move_wanted`` asks for a page: (visit id, record, amend or edit)."""

    move_wanted = Signal(int, str)
    open_wanted = Signal(int)

    def __init__(self, desk: Desk, visit: int) -> None:
        super().__init__(desk)
        self.visit = visit
        self.line: VisitLine = visit_lines.get(visit)
        self.panel: MovePanel | None = None
        self.buttons = QWidget()
        self._flow = FlowLayout(self.buttons)
        self._panel_place = QVBoxLayout()
        self.plan = _PlanCard()
        self.record = RecordCard(desk)
        self.history = HistoryCard()
        self.links = QWidget()
        self._links = QVBoxLayout(self.links)
        self._links.setContentsMargins(0, 0, 0, 0)
        self.history.add(self.links)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(16)
        left.addWidget(self.record)
        left.addWidget(self.plan)
        left.addStretch(1)
        right.addWidget(self.history)
        right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addLayout(left, 3)
        self._columns.addLayout(right, 2)
        self.content.add(self.buttons)
        self.content.body.addLayout(self._panel_place)
        self.content.body.addLayout(self._columns)
        self.content.body.addStretch(1)
        self.tools.addWidget(
            Button(lambda: translate("Visit", "Dossier"), self._dossier, icon="building")
        )
        self.sync()

    def sync(self) -> None:
        """Ask for the visit and show it."""
        now = self.desk.now()
        self.line = line = visit_lines.get(self.visit)
        state = line.shown_state(now)
        self.title.say(line.client)
        self.chip.say(state_word(state), state_tone(state))
        self.chip.show()
        told = (when(line.starts_at, line.ends_at, now), channel_word(line.channel), line.number)
        self.about.say(" · ".join(told))
        self._show_buttons(line, now)
        self.plan.show_plan(line, now)
        self.record.show_record(line, now)
        self.history.show_history(line, now)
        self._show_links(line, now)
        self.tick()

    def tick(self) -> None:
        """Let the record clock run on."""
        now = self.desk.now()
        if "record" in moves_allowed(self.line, now) and self.line.ends_at <= now:
            told = clock_words(self.line, now)
            self.banner.show_text(
                f"{told.chip} · {told.text}", told.tone,
                (lambda: move_word("record"), lambda: self._act("record")), closable=False,
            )  # fmt: skip
            self._clock_shown = True
        elif getattr(self, "_clock_shown", False):
            self.banner.hide()
            self._clock_shown = False

    def editing(self) -> bool:
        """Tell whether the panel of a move is open."""
        return self.panel is not None

    def print_here(self) -> None:
        """Show the record when there is one, else the brief."""
        (record_of if self.line.recorded_at else brief_of)(self.desk, self.line)

    def take_focus(self) -> None:
        """Put the keyboard on the most fitting move."""
        button = self.buttons.findChild(Button)
        (button or self.back).setFocus()

    def ask(self, move: str) -> None:
        """Open the panel of a move; start is done at once."""
        self._act(move)

    def tell_saved(self, what: str) -> None:
        """Say what was saved, and offer what comes next."""
        now, line = self.desk.now(), self.line
        if what == "planned":
            self.banner.show_text(
                lambda: translate("Visit", "The visit is planned."), "success",
                (lambda: translate("Visit", "Show its brief"), lambda: brief_of(self.desk, line)),
                (lambda: translate("Visit", "Go to its day"),
                 lambda: self.desk.show_day(line.starts_at.astimezone(now.tzinfo).date())),
            )  # fmt: skip
            return
        told = {
            "on_time": lambda: translate("Visit", "Recorded within the hour."),
            "same_day": lambda: translate("Visit", "Recorded the same day."),
            "late": lambda: translate("Visit", "Recorded late; that is kept with the record."),
        }[line.timeliness]
        actions = [
            (lambda: translate("Visit", "Print the record"),
             lambda: record_of(self.desk, line, printed=True)),
        ]  # fmt: skip
        if step := line.record.get("next_at"):
            day = datetime.fromisoformat(step).date()
            actions.append(
                (lambda: translate("Visit", "Go to the plan of the next step"),
                 lambda: self.desk.show_day(day))
            )  # fmt: skip
        self.banner.show_text(told, "success", *actions)

    # --- moves ------------------------------------------------------------------------------

    def _show_buttons(self, line: VisitLine, now: datetime) -> None:
        self._flow.clear()
        allowed = moves_allowed(line, now)
        for number, key in enumerate(allowed):
            kind = "primary" if number == 0 and key not in _QUIET else "plain"
            self._button(move_word(key), move_icon(key), key, partial(self._act, key), kind)
        if line.state in INTERVIEWED:
            talk = partial(self.desk.start_interview, line.client_id, line.id)
            self._button(translate("Visit", "SPIN interview"), "message", "interview", talk)
        brief = partial(brief_of, self.desk, line)
        self._button(move_word("brief"), move_icon("brief"), "brief", brief)
        if line.recorded_at:
            paper = partial(record_of, self.desk, line)
            self._button(translate("Visit", "Show the record"), "printer", "paper", paper)

    def _button(self, text: str, sign: str, key: str, act: object, kind: str = "plain") -> None:
        assert callable(act)
        button = Button(text, act, kind=kind, icon=sign)
        button.setObjectName(key)
        self._flow.addWidget(button)
        button.show()

    def _act(self, key: str) -> None:
        if key not in moves_allowed(self.line, self.desk.now()):
            self.desk.announce(translate("Visit", "This visit does not allow that now."))
        elif key in MOVES:
            self._open_panel(key)
        elif key == "start":
            self.desk.attempt(lambda: visits.start(self.visit, self.desk.now()))
            self.sync()
        else:
            self.move_wanted.emit(self.visit, key)

    def _open_panel(self, key: str) -> None:
        self._close_panel()
        self.panel = MovePanel(key, self.line, self.desk)
        self.panel.moved.connect(self._moved)
        self.panel.closed.connect(self._close_panel)
        self._panel_place.addWidget(self.panel)
        self.panel.show()
        self.panel.take_focus()

    def _close_panel(self) -> None:
        if self.panel is not None:
            panel, self.panel = self.panel, None
            self._panel_place.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self.take_focus()

    def _moved(self, shown: int) -> None:
        self._close_panel()
        if shown != self.visit:
            self.open_wanted.emit(shown)
        else:
            self.sync()
            self.take_focus()

    # --- what it is linked to ---------------------------------------------------------------

    def _dossier(self) -> None:
        self.desk.show_client(self.line.client_id)

    def _show_links(self, line: VisitLine, now: datetime) -> None:
        while item := self._links.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        linked = [(line.follows_id, translate("Visit", "Rescheduled from"))]
        for _, to, _, evidence in visit_lines.moves(line.id):
            if to == "rescheduled":
                linked.append((evidence.get("to"), translate("Visit", "Takes place instead")))
        for visit, word in linked:
            if visit is not None:
                other = visit_lines.get(visit)
                text = f"{word}: {when(other.starts_at, other.ends_at, now)}"
                self._links.addWidget(
                    Button(text, partial(self.open_wanted.emit, visit), icon="link")
                )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, with the panel of a move open too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.sync()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below one another where there is little width."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = event.size().width() < _NARROW
        self._columns.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)


class _PlanCard(Card):
    def __init__(self) -> None:
        super().__init__(lambda: translate("Visit", "Plan"), spacing=10)
        self._objective = Fact("target", lambda: translate("Visit", "Objective"))
        self._place = Fact("map-pin", lambda: translate("Visit", "Where"))
        self._theirs = Fact("users", lambda: translate("Visit", "Their side"))
        self._ours = Fact("user", lambda: translate("Visit", "Our side"))
        self._leave = Fact("route", lambda: translate("Visit", "Leave by"))
        self._kit = Fact("briefcase", lambda: translate("Visit", "Bring along"))
        self._tested = Fact("check-circle", lambda: translate("Visit", "Materials tested"))
        self._head = subtitle(lambda: translate("Visit", "Opening questions"))
        self._questions = Numbered()
        self.add(self._objective, self._place, self._theirs, self._ours, self._leave, self._kit)
        self.add(self._tested, self._head, self._questions)

    def show_plan(self, line: VisitLine, now: datetime) -> None:
        comma = translate("Visit", ", ")
        self._objective.tell(line.objective)
        self._place.tell(line.place)
        self._theirs.tell(comma.join(line.client_people))
        self._ours.tell(comma.join(line.our_people))
        leave = line.plan.get("leave_by")
        at = stamp(datetime.fromisoformat(str(leave)), now) if leave else ""
        self._leave.tell(translate("Visit", "Leave by {time}", time=at) if at else "")
        packed = line.plan.get("packed") or ()
        self._kit.tell(
            comma.join(
                choice_word(KIT, key) + (" ✓" if key in packed else "")
                for key in line.plan.get("kit") or ()
            )
        )
        tested = line.plan.get("materials_tested")
        device = line.plan.get("tested_on") or ""
        told = translate("Visit", "Materials tested") if tested else ""
        self._tested.tell(f"{told} · {device}" if told and device else told)
        questions = [str(one) for one in line.plan.get("opening_questions") or ()]
        self._head.setVisible(bool(questions))
        self._questions.tell(questions)
