"""The market: sources, events, competitors, industry notes and supplier windows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.sales import topics
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import later
from salesdesk.ui.dossier.form_page import FormPage
from salesdesk.ui.market.competitors import Competitors
from salesdesk.ui.market.events import Events
from salesdesk.ui.market.notes import Notes
from salesdesk.ui.market.paper import PERIODS, period_word, preview_blank, preview_report
from salesdesk.ui.market.section import Section
from salesdesk.ui.market.sources import Sources
from salesdesk.ui.market.windows import Windows
from salesdesk.ui.tab import Command, Tab
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import SegmentedControl

_SECTIONS: Mapping[str, tuple[Callable[[], str], Callable[[Desk], Section]]] = {
    "sources": (lambda: translate("Market", "Sources"), Sources),
    "events": (lambda: translate("Market", "Events"), Events),
    "competitors": (lambda: translate("Market", "Competitors"), Competitors),
    "notes": (lambda: translate("Market", "Industry notes"), Notes),
    "windows": (lambda: translate("Market", "Supplier windows"), Windows),
}


class MarketView(Tab):
    """One section at a time, a form over it while something is edited."""

    icon: ClassVar[str] = "globe"
    watches: ClassVar[frozenset[str]] = topics.MARKET | {
        topics.CONTACT, topics.CHAIN_MEMBER, topics.VISIT, topics.PLAN_ITEM,
        topics.OPPORTUNITY_RIVAL, topics.STAGE_MOVE, topics.CLIENT_MERGE,
    }  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.form: FormPage | None = None
        self.sections: dict[str, Section] = {}

    def title(self) -> str:
        """Return the view's name."""
        return translate("Market", "Market")

    def build(self) -> None:
        """Put the choice of sections above the one shown."""
        self.choice = SegmentedControl(
            [(key, title) for key, (title, _) in _SECTIONS.items()],
            lambda: translate("Market", "Sections of the market"),
        )
        self.choice.chosen.connect(self.show_section)
        self.add_button = Button("", self.new_here, kind="primary", icon="plus")
        self.report_button = Button(
            lambda: translate("Market", "Intelligence report"), self._open_periods, icon="printer",
            hint=lambda: translate("Market", "Print what was heard in a period (Ctrl+P)"),
        )  # fmt: skip
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 12, 0)
        bar.setSpacing(8)
        bar.addWidget(self.choice)
        bar.addStretch(1)
        bar.addWidget(self.add_button)
        bar.addWidget(self.report_button)
        self.stack = QStackedWidget()
        home = QWidget()
        column = QVBoxLayout(home)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(bar)
        column.addWidget(self.stack, 1)
        self.over = QStackedWidget()
        self.over.addWidget(home)
        row = QVBoxLayout()
        row.setContentsMargins(24, 12, 12, 0)
        row.addWidget(self.over)
        self.page.addLayout(row)
        self.show_section("sources")

    # --- sections ----------------------------------------------------------------------------

    @property
    def section(self) -> Section:
        """Return the section shown."""
        self.ensure_built()
        return self.sections[self.choice.key()]

    def show_section(self, key: str) -> Section:
        """Show a section and return it."""
        self.ensure_built()
        self.close_form()
        if key not in self.sections:
            made = self.sections[key] = _SECTIONS[key][1](self.desk)
            made.form_asked.connect(self.open_form)
            self.stack.addWidget(made)
        self.choice.choose(key)
        self.stack.setCurrentWidget(self.sections[key])
        self._name_add(key)
        self.sections[key].sync()
        return self.sections[key]

    def _name_add(self, key: str) -> None:
        texts = {
            "events": lambda: translate("Market", "New event"),
            "competitors": lambda: translate("Market", "New competitor"),
            "notes": lambda: translate("Market", "New industry note"),
        }
        self.add_button.setVisible(key in texts)
        self.add_button.say(texts.get(key, ""))

    def sync(self) -> None:
        """Ask again for the section shown."""
        self.section.sync()

    # --- forms -------------------------------------------------------------------------------

    def editing(self) -> bool:
        """Tell whether a form is open."""
        return self.form is not None

    def open_form(self, page: object) -> None:
        """Show a form over the section."""
        assert isinstance(page, FormPage)
        self._drop_form()
        self.form = page
        page.left.connect(self.close_form)
        page.saved.connect(lambda _: self.close_form())
        self.over.addWidget(page)
        self.over.setCurrentWidget(page)
        page.take_focus()

    def close_form(self) -> None:
        """Go back from a form to the section."""
        if self.form is not None:
            self._drop_form()
            self.section.sync()

    def _drop_form(self) -> None:
        if self.form is not None:
            page, self.form = self.form, None
            if page.keeper is not None:
                page.keeper.flush()
            self.over.removeWidget(page)
            page.hide()
            page.deleteLater()

    # --- what can be done --------------------------------------------------------------------

    def new_here(self) -> None:
        """Make a new thing of the kind the section is about; an event where it is about none."""
        if self.form is not None:
            return
        shown = self.section if self.choice.key() in ("events", "competitors", "notes") else None
        (shown or self.show_section("events")).new_here()

    def print_here(self) -> None:
        """Show the report on the last thirty days."""
        preview_report(self.desk, PERIODS[1])

    def focus_search(self) -> None:
        """Put the caret into the search box of the notes."""
        section = self.section
        if isinstance(section, Notes):
            section.box.setFocus()

    def report_menu(self) -> QMenu:
        """Return the periods the report can be about, and the blank one."""
        menu = QMenu(self)
        for days in PERIODS:
            menu.addAction(period_word(days), later(preview_report, self.desk, days))
        menu.addSeparator()
        blank = translate("Market", "Blank, for handwriting")
        menu.addAction(blank, later(preview_blank, self.desk))
        return menu

    def _open_periods(self) -> None:
        button = self.report_button
        menu = self.report_menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def enter_leads(self) -> None:
        """Enter leads of the event looked at, or of the latest."""
        section = self.show_section("events")
        assert isinstance(section, Events)
        section.enter_latest()

    def commands(self) -> list[Command]:
        """Return what the Ctrl+K box may do here."""
        made = [Command(translate("Market", "Enter leads"), self.enter_leads, icon="plus")]
        for key, name in (
            ("events", translate("Market", "New event")),
            ("competitors", translate("Market", "New competitor")),
            ("notes", translate("Market", "New industry note")),
        ):
            made.append(Command(name, partial(self._new_in, key), icon="plus"))
        return made

    def _new_in(self, key: str) -> None:
        self.show_section(key).new_here()
