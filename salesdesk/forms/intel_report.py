"""The report on the market for one's own company: what is heard outside (DOMAIN S2-5, S2-19)."""

from salesdesk.forms.choices import INDUSTRY
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

_PERIOD = Section(
    "period",
    mark("Form", "Period"),
    (
        Field("from_day", mark("Form", "From"), Kind.DATE, required=True, width=3),
        Field("to_day", mark("Form", "To"), Kind.DATE, required=True, width=3),
        Field("author", mark("Form", "Reported by"), required=True, width=3),
        Field("addressee", mark("Form", "Reported to"), width=3),
    ),
)

_INDUSTRY = Section(
    "industry",
    mark("Form", "Industry"),
    (
        Field(
            "notes",
            mark("Form", "Industry notes"),
            Kind.ROWS,
            lines=4,
            columns=(
                Field("noted_on", mark("Form", "Day"), Kind.DATE, width=20),
                Field(
                    "industry", mark("Form", "Industry"), Kind.CHOICE, width=22, choices=INDUSTRY
                ),
                Field("text", mark("Form", "What was learned"), width=84),
                Field("source", mark("Form", "Source"), width=52),
            ),
        ),
    ),
)

_RIVALS = Section(
    "rivals",
    mark("Form", "Competitors"),
    (
        Field(
            "competitors",
            mark("Form", "Competitors"),
            Kind.ROWS,
            lines=3,
            columns=(
                Field("name", mark("Form", "Competitor"), width=30, strong=True),
                Field("strengths", mark("Form", "Strengths"), width=42),
                Field("weaknesses", mark("Form", "Weaknesses"), width=42),
                Field("answer", mark("Form", "Our answer"), width=46),
                Field("met", mark("Form", "Met at"), Kind.NUMBER, width=18),
            ),
        ),
    ),
    note=mark("Form", "met at: number of clients"),
)

_PRICES = Section(
    "prices",
    mark("Form", "Prices heard"),
    (
        Field(
            "prices",
            mark("Form", "Prices heard"),
            Kind.ROWS,
            lines=3,
            columns=(
                Field("heard_on", mark("Form", "Heard on"), Kind.DATE, width=20),
                Field("competitor", mark("Form", "Competitor"), width=30, strong=True),
                Field("item", mark("Form", "For what"), width=42),
                Field("price_fen", mark("Form", "Price"), Kind.MONEY, width=26),
                Field("unit", mark("Form", "Unit"), width=14),
                Field("source", mark("Form", "Source"), width=46),
            ),
        ),
    ),
)

_WINDOWS = Section(
    "windows",
    mark("Form", "Supplier windows"),
    (
        Field(
            "windows",
            mark("Form", "Supplier windows"),
            Kind.ROWS,
            lines=3,
            columns=(
                Field("client", mark("Form", "Client"), width=56, strong=True),
                Field("supplier", mark("Form", "Present suppliers"), width=74),
                Field("opens_on", mark("Form", "Be there from"), Kind.DATE, width=24),
                Field("ends_on", mark("Form", "Contract ends"), Kind.DATE, width=24),
            ),
        ),
    ),
)

_SAID = Section(
    "said",
    mark("Form", "What clients said"),
    (
        Field(
            "said",
            mark("Form", "What clients said"),
            Kind.ROWS,
            lines=4,
            columns=(
                Field("said_on", mark("Form", "Day"), Kind.DATE, width=20),
                Field("client", mark("Form", "Client"), width=52, strong=True),
                Field("words", mark("Form", "About competitors"), width=106),
            ),
        ),
    ),
)

_PROPOSALS = Section(
    "proposals",
    mark("Form", "Conclusions and proposals"),
    (
        Field("conclusions", mark("Form", "What follows for us"), Kind.LONG, lines=6),
        Field("support", mark("Form", "Support needed"), Kind.LONG, lines=4),
    ),
)

INTEL_REPORT = Form(
    key="intel_report",
    number="SD-F12",
    title=mark("Form", "Market Intelligence Report"),
    subtitle=mark("Form", "What was heard outside, each with its day and source"),
    about="market",
    sections=(_PERIOD, _INDUSTRY, _RIVALS, _PRICES, _WINDOWS, _SAID, _PROPOSALS),
    signatures=(mark("Form", "Prepared by"), mark("Form", "Reviewed by")),
)
