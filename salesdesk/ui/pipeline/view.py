"""The pipeline view of the client tab: figures above, below them table, board or funnel."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.sales import opportunities, opportunity_lines, pipeline, preferences, stage_moves
from salesdesk.sales.pipeline import PipelineFilter
from salesdesk.sales.pipeline_cards import next_stage
from salesdesk.sales.stages import CLOSED, OPEN, WON
from salesdesk.sales.topics import DOSSIER, VISIT_MOVE
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.form_page import FormPage
from salesdesk.ui.dossier.steady import BAR
from salesdesk.ui.pipeline.board import Board
from salesdesk.ui.pipeline.deal_form import deal_page
from salesdesk.ui.pipeline.figures import Figures
from salesdesk.ui.pipeline.filters import Filters
from salesdesk.ui.pipeline.funnel import FunnelPage
from salesdesk.ui.pipeline.gate_dialog import GateDialog, ask_move, offer_again
from salesdesk.ui.pipeline.moves_menu import moves_menu
from salesdesk.ui.pipeline.new_deal import NewDeal
from salesdesk.ui.pipeline.table import PipelineTable
from salesdesk.ui.tab import Command, Tab
from salesdesk.ui.widgets.banner import Banner
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, EmptyState
from salesdesk.ui.widgets.chips import SegmentedControl

LOOK = "pipeline.look"
SORT = "pipeline.sort"
_FALLING_FIRST = ("amount", "stage")


class PipelineView(Tab):
    """Remembers whether table, board or funnel was looked at, and the table's sort."""

    icon: ClassVar[str] = "briefcase"
    watches: ClassVar[frozenset[str]] = DOSSIER | {VISIT_MOVE}

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form: FormPage | None = None
        self.dialog: GateDialog | None = None
        self._choose_next: int | None = None

    def title(self) -> str:
        """Return the view's name."""
        return translate("Views", "Pipeline")

    def build(self) -> None:
        """Put figures, filters and the three looks below one another."""
        self.figures = Figures()
        self.filters = Filters()
        self.silent = Banner()
        self.board = Board(self.desk)
        self.table = PipelineTable(self.desk)
        self.funnel = FunnelPage()
        self.looks = SegmentedControl(
            (
                ("board", lambda: translate("Pipeline", "Board")),
                ("table", lambda: translate("Pipeline", "Table")),
                ("funnel", lambda: translate("Pipeline", "Funnel")),
            ),
            lambda: translate("Pipeline", "Way to look at it"),
        )
        self.new = Button(
            lambda: translate("Pipeline", "New opportunity"), self.new_here, kind="primary",
            icon="plus", hint=lambda: translate("Pipeline", "New opportunity (Ctrl+N)"),
        )  # fmt: skip
        self.nothing = EmptyState(
            "briefcase",
            lambda: translate("Pipeline", "No opportunities here"),
            lambda: translate(
                "Pipeline",
                "An opportunity is something one client may buy. Add the first one, or clear "
                "the filters above.",
            ),
            lambda: translate("Pipeline", "New opportunity"),
            self.new_here,
            action_icon="plus",
        )
        self._assemble()
        self._connect()
        kept = preferences.get(SORT, ["amount", False])
        self.sort: str = str(kept[0]) if kept[0] in pipeline.SORTS else "amount"
        self.reverse = bool(kept[1])
        self.looks.choose(str(preferences.get(LOOK, "board")))

    def _assemble(self) -> None:
        table = Card(padding=8)
        table.add(self.table)
        self.stack = QStackedWidget()
        for page in (self.board, table, self.funnel, self.nothing):
            self.stack.addWidget(page)
        self._table_card = table
        kept = self.filters.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.filters.setSizePolicy(kept)
        bar = QHBoxLayout()
        bar.setSpacing(12)
        bar.addWidget(self.looks)
        bar.addWidget(self.filters, 1)
        bar.addWidget(self.new)
        self.reading = QWidget()
        column = QVBoxLayout(self.reading)
        column.setContentsMargins(0, 0, 0, 16)
        column.setSpacing(12)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, BAR, 0)
        above.setSpacing(12)
        above.addWidget(self.figures)
        above.addLayout(bar)
        above.addWidget(self.silent)
        column.addLayout(above)
        column.addWidget(self.stack, 1)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.reading)
        outer = QVBoxLayout()
        outer.setContentsMargins(24, 12, 12, 0)
        outer.addWidget(self.pages)
        self.page.addLayout(outer)

    def _connect(self) -> None:
        self.looks.chosen.connect(self.show_look)
        self.filters.changed.connect(self.sync)
        self.filters.search.down.connect(self.take_focus)
        self.funnel.period.chosen.connect(lambda _: self.sync())
        self.board.move_wanted.connect(self.move_deal)
        self.table.sorted_by.connect(self._sort)
        for look in (self.board, self.table):
            look.step_wanted.connect(self.step)
            look.opened.connect(self.open_client)
            look.edit_wanted.connect(self.edit)
            look.menu_wanted.connect(self.show_menu)

    # --- what is shown ----------------------------------------------------------------------

    def wanted(self) -> PipelineFilter:
        """Return what the filters ask for, in the table's order."""
        which = "all" if self.filters.ended.isChecked() else "open"
        asked = self.filters.wanted(self.desk.today())
        return replace(asked, which=which, sort=self.sort, reverse=self.reverse)

    def sync(self) -> None:
        """Ask again for everything that is seen."""
        wanted, now, look = self.wanted(), self.desk.now(), self.looks.key()
        self.figures.show_figures(replace(wanted, which="open"), now)
        self._tell_silent()
        ended = self.filters.ended.isChecked()
        ids = pipeline.opportunity_ids(wanted, now)
        won = ids or pipeline.opportunity_ids(replace(wanted, which="won"), now)
        self.filters.setVisible(look != "funnel")
        if look == "funnel":
            self.funnel.show_funnel(now)
            self._look_at(self.funnel)
        elif not (ids if look == "table" else won):
            self._look_at(self.nothing)
        elif look == "table":
            falling = (self.sort in _FALLING_FIRST) != self.reverse
            self.table.show_ids(ids, self.sort, reverse=self.reverse, falling=falling)
            self.table.retranslate()
            self._look_at(self._table_card)
        else:
            self.board.show_filter(wanted, closed=ended)
            self._look_at(self.board)
        if self._choose_next is not None:
            chosen, self._choose_next = self._choose_next, None
            (self.table if look == "table" else self.board).choose(chosen)

    def _look_at(self, page: QWidget) -> None:
        # the funnel keeps the room of its scroll bar itself
        self.stack.setContentsMargins(0, 0, 0 if page is self.funnel else BAR, 0)
        self.stack.setCurrentWidget(page)

    def _tell_silent(self) -> None:
        now = self.desk.now()
        silent = list(pipeline.opportunity_ids(PipelineFilter(silent=True), now))
        self.silent.setVisible(bool(silent))
        if silent:
            count = len(silent)
            self.silent.show_text(
                lambda: translate(
                    "Pipeline",
                    "Without contact for 90 days: {count}. Call them, or let them rest.",
                    count=count,
                ),
                "warn",
                (
                    lambda: translate("Pipeline", "Set dormant"),
                    lambda: self.desk.attempt(
                        lambda: stage_moves.let_sleep(silent, self.desk.now())
                    ),
                ),
                closable=False,
            )  # fmt: skip

    def show_look(self, key: str) -> None:
        """Show board, table or funnel, and remember it."""
        self.looks.choose(key)
        preferences.put(LOOK, key)
        self.sync()

    def _sort(self, sort: str, reverse: bool) -> None:
        self.sort, self.reverse = sort, reverse
        preferences.put(SORT, [sort, reverse])
        self.sync()

    def editing(self) -> bool:
        """Tell whether a form is open."""
        return self.form is not None

    def take_focus(self) -> None:
        """Put the keyboard on the first opportunity."""
        if self.looks.key() == "table":
            if self.table.current() is None and self.table.lines.rowCount():
                self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.board.take_focus()

    def focus_search(self) -> None:
        """Put the caret into the search box."""
        self.ensure_built()
        self.filters.search.setFocus()
        self.filters.search.selectAll()

    # --- what is done -----------------------------------------------------------------------

    def open_client(self, opportunity_id: int) -> None:
        """Open the dossier of the client."""
        try:
            self.desk.show_client(opportunity_lines.get(opportunity_id).client_id)
        except Refused as refused:
            self.desk.refuse(refused)

    def move_deal(self, opportunity_id: int, stage: str) -> None:
        """Move it; what a gate still asks for opens the dialog."""
        if self.dialog is not None:
            self.dialog.close_box()
        self._choose_next = opportunity_id
        self.dialog = ask_move(self.desk, opportunity_id, stage, self)
        if self.dialog is not None:
            self._choose_next = None
            self.dialog.moved.connect(self._moved)
            self.dialog.closed.connect(self._closed)

    def _moved(self, opportunity_id: int) -> None:
        (self.table if self.looks.key() == "table" else self.board).choose(opportunity_id)

    def _closed(self) -> None:
        self.dialog = None

    def showEvent(self, event: QShowEvent) -> None:
        """Offer a move again for which something was added elsewhere."""
        super().showEvent(event)
        offer_again(self)

    def step(self, opportunity_id: int, step: int) -> None:
        """Move it by one stage, on or back; one that has ended is reopened."""
        try:
            stage = opportunity_lines.get(opportunity_id).stage
        except Refused as refused:
            self.desk.refuse(refused)
            return
        way = OPEN + WON
        if stage in CLOSED:
            target = "contacted"
        else:
            place = way.index(stage) - 1
            target = next_stage(stage) if step > 0 else way[place] if place >= 0 else ""
        if target:
            self.move_deal(opportunity_id, target)

    def show_menu(self, opportunity_id: int, where: QPoint) -> None:
        """Offer what can be done with an opportunity."""
        try:
            deal = opportunity_lines.get(opportunity_id)
        except Refused as refused:
            self.desk.refuse(refused)
            return
        menu = moves_menu(
            self, deal.stage, lambda stage: self.move_deal(opportunity_id, stage),
            (
                (translate("Pipeline", "Edit"), "edit", lambda: self.edit(opportunity_id)),
                (
                    translate("Pipeline", "Open the dossier"), "users",
                    lambda: self.open_client(opportunity_id),
                ),
                (
                    translate("Pipeline", "Archive"), "archive",
                    lambda: self.desk.attempt(
                        lambda: opportunities.archive(opportunity_id, self.desk.now())
                    ),
                ),
            ),
        )  # fmt: skip
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(where)

    def new_here(self) -> None:
        """Ask for the client, then open the form of a new opportunity."""
        self.ensure_built()
        if self.form is None:
            chooser = NewDeal(self.desk, self)
            chooser.picked.connect(lambda client: self._open(client, None))
            chooser.open()

    def edit(self, opportunity_id: int) -> None:
        """Open the form of an opportunity."""
        try:
            client = opportunity_lines.get(opportunity_id).client_id
        except Refused as refused:
            self.desk.refuse(refused)
            return
        self._open(client, opportunity_id)

    def _open(self, client_id: int, opportunity_id: int | None) -> None:
        self._close_form()
        try:
            page = deal_page(self.desk, client_id, opportunity_id)
        except Refused as refused:
            self.desk.refuse(refused)
            return
        self.form = page
        page.left.connect(self._leave_form)
        page.saved.connect(self._saved)
        self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        page.take_focus()

    def _saved(self, opportunity_id: object) -> None:
        assert isinstance(opportunity_id, int)
        self._choose_next = opportunity_id
        self._leave_form()

    def _leave_form(self) -> None:
        self._close_form()
        self.sync()

    def _close_form(self) -> None:
        if self.form is not None:
            page, self.form = self.form, None
            if page.keeper is not None:
                page.keeper.flush()
            self.pages.removeWidget(page)
            page.hide()
            page.deleteLater()

    def commands(self) -> list[Command]:
        """Return what the Ctrl+K box may do here."""
        return [
            Command(translate("Pipeline", "New opportunity"), self.new_here, "Ctrl+N", "plus"),
            *(
                Command(name, partial(self.show_look, key), icon="arrow-right")
                for key, name in (
                    ("board", translate("Pipeline", "Pipeline as a board")),
                    ("table", translate("Pipeline", "Pipeline as a table")),
                    ("funnel", translate("Pipeline", "Pipeline as a funnel")),
                )
            ),
        ]
