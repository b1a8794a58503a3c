"""How the playbook's lines are put into words; the shipped ones speak the window's language."""

from __future__ import annotations

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales import my_side
from salesdesk.sales.phrases import PHRASES, SCENES
from salesdesk.sales.playbook_lines import PlaybookLine

_SCENE = {
    "opening": mark("Playbook", "Opening"),
    "invitation": mark("Playbook", "Invitation"),
    "confirmation": mark("Playbook", "Confirming a visit"),
    "discovery": mark("Playbook", "Asking for needs"),
    "price": mark("Playbook", "Price"),
    "objection": mark("Playbook", "Objections"),
    "summary": mark("Playbook", "Summing up"),
    "follow_up": mark("Playbook", "Follow-up"),
    "thanks": mark("Playbook", "Thanks"),
    "payment": mark("Playbook", "Payment"),
    "service": mark("Playbook", "Service"),
}


def scene_text(scene: str) -> str:
    """Return the name of a scene."""
    return translate("Playbook", _SCENE[scene]) if scene in _SCENE else scene


def step_text(line: PlaybookLine) -> str:
    """Return a line of a stage's checklist, or a hint."""
    return translate("Stage", line.text) if line.shipped else line.text


def phrase_text(line: PlaybookLine) -> str:
    """Return a phrase as it is said, with our own names in it."""
    if not line.shipped:
        return line.text
    side = my_side.details()
    company = str(side.get("company") or "") or translate("Playbook", "our company")
    person = str(side.get("person") or "") or translate("Playbook", "the sales department")
    return translate("Phrase", line.text, company=company, person=person)


def phrases_like(text: str, limit: int) -> list[tuple[PlaybookLine, str]]:
    """Return phrases that hold all words of *text* (or whose scene does), as they are said."""
    words = text.casefold().split()
    found: list[tuple[PlaybookLine, str]] = []
    if not words:
        return found
    for line in PHRASES.lines():
        said = phrase_text(line)
        whole = f"{scene_text(line.group)} {said}".casefold()
        if all(word in whole for word in words):
            found.append((line, said))
            if len(found) == limit:
                break
    return found


def scenes() -> list[tuple[str, str]]:
    """Return all scenes as (key, name)."""
    return [(scene, scene_text(scene)) for scene in SCENES]
