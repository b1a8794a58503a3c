"""Where the nodes of a tree stand: whoever is above over the middle of those below.

The window and the paper draw the same buying chain; both ask here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass
class Arrangement:
    """Places in columns (fractions allowed) and levels; ``loose`` relate to nobody."""

    places: dict[int, tuple[float, int]] = field(default_factory=dict)
    loose: list[int] = field(default_factory=list)
    columns: int = 0
    levels: int = 0


def arrange(nodes: Sequence[tuple[int, int | None]]) -> Arrangement:
    """Arrange (id, id above or None) as trees side by side, in the order given."""
    below, roots = _children(nodes)
    made = Arrangement(loose=[root for root in roots if root not in below])
    for root in roots:
        if root in below:
            _place(root, 0, below, made)
    # a circle the data should not hold must not make people vanish
    made.loose += [n for n, _ in nodes if n not in made.places and n not in made.loose]
    return made


def outline(nodes: Sequence[tuple[int, int | None]]) -> list[tuple[int, int]]:
    """Return (id, level) as a list reads: everybody right below whom they report to."""
    below, roots = _children(nodes)
    told: list[tuple[int, int]] = []

    def walk(node: int, level: int) -> None:
        told.append((node, level))
        for one in below.get(node, ()):
            walk(one, level + 1)

    for root in roots:
        walk(root, 0)
    seen = {node for node, _ in told}
    return told + [(node, 0) for node, _ in nodes if node not in seen]


def _children(nodes: Sequence[tuple[int, int | None]]) -> tuple[dict[int, list[int]], list[int]]:
    known = {node for node, _ in nodes}
    below: dict[int, list[int]] = {}
    roots: list[int] = []
    for node, above in nodes:
        if above is not None and above in known and above != node:
            below.setdefault(above, []).append(node)
        else:
            roots.append(node)
    return below, roots


def _place(node: int, level: int, below: dict[int, list[int]], made: Arrangement) -> float:
    made.levels = max(made.levels, level + 1)
    children = [_place(one, level + 1, below, made) for one in below.get(node, ())]
    if children:
        column = (children[0] + children[-1]) / 2
    else:
        column = float(made.columns)
        made.columns += 1
    made.places[node] = (column, level)
    return column
