"""Sentences everybody says alike, as shipped (DOMAIN S1-5); the key begins with the scene."""

from salesdesk.marks import mark

PHRASE_LINES = (
    (
        "opening.first",
        mark(
            "Phrase",
            "Hello, this is {person} of {company}. I would like to understand how you work "
            "today and see whether we can be of use. May I ask three questions? It takes "
            "five minutes.",
        ),
    ),
    (
        "opening.peers",
        mark(
            "Phrase",
            "Others in your trade often tell us about the same trouble. How is it with you?",
        ),
    ),
    (
        "opening.referred",
        mark(
            "Phrase",
            "A common acquaintance suggested that I talk to you. May I say in half a minute why?",
        ),
    ),
    (
        "invitation.visit",
        mark(
            "Phrase",
            "May I come by for half an hour? I will bring what a firm like yours has done, "
            "and three questions.",
        ),
    ),
    (
        "invitation.choice",
        mark("Phrase", "Which suits you better, Tuesday morning or Thursday afternoon?"),
    ),
    (
        "confirmation.day_before",
        mark(
            "Phrase",
            "I look forward to our meeting tomorrow. Is the time still good for you, and "
            "who else will join?",
        ),
    ),
    (
        "discovery.leave",
        mark(
            "Phrase",
            "So that I do not waste your time with what you do not need: may I begin with a"
            " few questions?",
        ),
    ),
    (
        "discovery.effect",
        mark(
            "Phrase",
            "When that happens, what does it lead to, and what does it cost you in a month?",
        ),
    ),
    (
        "discovery.worth",
        mark("Phrase", "If that were solved, what would be the first thing you notice?"),
    ),
    (
        "price.against",
        mark(
            "Phrase",
            "What are you comparing it with? Then I can show you what is in the price and "
            "what is not.",
        ),
    ),
    (
        "price.whole",
        mark(
            "Phrase",
            "May we look at the whole: what the trouble costs you in a year, and what "
            "remains of it with us?",
        ),
    ),
    (
        "price.give",
        mark(
            "Phrase",
            "I can look into the price if we can settle the quantity or the terms of "
            "payment differently.",
        ),
    ),
    (
        "objection.listen",
        mark("Phrase", "Thank you for saying so openly. What is behind it for you?"),
    ),
    (
        "objection.check",
        mark("Phrase", "Does that answer your concern, or is something left open?"),
    ),
    (
        "objection.material",
        mark(
            "Phrase",
            "Gladly. Which question should the material answer? Then I send you the right "
            "pages, and we talk them over on a day you choose.",
        ),
    ),
    (
        "summary.agreed",
        mark("Phrase", "Let me sum up what we have agreed. Please correct me where I am wrong."),
    ),
    (
        "summary.next",
        mark("Phrase", "So the next step is yours and mine: who does what, and by which day?"),
    ),
    (
        "follow_up.last",
        mark(
            "Phrase",
            "Last time you told me what matters to you. Today I would like to hear what has"
            " changed since.",
        ),
    ),
    (
        "follow_up.news",
        mark(
            "Phrase",
            "I have read news about your company and thought of what you told me. May I "
            "call you this week?",
        ),
    ),
    (
        "thanks.talk",
        mark(
            "Phrase",
            "Thank you for your time today. I have noted what we agreed and will come back "
            "to you as promised.",
        ),
    ),
    (
        "thanks.referral",
        mark("Phrase", "Thank you for recommending us. I will tell you how it went."),
    ),
    (
        "thanks.lost",
        mark("Phrase", "Thank you for telling us openly. May I ask you again in half a year?"),
    ),
    (
        "payment.remind",
        mark(
            "Phrase",
            "A short reminder: the instalment is due this week. Is everything there that "
            "you need for the payment?",
        ),
    ),
    (
        "payment.overdue",
        mark(
            "Phrase",
            "The payment has not arrived yet. On which day may we expect it, and is there "
            "anything we have to put right?",
        ),
    ),
    (
        "service.sorry",
        mark(
            "Phrase",
            "I am sorry for the trouble. I will find out what happened and call you today "
            "with what we do next.",
        ),
    ),
    (
        "service.content",
        mark("Phrase", "How satisfied are you since the delivery, and what should we do better?"),
    ),
)
