"""Form ⑤: the list of clients to go for (DOMAIN §3 ⑤)."""

from salesdesk.forms.choices import GRADE_SHORT, INDUSTRY, INTENT_CLASS, SIZE, STAGE
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

TARGET_LIST = Form(
    key="target_list",
    number="SD-F05",
    title=mark("Form", "Target Client List"),
    subtitle=mark("Form", "High potential first; a dated follow-up for every client"),
    about="list",
    landscape=True,
    sections=(
        Section(
            "clients",
            "",
            (
                Field(
                    "clients",
                    mark("Form", "Clients"),
                    Kind.ROWS,
                    required=True,
                    lines=14,
                    columns=(
                        Field("position", mark("Form", "No."), Kind.NUMBER, width=9, auto=True),
                        Field("name", mark("Form", "Client"), required=True, width=45, strong=True),
                        Field(
                            "industry",
                            mark("Form", "Industry"),
                            Kind.CHOICE,
                            required=True,
                            width=22,
                            choices=INDUSTRY,
                        ),
                        Field("size", mark("Form", "Size"), Kind.CHOICE, width=16, choices=SIZE),
                        Field("contact", mark("Form", "Contact"), required=True, width=15),
                        Field("phone", mark("Form", "Phone"), width=24, masked=True),
                        Field("source", mark("Form", "Source"), required=True, width=16),
                        Field("score", mark("Form", "Score"), required=True, width=11),
                        Field(
                            "grade",
                            mark("Form", "Grade"),
                            Kind.CHOICE,
                            width=14,
                            choices=GRADE_SHORT,
                        ),
                        Field(
                            "intent_class",
                            mark("Form", "Intent"),
                            Kind.CHOICE,
                            width=18,
                            choices=INTENT_CLASS,
                        ),
                        Field("stage", mark("Form", "Stage"), Kind.CHOICE, width=20, choices=STAGE),
                        Field("owner", mark("Form", "Owner"), width=13),
                        Field(
                            "follow_up_on",
                            mark("Form", "Next follow-up"),
                            Kind.DATE,
                            required=True,
                            width=20,
                        ),
                        Field("remark", mark("Form", "Remarks"), width=22),
                    ),
                ),
            ),
        ),
    ),
    signatures=(mark("Form", "Prepared by"), mark("Form", "Reviewed by")),
)
