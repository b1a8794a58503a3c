"""How the kinds of a captured line are called and coloured."""

from __future__ import annotations

from salesdesk.i18n import translate
from salesdesk.marks import mark
from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.talk import Line
from salesdesk.ui.spin.figure_words import yearly_text

_WORDS = {
    "fact": mark("Interview", "Fact"),
    "problem": mark("Interview", "Problem"),
    "implication": mark("Interview", "Effect"),
    "payoff": mark("Interview", "Pay-off"),
    "quote": mark("Interview", "Quote"),
    "objection": mark("Interview", "Objection"),
    "feature": mark("Interview", "Feature shown"),
    "benefit": mark("Interview", "Benefit"),
}
_TONES = {
    "fact": "s", "problem": "p", "implication": "i", "payoff": "n", "objection": "warn",
    "benefit": "n",
}  # fmt: skip
_LETTERS = {"fact": "S", "problem": "P", "implication": "I", "payoff": "N"}


def kind_word(kind: str) -> str:
    """Return the name of a kind of line."""
    return translate("Interview", _WORDS[kind])


def kind_tone(kind: str) -> str:
    """Return the tone a kind is shown in."""
    return _TONES.get(kind, "neutral")


def kind_letter(kind: str) -> str:
    """Return S, P, I or N; the name for what is none of them."""
    return _LETTERS.get(kind) or kind_word(kind)


def beside(chains: Chains, line: Line, taken: bool = False) -> str:
    """Return what stands at the right of a line: severity, links, figures, what is missing.

    *taken* tells that an objection became a problem.
    """
    parts: list[str] = []
    if line.kind == "problem":
        if severity := line.details.get("severity"):
            parts.append(translate("Interview", "Severity {severity}", severity=severity))
        if not line.confirmed:
            parts.append(translate("Interview", "Supposed"))
        parts.append(_reached(chains, line))
        if line.explicit:
            parts.append(translate("Interview", "Explicit need"))
    elif line.kind in ("implication", "payoff"):
        parts += [str(line.details.get("who") or ""), yearly_text(line.details)]
        if chains.problem_of(line) is None:
            parts.append(translate("Interview", "Not yet linked"))
    elif line.kind == "objection":
        parts.append(translate("Interview", "Became a problem") if taken else "")
    return " · ".join(part for part in parts if part)


def _reached(chains: Chains, problem: Line) -> str:
    if not chains.under(problem, "implication"):
        return translate("Interview", "Ask on")
    if not chains.under(problem, "payoff"):
        return translate("Interview", "Effect linked")
    return translate("Interview", "Effect and pay-off linked")
