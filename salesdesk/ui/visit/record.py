"""The record of a visit being written: the clock at the top, what is missing beside it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from salesdesk.forms.visit_record import VISIT_RECORD
from salesdesk.i18n import translate
from salesdesk.sales import my_side, visit_lines, visit_records
from salesdesk.sales.calendar import work_calendar
from salesdesk.sales.dossier import Dossier, dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.visit.clock_words import clock_words
from salesdesk.ui.visit.facts import Fact
from salesdesk.ui.visit.form_page import VisitFormPage, aside_card, own_side
from salesdesk.ui.visit.paper import record_of
from salesdesk.ui.visit.words import day_short, when
from salesdesk.ui.widgets.text import Label, Text

_NEXT_STEP = ("next_step", "next_owner", "next_at")
_COMMITMENT = ("customer_action", "customer_who", "customer_by")


class VisitRecordPage(VisitFormPage):
    """Form ③ of one visit, to be completed or amended."""

    def __init__(self, desk: Desk, visit: int) -> None:
        super().__init__(desk)
        self.visit = visit
        self.line = line = visit_lines.get(visit)
        now, owner = desk.now(), str(my_side.details().get("person") or "")
        known = dossier(line.client_id)
        self.landing = Fact("calendar", lambda: translate("Visit", "Our next step"))
        self.promise = Fact("users", lambda: translate("Visit", "The customer's promise"))
        self.nothing = Label(
            lambda: translate("Visit", "The next step and its day appear here."),
            "muted", wrap=True,
        )  # fmt: skip
        self.follows = aside_card(
            lambda: translate("Visit", "What goes into the plan"),
            self.nothing, self.landing, self.promise,
        )  # fmt: skip
        self.aside.add(self.follows)
        self.aside.body.addStretch(1)
        answers = visit_records.prefilled(line, now, owner)
        if not line.recorded_at:
            answers = _guesses(known) | answers
        editor = self.use_form(VISIT_RECORD, f"visit:{visit}", answers)
        self._suggest(editor, known, owner)
        self.title.say(line.client)
        self.about.say(lambda: self._about())
        if line.recorded_at:
            self.banner.show_text(
                lambda: translate(
                    "Visit", "This amends a completed record; every earlier version is kept."
                )
            )
        self.changed()
        self.tick()

    def _about(self) -> str:
        now = self.desk.now()
        told = when(self.line.starts_at, self.line.ends_at, now)
        return f"{translate('Visit', 'Record of the visit')} · {told} · {self.line.number}"

    def _suggest(self, editor: FormEditor, known: Dossier, owner: str) -> None:
        theirs = [seat.name for seat in known.seats]
        names = list(dict.fromkeys([*self.line.client_people, *theirs]))
        self.offer_people(known.id, self.line.client_people)
        editor.suggest("customer_who", names)
        ours = own_side([*self.line.our_people, *([owner] if owner else [])])
        editor.suggest("our_people", ours)
        editor.suggest("next_owner", ours)
        editor.warn("next_at", self._doubt_next)

    def _doubt_next(self, value: object) -> str:
        at = _moment(value)
        if at is None:
            return ""
        if at < self.desk.now():
            return translate("Visit", "This lies in the past.")
        if not work_calendar().is_workday(at.date()):
            return translate("Visit", "{day} is a day off.", day=day_short(at.date()))
        return ""

    def save_word(self) -> Text:
        """Return what the button says."""
        return lambda: translate("Visit", "Save the record")

    def doubts(self, answers: Mapping[str, Any]) -> list[str]:
        """Return what an advance lacks: it needs the customer's action, who and by when."""
        if answers.get("outcome") != "advance":
            return []
        return [key for key in _COMMITMENT if not answers.get(key)]

    def spared(self, answers: Mapping[str, Any]) -> Collection[str]:
        """Ask for no next step where nothing is left to be done for the client."""
        outcome = str(answers.get("outcome") or "")
        over = visit_records.needs_no_next_step(self.line.client_id, outcome)
        return _NEXT_STEP if over else ()

    def label_of(self, key: str, label: str) -> str:
        """Say of the customer's commitment whose it is."""
        match key:
            case "customer_who":
                return translate("Visit", "Who at the customer's does it")
            case "customer_by":
                return translate("Visit", "By when the customer does it")
            case "next_at":
                return translate("Visit", "When we take the next step")
        return super().label_of(key, label)

    def write(self, answers: dict[str, Any], now: datetime) -> int:
        """Complete or amend the record."""
        visit_records.record(self.visit, answers, now)
        return self.visit

    def retell(self, answers: Mapping[str, Any]) -> None:
        """Say in which day's plan the promises will appear."""
        at = _moment(answers.get("next_at"))
        step = str(answers.get("next_step") or "").strip()
        told = ""
        if at is not None and step:
            day = day_short(at.astimezone(self.desk.now().tzinfo).date())
            told = translate(
                "Visit", "“{step}” will appear in the plan of {day}", step=step, day=day
            )
        self.landing.tell(told)
        by, action = answers.get("customer_by"), str(answers.get("customer_action") or "").strip()
        told = ""
        if by and action:
            day = day_short(date.fromisoformat(str(by)))
            told = translate(
                "Visit", "“{action}” will be asked about on {day}", action=action, day=day
            )
        self.promise.tell(told)
        self.nothing.setVisible(self.landing.isHidden() and self.promise.isHidden())

    def tick(self) -> None:
        """Let the record clock run on."""
        if self.line.recorded_at:
            return
        told = clock_words(self.line, self.desk.now())
        self.chip.say(told.chip, told.tone)
        self.chip.setToolTip(told.text)
        self.chip.show()

    def print_here(self) -> None:
        """Show the record as it was last saved."""
        record_of(self.desk, self.line)


def _guesses(known: Dossier) -> dict[str, Any]:
    """Return the tags as the dossier has them, to be looked at again."""
    grade, priority = known.row.grade, known.answers.get("priority")
    return {"tag_potential": grade or None, "tag_priority": priority or None}


def _moment(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(value)) if value else None
    except ValueError:
        return None
