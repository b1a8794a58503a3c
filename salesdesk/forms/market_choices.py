"""The answers that the market's forms share: kinds of events, channels, where leads come from."""

from salesdesk.forms.choice import Choice
from salesdesk.marks import mark

EVENT_KIND = (
    Choice("exhibition", mark("Form", "Exhibition")),
    Choice("seminar", mark("Form", "Seminar")),
    Choice("chamber", mark("Form", "Chamber meeting")),
    Choice("community", mark("Form", "Community")),
)
TOUCH_CHANNEL = (
    Choice("phone", mark("Form", "Phone")),
    Choice("wechat", mark("Form", "WeChat")),
    Choice("email", mark("Form", "E-mail")),
)
SOURCE_CHANNEL = (
    Choice("event", mark("Form", "Events")),
    Choice("online", mark("Form", "Online")),
    Choice("community", mark("Form", "Communities")),
    Choice("referral", mark("Form", "Referrals")),
    Choice("existing", mark("Form", "Existing clients")),
    Choice("cold", mark("Form", "Cold search")),
    Choice("partner", mark("Form", "Partners")),
    Choice("other", mark("Form", "Other")),
)
SOURCE = (
    mark("Form", "Industry website"),
    mark("Form", "Social media"),
    mark("Form", "Online forum"),
    mark("Form", "Search engine"),
    mark("Form", "Online exhibition"),
    mark("Form", "Our website"),
    mark("Form", "Exhibition"),
    mark("Form", "Seminar"),
    mark("Form", "Chamber meeting"),
    mark("Form", "Community"),
    mark("Form", "Referral"),
    mark("Form", "Existing client"),
    mark("Form", "Cold call"),
    mark("Form", "Company directory"),
    mark("Form", "Channel partner"),
)
"""What is offered while a source is typed (DOMAIN S0-14 to S0-18); anything else may be written."""
