"""The keys of the interview: one for every act, shown beside its button and in the help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from salesdesk.marks import mark

NEXT = "Ctrl+Return"
ANOTHER = "Alt+A"
SKIP = "Alt+S"
BEFORE = "Alt+Up"
AFTER = "Alt+Down"
STEP_BACK = "Alt+Left"
STEP_ON = "Alt+Right"
JUMP = "Ctrl+J"
TO_QUESTION = "Alt+Q"
TO_CAPTURED = "Alt+C"
TO_MAP = "Alt+M"
TALK_TIMER = "F10"
CHAT_TIMER = "Ctrl+F10"
WE_TALK = "F11"
THEY_TALK = "F12"


@dataclass(frozen=True)
class Marking:
    """What a sentence can be marked as: its key, its word, its colour (see ``Theme.tone``)."""

    kind: str
    key: str
    word: str
    tone: str


MARKINGS = (
    Marking("problem", "F2", mark("Interview", "Problem"), "p"),
    Marking("implication", "F3", mark("Interview", "Effect"), "i"),
    Marking("payoff", "F4", mark("Interview", "Pay-off"), "n"),
    Marking("explicit", "F5", mark("Interview", "Explicit need"), "n"),
    Marking("quote", "F6", mark("Interview", "Quote"), "neutral"),
    Marking("objection", "F7", mark("Interview", "Objection"), "warn"),
    Marking("feature", "F8", mark("Interview", "Feature shown"), "neutral"),
    Marking("fact", "F9", mark("Interview", "Fact"), "s"),
)


def shown(key: str) -> str:
    """Return *key* as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def bind(widget: QWidget, key: str, act: Callable[[], object], *, again: bool = False) -> None:
    """Do *act* when *key* is pressed in *widget* or in what lies in it.

    ``again`` lets a key that is held down repeat.
    """
    for one in (key, key.replace("Return", "Enter")) if "Return" in key else (key,):
        made = QShortcut(QKeySequence(one), widget)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.setAutoRepeat(again)
        made.activated.connect(act)
