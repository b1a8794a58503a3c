"""The score: number and grade, the radar, what has grown old, and how it went."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from salesdesk.forms.choices import CRITERION
from salesdesk.i18n import current_language, translate
from salesdesk.sales import score_rules, scoring
from salesdesk.sales.dossier import Dossier
from salesdesk.sales.score import WEIGHTS as CRITERIA
from salesdesk.sales.score import Score
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
        stale = sheet.stale(today)
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
            told = translate(
                "Dossier", "Older than {days} days: time to rate again.", days=sheet.stale_days
            )
            label = Label(told, "caption", tone="warn", wrap=True)
            self.inside.addWidget(label)
        if stale:
            fresh = sheet.fresh(today)
            told = translate(
                "Dossier",
                "{count} facts are older than {days} days; without them: {points}",
                count=len(stale),
                days=sheet.stale_days,
                points=_fresh_text(fresh),
            )
            self.inside.addWidget(Label(told, "caption", tone="warn", wrap=True))
        if uncited := sheet.uncited():
            told = translate(
                "Dossier",
                "Points without a fact behind them: {criteria}",
                criteria=_listed(option(CRITERION, one) for one in CRITERIA if one in uncited),
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
                old = rating.is_stale(today, sheet.stale_days)
                name = ElidedLabel(option(CRITERION, rating.criterion), "muted" if old else "body")
                row.addWidget(name, 1)
                if old:
                    row.addWidget(Chip(_age(rating.age_days(today)), "warn"))
                row.addWidget(Label(f"{rating.points}/5", "muted" if old else "strong"))
                column.addLayout(row)
                told = rating.evidence or translate("Dossier", "No evidence noted")
                if rating.evidence_on is not None:
                    told += f" · {day(rating.evidence_on, today)}"
                if gained := sheet.gained(rating.criterion):
                    told += f" · +{points(gained)}"
                column.addWidget(Label(told, "caption", wrap=True))
                self.inside.addLayout(column)
            self.inside.addWidget(Label(_weights_text(sheet, today), "caption", wrap=True))
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


def _fresh_text(fresh: Score) -> str:
    if fresh.tenths is None:
        return translate("Dossier", "no score")
    if not fresh.grade:
        return translate("Dossier", "{points}, too little for a grade", points=points(fresh.tenths))
    return f"{points(fresh.tenths)} · {grade_text(fresh.grade)}"


def _weights_text(sheet: ScoreSheet, today: date) -> str:
    """Say by which version of the weights the score was made."""
    version = score_rules.version_of(sheet.weights, sheet.rated_on)
    weights = "·".join(str(one) for one in sheet.weights.values())
    if version is None:
        return translate("Dossier", "Weights of its own: {weights}", weights=weights)
    if version.since is None:
        return translate("Dossier", "Weights as shipped: {weights}", weights=weights)
    return translate(
        "Dossier",
        "Weights of {day}, version {number}: {weights}",
        day=day(version.since, today),
        number=version.version,
        weights=weights,
    )


def _listed(texts: Iterable[str]) -> str:
    return ("、" if current_language() == "zh_CN" else ", ").join(texts)


def _age(days: int | None) -> str:
    if days is None:
        return translate("Dossier", "no date")
    return translate("Dossier", "{count} d old", count=days)
