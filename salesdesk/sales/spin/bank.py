"""The question bank: what may be asked, filled from the industry pack and the client's words.

DOMAIN §4 General bank, Industry packs.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from salesdesk.sales.spin import playbook
from salesdesk.sales.spin.playbook_kinds import SLOTS, said, slots_in, spoken
from salesdesk.sales.text import is_chinese

_ARTICLE = re.compile(r"^(?:an?|the) (?=\S)", re.IGNORECASE)
_STANDS_FOR_IT = re.compile(
    r"\b(?:which|each|every|another|latest|freed|the|your) $", re.IGNORECASE
)


@dataclass(frozen=True)
class BankQuestion:
    """A question of the bank. ``text`` may hold slots in braces, to be filled before it is shown.

    ``kind`` is S, P, I or N. ``fields`` are the keys of form ② whose answers, all together, make
    a Situation question needless (R18). ``pack`` is the industry pack it belongs to, "" for the
    general bank. ``language`` is that of the text: one typed in one language only is offered in
    that one.
    """

    key: str
    kind: str
    text: str
    purpose: str = ""
    fields: tuple[str, ...] = ()
    pack: str = ""
    language: str = "zh_CN"
    own: bool = False

    def answered(self, filled: Collection[str]) -> bool:
        """Tell whether the dossier answers it: every field it names is among *filled*."""
        return bool(self.fields) and all(one in filled for one in self.fields)


@dataclass(frozen=True)
class Pack:
    """An industry pack: ``wordings`` holds for a slot what may fill it, the usual one first.

    ``industries`` are choices of form ②.
    """

    key: str
    name: str
    industries: tuple[str, ...]
    wordings: Mapping[str, tuple[str, ...]]
    note: str = ""
    own: bool = False

    def values(self) -> dict[str, str]:
        """Return the usual wording of every slot that has one."""
        return {slot: some[0] for slot, some in self.wordings.items() if some}

    def unfilled(self) -> tuple[str, ...]:
        """Return the slots without a wording, in order: they are asked for."""
        return tuple(slot for slot in SLOTS if not self.wordings.get(slot))


def questions(kind: str = "", pack: str = "", language: str = "zh_CN") -> list[BankQuestion]:
    """Return the questions of a kind ("" for all): those of the pack, then the general ones."""
    found = []
    for one in playbook.entries("question"):
        body = one.body
        belongs = str(body.get("pack") or "")
        if (kind and body["kind"] != kind) or belongs not in ("", pack):
            continue
        found.append(
            BankQuestion(
                one.key,
                body["kind"],
                said(body["text"], language),
                said(body.get("purpose"), language),
                tuple(body.get("answers") or ()),
                belongs,
                spoken(body["text"], language),
                not one.shipped,
            )
        )
    return sorted(found, key=lambda one: not one.pack)


def packs(language: str = "zh_CN") -> list[Pack]:
    """Return the industry packs, with the wordings of one language."""
    return [
        Pack(
            one.key,
            said(one.body["name"], language),
            tuple(one.body.get("industries") or ()),
            {
                slot: tuple(texts.get(spoken(texts, language)) or ())
                for slot, texts in (one.body.get("slots") or {}).items()
            },
            said(one.body.get("note"), language),
            not one.shipped,
        )
        for one in playbook.entries("pack")
    ]


def pack(key: str, language: str = "zh_CN") -> Pack | None:
    """Return one pack; None when there is none or it is left out."""
    return next((one for one in packs(language) if one.key == key), None)


def pack_for(industry: str) -> str:
    """Return the key of the pack for an industry of form ②: an own one first, "" without any."""
    fitting = [one for one in packs() if industry in one.industries]
    return min(fitting, key=lambda one: not one.own).key if fitting else ""


def values(pack_key: str, language: str = "zh_CN") -> dict[str, str]:
    """Return what a pack fills the slots with; {} without the pack."""
    found = pack(pack_key, language)
    return found.values() if found else {}


def missing(text: str, filling: Mapping[str, str]) -> list[str]:
    """Return the slots of *text* that nothing fills: what the user is to be asked for."""
    return [slot for slot in slots_in(text) if not str(filling.get(slot) or "").strip()]


def fill(text: str, filling: Mapping[str, str]) -> str | None:
    """Return the text with its slots filled; None when one stays unfilled, or a brace would show.

    A Latin word gets a space beside Chinese ones, a sentence its capital, and an English article
    goes where another word stands for it: "each delay", not "each the delay".
    """
    if missing(text, filling):
        return None
    done = text
    for slot in slots_in(text):
        before, *parts = done.split(f"{{{slot}}}")
        value = str(filling[slot]).strip()
        for part in parts:
            bare = _ARTICLE.sub("", value) if _STANDS_FOR_IT.search(before) else value
            before = _joined(_joined(before, bare), part)
        done = before
    if set("{}") & set(done):
        return None
    return done[:1].upper() + done[1:] if text.startswith("{") else done


def _joined(left: str, right: str) -> str:
    if not left or not right:
        return left + right
    apart = (is_chinese(left[-1]) and _latin(right[0])) or (
        _latin(left[-1]) and is_chinese(right[0])
    )
    return f"{left} {right}" if apart else left + right


def _latin(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()
