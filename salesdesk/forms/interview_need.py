"""What is asked about one problem when the needs are checked (DOMAIN §3 ④): on the screen only."""

from salesdesk.forms.choices import NEED_LEVEL, NEED_TYPE, OBJECTION
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.forms.interview_choices import CAN_DO
from salesdesk.marks import mark

INTERVIEW_NEED = Form(
    key="interview_need",
    number="",
    title=mark("Form", "Need"),
    about="interview",
    printable=False,
    sections=(
        Section(
            "need",
            "",
            (
                Field(
                    "level", mark("Form", "Level"), Kind.CHOICE, width=8, choices=NEED_LEVEL,
                    boxed=True,
                ),
                Field("explicit", mark("Form", "Explicit need"), Kind.YES, width=4),
                Field(
                    "words", mark("Form", "In the customer's own words"), Kind.LONG, lines=2,
                    hint=mark("Form", "Explicit only as they said it"),
                ),
                Field("expected", mark("Form", "What they wish for"), width=4),
                Field("metric", mark("Form", "Measured by"), width=4),
                Field("raised_by", mark("Form", "Raised by"), width=4),
                Field("can_do", mark("Form", "Can we?"), Kind.CHOICE, width=4, choices=CAN_DO),
                Field(
                    "need_kind", mark("Form", "Type"), Kind.CHOICE, width=8, choices=NEED_TYPE,
                    boxed=True,
                ),
            ),
        ),
    ),
)  # fmt: skip

INTERVIEW_OBJECTION = Form(
    key="interview_objection",
    number="",
    title=mark("Form", "Objection"),
    about="interview",
    printable=False,
    sections=(
        Section(
            "objection",
            "",
            (
                Field("category", mark("Form", "Category"), Kind.CHOICE, width=4,
                      choices=OBJECTION),
                Field("solved", mark("Form", "Solved"), Kind.YES, width=4),
                Field("said_before", mark("Form", "What we had said just before")),
                Field("response", mark("Form", "What we answered"), Kind.LONG, lines=2),
            ),
        ),
    ),
)  # fmt: skip
