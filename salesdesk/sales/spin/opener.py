"""The opener: put together from a template, and how long it takes to say (DOMAIN §4 Openers)."""

from __future__ import annotations

import re
from collections.abc import Mapping

_CHARACTERS_A_SECOND, _WORDS_A_SECOND = 4.5, 2.5
_CJK = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_WORD = re.compile(r"[A-Za-z0-9À-ɏ]+(?:[.,'’-][A-Za-z0-9À-ɏ]+)*")
_SLOT = re.compile(r"\{(\w+)\}")


def seconds(text: str) -> float:
    """Return how long a text takes to say: characters / 4.5 + English words / 2.5.

    A number is said like a word; punctuation takes no time.
    """
    characters, words = len(_CJK.findall(text)), len(_WORD.findall(text))
    return characters / _CHARACTERS_A_SECOND + words / _WORDS_A_SECOND


def missing(template: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """Return the slots of a template that have no value yet, each once, in their order."""
    slots = dict.fromkeys(_SLOT.findall(template))
    return tuple(slot for slot in slots if not _value(values, slot))


def compose(template: str, values: Mapping[str, str]) -> str | None:
    """Return the opener with its slots filled, None while one is missing: no brace is shown."""
    if missing(template, values):
        return None
    return _SLOT.sub(lambda slot: _value(values, slot.group(1)), template)


def _value(values: Mapping[str, str], slot: str) -> str:
    """Return a value without braces of its own, so that none is ever shown."""
    return str(values.get(slot) or "").replace("{", "").replace("}", "").strip()
