"""What each row of a list means: a client and person already known, or new ones.

Rules (a name alone never joins two companies, except as said under 3):

1. The same credit code is the same client.
2. Different credit codes, or different cities, are different clients, whatever the name.
3. The same full name is the same client when nothing speaks against it: a list that has nothing
   but names must not grow when it is read twice. A person kept as a client of their own
   (individual) must also share a phone, address or chat name, if both have any.
4. A name that differs only in legal form, place or punctuation is the same client when the
   phone or the city agrees.
5. Within a client, a person is known by name, or by a mobile number or mail address. A person
   of the same name and mobile number at another client is one person with two seats.

A known client is only completed: empty fields are filled, new ways to reach somebody, tags and
notes are added; nothing is overwritten.
"""

from __future__ import annotations

from salesdesk.sales.alike import agreement
from salesdesk.sales.entry import Entry, Reach
from salesdesk.sales.firm_names import city_of, core, folded
from salesdesk.sales.import_book import Book
from salesdesk.sales.import_firm import (
    COLUMNS,
    PERSONAL,
    Firm,
    Person,
    Seat,
    code_of,
    contact_key,
)
from salesdesk.sales.text import is_chinese, said_by

_APART = ("note", "name")


def take(book: Book, entry: Entry, switchboard: str) -> str:
    """Enter one row into *book*; return "added", "updated" or "unchanged".

    *switchboard* is the name under which a company's own numbers are kept when the row names
    nobody. A row is "added" when a client or a person came of it.
    """
    firm = _firm(book, entry)
    added = firm is None
    if firm is None:
        firm = Firm(0, {"name": entry.client["name"]})
        _fill(book, firm, entry)
        book.add(firm)
        changed = True
    else:
        had_code = firm.code
        changed = _fill(book, firm, entry)
        if firm.code != had_code:
            book.note_code(firm)
    if entry.person:
        new, touched = _seat_person(book, firm, entry)
        added |= new
        changed |= touched
    changed |= _reach_firm(firm, entry, switchboard)
    if added:
        return "added"
    return "updated" if changed else "unchanged"


def _firm(book: Book, entry: Entry) -> Firm | None:
    client = entry.client
    code = code_of(client)
    for firm in book.by_code(code) if code else ():
        return firm
    whole = folded(client["name"])
    calls = {contact_key(reach) for reach in (*entry.reaches, *entry.client_reaches)}
    city = city_of(client.get("city", ""), whole)
    individual = client.get("client_type") == "individual"
    best, most = None, -1
    for firm in book.by_name(whole):
        worth = _agreement(firm, code, city, calls)
        if individual and worth < 2 and calls and firm.calls:
            continue
        if worth > most:
            best, most = firm, worth
    if best is None and not individual and core(whole):
        for firm in book.by_core(whole):
            worth = _agreement(firm, code, city, calls)
            if worth > max(most, 0):
                best, most = firm, worth
    return best


def _agreement(firm: Firm, code: str, city: str, calls: set[str]) -> int:
    """Return how much agrees (2 phone, 1 city, 0 nothing), or -1 where something contradicts."""
    found = agreement(code, city, calls, firm.code, firm.city if city else "", firm.calls)
    if found.code is False or found.city is False:
        return -1
    return 2 if found.call else 1 if found.city else 0


def _fill(book: Book, firm: Firm, entry: Entry) -> bool:
    changed = False
    for key, value in entry.client.items():
        if key in _APART or (key == "client_type" and value == "individual" and firm.id):
            continue
        if key in COLUMNS:
            if not firm.values.get(key):
                firm.values[key] = value
                firm.mark(key)
                changed = True
                if key == "referrer":
                    book.referred.append((entry.row, firm))
        elif firm.details.get(key) in (None, "", []):
            firm.details[key] = int(value) if key == "headcount" else value
            firm.mark("details")
            changed = True
    for tag in entry.tags:
        if tag not in firm.tags:
            firm.tags.append(tag)
            changed = True
    for note in (entry.client.get("note", ""), _other_referrer(book, firm, entry)):
        if note and note not in firm.notes:
            firm.notes.append(note)
            changed = True
    return changed


def _other_referrer(book: Book, firm: Firm, entry: Entry) -> str:
    """Return what is noted where somebody else is known already to have sent them."""
    told = entry.client.get("referrer", "")
    known = firm.values.get("referrer", "")
    if not told or folded(told) == folded(known):
        return ""
    book.other_referrers.append(entry.row)
    return said_by("介绍人" if is_chinese(told) else "Referrer", told)


def _seat_person(book: Book, firm: Firm, entry: Entry) -> tuple[bool, bool]:
    """Seat the row's person; tell whether somebody came new, and whether anything changed."""
    told = entry.person
    key = folded(told["name"])
    personal = [reach for reach in entry.reaches if reach.kind in PERSONAL]
    seat = firm.seat(key, personal)
    new = seat is None
    if seat is None:
        mobiles = [r.digits for r in entry.reaches if r.kind == "mobile"]
        person = next((p for m in mobiles if (p := book.people.get((key, m)))), None)
        seat = Seat(0, person or Person(0, told["name"]))
        firm.sit(seat)
    changed = new
    for field in ("post", "department"):
        if told.get(field) and not getattr(seat, field):
            setattr(seat, field, told[field])
            seat.changed = changed = True
    person = seat.person
    if told.get("birthday") and not person.birthday:
        person.birthday = told["birthday"]
        person.changed = changed = True
    note = told.get("note", "")
    if note and note not in person.note:
        person.note = f"{person.note}\n{note}".strip()
        person.changed = changed = True
    for reach in entry.reaches:
        changed |= _reach(firm, seat, reach)
        if reach.kind == "mobile":
            book.people.setdefault((key, reach.digits), person)
    return new, changed


def _reach(firm: Firm, seat: Seat, reach: Reach) -> bool:
    person = seat.person
    firm.calls.add(contact_key(reach))
    if person.has(reach):
        return False
    person.points.append(reach)
    person.added.append(reach)
    firm.remember(seat, reach)
    return True


def _reach_firm(firm: Firm, entry: Entry, switchboard: str) -> bool:
    changed = False
    for reach in entry.client_reaches:
        if contact_key(reach) in firm.calls:
            continue
        seat = firm.seat(folded(switchboard))
        if seat is None:
            seat = Seat(0, Person(0, switchboard))
            firm.sit(seat)
        changed |= _reach(firm, seat, reach)
    return changed
