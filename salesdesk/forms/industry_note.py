"""Something learned about an industry; asked on the screen only (DOMAIN S2-5)."""

from salesdesk.forms.choices import INDUSTRY
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

INDUSTRY_NOTE = Form(
    key="industry_note",
    number="",
    title=mark("Form", "Industry note"),
    about="own",
    printable=False,
    sections=(
        Section(
            "note",
            mark("Form", "What was learned"),
            (
                Field(
                    "industry",
                    mark("Form", "Industry"),
                    Kind.CHOICE,
                    required=True,
                    choices=INDUSTRY,
                    boxed=True,
                ),
                Field("text", mark("Form", "What was learned"), Kind.LONG, required=True, lines=4),
                Field(
                    "source",
                    mark("Form", "Where it comes from"),
                    required=True,
                    width=5,
                    hint=mark("Form", "Report, website, conversation …"),
                ),
                Field("noted_on", mark("Form", "Day"), Kind.DATE, required=True, width=3),
                Field("client", mark("Form", "Learned at which client"), width=4),
            ),
        ),
    ),
)
