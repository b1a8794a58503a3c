"""What a tab may ask of the house. Calls come down to the tab, its wishes go up as signals."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from salesdesk.errors import Refused
from salesdesk.i18n import translate
from salesdesk.ui.tasks import Inline, Progress, Runner, Task

if TYPE_CHECKING:
    from salesdesk.forms.form import Sheet
    from salesdesk.sales.list_filter import ListFilter
    from salesdesk.store.attachments import AttachmentStore

Clock = Callable[[], datetime]
Sheets = Callable[[], "list[Sheet]"]
"""Asked when the paper is needed, so that what was typed last is on it."""
T = TypeVar("T")


@dataclass(frozen=True)
class Announcement:
    """One line at the bottom: what was done, and whether a button takes it back."""

    message: str
    undoable: bool = False


@dataclass(frozen=True)
class Paper:
    """Sheets to be shown or printed, and the name a saved file would get.

    ``with_phones`` gives the same sheets with the numbers in full that ``sheets`` masks.
    """

    sheets: Sheets
    name: str
    direct: bool = False
    with_phones: Sheets | None = None


class Desk(QObject):
    """The window listens to the signals; in a test nobody need."""

    client_wanted = Signal(int)
    new_client_wanted = Signal(str)
    list_wanted = Signal(object)
    visit_wanted = Signal(int)
    visit_plan_wanted = Signal(int)
    visit_record_wanted = Signal(int)
    day_wanted = Signal(object)
    interview_wanted = Signal(object)
    interview_start_wanted = Signal(int, object)
    interview_open_wanted = Signal(int)
    search_wanted = Signal(str)
    announced = Signal(object)
    refused = Signal(object)
    task_started = Signal(object)
    paper_wanted = Signal(object)
    page_wanted = Signal(str)
    undo_wanted = Signal()

    def __init__(
        self,
        clock: Clock,
        runner: Runner | None = None,
        *,
        folder: Path | None = None,
        attachments: AttachmentStore | None = None,
    ) -> None:
        super().__init__()
        self._clock = clock
        self._attachments = attachments
        self.folder = folder
        self._runner: Runner = runner or Inline()

    def now(self) -> datetime:
        """Return the time by the one clock, aware, in the user's zone."""
        return self._clock()

    def today(self) -> date:
        """Return the date by the one clock."""
        return self.now().date()

    @property
    def attachments(self) -> AttachmentStore:
        """Return where files dropped into a dossier are kept."""
        assert self._attachments is not None
        return self._attachments

    def show_client(self, client: int) -> None:
        """Open a client's dossier."""
        self.client_wanted.emit(client)

    def new_client(self, name: str = "") -> None:
        """Open the form of a new client."""
        self.new_client_wanted.emit(name)

    def show_list(self, wanted: ListFilter) -> None:
        """Open the table of the clients that fit."""
        self.list_wanted.emit(wanted)

    def show_visit(self, visit: int) -> None:
        """Open a visit: its plan or its record."""
        self.visit_wanted.emit(visit)

    def plan_visit(self, client: int) -> None:
        """Open the page that plans a visit to a client."""
        self.visit_plan_wanted.emit(client)

    def record_visit(self, visit: int) -> None:
        """Open the record of a visit, to be filled in or amended."""
        self.visit_record_wanted.emit(visit)

    def show_day(self, day: date) -> None:
        """Open a day's plan."""
        self.day_wanted.emit(day)

    def show_interviews(self, client: int | None = None) -> None:
        """Open the interviews, those of one client if given."""
        self.interview_wanted.emit(client)

    def start_interview(self, client: int, visit: int | None = None) -> None:
        """Begin an interview with a client, in a visit if given; one begun for it is gone on."""
        self.interview_start_wanted.emit(client, visit)

    def open_interview(self, interview: int) -> None:
        """Go on with an interview, or show it when it is finished."""
        self.interview_open_wanted.emit(interview)

    def show_page(self, name: str) -> None:
        """Open a page that is no tab; "" goes back.

        These are ``settings``, ``import``, ``help`` and ``playbook``, the latter also by part:
        ``playbook/phrases``.
        """
        self.page_wanted.emit(name)

    def open_search(self, text: str = "") -> None:
        """Open the box that finds anything."""
        self.search_wanted.emit(text)

    def announce(self, message: str, *, undoable: bool = False) -> None:
        """Say below what was done; ``undoable`` offers to take the last change back."""
        self.announced.emit(Announcement(message, undoable))

    def refuse(self, refused: Refused) -> None:
        """Say why something was not done."""
        self.refused.emit(refused)

    def attempt(self, act: Callable[[], object], message: str = "") -> bool:
        """Do *act* and announce *message* as undoable; say why when it is refused."""
        try:
            act()
        except Refused as refused:
            self.refuse(refused)
            return False
        if message:
            self.announce(message, undoable=True)
        return True

    def undo(self) -> None:
        """Take the last change back."""
        self.undo_wanted.emit()

    def run_task(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Refused], object] | None = None,
    ) -> Task:
        """Do *work* beside the window; *done* gets its result on the window's thread.

        *work* must not touch the window's connection or widgets; it reports to its
        ``Progress`` and stops when that raises ``Cancelled``. A Refused goes to *failed*, or
        is shown.
        """
        task = Task(title, work, done, failed or self.refuse)
        self.task_started.emit(task)
        self._runner.start(task)
        return task

    def preview(self, sheets: Sheets, name: str, *, with_phones: Sheets | None = None) -> None:
        """Show paper on the screen; *name* is offered when it is saved as a file.

        Given *with_phones*, a tick there shows the numbers that *sheets* masks.
        """
        self.paper_wanted.emit(Paper(sheets, name, with_phones=with_phones))

    def print_sheet(self, sheets: Sheets, name: str) -> None:
        """Print paper; the printer is asked for first."""
        self.paper_wanted.emit(Paper(sheets, name, direct=True))

    def copy(self, text: str, message: str = "") -> None:
        """Put *text* on the clipboard and say so."""
        QGuiApplication.clipboard().setText(text)
        self.announce(message or translate("Desk", "Copied"))
