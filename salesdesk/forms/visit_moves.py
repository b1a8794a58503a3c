"""What is asked when a visit moves on: on the screen only (DOMAIN §5 Visit)."""

from salesdesk.forms.choice import Choice
from salesdesk.forms.choices import CHANNEL
from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.marks import mark

BY = (
    Choice("client", mark("Form", "The client")),
    Choice("ours", mark("Form", "Our side")),
)


def _asked(key: str, title: str, *fields: Field) -> Form:
    section = Section("move", "", fields)
    return Form(
        key=f"visit_{key}", number="", title=title, about="visit", printable=False,
        sections=(section,),
    )  # fmt: skip


CONFIRM = _asked(
    "confirm",
    mark("Form", "The client confirmed"),
    Field("who", mark("Form", "Who confirmed"), required=True, width=4),
    Field("when", mark("Form", "When"), Kind.MOMENT, required=True, width=4),
    Field("channel", mark("Form", "Channel"), Kind.CHOICE, required=True, width=4, choices=CHANNEL),
)
DONE = _asked(
    "done",
    mark("Form", "The visit took place"),
    Field("started_at", mark("Form", "Started"), Kind.MOMENT, required=True, width=6),
    Field("ended_at", mark("Form", "Ended"), Kind.MOMENT, required=True, width=6),
)
RESCHEDULE = _asked(
    "reschedule",
    mark("Form", "Another time"),
    Field("starts_at", mark("Form", "Starts"), Kind.MOMENT, required=True, width=6),
    Field("ends_at", mark("Form", "Ends"), Kind.MOMENT, required=True, width=6),
    Field("reason", mark("Form", "Reason"), required=True),
)
CANCEL = _asked(
    "cancel",
    mark("Form", "Call the visit off"),
    Field(
        "by", mark("Form", "Called off by"), Kind.CHOICE, required=True, width=4, choices=BY,
        boxed=True,
    ),
    Field("reason", mark("Form", "Reason"), required=True, width=8),
)  # fmt: skip
NO_SHOW = _asked(
    "no_show",
    mark("Form", "Nobody came"),
    Field(
        "waited", mark("Form", "Waited"), Kind.NUMBER, required=True, width=3,
        unit=mark("Form", "minutes"), hint=mark("Form", "15 minutes at least"),
    ),
    Field("action", mark("Form", "What was done about it"), required=True, width=9),
)  # fmt: skip
MOVES = {
    "confirm": CONFIRM,
    "done": DONE,
    "reschedule": RESCHEDULE,
    "cancel": CANCEL,
    "no_show": NO_SHOW,
}
