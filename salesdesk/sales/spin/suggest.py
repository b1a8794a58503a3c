"""What to ask next: gaps on the current problem, what earlier talks left open, then the bank.

Before the bank come the gaps on the other problems of the talk. Never a question that was put
already, never one whose answer the dossier has (R18), never one with a slot nobody fills.
DOMAIN §4 Rules, General bank.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from salesdesk.sales.spin.bank import BankQuestion, fill
from salesdesk.sales.spin.chains import Chains
from salesdesk.sales.spin.prepare import Debt
from salesdesk.sales.spin.talk import Known, Line, Talk

GAP, DEBT, BANK = "gap", "debt", "bank"
"""Why a question is suggested."""
_SHORT = 24
"""So many characters of the client's own words still fit into a question."""
_THIS = {"zh_CN": "这个问题", "en": "this problem"}
"""What stands for a problem told at length."""
_END = "。.！!？?，,；; \n"


@dataclass(frozen=True)
class Suggested:
    """A question ready to be put; ``why`` is gap, debt or bank, ``purpose`` what it is good for.

    ``about`` is the problem it asks on about, in this talk or (a debt) in an earlier one;
    ``capture.ask`` takes both.
    """

    kind: str
    text: str
    key: str
    about: int | None
    why: str
    purpose: str = ""


def suggestions(
    talk: Talk,
    known: Known,
    questions: Sequence[BankQuestion],
    debts: Sequence[Debt],
    kind: str,
    about: int | None = None,
    values: Mapping[str, str] | None = None,
    most: int | None = None,
) -> list[Suggested]:
    """Return the questions of *kind* to offer, the best first.

    *questions* are those of the bank, *values* what the industry pack fills slots with;
    *about* is the current problem. What the client said goes before what the pack says. The search
    ends with the *most* wanted: a long bank is not filled to the end for the few that are shown.
    """
    put = {_plain(one.text) for one in talk.questions}
    keys = {(one.key, one.about) for one in talk.questions if one.key}
    wanted = [one for one in questions if one.kind == kind and not one.answered(known.answered)]
    found: list[Suggested] = []
    for one in _in_order(talk, wanted, debts, kind, about, values or {}):
        again = (one.key, one.about) in keys if one.key else False
        if again or _plain(one.text) in put:
            continue
        put.add(_plain(one.text))
        found.append(one)
        if len(found) == most:
            break
    return found


def _in_order(
    talk: Talk,
    wanted: Sequence[BankQuestion],
    debts: Sequence[Debt],
    kind: str,
    about: int | None,
    values: Mapping[str, str],
) -> Iterator[Suggested]:
    current = talk.line(about)
    on_it = [one for one in wanted if "{problem}" in one.text]
    lacking = list(_lacking(talk, kind, current))
    if current in lacking:
        yield from _filled(on_it, GAP, current, _own(talk, current, values))
    for debt in debts:
        if debt.kind == kind:
            yield Suggested(kind, debt.question, "", debt.line_id, DEBT)
    for problem in lacking:
        if problem is not current:
            yield from _filled(on_it, GAP, problem, _own(talk, problem, values))
    about_it = current if kind in ("I", "N") else None
    yield from _filled(wanted, BANK, about_it, _own(talk, current, values))


def _lacking(talk: Talk, kind: str, current: Line | None) -> Iterator[Line]:
    """Give the problems that lack what a question of *kind* brings, the current one first."""
    asked = {"I": "implication", "N": "payoff"}.get(kind)
    if asked is None:
        return
    chains = Chains(talk)
    problems = [one for one in talk.of("problem") if one.confirmed or one is current]
    if current is not None and current.kind == "problem":
        problems = [current, *(one for one in problems if one is not current)]
    for one in problems:
        if not chains.under(one, asked) and (kind == "I" or chains.under(one, "implication")):
            yield one


def _own(talk: Talk, problem: Line | None, values: Mapping[str, str]) -> dict[str, str]:
    """Return what fills the slots: the client's own words where they are short enough."""
    rows: Iterable[Mapping[str, str]] = talk.answers.get("hypotheses") or ()
    told = dict(values)
    if problem is None:
        return told
    words = problem.text.strip(_END)
    fits = len(words) <= _SHORT and "\n" not in words
    # a sentence of theirs stands where the bank has a noun: its marks let it be read as one
    told["problem"] = f"“{words}”" if fits else _THIS.get(talk.language, _THIS["zh_CN"])
    for row in rows:
        if row.get("capability") and row.get("can_do") != "no" and _alike(row.get("pain"), words):
            told["capability"] = str(row["capability"])
    if metric := str(problem.details.get("metric") or ""):
        told["metric"] = metric
    return told


def _alike(pain: str | None, words: str) -> bool:
    return bool(pain and words) and (str(pain) in words or words in str(pain))


def _filled(
    wanted: Iterable[BankQuestion], why: str, about: Line | None, told: Mapping[str, str]
) -> Iterator[Suggested]:
    for one in wanted:
        text = fill(one.text, told)
        if text is not None:
            yield Suggested(
                one.kind, text, one.key, about.id if about is not None else None, why, one.purpose
            )


def _plain(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())
