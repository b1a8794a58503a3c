"""The right side: a client's dossier, a form over it, or what to do when there is none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget

from salesdesk.errors import Refused
from salesdesk.forms.form import Sheet
from salesdesk.i18n import translate
from salesdesk.sales import clients, sheets, visit_lines
from salesdesk.sales.dossier import Dossier, dossier
from salesdesk.sales.letterhead import letterhead
from salesdesk.sales.timeline import Event
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier import files, forms
from salesdesk.ui.dossier.form_page import FormPage
from salesdesk.ui.dossier.handing_over import ask_workbook, print_handover
from salesdesk.ui.dossier.head import print_texts
from salesdesk.ui.dossier.new_client import NewClientPage
from salesdesk.ui.dossier.reading import Reading
from salesdesk.ui.pipeline.deal_form import deal_page
from salesdesk.ui.widgets.card import EmptyState


class DossierPane(QStackedWidget):
    """``shown`` tells which client is opened from here; ``form_left`` that a form was closed."""

    shown = Signal(int)
    form_left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.client: int | None = None
        self.form: FormPage | None = None
        self.setAcceptDrops(True)
        self.nobody = EmptyState(
            "users",
            lambda: translate("Dossier", "No client chosen"),
            lambda: translate(
                "Dossier", "Choose one at the left, search with Ctrl+F, or add one with Ctrl+N."
            ),
            lambda: translate("Dossier", "New client"),
            self.new_client,
            action_icon="plus",
        )
        self.reading = Reading(desk)
        self.addWidget(self.nobody)
        self.addWidget(self.reading)
        self._connect()
        self._keys()

    def _connect(self) -> None:
        head, overview = self.reading.head, self.reading.overview
        head.plan_asked.connect(self.plan_visit)
        head.record_asked.connect(self.record_visit)
        head.edit_asked.connect(self.edit_background)
        head.basics_asked.connect(self.edit_basics)
        head.print_asked.connect(self.print_form)
        head.list_asked.connect(self.print_list)
        head.workbook_asked.connect(self.hand_over)
        head.archive_asked.connect(self.archive)
        self.reading.draft_asked.connect(self.open_draft)
        overview.chain.add_asked.connect(lambda known: self.edit_person(None, known))
        overview.chain.print_asked.connect(lambda: self.print_form("buying_chain"))
        overview.chain.edit_asked.connect(self.edit_person)
        overview.score.rate_asked.connect(self.rate)
        overview.supply.edit_asked.connect(lambda: self.edit_background("supplier"))
        overview.recent.opened.connect(self.open_event)
        overview.deals.add_asked.connect(lambda: self.edit_deal(None))
        overview.deals.edit_asked.connect(self.edit_deal)
        self.reading.profile().edit_asked.connect(self.edit_background)
        self.reading.profile().basics_asked.connect(self.edit_basics)
        self.reading.timeline().opened.connect(self.open_event)
        self.reading.timeline().note_asked.connect(self.focus_note)

    def _keys(self) -> None:
        for keys, act in (
            ("F2", self.edit_background),
            ("F4", self.focus_note),
            ("F6", lambda: self.log_call(answered=True)),
            ("F7", lambda: self.log_call(answered=False)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(act)

    # --- what is shown -----------------------------------------------------------------------

    @property
    def dossier(self) -> Dossier | None:
        """Return the dossier shown."""
        return self.reading.dossier if self.client is not None else None

    def show_client(self, client_id: int) -> None:
        """Show a client's dossier; a form that is open keeps what was typed as a draft."""
        self._drop_form()
        self.client = client_id
        self.sync()

    def sync(self) -> None:
        """Ask again for the dossier; say so when the client is gone."""
        if self.form is not None:
            return
        if self.client is None:
            self.setCurrentWidget(self.nobody)
            return
        try:
            told = dossier(self.client)
        except Refused:  # taken back by an undo, perhaps
            self.client = None
            self.setCurrentWidget(self.nobody)
            return
        self.setCurrentWidget(self.reading)
        self.reading.show_dossier(told)

    def editing(self) -> bool:
        """Tell whether a form is open."""
        return self.form is not None

    def take_focus(self) -> None:
        """Put the keyboard into the dossier."""
        if self.form is None and self.client is not None:
            self.reading.head.plan_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_note(self) -> None:
        """Put the caret into the quick note."""
        if self.form is None and self.client is not None:
            self.reading.note.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def log_call(self, *, answered: bool) -> None:
        """Log a call to the client made just now."""
        if self.form is None and self.client is not None:
            self.reading.touch.log_call(answered=answered)

    # --- forms -------------------------------------------------------------------------------

    def new_client(self, name: str = "") -> None:
        """Open the form of a new client."""
        page = NewClientPage(self.desk, name)
        page.known.opened.connect(self.shown)
        self._open(page, self._created)

    def edit_background(self, field: str = "") -> None:
        """Open the whole form ②, beginning at *field*."""
        if self.form is None and (told := self.dossier) is not None:
            self._open(forms.background_page(self.desk, told, field))

    def edit_basics(self) -> None:
        """Open the basics."""
        if self.form is None and (told := self.dossier) is not None:
            self._open(forms.basics_page(self.desk, told))

    def rate(self) -> None:
        """Open form ①."""
        if self.form is None and (told := self.dossier) is not None:
            self._open(forms.score_page(self.desk, told))

    def edit_person(self, seat: int | None, known: Mapping[str, Any] | None = None) -> None:
        """Open the form of a seat of the chain, or of a new one with what is *known* of it."""
        if self.form is None and (told := self.dossier) is not None:
            self._open(forms.person_page(self.desk, told, seat, known))

    def edit_deal(self, opportunity_id: int | None) -> None:
        """Open the form of an opportunity, or of a new one."""
        if self.form is None and (told := self.dossier) is not None:
            try:
                page = deal_page(self.desk, told.id, opportunity_id)
            except Refused as refused:
                self.desk.refuse(refused)
                return
            self._open(page)

    def open_draft(self, form: str) -> None:
        """Open the form of a draft that was left unsaved."""
        act: dict[str, Callable[[], object]] = {
            "client_basics": self.edit_basics,
            "priority_score": self.rate,
            "opportunity": lambda: self.edit_deal(None),
        }
        act.get(form, self.edit_background)()

    def _open(self, page: FormPage, then: object = None) -> None:
        self._drop_form()
        self.form = page
        page.left.connect(self.close_form)
        page.saved.connect(then if callable(then) else lambda _: self.close_form())
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.take_focus()

    def _created(self, client_id: object) -> None:
        assert isinstance(client_id, int)
        self._drop_form()
        self.shown.emit(client_id)
        self.form_left.emit()

    def close_form(self) -> None:
        """Go back from a form to the dossier."""
        self._drop_form()
        self.sync()
        self.form_left.emit()
        self.take_focus()

    def _drop_form(self) -> None:
        if self.form is not None:
            page, self.form = self.form, None
            if page.keeper is not None:
                page.keeper.flush()
            self.removeWidget(page)
            page.hide()
            page.deleteLater()

    # --- what is done ------------------------------------------------------------------------

    def plan_visit(self) -> None:
        """Plan a visit to the client."""
        if self.client is not None:
            self.desk.plan_visit(self.client)

    def record_visit(self) -> None:
        """Record the visit that has waited longest."""
        if self.client is not None:
            waiting = visit_lines.waiting_of(self.client, self.desk.now())
            if waiting:
                self.desk.record_visit(waiting[0].id)

    def archive(self) -> None:
        """Archive the client, or bring them back."""
        if (told := self.dossier) is not None:
            self.desk.attempt(
                lambda: clients.set_archived([told.id], self.desk.now(), archived=not told.archived)
            )

    def print_form(self, key: str, blank: bool = False) -> None:
        """Show a sheet of the client, filled or blank for handwriting."""
        told = self.dossier
        if told is None:
            return
        if not blank and key in sheets.OF_VISIT and visit_lines.latest(told.id) is None:
            self.desk.refuse(Refused("visit_required", form=print_texts()[key]))
            return

        if key == "handover" and not blank:
            print_handover(self.desk, [told.id], told.name)
            return

        def made() -> list[Sheet]:
            head, now = letterhead(self.desk.attachments), self.desk.now()
            if blank:
                return [sheets.blank(key, now, head, told.id)]
            return [sheets.sheet(key, now, head, client_id=told.id)]

        self.desk.preview(made, f"{print_texts()[key]} {told.name}")

    def hand_over(self, phones: bool) -> None:
        """Ask where the hand-over workbook of the client is to go."""
        if (told := self.dossier) is not None:
            ask_workbook(self.desk, [told.id], told.name, self, phones=phones)

    def print_list(self) -> None:
        """Show form ⑤ with all clients, high potential first."""

        def made() -> list[Sheet]:
            now = self.desk.now()
            head = letterhead(self.desk.attachments)
            return [sheets.target_list(sheets.all_clients(now), now, head)]

        self.desk.preview(made, translate("Dossier", "Target client list"))

    def open_event(self, event: Event) -> None:
        """Open what an event of the timeline is about."""
        if event.kind == "visit":
            self.desk.show_visit(event.ref)
        elif event.kind == "file":
            self.reading.overview.files.open_file(event.ref)
        elif event.kind == "touch":
            self.reading.correct(event.ref)
        else:
            self.reading.show_view("timeline")

    # --- files dropped in --------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files while a dossier is shown."""
        if self.form is None and self.client is not None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Keep the files dropped."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths and self.client is not None:
            event.acceptProposedAction()
            files.take_in(self.desk, self.client, paths)
