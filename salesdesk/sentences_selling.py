"""What the user is told when an opportunity cannot be changed or moved; see ``sentences``."""

from salesdesk.marks import mark

SELLING_SENTENCES: dict[str, str] = {
    "touch_missing": mark(
        "Refused",
        "This attempt is no longer there; nothing was changed. Log it anew if it took place.",
    ),
    "touch_in_future": mark(
        "Refused",
        "An attempt cannot lie in the future; nothing was changed. Correct its time.",
    ),
    "stage_move_unknown": mark(
        "Refused",
        "From “{now_at}” no move leads to “{to}”; nothing was changed. Go forward, one step "
        "back, or close the opportunity; what is over is opened anew as “Contacted”.",
    ),
    "opportunity_followed": mark(
        "Refused",
        "“{title}” was taken up again already; nothing was changed. Go on with the opportunity "
        "that follows it.",
    ),
    "gates_unmet": mark(
        "Refused",
        "This stage still asks for: {gates}. Nothing was changed; add what is missing and move "
        "the opportunity again.",
    ),
    "evidence_insufficient": mark(
        "Refused",
        "What was stated does not prove it yet: {gates}. Nothing was changed; give a day that "
        "is not to come, and the words, number, file or name it asks for.",
    ),
    "evidence_behind": mark(
        "Refused",
        "Where “{title}” stands now, no further move asks for: {gates}. Nothing was changed; "
        "look at the opportunity as it is now.",
    ),
    "amount_out_of_range": mark(
        "Refused",
        "Amounts and quantities lie between 0 and a trillion; nothing was changed. Correct "
        "the number.",
    ),
    "bad_quantity": mark(
        "Refused",
        "“{text}” cannot be read as a quantity; nothing was changed. Type a number such as 2 or "
        "1.5.",
    ),
}
