"""What the steps of an interview ask for beside its questions (DOMAIN §4): on the screen only.

One section for each step that has answers of its own; its key is the step's. The printed sides
are ``interview_plan``, ``needs_record`` and ``interview_summary``.
"""

from salesdesk.forms.choices import CHANNEL, OUTCOME
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.forms.interview_choices import CAN_DO, OPENER
from salesdesk.marks import mark

_PLAN = Section(
    "plan",
    mark("Form", "Plan"),
    (
        Field(
            "objective",
            mark("Form", "Objective of this talk"),
            required=True,
            hint=mark("Form", "One core objective: what shall the customer agree to do?"),
        ),
        Field(
            "target_advance",
            mark("Form", "Advance to aim for"),
            required=True,
            width=6,
            hint=mark("Form", "What the customer will do, and by when"),
        ),
        Field("fallback", mark("Form", "If not that, then"), required=True, width=6),
        Field(
            "hypotheses",
            mark("Form", "Problems we expect"),
            Kind.ROWS,
            required=True,
            at_least=3,
            lines=3,
            columns=(
                Field("pain", mark("Form", "Pain"), required=True, width=62),
                Field("capability", mark("Form", "What we can do"), required=True, width=58),
                Field("can_do", mark("Form", "Can we?"), Kind.CHOICE, width=24, choices=CAN_DO),
                Field("basis", mark("Form", "Based on"), width=34),
            ),
        ),
        Field(
            "opening_questions",
            mark("Form", "Opening questions"),
            Kind.MANY,
            required=True,
            lines=5,
            at_least=3,
            at_most=5,
            hint=mark("Form", "3 to 5 questions"),
        ),
        Field(
            "small_talk",
            mark("Form", "Topics to warm up with"),
            Kind.MANY,
            lines=2,
            hint=mark("Form", "Business only: their news, their trade, their plans"),
        ),
        Field(
            "opener_kind", mark("Form", "Kind of opener"), Kind.CHOICE, width=8, choices=OPENER,
            boxed=True,
        ),
        Field(
            "minutes", mark("Form", "Minutes asked for"), Kind.NUMBER, width=4,
        ),
        Field("opener", mark("Form", "Opener"), Kind.LONG, lines=2),
    ),
)  # fmt: skip

_OPENING = Section(
    "opening",
    mark("Form", "Opening"),
    (
        Field("leave_given", mark("Form", "They agreed to be asked"), Kind.YES, width=4),
        Field("opening_note", mark("Form", "How it began"), Kind.LONG, lines=2),
    ),
)

_CHECK = Section(
    "check",
    mark("Form", "Check"),
    (
        Field(
            "summary",
            mark("Form", "Summed up in the customer's words"),
            Kind.LONG,
            lines=3,
            hint=mark("Form", "Say it back to them and ask whether something is missing"),
        ),
        Field("budget", mark("Form", "Budget"), width=4),
        Field("timing", mark("Form", "Time frame"), width=4),
        Field("criteria", mark("Form", "Decision criteria"), width=4),
        Field("agreed", mark("Form", "The customer agreed to the needs"), Kind.YES, width=4),
        Field("agreed_by", mark("Form", "Who agreed"), width=4),
        Field("agreed_on", mark("Form", "Agreed on"), Kind.DATE, width=4),
    ),
)

_COMMITMENT = Section(
    "commitment",
    mark("Form", "Commitment"),
    (
        Field("concerns_covered", mark("Form", "All concerns are answered"), Kind.YES, width=6),
        Field("benefits_summed", mark("Form", "The benefits are summed up"), Kind.YES, width=6),
        Field(
            "outcome", mark("Form", "Outcome"), Kind.CHOICE, required=True, choices=OUTCOME,
            boxed=True,
        ),
        Field("customer_action", mark("Form", "What the customer will do"), width=6),
        Field("customer_who", mark("Form", "Who"), width=3),
        Field("customer_by", mark("Form", "By"), Kind.DATE, width=3),
        Field("next_step", mark("Form", "Our next step"), width=5),
        Field("next_owner", mark("Form", "Owner"), width=2),
        Field("next_at", mark("Form", "When"), Kind.MOMENT, width=3),
        Field("next_form", mark("Form", "Form of contact"), Kind.CHOICE, width=2, choices=CHANNEL),
    ),
)  # fmt: skip

_REVIEW = Section(
    "review",
    mark("Form", "Review"),
    (
        Field("goal_reached", mark("Form", "The objective was reached"), Kind.YES, width=4),
        Field("best_question", mark("Form", "Best question of this talk")),
        Field("needs_changed", mark("Form", "How their needs changed"), Kind.LONG, lines=2),
        Field("next_time", mark("Form", "What to do next time"), Kind.LONG, lines=2),
        Field("lessons", mark("Form", "Lessons"), Kind.LONG, lines=2),
    ),
)

INTERVIEW = Form(
    key="interview",
    number="",
    title=mark("Form", "SPIN interview"),
    about="interview",
    printable=False,
    sections=(_PLAN, _OPENING, _CHECK, _COMMITMENT, _REVIEW),
)
