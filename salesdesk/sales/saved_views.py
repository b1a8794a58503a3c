"""Lists of clients kept under a name: who, which columns, in which order; and some shipped ones.

The shipped ones are rules of the program and not stored; they come first and stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any

from salesdesk.errors import Refused
from salesdesk.marks import mark
from salesdesk.sales.client_table import COLUMNS, USUAL
from salesdesk.sales.kept import kept
from salesdesk.sales.list_filter import (
    CONTACTABLE,
    DUES,
    NONE,
    SORTS,
    STALE,
    ListFilter,
)
from salesdesk.sales.text import checked_name
from salesdesk.store.database import database
from salesdesk.store.house_records import SavedView

_CHOSEN_OF = {
    "due": DUES, "stale": STALE, "contactable": CONTACTABLE, "sort": tuple(SORTS),
}  # fmt: skip


@dataclass(frozen=True)
class View:
    """A view by its key; ``id`` is None for a shipped one, whose name is marked (``Views``)."""

    key: str
    name: str
    filter: ListFilter
    columns: tuple[str, ...]
    id: int | None = None


SHIPPED = (
    View("all", mark("Views", "All clients"), ListFilter(), USUAL),
    View(
        "high", mark("Views", "High potential"), ListFilter(grade="high", sort="score"),
        ("name", "score", "stage", "intent", "contact", "phone", "days_since", "next_follow_up",
         "amount"),
    ),
    View(
        "due", mark("Views", "Follow-up due this week"),
        ListFilter(due="this_week", sort="next_follow_up"),
        ("name", "next_follow_up", "days_since", "grade", "stage", "contact", "phone", "priority"),
    ),
    View(
        "quiet", mark("Views", "No contact for 30 days"),
        ListFilter(stale="30", contactable="yes", sort="days_since"),
        ("name", "days_since", "last_contact", "grade", "stage", "contact", "phone",
         "next_follow_up", "source"),
    ),
    View(
        "unrated", mark("Views", "No score"), ListFilter(grade=NONE),
        ("name", "industry", "city", "size", "source", "stage", "contact", "days_since",
         "next_follow_up"),
    ),
)  # fmt: skip


def views() -> list[View]:
    """Return the shipped views, then the user's in their order."""
    return [*SHIPPED, *(_view(row) for row in _rows())]


def get(key: str) -> View:
    """Return the view of that key; Refused view_missing."""
    for view in views():
        if view.key == key:
            return view
    raise Refused("view_missing")


def save(name: str, shown: ListFilter, columns: Sequence[str]) -> int:
    """Keep a list under a new name, as the last; return its id.

    Raises Refused name_required, name_too_long, view_name_taken.
    """
    told = _free_name(name)
    with database.change(mark("Change", "View “{name}” saved"), name=told):
        made = SavedView.create(
            name=told, filter=_kept_filter(shown), columns=list(columns), position=len(_rows())
        )
        return int(made.id)


def update(view_id: int, shown: ListFilter, columns: Sequence[str]) -> None:
    """Let a saved view show this from now on; Refused view_missing."""
    row = _kept(view_id)
    with database.change(mark("Change", "View “{name}” changed"), name=row.name):
        SavedView.update(filter=_kept_filter(shown), columns=list(columns)).where(
            SavedView.id == view_id
        ).execute()


def rename(view_id: int, name: str) -> None:
    """Call a saved view otherwise.

    Raises Refused view_missing, name_required, name_too_long, view_name_taken.
    """
    row = _kept(view_id)
    told = _free_name(name, besides=view_id)
    with database.change(mark("Change", "View “{name}” renamed"), name=row.name):
        SavedView.update(name=told).where(SavedView.id == view_id).execute()


def move(view_id: int, by: int) -> None:
    """Move a saved view *by* places among the saved ones; Refused view_missing."""
    row = _kept(view_id)
    ids = [one.id for one in _rows()]
    place = min(max(0, ids.index(view_id) + by), len(ids) - 1)
    ids.remove(view_id)
    ids.insert(place, view_id)
    with database.change(mark("Change", "View “{name}” moved"), name=row.name):
        _number(ids)


def delete(view_id: int) -> None:
    """Forget a saved view; the clients stay as they are. Refused view_missing."""
    row = _kept(view_id)
    with database.change(mark("Change", "View “{name}” deleted"), name=row.name):
        row.delete_instance()
        _number(one.id for one in _rows())


def _kept(view_id: int) -> SavedView:
    return kept(SavedView, view_id, Refused("view_missing"))


def _rows() -> list[SavedView]:
    return list(SavedView.select().order_by(SavedView.position, SavedView.id))


def _number(ids: Iterable[int]) -> None:
    for place, view_id in enumerate(ids):
        SavedView.update(position=place).where(
            SavedView.id == view_id, SavedView.position != place
        ).execute()


def _free_name(name: str, besides: int | None = None) -> str:
    told = checked_name(name)
    for row in _rows():
        if row.name.casefold() == told.casefold() and row.id != besides:
            raise Refused("view_name_taken", name=row.name)
    return told


def _view(row: SavedView) -> View:
    columns = known_columns(row.columns)
    return View(f"view:{row.id}", row.name, filter_of(row.filter), columns, row.id)


def known_columns(told: Iterable[str]) -> tuple[str, ...]:
    """Read columns back; those this version does not know are left out, the usual ones instead
    of none.
    """
    return tuple(dict.fromkeys(key for key in told if key in COLUMNS)) or USUAL


def _kept_filter(shown: ListFilter) -> dict[str, Any]:
    """Return what of a filter narrows or orders at all."""
    return {key: value for key, value in asdict(shown).items() if value}


def filter_of(told: Mapping[str, Any]) -> ListFilter:
    """Read a filter back; what this version does not know narrows nothing."""
    known: dict[str, Any] = {}
    for field in fields(ListFilter):
        value = told.get(field.name, field.default)
        if type(value) is not type(field.default):
            continue
        if value and field.name in _CHOSEN_OF and value not in _CHOSEN_OF[field.name]:
            continue
        known[field.name] = value
    return ListFilter(**known)
