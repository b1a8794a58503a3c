"""The dossier's head: who it is, where they stand, and what can be done now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from salesdesk.forms.choices import CLIENT_TYPE, INDUSTRY, INTENT_CLASS, PRIORITY
from salesdesk.i18n import translate
from salesdesk.sales.dossier import Dossier
from salesdesk.ui.dossier.base import beside, later
from salesdesk.ui.dossier.stale_words import stale_hint, stale_text, staleness_of
from salesdesk.ui.dossier.tag_line import TagLine
from salesdesk.ui.dossier.words import (
    INTENT_TONES,
    PRIORITY_TONES,
    due,
    due_tone,
    grade_text,
    grade_tone,
    option,
    points,
    stage_text,
    stage_tone,
)
from salesdesk.ui.icons import icon
from salesdesk.ui.widgets.avatar import Avatar
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.card import Card
from salesdesk.ui.widgets.chips import Chip
from salesdesk.ui.widgets.text import Label

PRINTED = (
    "background", "priority_score", "buying_chain", "visit_brief", "visit_record", "handover",
)  # fmt: skip


class Head(Card):
    """Every signal is a wish; ``print_asked`` names the form and whether it is blank.

    ``workbook_asked`` tells whether the hand-over shows numbers in full.
    """

    plan_asked = Signal()
    interview_asked = Signal()
    record_asked = Signal()
    edit_asked = Signal()
    basics_asked = Signal()
    print_asked = Signal(str, bool)
    list_asked = Signal()
    workbook_asked = Signal(bool)
    archive_asked = Signal()
    contact_asked = Signal()
    touch_asked = Signal()
    tags_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__(spacing=4)
        self.avatar = Avatar("", 56)
        self.name = Label("", "h1", wrap=True)
        self.about = Label("", "muted", wrap=True)
        self.tags = TagLine()
        self.tags.changed.connect(self.tags_changed)
        self._archived = False
        self._forbidden = False
        self.record_button = Button(
            lambda: translate("Dossier", "Record visit"), self.record_asked.emit, icon="edit"
        )
        self.plan_button = Button(
            lambda: translate("Dossier", "Plan a visit"), self.plan_asked.emit, kind="primary",
            icon="calendar",
        )  # fmt: skip
        self.touch_button = IconButton(
            "phone",
            lambda: translate("Touch", "Log a call or message (F6 reached, F7 no answer)"),
            self.touch_asked.emit,
        )
        self.interview_button = IconButton(
            "message", lambda: translate("Dossier", "Begin a SPIN interview"),
            self.interview_asked.emit,
        )  # fmt: skip
        self.print_button = IconButton(
            "printer", lambda: translate("Dossier", "Print"), self._open_print, shortcut="Ctrl+P"
        )
        self.edit_button = Button(
            lambda: translate("Dossier", "Edit"), self.edit_asked.emit, icon="edit",
            hint=lambda: translate("Dossier", "Edit the whole background form (F2)"),
        )  # fmt: skip
        self.more_button = IconButton("more", lambda: translate("Dossier", "More"), self._open_more)
        self._assemble()

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.name, 1)
        for button in (
            self.plan_button, self.record_button, self.edit_button, self.touch_button,
            self.interview_button, self.print_button, self.more_button,
        ):  # fmt: skip
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.avatar, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(top, 0, 1)
        grid.addWidget(self.about, 1, 1, Qt.AlignmentFlag.AlignTop)
        grid.setRowMinimumHeight(2, 6)
        grid.addWidget(self.tags, 3, 1)
        self.body.addLayout(grid)

    def show_dossier(
        self,
        dossier: Dossier,
        pills: Sequence[tuple[str, str, str]],
        known_tags: Callable[[], Sequence[str]],
        *,
        waiting: bool,
    ) -> None:
        """Show a client and (text, tone, explanation) pills; *waiting* offers to record a visit."""
        self.avatar.set_name(dossier.name)
        self.name.say(dossier.name)
        told = dossier.answers
        self.about.say(
            "\N{NO-BREAK SPACE}· ".join(  # no line begins with the dot
                one
                for one in (
                    told["short_name"],
                    option(INDUSTRY, told["industry"]),
                    told["city"],
                    option(CLIENT_TYPE, told["client_type"]),
                    told["source"],
                )
                if one
            )
        )
        self.about.setVisible(bool(self.about.text()))
        self._archived, self._forbidden = dossier.archived, dossier.do_not_contact
        self.record_button.setVisible(waiting)
        for button in (self.plan_button, self.interview_button):
            button.setEnabled(not dossier.do_not_contact and not dossier.archived)
        self.tags.show_tags(dossier.row.tags, known_tags, [_pill(*one) for one in pills])

    def print_menu(self) -> QMenu:
        """Return the menu of sheets: filled ones, then blank ones for handwriting."""
        menu = QMenu(self)
        texts = print_texts()
        for key in PRINTED:
            menu.addAction(icon("file"), texts[key], later(self.print_asked.emit, key, False))
        menu.addAction(
            icon("list"), translate("Dossier", "Target client list"), self.list_asked.emit
        )
        menu.addSeparator()
        for phones, text in workbook_texts().items():
            menu.addAction(icon("download"), text, later(self.workbook_asked.emit, phones))
        menu.addSeparator()
        blank = menu.addMenu(icon("edit"), translate("Dossier", "Blank, for handwriting"))
        for key in PRINTED:
            blank.addAction(texts[key], later(self.print_asked.emit, key, True))
        return menu

    def more_menu(self) -> QMenu:
        """Return the menu of rarer things."""
        menu = QMenu(self)
        menu.addAction(icon("user"), translate("Dossier", "Edit basics"), self.basics_asked.emit)
        forbid = (
            translate("Dossier", "May be contacted again")
            if self._forbidden
            else translate("Dossier", "Do not contact …")
        )
        menu.addAction(icon("ban"), forbid, self.contact_asked.emit)
        menu.addSeparator()
        archive = (
            translate("Dossier", "Bring back from the archive")
            if self._archived
            else translate("Dossier", "Archive")
        )
        menu.addAction(icon("archive"), archive, self.archive_asked.emit)
        return menu

    def _open_print(self) -> None:
        self._open(self.print_menu(), self.print_button)

    def _open_more(self) -> None:
        self._open(self.more_menu(), self.more_button)

    @staticmethod
    def _open(menu: QMenu, button: QWidget) -> None:
        corner = QPoint(button.width() - menu.sizeHint().width(), button.height() + 4)
        menu.popup(button.mapToGlobal(corner))


def _pill(text: str, tone: str, hint: str) -> QWidget:
    chip = Chip(text, tone)
    chip.setToolTip(hint)
    holder = beside(chip)  # as high as a tag, so that both stand on one line
    holder.setFixedHeight(28)
    return holder


def print_texts() -> dict[str, str]:
    """Return the names of the sheets in the menu, by form."""
    return {
        "background": translate("Dossier", "Background research"),
        "priority_score": translate("Dossier", "Priority score"),
        "visit_brief": translate("Dossier", "Visit brief"),
        "visit_record": translate("Dossier", "Visit record"),
        "buying_chain": translate("Dossier", "Buying chain"),
        "handover": translate("Dossier", "Client hand-over"),
    }


def workbook_texts() -> dict[bool, str]:
    """Return the names of the hand-over as a file, by whether numbers are in full."""
    return {
        False: translate("Dossier", "Hand-over as a workbook …"),
        True: translate("Dossier", "Hand-over as a workbook, numbers in full …"),
    }


def pills_of(dossier: Dossier, now: datetime) -> list[tuple[str, str, str]]:
    """Return the pills that say where a client stands: (text, tone, explanation)."""
    row, told, today = dossier.row, dossier.answers, now.date()
    pills = [
        (stage_text(row.stage), stage_tone(row.stage), translate("Dossier", "Stage")),
        (
            f"{grade_text(row.grade)} {points(row.score_tenths)}"
            if row.score_tenths is not None
            else translate("Dossier", "Unrated"),
            grade_tone(row.grade),
            translate("Dossier", "Potential grade and score"),
        ),
    ]
    if told["intent_class"]:
        tone = INTENT_TONES.get(told["intent_class"], "neutral")
        intent = translate("Dossier", "Intent class")
        pills.append((option(INTENT_CLASS, told["intent_class"]), tone, intent))
    if told["priority"]:
        tone = PRIORITY_TONES.get(told["priority"], "neutral")
        text = translate("Dossier", "Priority: {level}", level=option(PRIORITY, told["priority"]))
        pills.append((text, tone, translate("Dossier", "Follow-up priority")))
    seen = staleness_of(row, now)
    pills.append((stale_text(seen), seen.tone or "neutral", stale_hint(seen)))
    if row.next_follow_up:
        text = translate("Dossier", "Follow-up: {day}", day=due(row.next_follow_up, today))
        tone = due_tone(row.next_follow_up, today) or "neutral"
        pills.append((text, tone, translate("Dossier", "Next follow-up")))
    if dossier.archived:
        pills.append((translate("Dossier", "Archived"), "neutral", ""))
    return pills
