"""The one page to read before a visit (DOMAIN §3 Visit brief, S0-5)."""

from salesdesk.forms.choices import ATTITUDE, CHANNEL, KIT, NEED_LEVEL, OBJECTION, ROLE, STAGE
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

_VISIT = Section(
    "visit",
    "",
    (
        Field("client", mark("Form", "Client"), width=6, auto=True),
        Field("starts_at", mark("Form", "Starts"), Kind.MOMENT, width=3, auto=True),
        Field("leave_by", mark("Form", "Leave by"), Kind.MOMENT, width=3, auto=True),
        Field("place", mark("Form", "Address"), width=6, auto=True),
        Field("channel", mark("Form", "Channel"), Kind.CHOICE, width=2, choices=CHANNEL, auto=True),
        Field("score", mark("Form", "Score"), width=2, auto=True),
        Field("stage", mark("Form", "Stage"), Kind.CHOICE, width=2, choices=STAGE, auto=True),
        Field("objective", mark("Form", "Objective of this visit"), auto=True),
    ),
)

_PEOPLE = Section(
    "people",
    mark("Form", "Who we meet"),
    (
        Field(
            "people",
            mark("Form", "People"),
            Kind.ROWS,
            lines=3,
            auto=True,
            columns=(
                Field("name", mark("Form", "Name"), width=24, strong=True),
                Field("post", mark("Form", "Post"), width=32),
                Field("roles", mark("Form", "Buying roles"), Kind.MANY, width=36, choices=ROLE),
                Field(
                    "attitude", mark("Form", "Attitude"), Kind.CHOICE, width=22, choices=ATTITUDE
                ),
                Field("influence", mark("Form", "Influence 1–5"), Kind.RATING, width=24),
                Field("concern", mark("Form", "Concerns"), width=40),
            ),
        ),
    ),
)

_PAST = Section(
    "past",
    mark("Form", "Last three contacts"),
    (
        Field(
            "contacts",
            mark("Form", "Contacts"),
            Kind.ROWS,
            lines=3,
            at_most=3,
            auto=True,
            columns=(
                Field("on", mark("Form", "Date"), Kind.DATE, width=22),
                Field("channel", mark("Form", "Channel"), Kind.CHOICE, width=20, choices=CHANNEL),
                Field("summary", mark("Form", "What came of it"), width=92),
                Field("next_step", mark("Form", "Promised"), width=44),
            ),
        ),
    ),
)

_OPEN = Section(
    "open",
    mark("Form", "Open needs and objections"),
    (
        Field(
            "needs",
            mark("Form", "Open needs"),
            Kind.ROWS,
            lines=2,
            auto=True,
            columns=(
                Field("text", mark("Form", "Need"), width=76),
                Field("words", mark("Form", "In the customer's words"), width=76),
                Field("level", mark("Form", "Level"), Kind.CHOICE, width=26, choices=NEED_LEVEL),
            ),
        ),
        Field(
            "objections",
            mark("Form", "Open objections"),
            Kind.ROWS,
            lines=2,
            auto=True,
            columns=(
                Field(
                    "category", mark("Form", "Category"), Kind.CHOICE, width=34, choices=OBJECTION
                ),
                Field("words", mark("Form", "In their words"), width=68),
                Field("response", mark("Form", "Our answer so far"), width=76),
            ),
        ),
    ),
)

_ASK = Section(
    "ask",
    mark("Form", "What to ask"),
    (
        Field(
            "opening_questions",
            mark("Form", "Opening questions"),
            Kind.MANY,
            width=6,
            lines=4,
            at_least=3,
            at_most=5,
            auto=True,
        ),
        Field(
            "gaps",
            mark("Form", "Problems still without effect or value"),
            Kind.MANY,
            width=6,
            lines=4,
            auto=True,
        ),
    ),
)

_MIND = Section(
    "mind",
    mark("Form", "Keep in mind"),
    (
        Field("owed", mark("Form", "Money owed"), Kind.MONEY, width=3, auto=True),
        Field("late_deliveries", mark("Form", "Late deliveries"), width=4, auto=True),
        Field("open_tickets", mark("Form", "Open tickets"), width=5, auto=True),
        Field("kit", mark("Form", "Bring along"), Kind.MANY, choices=KIT, boxed=True, auto=True),
        Field("notes", mark("Form", "Notes"), Kind.LONG, lines=2, auto=True),
    ),
)

VISIT_BRIEF = Form(
    key="visit_brief",
    number="SD-F11",
    title=mark("Form", "Visit Brief"),
    subtitle=mark("Form", "Read it before you leave"),
    about="visit",
    one_page=True,
    sections=(_VISIT, _PEOPLE, _PAST, _OPEN, _ASK, _MIND),
)
