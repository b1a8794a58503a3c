"""The paged model: what is fetched, and what is shown of it."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from salesdesk.ui.paged_model import ROW, PagedModel

COUNT = 100_000


@dataclass(frozen=True)
class Line:
    id: int
    name: str


class Shelf:
    """Stands for the database: remembers what was asked for; number 7 is gone."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, ids: Sequence[int]) -> list[Line]:
        self.asked.extend(ids)
        return [Line(each, f"演示{each}") for each in reversed(ids) if each != 7]


def model_of(shelf: Shelf) -> PagedModel:
    model = PagedModel(shelf, lambda row: row.name)
    model.set_ids(array("q", range(1, COUNT + 1)))
    return model


def test_only_what_is_seen_is_fetched(qtbot: QtBot) -> None:
    shelf, view = Shelf(), QListView()
    model = model_of(shelf)
    qtbot.addWidget(view)
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setModel(model)
    view.resize(300, 480)
    view.show()
    qtbot.waitExposed(view)
    view.grab()
    assert 0 < len(shelf.asked) <= 128
    view.scrollToBottom()
    view.grab()
    assert COUNT in shelf.asked
    assert len(shelf.asked) <= 256


def test_a_row_that_is_gone_is_blank_and_the_others_stay_in_order() -> None:
    model = model_of(Shelf())
    assert [model.at(place).data() for place in range(5, 9)] == ["演示6", "", "演示8", "演示9"]
    assert model.at(6).data(ROW) is None
    assert model.at(7).data(ROW) == Line(8, "演示8")


def test_a_place_is_found_by_its_id() -> None:
    model = model_of(Shelf())
    assert (model.place_of(COUNT), model.place_of(COUNT + 1)) == (COUNT - 1, -1)


def test_what_changed_is_fetched_again() -> None:
    shelf = Shelf()
    model = model_of(shelf)
    model.row(0)
    asked = len(shelf.asked)
    model.row(1)
    assert len(shelf.asked) == asked
    model.forget()
    model.row(0)
    assert len(shelf.asked) == 2 * asked
