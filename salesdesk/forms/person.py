"""A person and their seat in a buying chain; asked on the screen only (DOMAIN §3 ② chain)."""

from dataclasses import replace

from salesdesk.forms.choice import Choice
from salesdesk.forms.choices import ATTITUDE, ROLE
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

POINT = (
    Choice("mobile", mark("Form", "Mobile")),
    Choice("phone", mark("Form", "Landline")),
    Choice("email", mark("Form", "E-mail")),
    Choice("wechat", mark("Form", "WeChat")),
    Choice("qq", mark("Form", "QQ")),
    Choice("other", mark("Form", "Other")),
)

_SEAT = Section(
    "seat",
    mark("Form", "Person and post"),
    (
        Field("name", mark("Form", "Name"), required=True, width=4),
        Field("post", mark("Form", "Post"), width=4),
        Field("department", mark("Form", "Department"), width=4),
        Field("reports_to", mark("Form", "Reports to"), Kind.CHOICE, width=4),
        Field("influence", mark("Form", "Influence 1–5"), Kind.RATING, width=4),
        Field("met", mark("Form", "Met"), Kind.YES, width=4),
        Field("roles", mark("Form", "Buying roles"), Kind.MANY, choices=ROLE, boxed=True),
        Field("attitude", mark("Form", "Attitude"), Kind.CHOICE, choices=ATTITUDE, boxed=True),
        Field("concern", mark("Form", "Concerns"), Kind.LONG, lines=2),
    ),
)

_REACH = Section(
    "reach",
    mark("Form", "How to reach them"),
    (
        Field(
            "points",
            mark("Form", "How to reach them"),
            Kind.ROWS,
            lines=2,
            columns=(
                Field("kind", mark("Form", "Kind"), Kind.CHOICE, width=20, choices=POINT),
                Field(
                    "value", mark("Form", "Number or name"), required=True, width=50, masked=True
                ),
                Field("label", mark("Form", "Remark"), width=30),
            ),
        ),
    ),
)

_ABOUT = Section(
    "about",
    mark("Form", "Personal"),
    (
        Field(
            "birthday",
            mark("Form", "Birthday"),
            width=4,
            hint=mark("Form", "As told, e.g. 11-03, lunar calendar"),
        ),
        Field(
            "consent",
            mark("Form", "Source and consent"),
            width=8,
            hint=mark("Form", "Where these data come from, and that they may be kept"),
        ),
        Field("note", mark("Form", "Notes"), Kind.LONG, lines=2),
    ),
)

PERSON = Form(
    key="person",
    number="",
    title=mark("Form", "Person in the buying chain"),
    about="client",
    printable=False,
    sections=(_SEAT, _REACH, _ABOUT),
)


def person_form(others: tuple[Choice, ...]) -> Form:
    """Return the form with the other people of the chain as those one may report to.

    Without others the question is left out.
    """
    asked = tuple(
        replace(field, choices=others) if field.key == "reports_to" else field
        for field in _SEAT.fields
        if others or field.key != "reports_to"
    )
    return replace(PERSON, sections=(replace(_SEAT, fields=asked), _REACH, _ABOUT))
