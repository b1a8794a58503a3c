"""A strip: one horizontal slice of a block, the unit that pages are filled with."""

from __future__ import annotations

from salesdesk.paper.sketch import Sketch


class Strip:
    """One row of cells, tick boxes or a table; drawn across the full width of its block.

    ``height`` is fixed once made. ``head`` is the table head to repeat above it on a new page;
    ``is_head`` strips must not be the last on a page. ``edges`` are the places of the lines
    between its cells, which run on through strips that have the same.
    """

    height: float = 0.0
    head: Strip | None = None
    is_head: bool = False
    edges: tuple[float, ...] = ()

    def draw(self, sketch: Sketch, x: float, y: float, first: bool) -> None:
        """Draw with the upper left corner at (x, y); *first* at the top of its frame."""
        raise NotImplementedError

    def split(self, room: float) -> tuple[Strip, Strip] | None:
        """Return the part that fits *room* points and the rest; None when it must stay whole."""
        del room
        return None
