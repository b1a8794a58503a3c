"""What each stage asks, as shipped: lines to tick, and hints to keep in mind (DOMAIN §1).

Every line says what is to be done at this stage of a sale, not what the program does.
"""

from salesdesk.marks import mark
from salesdesk.sales.playbook_lines import Shipped

STEP, HINT = "step", "hint"

_STEPS = (
    # S1-14, S1-17, S0-19, S1-9, S0-17
    (
        "lead.research",
        mark(
            "Stage", "Website, reports and social media read; every fact noted with source and date"
        ),
    ),
    ("lead.profile", mark("Stage", "Held against our ideal client")),
    ("lead.contact", mark("Stage", "One person found: name, post and a way to reach them")),
    ("lead.source", mark("Stage", "Source noted; the referrer thanked")),
    ("lead.score", mark("Stage", "Scored out of 100, with a dated fact behind every point")),
    # S1-13, S1-15, S1-16, S1-18 … S1-21
    ("qualified.goal", mark("Stage", "One goal set for the first contact, with a fallback")),
    ("qualified.questions", mark("Stage", "Three to five opening questions prepared")),
    (
        "qualified.opener",
        mark("Stage", "Opening rehearsed: who, why, leave to ask; within 30 seconds"),
    ),
    ("qualified.value", mark("Stage", "One or two value points chosen for their trade")),
    ("qualified.kit", mark("Stage", "Slides, brochure, a peer's case and business cards packed")),
    # S1-22 … S1-25, S0-38 … S0-41
    (
        "contacted.record",
        mark("Stage", "First talk recorded within the hour: points, feedback, needs"),
    ),
    ("contacted.labels", mark("Stage", "Three labels set: potential, kind of need, priority")),
    ("contacted.chain", mark("Stage", "First sketch of the buying chain drawn")),
    ("contacted.thanks", mark("Stage", "Thanked them and confirmed what was agreed in writing")),
    ("contacted.next", mark("Stage", "Next meeting agreed: who, when, in which form")),
    # S1-26 … S1-35
    (
        "discovery.situation",
        mark("Stage", "Only what research could not tell was asked about the situation"),
    ),
    ("discovery.problems", mark("Stage", "Their problems noted in their own words")),
    ("discovery.effects", mark("Stage", "Every problem followed to its effects, with a figure")),
    ("discovery.payoff", mark("Stage", "They said themselves what solving it is worth")),
    ("discovery.levels", mark("Stage", "Needs sorted: must have, expected, nice to have")),
    ("discovery.summary", mark("Stage", "Summary confirmed by the customer")),
    ("discovery.buyer", mark("Stage", "Who decides and who is our coach are known")),
    # S0-28 … S0-32, S1-36
    ("proposal.cover", mark("Stage", "Every must-have need is met by the proposal")),
    ("proposal.benefit", mark("Stage", "Benefits named only for needs they stated")),
    ("proposal.budget", mark("Stage", "Budget, timing and decision criteria known")),
    ("proposal.case", mark("Stage", "A case with figures chosen that we may show")),
    ("proposal.tested", mark("Stage", "Documents in their latest version, tried on the device")),
    ("proposal.shown", mark("Stage", "Presented to whoever decides")),
    # S0-33 … S0-36, S1-37
    ("negotiation.floor", mark("Stage", "Our floor and our list of give and get set beforehand")),
    (
        "negotiation.objections",
        mark("Stage", "Every objection heard out, answered, and the answer checked"),
    ),
    ("negotiation.terms", mark("Stage", "Terms cleared with finance and legal")),
    (
        "negotiation.way",
        mark("Stage", "Their way to a signature known: who, in which order, by when"),
    ),
    # S1-38, S2-26 … S2-29
    ("won.clauses", mark("Stage", "Clauses checked, both seals and dates on the contract")),
    ("won.order", mark("Stage", "Model, quantity and delivery date confirmed in writing")),
    ("won.filed", mark("Stage", "Copies filed with every department within three workdays")),
    ("won.payment", mark("Stage", "Payment plan agreed and its first date noted")),
    ("won.thanks", mark("Stage", "Everybody who helped thanked, on both sides")),
    # S1-39 … S1-41, S2-23, S2-30, S2-31
    (
        "active.milestones",
        mark("Stage", "Review, production, dispatch and arrival followed and told"),
    ),
    ("active.acceptance", mark("Stage", "Acceptance signed; repairs have an owner and a date")),
    ("active.callbacks", mark("Stage", "Called 3, 30 and 90 days after delivery")),
    ("active.feedback", mark("Stage", "Feedback passed on inside, with a date for the answer")),
    ("active.more", mark("Stage", "Asked for new needs and for a referral")),
    # S0-34, S0-45, S2-24
    ("lost.reason", mark("Stage", "Reason and rival noted as the customer told them")),
    ("lost.review", mark("Stage", "Looked back: what would we do differently?")),
    ("lost.thanks", mark("Stage", "Thanked them and agreed when to talk again")),
    ("dormant.reason", mark("Stage", "A new reason to call found: news, an event, a changed need")),
    ("dormant.rate", mark("Stage", "Scored again before time is spent")),
)
_HINTS = (
    (
        "lead.calm",
        mark(
            "Stage",
            "Cold contact once a week at most; after three without an answer, leave them alone.",
        ),
    ),
    (
        "qualified.pitch",
        mark("Stage", "Do not pitch in the opening: name an observation and ask for leave to ask."),
    ),
    ("qualified.invite", mark("Stage", "Leave with a time and a form for the next talk.")),
    (
        "contacted.punctual",
        mark("Stage", "Confirm important visits the workday before, and be early."),
    ),
    (
        "discovery.chat",
        mark("Stage", "Small talk three minutes at most; then listen and do not interrupt."),
    ),
    (
        "discovery.people",
        mark(
            "Stage", "More questions about effects with executives, more about problems with users."
        ),
    ),
    ("proposal.words", mark("Stage", "Use their words; explain a technical term or leave it out.")),
    (
        "negotiation.chance",
        mark("Stage", "An objection is a chance: ask what lies behind it before you answer."),
    ),
    (
        "negotiation.give",
        mark("Stage", "Give nothing without getting something; both sides should win."),
    ),
    ("won.promise", mark("Stage", "Promise only what delivery and service have confirmed.")),
    ("active.visits", mark("Stage", "Visit regular customers by their grade; needs change.")),
)
STAGE_LINES = tuple(
    Shipped(key, key.partition(".")[0], text, kind)
    for kind, lines in ((STEP, _STEPS), (HINT, _HINTS))
    for key, text in lines
)
