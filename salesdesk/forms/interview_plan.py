"""The plan of an interview on one page with lines to write on: the paper mode (DOMAIN §4).

Its fields stand in the order of the wizard's steps, so that what was written in the talk is typed
in from top to bottom.
"""

from salesdesk.forms.choice import Choice
from salesdesk.forms.choices import NEED_LEVEL, OUTCOME
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.forms.interview_choices import CAN_DO
from salesdesk.marks import mark

QUESTION_KIND = (
    Choice("opening", mark("Form", "Opening")),
    Choice("S", mark("Form", "S situation")),
    Choice("P", mark("Form", "P problem")),
    Choice("I", mark("Form", "I effect")),
    Choice("N", mark("Form", "N pay-off")),
)

_PLAN = Section(
    "plan",
    "",
    (
        Field("client", mark("Form", "Client"), width=4, auto=True),
        Field("starts_at", mark("Form", "When"), Kind.MOMENT, width=3, auto=True),
        Field("client_people", mark("Form", "Their side"), Kind.MANY, width=2, auto=True),
        Field("minutes", mark("Form", "Minutes asked for"), Kind.NUMBER, width=3, auto=True),
        Field("objective", mark("Form", "Objective of this talk"), width=4, auto=True),
        Field("target_advance", mark("Form", "Advance to aim for"), width=4, auto=True),
        Field("fallback", mark("Form", "If not that, then"), width=4, auto=True),
        Field("opener", mark("Form", "Opener"), Kind.LONG, width=7, lines=2, auto=True),
        Field("small_talk", mark("Form", "Topics to warm up with"), Kind.MANY, width=5, lines=2,
              auto=True),
    ),
)  # fmt: skip

_EXPECT = Section(
    "expect",
    mark("Form", "Problems we expect"),
    (
        Field(
            "hypotheses", mark("Form", "Problems we expect"), Kind.ROWS, lines=3, auto=True,
            columns=(
                Field("pain", mark("Form", "Pain"), width=70),
                Field("capability", mark("Form", "What we can do"), width=78),
                Field("can_do", mark("Form", "Can we?"), Kind.CHOICE, width=24, choices=CAN_DO),
            ),
        ),
    ),
)  # fmt: skip

_ASK = Section(
    "ask",
    mark("Form", "What to ask"),
    (
        Field(
            "questions", mark("Form", "Questions"), Kind.ROWS, lines=8, auto=True,
            columns=(
                Field("kind", mark("Form", "Kind"), Kind.CHOICE, width=22, choices=QUESTION_KIND),
                Field("question", mark("Form", "Question"), width=82),
                Field("answer", mark("Form", "What they said"), width=74),
            ),
        ),
    ),
    note=mark("Form", "leave out what is known already"),
)  # fmt: skip

_SAID = Section(
    "said",
    mark("Form", "What they lack, what it costs, what a cure is worth"),
    (
        Field(
            "problems", mark("Form", "Problems"), Kind.ROWS, lines=3, auto=True,
            columns=(
                Field("problem", mark("Form", "Problem in their words"), width=48, lines=2),
                Field("effects", mark("Form", "Who suffers, how much"), width=50),
                Field("worth", mark("Form", "What a cure is worth to them"), width=46),
                Field("level", mark("Form", "Level"), Kind.CHOICE, width=34, choices=NEED_LEVEL,
                      boxed=True),
            ),
        ),
    ),
)  # fmt: skip

_END = Section(
    "end",
    mark("Form", "Decision and commitment"),
    (
        Field("budget", mark("Form", "Budget"), width=4, auto=True),
        Field("timing", mark("Form", "Time frame"), width=4, auto=True),
        Field("criteria", mark("Form", "Decision criteria"), width=4, auto=True),
        Field("outcome", mark("Form", "Outcome"), Kind.CHOICE, choices=OUTCOME, boxed=True,
              auto=True),
        Field("customer_action", mark("Form", "What the customer will do"), width=6, auto=True),
        Field("customer_who", mark("Form", "Who"), width=3, auto=True),
        Field("customer_by", mark("Form", "By"), Kind.DATE, width=3, auto=True),
        Field("next_step", mark("Form", "Our next step"), width=6, auto=True),
        Field("next_owner", mark("Form", "Owner"), width=3, auto=True),
        Field("next_at", mark("Form", "When"), Kind.MOMENT, width=3, auto=True),
    ),
)  # fmt: skip

INTERVIEW_PLAN = Form(
    key="interview_plan",
    number="SD-F15",
    title=mark("Form", "Interview Plan"),
    subtitle=mark("Form", "Ask, listen, write here; type it in afterwards in the same order"),
    about="interview",
    one_page=True,
    sections=(_PLAN, _EXPECT, _ASK, _SAID, _END),
)
