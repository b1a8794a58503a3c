"""One need noted by itself; asked on the screen only (DOMAIN §3 ④)."""

from salesdesk.forms.choices import NEED_LEVEL, NEED_TYPE
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

NEED_NOTE = Form(
    key="need_note",
    number="",
    title=mark("Form", "Note a need"),
    about="client",
    printable=False,
    sections=(
        Section(
            "need",
            "",
            (
                Field(
                    "words",
                    mark("Form", "In the customer's own words"),
                    Kind.LONG,
                    required=True,
                    lines=2,
                    hint=mark("Form", "What they said they want; it makes the need explicit."),
                ),
                Field("text", mark("Form", "In short"), width=8),
                Field("stated_on", mark("Form", "Said on"), Kind.DATE, width=4),
                Field(
                    "level",
                    mark("Form", "Need level"),
                    Kind.CHOICE,
                    width=6,
                    choices=NEED_LEVEL,
                    boxed=True,
                ),
                Field("raised_by", mark("Form", "Said by"), width=6),
                Field(
                    "kind",
                    mark("Form", "Need type"),
                    Kind.CHOICE,
                    choices=NEED_TYPE,
                    boxed=True,
                ),
            ),
        ),
    ),
)
