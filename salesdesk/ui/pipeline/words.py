"""How moves, gates and facts of an opportunity are put into words."""

from __future__ import annotations

from datetime import date

from salesdesk.forms.stage_gates import GATE
from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import stage_gates
from salesdesk.sales.stage_gates import Fact
from salesdesk.ui.dossier.words import day, option, stage_text

_HINTS = {
    "icp": mark("Pipeline", "Rate the fit with the ideal client, with at least 1 point."),
    "score": mark("Pipeline", "Rate enough criteria for a grade: a weight of 60 at least."),
    "visit": mark("Pipeline", "Record a visit or call with them; a plan alone proves nothing."),
    "interview": mark("Pipeline", "Say when you began to ask about their needs."),
    "explicit_need": mark("Pipeline", "Note one need in the customer's own words."),
    "economic_buyer": mark("Pipeline", "Name who decides there."),
    "proposal_sent": mark("Pipeline", "Say on which day the proposal went out."),
    "answer": mark("Pipeline", "Say what the customer answered, and when."),
    "contract": mark("Pipeline", "Give the day of signature, and its number or the file."),
    "delivery": mark("Pipeline", "Say on which day delivery began."),
    "silence": mark("Pipeline", "There was contact in the last 90 days: it is not dormant yet."),
    "rival": mark("Pipeline", "Name who won it; a new name gets a card of its own."),
}
_ADD = {
    "icp": (mark("Pipeline", "Rate now"), "star"),
    "score": (mark("Pipeline", "Rate now"), "star"),
    "visit": (mark("Pipeline", "Plan a visit"), "calendar"),
    "explicit_need": (mark("Pipeline", "Note the need"), "quote"),
    "economic_buyer": (mark("Pipeline", "Name them"), "user"),
}
_WAIVERS = {
    "economic_buyer": mark("Pipeline", "Go on without, for a reason"),
    "rival": mark("Pipeline", "Nobody else won it"),
}
_TEXTS = {
    "interview": mark("Pipeline", "With whom, about what"),
    "proposal_sent": mark("Pipeline", "Which version"),
    "answer": mark("Pipeline", "What they answered"),
    "contract": mark("Pipeline", "Contract number"),
    "delivery": mark("Pipeline", "Delivery note or batch"),
}
_HAPPENED = {
    "interview": mark("Pipeline", "Interview begun"),
    "proposal_sent": mark("Pipeline", "Proposal sent"),
    "answer": mark("Pipeline", "Their answer"),
    "contract": mark("Pipeline", "Contract signed"),
    "delivery": mark("Pipeline", "Delivery begun"),
}


def gate_text(key: str) -> str:
    """Return the name of a gate."""
    return option(GATE, key)


def gate_hint(key: str) -> str:
    """Return how a gate that is not met yet can be met."""
    return translate("Pipeline", _HINTS[key]) if key in _HINTS else ""


def add_word(key: str) -> str:
    """Return what the button says that adds the evidence, empty when there is none."""
    return translate("Pipeline", _ADD[key][0]) if key in _ADD else ""


def add_icon(key: str) -> str:
    """Return the icon of that button."""
    return _ADD[key][1]


def waiver_word(key: str) -> str:
    """Return what the tick says that lets a reason stand in for a gate."""
    return translate("Pipeline", _WAIVERS[key]) if key in _WAIVERS else ""


def text_word(key: str) -> str:
    """Return what is asked for beside the day of a stated fact."""
    return translate("Pipeline", _TEXTS[key])


def fact_text(fact: Fact, today: date) -> str:
    """Return a fact in one line: its day and its text."""
    parts = [day(fact.on, today) if fact.on else "", fact.text]
    if fact.ref.startswith("attachment:"):
        parts.append(translate("Pipeline", "file kept"))
    return " · ".join(part for part in parts if part)


def move_title(now_at: str, to_stage: str) -> str:
    """Return what a move does, as its dialog is headed and its menu line reads."""
    stage = stage_text(to_stage)
    match stage_gates.kind(now_at, to_stage):
        case "back":
            return translate("Pipeline", "One step back to “{stage}”", stage=stage)
        case "reopen":
            return translate("Pipeline", "Take it up again")
        case "again":
            return translate("Pipeline", "Won again")
        case "close":
            return closing_title(to_stage)
    return translate("Pipeline", "Move on to “{stage}”", stage=stage)


def closing_title(stage: str) -> str:
    """Return what it is called to end an opportunity so."""
    match stage:
        case "lost":
            return translate("Pipeline", "Mark as lost")
        case "dormant":
            return translate("Pipeline", "Set dormant")
    return translate("Pipeline", "Disqualify")


def reason_word(now_at: str, to_stage: str) -> str:
    """Return how the question for the reason is put."""
    match stage_gates.kind(now_at, to_stage), to_stage:
        case "back", _:
            return translate("Pipeline", "Why does it go back?")
        case "reopen", _:
            return translate("Pipeline", "Why is it taken up again?")
        case "close", "lost":
            return translate("Pipeline", "Why was it lost?")
        case "close", "disqualified":
            return translate("Pipeline", "Why is it not for us?")
    return translate("Pipeline", "Why go on without the evidence?")


def days_text(days: int | None) -> str:
    """Return a number of days, short."""
    return "—" if days is None else translate("Pipeline", "{count} d", count=days)


def gate_short(key: str) -> str:
    """Return in a word or two what a gate passed by a reason still lacks."""
    if key == "economic_buyer":
        return translate("Pipeline", "No decider")
    return gate_text(key)


def noted_text(key: str, fact: Fact, today: date) -> str:
    """Return evidence kept ahead of a move in one line: what happened, and when."""
    happened = translate("Pipeline", _HAPPENED[key])
    return translate("Pipeline", "{what}: {fact}", what=happened, fact=fact_text(fact, today))


def proof_text(key: str, fact: Fact, today: date) -> str:
    """Return what proved a gate of a move, in one line."""
    told, gate = fact_text(fact, today), gate_text(key)
    return translate("Pipeline", "{what}: {fact}", what=gate, fact=told) if told else gate


def move_short(now_at: str, to_stage: str) -> str:
    """Return what the button of a move says where room is short."""
    if stage_gates.kind(now_at, to_stage) == "reopen":
        return translate("Pipeline", "Take it up again")
    return translate("Pipeline", "To “{stage}”", stage=stage_text(to_stage))


def go_word(now_at: str, to_stage: str) -> str:
    """Return what the button says that does a move."""
    match stage_gates.kind(now_at, to_stage):
        case "back":
            return translate("Pipeline", "Move back")
        case "reopen":
            return translate("Pipeline", "Take it up again")
        case "close":
            return closing_title(to_stage)
    return translate("Pipeline", "Move on")


def new_rival(name: str) -> str:
    """Return what the line says that offers a competitor not known yet."""
    return translate("Pipeline", "+ Add “{name}” to the competitors", name=name)
