"""How the events of a timeline are told: icon, colour, a line, and what lies behind it."""

from __future__ import annotations

from salesdesk.forms.choices import CHANNEL, GRADE, NEED_LEVEL, OBJECTION, OUTCOME
from salesdesk.i18n import translate
from salesdesk.sales.timeline import Event
from salesdesk.ui.dossier.words import option, stage_text
from salesdesk.ui.visit.words import STATES, outcome_word, state_word

ICONS = {
    "visit": "users", "touch": "phone", "note": "edit", "need": "target", "score": "star",
    "file": "paperclip", "objection": "alert", "stage": "flag", "task": "check",
    "merge": "link", "created": "plus", "interview": "users",
}  # fmt: skip
TONES = {
    "visit": "accent", "touch": "accent", "note": "neutral", "need": "n", "score": "i",
    "file": "neutral", "objection": "warn", "stage": "success", "task": "success",
    "merge": "neutral", "created": "neutral", "interview": "p",
}  # fmt: skip
GROUPS: dict[str, tuple[str, ...]] = {
    "": (),
    "visit": ("visit", "touch", "interview"),
    "note": ("note",),
    "need": ("need", "objection"),
    "score": ("score", "stage"),
    "file": ("file",),
    "other": ("task", "merge", "created"),
}
OPENED = frozenset({"visit", "touch", "file"})
"""Kinds that lead to something more than they tell, or can be put right."""


def headline(event: Event) -> str:
    """Return an event in one line."""
    match event.kind:
        case "visit":
            return event.text
        case "touch":
            return _touch(event)
        case "note":
            return event.text.partition("\n")[0]
        case "need":
            return translate("Dossier", "Need: {text}", text=event.text)
        case "score":
            grade = option(GRADE, event.what)
            told = translate("Dossier", "Rated {points}", points=event.text)
            return f"{told} · {grade}" if grade else told
        case "file":
            return translate("Dossier", "File: {name}", name=event.text)
        case "objection":
            category = option(OBJECTION, event.what)
            return translate("Dossier", "Objection: {category}", category=category)
        case "stage":
            stage = stage_text(event.what)
            return translate("Dossier", "{title}: now {stage}", title=event.text, stage=stage)
        case "interview":
            if not event.text:
                return translate("Dossier", "SPIN interview")
            return translate("Dossier", "SPIN interview: {objective}", objective=event.text)
        case "task":
            return translate("Dossier", "Done: {title}", title=event.text)
        case "merge":
            return translate("Dossier", "Merged with {name}", name=event.text)
        case _:
            return translate("Dossier", "Client added")


def _touch(event: Event) -> str:
    way = option(CHANNEL, event.aside)
    if event.what == "missed":
        told = translate("Dossier", "{channel}: not answered", channel=way)
    else:
        told = translate("Dossier", "{channel}: spoken", channel=way)
    return f"{told} · {event.detail}" if event.detail else told


def detail(event: Event) -> str:
    """Return what lies behind an event, on one line."""
    told: tuple[str, ...]
    match event.kind:
        case "visit":
            told = (outcome_or_state(event.what), " ".join(event.detail.split()))
        case "touch":
            told = (" ".join(event.text.split()),)
        case "note":
            told = (" ".join(event.text.split("\n")[1:]),)
        case "need":
            closed = translate("Dossier", "Closed") if event.aside else ""
            told = (option(NEED_LEVEL, event.what), quoted(event.detail), closed)
        case "interview":
            told = (outcome_or_state(event.what), " ".join(event.detail.split()))
        case "objection":
            solved = translate("Dossier", "Solved") if event.aside else ""
            told = (quoted(event.text), event.detail, solved)
        case "stage":
            before = stage_text(event.aside) if event.aside else ""
            told = (
                translate("Dossier", "before: {stage}", stage=before) if before else "",
                event.detail,
            )
        case "created":
            told = (event.text,)
        case "merge" | "file" | "task":
            told = ()
        case _:
            told = (event.detail,)
    return " · ".join(one for one in told if one)


def quoted(words: str) -> str:
    """Return the customer's own words marked as such."""
    return translate("Dossier", "“{words}”", words=words) if words else ""


def whole(event: Event) -> str:
    """Return everything an event tells, line breaks kept."""
    if event.kind == "note":
        return event.text
    if event.kind in ("visit", "touch"):
        behind = event.detail if event.kind == "visit" else event.text
        way = option(CHANNEL, event.aside) if event.kind == "visit" else ""
        told = [headline(event), way, behind]
    else:
        told = [headline(event), detail(event)]
    return "\n".join(one for one in told if one)


def outcome_or_state(what: str) -> str:
    """Return the outcome of a recorded visit, or the state of one that is not."""
    if any(choice.key == what for choice in OUTCOME):
        return outcome_word(what)
    return state_word(what) if what in STATES else what
