"""What the cards of the map say: on them, in their tooltips and aloud."""

from __future__ import annotations

from salesdesk.forms.choices import NEED_LEVEL
from salesdesk.i18n import translate
from salesdesk.sales.spin.talk import Line
from salesdesk.ui.say import choice_word
from salesdesk.ui.spin.figure_words import figure_text, yearly_text
from salesdesk.ui.spin.line_words import kind_word
from salesdesk.ui.spin.map_model import Card

MOST_SHOWN = 400
"""Of a very long sentence so many characters are looked at; the tooltip has more."""
_MOST_TIP = 1500


def card_text(card: Card) -> str:
    """Return the words of a card in one line."""
    if card.line is not None:
        return " ".join(card.line.text[:MOST_SHOWN].split())
    if card.kind == "heading":
        return translate("Map", "Not linked yet: put these on a problem")
    if card.kind == "implication":
        return translate("Interview", "Not asked yet")
    if card.kind == "payoff":
        return translate("Interview", "Not said yet")
    return " ".join(card.supposed[:MOST_SHOWN].split())


def card_beside(card: Card) -> str:
    """Return the small line below: who, how much, what is supposed or from an earlier talk."""
    line = card.line
    if line is None:
        return translate("Map", "Supposed, not told yet") if card.supposed else ""
    parts: list[str] = []
    if line.kind == "problem":
        if not line.confirmed:
            parts.append(translate("Interview", "Supposed"))
        if line.follows is not None:
            parts.append(translate("Map", "From an earlier talk"))
        if line.parent is not None:
            parts.append(translate("Map", "From an objection"))
        if severity := line.details.get("severity"):
            parts.append(translate("Interview", "Severity {severity}", severity=severity))
    else:
        parts += [str(line.details.get("who") or ""), yearly_text(line.details)]
        if line.kind == "implication" and not figure_text(line.details):
            parts.append(translate("Map", "No figure yet"))
    return " · ".join(part for part in parts if part)


def need_word(line: Line | None) -> str:
    """Return how much an explicit need is wanted; "" for a problem that is none."""
    if line is None or line.kind != "problem" or not line.explicit:
        return ""
    level = str(line.details.get("level") or "")
    return choice_word(NEED_LEVEL, level) if level else translate("Interview", "Explicit need")


def spoken(card: Card, problem: Line | None) -> str:
    """Return a card in words, for those who hear it."""
    if card.kind == "heading":
        return card_text(card)
    parts = [f"{kind_word(card.kind)}: {card_text(card)}"]
    if need := need_word(card.line):
        parts.append(need)
    if beside := card_beside(card):
        parts.append(beside)
    if card.depth and problem is not None:
        words = " ".join(problem.text[:80].split())
        parts.append(translate("Map", "of the problem “{problem}”", problem=words))
    return ", ".join(parts)


def card_tip(card: Card) -> str:
    """Return all a card has no room for."""
    if card.gap:
        return (
            translate("Map", "Ask for the effects (Enter)")
            if card.kind == "implication"
            else translate("Map", "Let them say what it is worth (Enter)")
        )
    if card.line is None:
        return card.supposed
    words = str(card.line.details.get("words") or "")
    said = [card.line.text[:_MOST_TIP], f"“{words[:_MOST_TIP]}”" if words else ""]
    return "\n".join(part for part in (*said, need_word(card.line), card_beside(card)) if part)


def refusal(line: Line) -> str:
    """Return why a line was not put where it was dropped."""
    if line.kind == "problem":
        return translate("Map", "A problem stands by itself; move what hangs on it.")
    if line.kind == "payoff":
        return translate("Map", "A pay-off hangs on a problem.")
    return translate("Map", "An effect hangs on a problem or on another effect.")
