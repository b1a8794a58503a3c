"""Rows of the interview tab's lists, each told in one line or two."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from salesdesk.forms.choices import OUTCOME
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.spin.compare import Judged, Lesson
from salesdesk.sales.spin.interviews import InterviewRow
from salesdesk.sales.visit_lines import VisitLine
from salesdesk.ui.dossier.base import later
from salesdesk.ui.icons import icon
from salesdesk.ui.say import choice_word, day_text
from salesdesk.ui.spin.pages.quality_card import BANDS, tenths_text
from salesdesk.ui.spin.step_words import step_title
from salesdesk.ui.visit.words import when
from salesdesk.ui.widgets.row import Row

OUTCOME_TONES = {
    "order": "success", "advance": "success", "continuation": "warn", "no_sale": "neutral",
}  # fmt: skip
LESSON_WORDS = {
    "best_question": mark("Interview", "Best question"),
    "needs_changed": mark("Interview", "Needs changed"),
    "next_time": mark("Interview", "Next time"),
    "lessons": mark("Interview", "Lesson"),
}
LESSON_TONES = {
    "best_question": "accent", "needs_changed": "p", "next_time": "n", "lessons": "neutral",
}  # fmt: skip


class TalkRow(Row):
    """A talk that can be opened and, by Delete or the menu, put ``away``."""

    def __init__(self, title: str, detail: str, *, away: Callable[[], object], **more: Any) -> None:
        super().__init__(title, detail, **more)
        self._away = away

    def menu(self) -> QMenu:
        """Return the menu of what can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._on is not None:
            menu.addAction(
                icon("message"), f"{translate('Interview', 'Open')}\tEnter"
            ).triggered.connect(later(self._on))
        menu.addAction(
            icon("archive"), f"{translate('Interview', 'Put away')}\tDelete"
        ).triggered.connect(later(self._away))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the menu by the right button and the menu key."""
        self.menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete puts it away."""
        if event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self._away()
        else:
            super().keyPressEvent(event)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def draft_row(
    one: InterviewRow,
    saved: datetime | None,
    now: datetime,
    on: Callable[[], object],
    away: Callable[[], object],
) -> Row:
    """Return a draft: where it stands, and when it was saved last."""
    # a journal written by another clock than the user's tells nothing: then when it was begun
    known = saved is not None and one.made_at <= saved <= now
    at = (saved if saved is not None and known else one.made_at).astimezone(now.tzinfo)
    clock = f"{at:%H:%M}"
    told = (
        translate("Interview", "saved {time}", time=clock)
        if at.date() == now.date()
        else translate("Interview", "saved {day}", day=f"{day_text(at.date())} {clock}")
    )
    return TalkRow(
        one.client,
        _joined(step_title(one.step), told, one.objective),
        avatar=one.client_short,
        chip=translate("Interview", "Being amended") if one.amended else f"{one.step} / 9",
        tone="warn" if one.amended else "neutral",
        on=on,
        away=away,
    )


def finished_row(
    one: InterviewRow,
    judged: Judged | None,
    now: datetime,
    on: Callable[[], object],
    away: Callable[[], object],
) -> Row:
    """Return a finished talk with its outcome and quality."""
    at = (one.started_at or one.finished_at or one.made_at).astimezone(now.tzinfo)
    return TalkRow(
        one.client,
        _joined(day_text(at.date()), one.objective),
        avatar=one.client_short,
        chip=choice_word(OUTCOME, one.outcome),
        tone=OUTCOME_TONES.get(one.outcome, "neutral"),
        right=tenths_text(judged.quality.tenths) if judged is not None else "",
        on=on,
        away=away,
    )


def visit_row(line: VisitLine, now: datetime, on: Callable[[], object]) -> Row:
    """Return a visit an interview can be led in."""
    held = line.state == "done" or line.ends_at <= now
    return Row(
        line.client,
        _joined(when(line.starts_at, line.ends_at, now), line.objective),
        avatar=line.client_short,
        chip=translate("Interview", "Write it up") if held else translate("Interview", "Prepare"),
        tone="warn" if held else "accent",
        on=on,
    )


def judged_row(one: Judged, now: datetime, on: Callable[[], object]) -> Row:
    """Return a talk to be compared."""
    return Row(
        one.client,
        _joined(
            day_text(one.at.astimezone(now.tzinfo).date()),
            choice_word(OUTCOME, one.outcome),
            "S {} · P {} · I {} · N {}".format(*one.mix.counts),
        ),
        avatar=one.client,
        chip=tenths_text(one.quality.tenths),
        tone=BANDS[one.quality.band],
        on=on,
    )


def lesson_row(one: Lesson, now: datetime, on: Callable[[], object]) -> Row:
    """Return something learned."""
    day = day_text(one.at.astimezone(now.tzinfo).date())
    return Row(
        " ".join(one.text.split()),
        _joined(one.client, day),
        chip=translate("Interview", LESSON_WORDS[one.kind]),
        tone=LESSON_TONES[one.kind],
        on=on,
    )
