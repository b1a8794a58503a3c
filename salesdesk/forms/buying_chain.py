"""The buying chain on one sheet: who reports to whom, what they think of us, what is missing."""

from salesdesk.forms.choice import Choice
from salesdesk.forms.choices import ATTITUDE, ROLE, STAGE
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

GAP = (
    Choice("no_economic_buyer", mark("Form", "No economic buyer known")),
    Choice("no_coach", mark("Form", "No coach")),
    Choice("nobody_met", mark("Form", "Nobody met yet")),
    Choice("buyer_not_met", mark("Form", "Economic buyer never met")),
    Choice("no_recent_contact", mark("Form", "No contact in 60 days")),
    Choice("single_contact", mark("Form", "Only one contact")),
)

_NAME = Field("name", mark("Form", "Name"), width=24, strong=True)
_POST = Field("post", mark("Form", "Post"), width=28)
_ROLES = Field("roles", mark("Form", "Buying roles"), Kind.MANY, width=38, choices=ROLE)
_ATTITUDE = Field("attitude", mark("Form", "Attitude"), Kind.CHOICE, width=21, choices=ATTITUDE)
_INFLUENCE = Field("influence", mark("Form", "Influence 1–5"), Kind.RATING, width=27)
_MET = Field("met", mark("Form", "Met"), Kind.YES, width=26)

_CLIENT = Section(
    "client",
    "",
    (
        Field("client", mark("Form", "Client"), width=5, auto=True),
        Field("stage", mark("Form", "Stage"), Kind.CHOICE, width=2, choices=STAGE, auto=True),
        Field("met_count", mark("Form", "People met"), width=2, auto=True),
        Field("last_contact", mark("Form", "Last contact"), Kind.DATE, width=3, auto=True),
        Field("gaps", mark("Form", "Gaps"), Kind.MANY, choices=GAP, boxed=True, auto=True),
    ),
)

_PICTURE = Section(
    "picture",
    mark("Form", "Who reports to whom"),
    (
        Field(
            "tree", mark("Form", "Buying chain"), Kind.TREE, auto=True, on_screen=False,
            columns=(_NAME, _POST, _ROLES, _ATTITUDE, _INFLUENCE, _MET),
        ),
    ),
    note=mark("Form", "edge: what they think of us; dots: influence; tick: met"),
)  # fmt: skip

_TABLE = Section(
    "table",
    mark("Form", "People"),
    (
        Field(
            "people", mark("Form", "People"), Kind.ROWS, lines=5, auto=True,
            columns=(
                _NAME,
                _POST,
                Field("reports_to", mark("Form", "Reports to"), width=24),
                _ROLES,
                _ATTITUDE,
                Field("last_contact", mark("Form", "Last contact"), Kind.DATE, width=24),
                Field("concern", mark("Form", "Concerns"), width=44),
            ),
        ),
    ),
)  # fmt: skip

_NEXT = Section(
    "next",
    "",
    (Field("next_moves", mark("Form", "Whom to meet next, and how"), Kind.LONG, lines=3),),
)

BUYING_CHAIN = Form(
    key="buying_chain",
    number="SD-F14",
    title=mark("Form", "Buying Chain"),
    subtitle=mark("Form", "Who decides, who influences, who uses"),
    about="client",
    sections=(_CLIENT, _PICTURE, _TABLE, _NEXT),
)
