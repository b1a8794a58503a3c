"""One page of ink as a PDF content stream."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from salesdesk.paper.ink import Box, Circle, Line, Page, Picture, Stroke, Text, Tiles

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_BOW = 0.5523  # the handle of a Bézier quarter circle
_ESCAPES = {40: "\\(", 41: "\\)", 92: "\\\\", 10: "\\n", 13: "\\r"}


class _Codes(dict[str, tuple[int, str]]):
    """Subset and escaped code of every character of a face met in this document."""

    def __init__(self, font: Any, document: Any) -> None:
        super().__init__()
        self.font = font
        self.document = document

    def __missing__(self, one: str) -> tuple[int, str]:
        subset, code = self.font.splitString(one, self.document)[0]
        found = subset, _ESCAPES.get(code[0], chr(code[0]))
        self[one] = found
        return found


class PageWriter:
    """Draws pages on a canvas; one for each file."""

    def __init__(self, canvas: Canvas, fonts: dict[str, Any]) -> None:
        self.canvas = canvas
        self.document: Any = canvas._doc
        self.codes = {name: _Codes(font, self.document) for name, font in fonts.items()}
        self.colors: dict[str, str] = {}
        self.names: dict[tuple[str, int], str] = {}
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
        self._brush(item.color)
        codes = self.codes[item.font]
        out = self.out
        out.append(f"BT 1 0 0 1 {item.x:.2f} {self.height - item.y:.2f} Tm")
        current = -1
        run: list[str] = []
        for one in item.text:
            subset, code = codes[one]
            if subset != current and (one != " " or current < 0):
                if run:
                    out.append(f"({''.join(run)}) Tj")
                    run = []
                current = subset
                self._font(item.font, subset, item.size)
            run.append(code)
        out.append(f"({''.join(run)}) Tj ET")

    def _font(self, font: str, subset: int, size: float) -> None:
        name = self.names.get((font, subset))
        if name is None:
            name = self.codes[font].font.getSubsetInternalName(subset, self.document)
            self.names[font, subset] = name
        command = f"{name} {size:.3f} Tf"
        if command != self.font:
            self.font = command
            self.out.append(command)

    def _box(self, item: Box) -> None:
        x, width, height = item.x, item.width, item.height
        y = self.height - item.y - height
        paint = self._paint(item.fill, item.stroke, item.line)
        r = min(item.radius, width / 2, height / 2)
        if not r:
            self.out.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re {paint}")
            return
        high, low = (r if item.top else 0.0), (r if item.bottom else 0.0)
        top, right = y + height, x + width
        a, b = high * (1 - _BOW), low * (1 - _BOW)
        self.out.append(
            f"{x + low:.2f} {y:.2f} m {right - low:.2f} {y:.2f} l "
            f"{right - b:.2f} {y:.2f} {right:.2f} {y + b:.2f} {right:.2f} {y + low:.2f} c "
            f"{right:.2f} {top - high:.2f} l "
            f"{right:.2f} {top - a:.2f} {right - a:.2f} {top:.2f} {right - high:.2f} {top:.2f} c "
            f"{x + high:.2f} {top:.2f} l "
            f"{x + a:.2f} {top:.2f} {x:.2f} {top - a:.2f} {x:.2f} {top - high:.2f} c "
            f"{x:.2f} {y + low:.2f} l "
            f"{x:.2f} {y + b:.2f} {x + b:.2f} {y:.2f} {x + low:.2f} {y:.2f} c {paint}"
        )

    def _circle(self, item: Circle) -> None:
        x, y, r = item.x, self.height - item.y, item.radius
        k = r * _BOW
        paint = self._paint(item.fill, item.stroke, item.line)
        self.out.append(
            f"{x + r:.2f} {y:.2f} m "
            f"{x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
            f"{x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c "
            f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
            f"{x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c {paint}"
        )

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
