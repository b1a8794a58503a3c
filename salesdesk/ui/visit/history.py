"""What became of a visit: every move with its time and evidence, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.forms.visit_moves import BY
from salesdesk.i18n import translate
from salesdesk.sales import visit_lines
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.say import choice_word
from salesdesk.ui.visit.facts import Sign, clear
from salesdesk.ui.visit.words import channel_word, stamp
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import Label

_SIGNS = {
    "planned": "calendar", "confirmed": "check-circle", "begun": "play", "done": "check",
    "recorded": "edit", "rescheduled": "calendar", "cancelled": "ban",
    "no_show": "user",
}  # fmt: skip


class HistoryCard(Card):
    """The newest move comes last, as in a diary."""

    def __init__(self) -> None:
        super().__init__(lambda: translate("Visit", "What became of it"), spacing=8)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addLayout(self._list)

    def show_history(self, line: VisitLine, now: datetime) -> None:
        """Show the moves of *line*."""
        clear(self._list)
        told = [
            (at, to, _move_word(old, to), _evidence(to, evidence, now))
            for old, to, at, evidence in visit_lines.moves(line.id)
        ]
        if line.started_at and not line.ended_at:
            told.append((line.started_at, "begun", translate("Visit", "Begun"), ""))
        for at, kind, word, evidence in sorted(told, key=lambda one: one[0]):
            self._list.addWidget(_Entry(kind, f"{word} · {stamp(at, now)}", evidence))


class _Entry(QWidget):
    def __init__(self, kind: str, head: str, evidence: str) -> None:
        super().__init__()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(head, wrap=True))
        if evidence:
            words.addWidget(Label(evidence, "caption", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        sign = QVBoxLayout()
        sign.addWidget(Sign(_SIGNS[kind]))
        sign.addStretch(1)
        row.addLayout(sign)
        row.addLayout(words, 1)


def _move_word(old: str, to: str) -> str:
    match (old, to):
        case ("recorded", "recorded"):
            return translate("Visit", "Record amended")
        case ("confirmed", "planned"):
            return translate("Visit", "To be confirmed anew")
    match to:
        case "planned":
            return translate("Visit", "Planned")
        case "confirmed":
            return translate("Visit", "Confirmed")
        case "done":
            return translate("Visit", "Took place")
        case "recorded":
            return translate("Visit", "Recorded")
        case "rescheduled":
            return translate("Visit", "Rescheduled")
        case "cancelled":
            return translate("Visit", "Cancelled")
    return translate("Visit", "Nobody came")


def _evidence(to: str, told: Mapping[str, Any], now: datetime) -> str:
    if changed := told.get("changed"):
        return " ".join(_changed(what) for what in changed)
    match to:
        case "confirmed":
            at = stamp(datetime.fromisoformat(told["when"]), now)
            return translate(
                "Visit", "{who}, by {channel}, {when}",
                who=told["who"], channel=channel_word(told["channel"]), when=at,
            )  # fmt: skip
        case "done":
            return translate("Visit", "It had not been confirmed.") if told["unconfirmed"] else ""
        case "rescheduled":
            return str(told["reason"])
        case "cancelled":
            by = choice_word(BY, told["by"])
            return translate("Visit", "{by}: {reason}", by=by, reason=told["reason"])
        case "no_show":
            return translate(
                "Visit", "Waited {minutes} min. {action}",
                minutes=told["waited_minutes"], action=told["action"],
            )  # fmt: skip
    return ""


def _changed(what: str) -> str:
    if what == "place":
        return translate("Visit", "The place was changed.")
    return translate("Visit", "The time was changed.")
