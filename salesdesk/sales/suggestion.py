"""A proposal for the plan: what might be done, for whom, by when, and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Suggestion:
    """``title`` and ``reason`` are marked in the context ``Suggestion``; ``facts`` fill both.

    A fact that is a ``date`` is shown as people write it. ``origin`` names what the proposal was
    made from ("score:12:high"), so that the same is never made twice; ``kind`` and ``form`` are
    those of the plan item it becomes.
    """

    origin: str
    client_id: int | None
    title: str
    reason: str
    due_on: date
    facts: Mapping[str, Any] = field(default_factory=dict)
    kind: str = "task"
    form: str = ""


Source = Callable[[int | None, date], list[Suggestion]]
"""Given a client (None for all) and the day, returns what is proposed; it asks few queries."""
