"""The summary of an interview: what was found, what it costs, what was agreed, how well it went."""

from salesdesk.forms.choice import Choice
from salesdesk.forms.choices import NEED_LEVEL, OBJECTION, OUTCOME
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

QUALITY_PART = (
    Choice("situation", mark("Form", "Situation questions kept few")),
    Choice("problem", mark("Form", "Problem questions put")),
    Choice("implication", mark("Form", "Implications of each problem")),
    Choice("payoff", mark("Form", "Pay-off said where effects are known")),
    Choice("explicit", mark("Form", "Explicit needs")),
    Choice("commitment", mark("Form", "Order or advance")),
)

_HEAD = Section(
    "head",
    "",
    (
        Field("client", mark("Form", "Client"), width=4, auto=True),
        Field("held_at", mark("Form", "Interview"), Kind.MOMENT, width=4, auto=True),
        Field("minutes", mark("Form", "Minutes"), Kind.NUMBER, width=2, auto=True),
        Field("talk_share", mark("Form", "Our share"), width=2, auto=True),
        Field("objective", mark("Form", "Objective of this talk"), Kind.LONG, width=8, lines=1,
              auto=True),
        Field("goal_reached", mark("Form", "The objective was reached"), Kind.YES, width=4,
              auto=True),
        Field("outcome", mark("Form", "Outcome"), Kind.CHOICE, width=12, choices=OUTCOME,
              boxed=True, auto=True),
    ),
)  # fmt: skip

_NEEDS = Section(
    "needs",
    mark("Form", "What they lack"),
    (
        Field(
            "problems", mark("Form", "Problems"), Kind.ROWS, lines=3, auto=True,
            columns=(
                Field("problem", mark("Form", "Problem"), Kind.LONG, width=40),
                Field("effects", mark("Form", "Effects"), Kind.LONG, width=52),
                Field("worth", mark("Form", "What a cure is worth to them"), Kind.LONG, width=42),
                Field("words", mark("Form", "In the customer's words"), Kind.LONG, width=40),
                Field("level", mark("Form", "Level"), Kind.CHOICE, width=20, choices=NEED_LEVEL),
            ),
        ),
    ),
)  # fmt: skip

_COST = Section(
    "cost",
    mark("Form", "Cost of doing nothing"),
    (
        Field(
            "costs", mark("Form", "Cost of doing nothing"), Kind.ROWS, lines=2, auto=True,
            columns=(
                Field("what", mark("Form", "Effect"), width=78),
                Field("who", mark("Form", "Who suffers"), width=30),
                Field("sum", mark("Form", "Arithmetic"), width=44),
                Field("yearly", mark("Form", "A year"), Kind.MONEY, width=34),
            ),
        ),
        Field("total", mark("Form", "Together a year"), Kind.MONEY, width=4, strong=True,
              auto=True),
        Field("summary", mark("Form", "Summed up in the customer's words"), Kind.LONG, width=8,
              lines=2, auto=True),
    ),
    note=mark("Form", "the customer's own figures"),
)  # fmt: skip

_ANSWERED = Section(
    "answered",
    mark("Form", "What we showed, and what held against it"),
    (
        Field("benefits", mark("Form", "Benefits"), Kind.MANY, lines=2, at_most=2, auto=True),
        Field(
            "objections", mark("Form", "Objections"), Kind.ROWS, lines=1, auto=True,
            columns=(
                Field("category", mark("Form", "Category"), Kind.CHOICE, width=28,
                      choices=OBJECTION),
                Field("words", mark("Form", "In their words"), width=62),
                Field("response", mark("Form", "Our answer"), width=66),
                Field("solved", mark("Form", "Solved"), Kind.YES, width=22),
            ),
        ),
    ),
)  # fmt: skip

_AGREED = Section(
    "agreed",
    mark("Form", "Agreed"),
    (
        Field(
            "customer_action",
            mark("Form", "What the customer will do"),
            Kind.LONG,
            width=6,
            lines=1,
            auto=True,
        ),
        Field("customer_who", mark("Form", "Who"), width=3, auto=True),
        Field("customer_by", mark("Form", "By"), Kind.DATE, width=3, auto=True),
        Field("next_step", mark("Form", "Our next step"), Kind.LONG, width=6, lines=1, auto=True),
        Field("next_owner", mark("Form", "Owner"), width=3, auto=True),
        Field("next_at", mark("Form", "When"), Kind.MOMENT, width=3, auto=True),
    ),
)

_REVIEW = Section(
    "review",
    mark("Form", "Review"),
    (
        Field("quality", mark("Form", "Quality"), width=3, strong=True, auto=True),
        Field("question_mix", mark("Form", "Questions S / P / I / N"), width=3, auto=True),
        Field("best_question", mark("Form", "Best question of this talk"), Kind.LONG, width=6,
              lines=1, auto=True),
        Field("lessons", mark("Form", "Lessons"), Kind.LONG, width=6, lines=2, auto=True),
        Field("next_time", mark("Form", "What to do next time"), Kind.LONG, width=6, lines=2,
              auto=True),
        Field(
            "quality_parts", mark("Form", "What the quality is made of"), Kind.ROWS, auto=True,
            columns=(
                Field("part", mark("Form", "Part"), Kind.CHOICE, width=120, choices=QUALITY_PART),
                Field("points", mark("Form", "Points"), width=29),
                Field("most", mark("Form", "Of"), width=29),
            ),
        ),
    ),
)  # fmt: skip

INTERVIEW_SUMMARY = Form(
    key="interview_summary",
    number="SD-F16",
    title=mark("Form", "Interview Summary"),
    subtitle=mark("Form", "What was found, what it costs, what was agreed"),
    about="interview",
    sections=(_HEAD, _NEEDS, _COST, _ANSWERED, _AGREED, _REVIEW),
    signatures=(mark("Form", "Prepared by"), mark("Form", "Reviewed by")),
)
