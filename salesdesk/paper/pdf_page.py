"""One page of ink as a PDF content stream."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from salesdesk.paper.ink import Box, Circle, Line, Page, Picture, Stroke, Text, Tiles
from salesdesk.paper.pdf_font import PdfFont

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_BOW = 0.5523  # the handle of a Bézier quarter circle


class PageWriter:
    """Draws pages on a canvas; one for each file."""

    def __init__(self, canvas: Canvas, fonts: dict[str, PdfFont]) -> None:
        self.canvas = canvas
        self.fonts = fonts
        self.colors: dict[str, str] = {}
        self.paths: dict[tuple[float | bool, ...], str] = {}
        self.images: dict[bytes, Any] = {}

    def draw(self, page: Page) -> None:
        """Write the page's ink to the canvas's current page."""
        self.out: list[str] = []
        self.height = page.height
        self.fill = self.stroke = self.font = ""
        self.line = -1.0
        for item in page.ink:
            if isinstance(item, Text):
                self._text(item)
            elif isinstance(item, Line):
                self._pen(item.color, item.width)
                y1, y2 = self.height - item.y1, self.height - item.y2
                self.out.append(f"{item.x1:.2f} {y1:.2f} m {item.x2:.2f} {y2:.2f} l S")
            elif isinstance(item, Box):
                self._box(item)
            elif isinstance(item, Circle):
                self._circle(item)
            elif isinstance(item, Stroke):
                self._stroke(item)
            elif isinstance(item, Tiles):
                self._tiles(item)
            else:
                self._picture(item)
        self.canvas.addLiteral("\n".join(self.out))

    def _color(self, color: str) -> str:
        found = self.colors.get(color)
        if found is None:
            parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
            found = self.colors[color] = " ".join(f"{part:.4g}" for part in parts)
        return found

    def _brush(self, color: str) -> None:
        if color != self.fill:
            self.fill = color
            self.out.append(self._color(color) + " rg")

    def _pen(self, color: str, width: float) -> None:
        if color != self.stroke:
            self.stroke = color
            self.out.append(self._color(color) + " RG")
        if width != self.line:
            self.line = width
            self.out.append(f"{width:.2f} w")

    def _paint(self, fill: str, stroke: str, line: float) -> str:
        if fill:
            self._brush(fill)
        if stroke:
            self._pen(stroke, line)
        return ("b" if fill else "s") if stroke else "f"

    def _text(self, item: Text) -> None:
        if item.color != self.fill:
            self._brush(item.color)
        font = self.fonts[item.font]
        face = f"/{font.internal} {item.size:.3f} Tf"
        set_face = "" if face == self.font else face + " "
        self.font = face
        self.out.append(
            f"BT {set_face}1 0 0 1 {item.x:.2f} {self.height - item.y:.2f} Tm "
            f"<{item.text.translate(font.codes)}> Tj ET"
        )

    def _box(self, item: Box) -> None:
        width, height = item.width, item.height
        y = self.height - item.y - height
        paint = self._paint(item.fill, item.stroke, item.line)
        if not item.radius:
            self.out.append(f"{item.x:.2f} {y:.2f} {width:.2f} {height:.2f} re {paint}")
            return
        shape = width, height, item.radius, item.top, item.bottom
        path = self.paths.get(shape)
        if path is None:
            path = self.paths[shape] = _rounded(*shape)
        self.out.append(f"q 1 0 0 1 {item.x:.2f} {y:.2f} cm {path} {paint} Q")

    def _circle(self, item: Circle) -> None:
        paint = self._paint(item.fill, item.stroke, item.line)
        path = self.paths.get((item.radius,))
        if path is None:
            path = self.paths[item.radius,] = _round(item.radius)
        at = f"{item.x:.2f} {self.height - item.y:.2f}"
        self.out.append(f"q 1 0 0 1 {at} cm {path} {paint} Q")

    def _stroke(self, item: Stroke) -> None:
        self._pen(item.color, item.width)
        points = [f"{x:.2f} {self.height - y:.2f}" for x, y in item.points]
        self.out.append(f"1 J 1 j {points[0]} m {' l '.join(points[1:])} l S 0 J 0 j")

    def _tiles(self, item: Tiles) -> None:
        self._brush(item.color)
        self.out += [
            f"{x:.3f} {self.height - y - height:.3f} {width:.3f} {height:.3f} re"
            for x, y, width, height in item.rects
        ]
        self.out.append("f")

    def _picture(self, item: Picture) -> None:
        from reportlab.lib.utils import ImageReader

        self.canvas.addLiteral("\n".join(self.out))
        self.out = []
        image = self.images.get(item.data)
        if image is None:
            image = self.images[item.data] = ImageReader(BytesIO(item.data))
        y = self.height - item.y - item.height
        self.canvas.drawImage(image, item.x, y, item.width, item.height, mask="auto")


def _rounded(width: float, height: float, radius: float, top: bool, bottom: bool) -> str:
    """Return the path of a box whose upper or lower corners are round, from (0, 0) up."""
    r = min(radius, width / 2, height / 2)
    high, low = (r if top else 0.0), (r if bottom else 0.0)
    a, b = high * (1 - _BOW), low * (1 - _BOW)
    x, y = width, height
    return (
        f"{low:.2f} 0 m {x - low:.2f} 0 l "
        f"{x - b:.2f} 0 {x:.2f} {b:.2f} {x:.2f} {low:.2f} c {x:.2f} {y - high:.2f} l "
        f"{x:.2f} {y - a:.2f} {x - a:.2f} {y:.2f} {x - high:.2f} {y:.2f} c {high:.2f} {y:.2f} l "
        f"{a:.2f} {y:.2f} 0 {y - a:.2f} 0 {y - high:.2f} c 0 {low:.2f} l "
        f"0 {b:.2f} {b:.2f} 0 {low:.2f} 0 c"
    )


def _round(r: float) -> str:
    """Return the path of a circle around (0, 0)."""
    k = r * _BOW
    return (
        f"{r:.2f} 0 m {r:.2f} {k:.2f} {k:.2f} {r:.2f} 0 {r:.2f} c "
        f"{-k:.2f} {r:.2f} {-r:.2f} {k:.2f} {-r:.2f} 0 c "
        f"{-r:.2f} {-k:.2f} {-k:.2f} {-r:.2f} 0 {-r:.2f} c "
        f"{k:.2f} {-r:.2f} {r:.2f} {-k:.2f} {r:.2f} 0 c"
    )
