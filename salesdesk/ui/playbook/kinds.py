"""The kinds of the SPIN playbook, each with what its page says."""

from __future__ import annotations

from collections.abc import Callable

from salesdesk.i18n import translate
from salesdesk.ui.desk import Desk
from salesdesk.ui.playbook.entry_pane import EntryPane, Look

_LOOKS = {
    "question": Look(
        lambda: translate("Playbook", "Questions"),
        lambda: translate(
            "Playbook",
            "The wizard offers them filled with the client's own words and the industry pack.",
        ),
        lambda: translate("Playbook", "Add a question"),
    ),
    "pack": Look(
        lambda: translate("Playbook", "Industry packs"),
        lambda: translate(
            "Playbook",
            "What fills the slots of the questions, by industry. A pack can be handed "
            "on as a file of its own.",
        ),
        lambda: translate("Playbook", "Add a pack"),
    ),
    "opener": Look(
        lambda: translate("Playbook", "Openers"),
        lambda: translate(
            "Playbook", "Who we are, why we come, and leave to ask: 30 seconds at most."
        ),
        lambda: translate("Playbook", "Add an opener"),
    ),
    "small_talk": Look(
        lambda: translate("Playbook", "Topics to warm up with"),
        lambda: translate("Playbook", "Business only, 3 minutes at most."),
        lambda: translate("Playbook", "Add a topic"),
    ),
    "objection": Look(
        lambda: translate("Playbook", "Objections"),
        lambda: translate("Playbook", "Listen, acknowledge, explore, respond, check."),
        lambda: translate("Playbook", "Add an objection"),
    ),
    "case": Look(
        lambda: translate("Playbook", "Cases"),
        lambda: translate(
            "Playbook", "Only a case its customer permitted is ever offered for a client."
        ),
        lambda: translate("Playbook", "Add a case"),
    ),
    "jargon": Look(
        lambda: translate("Playbook", "Jargon"),
        lambda: translate(
            "Playbook", "Marked while you write, with the plain words to say instead."
        ),
        lambda: translate("Playbook", "Add a term"),
    ),
}


def entry_panes(desk: Desk, export_pack: Callable[[str], object]) -> dict[str, EntryPane]:
    """Return a pane for each kind; *export_pack* hands one industry pack on."""
    return {
        kind: EntryPane(desk, kind, look, export_pack if kind == "pack" else None)
        for kind, look in _LOOKS.items()
    }
