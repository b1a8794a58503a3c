"""The answers that only the SPIN interview asks for."""

from salesdesk.forms.choice import Choice
from salesdesk.marks import mark

CAN_DO = (
    Choice("yes", mark("Form", "We can")),
    Choice("part", mark("Form", "In part")),
    Choice("no", mark("Form", "We cannot")),
)
OPENER = (
    Choice("first", mark("Form", "First contact")),
    Choice("observation", mark("Form", "An observation")),
    Choice("referral", mark("Form", "Referral")),
    Choice("follow_up", mark("Form", "Following up")),
)
