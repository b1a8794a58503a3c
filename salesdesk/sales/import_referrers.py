"""Who sent a client to us, as a list names them: linked where it is clear who is meant.

Looked for among the people and companies known and those the list itself brings; the name stays
as it was written in any case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from salesdesk.sales.firm_names import core, folded
from salesdesk.sales.import_book import Book
from salesdesk.sales.import_firm import Firm, Person
from salesdesk.store.database import Connection

UNKNOWN, SEVERAL, OTHER = "referrer_unknown", "referrer_several", "referrer_other"
Doubt = tuple[int, str]
_PARTS = re.compile(r"[·•/／|｜,，;；、()（）\[\]【】\-–—]+|\s+")
_Who = int | Person


def link(connection: Connection, book: Book, switchboard: str) -> list[Doubt]:
    """Link the referrers named in the list; return (row, code) of those that could not be.

    *switchboard* is nobody, though seated.
    """
    doubts = [(row, OTHER) for row in book.other_referrers]
    if not book.referred:
        return doubts
    known = _Known(connection, book, switchboard)
    for row, firm in book.referred:
        found = known.meant(firm.values["referrer"], firm)
        if len(found) == 1:
            firm.refer(next(iter(found.values())))
        else:
            doubts.append((row, SEVERAL if found else UNKNOWN))
    return doubts


class _Known:
    """Everybody who may be meant, by folded name and by the company they belong to."""

    def __init__(self, connection: Connection, book: Book, switchboard: str) -> None:
        self._people: dict[str, dict[int, _Who]] = {}
        self._at: dict[str, dict[int, _Who]] = {}
        self._nobody = folded(switchboard)
        rows = connection.execute(
            "SELECT p.id, p.name, c.name, c.short_name FROM chain_member m "
            "JOIN contact p ON p.id = m.contact_id JOIN client c ON c.id = m.client_id "
            "WHERE m.archived_at IS NULL AND c.archived_at IS NULL AND p.archived_at IS NULL"
        )
        for contact, person, company, short in rows:
            self._note(contact, contact, person, (company, short))
        for firm in book.firms:
            called = (firm.values["name"], firm.values.get("short_name", ""))
            for seat in firm.seats:
                who = seat.person
                if not seat.id:
                    self._note(who.id or -id(who), who.id or who, who.name, called)

    def _note(self, key: int, who: _Who, name: str, companies: Iterable[str]) -> None:
        if folded(name) == self._nobody:
            return
        self._people.setdefault(folded(name), {})[key] = who
        for called in companies:
            if whole := folded(called):
                for company in {whole, core(whole)}:
                    self._at.setdefault(company, {})[key] = who

    def meant(self, text: str, sent: Firm) -> dict[int, _Who]:
        """Return who may be meant by a name, a company, or both in either order.

        Nobody of the company that was *sent* is.
        """
        own = {seat.person.id or -id(seat.person) for seat in sent.seats}
        for found in self._readings(text):
            others = {key: who for key, who in found.items() if key not in own}
            if others:
                return others
        return {}

    def _readings(self, text: str) -> Iterator[dict[int, _Who]]:
        whole = folded(text)
        yield self._people.get(whole, {})
        parts = [part for part in (folded(one) for one in _PARTS.split(text)) if part]
        for at in range(1, len(parts)):
            first, last = "".join(parts[:at]), "".join(parts[at:])
            for person, company in ((first, last), (last, first)):
                there = self._at.get(company) or self._at.get(core(company)) or {}
                known = self._people.get(person, {})
                yield {key: who for key, who in known.items() if key in there}
        yield self._at.get(whole) or self._at.get(core(whole)) or {}
