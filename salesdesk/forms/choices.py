"""The answers that several forms share; their keys are what the database keeps."""

from salesdesk.forms.choice import Choice
from salesdesk.marks import mark

INDUSTRY = (
    Choice("manufacturing", mark("Form", "Manufacturing")),
    Choice("it", mark("Form", "Software and IT")),
    Choice("retail", mark("Form", "Retail")),
    Choice("logistics", mark("Form", "Logistics")),
    Choice("medical", mark("Form", "Medical")),
    Choice("energy", mark("Form", "Energy")),
    Choice("other", mark("Form", "Other")),
)
SIZE = (
    Choice("large", mark("Form", "Large")),
    Choice("medium", mark("Form", "Mid-sized")),
    Choice("small", mark("Form", "Small")),
    Choice("micro", mark("Form", "Micro")),
)
OWNERSHIP = (
    Choice("state", mark("Form", "State-owned")),
    Choice("private", mark("Form", "Private")),
    Choice("foreign", mark("Form", "Foreign")),
    Choice("public", mark("Form", "Public body")),
    Choice("other", mark("Form", "Other")),
)
REVENUE = (
    Choice("under_5m", mark("Form", "Under ¥5 m")),
    Choice("from_5m", mark("Form", "¥5–20 m")),
    Choice("from_20m", mark("Form", "¥20–100 m")),
    Choice("from_100m", mark("Form", "¥100–500 m")),
    Choice("from_500m", mark("Form", "Over ¥500 m")),
)
CLIENT_TYPE = (
    Choice("direct", mark("Form", "Direct customer")),
    Choice("channel", mark("Form", "Channel partner")),
    Choice("individual", mark("Form", "Individual")),
)
ATTITUDE = (
    Choice("supportive", mark("Form", "Supportive")),
    Choice("neutral", mark("Form", "Neutral")),
    Choice("opposed", mark("Form", "Opposed")),
    Choice("unknown", mark("Form", "Unknown")),
)
ROLE = (
    Choice("economic_buyer", mark("Form", "Decides")),
    Choice("technical_influencer", mark("Form", "Influences")),
    Choice("user_buyer", mark("Form", "Uses")),
    Choice("coach", mark("Form", "Coach")),
    Choice("gatekeeper", mark("Form", "Gatekeeper")),
    Choice("purchaser", mark("Form", "Purchases")),
)
CHANNEL = (
    Choice("face", mark("Form", "In person")),
    Choice("phone", mark("Form", "Phone")),
    Choice("video", mark("Form", "Video")),
    Choice("email", mark("Form", "E-mail")),
    Choice("wechat", mark("Form", "WeChat")),
    Choice("expo", mark("Form", "Trade fair")),
)
OUTCOME = (
    Choice("order", mark("Form", "Order")),
    Choice("advance", mark("Form", "Advance")),
    Choice("continuation", mark("Form", "Continuation")),
    Choice("no_sale", mark("Form", "No sale")),
)
NEED_LEVEL = (
    Choice("must", mark("Form", "Must have")),
    Choice("expected", mark("Form", "Expected")),
    Choice("nice", mark("Form", "Nice to have")),
)
NEED_TYPE = (
    Choice("quality", mark("Form", "Quality")),
    Choice("cost", mark("Form", "Cost")),
    Choice("efficiency", mark("Form", "Efficiency")),
    Choice("delivery", mark("Form", "Delivery time")),
    Choice("compliance", mark("Form", "Compliance")),
    Choice("service", mark("Form", "Service")),
)
OBJECTION = (
    Choice("price", mark("Form", "Price")),
    Choice("no_need", mark("Form", "No need")),
    Choice("incumbent", mark("Form", "Present supplier")),
    Choice("timing", mark("Form", "Timing")),
    Choice("authority", mark("Form", "No authority")),
    Choice("trust", mark("Form", "Trust and risk")),
    Choice("gap", mark("Form", "Missing capability")),
    Choice("budget", mark("Form", "Budget")),
    Choice("terms", mark("Form", "Terms")),
    Choice("past_trouble", mark("Form", "Past trouble")),
    Choice("send_material", mark("Form", "Send material first")),
)
GRADE = (
    Choice("high", mark("Form", "High potential")),
    Choice("medium", mark("Form", "Medium potential")),
    Choice("low", mark("Form", "Low potential")),
)
PRIORITY = (
    Choice("high", mark("Form", "High")),
    Choice("medium", mark("Form", "Medium")),
    Choice("low", mark("Form", "Low")),
)
GRADE_SHORT = PRIORITY
INTENT_CLASS = (
    Choice("potential", mark("Form", "Potential")),
    Choice("interested", mark("Form", "Interested")),
    Choice("focus", mark("Form", "In focus")),
)
STAGE = (
    Choice("lead", mark("Form", "Lead")),
    Choice("qualified", mark("Form", "Qualified")),
    Choice("contacted", mark("Form", "Contacted")),
    Choice("discovery", mark("Form", "Discovery")),
    Choice("proposal", mark("Form", "Proposal")),
    Choice("negotiation", mark("Form", "Negotiation")),
    Choice("won", mark("Form", "Won")),
    Choice("active", mark("Form", "Active")),
    Choice("lost", mark("Form", "Lost")),
    Choice("dormant", mark("Form", "Dormant")),
    Choice("disqualified", mark("Form", "Disqualified")),
)
KIT = (
    Choice("brochure", mark("Form", "Brochure")),
    Choice("slides", mark("Form", "Slides")),
    Choice("proposal", mark("Form", "Proposal document")),
    Choice("quotation", mark("Form", "Quotation")),
    Choice("contract", mark("Form", "Contract draft")),
    Choice("samples", mark("Form", "Samples")),
    Choice("case_study", mark("Form", "Case study")),
    Choice("business_cards", mark("Form", "Business cards")),
)
TIMELINESS = (
    Choice("on_time", mark("Form", "Within 60 minutes")),
    Choice("same_day", mark("Form", "Same day")),
    Choice("late", mark("Form", "Late")),
)
CRITERION = (
    Choice("icp_fit", mark("Form", "Fit with our ideal client")),
    Choice("potential", mark("Form", "Size and buying potential")),
    Choice("need", mark("Form", "Pains and needs we match")),
    Choice("intent", mark("Form", "Intent")),
    Choice("budget", mark("Form", "Budget")),
    Choice("access", mark("Form", "Access to the decision chain")),
    Choice("timing", mark("Form", "Urgency")),
    Choice("credit", mark("Form", "Credit")),
)
