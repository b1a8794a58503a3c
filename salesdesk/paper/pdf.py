"""Ink → PDF on ReportLab's bare canvas.

Page streams are written directly, and the faces are cut down by ``glyphs``: the canvas's own
text calls and font parser would take three times as long.
"""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from salesdesk.paper.ink import BOLD, REGULAR, Document, Text
from salesdesk.paper.pdf_font import PdfFont
from salesdesk.paper.pdf_page import PageWriter
from salesdesk.whole_file import whole_file

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class _Deflate:
    """ReportLab's stream filter at zlib's fastest level, and without its ASCII armour."""

    pdfname = "FlateDecode"

    def encode(self, text: str | bytes) -> bytes:
        """Return the compressed stream."""
        return zlib.compress(text.encode("latin-1") if isinstance(text, str) else text, 1)


def pdf_bytes(documents: Iterable[Document]) -> bytes:
    """Return one PDF file of all the documents; the same ink gives the same bytes."""
    target = BytesIO()
    _write(list(documents), target)
    return target.getvalue()


def write_pdf(documents: Iterable[Document], target: Path | BinaryIO) -> None:
    """Write one PDF file of all the documents; a file appears whole or not at all.

    OSError comes through as it is: the caller knows what the path meant to the user.
    """
    data = pdf_bytes(documents)
    if not isinstance(target, Path):
        target.write(data)
        return
    with whole_file(target) as path:
        path.write_bytes(data)


def _write(documents: list[Document], target: BinaryIO) -> None:
    fonts = _fonts(documents)
    canvas = _canvas(target, documents[0], fonts)
    writer = PageWriter(canvas, fonts)
    for document in documents:
        for page in document.pages:
            canvas.setPageSize((page.width, page.height))
            writer.draw(page)
            canvas.showPage()
    canvas.save()


def _fonts(documents: list[Document]) -> dict[str, PdfFont]:
    """Return the faces with the characters these documents use."""
    texts: dict[str, list[str]] = {REGULAR: [], BOLD: []}
    for document in documents:
        for page in document.pages:
            for item in page.ink:
                if isinstance(item, Text):
                    texts[item.font].append(item.text)
    found = {}
    for number, (font, parts) in enumerate(texts.items(), 1):
        characters = [one for one, _ in Counter("".join(parts)).most_common()]
        if characters:
            found[font] = PdfFont(font, f"F{number}", characters)
    return found


def _canvas(target: BinaryIO, first: Document, fonts: dict[str, PdfFont]) -> Canvas:
    from reportlab.pdfgen.canvas import Canvas

    class Plain(Canvas):  # type: ignore[misc]
        """A canvas that does not begin every page in Helvetica."""

        def _make_preamble(self) -> None:
            self._preamble = ""

    page = first.pages[0]
    canvas = Plain(
        target,
        pagesize=(page.width, page.height),
        pageCompression=0,
        invariant=1,
        pdfVersion=(1, 4),
    )
    document: Any = canvas._doc
    document.defaultStreamFilters = [_Deflate()]
    document.delayedFonts.extend(fonts.values())
    canvas.setTitle(first.title)
    canvas.setAuthor(first.author)
    canvas.setCreator("salesdesk")
    return canvas
