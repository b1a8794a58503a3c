"""A client's dossier to read: head, notices, and the four ways to look at it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from salesdesk.i18n import translate
from salesdesk.sales import clients, drafts, touches
from salesdesk.sales.dossier import Dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.changes_view import ChangesView
from salesdesk.ui.dossier.head import Head, pills_of
from salesdesk.ui.dossier.overview import Overview
from salesdesk.ui.dossier.profile_view import ProfileView
from salesdesk.ui.dossier.steady import BAR
from salesdesk.ui.dossier.timeline_view import TimelineView
from salesdesk.ui.dossier.touch_editor import TouchEditor
from salesdesk.ui.dossier.touch_panel import TouchPanel
from salesdesk.ui.dossier.words import moment
from salesdesk.ui.duplicates.kin import Kin
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import SegmentedControl
from salesdesk.ui.widgets.text import Label

V = TypeVar("V", bound=QWidget)
VIEWS = ("overview", "profile", "timeline", "changes")
_DRAFTS = ("background", "client_basics", "priority_score", "opportunity")


class ReasonBar(Card):
    """Asks why a client is not to be contacted; ``given`` tells the reason."""

    given = Signal(str)

    def __init__(self) -> None:
        super().__init__(kind="inner", padding=12)
        self.line = QLineEdit()
        self.line.setMaxLength(200)
        self.line.returnPressed.connect(self._give)
        self.name = Label(lambda: translate("Dossier", "Why not to contact them?"), "strong")
        give = Button(lambda: translate("Dossier", "Do not contact"), self._give, kind="danger")
        leave = Button(lambda: translate("Dossier", "Cancel"), self.hide, kind="quiet")
        self.add_row(self.name, self.line, give, leave, stretch=1)
        self.hide()

    def ask(self) -> None:
        """Show the question."""
        self.line.clear()
        self.line.setAccessibleName(translate("Dossier", "Reason"))
        told = translate("Dossier", "e.g. asked us not to call any more")
        self.line.setPlaceholderText(told)
        self.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        self.hide()
        self.given.emit(self.line.text().strip())


class Reading(QWidget):
    """``draft_asked`` opens the form of a draft that was left unsaved."""

    draft_asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.dossier: Dossier | None = None
        self.head = Head()
        self.forbidden = Banner()
        self.draft = Banner()
        self.reason = ReasonBar()
        self.touch = TouchPanel(desk)
        self.attempt = TouchEditor(desk)
        self.kin = Kin(desk)
        self.views = SegmentedControl(
            (
                ("overview", lambda: translate("Dossier", "Overview")),
                ("profile", lambda: translate("Dossier", "Profile")),
                ("timeline", lambda: translate("Dossier", "Timeline")),
                ("changes", lambda: translate("Dossier", "Changes")),
            ),
            lambda: translate("Dossier", "View"),
        )
        self.note = QLineEdit()
        self.overview = Overview(desk)
        self.stack = QStackedWidget()
        # it takes what is left: what it would like must not squeeze the notices above it
        self.stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.stack.setMinimumHeight(120)
        self.stack.addWidget(self.overview)
        self._made: dict[str, QWidget] = {"overview": self.overview}
        self._assemble()
        self._connect()

    def _assemble(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.setContentsMargins(0, 0, 12, 0)
        bar.addWidget(self.views)
        bar.addStretch(1)
        self.note.setMaximumWidth(420)
        self.note.setMinimumWidth(180)
        bar.addWidget(self.note, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        top = QVBoxLayout()
        top.setContentsMargins(0, 0, 12, 0)
        top.setSpacing(12)
        touching = (
            self.touch.peace, self.touch.told, self.touch, self.attempt.told, self.attempt,
        )  # fmt: skip
        for widget in (self.head, self.forbidden, self.kin, self.draft, self.reason, *touching):
            top.addWidget(widget)
        column.addLayout(top)
        column.addLayout(bar)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.views.chosen.connect(self.show_view)
        self.note.returnPressed.connect(self.add_note)
        self.head.tags_changed.connect(self._set_tags)
        self.head.contact_asked.connect(self.toggle_contact)
        self.reason.given.connect(self._forbid)
        self.head.touch_asked.connect(self.touch.open_panel)
        self.head.interview_asked.connect(self.start_interview)
        self.attempt.left.connect(self._back_from_attempt)
        self.overview.recent.all_asked.connect(lambda: self.show_view("timeline"))

    def profile(self) -> ProfileView:
        """Return the profile, making it if need be."""
        return self._view("profile", ProfileView)

    def timeline(self) -> TimelineView:
        """Return the timeline, making it if need be."""
        return self._view("timeline", TimelineView)

    def _view(self, key: str, make: Callable[[Desk], V]) -> V:
        if key not in self._made:
            self._made[key] = made = make(self.desk)
            self.stack.addWidget(made if isinstance(made, QScrollArea) else _inset(made))
        return self._made[key]  # type: ignore[return-value]

    @property
    def view(self) -> str:
        """Return which view is shown."""
        return self.views.key()

    def show_view(self, key: str) -> None:
        """Look at the client in another way."""
        self.views.choose(key)
        dossier = self.dossier
        if dossier is None:
            return
        if key == "overview":
            self.overview.show_dossier(dossier)
        elif key == "profile":
            self.profile().show_dossier(dossier)
        elif key == "timeline":
            self.timeline().show_client(dossier.id)
        else:
            self._view("changes", ChangesView).show_client(dossier.id)
        self.stack.setCurrentIndex(list(self._made).index(key))

    def show_dossier(self, dossier: Dossier) -> None:
        """Show a client, in the view last looked at."""
        if self.dossier is not None and self.dossier.id != dossier.id:
            self.note.clear()
            self.reason.hide()
        self.dossier = dossier
        now = self.desk.now()
        waiting = dossier.visit_waits(now)
        self.head.show_dossier(dossier, pills_of(dossier, now), clients.all_tags, waiting=waiting)
        self._tell_forbidden(dossier)
        self.touch.show_dossier(dossier)
        self.attempt.show_dossier(dossier)
        self._tell_draft(dossier)
        self.kin.show_client(dossier.id)
        told = translate("Dossier", "Quick note, then Enter (F4)")
        self.note.setPlaceholderText(told)
        self.note.setAccessibleName(translate("Dossier", "Quick note"))
        self.show_view(self.view)

    def correct(self, touch_id: int) -> None:
        """Open an attempt that was logged, to put it right."""
        self.touch.close_panel()
        self.attempt.open_touch(touch_id)

    def _back_from_attempt(self) -> None:
        if self.view == "timeline":
            self.timeline().list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.head.touch_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_note(self) -> None:
        """Add what is typed in the note line to the timeline."""
        text, dossier = self.note.text().strip(), self.dossier
        if (
            dossier is not None
            and text
            and self.desk.attempt(lambda: clients.add_note(dossier.id, text, self.desk.now()))
        ):
            self.note.clear()

    def start_interview(self) -> None:
        """Begin an interview with the client shown."""
        if self.dossier is not None:
            self.desk.start_interview(self.dossier.id)

    def toggle_contact(self) -> None:
        """Ask why not to contact a client, or lift that."""
        if self.dossier is None:
            return
        if self.dossier.do_not_contact:
            client = self.dossier.id
            touches.decline_peace(client)  # who has just decided is not asked again at once
            self.desk.attempt(
                lambda: clients.set_do_not_contact(client, "", self.desk.now(), on=False)
            )
        else:
            self.reason.ask()

    def _forbid(self, reason: str) -> None:
        if self.dossier is not None:
            client = self.dossier.id
            self.desk.attempt(lambda: clients.set_do_not_contact(client, reason, self.desk.now()))

    def _set_tags(self, tags: list[str]) -> None:
        if self.dossier is not None:
            client = self.dossier.id
            self.desk.attempt(lambda: clients.set_tags(client, tags))

    def _tell_forbidden(self, dossier: Dossier) -> None:
        self.forbidden.setVisible(dossier.do_not_contact)
        if dossier.do_not_contact:
            why = dossier.do_not_contact_reason
            self.forbidden.show_text(
                lambda: (
                    translate("Dossier", "Do not contact: {reason}", reason=why)
                    if why
                    else translate("Dossier", "Do not contact")
                ),
                "danger",
                (lambda: translate("Dossier", "May be contacted again"), self.toggle_contact),
                closable=False,
            )

    def _tell_draft(self, dossier: Dossier) -> None:
        kept = next(
            (draft for form in _DRAFTS if (draft := drafts.find(form, f"client:{dossier.id}"))),
            None,
        )
        self.draft.setVisible(kept is not None)
        if kept is None:
            return
        at, form, subject = moment(kept.saved_at, self.desk.now()), kept.form, kept.subject

        def forget() -> None:
            drafts.drop(form, subject)
            self.draft.hide()
            self._tell_draft(dossier)

        self.draft.show_text(
            lambda: translate("Dossier", "A form of this client is not saved yet ({at}).", at=at),
            "accent",
            (lambda: translate("Dossier", "Go on"), lambda: self.draft_asked.emit(form)),
            (lambda: translate("Dossier", "Discard"), forget),
            closable=False,
        )


def _inset(page: QWidget) -> QWidget:
    """Return *page* with the margins that a scrolling page has by itself."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, BAR, 20)
    column.addWidget(page)
    return holder
