"""What layout noticed, in sentences a salesperson can act on."""

from __future__ import annotations

from collections.abc import Iterable

from salesdesk.forms.form import CONTEXT, Field, Form
from salesdesk.i18n import translate
from salesdesk.paper.ink import Flaw, PaperWarning

_SHOWN = 3
_QUOTED = 24


def told(form: Form, warnings: Iterable[PaperWarning]) -> str:
    """Return one text about *warnings* of a sheet of *form*; nothing when there are none."""
    labels = {field.key: field.label for field in _all(form.fields())}
    texts = list(dict.fromkeys(_sentence(each, labels) for each in warnings))
    if len(texts) > _SHOWN:
        rest = len(texts) - _SHOWN
        more = translate("PaperWarning", "And %n more remark(s).", n=rest)
        texts = [*texts[:_SHOWN], more]
    return " ".join(texts)


def _all(fields: Iterable[Field]) -> Iterable[Field]:
    for field in fields:
        yield field
        yield from field.columns


def _sentence(warning: PaperWarning, labels: dict[str, str]) -> str:
    label = labels.get(warning.field)
    where = translate(CONTEXT, label) if label else ""
    detail = warning.detail
    if len(detail) > _QUOTED:
        detail = detail[:_QUOTED] + "…"
    match warning.flaw:
        case Flaw.SHRUNK:
            return translate("PaperWarning", "“{field}” was set smaller to fit.", field=where)
        case Flaw.OVERFLOW if where:
            return translate(
                "PaperWarning", "“{field}” is too long for its place and was cut: {text}",
                field=where, text=detail,
            )  # fmt: skip
        case Flaw.OVERFLOW:
            return translate("PaperWarning", "This form should fill one page and takes more.")
        case Flaw.MISSING_GLYPH:
            return translate(
                "PaperWarning", "The printing font has no “{character}”; it prints as 〓.",
                character=warning.detail,
            )  # fmt: skip
        case _:
            return translate("PaperWarning", "The logo cannot be drawn; choose a PNG or JPEG.")
