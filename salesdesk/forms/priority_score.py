"""Form ①: the 100-point score of a client (DOMAIN §3 ①, §6 Score)."""

from salesdesk.forms.choices import CRITERION, GRADE
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

CRITERIA = (
    {
        "criterion": "icp_fit",
        "weight": 10,
        "low": mark("Form", "At the edge"),
        "middle": mark("Form", "Partly"),
        "high": mark("Form", "Core"),
    },
    {
        "criterion": "potential",
        "weight": 15,
        "low": mark("Form", "One small purchase"),
        "middle": mark("Form", "Steady"),
        "high": mark("Form", "Large, repeated"),
    },
    {
        "criterion": "need",
        "weight": 20,
        "low": mark("Form", "Vague"),
        "middle": mark("Form", "Implied, confirmed"),
        "high": mark("Form", "Explicit, and we fit"),
    },
    {
        "criterion": "intent",
        "weight": 15,
        "low": mark("Form", "Polite"),
        "middle": mark("Form", "Exchanges data"),
        "high": mark("Form", "Acts for us"),
    },
    {
        "criterion": "budget",
        "weight": 15,
        "low": mark("Form", "Not known"),
        "middle": mark("Form", "Being applied for"),
        "high": mark("Form", "Approved"),
    },
    {
        "criterion": "access",
        "weight": 10,
        "low": mark("Form", "No sponsor"),
        "middle": mark("Form", "Influencer"),
        "high": mark("Form", "Economic buyer and coach"),
    },
    {
        "criterion": "timing",
        "weight": 10,
        "low": mark("Form", "Over 6 months"),
        "middle": mark("Form", "3–6 months"),
        "high": mark("Form", "Within 1 month"),
    },
    {
        "criterion": "credit",
        "weight": 5,
        "low": mark("Form", "Overdue before"),
        "middle": mark("Form", "Normal"),
        "high": mark("Form", "Excellent"),
    },
)

PRIORITY_SCORE = Form(
    key="priority_score",
    number="SD-F01",
    title=mark("Form", "Client Priority Score"),
    subtitle=mark("Form", "Out of 100; 80 and over high, 60 and over medium, else low"),
    about="client",
    sections=(
        Section(
            "head",
            "",
            (
                Field("client", mark("Form", "Client"), required=True, width=6, auto=True),
                Field("rated_on", mark("Form", "Rated on"), Kind.DATE, required=True, width=2),
                Field("rater", mark("Form", "Rated by"), required=True, width=2),
                Field("weight_version", mark("Form", "Weights"), width=2, auto=True),
            ),
        ),
        Section(
            "criteria",
            mark("Form", "Criteria"),
            (
                Field(
                    "ratings",
                    mark("Form", "Ratings"),
                    Kind.ROWS,
                    required=True,
                    at_least=8,
                    at_most=8,
                    lines=8,
                    preset=CRITERIA,
                    columns=(
                        Field(
                            "criterion",
                            mark("Form", "Criterion"),
                            Kind.CHOICE,
                            width=270,
                            choices=CRITERION,
                            auto=True,
                            strong=True,
                        ),
                        Field("weight", mark("Form", "Weight"), Kind.NUMBER, width=100, auto=True),
                        Field("low", mark("Form", "1 point"), width=198, auto=True),
                        Field("middle", mark("Form", "3 points"), width=232, auto=True),
                        Field("high", mark("Form", "5 points"), width=232, auto=True),
                        Field(
                            "points",
                            mark("Form", "Rating 0–5"),
                            Kind.RATING,
                            required=True,
                            width=236,
                        ),
                        Field("evidence", mark("Form", "Evidence"), Kind.LONG, width=312, lines=2),
                        Field("evidence_on", mark("Form", "As of"), Kind.DATE, width=200),
                    ),
                ),
            ),
            note=mark("Form", "0 = none; 2 and 4 lie between"),
        ),
        Section(
            "result",
            mark("Form", "Result"),
            (
                Field("total", mark("Form", "Total score"), width=3, auto=True, strong=True),
                Field(
                    "grade",
                    mark("Form", "Grade"),
                    Kind.CHOICE,
                    width=3,
                    choices=GRADE,
                    auto=True,
                    strong=True,
                ),
                Field("remark", mark("Form", "Remarks"), Kind.LONG, width=6, lines=3),
            ),
        ),
    ),
    signatures=(
        mark("Form", "Prepared by"),
        mark("Form", "Reviewed by"),
        mark("Form", "Filed on"),
    ),
)
