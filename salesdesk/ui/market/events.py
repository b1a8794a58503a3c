"""Events where leads are met: what they cost, whom they brought, and what became of those."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout

from salesdesk.forms.choices import STAGE
from salesdesk.forms.market_choices import EVENT_KIND
from salesdesk.i18n import translate
from salesdesk.sales import client_list, events
from salesdesk.sales.events import EventLine
from salesdesk.sales.list_filter import ListFilter
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import empty
from salesdesk.ui.market import forms
from salesdesk.ui.market.section import Listing, Picking, PickRow, actions
from salesdesk.ui.market.words import EVENT_ICONS, days_of, kind_word
from salesdesk.ui.say import choice_word, money_text
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, EmptyState
from salesdesk.ui.widgets.chips import Chip, FilterChips
from salesdesk.ui.widgets.figures import StatFigure
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.row_list import RowList
from salesdesk.ui.widgets.text import Label

_LEADS_SHOWN = 50
_ARCHIVED = "archived"


class Events(Picking):
    """The events by kind at the left, one of them at the right."""

    def __init__(self, desk: Desk) -> None:
        self.kind = FilterChips(
            (
                ("", lambda: translate("Market", "All")),
                *((one.key, partial(kind_word, one.key)) for one in EVENT_KIND),
                (_ARCHIVED, lambda: translate("Market", "Archived")),
            ),
            lambda: translate("Market", "Kind of event"),
        )
        listed = RowList(
            lambda: translate("Market", "Events"),
            lambda: translate("Market", "No such event yet. Add one with Ctrl+N."),
            above=self.kind,
        )
        super().__init__(desk, listed)
        self.kind.chosen.connect(lambda _: self.sync())
        self.enter_button: Button | None = None
        self._lines: dict[int, EventLine] = {}

    def load(self) -> Sequence[tuple[int, PickRow]]:
        """Return the events of the chosen kind."""
        wanted = self.kind.key()
        found = events.lines(archived=wanted == _ARCHIVED)
        if wanted not in ("", _ARCHIVED):
            found = [line for line in found if line.kind == wanted]
        self._lines = {line.id: line for line in found}
        return [
            (
                line.id,
                PickRow(
                    line.name, f"{kind_word(line.kind)} · {days_of(line)}",
                    icon=EVENT_ICONS.get(line.kind, "flag"), tone="accent",
                    right=str(len(line.leads)) if line.leads else "",
                    on=partial(self.pick, line.id),
                ),
            )
            for line in found
        ]  # fmt: skip

    def tell(self, picked: int | None) -> None:
        """Show one event."""
        empty(self.right)
        self.enter_button = None
        line = self._lines.get(picked) if picked is not None else None
        if line is None:
            self.right.addWidget(
                EmptyState(
                    "flag",
                    lambda: translate("Market", "Where do you meet new clients?"),
                    lambda: translate(
                        "Market",
                        "Add exhibitions, seminars, chamber meetings and what you share in "
                        "communities; then enter the leads they brought.",
                    ),
                    lambda: translate("Market", "New event"), self.new_here, action_icon="plus",
                )
            )  # fmt: skip
            return
        self.right.addWidget(self._head(line))
        self.right.addLayout(_figures(line))
        self.right.addWidget(self._leads(line))
        self.right.addStretch(1)

    def _head(self, line: EventLine) -> Card:
        card = Card(spacing=8)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(Label(line.name, "h1", wrap=True), 1)
        top.addWidget(Chip(partial(kind_word, line.kind), "accent"))
        card.body.addLayout(top)
        told = [days_of(line), line.place]
        if line.reach is not None:
            told.append(translate("Market", "reached {count}", count=f"{line.reach:,}"))
        if line.cost_fen is not None:
            told.append(translate("Market", "cost {money}", money=money_text(line.cost_fen)))
        card.add(Label(" · ".join(one for one in told if one), "muted", wrap=True))
        if line.note:
            card.add(Label(line.note, wrap=True))
        card.body.addLayout(actions(*self._buttons(line)))
        return card

    def _buttons(self, line: EventLine) -> list[Button]:
        if line.archived:
            back = Button(
                lambda: translate("Market", "Bring back"), partial(self._archive, line), icon="undo"
            )
            return [back]
        self.enter_button = Button(
            lambda: translate("Market", "Enter leads"), partial(self.enter_leads, line.id),
            kind="primary", icon="plus",
        )  # fmt: skip
        made = [self.enter_button]
        if line.leads:
            made.append(
                Button(
                    lambda: translate("Market", "List of leads"), partial(self.list_leads, line.id),
                    icon="list",
                )
            )  # fmt: skip
        made += [
            Button(lambda: translate("Market", "Edit"), partial(self.edit, line.id), icon="edit"),
        ]
        if line.link:
            address = line.link if "://" in line.link else f"https://{line.link}"
            made.append(
                Button(
                    lambda: translate("Market", "Open the link"),
                    lambda: QDesktopServices.openUrl(QUrl(address)), icon="external",
                    hint=line.link,
                )
            )  # fmt: skip
        made.append(
            Button(
                lambda: translate("Market", "Archive"), partial(self._archive, line), kind="quiet",
                icon="archive",
            )
        )  # fmt: skip
        return made

    def _leads(self, line: EventLine) -> Card:
        card = Listing(lambda: translate("Market", "Leads"))
        rows = [
            Row(
                row.name, " · ".join(one for one in (row.contact, row.post, row.city) if one),
                avatar=row.name, chip=choice_word(STAGE, row.stage),
                on=partial(self.desk.show_client, row.id),
            )
            for row in client_list.client_rows(line.leads[:_LEADS_SHOWN])
        ]  # fmt: skip
        more = len(line.leads) - _LEADS_SHOWN
        told = translate("Market", "{count} more", count=more) if more > 0 else ""
        if not line.leads:
            told = translate(
                "Market", "Nobody entered yet. One row per lead, and one save for all of them."
            )
        card.show_rows(rows, told)
        return card

    def new_here(self) -> None:
        """Open the form of a new event."""
        self.form_asked.emit(forms.event_page(self.desk, None, self._saved))

    def edit(self, event: int) -> None:
        """Open the form of an event."""
        self.form_asked.emit(forms.event_page(self.desk, event, self._saved))

    def list_leads(self, event: int) -> None:
        """List the clients met at an event in the table."""
        self.desk.show_list(ListFilter(event=str(event)))

    def enter_leads(self, event: int) -> None:
        """Open the table in which many leads are entered at once."""
        self.form_asked.emit(forms.leads_page(self.desk, event))

    def enter_latest(self) -> None:
        """Enter leads of the event picked, or the latest one."""
        found = events.lines()
        wanted = self.picked if self.picked in {one.id for one in found} else None
        if wanted is None and found:
            wanted = found[0].id
        if wanted is None:
            self.new_here()
        else:
            self.enter_leads(wanted)

    def _saved(self, event: int) -> None:
        self.picked = event
        if self.kind.key() == _ARCHIVED or (
            self.kind.key() and self.kind.key() != events.get(event).kind
        ):
            self.kind.choose("")

    def _archive(self, line: EventLine) -> None:
        self.desk.attempt(
            lambda: events.set_archived(line.id, self.desk.now(), archived=not line.archived)
        )


def _figures(line: EventLine) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for caption, value in (
        (translate("Market", "Leads"), str(len(line.leads))),
        (translate("Market", "Qualified"), str(line.result.qualified)),
        (translate("Market", "Won"), str(line.result.won)),
        (translate("Market", "Amount won"), money_text(line.result.amount_fen or None)),
        (translate("Market", "Cost per lead"), money_text(line.cost_per_lead_fen)),
    ):
        figure = StatFigure(caption, value)
        row.addWidget(figure, 1)
    return row
