"""How a comparison with the ideal client is put into words."""

from __future__ import annotations

from datetime import date

from salesdesk.forms.choices import INDUSTRY, OWNERSHIP, REVENUE, ROLE, SIZE
from salesdesk.i18n import current_language, translate
from salesdesk.marks import mark
from salesdesk.sales.ideal_profile import FITS, MISSES, UNKNOWN, Check, Fit
from salesdesk.ui.dossier.words import day, option

_CHOICES = {
    "industries": INDUSTRY, "sizes": SIZE, "revenues": REVENUE, "ownerships": OWNERSHIP,
    "roles": ROLE,
}  # fmt: skip
_SENTENCES = 2
_NAMES = {
    "industries": mark("Dossier", "Industry"),
    "sizes": mark("Dossier", "Size"),
    "revenues": mark("Dossier", "Revenue"),
    "ownerships": mark("Dossier", "Ownership"),
    "roles": mark("Dossier", "Chain"),
    "pains": mark("Dossier", "Pains"),
}
_VERDICTS = {
    FITS: mark("Dossier", "Fits"),
    MISSES: mark("Dossier", "Does not fit"),
    UNKNOWN: mark("Dossier", "Not known"),
}
TONES = {FITS: "success", MISSES: "danger", UNKNOWN: "neutral"}
ICONS = {FITS: "check", MISSES: "x", UNKNOWN: "help"}


def name_text(fit: Fit) -> str:
    """Return the name of a dimension."""
    return translate("Dossier", _NAMES[fit.dimension])


def verdict_text(verdict: str) -> str:
    """Return whether a client fits."""
    return translate("Dossier", _VERDICTS[verdict])


def fact_text(fit: Fit, today: date) -> str:
    """Return the fact behind a verdict, with its day."""
    found = _listed(fit, fit.found)
    told = ""
    if fit.verdict == UNKNOWN:
        told = translate("Dossier", "Nothing noted yet")
    elif fit.dimension == "roles" and fit.missing:
        told = translate("Dossier", "Nobody yet: {roles}", roles=_listed(fit, fit.missing))
    elif fit.dimension == "pains" and fit.verdict == MISSES:
        told = translate("Dossier", "No need or pain noted names our words")
    else:
        told = found
    return f"{told} · {day(fit.on, today)}" if fit.on and told else told


def summary_text(check: Check) -> str:
    """Return in how many dimensions a client fits."""
    return translate(
        "Dossier",
        "Fits in {fits} of {count}, {unknown} not known",
        fits=check.count(FITS),
        count=len(check.fits),
        unknown=check.count(UNKNOWN),
    )


def evidence_text(check: Check, today: date) -> str:
    """Return the comparison as the fact behind the points of form ①."""
    parts = [
        f"{name_text(fit)}: {verdict_text(fit.verdict)}"
        + (f" ({fact})" if fit.verdict != UNKNOWN and (fact := fact_text(fit, today)) else "")
        for fit in check.fits
    ]
    return ("；" if current_language() == "zh_CN" else "; ").join(parts)


def _listed(fit: Fit, keys: tuple[str, ...]) -> str:
    choices = _CHOICES.get(fit.dimension)
    if choices is None:  # sentences: the first few tell enough
        return " / ".join(keys[:_SENTENCES]) + (" …" if len(keys) > _SENTENCES else "")
    comma = "、" if current_language() == "zh_CN" else ", "
    return comma.join(option(choices, key) for key in keys)
