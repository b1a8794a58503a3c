"""Lines of a dossier: who was merged into it, whom it went into, and who may be the same."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from salesdesk.errors import Refused
from salesdesk.i18n import current_language, translate
from salesdesk.sales import duplicates, merging, parting
from salesdesk.sales.duplicates import Like
from salesdesk.sales.merging import MergeLine
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import empty
from salesdesk.ui.dossier.words import moment
from salesdesk.ui.duplicates.page import pair_page
from salesdesk.ui.duplicates.words import why
from salesdesk.ui.widgets.banner import Banner

_PAUSE_MS = 300  # the dossier stands first; who passes by is not looked up
_SHOWN = 3


class Kin(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.client: int | None = None
        self._key: object = None
        self.lines: list[Banner] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._likes: tuple[Like, ...] = ()
        self.hide()

    def show_client(self, client_id: int) -> None:
        """Tell the merges of a client at once, and its likely doubles a moment later."""
        if client_id != self.client:
            self._likes = ()
        self.client = client_id
        self._tell()
        self._pause.start()

    def look(self) -> None:
        """Look for likely doubles now, if somebody sees it: the window may be closed by now."""
        above = self.parentWidget()
        if self.client is None or above is None or not above.isVisible():
            return
        try:
            self._likes = tuple(duplicates.of_client(self.client, _SHOWN))
        except Refused:  # archived, or gone meanwhile
            self._likes = ()
        self._tell()

    def _tell(self) -> None:
        assert self.client is not None
        into = merging.merged_into(self.client)
        merged = merging.merged(self.client)
        one_by_now = {line.gone_id for line in merged}
        self._likes = tuple(like for like in self._likes if like.id not in one_by_now)
        key = (self.client, into, *merged, *self._likes, current_language(), self.desk.today())
        if key == self._key:
            return
        self._key = key
        empty(self.column)
        self.lines = []
        if into is not None:
            self._add_into(into)
        for line in merged:
            self._add_merged(line)
        for like in self._likes:
            self._add_like(like)
        self.setVisible(bool(self.lines))

    def _line(self) -> Banner:
        banner = Banner()
        self.lines.append(banner)
        self.column.addWidget(banner)  # before it speaks, lest it be a window of its own
        return banner

    def _add_merged(self, line: MergeLine) -> None:
        banner = self._line()
        at = moment(line.at, self.desk.now())
        banner.show_text(
            lambda: translate("Duplicates", "Merged from {name}: {day}.", name=line.gone_name,
                              day=at),
            "accent",
            (lambda: translate("Duplicates", "Part again"), lambda: self.part(line.id)),
            closable=False,
        )  # fmt: skip

    def _add_into(self, line: MergeLine) -> None:
        banner = self._line()
        at = moment(line.at, self.desk.now())
        banner.show_text(
            lambda: translate("Duplicates", "Merged into {name}: {day}.", name=line.kept_name,
                              day=at),
            "warn",
            (lambda: translate("Duplicates", "Open"), lambda: self.desk.show_client(line.kept_id)),
            (lambda: translate("Duplicates", "Part again"), lambda: self.part(line.id)),
            closable=False,
        )  # fmt: skip

    def _add_like(self, like: Like) -> None:
        client = self.client
        assert client is not None
        banner = self._line()
        banner.show_text(
            lambda: translate("Duplicates", "Likely the same as {name}: {why}.", name=like.name,
                              why=why(like.reasons)),
            "warn",
            (
                lambda: translate("Duplicates", "Compare"),
                lambda: self.desk.show_page(pair_page(client, like.id)),
            ),
            (
                lambda: translate("Duplicates", "Not the same"),
                lambda: self.tell_apart(client, like.id),
            ),
            closable=False,
        )  # fmt: skip

    def part(self, merge_id: int) -> None:
        """Part two merged clients again."""
        self.desk.attempt(lambda: parting.part(merge_id))

    def tell_apart(self, one: int, other: int) -> None:
        """Remember that two clients are not the same."""
        self.desk.attempt(lambda: duplicates.tell_apart(one, other, self.desk.now()))
