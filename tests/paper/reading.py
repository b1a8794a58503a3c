"""Read a PDF back as its reader would: its text, its fonts, its picture."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2
import pypdfium2.raw as raw
from PIL import Image

from salesdesk.paper import Document
from salesdesk.paper.ink import Text


@contextmanager
def opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    pdf = pypdfium2.PdfDocument(data)
    try:
        yield pdf
    finally:
        pdf.close()


def page_texts(data: bytes) -> list[str]:
    """Return each page's text without white space."""
    with opened(data) as pdf:
        return [_solid(page.get_textpage().get_text_range()) for page in pdf]


def text(data: bytes) -> str:
    """Return the whole text without white space."""
    return "".join(page_texts(data))


def _solid(read: str) -> str:
    return re.sub(r"\s+", "", read.replace("\ufffe", ""))


def solid(value: object) -> str:
    """Return a value as ``text`` would show it."""
    return re.sub(r"\s+", "", str(value))


def fonts(data: bytes) -> dict[str, bool]:
    """Return the names of the fonts used, and whether each is embedded."""
    found: dict[str, bool] = {}
    with opened(data) as pdf:
        for page in pdf:
            for item in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                font = raw.FPDFTextObj_GetFont(item)
                name = ctypes.create_string_buffer(200)
                raw.FPDFFont_GetBaseFontName(font, name, 200)
                found[name.value.decode()] = bool(raw.FPDFFont_GetIsEmbedded(font))
    return found


def pictures(data: bytes, dpi: int = 100) -> list[Image.Image]:
    """Return the pages as they look."""
    with opened(data) as pdf:
        return [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in pdf]


def ink_text(document: Document) -> str:
    """Return all text of a layout without white space, in drawing order."""
    return solid(
        "".join(item.text for page in document.pages for item in page.ink if isinstance(item, Text))
    )
