"""Head and foot of a page: the band with title, mark and code, the running band, the footer."""

from __future__ import annotations

from salesdesk.forms.form import Field, Sheet
from salesdesk.marks import mark
from salesdesk.paper import style
from salesdesk.paper.faces import measure
from salesdesk.paper.ink import BOLD, REGULAR, Box, Flaw, Picture
from salesdesk.paper.picture import picture_size
from salesdesk.paper.qr import qr_tiles
from salesdesk.paper.setting import Setting
from salesdesk.paper.sketch import Sketch

_MARK = mark("Paper", "Internal · Confidential")
_NUMBER = mark("Paper", "Form {number}  V{version}")
_SECRET = mark("Paper", "Confidential")
_NOTICE = mark("Paper", "For internal use only; not to be copied or passed on without permission")
_PAGE = mark("Paper", "Page {page} of {pages}")
_SUBJECT = Field("subject", "")
_COMPANY = Field("company", "")


class Band:
    """Draws the heads and feet of one sheet; ``outline`` spares toner."""

    def __init__(self, sheet: Sheet, setting: Setting, width: float, outline: bool) -> None:
        self.sheet = sheet
        self.setting = setting
        self.x = style.MARGIN
        self.width = width
        self.right = style.MARGIN + width
        self.fill = style.WHITE if outline else style.NAVY
        self.edge = style.NAVY if outline else ""
        self.ink = style.NAVY if outline else style.WHITE
        self.pale = style.LABEL if outline else style.PALE
        self.pill_edge = style.RED if outline else ""
        self.title = setting.clean(setting.speech.main(sheet.form.title))
        self.subject = setting.clean(sheet.subject)

    def _box(self, sketch: Sketch, height: float) -> None:
        sketch.ink.append(
            Box(self.x, style.TOP, self.width, height, self.fill, self.edge, 0.9, style.BAND_RADIUS)
        )

    def first(self, sketch: Sketch) -> None:
        """Draw the head of the first page."""
        self._box(sketch, style.BAND)
        right = self._code(sketch)
        left = self._logo(sketch)
        edge = self._facts(sketch, right)
        room = edge - left - style.mm(4)
        size = min(style.TITLE, style.TITLE * room / measure(self.title, BOLD, style.TITLE))
        speech = self.setting.speech
        told = [speech.second(self.sheet.form.title), speech.main(self.sheet.form.subtitle)]
        parts = [part for part in told if part]
        below = bool(parts)
        middle = style.TOP + style.BAND / 2
        base = middle + (-0.5 if below else size * 0.36)
        sketch.text(left, base, self.title, size, self.ink, BOLD)
        text = "  |  ".join(parts)
        small = 8.4
        wide = measure(text, REGULAR, small)
        if wide > room:
            small = max(6.2, small * room / wide)
        if measure(text, REGULAR, small) > room:
            text = parts[0]
            small = min(8.4, 8.4 * room / measure(text, REGULAR, 8.4))
        sketch.text(left, middle + 16, text, small, self.pale)

    def _code(self, sketch: Sketch) -> float:
        """Draw the QR code in a white tile; return where it begins."""
        right = self.right - style.mm(2.2)
        if not self.sheet.uuid:
            return self.right - style.mm(4)
        side = style.BAND - style.mm(4.4)
        top = style.TOP + style.mm(2.2)
        sketch.ink.append(Box(right - side, top, side, side, style.WHITE, radius=style.mm(1.1)))
        quiet = style.mm(1.7)  # four modules, as readers want
        sketch.ink.append(
            qr_tiles(
                self.sheet.form.key,
                self.sheet.uuid,
                right - side + quiet,
                top + quiet,
                side - 2 * quiet,
                style.INK,
            )
        )
        return right - side - style.mm(4)

    def _logo(self, sketch: Sketch) -> float:
        """Draw logo or teal bar; return where the title begins."""
        left = self.x + style.mm(4.6)
        data = self.sheet.head.logo
        size = picture_size(data) if data else None
        if data and size is None:
            self.setting.warn(Flaw.PICTURE, None, "logo")
        if size is None:
            bar = Box(
                left,
                style.TOP + style.mm(4.6),
                style.mm(1.1),
                style.BAND - style.mm(9.2),
                style.TEAL,
            )
            sketch.ink.append(bar)
            return left + style.mm(4.2)
        scale = min(style.mm(30) / size[0], style.mm(11) / size[1])
        wide, high = size[0] * scale, size[1] * scale
        tile = style.mm(2)
        high_tile = style.BAND - style.mm(5)
        left = self.x + style.mm(2.5)
        top = style.TOP + style.mm(2.5)
        sketch.ink.append(
            Box(left, top, wide + 2 * tile, high_tile, style.WHITE, radius=style.mm(1.1))
        )
        sketch.ink.append(Picture(left + tile, top + (high_tile - high) / 2, wide, high, data))
        return left + wide + 2 * tile + style.mm(4)

    def _facts(self, sketch: Sketch, right: float) -> float:
        """Draw mark, form number, company and date at the right; return where they begin."""
        sheet = self.sheet
        speech = self.setting.speech
        lines = [
            speech.main(_NUMBER, "Paper").format(
                number=sheet.form.number, version=sheet.form.version
            ),
            "  ".join(
                part for part in (self.setting.clean(sheet.head.company), sheet.made_on) if part
            ),
        ]
        edge = right
        base = style.TOP + style.BAND - style.mm(3.4) - (9.6 if lines[1] else 0)
        for line in lines:
            size, kept = self.setting.fitted(_COMPANY, line, style.mm(62), 7.2, rows=1, least=5.6)
            edge = min(edge, sketch.text_right(right, base, kept[0], size, self.pale))
            base += 9.6
        if sheet.form.internal:
            edge = min(edge, self._pill(sketch, right, style.TOP + style.mm(3)))
        return edge

    def _pill(self, sketch: Sketch, right: float, top: float) -> float:
        text = self.setting.speech.main(_MARK, "Paper")
        wide = measure(text, BOLD, 8.4) + style.mm(5)
        high = style.mm(5.4)
        left = right - wide
        line = 0.7 if self.pill_edge else 0.0
        sketch.ink.append(Box(left, top, wide, high, style.WHITE, self.pill_edge, line, high / 2))
        sketch.text(left + style.mm(2.5), top + high / 2 + 3, text, 8.4, style.RED, BOLD)
        return left

    def again(self, sketch: Sketch) -> None:
        """Draw the running head of a later page."""
        self._box(sketch, style.BAND_AGAIN)
        base = style.TOP + style.BAND_AGAIN / 2 + 4
        left = self.x + style.mm(4.6)
        right = self.right - style.mm(4.6)
        if self.sheet.form.internal:
            text = self.setting.speech.main(_MARK, "Paper")
            right = sketch.text_right(right, base - 0.6, text, 8, self.ink, BOLD) - style.mm(4)
        left = sketch.text(left, base, self.title, 11.4, self.ink, BOLD) + style.mm(3.6)
        room = right - left
        size, lines = self.setting.fitted(_SUBJECT, self.subject, room, 8.4, rows=1)
        sketch.text(left, base - 0.4, lines[0], size, self.pale)

    def foot(self, sketch: Sketch, page: int, pages: int, height: float) -> None:
        """Draw hairline, notice and page number."""
        y = height - style.FOOT - style.mm(5)
        sketch.rule(self.x, y, self.right, y)
        base = y + 9.4
        speech = self.setting.speech
        told = [speech.main(_PAGE, "Paper"), speech.second(_PAGE, "Paper")]
        text = "  ".join(part.format(page=page, pages=pages) for part in told if part)
        limit = sketch.text_right(self.right, base, text, style.FOOTER, style.NAVY, BOLD)
        left = self.x
        if self.sheet.form.internal:
            secret = speech.main(_SECRET, "Paper")
            left = sketch.text(left, base, secret, style.FOOTER, style.RED, BOLD) + 7
            notice = "  ".join(
                part
                for part in (speech.main(_NOTICE, "Paper"), speech.second(_NOTICE, "Paper"))
                if part
            )
        else:
            notice = self.setting.clean(self.sheet.head.company)
        if notice:
            room = limit - left - 8
            size = min(style.FOOTER, style.FOOTER * room / measure(notice, REGULAR, style.FOOTER))
            sketch.text(left, base, notice, size, style.LABEL)
