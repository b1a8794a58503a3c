"""From the cells of one row to an entry, by what the user agreed the columns mean."""

from __future__ import annotations

from collections.abc import Sequence

from salesdesk.exchange import cleaning
from salesdesk.exchange.choices import CHOICES
from salesdesk.exchange.columns import Kind, Layout, kind_of, meaning
from salesdesk.exchange.headings import Target
from salesdesk.sales.entry import LONGEST_NAME, Entry, Reach, Rejected

_LINES = {
    Target.CLIENT, Target.SHORT_NAME, Target.ADDRESS, Target.CITY, Target.REGION, Target.DISTRICT,
    Target.WEBSITE, Target.SOURCE, Target.REFERRER, Target.SUPPLIER, Target.SCOPE, Target.PERSON,
    Target.FAMILY, Target.GIVEN, Target.MIDDLE, Target.POST, Target.DEPARTMENT,
}  # fmt: skip
_FREE_CHOICE = {Target.INDUSTRY}
_DAYS = {Target.SUPPLIER_END, Target.FOLLOW_UP}
_PHONES = {Target.PHONE: "phone", Target.MOBILE: "mobile", Target.CLIENT_PHONE: "phone"}
_CHAT = {Target.WECHAT: "wechat", Target.QQ: "qq"}
_OF_PERSON = {Target.POST, Target.DEPARTMENT, Target.BIRTHDAY}
_ASIDE = {Target.FAMILY, Target.GIVEN, Target.MIDDLE, Target.PERSON, Target.REGION,
          Target.DISTRICT, Target.NAME}  # fmt: skip
_LONGEST_CELL = 20_000
_NOTHING = frozenset({"", "-", "--", "—", "/", "\\", "无", "暂无", "没有", "n/a", "na", "null",
                      "none", "nan", "未知", "不详"})  # fmt: skip


class Rows:
    """Makes entries of rows under one layout; built once, asked for every row."""

    def __init__(self, layout: Layout) -> None:
        self._headings = layout.headings
        self._columns = [
            (n, target, self._label_of(n, layout))
            for n, target in sorted(layout.mapping.items())
            if target is not Target.LABEL
        ]
        self._kind = kind_of(layout.mapping)

    def _label_of(self, n: int, layout: Layout) -> int:
        return n - 1 if layout.mapping.get(n - 1) is Target.LABEL else -1

    def entry(self, row: int, cells: Sequence[str]) -> Entry | Rejected | None:
        """Return what the row says, why it cannot be taken, or nothing for a blank one."""
        told = _Told()
        for n, target, label in self._columns:
            if n >= len(cells) or not (text := cells[n]) or text.isspace():
                continue
            if len(text) > _LONGEST_CELL:
                return Rejected(row, "cell_too_long", tuple(cells))
            beside = cells[label].strip("* ") if 0 <= label < len(cells) else ""
            told.take(target, text, beside, self._heading(n))
        if not told.fields and not told.reaches and not told.notes:
            return Rejected(row, "no_name", tuple(cells)) if any(map(str.strip, cells)) else None
        return told.entry(row, tuple(cells), self._kind)

    def _heading(self, n: int) -> str:
        return self._headings[n] if n < len(self._headings) else ""


