"""Sheet → pages of ink, and what shrank, ran over or had no glyph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from salesdesk.forms.form import Sheet
from salesdesk.paper import style
from salesdesk.paper.band import Band
from salesdesk.paper.ink import Document, Flaw, Page
from salesdesk.paper.paginate import Paginator
from salesdesk.paper.sections import Block, blocks
from salesdesk.paper.setting import Setting
from salesdesk.paper.signatures import Signatures
from salesdesk.paper.speech import Speech, Words
from salesdesk.paper.style import CLOSE_LIST, FITS, LIST, SPARE_FITS, Fit

# A batch of briefs asks for the same blank sheet again and again; a title names the language.
_blank_fits: dict[tuple[str, str, str, str], int] = {}


def layout(
    sheet: Sheet, words: Words, second: Words | None = None, *, outline: bool = False
) -> Document:
    """Lay a sheet out in the language of *words*, with labels in *second* beside it.

    ``outline`` draws the band as an outline to spare toner. A blank sheet has the geometry of
    a filled one as long as the answers fit their cells. Raises Refused("font_missing").
    """
    speech = Speech(words, second)
    size = style.LANDSCAPE if sheet.form.landscape else style.PORTRAIT
    width = size[0] - 2 * style.MARGIN
    values: Mapping[str, Any] = {} if sheet.blank else sheet.values
    setting, found = _fitted(sheet, values, speech, size)
    paper = _paginated(sheet, setting, found, size)
    if values and sheet.form.landscape and len(paper.pages) == 2:
        # empty rows to write in are no reason for a second page, nor worth a place on it; and
        # one that would hold little more than the lines to sign on is set closer instead
        for fit in (LIST, CLOSE_LIST):
            tried = Setting(speech, replace(fit, padded=False), sheet.blank)
            closer = _paginated(sheet, tried, blocks(sheet.form, values, width, tried), size)
            if fit is LIST or len(closer.pages) == 1:
                setting, paper = tried, closer
            if len(paper.pages) == 1:
                break
    band = Band(sheet, setting, width, outline)
    count = len(paper.pages)
    if sheet.form.one_page and count > 1:
        setting.warn(Flaw.OVERFLOW, None, band.title)
    for number, sketch in enumerate(paper.pages, 1):
        below, sketch.ink = sketch.ink, []
        (band.again if number > 1 else band.first)(sketch)
        sketch.ink += below
        band.foot(sketch, number, count, size[1])
    pages = tuple(Page(*size, tuple(sketch.ink)) for sketch in paper.pages)
    title = " ".join(part for part in (band.title, band.subject) if part)
    author = setting.clean(sheet.head.company)
    return Document(title, pages, tuple(setting.warnings), author)


def _paginated(
    sheet: Sheet, setting: Setting, found: list[Block], size: tuple[float, float]
) -> Paginator:
    """Return the pages *found* fills, the lines to sign on below."""
    signatures = Signatures(sheet.form.signatures, setting)
    closing = signatures.height + setting.fit.gap if signatures.labels else 0.0
    paper = Paginator(setting, size[0] - 2 * style.MARGIN, size[1])
    for block in found:
        paper.place(block, closing if block is found[-1] else 0.0)
    paper.sign(signatures)
    return paper


def _fitted(
    sheet: Sheet, values: Mapping[str, Any], speech: Speech, size: tuple[float, float]
) -> tuple[Setting, list[Block]]:
    """Return the blocks at the first fit that keeps a one-page form on its page.

    A form is never set wider apart filled than blank, so that both share one geometry.
    """
    width = size[0] - 2 * style.MARGIN
    fits: tuple[Fit, ...] = (*FITS, *SPARE_FITS)
    if not sheet.form.one_page:
        fit = LIST if sheet.form.landscape else fits[0]
        setting = Setting(speech, fit, sheet.blank)
        return setting, blocks(sheet.form, values, width, setting)
    if values:
        widest = _blank_fit(sheet, speech, size)
        spare = widest if widest < len(FITS) else widest - len(FITS)
        fits = (*FITS[widest:], *SPARE_FITS[spare:])
    for fit in fits:
        setting = Setting(speech, fit, sheet.blank)
        found = blocks(sheet.form, values, width, setting)
        if _fits(sheet, found, fit, size):
            return setting, found
    setting = Setting(speech, fits[0], sheet.blank)  # it runs over: then rather legibly
    return setting, blocks(sheet.form, values, width, setting)


def _blank_fit(sheet: Sheet, speech: Speech, size: tuple[float, float]) -> int:
    form = sheet.form
    known = form.key, form.version, speech.main(form.title), speech.second(form.title)
    if known not in _blank_fits:
        width = size[0] - 2 * style.MARGIN
        _blank_fits[known] = len(FITS) + len(SPARE_FITS) - 1
        for number, fit in enumerate((*FITS, *SPARE_FITS)):
            setting = Setting(speech, fit, blank=True)
            if _fits(sheet, blocks(form, {}, width, setting), fit, size):
                _blank_fits[known] = number
                break
    return _blank_fits[known]


def _fits(sheet: Sheet, found: list[Block], fit: Fit, size: tuple[float, float]) -> bool:
    room = size[1] - style.TOP - style.BAND - style.FOOT - style.mm(6)
    signature = fit.signature if sheet.form.signatures else 0.0
    used = sum(block.height + fit.gap for block in found)
    return used + fit.gap + signature <= room + 0.01
