"""What each gate on an opportunity's way is called (DOMAIN §5); the rules lie in sales."""

from salesdesk.forms.choice import Choice
from salesdesk.marks import mark

GATE = (
    Choice("icp", mark("Form", "Fit with our ideal client rated")),
    Choice("score", mark("Form", "Priority score with a grade")),
    Choice("visit", mark("Form", "A recorded visit or call")),
    Choice("interview", mark("Form", "Needs noted at a visit, or an interview begun")),
    Choice("explicit_need", mark("Form", "A need in the customer's own words")),
    Choice("economic_buyer", mark("Form", "The one who decides is named in the buying chain")),
    Choice("proposal_sent", mark("Form", "Proposal sent, with its day")),
    Choice("answer", mark("Form", "The customer's answer, with its day")),
    Choice("contract", mark("Form", "Signed contract: day, and number or file")),
    Choice("delivery", mark("Form", "Delivery begun, with its day")),
    Choice("silence", mark("Form", "No contact for 90 days")),
    Choice("reason", mark("Form", "The reason")),
    Choice("rival", mark("Form", "Who won it instead")),
)
