"""Sheets to PDF: a filled form beside typst, a long list beside ReportLab's bare canvas.

Typst is handed a page of its own language with the same face, the same texts and frames of the
same kind; making that source is not counted. Both are warm, and every sheet differs from the one
before, as one client's does from another's. The bare canvas draws the texts of the finished list
where our pages have them, without their frames, in the face ReportLab cuts down itself.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from time import perf_counter
from typing import Any

from salesdesk.forms.form import Sheet
from salesdesk.paper import Document, layout, pdf_bytes
from salesdesk.paper.faces import font_file
from salesdesk.paper.ink import BOLD, REGULAR, Text
from tests.bench.figure import Figure
from tests.bench.typst_form import source
from tests.paper.samples import clients, sheet, zh

_WARM = 3


def run(rows: int = 1000, briefs: int = 100, rounds: int = 15) -> list[Figure]:
    """Measure form, batch and list, each in turn with its peer."""
    return [*_form(rounds), *_briefs(briefs), *_list(rows, max(1, rounds // 3))]


def _seconds(work: Callable[[], object]) -> float:
    start = perf_counter()
    work()
    return perf_counter() - start


def _varied(value: Any, number: int) -> Any:
    """Return the answers of another client: every free text ends in a number of its own."""
    if isinstance(value, dict):
        return {key: _varied(one, number) for key, one in value.items()}
    if isinstance(value, list):
        return [_varied(one, number) for one in value]
    return f"{value}{number}" if isinstance(value, str) and not value.isascii() else value


def _of_client(key: str, number: int) -> Sheet:
    filled = sheet(key)
    return replace(filled, values=_varied(filled.values, number), subject=f"演示客户{number}")


def _form(rounds: int) -> list[Figure]:
    import typst

    fonts = typst.Fonts(False, False, [str(font_file(REGULAR).parent)])
    compiler = typst.Compiler(font_paths=fonts, ignore_system_fonts=True)
    ours: list[float] = []
    theirs: list[float] = []
    for number in range(_WARM + rounds):
        filled = _of_client("background", number)
        told = source(filled, zh)
        theirs.append(
            _seconds(lambda told=told: compiler.compile(told, format="pdf", pdf_tags=False))  # type: ignore[misc]
        )
        ours.append(_seconds(lambda filled=filled: pdf_bytes([layout(filled, zh)])))  # type: ignore[misc]
    ours, theirs = ours[_WARM:], theirs[_WARM:]
    ratio = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    peer = statistics.median(theirs) * 1000
    return [
        Figure("paper.form_vs_typst.ratio", ratio, "x", 1.0),
        Figure("paper.form_ms", statistics.median(ours) * 1000, "ms", peer),
    ]


def _briefs(count: int) -> list[Figure]:
    sheets = [_of_client("visit_brief", number) for number in range(count)]
    times = [
        _seconds(lambda: pdf_bytes([layout(one, zh) for one in sheets]))
        for _ in range(3)
    ]  # fmt: skip
    return [Figure("paper.briefs_100_s", statistics.median(times), "s")]


def _list(rows: int, rounds: int) -> list[Figure]:
    long = sheet("target_list", {"clients": clients(rows)})
    drawn = layout(long, zh)
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(rounds):
        ours.append(_seconds(lambda: pdf_bytes([layout(long, zh)])))
        bare.append(_seconds(lambda: _on_bare_canvas(drawn)))
    ratio = statistics.median(a / b for a, b in zip(ours, bare, strict=True))
    floor = statistics.median(bare)
    return [
        Figure("paper.list_1000_s", statistics.median(ours), "s", floor),
        Figure("paper.list_vs_canvas.ratio", ratio, "x", 1.0),
    ]


def _on_bare_canvas(drawn: Document) -> bytes:
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    for font in (REGULAR, BOLD):
        if f"Bench {font}" not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(f"Bench {font}", str(font_file(font))))
    target = BytesIO()
    canvas = Canvas(target, pageCompression=1)
    for page in drawn.pages:
        canvas.setPageSize((page.width, page.height))
        for item in page.ink:
            if isinstance(item, Text):
                canvas.setFont(f"Bench {item.font}", item.size)
                canvas.setFillColor(item.color)
                canvas.drawString(item.x, page.height - item.y, item.text)
        canvas.showPage()
    canvas.save()
    return target.getvalue()
