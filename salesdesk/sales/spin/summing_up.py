"""What was found, said back to the customer in their own words (DOMAIN §4 step 6)."""

from __future__ import annotations

from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.talk import Line, Talk

_SAID = {
    "zh_CN": {
        "begin": "我来对一下：", "effect": "，影响是{text}", "wish": "；您希望{text}",
        "must": "其中“{text}”是必须解决的。", "end": "我理解得对吗，还漏了什么？",
        "number": "{number}. {text}。",
    },
    "en": {
        "begin": "Let me check that I got it right:", "effect": ", which leads to: {text}",
        "wish": "; what you wish for: {text}", "must": "Of these, “{text}” has to be solved.",
        "end": "Is that right, and what did I miss?", "number": "{number}. {text}.",
    },
}  # fmt: skip
_MARKS = " \t。．.；;，,！!"


def proposal(talk: Talk) -> str:
    """Return a summary of the confirmed problems to be said to the customer; "" without any.

    It is made of their sentences alone: the words of an explicit need rather than the problem,
    the first effect, what they wish for; what must be solved is named last.
    """
    problems = talk.problems()
    if not problems:
        return ""
    said, chains = _SAID.get(talk.language, _SAID["zh_CN"]), Chains(talk)
    lines = [said["begin"]]
    for number, problem in enumerate(problems, 1):
        text = _plain(problem.text)
        effects = chains.under(problem, "implication")
        if effects:
            text += said["effect"].replace("{text}", _plain(effects[0].text))
        if wish := _wish(problem):
            text += said["wish"].replace("{text}", _plain(wish))
        lines.append(said["number"].replace("{number}", str(number)).replace("{text}", text))
    must = next((one for one in problems if one.details.get("level") == "must"), None)
    if must is not None and len(problems) > 1:
        lines.append(said["must"].replace("{text}", _plain(must.text)))
    return "\n".join([*lines, said["end"]])


def _wish(problem: Line) -> str:
    words = str(problem.details.get("words") or "") if problem.explicit else ""
    return words or str(problem.details.get("expected") or "")


def _plain(text: str) -> str:
    return " ".join(text.split()).strip(_MARKS)
