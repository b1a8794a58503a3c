"""Which words of the wrong language a page says: on its face, in its tooltips, to a screen reader.

What is painted is read from the picture itself, drawn once as SVG, so that no widget and no
delegate can hide a text. What a user typed may be in any language and is left out: it is known
by the words the workspace holds.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from salesdesk.store.database import database

_PAINTED = re.compile(r"<text[^>]*>([^<]*)</text>")
_CHINESE = re.compile(r"[\u3400-\u9fff]+")
_WORD = re.compile(r"[A-Za-z]{2,}(?![A-Za-z]*[*…])")  # not de**** nor propo…
_TYPED = re.compile(r"[\u3400-\u9fff@]|\w\.\w|[A-Z]{2}")
_OURS = {"change", "journal", "preference"}
_ROWS = 12

SAID_IN_BOTH = {
    # names, formats and keys, which are the same in Chinese
    "Salesdesk", "SPIN", "PDF", "CSV", "XLSX", "Excel", "vCard", "UTF", "GBK", "GB", "Big",
    "Latin", "Windows", "English", "Ctrl", "Alt", "Shift", "Enter", "Return", "Esc", "Tab", "Del",
    "Delete", "Insert", "Space", "Home", "Down", "Up", "Left", "Right", "Backspace", "IT", "QR",
    "PNG", "JPG", "SVG", "USCC", "NPS", "BF", "QQ", "BE", "LE", "JPEG", "Qt", "Python", "SD", "ICP",
    "SKU",
}  # fmt: skip
CHINESE_IN_BOTH = {"中文", "切换到中文"}


@dataclass(frozen=True)
class Data:
    """What the workspace holds, as one text; and its Latin words, codes of choices left out."""

    text: str
    words: frozenset[str]


def data_of_workspace(*more: str) -> Data:
    """Return what users typed, from every table but the journal's, and *more*."""
    typed = list(more)
    for table in database.get_tables():
        if table not in _OURS and not table.startswith("search_"):
            rows = database.execute_sql(f'SELECT * FROM "{table}"')  # type: ignore[no-untyped-call]
            for row in rows:
                typed += [text for cell in row for text in _texts(cell)]
    text = "\n".join(typed)
    by_hand = [each for each in typed if each in more or _TYPED.search(each)]
    return Data(text, frozenset(word for each in by_hand for word in _WORD.findall(each)))


def _texts(cell: object) -> Iterator[str]:
    if isinstance(cell, dict):
        cell = list(cell.values())
    if isinstance(cell, list):
        for each in cell:
            yield from _texts(each)
    elif isinstance(cell, str):
        try:
            inner = json.loads(cell) if cell[:1] in ("{", "[") else None
        except ValueError:
            inner = None
        yield from [cell] if inner is None else _texts(inner)


def foreign_words(page: QWidget, language: str, data: Data) -> list[str]:
    """Return what *page* says that is neither in *language* nor data, with where it says it."""
    found = []
    for place, text in dict.fromkeys([*told(page), *(("painted", t) for t in painted(page))]):
        if language == "en":
            words = [word for word in _CHINESE.findall(text) if word not in CHINESE_IN_BOTH]
            strange = [word for word in words if word not in data.text]
        else:
            allowed = SAID_IN_BOTH | data.words
            strange = [word for word in _WORD.findall(text) if word not in allowed]
        if strange:
            found.append(f"{place} says {' '.join(strange)} in “{text}”")
    return found


def painted(page: QWidget) -> list[str]:
    """Return every text that is drawn on *page*."""
    data = QByteArray()
    buffer = QBuffer(data)
    sheet = QSvgGenerator()
    sheet.setOutputDevice(buffer)
    sheet.setSize(page.size())
    sheet.setViewBox(QRect(QPoint(), page.size()))
    painter = QPainter(sheet)
    page.render(painter, QPoint())
    painter.end()
    return [html.unescape(text).strip() for text in _PAINTED.findall(bytes(data.data()).decode())]


def told(page: QWidget) -> Iterator[tuple[str, str]]:
    for widget in (page, *page.findChildren(QWidget)):
        if widget is not page and (not widget.isVisibleTo(page) or widget.isWindow()):
            continue
        place = f"{type(widget).__name__}/{type(widget.parentWidget()).__name__}"
        texts = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        texts += _own(widget)
        for text in texts:
            if text:
                yield place, text


def _own(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        return [widget.text()]
    if isinstance(widget, QLineEdit):
        return [widget.placeholderText()]
    if isinstance(widget, QTextEdit):
        return [widget.placeholderText(), widget.toPlainText()]
    if isinstance(widget, QComboBox):
        return [widget.itemText(n) for n in range(widget.count())]
    if isinstance(widget, QTabBar):
        return [t for n in range(widget.count()) for t in (widget.tabText(n), widget.tabToolTip(n))]
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        role = Qt.ItemDataRole.AccessibleTextRole
        rows = range(min(model.rowCount(), _ROWS))
        return [str(model.index(n, 0).data(role) or "") for n in rows]
    return []
