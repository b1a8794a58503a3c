"""From a vCard to an entry."""

from __future__ import annotations

from salesdesk.exchange import cleaning
from salesdesk.exchange.rows import address_of, assemble, full_name
from salesdesk.exchange.vcard import Card, Property
from salesdesk.sales.entry import Entry, Reach, Rejected

_CHAT_NAMES = {
    "X-QQ": "qq", "X-TENCENT-QQ": "qq", "X-WECHAT": "wechat", "X-WEIXIN": "wechat",
    "X-WECHAT-ID": "wechat", "X-WX": "wechat",
}  # fmt: skip
_CHAT_WORDS = {"wechat": "wechat", "weixin": "wechat", "微信": "wechat", "wx": "wechat", "qq": "qq"}
_LABELS = {"WORK", "HOME", "OTHER", "MAIN"}


def entry_of(card: Card) -> Entry | Rejected:
    """Return the client, person and ways to reach them that *card* tells of."""
    reached = _said(card, "TEL") or _said(card, "EMAIL")
    raw = (" ".join(_said(card, "FN").split()), _said(card, "ORG"), reached)
    kind = {_said(card, "KIND").lower(), _said(card, "X-ADDRESSBOOKSERVER-KIND").lower()}
    if "group" in kind:
        return Rejected(card.row, "group_card", raw)
    company, department = _organisation(card)
    name = _name(card)
    is_company = bool({"org", "organization"} & kind) or (
        _said(card, "X-ABSHOWAS").upper() == "COMPANY"
    )
    if is_company or name == company:
        company, name = company or name, ""
    client = {"name": company} if company else {}
    person = {
        "post": cleaning.line(_said(card, "TITLE") or _said(card, "ROLE")),
        "department": department,
        "birthday": cleaning.birthday(_said(card, "BDAY")),
    }
    _place(card, client)
    site = next((p.text for p in card.all("URL") if p.text.strip()), "")
    if site:
        client["website"] = cleaning.line(site)
    reaches, doubts = _reaches(card)
    notes = [note for p in card.all("NOTE") if (note := cleaning.plain(p.text))]
    tags = [tag for p in card.all("CATEGORIES") for tag in cleaning.words("\n".join(p.parts(",")))]
    told = {key: value for key, value in person.items() if value}
    return assemble(
        card.row, raw, client, told, name, notes, reaches, (), list(dict.fromkeys(tags)), doubts,
        of_people=True,
    )  # fmt: skip


def _said(card: Card, name: str) -> str:
    found = card.first(name)
    return found.text.strip() if found else ""


def _name(card: Card) -> str:
    structured = card.first("N")
    family, given = "", ""
    if structured:
        family, given, middle, *_ = [*structured.parts(), "", "", ""]
        given = cleaning.line(f"{given} {middle}")
        family = cleaning.line(family)
    composed = full_name(family, given)
    formatted = cleaning.line(_said(card, "FN"))
    if composed and composed[0] >= "\u1100" and formatted.replace(" ", "") in (
        family + given, given + family, "",
    ):  # fmt: skip
        return composed  # "三 张" of a phone that puts every name in the western order
    nickname = cleaning.line(_said(card, "NICKNAME"))
    return formatted or composed or nickname


def _organisation(card: Card) -> tuple[str, str]:
    found = card.first("ORG")
    parts = [cleaning.line(part) for part in found.parts()] if found else []
    company = parts[0] if parts else ""
    return company, " ".join(part for part in parts[1:] if part)


def _place(card: Card, client: dict[str, str]) -> None:
    places = [p for p in card.all("ADR") if p.value.strip("; ")]
    if not places:
        return
    best = min(places, key=lambda p: ("WORK" not in p.types, "HOME" in p.types))
    parts = [cleaning.line(part) for part in best.parts()]
    box, extended, street, city, region, *_ = [*parts, "", "", "", "", ""]
    address = address_of([part for part in (street, extended, box) if part], city, region)
    if address:
        client["address"] = address
    if city or region:
        client["city"] = city or region


def _reaches(card: Card) -> tuple[list[Reach], list[str]]:
    found: list[Reach] = []
    doubts: list[str] = []
    for p in card.properties:
        label = card.label(p) or " ".join(sorted(p.types & _LABELS)).lower()
        try:
            found += _reach(p, label)
        except cleaning.LostDigitsError:
            doubts.append("digits_lost")
    return found, doubts


def _reach(p: Property, label: str) -> list[Reach]:
    chat = _CHAT_WORDS.get(label.strip().lower())
    text = p.text.strip()
    if p.name in ("TEL", "EMAIL") and chat and "@" not in text:
        return list(cleaning.names(text, chat))
    if p.name == "TEL":
        value = text.removeprefix("tel:").replace(";ext=", " ext. ")
        kind = "mobile" if p.types & {"CELL", "IPHONE", "MOBILE"} else "phone"
        if "FAX" in p.types or "fax" in label.lower() or "传真" in label:
            kind, label = "other", label if "fax" in label.lower() else "FAX"
        return list(cleaning.phones(value, kind, label))
    if p.name == "EMAIL":
        return list(cleaning.emails(text.removeprefix("mailto:"), label))
    if p.name in _CHAT_NAMES:
        return list(cleaning.names(text, _CHAT_NAMES[p.name]))
    if p.name in ("IMPP", "X-SOCIALPROFILE", "X-IM"):
        scheme, _, name = text.partition(":")
        service = (p.service or next((t for t in p.types if t.lower() in _CHAT_WORDS), "")).lower()
        chat = _CHAT_WORDS.get(service) or _CHAT_WORDS.get(scheme.lower())
        bare = (name if name and text[:4].lower() != "http" else text).strip("/")
        return list(cleaning.names(bare, chat)) if chat and bare else []
    return []
