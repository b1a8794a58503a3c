"""Supplier windows: whose contract with their present supplier ends, and from when to be there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSpinBox, QWidget

from salesdesk.i18n import translate
from salesdesk.sales import supplier_windows
from salesdesk.sales.supplier_windows import Window
from salesdesk.ui.desk import Desk
from salesdesk.ui.market.section import Listing, Section
from salesdesk.ui.pause import Pause
from salesdesk.ui.say import day_text
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.row import Row
from salesdesk.ui.widgets.text import Label

_AHEAD_DAYS = 365
_PAUSE_MS = 400
_MOST = 50


class Windows(Section):
    """Open windows and those of the coming year; the lead time is set here."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.lead = QSpinBox()
        self.lead.setRange(1, 730)
        self.lead.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.lead.setFixedWidth(96)
        self._pause = Pause(self, _PAUSE_MS, self._keep)
        self.lead.valueChanged.connect(lambda _: self._pause.start())
        self.lead.editingFinished.connect(self._keep)
        ask = Card(spacing=8)
        ask.add_row(
            Label(lambda: translate("Market", "Be there so many days before the contract ends:")),
            self.lead,
        )
        ask.add(
            Label(
                lambda: translate(
                    "Market",
                    "When a window opens, a visit is proposed for the plan. The end of the "
                    "contract is asked for in a client's background form.",
                ),
                "muted", wrap=True,
            )
        )  # fmt: skip
        self.plans: list[Button] = []
        self.now_open = Listing(lambda: translate("Market", "Open now"))
        self.coming = Listing(lambda: translate("Market", "Within a year"))
        self.add(ask, self.now_open, self.coming)
        self.body.addStretch(1)

    def sync(self) -> None:
        """Ask for the windows; a number being typed is left alone."""
        if not self._pause.isActive():
            self.lead.blockSignals(True)
            self.lead.setValue(supplier_windows.lead_days())
            self.lead.blockSignals(False)
        self.lead.setAccessibleName(translate("Market", "Lead time in days"))
        self.lead.setSuffix(translate("Market", " days"))
        today = self.desk.today()
        every = supplier_windows.windows(today, supplier_windows.lead_days(), ahead=_AHEAD_DAYS)
        self.plans = []
        self._list(self.now_open, [one for one in every if one.opens_on <= today])
        self._list(self.coming, [one for one in every if one.opens_on > today])

    def _list(self, card: Listing, found: list[Window]) -> None:
        rows: list[QWidget | tuple[QWidget, QWidget]] = []
        for one in found[:_MOST]:
            told = translate(
                "Market",
                "from {first} to {last}",
                first=day_text(one.opens_on),
                last=day_text(one.ends_on),
            )
            off = translate("Market", "Do not contact") if one.do_not_contact else ""
            row = Row(
                one.client, " · ".join(part for part in (told, one.supplier) if part),
                avatar=one.client, chip=off, tone="danger",
                on=partial(self.desk.show_client, one.client_id),
            )  # fmt: skip
            plans = not one.do_not_contact and card is self.now_open
            rows.append((row, self._plan_button(one)) if plans else row)
        card.show_rows(rows, "" if found else translate("Market", "None."))

    def _plan_button(self, one: Window) -> Button:
        made = Button(
            lambda: translate("Market", "Plan a visit"),
            partial(self.desk.plan_visit, one.client_id), icon="calendar",
        )  # fmt: skip
        made.setAccessibleName(translate("Market", "Plan a visit to {name}", name=one.client))
        self.plans.append(made)
        return made

    def _keep(self) -> None:
        self._pause.stop()
        if self.lead.value() == supplier_windows.lead_days():
            return
        if self.desk.attempt(lambda: supplier_windows.set_lead_days(self.lead.value())):
            self.sync()
