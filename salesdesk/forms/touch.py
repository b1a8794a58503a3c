"""What can be corrected of an attempt to reach a client; asked on the screen only."""

from salesdesk.forms.choices import CHANNEL
from salesdesk.forms.form import Field, Kind
from salesdesk.marks import mark

TOUCH_AT = Field("at", mark("Form", "When"), Kind.MOMENT)
TOUCH_FIELDS = (
    TOUCH_AT,
    Field("channel", mark("Form", "How"), Kind.CHOICE, choices=CHANNEL),
    Field("answered", mark("Form", "Reached"), Kind.YES),
    Field("cold", mark("Form", "Cold contact"), Kind.YES),
    Field("note", mark("Form", "What it was about")),
)
