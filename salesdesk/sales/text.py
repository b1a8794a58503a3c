"""What is done to any text a person or a file hands in, before it is kept."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from salesdesk.errors import Refused

NAME_LIMIT = 200


def tidy(text: str) -> str:
    """Drop control characters (line breaks and tabs stay) and white space at the ends."""
    kept = (c for c in text if c in "\n\t" or unicodedata.category(c) not in {"Cc", "Cs"})
    return "".join(kept).strip()


def tidy_line(text: str) -> str:
    """The same for one line: every run of white space becomes one space."""
    return " ".join(tidy(text).split())


def tidy_answers(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Tidy every text in the answers of a form, in rows and lists too."""
    return {key: _tidy_value(value) for key, value in answers.items()}


def _tidy_value(value: Any) -> Any:
    if isinstance(value, str):
        return tidy(value)
    if isinstance(value, Mapping):
        return tidy_answers(value)
    if isinstance(value, list | tuple):
        return [_tidy_value(one) for one in value]
    return value


def is_chinese(text: str) -> bool:
    """Tell whether Chinese characters stand in *text*, so that its marks are full-width ones."""
    return any("\u4e00" <= sign <= "\u9fff" for sign in text)


def said_by(who: str, what: str) -> str:
    """Return "who: what" with the colon of the language *what* is written in."""
    return f"{who}：{what}" if is_chinese(what) else f"{who}: {what}"


def checked_name(text: object) -> str:
    """Return a name fit to be kept; Refused name_required or name_too_long (200 characters)."""
    name = tidy_line(str(text or ""))
    if not name:
        raise Refused("name_required")
    if len(name) > NAME_LIMIT:
        raise Refused("name_too_long", limit=NAME_LIMIT, found=len(name))
    return name
