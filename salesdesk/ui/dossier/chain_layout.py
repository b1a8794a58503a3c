"""Where the people of a buying chain stand in the picture: superiors above, who is alone below."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from salesdesk.sales.chain import Seat
from salesdesk.tree import Arrangement, arrange

NODE_HEIGHT = 96
LEVEL_GAP = 34
GAP = 14
NARROWEST, WIDEST = 152, 216  # three of them fit into a window 1280 wide


Plan = Arrangement


def plan(seats: Sequence[Seat]) -> Plan:
    """Arrange *seats* as trees: everybody over the middle of those who report to them."""
    return arrange([(seat.id, seat.reports_to) for seat in seats])


def below(seats: Iterable[Seat], seat: int) -> set[int]:
    """Return everybody who reports to *seat*, directly or through others."""
    known = list(seats)
    found: set[int] = set()
    fresh = {seat}
    while fresh:
        fresh = {one.id for one in known if one.reports_to in fresh} - found
        found |= fresh
    return found


@dataclass(frozen=True)
class Box:
    """A node's place in pixels."""

    x: float
    y: float
    width: float
    height: float = NODE_HEIGHT

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies in it."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height

    @property
    def middle(self) -> float:
        """Return the x of its middle."""
        return self.x + self.width / 2


def least_width(made: Plan) -> int:
    """Return the narrowest picture that shows *made*."""
    columns = max(made.columns, 1)
    return columns * NARROWEST + (columns - 1) * GAP


def boxes(made: Plan, width: float) -> tuple[dict[int, Box], float]:
    """Return the boxes of all nodes in a picture *width* wide, and the picture's height."""
    columns = max(made.columns, min(max(len(made.loose), 1), _fitting(width)))
    node = min(WIDEST, max(NARROWEST, (width - (columns - 1) * GAP) / columns))
    placed = {
        seat: Box(column * (node + GAP), level * (NODE_HEIGHT + LEVEL_GAP), node)
        for seat, (column, level) in made.places.items()
    }
    top = made.levels * (NODE_HEIGHT + LEVEL_GAP)
    a_row = max(1, int((width + GAP) // (node + GAP)))
    for number, seat in enumerate(made.loose):
        row, column = divmod(number, a_row)
        placed[seat] = Box(column * (node + GAP), top + row * (NODE_HEIGHT + GAP), node)
    bottom = max((box.y + box.height for box in placed.values()), default=0)
    return placed, bottom


def _fitting(width: float) -> int:
    return max(1, int((width + GAP) // (NARROWEST + GAP)))


def neighbour(placed: dict[int, Box], seat: int, across: int, down: int) -> int:
    """Return the nearest node in a direction (−1, 0, 1 each), *seat* itself if there is none."""
    here = placed[seat]

    def away(box: Box) -> float:
        x, y = (box.middle - here.middle) * (across or 1), (box.y - here.y) * (down or 1)
        if (across and x <= 1) or (down and y <= 1):
            return float("inf")
        return x + 3 * abs(y) if across else y + abs(x)

    best = min(placed, key=lambda one: away(placed[one]))
    return best if away(placed[best]) < float("inf") else seat
