"""A competitor's card with the prices heard; asked on the screen only (DOMAIN S2-48)."""

from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

COMPETITOR = Form(
    key="competitor",
    number="",
    title=mark("Form", "Competitor"),
    about="own",
    printable=False,
    sections=(
        Section(
            "who",
            mark("Form", "Who they are"),
            (
                Field("name", mark("Form", "Competitor's name"), required=True, width=5),
                Field("website", mark("Form", "Website"), width=4),
                Field("checked_on", mark("Form", "Checked on"), Kind.DATE, width=3),
                Field("strengths", mark("Form", "Strengths"), Kind.LONG, width=6, lines=3),
                Field("weaknesses", mark("Form", "Weaknesses"), Kind.LONG, width=6, lines=3),
                Field(
                    "answer",
                    mark("Form", "Our answer"),
                    Kind.LONG,
                    lines=3,
                    hint=mark("Form", "Facts only, and nothing bad about anybody"),
                ),
            ),
        ),
        Section(
            "prices",
            mark("Form", "Prices heard"),
            (
                Field(
                    "prices",
                    mark("Form", "Prices heard"),
                    Kind.ROWS,
                    columns=(
                        Field("item", mark("Form", "For what"), required=True, width=34),
                        Field(
                            "price_fen", mark("Form", "Price"), Kind.MONEY, required=True, width=18
                        ),
                        Field("unit", mark("Form", "Unit"), width=10),
                        Field(
                            "heard_on", mark("Form", "Heard on"), Kind.DATE, required=True, width=18
                        ),
                        Field("source", mark("Form", "Heard from"), width=26),
                        Field("client", mark("Form", "At which client"), width=30),
                    ),
                ),
            ),
            note=mark("Form", "each with its day and where it was heard"),
        ),
    ),
)
