"""Pages of paper on a grey ground: scrolled, zoomed, drawn from the same ink as the print."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from salesdesk.paper.ink import Page
from salesdesk.ui.printing import page_image
from salesdesk.ui.theme import current

_POINT = 96 / 72
"""Pixels to the point at 100 %."""
_GAP = 24
_LEAST, _MOST = 0.25, 4.0
_STEP = 1.15
_KEPT = 8


class PaperView(QAbstractScrollArea):
    """``moved`` tells the page in view and how many there are; ``zoomed`` the scale."""

    moved = Signal(int, int)
    zoomed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[Page, ...] = ()
        self._tops: list[int] = []
        self._zoom = 1.0
        self._fit = True
        self._images: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._tell)

    @property
    def zoom(self) -> float:
        """The scale; 1.0 is as large as the paper."""
        return self._zoom

    @property
    def fits(self) -> bool:
        """Whether the scale follows the window's width."""
        return self._fit

    def set_pages(self, pages: Sequence[Page]) -> None:
        """Show *pages*, staying at the page in view."""
        here = self.page_here()
        self._pages = tuple(pages)
        self._images.clear()
        self._arrange()
        if self._tops:
            bar = self.verticalScrollBar()
            bar.setValue(self._tops[min(here, len(self._tops) - 1)] - _GAP)
        self._tell()

    def page_here(self) -> int:
        """Return the number of the page in view, from 0."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        return max((n for n, top in enumerate(self._tops) if top <= middle), default=0)

    def fit_width(self) -> None:
        """Let the widest page fill the width, now and when the window changes."""
        self._fit = True
        self._arrange()

    def set_zoom(self, zoom: float) -> None:
        """Show at *zoom*, keeping the middle of the view in its place."""
        self._fit = False
        bar = self.verticalScrollBar()
        whole = max(1, bar.maximum() + self.viewport().height())
        middle = (bar.value() + self.viewport().height() / 2) / whole
        self._zoom = min(_MOST, max(_LEAST, zoom))
        self._arrange()
        whole = bar.maximum() + self.viewport().height()
        bar.setValue(round(middle * whole - self.viewport().height() / 2))

    def zoom_in(self) -> None:
        """Show larger."""
        self.set_zoom(self._zoom * _STEP)

    def zoom_out(self) -> None:
        """Show smaller."""
        self.set_zoom(self._zoom / _STEP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in view with a line around each."""
        painter = QPainter(self.viewport())
        theme = current()
        painter.fillRect(event.rect(), theme.color("sunken" if not theme.dark else "bg"))
        for number in range(len(self._pages)):
            place = self._place(number)
            if place.intersects(event.rect()):
                painter.drawImage(QRectF(place), self._image(number))
                painter.setPen(QPen(theme.color("border_strong"), 1))
                painter.drawRect(place.adjusted(-1, -1, 0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._arrange()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the pages."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme: the paper stays white."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.viewport().update()

    def _arrange(self) -> None:
        view = self.viewport()
        widest = max((page.width for page in self._pages), default=1.0)
        if self._fit:
            room = max(100, view.width() - 2 * _GAP)
            self._zoom = min(_MOST, max(_LEAST, room / (widest * _POINT)))
        self._tops, top = [], _GAP
        for page in self._pages:
            self._tops.append(top)
            top += round(page.height * self._zoom * _POINT) + _GAP
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setPageStep(view.height())
        down.setSingleStep(48)
        down.setRange(0, max(0, top - view.height()))
        wide = round(widest * self._zoom * _POINT) + 2 * _GAP
        across.setPageStep(view.width())
        across.setRange(0, max(0, wide - view.width()))
        view.update()
        self.zoomed.emit(self._zoom)
        self._tell()

    def _place(self, number: int) -> QRect:
        page = self._pages[number]
        width = round(page.width * self._zoom * _POINT)
        height = round(page.height * self._zoom * _POINT)
        free = self.viewport().width() - width
        left = free // 2 if free >= 2 * _GAP else _GAP - self.horizontalScrollBar().value()
        return QRect(left, self._tops[number] - self.verticalScrollBar().value(), width, height)

    def _image(self, number: int) -> QImage:
        scale = self._zoom * _POINT * self.devicePixelRatioF()
        found = self._images.get((number, scale))
        if found is None:
            found = self._images[number, scale] = page_image(self._pages[number], scale)
            if len(self._images) > _KEPT:
                self._images.popitem(last=False)
        return found

    def _tell(self) -> None:
        self.viewport().update()
        self.moved.emit(self.page_here() + 1, len(self._pages))
