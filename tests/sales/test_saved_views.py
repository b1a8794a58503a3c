"""Lists kept under a name: saved, chosen, changed, ordered, deleted, and what an older one says."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from salesdesk.sales import saved_views
from salesdesk.sales.client_table import USUAL
from salesdesk.sales.list_filter import ListFilter
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store import journal
from salesdesk.store.database import database
from salesdesk.store.house_records import SavedView
from tests.sales.play import refused

EAST = ListFilter(city="上海", intent="focus", sort="score")
COLUMNS = ("name", "city", "amount")


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path) -> Iterator[None]:
    open_workspace(tmp_path)
    yield
    close_workspace()


def own() -> list[str]:
    return [view.name for view in saved_views.views() if view.id is not None]


def test_the_shipped_views_come_first_and_are_not_stored() -> None:
    assert [view.key for view in saved_views.views()] == [
        "all", "high", "due", "quiet", "unrated",
    ]  # fmt: skip
    assert SavedView.select().count() == 0


def test_a_view_comes_back_as_it_was_saved() -> None:
    view_id = saved_views.save("华东", EAST, COLUMNS)
    view = saved_views.get(f"view:{view_id}")
    assert (view.name, view.filter, view.columns) == ("华东", EAST, COLUMNS)


def test_a_name_is_given_once_whatever_its_case() -> None:
    first = saved_views.save("East", EAST, COLUMNS)
    with refused("view_name_taken"):
        saved_views.save(" east ", EAST, COLUMNS)
    with refused("name_required"):
        saved_views.save("  ", EAST, COLUMNS)
    saved_views.rename(first, "EAST")
    assert own() == ["EAST"]


def test_views_are_renamed_moved_changed_and_deleted_each_in_one_undo() -> None:
    ids = [saved_views.save(name, EAST, COLUMNS) for name in ("甲", "乙", "丙")]
    saved_views.move(ids[2], -1)
    assert own() == ["甲", "丙", "乙"]
    saved_views.move(ids[0], -5)
    assert own() == ["甲", "丙", "乙"], "the first stays the first"
    saved_views.update(ids[0], ListFilter(grade="high"), ("name",))
    assert saved_views.get(f"view:{ids[0]}").filter == ListFilter(grade="high")
    journal.undo()
    assert saved_views.get(f"view:{ids[0]}").filter == EAST
    saved_views.delete(ids[0])
    assert own() == ["丙", "乙"]
    journal.undo()
    assert own() == ["甲", "丙", "乙"]
    journal.undo()
    assert own() == ["甲", "乙", "丙"]


def test_a_view_that_is_gone_is_refused() -> None:
    view_id = saved_views.save("甲", EAST, COLUMNS)
    saved_views.delete(view_id)
    for act in (
        lambda: saved_views.rename(view_id, "乙"),
        lambda: saved_views.update(view_id, EAST, COLUMNS),
        lambda: saved_views.move(view_id, 1),
        lambda: saved_views.delete(view_id),
        lambda: saved_views.get(f"view:{view_id}"),
    ):
        with refused("view_missing"):
            act()


def test_what_another_version_kept_narrows_nothing() -> None:
    told = {"grade": "high", "moon": "full", "due": "someday", "sort": "weight", "archived": "no"}
    with database.change("别的版本"):
        made = SavedView.create(name="旧", filter=told, columns=["name", "moon", "name"])
    view = saved_views.get(f"view:{made.id}")
    assert view.filter == ListFilter(grade="high")
    assert view.columns == ("name",)
    assert saved_views.known_columns(["moon"]) == USUAL
