"""Fill pages with blocks: nothing is cut that need not be, and no table row stands alone."""

from __future__ import annotations

from itertools import groupby

from salesdesk.paper import style
from salesdesk.paper.ink import Box
from salesdesk.paper.sections import Block
from salesdesk.paper.setting import Setting
from salesdesk.paper.signatures import Signatures
from salesdesk.paper.sketch import Sketch
from salesdesk.paper.strip import Strip

_WORTH_A_CUT = style.mm(24)  # a block's rest lower than this goes to the next page whole


class Paginator:
    """Places blocks from the top of the first page down."""

    def __init__(self, setting: Setting, width: float, page_height: float) -> None:
        self.setting = setting
        self.width = width
        self.bottom = page_height - style.FOOT - style.mm(6)
        self.pages: list[Sketch] = []
        self._new_page()

    def _new_page(self) -> None:
        band = style.BAND_AGAIN if self.pages else style.BAND
        self.pages.append(Sketch())
        self.y = style.TOP + band + self.setting.fit.gap
        self.fresh = True

    @property
    def room(self) -> float:
        """Return what is left of the page."""
        return self.bottom - self.y

    def place(self, block: Block, closing: float) -> None:
        """Place a block; *closing* is the height of what must follow it on the same page."""
        strips = block.strips
        start = 0
        heading = block.heading
        while start < len(strips):
            count, cut = self._take(strips, start, self.room - heading, closing)
            if not count and cut is None:
                if not self.fresh:
                    self._new_page()
                    strips = self._continued(strips, start)
                    start = 0
                    continue
                count = 1  # higher than a page and not to be cut: let it run
            if heading:
                block.draw_heading(self.pages[-1], style.MARGIN, self.y, self.width)
                self.y += heading
                heading = 0.0
            placed = strips[start : start + count]
            start += count
            if cut is not None:
                placed = [*placed, cut[0]]
                strips = [cut[1], *strips[start + 1 :]]
                start = 0
            self._frame(placed)
            if start < len(strips):
                self._new_page()
                strips = self._continued(strips, start)
                start = 0

    def _continued(self, strips: list[Strip], start: int) -> list[Strip]:
        """Return the strips from *start*, under the table's head when they are its rows."""
        rest = strips[start:]
        head = rest[0].head
        return [head, *rest] if head is not None and self.fresh else rest

    def _take(
        self, strips: list[Strip], start: int, room: float, closing: float
    ) -> tuple[int, tuple[Strip, Strip] | None]:
        """Return how many strips fit *room*, and the next one cut in two where that is right."""
        used = 0.0
        end = start
        while end < len(strips) and used + strips[end].height <= room + 0.01:
            used += strips[end].height
            end += 1
        if end == len(strips):
            if used + closing <= room + 0.01 or not closing:
                return end - start, None
            end -= 1  # what closes the sheet must not stand alone on a page
            used -= strips[end].height
            return self._settled(strips, start, end) - start, None
        if strips[end].height > _WORTH_A_CUT and room - used > _WORTH_A_CUT:
            cut = strips[end].split(room - used)
            if cut is not None:
                return end - start, cut
        settled = self._settled(strips, start, end)
        if settled == start and self.fresh:
            settled = max(end, start + 1) if end > start else start
            if end == start:
                cut = strips[start].split(room)
                return 0, cut
        return settled - start, None

    @staticmethod
    def _settled(strips: list[Strip], start: int, end: int) -> int:
        """Move a page's end up until no head is last and no row of a table stands alone."""
        while end > start:
            last = strips[end - 1]
            table = last.head
            if not last.is_head and table is None:
                break
            if table is not None:
                before = _rows_before(strips, start, end, table)
                after = _rows_after(strips, end, table)
                if not after or (before > 1 and after > 1):
                    break
            end -= 1
        return end

    def _frame(self, strips: list[Strip]) -> None:
        sketch = self.pages[-1]
        x, y = style.MARGIN, self.y
        for number, strip in enumerate(strips):
            strip.draw(sketch, x, y, number == 0)
            if number:
                sketch.rule(x, y, x + self.width, y)
            y += strip.height
        self._edges(sketch, strips)
        sketch.ink.append(
            Box(x, self.y, self.width, y - self.y, "", style.EDGE, style.OUTER, style.RADIUS)
        )
        self.y = y + self.setting.fit.gap
        self.fresh = False

    def _edges(self, sketch: Sketch, strips: list[Strip]) -> None:
        """Draw the lines between cells, each as one stroke through all strips that share it."""
        y = self.y
        for edges, alike in groupby(strips, key=lambda strip: strip.edges):
            end = y + sum(strip.height for strip in alike)
            for edge in edges:
                sketch.rule(style.MARGIN + edge, y, style.MARGIN + edge, end)
            y = end

    def sign(self, signatures: Signatures) -> None:
        """Place the lines to sign on below everything else."""
        if signatures.height > self.room:
            self._new_page()
        signatures.draw(self.pages[-1], style.MARGIN, self.y, self.width)
        self.y += signatures.height


def _rows_before(strips: list[Strip], start: int, end: int, table: Strip) -> int:
    count = 0
    while end - count > start and strips[end - count - 1].head is table:
        count += 1
    return count


def _rows_after(strips: list[Strip], end: int, table: Strip) -> int:
    count = 0
    while end + count < len(strips) and count < 2 and strips[end + count].head is table:
        count += 1
    return count
