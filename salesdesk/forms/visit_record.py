"""Form ③: the record of a first contact or visit (DOMAIN §3 ③, S1-22 to S1-25)."""

from salesdesk.forms.choices import (
    CHANNEL,
    GRADE,
    KIT,
    NEED_LEVEL,
    NEED_TYPE,
    OBJECTION,
    OUTCOME,
    PRIORITY,
    TIMELINESS,
)
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

_HEAD = Section(
    "head",
    "",
    (
        Field("client", mark("Form", "Client"), required=True, width=6, auto=True),
        Field("number", mark("Form", "Record no."), width=3, auto=True),
        Field("first_contact", mark("Form", "First contact"), Kind.YES, width=3),
        Field("started_at", mark("Form", "Started"), Kind.MOMENT, required=True, width=3),
        Field("ended_at", mark("Form", "Ended"), Kind.MOMENT, required=True, width=3),
        Field("place", mark("Form", "Place"), width=6),
        Field("our_people", mark("Form", "Our side"), Kind.MANY, required=True, width=6),
        Field("client_people", mark("Form", "Their side"), Kind.MANY, required=True, width=6),
        Field(
            "channel",
            mark("Form", "Channel"),
            Kind.CHOICE,
            required=True,
            choices=CHANNEL,
            boxed=True,
        ),
        Field("objective", mark("Form", "Objective of this visit"), required=True),
        Field("prepared", mark("Form", "Prepared"), Kind.MANY, choices=KIT, boxed=True),
    ),
)

_TALK = Section(
    "talk",
    mark("Form", "What was said"),
    (
        Field("key_points", mark("Form", "Key points"), Kind.LONG, required=True, width=6, lines=3),
        Field(
            "feedback",
            mark("Form", "Customer's feedback"),
            Kind.LONG,
            required=True,
            width=6,
            lines=3,
        ),
        Field(
            "needs",
            mark("Form", "Needs"),
            Kind.ROWS,
            lines=2,
            columns=(
                Field("text", mark("Form", "Need"), required=True, width=70),
                Field("words", mark("Form", "In the customer's words"), width=60),
                Field("level", mark("Form", "Level"), Kind.CHOICE, width=24, choices=NEED_LEVEL),
                Field("kind", mark("Form", "Type"), Kind.CHOICE, width=24, choices=NEED_TYPE),
            ),
        ),
        Field(
            "objections",
            mark("Form", "Objections"),
            Kind.ROWS,
            lines=2,
            columns=(
                Field(
                    "category",
                    mark("Form", "Category"),
                    Kind.CHOICE,
                    required=True,
                    width=28,
                    choices=OBJECTION,
                ),
                Field("words", mark("Form", "In their words"), required=True, width=64),
                Field("response", mark("Form", "Our answer"), width=66),
                Field("solved", mark("Form", "Solved"), Kind.YES, width=20),
            ),
        ),
        Field(
            "value_points",
            mark("Form", "Value points named"),
            Kind.MANY,
            width=6,
            at_most=2,
            hint=mark("Form", "2 at most"),
        ),
        Field("competitor_info", mark("Form", "About competitors"), width=6),
        Field("agreements", mark("Form", "Agreed"), Kind.LONG, lines=1),
    ),
)

_RESULT = Section(
    "result",
    mark("Form", "Result and next step"),
    (
        Field(
            "outcome",
            mark("Form", "Outcome"),
            Kind.CHOICE,
            required=True,
            choices=OUTCOME,
            boxed=True,
        ),
        Field("customer_action", mark("Form", "What the customer will do"), width=6),
        Field("customer_who", mark("Form", "Who"), width=3),
        Field("customer_by", mark("Form", "By"), Kind.DATE, width=3),
        Field("next_step", mark("Form", "Our next step"), required=True, width=5),
        Field("next_owner", mark("Form", "Owner"), required=True, width=2),
        Field("next_at", mark("Form", "When"), Kind.MOMENT, required=True, width=3),
        Field("next_form", mark("Form", "Form of contact"), Kind.CHOICE, width=2, choices=CHANNEL),
        Field(
            "tag_potential",
            mark("Form", "Potential grade"),
            Kind.CHOICE,
            required=True,
            width=3,
            choices=GRADE,
        ),
        Field(
            "tag_need_type",
            mark("Form", "Type of need"),
            Kind.CHOICE,
            required=True,
            width=3,
            choices=NEED_TYPE,
        ),
        Field(
            "tag_priority",
            mark("Form", "Priority"),
            Kind.CHOICE,
            required=True,
            width=2,
            choices=PRIORITY,
        ),
        Field("attachments", mark("Form", "Attachments"), Kind.MANY, width=4),
        Field("recorded_at", mark("Form", "Recorded"), Kind.MOMENT, width=3, auto=True),
        Field(
            "timeliness",
            mark("Form", "Timeliness"),
            Kind.CHOICE,
            width=3,
            choices=TIMELINESS,
            auto=True,
        ),
    ),
)

VISIT_RECORD = Form(
    key="visit_record",
    number="SD-F03",
    title=mark("Form", "Visit Record"),
    subtitle=mark("Form", "Record it within 60 minutes of its end, the same day at the latest"),
    about="visit",
    one_page=True,
    sections=(_HEAD, _TALK, _RESULT),
    signatures=(
        mark("Form", "Prepared by"),
        mark("Form", "Reviewed by"),
        mark("Form", "Filed on"),
    ),
)
