"""A face in a PDF file: one font of two-byte codes, however many characters it takes.

ReportLab's own TTFont cuts a Chinese text into many fonts of 256 characters, parses ten
megabytes first, and maps characters beyond the basic plane (𬭸) wrongly for copying. This is
the same to it: an object whose ``addObjects`` it calls when the file is finished.
"""

from __future__ import annotations

from typing import Any
from zlib import crc32

from salesdesk.paper.faces import face
from salesdesk.paper.glyphs import outlines


class PdfFont:
    """The characters of one face used in one file, most frequent first."""

    def __init__(self, font: str, internal: str, characters: list[str]) -> None:
        self.font = font
        self.internal = internal
        self.characters = characters
        # A text becomes hexadecimal glyph numbers by str.translate: one C call a text.
        self.codes = {ord(one): f"{code:04X}" for code, one in enumerate(characters, 1)}

    def addObjects(self, document: Any) -> None:
        """Add the font to ReportLab's document."""
        from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFStream

        cut = outlines(self.font)
        own = face(self.font)
        program = PDFStream()
        program.content = cut.subset([0, *(own.glyph(one) for one in self.characters)])
        program.dictionary["Length1"] = len(program.content)
        to_unicode = PDFStream()
        to_unicode.content = self._to_unicode()
        tag = crc32("".join(self.characters).encode())
        letters = "".join(chr(65 + (tag >> (5 * place)) % 26) for place in range(6))
        name = f"/{letters}+SalesdeskSans-{self.font}"
        left, low, right, high = cut.box()
        descriptor = {
            "Type": "/FontDescriptor",
            "FontName": name,
            "Flags": 4,
            "FontBBox": f"[{left} {low} {right} {high}]",
            "ItalicAngle": 0,
            "Ascent": 880,
            "Descent": -120,
            "CapHeight": 733,
            "StemV": 80,
            "FontFile2": document.Reference(program, f"program {self.font}"),
        }
        widths = " ".join(f"{own[one]:.0f}" for one in self.characters)
        descendant = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
            "CIDToGlyphMap": "/Identity",
            "DW": 1000,
            "W": f"[1 [{widths}]]",
            "FontDescriptor": document.Reference(
                PDFDictionary(descriptor), f"descriptor {self.font}"
            ),
        }
        below = document.Reference(PDFDictionary(descendant), f"descendant {self.font}")
        whole = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": name,
            "Encoding": "/Identity-H",
            "DescendantFonts": PDFArray([below]),
            "ToUnicode": document.Reference(to_unicode, f"unicode {self.font}"),
        }
        fonts = document.idToObject["BasicFonts"].dict
        fonts[self.internal] = document.Reference(PDFDictionary(whole), f"font {self.font}")

    def _to_unicode(self) -> str:
        lines = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        pairs = [
            f"<{code:04X}> <{ord(one):04X}>"
            if one < "\U00010000"
            else f"<{code:04X}> <{one.encode('utf-16-be').hex().upper()}>"
            for code, one in enumerate(self.characters, 1)
        ]
        for start in range(0, len(pairs), 100):
            block = pairs[start : start + 100]
            lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
        lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
        return "\n".join(lines)
