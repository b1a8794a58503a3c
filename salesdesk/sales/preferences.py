"""How the user left the window: small JSON values by key; never part of undo."""

from __future__ import annotations

from typing import Any

from salesdesk.store.database import database
from salesdesk.store.house_records import Preference


def get(key: str, default: Any = None) -> Any:
    """Return the value kept under *key*, or *default*."""
    found = Preference.get_or_none(Preference.key == key)
    return default if found is None else found.value


def put(key: str, value: Any) -> None:
    """Keep a JSON *value* under *key*; nothing is written when it is already so."""
    if get(key) == value:
        return
    with database.change():
        Preference.insert(key=key, value=value).on_conflict(
            conflict_target=[Preference.key], update={Preference.value: value}
        ).execute()
