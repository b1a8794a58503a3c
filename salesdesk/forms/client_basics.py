"""The basics of a client: how they are filed and followed up; asked on the screen only."""

from salesdesk.forms.choices import CLIENT_TYPE, INDUSTRY, INTENT_CLASS, PRIORITY
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

CLIENT_BASICS = Form(
    key="client_basics",
    number="",
    title=mark("Form", "Client basics"),
    about="client",
    printable=False,
    sections=(
        Section(
            "who",
            mark("Form", "Who they are"),
            (
                Field("name", mark("Form", "Company name"), required=True, width=8),
                Field("short_name", mark("Form", "Short name"), width=4),
                Field(
                    "client_type",
                    mark("Form", "Client type"),
                    Kind.CHOICE,
                    width=6,
                    choices=CLIENT_TYPE,
                    boxed=True,
                ),
                Field("industry", mark("Form", "Industry"), Kind.CHOICE, width=3, choices=INDUSTRY),
                Field("city", mark("Form", "City"), width=3),
            ),
        ),
        Section(
            "origin",
            mark("Form", "Where they come from"),
            (
                Field(
                    "source",
                    mark("Form", "Source"),
                    width=6,
                    hint=mark("Form", "Website, trade fair, referral, cold call …"),
                ),
                Field(
                    "referrer",
                    mark("Form", "Referrer"),
                    width=6,
                    hint=mark("Form", "Who sent us there"),
                ),
                Field(
                    "met_at",
                    mark("Form", "Met at"),
                    hint=mark("Form", "The exhibition, seminar or community where we met"),
                ),
            ),
        ),
        Section(
            "follow_up",
            mark("Form", "Following up"),
            (
                Field(
                    "intent_class",
                    mark("Form", "Intent class"),
                    Kind.CHOICE,
                    width=6,
                    choices=INTENT_CLASS,
                    boxed=True,
                ),
                Field(
                    "priority",
                    mark("Form", "Priority"),
                    Kind.CHOICE,
                    width=6,
                    choices=PRIORITY,
                    boxed=True,
                ),
                Field("follow_up_on", mark("Form", "Next follow-up"), Kind.DATE, width=6),
            ),
        ),
    ),
)
