"""What is wrong with a page as it stands: cut texts, unnamed inputs, backward tab order."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from salesdesk.ui.widgets.text import UNFIT, ElidedLabel

_INPUTS = (
    QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView,
    QAbstractSlider, QTabBar, QAbstractButton,
)  # fmt: skip
_ROUNDS = 20


def audit(page: QWidget) -> list[str]:
    """Return one line for everything wrong with *page*, and what is visible in it, once it stands.

    A form that became wider asks for its height by a timer, and what holds it once more: what is
    wrong while widgets still move is looked at again when they have come to rest.
    """
    found = _wrong(page)
    return _wrong(page) if found and _moved(page) else found


def _moved(page: QWidget) -> bool:
    """Let what is on its way arrive; tell whether anything was."""
    first = stood = _places(page)
    quiet = 0
    for _ in range(_ROUNDS):
        QApplication.processEvents()
        now = _places(page)
        quiet = quiet + 1 if now == stood else 0
        if quiet == 2:
            return now != first
        stood = now
    raise AssertionError(f"{_who(page)} never comes to rest")


def _places(page: QWidget) -> list[tuple[int, int, int, int]]:
    return [widget.geometry().getRect() for widget in _visible(page)]  # type: ignore[misc]


def _wrong(page: QWidget) -> list[str]:
    for widget in _visible(page):
        widget.setProperty(UNFIT, None)
    page.grab()
    found: list[str] = []
    for widget in _visible(page):
        found += _cut(widget)
        found += [f"painted text does not fit: {text}" for text in widget.property(UNFIT) or []]
        if _unnamed(widget):
            found.append(f"no accessible name: {_who(widget)}")
        if _outside(widget):
            found.append(f"outside its parent: {_who(widget)} {widget.geometry()}")
    return found + _backward(page)


def _visible(page: QWidget) -> Iterator[QWidget]:
    yield page
    for widget in page.findChildren(QWidget):
        if widget.isVisibleTo(page) and not widget.isWindow():
            yield widget


def _who(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    shown = text() if callable(text) and isinstance(text(), str) else ""
    parent = widget.parentWidget()
    above = type(parent).__name__ if parent else ""
    return f"{type(widget).__name__} “{shown or widget.accessibleName()}” in {above}"


def _cut(widget: QWidget) -> list[str]:
    if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel) and widget.text():
        room = widget.contentsRect()
        if widget.wordWrap():
            need = widget.heightForWidth(widget.width())
            if need > widget.height() + 1:
                return [f"cut below: {_who(widget)}"]
        elif widget.pixmap().isNull():
            wide = widget.fontMetrics().size(Qt.TextFlag.TextExpandTabs, widget.text())
            if wide.width() > room.width() + 1 or wide.height() > room.height() + 2:
                return [f"cut: {_who(widget)} needs {wide.width()} has {room.width()}"]
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton) and (
        widget.fontMetrics().horizontalAdvance(widget.text()) > max(widget.width() - 8, 0)
    ):
        return [f"cut: {_who(widget)}"]
    if isinstance(widget, QLineEdit) and widget.placeholderText() and not widget.text():
        need = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
        if need > widget.width() - 8:
            return [f"placeholder cut: {_who(widget)} {widget.placeholderText()}"]
    if isinstance(widget, QComboBox) and widget.currentText():
        need = widget.fontMetrics().horizontalAdvance(widget.currentText())
        if need > widget.width() - 32:
            return [f"cut: {_who(widget)} {widget.currentText()}"]
    return []


def _unnamed(widget: QWidget) -> bool:
    if not isinstance(widget, _INPUTS) or widget.accessibleName():
        return False
    if isinstance(widget, QScrollBar | QHeaderView) or _inner(widget):
        return False
    if isinstance(widget, QAbstractButton) and widget.text():
        return False
    window = widget.window()
    return not any(label.buddy() is widget for label in window.findChildren(QLabel))


def _inner(widget: QWidget) -> bool:
    """Tell whether *widget* is a part that Qt made itself."""
    parent = widget.parentWidget()
    if isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QTabBar | QAbstractScrollArea):
        return isinstance(widget, QLineEdit | QToolButton | QAbstractButton)
    return widget.objectName().startswith("qt_")


def _outside(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or _inner(widget):
        return False
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        return False
    return not parent.rect().adjusted(-9, -1, 9, 1).contains(widget.geometry())


def _backward(page: QWidget) -> list[str]:
    """Return where Tab would jump back or up among siblings."""
    every: list[QWidget | None] = [_following(page)]
    while (last := every[-1]) is not None and last is not page:
        every += [last.parentWidget(), _following(last)]
    vars(page)["seen by the audit"] = every  # PySide lets children die with a wrapper let go
    chain = [
        widget
        for widget in every[::2]
        if widget is not None
        and widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and page.isAncestorOf(widget)
        and widget.isVisibleTo(page)
    ]
    return [
        f"Tab goes back from {_who(one)} to {_who(two)}"
        for one, two in pairwise(chain)
        if one.parentWidget() is two.parentWidget() and _before(two.geometry(), one.geometry())
    ]


def _following(widget: QWidget) -> QWidget:
    """Return the next in the focus chain.

    PySide takes what it returns for a child of *widget* and lets it die with it; giving it to
    the parent it has mends that and changes nothing else.
    """
    found = widget.nextInFocusChain()
    assert found is not None
    found.setParent(found.parentWidget())
    return found


def _before(one: QRect, other: QRect) -> bool:
    """Tell whether *one* is read before *other*: above it, or left of it on the same line."""
    above = one.bottom() <= other.top() and one.left() <= other.right()
    same_line = one.top() < other.bottom() and other.top() < one.bottom()
    return above or (same_line and one.right() <= other.left())
