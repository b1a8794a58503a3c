"""What is printed: sheets laid out as ink, and ink written as PDF.

``layout(sheet, words, second)`` gives a ``Document`` of pages and warnings; ``write_pdf`` and
``pdf_bytes`` make one file of any number of documents.
"""

from salesdesk.paper.ink import Document, Flaw, Page, PaperWarning
from salesdesk.paper.layout import layout
from salesdesk.paper.pdf import pdf_bytes, write_pdf

__all__ = ["Document", "Flaw", "Page", "PaperWarning", "layout", "pdf_bytes", "write_pdf"]
