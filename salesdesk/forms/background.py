"""Form ②: what we know of a client before and after calling on them (DOMAIN §3 ②)."""

from salesdesk.forms.choices import ATTITUDE, INDUSTRY, OWNERSHIP, REVENUE, ROLE, SIZE
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

_COMPANY = Section(
    "company",
    mark("Form", "Company profile"),
    (
        Field("name", mark("Form", "Company name"), required=True, width=7),
        Field(
            "uscc",
            mark("Form", "Unified social credit code"),
            width=5,
            hint=mark("Form", "18 characters"),
        ),
        Field("address", mark("Form", "Address"), width=7),
        Field("website", mark("Form", "Website"), width=3),
        Field("headcount", mark("Form", "Headcount"), Kind.NUMBER, width=2),
        Field(
            "industry",
            mark("Form", "Industry"),
            Kind.CHOICE,
            required=True,
            choices=INDUSTRY,
            boxed=True,
        ),
        Field("size", mark("Form", "Company size"), Kind.CHOICE, choices=SIZE, boxed=True),
        Field("ownership", mark("Form", "Ownership"), Kind.CHOICE, choices=OWNERSHIP, boxed=True),
        Field("revenue", mark("Form", "Yearly revenue"), Kind.CHOICE, choices=REVENUE, boxed=True),
    ),
)

_BUSINESS = Section(
    "business",
    mark("Form", "Business overview"),
    (
        Field(
            "business_scope",
            mark("Form", "Products and business"),
            Kind.LONG,
            required=True,
            width=6,
            lines=2,
        ),
        Field("organisation", mark("Form", "Organisation"), Kind.LONG, width=6, lines=2),
        Field(
            "news",
            mark("Form", "Recent news"),
            Kind.LONG,
            lines=2,
            hint=mark("Form", "Funding, expansion, people, tenders"),
        ),
        Field("news_source", mark("Form", "Source of the news"), width=8),
        Field("news_on", mark("Form", "Date of the news"), Kind.DATE, width=4),
    ),
)

_CHAIN = Section(
    "chain",
    mark("Form", "Decision chain"),
    (
        Field(
            "chain",
            mark("Form", "People"),
            Kind.ROWS,
            required=True,
            at_least=1,
            lines=4,
            columns=(
                Field("name", mark("Form", "Name"), required=True, width=20, strong=True),
                Field("post", mark("Form", "Post"), width=19),
                Field(
                    "roles",
                    mark("Form", "Buying roles"),
                    Kind.MANY,
                    width=48,
                    choices=ROLE,
                    boxed=True,
                ),
                Field(
                    "attitude",
                    mark("Form", "Attitude"),
                    Kind.CHOICE,
                    width=43,
                    choices=ATTITUDE,
                    boxed=True,
                ),
                Field("influence", mark("Form", "Influence 1–5"), Kind.RATING, width=21),
                Field("concern", mark("Form", "Concerns"), width=18),
                Field("met", mark("Form", "Met"), Kind.YES, width=10),
            ),
        ),
    ),
)

_SUPPLY = Section(
    "supply",
    mark("Form", "Present supply"),
    (
        Field("supplier", mark("Form", "Present suppliers"), Kind.LONG, width=5, lines=1),
        Field("competitors", mark("Form", "Competitors"), Kind.MANY, width=4),
        Field("supplier_contract_end", mark("Form", "Their contract ends"), Kind.DATE, width=3),
    ),
)

_PAINS = Section(
    "pains",
    mark("Form", "Pain hypotheses"),
    (
        Field(
            "pains",
            mark("Form", "Pains we expect"),
            Kind.ROWS,
            required=True,
            at_least=3,
            lines=4,
            columns=(
                Field("pain", mark("Form", "Pain"), required=True, width=62),
                Field("capability", mark("Form", "What we can do"), width=58),
                Field("basis", mark("Form", "Based on"), width=58),
            ),
        ),
    ),
    note=mark("Form", "at least 3"),
)

_MONEY = Section(
    "money",
    mark("Form", "Buying and history"),
    (
        Field("budget", mark("Form", "Budget"), Kind.LONG, width=6, lines=2),
        Field("buying_process", mark("Form", "Buying process"), Kind.LONG, width=6, lines=2),
        Field("payment_habit", mark("Form", "Payment habits"), Kind.LONG, width=6, lines=2),
        Field("history", mark("Form", "History with us"), Kind.LONG, width=6, lines=2),
    ),
)

_QUESTIONS = Section(
    "questions",
    mark("Form", "Opening questions"),
    (
        Field(
            "opening_questions",
            mark("Form", "Questions to open with"),
            Kind.MANY,
            required=True,
            at_least=3,
            at_most=5,
            lines=5,
        ),
    ),
    note=mark("Form", "3 to 5"),
)

_INVOICE = Section(
    "invoice",
    mark("Form", "Invoicing"),
    (
        Field("invoice_title", mark("Form", "Invoice title"), width=6),
        Field("tax_number", mark("Form", "Tax number"), width=6),
        Field("bank", mark("Form", "Bank"), width=5),
        Field("bank_account", mark("Form", "Account number"), width=4),
        Field("verified_on", mark("Form", "Verified on"), Kind.DATE, required=True, width=3),
    ),
)

BACKGROUND = Form(
    key="background",
    number="SD-F02",
    title=mark("Form", "Client Background Research"),
    subtitle=mark("Form", "Fill in before the visit, add to it afterwards"),
    about="client",
    sections=(
        _COMPANY,
        _BUSINESS,
        _CHAIN,
        _SUPPLY,
        _PAINS,
        _MONEY,
        _QUESTIONS,
        _INVOICE,
    ),
    signatures=(
        mark("Form", "Prepared by"),
        mark("Form", "Reviewed by"),
        mark("Form", "Filed on"),
    ),
)
