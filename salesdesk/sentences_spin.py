"""What the user is told when an interview cannot be changed or finished; see ``sentences``."""

from salesdesk.marks import mark

SPIN_SENTENCES: dict[str, str] = {
    "interview_missing": mark(
        "Refused",
        "This interview is no longer there; nothing was changed. It may have been archived, or "
        "taken back with undo.",
    ),
    "interview_finished": mark(
        "Refused",
        "This interview is finished, so nothing was changed. Open it to be amended, with a "
        "reason, and go on.",
    ),
    "interview_open": mark(
        "Refused",
        "This interview is open already; nothing was changed. Go on with it.",
    ),
    "question_missing": mark(
        "Refused",
        "This question is no longer there; nothing else was changed. It may have been taken back "
        "with undo; put it again.",
    ),
    "sentence_missing": mark(
        "Refused",
        "This sentence is no longer there; nothing else was changed. It may have been taken back "
        "with undo; mark it again.",
    ),
    "link_impossible": mark(
        "Refused",
        "These two cannot be linked; nothing was changed. An effect belongs to a problem or to "
        "another effect, a pay-off and a benefit to a problem, a problem to an objection.",
    ),
    "words_required": mark(
        "Refused",
        "A need is explicit only in the customer's own words; nothing was changed. Write down "
        "what they said, or leave the need implied.",
    ),
    "outcome_required": mark(
        "Refused",
        "The outcome is not chosen yet, so the interview stays open; nothing was lost. Choose "
        "order, advance, continuation or no sale.",
    ),
    "next_step_required": mark(
        "Refused",
        "There is no dated next step, so the interview stays open; nothing was lost. Say what we "
        "will do next, and when.",
    ),
    "advance_is_ours": mark(
        "Refused",
        "What was agreed is for us to do, and an advance is something the customer does; nothing "
        "was lost. Name the customer's action, or choose “Continuation”.",
    ),
    "interview_required": mark(
        "Refused",
        "The form “{form}” is about one interview, and none was found; nothing was printed. Name a "
        "client who has one (--client) or the interview (--interview), or prepare one first.",
    ),
    "interview_of_another": mark(
        "Refused",
        "Interview {interview} was held with {client}; nothing was printed. Leave the client out, "
        "or name that one.",
    ),
}
