"""How the entries of the playbook are put into words."""

from __future__ import annotations

from functools import partial

from salesdesk.forms.background import BACKGROUND
from salesdesk.forms.choices import INDUSTRY
from salesdesk.forms.form import CONTEXT
from salesdesk.i18n import current_language, translate, words
from salesdesk.marks import mark
from salesdesk.sales.spin import bank, playbook
from salesdesk.sales.spin.playbook import Entry
from salesdesk.sales.spin.playbook_kinds import headline, said, slots_in, spoken
from salesdesk.ui.widgets.text import Text

SLOT_NAMES = {
    "process": mark("Slot", "Process"),
    "tool": mark("Slot", "Tool"),
    "volume": mark("Slot", "Volume"),
    "area": mark("Slot", "Area of work"),
    "problem": mark("Slot", "Problem"),
    "target": mark("Slot", "Target"),
    "role": mark("Slot", "Role"),
    "metric": mark("Slot", "Measure"),
    "customer_end": mark("Slot", "Their customer"),
    "period": mark("Slot", "Period"),
    "capability": mark("Slot", "What we can do"),
    "resource": mark("Slot", "What is saved"),
    "approver": mark("Slot", "Who approves"),
    "contact": mark("Slot", "Contact"),
    "company": mark("Slot", "Our company"),
    "name": mark("Slot", "Our name"),
    "category": mark("Slot", "Our trade"),
    "n": mark("Slot", "Minutes"),
    "referrer": mark("Slot", "Who referred us"),
    "need": mark("Slot", "Their need"),
    "topic": mark("Slot", "Topic"),
}
SAMPLES = {
    "contact": mark("Slot", "Ms Demo"),
    "company": mark("Slot", "Demo Technology"),
    "name": mark("Slot", "Lin Demo"),
    "category": mark("Slot", "early warning for machines"),
    "n": mark("Slot", "15"),
    "referrer": mark("Slot", "Mr Demo"),
    "need": mark("Slot", "shorter waiting"),
    "topic": mark("Slot", "which line comes first"),
}
QUESTION_KINDS = {
    "S": mark("Playbook", "Situation"),
    "P": mark("Playbook", "Problem"),
    "I": mark("Playbook", "Implication"),
    "N": mark("Playbook", "Need-payoff"),
}
_USES = {
    "first": mark("Playbook", "First talk"),
    "observation": mark("Playbook", "Observation"),
    "referral": mark("Playbook", "Referral"),
    "follow_up": mark("Playbook", "Follow-up"),
}
_BRACKETS = {"zh_CN": ("［", "］"), "en": ("[", "]")}
Choices = list[tuple[str, Text]]


def slot_name(slot: str) -> str:
    """Return the name of a slot."""
    return translate("Slot", SLOT_NAMES[slot])


def sample(pack: str, language: str) -> dict[str, str]:
    """Return something for every slot, to read a template as it will be said."""
    sayings = {slot: _in(language, text) for slot, text in SAMPLES.items()}
    return {**sayings, **bank.values(pack or "manufacturing", language)}


def _in(language: str, text: str) -> str:
    return words(language)("Slot", text)


def with_names(text: str, language: str) -> str:
    """Return a template with the names of its slots in place of their keys: no brace is shown."""
    left, right = _BRACKETS[language]
    for slot in slots_in(text):
        name = SLOT_NAMES.get(slot, slot)
        text = text.replace(f"{{{slot}}}", f"{left}{_in(language, name)}{right}")
    return text


def with_keys(text: str, language: str) -> str:
    """Return what ``with_names`` was made of."""
    left, right = _BRACKETS[language]
    for slot, name in SLOT_NAMES.items():
        text = text.replace(f"{left}{_in(language, name)}{right}", f"{{{slot}}}")
    return text


def choices(part: str) -> Choices:
    """Return what may be chosen for a part that is chosen, [] for one that is typed."""
    if part == "kind":
        return [(key, partial(translate, "Playbook", text)) for key, text in QUESTION_KINDS.items()]
    if part == "use":
        return [(key, partial(translate, "Playbook", text)) for key, text in _USES.items()]
    if part in ("pack", "packs"):
        general: Choices = [("", lambda: translate("Playbook", "General"))]
        return (general if part == "pack" else []) + packs()
    if part == "industries":
        return [(one.key, partial(translate, CONTEXT, one.label)) for one in INDUSTRY]
    if part == "answers":
        fields = [field for section in BACKGROUND.sections for field in section.fields]
        asked = {field.key: field.label for field in fields}
        return [(key, partial(translate, CONTEXT, label)) for key, label in asked.items()]
    return []


def packs() -> Choices:
    """Return the industry packs."""
    return [(one.key, one.name) for one in bank.packs(current_language())]


def title(entry: Entry) -> str:
    """Return by what an entry is known."""
    language = current_language()
    text = headline(entry.kind, entry.body, language)
    if entry.kind in ("question", "opener"):
        return with_names(text, spoken(entry.body.get("text"), language))
    return text


def detail(entry: Entry) -> str:
    """Return what stands small below it."""
    language, body = current_language(), entry.body
    match entry.kind:
        case "question":
            parts = [said(body.get("purpose"), language)]
        case "pack":
            found = bank.pack(entry.key, language)
            filled = found.values() if found else {}
            parts = [" · ".join(list(filled.values())[:6])]
        case "opener":
            use = _USES[body["use"]]
            parts = [translate("Playbook", use)]
        case "objection":
            parts = [said(body.get(one), language) for one in ("explore", "respond")]
        case "case":
            parts = [said(body.get("result"), language), str(body.get("permission") or "")]
        case "jargon":
            parts = [said(body.get("plain"), language)]
        case _:
            parts = []
    if entry.origin:
        parts.append(translate("Playbook", "from {name}", name=entry.origin))
    return " · ".join(part for part in parts if part)


def pack_name(key: str) -> str:
    """Return the name of a pack, left out or not; its key when it is gone."""
    for one in playbook.entries("pack", left_out=True):
        if one.key == key:
            return title(one)
    return key
