"""One ink, two pens: the window's and the printer's pictures agree with the PDF file."""

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter, ImageStat
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from salesdesk.paper.ink import Document
from salesdesk.paper.layout import layout
from salesdesk.paper.pdf import pdf_bytes
from salesdesk.ui.printing import page_image, print_documents
from tests.paper.samples import blank, en, sheet, zh

SCALE = 100 / 72


def pillow(image: QImage) -> Image.Image:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return Image.open(BytesIO(data.data())).convert("L")


def drawn(pdf: bytes, number: int, size: tuple[int, int]) -> Image.Image:
    page = pypdfium2.PdfDocument(pdf)[number]
    picture: Image.Image = page.render(scale=SCALE).to_pil()
    return picture.convert("L").resize(size)


def assert_same_picture(one: Image.Image, other: Image.Image) -> None:
    """Softened by two pixels, which forgives another smoothing of edges and nothing else."""
    soft = ImageFilter.BoxBlur(2)
    difference = ImageChops.difference(one.filter(soft), other.filter(soft))
    assert ImageStat.Stat(difference).mean[0] < 2.0
    histogram = difference.histogram()
    assert sum(histogram[90:]) <= 0.0005 * sum(histogram)


def documents() -> list[Document]:
    return [
        layout(sheet("background"), zh, en),
        layout(blank("target_list"), en, outline=True),
    ]


@pytest.mark.parametrize("form", ["background", "priority_score", "target_list", "visit_record"])
def test_screen_and_file_show_the_same(form: str, qapp: object) -> None:
    document = layout(sheet(form), zh)
    pdf = pdf_bytes([document])
    for number, page in enumerate(document.pages):
        screen = pillow(page_image(page, SCALE))
        assert_same_picture(screen, drawn(pdf, number, screen.size))


def test_the_printer_gets_vectors_of_the_same_pages(qapp: object, tmp_path: Path) -> None:
    printed = tmp_path / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(printed))
    made = documents()
    assert print_documents(made, printer) == sum(len(each.pages) for each in made)
    data = printed.read_bytes()
    file = pypdfium2.PdfDocument(data)
    pages = [page for each in made for page in each.pages]
    assert len(file) == len(pages)
    for number, page in enumerate(pages):
        width, height = file[number].get_size()
        assert (round(width), round(height)) == (round(page.width), round(page.height))
        screen = pillow(page_image(page, SCALE))
        assert_same_picture(screen, drawn(data, number, screen.size))
    assert len(data) < 3_000_000


def test_only_the_pages_asked_for_are_printed(qapp: object, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "part.pdf"))
    printer.setFromTo(2, 2)
    assert print_documents(documents(), printer) == 1


def test_a_stopped_job_ends(qapp: object, tmp_path: Path) -> None:
    class StopError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done:
            raise StopError

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "stopped.pdf"))
    with pytest.raises(StopError):
        print_documents(documents(), printer, stop)
