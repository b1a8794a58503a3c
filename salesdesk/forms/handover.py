"""The hand-over of a client to a colleague: all they need to go on (DOMAIN §3, S2-32)."""

from salesdesk.forms.choice import Choice
from salesdesk.forms.choices import (
    ATTITUDE,
    CHANNEL,
    CLIENT_TYPE,
    GRADE_SHORT,
    INDUSTRY,
    INTENT_CLASS,
    NEED_LEVEL,
    OBJECTION,
    PRIORITY,
    ROLE,
    STAGE,
)
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

WHOSE = (
    Choice("ours", mark("Form", "We promised")),
    Choice("theirs", mark("Form", "They promised")),
    Choice("task", mark("Form", "On our plan")),
)

_WHO = Section(
    "who",
    "",
    (
        Field("client", mark("Form", "Client"), width=5, auto=True),
        Field(
            "industry", mark("Form", "Industry"), Kind.CHOICE, width=2, choices=INDUSTRY, auto=True
        ),
        Field("city", mark("Form", "City"), width=2, auto=True),
        Field(
            "client_type", mark("Form", "Client type"), Kind.CHOICE, width=3, choices=CLIENT_TYPE,
            auto=True,
        ),
        Field("stage", mark("Form", "Stage"), Kind.CHOICE, width=2, choices=STAGE, auto=True),
        Field("score", mark("Form", "Score"), width=2, auto=True),
        Field(
            "grade", mark("Form", "Grade"), Kind.CHOICE, width=2, choices=GRADE_SHORT, auto=True
        ),
        Field(
            "intent_class", mark("Form", "Intent"), Kind.CHOICE, width=2, choices=INTENT_CLASS,
            auto=True,
        ),
        Field(
            "priority", mark("Form", "Priority"), Kind.CHOICE, width=2, choices=PRIORITY, auto=True
        ),
        Field("last_contact", mark("Form", "Last contact"), Kind.DATE, width=2, auto=True),
        Field("address", mark("Form", "Address"), width=8, auto=True),
        Field("follow_up_on", mark("Form", "Next follow-up"), Kind.DATE, width=4, auto=True),
        Field("from_person", mark("Form", "Handed over by"), width=4, auto=True),
        Field("to_person", mark("Form", "Taken over by"), width=4),
        Field("handed_on", mark("Form", "Handed over on"), Kind.DATE, width=4),
        Field("do_not_contact", mark("Form", "Do not contact"), Kind.YES, width=4, auto=True),
        Field("do_not_contact_reason", mark("Form", "Reason"), width=8, auto=True),
    ),
)  # fmt: skip

_DEALS = Section(
    "deals",
    mark("Form", "Opportunities"),
    (
        Field(
            "deals", mark("Form", "Opportunities"), Kind.ROWS, lines=2, auto=True,
            columns=(
                Field("title", mark("Form", "Opportunity"), width=50, strong=True),
                Field("stage", mark("Form", "Stage"), Kind.CHOICE, width=22, choices=STAGE),
                Field("amount", mark("Form", "Amount"), Kind.MONEY, width=30),
                Field("expected_close", mark("Form", "Expected close"), Kind.DATE, width=24),
                Field("rivals", mark("Form", "Competitors"), width=36),
                Field("note", mark("Form", "Notes"), width=40),
            ),
        ),
    ),
)  # fmt: skip

_PEOPLE = Section(
    "people",
    mark("Form", "People and what they think of us"),
    (
        Field(
            "people", mark("Form", "People"), Kind.ROWS, lines=4, auto=True,
            columns=(
                Field("name", mark("Form", "Name"), width=22, strong=True),
                Field("post", mark("Form", "Post"), width=26),
                Field("roles", mark("Form", "Buying roles"), Kind.MANY, width=32, choices=ROLE),
                Field(
                    "attitude", mark("Form", "Attitude"), Kind.CHOICE, width=16, choices=ATTITUDE
                ),
                Field("reports_to", mark("Form", "Reports to"), width=20),
                Field("phone", mark("Form", "Phone"), width=29, masked=True),
                Field("last_contact", mark("Form", "Last contact"), Kind.DATE, width=22),
                Field("concern", mark("Form", "Concerns"), width=32),
            ),
        ),
    ),
)  # fmt: skip

