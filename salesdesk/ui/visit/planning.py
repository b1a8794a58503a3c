"""Planning a visit, or changing the plan of one that has not taken place."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from salesdesk.errors import Refused
from salesdesk.forms.visit_plan import VISIT_PLAN
from salesdesk.i18n import sentence, translate
from salesdesk.sales import drafts, my_side, touches, visit_lines, visit_slots, visits
from salesdesk.sales.calendar import work_calendar
from salesdesk.sales.dossier import Dossier, dossier
from salesdesk.sales.visits import FEWEST_QUESTIONS, MOST_QUESTIONS
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.visit.agreement import AgreementCard
from salesdesk.ui.visit.client_picker import ClientPicker
from salesdesk.ui.visit.facts import Fact
from salesdesk.ui.visit.form_page import VisitFormPage, aside_card, own_side
from salesdesk.ui.visit.paper import brief_of
from salesdesk.ui.visit.words import day_short, span
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.text import Label, Text


class VisitPlanning(VisitFormPage):
    """First the client, unless known; then the form ``visit_plan``.

    ``start`` is a wished start, ``day`` the day on which the next free half hour is looked for.
    """

    def __init__(
        self,
        desk: Desk,
        *,
        day: date,
        client: int | None = None,
        start: datetime | None = None,
        visit: int | None = None,
    ) -> None:
        self.visit = visit
        super().__init__(desk)
        self.client: int | None = None
        self._day, self._start = day, start
        self._times = ("", "")
        self._carried: Mapping[str, Any] = {}
        self.clash = Fact("alert", lambda: translate("Visit", "Clash"), tone="danger")
        self.day_off = Fact("sun", lambda: translate("Visit", "Day off"), tone="warn")
        self.free = Label("", "muted", wrap=True)
        self.cold = Fact("ban", lambda: translate("Visit", "Cold contact"), tone="warn")
        self.agreement = AgreementCard()
        self.known: Dossier | None = None
        self.times_card = aside_card(
            lambda: translate("Visit", "That time"),
            self.free,
            self.clash,
            self.day_off,
            self.cold,
        )
        self.asked_card = aside_card(lambda: translate("Visit", "Worth asking about"))
        self._asked = QVBoxLayout()
        self._asked.setSpacing(8)
        self.asked_card.body.addLayout(self._asked)
        self.aside.add(self.times_card, self.agreement, self.asked_card)
        self.aside.body.addStretch(1)
        self.change = Button(
            lambda: translate("Visit", "Another client"), self.pick_client, kind="quiet"
        )
        self.tools.insertWidget(0, self.change)
        self.setTabOrder(self.change, self.save_button)
        self.picker: ClientPicker | None = None
        if visit is not None:
            self._edit(visit)
        elif client is not None:
            self.take_client(client)
        else:
            self.pick_client()

    def save_word(self) -> Text:
        """Return what the button says."""
        if self.visit is not None:
            return lambda: translate("Visit", "Save the plan")
        return lambda: translate("Visit", "Plan the visit")

    # --- the client -------------------------------------------------------------------------

    def pick_client(self) -> None:
        """Ask for the client; what was answered so far is kept for the next one."""
        self._carried = self._answered()
        self._drop_form()
        self.client = None
        self.title.say(lambda: translate("Visit", "Plan a visit"))
        self.about.say(lambda: translate("Visit", "First choose the client"))
        for widget in (self.aside, self.save_button, self.change, self.stamp):
            widget.hide()
        self.banner.hide()
        self.picker = ClientPicker(self.desk)
        self.picker.picked.connect(self.take_client, Qt.ConnectionType.QueuedConnection)
        self.content.add(self.picker)
        self.content.body.addStretch(1)
        self.picker.setFocus()

    def _answered(self) -> dict[str, Any]:
        if self.editor is None:
            return {}
        return {
            key: value
            for key, value in self.editor.values().items()
            if key not in {"place", "client_people"}
        }

    def _drop_form(self) -> None:
        if self.keeper is not None and self.editor is not None:
            self.keeper.saved()
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = self.keeper = None

    def take_client(self, client: int) -> None:
        """Plan for *client*; one who must not be contacted is told at once."""
        try:
            known = dossier(client)
        except Refused as refused:
            self.desk.refuse(refused)
            return
        if self.picker is not None:
            self.picker.hide()
            self.picker.deleteLater()
            self.picker = None
            self.content.body.takeAt(self.content.body.count() - 1)
        self.client = client
        if known.do_not_contact:
            told = Refused("do_not_contact", name=known.name, why=known.do_not_contact_reason)
            self.title.say(known.name)
            self.about.say(lambda: translate("Visit", "Plan a visit"))
            self.banner.show_text(
                lambda: sentence(told), "danger",
                (lambda: translate("Visit", "Open the dossier"),
                 lambda: self.desk.show_client(client)),
                closable=False,
            )  # fmt: skip
            self.change.show()
            self.change.setFocus()
            return
        start = self._start or visit_slots.next_free(self._day, self.desk.now())
        answers = {
            "starts_at": start.isoformat(timespec="minutes"),
            "ends_at": (start + visit_slots.USUAL_LENGTH).isoformat(timespec="minutes"),
            "channel": "face",
            "place": known.answers.get("address") or "",
            "our_people": [name] if (name := my_side.details().get("person")) else [],
            "client_people": [known.seats[0].name] if len(known.seats) == 1 else [],
            "opening_questions": list(known.answers.get("opening_questions") or ()),
        } | dict(self._carried)
        subject = f"client:{client}"
        wished = self._start if drafts.find(VISIT_PLAN.key, subject) else None
        self._begin(known, subject, answers)
        if wished is not None and self.editor is not None:
            for key in ("starts_at", "ends_at"):
                self.editor.set_value(key, answers[key])
            self._remember_times()
            self.changed()
        self.about.say(lambda: translate("Visit", "Plan a visit"))
        self.take_focus()

    def _edit(self, visit: int) -> None:
        line = visit_lines.get(visit)
        self.change.hide()
        known = dossier(line.client_id)
        self.client = line.client_id
        self._begin(known, f"visit:{visit}", visit_lines.as_answers(line))
        self.about.say(lambda: translate("Visit", "Change the plan"))
        self.change.hide()

    def _begin(self, known: Dossier, subject: str, answers: Mapping[str, Any]) -> None:
        self.known = known
        self.banner.hide()
        self.title.say(known.name)
        for widget in (self.aside, self.save_button, self.change, self.stamp):
            widget.show()
        editor = self.use_form(VISIT_PLAN, subject, answers)
        self.offer_people(known.id)
        own = my_side.details().get("person")
        editor.suggest("our_people", own_side([own] if own else []))
        editor.suggest("place", [place] if (place := known.answers.get("address")) else [])
        editor.suggest("opening_questions", list(known.answers.get("opening_questions") or ()))
        editor.warn("opening_questions", _count_questions)
        self._remember_times()
        self._tell_worth(known)
        self.changed()

    def _tell_worth(self, known: Dossier) -> None:
        worth = [need.text for need in known.needs if need.open][:3]
        worth += [one.words for one in known.objections if not one.solved][:2]
        for text in worth:
            fact = Fact("quote", lambda: translate("Visit", "Worth asking about"), text)
            self._asked.addWidget(fact)
        self.asked_card.setVisible(bool(worth))

    # --- the form ---------------------------------------------------------------------------

    def changed(self) -> None:
        """Keep the length when the start moves; say what is missing and whether it clashes."""
        if self.editor is not None:
            self._move_end(self.editor)
        super().changed()

    def _move_end(self, editor: FormEditor) -> None:
        before = [_moment(each) for each in self._times]
        start, end = _moment(editor.values().get("starts_at")), editor.values().get("ends_at")
        if start and before[0] and before[1] and start != before[0] and end == self._times[1]:
            moved = start + (before[1] - before[0])
            editor.set_value("ends_at", moved.isoformat(timespec="minutes"))
        if start is not None:
            self._remember_times()

    def _remember_times(self) -> None:
        assert self.editor is not None
        values = self.editor.values()
        self._times = (str(values.get("starts_at") or ""), str(values.get("ends_at") or ""))

    def retell(self, answers: Mapping[str, Any]) -> None:
        """Say whether the time is free and whether the day is worked."""
        now = self.desk.now()
        start, end = _moment(answers.get("starts_at")), _moment(answers.get("ends_at"))
        clash, off = "", ""
        if start and end and start < end:
            others = visit_lines.clashes(start, end, besides=self.visit)
            told = [
                f"{span(one.starts_at, one.ends_at, now.tzinfo)} {one.client}" for one in others
            ]
            clash = translate("Visit", "Clashes with {visits}", visits="; ".join(told))
            clash = clash if others else ""
        if start and not work_calendar().is_workday(start.date()):
            off = translate("Visit", "{day} is a day off.", day=day_short(start.date()))
        self.clash.tell(clash)
        self.day_off.tell(off)
        self.cold.tell(self._cold_doubt(start) if answers.get("cold") else "")
        past = start is not None and start < now
        self.free.say(
            translate("Visit", "This time has already passed.")
            if past
            else translate("Visit", "No other visit at that time.")
        )
        self.free.setVisible(not clash)
        if self.visit is not None:
            self.agreement.tell(visits.unconfirms(visit_lines.get(self.visit), answers))

    def _cold_doubt(self, start: datetime | None) -> str:
        if start is None or self.client is None:
            return ""
        free = touches.cold_free_on(self.client, start.date(), start.tzinfo, self.visit)
        if free is None:
            return ""
        return translate(
            "Visit", "At most one cold contact a week; free again {day}.", day=day_short(free)
        )

    def write(self, answers: dict[str, Any], now: datetime) -> int:
        """Plan the visit, or change its plan."""
        if self.visit is not None:
            visits.edit(self.visit, answers, now, agreed=self.agreement.agreed())
            return self.visit
        assert self.client is not None
        return visits.plan(self.client, answers, now)

    def print_here(self) -> None:
        """Show the brief of a visit that is already planned."""
        if self.visit is not None:
            brief_of(self.desk, visit_lines.get(self.visit))
        else:
            self.desk.announce(translate("Visit", "Plan the visit first, then its brief exists."))

    def take_focus(self) -> None:
        """Put the keyboard where one begins."""
        if self.picker is not None:
            self.picker.setFocus()
        else:
            super().take_focus()


def _count_questions(value: object) -> str:
    count = len(value) if isinstance(value, list) else 0
    if count == 0 or FEWEST_QUESTIONS <= count <= MOST_QUESTIONS:
        return ""
    return translate("Visit", "{count} so far; 3 to 5 are wanted.", count=count)


def _moment(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(value)) if value else None
    except ValueError:
        return None