class _Told:
    """What the cells of one row have said so far."""

    def __init__(self) -> None:
        self.fields: dict[Target, str] = {}
        self.streets: list[str] = []
        self.notes: list[str] = []
        self.tags: list[str] = []
        self.reaches: list[Reach] = []
        self.client_reaches: list[Reach] = []
        self.doubts: list[str] = []

    def take(self, target: Target, text: str, label: str, heading: str) -> None:
        try:
            self._take(target, text, label, heading)
        except cleaning.LostDigitsError:
            self.doubts.append("digits_lost")

    def _take(self, target: Target, text: str, label: str, heading: str) -> None:
        if target in _PHONES:
            self._phone(target, text, label)
        elif target in _LINES or target is Target.NAME:
            value = cleaning.line(text)
            if value.lower() not in _NOTHING:
                self.fields.setdefault(target, value)
        elif target is Target.EMAIL:
            self.reaches += cleaning.emails(text, label)
        elif target in CHOICES:
            self._choice(target, text, heading)
        elif target in _DAYS:
            self._fact(target, cleaning.day(text), text, heading)
        elif target in _CHAT:
            if cleaning.line(text).lower() not in _NOTHING:
                self.reaches += cleaning.names(text, _CHAT[target], label)
        elif target is Target.NOTE:
            known = not heading or meaning(heading) is Target.NOTE
            note = cleaning.plain(text)
            self.notes += [note if known else f"{heading}：{note}"] if note else []
        else:
            self._rare(target, text, label, heading)

    def _rare(self, target: Target, text: str, label: str, heading: str) -> None:
        if target is Target.STREET:
            street = cleaning.line(text)
            self.streets += [street] if street and street not in self.streets else []
        elif target is Target.TAGS:
            self.tags += [tag for tag in cleaning.words(text) if tag not in self.tags]
        elif target is Target.USCC:
            code = cleaning.number(cleaning.line(text)).upper().replace(" ", "")
            if code.lower() not in _NOTHING:
                self.fields.setdefault(target, code)
        elif target is Target.BIRTHDAY:
            self._fact(target, cleaning.birthday(text), text, heading)
        elif target is Target.HEADCOUNT:
            digits = cleaning.number(cleaning.line(text)).removesuffix("人").replace(",", "")
            self._fact(target, digits if digits.isdecimal() else "", text, heading)
        elif target is Target.FAX:
            faxes = cleaning.phones(text, "other", label or heading or "FAX")
            self.reaches += faxes

    def _phone(self, target: Target, text: str, label: str) -> None:
        found = list(cleaning.phones(text, _PHONES[target], label))
        if not found and "@" in text:
            found = list(cleaning.emails(text, label))
        elif not found and cleaning.line(text).lower() not in _NOTHING:
            found = [Reach("other", cleaning.line(text), "", label)]
        (self.client_reaches if target is Target.CLIENT_PHONE else self.reaches).extend(found)

    def _choice(self, target: Target, text: str, heading: str) -> None:
        key = cleaning.choice(text, CHOICES[target])
        if not key and target in _FREE_CHOICE:
            key = cleaning.line(text)
        self._fact(target, key, text, heading)

    def _fact(self, target: Target, value: str, text: str, heading: str) -> None:
        """Keep a value that was understood; one that was not goes into the note, unlost."""
        if value:
            self.fields.setdefault(target, value)
        elif (told := cleaning.line(text)).lower() not in _NOTHING:
            self.notes.append(f"{heading or target.value}：{told}")

    def entry(self, row: int, raw: tuple[str, ...], kind: Kind) -> Entry | Rejected:
        person = {str(t): v for t, v in self.fields.items() if t in _OF_PERSON}
        name = full_name(
            self.fields.get(Target.FAMILY, ""),
            " ".join(filter(None, map(self.fields.get, (Target.GIVEN, Target.MIDDLE)))),
        ) or self.fields.get(Target.PERSON, "")
        client = {
            str(t) if t is not Target.CLIENT else "name": v
            for t, v in self.fields.items()
            if t not in _OF_PERSON and t not in _ASIDE
        }
        self._place(client)
        return assemble(
            row, raw, client, person, name, self.notes, self.reaches, self.client_reaches,
            self.tags, self.doubts, of_people=kind is Kind.PEOPLE,
        )  # fmt: skip

    def _place(self, client: dict[str, str]) -> None:
        region = self.fields.get(Target.REGION, "")
        district = self.fields.get(Target.DISTRICT, "")
        address = address_of(self.streets, client.get("city", ""), region, district)
        if self.streets:
            client.setdefault("address", address)
        if region:
            client.setdefault("city", region)


def assemble(
    row: int,
    raw: tuple[str, ...],
    client: dict[str, str],
    person: dict[str, str],
    person_name: str,
    notes: Sequence[str],
    reaches: Sequence[Reach],
    client_reaches: Sequence[Reach],
    tags: Sequence[str],
    doubts: Sequence[str],
    *,
    of_people: bool,
) -> Entry | Rejected:
    """Put an entry together.

    A person without a company is kept as a client of their own name and of type individual, so
    that nobody of an address book is lost. Ways to reach nobody in particular belong to the
    company.
    """
    note = "\n".join(dict.fromkeys(notes))
    if not client.get("name"):
        if not person_name:
            return Rejected(row, "no_name", raw)
        client["name"] = person_name
        client.setdefault("client_type", "individual")
    if max(len(client["name"]), len(person_name)) > LONGEST_NAME:
        return Rejected(row, "name_too_long", raw)
    if person_name:
        person["name"] = person_name
        if of_people and note:
            person["note"] = note
    else:
        client_reaches, reaches, person = [*client_reaches, *reaches], (), {}
    if note and "note" not in person:
        client["note"] = note
    return Entry(
        row, client, person, once(reaches), once(client_reaches), tuple(tags), raw, tuple(doubts)
    )


def once(reaches: Sequence[Reach]) -> tuple[Reach, ...]:
    """Drop a way to reach somebody that was said before in another form."""
    if len(reaches) < 2:
        return tuple(reaches)
    kept: dict[tuple[str, str], Reach] = {}
    for reach in reaches:
        spoken = reach.kind in ("mobile", "phone")
        kept.setdefault(("call", reach.digits) if spoken else (reach.kind, reach.value), reach)
    return tuple(kept.values())


def full_name(family: str, given: str) -> str:
    """Return a person's name in its own order: 张三, but Zhang San as its owner writes it."""
    if not (family and given):
        return family or given
    wide = family[-1] >= "\u1100" and given[0] >= "\u1100"
    return family + given.replace(" ", "") if wide else f"{given} {family}"


def address_of(streets: Sequence[str], city: str, region: str, district: str = "") -> str:
    """Return one line of address: from the large to the small in Chinese, else the reverse."""
    parts = [part for part in (region, city, district) if part]
    if any(sign >= "\u1100" for part in (*streets, *parts) for sign in part):
        line = ""
        for part in (*parts, *streets):
            line += part if part not in line else ""
        return line
    return ", ".join(dict.fromkeys(filter(None, (*streets, district, city, region))))
