"""A visit's record as it is read: outcome, what was said, who promised what."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from salesdesk.forms.choices import NEED_LEVEL, OBJECTION, TIMELINESS
from salesdesk.forms.visit_record import VISIT_RECORD
from salesdesk.i18n import translate
from salesdesk.sales import visit_records
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.form_editor.showing import text_of
from salesdesk.ui.say import choice_word
from salesdesk.ui.visit.facts import Told
from salesdesk.ui.visit.words import day_short, outcome_word, stamp
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip

_TONES = {"order": "success", "advance": "success", "continuation": "warn", "no_sale": "neutral"}
_TIMELY = {"on_time": "success", "same_day": "warn", "late": "danger"}
_TEXTS = ("key_points", "feedback", "agreements", "value_points", "competitor_info")


class RecordCard(Card):
    """Hidden until there is a record."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(lambda: translate("Visit", "Record"), spacing=12)
        self.desk = desk
        self._inside: QWidget | None = None

    def show_record(self, line: VisitLine, now: datetime) -> None:
        """Show the record of *line*."""
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
        self.setVisible(line.recorded_at is not None)
        if line.recorded_at is not None:
            self._inside = self._made(line, now)
            self.add(self._inside)

    def _made(self, line: VisitLine, now: datetime) -> QWidget:
        inside = Card(kind="", padding=0, spacing=12)
        told = line.record
        chips = [
            Chip(outcome_word(line.outcome), _TONES.get(line.outcome, "neutral")),
            Chip(choice_word(TIMELINESS, line.timeliness), _TIMELY[line.timeliness]),
        ]
        if visit_records.amendments(line.id):
            chips.append(Chip(translate("Visit", "Amended"), "neutral"))
        if line.clock_set_back:
            chips.append(Chip(translate("Visit", "The clock had been set back"), "danger"))
        inside.add_row(*chips)
        for key in _TEXTS:
            field = VISIT_RECORD.field(key)
            text = text_of(field, told.get(key), now.tzinfo) if told.get(key) else ""
            inside.add(Told(translate("Form", field.label), text))
        inside.add(Told(translate("Visit", "Needs"), _needs(line)))
        inside.add(Told(translate("Visit", "Objections"), _objections(line)))
        inside.add(Told(translate("Visit", "The customer will"), _commitment(line)))
        if told.get("next_step") and told.get("next_at"):
            inside.add(self._next_step(line, now))
        return inside

    def _next_step(self, line: VisitLine, now: datetime) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        at = datetime.fromisoformat(line.record["next_at"])
        text = (
            f"{line.record['next_step']} · {line.record.get('next_owner') or ''} · {stamp(at, now)}"
        )
        layout.addWidget(Told(translate("Visit", "Our next step"), text), 1)
        day = at.astimezone(now.tzinfo).date()
        shown = translate("Visit", "Plan of {day}", day=day_short(day))
        layout.addWidget(Button(shown, lambda: self.desk.show_day(day), icon="calendar"))
        return row


def _needs(line: VisitLine) -> str:
    rows = []
    for row in line.record.get("needs") or ():
        words = f"“{row['words']}”" if row.get("words") else ""
        level = choice_word(NEED_LEVEL, row.get("level") or "")
        rows.append(" · ".join(part for part in (row.get("text"), words, level) if part))
    return "\n".join(row for row in rows if row)


def _objections(line: VisitLine) -> str:
    rows = []
    for row in line.record.get("objections") or ():
        kind = choice_word(OBJECTION, row.get("category") or "")
        solved = translate("Visit", "solved") if row.get("solved") else ""
        parts = (kind, row.get("words"), row.get("response"), solved)
        rows.append(" · ".join(part for part in parts if part))
    return "\n".join(row for row in rows if row)


def _commitment(line: VisitLine) -> str:
    told = line.record
    by = told.get("customer_by")
    day = day_short(date.fromisoformat(by)) if by else ""
    parts = (told.get("customer_action"), told.get("customer_who"), day)
    return " · ".join(part for part in parts if part) if told.get("customer_action") else ""
