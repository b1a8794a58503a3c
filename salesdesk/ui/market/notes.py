"""Industry notes: what was learned, where from and when, by industry."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from salesdesk.forms.choices import INDUSTRY
from salesdesk.i18n import translate
from salesdesk.sales import industry_notes
from salesdesk.sales.industry_notes import NoteLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import beside, empty
from salesdesk.ui.market import forms
from salesdesk.ui.market.section import Section
from salesdesk.ui.say import choice_word, day_text
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.card import Card, EmptyState, SectionTitle
from salesdesk.ui.widgets.chips import FilterChips
from salesdesk.ui.widgets.search_box import SearchBox
from salesdesk.ui.widgets.text import Label

_PAGE = 30


class Notes(Section):
    """The latest first, a page at a time; chips choose the industry, the box searches."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._shown = _PAGE
        self.industry = FilterChips(
            (
                ("", lambda: translate("Market", "All industries")),
                *((one.key, partial(choice_word, INDUSTRY, one.key)) for one in INDUSTRY),
            ),
            lambda: translate("Market", "Industry"),
        )
        self.box = SearchBox(
            lambda: translate("Market", "Search the notes"),
            lambda: translate("Market", "Text or source …"),
        )
        self.box.setFixedWidth(240)
        self.industry.chosen.connect(lambda _: self._anew())
        self.box.changed.connect(lambda _: self._anew())
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.more = Button(lambda: translate("Market", "Show more"), self._show_more, kind="quiet")
        self.cards: list[Card] = []
        top = QHBoxLayout()
        top.setSpacing(12)
        chips = QVBoxLayout()
        chips.setContentsMargins(0, 3, 0, 0)  # their first line level with the higher box
        chips.addWidget(self.industry)
        top.addLayout(chips, 1)
        top.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addLayout(self._list)
        self.body.addWidget(self.more)
        self.body.addStretch(1)

    def sync(self) -> None:
        """Ask for the notes that fit."""
        found = industry_notes.lines(
            industry=self.industry.key(), text=self.box.text(), limit=self._shown + 1
        )
        empty(self._list)
        self.cards = [self._card(line) for line in found[: self._shown]]
        for card in self.cards:
            self._list.addWidget(card)
        self.more.setVisible(len(found) > self._shown)
        if not found:
            self._list.addWidget(self._nothing())

    def _nothing(self) -> EmptyState | Label:
        if self.industry.key() or self.box.text().strip():
            return Label(translate("Market", "No note fits."), "muted")
        return EmptyState(
            "globe",
            lambda: translate("Market", "What moves your clients' industries?"),
            lambda: translate(
                "Market", "Note what you learn with its source and day; the report prints it."
            ),
            lambda: translate("Market", "New industry note"), self.new_here, action_icon="plus",
        )  # fmt: skip

    def _card(self, line: NoteLine) -> Card:
        card = Card(spacing=4)
        edit = IconButton("edit", lambda: translate("Market", "Edit"), partial(self.edit, line.id))
        away = IconButton(
            "archive", lambda: translate("Market", "Archive"), partial(self._archive, line.id)
        )
        tools = [edit, away]
        if line.client_id is not None:
            tools.insert(
                0,
                IconButton(
                    "users", lambda: translate("Market", "Open {name}", name=line.client),
                    partial(self.desk.show_client, line.client_id),
                ),
            )  # fmt: skip
        head = choice_word(INDUSTRY, line.industry) or translate("Market", "No industry")
        told = (day_text(line.noted_on), line.source, line.client)
        card.add(
            SectionTitle(head, beside(*tools)),
            Label(line.text, wrap=True),
            Label(" · ".join(part for part in told if part), "caption", wrap=True),
        )
        return card

    def _anew(self) -> None:
        self._shown = _PAGE
        self.sync()

    def _show_more(self) -> None:
        self._shown += _PAGE
        self.sync()

    def new_here(self) -> None:
        """Open the form of a new note, of the industry chosen."""
        self.form_asked.emit(forms.note_page(self.desk, None, self.industry.key()))

    def edit(self, note: int) -> None:
        """Open the form of a note."""
        self.form_asked.emit(forms.note_page(self.desk, note))

    def _archive(self, note: int) -> None:
        self.desk.attempt(lambda: industry_notes.set_archived(note, self.desk.now()))
