"""How the events of a timeline are told: icon, colour, a line, and what lies behind it."""

from __future__ import annotations

from salesdesk.forms.choices import GRADE, OBJECTION, OUTCOME
from salesdesk.i18n import translate
from salesdesk.sales.timeline import Event
from salesdesk.ui.dossier.words import option, stage_text
from salesdesk.ui.visit.words import STATES, outcome_word, state_word

ICONS = {
    "visit": "users", "note": "edit", "score": "star", "file": "paperclip", "objection": "alert",
    "stage": "flag", "task": "check", "created": "plus", "touch": "phone", "need": "quote",
    "merge": "copy",
}  # fmt: skip
TONES = {
    "visit": "accent", "note": "neutral", "score": "i", "file": "neutral", "objection": "warn",
    "stage": "success", "task": "success", "created": "neutral", "touch": "accent",
    "need": "s", "merge": "neutral",
}  # fmt: skip
GROUPS = {
    "": (),
    "visit": ("visit", "touch"),
    "note": ("note",),
    "score": ("score", "stage"),
    "file": ("file",),
    "other": ("need", "objection", "task", "merge", "created"),
}


def headline(event: Event) -> str:
    """Return an event in one line."""
    match event.kind:
        case "visit" | "touch" | "need" | "merge":
            return event.text
        case "note":
            return event.text.partition("\n")[0]
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
        case "task":
            return translate("Dossier", "Done: {title}", title=event.text)
        case _:
            return translate("Dossier", "Client added")


def detail(event: Event) -> str:
    """Return what lies behind an event, on one line."""
    match event.kind:
        case "visit":
            told = outcome_or_state(event.what)
            return " · ".join(one for one in (told, " ".join(event.detail.split())) if one)
        case "note":
            return " ".join(event.text.split("\n")[1:])
        case "objection":
            return " · ".join(one for one in (event.text, event.detail) if one)
        case "created":
            return event.text
        case _:
            return event.detail


def whole(event: Event) -> str:
    """Return everything an event tells, line breaks kept."""
    if event.kind == "note":
        return event.text
    told = [headline(event), detail(event) if event.kind != "visit" else event.detail]
    return "\n".join(one for one in told if one)


def outcome_or_state(what: str) -> str:
    """Return the outcome of a recorded visit, or the state of one that is not."""
    if any(choice.key == what for choice in OUTCOME):
        return outcome_word(what)
    return state_word(what) if what in STATES else what
