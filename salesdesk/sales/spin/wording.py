"""How a question is worded, by the test of DOMAIN §4: leading, invitation, closed, else open.

Chinese and English are tried together, because one question often holds both; both question
marks count. Only "the first word is an auxiliary" needs to know the language of the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from salesdesk.sales.spin.span import Span

_CJK = re.compile(r"[\u3400-\u9fff\U00020000-\U0003ffff]")
_WORD = re.compile(r"[A-Za-z]+")
_I = re.IGNORECASE

_LEADING = re.compile(
    r"难道|不觉得|对吧|是吧|\bdon['’]t you\b|\bisn['’]t it\b|\bright\s*[?？]", _I
)  # fmt: skip
_TELL = "说说|讲讲|谈谈|聊聊|介绍|描述|分享"
_INVITATION = re.compile(
    rf"(?:能不能|能否|可否|方便).{{0,4}}(?:{_TELL})|请您?(?:再|先|给我们?)?(?:{_TELL})"
    r"|\b(?:tell me|walk me through|describe|explain)\b",
    _I,
)
_CLOSED_INSIDE = re.compile(r"是否|是不是|有没有|会不会|(\w{1,2})不\1|还是")
_CLOSED_END = re.compile(r"(?:吗|吧|没有|(?<![什怎那这多])么)(?=[\s?？。.！!…~～」”\"'’）)]*$)")
_AUXILIARY = (
    "do|does|did|is|are|was|were|has|have|had|can|could|will|would|should"
)  # fmt: skip
_CLOSED_START = re.compile(
    r"\s*(?:(?:so|and|but|well|now|then|ok|okay)[\s,]+)*"
    rf"((?:{_AUXILIARY})(?:n['’]t)?)(?![A-Za-z'’])",
    _I,
)

# What asks, where "two questions in one" must tell a second question from a list of things
_ASK_ZH = (
    "什么|怎么|怎样|如何|哪|谁|多少|多久|多大|多长|为何|何时|是否|是不是|有没有|能否|能不能|可否"
    "|会不会|吗"
)
_ASK_EN = "how|what|which|who|whom|whose|when|where|why"
_SUBJECT = "you|they|it|he|she|we|i|the|your|their|our|this|that|these|those|there"
_ASKS_UNMARKED = re.compile(rf"{_ASK_ZH}|^\s*(?:{_ASK_EN})\b", _I)
"""What asks though no question mark was typed yet."""
_ASKS = re.compile(rf"{_ASK_ZH}|{_TELL}|\b(?:{_ASK_EN}|{_AUXILIARY}|tell|describe|explain)\b", _I)
_JOINED_THINGS = re.compile("以及")
_JOINED_ZH = re.compile(
    rf"(?:并且|而且)(?=[^?？。！!]*(?:[?？]|{_ASK_ZH}))"
    rf"|(?<=[，,；;、])\s*(?:还有|另外|同时)(?=[^?？。！!]*(?:{_ASK_ZH}))"
    r"|还有(?=由?谁|哪|怎么|为什么)"
    r"|(?<=[，,；;、])\s*(?:那|又|分别|都|有|由|是|用)?(?:为什么|为何|怎么|怎样|如何|谁|哪|多少|多久|什么)"
)
_JOINED_EN = re.compile(
    rf"\b(?:and|or|plus)(?:\s+also)?,?\s+"
    rf"(?:(?:{_ASK_EN})\b|(?:{_AUXILIARY})\s+(?:{_SUBJECT})\b)",
    _I,
)
_LONGEST = 1000
"""Characters looked at; nobody asks a question that goes on beyond them."""
_SENTENCE = re.compile(r"[^?？。！!；;\n]*(?:[?？]+|[。！!；;\n]+|$)")


@dataclass(frozen=True)
class Wording:
    """What a question is: ``kind`` leading, invitation, closed, open or statement.

    An invitation ("could you tell us about …") counts as open. ``double`` tells that it asks two
    things at once (R14), whatever its kind. ``marks`` are the stretches that show it.
    """

    kind: str
    double: bool = False
    marks: tuple[Span, ...] = ()


def language(text: str) -> str:
    """Return zh when the text has more Chinese characters than Latin words, else en."""
    return "zh" if len(_CJK.findall(text)) > len(_WORD.findall(text)) else "en"


@lru_cache(maxsize=4096)
def judge(text: str) -> Wording:
    """Return how a question is worded; a text that asks nothing is a statement."""
    text = text[:_LONGEST]
    asking = _asking(text)
    double = _double(text, asking)
    for kind, marks in (
        ("leading", _spans(_LEADING, text, "leading")),
        ("invitation", _spans(_INVITATION, text, "invitation")),
        ("closed", _closed(text, asking)),
    ):
        if marks:
            found = sorted({*marks, *double})
            return Wording(kind, bool(double), tuple(found))
    asks = bool(re.search("[?？]", text) or _ASKS_UNMARKED.search(text))
    return Wording("open" if asks else "statement", bool(double), tuple(double))


def _asking(text: str) -> list[tuple[int, int]]:
    """Return the sentences that end in a question mark; the whole text when none does."""
    found = [
        match.span()
        for match in _SENTENCE.finditer(text)
        if match.group().endswith(("?", "？")) and match.group().strip(" ?？\t")
    ]
    return found or [(0, len(text))]


def _spans(pattern: re.Pattern[str], text: str, kind: str) -> list[Span]:
    return [Span(*match.span(), kind) for match in pattern.finditer(text)]


def _closed(text: str, asking: list[tuple[int, int]]) -> list[Span]:
    """Return what makes the question closed; of several, the last is the one answered."""
    found = [Span(*match.span(), "closed") for match in _CLOSED_INSIDE.finditer(text)]
    start, end = asking[-1]
    last = _CLOSED_END.search(text, start, end)
    if last:
        found.append(Span(*last.span(), "closed"))
    if language(text) == "en":
        for place in {0, start}:
            first = _CLOSED_START.match(text, place)
            if first:
                found.append(Span(*first.span(1), "closed"))
    return sorted(set(found))


def _double(text: str, asking: list[tuple[int, int]]) -> list[Span]:
    found = [Span(start, end, "double") for start, end in asking[1:]]
    for start, end in asking:
        first = _ASKS.search(text, start, end)
        asked = first.end() if first else end
        for pattern in (_JOINED_THINGS, _JOINED_ZH, _JOINED_EN):
            for match in pattern.finditer(text, start, end):
                things = pattern is _JOINED_THINGS and text[start : match.start()].strip()
                if things or asked <= match.start():
                    found.append(Span(*match.span(), "double"))
    return [_trimmed(text, one) for one in found]


def _trimmed(text: str, span: Span) -> Span:
    """Leave the white space at the ends unmarked."""
    marked = text[span.start : span.end]
    start = span.start + len(marked) - len(marked.lstrip())
    return Span(start, start + len(marked.strip()), span.kind)
