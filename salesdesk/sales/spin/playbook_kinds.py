"""What an entry of the playbook is made of, by kind, and the test it must pass to be kept.

A text people say is kept by language: {"zh_CN": "…", "en": "…"}. One that was typed in one
language exists in that language only. The slots are those of DOMAIN §4 General bank and Openers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales.text import tidy, tidy_line

LANGUAGES = ("zh_CN", "en")
SLOTS = (
    "process", "tool", "volume", "area", "problem", "target", "role", "metric", "customer_end",
    "period", "capability", "resource", "approver",
)  # fmt: skip
"""What an industry pack has a wording for (DOMAIN §4 Industry packs)."""
OPENER_SLOTS = (
    "contact", "company", "name", "category", "n", "referrer", "need", "topic",
)  # fmt: skip
"""What the dossier and the plan fill besides."""
LINE_LIMIT, LONG_LIMIT, KEY_LIMIT, LIST_LIMIT = 500, 5_000, 100, 50
_SLOT = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Part:
    """One part of an entry.

    ``shape``: said (a text by language), word (one text), choice, keys (a list of names), flag
    (yes or no), slots (a pack's wordings by slot and language).
    """

    name: str
    label: str
    shape: str = "said"
    required: bool = False
    limit: int = LINE_LIMIT
    slotted: bool = False
    choices: tuple[str, ...] = ()


KINDS: dict[str, tuple[Part, ...]] = {
    "question": (
        Part(
            "kind",
            mark("Form", "Kind of question"),
            "choice",
            required=True,
            choices=("S", "P", "I", "N"),
        ),
        Part("pack", mark("Form", "Industry pack"), "word", limit=KEY_LIMIT),
        Part("text", mark("Form", "Text"), required=True, slotted=True),
        Part("purpose", mark("Form", "What it is for")),
        Part("answers", mark("Form", "Fields it answers"), "keys"),
    ),
    "pack": (
        Part("name", mark("Form", "Name of the pack"), required=True),
        Part("industries", mark("Form", "Industries"), "keys"),
        Part("slots", mark("Form", "Slots"), "slots"),
        Part("note", mark("Form", "Note")),
    ),
    "opener": (
        Part(
            "use",
            mark("Form", "When to use it"),
            "choice",
            required=True,
            choices=("first", "observation", "referral", "follow_up"),
        ),
        Part("text", mark("Form", "Text"), required=True, slotted=True),
    ),
    "objection": (
        Part("name", mark("Form", "Kind of objection"), required=True),
        Part("listen", mark("Form", "Listen")),
        Part("acknowledge", mark("Form", "Acknowledge")),
        Part("explore", mark("Form", "Explore"), required=True),
        Part("respond", mark("Form", "Respond"), required=True),
        Part("check", mark("Form", "Check with them")),
    ),
    "case": (
        Part("title", mark("Form", "Title"), required=True),
        Part("story", mark("Form", "Story"), limit=LONG_LIMIT),
        Part("result", mark("Form", "What it brought")),
        Part("packs", mark("Form", "Industry packs it suits"), "keys"),
        Part("permitted", mark("Form", "May be told to clients"), "flag"),
        Part("permission", mark("Form", "Permitted by"), "word"),
    ),
    "jargon": (
        Part("term", mark("Form", "Term"), required=True),
        Part("plain", mark("Form", "Plain words")),
    ),
    "small_talk": (Part("text", mark("Form", "Text"), required=True),),
}
HEADLINES = {"pack": "name", "case": "title", "jargon": "term", "objection": "name"}
"""The part an entry is known by, where it is not ``text``."""


def slots_in(text: str) -> list[str]:
    """Return the slots a template names, each once, in order."""
    return list(dict.fromkeys(_SLOT.findall(text)))


def said(texts: Any, language: str) -> str:
    """Return a text in *language*, else in the one it was typed in, "" without any."""
    return str(texts.get(spoken(texts, language), "")) if isinstance(texts, Mapping) else ""


def spoken(texts: Any, language: str) -> str:
    """Return in which language a text wanted in *language* is to be had."""
    if not isinstance(texts, Mapping) or texts.get(language):
        return language
    return next((one for one in LANGUAGES if texts.get(one)), language)


def headline(kind: str, body: Mapping[str, Any], language: str) -> str:
    """Return by what an entry is known."""
    return said(body.get(HEADLINES.get(kind, "text")), language)


def checked(kind: str, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the body as it is kept: tidied, in the order of its parts, without what is empty.

    Raises Refused playbook_part_wrong, playbook_part_missing, playbook_part_long,
    playbook_slot_wrong, each with the ``name`` of the part it is about.
    """
    parts = KINDS[kind]
    for name in body:
        if not any(part.name == name for part in parts):
            raise Refused("playbook_part_wrong", part=(str(name)[:KEY_LIMIT],), name=name)
    found: dict[str, Any] = {}
    for part in parts:
        value = _CHECKS[part.shape](part, body.get(part.name))
        if value or value is False:
            found[part.name] = value
        elif part.required:
            raise Refused("playbook_part_missing", part=(part.label,), name=part.name)
    return found


def _said(part: Part, value: Any) -> dict[str, str]:
    if value is None:
        return {}
    if not isinstance(value, Mapping) or any(one not in LANGUAGES for one in value):
        raise Refused("playbook_part_wrong", part=(part.label,), name=part.name)
    texts = {one: _text(part, value.get(one, "")) for one in LANGUAGES}
    for text in texts.values() if part.slotted else ():
        odd = [one for one in slots_in(text) if one not in SLOTS and one not in OPENER_SLOTS]
        if odd or set("{}") & set(_SLOT.sub("", text)):
            raise Refused(
                "playbook_slot_wrong",
                part=(part.label,),
                name=part.name,
                text=odd[0] if odd else text,
            )
    return {one: text for one, text in texts.items() if text}


def _text(part: Part, value: Any) -> str:
    if not isinstance(value, str):
        raise Refused("playbook_part_wrong", part=(part.label,), name=part.name)
    text = tidy(value) if part.limit > LINE_LIMIT else tidy_line(value)
    if len(text) > part.limit:
        raise Refused(
            "playbook_part_long",
            part=(part.label,),
            name=part.name,
            limit=part.limit,
            found=len(text),
        )
    return text


def _word(part: Part, value: Any) -> str:
    return "" if value is None else _text(part, value)


def _choice(part: Part, value: Any) -> str:
    if value is None or value in part.choices:
        return value or ""
    raise Refused("playbook_part_wrong", part=(part.label,), name=part.name)


def _flag(part: Part, value: Any) -> bool:
    if value is None or isinstance(value, bool):
        return bool(value)
    raise Refused("playbook_part_wrong", part=(part.label,), name=part.name)


def _keys(part: Part, value: Any) -> list[str]:
    if value is None:
        return []
    if not isinstance(value, list | tuple) or len(value) > LIST_LIMIT:
        raise Refused("playbook_part_wrong", part=(part.label,), name=part.name)
    return [one for one in dict.fromkeys(_text(part, some) for some in value) if one]


def _slots(part: Part, value: Any) -> dict[str, dict[str, list[str]]]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise Refused("playbook_part_wrong", part=(part.label,), name=part.name)
    for slot in value:
        if slot not in SLOTS:
            raise Refused(
                "playbook_slot_wrong",
                part=(part.label,),
                name=part.name,
                text=str(slot)[:KEY_LIMIT],
            )
    found = {slot: _wordings(part, value.get(slot)) for slot in SLOTS}
    return {slot: wordings for slot, wordings in found.items() if wordings}


def _wordings(part: Part, value: Any) -> dict[str, list[str]]:
    if value is None:
        return {}
    if not isinstance(value, Mapping) or any(one not in LANGUAGES for one in value):
        raise Refused("playbook_part_wrong", part=(part.label,), name=part.name)
    found = {one: _keys(part, value.get(one)) for one in LANGUAGES}
    for texts in found.values():
        for text in texts:
            if set("{}") & set(text):
                raise Refused("playbook_slot_wrong", part=(part.label,), name=part.name, text=text)
    return {one: texts for one, texts in found.items() if texts}


_CHECKS = {
    "said": _said,
    "word": _word,
    "choice": _choice,
    "flag": _flag,
    "keys": _keys,
    "slots": _slots,
}
