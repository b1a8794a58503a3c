"""The coach's rules in words: what each says, why, what was found, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from salesdesk.forms.background import BACKGROUND
from salesdesk.forms.interview import INTERVIEW
from salesdesk.i18n import current_language, translate
from salesdesk.marks import mark
from salesdesk.sales.spin.hint import Hint

_TITLE = {
    "R01": mark("Coach", "Too many situation questions"),
    "R02": mark("Coach", "Too few problem questions"),
    "R03": mark("Coach", "Problem without effects"),
    "R04": mark("Coach", "Too few implication questions"),
    "R05": mark("Coach", "Effects without a pay-off"),
    "R06": mark("Coach", "Pay-off asked too soon"),
    "R07": mark("Coach", "No explicit need yet"),
    "R08": mark("Coach", "Explicit need without their words"),
    "R09": mark("Coach", "Product shown too early"),
    "R10": mark("Coach", "This is no advance"),
    "R11": mark("Coach", "No dated next step"),
    "R12": mark("Coach", "Too many closed questions"),
    "R13": mark("Coach", "Leading question"),
    "R14": mark("Coach", "Two questions in one"),
    "R15": mark("Coach", "Effect without a number"),
    "R16": mark("Coach", "We talk too much"),
    "R17": mark("Coach", "Nobody known who decides"),
    "R18": mark("Coach", "Already in the dossier"),
    "R19": mark("Coach", "Small talk too long"),
    "R20": mark("Coach", "Many objections"),
    "R21": mark("Coach", "Value we cannot deliver"),
    "R22": mark("Coach", "Must-have not covered"),
    "R23": mark("Coach", "Answer of hardly a word"),
    "R24": mark("Coach", "Budget or time frame unknown"),
    "R25": mark("Coach", "Opening questions: too few or too many"),
}
_WHY = {
    "R01": mark("Coach", "Facts help us, not the customer; weak sellers ask for more of them."),
    "R02": mark("Coach", "Where nothing hurts, there is no reason to buy."),
    "R03": mark("Coach", "A problem without effects looks small, and people put up with it."),
    "R04": mark("Coach", "Top sellers ask about four times as many of them."),
    "R05": mark("Coach", "They feel the pain, but have not said what solving it is worth."),
    "R06": mark("Coach", "Before its effects are clear, solving a problem sounds worth little."),
    "R07": mark(
        "Coach",
        "Many implied needs do not make a sale; good talks have twice as many explicit ones.",
    ),
    "R08": mark("Coach", "A need in our words is our wish, not theirs."),
    "R09": mark(
        "Coach",
        "Features bring price worries, advantages bring objections; only what answers a stated "
        "need wins support.",
    ),
    "R10": mark(
        "Coach",
        "An advance is something the customer will do: who, what, by when. Anything else is a "
        "continuation.",
    ),
    "R11": mark("Coach", "What has no date does not happen."),
    "R12": mark("Coach", "Yes and no tell little, and many of them feel like an interrogation."),
    "R13": mark("Coach", "It puts our answer into their mouth; such a yes counts for nothing."),
    "R14": mark("Coach", "People answer the easier one, and the other is lost."),
    "R15": mark("Coach", "Without a figure nobody can weigh the problem against the price."),
    "R16": mark("Coach", "Whoever talks learns nothing."),
    "R17": mark("Coach", "A proposal that nobody can decide on goes nowhere."),
    "R18": mark("Coach", "Asking again what we know wastes their time and shows it."),
    "R19": mark("Coach", "Their time is for their problems."),
    "R20": mark("Coach", "We make most objections ourselves, by features nobody needs yet."),
    "R21": mark("Coach", "The stronger the wish we raise, the more our gap is felt."),
    "R22": mark("Coach", "Without a must-have the customer will not buy."),
    "R23": mark("Coach", "The question was closed, or they lost interest."),
    "R24": mark("Coach", "Nobody can decide on a proposal without money and a date."),
    "R25": mark("Coach", "Too few run dry, too many are read out like a form."),
}
_DO = {
    "R01": mark("Coach", "Look facts up beforehand; go on to problems now."),
    "R02": mark("Coach", "Ask what takes longest, goes wrong or is done twice."),
    "R03": mark("Coach", "Ask who suffers, what it costs, and what follows if nothing changes."),
    "R04": mark("Coach", "Stay with one problem: cost, other departments, customers, deadlines."),
    "R05": mark("Coach", "Ask what it would mean to have it solved, and let them say it."),
    "R06": mark("Coach", "Go back to the effects of this problem, then ask for the value again."),
    "R07": mark("Coach", "Ask until they say it themselves: “we need …”."),
    "R08": mark("Coach", "Write down what they said, or leave it an implied need."),
    "R09": mark("Coach", "Hold the pitch until they have stated a need."),
    "R10": mark("Coach", "Agree on what the customer will do, or choose “Continuation”."),
    "R11": mark("Coach", "Enter the next step and when; a draft can be kept without."),
    "R12": mark("Coach", "Begin with what, how, which or how much."),
    "R13": mark("Coach", "Ask without an answer in it: how do you see this?"),
    "R14": mark("Coach", "Ask one, wait for the answer, then the other."),
    "R15": mark("Coach", "Ask how many hours, pieces or yuan, and how often a year."),
    "R16": mark("Coach", "Ask, then be silent for three seconds."),
    "R17": mark("Coach", "Find out who signs and ask to be introduced."),
    "R18": mark("Coach", "Confirm it in one sentence and go on."),
    "R19": mark("Coach", "Thank them, say why you came, and ask for leave to put questions."),
    "R20": mark("Coach", "See what was said just before each of them."),
    "R21": mark("Coach", "Leave this value; lead to problems that we can solve."),
    "R22": mark("Coach", "Cover it, or agree on another level with the customer before sending."),
    "R23": mark("Coach", "Ask for an example: when was that last so?"),
    "R24": mark("Coach", "Ask for both before the proposal goes out."),
    "R25": mark("Coach", "Keep the ones you would regret not having asked."),
}
_BLOCKS = {
    "explicit": mark("Coach", "Stays an implied need until then."),
    "outcome": mark("Coach", "Cannot be kept as an advance."),
    "finish": mark("Coach", "The interview cannot be finished until then."),
    "send": mark("Coach", "The proposal cannot be sent until then."),
}
_UNKNOWN = {"budget": mark("Coach", "budget"), "timing": mark("Coach", "time frame")}
RULES = tuple(_TITLE)
"""All rules in the order of their numbers."""


def title(rule: str) -> str:
    """Return the name of a rule."""
    return translate("Coach", _TITLE[rule])


def explanation(rule: str) -> str:
    """Return why a rule stands."""
    return translate("Coach", _WHY[rule])


def advice(rule: str) -> str:
    """Return what to do about it."""
    return translate("Coach", _DO[rule])


def blocks(hint: Hint) -> str:
    """Return what cannot be done as long as it stands so, "" where nothing is blocked."""
    return translate("Coach", _BLOCKS[hint.blocks]) if hint.blocks else ""


def finding(hint: Hint) -> str:
    """Return what was found, with its numbers; "" where the evidence says it all."""
    told = _FOUND.get(hint.rule)
    return told(hint) if told else ""


def fields(keys: Iterable[str]) -> str:
    """Return the names of fields of form ② or of the interview, one after the other."""
    labels = {
        field.key: field.label
        for form in (BACKGROUND, INTERVIEW)
        for section in form.sections
        for field in section.fields
    }
    return _listed(translate("Form", labels[key]) for key in keys if key in labels)


def _listed(names: Iterable[str]) -> str:
    return ("、" if current_language() == "zh_CN" else ", ").join(names)


def _situation(hint: Hint) -> str:
    if hint.facts["later"]:
        return translate("Coach", "{count} put; in a later talk {most} are enough", **hint.facts)
    return translate("Coach", "{count} put; in a first talk {most} are enough", **hint.facts)


def _least(hint: Hint) -> str:
    return translate("Coach", "{count} so far; at least {least}", **hint.facts)


def _implications(hint: Hint) -> str:
    return translate("Coach", "{count} of {total} questions; at least {least} %", **hint.facts)


def _advance(hint: Hint) -> str:
    told = []
    if hint.facts["missing"]:
        told.append(translate("Coach", "Missing: {fields}.", fields=fields(hint.facts["missing"])))
    if hint.facts["ours"]:
        told.append(translate("Coach", "The action is ours, not the customer's."))
    if hint.facts["vague"]:
        words = hint.facts["vague"]
        told.append(translate("Coach", "“{words}” sounds like a put-off.", words=words))
    if hint.facts["before"]:
        told.append(
            translate("Coach", "{day} is before the day of the talk.", day=hint.facts["before"])
        )
    return ("" if current_language() == "zh_CN" else " ").join(told)


def _missing(hint: Hint) -> str:
    return translate("Coach", "Missing: {fields}.", fields=fields(hint.facts["missing"]))


def _closed(hint: Hint) -> str:
    return translate("Coach", "{share} % closed; at most {most} %", **hint.facts)


def _talk(hint: Hint) -> str:
    return translate("Coach", "{share} % of the talking is ours; at most {most} %", **hint.facts)


def _known(hint: Hint) -> str:
    return translate("Coach", "Filled in: {fields}", fields=fields(hint.facts["fields"]))


def _chat(hint: Hint) -> str:
    facts = {**hint.facts, "time": clock(hint.facts["seconds"])}
    facts["longest"] = clock(hint.facts["longest"])
    if not hint.facts["share"]:
        return translate("Coach", "{time} of small talk; at most {longest}", **facts)
    return translate(
        "Coach", "{time} of small talk, {share} % of the talk; at most {longest} and {most} %",
        **facts,
    )  # fmt: skip


def _objections(hint: Hint) -> str:
    return translate(
        "Coach", "{count} objections, {features} right after the product was shown", **hint.facts
    )


def _must(hint: Hint) -> str:
    return translate("Coach", "%n must-have(s) not covered", n=hint.facts["count"])


def _unknown(hint: Hint) -> str:
    names = _listed(translate("Coach", _UNKNOWN[key]) for key in hint.facts["missing"])
    return translate("Coach", "Missing: {fields}.", fields=names)


def _prepared(hint: Hint) -> str:
    return translate("Coach", "{count} prepared; {least} to {most} are right", **hint.facts)


def clock(seconds: int) -> str:
    """Return a span of time as minutes and seconds, 3:05."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02}"


_FOUND: dict[str, Callable[[Hint], str]] = {
    "R01": _situation, "R02": _least, "R04": _implications, "R07": _least, "R10": _advance,
    "R11": _missing, "R12": _closed, "R16": _talk, "R18": _known, "R19": _chat,
    "R20": _objections, "R22": _must, "R24": _unknown, "R25": _prepared,
}  # fmt: skip