_PAST = Section(
    "past",
    mark("Form", "Last contacts"),
    (
        Field(
            "contacts", mark("Form", "Contacts"), Kind.ROWS, lines=3, auto=True,
            columns=(
                Field("on", mark("Form", "Date"), Kind.DATE, width=22),
                Field("channel", mark("Form", "Channel"), Kind.CHOICE, width=18, choices=CHANNEL),
                Field("people", mark("Form", "With whom"), width=34),
                Field("summary", mark("Form", "What came of it"), width=78),
                Field("next_step", mark("Form", "Promised"), width=42),
            ),
        ),
    ),
)  # fmt: skip

_OPEN = Section(
    "open",
    mark("Form", "Open needs and objections"),
    (
        Field(
            "needs", mark("Form", "Open needs"), Kind.ROWS, lines=2, auto=True,
            columns=(
                Field("text", mark("Form", "Need"), width=70),
                Field("words", mark("Form", "In the customer's words"), width=74),
                Field("level", mark("Form", "Level"), Kind.CHOICE, width=22, choices=NEED_LEVEL),
                Field("stated_on", mark("Form", "Date"), Kind.DATE, width=22),
            ),
        ),
        Field(
            "objections", mark("Form", "Open objections"), Kind.ROWS, lines=2, auto=True,
            columns=(
                Field(
                    "category", mark("Form", "Category"), Kind.CHOICE, width=30, choices=OBJECTION
                ),
                Field("words", mark("Form", "In their words"), width=66),
                Field("response", mark("Form", "Our answer so far"), width=70),
                Field("raised_on", mark("Form", "Date"), Kind.DATE, width=22),
            ),
        ),
    ),
)  # fmt: skip

_PROMISES = Section(
    "promises",
    mark("Form", "Open promises"),
    (
        Field(
            "promises", mark("Form", "Open promises"), Kind.ROWS, lines=3, auto=True,
            columns=(
                Field("due_on", mark("Form", "Due"), Kind.DATE, width=22),
                Field("whose", mark("Form", "Whose"), Kind.CHOICE, width=26, choices=WHOSE),
                Field("what", mark("Form", "What"), width=80),
                Field("owner", mark("Form", "Who"), width=26),
                Field("taken", mark("Form", "Taken over"), Kind.YES, width=30),
            ),
        ),
    ),
    note=mark("Form", "ours to the client, theirs to us, and what stands on the plan"),
)  # fmt: skip

_AROUND = Section(
    "around",
    mark("Form", "Around this client"),
    (
        Field("co_visitors", mark("Form", "Went along from our side"), width=5, auto=True),
        Field("next_visit", mark("Form", "Next visit planned"), width=7, auto=True),
        Field("supplier", mark("Form", "Present supplier"), width=5, auto=True),
        Field(
            "supplier_contract_end", mark("Form", "Their contract ends"), Kind.DATE, width=3,
            auto=True,
        ),
        Field("competitors", mark("Form", "Competitors"), width=4, auto=True),
        Field("files", mark("Form", "Files in the dossier"), Kind.LONG, lines=2, auto=True),
        Field("remarks", mark("Form", "What else the successor should know"), Kind.LONG, lines=3),
    ),
)  # fmt: skip

HANDOVER = Form(
    key="handover",
    number="SD-F13",
    title=mark("Form", "Client Hand-over"),
    subtitle=mark("Form", "Who they are, where we stand, what is promised"),
    about="client",
    sections=(_WHO, _DEALS, _PEOPLE, _PROMISES, _PAST, _OPEN, _AROUND),
    signatures=(
        mark("Form", "Handed over by"),
        mark("Form", "Taken over by"),
        mark("Form", "Witnessed by"),
    ),
)
