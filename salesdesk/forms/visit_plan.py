"""Planning a visit: asked on the screen only; the brief is its printed side (DOMAIN §5 Visit)."""

from salesdesk.forms.choices import CHANNEL, KIT
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

VISIT_PLAN = Form(
    key="visit_plan",
    number="",
    title=mark("Form", "Plan a Visit"),
    about="visit",
    printable=False,
    sections=(
        Section(
            "when",
            mark("Form", "When and where"),
            (
                Field("starts_at", mark("Form", "Starts"), Kind.MOMENT, required=True, width=6),
                Field("ends_at", mark("Form", "Ends"), Kind.MOMENT, required=True, width=6),
                Field(
                    "channel",
                    mark("Form", "Channel"),
                    Kind.CHOICE,
                    required=True,
                    choices=CHANNEL,
                    boxed=True,
                ),
                Field("place", mark("Form", "Place"), width=8),
                Field("leave_by", mark("Form", "Leave by"), Kind.MOMENT, width=4),
                Field("cold", mark("Form", "Cold call, nobody expects us"), Kind.YES, width=12),
            ),
        ),
        Section(
            "purpose",
            mark("Form", "Purpose"),
            (
                Field(
                    "objective",
                    mark("Form", "Objective of this visit"),
                    required=True,
                    hint=mark("Form", "One core objective: what shall the customer agree to do?"),
                ),
                Field(
                    "opening_questions",
                    mark("Form", "Opening questions"),
                    Kind.MANY,
                    required=True,
                    lines=5,
                    at_least=3,
                    at_most=5,
                    hint=mark("Form", "3 to 5 questions"),
                ),
            ),
        ),
        Section(
            "people",
            mark("Form", "Participants"),
            (
                Field("our_people", mark("Form", "Our side"), Kind.MANY, width=6),
                Field("client_people", mark("Form", "Their side"), Kind.MANY, width=6),
            ),
        ),
        Section(
            "kit",
            mark("Form", "Preparation"),
            (
                Field("kit", mark("Form", "Bring along"), Kind.MANY, choices=KIT, boxed=True),
                Field("materials_tested", mark("Form", "Materials tested"), Kind.YES, width=4),
                Field("tested_on", mark("Form", "Tested on which device"), width=4),
                Field("tested_at", mark("Form", "Tested at"), Kind.MOMENT, width=4),
            ),
        ),
    ),
)
