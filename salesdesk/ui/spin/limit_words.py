"""The thresholds of the coach in words."""

from __future__ import annotations

from salesdesk.i18n import translate
from salesdesk.marks import mark

_NAMES = {
    "situation_first": mark("Coach", "Situation questions in a first talk, at most"),
    "situation_later": mark("Coach", "Situation questions in a later talk, at most"),
    "problem_least": mark("Coach", "Problem questions, at least"),
    "implication_from": mark("Coach", "Judge the mix from so many questions on"),
    "implication_share": mark("Coach", "Implication questions, at least"),
    "explicit_least": mark("Coach", "Explicit needs, at least"),
    "closed_share": mark("Coach", "Closed questions, at most"),
    "talk_share": mark("Coach", "Our share of the talking, at most"),
    "chat_seconds": mark("Coach", "Small talk, at most"),
    "chat_share": mark("Coach", "Small talk of the whole talk, at most"),
    "objections": mark("Coach", "Objections that call for a look back"),
    "answer_characters": mark("Coach", "Characters of an answer, at least"),
    "prepared_least": mark("Coach", "Opening questions prepared, at least"),
    "prepared_most": mark("Coach", "Opening questions prepared, at most"),
    "opener_seconds": mark("Coach", "Opener, at most"),
}
_WHY = {
    "situation_first": mark("Coach", "Each one more costs two points of quality."),
    "situation_later": mark("Coach", "By then the dossier should know."),
    "problem_least": mark("Coach", "Two or three for each problem we expect are usual."),
    "implication_from": mark("Coach", "With fewer questions a share says nothing."),
    "implication_share": mark("Coach", "Usually one question in twenty is one; aim far higher."),
    "explicit_least": mark("Coach", "In the customer's own words."),
    "closed_share": mark("Coach", "Of all questions put."),
    "talk_share": mark("Coach", "By the marks made during the talk."),
    "chat_seconds": mark("Coach", "Counted by the small-talk timer."),
    "chat_share": mark("Coach", "Short talks bear less of it."),
    "objections": mark("Coach", "Then what was said just before each of them is shown."),
    "answer_characters": mark("Coach", "Shorter ones ask for an example."),
    "prepared_least": mark("Coach", "Too few run dry."),
    "prepared_most": mark("Coach", "Too many are read out like a form."),
    "opener_seconds": mark("Coach", "4.5 Chinese characters or 2.5 English words a second."),
}


def name(key: str) -> str:
    """Return what a threshold counts."""
    return translate("Coach", _NAMES[key])


def why(key: str) -> str:
    """Return a sentence on what a threshold is good for."""
    return translate("Coach", _WHY[key])
