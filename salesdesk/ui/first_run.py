"""The first page of a new workspace: demo, empty, or my contacts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from salesdesk.i18n import translate
from salesdesk.ui.icons import draw_icon
from salesdesk.ui.theme import current
from salesdesk.ui.widgets.page import Page
from salesdesk.ui.widgets.painted import Painted
from salesdesk.ui.widgets.text import Label, Text, said


class _Sign(Painted):
    def __init__(self, name: str, tone: str) -> None:
        super().__init__()
        self._name, self._tone = name, tone
        self.setFixedSize(44, 44)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def draw(self) -> None:
        ink, tint = current().tone(self._tone)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(tint)
        self.painter.drawRoundedRect(self.area(), 12, 12)
        draw_icon(self.painter, self._name, self.area(11), ink)


class ChoiceCard(QPushButton):
    """A large button: a sign, a title, and a few words about what will happen."""

    def __init__(self, icon: str, tone: str, title: Text, about: Text) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._title, self._about = title, about
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        column.addWidget(_Sign(icon, tone))
        column.addSpacing(4)
        for label in (Label(title, "title", wrap=True), Label(about, "muted", wrap=True)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            column.addWidget(label)
        column.addStretch(1)
        self.name()

    def name(self) -> None:
        """Say title and text to assistive technology."""
        self.setAccessibleName(said(self._title))
        self.setAccessibleDescription(said(self._about))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.name()

    def sizeHint(self) -> QSize:
        """Return the room the words take."""
        return QSize(280, 210)


class FirstRunPage(Page):
    """``chosen`` tells demo, empty or import."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.body.addStretch(2)
        column = QVBoxLayout()
        column.setSpacing(8)
        hello = Label(lambda: translate("FirstRun", "Welcome to Salesdesk"), "h1")
        told = Label(
            lambda: translate(
                "FirstRun",
                "Plan the day, know the client, ask the right questions, keep every promise. "
                "Everything stays on this computer.",
            ),
            "muted",
            wrap=True,
        )
        for label in (hello, told):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(20)
        self.cards = {
            "demo": ChoiceCard(
                "play", "accent",
                lambda: translate("FirstRun", "Look around with demo data"),
                lambda: translate(
                    "FirstRun", "Twelve invented clients in the middle of a busy week. Nothing "
                    "of it is real; start your own workspace whenever you like.",
                ),
            ),
            "empty": ChoiceCard(
                "file", "success",
                lambda: translate("FirstRun", "Start empty"),
                lambda: translate(
                    "FirstRun", "Tell who you are and what you sell, then enter your first client.",
                ),
            ),
            "import": ChoiceCard(
                "upload", "p",
                lambda: translate("FirstRun", "Import my contacts"),
                lambda: translate(
                    "FirstRun", "From a spreadsheet (CSV, XLSX) or an address book (vCard). You "
                    "see every row before anything is kept, and can take it back.",
                ),
            ),
        }  # fmt: skip
        row = QHBoxLayout()
        row.setSpacing(16)
        for key, card in self.cards.items():
            card.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            row.addWidget(card, 1)
        column.addLayout(row)
        column.addSpacing(12)
        tip = Label(
            lambda: translate("FirstRun", "Light or dark at the top right; language in its menu."),
            "caption",
        )
        tip.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(tip)
        frame = QWidget()
        frame.setMaximumWidth(980)
        frame.setLayout(column)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(frame, 20)
        centred.addStretch(1)
        self.body.addLayout(centred)
        self.body.addStretch(3)
