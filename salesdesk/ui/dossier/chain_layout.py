"""Where the people of a buying chain stand in the picture: superiors above, who is alone below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from salesdesk.sales.chain import Seat

NODE_HEIGHT = 96
LEVEL_GAP = 34
GAP = 14
NARROWEST, WIDEST = 152, 216  # three of them fit into a window 1280 wide


@dataclass
class Plan:
    """Places in columns (fractions allowed) and levels; ``loose`` relate to nobody."""

    places: dict[int, tuple[float, int]] = field(default_factory=dict)
    loose: list[int] = field(default_factory=list)
    columns: int = 0
    levels: int = 0


def plan(seats: Sequence[Seat]) -> Plan:
    """Arrange *seats* as trees: everybody over the middle of those who report to them."""
    known = {seat.id for seat in seats}
    below: dict[int, list[int]] = {}
    roots: list[int] = []
    for seat in seats:
        if seat.reports_to in known and seat.reports_to != seat.id:
            below.setdefault(seat.reports_to, []).append(seat.id)
        else:
            roots.append(seat.id)
    made = Plan(loose=[root for root in roots if root not in below])
    for root in roots:
        if root in below:
            _place(root, 0, below, made)
    # a circle the data should not hold must not make people vanish
    made.loose += [s.id for s in seats if s.id not in made.places and s.id not in made.loose]
    return made


def _place(seat: int, level: int, below: dict[int, list[int]], made: Plan) -> float:
    made.levels = max(made.levels, level + 1)
    children = [_place(one, level + 1, below, made) for one in below.get(seat, ())]
    if children:
        column = (children[0] + children[-1]) / 2
    else:
        column = float(made.columns)
        made.columns += 1
    made.places[seat] = (column, level)
    return column


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
