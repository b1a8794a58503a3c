"""The buying chain: its picture, what the colours mean, and the person stood on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea

from salesdesk.forms.choices import ATTITUDE
from salesdesk.i18n import translate
from salesdesk.sales import chain
from salesdesk.sales.dossier import Dossier
from salesdesk.ui.desk import Desk
from salesdesk.ui.dossier.base import DossierCard
from salesdesk.ui.dossier.chain_gap_row import GapRow
from salesdesk.ui.dossier.chain_picture import ChainPicture
from salesdesk.ui.dossier.person_panel import PersonPanel
from salesdesk.ui.dossier.words import attitude_tone, option
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.buttons import Button, IconButton
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label, draw_text, text_width


class Legend(Painted):
    """What the coloured edges stand for."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(18)

    def draw(self) -> None:
        """Paint a square and a word for each attitude."""
        theme, left = current(), 0.0
        for choice in ATTITUDE[:-1]:
            text = option(ATTITUDE, choice.key)
            square = self.area()
            square.setRect(left, 5, 9, 9)
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(theme.tone(attitude_tone(choice.key))[0])
            self.painter.drawRoundedRect(square, 2.5, 2.5)
            words = self.area()
            words.setRect(left + 14, 0, text_width(text, 12) + 2, 18)
            draw_text(self, self.painter, words, text, color=theme.color("muted"), px=12)
            left = words.right() + 14


class _Scroll(QScrollArea):
    """As high as the picture, scrolling sideways only."""

    def __init__(self, picture: ChainPicture) -> None:
        super().__init__()
        self._picture = picture
        self.setWidget(picture)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for ground in (picture, self.viewport()):
            ground.setAutoFillBackground(False)

    def fit(self) -> None:
        """Follow the picture's height."""
        picture = self._picture
        narrow = picture.minimumWidth() > self.viewport().width()
        self.setFixedHeight(picture.height() + (14 if narrow else 0))


class ChainCard(DossierCard):
    """``add_asked`` (with answers known beforehand) and ``edit_asked`` open the person form."""

    add_asked = Signal(object)
    edit_asked = Signal(int)
    print_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        self.add_button = Button(
            lambda: translate("Dossier", "Add a person"), kind="quiet", icon="plus"
        )
        self.print_button = IconButton(
            "printer",
            lambda: translate("Dossier", "Print the buying chain"),
            lambda: self.print_asked.emit(),
        )
        super().__init__(
            desk, lambda: translate("Dossier", "Buying chain"), self.add_button, self.print_button
        )
        self.add_button.clicked.connect(lambda: self.add_asked.emit({}))
        self.picture = ChainPicture()
        self.sideways = _Scroll(self.picture)
        self.legend = Legend()
        self.hint = Label(
            lambda: translate(
                "Dossier", "Drag a person onto whom they report to, or away to report to nobody."
            ),
            "caption",
            wrap=True,
        )
        self.gaps = GapRow()
        self.nobody = Label(
            lambda: translate(
                "Dossier", "Nobody yet. Add whom you know: who decides, who influences, who uses?"
            ),
            "muted",
            wrap=True,
        )
        self.panel = PersonPanel(desk)
        self.body.addWidget(self.nobody)
        self.body.addWidget(self.gaps)
        self.body.addWidget(self.sideways)
        self.body.addWidget(self.legend)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.panel)
        self._seats: dict[int, chain.Seat] = {}
        self._client = 0
        self.picture.chosen.connect(lambda seat: self.panel.show_seat(self._seats.get(seat)))
        self.picture.edit_asked.connect(self.edit_asked)
        self.picture.remove_asked.connect(self.remove)
        self.picture.copy_asked.connect(self.copy)
        self.picture.relate_asked.connect(self.relate)
        self.picture.swap_asked.connect(self.swap)
        self.picture.add_asked.connect(self._add_below)
        self.gaps.role_asked.connect(self.give_role)
        self.gaps.add_asked.connect(self.add_asked)
        self.gaps.visit_asked.connect(self._plan_visit)
        self.panel.edit_asked.connect(self.edit_asked)
        self.panel.remove_asked.connect(self.remove)

    def facts(self, dossier: Dossier) -> object:
        """Return the seats and what else tells of gaps."""
        return dossier.seats, dossier.row.last_contact, dossier.do_not_contact, dossier.archived

    def fill(self, dossier: Dossier) -> None:
        """Show the picture of the seats."""
        self._client = dossier.id
        self._seats = {seat.id: seat for seat in dossier.seats}
        self.gaps.show_dossier(dossier, self.desk.now())
        self.picture.show_seats(dossier.seats)
        some = bool(dossier.seats)
        self.nobody.setVisible(not some)
        for widget in (self.sideways, self.legend, self.print_button):
            widget.setVisible(some)
        self.hint.setVisible(len(dossier.seats) > 1)
        self.panel.show_seat(self._seats.get(self.picture.current or -1))
        self.sideways.fit()

    def resizeEvent(self, event: object) -> None:
        """Follow the picture, whose height follows the width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.sideways.fit()

    def relate(self, seat: int, superior: int | None) -> None:
        """Let a person report to another one, or to nobody."""
        self.desk.attempt(lambda: chain.relate(seat, superior))

    def swap(self, seat: int, other: int) -> None:
        """Let two people who report to the same one change places."""
        self.desk.attempt(lambda: chain.reorder(seat, other))

    def give_role(self, seat: int, role: str) -> None:
        """Give somebody the role that nobody had."""
        self.desk.attempt(lambda: chain.give_role(seat, role))

    def _add_below(self, superior: object) -> None:
        self.add_asked.emit({"reports_to": str(superior)} if superior is not None else {})

    def _plan_visit(self) -> None:
        self.desk.plan_visit(self._client)

    def remove(self, seat: int) -> None:
        """Take a person out of the chain."""
        self.desk.attempt(lambda: chain.remove(seat, self.desk.now()))

    def copy(self, seat: int) -> None:
        """Copy the first number or address of a person."""
        if points := self._seats[seat].points:
            self.desk.copy(points[0].value, translate("Dossier", "Copied"))
