"""Form ④: the needs found in an interview, one row a problem (DOMAIN §3 ④, S1-33, S1-34).

Two sheets of one declaration: the internal one with everything, and the one for the customer to
sign, which carries neither an internal mark nor what is for us alone.
"""

from __future__ import annotations

from dataclasses import replace

from salesdesk.forms.choices import NEED_LEVEL, NEED_TYPE
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.forms.interview_choices import CAN_DO
from salesdesk.marks import mark

_FOR_US = frozenset({"severity", "can_do", "version"})
"""Columns a customer's copy is without."""

_HEAD = Section(
    "head",
    "",
    (
        Field("client", mark("Form", "Client"), required=True, width=4, auto=True),
        Field("held_at", mark("Form", "Interview"), Kind.MOMENT, width=3, auto=True),
        Field("client_people", mark("Form", "Their side"), Kind.MANY, width=3, auto=True),
        Field("interview_no", mark("Form", "Which interview"), width=2, auto=True),
        Field("situation", mark("Form", "Present situation"), Kind.LONG, lines=2, auto=True),
    ),
)

_PROBLEMS = Section(
    "problems",
    mark("Form", "Situation, problem, effect, expectation"),
    (
        Field(
            "problems", mark("Form", "Problems"), Kind.ROWS, lines=4, auto=True,
            columns=(
                Field("position", mark("Form", "No."), Kind.NUMBER, width=9),
                Field(
                    "problem", mark("Form", "Problem in their words"), Kind.LONG, width=43, lines=2
                ),
                Field("severity", mark("Form", "Severity 1–5"), Kind.RATING, width=28),
                Field("effects", mark("Form", "Effects: where, how much"), Kind.LONG, width=60),
                Field("expected", mark("Form", "What they wish for"), Kind.LONG, width=40),
                Field("words", mark("Form", "Explicit need, their words"), Kind.LONG, width=40),
                Field("level", mark("Form", "Level"), Kind.CHOICE, width=20, choices=NEED_LEVEL),
                Field("kind", mark("Form", "Type"), Kind.CHOICE, width=21, choices=NEED_TYPE),
                Field("raised_by", mark("Form", "Raised by"), width=20),
                Field("can_do", mark("Form", "Can we?"), Kind.CHOICE, width=17, choices=CAN_DO),
                Field("metric", mark("Form", "Measured by"), Kind.LONG, width=26),
                Field("version", mark("Form", "Ver."), width=11),
            ),
        ),
    ),
)  # fmt: skip

_FOOT = Section(
    "foot",
    mark("Form", "How they decide"),
    (
        Field("budget", mark("Form", "Budget"), Kind.LONG, width=3, lines=1, auto=True),
        Field("timing", mark("Form", "Time frame"), Kind.LONG, width=3, lines=1, auto=True),
        Field(
            "criteria", mark("Form", "Decision criteria"), Kind.LONG, width=3, lines=1, auto=True
        ),
        Field("agreed_by", mark("Form", "Confirmed by the customer"), width=3, auto=True),
    ),
)

_SIGNED_BY = mark("Form", "Confirmed by the customer")

NEEDS_RECORD = Form(
    key="needs_record",
    number="SD-F04",
    title=mark("Form", "Needs Record"),
    subtitle=mark("Form", "One row a problem; explicit only in the customer's own words"),
    about="interview",
    landscape=True,
    sections=(_HEAD, _PROBLEMS, _FOOT),
    signatures=(mark("Form", "Prepared by"), mark("Form", "Reviewed by"), _SIGNED_BY),
)


def _without(section: Section, left_out: frozenset[str]) -> Section:
    fields = tuple(
        replace(one, columns=tuple(col for col in one.columns if col.key not in left_out))
        for one in section.fields
    )
    return replace(section, fields=fields)


NEEDS_CONFIRMATION = replace(
    NEEDS_RECORD,
    key="needs_confirmation",
    number="SD-F04C",
    title=mark("Form", "Confirmation of Needs"),
    subtitle=mark("Form", "As we understood them in our talk; please tell us what is missing"),
    internal=False,
    sections=(_HEAD, _without(_PROBLEMS, _FOR_US), _FOOT),
    signatures=(mark("Form", "Prepared by"), _SIGNED_BY),
)
