"""The playbook as the product brings it: one readable file a kind."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from salesdesk.paths import resource
from salesdesk.sales.spin.playbook_kinds import checked

_FILES = {
    "question": "questions",
    "pack": "packs",
    "opener": "openers",
    "objection": "objections",
    "jargon": "jargon",
    "small_talk": "small_talk",
}


@cache
def shipped(kind: str) -> Mapping[str, Mapping[str, Any]]:
    """Return what the product brings of a kind: key → body, in order."""
    if kind not in _FILES:
        return MappingProxyType({})
    path = resource("playbook", f"{_FILES[kind]}.json")
    bodies = {one.pop("key"): one for one in json.loads(path.read_text("utf-8"))["entries"]}
    return MappingProxyType({key: checked(kind, body) for key, body in bodies.items()})
