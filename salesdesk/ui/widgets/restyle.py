"""Telling a widget's look to the style sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def restyle(widget: QWidget, name: str, value: str | bool) -> None:
    """Give *widget* the property *name* that the style sheet asks for, and the look it means.

    Nothing is done where it has that look: never set, empty and False look the same.
    """
    if (widget.property(name) or "") != (value or ""):
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
