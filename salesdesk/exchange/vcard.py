"""vCard 2.1, 3.0 and 4.0 as phones and address books really write them.

Read line by line as bytes, because a 2.1 line names its own character set. Pictures, sounds and
keys are passed over without being kept, so a card with a photo of 5 MB costs no more than its
reading. Sources: versit vCard 2.1; RFC 2426; RFC 6350.
"""

from __future__ import annotations

import codecs
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from salesdesk.exchange.encoding import open_text

_LONGEST = 1 << 20
"""Bytes of one value beyond which it is cut; no note is longer."""
_MOST_PROPERTIES = 2000
_HEAD = re.compile(rb"^\s*(?:([\w-]+)\.)?([A-Za-z][\w-]*)((?:;[^:\"]*(?:\"[^\"]*\"[^:\"]*)*)?):")
_PARAMETER = re.compile(r';([^;="]*)(?:=((?:"[^"]*"|[^;"])*))?')
_HEAVY = {"PHOTO", "LOGO", "SOUND", "KEY"}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Property:
    """One line of a card: its name in capitals, the words of its TYPE, the decoded value.

    ``value`` keeps its backslashes, so that ``parts`` can split it; ``text`` is for reading.
    """

    name: str
    types: frozenset[str]
    value: str
    group: str = ""
    service: str = ""

    @property
    def text(self) -> str:
        """The value as one text."""
        return unescape(self.value)

    def parts(self, mark: str = ";") -> list[str]:
        """Return the value split at the unescaped *mark*, each part unescaped."""
        found, held = [], ""
        for piece in re.split(rf"(\\.|{re.escape(mark)})", self.value, flags=re.DOTALL):
            if piece == mark:
                found.append(held)
                held = ""
            else:
                held += piece
        return [unescape(part).strip() for part in [*found, held]]


@dataclass(slots=True)
class Card:
    """The properties of one card, in order; ``row`` is the card's place in the file, from 1."""

    row: int
    properties: list[Property] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        """Return every property called *name*."""
        return [p for p in self.properties if p.name == name]

    def first(self, name: str) -> Property | None:
        """Return the first property called *name* that is not empty."""
        return next((p for p in self.properties if p.name == name and p.value.strip(" ;")), None)

    def label(self, of: Property) -> str:
        """Return what Apple's X-ABLabel says of *of*'s group, without its wrapping."""
        for p in self.properties if of.group else ():
            if p.group == of.group and p.name == "X-ABLABEL":
                return p.text.removeprefix("_$!<").removesuffix(">!$_")
        return ""


def unescape(value: str) -> str:
    """Return *value* without its backslashes; ``\\n`` becomes a line end."""
    return _ESCAPE.sub(lambda m: "\n" if m[1] in "nN" else m[1], value)


def cards(path: Path, encoding: str) -> Iterator[Card]:
    """Yield the cards of *path*; *encoding* is for lines that do not name their own."""
    if encoding.startswith(("utf-16", "utf-32")):
        with open_text(path, encoding) as text:
            yield from _cards(_logical(line.encode() for line in text), "utf-8")
    else:
        with path.open("rb") as file:
            yield from _cards(_logical(_bytes(file)), encoding)


def _cards(lines: Iterator[tuple[re.Match[bytes], bytes]], encoding: str) -> Iterator[Card]:
    card: Card | None = None
    inside, count = 0, 0
    for head, value in lines:
        name = head[2].upper()
        if name == b"BEGIN" and value.strip().upper() == b"VCARD":
            inside += 1
            if inside == 1 or (card and not card.properties):
                inside = 1
                count += 1
                card = Card(count)
        elif name == b"END" and inside:
            inside -= 1
            if inside == 0 and card:
                yield card
                card = None
        elif inside == 1 and card and len(card.properties) < _MOST_PROPERTIES:
            card.properties.append(_property(head, value, encoding))
    if card and card.properties:  # the file was cut off within its last card
        yield card


def _bytes(file: BinaryIO) -> Iterator[bytes]:
    while line := file.readline(_LONGEST):
        while len(line) >= _LONGEST and not line.endswith(b"\n"):
            rest = file.readline(_LONGEST)
            if not rest or rest.endswith(b"\n"):
                break
        if b"\r" in line[:-2]:  # a file from an old Macintosh, or mixed
            yield from line.replace(b"\r\n", b"\n").replace(b"\r", b"\n").splitlines(keepends=True)
        else:
            yield line


def _logical(lines: Iterator[bytes]) -> Iterator[tuple[re.Match[bytes], bytes]]:
    """Join folded lines into one (head, value) each; what belongs to a picture is dropped."""
    head: re.Match[bytes] | None = None
    value, size = [b""], 0
    heavy = quoted = False
    for raw in lines:
        line = raw.rstrip(b"\r\n").replace(b"\0", b"")
        if line.startswith(b"\xef\xbb\xbf"):
            line = line[3:]
        ended = line[:9].upper() == b"END:VCARD"
        if head and quoted and not ended and value[-1].endswith(b"="):
            value[-1] = value[-1][:-1]
            more = line[1:] if line.startswith((b" ", b"\t")) and line[1:2] == b"=" else line
            started = None
        elif head and line[:1] in (b" ", b"\t"):
            more, started = line[1:], None
        else:
            started = _HEAD.match(line)
            more = b"\\n" + line if line.strip() else b""
        if started is None:
            if head and not heavy and size < _LONGEST:
                value.append(more)
                size += len(more)
            continue
        if head:
            yield head, b"" if heavy else b"".join(value)
        head = started
        name, parameters = head[2].upper(), head[3].upper()
        heavy = name.decode() in _HEAVY
        quoted = b"QUOTED-PRINTABLE" in parameters
        value, size = [line[head.end() :]], len(line)
    if head:
        yield head, b"" if heavy else b"".join(value)


def _property(head: re.Match[bytes], raw: bytes, encoding: str) -> Property:
    types: list[str] = []
    charset = service = ""
    for name, value in _PARAMETER.findall(head[3].decode("utf-8", "replace")):
        name, value = name.strip().upper(), value.replace('"', "").strip()
        if name == "CHARSET":
            charset = value
        elif name in ("X-SERVICE-TYPE", "X-SERVICE"):
            service = value
        elif name == "TYPE":
            types += value.split(",")
        elif not value and name:
            types.append(name)
    if b"QUOTED-PRINTABLE" in head[3].upper():
        raw = quopri.decodestring(raw)
    return Property(
        head[2].decode().upper(),
        frozenset(word.strip().upper() for word in types if word.strip()),
        _decode(raw, charset, encoding),
        (head[1] or b"").decode().lower(),
        service,
    )


def _decode(raw: bytes, charset: str, encoding: str) -> str:
    """Decode by the line's own word if it is true, else as the file, else as GB 18030."""
    for name in (charset, encoding, "utf-8", "gb18030"):
        wide = "gb18030" if name.lower() in ("gbk", "gb2312", "gb_2312-80", "cp936") else name
        try:
            codecs.lookup(wide or "-")
            return raw.decode(wide)
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    return raw.decode("utf-8", "replace")
