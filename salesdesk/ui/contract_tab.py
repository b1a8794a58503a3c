"""Contracts, first view: what is being sold, what may be won soon, and files that look signed."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, QTemporaryDir, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.forms.choices import STAGE
from salesdesk.i18n import translate
from salesdesk.sales import prospects, topics
from salesdesk.sales.prospects import Deal
from salesdesk.ui.dossier.files import open_copy
from salesdesk.ui.say import choice_word, day_text, money_text
from salesdesk.ui.tab import Tab
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, EmptyState
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.figures import StatFigure, row_of
from salesdesk.ui.widgets.page import Page
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.row_list import RowList
from salesdesk.ui.widgets.text import Label

_COLUMNS = (("lead", "qualified", "contacted"), ("discovery",), ("proposal",), ("negotiation",))
_SHOWN = 6
_SOON = timedelta(days=30)


class ContractTab(Tab):
    """Opportunities by stage, supplier contracts that end, files named like contracts."""

    icon = "file"
    watches = frozenset({topics.OPPORTUNITY, topics.STAGE_MOVE, topics.CLIENT, topics.ATTACHMENT})

    def title(self) -> str:
        """Return the tab's name."""
        return translate("Tabs", "Contracts")

    def build(self) -> None:
        """Make figures, board, lists and the empty state."""
        self._page = Page(self.title)
        self._figures = {
            "open": StatFigure(lambda: translate("Contracts", "Being sold")),
            "soon": StatFigure(lambda: translate("Contracts", "Expected within 30 days")),
            "won": StatFigure(lambda: translate("Contracts", "Won")),
            "windows": StatFigure(lambda: translate("Contracts", "Supplier contracts ending")),
        }
        self._board = Card(lambda: translate("Contracts", "Opportunities by stage"))
        self._columns = QHBoxLayout()
        self._columns.setSpacing(12)
        self._board.body.addLayout(self._columns)
        self._windows = RowList(
            lambda: translate("Contracts", "Their present supplier's contract ends"),
            lambda: translate(
                "Contracts",
                "No end is known for the next 180 days. Ask for it and note it in the dossier.",
            ),
        )
        self._over = RowList(
            lambda: translate("Contracts", "Won and lost"),
            lambda: translate("Contracts", "Nothing has been decided yet."),
        )
        self._files = RowList(
            lambda: translate("Contracts", "Contracts in the dossiers"),
            lambda: translate(
                "Contracts",
                "A file dropped into a dossier whose name says contract or agreement appears here.",
            ),
        )
        self._folder: QTemporaryDir | None = None
        self._unfolded: set[str] = set()
        self._known = QWidget()
        body = QVBoxLayout(self._known)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(16)
        body.addWidget(row_of(*self._figures.values()))
        body.addWidget(self._board)
        left = QWidget()
        beside = QVBoxLayout(left)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(16)
        beside.addWidget(self._windows)
        beside.addWidget(self._files, 1)
        body.addWidget(row_of(left, self._over), 1)
        self._nothing = EmptyState(
            "file",
            lambda: translate("Contracts", "Nothing is being sold yet"),
            lambda: translate(
                "Contracts",
                "Record a visit, note in a dossier when the present supplier's contract ends, "
                "or drop a signed contract into it: all of that appears here.",
            ),
            lambda: translate("Contracts", "Find a client"),
            lambda: self.desk.open_search(),
            action_icon="search",
        )
        self._page.add(self._known, self._nothing)
        self.page.addWidget(self._page)

    def sync(self) -> None:
        """Ask what is known and show it."""
        today = self.desk.today()
        deals = prospects.deals(still_open=True)
        over = prospects.deals(still_open=False)
        windows = prospects.supplier_windows(today)
        files = prospects.contract_files()
        anything = bool(deals or over or windows or files)
        self._known.setVisible(anything)
        self._nothing.setVisible(not anything)
        won = [one for one in over if one.stage in ("won", "active")]
        soon = [one for one in deals if one.expected_close and one.expected_close - today <= _SOON]
        self._figure("open", deals, "accent")
        self._figure("soon", soon, "warn")
        self._figure("won", won, "success")
        self._figures["windows"].show_figure(
            str(len(windows)), chip=translate("Contracts", "in 180 days")
        )
        self._page.say(translate("Contracts", "%n opportunity(ies) open", n=len(deals)))
        self._show_board(deals)
        self._windows.show_rows([partial(self._window, one) for one in windows], _SHOWN)
        self._over.show_rows([partial(self._ended, one) for one in over], _SHOWN)
        self._files.show_rows([partial(self._file, one) for one in files])

    def _window(self, one: prospects.SupplierWindow) -> Row:
        days = one.ends_on - self.desk.today()
        return Row(
            one.client,
            one.supplier,
            avatar=one.client,
            chip=translate("Contracts", "in %n day(s)", n=days.days),
            tone="danger" if days <= _SOON else "warn",
            right=day_text(one.ends_on),
            on=partial(self.desk.show_client, one.client_id),
        )

    def _ended(self, one: Deal) -> Row:
        return Row(
            one.title or one.client,
            one.client,
            avatar=one.client,
            chip=choice_word(STAGE, one.stage),
            tone="success" if one.stage in ("won", "active") else "neutral",
            right=money_text(one.amount_fen),
            on=partial(self.desk.show_client, one.client_id),
        )

    def _file(self, one: prospects.ContractFile) -> Row:
        return Row(
            one.name,
            one.client,
            icon="paperclip",
            right=day_text(one.added_at.astimezone(self.desk.now().tzinfo).date()),
            on=partial(self._open_file, one.id),
        )

    def _open_file(self, file: int) -> None:
        self._folder = self._folder or QTemporaryDir()
        folder = self._folder
        self.desk.attempt(lambda: open_copy(self.desk, file, folder))

    def _figure(self, key: str, deals: list[Deal], tone: str) -> None:
        told = translate("Contracts", "%n deal(s)", n=len(deals)) if deals else ""
        total = sum(one.amount_fen or 0 for one in deals)
        self._figures[key].show_figure(money_text(total), chip=told, tone=tone)

    def _show_board(self, deals: list[Deal]) -> None:
        while item := self._columns.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for stages in _COLUMNS:
            mine = [one for one in deals if one.stage in stages]
            title = (
                translate("Contracts", "Before discovery")
                if len(stages) > 1
                else choice_word(STAGE, stages[0])
            )
            self._columns.addWidget(self._column(title, mine), 1)

    def _column(self, title: str, deals: list[Deal]) -> Card:
        column = Card(
            title, Label(str(len(deals)), "caption"), kind="sunken", padding=12, spacing=8
        )
        shown = len(deals) if title in self._unfolded else _SHOWN
        for deal in deals[:shown]:
            column.add(_DealCard(deal, partial(self.desk.show_client, deal.client_id)))
        if not deals:
            column.add(Label(lambda: translate("Contracts", "None"), "caption"))
        elif len(deals) > shown:
            more = translate("RowList", "{count} more", count=len(deals) - shown)
            column.add(Button(more, partial(self._unfold, title), kind="quiet"))
        column.body.addStretch(1)
        return column

    def _unfold(self, column: str) -> None:
        """Show all of a column from now on."""
        self._unfolded.add(column)
        QTimer.singleShot(0, self, self.sync)  # the button goes by it


class _DealCard(Card):
    """One opportunity on the board."""

    def __init__(self, deal: Deal, on: partial[None]) -> None:
        super().__init__(kind="inner", padding=4, spacing=0)
        close = day_text(deal.expected_close) if deal.expected_close else ""
        self.add(Row(deal.title or deal.client, deal.client if deal.title else close, on=on))
        figures = QHBoxLayout()
        figures.setContentsMargins(8, 0, 8, 8)
        figures.addWidget(Label(money_text(deal.amount_fen), "strong"))
        figures.addStretch(1)
        if close:
            figures.addWidget(Chip(close), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(figures)
