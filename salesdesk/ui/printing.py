"""Ink → QPainter: the one pen of the screen and the printer.

It draws the same display list that the PDF is written from, as vectors. Everything is placed in
points; whoever calls scales the painter to the device first (``paint_page`` does).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from PySide6.QtPrintSupport import QPrinter

from salesdesk.errors import Refused
from salesdesk.paper.ink import (
    BOLD,
    Box,
    Circle,
    Document,
    Ink,
    Line,
    Page,
    Picture,
    Stroke,
    Text,
    Tiles,
)
from salesdesk.ui.theme import FAMILY

_UNITS = 1000
"""Letters are laid out at this size and scaled, so that their widths are those of the file."""
_POINTS_PER_INCH = 72.0
_NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


def paint_page(painter: QPainter, page: Page, scale: float) -> None:
    """Draw *page* with its corner at the painter's origin, *scale* device pixels to the point."""
    painter.save()
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for item in page.ink:
        _draw(painter, item)
    painter.restore()


def page_image(page: Page, scale: float) -> QImage:
    """Return *page* as a picture on white, *scale* pixels to the point; any thread may ask."""
    image = QImage(
        round(page.width * scale), round(page.height * scale), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint_page(painter, page, scale)
    painter.end()
    return image


def print_documents(
    documents: Sequence[Document],
    printer: QPrinter,
    progress: Callable[[int, int], object] = lambda done, total: None,
) -> int:
    """Print the pages asked for in *printer*'s dialog and return how many.

    Raises Refused("print_failed") when the printer does not take them; what *progress* raises
    stops the job.
    """
    pages = [page for document in documents for page in document.pages]
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    chosen = pages[first - 1 : last]
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        chosen.reverse()
    if not chosen:
        return 0
    printer.setFullPage(True)
    printer.setDocName(documents[0].title)
    _set_paper(printer, chosen[0])
    painter = QPainter()
    if not painter.begin(printer):
        raise Refused("print_failed", printer=printer.printerName())
    try:
        for number, page in enumerate(chosen):
            progress(number, len(chosen))
            if number:
                _set_paper(printer, page)
                if not printer.newPage():
                    raise Refused("print_failed", printer=printer.printerName())
            paint_page(painter, page, printer.resolution() / _POINTS_PER_INCH)
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    return len(chosen)


def _set_paper(printer: QPrinter, page: Page) -> None:
    wide = page.width > page.height
    size = QSizeF(min(page.width, page.height), max(page.width, page.height))
    turned = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    paper = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(paper, turned, QMarginsF(0, 0, 0, 0)))


def _draw(painter: QPainter, item: Ink) -> None:
    match item:
        case Text():
            _text(painter, item)
        case Line():
            painter.setPen(_pen(item.color, item.width))
            painter.drawLine(QPointF(item.x1, item.y1), QPointF(item.x2, item.y2))
        case Box():
            _box(painter, item)
        case Circle():
            _fill(painter, item.fill, item.stroke, item.line)
            painter.drawEllipse(QPointF(item.x, item.y), item.radius, item.radius)
        case Stroke():
            painter.setPen(_pen(item.color, item.width, rounded=True))
            painter.setBrush(_NO_BRUSH)
            painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in item.points]))
        case Tiles():
            _tiles(painter, item)
        case Picture():
            place = QRectF(item.x, item.y, item.width, item.height)
            painter.drawImage(place, _picture(item.data))


def _text(painter: QPainter, item: Text) -> None:
    painter.save()
    painter.translate(item.x, item.y)
    painter.scale(item.size / _UNITS, item.size / _UNITS)
    painter.setFont(_face(item.font))
    painter.setPen(_colour(item.color))
    painter.drawText(QPointF(0, 0), item.text)
    painter.restore()


def _box(painter: QPainter, item: Box) -> None:
    _fill(painter, item.fill, item.stroke, item.line)
    place = QRectF(item.x, item.y, item.width, item.height)
    if not item.radius or not (item.top or item.bottom):
        painter.drawRect(place)
    elif item.top and item.bottom:
        painter.drawRoundedRect(place, item.radius, item.radius)
    else:
        painter.drawPath(_half_round(place, item.radius, top=item.top))


def _tiles(painter: QPainter, item: Tiles) -> None:
    """Fill the squares without softening their edges, or hairlines show between them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    colour = _colour(item.color)
    for x, y, width, height in item.rects:
        painter.fillRect(QRectF(x, y, width, height), colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _half_round(place: QRectF, radius: float, *, top: bool) -> QPainterPath:
    """Return a box with two round corners: a round one with its other end squared."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRoundedRect(place, radius, radius)
    square = QRectF(place)
    if top:
        square.setTop(place.bottom() - radius)
    else:
        square.setBottom(place.top() + radius)
    path.addRect(square)
    return path.simplified()


def _fill(painter: QPainter, fill: str, stroke: str, line: float) -> None:
    painter.setBrush(QBrush(_colour(fill)) if fill else _NO_BRUSH)
    painter.setPen(_pen(stroke, line) if stroke else _NO_PEN)


@lru_cache(64)
def _colour(value: str) -> QColor:
    return QColor(value)


@lru_cache(256)
def _pen(color: str, width: float, *, rounded: bool = False) -> QPen:
    cap = Qt.PenCapStyle.RoundCap if rounded else Qt.PenCapStyle.FlatCap
    join = Qt.PenJoinStyle.RoundJoin if rounded else Qt.PenJoinStyle.MiterJoin
    return QPen(_colour(color), width, Qt.PenStyle.SolidLine, cap, join)


@lru_cache(4)
def _face(name: str) -> QFont:
    face = QFont(FAMILY)
    face.setPixelSize(_UNITS)
    face.setWeight(QFont.Weight.Bold if name == BOLD else QFont.Weight.Normal)
    face.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    face.setKerning(False)
    return face


@lru_cache(8)
def _picture(data: bytes) -> QImage:
    return QImage.fromData(data)
