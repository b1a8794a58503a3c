"""One answer to choose; apart from the forms, because the first page says some of them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Choice:
    """One answer of a CHOICE or MANY field: a stable key and an English label to translate."""

    key: str
    label: str
