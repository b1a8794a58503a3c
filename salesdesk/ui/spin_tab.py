"""SPIN, first view: what clients have said so far, and where the asking has to go on."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from salesdesk.forms.choices import NEED_LEVEL, OBJECTION
from salesdesk.i18n import current_language, translate
from salesdesk.sales import prospects, topics
from salesdesk.sales.spin import interviews
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.say import choice_word, day_text
from salesdesk.ui.spin.right_column import RightColumn
from salesdesk.ui.spin.session import Session
from salesdesk.ui.spin.step_words import step_title
from salesdesk.ui.spin.steps import STEPS
from salesdesk.ui.spin.wizard import Wizard
from salesdesk.ui.tab import Tab
from salesdesk.ui.visit.client_picker import ClientPicker
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import EmptyState
from salesdesk.ui.widgets.chips import FilterChips
from salesdesk.ui.widgets.figures import StatFigure, row_of
from salesdesk.ui.widgets.page import Page
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.row_list import RowList

_FIRST = 8


class SpinTab(Tab):
    """Needs, objections, clients without an explicit need, and talks that led nowhere."""

    icon = "message"
    watches = topics.SPIN

    def title(self) -> str:
        """Return the tab's name."""
        return translate("Tabs", "SPIN interviews")

    def build(self) -> None:
        """Make figures, lists and the empty state."""
        self._client: int | None = None
        self.wizard: Wizard | None = None
        self._page = Page(
            self.title,
            Button(
                lambda: translate("Spin", "New interview"), self.new_here, kind="primary",
                icon="plus", hint=lambda: translate("Spin", "New interview (Ctrl+N)"),
            ),
        )  # fmt: skip
        self.picker = ClientPicker(self.desk)
        self.picker.picked.connect(self.start)
        self.picker.hide()
        self._open = RowList(
            lambda: translate("Spin", "Open interviews"),
            lambda: translate("Spin", "No interview is open."),
        )
        self._page.add(self.picker, self._open)
        self._figures = {
            "explicit": StatFigure(lambda: translate("Spin", "Explicit needs")),
            "implied": StatFigure(lambda: translate("Spin", "Implied needs")),
            "objections": StatFigure(lambda: translate("Spin", "Open objections")),
            "without": StatFigure(lambda: translate("Spin", "Met, but no explicit need")),
        }
        self._chips = FilterChips(
            [
                ("all", lambda: translate("Spin", "All")),
                ("explicit", lambda: translate("Spin", "Explicit")),
                ("implied", lambda: translate("Spin", "Implied")),
            ],
            lambda: translate("Spin", "Kind of need"),
        )
        self._chips.chosen.connect(lambda _: self.sync())
        self._needs = RowList(
            lambda: translate("Spin", "Needs in the clients' words"),
            lambda: translate("Spin", "No need of this kind has been recorded yet."),
            above=self._chips,
        )
        self._without = RowList(
            lambda: translate("Spin", "Ask on here: no explicit need yet"),
            lambda: translate("Spin", "Every client you met has stated a need in their words."),
        )
        self._objections = RowList(
            lambda: translate("Spin", "Objections not solved"),
            lambda: translate("Spin", "No objection is open."),
        )
        self._continued = RowList(
            lambda: translate("Spin", "Ended without a commitment, last 60 days"),
            lambda: translate("Spin", "No talk ended without a commitment."),
        )
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for one in (self._without, self._objections, self._continued):
            column.addWidget(one)
        column.addStretch(1)
        self._known = QWidget()
        body = QVBoxLayout(self._known)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(16)
        body.addWidget(row_of(*self._figures.values()))
        self._page.add(self._known)
        both = row_of(self._needs, right)
        body.addWidget(both, 1)
        self._nothing = EmptyState(
            "message",
            lambda: translate("Spin", "Nothing has been asked yet"),
            lambda: translate(
                "Spin",
                "Record a visit: the needs and objections you write down there are gathered here, "
                "and the clients who still have to state a need in their own words.",
            ),
            lambda: translate("Spin", "Open today's plan"),
            lambda: self.desk.show_day(self.desk.today()),
        )
        self._page.add(self._nothing)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page)
        self.page.addWidget(self._stack)

    def new_here(self) -> None:
        """Ask with which client the new interview is."""
        self.picker.show()
        self.picker.box.setFocus()

    def start(self, client: int) -> None:
        """Begin an interview with a client."""
        found: list[int] = []

        def begin() -> None:
            language = current_language()
            found.append(interviews.start(client, self.desk.now(), language=language))

        if self.desk.attempt(begin):
            self.picker.hide()
            self.open_interview(found[0])

    def open_interview(self, interview: int) -> None:
        """Go on with an interview where it was left."""
        self.close_interview()
        session = Session(self.desk, interview)
        self.wizard = Wizard(session, STEPS, RightColumn(session))
        self.wizard.left.connect(self.close_interview)
        self._stack.addWidget(self.wizard)
        self._stack.setCurrentWidget(self.wizard)

    def close_interview(self) -> None:
        """Put the open interview aside."""
        if self.wizard is not None:
            wizard, self.wizard = self.wizard, None
            wizard.close_talk()
            self._stack.removeWidget(wizard)
            wizard.deleteLater()
            self.refresh()

    def editing(self) -> bool:
        """Tell whether an interview is led, which no notice disturbs."""
        return self._built and self.wizard is not None

    def notice(self, touched: frozenset[str]) -> None:
        """Hand on what changed to the interview that is open."""
        super().notice(touched)
        if self._built and self.wizard is not None:
            self.wizard.hear(touched)

    def show_interviews(self, client: int | None) -> None:
        """Show what is known of all clients, or of one."""
        self.ensure_built()
        self.close_interview()
        self._client = client
        self.sync()

    def sync(self) -> None:
        """Ask what is known and show it."""
        now = self.desk.now()
        needs = [one for one in prospects.known_needs() if self._mine(one.client_id)]
        objections = [one for one in prospects.known_objections() if self._mine(one.client_id)]
        without = [one for one in prospects.without_explicit_need() if self._mine(one[0])]
        visits = [one for one in prospects.continuations(now) if self._mine(one.client_id)]
        explicit = [one for one in needs if one.explicit]
        implied = [one for one in needs if not one.explicit]
        self._open.show_rows(
            [
                Row(
                    one.client,
                    f"{step_title(one.step)} · {day_text(one.made_at.date())}",
                    avatar=one.client,
                    on=partial(self.open_interview, one.id),
                )
                for one in interviews.listing(self._client, state="open")
            ]
        )
        anything = bool(needs or objections or without or visits)
        self._known.setVisible(anything)
        self._nothing.setVisible(not anything)
        self._page.say(
            translate(
                "Spin",
                "Explicit needs decide; turn each implied one into the client's own words.",
            )
        )
        for key, found in (
            ("explicit", explicit), ("implied", implied), ("objections", objections),
            ("without", without),
        ):  # fmt: skip
            self._figures[key].show_figure(str(len(found)))
        wanted = {"all": needs, "explicit": explicit, "implied": implied}[self._chips.key()]
        self._needs.show_rows([partial(self._need, one) for one in wanted])
        self._without.show_rows([partial(self._asked_on, *one) for one in without], _FIRST)
        self._objections.show_rows([partial(self._objection, one) for one in objections], _FIRST)
        self._continued.show_rows([partial(self._continuation, one) for one in visits], _FIRST)

    def _mine(self, client: int) -> bool:
        return self._client is None or client == self._client

    def _asked_on(self, client: int, name: str) -> Row:
        return Row(
            name,
            translate("Spin", "Ask for effects, then let them say what a cure is worth"),
            avatar=name,
            on=partial(self.desk.show_client, client),
        )

    def _objection(self, one: prospects.KnownObjection) -> Row:
        return Row(
            one.words or choice_word(OBJECTION, one.category),
            one.client,
            icon="alert",
            chip=choice_word(OBJECTION, one.category) if one.words else "",
            tone="warn",
            on=partial(self.desk.show_client, one.client_id),
        )

    def _continuation(self, one: VisitLine) -> Row:
        return Row(
            one.client,
            one.objective,
            avatar=one.client,
            right=day_text(one.day()),
            on=partial(self.desk.show_visit, one.id),
        )

    def _need(self, one: prospects.KnownNeed) -> Row:
        level = choice_word(NEED_LEVEL, one.level)
        kind = translate("Spin", "Explicit") if one.explicit else translate("Spin", "Implied")
        return Row(
            one.words or one.text,
            " · ".join(part for part in (one.client, level, day_text(one.stated_on)) if part),
            avatar=one.client,
            chip=kind,
            tone="n" if one.explicit else "p",
            on=lambda: self.desk.show_client(one.client_id),
        )
