"""A model interview of the demo, led by hand: its script is typed in through the widgets."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox

from salesdesk.i18n import translate
from salesdesk.paths import resource
from salesdesk.sales import chain, clients, my_side, visits
from salesdesk.sales.spin import interviews
from salesdesk.sales.spin.talk import QUESTION_KINDS, Talk
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store.database import database
from salesdesk.ui.form_editor.editor import FormEditor
from salesdesk.ui.spin.pages.answer_step import AnswerStep
from salesdesk.ui.spin.pages.check_step import CheckStep
from salesdesk.ui.spin.pages.fit_step import FitStep
from salesdesk.ui.spin.question_step import QuestionStep
from salesdesk.ui.spin.tab import SpinTab
from salesdesk.ui.spin.wizard import Wizard
from tests.stories.hands import CTRL, Hands

ALT = Qt.KeyboardModifier.AltModifier
MARKS = {
    "problem": Qt.Key.Key_F2, "implication": Qt.Key.Key_F3, "payoff": Qt.Key.Key_F4,
    "explicit": Qt.Key.Key_F5, "quote": Qt.Key.Key_F6, "objection": Qt.Key.Key_F7,
    "feature": Qt.Key.Key_F8, "fact": Qt.Key.Key_F9,
}  # fmt: skip
_DETAILS = ("level", "need_kind", "expected", "metric", "raised_by", "can_do")


def script(short: str) -> dict[str, Any]:
    """Return the script of a client's interview."""
    told = json.loads(resource("demo", "interviews.json").read_text("utf-8"))["interviews"]
    return next(one for one in told if short in one["client"])


def prepare(folder: Path, *shorts: str) -> None:
    """Make a workspace with these clients of the demo and the visits their talks belong to."""
    story = json.loads(resource("demo", "week.json").read_text("utf-8"))
    open_workspace(folder)
    with database.change():
        my_side.save(story["my_side"])
        for able in story["capabilities"]:
            my_side.save_capability(None, **able)
        for one in story["clients"]:
            if not any(short in one["answers"]["short_name"] for short in shorts):
                continue
            made = clients.create(one["answers"], datetime.fromisoformat("2026-09-01T09:00+08:00"))
            seats: dict[str, int] = {}
            for person in one["people"]:
                above = seats.get(person["reports_to"] or "")
                told = {**person, "reports_to": above}
                seats[person["name"]] = chain.add(made, told, person["points"])
            for visit in one["visits"]:
                if visit["plan"]["starts_at"] == script(one["answers"]["name"])["visit"]:
                    visits.plan(made, visit["plan"], datetime.fromisoformat(visit["planned_at"]))
    close_workspace()


def beats(told: dict[str, Any]) -> Iterator[tuple[dict[str, Any], list[Any], list[Any]]]:
    """Yield every question with what is marked before its answer is written, and after it.

    What the script marks between two questions is written where there is one: at the next, at
    the end at the last. Benefits, and objections to them, wait for their own step.
    """
    fitted = any(m.get("kind") == "benefit" for b in told["talk"] for m in b.get("marks", ()))
    asked = [dict(beat, before=[], after=[]) for beat in told["talk"] if "ask" in beat]
    for beat in told["talk"]:
        marks = beat.get("marks", [])
        if "ask" in beat:
            next(one for one in asked if one["minute"] == beat["minute"])["after"] += marks
        elif later := [one for one in asked if one["minute"] > beat["minute"]]:
            later[0]["before"] += marks
        elif not fitted:
            asked[-1]["after"] += marks
    for one in asked:
        yield one, one["before"], one["after"]


