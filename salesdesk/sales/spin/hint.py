"""What the coach has to say: a rule that was broken, and the sentences that show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Hint:
    """One rule, raised once however many sentences break it (DOMAIN §4 Rules).

    ``evidence`` are the sentences that triggered it, as they stand in the talk; ``at`` the
    positions of those that are questions or lines. ``blocks`` is "" or what may not be done:
    explicit (R08), outcome (R10), finish (R11), send (R22). ``facts`` fill the explanation.
    """

    rule: str
    evidence: tuple[str, ...] = ()
    blocks: str = ""
    facts: Mapping[str, Any] = field(default_factory=dict)
    at: tuple[int, ...] = ()
