"""The display list: what lies on a page, in the order it is drawn.

All measures are points (1/72 inch) from the page's upper left corner, y growing downwards; a
text's y is its baseline. Colours are ``#RRGGBB``. Two pens draw it: ``pdf`` writes a file, the
window's painter draws preview and print, so that screen and paper cannot differ. A pen needs no
judgement: every text carries its face ("Regular" or "Bold" of Salesdesk Sans), its size and the
width it was measured at, and holds only characters that face has.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

REGULAR = "Regular"
BOLD = "Bold"


@dataclass(frozen=True, slots=True)
class Text:
    """One run of text on the baseline ``y``, starting at ``x``; ``width`` is its measured width."""

    x: float
    y: float
    text: str
    font: str
    size: float
    color: str
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """A straight stroke; ``width`` is its thickness."""

    x1: float
    y1: float
    x2: float
    y2: float
    color: str
    width: float


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, filled or stroked or both; ``top`` and ``bottom`` say which corners round."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    stroke: str = ""
    line: float = 0.0
    radius: float = 0.0
    top: bool = True
    bottom: bool = True


@dataclass(frozen=True, slots=True)
class Circle:
    """A circle around (x, y), filled or stroked or both."""

    x: float
    y: float
    radius: float
    fill: str = ""
    stroke: str = ""
    line: float = 0.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """An open polyline with round joints: the tick in a box."""

    points: tuple[tuple[float, float], ...]
    color: str
    width: float


@dataclass(frozen=True, slots=True)
class Tiles:
    """Many filled rectangles (x, y, width, height) of one colour: a QR code."""

    color: str
    rects: tuple[tuple[float, float, float, float], ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG or JPEG stretched over a rectangle that already has its proportions."""

    x: float
    y: float
    width: float
    height: float
    data: bytes


Ink = Text | Line | Box | Circle | Stroke | Tiles | Picture


@dataclass(frozen=True, slots=True)
class Page:
    """One sheet of paper, its size in points."""

    width: float
    height: float
    ink: tuple[Ink, ...]


class Flaw(StrEnum):
    """What did not come out as it should."""

    SHRUNK = "shrunk"
    OVERFLOW = "overflow"
    MISSING_GLYPH = "missing_glyph"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True)
class PaperWarning:
    """A flaw of a sheet: in which field, and the text, or the character no face has."""

    flaw: Flaw
    field: str
    detail: str


@dataclass(frozen=True, slots=True)
class Document:
    """Laid-out pages ready for either pen, and what to tell the user about them."""

    title: str
    pages: tuple[Page, ...]
    warnings: tuple[PaperWarning, ...] = ()
    author: str = ""