class Interviewer:
    """Leads the interviews of one house."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands

    @property
    def tab(self) -> SpinTab:
        assert isinstance(self.hands.window.tab, SpinTab)
        return self.hands.window.tab

    @property
    def wizard(self) -> Wizard:
        assert self.tab.wizard is not None
        return self.tab.wizard

    @property
    def talk(self) -> Talk:
        """The talk as it is kept."""
        self.wizard.keep()
        return interviews.talk(self.wizard.session.id)

    @property
    def asking(self) -> QuestionStep:
        page = self.wizard.page
        assert isinstance(page, QuestionStep)
        return page

    # --- the whole -----------------------------------------------------------------------------

    def lead(self, told: dict[str, Any]) -> None:
        """Lead a whole talk, from its plan up to the button that finishes it."""
        self.answer(**{key: told["plan"][key] for key in ("target_advance", "fallback", "opener")})
        self.go(1)
        began, ended = (datetime.fromisoformat(told[key]) for key in ("began", "ended"))
        self.hands.clock.now = began
        self.small_talk(told["chat_seconds"])
        self.answer(**told["opening"])
        for _ in range(told["ours"]):
            self.hands.key(Qt.Key.Key_F11)
        for _ in range(told["theirs"]):
            self.hands.key(Qt.Key.Key_F12)
        self.ask(told, began)
        self.check(told)
        self.fit(told)
        self.go(8)
        self.hands.clock.now = ended
        self.hands.key(Qt.Key.Key_F10)
        self.answer(**told["commitment"])
        self.go(9)
        self.answer(**told["review"])

    def small_talk(self, seconds: int) -> None:
        """Chat for so long; the talk's clock goes on."""
        self.hands.key(Qt.Key.Key_F10, CTRL)
        self.hands.clock.now += timedelta(seconds=seconds)
        self.hands.key(Qt.Key.Key_F10, CTRL)

    def go(self, step: int) -> None:
        """Go to a step as the keyboard does."""
        while self.wizard.step != step:
            forward = self.wizard.step < step
            self.hands.key(Qt.Key.Key_Right if forward else Qt.Key.Key_Left, ALT)

    # --- questions -----------------------------------------------------------------------------

    def ask(self, told: dict[str, Any], began: datetime) -> None:
        """Put the questions in their order, each with its answer and its marks."""
        texts = {
            mark["name"]: mark["text"]
            for beat in told["talk"] for mark in beat.get("marks", ()) if "name" in mark
        }  # fmt: skip
        for beat, before, marks in beats(told):
            self.hands.clock.now = began + timedelta(minutes=beat["minute"])
            self.go(2 + QUESTION_KINDS.index(beat["ask"]))
            if "about" in beat and beat["ask"] in "IN":
                self.about(texts[beat["about"]])
            self.put(beat["text"])
            self.mark(before)
            self.hands.type(beat["answer"])
            self.mark(marks)
            for one in marks:
                if one.get("kind") == "problem":
                    self.severity(told["needs"][one["name"]]["severity"])
            self.hands.key(Qt.Key.Key_Return, CTRL)

    def about(self, problem: str) -> None:
        """Choose the problem to be asked about."""
        box = self.asking.head.about
        line = next(one for one in self.talk.of("problem") if one.text == problem)
        self._pick(box, line.id)

    def put(self, text: str) -> None:
        """Type a question of one's own over the one that is offered."""
        self.hands.key(Qt.Key.Key_Q, ALT)
        self.hands.key(Qt.Key.Key_A, CTRL)
        self.hands.type(text)
        self.hands.key(Qt.Key.Key_Return)
        assert self.asking.answer.hasFocus()

    def mark(self, marks: list[dict[str, Any]]) -> None:
        """Write each sentence on a line of its own in the answer, and mark it by its key."""
        for one in marks:
            if self.asking.answer.toPlainText():
                QTest.keyClick(self.asking.answer, Qt.Key.Key_Return)
            if "explicit" in one:
                self.hands.type(one["words"])
                self.hands.key(MARKS["explicit"])
                continue
            self.hands.type(one["text"])
            self.hands.key(MARKS[one["kind"]])
            if one["kind"] in ("implication", "payoff"):
                self.figure(one["details"])
                assert self.asking.answer.hasFocus()

    def severity(self, number: int) -> None:
        """Say how bad the problem is that was marked last, in the list of what was captured."""
        problem = self.wizard.session.talk.of("problem")[-1]
        self.hands.key(Qt.Key.Key_C, ALT)
        assert self.asking.captured.list.choose(problem.id)
        self.hands.key(Qt.Key(Qt.Key.Key_0.value + number))
        self.hands.key(Qt.Key.Key_Escape)

    def figure(self, details: dict[str, Any]) -> None:
        """Say who suffers, how much and how often, by Tab from field to field."""
        money = details.get("amount_fen")
        much = f"{money // 100}元" if money else f"{details['number']}{details['unit']}"
        self.hands.type(details["who"])
        self.hands.key(Qt.Key.Key_Tab)
        self.hands.type(much)
        self.hands.key(Qt.Key.Key_Tab)
        if "times" in details:
            self.hands.type(str(details["times"]))
        self.hands.key(Qt.Key.Key_Return)

    # --- check and fit -------------------------------------------------------------------------

    def check(self, told: dict[str, Any]) -> None:
        """Level the needs and say them back."""
        self.go(6)
        page = self.wizard.page
        assert isinstance(page, CheckStep)
        for name, details in told["needs"].items():
            text = next(
                mark["text"]
                for beat in told["talk"] for mark in beat.get("marks", ())
                if mark.get("name") == name
            )  # fmt: skip
            line = next(one for one in self.talk.of("problem") if one.text == text)
            assert page.needs.list.choose(line.id)
            self.hands.settle()
            editor = page.needs.form.editor
            self.fill(editor, **{key: details[key] for key in _DETAILS if key in details})
        self.answer(**told["check"])

    def fit(self, told: dict[str, Any]) -> None:
        """Tell the benefits and note what is held against them."""
        self.go(7)
        page = self.wizard.page
        assert isinstance(page, FitStep)
        names = {
            mark["name"]: mark["text"]
            for beat in told["talk"] for mark in beat.get("marks", ()) if "name" in mark
        }  # fmt: skip
        for beat in told["talk"]:
            for one in beat.get("marks", ()):
                if one.get("kind") == "benefit":
                    need = next(
                        line for line in self.talk.of("problem") if line.text == names[one["of"]]
                    )
                    self._pick(page.benefits.need, need.id)
                    page.benefits.what.setFocus()
                    self.hands.key(Qt.Key.Key_A, CTRL)
                    self.hands.type(one["details"]["capability"])
                    page.benefits.text.setFocus()
                    self.hands.type(one["text"])
                    self.hands.key(Qt.Key.Key_Return)
                elif one.get("kind") == "objection":
                    if one["text"] not in [line.text for line in self.talk.of("objection")]:
                        page.objections.new.setFocus()
                        self.hands.type(one["text"])
                        self.hands.key(Qt.Key.Key_Return)
                    told_of = ("category", "response", "solved")
                    answers = {key: one["details"][key] for key in told_of}
                    self.fill(page.objections.form.editor, **answers)

    # --- forms ---------------------------------------------------------------------------------

    def answer(self, **answers: Any) -> None:
        """Answer questions of the form of this step."""
        page = self.wizard.page
        assert isinstance(page, AnswerStep)
        for key, value in answers.items():
            if value in (None, "", []):
                continue
            editor = next(one for one in page.editors if self.has(one, key))
            self.fill(editor, **{key: value})
        self.wizard.keep()

    def fill(self, editor: FormEditor, **answers: Any) -> None:
        """Answer questions of an editor, yes and no by their chips, a rating by its digit."""
        for key, value in answers.items():
            entry = editor.cell(key).entry
            if isinstance(value, bool):
                word = translate("FormEditor", "Yes" if value else "No")
                chips = [b for b in entry.findChildren(QAbstractButton) if b.text() == word]
                if not chips[0].isChecked():
                    QTest.mouseClick(chips[0], Qt.MouseButton.LeftButton)
            elif isinstance(value, int):
                entry.focus_target().setFocus()
                self.hands.type(str(value))
            else:
                typed = value.replace("T", " ")[:16] if key == "next_at" else value
                self.hands.fill(editor, **{key: typed})
            self.hands.settle()

    @staticmethod
    def has(editor: FormEditor, key: str) -> bool:
        """Tell whether an editor asks for *key*."""
        return any(field.key == key for field in editor.form.fields())

    @staticmethod
    def _pick(box: QComboBox, value: object) -> None:
        box.setFocus(Qt.FocusReason.TabFocusReason)
        for _ in range(abs(box.findData(value) - box.currentIndex())):
            down = box.findData(value) > box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down if down else Qt.Key.Key_Up)
        assert box.currentData() == value
