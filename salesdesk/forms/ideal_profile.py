"""The ideal client as the user describes them (DOMAIN §1 S1-7); asked on screen only."""

from salesdesk.forms.choices import INDUSTRY, OWNERSHIP, REVENUE, ROLE, SIZE
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

IDEAL_PROFILE = Form(
    key="ideal_profile",
    number="",
    title=mark("Form", "Ideal client"),
    about="own",
    printable=False,
    sections=(
        Section(
            "company",
            mark("Form", "The company we want"),
            (
                Field("industries", mark("Form", "Industries"), Kind.MANY, choices=INDUSTRY),
                Field("sizes", mark("Form", "Company size"), Kind.MANY, width=6, choices=SIZE),
                Field("ownerships", mark("Form", "Ownership"), Kind.MANY, width=6,
                      choices=OWNERSHIP),
                Field("revenues", mark("Form", "Yearly revenue"), Kind.MANY, choices=REVENUE),
            ),
            note=mark("Form", "Leave open what does not matter to you; it is not compared then."),
        ),
        Section(
            "people",
            mark("Form", "Whom we can reach, and what troubles them"),
            (
                Field("roles", mark("Form", "Roles we want to know"), Kind.MANY, choices=ROLE),
                Field(
                    "pains",
                    mark("Form", "Words their pains are told in"),
                    Kind.MANY,
                    hint=mark("Form", "Compared with needs and pains noted, e.g. downtime"),
                ),
            ),
        ),
    ),
)  # fmt: skip
