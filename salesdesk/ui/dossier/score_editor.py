"""Filling in form ①: eight criteria by the keys 0 to 5, the score moving along."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from salesdesk.forms.priority_score import CRITERIA, PRIORITY_SCORE
from salesdesk.i18n import translate
from salesdesk.sales import score_rules
from salesdesk.sales.ideal_profile import Check
from salesdesk.sales.score import CriterionRating, Score, fresh_score, score
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.fit_line import FIT, FitLine
from salesdesk.ui.dossier.score_row import ScoreRow
from salesdesk.ui.dossier.words import grade_text, grade_tone, points
from salesdesk.ui.form_editor.asking import Asking
from salesdesk.ui.form_editor.cell import Cell
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card, Line
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.restyle import restyle
from salesdesk.ui.widgets.text import Label

_FULL = 100
_HEAD = ("rated_on", "rater", "remark")


class ScoreEditor(Asking):
    """Stands in a ``FormPage`` as a ``FormEditor`` would."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        columns = {column.key: column for column in PRIORITY_SCORE.field("ratings").columns}
        self.rows = [ScoreRow(fixed, columns, desk.now) for fixed in CRITERIA]
        self.cells = {key: Cell(PRIORITY_SCORE.field(key), desk.now) for key in _HEAD}
        self.total = Label("—", "number")
        self.grade = Chip("")
        self.provisional = Chip(lambda: translate("Dossier", "Provisional"), "warn")
        self.weights_told = Label("", "caption")
        self.weights_button = Button(
            lambda: translate("Dossier", "Change weights"), self._toggle_weights, kind="quiet"
        )
        self.aged = Label("", "caption", tone="warn", wrap=True)
        self._rules = score_rules.current()
        self._weighing = False
        self._assemble()
        self.setFocusProxy(self.rows[0].points.dots)
        for row in self.rows:
            row.changed.connect(self._edited)
        for cell in self.cells.values():
            cell.entry.changed.connect(self._edited)
        self._tell()

    def _assemble(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        result = Card(padding=16)
        result.add_row(
            self.total, self.grade, self.provisional, self.weights_told, self.weights_button,
            stretch=3,
        )  # fmt: skip
        result.add(self.aged)
        column.addWidget(result)
        criteria = Card(padding=16, spacing=12)
        for number, row in enumerate(self.rows):
            if number:
                criteria.add(Line())
            criteria.add(row)
        column.addWidget(criteria)
        rest = Card(padding=16)
        grid = QGridLayout()
        grid.setSpacing(16)
        grid.addWidget(self.cells["rated_on"], 0, 0)
        grid.addWidget(self.cells["rater"], 0, 1)
        grid.addWidget(self.cells["remark"], 1, 0, 1, 2)
        rest.body.addLayout(grid)
        column.addWidget(rest)
        column.addStretch(1)

    def values(self) -> dict[str, Any]:
        """Return the answers of form ①."""
        told: dict[str, Any] = {key: cell.entry.value() for key, cell in self.cells.items()}
        return {**told, "ratings": [row.value() for row in self.rows]}

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show answers of form ①."""
        known = {row.get("criterion"): row for row in values.get("ratings") or ()}
        for row in self.rows:
            row.show_value(known.get(row.key, {}))
        for key, cell in self.cells.items():
            cell.entry.set_value(values.get(key))
        self._tell()

    def show_fit(self, check: Check | None, today: date) -> None:
        """Show beside the criterion of fit how the client compares with our ideal one."""
        row = next(row for row in self.rows if row.key == FIT)
        row.put_below(FitLine(check, today, row, self.desk))

    def put_above(self, widget: QWidget) -> None:
        """Show a notice above the criteria."""
        self._column.insertWidget(0, widget)

    def draft(self) -> dict[str, Any]:
        """Return everything answered."""
        return self.values()

    def set_draft(self, answers: Mapping[str, Any]) -> None:
        """Show a draft."""
        self.set_values(answers)

    def weights(self) -> dict[str, int]:
        """Return the weights as they stand."""
        return {row.key: row.weight.value() for row in self.rows}

    def score(self) -> Score:
        """Return the score of what is answered."""
        told = {row.key: value for row in self.rows if (value := row.points.value()) is not None}
        return score(told, self.weights())

    def _ratings(self) -> list[CriterionRating]:
        """Return what is rated, with the days of the facts; today's where none is given."""
        today = self.cells["rated_on"].entry.value() or self.desk.today().isoformat()
        return [
            CriterionRating(
                row.key, value, row.evidence.value() or "",
                date.fromisoformat(row.day.value() or today),
            )
            for row in self.rows
            if (value := row.points.value()) is not None
        ]  # fmt: skip

    def _tell_aged(self) -> None:
        today, days = self.desk.today(), self._rules.stale_days
        ratings = self._ratings()
        old = {one.criterion for one in ratings if one.is_stale(today, days)}
        for row in self.rows:
            row.show_stale(stale=row.key in old)
        told = ""
        if old:
            fresh = fresh_score(ratings, today, self.weights(), days)
            told = translate(
                "Dossier",
                "{count} facts are older than {days} days; without them: {points}",
                count=len(old), days=days, points=points(fresh.tenths),
            )  # fmt: skip
        bare = sum(bool(one.points) and not one.evidence.strip() for one in ratings)
        if bare:
            uncited = translate(
                "Dossier", "{count} criteria have points and no fact yet.", count=bare
            )
            told = f"{told}\n{uncited}".strip()
        self.aged.say(told)
        self.aged.setVisible(bool(told))

    def check_readable(self) -> bool:
        """Say which days cannot be read and go to the first; tell whether all can."""
        unread = [row.day.edit for row in self.rows if row.day.unread()]
        for edit in unread:
            restyle(edit, "fault", True)
        if unread:
            unread[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not unread

    def retranslate(self) -> None:
        """Speak the current language; what was rated stays."""
        for row in self.rows:
            row.retranslate()
        for cell in self.cells.values():
            cell.retranslate()
        self._tell()

    def go_on(self) -> None:
        """Go to the next criterion, after the last to the remark."""
        for number, row in enumerate(self.rows[:-1]):
            if row.isAncestorOf(self.focusWidget() or self):
                self.rows[number + 1].points.dots.setFocus(Qt.FocusReason.TabFocusReason)
                return
        self.cells["remark"].entry.focus_target().setFocus(Qt.FocusReason.TabFocusReason)

    def _toggle_weights(self) -> None:
        self._weighing = not self._weighing
        for row in self.rows:
            row.show_weights(shown=self._weighing)
        self._tell()

    def _edited(self, *_: object) -> None:
        for row in self.rows:
            if not row.day.unread():
                restyle(row.day.edit, "fault", False)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        now = self.score()
        self.total.say(points(now.tenths))
        self.grade.say(lambda: grade_text(now.grade), grade_tone(now.grade))
        self.provisional.setVisible(now.provisional and now.tenths is not None)
        self._tell_aged()
        total = sum(self.weights().values())
        off = total != _FULL
        self.weights_told.set_tone("danger" if off else "")
        self.weights_told.say(
            lambda: (
                translate("Dossier", "Weights add up to {total}, not 100", total=total)
                if off
                else translate("Dossier", "{weight} of 100 weight rated", weight=now.rated_weight)
            )
        )
        self.weights_button.say(
            lambda: (
                translate("Dossier", "Done with weights")
                if self._weighing
                else translate("Dossier", "Change weights")
            )
        )
