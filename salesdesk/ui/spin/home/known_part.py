"""What clients have said so far, and where the asking has to go on."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.forms.choices import NEED_LEVEL, OBJECTION
from salesdesk.i18n import translate
from salesdesk.sales import prospects
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.say import choice_word, day_text
from salesdesk.ui.widgets.chips import FilterChips
from salesdesk.ui.widgets.figures import StatFigure, row_of
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.row_list import RowList

_FIRST = 8


class KnownPart(QWidget):
    """Needs, objections, clients without an explicit need, and talks that led nowhere."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._client: int | None = None
        self.figures = {
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
        self._chips.chosen.connect(lambda _: self.show_client(self._client))
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
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(16)
        body.addWidget(row_of(*self.figures.values()))
        body.addWidget(row_of(self._needs, right), 1)

    def show_client(self, client: int | None) -> bool:
        """Show what is known of a client, of all without one; tell whether there is anything."""
        self._client = client
        now = self.desk.now()
        needs = [one for one in prospects.known_needs() if self._mine(one.client_id)]
        objections = [one for one in prospects.known_objections() if self._mine(one.client_id)]
        without = [one for one in prospects.without_explicit_need() if self._mine(one[0])]
        visits = [one for one in prospects.continuations(now) if self._mine(one.client_id)]
        explicit = [one for one in needs if one.explicit]
        implied = [one for one in needs if not one.explicit]
        for key, found in (
            ("explicit", explicit), ("implied", implied), ("objections", objections),
            ("without", without),
        ):  # fmt: skip
            self.figures[key].show_figure(str(len(found)))
        wanted = {"all": needs, "explicit": explicit, "implied": implied}[self._chips.key()]
        self._needs.show_rows([partial(self._need, one) for one in wanted], _FIRST)
        self._without.show_rows([partial(self._asked_on, *one) for one in without], _FIRST)
        self._objections.show_rows([partial(self._objection, one) for one in objections], _FIRST)
        self._continued.show_rows([partial(self._continuation, one) for one in visits], _FIRST)
        return bool(needs or objections or without or visits)

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
            on=partial(self.desk.show_client, one.client_id),
        )
