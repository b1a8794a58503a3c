"""The live hints in words: a cue to glance at, and a sentence for whoever reads on."""

from __future__ import annotations

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.spin.live import Whisper
from salesdesk.ui.spin.rule_words import fields

_CUE = {
    "hold_pitch": mark("Coach", "Hold the pitch"),
    "leave_effects": mark("Coach", "Leave the effects"),
    "jump_to_payoff": mark("Coach", "Straight to the pay-off"),
    "who_what_when": mark("Coach", "Who, what, when"),
    "enough_facts": mark("Coach", "Enough facts"),
    "ask_effects": mark("Coach", "Ask for effects"),
    "get_figure": mark("Coach", "Get a figure"),
    "let_them_say": mark("Coach", "Let them say the value"),
    "more_effects": mark("Coach", "Rather more on effects"),
    "more_problems": mark("Coach", "Rather more on problems"),
}
_TOLD = {
    "hold_pitch": mark("Coach", "No need is stated yet; go back to your questions."),
    "leave_effects": mark("Coach", "The mood sinks. Sum up and ask what would help (step 5)."),
    "jump_to_payoff": mark(
        "Coach", "They came with a clear need. Go to step 5 and let them say what it is worth."
    ),
    "who_what_when": mark("Coach", "Agree on what is still open before you part."),
    "enough_facts": mark("Coach", "Now ask what is hard, slow or goes wrong."),
    "ask_effects": mark("Coach", "Who suffers? What does it cost? What if nothing changes?"),
    "get_figure": mark("Coach", "How many hours, pieces or yuan, and how often a year?"),
    "let_them_say": mark("Coach", "Ask what it would mean to have this solved, then be silent."),
    "more_effects": mark("Coach", "Executives weigh what a problem leads to."),
    "more_problems": mark("Coach", "Users know best what goes wrong every day."),
}
WHISPERS = tuple(_CUE)


def cue(whisper: Whisper) -> str:
    """Return the few words one can read while talking."""
    return translate("Coach", _CUE[whisper.key])


def told(whisper: Whisper) -> str:
    """Return what to do now; what is missing is named."""
    text = translate("Coach", _TOLD[whisper.key])
    if not whisper.missing:
        return text
    names = fields(whisper.missing)
    return translate("Coach", "{told} Missing: {fields}.", told=text, fields=names)
