"""An event where leads are met; asked on the screen only (DOMAIN S0-15, S0-16)."""

from salesdesk.forms.form import Field, Form, Kind, Section
from salesdesk.forms.market_choices import EVENT_KIND
from salesdesk.marks import mark

LEAD_EVENT = Form(
    key="lead_event",
    number="",
    title=mark("Form", "Event"),
    about="own",
    printable=False,
    sections=(
        Section(
            "what",
            mark("Form", "What it is"),
            (
                Field(
                    "kind",
                    mark("Form", "Kind of event"),
                    Kind.CHOICE,
                    required=True,
                    choices=EVENT_KIND,
                    boxed=True,
                ),
                Field("name", mark("Form", "Name of the event"), required=True, width=8),
                Field("place", mark("Form", "Place"), width=4),
                Field("held_on", mark("Form", "First day"), Kind.DATE, required=True, width=4),
                Field("ends_on", mark("Form", "Last day"), Kind.DATE, width=4),
                Field("cost_fen", mark("Form", "Cost"), Kind.MONEY, width=4),
            ),
        ),
        Section(
            "shared",
            mark("Form", "What was shared"),
            (
                Field(
                    "link",
                    mark("Form", "Link"),
                    width=8,
                    hint=mark("Form", "The article, post or programme"),
                ),
                Field(
                    "reach",
                    mark("Form", "Reach"),
                    Kind.NUMBER,
                    width=4,
                    hint=mark("Form", "How many people saw it"),
                ),
                Field("note", mark("Form", "Note"), Kind.LONG, lines=3),
            ),
        ),
    ),
)
