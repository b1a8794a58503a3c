"""A form with every kind of field, and the help its tests share."""

from datetime import datetime, timedelta, timezone

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from salesdesk.forms.choice import Choice
from salesdesk.forms.form import Field, Form, Kind, Section

NOW = datetime(2026, 9, 17, 10, 30, tzinfo=timezone(timedelta(hours=8)))
COLOURS = (Choice("red", "Red"), Choice("blue", "Blue"), Choice("green", "Green"))

EVERY_KIND = Form(
    key="every_kind",
    number="T-01",
    title="Every kind",
    about="client",
    sections=(
        Section(
            "plain",
            "Plain",
            (
                Field("name", "Name", required=True, width=6),
                Field("phone", "Phone", width=6, masked=True),
                Field("story", "Story", Kind.LONG, lines=2),
                Field("day", "Day", Kind.DATE, width=4),
                Field("moment", "Moment", Kind.MOMENT, width=4),
                Field("count", "Count", Kind.NUMBER, width=4, unit="pcs"),
                Field("price", "Price", Kind.MONEY, width=4),
                Field("total", "Total", Kind.MONEY, width=4, auto=True, strong=True),
                Field("secret", "Secret", on_screen=False),
                Field("sign", "Sign", Kind.SIGNATURE),
            ),
        ),
        Section(
            "chosen",
            "Chosen",
            (
                Field("combo", "Combo", Kind.CHOICE, width=6, choices=COLOURS),
                Field("boxed", "Boxed", Kind.CHOICE, width=6, choices=COLOURS, boxed=True),
                Field("many", "Many", Kind.MANY, width=6, choices=COLOURS),
                Field("words", "Words", Kind.MANY, width=6, at_least=2, at_most=3),
                Field("sure", "Sure", Kind.YES, width=6),
                Field("stars", "Stars", Kind.RATING, width=6),
            ),
        ),
        Section(
            "table",
            "Table",
            (
                Field(
                    "people",
                    "People",
                    Kind.ROWS,
                    required=True,
                    columns=(
                        Field("who", "Who", required=True, width=5),
                        Field("post", "Post", width=4),
                        Field("roles", "Roles", Kind.MANY, width=4, choices=COLOURS),
                        Field("mood", "Mood", Kind.CHOICE, width=4, choices=COLOURS),
                        Field("weight", "Weight", Kind.RATING, width=3),
                        Field("met", "Met", Kind.YES, width=2),
                    ),
                ),
            ),
        ),
        Section(
            "fixed",
            "Fixed",
            (
                Field(
                    "score",
                    "Score",
                    Kind.ROWS,
                    preset=({"what": "fit", "weight": 10}, {"what": "need", "weight": 20}),
                    columns=(
                        Field("what", "What", auto=True),
                        Field("weight", "Weight", Kind.NUMBER, auto=True),
                        Field("points", "Points", Kind.RATING),
                        Field("why", "Why"),
                    ),
                ),
            ),
        ),
    ),
)

VALUES = {
    "name": "演示\u00a0公司 𬭸 😀\x07",
    "phone": "000-0000-0012",
    "story": "一\n二\u00a0三",
    "day": "2026-09-18",
    "moment": "2026-09-18T09:00+08:00",
    "count": 860,
    "price": 38600000,
    "total": 34159292,
    "secret": "kept",
    "combo": "blue",
    "boxed": "green",
    "many": ["red", "green"],
    "words": ["甲", "乙"],
    "sure": False,
    "stars": 0,
    "people": [{"who": "林演示", "roles": ["red"], "mood": "blue", "weight": 4, "met": True}],
    "score": [
        {"what": "fit", "weight": 10, "points": 5, "why": "core"},
        {"what": "need", "weight": 20, "points": None},
    ],
}


def now() -> datetime:
    """The one clock of the tests."""
    return NOW


def commit(target: QWidget, text: str) -> None:
    """Type *text* the way a Chinese input method hands it over."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(target, event)


def settle() -> None:
    """Let what is queued happen."""
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
