"""What is done with sheets beside the window: lay out, write a file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from salesdesk.errors import Refused
from salesdesk.forms.form import Sheet
from salesdesk.i18n import words
from salesdesk.paper.ink import Document
from salesdesk.ui.tasks import Progress


def lay_out(
    sheets: Sequence[Sheet], language: str, progress: Progress, *, outline: bool = False
) -> list[Document]:
    """Lay *sheets* out in ``zh_CN``, ``en`` or ``both``; for a worker's thread."""
    from salesdesk.paper.layout import layout

    first = words("en" if language == "en" else "zh_CN")
    second = words("en") if language == "both" else None
    documents = []
    for number, sheet in enumerate(sheets):
        progress(number, len(sheets))
        documents.append(layout(sheet, first, second, outline=outline))
    return documents


def write_file(documents: Sequence[Document], path: Path) -> None:
    """Write one PDF file; Refused("paper_unwritable") when the place does not take it."""
    from salesdesk.paper.pdf import write_pdf

    try:
        write_pdf(documents, path)
    except OSError as error:
        raise Refused("paper_unwritable", path=str(path), why=error.strerror or "") from error


def show_file(path: Path) -> None:
    """Open a file or folder with the system's own program."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def file_name(name: str) -> str:
    """Return *name* without what a file system may refuse."""
    return re.sub(r'[\x00-\x1f<>:"/\\|?*]+', " ", name).strip(" .")[:80] or "salesdesk"
