"""The product's own line icons (24 grid, stroke 1.8), tinted by the theme, crisp at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from salesdesk.paths import resource
from salesdesk.ui.theme import current

SIZE = 18


def icon(name: str, ink: str = "muted", size: int = SIZE) -> QIcon:
    """Return the icon *name* in the theme's colour *ink*, faint where it is disabled.

    Ask again when the theme changes.
    """
    theme = current()
    return _icon(name, theme.color(ink).name(), theme.color("faint").name(), size)


def draw_icon(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw the icon *name* into *rect* of a painted widget."""
    _renderer(name, color.name()).render(painter, rect)


def known() -> list[str]:
    """Return the names of all icons."""
    return sorted(
        path.stem for path in resource("icons").glob("*.svg") if "control-" not in path.stem
    )


@cache
def _icon(name: str, color: str, disabled: str, size: int) -> QIcon:
    made = QIcon()
    for scale in {1.0, _finest()}:
        made.addPixmap(_pixmap(name, color, size, scale))
        # Qt's own would be the same colour, paler: white stays white on the grey of the button
        made.addPixmap(_pixmap(name, disabled, size, scale), QIcon.Mode.Disabled)
    return made


def _finest() -> float:
    """Return how many dots a pixel has on the finest screen there is."""
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0


def _pixmap(name: str, color: str, size: int, scale: float) -> QPixmap:
    pixmap = QPixmap(round(size * scale), round(size * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, color).render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(scale)
    return pixmap


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_text("utf-8").replace("#000", color)
    return QSvgRenderer(QByteArray(drawing.encode()))
