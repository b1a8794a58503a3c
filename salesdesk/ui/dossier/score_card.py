"""The score: number and grade, the radar, what has grown old, and how it went."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from salesdesk.forms.choices import CRITERION
from salesdesk.i18n import translate
from salesdesk.sales import scoring
from salesdesk.sales.dossier import Dossier
from salesdesk.sales.scoring import ScoreSheet
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.dossier.radar import Radar
from salesdesk.ui.dossier.words import day, grade_text, grade_tone, option, points
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import ElidedLabel, Label

_SHOWN = 4  # earlier scores


class ScoreCard(DossierCard):
    """``rate_asked`` opens the score editor; ``history_asked`` the stream of scores."""

    rate_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        self.rate_button = Button(lambda: translate("Dossier", "Rate"), kind="quiet", icon="star")
        super().__init__(desk, lambda: translate("Dossier", "Priority score"), self.rate_button)
        self.rate_button.clicked.connect(lambda: self.rate_asked.emit())
        self._rows = False
        self._dossier: Dossier | None = None

    def facts(self, dossier: Dossier) -> object:
        """Return the newest score."""
        return dossier.score

    def fill(self, dossier: Dossier) -> None:
        """Show the newest score, or ask for the first."""
        self._dossier = dossier
        sheet = dossier.score
        self.rate_button.say(
            lambda: (
                translate("Dossier", "Rate again") if sheet else translate("Dossier", "Rate now")
            )
        )
        if sheet is None:
            self.say_nothing(
                translate(
                    "Dossier",
                    "Not rated yet. Eight criteria tell in two minutes whether this client is "
                    "worth your time.",
                )
            )
            return
        self._figure(sheet)
        today = self.desk.today()
        stale = frozenset(r.criterion for r in sheet.ratings if r.is_stale(today))
        self.inside.addWidget(Radar({r.criterion: r.points for r in sheet.ratings}, stale))
        self._aged(sheet, stale, today)
        self._criteria(sheet, today)
        self._earlier(dossier.id, today)

    def _figure(self, sheet: ScoreSheet) -> None:
        score = sheet.score
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(points(score.tenths), "number"))
        row.addWidget(Chip(grade_text(score.grade), grade_tone(score.grade)))
        if score.provisional:
            told = translate("Dossier", "Provisional")
            chip = Chip(told, "warn")
            chip.setToolTip(
                translate(
                    "Dossier",
                    "Only {weight} of 100 weight is rated; a grade needs 60.",
                    weight=score.rated_weight,
                )
            )
            row.addWidget(chip)
        row.addStretch(1)
        self.inside.addLayout(row)

    def _aged(self, sheet: ScoreSheet, stale: frozenset[str], today: date) -> None:
        rated = translate("Dossier", "Rated {day}", day=day(sheet.rated_on, today))
        if sheet.rater:
            rated += f" · {sheet.rater}"
        self.inside.addWidget(Label(rated, "caption", wrap=True))
        if today > sheet.due_again_on():
            told = translate("Dossier", "Older than 90 days: time to rate again.")
            label = Label(told, "caption", tone="warn", wrap=True)
            self.inside.addWidget(label)
        if stale:
            fresh = sheet.fresh(today)
            told = translate(
                "Dossier",
                "{count} facts are older than 90 days; without them: {points}",
                count=len(stale),
                points=points(fresh.tenths),
            )
            self.inside.addWidget(Label(told, "caption", tone="warn", wrap=True))

    def _criteria(self, sheet: ScoreSheet, today: date) -> None:
        """List the facts behind the points, when asked for."""
        toggle = Button(
            lambda: (
                translate("Dossier", "Hide evidence")
                if self._rows
                else translate("Dossier", "Show evidence")
            ),
            self._toggle,
            kind="quiet",
        )
        if self._rows:
            for rating in sheet.ratings:
                column = QVBoxLayout()
                column.setSpacing(0)
                row = QHBoxLayout()
                row.setSpacing(8)
                name = ElidedLabel(option(CRITERION, rating.criterion))
                row.addWidget(name, 1)
                age = rating.age_days(today)
                if rating.is_stale(today):
                    row.addWidget(Chip(_age(age), "warn"))
                row.addWidget(Label(f"{rating.points}/5", "strong"))
                column.addLayout(row)
                told = rating.evidence or translate("Dossier", "No evidence noted")
                if age is not None and not rating.is_stale(today):
                    told += f" · {_age(age)}"
                column.addWidget(Label(told, "caption", wrap=True))
                self.inside.addLayout(column)
            if sheet.remark:
                self.inside.addWidget(Label(sheet.remark, "muted", wrap=True))
        row = QHBoxLayout()
        row.addWidget(toggle)
        row.addStretch(1)
        self.inside.addLayout(row)

    def _earlier(self, client_id: int, today: date) -> None:
        if not self._rows:
            return
        earlier = scoring.history(client_id, limit=_SHOWN + 1)[1:]
        if not earlier:
            return
        told = translate("Dossier", "Earlier")
        texts = [f"{day(one.rated_on, today)}: {points(one.score.tenths)}" for one in earlier]
        self.inside.addWidget(Label(f"{told}  {'  ·  '.join(texts)}", "caption", wrap=True))

    def _toggle(self) -> None:
        self._rows = not self._rows
        self._key = None
        if self._dossier is not None:
            self.show_dossier(self._dossier)


def _age(days: int | None) -> str:
    if days is None:
        return translate("Dossier", "no date")
    return translate("Dossier", "{count} d old", count=days)
