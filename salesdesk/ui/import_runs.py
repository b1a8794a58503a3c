"""What imports did: the counts of one in words, and the list of those of the past."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from salesdesk.exchange import rejects
from salesdesk.i18n import translate
from salesdesk.sales.importing import Outcome, Run, Tally
from salesdesk.ui.duplicates.words import why
from salesdesk.ui.widgets.buttons import Button
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.text import ElidedLabel, Label

_LIKELY = 5  # new clients that may be kept ones, told one by one


class PastRuns(Card):
    """The imports of the past, each with a button that takes it back."""

    taken_back = Signal(int)

    def __init__(self) -> None:
        super().__init__(lambda: translate("ImportPage", "Past imports"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        self.body.addLayout(self._lines)
        self._shown: tuple[object, ...] = ()

    def show_runs(self, runs: list[Run]) -> None:
        """Show *runs*; made anew only when something is different."""
        told = (QLocale().name(), *runs)
        self.setVisible(bool(runs))
        if told == self._shown:
            return
        self._shown = told
        while item := self._lines.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for run in runs:
            self._lines.addWidget(self._line(run))

    def _line(self, run: Run) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        when = run.at.astimezone().strftime("%Y-%m-%d %H:%M")
        row.addWidget(Label(when, "muted"))
        row.addWidget(ElidedLabel(run.file_name, "strong"), 1)
        row.addWidget(
            Label(" · ".join(f"{text} {n}" for n, text in counts(run.tally) if n), "muted")
        )
        back = Button(
            lambda: translate("ImportPage", "Take back"),
            lambda: self.taken_back.emit(run.id),
            kind="quiet",
            icon="undo",
        )
        back.setAccessibleName(
            translate("ImportPage", "Take back the import of {file}", file=run.file_name)
        )
        row.addWidget(back)
        return line


def counts(tally: Tally | None) -> list[tuple[int | None, str]]:
    """Return (number, what it counts) four times; numbers are None before they are known."""
    numbers: tuple[int | None, ...] = (None,) * 4
    if tally is not None:
        numbers = (tally.added, tally.updated, tally.unchanged, tally.rejected)
    texts = (
        translate("ImportPage", "new"),
        translate("ImportPage", "updated"),
        translate("ImportPage", "unchanged"),
        translate("ImportPage", "rejected"),
    )
    return list(zip(numbers, texts, strict=True))


def remarks(outcome: Outcome | None) -> str:
    """Say why rows are rejected and what was left out, the first of each kind."""
    if outcome is None:
        return ""
    told = []
    for reason in dict.fromkeys(each.reason for each in outcome.rejected):
        rows = [each.row for each in outcome.rejected if each.reason == reason]
        told.append(_remark(rows, translate("Import", rejects.REASONS[reason])))
    for code in dict.fromkeys(code for _, code in outcome.doubts):
        rows = [row for row, each in outcome.doubts if each == code]
        told.append(_remark(rows, translate("Import", rejects.DOUBTS[code])))
    told += [
        translate(
            "ImportPage", "“{new}” may be {known}: {why}",
            new=like.name, known=like.known, why=why(like.reasons),
        )
        for like in outcome.likely[:_LIKELY]
    ]  # fmt: skip
    if len(outcome.likely) > _LIKELY:
        more = len(outcome.likely) - _LIKELY
        told.append(translate("ImportPage", "%n more may be known already", None, more))
    return "\n".join(told)


def _remark(rows: list[int], text: str) -> str:
    listed = ", ".join(map(str, rows[:5])) + ("…" if len(rows) > 5 else "")
    return translate("ImportPage", "Row {rows}: {text}", rows=listed, text=text)
