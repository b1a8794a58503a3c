"""The tour: every tab in both languages and themes as PNG, every form as PDF, from the demo week.

It needs no screen. Its clock stands still at the demo's Thursday morning, so that two tours of
one version are the same picture for picture.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from salesdesk.errors import Refused
from salesdesk.i18n import LANGUAGES, current_language, set_language, words
from salesdesk.mishaps import FULL
from salesdesk.paper import layout, write_pdf
from salesdesk.sales import client_list, demo, sheets, visit_lines
from salesdesk.sales.letterhead import letterhead
from salesdesk.sales.spin import interviews
from salesdesk.sales.spin.talk import STEPS
from salesdesk.sales.workspace import close_workspace, open_workspace
from salesdesk.store.attachments import AttachmentStore
from salesdesk.ui import theme
from salesdesk.ui.desk import Desk
from salesdesk.ui.pages import TABS
from salesdesk.ui.spin.tab import SpinTab
from salesdesk.ui.window import Window
from salesdesk.whole_file import whole_file

MOMENT = datetime.fromisoformat("2026-09-17T10:30:00+08:00")
SIZE = (1440, 900)
_SHOWN_CLIENT = "云朵熊"
_TALKED_CLIENT, _PREPARED_CLIENT = "橙子岛", "纸飞机"
_THEMES = ("light", "dark")
_TURNS = 10


def lead(folder: Path) -> int:
    """Write the tour into *folder*; return how many files it has.

    Raises Refused file_unwritable, disk_full. Needs a QApplication; leaves its language as it was.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _lead(folder)
    except OSError as error:
        code = "disk_full" if error.errno in FULL else "file_unwritable"
        raise Refused(code, path=str(folder)) from error


def _lead(folder: Path) -> int:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.load_fonts(app)
    before = current_language()
    with tempfile.TemporaryDirectory() as scratch:
        attachments = open_workspace(Path(scratch))
        try:
            demo.fill(Path(scratch), MOMENT, MOMENT)
            written = [
                *_pictures(app, folder, Path(scratch), attachments),
                *_papers(folder, attachments),
            ]
        finally:
            set_language(before)
            close_workspace()
    return len(written)


def _pictures(
    app: QApplication, folder: Path, data: Path, attachments: AttachmentStore
) -> Iterator[Path]:
    client = client_list.resolve(_SHOWN_CLIENT)
    for language in LANGUAGES:
        set_language(language)
        for name in _THEMES:
            theme.apply(app, name)
            window = Window(Desk(lambda: MOMENT, folder=data, attachments=attachments))
            window.resize(*SIZE)
            standing = QEventLoop()
            window.stands.connect(standing.quit)
            window.show()
            standing.exec()  # bell and initial are filled in a moment after the first page
            for number, tab in enumerate(TABS):
                if tab.key == "dossiers":
                    window.desk.show_client(client)
                window.show_tab(number)
                _settle()
                place = f"{number + 1}-{tab.key}"
                yield _picture(window, folder / f"{place}-{language}-{name}.png")
                if isinstance(shown := window.tab, SpinTab):
                    for page in _interview_pages(shown):
                        _settle()
                        yield _picture(window, folder / f"{place}-{page}-{language}-{name}.png")
            window.close()
            window.deleteLater()
            _settle()
    theme.apply(app, _THEMES[0])


def _interview_pages(tab: SpinTab) -> Iterator[str]:
    """Show one page of the interview tab after the other and yield what to call it."""
    (plan, *_), (talk, *_) = (
        interviews.listing(client_list.resolve(client))
        for client in (_PREPARED_CLIENT, _TALKED_CLIENT)
    )
    tab.open_interview(plan.id)
    assert tab.wizard is not None
    for step, name in enumerate(STEPS):
        tab.wizard.show_step(step)
        yield name
    tab.open_interview(talk.id)
    yield "finished"
    tab.compare()
    yield "compare"
    tab.close_interview()


def _picture(window: Window, path: Path) -> Path:
    with whole_file(path) as part:
        part.write_bytes(_png(window))
    return path


def _png(window: Window) -> bytes:
    buffer = QBuffer()
    window.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())


def _settle() -> None:
    """Let everything that waits for one of the next turns of the event loop happen."""
    loop = QEventLoop()
    for _ in range(_TURNS):
        QTimer.singleShot(0, loop.quit)
        loop.exec()


def _papers(folder: Path, attachments: AttachmentStore) -> Iterator[Path]:
    head = letterhead(attachments)
    client = client_list.resolve(_SHOWN_CLIENT)
    (talk, *_) = interviews.listing(client_list.resolve(_TALKED_CLIENT))
    (plan, *_) = interviews.listing(client_list.resolve(_PREPARED_CLIENT))
    recorded = [line for line in visit_lines.of_client(client) if line.state == "recorded"]
    for form in sheets.printable():
        both = {
            "blank": sheets.blank(form.key, MOMENT, head),
            "filled": sheets.sheet(
                form.key,
                MOMENT,
                head,
                client_id=client if form.about in ("client", "visit") else None,
                visit=recorded[-1] if form.key == "visit_record" else None,
                interview_id=(plan if form.key == "interview_plan" else talk).id,
            ),
        }
        for language in LANGUAGES:
            for kind, sheet in both.items():
                path = folder / f"form-{form.key}-{kind}-{language}.pdf"
                write_pdf([layout(sheet, words(language))], path)
                yield path
